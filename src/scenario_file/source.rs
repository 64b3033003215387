//! A file from a stranger: read within bounds, or refused with the reason.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::limits;

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is none of that name.
    #[error("{} does not exist", path.display())]
    NotThere {
        /// The path.
        path: PathBuf,
    },
    /// It is a folder, a device, or anything else that is no file.
    #[error("{} is {what}, not a file", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it is.
        what: NotAFile,
    },
    /// It is larger than a scenario can be.
    #[error("{} has more than {} KiB: no scenario is that large", path.display(), Self::LARGEST_KIB)]
    TooLarge {
        /// The path.
        path: PathBuf,
    },
    /// It is no text.
    #[error("{} is not a text in UTF-8 (byte {at} cannot be read); save it as UTF-8", path.display())]
    NotText {
        /// The path.
        path: PathBuf,
        /// The first byte that cannot be read, from 0.
        at: usize,
    },
    /// The system refuses.
    #[error("{} cannot be read", path.display())]
    Refused {
        /// The path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// What stands where a file is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAFile {
    /// A folder.
    Folder,
    /// A device, a pipe, or anything else.
    Device,
}

impl std::fmt::Display for NotAFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Folder => "a folder",
            Self::Device => "a device or a pipe",
        })
    }
}

impl ReadError {
    /// No scenario is larger, in KiB.
    pub const LARGEST_KIB: u64 = limits::FILE_BYTES / 1024;
}

/// Reads a text of at most 1 MiB from a regular file. No more of a larger one is read than shows that it is too large.
///
/// # Errors
/// [`ReadError`] with the path and the reason.
pub fn read(path: &Path) -> Result<String, ReadError> {
    let refused = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => ReadError::NotThere { path: path.to_owned() },
        _ => ReadError::Refused { path: path.to_owned(), source },
    };
    // Looked at before it is opened: opening a pipe waits for somebody to write into it.
    let kind = std::fs::metadata(path).map_err(refused)?;
    if !kind.is_file() {
        let what = if kind.is_dir() { NotAFile::Folder } else { NotAFile::Device };
        return Err(ReadError::NotAFile { path: path.to_owned(), what });
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(limits::FILE_BYTES + 1).read_to_end(&mut bytes)).map_err(refused)?;
    if bytes.len() as u64 > limits::FILE_BYTES {
        return Err(ReadError::TooLarge { path: path.to_owned() });
    }
    String::from_utf8(bytes).map_err(|error| ReadError::NotText { path: path.to_owned(), at: error.utf8_error().valid_up_to() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_scenario_file_is_refused_with_the_reason() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.ron");
        assert!(matches!(read(&path), Err(ReadError::NotThere { .. })));
        assert!(matches!(read(folder.path()), Err(ReadError::NotAFile { what: NotAFile::Folder, .. })));
        std::fs::write(&path, b"Scenario(\xff)").expect("written");
        assert!(matches!(read(&path), Err(ReadError::NotText { at: 9, .. })));
        std::fs::write(&path, "Scenario(…)").expect("written");
        assert_eq!(read(&path).expect("read"), "Scenario(…)");
    }

    #[test]
    fn a_large_file_is_refused_at_its_border() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.ron");
        std::fs::write(&path, vec![b' '; limits::FILE_BYTES as usize]).expect("written");
        assert!(read(&path).is_ok());
        // A hundred megabytes that lie nowhere: the length is all there is of it.
        File::create(&path).and_then(|file| file.set_len(100 << 20)).expect("made");
        assert!(matches!(read(&path), Err(ReadError::TooLarge { .. })));
    }
}
