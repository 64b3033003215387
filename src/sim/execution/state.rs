//! Everything that changes in a play, and what can be read from it without changing it.

use super::luck::Seed;
use super::member_state::{MemberState, Presence};
use super::task_state::{Helper, TaskState};
use crate::sim::ids::*;
use crate::sim::moves::Aim;
use crate::sim::people::SecretKind;
use crate::sim::scenario::{CAST_LIMIT, Event, Scenario};

/// The people of an event, chosen when it starts and kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cast([Option<MemberId>; CAST_LIMIT]);

impl Cast {
    /// Who has this place.
    #[must_use]
    pub fn get(&self, place: u8) -> Option<MemberId> {
        self.0.get(usize::from(place)).copied().flatten()
    }

    /// Gives somebody a place.
    pub fn set(&mut self, place: usize, member: MemberId) {
        self.0[place] = Some(member);
    }

    /// Everybody in it.
    pub fn members(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.0.iter().copied().flatten()
    }
}

/// What a play has seen of an event.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct EventState {
    /// The week it was last seen in.
    pub seen: Option<u8>,
    /// The last answer given.
    pub chose: Option<ChoiceNo>,
    /// Its chance came up, but it found no place yet.
    pub waiting: bool,
    /// Its people, as last chosen.
    pub cast: Cast,
}

/// An event that is planned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Planned {
    /// Which.
    pub event: EventId,
    /// Not before this week.
    pub week: u8,
    /// Its people, if they are handed on.
    pub cast: Cast,
}

/// A move that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// The week it was made in.
    pub week: u8,
    /// Which move.
    pub which: MoveId,
    /// What it was aimed at.
    pub aim: Aim,
}

/// Whether something hidden was told, and what became of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SecretState {
    /// The week it was told in, or came out.
    pub told: Option<u8>,
    /// It came out by biting.
    pub bit: bool,
    /// It was acted on.
    pub heeded: bool,
    /// Who told it has given up waiting for an answer.
    pub soured: bool,
}

/// An entry of the say–do ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PromiseState {
    /// The week the word was given in.
    pub given: Option<u8>,
    /// How it ended.
    pub settled: Option<Settled>,
}

/// How a promise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It was kept, in this week.
    Kept(u8),
    /// It was broken, in this week.
    Broken(u8),
    /// They let the player off, in this week.
    Released(u8),
}

impl PromiseState {
    /// Given and not yet settled.
    #[must_use]
    pub fn is_owed(&self) -> bool {
        self.given.is_some() && self.settled.is_none()
    }

    /// Kept.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        matches!(self.settled, Some(Settled::Kept(_)))
    }

    /// Broken.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(self.settled, Some(Settled::Broken(_)))
    }

    /// Let off.
    #[must_use]
    pub fn is_released(&self) -> bool {
        matches!(self.settled, Some(Settled::Released(_)))
    }
}

/// Everything that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The luck of this play.
    pub seed: Seed,
    /// The week, from 1.
    pub week: u8,
    /// Points left this week.
    pub attention: u8,
    /// Points more or fewer next week.
    pub attention_next: i32,
    /// Money left.
    pub budget: i32,
    /// How far the sponsor believes the player, 0–100.
    pub credibility: f64,
    /// The people.
    pub members: Vec<MemberState>,
    /// Skills gained or lost, by member and skill (see [`State::skill`]).
    pub skill_shift: Vec<f64>,
    /// The work.
    pub tasks: Vec<TaskState>,
    /// Hands that were brought in.
    pub helpers: Vec<Helper>,
    /// What is hidden.
    pub secrets: Vec<SecretState>,
    /// The say–do ledger.
    pub promises: Vec<PromiseState>,
    /// Facts of the author's own.
    pub flags: Vec<bool>,
    /// Counters of the author's own.
    pub tallies: Vec<i32>,
    /// What was seen of each event.
    pub events: Vec<EventState>,
    /// What is planned.
    pub planned: Vec<Planned>,
    /// Who came when last asked to follow.
    pub came: Vec<MemberId>,
    /// All moves made, oldest first.
    pub made: Vec<Made>,
    /// Points spent on managing, choices included.
    pub managed: f64,
    /// Points spent on leading, choices included.
    pub led: f64,
}

