//! `fulcrum` and `fulcrum play`: the window where there is one, else the terminal.

use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::SystemTime;

use anyhow::{Context, bail};
use jiff::ZonedDateTime;

use fulcrum::play::{DataFolder, Entry, Journal, Save, Store, Waiting, catalog, fresh_seed};
use fulcrum::sim::luck::Seed;
use fulcrum::terminal::{self, Console, Farewell, Shelved, Style, TerminalError};
use fulcrum::wording::{Explain, Localizer};

use super::scenarios::{self, Found};
use super::window::{Opening, in_window};
use super::{PlayArgs, localizer, say, tell};

/// Bare `fulcrum`: the title screen, or the menu in plain lines.
pub(super) fn start() -> anyhow::Result<ExitCode> {
    let folder = DataFolder::find()?;
    folder.tidy();
    if in_window(&folder, Opening::Title) {
        return Ok(ExitCode::SUCCESS);
    }
    menu(&Store::new(folder))
}

fn menu(store: &Store) -> anyhow::Result<ExitCode> {
    let (entries, localizer) = (catalog(Some(store.folder())), localizer());
    for entry in entries.iter().filter(|entry| entry.scenario().is_none()) {
        tell(&localizer, "command-not-offered", &[("name", entry.name.as_str().into())]);
    }
    for waiting in store.all() {
        if let Err(error) = waiting.save {
            tell(&localizer, "command-problem", &[("why", error.explain(&localizer).into())]);
        }
    }
    let shelf: Vec<Shelved> = entries.iter().filter_map(shelved).collect();
    at_the_terminal(|console, words| terminal::menu(console, words, store, &shelf, fresh_seed()))
}

/// `fulcrum play`: a scenario from its first Monday, or a play that was left.
pub(super) fn play(args: &PlayArgs) -> anyhow::Result<ExitCode> {
    let folder = DataFolder::find()?;
    folder.tidy();
    let store = Store::new(folder.clone());
    let Some(wanted) = args.scenario.as_deref() else {
        return match (&args.resume, args.terminal) {
            (Some(file), _) => resume(&store, file.as_deref(), None, args.terminal),
            (None, true) => menu(&store),
            (None, false) => start(),
        };
    };
    let entry = match scenarios::find(wanted)? {
        Found::Scenario(entry) => entry,
        Found::Not(code) => return Ok(code),
    };
    let Some(shelved) = shelved(&entry) else { bail!("this is a bug in Fulcrum: found without a scenario") };
    if let Some(file) = &args.resume {
        return resume(&store, file.as_deref(), Some(&shelved), args.terminal);
    }
    if !args.terminal && in_window(&folder, Opening::Briefing(entry, args.seed.map(Seed))) {
        return Ok(ExitCode::SUCCESS);
    }
    let localizer = localizer();
    if let Some(due) = Journal::of(&folder).due(ZonedDateTime::now().date()).first() {
        tell(&localizer, "command-plan-due", &[("when", due.plan.when.as_str().into()), ("then", due.plan.then.as_str().into())]);
    }
    if !store.unfinished(Some(&shelved.scenario.id)).is_empty() {
        let args = [("title", shelved.scenario.title.as_str().into()), ("name", shelved.name().into())];
        tell(&localizer, "command-play-waits", &args);
    }
    let seed = args.seed.map_or_else(fresh_seed, Seed);
    at_the_terminal(|console, words| terminal::begin(console, words, &store, &shelved, seed))
}

