//! Documents of the player: readable RON with a version, read with care and written whole. What stands in them is none of its business.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::scenario_file::{PlainFileError, read_text};

use super::folder::{DataFolder, FolderError};

/// No document of one play is as large as this.
const LIMIT: u64 = 4 << 20;

/// Something that is kept as a document.
pub(super) trait Document: Serialize + DeserializeOwned {
    /// The number of its format.
    const FORMAT: u32;
    /// What stands over it, for whoever opens it in an editor.
    const HEAD: &'static str;
    /// The number of the format it says it has.
    fn format(&self) -> u32;
}

/// Why a document cannot be read. The file is left as it is.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// It cannot be opened or read.
    #[error("{0} cannot be read: {1}")]
    Unreadable(PathBuf, PlainFileError),
    /// It has a later format; the Fulcrum that wrote it, as far as that is known.
    #[error("{0} has format {1}")]
    Newer(PathBuf, u32, String),
    /// It is not whole, or something else stands in it.
    #[error("{0} is broken in line {1}: {2}")]
    Broken(PathBuf, usize, String),
}

/// Reads a document.
pub(super) fn read<T: Document>(path: &Path) -> Result<T, DocumentError> {
    parse(path, &text_of(path)?)
}

/// The text of a document, whatever stands in it.
pub(super) fn text_of(path: &Path) -> Result<String, DocumentError> {
    read_text(path, LIMIT).map_err(|error| DocumentError::Unreadable(path.to_owned(), error))
}

/// Reads the text of a document; `path` is for what is said if it cannot be read.
pub(super) fn parse<T: Document>(path: &Path, text: &str) -> Result<T, DocumentError> {
    let newer = |format| DocumentError::Newer(path.to_owned(), format, quoted_after(text, "fulcrum:").to_owned());
    match ron::from_str::<T>(text) {
        Ok(document) if document.format() > T::FORMAT => Err(newer(document.format())),
        Ok(document) => Ok(document),
        Err(error) => Err(match format_of(text) {
            Some(format) if format > T::FORMAT => newer(format),
            _ => DocumentError::Broken(path.to_owned(), error.span.start.line, error.code.to_string()),
        }),
    }
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

/// The text in quotes after the first of these words; empty where there is none.
fn quoted_after<'t>(text: &'t str, words: &str) -> &'t str {
    let quoted = text.split_once(words).and_then(|(_, after)| after.trim_start().strip_prefix('"'));
    quoted.and_then(|quoted| quoted.split_once('"')).map_or("", |(inside, _)| inside)
}

/// The number after the first `format:`, which every version has.
fn format_of(text: &str) -> Option<u32> {
    let after = text.split_once("format:")?.1.trim_start();
    let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
    after[..end].parse().ok()
}
