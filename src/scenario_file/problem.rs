//! A problem in a file: what is wrong, where, and how to mend it. It is a value; drawing it is [`super::render`]'s work.

use std::ops::Range;

use super::code::Code;
use super::severity::Severity;

/// Where something stands in a source, in bytes.
pub type Span = Range<usize>;

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its stable code, which `scenarios/PROBLEMS.md` explains.
    pub code: Code,
    /// What is wrong, in one line.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What is said at the place itself; may be empty.
    pub label: String,
    /// How it can be mended, and what else there is.
    pub help: Vec<String>,
}

impl Problem {
    /// A problem at a place.
    #[must_use]
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), span, label: String::new(), help: Vec::new() }
    }

    /// The same, with words at the place itself.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same, with a line of help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}
