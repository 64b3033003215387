//! Workshops on disk: every input is there, whole, before the next one is made. A closed lid, a crash or a killed process loses nothing.
//!
//! A file holds set-up, luck and inputs; the scenario's own text lies beside it, so that an edit or a lost file does not end a session.
//! There are counts in it and no votes of persons.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::play::{CopyError, DataFolder, FolderError, LockError, keep_copy, take_now};
use crate::scenario_file::{self, Library, PlainFileError, ReadError, read_text};
use crate::sim::Scenario;
use crate::sim::luck::Seed;

use super::input::{Entry, Input, Refused};
use super::session::WorkshopSession;
use super::set_up::{SetUp, SetUpError};
use super::step::Step;

/// The number of the file format.
const FORMAT: u32 = 1;
/// No workshop is as large as this.
const LIMIT: u64 = 4 << 20;
/// A longer gap is no pause of the workshop: it was put away. In seconds.
const PUT_AWAY: u64 = 2 * 60 * 60;

/// The workshops in a data folder.
#[derive(Clone, Debug)]
pub struct Workshops {
    folder: PathBuf,
}

/// A workshop that is kept as it goes. Nobody else can go on with it while it is open.
#[derive(Debug)]
pub struct SavedWorkshop {
    room: WorkshopSession,
    /// Second of the clock at which it began.
    began: u64,
    place: Place,
    unsaved: Option<FolderError>,
}

/// Where a workshop is kept.
#[derive(Debug)]
enum Place {
    /// A rehearsal leaves nothing behind.
    Nowhere,
    OnDisk {
        path: PathBuf,
        /// Held until it is dropped; the system lets go of it if the program dies.
        _lock: File,
    },
}

/// A workshop on disk, not opened.
#[derive(Clone, Debug)]
pub struct WorkshopFile {
    /// Its file.
    pub path: PathBuf,
    /// When it was last written.
    pub written: SystemTime,
    /// The scenario's title.
    pub title: String,
    /// How many people were in the room.
    pub people: u16,
    /// The week it stands in.
    pub week: u8,
    /// How many weeks it was set up for.
    pub weeks: usize,
    /// Whether it came to its end.
    pub is_over: bool,
    /// What was written of it, where it still lies there: what the room takes home, and the run log.
    pub papers: Vec<PathBuf>,
}

/// A workshop that was opened again.
#[derive(Debug)]
pub struct ResumedWorkshop {
    /// It, as far as its inputs fit.
    pub kept: SavedWorkshop,
    /// Inputs that fit.
    pub fitting: usize,
    /// Inputs there were; more than fit only where another Fulcrum wrote them. The old file is kept beside the new one then.
    pub of: usize,
}

