//! What can be asked for on the walk through the debrief.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::debrief::{Part, WeekPlan};

/// Something asked for on the walk.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    /// Open a part.
    At(Part),
    /// Play this week by this plan and the rest as before; without a plan, as it was decided.
    WhatIf(u8, Option<WeekPlan>),
    /// Open the rules behind the changes of a week.
    Rules(u8),
    /// Keep the answers to the questions, in their order.
    Answers(Vec<String>),
    /// Keep a plan.
    Plan {
        /// “If …”
        when: String,
        /// “then I …”
        then: String,
        /// The day to come back to it.
        come_back: Date,
    },
    /// Leave the walk.
    Leave,
    /// Look back at the finished play in this record.
    Record(PathBuf),
}
