//! What Monday brings: at most one dilemma and two pieces of news, urgent ones first, then delayed ones, then who is leaving, then in the
//! order written. What finds no place waits a week.

use super::luck::Draw;
use super::member_set::MemberSet;
use super::member_state::Presence;
use super::report::{Cause, Note};
use super::scope::Scope;
use super::state::Cast;
use super::state_writer::{EffectContext, StateWriter};
use super::task_state::Helper;
use crate::sim::condition::Pick;
use crate::sim::ids::*;
use crate::sim::scenario::{CastPlace, Event};

/// The most news a Monday tells.
const NEWS_A_WEEK: usize = 2;

/// Lower goes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Urgent,
    Planned,
    Leaving,
    Written,
}

/// The best few of what may come, in order of rank and then of writing.
struct Places<const N: usize>([Option<(Rank, EventId)>; N]);

impl<const N: usize> Places<N> {
    fn offer(&mut self, rank: Rank, event: EventId) {
        let mut offered = Some((rank, event));
        for place in &mut self.0 {
            // An empty place, or a later rank: step in and hand on who stood there.
            if place.is_none_or(|held| offered.is_some_and(|offered| offered.0 < held.0)) {
                std::mem::swap(place, &mut offered);
            }
            if offered.is_none() {
                return;
            }
        }
    }

    fn events(&self) -> impl Iterator<Item = EventId> {
        self.0.into_iter().flatten().map(|(_, event)| event)
    }
}

