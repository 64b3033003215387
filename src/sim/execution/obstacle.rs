//! Why a move cannot be made.

use crate::sim::ids::*;
use crate::sim::moves::AimKind;

/// Why a move cannot be made now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Not enough attention left.
    Attention {
        /// Points it costs.
        cost: u8,
        /// Points that are left.
        left: u8,
    },
    /// Not enough money left.
    Budget {
        /// What it costs.
        cost: i32,
        /// What is left.
        left: i32,
    },
    /// The same was done this week already.
    DoneThisWeek,
    /// It wants another kind of aim.
    Aim(AimKind),
    /// The person aimed at is not at work.
    Absent(MemberId),
    /// The task aimed at is not there.
    NoSuchTask,
    /// Something the move needs does not hold: the place of the [`Need`](crate::sim::moves::Need) in the move.
    Need(usize),
    /// No aim would do; for each, something stands against it. The first reason of all.
    NoAim(Box<Obstacle>),
}
