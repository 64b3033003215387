//! Where a condition is read: against the state, with the people that its words mean.

use super::results::{self, Results};
use super::state::{Cast, State};
use crate::sim::condition::{Condition, Meter};
use crate::sim::ids::*;
use crate::sim::moves::Aim;
use crate::sim::scenario::Scenario;

/// Where a condition is read: the state, and whom its pronouns mean.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The state it is read against.
    pub state: &'a State,
    /// The people of the event.
    pub cast: Cast,
    /// The one looked at, inside `Count` and `Follow`.
    pub them: Option<MemberId>,
    /// Whose line this is.
    pub me: Option<MemberId>,
    /// What a move was aimed at.
    pub aim: Aim,
}

impl<'a> Scope<'a> {
    /// A scope without cast, pronoun or aim.
    #[must_use]
    pub fn new(scenario: &'a Scenario, state: &'a State) -> Self {
        Self { scenario, state, cast: Cast::default(), them: None, me: None, aim: Aim::Team }
    }

    /// The same, with the people of an event.
    #[must_use]
    pub fn with_cast(self, cast: Cast) -> Self {
        Self { cast, ..self }
    }

    /// The same, for a move aimed so.
    #[must_use]
    pub fn with_aim(self, aim: Aim) -> Self {
        Self { aim, ..self }
    }

    /// The same, for a line of this person.
    #[must_use]
    pub fn with_me(self, me: MemberId) -> Self {
        Self { me: Some(me), ..self }
    }

    /// The same, looking at this person.
    #[must_use]
    pub fn with_them(self, them: MemberId) -> Self {
        Self { them: Some(them), ..self }
    }

    /// The one person a word means, if it means one.
    #[must_use]
    pub fn one(&self, who: Who) -> Option<MemberId> {
        match who {
            Who::Member(member) => Some(member),
            Who::Cast(place) => self.cast.get(place),
            Who::Them => self.them,
            Who::Me => self.me,
            Who::Aim => self.aim.member(),
            Who::Team | Who::Everyone | Who::Anyone => None,
        }
    }

    /// The task a word means, if there is one.
    #[must_use]
    pub fn task(&self, task: TaskRef) -> Option<TaskId> {
        match task {
            TaskRef::Task(task) => Some(task),
            TaskRef::Aim => self.aim.task(),
        }
    }

