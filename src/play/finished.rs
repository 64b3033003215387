//! A finished play, read again: from its record, or from the save of a play that is over.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::sim::luck::Seed;
use crate::sim::{Phase, Scenario};

use super::decision_text::{DecisionText, Misfit};
use super::document;
use super::record::{Record, RecordError};
use super::save::{Save, SaveError};
use super::session::Session;

/// A play that is over, played again from its file.
#[derive(Clone, Debug)]
pub struct Finished {
    /// Where it lies.
    pub path: PathBuf,
    /// The record; of a save, the one it would have left.
    pub record: Record,
    /// The play, at its end.
    pub session: Session,
}

/// What was played, in either kind of file.
pub(super) struct Written<'a> {
    pub(super) scenario: &'a str,
    pub(super) hash: &'a str,
    pub(super) seed: u64,
    pub(super) decisions: &'a [DecisionText],
}

impl Finished {
    /// Reads a record, or the save of a play that is over, and plays it again. `scenario` finds one by its id, or by the file that a save
    /// names.
    ///
    /// # Errors
    /// [`RecordError`] with the reason; the file is left as it is.
    pub fn read(path: &Path, scenario: &dyn Fn(&str) -> Option<Arc<Scenario>>) -> Result<Self, RecordError> {
        let find = |wanted: &str, id: &str| {
            scenario(wanted).ok_or_else(|| RecordError::UnknownScenario { path: path.to_owned(), id: id.to_owned() })
        };
        let text = document::text_of(path)?;
        if !is_save(&text) {
            let record = Record::parse(path, &text)?;
            let session = record.replay(path, find(&record.scenario, &record.scenario)?)?;
            return Ok(Self { path: path.to_owned(), record, session });
        }
        let save = Save::parse(path, &text)?;
        let header = &save.header;
        let file = header.file.as_ref().map(|file| file.display().to_string());
        let scenario = find(file.as_deref().unwrap_or(&header.scenario), &header.scenario)?;
        let written = Written { scenario: &header.scenario, hash: &header.hash, seed: save.seed, decisions: &save.decisions };
        let session = written.replay(path, scenario)?;
        let record = Record::of(&session, written_at(path)).expect("this is a bug in Fulcrum: a play that is over has no record");
        if save.ended.is_some_and(|ending| ending != record.ending) {
            return Err(RecordError::Altered { path: path.to_owned() });
        }
        Ok(Self { path: path.to_owned(), record, session })
    }
}

impl Written<'_> {
    /// Plays it to its end with the scenario as it is now.
    pub(super) fn replay(&self, path: &Path, scenario: Arc<Scenario>) -> Result<Session, RecordError> {
        let path = path.to_owned();
        if self.hash != scenario.hash {
            return Err(RecordError::OtherVersion { path, id: self.scenario.to_owned() });
        }
        let mut session = Session::new(scenario, Seed(self.seed));
        for (place, written) in self.decisions.iter().enumerate() {
            let taken =
                written.read(session.game()).and_then(|decision| session.decide(session.step(), decision).map_err(|_| Misfit::Refused));
            taken.map_err(|misfit| RecordError::Misfit { path: path.clone(), step: place + 1, misfit })?;
        }
        match session.phase() {
            Phase::Ended(_) => Ok(session),
            _ => Err(RecordError::Unfinished { path, week: session.game().state().week }),
        }
    }
}

/// Whether the first word that is no comment is that of a save.
fn is_save(text: &str) -> bool {
    let first = text.lines().map(str::trim_start).find(|line| !line.is_empty() && !line.starts_with("//"));
    first.is_some_and(|line| line.starts_with("Save"))
}

/// When the file was last written.
fn written_at(path: &Path) -> Timestamp {
    let modified = path.metadata().and_then(|of| of.modified()).ok();
    modified.and_then(|time| Timestamp::try_from(time).ok()).unwrap_or_default()
}

impl From<SaveError> for RecordError {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}
