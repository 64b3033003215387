//! What could not be done, as a sentence: errors are values, and what a player reads of them is made here.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::play::{
    CopyError, DocumentError, FolderError, JournalError, LOCK_PATIENCE, LockError, Misfit, PlayError, RecordError, SaveError,
};
use crate::scenario_file::{NotAFile, PlainFileError, ReadError};
use crate::workshop::{MOST_PEOPLE, SetUpError, UnreadableWorkshop, WorkshopError};

use super::localizer::{Arg, Localizer};

/// Something that a player is told could not be done.
pub trait Explain {
    /// What could not be done, why, and what helps.
    fn explain(&self, localizer: &Localizer) -> String;
}

impl Localizer {
    /// A sentence about a file.
    #[must_use]
    pub fn about_file(&self, key: &str, path: &Path, args: &[Arg<'_>]) -> String {
        let mut all: Vec<Arg<'_>> = vec![("path", path.display().to_string().into())];
        all.extend(args.iter().cloned());
        self.fill(key, &all)
    }

    /// A sentence about a file that the system refuses.
    #[must_use]
    pub fn refused_file(&self, key: &str, path: &Path, why: &io::Error) -> String {
        self.about_file(key, path, &[("why", why.explain(self).into())])
    }
}

impl Explain for io::Error {
    fn explain(&self, localizer: &Localizer) -> String {
        let key = match (self.raw_os_error(), self.kind()) {
            (None, ErrorKind::InvalidData) => "system-not-text",
            // What a library says without the system is its own.
            (None, _) => return self.to_string(),
            (_, ErrorKind::NotFound) => "system-not-found",
            (_, ErrorKind::PermissionDenied) => "system-permission-denied",
            (_, ErrorKind::AlreadyExists) => "system-already-exists",
            (_, ErrorKind::StorageFull) => "system-no-space",
            (_, ErrorKind::ReadOnlyFilesystem) => "system-read-only",
            (_, ErrorKind::IsADirectory) => "system-folder",
            (_, ErrorKind::NotADirectory) => "system-no-folder",
            _ => return self.to_string(),
        };
        let why = localizer.get(key);
        match self.raw_os_error() {
            Some(number) => localizer.fill("system-with-number", &[("why", why.into()), ("number", number.to_string().into())]),
            None => why,
        }
    }
}

impl Localizer {
    fn newer_file(&self, key: &str, path: &Path, format: u32, version: &str) -> String {
        let version = if version.is_empty() { "?" } else { version };
        self.about_file(key, path, &[("format", format.to_string().into()), ("version", version.into())])
    }

    /// A sentence about a file that could not be written, with what helps.
    #[must_use]
    pub fn unwritten_file(&self, key: &str, path: &Path, why: &io::Error) -> String {
        let why = match why.kind() {
            ErrorKind::NotFound => self.get("unwritten-no-folder"),
            ErrorKind::PermissionDenied => self.get("unwritten-no-permission"),
            ErrorKind::ReadOnlyFilesystem => self.get("unwritten-read-only"),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => self.get("unwritten-no-room"),
            _ => self.fill("unwritten-other", &[("why", why.explain(self).into())]),
        };
        self.about_file(key, path, &[("why", why.into())])
    }
}

impl Explain for PlainFileError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::NotAFile(NotAFile::Folder) => localizer.get("plain-folder"),
            Self::NotAFile(NotAFile::Device) => localizer.get("plain-device"),
            Self::TooLarge(most) => localizer.fill("plain-too-large", &[("most", (most / 1024).to_string().into())]),
            Self::NotText(at) => localizer.fill("plain-not-text", &[("at", at.to_string().into())]),
            Self::System(why) => why.explain(localizer),
        }
    }
}

impl Explain for LockError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Held(path) => localizer.about_file("lock-held", path, &[("seconds", LOCK_PATIENCE.as_secs().to_string().into())]),
            Self::Unusable(path, why) => localizer.about_file("file-not-locked", path, &[("why", why.explain(localizer).into())]),
        }
    }
}

impl Explain for CopyError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Unreadable(path, why) => localizer.about_file("file-not-read", path, &[("why", why.explain(localizer).into())]),
            Self::Unwritable(error) => error.explain(localizer),
        }
    }
}

impl Explain for FolderError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::NoHome => localizer.get("folder-no-home"),
            Self::Unmakeable(path, why) => localizer.refused_file("folder-not-made", path, why),
            Self::Unwritable(path, why) => localizer.unwritten_file("file-not-written", path, why),
        }
    }
}

