//! The game: every rule of Fulcrum, pure and deterministic.
//!
//! Given a [`Scenario`], a seed and a list of [`Decision`]s, [`Game`] yields the same bytes on every machine. This module knows no
//! files, clock, network, engine, global or hash order, and makes no words: it states facts ([`WeekReport`]) that others put into
//! sentences. Its arithmetic is `+ − × ÷ min max` on `f64`.

pub mod condition;
pub mod effect;
pub mod ending;
pub mod game;
pub mod ids;
pub mod luck;
pub mod model;
pub mod moves;
pub mod people;
pub mod report;
pub mod scenario;
pub mod state;
pub mod tasks;
pub mod text;
pub mod week;

mod agenda;
mod drift;
mod execute;
mod member_set;
mod state_writer;
mod work;

pub use condition::{Condition, Meter, Pick};
pub use effect::{Effect, Follow, PersonEffect, TaskEffect};
pub use ending::{Quadrant, Results};
pub use game::{Decision, Forecast, Game, Phase, Refusal};
pub use ids::*;
pub use member_set::PEOPLE_LIMIT;
pub use model::Coefficients;
pub use moves::{Aim, AimKind, Obstacle};
pub use people::MemberMeter;
pub use report::{Cause, Change, Note, Subject, Trend, WeekReport};
pub use scenario::Scenario;
pub use state::State;
pub use text::{Line, Text, TextPart};
