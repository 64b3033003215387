//! What somebody writes about one play. The journal is theirs and holds all of it; the record may be handed on, and holds the answers and
//! plans as they stand.

use std::path::{Path, PathBuf};

use super::finished::Finished;
use super::folder::DataFolder;
use super::journal::{Answer, Journal, JournalError, JournalNote, Page, PageOf, Plan};
use super::record::Record;

/// Where what is written about a play is kept.
#[derive(Clone, Debug)]
pub struct Notebook {
    journal: Journal,
    page: PageOf,
    /// The title of the scenario, if it is about a play.
    title: Option<String>,
    /// The record of the play, once there is one.
    record: Option<PathBuf>,
}

impl Notebook {
    /// That of no play.
    #[must_use]
    pub fn of_no_play(folder: &DataFolder) -> Self {
        Self { journal: Journal::of(folder), page: PageOf::NoPlay, title: None, record: None }
    }

    /// That of the play in this file of the data folder.
    #[must_use]
    pub fn of_play(folder: &DataFolder, play: &Path, title: &str) -> Self {
        let record = folder.records().join(play.file_name().unwrap_or_default());
        Self { journal: Journal::of(folder), page: PageOf::Play(play.to_owned()), title: Some(title.to_owned()), record: Some(record) }
    }

    /// That of a play that is looked at again. A file from elsewhere is somebody else's and stays as it is: what is written about it goes
    /// to the notes of no play.
    #[must_use]
    pub fn of_finished(folder: &DataFolder, finished: &Finished) -> Self {
        let lies_in = |folder: &Path| {
            let within = finished.path.parent().and_then(|it| it.canonicalize().ok());
            within.is_some() && within == folder.canonicalize().ok()
        };
        if lies_in(&folder.records()) || lies_in(&folder.plays()) {
            Self::of_play(folder, &finished.path, &finished.record.title)
        } else {
            Self::of_no_play(folder)
        }
    }

    /// The file it is kept in.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.journal.path(&self.page)
    }

    /// What was written so far; nothing where it cannot be read.
    #[must_use]
    pub fn page(&self) -> Page {
        self.journal.page(&self.page).unwrap_or_default()
    }

    /// Keeps a note.
    ///
    /// # Errors
    /// [`JournalError`]; nothing was kept then.
    pub fn note(&self, note: JournalNote) -> Result<(), JournalError> {
        self.change(|page| page.notes.push(note))
    }

    /// Keeps an answer to a question. The journal keeps an earlier one as well, the record the last.
    ///
    /// # Errors
    /// [`JournalError`] if one of the two could not be written.
    pub fn answer(&self, answer: Answer) -> Result<(), JournalError> {
        self.change(|page| page.answers.push(answer.clone()))?;
        self.change_record(|record| {
            record.answers.retain(|held| held.question != answer.question);
            record.answers.push(answer);
        })
    }

    /// Keeps an if-then plan.
    ///
    /// # Errors
    /// [`JournalError`] if one of the two could not be written.
    pub fn plan(&self, plan: Plan) -> Result<(), JournalError> {
        self.change(|page| page.plans.push(plan.clone()))?;
        self.change_record(|record| record.plans.push(plan))
    }

    fn change(&self, change: impl FnOnce(&mut Page)) -> Result<(), JournalError> {
        self.journal.change(&self.page, self.title.as_deref(), change).map(|_| ())
    }

    /// A record that is not there or cannot be read is left alone: the journal has it all.
    fn change_record(&self, change: impl FnOnce(&mut Record)) -> Result<(), JournalError> {
        let Some(path) = &self.record else { return Ok(()) };
        let Ok(mut record) = Record::read(path) else { return Ok(()) };
        change(&mut record);
        Ok(record.write(path)?)
    }
}