    /// Whether the condition holds now.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        let state = self.state;
        match condition {
            Condition::Always => true,
            Condition::Never => false,
            Condition::All(all) => all.iter().all(|c| self.holds(c)),
            Condition::Any(any) => any.iter().any(|c| self.holds(c)),
            Condition::Not(c) => !self.holds(c),
            Condition::Is(named) => self.holds(&self.scenario.named[named.index()].condition),
            Condition::Weeks(first, last) => (*first..=*last).contains(&state.week),
            Condition::Since(event, weeks) => {
                state.events[event.index()].seen.is_some_and(|seen| state.week.saturating_sub(seen) >= *weeks)
            }
            Condition::Flag(flag) => state.flags[flag.index()],
            Condition::Chose(event, choice) => state.events[event.index()].chose == Some(*choice),
            Condition::Came(count) => state.came.len() >= usize::from(*count),
            Condition::Above(meter, bar) => self.compare(*meter, |value| value > f64::from(*bar)),
            Condition::Below(meter, bar) => self.compare(*meter, |value| value < f64::from(*bar)),
            Condition::Count(count, c) => {
                let holding = state.present().filter(|them| self.with_them(*them).holds(c)).count();
                holding >= usize::from(*count)
            }
            Condition::Here(who) => self.each(*who, |member| state.members[member.index()].is_here()),
            Condition::Leaving(who) => self.each(*who, |member| state.members[member.index()].notice.is_some()),
            Condition::Told(secret) => state.secrets[secret.index()].told.is_some(),
            Condition::Heeded(secret) => state.secrets[secret.index()].heeded,
            Condition::Bitten(secret) => state.secrets[secret.index()].bit,
            Condition::Delivered => Results::new(self.scenario, state).is_delivered(self.scenario),
            Condition::Thriving => Results::new(self.scenario, state).is_thriving(self.scenario),
            Condition::Done(task) => self.of_task(*task, |task| state.tasks[task.index()].done.is_some()),
            Condition::Late(task) => self.of_task(*task, |task| state.is_late(task)),
            Condition::Blocked(task) => self.of_task(*task, |task| state.tasks[task.index()].blocked.is_some()),
            Condition::WorksOn(who, task) => {
                let task = self.task(*task);
                task.is_some() && self.each(*who, |member| state.members[member.index()].task == task)
            }
            Condition::Owed(promise) => state.promises[promise.index()].is_owed(),
            Condition::Kept(promise) => state.promises[promise.index()].is_kept(),
            Condition::Broken(promise) => state.promises[promise.index()].is_broken(),
            Condition::Released(promise) => state.promises[promise.index()].is_released(),
            Condition::Did(family, who, weeks) => self.each(*who, |member| state.did(self.scenario, *family, member, *weeks)),
            Condition::Earned(who) => self.each(*who, |member| state.members[member.index()].earned),
            Condition::Raised(who) => self.each(*who, |member| state.raised_by(self.scenario, member).is_some()),
            Condition::Serves(who, task) => {
                self.of_task(*task, |task| self.each(*who, |member| state.goal_told_and_served_by(self.scenario, member, task)))
            }
            Condition::Open(task) => self.of_task(*task, |task| state.is_open(task)),
            Condition::Unclear(task) => self.of_task(*task, |task| !state.tasks[task.index()].clear_goal),
            Condition::Whole(task) => self.of_task(*task, |task| !state.tasks[task.index()].broken_down),
            Condition::Gone(who) => match who {
                Who::Team | Who::Everyone | Who::Anyone => state.empty_seats() > 0,
                who => self.one(*who).is_some_and(|member| state.members[member.index()].has_left()),
            },
        }
    }

    /// What a meter reads; the average for the team. `None` where it means nobody.
    #[must_use]
    pub fn read(&self, meter: Meter) -> Option<f64> {
        let state = self.state;
        Some(match meter {
            Meter::Member(meter, Who::Team | Who::Everyone | Who::Anyone) => state.average(meter)?,
            Meter::Member(meter, who) => state.members[self.one(who)?.index()].meter(meter),
            Meter::Skill(who, skill) => self.skill(self.one(who)?, skill)?,
            Meter::Progress(task) => state.tasks[self.task(task)?.index()].share_done() * 100.0,
            Meter::Quality(task) => state.tasks[self.task(task)?.index()].quality(),
            Meter::Budget => f64::from(state.budget),
            Meter::Credibility => state.credibility,
            Meter::Attention => f64::from(state.attention_next),
            Meter::Balance => -state.lean() * 100.0,
            Meter::Tally(tally) => f64::from(state.tallies[tally.index()]),
            Meter::Delivery => results::delivery(self.scenario, state),
            Meter::Team => results::team(self.scenario, state),
        })
    }

    /// The skill of a person, by name or as their own task needs it.
    #[must_use]
    pub fn skill(&self, member: MemberId, skill: SkillRef) -> Option<f64> {
        let skill = self.skill_id(member, skill)?;
        Some(self.state.skill(self.scenario, member, skill))
    }

    /// Which discipline a word means for this person.
    #[must_use]
    pub fn skill_id(&self, member: MemberId, skill: SkillRef) -> Option<SkillId> {
        match skill {
            SkillRef::Skill(skill) => Some(skill),
            SkillRef::Needed => {
                let task = self.aim.task().or(self.state.members[member.index()].task)?;
                Some(self.scenario.tasks[task.index()].needs)
            }
        }
    }

    fn of_task(&self, task: TaskRef, test: impl Fn(TaskId) -> bool) -> bool {
        self.task(task).is_some_and(test)
    }

    /// `"everyone"` and `"team"`: all present (and somebody is); `"anyone"`: one of them; a name: that person.
    fn each(&self, who: Who, test: impl Fn(MemberId) -> bool) -> bool {
        match who {
            Who::Team | Who::Everyone => {
                let mut present = self.state.present().peekable();
                present.peek().is_some() && present.all(test)
            }
            Who::Anyone => self.state.members_in_play().any(test),
            Who::Aim if self.aim.member().is_none() => {
                let on_it = |member: &MemberId| self.aim.task().is_some() && self.state.members[member.index()].task == self.aim.task();
                let mut hands = self.state.present().filter(on_it).peekable();
                hands.peek().is_some() && hands.all(test)
            }
            who => self.one(who).is_some_and(test),
        }
    }

    fn compare(&self, meter: Meter, test: impl Fn(f64) -> bool) -> bool {
        match meter {
            Meter::Member(meter, who @ (Who::Everyone | Who::Anyone)) => {
                self.each(who, |member| test(self.state.members[member.index()].meter(meter)))
            }
            Meter::Skill(who @ (Who::Everyone | Who::Anyone | Who::Team), skill) => {
                self.each(who, |member| self.skill(member, skill).is_some_and(&test))
            }
            meter => self.read(meter).is_some_and(test),
        }
    }
}

impl State {
    /// Where an event's texts and conditions are read: with its people.
    #[must_use]
    pub fn scope<'a>(&'a self, scenario: &'a Scenario, event: EventId) -> Scope<'a> {
        Scope::new(scenario, self).with_cast(self.events[event.index()].cast)
    }
}
