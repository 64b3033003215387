//! One play as a machine of phases: what may be decided now, and what a decision does.
//!
//! `Game` is a reducer: scenario, seed and decisions in, state and reports out. It keeps no log; `play::Session` does.

use std::sync::Arc;

use super::luck::Seed;
use super::obstacle::Obstacle;
use super::report::{Cause, Forecast, Voiced, WeekReport};
use super::results::Results;
use super::scope::Scope;
use super::state::{Cast, Made, State};
use super::state_writer::{EffectContext, StateWriter};
use crate::sim::ids::*;
use crate::sim::moves::Aim;
use crate::sim::scenario::Scenario;

/// Where in its week a play stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Something happened and wants an answer.
    Dilemma(EventId),
    /// Attention can be spent.
    Moves,
    /// The player may say what they foresee.
    Forecast,
    /// The week is over; its report can be read.
    Friday,
    /// The play is over.
    Ended(EndingId),
}

/// Something the player decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Answer the dilemma.
    Answer(ChoiceNo),
    /// Make a move.
    Move(MoveId, Aim),
    /// No more moves this week.
    EndWeek,
    /// Say what is foreseen.
    Foresee(Forecast),
    /// Say nothing of what is foreseen.
    SkipForecast,
    /// On to the next Monday.
    NextWeek,
}

/// Why a decision is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It belongs to another phase.
    NotNow(Phase),
    /// There is no such choice.
    NoSuchChoice,
    /// The choice needs something that does not hold.
    ChoiceClosed(EventId, ChoiceNo),
    /// The choice costs more attention or money than there is.
    ChoiceTooDear(EventId, ChoiceNo),
    /// There is no such move.
    NoSuchMove,
    /// The move cannot be made.
    Move(MoveId, Obstacle),
    /// It was made for a step that is past.
    Stale,
}

/// A play.
#[derive(Clone, Debug)]
pub struct Game {
    scenario: Arc<Scenario>,
    state: State,
    phase: Phase,
    /// One report a week, also of the running one; more than `state.week` may be kept to reuse their memory.
    reports: Vec<WeekReport>,
    /// Memory for Mondays.
    due: Vec<Option<Cast>>,
}

