//! Where files of the player live, and how they are written: whole or not at all.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::leftovers::{PART, remove_leftovers};

/// The variable that overrides the platform's data folder.
const FULCRUM_DATA: &str = "FULCRUM_DATA";

/// The folder with plays, journal and scenarios of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFolder(PathBuf);

/// Why there is no data folder, or a file in it cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The platform names none.
    #[error("there is no data folder")]
    NoHome,
    /// It cannot be made.
    #[error("{0} cannot be made: {1}")]
    Unmakeable(PathBuf, io::Error),
    /// A file cannot be written.
    #[error("{0} cannot be written: {1}")]
    Unwritable(PathBuf, io::Error),
}

impl DataFolder {
    /// The folder that `FULCRUM_DATA` names, else the platform's.
    ///
    /// # Errors
    /// [`FolderError::NoHome`] where the platform names none.
    pub fn find() -> Result<Self, FolderError> {
        if let Some(path) = std::env::var_os(FULCRUM_DATA).filter(|path| !path.is_empty()) {
            return Ok(Self(path.into()));
        }
        let dirs = directories::ProjectDirs::from("", "", "fulcrum").ok_or(FolderError::NoHome)?;
        Ok(Self(dirs.data_dir().to_owned()))
    }

    /// This folder.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where plays are kept.
    #[must_use]
    pub fn plays(&self) -> PathBuf {
        self.0.join("plays")
    }

    /// Where records of finished plays are kept.
    #[must_use]
    pub fn records(&self) -> PathBuf {
        self.0.join("records")
    }

    /// Where what is set is kept.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.0.join("settings.ron")
    }

    /// Where languages that do not come with the game are looked for.
    #[must_use]
    pub fn locales(&self) -> PathBuf {
        self.0.join("locales")
    }

    /// Where scenarios of one's own are looked for.
    #[must_use]
    pub fn scenarios(&self) -> PathBuf {
        self.0.join("scenarios")
    }

    /// Removes half-written files that a killed Fulcrum left in it. What somebody writes now stays.
    pub fn tidy(&self) {
        let kept = [self.plays(), self.records(), self.0.join("journal"), self.0.join("workshops"), self.0.clone()];
        kept.iter().for_each(|folder| remove_leftovers(folder));
    }

    /// Makes a folder of it, with all above.
    ///
    /// # Errors
    /// [`FolderError::Unmakeable`].
    pub fn make(path: &Path) -> Result<(), FolderError> {
        std::fs::create_dir_all(path).map_err(|error| FolderError::Unmakeable(path.to_owned(), error))
    }

    /// Writes a file whole or not at all: beside it, synced, then renamed onto it. Where it is a link, the file that it leads to is written.
    ///
    /// # Errors
    /// [`FolderError::Unwritable`]; the file is as it was then.
    pub fn write(path: &Path, text: &str) -> Result<(), FolderError> {
        let error = |error| FolderError::Unwritable(path.to_owned(), error);
        let path = &behind_links(path);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let name = path.file_name().unwrap_or(OsStr::new("file"));
        let mut beside = tempfile::Builder::new().prefix(name).suffix(PART).tempfile_in(folder).map_err(error)?;
        // Who tidies up sees by this that it is being written.
        let _ = beside.as_file().try_lock();
        beside.write_all(text.as_bytes()).map_err(error)?;
        beside.as_file().sync_all().map_err(error)?;
        beside.persist(path).map_err(|failed| error(failed.error))?;
        sync_folder(folder);
        Ok(())
    }
}

/// Where a link leads, also if nothing is there yet.
pub(crate) fn behind_links(path: &Path) -> PathBuf {
    if !path.is_symlink() {
        return path.to_owned();
    }
    path.canonicalize().unwrap_or_else(|_| match std::fs::read_link(path) {
        Ok(to) => path.parent().unwrap_or(Path::new(".")).join(to),
        Err(_) => path.to_owned(),
    })
}

/// Makes the rename itself last through a loss of power, where the platform can.
fn sync_folder(folder: &Path) {
    // Not every platform lets a folder be opened; the file itself is synced already.
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
}
