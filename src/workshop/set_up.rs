//! What is settled before the room fills: how many people, how they sit, how long, and which weeks are full and which light.

use serde::{Deserialize, Serialize};

use crate::sim::Scenario;

/// More people than this do not vote with cards.
pub const MOST_PEOPLE: u16 = 200;

/// The most tables that decide for themselves.
const MOST_TABLES: u8 = 4;

/// Minutes of a full week: vote, talk, vote again.
pub(super) const FULL_WEEK: u32 = 9;
/// Minutes of a light week: one vote, no talk.
pub(super) const LIGHT_WEEK: u32 = 4;

/// How the people sit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Seating {
    /// Everybody plays one play and votes on it.
    OneRoom,
    /// So many tables, 2 to 4, each with a play of its own and the same luck.
    Tables(u8),
}

/// How long a workshop lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Length {
    Minutes45,
    Minutes60,
    Minutes90,
}

/// How much is made of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Vote, talk, vote again: about nine minutes.
    Full,
    /// One vote, no talk: about four.
    Light,
}

/// What is settled before the room fills. It fits the scenario it was made for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetUp {
    people: u16,
    seating: Seating,
    length: Length,
    weeks: Vec<Kind>,
}

/// Why a workshop cannot be set up so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetUpError {
    /// Nobody is there.
    #[error("nobody is there")]
    Nobody,
    /// More than [`MOST_PEOPLE`].
    #[error("more than {MOST_PEOPLE} people")]
    TooManyPeople,
    /// One table is a room, and five are too many to show side by side.
    #[error("not two to four tables")]
    Tables,
    /// More tables than people.
    #[error("more tables than people")]
    EmptyTables,
    /// No week, or more than the scenario has.
    #[error("too many weeks")]
    Weeks,
}

impl Length {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Minutes45, Self::Minutes60, Self::Minutes90];

    /// In minutes.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Minutes45 => 45,
            Self::Minutes60 => 60,
            Self::Minutes90 => 90,
        }
    }

    /// Minutes until the last third, which belongs to the debrief.
    #[must_use]
    pub const fn guard(self) -> u32 {
        self.minutes() * 2 / 3
    }

    /// Minutes to welcome people, practise a vote and read the briefing.
    #[must_use]
    pub const fn opening(self) -> u32 {
        match self {
            Self::Minutes45 => 5,
            Self::Minutes60 => 6,
            Self::Minutes90 => 8,
        }
    }
}

impl Kind {
    /// About how many minutes a week of this kind takes.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Full => FULL_WEEK,
            Self::Light => LIGHT_WEEK,
        }
    }
}

impl SetUp {
    /// A workshop with the weeks that fit its length: as many full ones as there is time for, the last third left to the debrief. A
    /// scenario that is too long for the time is played as far as it goes.
    ///
    /// # Errors
    /// [`SetUpError`] if there are too few or too many people or tables.
    pub fn proposed(scenario: &Scenario, people: u16, seating: Seating, length: Length) -> Result<Self, SetUpError> {
        let set_up = Self { people, seating, length, weeks: propose(scenario, length) };
        set_up.check(scenario)?;
        Ok(set_up)
    }

    /// Whether it still fits a scenario.
    ///
    /// # Errors
    /// [`SetUpError`].
    pub fn check(&self, scenario: &Scenario) -> Result<(), SetUpError> {
        match (self.people, self.seating) {
            (0, _) => return Err(SetUpError::Nobody),
            (people, _) if people > MOST_PEOPLE => return Err(SetUpError::TooManyPeople),
            (_, Seating::Tables(tables)) if !(2..=MOST_TABLES).contains(&tables) => return Err(SetUpError::Tables),
            (people, Seating::Tables(tables)) if people < u16::from(tables) => return Err(SetUpError::EmptyTables),
            _ => {}
        }
        if self.weeks.is_empty() || self.weeks.len() > usize::from(scenario.weeks) { Err(SetUpError::Weeks) } else { Ok(()) }
    }

    /// The same with a week made full or light.
    ///
    /// # Panics
    /// If there is no such week.
    #[must_use]
    pub fn with_week(mut self, week: u8, kind: Kind) -> Self {
        self.weeks[usize::from(week) - 1] = kind;
        self
    }

    /// How many people are in the room at the start.
    #[must_use]
    pub fn people(&self) -> u16 {
        self.people
    }

    /// How they sit.
    #[must_use]
    pub fn seating(&self) -> Seating {
        self.seating
    }

    /// How long it lasts.
    #[must_use]
    pub fn length(&self) -> Length {
        self.length
    }

    /// The weeks that are played, the first one first.
    #[must_use]
    pub fn weeks(&self) -> &[Kind] {
        &self.weeks
    }

    /// Minutes that opening and weeks take by plan; beyond [`Length::guard`] they eat the debrief.
    #[must_use]
    pub fn minutes_of_play(&self) -> u32 {
        self.length.opening() + self.weeks.iter().map(|kind| kind.minutes()).sum::<u32>()
    }
}

fn propose(scenario: &Scenario, length: Length) -> Vec<Kind> {
    let there = length.guard() - length.opening();
    let least_full = if length == Length::Minutes45 { 1 } else { 2 };
    let upgrade = FULL_WEEK - LIGHT_WEEK;
    let all = u32::from(scenario.weeks);
    let weeks = all.min((there - least_full * upgrade) / LIGHT_WEEK).max(1);
    let full = ((there - weeks * LIGHT_WEEK) / upgrade).min(weeks);
    let mut kinds = vec![Kind::Light; weeks as usize];
    for week in full_weeks(&scenario.facilitator.notes, kinds.len(), full as usize) {
        kinds[week - 1] = Kind::Full;
    }
    kinds
}

/// Which weeks are worth a talk: those that the author's notes name, the later ones first and spread out; then any. Week 1 comes last,
/// since it is there to learn how it goes.
fn full_weeks(notes: &str, weeks: usize, full: usize) -> Vec<usize> {
    let named = weeks_named(notes);
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < full {
        let far = |week: usize| chosen.iter().map(|held| held.abs_diff(week)).min().unwrap_or(week);
        let next =
            (1..=weeks).filter(|week| !chosen.contains(week)).max_by_key(|week| (*week > 1, named.contains(week), far(*week), *week));
        chosen.extend(next);
    }
    chosen
}

/// The numbers that stand after the word “week” in an author's notes.
fn weeks_named(notes: &str) -> Vec<usize> {
    let words: Vec<&str> = notes.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let pairs = words.windows(2).filter(|pair| pair[0].to_lowercase().starts_with("week"));
    pairs.filter_map(|pair| pair[1].parse().ok()).collect()
}
