//! How lines are set: their width, whether headings are bold, and who is at the other end.

use std::io::IsTerminal;

/// Lines are at most this wide, however wide the terminal is.
const WIDEST: usize = 100;

/// No terminal is taken to be narrower.
const NARROWEST: usize = 20;

/// The width where nobody says how wide it is.
const USUAL: usize = 80;

/// How lines are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The width of a line, in columns.
    pub width: usize,
    /// How headings stand out.
    pub headings: Headings,
    /// Who answers.
    pub answers: Answers,
}

/// How headings stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headings {
    /// By standing alone.
    Plain,
    /// In bold.
    Bold,
}

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// A person who types: screens wait to be read.
    Typed,
    /// A file or a program: nothing waits, and answers are repeated, so that the output reads as a whole.
    Piped,
}

impl Style {
    /// Nothing but lines of this width.
    #[must_use]
    pub fn plain(width: usize) -> Self {
        Self { width: width.clamp(NARROWEST, WIDEST), headings: Headings::Plain, answers: Answers::Piped }
    }

    /// As the terminal of this program is: its width, bold unless it is piped, dumb or `NO_COLOR` is set.
    #[must_use]
    pub fn detect() -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let shows = std::io::stdout().is_terminal();
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let width = if shows { textwrap::termwidth() } else { USUAL };
        Self {
            headings: if shows && !dumb && !is_set("NO_COLOR") { Headings::Bold } else { Headings::Plain },
            answers: if std::io::stdin().is_terminal() { Answers::Typed } else { Answers::Piped },
            ..Self::plain(width)
        }
    }
}
