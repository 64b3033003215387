//! Finding the scenario that was asked for, or saying why it cannot be had.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use fulcrum::play::{DataFolder, Entry, NotFound, find as find_entry, find_in_file};
use fulcrum::scenario_file::{Severity, render};

use super::say;

/// A scenario that can be played, or an exit code after it was said why not.
pub(super) enum Found {
    Scenario(Box<Entry>),
    Not(ExitCode),
}

/// Finds a scenario by id or path. Problems and near misses are said here.
pub(super) fn find(wanted: &str) -> anyhow::Result<Found> {
    let folder = DataFolder::find().ok();
    said(find_entry(wanted, folder.as_ref()))
}

/// The scenario in this file, whatever it is called.
pub(super) fn find_file(path: &Path) -> anyhow::Result<Found> {
    said(find_in_file(path))
}

fn said(found: Result<Entry, NotFound>) -> anyhow::Result<Found> {
    match found {
        Ok(entry) if entry.scenario().is_some() => Ok(Found::Scenario(Box::new(entry))),
        Ok(entry) => {
            if is_play(&entry.text) {
                say(&format!("fulcrum: {} is a play and no scenario", entry.name));
                say("  one that is over is seen again with `fulcrum replay`; one that is not goes on with `fulcrum play --resume`");
                return Ok(Found::Not(ExitCode::from(2)));
            }
            let mut err = io::stderr().lock();
            let style = super::check::style(&io::stderr());
            for problem in entry.loaded.problems.iter().filter(|problem| problem.severity() == Severity::Error) {
                // Where nobody reads them any more, the code still says that there are some.
                let _ = writeln!(err, "{}", render::text(problem, &entry.name, &entry.text, style));
            }
            let _ = writeln!(err, "fulcrum: {} cannot be played before that is mended; nothing was started", entry.name);
            Ok(Found::Not(ExitCode::from(1)))
        }
        Err(NotFound::Unknown { wanted, near, all }) => {
            say(&format!("fulcrum: there is no scenario “{wanted}”"));
            if !near.is_empty() {
                say(&format!("  did you mean {}?", near.join(" or ")));
            }
            say(&format!("  there are: {}; or name a file (my-team.ron)", all.join(", ")));
            Ok(Found::Not(ExitCode::from(2)))
        }
        Err(NotFound::Unreadable(error)) => Err(error.into()),
    }
}

/// Whether this is a save or a record, which are written by Fulcrum and begin with their kind.
fn is_play(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("Save(") || line.starts_with("Record("))
}
