//! Fulcrum: a text-based training simulation about leading and managing a small team.
//!
//! The doors of the crate, innermost first. Each knows only those before it; `ARCHITECTURE.md` has the map and the promises.
//!
//! - [`sanitize`]: text from strangers, made safe for each kind of output.
//! - [`sim`]: every rule of the game, pure and deterministic.
//! - [`scenario_file`]: RON text to a scenario, or to every problem in it.
//! - [`play`]: one playthrough: view, decide, undo, save, resume.
//! - [`debrief`]: what a play was, looked at afterwards.
//! - [`workshop`]: a room that votes, talks, votes again, and plays together.
//! - [`wording`]: facts into sentences, once, for every front end.
//! - [`author`]: rehearsals by the thousand, and the evidence the rules answer to.
#![cfg_attr(feature = "gui", doc = "- [`gui`]: the window.")]

pub mod author;
pub mod debrief;
#[cfg(feature = "gui")]
pub mod gui;
pub mod play;
pub mod report;
pub mod sanitize;
pub mod scenario_file;
pub mod sim;
pub mod terminal;
pub mod wording;
pub mod workshop;
