//! The debrief in words: sentences built from what happened, about two plays of one luck set side by side. Here numbers are open. Nothing
//! here praises or blames: it says what was decided, what came of it, and what would have come of something else.
//!
//! “There” is the other play, “here” the real one.

mod changes;
mod foresight;
mod moves;
mod parts;
mod rules;
mod seats;
mod take_along;
mod turning;
mod what_ifs;
mod why;

pub use changes::{ChangeLine, ChangesOf, OpenedLine, changes, opened};
pub use foresight::{ForesightPage, FortunePage, foresight, fortune};
pub use rules::{FindingLine, NumberLine, RulePage, rule};
pub use seats::{SeatPage, UntoldLine, seats};
pub use take_along::{Beginnings, GrowthPage, LedgerLine, TakeAlongPage, growth, ledger, take_along};
pub use turning::{TurnLine, TurningPage, turn, turning, what_if, what_if_one};
pub use what_ifs::{WeekDecided, WhatIfLine, decided, on_the_way, what_ifs};

/// Points as one reads them: whole, with a real minus.
#[must_use]
pub fn whole(points: f64) -> String {
    let rounded = points.round();
    // Not “−0”.
    if rounded < 0.0 { format!("−{}", -rounded) } else { format!("{}", rounded.abs()) }
}

/// A difference as one reads it: with its sign.
#[must_use]
pub fn signed(points: f64) -> String {
    let rounded = points.round();
    if rounded > 0.0 { format!("+{rounded}") } else { whole(points) }
}

/// The difference between a number and one that lies so far from it, as both are read: what was rounded adds up.
#[must_use]
pub fn gap(here: f64, by: f64) -> String {
    signed((here + by).round() - here.round())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_add_up_as_they_are_read() {
        // 71.6 and 72.4 are both read as 72; 71.4 and 71.6 are read as 71 and 72.
        assert_eq!([gap(71.6, 0.8), gap(71.4, 0.2), gap(72.0, -17.4)], ["0", "+1", "−17"]);
    }

    #[test]
    fn numbers_are_whole_and_signed() {
        assert_eq!([signed(3.4), signed(-0.2), signed(-7.5), whole(-0.4), whole(12.5)], ["+3", "0", "−8", "0", "13"]);
    }
}
