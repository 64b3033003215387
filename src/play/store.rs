//! Plays on disk: every decision is there, whole, before the next one can be made.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;

use crate::scenario_file::PlainFileError;
use crate::sim::luck::Seed;
use crate::sim::{Decision, Phase, Refusal, Scenario};

use super::decision_text::{DecisionText, Misfit};
use super::folder::{DataFolder, FolderError};
use super::lock::{LockError, take_now};
use super::notebook::Notebook;
use super::old_copy::{CopyError, keep_copy};
use super::record::Record;
use super::save::{FORMAT, Save, SaveError, SaveHeader};
use super::session::{Session, Step};

/// The plays in a data folder.
#[derive(Clone, Debug)]
pub struct Store {
    folder: DataFolder,
}

/// A play that is kept on disk. Nobody else can go on with it while it is open.
#[derive(Debug)]
pub struct Play {
    session: Session,
    save: Save,
    path: PathBuf,
    /// Where its record is kept once it is over.
    record: PathBuf,
    /// Where what is written about it is kept.
    notebook: Notebook,
    /// Held until the play is dropped; the system lets go of it if the program dies.
    _lock: File,
}

/// A play on disk, not opened.
#[derive(Debug)]
pub struct Waiting {
    /// Its file.
    pub path: PathBuf,
    /// When it was last written.
    pub written: SystemTime,
    /// What it holds, or why that cannot be said.
    pub save: Result<Save, SaveError>,
}

/// A play that was opened again.
#[derive(Debug)]
pub enum Resumed {
    /// It stands where it was left.
    AsItWas(Play),
    /// Its scenario was edited since. The play has gone on as far as its decisions fit; its old file is kept beside the new one.
    Edited {
        /// The play as far as it fits.
        play: Play,
        /// How many decisions fit.
        fitting: usize,
        /// How many there were.
        of: usize,
        /// Why the first that does not fit does not.
        because: Option<Misfit>,
    },
}

/// Why a play cannot begin, go on, or take a decision.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// The decision is refused; nothing has changed.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// It could not be written, so it was not taken.
    #[error(transparent)]
    NotSaved(#[from] FolderError),
    /// The save cannot be read.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// What it was before cannot be kept beside it.
    #[error(transparent)]
    Copy(#[from] CopyError),
    /// Another program has it open.
    #[error("the play is in use")]
    InUse,
    /// The lock cannot be had.
    #[error(transparent)]
    Lock(LockError),
}

impl Store {
    /// The plays in this folder.
    #[must_use]
    pub fn new(folder: DataFolder) -> Self {
        Self { folder }
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &DataFolder {
        &self.folder
    }

    /// All plays, the last written first; a broken one is among them with its reason.
    #[must_use]
    pub fn all(&self) -> Vec<Waiting> {
        let entries = match std::fs::read_dir(self.folder.plays()) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                let (path, written) = (self.folder.plays(), SystemTime::UNIX_EPOCH);
                let save = Err(SaveError::Unreadable(path.clone(), PlainFileError::System(error)));
                return vec![Waiting { path, written, save }];
            }
        };
        let paths = entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "ron"));
        let mut all: Vec<Waiting> = paths
            .map(|path| {
                let written = path.metadata().and_then(|of| of.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
                Waiting { save: Save::read(&path), written, path }
            })
            .collect();
        all.sort_by(|a, b| b.written.cmp(&a.written).then_with(|| a.path.cmp(&b.path)));
        all
    }

    /// Plays that have not ended, the last written first; of one scenario if an id is given.
    #[must_use]
    pub fn unfinished(&self, scenario: Option<&str>) -> Vec<Waiting> {
        let wanted = |save: &Save| save.ended.is_none() && scenario.is_none_or(|id| save.header.scenario == id);
        self.all().into_iter().filter(|waiting| waiting.save.as_ref().is_ok_and(wanted)).collect()
    }

    /// Begins a play, and its file.
    ///
    /// # Errors
    /// [`PlayError`] if the file cannot be made.
    pub fn begin(&self, scenario: Arc<Scenario>, file: Option<&Path>, seed: Seed) -> Result<Play, PlayError> {
        let plays = self.folder.plays();
        DataFolder::make(&plays)?;
        let header = SaveHeader {
            scenario: scenario.id.clone(),
            title: scenario.title.clone(),
            hash: scenario.hash.clone(),
            file: file.map(absolute),
            week: 1,
            weeks: scenario.weeks,
        };
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let save = Save { format: FORMAT, fulcrum: version, header, seed: seed.0, ended: None, decisions: Vec::new() };
        for number in 1_u32.. {
            let path = plays.join(format!("{}-{number}.ron", scenario.id));
            // Where only the record of an old play is left, that is not written over.
            if path.exists() || self.record_of(&path).exists() {
                continue;
            }
            // Two programs that begin at once meet at the lock; the later one takes the next number.
            match lock(&path) {
                Ok(lock) if !path.exists() => {
                    let record = self.record_of(&path);
                    let notebook = Notebook::of_play(&self.folder, &path, &scenario.title);
                    let play = Play { session: Session::new(scenario, seed), save, path, record, notebook, _lock: lock };
                    DataFolder::write(&play.path, &play.save.to_text())?;
                    return Ok(play);
                }
                Ok(_) | Err(PlayError::InUse) => {}
                Err(error) => return Err(error),
            }
        }
        unreachable!("this is a bug in Fulcrum: four billion plays")
    }

    /// The records of finished plays, by name.
    #[must_use]
    pub fn records(&self) -> Vec<PathBuf> {
        records_in(&self.folder.records()).unwrap_or_default()
    }

    fn record_of(&self, play: &Path) -> PathBuf {
        self.folder.records().join(play.file_name().unwrap_or_default())
    }

    /// Opens a play again with the scenario as it is now.
    ///
    /// # Errors
    /// [`PlayError`] if the save cannot be read, or another program has it open.
    pub fn resume(&self, path: &Path, scenario: Arc<Scenario>) -> Result<Resumed, PlayError> {
        let lock = lock(path)?;
        // Read under the lock: what another program wrote last is seen.
        let save = Save::read(path)?;
        let mut session = Session::new(Arc::clone(&scenario), Seed(save.seed));
        let mut because = None;
        for written in &save.decisions {
            let taken = written.read(session.game()).and_then(|decision| {
                let step = session.step();
                session.decide(step, decision).map_err(|_| Misfit::Refused)
            });
            if let Err(misfit) = taken {
                because = Some(misfit);
                break;
            }
        }
        let (fitting, of) = (session.decisions().len(), save.decisions.len());
        let edited = save.header.hash != scenario.hash || because.is_some();
        let notebook = Notebook::of_play(&self.folder, path, &scenario.title);
        let mut play = Play { session, save, path: path.to_owned(), record: self.record_of(path), notebook, _lock: lock };
        if !edited {
            return Ok(Resumed::AsItWas(play));
        }
        keep_copy(path, "before-edit")?;
        play.save.header.hash.clone_from(&scenario.hash);
        play.save.header.weeks = scenario.weeks;
        play.save.decisions.truncate(fitting);
        Ok(Resumed::Edited { play, fitting, of, because })
    }
}

