//! When things can happen at the earliest: a play looked at without playing it. Everything here errs on the side of "it may".

use super::super::resolve::{Lead, Origin};
use super::implies::{Comparison, conjuncts, expanded};
use super::links::{Links, Thing, all_effects};
use super::weeks::Weeks;
use crate::sim::{Condition, Effect, Meter, Scenario, TaskEffect, TaskRef, Who};

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
    pub(super) fn new(scenario: &'s Scenario, leads: &[Lead]) -> Self {
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
        reach.spread(leads);
        reach
    }

    /// What an effect makes possible, whenever it comes.
    fn learn(&mut self, effect: &Effect) {
        match effect {
            Effect::Add(Meter::Tally(tally), amount) => {
                let (low, high) = &mut self.tallies[tally.index()];
                if *amount < 0 { *low = i32::MIN } else { *high = i32::MAX }
            }
            Effect::Task(TaskRef::Task(task), TaskEffect::Block(_)) => self.blocked[task.index()] = true,
            Effect::Task(TaskRef::Aim, TaskEffect::Block(_)) => self.blocked.fill(true),
            Effect::Release(promise) => self.released[promise.index()] = true,
            Effect::Follow(_) => self.somebody_is_asked = true,
            // These make nothing possible that could not be before, or only from their week on; see `bring_nearer`.
            Effect::Add(
                Meter::Member(..)
                | Meter::Skill(..)
                | Meter::Progress(_)
                | Meter::Quality(_)
                | Meter::Budget
                | Meter::Credibility
                | Meter::Attention
                | Meter::Balance
                | Meter::Delivery
                | Meter::Team,
                _,
            )
            | Effect::Set(_)
            | Effect::Clear(_)
            | Effect::Later(..)
            | Effect::Cancel(_)
            | Effect::Reveal(_)
            | Effect::Heed(_)
            | Effect::Promise(_)
            | Effect::Keep(_)
            | Effect::Break(_)
            | Effect::Fill(_)
            | Effect::People(..)
            | Effect::Task(
                _,
                TaskEffect::Effort(_)
                | TaskEffect::Rework(_)
                | TaskEffect::Due(_)
                | TaskEffect::Unblock
                | TaskEffect::Open
                | TaskEffect::Drop
                | TaskEffect::Goal
                | TaskEffect::Steps
                | TaskEffect::Help(_)
                | TaskEffect::Look
                | TaskEffect::Assign(_)
                | TaskEffect::Stretch(_),
            ) => {}
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

    /// Follows what brings what nearer, until nothing comes nearer any more. A week comes nearer a few dozen times at most, and only what
    /// hangs on it is looked at again.
    fn spread(&mut self, leads: &[Lead]) {
        let links = Links::new(self.scenario, &self.effects, leads);
        for place in 0..self.effects.len() {
            self.bring_nearer(place);
        }
        let mut waiting: Vec<bool> = vec![true; self.events.len()];
        let mut open: Vec<usize> = (0..self.events.len()).rev().collect();
        while let Some(place) = open.pop() {
            waiting[place] = false;
            let mut queue = |events: &[usize]| {
                for event in events {
                    if !std::mem::replace(&mut waiting[*event], true) {
                        open.push(*event);
                    }
                }
            };
            if !self.event_comes_nearer(place, &links.led_to[place], leads) {
                continue;
            }
            queue(&links.asked_by_events[place]);
            for effect in &links.effects_of[place] {
                if let Some(thing) = self.bring_nearer(*effect) {
                    queue(links.asked_by.get(&thing).map_or(&[][..], Vec::as_slice));
                }
            }
        }
    }

    /// Gives an effect its earliest week. What came nearer by it, if something did.
    fn bring_nearer(&mut self, place: usize) -> Option<Thing> {
        let (origin, effect) = self.effects[place];
        let week = self.origin(origin)?;
        let thing = Thing::brought_by(effect)?;
        let slot = match thing {
            Thing::Flag(flag) => &mut self.flags[flag.index()],
            Thing::Promise(promise) => &mut self.promises[promise.index()],
            Thing::Task(task) => &mut self.tasks[task.index()],
            Thing::Member(member) => &mut self.joined[member.index()],
        };
        bring(slot, week).then_some(thing)
    }

    fn event_comes_nearer(&mut self, place: usize, led_to_by: &[usize], leads: &[Lead]) -> bool {
        let event = &self.scenario.events[place];
        let mut nearer = false;
        if event.cast_from.is_none()
            && !self.contradictory[place]
            && let Some(week) = self.may(&event.when).first()
        {
            nearer |= bring(&mut self.events[place], week);
        }
        for lead in led_to_by {
            if let Some(week) = self.arrives(&leads[*lead]) {
                nearer |= bring(&mut self.events[place], week);
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
            Condition::Always
            | Condition::Here(Who::Cast(_) | Who::Team | Who::Everyone | Who::Anyone | Who::Them | Who::Me | Who::Aim)
            | Condition::Leaving(_)
            | Condition::Told(_)
            | Condition::Heeded(_)
            | Condition::Bitten(_)
            | Condition::Delivered
            | Condition::Thriving
            | Condition::Done(TaskRef::Aim)
            | Condition::Open(TaskRef::Aim)
            | Condition::Blocked(TaskRef::Aim)
            | Condition::Late(_)
            | Condition::WorksOn(..)
            | Condition::Did(..)
            | Condition::Earned(_)
            | Condition::Raised(_)
            | Condition::Serves(..)
            | Condition::Unclear(_)
            | Condition::Whole(_)
            | Condition::Gone(_) => all,
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
            Condition::Never
            | Condition::Since(..)
            | Condition::Flag(_)
            | Condition::Chose(..)
            | Condition::Came(_)
            | Condition::Count(..)
            | Condition::Here(_)
            | Condition::Leaving(_)
            | Condition::Told(_)
            | Condition::Heeded(_)
            | Condition::Bitten(_)
            | Condition::Delivered
            | Condition::Thriving
            | Condition::Done(_)
            | Condition::Late(_)
            | Condition::Blocked(_)
            | Condition::WorksOn(..)
            | Condition::Owed(_)
            | Condition::Kept(_)
            | Condition::Broken(_)
            | Condition::Released(_)
            | Condition::Did(..)
            | Condition::Earned(_)
            | Condition::Raised(_)
            | Condition::Serves(..)
            | Condition::Open(_)
            | Condition::Unclear(_)
            | Condition::Whole(_)
            | Condition::Gone(_) => Weeks::NONE,
        }
    }

    /// The least and the most that a meter can read.
    fn range(&self, meter: Meter) -> (i32, i32) {
        match meter {
            Meter::Skill(..) => (0, 5),
            Meter::Budget | Meter::Attention => (i32::MIN, i32::MAX),
            Meter::Balance => (-100, 100),
            Meter::Tally(tally) => self.tallies[tally.index()],
            Meter::Member(..) | Meter::Progress(_) | Meter::Quality(_) | Meter::Credibility | Meter::Delivery | Meter::Team => (0, 100),
        }
    }
}

/// Whether two parts of a condition never hold at once.
pub(super) fn contradicts_itself(condition: &Condition, scenario: &Scenario) -> bool {
    /// More parts than anybody writes are not compared.
    const PARTS: usize = 50;
    let whole = expanded(condition, &scenario.named);
    let parts: Vec<_> = conjuncts(&whole).into_iter().take(PARTS).collect();
    let mut comparison = Comparison::new();
    parts.iter().enumerate().any(|(place, a)| parts[..place].iter().any(|b| comparison.exclude(a, b)))
}

fn bring(slot: &mut Option<u8>, week: u8) -> bool {
    let nearer = slot.is_none_or(|held| week < held);
    if nearer {
        *slot = Some(week);
    }
    nearer
}
