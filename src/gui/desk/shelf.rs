//! What can be played: the scenarios there are, and the plays that wait.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::gui::screens::Portrait;
use crate::play::{DataFolder, Save, SaveHeader, Session, Store};
use crate::scenario_file::{self, Library, Loaded};
use crate::sim::luck::Seed;
use crate::sim::{Phase, Scenario};

/// A scenario that can be played, or a file with problems.
#[derive(Debug)]
pub struct Entry {
    /// The file, if it did not come with the game.
    pub file: Option<PathBuf>,
    /// The name of its file.
    pub name: String,
    /// Its text, which problems point into.
    pub text: String,
    /// The scenario, or the problems.
    pub loaded: Loaded,
}

impl Entry {
    /// The scenario, if it has no errors.
    #[must_use]
    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.loaded.scenario.as_ref()
    }

    fn new(file: Option<PathBuf>, name: String, text: String) -> Self {
        let loaded = scenario_file::load(&name, &text, Library::built_in());
        Self { file, name, text, loaded }
    }
}

/// The scenarios there are.
#[derive(Debug)]
pub struct Shelf {
    /// Built-in ones first, then those in the data folder by name.
    pub entries: Vec<Entry>,
}

impl Shelf {
    /// Everything there is.
    #[must_use]
    pub fn stock(folder: &DataFolder) -> Self {
        let built_in = scenario_file::built_in().iter().map(|(name, text)| Entry::new(None, (*name).to_owned(), (*text).to_owned()));
        Self { entries: built_in.chain(own(folder)).collect() }
    }

    /// The scenario that a play was begun with, as it is now.
    #[must_use]
    pub fn find(&self, header: &SaveHeader) -> Option<&Arc<Scenario>> {
        let fits = |entry: &&Entry| match &header.file {
            Some(file) => entry.file.as_ref() == Some(file),
            None => entry.file.is_none(),
        };
        let mut scenarios = self.entries.iter().filter(fits).filter_map(Entry::scenario);
        scenarios.find(|scenario| scenario.id == header.scenario)
    }

    /// The file a scenario lies in, if it did not come with the game.
    #[must_use]
    pub fn file_of(&self, scenario: &Scenario) -> Option<PathBuf> {
        let it = self.entries.iter().find(|entry| entry.scenario().is_some_and(|it| it.id == scenario.id && it.hash == scenario.hash))?;
        it.file.clone()
    }

    /// How many can be played.
    #[must_use]
    pub fn playable(&self) -> usize {
        self.entries.iter().filter(|entry| entry.scenario().is_some()).count()
    }
}

fn own(folder: &DataFolder) -> Vec<Entry> {
    let Ok(files) = std::fs::read_dir(folder.scenarios()) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "ron"));
    paths.sort();
    let read = |path: &Path| {
        let text = std::fs::read_to_string(path).ok()?;
        let name = path.file_name()?.to_string_lossy().into_owned();
        Some(Entry::new(Some(std::path::absolute(path).unwrap_or_else(|_| path.to_owned())), name, text))
    };
    paths.iter().filter_map(|path| read(path)).collect()
}

/// A play that waits, looked at without opening it.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its file.
    pub path: PathBuf,
    /// The scenario's title.
    pub title: String,
    /// The week it stands in.
    pub week: u8,
    /// Where in the week.
    pub phase: Phase,
    /// The team.
    pub people: Vec<Portrait>,
    /// Where the scale leans.
    pub lean: f64,
}

/// The play that was last gone on with, if it has not ended.
#[must_use]
pub fn last_waiting(store: &Store, shelf: &Shelf) -> Option<Waiting> {
    store.unfinished(None).into_iter().find_map(|waiting| {
        let save = waiting.save.ok()?;
        let session = replayed(&save, shelf.find(&save.header)?);
        let view = session.view();
        Some(Waiting {
            path: waiting.path,
            title: save.header.title,
            week: view.week(),
            phase: view.phase(),
            people: view.people().filter(|person| !person.has_left()).map(|person| Portrait::of(&person)).collect(),
            lean: view.lean(),
        })
    })
}

/// Where the scale of the last play leans; level where there is none.
#[must_use]
pub(super) fn last_lean(store: &Store, shelf: &Shelf) -> f64 {
    let replay = |save: &Save| shelf.find(&save.header).map(|scenario| replayed(save, scenario));
    let last = store.all().into_iter().find_map(|play| replay(play.save.as_ref().ok()?));
    last.map_or(0.0, |session| session.view().lean())
}

/// How a play stands, as far as its decisions fit the scenario.
fn replayed(save: &Save, scenario: &Arc<Scenario>) -> Session {
    let mut session = Session::new(Arc::clone(scenario), Seed(save.seed));
    for decision in &save.decisions {
        let step = session.step();
        if decision.read(session.game()).ok().is_none_or(|decision| session.decide(step, decision).is_err()) {
            break;
        }
    }
    session
}
