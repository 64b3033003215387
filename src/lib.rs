//! Fulcrum: a text-based training simulation about leading and managing a small team.

pub mod debrief;
pub mod play;
pub mod report;
pub mod scenario_file;
pub mod sim;
pub mod terminal;
pub mod wording;
