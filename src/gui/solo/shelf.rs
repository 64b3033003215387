//! What can be played: the scenarios there are, and the plays that wait.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::ecs::resource::Resource;

use crate::gui::screens::Portrait;
use crate::play::{DataFolder, Entry, Save, SaveHeader, Session, Store, catalog, find};
use crate::sim::luck::Seed;
use crate::sim::{Phase, Scenario};

/// The scenarios there are.
#[derive(Debug, Resource)]
pub(in crate::gui) struct Shelf {
    /// So many of them were searched for letters that cannot be drawn.
    pub(super) searched: usize,
    /// Built-in ones first, then those in the data folder by name.
    pub(super) entries: Vec<Arc<Entry>>,
}

impl Shelf {
    /// Everything there is.
    #[must_use]
    pub(super) fn stock(folder: &DataFolder) -> Self {
        Self { searched: 0, entries: catalog(Some(folder)).into_iter().map(Arc::new).collect() }
    }

    /// The scenario that a play was begun with, as it is now.
    #[must_use]
    pub(super) fn find(&self, header: &SaveHeader) -> Option<&Arc<Scenario>> {
        let fits = |entry: &&Arc<Entry>| match &header.file {
            Some(file) => entry.file() == Some(file),
            None => entry.file().is_none(),
        };
        let mut scenarios = self.entries.iter().filter(fits).filter_map(|entry| entry.scenario());
        scenarios.find(|scenario| scenario.id == header.scenario)
    }

    /// The same, looked for where its file lies if that is not in the data folder.
    #[must_use]
    pub(super) fn fetch(&mut self, header: &SaveHeader) -> Option<Arc<Scenario>> {
        if let (None, Some(file)) = (self.find(header), &header.file) {
            let entry = find(file.to_str()?, None).ok()?;
            self.place_of(entry);
        }
        self.find(header).cloned()
    }

    /// The place of a scenario among the others, where it is put if it is not there yet.
    pub(super) fn place_of(&mut self, entry: Entry) -> usize {
        let known = self.entries.iter().position(|it| it.source == entry.source && it.id() == entry.id());
        let place = known.unwrap_or(self.entries.len());
        match self.entries.get_mut(place) {
            Some(it) => *it = Arc::new(entry),
            None => self.entries.push(Arc::new(entry)),
        }
        place
    }

    /// The file a scenario lies in, if it did not come with the game.
    #[must_use]
    pub(super) fn file_of(&self, scenario: &Scenario) -> Option<PathBuf> {
        let it = self.entries.iter().find(|entry| entry.scenario().is_some_and(|it| it.id == scenario.id && it.hash == scenario.hash))?;
        it.file().map(Path::to_owned)
    }

    /// How many can be played.
    #[must_use]
    pub(super) fn playable(&self) -> usize {
        self.entries.iter().filter(|entry| entry.scenario().is_some()).count()
    }
}

/// A play that waits, looked at without opening it.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    /// Its file.
    pub(super) path: PathBuf,
    /// The scenario's title.
    pub(super) title: String,
    /// The week it stands in.
    pub(super) week: u8,
    /// Where in the week.
    pub(super) phase: Phase,
    /// The team.
    pub(super) people: Vec<Portrait>,
    /// Where the scale leans.
    pub(super) lean: f64,
}

/// The play that was last gone on with, if it has not ended.
#[must_use]
pub(super) fn last_waiting(store: &Store, shelf: &Shelf) -> Option<Waiting> {
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
