//! Finding the scenario that was asked for, or saying why it cannot be had.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use fulcrum::play::{DataFolder, Entry, NotFound, find as find_entry, find_in_file};
use fulcrum::scenario_file::{Severity, render};

use super::{localizer, say, tell};

/// A scenario that can be played, or an exit code after it was said why not.
pub(super) enum Found {
    Scenario(Box<Entry>),
    Not(ExitCode),
}

/// Finds a scenario by id or path. Problems and near misses are said here.
pub(super) fn find(wanted: &OsStr) -> anyhow::Result<Found> {
    let folder = DataFolder::find().ok();
    said(find_entry(wanted, folder.as_ref()))
}

/// The scenario in this file, whatever it is called.
pub(super) fn find_file(path: &Path) -> anyhow::Result<Found> {
    said(find_in_file(path))
}

fn said(found: Result<Entry, NotFound>) -> anyhow::Result<Found> {
    let localizer = localizer();
    match found {
        Ok(entry) if entry.scenario().is_some() => Ok(Found::Scenario(Box::new(entry))),
        Ok(entry) => {
            if is_play(&entry.text) {
                tell(&localizer, "command-is-a-play", &[("name", entry.name.as_str().into())]);
                say(&format!("  {}", localizer.get("command-is-a-play-help")));
                return Ok(Found::Not(ExitCode::from(2)));
            }
            let mut err = io::stderr().lock();
            let style = super::check::style(&io::stderr());
            for problem in entry.loaded.problems.iter().filter(|problem| problem.severity() == Severity::Error) {
                // Where nobody reads them any more, the code still says that there are some.
                let _ = writeln!(err, "{}", render::text(problem, &entry.name, &entry.text, style));
            }
            drop(err);
            tell(&localizer, "command-cannot-be-played", &[("name", entry.name.as_str().into())]);
            Ok(Found::Not(ExitCode::from(1)))
        }
        Err(NotFound::Unknown { wanted, near, all }) => {
            tell(&localizer, "command-no-scenario", &[("id", wanted.into())]);
            let near = near.into_iter().reduce(|a, b| localizer.fill("command-or", &[("a", a.into()), ("b", b.into())]));
            if let Some(near) = near {
                say(&format!("  {}", localizer.fill("command-did-you-mean", &[("list", near.into())])));
            }
            let all = all.into_iter().reduce(|a, b| localizer.fill("list-more", &[("a", a.into()), ("b", b.into())])).unwrap_or_default();
            say(&format!("  {}", localizer.fill("command-there-are", &[("list", all.into())])));
            Ok(Found::Not(ExitCode::from(2)))
        }
        Err(NotFound::Unreadable(error)) => Err(error.into()),
    }
}

/// Whether this is a save or a record, which are written by Fulcrum and begin with their kind.
fn is_play(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("Save(") || line.starts_with("Record("))
}
