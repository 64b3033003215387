//! Moves: what the player can spend attention on, and what each may be aimed at.

use super::condition::Condition;
use super::effect::{Effect, Outcome};
use super::ids::*;

/// A move as the library or a scenario has it.
#[derive(Clone, Debug)]
pub struct Move {
    /// Its name in files.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The family it belongs to.
    pub family: Family,
    /// Points of attention.
    pub cost: u8,
    /// Money.
    pub budget: i32,
    /// What it may be aimed at.
    pub aim: AimKind,
    /// What it is for, in one line.
    pub purpose: String,
    /// What it takes away, in one line.
    pub price: String,
    /// Values it speaks to.
    pub speaks_to: Vec<Value>,
    /// What must hold, each with the reason shown when it does not.
    pub needs: Vec<Need>,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What it does besides, by circumstance.
    pub outcomes: Vec<Outcome>,
}

/// Something a move needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// The condition.
    pub when: Condition,
    /// What is said when it does not hold.
    pub why_not: String,
}

/// What a move may be aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize)]
pub enum AimKind {
    /// All of them.
    Team,
    /// One person.
    Member,
    /// One task.
    Task,
    /// One person and one task.
    MemberAndTask,
}

/// What a move was aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Aim {
    /// All of them.
    #[default]
    Team,
    /// This person.
    Member(MemberId),
    /// This task.
    Task(TaskId),
    /// This person and this task.
    MemberAndTask(MemberId, TaskId),
}

impl Aim {
    /// The person aimed at.
    #[must_use]
    pub const fn member(self) -> Option<MemberId> {
        match self {
            Self::Member(member) | Self::MemberAndTask(member, _) => Some(member),
            Self::Team | Self::Task(_) => None,
        }
    }

    /// The task aimed at.
    #[must_use]
    pub const fn task(self) -> Option<TaskId> {
        match self {
            Self::Task(task) | Self::MemberAndTask(_, task) => Some(task),
            Self::Team | Self::Member(_) => None,
        }
    }

    /// What sort of aim it is.
    #[must_use]
    pub const fn kind(self) -> AimKind {
        match self {
            Self::Team => AimKind::Team,
            Self::Member(_) => AimKind::Member,
            Self::Task(_) => AimKind::Task,
            Self::MemberAndTask(..) => AimKind::MemberAndTask,
        }
    }
}
