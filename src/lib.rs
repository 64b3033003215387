//! Fulcrum: a text-based training simulation about leading and managing a small team.

pub mod scenario_file;
pub mod sim;
