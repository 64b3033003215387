//! Every file that Fulcrum opens is read here: a plain file within a bound, or the reason why not. A pipe is not waited for, and a device is
//! not read. What stands in the file is none of its business.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;

/// Bytes of a file that Fulcrum keeps for itself: settings, bookmarks, words of a language.
pub const SMALL_FILE: u64 = 1 << 20;

/// What something is that is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAFile {
    /// A folder.
    Folder,
    /// A device, a pipe, or anything else.
    Device,
}

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum PlainFileError {
    /// It is no file.
    #[error("not a file: {0:?}")]
    NotAFile(NotAFile),
    /// It has more bytes than these.
    #[error("more than {0} bytes")]
    TooLarge(u64),
    /// It is no text: the first byte that cannot be read, from 0.
    #[error("no text from byte {0}")]
    NotText(usize),
    /// The system refuses.
    #[error("{0}")]
    System(io::Error),
}

impl PlainFileError {
    /// Whether there is nothing of that name.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::System(error) if error.kind() == io::ErrorKind::NotFound)
    }
}

/// The bytes of a plain file of at most `limit` bytes. No more of a larger one is read than shows that it is too large.
///
/// # Errors
/// [`PlainFileError`] with the reason.
pub fn read_bytes(path: &Path, limit: u64) -> Result<Vec<u8>, PlainFileError> {
    // Looked at before it is opened: opening a pipe waits for somebody to write into it.
    must_be_a_file(&std::fs::metadata(path).map_err(PlainFileError::System)?)?;
    let file = File::open(path).map_err(PlainFileError::System)?;
    // Looked at again: another program may have put something else there meanwhile.
    must_be_a_file(&file.metadata().map_err(PlainFileError::System)?)?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(PlainFileError::System)?;
    if bytes.len() as u64 > limit {
        return Err(PlainFileError::TooLarge(limit));
    }
    Ok(bytes)
}

/// The text of a plain file of at most `limit` bytes.
///
/// # Errors
/// [`PlainFileError`] with the reason.
pub fn read_text(path: &Path, limit: u64) -> Result<String, PlainFileError> {
    String::from_utf8(read_bytes(path, limit)?).map_err(|error| PlainFileError::NotText(error.utf8_error().valid_up_to()))
}

/// Opens a file for writing, or makes it, without touching what is in it. Like reading, it waits for no pipe.
///
/// # Errors
/// [`PlainFileError`] with the reason.
pub fn open_or_make(path: &Path) -> Result<File, PlainFileError> {
    match std::fs::metadata(path) {
        Ok(found) => must_be_a_file(&found)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(PlainFileError::System(error)),
    }
    File::options().create(true).truncate(false).write(true).open(path).map_err(PlainFileError::System)
}

fn must_be_a_file(found: &Metadata) -> Result<(), PlainFileError> {
    match (found.is_file(), found.is_dir()) {
        (true, _) => Ok(()),
        (false, true) => Err(PlainFileError::NotAFile(NotAFile::Folder)),
        (false, false) => Err(PlainFileError::NotAFile(NotAFile::Device)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_plain_file_is_refused_and_not_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(matches!(read_text(folder.path(), 10), Err(PlainFileError::NotAFile(NotAFile::Folder))));
        assert!(read_text(&folder.path().join("none"), 10).is_err_and(|error| error.is_missing()));
        let path = folder.path().join("text");
        std::fs::write(&path, "0123456789").expect("written");
        assert_eq!(read_text(&path, 10).expect("read"), "0123456789");
        assert!(matches!(read_text(&path, 9), Err(PlainFileError::TooLarge(9))));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_a_device_is_a_device() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("endless.ron");
        std::os::unix::fs::symlink("/dev/zero", &path).expect("a link");
        assert!(matches!(read_bytes(&path, 10), Err(PlainFileError::NotAFile(NotAFile::Device))));
        assert!(matches!(open_or_make(&path), Err(PlainFileError::NotAFile(NotAFile::Device))));
    }
}
