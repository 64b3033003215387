//! Where a note lies that is being written: a file of its own for each Fulcrum that runs, with a lock beside it.

use std::fs::File;
use std::path::PathBuf;

use crate::play::{DataFolder, FolderError};

/// More windows at once share the last file.
const MOST: u32 = 64;

/// A file for one note, held by this program.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) file: PathBuf,
    /// Let go by the system when the program ends, however it ends.
    _lock: Option<File>,
}

impl Place {
    /// The first file that no other program holds and in which nothing lies.
    ///
    /// # Errors
    /// If the data folder cannot be made.
    pub(super) fn claim(folder: &DataFolder) -> Result<Self, FolderError> {
        DataFolder::make(folder.path())?;
        let mut free = names(folder).filter(|file| !file.exists()).filter_map(Self::hold);
        let last = || Self { file: folder.path().join("note.ron"), _lock: None };
        Ok(free.next().unwrap_or_else(last))
    }

    /// The files in which programs left something that run no longer.
    pub(super) fn left(folder: &DataFolder) -> Vec<Self> {
        names(folder).filter(|file| file.is_file()).filter_map(Self::hold).collect()
    }

    fn hold(file: PathBuf) -> Option<Self> {
        let beside = file.with_extension("lock");
        // To open something that is no plain file could take for ever.
        if beside.exists() && !beside.is_file() {
            return None;
        }
        let lock = File::options().create(true).truncate(false).write(true).open(beside).ok()?;
        lock.try_lock().ok()?;
        Some(Self { file, _lock: Some(lock) })
    }

    /// Nothing lies there any more.
    pub(super) fn clear(&self) {
        // Where there is no file, or it cannot go, the worst is a note that is there twice.
        let _ = std::fs::remove_file(&self.file);
    }
}

fn names(folder: &DataFolder) -> impl Iterator<Item = PathBuf> {
    let folder = folder.path().to_owned();
    (1..=MOST).map(move |number| folder.join(if number == 1 { "note.ron".into() } else { format!("note-{number}.ron") }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_programs_write_their_notes_into_two_files() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(dir.path());
        let (one, other) = (Place::claim(&folder).expect("a place"), Place::claim(&folder).expect("a place"));
        assert_ne!(one.file, other.file);
        std::fs::write(&one.file, "one").expect("written");
        std::fs::write(&other.file, "other").expect("written");
        assert!(Place::left(&folder).is_empty(), "both are still being written");
        let killed = other.file.clone();
        drop(other);
        let left: Vec<PathBuf> = Place::left(&folder).into_iter().map(|place| place.file).collect();
        assert_eq!(left, [killed]);
    }
}
