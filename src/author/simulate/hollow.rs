//! Options that teach nothing: what always wins is no question, and what never pays nobody would take.

use crate::author::statistics::Summary;
use crate::sim::Scenario;

use super::branches::{Branches, Worth};

/// Fewer occasions say nothing.
const OCCASIONS: u64 = 30;
/// “Always” and “never” allow for exceptions: what is decided later stirs the results a little.
const NEARLY_ALL: f64 = 0.95;
/// See `NEARLY_ALL`; being first of several is harder than being behind one.
const MOSTLY: f64 = 0.9;

/// An option that teaches nothing.
#[derive(Clone, Debug)]
pub struct Hollow {
    /// Its id: a move's, or `event/choice`.
    pub id: String,
    /// Whether a choice or a move.
    pub kind: OptionKind,
    /// What is wrong with it.
    pub flaw: Flaw,
    /// What it was worth.
    pub worth: Worth,
}

/// What sort of option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionKind {
    /// An answer to a dilemma.
    Choice,
    /// A move.
    Move,
}

/// What is wrong with an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Whenever it was open, both results together ended highest with it, and on the whole neither ended lower.
    AlwaysWins,
    /// Something else ended at least as well at both, whenever it was open.
    NeverPays,
}

/// All options that teach nothing, as far as branches show.
#[must_use]
pub(super) fn hollow(scenario: &Scenario, branches: &Branches) -> Vec<Hollow> {
    let choices = scenario.events.iter().zip(&branches.choices).flat_map(|(event, worths)| {
        event.choices.iter().zip(worths).map(move |(choice, worth)| (format!("{}/{}", event.id, choice.id), OptionKind::Choice, worth))
    });
    let moves = scenario.moves.iter().zip(&branches.moves).map(|(it, worth)| (it.id.clone(), OptionKind::Move, worth));
    let judged = choices.chain(moves).filter_map(|(id, kind, worth)| Some(Hollow { id, kind, flaw: flaw(kind, worth)?, worth: *worth }));
    judged.collect()
}

fn flaw(kind: OptionKind, worth: &Worth) -> Option<Flaw> {
    let occasions = worth.occasions();
    if occasions < OCCASIONS {
        return None;
    }
    let at_least = |count: u64, share: f64| count as f64 >= share * occasions as f64;
    // A move that changes nothing on many occasions is kept for the others; one that gains nothing on the whole is not.
    let may_gain = |result: &Summary| result.interval().is_none_or(|interval| interval.high > 0.0);
    let gains = may_gain(&worth.delivery) || may_gain(&worth.team);
    let never_worse = worth.delivery.mean() >= 0.0 && worth.team.mean() >= 0.0;
    if at_least(worth.won, MOSTLY) && never_worse {
        Some(Flaw::AlwaysWins)
    } else if at_least(worth.beaten, NEARLY_ALL) || (kind == OptionKind::Move && !gains) {
        Some(Flaw::NeverPays)
    } else {
        None
    }
}