impl Game {
    /// A play on its first Monday.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, seed: Seed) -> Self {
        let state = State::start(&scenario, seed);
        let mut game = Self { scenario, state, phase: Phase::Moves, reports: Vec::new(), due: Vec::new() };
        game.monday();
        game
    }

    /// The same scenario from its first Monday with this luck, in the memory it already has.
    pub fn restart(&mut self, seed: Seed) {
        self.state.restart(&self.scenario, seed);
        self.monday();
    }

    /// The scenario that is played.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The scenario that is played, to share.
    #[must_use]
    pub fn shared_scenario(&self) -> Arc<Scenario> {
        Arc::clone(&self.scenario)
    }

    /// Everything that changes. Front ends and policy players read [`crate::play::View`] instead, which shows what a boss would see.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// For tests of single rules, which clamp a meter and look at what follows.
    pub fn state_mut(&mut self) -> &mut State {
        &mut self.state
    }

    /// What can be decided now.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Reports of the weeks so far, the running one last.
    #[must_use]
    pub fn reports(&self) -> &[WeekReport] {
        &self.reports[..usize::from(self.state.week).min(self.reports.len())]
    }

    /// The report of the running week, or of the last one.
    #[must_use]
    pub fn report(&self) -> &WeekReport {
        &self.reports[usize::from(self.state.week) - 1]
    }

    /// The results as they stand.
    #[must_use]
    pub fn results(&self) -> Results {
        Results::new(&self.scenario, &self.state)
    }

    /// Whether a choice of the dilemma can be taken, and if not, why.
    ///
    /// # Errors
    /// [`Refusal`] with the reason.
    pub fn can_answer(&self, choice: ChoiceNo) -> Result<(), Refusal> {
        let Phase::Dilemma(event) = self.phase else { return Err(Refusal::NotNow(self.phase)) };
        let Some(it) = self.scenario.events[event.index()].choices.get(usize::from(choice)) else {
            return Err(Refusal::NoSuchChoice);
        };
        if !self.state.scope(&self.scenario, event).holds(&it.needs) {
            return Err(Refusal::ChoiceClosed(event, choice));
        }
        if it.attention > self.state.attention || it.budget > self.state.budget.max(0) {
            return Err(Refusal::ChoiceTooDear(event, choice));
        }
        Ok(())
    }

    /// Takes a decision.
    ///
    /// # Errors
    /// [`Refusal`] if it cannot be taken now; nothing has changed then.
    pub fn decide(&mut self, decision: Decision) -> Result<(), Refusal> {
        match (decision, self.phase) {
            (Decision::Answer(choice), Phase::Dilemma(event)) => self.answer(event, choice),
            (Decision::Move(which, aim), Phase::Moves) => self.make(which, aim),
            (Decision::EndWeek, Phase::Moves) => {
                self.phase = Phase::Forecast;
                Ok(())
            }
            (Decision::Foresee(forecast), Phase::Forecast) => {
                self.resolve(Some(forecast));
                Ok(())
            }
            (Decision::SkipForecast, Phase::Forecast) => {
                self.resolve(None);
                Ok(())
            }
            (Decision::NextWeek, Phase::Friday) => {
                self.next_week();
                Ok(())
            }
            (_, phase) => Err(Refusal::NotNow(phase)),
        }
    }

    fn writer(&mut self) -> StateWriter<'_> {
        let week = usize::from(self.state.week);
        StateWriter { scenario: &self.scenario, state: &mut self.state, report: &mut self.reports[week - 1] }
    }

    fn monday(&mut self) {
        self.state.week += 1;
        let week = self.state.week;
        let place = usize::from(week) - 1;
        if self.reports.len() == place {
            self.reports.push(WeekReport::default());
        }
        self.reports[place].begin(week);
        self.reports[place].useful.0 = place.checked_sub(1).map(|last| self.reports[last].useful.1);
        let mut due = std::mem::take(&mut self.due);
        let dilemma = self.writer().monday(&mut due);
        self.due = due;
        self.phase = match dilemma {
            Some(event) => Phase::Dilemma(event),
            None => Phase::Moves,
        };
    }

    fn answer(&mut self, event: EventId, choice: ChoiceNo) -> Result<(), Refusal> {
        self.can_answer(choice)?;
        let mut writer = self.writer();
        let it = &writer.scenario.events[event.index()].choices[usize::from(choice)];
        writer.state.attention -= it.attention;
        writer.state.events[event.index()].chose = Some(choice);
        let cause = Cause::Choice(event, choice);
        let cast = writer.state.events[event.index()].cast;
        if it.budget != 0 {
            writer.add_budget(-it.budget, cause);
        }
        let outcome = writer.execute_with_outcome(&it.effects, &it.outcomes, EffectContext { cast, ..EffectContext::new(cause) });
        writer.report.answered = Some((event, choice));
        writer.report.outcome = outcome;
        self.phase = Phase::Moves;
        Ok(())
    }

    fn make(&mut self, which: MoveId, aim: Aim) -> Result<(), Refusal> {
        if which.index() >= self.scenario.moves.len() {
            return Err(Refusal::NoSuchMove);
        }
        self.can_make(which, aim).map_err(|obstacle| Refusal::Move(which, obstacle))?;
        let worn = self.worn(which, aim);
        let mut writer = self.writer();
        let it = &writer.scenario.moves[which.index()];
        let state = &mut *writer.state;
        let week = state.week;
        state.attention -= it.cost;
        match it.family.pan() {
            Pan::Manage => state.managed += f64::from(it.cost),
            Pan::Lead => state.led += f64::from(it.cost),
        }
        state.made.push(Made { week, which, aim });
        state.turn_to(it.family, aim);
        let cause = Cause::Move(which, aim);
        if it.budget != 0 {
            writer.add_budget(-it.budget, cause);
        }
        let voiced = Voiced::ByLooking;
        let outcome =
            writer.execute_with_outcome(&it.effects, &it.outcomes, EffectContext { aim, worn, voiced, ..EffectContext::new(cause) });
        writer.report.moves.push((which, aim, outcome));
        Ok(())
    }

    /// What repetition leaves of a move: each time within the last weeks it works less (`few-values`).
    fn worn(&self, which: MoveId, aim: Aim) -> f64 {
        let model = &self.scenario.model;
        let recent = self.state.made.iter().rev().take_while(|made| f64::from(self.state.week - made.week) < model.wear_weeks);
        let again = recent.filter(|made| made.which == which && made.aim == aim).count();
        (0..again).fold(1.0, |left, _| left * model.wear)
    }

    fn resolve(&mut self, forecast: Option<Forecast>) {
        // What was earned last week could be praised until now; the week that begins has to earn it anew.
        for member in &mut self.state.members {
            member.earned = false;
        }
        // Which way the answer leant shows only now: its weight falls into a pan on Friday.
        if let Some((event, choice)) = self.report().answered {
            self.state.weigh(self.scenario.events[event.index()].choices[usize::from(choice)].style);
        }
        let mut writer = self.writer();
        writer.report.forecast = forecast;
        writer.resolve_week();
        self.phase = Phase::Friday;
    }

    fn next_week(&mut self) {
        if self.state.week >= self.scenario.weeks || self.state.is_team_gone() {
            self.phase = Phase::Ended(self.ending());
        } else {
            self.monday();
        }
    }

    /// The first ending whose condition holds; the last always does.
    fn ending(&self) -> EndingId {
        let scope = Scope::new(&self.scenario, &self.state);
        let first = self.scenario.endings.iter().position(|ending| scope.holds(&ending.when));
        EndingId::at(first.unwrap_or(self.scenario.endings.len() - 1))
    }

    /// Where the texts of an event are read.
    #[must_use]
    pub fn scope(&self, event: EventId) -> Scope<'_> {
        self.state.scope(&self.scenario, event)
    }
}

impl State {
    /// A choice weighs one point in its pan, or half a point in each.
    fn weigh(&mut self, style: Style) {
        let (managed, led) = match style {
            Style::Manage(_) => (1.0, 0.0),
            Style::Lead(_) => (0.0, 1.0),
            Style::Both(..) => (0.5, 0.5),
            Style::Neither => (0.0, 0.0),
        };
        self.managed += managed;
        self.led += led;
    }

    /// Who was turned to this week, and who had something named.
    fn turn_to(&mut self, family: Family, aim: Aim) {
        let week = self.week;
        let of_team = aim == Aim::Team && family.pan() == Pan::Lead;
        for (place, member) in self.members.iter_mut().enumerate() {
            let meant = aim.member() == Some(MemberId::at(place));
            if meant || of_team {
                member.last_spoken = Some(week);
            }
            if meant && family == Family::Acknowledging {
                member.last_thanked = Some(week);
            }
        }
    }
}
