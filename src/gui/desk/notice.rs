//! Something that went wrong, in words that stay until they were read.

use crate::wording::{Explain, Localizer};

/// Something that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    /// What, and what can be done.
    pub(super) words: String,
}

impl Notice {
    /// An error, told.
    pub(super) fn explaining(localizer: &Localizer, problem: &dyn Explain) -> Self {
        Self { words: problem.explain(localizer) }
    }

    /// These words.
    pub(super) fn saying(words: String) -> Self {
        Self { words }
    }
}
