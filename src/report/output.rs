//! Files for reports: whole or not at all, and never over another file unless asked.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::play::{behind_links, remove_leftovers};
use crate::wording::{Explain, Localizer};

/// What to do where a file is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overwrite {
    /// Leave it and say so.
    Never,
    /// Put the new one in its place.
    Asked,
}

/// Why a report was not written. What was there before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The file is there already.
    #[error("{0} is there already")]
    Exists(PathBuf),
    /// It cannot be written.
    #[error("{0} cannot be written: {1}")]
    Unwritable(PathBuf, io::Error),
}

impl Explain for WriteError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Exists(path) => localizer.about_file("report-exists", path, &[]),
            Self::Unwritable(path, why) => localizer.unwritten_file("report-not-written", path, why),
        }
    }
}

/// Writes a file by `content`: beside it, then into its place.
///
/// # Errors
/// [`WriteError`]; then no part of it is left behind.
pub fn write_file(
    path: &Path,
    overwrite: Overwrite,
    content: impl FnOnce(&mut BufWriter<&std::fs::File>) -> io::Result<()>,
) -> Result<(), WriteError> {
    if overwrite == Overwrite::Never && path.exists() {
        return Err(WriteError::Exists(path.to_owned()));
    }
    let path = &behind_links(path);
    let failed = |error| WriteError::Unwritable(path.to_owned(), error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    remove_leftovers(folder);
    let beside = part(folder).map_err(failed)?;
    // Who tidies up sees by this that it is being written.
    let _ = beside.as_file().try_lock();
    let mut out = BufWriter::new(beside.as_file());
    content(&mut out).and_then(|()| out.flush()).map_err(failed)?;
    drop(out);
    beside.as_file().sync_all().map_err(failed)?;
    let kept = match overwrite {
        Overwrite::Asked => beside.persist(path),
        // Another program may have made it meanwhile.
        Overwrite::Never => beside.persist_noclobber(path),
    };
    match kept {
        Ok(_) => Ok(()),
        Err(lost) if lost.error.kind() == io::ErrorKind::AlreadyExists => Err(WriteError::Exists(path.to_owned())),
        Err(lost) => Err(failed(lost.error)),
    }
}

/// A file of its own to write into. A report is for others to read too, as far as the folder and the person's own habit let them.
#[cfg(unix)]
fn part(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::Permissions::from_mode(0o666);
    tempfile::Builder::new().prefix(".fulcrum").suffix(".part").permissions(mode).tempfile_in(folder)
}

#[cfg(not(unix))]
fn part(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new().prefix(".fulcrum").suffix(".part").tempfile_in(folder)
}
