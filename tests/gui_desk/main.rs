//! The desk without a window: whole games by keyboard and by names, what fits at which size, what no key can break.
#![cfg(feature = "gui")]

mod fits;
mod front;
mod keyboard;
mod names;
mod random;
mod seat;
mod strangers;
#[path = "../support/texts.rs"]
mod texts;
