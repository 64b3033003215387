//! What is settled before the room fills: how many people, how they sit, how long, and which weeks are full and which light.

use serde::{Deserialize, Serialize};

use crate::sim::Scenario;

use super::durations::{Pace, TimePlan};

/// More people than this do not vote with cards.
pub const MOST_PEOPLE: u16 = 200;

/// The most tables that decide for themselves.
const MOST_TABLES: u8 = 4;

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
pub enum WeekKind {
    /// Vote, talk, vote again; a forecast.
    Full,
    /// One vote, no talk, no forecast.
    Light,
}

/// What is settled before the room fills. It fits the scenario it was made for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetUp {
    people: u16,
    seating: Seating,
    length: Length,
    weeks: Vec<WeekKind>,
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
}

impl SetUp {
    /// A workshop with the weeks that fit its length: as many full ones as there is time for, the last third left to the debrief. A
    /// scenario that is too long for the time is played as far as it goes.
    ///
    /// # Errors
    /// [`SetUpError`] if there are too few or too many people or tables.
    pub fn proposed(scenario: &Scenario, people: u16, seating: Seating, length: Length) -> Result<Self, SetUpError> {
        let weeks = propose(scenario, Pace::new(scenario, people, seating, length));
        Self::new(scenario, people, seating, length, weeks)
    }

    /// A workshop with these weeks, whether they fit its length or not.
    ///
    /// # Errors
    /// [`SetUpError`] if there are too few or too many people, tables or weeks.
    pub fn new(scenario: &Scenario, people: u16, seating: Seating, length: Length, weeks: Vec<WeekKind>) -> Result<Self, SetUpError> {
        let set_up = Self { people, seating, length, weeks };
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
    pub fn weeks(&self) -> &[WeekKind] {
        &self.weeks
    }

    /// How long it takes by plan, and where that comes from.
    #[must_use]
    pub fn time_plan(&self, scenario: &Scenario) -> TimePlan {
        TimePlan::new(Pace::new(scenario, self.people, self.seating, self.length), &self.weeks)
    }
}

fn propose(scenario: &Scenario, pace: Pace) -> Vec<WeekKind> {
    let there = (pace.length.guard() * 60).saturating_sub(pace.opening().total());
    let (full, light) = (pace.week(WeekKind::Full).total(), pace.week(WeekKind::Light).total());
    let upgrade = full - light;
    let least_full = if pace.length == Length::Minutes90 { 2 } else { 1 };
    let weeks = u32::from(scenario.weeks).min(there.saturating_sub(least_full * upgrade) / light).max(1);
    let full = (there.saturating_sub(weeks * light) / upgrade).min(weeks);
    let mut kinds = vec![WeekKind::Light; weeks as usize];
    for week in full_weeks(&scenario.facilitator.notes, kinds.len(), full as usize) {
        kinds[week - 1] = WeekKind::Full;
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
