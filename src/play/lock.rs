//! Locks beside files: nobody else writes a file while somebody does. A lock is let go of by the system if its program dies, and nobody waits
//! for one for ever.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::scenario_file::{PlainFileError, open_or_make};

/// A page of the journal is written in a few milliseconds; who holds it longer than this is not writing.
pub(crate) const LOCK_PATIENCE: Duration = Duration::from_secs(3);

/// How often a lock that is held is tried again.
const BETWEEN_TRIES: Duration = Duration::from_millis(20);

/// Why a lock cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another program holds it.
    #[error("{0} is held by another program")]
    Held(PathBuf),
    /// The lock itself cannot be opened.
    #[error("{0} cannot be locked: {1}")]
    Unusable(PathBuf, PlainFileError),
}

/// Takes the lock of a file, or says at once that another program holds it.
pub(crate) fn take_now(path: &Path) -> Result<File, LockError> {
    take_within(path, Duration::ZERO)
}

/// Takes the lock of a file; where another program holds it, waits so long.
pub(crate) fn take_within(path: &Path, patience: Duration) -> Result<File, LockError> {
    let beside = beside(path);
    let unusable = |error| LockError::Unusable(beside.clone(), error);
    let file = open_or_make(&beside).map_err(unusable)?;
    let began = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if began.elapsed() >= patience => return Err(LockError::Held(beside)),
            Err(TryLockError::WouldBlock) => std::thread::sleep(BETWEEN_TRIES),
            Err(TryLockError::Error(error)) => return Err(unusable(PlainFileError::System(error))),
        }
    }
}

/// It lives beside the file, since the file itself is replaced at each write; beside the file itself where `path` is a link to it.
fn beside(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned()).with_extension("lock")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_is_held_is_not_waited_for_without_end() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("play.ron");
        let held = take_now(&path).expect("free");
        assert!(matches!(take_within(&path, BETWEEN_TRIES * 2), Err(LockError::Held(_))));
        drop(held);
        take_now(&path).expect("free again");
    }
}
