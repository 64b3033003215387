//! Counting cards and letters, and settling what they say.

use crate::sim::luck::{Draw, name_key};

use super::super::ballot::Ballot;
use super::super::input::{Decider, Refused};
use super::super::poll::Decided;
use super::super::set_up::MOST_PEOPLE;
use super::super::step::{Question, Step, Turn};
use super::WorkshopState;

/// The silent vote, one after talking, and one more where that was a tie.
const MOST_BALLOTS: usize = 3;

impl WorkshopState {
    pub(super) fn open_ballot(&mut self) -> Result<&mut Ballot, Refused> {
        if !matches!(self.step, Step::Practice | Step::Vote(..) | Step::Forecast) {
            return Err(Refused::NotNow);
        }
        self.ballot.as_mut().ok_or(Refused::NotNow)
    }

    pub(super) fn count(&mut self, option: u8, to: u16) -> Result<(), Refused> {
        let is_vote = matches!(self.step, Step::Vote(..));
        let closed = is_vote && self.poll.as_ref().is_some_and(|poll| !poll.asked.is_open(option));
        let ballot = self.open_ballot()?;
        if usize::from(option) >= ballot.counts().len() {
            return Err(Refused::NoSuchOption);
        }
        if closed {
            return Err(Refused::Closed(option));
        }
        Ok(ballot.set(usize::from(option), to)?)
    }

    pub(super) fn set_present(&mut self, people: u16) -> Result<(), Refused> {
        match people {
            0 => return Err(Refused::Nobody),
            people if people > MOST_PEOPLE => return Err(Refused::TooManyPeople),
            _ => {}
        }
        // A result that only stands there was of those who were there then.
        if let Some(ballot) = self.ballot.as_mut().filter(|_| self.step != Step::Practised) {
            ballot.set_present(people).map_err(|over| Refused::AlreadyCounted { counted: over.would_be })?;
        }
        self.present = people;
        Ok(())
    }

    /// Takes the cards as they are counted; who is missing then did not vote.
    pub(super) fn close_ballot(&mut self) -> Result<Ballot, Refused> {
        let ballot = self.open_ballot()?;
        if ballot.counted() == 0 {
            return Err(Refused::NothingCounted);
        }
        Ok(ballot.clone())
    }

    pub(super) fn close_vote(&mut self, question: Question) -> Result<(), Refused> {
        let ballot = self.close_ballot()?;
        let turn = self.turn();
        let poll = self.poll.as_mut().ok_or(Refused::NotNow)?;
        poll.ballots.push(ballot);
        let reveals = turn == Turn::First && self.is_talked_about(question);
        self.go(if reveals { Step::Reveal(question) } else { Step::Decide(question) });
        Ok(())
    }

    pub(super) fn letter(&mut self, table: u8, option: u8) -> Result<(), Refused> {
        if !matches!(self.step, Step::Letters(_)) {
            return Err(Refused::NotNow);
        }
        let it = self.tables.get_mut(usize::from(table)).filter(|table| table.is_playing()).ok_or(Refused::NoSuchTable)?;
        let asked = it.asked.as_ref().ok_or(Refused::NotNow)?;
        if usize::from(option) >= asked.options() {
            return Err(Refused::NoSuchOption);
        }
        if !asked.is_open(option) {
            return Err(Refused::Closed(option));
        }
        it.letter = Some(option);
        Ok(())
    }

    /// The tie is talked about once more, and voted on once more.
    pub(super) fn talk_again(&mut self) -> Result<(), Refused> {
        let Step::Decide(question) = self.step else { return Err(Refused::NotNow) };
        let poll = self.poll.as_ref().ok_or(Refused::NotNow)?;
        if poll.leaders().len() < 2 {
            return Err(Refused::NotNow);
        }
        if poll.ballots.len() >= MOST_BALLOTS {
            return Err(Refused::TalkedEnough);
        }
        self.go(Step::Talk(question));
        Ok(())
    }

    pub(super) fn settle(&mut self, by: Decider) -> Result<(), Refused> {
        let Step::Decide(question) = self.step else { return Err(Refused::NotNow) };
        let poll = self.poll.as_ref().ok_or(Refused::NotNow)?;
        let leaders = poll.leaders();
        let option = match (by, leaders.as_slice()) {
            (Decider::Vote, [alone]) => *alone,
            (Decider::Vote, _) => return Err(Refused::Tied(leaders)),
            (Decider::Part(_), _) | (Decider::Facilitator(_) | Decider::Luck, [_]) => return Err(Refused::NotNow),
            (Decider::Facilitator(option), _) if leaders.contains(&option) => option,
            (Decider::Facilitator(_), _) => return Err(Refused::NotALeader),
            (Decider::Luck, _) => {
                let key = name_key(if question == Question::Dilemma { "tie over a dilemma" } else { "tie over a plan" });
                let drawn = self.seed.draw(poll.week, Draw::Tie(key, poll.ballots.len() as u64));
                leaders[(drawn % leaders.len() as u64) as usize]
            }
        };
        let mut poll = self.poll.take().ok_or(Refused::NotNow)?;
        poll.decided = Some(Decided { option, by });
        self.polls.push(poll);
        if let Some(table) = self.tables.first_mut() {
            table.letter = Some(option);
        }
        self.carry_out(question);
        Ok(())
    }
}
