//! The parts of a debrief: which there are, in which order one walks through them alone and in a room, and the key each is named by.

use serde::{Deserialize, Serialize};

/// A part of the debrief.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Part {
    /// Curves, moves, scale, map.
    #[default]
    Story,
    /// Where a room was most divided, and what came of it.
    Splits,
    /// The weeks that mattered most.
    Turning,
    /// A week decided otherwise.
    WhatIf,
    /// What was foreseen, and what was luck.
    Foresight,
    /// What was said and done.
    Promises,
    /// Each person's own account.
    #[serde(alias = "Seat")]
    Seats,
    /// The numbers behind any change.
    Rules,
    /// Questions and an if-then plan.
    #[serde(alias = "TakeAlong")]
    Reflection,
}

impl Part {
    /// What somebody who played alone walks through.
    pub const ALONE: [Self; 8] =
        [Self::Story, Self::Turning, Self::WhatIf, Self::Foresight, Self::Promises, Self::Seats, Self::Rules, Self::Reflection];

    /// What a room walks through. Promises and rules are read alone.
    pub const IN_ROOM: [Self; 7] = [Self::Story, Self::Splits, Self::Foresight, Self::Turning, Self::WhatIf, Self::Seats, Self::Reflection];

    /// Its place in the walk of somebody alone, from 0.
    #[must_use]
    pub fn place(self) -> usize {
        Self::ALONE.iter().position(|part| *part == self).unwrap_or(0)
    }

    /// The one after it, alone.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALONE.get(self.place() + 1).copied()
    }

    /// The one before it, alone.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        self.place().checked_sub(1).map(|place| Self::ALONE[place])
    }

    /// What keys of its messages end with.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Splits => "splits",
            Self::Turning => "turning",
            Self::WhatIf => "what-if",
            Self::Foresight => "foresight",
            Self::Promises => "promises",
            Self::Seats => "seats",
            Self::Rules => "rules",
            Self::Reflection => "reflection",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_walk_goes_through_all_parts_and_back() {
        let on: Vec<Part> = std::iter::successors(Some(Part::Story), |part| part.next()).collect();
        assert_eq!(on, Part::ALONE);
        let back: Vec<Part> = std::iter::successors(Some(Part::Reflection), |part| part.before()).collect();
        assert_eq!(back, on.into_iter().rev().collect::<Vec<_>>());
    }

    #[test]
    fn a_walk_that_was_kept_under_earlier_names_goes_on() {
        assert_eq!(ron::from_str("[Seat, TakeAlong, Promises]"), Ok(vec![Part::Seats, Part::Reflection, Part::Promises]));
    }
}
