//! The whole debrief of a play, made once and then only read.

use crate::play::Session;

use super::foresight::Foresight;
use super::fortune::Fortune;
use super::progress::Progress;
use super::promise_ledger::{PromiseEntry, promise_ledger};
use super::reflection::Reflection;
use super::seats::{Seat, seats};
use super::story::Story;
use super::timeline::Timeline;
use super::turning::TurningPoints;

/// The parts of a debrief that take work. What is cheap is read from it when it is wanted.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The play, to be decided otherwise from any week.
    pub timeline: Timeline,
    /// Curves, moves, scale, map.
    pub story: Story,
    /// The weeks that mattered.
    pub turning: TurningPoints,
    /// Which hand luck had in it.
    pub fortune: Fortune,
    /// Forecasts against what came.
    pub foresight: Foresight,
    /// The say–do ledger.
    pub promises: Vec<PromiseEntry>,
}

impl Debrief {
    /// Looks back on a play; `None` while it is not over, or if nobody waited for it.
    #[must_use]
    pub fn of(play: &Session, progress: &Progress<'_>) -> Option<Self> {
        let timeline = Timeline::of(play)?;
        Some(Self {
            story: Story::of(play),
            turning: TurningPoints::of(&timeline, progress)?,
            fortune: Fortune::of(&timeline, progress)?,
            foresight: Foresight::of(play.finished_weeks()),
            promises: promise_ledger(play.game()),
            timeline,
        })
    }

    /// The other seats.
    #[must_use]
    pub fn seats(&self) -> Vec<Seat<'_>> {
        seats(self.timeline.end())
    }

    /// What to take along.
    #[must_use]
    pub fn reflection(&self) -> Reflection<'_> {
        Reflection::of(&self.timeline, &self.seats())
    }
}
