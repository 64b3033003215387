//! A save: which scenario, which luck, which decisions. No state: a play is what its decisions replay to.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::scenario_file::{PlainFileError, read_text};

use super::decision_text::DecisionText;

/// The number of the save format.
pub(super) const FORMAT: u32 = 1;

/// No save of a play is as large as this.
const LIMIT: u64 = 4 << 20;

/// A play on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Save {
    /// The save format.
    pub format: u32,
    /// The Fulcrum that wrote it.
    pub fulcrum: String,
    /// What is played.
    pub header: SaveHeader,
    /// The luck.
    pub seed: u64,
    /// The id of the ending, once it was reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<String>,
    /// The decisions, in order.
    pub decisions: Vec<DecisionText>,
}

/// What is played, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaveHeader {
    /// Id of the scenario.
    pub scenario: String,
    /// Its title, to show where the scenario itself is gone.
    pub title: String,
    /// Its content, as a hash.
    pub hash: String,
    /// The file it was loaded from; none for a built-in one.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "super::path_text")]
    pub file: Option<PathBuf>,
    /// The week it stands in.
    pub week: u8,
    /// How many weeks there are.
    pub weeks: u8,
}

/// Why a save cannot be read. The file is left as it is.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// It cannot be opened or read.
    #[error("{0} cannot be read: {1}")]
    Unreadable(PathBuf, PlainFileError),
    /// It was written by a newer Fulcrum.
    #[error("{0} was written by Fulcrum {1}")]
    Newer(PathBuf, u32, String),
    /// It is not a save.
    #[error("{0} is broken in line {1}: {2}")]
    Broken(PathBuf, usize, String),
}

/// The part of a save that every version has.
#[derive(Deserialize)]
#[serde(rename = "Save")]
struct Versions {
    format: u32,
    #[serde(default)]
    fulcrum: String,
}

impl Save {
    /// Reads a save.
    ///
    /// # Errors
    /// [`SaveError`]; the file is left as it is.
    pub fn read(path: &Path) -> Result<Self, SaveError> {
        Self::parse(path, &read_text(path, LIMIT).map_err(|error| SaveError::Unreadable(path.to_owned(), error))?)
    }

    /// Reads the text of a save; `path` is for what is said if it cannot be read.
    pub(super) fn parse(path: &Path, text: &str) -> Result<Self, SaveError> {
        let broken = |error: ron::error::SpannedError| SaveError::Broken(path.to_owned(), error.span.start.line, error.code.to_string());
        if let Ok(versions) = ron::from_str::<Versions>(text)
            && versions.format > FORMAT
        {
            return Err(SaveError::Newer(path.to_owned(), versions.format, versions.fulcrum));
        }
        ron::from_str(text).map_err(broken)
    }

    /// The save as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let style = ron::ser::PrettyConfig::new().struct_names(true).depth_limit(2);
        let text = ron::ser::to_string_pretty(self, style).expect("this is a bug in Fulcrum: a save that cannot be written as text");
        format!("// A play of Fulcrum: its scenario, its luck and its decisions. The rest follows from them.\n{text}\n")
    }
}
