//! When things can happen at the earliest: a play looked at without playing it. Everything here errs on the side of "it may".

use super::super::resolve::{Lead, Origin};
use super::implies::{conjuncts, exclude, expanded};
use super::weeks::Weeks;
use crate::sim::{Condition, Effect, Meter, Scenario, TaskRef, Who};

/// The earliest week of each thing; `None`: never.
#[derive(Debug)]
pub(super) struct Reach<'s> {
    scenario: &'s Scenario,
    /// Every effect with whose it is, those inside `Follow` and outcomes too.
    pub(super) effects: Vec<(Origin, &'s Effect)>,
    pub(super) events: Vec<Option<u8>>,
    flags: Vec<Option<u8>>,
    /// When a word is given.
    pub(super) promises: Vec<Option<u8>>,
    /// When each task is there.
    pub(super) tasks: Vec<Option<u8>>,
    joined: Vec<Option<u8>>,
    /// Whether an event's condition contradicts itself.
    contradictory: Vec<bool>,
    /// The least and the most that each tally can read.
    tallies: Vec<(i32, i32)>,
    /// Whether anything is ever in a task's way.
    blocked: Vec<bool>,
    /// Whether they ever let the player off.
    released: Vec<bool>,
    somebody_is_asked: bool,
}

impl<'s> Reach<'s> {
    pub(super) fn of(scenario: &'s Scenario, leads: &[Lead]) -> Self {
        let mut reach = Self {
            scenario,
            effects: all_effects(scenario),
            events: vec![None; scenario.events.len()],
            flags: vec![None; scenario.flags.len()],
            promises: vec![None; scenario.promises.len()],
            tasks: scenario.tasks.iter().map(|task| (!task.hidden).then_some(1)).collect(),
            joined: scenario.members.iter().map(|member| member.here.then_some(1)).collect(),
            contradictory: scenario.events.iter().map(|event| contradicts_itself(&event.when, scenario)).collect(),
            tallies: vec![(0, 0); scenario.tallies.len()],
            blocked: scenario.tasks.iter().map(|task| task.blocked.is_some()).collect(),
            released: vec![false; scenario.promises.len()],
            somebody_is_asked: false,
        };
        for place in 0..reach.effects.len() {
            reach.learn(reach.effects[place].1);
        }
        // Each round may bring something nearer, and weeks are few: this ends.
        while reach.effects_come_nearer() | reach.events_come_nearer(leads) {}
        reach
    }

    /// What an effect makes possible, whenever it comes.
    fn learn(&mut self, effect: &Effect) {
        match effect {
            Effect::Add(Meter::Tally(tally), amount) => {
                let (low, high) = &mut self.tallies[tally.index()];
                if *amount < 0 { *low = i32::MIN } else { *high = i32::MAX }
            }
            Effect::Block(TaskRef::Task(task), _) => self.blocked[task.index()] = true,
            Effect::Block(TaskRef::Aim, _) => self.blocked.fill(true),
            Effect::Release(promise) => self.released[promise.index()] = true,
            Effect::Follow(_) => self.somebody_is_asked = true,
            _ => {}
        }
    }

    /// The earliest week of whoever has an effect.
    pub(super) fn origin(&self, origin: Origin) -> Option<u8> {
        match origin {
            Origin::Event(event) | Origin::Choice(event, _) => self.events[event.index()],
            Origin::Bite(secret) => self.scenario.secrets.get(secret.index())?.bite.as_ref().map(|bite| bite.week),
            Origin::Move | Origin::Nowhere => Some(1),
        }
    }

    fn effects_come_nearer(&mut self) -> bool {
        let mut nearer = false;
        for place in 0..self.effects.len() {
            let (origin, effect) = self.effects[place];
            let Some(week) = self.origin(origin) else { continue };
            let slot = match effect {
                Effect::Set(flag) => &mut self.flags[flag.index()],
                Effect::Promise(promise) | Effect::Keep(promise) | Effect::Break(promise) | Effect::Release(promise) => {
                    &mut self.promises[promise.index()]
                }
                Effect::Open(TaskRef::Task(task)) => &mut self.tasks[task.index()],
                Effect::Join(Who::Member(member)) => &mut self.joined[member.index()],
                _ => continue,
            };
            nearer |= bring(slot, week);
        }
        nearer
    }

    fn events_come_nearer(&mut self, leads: &[Lead]) -> bool {
        let mut nearer = false;
        for (place, event) in self.scenario.events.iter().enumerate() {
            if event.cast_from.is_none()
                && !self.contradictory[place]
                && let Some(week) = self.may(&event.when).first()
            {
                nearer |= bring(&mut self.events[place], week);
            }
        }
        for lead in leads {
            if let Some(week) = self.arrives(lead) {
                nearer |= bring(&mut self.events[lead.to.index()], week);
            }
        }
        nearer
    }

    /// The earliest week in which a planned event comes, if the play still runs then.
    pub(super) fn arrives(&self, lead: &Lead) -> Option<u8> {
        let week = self.origin(lead.from)?.saturating_add(lead.weeks);
        (week <= self.scenario.weeks).then_some(week)
    }

