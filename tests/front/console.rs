//! A terminal made of byte buffers.

use std::io::{BufRead, Cursor};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fulcrum::play::{DataFolder, Finished, Save, Store};
use fulcrum::scenario_file::{self, Library};
use fulcrum::sim::Scenario;
use fulcrum::sim::luck::Seed;
use fulcrum::terminal::{Console, Farewell, Shelved, Style, begin, menu, replay, resume};
use fulcrum::wording::Localizer;
use jiff::civil::{Date, date};

/// The day on which all this happens.
pub(crate) const TODAY: Date = date(2026, 11, 2);

/// What a run of the terminal left.
pub(crate) struct Run {
    pub(crate) output: String,
    pub(crate) talk: String,
    pub(crate) farewell: Farewell,
    /// How many lines of the input were not read.
    pub(crate) unread: usize,
}

/// A folder for plays that goes when it is dropped.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
    words: Localizer,
    pub(crate) store: Store,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self::speaking(Localizer::english())
    }

    pub(crate) fn speaking(words: Localizer) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let store = Store::new(DataFolder::at(folder.path()));
        Self { folder, words, store }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The file of the play that was written last.
    pub(crate) fn last_play(&self) -> PathBuf {
        self.store.all().first().expect("a play").path.clone()
    }

    pub(crate) fn save(&self) -> Save {
        Save::read(&self.last_play()).expect("a play that can be read")
    }

    pub(crate) fn begin(&self, scenario: &Arc<Scenario>, seed: u64, style: Style, input: &str) -> Run {
        let shelved = Shelved { scenario: Arc::clone(scenario), file: None };
        run(&self.words, style, input, |console, words| begin(console, words, &self.store, &shelved, Seed(seed)))
    }

    pub(crate) fn resume(&self, scenario: &Arc<Scenario>, style: Style, input: &str) -> Run {
        let shelved = Shelved { scenario: Arc::clone(scenario), file: None };
        let path = self.last_play();
        run(&self.words, style, input, |console, words| resume(console, words, &self.store, &shelved, &path))
    }

    /// Shows a file of a finished play again.
    pub(crate) fn replay(&self, scenario: &Arc<Scenario>, path: &Path, input: &str) -> Run {
        let find = |id: &str| (id == scenario.id).then(|| Arc::clone(scenario));
        let finished = Finished::read(path, &find).expect("a finished play");
        run(&self.words, Style::plain(80), input, |console, words| Ok(replay(console, words, &finished, self.store.folder())?))
    }

    pub(crate) fn menu(&self, scenario: &Arc<Scenario>, input: &str) -> Run {
        let shelf = [Shelved { scenario: Arc::clone(scenario), file: None }];
        run(&self.words, Style::plain(80), input, |console, words| menu(console, words, &self.store, &shelf, Seed(7)))
    }
}

fn run(
    words: &Localizer,
    style: Style,
    input: &str,
    play: impl FnOnce(&mut Console<'_>, &Localizer) -> Result<Farewell, fulcrum::terminal::TerminalError>,
) -> Run {
    let mut reader = Cursor::new(input.as_bytes());
    let (mut output, mut talk) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut reader, &mut output, &mut talk, style);
    console.today = TODAY;
    let farewell = play(&mut console, words).expect("buffers can be read and written");
    let unread = reader.lines().count();
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Run { output: text(output), talk: text(talk), farewell, unread }
}

/// The small scenario of these tests.
pub(crate) fn fixture() -> Arc<Scenario> {
    load("three-chairs.ron", include_str!("three-chairs.ron"))
}

/// A scenario that comes with Fulcrum.
pub(crate) fn built_in(file: &str) -> Arc<Scenario> {
    let all = scenario_file::built_in();
    let (name, text) = all.iter().find(|(name, _)| *name == file).unwrap_or_else(|| panic!("{file} comes with Fulcrum"));
    load(name, text)
}

pub(crate) fn load(name: &str, text: &str) -> Arc<Scenario> {
    let loaded = scenario_file::load(name, text, Library::built_in());
    loaded.scenario.unwrap_or_else(|| panic!("{name}: {:#?}", loaded.problems))
}
