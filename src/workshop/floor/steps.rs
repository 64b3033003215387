//! What comes after what.

use super::super::input::{Decider, Refused};
use super::super::poll::{Decided, Poll};
use super::super::set_up::WeekKind;
use super::super::step::{Question, Step, Turn};
use super::{RoomForecast, WorkshopState};
use crate::debrief::Part;

impl WorkshopState {
    pub(super) fn next(&mut self) -> Result<(), Refused> {
        match self.step {
            Step::Gather if self.is_one_room() => self.go(Step::Practice),
            Step::Gather | Step::Practised => self.go(Step::Brief),
            Step::Practice => {
                let ballot = self.close_ballot()?;
                self.go(Step::Practised);
                self.ballot = Some(ballot);
            }
            Step::Brief => self.go(Step::Monday),
            Step::Monday => {
                let question = if self.has_dilemma() { Question::Dilemma } else { Question::Plan };
                self.ask(question);
            }
            Step::Ask(question) => self.go(self.after_asking(question)),
            Step::Vote(question, _) => self.close_vote(question)?,
            Step::Letters(question) => self.close_letters(question)?,
            Step::Reveal(question) => self.go(Step::Pairs(question)),
            Step::Pairs(question) => self.go(Step::Talk(question)),
            Step::Talk(question) => self.go(self.after_talking(question)),
            Step::Decide(_) => self.settle(Decider::Vote)?,
            Step::Reply => self.ask(Question::Plan),
            Step::Chair => self.past(Question::Plan),
            Step::Forecast => {
                self.foresee()?;
                self.resolve();
            }
            Step::Friday => self.next_week(),
            Step::Debrief(part) => self.go(self.after_part(part)),
            Step::Over => return Err(Refused::NotNow),
        }
        Ok(())
    }

    pub(super) fn skip(&mut self) -> Result<(), Refused> {
        match self.step {
            Step::Gather | Step::Practice | Step::Practised => self.go(Step::Brief),
            // The silent vote is a vote.
            Step::Reveal(question) => self.go(Step::Decide(question)),
            Step::Pairs(question) => self.go(Step::Talk(question)),
            Step::Talk(question) => self.go(self.after_talking(question)),
            Step::Forecast => self.resolve(),
            Step::Debrief(part) => self.go(self.after_part(part)),
            _ => return Err(Refused::NotNow),
        }
        Ok(())
    }

    fn after_asking(&self, question: Question) -> Step {
        match (self.is_one_room(), self.is_talked_about(question)) {
            (true, _) if self.is_left_to_a_part(question) => Step::Letters(question),
            (true, _) => Step::Vote(question, Turn::First),
            (false, true) => Step::Talk(question),
            (false, false) => Step::Letters(question),
        }
    }

    fn after_talking(&self, question: Question) -> Step {
        if self.is_one_room() { Step::Vote(question, self.turn()) } else { Step::Letters(question) }
    }

    pub(super) fn before_friday(&self) -> Step {
        // A table foresees for itself what it likes; one question for several plays has no one answer. A light week has one vote.
        if self.is_one_room() && self.kind() == WeekKind::Full { Step::Forecast } else { Step::Friday }
    }

    /// Puts a question to the room, or goes past it where there is nothing to choose between.
    pub(super) fn ask(&mut self, question: Question) {
        self.put(question);
        let week = self.week();
        if self.is_one_room()
            && let Some(asked) = self.tables.first().and_then(|table| table.asked.clone())
        {
            self.poll = Some(Poll::new(week, asked));
        }
        if self.tables.iter().any(|table| table.asked.is_some()) {
            self.go(Step::Ask(question));
        } else {
            self.past(question);
        }
    }

    /// Where the question leads once it is answered.
    pub(super) fn past(&mut self, question: Question) {
        match (question, self.before_friday()) {
            (Question::Dilemma, _) => self.go(Step::Reply),
            (Question::Plan, Step::Friday) => self.resolve(),
            (Question::Plan, step) => self.go(step),
        }
    }

    pub(super) fn close_letters(&mut self, question: Question) -> Result<(), Refused> {
        let silent = |table: &super::Table| table.is_playing() && table.asked.is_some() && table.letter.is_none();
        if let Some(missing) = self.tables.iter().position(silent) {
            return Err(Refused::LetterMissing(missing as u8));
        }
        if self.is_one_room() {
            let part = self.part_in_turn();
            let option = self.tables[0].letter.ok_or(Refused::LetterMissing(0))?;
            let mut poll = self.poll.take().ok_or(Refused::NotNow)?;
            poll.decided = Some(Decided { option, by: Decider::Part(part) });
            self.polls.push(poll);
        }
        self.carry_out(question);
        Ok(())
    }

    fn foresee(&mut self) -> Result<(), Refused> {
        // That nobody stands is an answer as well.
        let week = self.week();
        let ballot = self.open_ballot()?;
        let foreseen = RoomForecast { week, better: ballot.counts()[0], present: ballot.present(), came: None };
        self.forecasts.push(foreseen);
        Ok(())
    }

    fn after_part(&self, part: Part) -> Step {
        let after = |next: &Part| Part::IN_ROOM.into_iter().skip_while(|it| *it != part).skip(1).any(|it| it == *next);
        self.parts().find(after).map_or(Step::Over, Step::Debrief)
    }

    pub(super) fn look_back(&mut self) {
        self.go(Step::Debrief(Part::Story));
    }
}
