//! What is defined: scenarios, and the closed words that they are written in. Nothing here changes while a play goes on, and nothing here
//! knows how a play goes on.

pub mod condition;
pub mod effect;
pub mod ids;
pub mod model;
pub mod moves;
pub mod people;
pub mod scenario;
pub mod tasks;
pub mod text;
