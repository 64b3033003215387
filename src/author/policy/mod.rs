//! Players that rehearse. Each sees only the [`View`] that a person gets, decides by it, and knows no number behind it.

mod answer;
mod best;
mod blend;
mod explorer;
mod move_utility;
mod passive;
mod random;
mod sided;
mod survey;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::play::{Session, Step, View};
use crate::sim::luck::Draw;
use crate::sim::{Decision, Phase, Scenario};

pub use best::{Best, SearchPlan};
pub use blend::Blend;
pub use passive::Passive;
pub use random::Random;
pub use sided::Sided;

/// A player that rehearses.
pub trait Policy: Send {
    /// What it decides at this step of a play that is not over.
    fn decide(&mut self, view: View<'_>, step: Step) -> Decision;
}

/// The six players.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PolicyName {
    /// Makes no moves and takes no side.
    Passive,
    /// Only manages.
    ManageOnly,
    /// Only leads.
    LeadOnly,
    /// A sensible boss, who does both.
    Blend,
    /// Draws for each play how engaged it is and how it leans.
    Random,
    /// Searches for the strongest play it can find.
    Best,
}

/// No policy is called that.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no policy is called “{0}”; there are passive, manage_only, lead_only, blend, random and best")]
pub struct UnknownPolicy(pub String);

impl PolicyName {
    /// All six.
    pub const ALL: [Self; 6] = [Self::Passive, Self::ManageOnly, Self::LeadOnly, Self::Blend, Self::Random, Self::Best];

    /// As scenarios and command lines write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passive => "passive",
            Self::ManageOnly => "manage_only",
            Self::LeadOnly => "lead_only",
            Self::Blend => "blend",
            Self::Random => "random",
            Self::Best => "best",
        }
    }

    /// A player of this kind for plays of this scenario.
    #[must_use]
    pub fn player(self, scenario: &Arc<Scenario>) -> Box<dyn Policy> {
        match self {
            Self::Passive => Box::new(Passive),
            Self::ManageOnly => Box::new(Sided::manager(scenario)),
            Self::LeadOnly => Box::new(Sided::leader(scenario)),
            Self::Blend => Box::new(Blend::new(scenario)),
            Self::Random => Box::new(Random::new(scenario)),
            Self::Best => Box::new(Best::new(scenario)),
        }
    }
}

impl fmt::Display for PolicyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for PolicyName {
    type Err = UnknownPolicy;

    fn from_str(name: &str) -> Result<Self, UnknownPolicy> {
        Self::ALL.into_iter().find(|policy| policy.name() == name).ok_or_else(|| UnknownPolicy(name.to_owned()))
    }
}

/// Plays on to the end.
pub fn play_on(session: &mut Session, policy: &mut dyn Policy) {
    while !matches!(session.phase(), Phase::Ended(_)) {
        let step = session.step();
        let decision = policy.decide(session.view(), step);
        if let Err(refusal) = session.decide(step, decision) {
            panic!("this is a bug in Fulcrum: a rehearsing player decided {decision:?}, and was refused: {refusal:?}");
        }
    }
}

/// What follows where there is nothing to weigh: no forecast, and on to the next week.
fn routine(phase: Phase) -> Decision {
    match phase {
        Phase::Forecast => Decision::SkipForecast,
        Phase::Friday => Decision::NextWeek,
        Phase::Moves => Decision::EndWeek,
        Phase::Dilemma(_) | Phase::Ended(_) => panic!("this is a bug in Fulcrum: a player was asked to carry on at {phase:?}"),
    }
}

/// The most moves that a rehearsing player makes in a week. Attention ends a week much sooner, unless moves cost none.
const MOVES_A_WEEK: usize = 32;

/// Whether a player stops making moves this week, even if more cost nothing.
fn has_moved_enough(view: View<'_>) -> bool {
    view.moves_made().count() >= MOVES_A_WEEK
}

/// A share drawn for this step of this play; `of` tells several at one step apart.
fn luck(view: View<'_>, step: Step, of: u64) -> f64 {
    view.seed().share(view.week(), Draw::Player(step.0 as u64 * 64 + of))
}
