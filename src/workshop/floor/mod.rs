//! Everything about a workshop that follows from its inputs: who is there, where it stands, what was voted, and the plays.

mod counting;
mod steps;
mod weeks;

use std::sync::Arc;

use crate::play::Session;
use crate::sim::luck::Seed;
use crate::sim::{Decision, Phase, Scenario};

use super::ballot::Ballot;
use super::input::{Input, Refused};
use super::poll::{Poll, PollKind};
use super::set_up::{Seating, SetUp, WeekKind};
use super::step::{Question, Step, Turn};

/// One play: the room's, or a table's.
#[derive(Clone, Debug)]
pub struct Table {
    /// The play.
    pub session: Session,
    /// Whether it stopped, so that its people joined the others.
    pub dropped: bool,
    /// What it is asked now.
    pub asked: Option<PollKind>,
    /// The letter it said, from 0.
    pub letter: Option<u8>,
}

/// A sentence that somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The week it was said in; 0 before the first, and the last one in the debrief.
    pub week: u8,
    /// The sentence.
    pub words: String,
}

/// What the room foresaw in one week: better spirits on Friday, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoomForecast {
    /// The week.
    pub week: u8,
    /// How many expected better spirits: hands that were up, or people who stood.
    pub better: u16,
    /// How many were there.
    pub present: u16,
    /// Whether spirits were better; `None` until Friday.
    pub came: Option<bool>,
}

/// Everything that follows from the inputs.
#[derive(Clone, Debug)]
pub(super) struct WorkshopState {
    pub(super) scenario: Arc<Scenario>,
    pub(super) set_up: SetUp,
    pub(super) seed: Seed,
    pub(super) present: u16,
    /// The weeks as they are to be played, or were.
    pub(super) kinds: Vec<WeekKind>,
    pub(super) step: Step,
    /// When that began.
    pub(super) since: u32,
    /// The last input's time.
    pub(super) now: u32,
    pub(super) tables: Vec<Table>,
    /// Cards that are being counted.
    pub(super) ballot: Option<Ballot>,
    /// The question in hand.
    pub(super) poll: Option<Poll>,
    /// Questions that were decided.
    pub(super) polls: Vec<Poll>,
    pub(super) forecasts: Vec<RoomForecast>,
    pub(super) said: Vec<Said>,
    pub(super) what_if: Option<u8>,
    /// Whether the last week that was played is not the scenario's last.
    pub(super) ended_early: bool,
}

/// Options of the practice vote.
const PRACTICE_OPTIONS: usize = 4;

impl WorkshopState {
    pub(super) fn start(scenario: &Arc<Scenario>, set_up: &SetUp, seed: Seed) -> Self {
        let kinds = set_up.weeks().to_vec();
        // A play that is planned shorter is a play of a shorter scenario: it ends, and can be looked back on whole.
        let weeks = u8::try_from(kinds.len()).expect("this is a bug in Fulcrum: more weeks than the scenario has");
        let played = shortened(scenario, weeks);
        let session = Session::new(Arc::clone(&played), seed);
        let plays = match set_up.seating() {
            Seating::OneRoom => 1,
            Seating::Tables(tables) => usize::from(tables),
        };
        let table = Table { session, dropped: false, asked: None, letter: None };
        Self {
            scenario: played,
            set_up: set_up.clone(),
            seed,
            present: set_up.people(),
            kinds,
            step: Step::Gather,
            since: 0,
            now: 0,
            tables: vec![table; plays],
            ballot: None,
            poll: None,
            polls: Vec::new(),
            forecasts: Vec::new(),
            said: Vec::new(),
            what_if: None,
            ended_early: weeks < scenario.weeks,
        }
    }

    /// Takes an input, or leaves everything as it was.
    pub(super) fn take(&self, input: &Input, at: u32) -> Result<Self, Refused> {
        let mut floor = self.clone();
        // A clock that was set back does not take time away.
        floor.now = at.max(self.now);
        floor.apply(input)?;
        Ok(floor)
    }

    fn apply(&mut self, input: &Input) -> Result<(), Refused> {
        match input {
            Input::Next => self.next(),
            Input::Skip => self.skip(),
            Input::Present(people) => self.set_present(*people),
            Input::Count { option, to } => self.count(*option, *to),
            Input::Abstain(to) => Ok(self.open_ballot()?.set_abstained(*to)?),
            Input::RestAbstains => {
                self.open_ballot()?.rest_abstains();
                Ok(())
            }
            Input::Letter { table, option } => self.letter(*table, *option),
            Input::TalkAgain => self.talk_again(),
            Input::Settle(by) => self.settle(*by),
            Input::Chair => self.sit_in_the_chair(),
            Input::ChairMove(text) => self.chair_move(text),
            Input::Said(words) => self.write_down(words),
            Input::Lighten(week) => self.make(*week, WeekKind::Light),
            Input::Fill(week) => self.make(*week, WeekKind::Full),
            Input::DropTable(table) => self.drop_table(*table),
            Input::EndEarly => self.end_early(),
            Input::EndAfter(week) => self.end_after(*week),
            Input::WhatIf(which) => self.pick_what_if(*which),
        }
    }

