//! How long a workshop takes by plan: the sum of its rings, of the pages that are read aloud, and of cards counted, which grows with the
//! room.
//!
//! The seconds are guesses, set so that what was timed with 24 cards comes out: before weeks were made shorter, a full one took about 13
//! minutes and a light one between eight and nine.

use std::iter::Sum;
use std::ops::Add;

use crate::debrief::Part;
use crate::sim::Scenario;

use super::set_up::{Length, Seating, WeekKind};
use super::step::{Step, script};

/// Seconds by plan, by what they go to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlannedTime {
    /// Rings that empty: reading in silence, thinking, talking.
    pub rings: u32,
    /// Pages that are read aloud, and what is said about them.
    pub reading: u32,
    /// Cards, hands and letters that are counted.
    pub counting: u32,
}

/// What the time of a step depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pace {
    pub(super) people: u16,
    /// How many there are in the scenario's team.
    pub(super) team: u32,
    pub(super) seating: Seating,
    pub(super) length: Length,
}

/// The time of a whole workshop by plan, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimePlan {
    /// Welcome, practice vote, briefing.
    pub opening: PlannedTime,
    /// A full week with a dilemma.
    pub full: PlannedTime,
    /// A light week with a dilemma.
    pub light: PlannedTime,
    /// How many full weeks there are, and how many light ones.
    pub weeks: (u32, u32),
    /// Seconds until the last third, which belongs to the debrief.
    pub guard: u32,
}

impl PlannedTime {
    /// All of it, in seconds.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.rings + self.reading + self.counting
    }

    /// All of it, in whole minutes.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        (self.total() + 30) / 60
    }
}

impl Add for PlannedTime {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { rings: self.rings + other.rings, reading: self.reading + other.reading, counting: self.counting + other.counting }
    }
}

impl Sum for PlannedTime {
    fn sum<I: Iterator<Item = Self>>(times: I) -> Self {
        times.fold(Self::default(), Add::add)
    }
}

impl TimePlan {
    pub(super) fn new(pace: Pace, weeks: &[WeekKind]) -> Self {
        let full = weeks.iter().filter(|kind| **kind == WeekKind::Full).count() as u32;
        Self {
            opening: pace.opening(),
            full: pace.week(WeekKind::Full),
            light: pace.week(WeekKind::Light),
            weeks: (full, weeks.len() as u32 - full),
            guard: pace.length.guard() * 60,
        }
    }

    /// A week of this kind.
    #[must_use]
    pub const fn week(&self, kind: WeekKind) -> PlannedTime {
        match kind {
            WeekKind::Full => self.full,
            WeekKind::Light => self.light,
        }
    }

    /// Seconds that opening and weeks take; beyond `guard` they eat the debrief.
    #[must_use]
    pub const fn play(&self) -> u32 {
        self.opening.total() + self.weeks.0 * self.full.total() + self.weeks.1 * self.light.total()
    }

    /// The same in minutes; a minute that is begun counts.
    #[must_use]
    pub const fn minutes_of_play(&self) -> u32 {
        self.play().div_ceil(60)
    }

    /// Whether the last third is left to the debrief.
    #[must_use]
    pub const fn fits(&self) -> bool {
        self.play() <= self.guard
    }
}

impl Pace {
    pub(super) fn new(scenario: &Scenario, people: u16, seating: Seating, length: Length) -> Self {
        let team = scenario.members.iter().filter(|member| member.here).count() as u32;
        Self { people, team, seating, length }
    }