    /// The weeks in which a condition may hold.
    pub(super) fn may(&self, condition: &Condition) -> Weeks {
        let weeks = self.scenario.weeks;
        let all = Weeks::all(weeks);
        let from = |week: Option<u8>| week.map_or(Weeks::NONE, |week| Weeks::between(week, weeks));
        let when = |possible: bool| if possible { all } else { Weeks::NONE };
        match condition {
            Condition::Never => Weeks::NONE,
            Condition::All(list) => list.iter().fold(all, |held, one| held.and(self.may(one))),
            Condition::Any(list) => list.iter().fold(Weeks::NONE, |held, one| held.or(self.may(one))),
            Condition::Not(one) => self.must(one).out_of(all),
            Condition::Is(name) => self.scenario.named.get(name.index()).map_or(Weeks::NONE, |one| self.may(&one.condition)),
            Condition::Weeks(first, last) => Weeks::between(*first, *last).and(all),
            Condition::Since(event, since) => from(self.events[event.index()].map(|week| week.saturating_add(*since))),
            Condition::Chose(event, _) => from(self.events[event.index()]),
            Condition::Flag(flag) => from(self.flags[flag.index()]),
            Condition::Came(count) => when(self.somebody_is_asked && usize::from(*count) <= self.scenario.members.len()),
            Condition::Above(meter, bar) => when(self.range(*meter).1 > *bar),
            Condition::Below(meter, bar) => when(self.range(*meter).0 < *bar),
            Condition::Count(count, one) => self.may(one).and(when(usize::from(*count) <= self.scenario.members.len())),
            Condition::Here(Who::Member(member)) => from(self.joined[member.index()]),
            Condition::Done(TaskRef::Task(task)) | Condition::Open(TaskRef::Task(task)) => from(self.tasks[task.index()]),
            Condition::Blocked(TaskRef::Task(task)) => when(self.blocked[task.index()]),
            Condition::Owed(promise) | Condition::Kept(promise) | Condition::Broken(promise) => from(self.promises[promise.index()]),
            Condition::Released(promise) => when(self.released[promise.index()]),
            _ => all,
        }
    }

    /// The weeks in which it must hold.
    fn must(&self, condition: &Condition) -> Weeks {
        let all = Weeks::all(self.scenario.weeks);
        let when = |certain: bool| if certain { all } else { Weeks::NONE };
        match condition {
            Condition::Always => all,
            Condition::All(list) => list.iter().fold(all, |held, one| held.and(self.must(one))),
            Condition::Any(list) => list.iter().fold(Weeks::NONE, |held, one| held.or(self.must(one))),
            Condition::Not(one) => self.may(one).out_of(all),
            Condition::Is(name) => self.scenario.named.get(name.index()).map_or(Weeks::NONE, |one| self.must(&one.condition)),
            Condition::Weeks(first, last) => Weeks::between(*first, *last).and(all),
            Condition::Above(meter, bar) => when(self.range(*meter).0 > *bar),
            Condition::Below(meter, bar) => when(self.range(*meter).1 < *bar),
            _ => Weeks::NONE,
        }
    }

    /// The least and the most that a meter can read.
    fn range(&self, meter: Meter) -> (i32, i32) {
        match meter {
            Meter::Skill(..) => (0, 5),
            Meter::Budget | Meter::Attention => (i32::MIN, i32::MAX),
            Meter::Balance => (-100, 100),
            Meter::Tally(tally) => self.tallies[tally.index()],
            _ => (0, 100),
        }
    }
}

/// Whether two parts of a condition never hold at once.
pub(super) fn contradicts_itself(condition: &Condition, scenario: &Scenario) -> bool {
    /// More parts than anybody writes are not compared.
    const PARTS: usize = 50;
    let whole = expanded(condition, &scenario.named);
    let parts: Vec<_> = conjuncts(&whole).into_iter().take(PARTS).collect();
    parts.iter().enumerate().any(|(place, a)| parts[..place].iter().any(|b| exclude(a, b)))
}

fn bring(slot: &mut Option<u8>, week: u8) -> bool {
    let nearer = slot.is_none_or(|held| week < held);
    if nearer {
        *slot = Some(week);
    }
    nearer
}

/// Every effect of a scenario with whose it is.
fn all_effects(scenario: &Scenario) -> Vec<(Origin, &Effect)> {
    let mut all = Vec::new();
    for (place, event) in scenario.events.iter().enumerate() {
        let id = crate::sim::EventId::at(place);
        gather(&event.effects, Origin::Event(id), &mut all);
        for (number, choice) in event.choices.iter().enumerate() {
            let origin = Origin::Choice(id, number as u8);
            gather(&choice.effects, origin, &mut all);
            choice.outcomes.iter().for_each(|outcome| gather(&outcome.effects, origin, &mut all));
        }
    }
    for (place, secret) in scenario.secrets.iter().enumerate() {
        let effects = secret.bite.as_ref().map_or(&[][..], |bite| &bite.effects);
        gather(effects, Origin::Bite(crate::sim::SecretId::at(place)), &mut all);
    }
    for it in &scenario.moves {
        gather(&it.effects, Origin::Move, &mut all);
        it.outcomes.iter().for_each(|outcome| gather(&outcome.effects, Origin::Move, &mut all));
    }
    all
}

fn gather<'s>(effects: &'s [Effect], origin: Origin, all: &mut Vec<(Origin, &'s Effect)>) {
    for effect in effects {
        all.push((origin, effect));
        if let Effect::Follow(follow) = effect {
            gather(&follow.come, origin, all);
            gather(&follow.stay, origin, all);
        }
    }
}
