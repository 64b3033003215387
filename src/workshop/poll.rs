//! A question the room was asked, how it voted, and what was decided.

use crate::sim::{ChoiceNo, EventId};

use super::ballot::Ballot;
use super::input::Decider;
use super::plans::Plan;
use super::step::Question;

/// What can be voted on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PollKind {
    /// The answers to a dilemma; a closed one cannot be voted for.
    Dilemma {
        /// Which.
        event: EventId,
        /// Whether each answer is open.
        open: Vec<bool>,
    },
    /// Ready plans for the week.
    Plans(Vec<Plan>),
}

/// What was decided, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The option, from 0.
    pub option: u8,
    /// Who decided.
    pub by: Decider,
}

/// A question and its votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    /// The week it was asked in.
    pub week: u8,
    /// What was asked.
    pub asked: PollKind,
    /// The votes, the silent one first.
    pub ballots: Vec<Ballot>,
    /// What was decided, once it was.
    pub decided: Option<Decided>,
}

impl PollKind {
    /// Which kind of question it is.
    #[must_use]
    pub fn question(&self) -> Question {
        match self {
            Self::Dilemma { .. } => Question::Dilemma,
            Self::Plans(_) => Question::Plan,
        }
    }

    /// How many options there are.
    #[must_use]
    pub fn options(&self) -> usize {
        match self {
            Self::Dilemma { open, .. } => open.len(),
            Self::Plans(plans) => plans.len(),
        }
    }

    /// Whether an option can be voted for.
    #[must_use]
    pub fn is_open(&self, option: u8) -> bool {
        match self {
            Self::Dilemma { open, .. } => open.get(usize::from(option)).copied().unwrap_or(false),
            Self::Plans(plans) => usize::from(option) < plans.len(),
        }
    }
}

impl Poll {
    pub(super) fn new(week: u8, asked: PollKind) -> Self {
        Self { week, asked, ballots: Vec::new(), decided: None }
    }

    /// The silent vote, once it is closed.
    #[must_use]
    pub fn first(&self) -> Option<&Ballot> {
        self.ballots.first()
    }

    /// The last vote.
    #[must_use]
    pub fn last(&self) -> Option<&Ballot> {
        self.ballots.last()
    }

    /// The vote after talking, if there was one.
    #[must_use]
    pub fn again(&self) -> Option<&Ballot> {
        self.ballots.get(1..)?.last()
    }

    /// The options that lead in the last vote, closed ones left out: where nobody voted, all that are open.
    #[must_use]
    pub fn leaders(&self) -> Vec<ChoiceNo> {
        let leaders = self.last().map(Ballot::leaders).unwrap_or_default();
        leaders.into_iter().filter(|option| self.asked.is_open(*option)).collect()
    }
}
