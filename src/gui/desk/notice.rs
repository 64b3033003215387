//! Something that went wrong, in words that stay until they were read.

use std::error::Error;

/// Something that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    /// What, and what can be done.
    pub(super) words: String,
}

impl Notice {
    /// The words of an error.
    pub(super) fn of(problem: &dyn Error) -> Self {
        Self { words: problem.to_string() }
    }

    /// These words.
    pub(super) fn saying(words: String) -> Self {
        Self { words }
    }
}
