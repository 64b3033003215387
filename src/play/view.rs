//! What a boss sees: faces, bands and trends, words that were said; not every number, and nothing that nobody has voiced.
//!
//! Front ends and policy players get the same view, so neither can cheat. It borrows from the play and copies nothing.

use crate::sim::condition::Scope;
use crate::sim::moves::Move;
use crate::sim::people::{Member, MemberMeter, Secret};
use crate::sim::scenario::{Event, Promise};
use crate::sim::state::PromiseState;
use crate::sim::tasks::Task;
use crate::sim::{
    Aim, ChoiceNo, EventId, Game, MemberId, MoveId, Obstacle, Phase, PromiseId, Refusal, Results, Scenario, SecretId, TaskId, Text, Trend,
    WeekReport,
};

/// What a boss would see.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    game: &'a Game,
}

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
    game: &'a Game,
}

/// What can be seen of a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskView<'a> {
    /// Which.
    pub id: TaskId,
    game: &'a Game,
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

/// What can be seen of a move.
#[derive(Clone, Debug)]
pub struct MoveView<'a> {
    /// Which.
    pub id: MoveId,
    /// The move.
    pub of: &'a Move,
    /// Why it cannot be made now, if it cannot.
    pub obstacle: Option<Obstacle>,
}

impl<'a> View<'a> {
    pub(super) fn of(game: &'a Game) -> Self {
        Self { game }
    }

