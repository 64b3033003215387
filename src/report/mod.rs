//! Reports: one finished play or many, as something to read, to print, to calculate with, or to hand to another system. One exporter per
//! format; what they say is made in [`crate::wording`].
//!
//! It writes where it is told and knows no command line. It overwrites nothing unless asked.

pub mod workshop;

mod cohort;
mod csv;
mod document;
mod glossary;
mod html;
mod journal;
mod markdown;
mod output;
mod overview;
mod plots;
mod portrait;
mod xapi;

use std::io::{self, Write};

use crate::play::Finished;
use crate::wording::Localizer;

pub use cohort::{Cohort, Group};
pub use glossary::glossary_page;
pub use journal::export_journal;
pub use output::{Overwrite, WriteError, write_file};

/// So many plays are each told in full; of more, the report is about all of them together.
pub const TOLD_IN_FULL: usize = 5;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Markdown, to read and to paste.
    Markdown,
    /// One HTML file that needs nothing else: to look at and to print.
    Html,
    /// Rows, one per play.
    Csv,
    /// xAPI 1.0.3 statements.
    Xapi,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Markdown, Self::Html, Self::Csv, Self::Xapi];

    /// As a command line names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Xapi => "xapi",
        }
    }

    /// How files of it end.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Xapi => "json",
            other => other.name(),
        }
    }
}

/// Writes a report about some plays, in the order given.
///
/// # Errors
/// Whatever `out` says.
pub fn export(plays: &[Finished], format: Format, localizer: &Localizer, out: &mut impl Write) -> io::Result<()> {
    match format {
        Format::Markdown => markdown::write(&overview::document(plays, localizer), out),
        Format::Html => html::write(&overview::document(plays, localizer), out),
        Format::Csv => csv::write(plays, out),
        Format::Xapi => xapi::write(plays, localizer, out),
    }
}
