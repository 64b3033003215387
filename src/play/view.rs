//! What a boss sees: faces, bands and trends, words that were said; not every number, and nothing that nobody has voiced.
//!
//! Front ends and policy players get the same view, so neither can cheat. It borrows from the play and copies nothing.

use crate::sim::Scope;
use crate::sim::moves::Move;
use crate::sim::people::Secret;
use crate::sim::scenario::{Event, Promise};
use crate::sim::state::PromiseState;
use crate::sim::{
    Aim, ChoiceNo, EventId, Game, MemberId, MoveId, Obstacle, Phase, PromiseId, Refusal, Results, Scenario, SecretId, TaskId, WeekReport,
};

use super::people_and_tasks::{Band, Crew, MemberView, TaskView};

/// What a boss would see.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    game: &'a Game,
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
        let known = |member: &&crate::sim::member_state::MemberState| member.is_in_team() || member.has_left();
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

    /// Who works on each task, counted in one pass over the people; by the places of tasks.
    #[must_use]
    pub fn crews(&self) -> Vec<Crew> {
        let (scenario, state) = (self.game.scenario(), self.game.state());
        let mut crews = vec![Crew::default(); state.tasks.len()];
        for member in state.present() {
            if let Some(task) = state.members[member.index()].task {
                crews[task.index()].take_in(&scenario.members[member.index()]);
            }
        }
        crews
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
    pub fn moves_made(&self) -> impl Iterator<Item = (MoveId, Aim)> + use<'a> {
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