    /// The scenario: its texts and names. Numbers of people in it are starting values, which the briefing shows.
    #[must_use]
    pub fn scenario(&self) -> &'a Scenario {
        self.game.scenario()
    }

    /// What can be decided now.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.game.phase()
    }

    /// The week, from 1.
    #[must_use]
    pub fn week(&self) -> u8 {
        self.game.state().week
    }

    /// Points of attention left.
    #[must_use]
    pub fn attention(&self) -> u8 {
        self.game.state().attention
    }

    /// Points of attention already spent on moves this week.
    #[must_use]
    pub fn attention_spent(&self) -> u8 {
        self.moves_made().map(|(which, _)| self.scenario().moves[which.index()].cost).sum()
    }

    /// Money left.
    #[must_use]
    pub fn budget(&self) -> i32 {
        self.game.state().budget
    }

    /// How far the sponsor seems to believe the player.
    #[must_use]
    pub fn credibility(&self) -> Band {
        Band::of(self.game.state().credibility)
    }

    /// Where the scale leans: −1 all led … +1 all managed.
    #[must_use]
    pub fn lean(&self) -> f64 {
        self.game.state().lean()
    }

    /// Where it leant on Friday of each week that is over.
    pub fn leans(&self) -> impl Iterator<Item = f64> + 'a {
        let over = matches!(self.phase(), Phase::Friday | Phase::Ended(_));
        let reports = self.game.reports();
        reports[..reports.len() - usize::from(!over)].iter().map(|report| report.lean)
    }

    /// The people of the team, at work or away, and those who left.
    pub fn people(&self) -> impl Iterator<Item = MemberView<'a>> + 'a {
        let game = self.game;
        let known = |member: &&crate::sim::people::MemberState| member.is_in_team() || member.has_left();
        game.state()
            .members
            .iter()
            .enumerate()
            .filter(move |(_, it)| known(it))
            .map(move |(place, _)| MemberView { id: MemberId::at(place), game })
    }

    /// One person.
    #[must_use]
    pub fn person(&self, id: MemberId) -> MemberView<'a> {
        MemberView { id, game: self.game }
    }

    /// The tasks that are there.
    pub fn tasks(&self) -> impl Iterator<Item = TaskView<'a>> + 'a {
        let game = self.game;
        let there = game.state().tasks.iter().enumerate().filter(|(_, it)| !it.hidden);
        there.map(move |(place, _)| TaskView { id: TaskId::at(place), game })
    }

    /// One task.
    #[must_use]
    pub fn task(&self, id: TaskId) -> TaskView<'a> {
        TaskView { id, game: self.game }
    }

    /// The moves, in the order of families, each with the reason if it cannot be made.
    pub fn moves(&self) -> impl Iterator<Item = MoveView<'a>> + 'a {
        let game = self.game;
        game.scenario().moves.iter().enumerate().map(move |(place, of)| {
            let id = MoveId::at(place);
            MoveView { id, of, obstacle: game.can_make_somehow(id).err() }
        })
    }

    /// Every aim a move could have, possible or not.
    pub fn aims(&self, which: MoveId) -> impl Iterator<Item = Aim> + 'a {
        self.game.aims(which)
    }

    /// The aims with which a move can be made now.
    pub fn open_aims(&self, which: MoveId) -> impl Iterator<Item = Aim> + 'a {
        self.game.open_aims(which)
    }

    /// Whether a move so aimed can be made now, and if not, why.
    ///
    /// # Errors
    /// The first [`Obstacle`].
    pub fn can_make(&self, which: MoveId, aim: Aim) -> Result<(), Obstacle> {
        self.game.can_make(which, aim)
    }

    /// The moves made this week, in order.
    pub fn moves_made(&self) -> impl Iterator<Item = (MoveId, Aim)> + 'a {
        self.game.report().moves.iter().map(|(which, aim, _)| (*which, *aim))
    }

    /// Whether a choice of the dilemma can be taken, and if not, why.
    ///
    /// # Errors
    /// [`Refusal`] with the reason.
    pub fn can_answer(&self, choice: ChoiceNo) -> Result<(), Refusal> {
        self.game.can_answer(choice)
    }

    /// The news of this Monday.
    #[must_use]
    pub fn news(&self) -> &'a [EventId] {
        &self.game.report().news
    }

    /// The dilemma of this week, answered or not.
    #[must_use]
    pub fn dilemma(&self) -> Option<EventId> {
        match self.phase() {
            Phase::Dilemma(event) => Some(event),
            _ => self.answered().map(|(event, _)| event),
        }
    }

    /// The answer given this week.
    #[must_use]
    pub fn answered(&self) -> Option<(EventId, ChoiceNo)> {
        self.game.report().answered
    }

    /// The report of the running week: until Friday only what has happened so far.
    #[must_use]
    pub fn report(&self) -> &'a WeekReport {
        self.game.report()
    }

    /// The report of last week, for what was said and done on its Friday.
    #[must_use]
    pub fn last_week(&self) -> Option<&'a WeekReport> {
        let reports = self.game.reports();
        reports.len().checked_sub(2).map(|place| &reports[place])
    }

    /// Promises given so far, and how each stands.
    pub fn promises(&self) -> impl Iterator<Item = (PromiseId, &'a Promise, PromiseState)> + 'a {
        let game = self.game;
        let all = game.scenario().promises.iter().zip(&game.state().promises).enumerate();
        all.filter(|(_, (_, it))| it.given.is_some()).map(|(place, (of, it))| (PromiseId::at(place), of, *it))
    }

    /// What has been said in the open: goals, worries and knowledge that were voiced.
    pub fn told(&self) -> impl Iterator<Item = (SecretId, &'a Secret)> + 'a {
        let game = self.game;
        let all = game.scenario().secrets.iter().zip(&game.state().secrets).enumerate();
        all.filter(|(_, (_, it))| it.told.is_some()).map(|(place, (of, _))| (SecretId::at(place), of))
    }

    /// Where the texts of an event are read: with its people.
    #[must_use]
    pub fn scope(&self, event: EventId) -> Scope<'a> {
        self.game.scope(event)
    }

    /// Where a person's own lines are read.
    #[must_use]
    pub fn scope_of(&self, member: MemberId) -> Scope<'a> {
        Scope::new(self.game.scenario(), self.game.state()).with_me(member)
    }

    /// Where texts without cast are read.
    #[must_use]
    pub fn plain_scope(&self) -> Scope<'a> {
        Scope::new(self.game.scenario(), self.game.state())
    }

    /// An event.
    #[must_use]
    pub fn event(&self, event: EventId) -> &'a Event {
        &self.scenario().events[event.index()]
    }

    /// The two results, once the play is over.
    #[must_use]
    pub fn results(&self) -> Option<Results> {
        matches!(self.phase(), Phase::Ended(_)).then(|| self.game.results())
    }

    /// The luck of the play, so that lines can be picked by it.
    #[must_use]
    pub fn seed(&self) -> crate::sim::luck::Seed {
        self.game.state().seed
    }
}

impl<'a> MemberView<'a> {
    /// Name, role, looks and lines.
    #[must_use]
    pub fn of(&self) -> &'a Member {
        &self.game.scenario().members[self.id.index()]
    }

    fn state(&self) -> &'a crate::sim::people::MemberState {
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
            crate::sim::people::Presence::Away(until) => Some(until),
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
        Reading { band: Band::of(value), trend: Trend::of(value - before[meter as usize], 1.5) }
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
        self.of().goal_told_and_served_by(self.game.state(), task)
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

    fn state(&self) -> &'a crate::sim::tasks::TaskState {
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
        let workers = state.workers(self.id);
        if workers == 0 {
            return TaskStanding::Nobody;
        }
        let weeks = f64::from(it.due.saturating_sub(state.week)) + 1.0;
        // Half of a week's days is what a boss has learnt to expect of useful work.
        let pace: f64 = self.workers().map(|member| scenario.members[member.index()].capacity * 0.5).sum();
        if it.left() > pace * weeks { TaskStanding::Behind } else { TaskStanding::OnCourse }
    }
}
