//! What a file was before it goes on in another shape is kept beside it, once.

use std::path::{Path, PathBuf};

use crate::scenario_file::{PlainFileError, read_text};

use super::folder::{DataFolder, FolderError};

/// No file of which a copy is kept is as large as this.
const LIMIT: u64 = 4 << 20;

/// Why no copy could be kept.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// The file cannot be read.
    #[error("{0} cannot be read: {1}")]
    Unreadable(PathBuf, PlainFileError),
    /// The copy cannot be written.
    #[error(transparent)]
    Unwritable(#[from] FolderError),
}

/// Keeps a copy of a file as `NAME.WHY-1`, or under the next number that is free. What is kept already is not kept twice.
pub(crate) fn keep_copy(path: &Path, why: &str) -> Result<(), CopyError> {
    let text = read_text(path, LIMIT).map_err(|error| CopyError::Unreadable(path.to_owned(), error))?;
    for number in 1_u32.. {
        let copy = path.with_extension(format!("{why}-{number}"));
        if !copy.exists() {
            return Ok(DataFolder::write(&copy, &text)?);
        }
        if read_text(&copy, LIMIT).is_ok_and(|kept| kept == text) {
            return Ok(());
        }
    }
    unreachable!("this is a bug in Fulcrum: four billion copies")
}
