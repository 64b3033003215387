//! Tools for who writes a scenario, and for who doubts the model: rehearsals by the thousand, and the evidence the rules answer to.
//!
//! It drives [`crate::play::Session`] as a person would, and knows no front end. The words of its own reports live here: they are a
//! tool's output, not the game's.

pub mod evidence;
pub mod model_table;
pub mod policy;
pub mod regression;
pub mod simulate;
pub mod statistics;
