//! The room: set-up, seed and inputs, and everything that follows from them. Undo takes back the last input, whatever it was.

use std::sync::Arc;

use crate::play::{Session, View};
use crate::sim::luck::Seed;
use crate::sim::{MemberId, Scenario};

use super::ballot::Ballot;
use super::durations::{Pace, TimePlan};
use super::floor::{Said, Table, WorkshopState};
use super::input::{Entry, Input, Refused};
use super::poll::Poll;
use super::recall::Recall;
use super::schedule::{Schedule, Timer};
use super::set_up::{SetUp, SetUpError, WeekKind};
use super::step::{Question, Step};

/// The most people of the team that are adopted: one for each quarter of the room.
const SEATS: usize = 4;

/// A workshop as it stands.
#[derive(Clone, Debug)]
pub struct WorkshopSession {
    scenario: Arc<Scenario>,
    set_up: SetUp,
    seed: Seed,
    log: Vec<Entry>,
    floor: WorkshopState,
}

impl WorkshopSession {
    /// A workshop that begins.
    ///
    /// # Errors
    /// [`SetUpError`] if the set-up does not fit the scenario.
    pub fn new(scenario: Arc<Scenario>, set_up: SetUp, seed: Seed) -> Result<Self, SetUpError> {
        set_up.check(&scenario)?;
        let floor = WorkshopState::start(&scenario, &set_up, seed);
        Ok(Self { scenario, set_up, seed, log: Vec::new(), floor })
    }

    /// A workshop as far as its inputs are taken. Returns how many were; fewer than given means that the rest do not fit.
    ///
    /// # Errors
    /// [`SetUpError`] if the set-up does not fit the scenario.
    pub fn replay(scenario: Arc<Scenario>, set_up: SetUp, seed: Seed, log: &[Entry]) -> Result<(Self, usize), SetUpError> {
        let mut room = Self::new(scenario, set_up, seed)?;
        for (place, entry) in log.iter().enumerate() {
            if room.take(entry.input.clone(), entry.at).is_err() {
                return Ok((room, place));
            }
        }
        Ok((room, log.len()))
    }

    /// Takes an input made so many seconds after the workshop began.
    ///
    /// # Errors
    /// [`Refused`] with the reason; nothing has changed then.
    pub fn take(&mut self, input: Input, at: u32) -> Result<(), Refused> {
        self.floor = self.floor.take(&input, at)?;
        self.log.push(Entry { at: self.floor.now, input });
        Ok(())
    }

    /// Takes the last input back.
    ///
    /// # Errors
    /// [`Refused::NothingToUndo`] if there is none.
    pub fn undo(&mut self) -> Result<Input, Refused> {
        let last = self.log.pop().ok_or(Refused::NothingToUndo)?;
        let mut floor = WorkshopState::start(&self.scenario, &self.set_up, self.seed);
        for entry in &self.log {
            floor = floor.take(&entry.input, entry.at).expect("this is a bug in Fulcrum: an input taken before is refused on replay");
        }
        self.floor = floor;
        Ok(last.input)
    }

    /// Every input so far.
    #[must_use]
    pub fn log(&self) -> &[Entry] {
        &self.log
    }

    /// The luck, the same for all tables.
    #[must_use]
    pub fn seed(&self) -> Seed {
        self.seed
    }

    /// What was settled before.
    #[must_use]
    pub fn set_up(&self) -> &SetUp {
        &self.set_up
    }

    /// The scenario as its author wrote it.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// Where it stands.
    #[must_use]
    pub fn step(&self) -> Step {
        self.floor.step
    }

    /// Seconds after the beginning at which that was reached.
    #[must_use]
    pub fn since(&self) -> u32 {
        self.floor.since
    }

    /// Seconds after the beginning at which something was last done.
    #[must_use]
    pub fn last_input(&self) -> u32 {
        self.floor.now
    }

    /// How many people are in the room.
    #[must_use]
    pub fn present(&self) -> u16 {
        self.floor.present
    }

    /// The week, from 1.
    #[must_use]
    pub fn week(&self) -> u8 {
        self.floor.week()
    }

