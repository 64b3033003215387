//! The plays: what was decided is done in each, weeks resolve, tables stop, and the end comes early on purpose.

use crate::debrief::Part;
use std::sync::Arc;

use crate::play::{DecisionText, Session, Step as PlayStep};
use crate::sim::report::Trend;
use crate::sim::{Decision, Phase};

use super::super::input::{Decider, Refused};
use super::super::plans::{Plan, plans_for, ready_plans};
use super::super::poll::{Poll, PollKind};
use super::super::recall::what_ifs;
use super::super::step::{Question, Step, Turn};
use super::{Table, WorkshopState, shortened};

impl WorkshopState {
    /// Puts the question to each table that has it; plans that all can make, where there are such.
    pub(super) fn put(&mut self, question: Question) {
        let shared = if question == Question::Plan { self.plans_for_all() } else { Vec::new() };
        for table in &mut self.tables {
            table.letter = None;
            table.asked = match (table.is_playing(), shared.len()) {
                (false, _) => None,
                (true, 0 | 1) => asked(&table.session, question),
                (true, _) => Some(PollKind::Plans(shared.clone())),
            };
        }
    }

    fn plans_for_all(&self) -> Vec<Plan> {
        let plays: Vec<&Session> = self.tables.iter().filter(|table| table.is_playing()).map(|table| &table.session).collect();
        if plays.len() > 1 { plans_for(&plays) } else { Vec::new() }
    }

    /// Does in each play what its letter says.
    pub(super) fn carry_out(&mut self, question: Question) {
        for table in &mut self.tables {
            let (Some(asked), Some(letter)) = (table.asked.take(), table.letter.take()) else { continue };
            match asked {
                PollKind::Dilemma { .. } => decide(&mut table.session, Decision::Answer(letter)),
                PollKind::Plans(plans) => make(&mut table.session, &plans[usize::from(letter)].moves),
            }
        }
        self.poll = None;
        self.past(question);
    }

    pub(super) fn sit_in_the_chair(&mut self) -> Result<(), Refused> {
        let before_a_vote = matches!(self.step, Step::Ask(Question::Plan) | Step::Vote(Question::Plan, Turn::First));
        if !self.is_one_room() || !before_a_vote {
            return Err(Refused::NotNow);
        }
        self.poll = None;
        self.tables[0].asked = None;
        self.go(Step::Chair);
        Ok(())
    }

    pub(super) fn chair_move(&mut self, text: &DecisionText) -> Result<(), Refused> {
        if self.step != Step::Chair {
            return Err(Refused::NotNow);
        }
        let session = &mut self.tables[0].session;
        match text.read(session.game()).map_err(Refused::Misfit)? {
            decision @ Decision::Move(..) => session.decide(session.step(), decision).map_err(Refused::Move),
            _ => Err(Refused::NotNow),
        }
    }

    /// The week comes to its Friday in every play.
    pub(super) fn resolve(&mut self) {
        for table in self.tables.iter_mut().filter(|table| table.is_playing()) {
            finish_week(&mut table.session);
        }
        let came = self.tables[0].session.game().report().morale_trend() == Trend::Up;
        let week = self.week();
        for forecast in self.forecasts.iter_mut().filter(|forecast| forecast.week == week) {
            forecast.came = Some(came);
        }
        self.go(Step::Friday);
    }

    pub(super) fn next_week(&mut self) {
        for table in self.tables.iter_mut().filter(|table| table.is_playing()) {
            decide(&mut table.session, Decision::NextWeek);
        }
        if self.tables.iter().any(Table::is_playing) { self.go(Step::Monday) } else { self.look_back() }
    }

    pub(super) fn drop_table(&mut self, table: u8) -> Result<(), Refused> {
        if self.is_one_room() || matches!(self.step, Step::Debrief(_) | Step::Over) {
            return Err(Refused::NotNow);
        }
        let place = usize::from(table);
        if !self.tables.get(place).is_some_and(Table::is_playing) {
            return Err(Refused::NoSuchTable);
        }
        if self.tables.iter().filter(|table| table.is_playing()).count() == 1 {
            return Err(Refused::LastTable);
        }
        self.tables[place].dropped = true;
        self.tables[place].asked = None;
        self.tables[place].letter = None;
        Ok(())
    }