impl Explain for DocumentError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Unreadable(path, why) => localizer.about_file("file-not-read", path, &[("why", why.explain(localizer).into())]),
            Self::Newer(path, format, version) => localizer.newer_file("document-newer", path, *format, version),
            Self::Broken(path, line, why) => {
                localizer.about_file("document-broken", path, &[("line", (*line).into()), ("why", why.as_str().into())])
            }
        }
    }
}

impl Explain for SaveError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Unreadable(path, why) => localizer.about_file("file-not-read", path, &[("why", why.explain(localizer).into())]),
            Self::Newer(path, format, version) => localizer.newer_file("save-newer", path, *format, version),
            Self::Broken(path, line, why) => {
                localizer.about_file("save-broken", path, &[("line", (*line).into()), ("why", why.as_str().into())])
            }
        }
    }
}

impl Explain for PlayError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Refused(_) => localizer.get("play-refused"),
            Self::NotSaved(error) => error.explain(localizer),
            Self::Save(error) => error.explain(localizer),
            Self::InUse => localizer.get("play-in-use"),
            Self::Lock(error) => error.explain(localizer),
            Self::Copy(error) => error.explain(localizer),
        }
    }
}

impl Explain for Misfit {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Event(event) => localizer.fill("misfit-event", &[("event", event.as_str().into())]),
            Self::Choice(event, choice) => {
                localizer.fill("misfit-choice", &[("event", event.as_str().into()), ("choice", choice.as_str().into())])
            }
            Self::Gone(id) => localizer.fill("misfit-gone", &[("id", id.as_str().into())]),
            Self::Refused => localizer.get("misfit-refused"),
        }
    }
}

impl Explain for RecordError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Document(error) => error.explain(localizer),
            Self::Save(error) => error.explain(localizer),
            Self::UnknownScenario { path, id } => localizer.about_file("record-unknown-scenario", path, &[("id", id.as_str().into())]),
            Self::OtherVersion { path, id } => localizer.about_file("record-other-version", path, &[("id", id.as_str().into())]),
            Self::Misfit { path, step, misfit } => {
                localizer.about_file("record-misfit", path, &[("step", (*step).into()), ("why", misfit.explain(localizer).into())])
            }
            Self::Unfinished { path, week } => localizer.about_file("record-unfinished", path, &[("week", (*week).into())]),
            Self::Altered { path } => localizer.about_file("record-altered", path, &[]),
            Self::Copy { path, first } => localizer.about_file("record-copy", path, &[("first", first.display().to_string().into())]),
        }
    }
}

impl Explain for JournalError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Document(error) => error.explain(localizer),
            Self::Folder(error) => error.explain(localizer),
            Self::Lock(error) => error.explain(localizer),
        }
    }
}

impl Explain for SetUpError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Nobody => localizer.get("set-up-nobody"),
            Self::TooManyPeople => localizer.fill("set-up-too-many", &[("most", MOST_PEOPLE.into())]),
            Self::Tables => localizer.get("set-up-tables"),
            Self::EmptyTables => localizer.get("set-up-empty-tables"),
            Self::Weeks => localizer.get("set-up-weeks"),
        }
    }
}

impl Explain for WorkshopError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::SetUp(error) => error.explain(localizer),
            Self::NotSaved(error) => error.explain(localizer),
            Self::Unreadable(path, why) => {
                let why = match why {
                    UnreadableWorkshop::Refused(why) => why.explain(localizer),
                    UnreadableWorkshop::Scenario(why) => why.explain(localizer),
                    UnreadableWorkshop::Broken(why) => why.clone(),
                };
                localizer.about_file("workshop-unreadable", path, &[("why", why.into())])
            }
            Self::Newer(path, version) => localizer.about_file("workshop-newer", path, &[("version", version.as_str().into())]),
            Self::Scenario(path) => localizer.about_file("workshop-scenario", path, &[]),
            Self::InUse => localizer.get("workshop-in-use"),
        }
    }
}

impl Explain for ReadError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::NotThere { path } => localizer.about_file("scenario-not-there", path, &[]),
            Self::NotAFile { path, what } => {
                let what = match what {
                    NotAFile::Folder => "folder",
                    NotAFile::Device => "device",
                };
                localizer.about_file("scenario-not-a-file", path, &[("what", what.into())])
            }
            Self::TooLarge { path } => localizer.about_file("scenario-too-large", path, &[("most", Self::LARGEST_KIB.into())]),
            Self::NotText { path, line } => localizer.about_file("scenario-not-text", path, &[("line", line.to_string().into())]),
            Self::Utf16 { path } => localizer.about_file("scenario-utf-16", path, &[]),
            Self::Refused { path, source } => localizer.refused_file("scenario-refused", path, source),
        }
    }
}
