//! The debrief and the journal in the window, without a window: walked by keyboard and by name, written in, and read at every size.
#![cfg(feature = "gui")]

#[path = "../support/mod.rs"]
mod support;

mod bench;
mod journal;
mod sizes;
#[path = "../support/texts.rs"]
mod texts;
mod walk;
