//! The journal: notes, leaders observed, real examples, answers to questions, if-then plans with a date. One readable document per play,
//! and one for what belongs to none; nothing in it is ever lost or overwritten.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::scenario_file::PlainFileError;

use super::document::{self, Document, DocumentError};
use super::folder::{DataFolder, FolderError};
use super::lock::{LOCK_PATIENCE, LockError, take_within};

/// A document of the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The format.
    pub format: u32,
    /// The title of the scenario, if it is about a play.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Notes, oldest first.
    #[serde(default)]
    pub notes: Vec<JournalNote>,
    /// Answers to the scenario's questions.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// If-then plans, oldest first.
    #[serde(default)]
    pub plans: Vec<Plan>,
}

/// Something worth keeping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalNote {
    /// The day it was written.
    pub date: Date,
    /// The week of the play it was written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<u8>,
    /// What sort of note it is.
    pub kind: NoteKind,
    /// What it says.
    pub text: String,
}

/// What sort of note something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NoteKind {
    /// It resonates.
    Resonates,
    /// What a leader was seen to do.
    Observed,
    /// An example from one's own work.
    Example,
    /// A sentence somebody said in the room.
    Said,
}

impl NoteKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Resonates, Self::Observed, Self::Example, Self::Said];
}

/// An answer to a question of the debrief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// “If this happens, then I do that”, with a day to come back to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What happens.
    pub when: String,
    /// What one then does.
    pub then: String,
    /// The day it was made.
    pub made: Date,
    /// The day to ask how it went.
    pub come_back: Date,
    /// How it went, oldest first.
    #[serde(default)]
    pub went: Vec<Went>,
}

/// How a plan went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Went {
    /// The day it was asked.
    pub date: Date,
    /// How it went.
    pub text: String,
}

/// Which document is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PageOf {
    /// That of no play.
    NoPlay,
    /// That of the play in this file.
    Play(PathBuf),
}

/// A plan that waits to be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuePlan {
    /// The document it stands in.
    pub path: PathBuf,
    /// Its place there.
    pub place: usize,
    /// The plan.
    pub plan: Plan,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The document it stands in.
    pub path: PathBuf,
    /// The scenario it is about.
    pub title: Option<String>,
    /// The day it was written, where it has one.
    pub date: Option<Date>,
    /// What it says.
    pub text: String,
}

/// Why the journal cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// A document cannot be read.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// A document cannot be written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The document cannot be kept for oneself while it is written.
    #[error(transparent)]
    Lock(#[from] LockError),
}

impl Document for Page {
    const FORMAT: u32 = 1;
    const HEAD: &'static str = "A page of your Fulcrum journal. It is yours: read it, copy it, change it.";

    fn format(&self) -> u32 {
        self.format
    }
}

/// The journal in a data folder.
#[derive(Clone, Debug)]
pub struct Journal {
    folder: PathBuf,
}

impl Journal {
    /// The journal in this folder.
    #[must_use]
    pub fn of(folder: &DataFolder) -> Self {
        Self { folder: folder.path().join("journal") }
    }

    /// The folder its documents lie in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a page lies.
    #[must_use]
    pub fn path(&self, of: &PageOf) -> PathBuf {
        let stem = match of {
            PageOf::NoPlay => "notes".into(),
            PageOf::Play(play) => play.file_stem().unwrap_or("play".as_ref()).to_owned(),
        };
        self.folder.join(stem).with_extension("ron")
    }

    /// A page; an empty one if nothing was written yet.
    ///
    /// # Errors
    /// [`JournalError::Document`] if it is there and cannot be read.
    pub fn page(&self, of: &PageOf) -> Result<Page, JournalError> {
        Ok(read_or_empty(&self.path(of))?)
    }

