//! Pages: what each screen says, as plain structs that a front end only lays out.
//!
//! A page is a function of a [`Session`](crate::play::Session) and a language: the same play says the same, however it got there. It
//! replays the play where it must look back, so make a page once per step, not once per frame.

mod briefing;
mod dilemma;
mod ending;
mod friday;
mod history;
mod losses;
mod monday;
mod moves;
mod reasons;
mod shifts;
mod since;
mod story;

pub use super::notes::Told;
pub use super::promises::{PromiseLine, Word};
pub use briefing::{BriefingPage, briefing};
pub use dilemma::{ChoiceLine, DilemmaPage, ReplyPage, dilemma, reply};
pub use ending::{EndingPage, ending};
pub use friday::{Foresaw, FridayPage, PersonChange, SponsorLine, TaskChange, friday};
pub use history::{HistoryWeek, history};
pub use monday::{MondayPage, NewsLine, PersonLine, TaskLine, monday, people, tasks};
pub use moves::{AimLine, FamilyBlock, Hand, MoveLine, MovesPage, aims, hand, made, moves};
pub use reasons::{Reason, Reasons, reasons};
pub use shifts::{FirstSight, MeterChange, Shift};
pub use story::{StoryPage, StoryWeekLine, story};
