//! The eight parts of the debrief, in the order of the walk.

use serde::{Deserialize, Serialize};

/// A part of the debrief.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Part {
    /// Curves, moves, scale, map.
    #[default]
    Story,
    /// The weeks that mattered most.
    Turning,
    /// A week decided otherwise.
    WhatIf,
    /// What was foreseen, and which hand luck had.
    Foresight,
    /// What was said and done.
    Promises,
    /// Each person's own account.
    Seat,
    /// The numbers behind any change.
    Rules,
    /// Questions and an if-then plan.
    TakeAlong,
}

impl Part {
    /// All of them, in the order of the walk.
    pub const ALL: [Self; 8] =
        [Self::Story, Self::Turning, Self::WhatIf, Self::Foresight, Self::Promises, Self::Seat, Self::Rules, Self::TakeAlong];

    /// Its place in the walk, from 0.
    #[must_use]
    pub const fn place(self) -> usize {
        self as usize
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.place() + 1).copied()
    }

    /// The one before it.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        self.place().checked_sub(1).map(|place| Self::ALL[place])
    }

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Story => "walk-story",
            Self::Turning => "walk-turning",
            Self::WhatIf => "walk-what-if",
            Self::Foresight => "walk-foresight",
            Self::Promises => "walk-word",
            Self::Seat => "walk-seat",
            Self::Rules => "walk-rules",
            Self::TakeAlong => "walk-take-along",
        }
    }
}

/// How far somebody came on the walk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    /// Where they are.
    pub part: Part,
    /// What was opened.
    pub read: Vec<Part>,
}

impl Walk {
    /// Goes to a part.
    pub fn go(&mut self, part: Part) {
        self.part = part;
        if !self.read.contains(&part) {
            self.read.push(part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_walk_goes_through_all_parts_and_back() {
        let on: Vec<Part> = std::iter::successors(Some(Part::Story), |part| part.next()).collect();
        assert_eq!(on, Part::ALL);
        let back: Vec<Part> = std::iter::successors(Some(Part::TakeAlong), |part| part.before()).collect();
        assert_eq!(back, on.into_iter().rev().collect::<Vec<_>>());
    }

    #[test]
    fn what_was_opened_is_remembered_once() {
        let mut walk = Walk::default();
        walk.go(Part::Promises);
        walk.go(Part::Story);
        walk.go(Part::Promises);
        assert_eq!((walk.part, walk.read), (Part::Promises, vec![Part::Promises, Part::Story]));
    }
}
