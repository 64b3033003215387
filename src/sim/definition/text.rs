//! Text as the author wrote it, with places for names. It says nothing of how names are rendered.

use super::condition::Condition;
use super::ids::Who;

/// A text with names still to be put in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text(pub Vec<TextPart>);

/// A stretch of a [`Text`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TextPart {
    /// Words as they stand.
    Words(String),
    /// The first name of this person.
    Name(Who),
}

impl Text {
    /// A text without names.
    #[must_use]
    pub fn plain(words: impl Into<String>) -> Self {
        Self(vec![TextPart::Words(words.into())])
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|part| matches!(part, TextPart::Words(words) if words.trim().is_empty()))
    }
}

/// A sentence that is told when its condition holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// When it is told.
    pub when: Condition,
    /// What is told.
    pub text: Text,
}
