//! Records: a finished play, to hand on and to look at again. A replay with the answers to its questions; no path of this machine, and no
//! name unless one is given.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::sim::{EndingId, Phase, Scenario};

use super::decision_text::{DecisionText, Misfit};
use super::document::{self, Document, DocumentError};
use super::finished::{Finished, Written};
use super::folder::FolderError;
use super::journal::{Answer, Plan};
use super::save::SaveError;
use super::session::Session;

/// A finished play.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The format.
    pub format: u32,
    /// The Fulcrum that wrote it.
    pub fulcrum: String,
    /// Who played, if they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When it ended.
    pub finished: Timestamp,
    /// Id of the scenario.
    pub scenario: String,
    /// Its title.
    pub title: String,
    /// Its content, as a hash.
    pub hash: String,
    /// The luck.
    pub seed: u64,
    /// Id of the ending.
    pub ending: String,
    /// Delivery and team at the end, in hundredths of a point.
    pub results: (i64, i64),
    /// The decisions, in order.
    pub decisions: Vec<DecisionText>,
    /// Answers to the questions of the debrief.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// If-then plans.
    #[serde(default)]
    pub plans: Vec<Plan>,
}

/// Why a record is left out.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// It cannot be read.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// It is a save, and cannot be read.
    #[error(transparent)]
    Save(SaveError),
    /// No scenario has its id.
    #[error("{path}: no scenario {id}")]
    UnknownScenario {
        /// The record.
        path: PathBuf,
        /// The id.
        id: String,
    },
    /// The scenario was edited since.
    #[error("{path}: another version of {id}")]
    OtherVersion {
        /// The record.
        path: PathBuf,
        /// The id.
        id: String,
    },
    /// A decision does not fit.
    #[error("{path}: decision {step}: {misfit}")]
    Misfit {
        /// The record.
        path: PathBuf,
        /// Which decision, from 1.
        step: usize,
        /// Why not.
        misfit: Misfit,
    },
    /// It does not come to an end.
    #[error("{path} ends in week {week}")]
    Unfinished {
        /// The record.
        path: PathBuf,
        /// The week.
        week: u8,
    },
    /// It ends otherwise than it says.
    #[error("{path} was altered")]
    Altered {
        /// The record.
        path: PathBuf,
    },
    /// It is there twice.
    #[error("{path} is a copy of {first}")]
    Copy {
        /// The record.
        path: PathBuf,
        /// The one that is counted.
        first: PathBuf,
    },
}

/// Many records: those that are whole, and why the others are not.
#[derive(Debug, Default)]
pub struct Batch {
    /// The plays, in the order given.
    pub plays: Vec<Finished>,
    /// What was left out, and why.
    pub left_out: Vec<RecordError>,
}

impl Document for Record {
    const FORMAT: u32 = 1;
    const HEAD: &'static str = "A finished play of Fulcrum: its scenario, its luck, its decisions, and what was written about it.";

    fn format(&self) -> u32 {
        self.format
    }
}

impl Record {
    /// The record of a play that is over; `None` while it is not.
    #[must_use]
    pub fn of(play: &Session, finished: Timestamp) -> Option<Self> {
        let Phase::Ended(ending) = play.phase() else { return None };
        let scenario = play.scenario();
        let mut again = Session::new(play.game().shared_scenario(), play.seed());
        let mut decisions = Vec::new();
        for decision in play.decisions() {
            decisions.push(DecisionText::of(scenario, again.phase(), *decision));
            again.decide(again.step(), *decision).expect("this is a bug in Fulcrum: a decision taken before is refused on replay");
        }
        Some(Self {
            format: Self::FORMAT,
            fulcrum: env!("CARGO_PKG_VERSION").to_owned(),
            name: None,
            finished,
            scenario: scenario.id.clone(),
            title: scenario.title.clone(),
            hash: scenario.hash.clone(),
            seed: play.seed().0,
            ending: scenario.endings[ending.index()].id.clone(),
            results: hundredths(play),
            decisions,
            answers: Vec::new(),
            plans: Vec::new(),
        })
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`DocumentError`]; the file is left as it is.
    pub fn read(path: &Path) -> Result<Self, DocumentError> {
        document::read(path)
    }

    /// Reads the text of a record; `path` is for what is said if it cannot be read.
    pub(super) fn parse(path: &Path, text: &str) -> Result<Self, DocumentError> {
        document::parse(path, text)
    }

    /// Writes it whole or not at all, over what was there.
    ///
    /// # Errors
    /// [`FolderError`]; the file is as it was then.
    pub fn write(&self, path: &Path) -> Result<(), FolderError> {
        document::write(path, self)
    }

    /// The record as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        document::text(self)
    }

    /// Plays it again with the scenario as it is now. `path` is for what is said if it cannot be.
    ///
    /// # Errors
    /// [`RecordError`] with the reason.
    pub fn replay(&self, path: &Path, scenario: Arc<Scenario>) -> Result<Session, RecordError> {
        let written = Written { scenario: &self.scenario, hash: &self.hash, seed: self.seed, decisions: &self.decisions };
        let session = written.replay(path, scenario)?;
        let ends_so = |ending: EndingId| session.scenario().endings[ending.index()].id == self.ending;
        match session.phase() {
            Phase::Ended(ending) if ends_so(ending) && hundredths(&session) == self.results => Ok(session),
            _ => Err(RecordError::Altered { path: path.to_owned() }),
        }
    }
}

fn hundredths(play: &Session) -> (i64, i64) {
    let results = play.game().results();
    let rounded = |points: f64| (points * 100.0).round() as i64;
    (rounded(results.delivery), rounded(results.team))
}

impl Batch {
    /// Reads records and plays them again, each for itself: one that cannot be read keeps no other from being counted.
    #[must_use]
    pub fn read(paths: &[PathBuf], scenario: &(dyn Fn(&str) -> Option<Arc<Scenario>> + Sync)) -> Self {
        let read: Vec<Result<Finished, RecordError>> = paths.par_iter().map(|path| Finished::read(path, &|id| scenario(id))).collect();
        let mut batch = Self::default();
        let mut seen: HashMap<String, PathBuf> = HashMap::new();
        for one in read {
            match one {
                Ok(play) => {
                    let key = format!("{:?} {} {} {:?}", play.record.name, play.record.finished, play.record.seed, play.record.decisions);
                    match seen.get(&key) {
                        Some(first) => batch.left_out.push(RecordError::Copy { path: play.path, first: first.clone() }),
                        None => {
                            seen.insert(key, play.path.clone());
                            batch.plays.push(play);
                        }
                    }
                }
                Err(error) => batch.left_out.push(error),
            }
        }
        batch
    }
}
