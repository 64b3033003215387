//! Facts into words: the one place, for terminal and window alike.
//!
//! [`Localizer`] is a loaded language (Fluent files in `assets/locales/`); [`pages`] put together what a screen says, as plain structs that a
//! front end only lays out. This module knows what happened ([`crate::sim`], [`crate::play`], [`crate::debrief`]) and must not know how
//! wide a line is, what a key does, or what colour anything has. It reads nothing that a boss would not see, except to say why a week
//! went as it did.

pub mod debrief;
pub mod pages;
pub mod workshop;

mod aims;
mod attribution;
mod causes;
mod changes;
mod glossary;
mod headline;
mod languages;
mod library;
mod lines;
mod localizer;
mod notes;
mod problems;
mod promises;
mod refusals;
mod sponsor;
mod standing;
mod text;

pub use crate::play::attribution::{Size, Way};
pub use attribution::CauseLine;
pub use glossary::{Explanation, Term};
pub use languages::{LanguageTag, Languages};
pub use lines::Voices;
pub use localizer::{Arg, Localizer};
pub use problems::Explain;
pub use text::first_name;