    /// Changes a page and writes it whole. Where a page cannot be read it is left alone, and a new one begins beside it: what was just
    /// written is never lost to a slip in a file.
    ///
    /// # Errors
    /// [`JournalError`]; the journal is as it was then.
    pub fn change(&self, of: &PageOf, title: Option<&str>, change: impl FnOnce(&mut Page)) -> Result<Page, JournalError> {
        DataFolder::make(&self.folder)?;
        let path = self.path(of);
        let _held = take_within(&path, LOCK_PATIENCE)?;
        let mut path = path;
        let mut page = read_or_empty(&path);
        for number in 2_u32.. {
            match page {
                Err(ref error) if is_something_else(error) => {
                    path = self.path(of).with_extension(format!("{number}.ron"));
                    page = read_or_empty(&path);
                }
                _ => break,
            }
        }
        let mut page = page?;
        page.title = page.title.or(title.map(str::to_owned));
        change(&mut page);
        document::write(&path, &page)?;
        Ok(page)
    }

    /// Says how a plan went.
    ///
    /// # Errors
    /// [`JournalError`]; the journal is as it was then.
    pub fn plan_went(&self, due: &DuePlan, went: Went) -> Result<(), JournalError> {
        let _held = take_within(&due.path, LOCK_PATIENCE)?;
        let mut page: Page = document::read(&due.path)?;
        if let Some(plan) = page.plans.iter_mut().find(|plan| **plan == due.plan) {
            plan.went.push(went);
        }
        Ok(document::write(&due.path, &page)?)
    }

    /// All pages by name, or why one cannot be read.
    #[must_use]
    pub fn pages(&self) -> Vec<(PathBuf, Result<Page, DocumentError>)> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|end| end == "ron"));
        paths.sort();
        paths.into_iter().map(|path| (path.clone(), document::read(&path))).collect()
    }

    /// Plans whose day has come and that nobody was asked about since, the oldest first.
    #[must_use]
    pub fn due(&self, today: Date) -> Vec<DuePlan> {
        let mut due: Vec<DuePlan> = Vec::new();
        for (path, page) in self.pages() {
            let plans = page.map(|page| page.plans).unwrap_or_default();
            let waits = |plan: &Plan| plan.come_back <= today && plan.went.is_empty();
            due.extend(plans.into_iter().enumerate().filter(|(_, plan)| waits(plan)).map(|(place, plan)| DuePlan {
                path: path.clone(),
                place,
                plan,
            }));
        }
        due.sort_by_key(|due| due.plan.come_back);
        due
    }

    /// Everything in which all of these words stand, in the order of pages.
    #[must_use]
    pub fn search(&self, words: &str) -> Vec<Found> {
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        let holds = |found: &Found| {
            let text = found.text.to_lowercase();
            !words.is_empty() && words.iter().all(|word| text.contains(word.as_str()))
        };
        let pages = self.pages().into_iter().filter_map(|(path, page)| Some((path, page.ok()?)));
        pages.flat_map(|(path, page)| said_on(&path, &page)).filter(holds).collect()
    }
}

/// Every sentence of a page.
fn said_on(path: &Path, page: &Page) -> Vec<Found> {
    let found = |date, text: String| Found { path: path.to_owned(), title: page.title.clone(), date, text };
    let notes = page.notes.iter().map(|note| found(Some(note.date), note.text.clone()));
    let answers = page.answers.iter().map(|answer| found(None, format!("{} {}", answer.question, answer.answer)));
    let plans = page.plans.iter().map(|plan| {
        let went: Vec<&str> = plan.went.iter().map(|went| went.text.as_str()).collect();
        found(Some(plan.made), format!("{} {} {}", plan.when, plan.then, went.join(" ")).trim().to_owned())
    });
    notes.chain(answers).chain(plans).collect()
}

fn read_or_empty(path: &Path) -> Result<Page, DocumentError> {
    match document::read(path) {
        Err(DocumentError::Unreadable(_, error)) if error.is_missing() => Ok(Page { format: Page::FORMAT, ..Page::default() }),
        read => read,
    }
}

/// Whether what lies there is no page that this Fulcrum reads: it is left as it is, and a page is begun beside it.
fn is_something_else(error: &DocumentError) -> bool {
    !matches!(error, DocumentError::Unreadable(_, PlainFileError::System(_)))
}