impl StateWriter<'_> {
    /// Begins the week: who is back, how many points there are, what is told. Returns the dilemma, if there is one.
    /// `due` is memory for the events that were planned for now, with the people they are handed.
    pub(super) fn monday(&mut self, due: &mut Vec<Option<Cast>>) -> Option<EventId> {
        self.planned_for_now(due);
        self.people_on_monday();
        self.points_on_monday();
        let (mut dilemmas, mut news) = (Places([None; 1]), Places([None; NEWS_A_WEEK]));
        for (place, planned) in due.iter().enumerate() {
            let event = EventId::at(place);
            if let Some(rank) = self.comes(event, *planned) {
                self.state.events[place].waiting = true;
                if self.scenario.events[place].is_news() { news.offer(rank, event) } else { dilemmas.offer(rank, event) }
            }
        }
        for event in news.events() {
            self.begin(event);
            self.report.news.push(event);
        }
        let dilemma = dilemmas.events().next();
        if let Some(event) = dilemma {
            self.begin(event);
        }
        dilemma
    }

    /// Of several plans for an event the first counts. Gathered in one pass, since there can be many plans and many events.
    fn planned_for_now(&self, due: &mut Vec<Option<Cast>>) {
        due.clear();
        due.resize(self.scenario.events.len(), None);
        for planned in self.state.planned.iter().filter(|planned| planned.week <= self.state.week) {
            due[planned.event.index()].get_or_insert(planned.cast);
        }
    }

    fn people_on_monday(&mut self) {
        let week = self.state.week;
        for place in 0..self.state.members.len() {
            let it = &mut self.state.members[place];
            if it.presence != Presence::NotYet && matches!(it.presence, Presence::Away(until) if week >= until) {
                it.presence = Presence::Here;
                self.note(Note::Back(MemberId::at(place)));
            }
            let it = &mut self.state.members[place];
            it.last_monday = it.monday;
            it.monday = it.meters;
        }
        for place in 0..self.state.helpers.len() {
            let helper = self.state.helpers[place];
            if helper.from == week {
                let note = if helper.until == Helper::FOR_GOOD { Note::SeatFilled } else { Note::HelpCame };
                self.note(note);
            }
        }
    }

    /// The points of the week. A sponsor who no longer believes the player takes one for reports.
    fn points_on_monday(&mut self) {
        let bonus = std::mem::take(&mut self.state.attention_next);
        let doubt = i32::from(self.state.credibility < self.scenario.model.sponsor_patience);
        if doubt > 0 {
            self.report.changes.push(super::report::Change {
                subject: super::report::Subject::Attention,
                amount: -1.0,
                cause: Cause::SponsorsDoubt,
            });
        }
        let points = i32::from(self.scenario.attention).saturating_add(bonus) - doubt;
        self.state.attention = points.clamp(0, 9) as u8;
    }

    /// Whether an event comes this week, and before which others.
    fn comes(&mut self, event: EventId, planned: Option<Cast>) -> Option<Rank> {
        let it = &self.scenario.events[event.index()];
        let week = self.state.week;
        if let Some(handed_on) = planned {
            let cast = self.cast_for(it, handed_on)?;
            self.state.events[event.index()].cast = cast;
            return Some(if it.urgent { Rank::Urgent } else { Rank::Planned });
        }
        let seen = self.state.events[event.index()];
        if !self.state.may_come(it, &seen) || it.cast_from.is_some() || it.when.is_out_of_season(week) {
            return None;
        }
        let cast = self.cast_for(it, Cast::default())?;
        let holds = Scope::new(self.scenario, self.state).with_cast(cast).holds(&it.when);
        if !holds || !(seen.waiting || self.is_lucky(it)) {
            return None;
        }
        self.state.events[event.index()].cast = cast;
        Some(match (it.urgent, it.leaving) {
            (true, _) => Rank::Urgent,
            (false, true) => Rank::Leaving,
            (false, false) => Rank::Written,
        })
    }

    fn is_lucky(&self, event: &Event) -> bool {
        event.chance >= 100 || self.state.seed.share(self.state.week, Draw::Chance(event.luck)) * 100.0 < f64::from(event.chance)
    }

    fn begin(&mut self, event: EventId) {
        let week = self.state.week;
        let it = &mut self.state.events[event.index()];
        it.seen = Some(week);
        it.waiting = false;
        let cast = it.cast;
        if let Some(place) = self.state.planned.iter().position(|planned| planned.event == event && planned.week <= week) {
            self.state.planned.remove(place);
        }
        for member in cast.members() {
            self.state.members[member.index()].last_spoken = Some(week);
        }
        let effects = &self.scenario.events[event.index()].effects;
        self.execute(effects, EffectContext { cast, ..EffectContext::new(Cause::Event(event)) });
    }

    /// The people of an event; `None` if a place finds nobody, so that the event waits.
    fn cast_for(&self, event: &Event, handed_on: Cast) -> Option<Cast> {
        let mut cast = Cast::default();
        for (place, of) in event.cast.iter().enumerate() {
            let member = match of.pick {
                None => handed_on.get(u8::try_from(place).ok()?).filter(|member| self.state.members[member.index()].is_here())?,
                Some(pick) => self.pick(pick, of, &cast, event.luck)?,
            };
            cast.set(place, member);
        }
        Some(cast)
    }

    fn pick(&self, pick: Pick, of: &CastPlace, cast: &Cast, luck: u64) -> Option<MemberId> {
        let scope = Scope::new(self.scenario, self.state).with_cast(*cast);
        let listed = |list: &[Who]| -> MemberSet { list.iter().filter_map(|who| scope.one(*who)).collect() };
        let (from, except) = (listed(&of.from), listed(&of.except));
        // An equal reading is settled by luck; drawn only where it is needed.
        let tie = |member: MemberId| self.state.seed.draw(self.state.week, Draw::Tie(luck, self.scenario.members[member.index()].luck));
        let mut best: Option<(f64, MemberId)> = None;
        for member in self.state.present() {
            if (!of.from.is_empty() && !from.contains(member)) || except.contains(member) {
                continue;
            }
            let Some(reading) = self.reading(pick, member) else { continue };
            if best.is_none_or(|(held, who)| reading > held || (reading == held && tie(member) > tie(who))) {
                best = Some((reading, member));
            }
        }
        best.map(|(_, member)| member)
    }

    /// How well somebody fits a pick: more fits better; `None` does not fit.
    fn reading(&self, pick: Pick, member: MemberId) -> Option<f64> {
        let it = &self.state.members[member.index()];
        let weeks_since = |week: Option<u8>| f64::from(self.state.week) - week.map_or(-1.0, f64::from);
        match pick {
            Pick::Lowest(meter) => Some(-it.meter(meter)),
            Pick::Highest(meter) => Some(it.meter(meter)),
            Pick::Best(skill) => Some(self.state.skill(self.scenario, member, skill)),
            Pick::WorksOn(task) => (it.task == Some(task)).then_some(0.0),
            Pick::Values(value) => self.scenario.members[member.index()].values.contains(&value).then_some(0.0),
            Pick::LeastHeard => Some(weeks_since(it.last_heard)),
            Pick::LeastThanked => Some(weeks_since(it.last_thanked)),
            Pick::Came => self.state.came.contains(&member).then_some(0.0),
            Pick::Luck => Some(0.0),
        }
    }
}
