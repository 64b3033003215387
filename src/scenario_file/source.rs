//! A file from a stranger: read within bounds, or refused with the reason.

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};

use super::limits;
use super::plain_file::{NotAFile, PlainFileError, read_bytes};

/// What an author does about a file in another encoding.
const HOW_TO_SAVE: &str = "open it in a text editor and save it again with the encoding UTF-8";

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
    /// It is text in another encoding, or no text.
    #[error("{} is not a text in UTF-8: line {line} cannot be read; {HOW_TO_SAVE}", path.display())]
    NotText {
        /// The path.
        path: PathBuf,
        /// The line with the first byte that cannot be read, from 1.
        line: usize,
    },
    /// It is text in UTF-16.
    #[error("{} is saved as UTF-16 (some editors call it Unicode); {HOW_TO_SAVE}", path.display())]
    Utf16 {
        /// The path.
        path: PathBuf,
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

/// Reads a text of at most 1 MiB from a regular file. No more of a larger one is read than shows that it is too large. Lines that end
/// with a carriage return alone, as old editors write them, end with a line feed.
///
/// # Errors
/// [`ReadError`] with the path and the reason.
pub fn read(path: &Path) -> Result<String, ReadError> {
    let bytes = read_bytes(path, limits::FILE_BYTES).map_err(|error| {
        let path = path.to_owned();
        match error {
            PlainFileError::NotAFile(what) => ReadError::NotAFile { path, what },
            PlainFileError::TooLarge(_) => ReadError::TooLarge { path },
            PlainFileError::NotText(_) => unreachable!("this is a bug in Fulcrum: bytes that have to be text"),
            PlainFileError::System(source) if source.kind() == io::ErrorKind::NotFound => ReadError::NotThere { path },
            PlainFileError::System(source) => ReadError::Refused { path, source },
        }
    })?;
    text(bytes, path)
}

fn text(bytes: Vec<u8>, path: &Path) -> Result<String, ReadError> {
    if is_utf16(&bytes) {
        return Err(ReadError::Utf16 { path: path.to_owned() });
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(with_line_feeds(&text).into_owned()),
        Err(error) => {
            let readable = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = 1 + readable.iter().filter(|byte| **byte == b'\n').count();
            Err(ReadError::NotText { path: path.to_owned(), line })
        }
    }
}

/// Whether bytes begin with the mark of UTF-16, or as English in it does: every other byte is nothing.
fn is_utf16(bytes: &[u8]) -> bool {
    let [first, second, third, fourth, ..] = bytes else { return false };
    matches!((first, second), (0xff, 0xfe) | (0xfe, 0xff)) || matches!((first, third), (0, 0)) || matches!((second, fourth), (0, 0))
}

/// A text whose lines end with a line feed, where they ended with a carriage return alone. Every place in it stays where it was.
pub(super) fn with_line_feeds(text: &str) -> Cow<'_, str> {
    let is_lone = |at: usize| !text[at + 1..].starts_with('\n');
    if !text.match_indices('\r').any(|(at, _)| is_lone(at)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.char_indices().map(|(at, c)| if c == '\r' && is_lone(at) { '\n' } else { c }).collect())
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
        assert!(matches!(read(&path), Err(ReadError::NotText { line: 1, .. })));
        std::fs::write(&path, "Scenario(…)").expect("written");
        assert_eq!(read(&path).expect("read"), "Scenario(…)");
    }

    #[test]
    fn a_text_in_utf_16_is_refused_with_how_to_save_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.ron");
        let big = |marks: &str| format!("{marks}Scenario(").encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        let little = |marks: &str| format!("{marks}Scenario(").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        for bytes in [big("\u{feff}"), little("\u{feff}"), big(""), little("")] {
            std::fs::write(&path, bytes).expect("written");
            let error = read(&path).expect_err("no text");
            assert!(matches!(error, ReadError::Utf16 { .. }), "{error}");
            assert!(error.to_string().contains("save it again with the encoding UTF-8"), "{error}");
        }
    }

    #[test]
    fn a_carriage_return_alone_ends_a_line() {
        assert_eq!(with_line_feeds("a\rb\r\nc\r\rd\n"), "a\nb\r\nc\n\nd\n");
        assert!(matches!(with_line_feeds("a\r\nb\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_large_file_is_refused_at_its_border() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.ron");
        std::fs::write(&path, vec![b' '; limits::FILE_BYTES as usize]).expect("written");
        assert!(read(&path).is_ok());
        // A hundred megabytes that lie nowhere: the length is all there is of it.
        std::fs::File::create(&path).and_then(|file| file.set_len(100 << 20)).expect("made");
        assert!(matches!(read(&path), Err(ReadError::TooLarge { .. })));
    }
}
