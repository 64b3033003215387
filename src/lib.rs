//! Fulcrum: a text-based training simulation about leading and managing a small team.

#[cfg(feature = "gui")]
pub mod gui;
pub mod sim;
