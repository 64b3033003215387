//! The screens: plain functions that lay out a page and say what was pressed. They change nothing, decide nothing and read no
//! files; what a press means is the [desk](super::desk)'s work.

pub mod debrief;
pub mod ending;
mod intent;
mod keys;
mod outside;
pub mod parts;
pub mod picker;
mod plain;
mod portrait;
pub mod settings;
pub mod title;
pub mod week;

pub use intent::{Intent, Luck, Overlay, Screen};
pub use plain::{PlainPage, plain_ui};
pub use portrait::Portrait;

/// What the hands are at on a screen: nothing of it is kept.
#[derive(Clone, Debug, Default)]
pub struct Local {
    /// The week.
    pub week: week::WeekLocal,
    /// The story.
    pub debrief: debrief::DebriefLocal,
}
