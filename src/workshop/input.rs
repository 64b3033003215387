//! What a facilitator can do, as values that can be kept, and why something is not taken.

use serde::{Deserialize, Serialize};

use crate::play::{DecisionText, Misfit};
use crate::sim::Refusal;

/// Something the facilitator does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Input {
    /// On to the next step.
    Next,
    /// Past what can be left out here: the practice, the talk, the forecast.
    Skip,
    /// So many people are in the room now.
    Present(u16),
    /// So many cards for an option, from 0; at the forecast, option 0 is “better”.
    Count {
        /// The option.
        option: u8,
        /// The cards.
        to: u16,
    },
    /// So many would rather not say.
    Abstain(u16),
    /// All who are missing abstain.
    RestAbstains,
    /// A table says a letter.
    Letter {
        /// The table, from 0.
        table: u8,
        /// The option, from 0.
        option: u8,
    },
    /// A tie is talked about once more.
    TalkAgain,
    /// A tie is settled.
    Settle(Decider),
    /// The table in the chair makes its own plan in place of the ready ones.
    Chair,
    /// A move of that plan.
    ChairMove(DecisionText),
    /// A sentence that somebody said, worth keeping; no name with it.
    Said(String),
    /// A later week is made light.
    Lighten(u8),
    /// A later week is made full.
    Fill(u8),
    /// A table stops playing; its people join the others.
    DropTable(u8),
    /// No more weeks: on to the debrief. A week that is decided is brought to its Friday first.
    EndEarly,
    /// This week is the last one; it is played as planned.
    EndAfter(u8),
    /// The room picked this one of the offered what-ifs, from 0.
    WhatIf(u8),
}

/// Who decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decider {
    /// Most cards.
    Vote,
    /// A tie, settled by the facilitator for this option.
    Facilitator(u8),
    /// A tie, settled by luck: the same for the same workshop.
    Luck,
    /// The part of the room whose turn it was, from 0. It says a letter, and nothing is settled by it.
    Part(u8),
}

/// An input and when it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Seconds since the workshop began.
    pub at: u32,
    /// What was done.
    pub input: Input,
}

/// Why an input is not taken. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It means nothing at this step.
    NotNow,
    /// A room has somebody in it.
    Nobody,
    /// More than vote with cards.
    TooManyPeople,
    /// More cards than people.
    OverCount {
        /// How many it would have been.
        would_be: u32,
        /// How many people there are.
        present: u16,
    },
    /// More cards are counted already than people would be there.
    AlreadyCounted {
        /// Cards counted.
        counted: u32,
    },
    /// Nobody has been counted yet.
    NothingCounted,
    /// There is no such option.
    NoSuchOption,
    /// This answer is not open now.
    Closed(u8),
    /// Several lead; the tie has to be settled first.
    Tied(Vec<u8>),
    /// Nobody leads alone, so only a leader can be settled on.
    NotALeader,
    /// It was talked about twice; now it is decided.
    TalkedEnough,
    /// This table has not said a letter.
    LetterMissing(u8),
    /// There is no such table, or it has stopped.
    NoSuchTable,
    /// It is the last one.
    LastTable,
    /// The week is over or running, or is not played.
    NotALaterWeek,
    /// The first week has not come to its Friday: there is nothing yet to look back on.
    NothingPlayed,
    /// What the table in the chair wants cannot be done now.
    Move(Refusal),
    /// What the table in the chair wants is not there.
    Misfit(Misfit),
    /// A sentence has words.
    NoWords,
    /// Nothing was typed yet.
    NothingToUndo,
}

impl From<super::ballot::OverCount> for Refused {
    fn from(over: super::ballot::OverCount) -> Self {
        Self::OverCount { would_be: over.would_be, present: over.present }
    }
}