    /// The steps before the first Monday.
    pub(super) fn opening_steps(&self) -> &'static [Step] {
        match self.seating {
            Seating::OneRoom => &[Step::Gather, Step::Practice, Step::Practised, Step::Brief],
            Seating::Tables(_) => &[Step::Gather, Step::Brief],
        }
    }

    pub(super) fn opening(&self) -> PlannedTime {
        self.opening_steps().iter().map(|step| self.step(*step, WeekKind::Light)).sum()
    }

    /// A week with a dilemma; one without is shorter.
    pub(super) fn week(&self, kind: WeekKind) -> PlannedTime {
        script(kind, self.seating, true).into_iter().map(|step| self.step(step, kind)).sum()
    }

    /// A step in a week of this kind.
    pub(super) fn step(&self, step: Step, kind: WeekKind) -> PlannedTime {
        PlannedTime { rings: step.ring(self.seating).unwrap_or(0), reading: self.reading(step, kind), counting: self.counting(step) }
    }

    /// A page about the team is longer the more people there are.
    fn reading(&self, step: Step, kind: WeekKind) -> u32 {
        match step {
            Step::Gather => 90,
            Step::Practised | Step::Reveal(_) => 15,
            Step::Brief => 90 + 8 * self.team,
            Step::Monday => 15 + 5 * self.team,
            Step::Reply | Step::Forecast => 20,
            Step::Chair => 60,
            Step::Friday if kind == WeekKind::Full => 55 + 5 * self.team,
            Step::Friday => 30 + 5 * self.team,
            Step::Debrief(part) => twentieths(part) * (self.length.minutes() - self.length.guard()) * 3,
            _ => 0,
        }
    }

    fn counting(&self, step: Step) -> u32 {
        let people = u32::from(self.people);
        match (step, self.seating) {
            // Four piles of cards, typed in; then those who would rather not say.
            (Step::Practice | Step::Vote(..), _) => 20 + 3 * people / 2,
            // Hands up or people standing: one pile.
            (Step::Forecast, _) => 10 + 3 * people / 4,
            (Step::Letters(_), Seating::Tables(tables)) => 10 + 5 * u32::from(tables),
            _ => 0,
        }
    }
}

/// A part's share of the debrief in a room, in twentieths.
const fn twentieths(part: Part) -> u32 {
    match part {
        Part::Story | Part::Foresight => 2,
        Part::Splits | Part::Turning | Part::WhatIf | Part::Reflection => 3,
        Part::Seats => 4,
        // These are read alone.
        Part::Promises | Part::Rules => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::{Question, Turn};

    fn pace(people: u16) -> Pace {
        Pace { people, team: 4, seating: Seating::OneRoom, length: Length::Minutes60 }
    }

    #[test]
    fn a_week_is_the_sum_of_its_rings_its_pages_and_its_counting() {
        let of = |people, kind| {
            let PlannedTime { rings, reading, counting } = pace(people).week(kind);
            (rings, reading, counting)
        };
        // Reading 45, voting 20, deciding 15; the plan 30 and its letter 30. Monday 35, what happened 20, Friday 50. One vote.
        assert_eq!(of(5, WeekKind::Light), (140, 105, 27));
        assert_eq!(of(24, WeekKind::Light), (140, 105, 56));
        assert_eq!(of(60, WeekKind::Light), (140, 105, 110));
        // Reading 45, three votes of 20, pairs 60, talk 120, deciding 15 twice, the plan 30. Three votes and one show of hands.
        assert_eq!(of(5, WeekKind::Full), (345, 165, 3 * 27 + 13));
        assert_eq!(of(24, WeekKind::Full), (345, 165, 3 * 56 + 28));
        assert_eq!(of(60, WeekKind::Full), (345, 165, 3 * 110 + 55));
        assert_eq!([5, 24, 60].map(|people| pace(people).week(WeekKind::Light).minutes()), [5, 5, 6]);
        assert_eq!([5, 24, 60].map(|people| pace(people).week(WeekKind::Full).minutes()), [10, 12, 15]);
    }

    #[test]
    fn a_light_week_has_one_vote_and_no_forecast() {
        let steps = script(WeekKind::Light, Seating::OneRoom, true);
        let votes: Vec<&Step> = steps.iter().filter(|step| matches!(step, Step::Vote(..) | Step::Forecast)).collect();
        assert_eq!(votes, [&Step::Vote(Question::Dilemma, Turn::First)]);
        let without = script(WeekKind::Light, Seating::OneRoom, false);
        assert_eq!(without.iter().filter(|step| matches!(step, Step::Vote(..) | Step::Forecast)).count(), 1);
    }

    #[test]
    fn the_debrief_takes_the_minutes_it_has() {
        let seconds: u32 = Part::IN_ROOM.into_iter().map(|part| pace(24).step(Step::Debrief(part), WeekKind::Full).total()).sum();
        assert_eq!(seconds, 20 * 60);
    }
}