impl State {
    /// The state before the first Monday.
    #[must_use]
    pub fn start(scenario: &Scenario, seed: Seed) -> Self {
        let mut state = Self {
            seed,
            week: 0,
            attention: 0,
            attention_next: 0,
            budget: 0,
            credibility: 0.0,
            members: Vec::new(),
            skill_shift: Vec::new(),
            tasks: Vec::new(),
            helpers: Vec::new(),
            secrets: Vec::new(),
            promises: Vec::new(),
            flags: Vec::new(),
            tallies: Vec::new(),
            events: Vec::new(),
            planned: Vec::new(),
            came: Vec::new(),
            made: Vec::new(),
            managed: 0.0,
            led: 0.0,
        };
        state.restart(scenario, seed);
        state
    }

    /// Back to before the first Monday, with this luck, in the memory it already has.
    pub fn restart(&mut self, scenario: &Scenario, seed: Seed) {
        fn refill<T>(list: &mut Vec<T>, items: impl Iterator<Item = T>) {
            list.clear();
            list.extend(items);
        }
        self.seed = seed;
        self.week = 0;
        self.attention = 0;
        self.attention_next = 0;
        self.budget = scenario.budget;
        self.credibility = scenario.credibility;
        refill(&mut self.members, scenario.members.iter().map(MemberState::start));
        refill(&mut self.skill_shift, (0..scenario.members.len() * scenario.skills.len()).map(|_| 0.0));
        refill(&mut self.tasks, scenario.tasks.iter().map(TaskState::start));
        self.helpers.clear();
        refill(&mut self.secrets, scenario.secrets.iter().map(|_| SecretState::default()));
        refill(&mut self.promises, scenario.promises.iter().map(|_| PromiseState::default()));
        refill(&mut self.flags, scenario.flags.iter().map(|_| false));
        refill(&mut self.tallies, scenario.tallies.iter().map(|_| 0));
        refill(&mut self.events, scenario.events.iter().map(|_| EventState::default()));
        self.planned.clear();
        self.came.clear();
        self.made.clear();
        self.managed = 0.0;
        self.led = 0.0;
        for (task, of) in scenario.tasks.iter().enumerate() {
            for member in &of.on {
                self.members[member.index()].task = Some(TaskId::at(task));
            }
        }
    }

    /// Those at work this week.
    pub fn present(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.members.iter().enumerate().filter(|(_, member)| member.is_here()).map(|(place, _)| MemberId::at(place))
    }

    /// Those of the team, at work or away.
    pub fn members_in_play(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.members.iter().enumerate().filter(|(_, member)| member.is_in_team()).map(|(place, _)| MemberId::at(place))
    }

    /// The average of a meter over those at work; `None` if nobody is.
    #[must_use]
    pub fn average(&self, meter: MemberMeter) -> Option<f64> {
        let (mut sum, mut count) = (0.0, 0_u32);
        for member in self.members.iter().filter(|member| member.is_here()) {
            sum += member.meter(meter);
            count += 1;
        }
        (count > 0).then(|| sum / f64::from(count))
    }

    /// Skill of a person in a discipline, 0–5.
    #[must_use]
    pub fn skill(&self, scenario: &Scenario, member: MemberId, skill: SkillId) -> f64 {
        let shift = self.skill_shift[member.index() * scenario.skills.len() + skill.index()];
        (scenario.members[member.index()].skills[skill.index()] + shift).clamp(0.0, 5.0)
    }

    /// Where a play leans: −1 all led … +1 all managed, soft at the start.
    #[must_use]
    pub fn lean(&self) -> f64 {
        // Three points at rest keep the first move from overturning the beam (LOOK of the scale).
        (self.managed - self.led) / (self.managed + self.led + 3.0)
    }

    /// Past due and not finished, this week counted.
    #[must_use]
    pub fn is_late(&self, task: TaskId) -> bool {
        let task = &self.tasks[task.index()];
        task.done.is_none() && !task.dropped && !task.hidden && self.week > task.due
    }