impl Play {
    /// The play.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Its file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file of its record, which is there once the play is over.
    #[must_use]
    pub fn record(&self) -> &Path {
        &self.record
    }

    /// Where what is written about it is kept.
    #[must_use]
    pub fn notebook(&self) -> &Notebook {
        &self.notebook
    }

    /// Takes a decision made for `step` and writes it; only then is it taken.
    ///
    /// # Errors
    /// [`PlayError::Refused`] with the reason, or [`PlayError::NotSaved`]; nothing has changed then.
    pub fn decide(&mut self, step: Step, decision: Decision) -> Result<(), PlayError> {
        let before = self.session.step();
        let phase = self.session.phase();
        self.session.decide(step, decision).map_err(PlayError::Refused)?;
        self.save.decisions.push(DecisionText::of(self.session.scenario(), phase, decision));
        self.write().inspect_err(|_| {
            self.session.undo_to(before);
            self.save.decisions.truncate(before.0);
        })
    }

    /// Back to an earlier step; on disk too.
    ///
    /// # Errors
    /// [`PlayError::NotSaved`]; the play is as it was then.
    pub fn undo_to(&mut self, step: Step) -> Result<(), PlayError> {
        let (session, save) = (self.session.clone(), self.save.clone());
        self.session.undo_to(step);
        self.save.decisions.truncate(step.0);
        self.write().inspect_err(|_| (self.session, self.save) = (session, save))
    }

    /// Makes sure that what was decided is on disk, as whoever goes away wants to know.
    ///
    /// # Errors
    /// [`PlayError::NotSaved`] if its file is gone and cannot be written again.
    pub fn ensure_saved(&mut self) -> Result<(), PlayError> {
        if Save::read(&self.path).is_ok_and(|on_disk| on_disk == self.save) {
            return Ok(());
        }
        self.write()
    }

    fn write(&mut self) -> Result<(), PlayError> {
        self.save.header.week = self.session.game().state().week;
        self.save.ended = match self.session.phase() {
            Phase::Ended(ending) => Some(self.session.scenario().endings[ending.index()].id.clone()),
            _ => None,
        };
        // The record first: a play that is over on disk has one.
        if let Some(mut record) = Record::of(&self.session, Timestamp::now()) {
            DataFolder::make(self.record.parent().unwrap_or(&self.record))?;
            // An end that was taken back and reached again keeps what was written about the first.
            if let Ok(before) = Record::read(&self.record) {
                (record.name, record.answers, record.plans) = (before.name, before.answers, before.plans);
            }
            record.write(&self.record)?;
        }
        Ok(DataFolder::write(&self.path, &self.save.to_text())?)
    }
}

/// The records in a folder, by name.
///
/// # Errors
/// What the system says if the folder cannot be read.
pub fn records_in(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "ron"));
    paths.sort();
    Ok(paths)
}

fn lock(path: &Path) -> Result<File, PlayError> {
    take_now(path).map_err(|error| match error {
        LockError::Held(_) => PlayError::InUse,
        unusable @ LockError::Unusable(..) => PlayError::Lock(unusable),
    })
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
