//! What is carried out: the state of a play, the phases of a week, and what each defined word does to them.

pub mod game;
pub mod luck;
pub mod member_state;
pub mod obstacle;
pub mod report;
pub mod results;
pub mod scope;
pub mod state;
pub mod task_state;

mod agenda;
mod drift;
mod execute;
mod member_set;
mod possible_moves;
mod state_writer;
mod week;
mod work;
