//! Documents of the player: readable RON with a version, read with care and written whole. What stands in them is none of its business.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::folder::{DataFolder, FolderError};

/// No document of one play is as large as this.
const LIMIT: u64 = 4 << 20;

/// Something that is kept as a document.
pub(super) trait Document: Serialize + DeserializeOwned {
    /// The number of its format.
    const FORMAT: u32;
    /// What stands over it, for whoever opens it in an editor.
    const HEAD: &'static str;
}

/// Why a document cannot be read. The file is left as it is.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// It cannot be opened or read.
    #[error("{0} cannot be read")]
    Unreadable(PathBuf, #[source] std::io::Error),
    /// It is far too large.
    #[error("{0} is too large")]
    TooLarge(PathBuf),
    /// It was written by a newer Fulcrum.
    #[error("{0} has a newer format")]
    Newer(PathBuf),
    /// It is not whole, or something else stands in it.
    #[error("{0} is broken in line {1}: {2}")]
    Broken(PathBuf, usize, String),
}

/// Reads a document.
pub(super) fn read<T: Document>(path: &Path) -> Result<T, DocumentError> {
    let unreadable = |error| DocumentError::Unreadable(path.to_owned(), error);
    if std::fs::metadata(path).map_err(unreadable)?.len() > LIMIT {
        return Err(DocumentError::TooLarge(path.to_owned()));
    }
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    ron::from_str(&text).map_err(|error| match format_of(&text) {
        Some(format) if format > T::FORMAT => DocumentError::Newer(path.to_owned()),
        _ => DocumentError::Broken(path.to_owned(), error.span.start.line, error.code.to_string()),
    })
}

/// A document as text.
pub(super) fn text<T: Document>(document: &T) -> String {
    // Strings as they are, so that a note of three lines is three lines in an editor too.
    let style = ron::ser::PrettyConfig::new().struct_names(true).escape_strings(false);
    let text = ron::ser::to_string_pretty(document, style).expect("this is a bug in Fulcrum: a document that cannot be written as text");
    format!("// {}\n{text}\n", T::HEAD)
}

/// Writes a document whole or not at all.
pub(super) fn write<T: Document>(path: &Path, document: &T) -> Result<(), FolderError> {
    DataFolder::make(path.parent().unwrap_or(Path::new(".")))?;
    DataFolder::write(path, &text(document))
}

/// The number after the first `format:`, which every version has.
fn format_of(text: &str) -> Option<u32> {
    let after = text.split_once("format:")?.1.trim_start();
    let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
    after[..end].parse().ok()
}