    /// There to be worked on: visible, not done, not given up, and nothing before it is undone.
    #[must_use]
    pub fn is_workable(&self, scenario: &Scenario, task: TaskId) -> bool {
        self.is_open(task) && self.waits_for(scenario, task).is_none()
    }

    /// Visible, not done and not given up.
    #[must_use]
    pub fn is_open(&self, task: TaskId) -> bool {
        let task = &self.tasks[task.index()];
        task.done.is_none() && !task.dropped && !task.hidden
    }

    /// The first task that must be done before this one. A task that was given up is waited for no more.
    #[must_use]
    pub fn waits_for(&self, scenario: &Scenario, task: TaskId) -> Option<TaskId> {
        let undone = |before: &&TaskId| {
            let before = &self.tasks[before.index()];
            before.done.is_none() && !before.dropped
        };
        scenario.tasks[task.index()].after.iter().find(undone).copied()
    }

    /// How many at work are on this task.
    #[must_use]
    pub fn workers(&self, task: TaskId) -> usize {
        self.members.iter().filter(|member| member.is_here() && member.task == Some(task)).count()
    }

    /// The moves of this week.
    pub fn made_this_week(&self) -> impl Iterator<Item = &Made> {
        self.made.iter().rev().take_while(|made| made.week == self.week)
    }

    /// Whether a move of this family touched this person within the last `weeks` weeks, this one counted.
    #[must_use]
    pub fn did(&self, scenario: &Scenario, family: Family, member: MemberId, weeks: u8) -> bool {
        self.made.iter().rev().take_while(|made| self.week - made.week < weeks).any(|made| {
            let touches = match made.aim {
                Aim::Team => true,
                Aim::Task(task) => self.members[member.index()].task == Some(task),
                Aim::Member(who) | Aim::MemberAndTask(who, _) => who == member,
            };
            touches && scenario.moves[made.which.index()].family == family
        })
    }

    /// The oldest thing this person said that still waits for an answer.
    #[must_use]
    pub fn raised_by(&self, scenario: &Scenario, member: MemberId) -> Option<SecretId> {
        let raised = |secret: &&SecretId| {
            let it = &self.secrets[secret.index()];
            it.told.is_some() && !it.heeded && !it.bit
        };
        let knows = &scenario.members[member.index()].knows;
        knows.iter().filter(raised).min_by_key(|secret| self.secrets[secret.index()].told).copied()
    }

    /// Seats that somebody left and nobody was found for yet.
    #[must_use]
    pub fn empty_seats(&self) -> usize {
        let left = self.members.iter().filter(|member| member.has_left()).count();
        left.saturating_sub(self.helpers.iter().filter(|helper| helper.until == Helper::FOR_GOOD).count())
    }

    /// Whether an event may come (again) by what was seen of it.
    #[must_use]
    pub fn may_come(&self, event: &Event, state: &EventState) -> bool {
        match (state.seen, event.again_after) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(seen), Some(weeks)) => self.week - seen >= weeks,
        }
    }

    /// Whether somebody has told their goal.
    #[must_use]
    pub fn goal_is_told(&self, scenario: &Scenario, member: MemberId) -> bool {
        let goal = scenario.members[member.index()].goal.as_ref();
        goal.is_some_and(|goal| {
            debug_assert_eq!(scenario.secrets[goal.secret.index()].kind, SecretKind::Goal);
            self.secrets[goal.secret.index()].told.is_some()
        })
    }

    /// Whether a task serves what somebody wants for themselves, and they have said so.
    #[must_use]
    pub fn goal_told_and_served_by(&self, scenario: &Scenario, member: MemberId, task: TaskId) -> bool {
        let goal = scenario.members[member.index()].goal.as_ref();
        goal.is_some_and(|goal| goal.served_by.contains(&task) && self.secrets[goal.secret.index()].told.is_some())
    }

    /// Whether anybody of the team is left.
    #[must_use]
    pub fn is_team_gone(&self) -> bool {
        self.members.iter().all(|member| matches!(member.presence, Presence::Left(_) | Presence::NotYet))
    }
}
