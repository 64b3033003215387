//! What a finished play was, looked at afterwards: all of it by replaying [`Session`](crate::play::Session)s with the same luck.
//!
//! It states facts and makes no words, and it never judges: two plays are set side by side, and what differs is told. It knows no front
//! end, no policy and no file.

pub mod story;

mod course;
mod foresight;
mod fortune;
mod growth;
mod opened;
mod otherwise;
mod reflection;
mod rules;
mod seats;
mod turning;
mod watch;
mod what_if;
mod whole;
mod why;
mod word;
mod written;

pub use course::{Course, Fit, Rest, WeekPlan};
pub use foresight::{Calibration, Foreseen, Foresight, Reading};
pub use fortune::{Among, Fortune, Hand};
pub use growth::{Growth, GrowthPlay};
pub use opened::{Opened, Side, opened};
pub use otherwise::Otherwise;
pub use reflection::{Beginning, Reflection, families_used};
pub use rules::{Rule, Source, rule};
pub use seats::{Nearest, Noticed, Seat, Told, Untold, Wanted, seats};
pub use turning::{Difference, Telling, Turn, TurningPoints, WeekTurn};
pub use watch::Watch;
pub use what_if::{Branch, PlainIf};
pub use whole::Debrief;
pub use why::{Happening, Left, Moved, Part, Parted, Why, Work, is_of_the_player};
pub use word::{Entry, ledger};
