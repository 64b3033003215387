//! From what is written to what is played: ids become places, words become rules. Every reference is followed; every one that leads nowhere
//! is reported where it stands.

mod casts;
mod conditions;
mod effects;
mod events;
mod moves;
pub(super) mod names;
mod people;
mod texts;
mod who;
mod whole;

pub(super) use casts::Casts;
pub(super) use moves::library_moves;
pub(super) use texts::TextKind;
pub(super) use whole::{Resolved, is_scenario_id, resolve};

use super::log::Log;
use super::problem::Span;
use super::value::Id;
use super::written::File;
use crate::sim::{ChoiceNo, Condition, EventId, SecretId};
use names::Names;

/// Whose effect something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Event(EventId),
    Choice(EventId, ChoiceNo),
    Bite(SecretId),
    Move,
    Nowhere,
}

impl Origin {
    /// The event it belongs to.
    pub(super) fn event(self) -> Option<EventId> {
        match self {
            Self::Event(event) | Self::Choice(event, _) => Some(event),
            Self::Bite(_) | Self::Move | Self::Nowhere => None,
        }
    }
}

/// An event that another plans.
#[derive(Clone, Debug)]
pub(super) struct Lead {
    pub(super) from: Origin,
    pub(super) to: EventId,
    pub(super) weeks: u8,
    /// Where the number of weeks is written, or for a bite the event.
    pub(super) at: Span,
}

/// Where flags and tallies are read and changed.
#[derive(Debug, Default)]
pub(super) struct Uses<'a> {
    pub(super) flags_read: Vec<(usize, Id<'a>)>,
    pub(super) flags_set: Vec<(usize, Id<'a>)>,
    pub(super) tallies_read: Vec<(usize, Id<'a>)>,
    pub(super) tallies_added: Vec<(usize, Id<'a>)>,
    pub(super) leads: Vec<Lead>,
    /// Event and place of its cast.
    pub(super) cast: std::collections::HashSet<(usize, u8)>,
    /// Conditions of lines, outcomes and needs, to be looked at alone.
    pub(super) conditions: Vec<(crate::sim::Condition, Span)>,
    /// Texts, for their length.
    pub(super) texts: Vec<Measured>,
    /// Follows, with the place of their bar.
    pub(super) follows: Vec<(i64, Span)>,
}

/// A text and what it is for.
#[derive(Clone, Debug)]
pub(super) struct Measured {
    pub(super) kind: TextKind,
    pub(super) span: Span,
    pub(super) words: usize,
    pub(super) longest_sentence: usize,
    /// Where that sentence begins, as far as it can be told.
    pub(super) sentence: Span,
    /// How it begins.
    pub(super) it_begins: String,
    pub(super) has_straight_quote: bool,
}

/// What a file is resolved with.
pub(super) struct Resolver<'r, 'a> {
    file: &'r File<'a>,
    log: &'r mut Log<'a>,
    names: Names<'a>,
    casts: Casts<'a>,
    uses: Uses<'a>,
    /// Named conditions, resolved before all others.
    named: Vec<Condition>,
    /// How many parts each has.
    named_parts: Vec<usize>,
    /// How long the play is.
    weeks: u8,
}
