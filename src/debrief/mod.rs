//! What a finished play was, looked at afterwards: all of it by replaying [`Session`](crate::play::Session)s with the same luck.
//!
//! It states facts and makes no words, and it never judges: two plays are set side by side, and what differs is told. It knows no front
//! end, no policy and no file.

pub mod story;

mod counterfactual;
#[expect(clippy::module_inception, reason = "the file is named after its one type, as all here are")]
mod debrief;
mod foresight;
mod fortune;
mod growth;
mod opened;
mod part;
mod progress;
mod promise_ledger;
mod reflection;
mod rules;
mod seats;
mod timeline;
mod turning;
mod what_if;
mod why;
mod written;

pub use counterfactual::Counterfactual;
pub use debrief::Debrief;
pub use foresight::{Calibration, Foreseen, Foresight, Reading};
pub use fortune::{Among, Fortune, Hand};
pub use growth::{Growth, GrowthPlay};
pub use opened::{Opened, Side, opened};
pub use part::Part;
pub use progress::Progress;
pub use promise_ledger::{PromiseEntry, promise_ledger};
pub use reflection::{Beginning, Reflection, families_used};
pub use rules::{Rule, Source, rule};
pub use seats::{Nearest, Noticed, Seat, Told, Untold, Wanted, seats};
pub use timeline::{Fit, Rest, Timeline, WeekPlan};
pub use turning::{Difference, Telling, Turn, TurningPoints, WeekTurn};
pub use what_if::{Branch, PlainIf};
pub use why::{Happening, Left, Moved, Parted, ResultShare, Why, Work, is_of_the_player};