    /// No more weeks. A week in which something is decided comes to its Friday as it stands; one in which nothing is, is not told.
    pub(super) fn end_early(&mut self) -> Result<(), Refused> {
        if !self.step.is_in_a_week() {
            return Err(Refused::NotNow);
        }
        if self.step != Step::Friday {
            self.take_what_is_clear();
            if self.is_decided() {
                self.resolve();
            }
        }
        let at_friday = self.step == Step::Friday;
        let last = self.week() - u8::from(!at_friday);
        if last == 0 {
            return Err(Refused::NothingPlayed);
        }
        for table in &mut self.tables {
            table.asked = None;
            table.letter = None;
            let session = &mut table.session;
            if !at_friday && session.view().week() > last {
                session.undo_to(PlayStep(session.start_of_week().0 - 1));
            }
        }
        self.shorten(last);
        for table in self.tables.iter_mut().filter(|table| table.session.phase() == Phase::Friday) {
            if table.session.view().week() == last {
                decide(&mut table.session, Decision::NextWeek);
            }
        }
        self.poll = None;
        self.polls.retain(|poll| poll.week <= last);
        self.forecasts.retain(|forecast| forecast.week <= last);
        self.look_back();
        Ok(())
    }

    /// Does what a vote or all letters say already, so that it is not lost.
    fn take_what_is_clear(&mut self) {
        let Some(question) = self.step.question() else { return };
        if self.is_one_room() {
            let clear = self.poll.as_ref().filter(|poll| poll.last().is_some_and(|ballot| ballot.counted() > 0)).map(Poll::leaders);
            if let Some([_]) = clear.as_deref() {
                self.go(Step::Decide(question));
                // One alone leads, so it cannot be refused.
                let _ = self.settle(Decider::Vote);
            } else if self.tables[0].letter.is_some() {
                let _ = self.close_letters(question);
            }
        } else if matches!(self.step, Step::Letters(_)) {
            let _ = self.close_letters(question);
        }
    }

    /// Whether every play has something decided this week, and its dilemma answered.
    fn is_decided(&self) -> bool {
        let is_decided = |session: &Session| !matches!(session.phase(), Phase::Dilemma(_)) && session.step() > session.start_of_week();
        self.tables.iter().filter(|table| table.is_playing()).all(|table| is_decided(&table.session))
    }

    /// Whether ending now would count the week that runs.
    pub(in crate::workshop) fn would_count_this_week(&self) -> bool {
        let mut ended = self.clone();
        self.step.is_in_a_week() && ended.end_early().is_ok() && ended.kinds.len() == usize::from(self.week())
    }

    /// This week is the last; until its Friday everything goes on.
    pub(super) fn end_after(&mut self, week: u8) -> Result<(), Refused> {
        if !self.step.is_in_a_week() || week < self.week() || usize::from(week) >= self.kinds.len() {
            return Err(Refused::NotALaterWeek);
        }
        self.shorten(week);
        Ok(())
    }

    /// The play is one of fewer weeks from now on, with what was decided so far.
    fn shorten(&mut self, last: u8) {
        self.ended_early |= last < self.scenario.weeks;
        let scenario = shortened(&self.scenario, last);
        for table in &mut self.tables {
            let session = &mut table.session;
            let (replayed, fitting) = Session::replay(Arc::clone(&scenario), session.seed(), session.decisions());
            assert_eq!(fitting, session.decisions().len(), "this is a bug in Fulcrum: the first weeks of a play depend on its last");
            *session = replayed;
        }
        self.scenario = scenario;
        self.kinds.truncate(usize::from(last));
    }

    pub(super) fn pick_what_if(&mut self, which: u8) -> Result<(), Refused> {
        if self.step != Step::Debrief(Part::WhatIf) {
            return Err(Refused::NotNow);
        }
        if usize::from(which) >= what_ifs(self).len() {
            return Err(Refused::NoSuchOption);
        }
        self.what_if = Some(which);
        Ok(())
    }
}

/// What a play is asked now.
fn asked(session: &Session, question: Question) -> Option<PollKind> {
    match (question, session.phase()) {
        (Question::Dilemma, Phase::Dilemma(event)) => {
            let view = session.view();
            let count =
                u8::try_from(view.event(event).choices.len()).expect("this is a bug in Fulcrum: more choices than a loader lets through");
            Some(PollKind::Dilemma { event, open: (0..count).map(|choice| view.can_answer(choice).is_ok()).collect() })
        }
        (Question::Plan, Phase::Moves) => {
            let plans = ready_plans(session);
            // Where nothing differs, nothing is asked.
            (plans.len() > 1).then_some(PollKind::Plans(plans))
        }
        _ => None,
    }
}

fn make(session: &mut Session, moves: &[(crate::sim::MoveId, crate::sim::Aim)]) {
    for (which, aim) in moves {
        decide(session, Decision::Move(*which, *aim));
    }
}

/// To Friday, with nothing more decided. A dilemma is answered by now.
fn finish_week(session: &mut Session) {
    if session.phase() == Phase::Moves {
        decide(session, Decision::EndWeek);
    }
    if session.phase() == Phase::Forecast {
        decide(session, Decision::SkipForecast);
    }
}

fn decide(session: &mut Session, decision: Decision) {
    if let Err(refusal) = session.decide(session.step(), decision) {
        panic!("this is a bug in Fulcrum: a workshop decided {decision:?}, and was refused: {refusal:?}");
    }
}
