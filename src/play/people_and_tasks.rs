//! What can be seen of one person and of one task.

use crate::sim::member_state::{MemberState, Presence};
use crate::sim::people::{Member, Secret};
use crate::sim::task_state::TaskState;
use crate::sim::tasks::Task;
use crate::sim::{Game, MemberId, MemberMeter, Phase, SecretId, TaskId, Text, Trend};

/// How much of a meter there seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Under 25.
    VeryLow,
    /// 25 to 41.
    Low,
    /// 42 to 58.
    Middle,
    /// 59 to 74.
    High,
    /// 75 and more.
    VeryHigh,
}

impl Band {
    /// The band a reading falls into.
    #[must_use]
    pub fn of(value: f64) -> Self {
        match value {
            v if v < 25.0 => Self::VeryLow,
            v if v < 42.0 => Self::Low,
            v if v < 59.0 => Self::Middle,
            v if v < 75.0 => Self::High,
            _ => Self::VeryHigh,
        }
    }
}

/// What can be seen of a meter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How much there seems to be.
    pub band: Band,
    /// Where it went since last Monday.
    pub trend: Trend,
}

/// Somebody's face: what morale, strain and trust do to it, in steps of ten so that it tells no number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mood {
    /// 0–100.
    pub morale: f32,
    /// 0–100.
    pub strain: f32,
    /// 0–100.
    pub trust: f32,
}

/// What can be seen of a person.
#[derive(Clone, Copy, Debug)]
pub struct MemberView<'a> {
    /// Who.
    pub id: MemberId,
    pub(super) game: &'a Game,
}

/// What can be seen of a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskView<'a> {
    /// Which.
    pub id: TaskId,
    pub(super) game: &'a Game,
}

/// Those who work on a task, taken together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Crew {
    /// How many they are.
    pub hands: usize,
    /// Days of useful work that can be expected of them in a week.
    pub pace: f64,
}

impl Crew {
    /// Half of somebody's days is what a boss has learnt to expect of useful work.
    pub(super) fn take_in(&mut self, member: &Member) {
        self.hands += 1;
        self.pace += member.capacity * 0.5;
    }
}

/// How a task stands, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TaskStanding<'a> {
    /// Done in this week.
    Done(u8),
    /// Given up.
    Dropped,
    /// Something stands in its way.
    Blocked(&'a Text),
    /// Past due.
    Late,
    /// It waits for another task.
    WaitsFor(TaskId),
    /// Nobody works on it.
    Nobody,
    /// It will not be done in time at this pace.
    Behind,
    /// It will.
    OnCourse,
}

impl<'a> MemberView<'a> {
    /// Name, role, looks and lines.
    #[must_use]
    pub fn of(&self) -> &'a Member {
        &self.game.scenario().members[self.id.index()]
    }

    fn state(&self) -> &'a MemberState {
        &self.game.state().members[self.id.index()]
    }

    /// At work this week.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.state().is_here()
    }

    /// No longer of the team.
    #[must_use]
    pub fn has_left(&self) -> bool {
        self.state().has_left()
    }

    /// The week they are back in, if they are away.
    #[must_use]
    pub fn away_until(&self) -> Option<u8> {
        match self.state().presence {
            Presence::Away(until) => Some(until),
            _ => None,
        }
    }

    /// Whether they have given notice.
    #[must_use]
    pub fn is_leaving(&self) -> bool {
        self.state().notice.is_some()
    }

    /// What can be seen of a meter. Until Friday one compares with last Monday, from then on with this one.
    #[must_use]
    pub fn reading(&self, meter: MemberMeter) -> Reading {
        let it = self.state();
        let before = match self.game.phase() {
            Phase::Friday | Phase::Ended(_) => it.monday,
            Phase::Dilemma(_) | Phase::Moves | Phase::Forecast => it.last_monday,
        };
        let value = it.meter(meter);
        Reading { band: Band::of(value), trend: Trend::from_change(value - before[meter as usize], 1.5) }
    }

    /// What shows in their face.
    #[must_use]
    pub fn mood(&self) -> Mood {
        let step = |meter| ((self.state().meter(meter) / 10.0).round() * 10.0) as f32;
        Mood { morale: step(MemberMeter::Morale), strain: step(MemberMeter::Strain), trust: step(MemberMeter::Trust) }
    }

    /// What they work on.
    #[must_use]
    pub fn task(&self) -> Option<TaskId> {
        self.state().task
    }

    /// Whether they have said something that waits for an answer.
    #[must_use]
    pub fn raised(&self) -> Option<SecretId> {
        self.game.state().raised_by(self.game.scenario(), self.id)
    }

    /// Their goal, once they have told it.
    #[must_use]
    pub fn goal(&self) -> Option<&'a Secret> {
        let goal = self.of().goal.as_ref()?;
        self.game.state().goal_is_told(self.game.scenario(), self.id).then(|| &self.game.scenario().secrets[goal.secret.index()])
    }

    /// Whether their goal was told and this task serves it.
    #[must_use]
    pub fn is_served_by(&self, task: TaskId) -> bool {
        self.game.state().goal_told_and_served_by(self.game.scenario(), self.id, task)
    }

    /// The tasks that serve their goal, in the order of the scenario, once they have told it.
    pub fn goal_served_by(&self) -> impl Iterator<Item = TaskId> + 'a {
        let told = self.goal().is_some();
        let mut tasks = self.of().goal.as_ref().filter(|_| told).map_or_else(Vec::new, |goal| goal.served_by.clone());
        tasks.sort_unstable();
        tasks.dedup();
        tasks.into_iter()
    }

    /// Whether last week's work was worth naming.
    #[must_use]
    pub fn earned_praise(&self) -> bool {
        self.state().earned
    }

    /// The last week the player turned to them.
    #[must_use]
    pub fn last_spoken(&self) -> Option<u8> {
        self.state().last_spoken
    }

    /// Their skill in what a task needs, 0–5: a boss knows that.
    #[must_use]
    pub fn skill_for(&self, task: TaskId) -> f64 {
        let (scenario, state) = (self.game.scenario(), self.game.state());
        state.skill(scenario, self.id, scenario.tasks[task.index()].needs)
    }
}