    pub(super) fn go(&mut self, step: Step) {
        self.step = step;
        self.since = self.now;
        self.ballot = match step {
            Step::Practice => Some(Ballot::new(PRACTICE_OPTIONS, self.present)),
            Step::Vote(..) => self.poll.as_ref().map(|poll| Ballot::new(poll.asked.options(), self.present)),
            Step::Forecast if self.is_one_room() => Some(Ballot::new(1, self.present)),
            // What the practice vote looks like stays until the briefing.
            Step::Practised => self.ballot.take(),
            _ => None,
        };
    }

    pub(super) fn is_one_room(&self) -> bool {
        self.set_up.seating() == Seating::OneRoom
    }

    /// The week that runs, from 1: that of the play that has come farthest.
    pub(super) fn week(&self) -> u8 {
        self.tables.iter().map(|table| table.session.view().week()).max().unwrap_or(1)
    }

    /// How much is made of this week.
    pub(super) fn kind(&self) -> WeekKind {
        self.kinds.get(usize::from(self.week()) - 1).copied().unwrap_or(WeekKind::Light)
    }

    /// Whether some table was asked a dilemma this week.
    pub(super) fn has_dilemma(&self) -> bool {
        self.tables.iter().any(|table| table.is_playing() && table.session.view().dilemma().is_some())
    }

    /// Whether the question in hand is talked about and voted on twice.
    pub(super) fn is_talked_about(&self, question: Question) -> bool {
        self.kind() == WeekKind::Full && (question == Question::Dilemma || !self.has_dilemma())
    }

    /// Whether the question in hand is not voted on: in a light week one vote is enough, and a part of the room picks the plan.
    pub(in crate::workshop) fn is_left_to_a_part(&self, question: Question) -> bool {
        self.is_one_room() && self.kind() == WeekKind::Light && question == Question::Plan && self.has_dilemma()
    }

    /// The part of the room whose turn it is to pick a plan, from 0.
    pub(in crate::workshop) fn part_in_turn(&self) -> u8 {
        let parts = super::session::adopted(&self.scenario).len().max(1);
        ((usize::from(self.week()) - 1) % parts) as u8
    }

    pub(super) fn turn(&self) -> Turn {
        match &self.poll {
            Some(poll) if !poll.ballots.is_empty() => Turn::Again,
            _ => Turn::First,
        }
    }

    fn write_down(&mut self, words: &str) -> Result<(), Refused> {
        let words = words.trim();
        if words.is_empty() {
            return Err(Refused::NoWords);
        }
        let week = if matches!(self.step, Step::Gather | Step::Practice | Step::Practised | Step::Brief) { 0 } else { self.week() };
        self.said.push(Said { week, words: words.to_owned() });
        Ok(())
    }

    fn make(&mut self, week: u8, kind: WeekKind) -> Result<(), Refused> {
        let started = !matches!(self.step, Step::Gather | Step::Practice | Step::Practised | Step::Brief);
        let later = (started && week > self.week()) || (!started && week >= 1);
        let is_over = matches!(self.step, Step::Debrief(_) | Step::Over);
        match self.kinds.get_mut(usize::from(week).wrapping_sub(1)) {
            Some(held) if later && !is_over => {
                *held = kind;
                Ok(())
            }
            _ => Err(Refused::NotALaterWeek),
        }
    }
}

impl Table {
    /// Whether it still decides.
    #[must_use]
    pub fn is_playing(&self) -> bool {
        !self.dropped && !matches!(self.session.phase(), Phase::Ended(_))
    }

    /// What an answer would do at once, to whoever may know: the play with that answer given. `None` if it cannot be given.
    #[must_use]
    pub fn answered(&self, option: u8) -> Option<Session> {
        let mut session = self.session.clone();
        session.decide(session.step(), Decision::Answer(option)).ok()?;
        Some(session)
    }
}

/// The first weeks of a scenario, which are judged by what could be done in them.
pub(super) fn shortened(scenario: &Arc<Scenario>, weeks: u8) -> Arc<Scenario> {
    if scenario.weeks == weeks {
        return Arc::clone(scenario);
    }
    Arc::new(Scenario { weeks, ..Scenario::clone(scenario) })
}
