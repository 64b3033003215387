//! `fulcrum` and `fulcrum play`: the window where there is one, else the terminal.

use std::io::{self, BufRead};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::bail;
use jiff::ZonedDateTime;

use fulcrum::play::{DataFolder, Entry, Journal, Save, Store, catalog, fresh_seed};
use fulcrum::sim::luck::Seed;
use fulcrum::terminal::{self, Console, Farewell, Shelved, Style, TerminalError};
use fulcrum::wording::{Explain, Localizer};

use super::scenarios::{self, Found};
use super::window::{Opening, in_window};
use super::{PlayArgs, localizer, tell};

/// Bare `fulcrum`: the title screen, or the menu in plain lines.
pub(super) fn start() -> anyhow::Result<ExitCode> {
    let folder = DataFolder::find()?;
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
    let store = Store::new(folder.clone());
    let Some(wanted) = args.scenario.as_deref() else {
        return match (args.resume, args.terminal) {
            (true, _) => resume(&store, None, args),
            (false, true) => menu(&store),
            (false, false) => start(),
        };
    };
    let entry = match scenarios::find(wanted)? {
        Found::Scenario(entry) => entry,
        Found::Not(code) => return Ok(code),
    };
    let Some(shelved) = shelved(&entry) else { bail!("this is a bug in Fulcrum: found without a scenario") };
    if args.resume {
        return resume(&store, Some(&shelved), args);
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

/// Goes on with the play that was left last: of this scenario, or of any.
fn resume(store: &Store, of: Option<&Shelved>, args: &PlayArgs) -> anyhow::Result<ExitCode> {
    let Some(waiting) = store.unfinished(of.map(|shelved| shelved.scenario.id.as_str())).into_iter().next() else {
        bail!(localizer().get("command-no-play-waits"))
    };
    if !args.terminal && in_window(store.folder(), Opening::Play(waiting.path.clone())) {
        return Ok(ExitCode::SUCCESS);
    }
    let here;
    let shelved = match of {
        Some(shelved) => shelved,
        None => {
            here = scenario_of(&waiting.save?)?;
            &here
        }
    };
    at_the_terminal(|console, words| terminal::resume(console, words, store, shelved, &waiting.path))
}

/// The scenario a save was played with, from where it came.
fn scenario_of(save: &Save) -> anyhow::Result<Shelved> {
    let wanted = save.header.file.as_ref().map_or_else(|| save.header.scenario.clone().into(), |file| file.clone().into_os_string());
    match scenarios::find(&wanted)? {
        Found::Scenario(entry) => shelved(&entry).ok_or_else(|| anyhow::anyhow!("this is a bug in Fulcrum: found without a scenario")),
        Found::Not(_) => bail!(localizer().fill("command-scenario-gone", &[("title", save.header.title.as_str().into())])),
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
    run(&mut console, &localizer())?;
    Ok(ExitCode::SUCCESS)
}
