//! The game: every rule of Fulcrum, pure and deterministic.
//!
//! Given a [`Scenario`], a seed and a list of [`Decision`]s, [`Game`] yields the same bytes on every machine. This module knows no
//! files, clock, network, engine, global or hash order, and makes no words: it states facts ([`WeekReport`]) that others put into
//! sentences. Its arithmetic is `+ − × ÷ min max` on `f64`.

pub mod definition;
pub mod execution;

pub use definition::{condition, effect, ids, model, moves, people, scenario, tasks, text};
pub use execution::{game, luck, member_state, obstacle, report, results, scope, state, task_state};

pub use condition::{Condition, Meter, Pick};
pub use effect::{Effect, Follow, PersonEffect, TaskEffect};
pub use game::{Decision, Game, Phase, Refusal};
pub use ids::*;
pub use model::Coefficients;
pub use moves::{Aim, AimKind};
pub use obstacle::Obstacle;
pub use report::{Cause, Change, Forecast, Note, Subject, Trend, WeekReport};
pub use results::{Quadrant, Results};
pub use scenario::{PEOPLE_LIMIT, Scenario};
pub use scope::Scope;
pub use state::State;
pub use text::{Line, Text, TextPart};