/// Goes on with the play in this file, or with the one that was left last: of this scenario, or of any. Where that one cannot be read, this
/// is said, and the one before it is offered and not opened.
fn resume(store: &Store, file: Option<&Path>, of: Option<&Shelved>, terminal: bool) -> anyhow::Result<ExitCode> {
    let localizer = localizer();
    let waiting = match file {
        Some(file) => Waiting { path: file.to_owned(), written: SystemTime::UNIX_EPOCH, save: Save::read(file) },
        None => match last_left(store, of) {
            Some(waiting) => waiting,
            None => bail!(localizer.get("command-no-play-waits")),
        },
    };
    let save = match waiting.save {
        Ok(save) => save,
        Err(error) => {
            tell(&localizer, "command-problem", &[("why", error.explain(&localizer).into())]);
            offer_older(store, of, &localizer);
            return Ok(ExitCode::from(2));
        }
    };
    if !terminal && in_window(store.folder(), Opening::Play(waiting.path.clone())) {
        return Ok(ExitCode::SUCCESS);
    }
    let here;
    let shelved = match of {
        Some(shelved) => shelved,
        None => {
            here = match scenario_of(&save)? {
                Ok(shelved) => shelved,
                Err(code) => return Ok(code),
            };
            &here
        }
    };
    at_the_terminal(|console, words| terminal::resume(console, words, store, shelved, &waiting.path))
}

/// The play that was written last and is not over, or cannot be read. Of one that cannot be read, the name of its file says the scenario.
fn last_left(store: &Store, of: Option<&Shelved>) -> Option<Waiting> {
    store.all().into_iter().find(|waiting| match &waiting.save {
        Ok(save) => save.ended.is_none() && of.is_none_or(|of| of.scenario.id == save.header.scenario),
        Err(_) => of.is_none_or(|of| is_play_of(&waiting.path, &of.scenario.id)),
    })
}

/// Whether a file is called as plays of this scenario are: `first-loaf-2.ron`.
fn is_play_of(path: &Path, id: &str) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    // The folder itself stands for all plays where it cannot be read.
    path.is_dir() || stem.rsplit_once('-').is_some_and(|(name, _)| name == id)
}

/// Names the play before the one that cannot be read, and how to go on with it.
fn offer_older(store: &Store, of: Option<&Shelved>, localizer: &Localizer) {
    let id = of.map(|of| of.scenario.id.as_str());
    let Some(older) = store.unfinished(id).into_iter().next() else { return };
    let Ok(save) = older.save else { return };
    let header = &save.header;
    let args = [
        ("title", header.title.as_str().into()),
        ("week", header.week.into()),
        ("weeks", header.weeks.into()),
        ("path", older.path.display().to_string().into()),
    ];
    say(&format!("  {}", localizer.fill("command-older-play", &args)));
}

/// The scenario a save was played with, from where it came.
fn scenario_of(save: &Save) -> anyhow::Result<Result<Shelved, ExitCode>> {
    let gone = || localizer().fill("command-scenario-gone", &[("title", save.header.title.as_str().into())]);
    let found = match &save.header.file {
        Some(file) => scenarios::find_file(file),
        None => scenarios::find(save.header.scenario.as_ref()),
    };
    match found.with_context(gone)? {
        Found::Scenario(entry) => Ok(Ok(shelved(&entry).context("this is a bug in Fulcrum: found without a scenario")?)),
        Found::Not(code) => {
            tell(&localizer(), "command-problem", &[("why", gone().into())]);
            Ok(Err(code))
        }
    }
}

fn shelved(entry: &Entry) -> Option<Shelved> {
    Some(Shelved { scenario: Arc::clone(entry.scenario()?), file: entry.file().map(PathBuf::from) })
}

/// Lines in and out where the program was started.
pub(super) fn at_the_terminal(
    run: impl FnOnce(&mut Console<'_>, &Localizer) -> Result<Farewell, TerminalError>,
) -> anyhow::Result<ExitCode> {
    over(&mut io::stdin().lock(), Style::detect(), run)
}

/// The same with other answers.
pub(super) fn over(
    input: &mut dyn BufRead,
    style: Style,
    run: impl FnOnce(&mut Console<'_>, &Localizer) -> Result<Farewell, TerminalError>,
) -> anyhow::Result<ExitCode> {
    let (mut output, mut talk) = (io::stdout().lock(), io::stderr().lock());
    let mut console = Console::new(input, &mut output, &mut talk, style);
    Ok(match run(&mut console, &localizer())? {
        Farewell::NotSaved => ExitCode::from(2),
        Farewell::Ended | Farewell::Quit | Farewell::InputEnded => ExitCode::SUCCESS,
    })
}
