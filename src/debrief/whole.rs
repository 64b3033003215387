//! The whole debrief of a play, made once and then only read.

use crate::play::Session;

use super::course::Course;
use super::foresight::Foresight;
use super::fortune::Fortune;
use super::reflection::Reflection;
use super::seats::{Seat, seats};
use super::story::Story;
use super::turning::TurningPoints;
use super::watch::Watch;
use super::word::{Entry, ledger};

/// The parts of a debrief that take work. What is cheap is read from it when it is wanted.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The play, to be decided otherwise from any week.
    pub course: Course,
    /// Curves, moves, scale, map.
    pub story: Story,
    /// The weeks that mattered.
    pub turning: TurningPoints,
    /// Which hand luck had in it.
    pub fortune: Fortune,
    /// Forecasts against what came.
    pub foresight: Foresight,
    /// The say–do ledger.
    pub words_given: Vec<Entry>,
}

impl Debrief {
    /// Looks back on a play; `None` while it is not over, or if nobody waited for it.
    #[must_use]
    pub fn of(play: &Session, watch: &Watch<'_>) -> Option<Self> {
        let course = Course::of(play)?;
        Some(Self {
            story: Story::of(play),
            turning: TurningPoints::of(&course, watch)?,
            fortune: Fortune::of(&course, watch)?,
            foresight: Foresight::of(play.finished_weeks()),
            words_given: ledger(play.game()),
            course,
        })
    }

    /// The other seats.
    #[must_use]
    pub fn seats(&self) -> Vec<Seat<'_>> {
        seats(self.course.end())
    }

    /// What to take along.
    #[must_use]
    pub fn reflection(&self) -> Reflection<'_> {
        Reflection::of(&self.course, &self.seats())
    }
}
