//! A play and the log of its decisions: decide, undo, replay.

use std::sync::Arc;

use crate::sim::luck::Seed;
use crate::sim::{Decision, Game, Phase, Refusal, Scenario, WeekReport};

use super::view::View;

/// How many decisions were taken before: a decision made for another step is stale and refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step(pub usize);

/// A play and its decisions.
#[derive(Clone, Debug)]
pub struct Session {
    game: Game,
    log: Vec<Decision>,
}

impl Session {
    /// A play on its first Monday.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, seed: Seed) -> Self {
        Self { game: Game::new(scenario, seed), log: Vec::new() }
    }

    /// A play replayed as far as its decisions are legal. Returns how many were taken; fewer than given means that the rest do not fit.
    #[must_use]
    pub fn replay(scenario: Arc<Scenario>, seed: Seed, decisions: &[Decision]) -> (Self, usize) {
        let mut session = Self::new(scenario, seed);
        for (place, decision) in decisions.iter().enumerate() {
            if session.decide(session.step(), *decision).is_err() {
                return (session, place);
            }
        }
        (session, decisions.len())
    }

    /// The same scenario from the first Monday with this luck, in the memory it already has: for rehearsals by the thousand.
    pub fn restart(&mut self, seed: Seed) {
        self.game.restart(seed);
        self.log.clear();
    }

    /// What a boss would see now.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View::of(&self.game)
    }

    /// The play itself, with all its numbers: for the debrief and for statistics, not for who plays.
    #[must_use]
    pub fn game(&self) -> &Game {
        &self.game
    }

    /// The scenario that is played.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        self.game.scenario()
    }

    /// The luck of this play.
    #[must_use]
    pub fn seed(&self) -> Seed {
        self.game.state().seed
    }

    /// What can be decided now.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.game.phase()
    }

    /// The step that a decision must be made for.
    #[must_use]
    pub fn step(&self) -> Step {
        Step(self.log.len())
    }

    /// Every decision so far.
    #[must_use]
    pub fn decisions(&self) -> &[Decision] {
        &self.log
    }

    /// Reports of the weeks that are over.
    #[must_use]
    pub fn finished_weeks(&self) -> &[WeekReport] {
        let reports = self.game.reports();
        match self.phase() {
            Phase::Friday | Phase::Ended(_) => reports,
            Phase::Dilemma(_) | Phase::Moves | Phase::Forecast => &reports[..reports.len() - 1],
        }
    }

    /// Takes a decision made for `step`.
    ///
    /// # Errors
    /// [`Refusal::Stale`] if the play is at another step, or why it cannot be taken. Nothing has changed then.
    pub fn decide(&mut self, step: Step, decision: Decision) -> Result<(), Refusal> {
        if step != self.step() {
            return Err(Refusal::Stale);
        }
        self.game.decide(decision)?;
        self.log.push(decision);
        Ok(())
    }

    /// Back to where `step` decisions had been taken; further than now is now.
    pub fn undo_to(&mut self, step: Step) {
        if step >= self.step() {
            return;
        }
        let log = std::mem::take(&mut self.log);
        self.game.restart(self.seed());
        for decision in &log[..step.0] {
            self.game.decide(*decision).expect("this is a bug in Fulcrum: a decision taken before is refused on replay");
            self.log.push(*decision);
        }
    }

    /// The step at which this week's Monday was over and nothing of it was decided.
    #[must_use]
    pub fn start_of_week(&self) -> Step {
        let last = self.log.iter().rposition(|decision| *decision == Decision::NextWeek);
        Step(last.map_or(0, |place| place + 1))
    }

    /// The step at which a week began, if the play has come so far.
    #[must_use]
    pub fn step_of_week(&self, week: u8) -> Option<Step> {
        let mut mondays = std::iter::once(0)
            .chain(self.log.iter().enumerate().filter(|(_, decision)| **decision == Decision::NextWeek).map(|(place, _)| place + 1));
        let step = mondays.nth(usize::from(week.checked_sub(1)?))?;
        (week <= self.game.state().week).then_some(Step(step))
    }
}