impl<'a> TaskView<'a> {
    /// Title, value, whom it serves.
    #[must_use]
    pub fn of(&self) -> &'a Task {
        &self.game.scenario().tasks[self.id.index()]
    }

    fn state(&self) -> &'a TaskState {
        &self.game.state().tasks[self.id.index()]
    }

    /// The week it is due in now.
    #[must_use]
    pub fn due(&self) -> u8 {
        self.state().due
    }

    /// Share of the work done, 0–100.
    #[must_use]
    pub fn percent_done(&self) -> u8 {
        let percent = (self.state().share_done() * 100.0).floor() as u8;
        if self.state().done.is_some() { 100 } else { percent.min(99) }
    }

    /// Whether it is done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.state().done.is_some()
    }

    /// Whether it was given up.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        self.state().dropped
    }

    /// Whether it can be worked on now.
    #[must_use]
    pub fn is_workable(&self) -> bool {
        self.game.state().is_workable(self.game.scenario(), self.id)
    }

    /// Whether a clear goal was set.
    #[must_use]
    pub fn has_goal(&self) -> bool {
        self.state().clear_goal
    }

    /// Whether it was broken down.
    #[must_use]
    pub fn is_broken_down(&self) -> bool {
        self.state().broken_down
    }

    /// What stands in its way.
    #[must_use]
    pub fn blocked(&self) -> Option<&'a Text> {
        self.state().blocked.as_deref()
    }

    /// Who works on it.
    pub fn workers(&self) -> impl Iterator<Item = MemberId> + 'a {
        let (state, id) = (self.game.state(), self.id);
        state.present().filter(move |member| state.members[member.index()].task == Some(id))
    }

    /// Quality of what is done so far.
    #[must_use]
    pub fn quality(&self) -> Band {
        Band::of(self.state().quality())
    }

    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> TaskStanding<'a> {
        let mut crew = Crew::default();
        let members = &self.game.scenario().members;
        self.workers().for_each(|member| crew.take_in(&members[member.index()]));
        self.standing_with(crew)
    }

    /// How it stands, where those who work on it were counted already; see [`super::View::crews`].
    #[must_use]
    pub fn standing_with(&self, crew: Crew) -> TaskStanding<'a> {
        let (state, scenario, it) = (self.game.state(), self.game.scenario(), self.state());
        if let Some(week) = it.done {
            return TaskStanding::Done(week);
        }
        if it.dropped {
            return TaskStanding::Dropped;
        }
        if let Some(why) = it.blocked.as_deref() {
            return TaskStanding::Blocked(why);
        }
        if state.is_late(self.id) {
            return TaskStanding::Late;
        }
        if let Some(before) = state.waits_for(scenario, self.id) {
            return TaskStanding::WaitsFor(before);
        }
        if crew.hands == 0 {
            return TaskStanding::Nobody;
        }
        let weeks = f64::from(it.due.saturating_sub(state.week)) + 1.0;
        if it.left() > crew.pace * weeks { TaskStanding::Behind } else { TaskStanding::OnCourse }
    }
}