    /// The weeks as they are to be played, or were.
    #[must_use]
    pub fn weeks(&self) -> &[WeekKind] {
        &self.floor.kinds
    }

    /// How much is made of this week.
    #[must_use]
    pub fn kind(&self) -> WeekKind {
        self.floor.kind()
    }

    /// Whether everybody plays one play.
    #[must_use]
    pub fn is_one_room(&self) -> bool {
        self.floor.is_one_room()
    }

    /// Whether it ended, or will end, before the scenario's last week.
    #[must_use]
    pub fn is_cut_short(&self) -> bool {
        self.floor.ended_early
    }

    /// The plays: one, or one for each table.
    #[must_use]
    pub fn tables(&self) -> &[Table] {
        &self.floor.tables
    }

    /// The play of the room, or of the first table that goes on.
    #[must_use]
    pub fn session(&self) -> &Session {
        let tables = &self.floor.tables;
        &tables.iter().find(|table| !table.dropped).unwrap_or(&tables[0]).session
    }

    /// Cards that are being counted, or the practice vote as it came out.
    #[must_use]
    pub fn ballot(&self) -> Option<&Ballot> {
        self.floor.ballot.as_ref()
    }

    /// The question in hand, in one room.
    #[must_use]
    pub fn poll(&self) -> Option<&Poll> {
        self.floor.poll.as_ref()
    }

    /// Questions that were decided, the first one first.
    #[must_use]
    pub fn polls(&self) -> &[Poll] {
        &self.floor.polls
    }

    /// Whether the question is talked about and voted on twice.
    #[must_use]
    pub fn is_talked_about(&self, question: Question) -> bool {
        self.floor.is_talked_about(question)
    }

    /// Sentences that somebody said.
    #[must_use]
    pub fn said(&self) -> &[Said] {
        &self.floor.said
    }

    /// Which of the offered what-ifs the room picked.
    #[must_use]
    pub fn what_if(&self) -> Option<u8> {
        self.floor.what_if
    }

    /// What the room can look back on.
    #[must_use]
    pub fn recall(&self) -> Recall {
        Recall::of(&self.floor)
    }

    /// How it stands in its time, so many seconds after the beginning.
    #[must_use]
    pub fn schedule(&self, now: u32) -> Schedule {
        Schedule::of(&self.floor, now)
    }

    /// The ring that empties, where there is one.
    #[must_use]
    pub fn timer(&self, now: u32) -> Option<Timer> {
        Timer::of(&self.floor, now)
    }

    /// Whom each part of the room listens for: up to four people of the team, in the order written.
    #[must_use]
    pub fn adopted(&self) -> Vec<MemberId> {
        adopted(&self.scenario)
    }

    /// The part of the room whose turn it is to pick a plan, from 0, where the question is left to one.
    #[must_use]
    pub fn part_in_turn(&self) -> Option<u8> {
        self.floor.step.question().filter(|question| self.floor.is_left_to_a_part(*question)).map(|_| self.floor.part_in_turn())
    }

    /// Whether the week that runs would be counted if the play ended now: it is once something is decided in it.
    #[must_use]
    pub fn would_count_this_week(&self) -> bool {
        self.floor.would_count_this_week()
    }

    /// How long it takes by plan with those who are in the room now, and where that comes from.
    #[must_use]
    pub fn time_plan(&self) -> TimePlan {
        TimePlan::new(Pace::new(&self.scenario, self.present(), self.set_up.seating(), self.set_up.length()), self.weeks())
    }

    /// The steps of this week as planned, for a strip over the screen; nothing outside of weeks.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        if !self.floor.step.is_in_a_week() {
            return Vec::new();
        }
        super::step::script(self.kind(), self.set_up.seating(), self.floor.has_dilemma())
    }

    /// What can be seen in the play of the room, or of the first table that goes on.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        self.session().view()
    }
}

/// Whom each part of a room listens for.
pub(super) fn adopted(scenario: &Scenario) -> Vec<MemberId> {
    let there = scenario.members.iter().enumerate().filter(|(_, member)| member.here);
    there.take(SEATS).map(|(place, _)| MemberId::at(place)).collect()
}
