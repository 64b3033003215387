//! The workshop in its windows, without a window: what the room reads, what keys do, and what never shows.
#![cfg(feature = "gui")]

mod displays;
mod hall;
mod keys;
mod legible;
mod secrets;
mod set_up;
mod tables;
#[path = "../support/texts.rs"]
mod texts;
mod weeks;