/// Why a workshop cannot begin or go on.
#[derive(Debug, thiserror::Error)]
pub enum WorkshopError {
    /// It does not fit the scenario.
    #[error(transparent)]
    SetUp(#[from] SetUpError),
    /// Its file cannot be written.
    #[error(transparent)]
    NotSaved(#[from] FolderError),
    /// Its file, or the scenario beside it, cannot be read.
    #[error("{0} cannot be read: {1:?}")]
    Unreadable(PathBuf, UnreadableWorkshop),
    /// It was written by a newer Fulcrum.
    #[error("{0} was written by Fulcrum {1}")]
    Newer(PathBuf, String),
    /// The scenario beside it has problems in this Fulcrum.
    #[error("the scenario of {0} has problems")]
    Scenario(PathBuf),
    /// Another program has it open.
    #[error("the workshop is in use")]
    InUse,
}

/// Why the file of a workshop, or the scenario beside it, cannot be read.
#[derive(Debug)]
pub enum UnreadableWorkshop {
    /// It is no plain file, or the system refuses.
    Refused(PlainFileError),
    /// The scenario beside it is no text that can be read.
    Scenario(ReadError),
    /// It is not whole, or something else stands in it; what the reader says.
    Broken(String),
}

impl From<PlainFileError> for UnreadableWorkshop {
    fn from(error: PlainFileError) -> Self {
        Self::Refused(error)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Workshop {
    format: u32,
    fulcrum: String,
    scenario: String,
    title: String,
    seed: u64,
    set_up: SetUp,
    /// Where it stands, for the list of workshops.
    week: u8,
    over: bool,
    began: u64,
    inputs: Vec<Entry>,
}

/// The part of a file that every version has.
#[derive(Deserialize)]
#[serde(rename = "Workshop")]
struct Versions {
    format: u32,
    #[serde(default)]
    fulcrum: String,
}

impl Workshops {
    /// The workshops in this folder.
    #[must_use]
    pub fn new(folder: &DataFolder) -> Self {
        Self { folder: folder.path().join("workshops") }
    }

    /// Those that are not over, the last written first. One that cannot be read is left out and left alone.
    #[must_use]
    pub fn unfinished(&self) -> Vec<WorkshopFile> {
        let mut unfinished = self.all();
        unfinished.retain(|it| !it.is_over);
        unfinished
    }

    /// Every workshop that was begun and can be read, the last written first.
    #[must_use]
    pub fn all(&self) -> Vec<WorkshopFile> {
        let read = self.files().into_iter().filter_map(|path| Some((read(&path).ok()?, path)));
        let mut all: Vec<WorkshopFile> = read.map(|(it, path)| listed(it, path)).collect();
        all.sort_by(|a, b| b.written.cmp(&a.written).then_with(|| a.path.cmp(&b.path)));
        all
    }

    /// Why some cannot be read, by the names of their files, which are left as they are.
    #[must_use]
    pub fn broken(&self) -> Vec<WorkshopError> {
        self.files().into_iter().filter_map(|path| read(&path).err()).collect()
    }

    fn files(&self) -> Vec<PathBuf> {
        let Ok(files) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let mut files: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
        files.retain(|path| path.extension().is_some_and(|end| end == "ron"));
        files.sort();
        files
    }

    /// Begins a workshop, and its file. `text` is the scenario as its author wrote it; `now` is the clock, in seconds since 1970.
    ///
    /// # Errors
    /// [`WorkshopError`] if it does not fit the scenario, or its files cannot be made.
    pub fn begin(&self, scenario: Arc<Scenario>, text: &str, set_up: SetUp, seed: Seed, now: u64) -> Result<SavedWorkshop, WorkshopError> {
        let name = scenario.id.clone();
        let room = WorkshopSession::new(scenario, set_up, seed)?;
        DataFolder::make(&self.folder)?;
        for number in 1_u32.. {
            let path = self.folder.join(format!("{name}-{number}.ron"));
            if path.exists() {
                continue;
            }
            // Two programs that begin at once meet at the lock; the later one takes the next number.
            let lock = match lock(&path) {
                Ok(lock) if !path.exists() => lock,
                Ok(_) | Err(WorkshopError::InUse) => continue,
                Err(error) => return Err(error),
            };
            DataFolder::write(&beside(&path), text)?;
            let kept = SavedWorkshop { room, began: now, place: Place::OnDisk { path, _lock: lock }, unsaved: None };
            kept.write()?;
            return Ok(kept);
        }
        unreachable!("this is a bug in Fulcrum: four billion workshops")
    }

    /// Opens a workshop again, at the same step with the same counts.
    ///
    /// # Errors
    /// [`WorkshopError`]; its files are left as they are then.
    pub fn resume(&self, path: &Path, now: u64) -> Result<ResumedWorkshop, WorkshopError> {
        let lock = lock(path)?;
        let workshop = read(path)?;
        let text = scenario_file::read(&beside(path)).map_err(|error| unreadable(path, UnreadableWorkshop::Scenario(error)))?;
        let loaded = scenario_file::load(&beside(path).display().to_string(), &text, Library::built_in());
        let scenario = loaded.scenario.ok_or_else(|| WorkshopError::Scenario(path.to_owned()))?;
        let (room, fitting) = WorkshopSession::replay(scenario, workshop.set_up, Seed(workshop.seed), &workshop.inputs)?;
        let of = workshop.inputs.len();
        if fitting < of {
            keep_copy(path, "before").map_err(|error| match error {
                CopyError::Unreadable(_, why) => unreadable(path, why),
                CopyError::Unwritable(why) => WorkshopError::NotSaved(why),
            })?;
        }
        let stood = workshop.began + u64::from(room.last_input());
        // What was put away goes on where it stood; after a crash the clock of the room went on.
        let began = if now.saturating_sub(stood) > PUT_AWAY { now - u64::from(room.last_input()) } else { workshop.began };
        let kept = SavedWorkshop { room, began, place: Place::OnDisk { path: path.to_owned(), _lock: lock }, unsaved: None };
        kept.write()?;
        Ok(ResumedWorkshop { kept, fitting, of })
    }
}

impl SavedWorkshop {
    /// A workshop that leaves nothing behind.
    #[must_use]
    pub fn rehearsal(room: WorkshopSession, now: u64) -> Self {
        Self { room, began: now, place: Place::Nowhere, unsaved: None }
    }

    /// The workshop.
    #[must_use]
    pub fn room(&self) -> &WorkshopSession {
        &self.room
    }

    /// Whether it is a rehearsal.
    #[must_use]
    pub fn is_rehearsal(&self) -> bool {
        matches!(self.place, Place::Nowhere)
    }

    /// Its file, if it has one. Papers of the workshop go beside it.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match &self.place {
            Place::Nowhere => None,
            Place::OnDisk { path, .. } => Some(path),
        }
    }

    /// Seconds since it began, by this clock.
    #[must_use]
    pub fn elapsed(&self, now: u64) -> u32 {
        u32::try_from(now.saturating_sub(self.began)).unwrap_or(u32::MAX)
    }

    /// Why the last input is not on disk, if it is not. The session goes on; each input tries again to write all of it.
    #[must_use]
    pub fn unsaved(&self) -> Option<&FolderError> {
        self.unsaved.as_ref()
    }

    /// Takes an input and writes it.
    ///
    /// # Errors
    /// [`Refused`] with the reason; nothing has changed then.
    pub fn take(&mut self, input: Input, now: u64) -> Result<(), Refused> {
        let at = self.elapsed(now);
        self.room.take(input, at)?;
        self.unsaved = self.write().err();
        Ok(())
    }

    /// Takes the last input back, on disk too.
    ///
    /// # Errors
    /// [`Refused::NothingToUndo`].
    pub fn undo(&mut self) -> Result<Input, Refused> {
        let input = self.room.undo()?;
        self.unsaved = self.write().err();
        Ok(input)
    }

    fn write(&self) -> Result<(), FolderError> {
        let Place::OnDisk { path, .. } = &self.place else { return Ok(()) };
        let (room, scenario) = (&self.room, self.room.scenario());
        let workshop = Workshop {
            format: FORMAT,
            fulcrum: env!("CARGO_PKG_VERSION").to_owned(),
            scenario: scenario.id.clone(),
            title: scenario.title.clone(),
            seed: room.seed().0,
            set_up: room.set_up().clone(),
            week: room.week(),
            over: room.step() == Step::Over,
            began: self.began,
            inputs: room.log().to_vec(),
        };
        let style = ron::ser::PrettyConfig::new().struct_names(true).depth_limit(2);
        let text =
            ron::ser::to_string_pretty(&workshop, style).expect("this is a bug in Fulcrum: a workshop that cannot be written as text");
        DataFolder::write(
            path,
            &format!("// A workshop of Fulcrum: set-up, luck and inputs. Counts of cards, and nobody’s vote.\n{text}\n"),
        )
    }
}

fn listed(workshop: Workshop, path: PathBuf) -> WorkshopFile {
    let written = path.metadata().and_then(|of| of.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let (title, week, weeks) = (workshop.title, workshop.week, workshop.set_up.weeks().len());
    let counted = workshop.inputs.iter().rev().find_map(|entry| match entry.input {
        Input::Present(people) => Some(people),
        _ => None,
    });
    let people = counted.unwrap_or_else(|| workshop.set_up.people());
    let papers = ["take-home.html", "run-log.html"].map(|end| path.with_extension(end)).into_iter().filter(|paper| paper.is_file());
    WorkshopFile { written, title, people, week, weeks, is_over: workshop.over, papers: papers.collect(), path }
}

fn read(path: &Path) -> Result<Workshop, WorkshopError> {
    let text = read_text(path, LIMIT).map_err(|error| unreadable(path, error))?;
    if let Ok(versions) = ron::from_str::<Versions>(&text)
        && versions.format > FORMAT
    {
        return Err(WorkshopError::Newer(path.to_owned(), versions.fulcrum));
    }
    ron::from_str(&text).map_err(|error| unreadable(path, UnreadableWorkshop::Broken(error.to_string())))
}

fn unreadable(path: &Path, why: impl Into<UnreadableWorkshop>) -> WorkshopError {
    WorkshopError::Unreadable(path.to_owned(), why.into())
}

/// The scenario of a workshop.
fn beside(path: &Path) -> PathBuf {
    path.with_extension("scenario")
}

fn lock(path: &Path) -> Result<File, WorkshopError> {
    take_now(path).map_err(|error| match error {
        LockError::Held(_) => WorkshopError::InUse,
        LockError::Unusable(beside, why) => unreadable(&beside, why),
    })
}
