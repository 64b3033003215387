//! The desk without a window: whole games by keyboard and by names, what fits at which size, what no key can break.
#![cfg(feature = "gui")]

mod fits;
mod front;
mod keyboard;
mod names;
mod notices;
mod presses;
mod random;
mod seat;
mod steady;
mod strangers;
#[path = "../support/texts.rs"]
mod texts;
