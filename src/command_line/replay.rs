//! `fulcrum replay`: a finished play shown again, with its debrief.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use fulcrum::play::{DataFolder, Finished, Record, RecordError, find};
use fulcrum::terminal::{self, Console, Style};
use fulcrum::wording::{Explain, Localizer};

use super::play::{at_the_terminal, over};
use super::window::{Opening, in_window};
use super::{ReplayArgs, localizer, tell};

/// Shows a record, or the save of a play that is over; 1 if it cannot be played again, 2 if it cannot be read. A record opens in the
/// window where somebody sits at a terminal with a display; a pipe reads plain lines.
pub(super) fn replay(args: &ReplayArgs) -> anyhow::Result<ExitCode> {
    let path: &Path = &args.file;
    let folder = DataFolder::find()?;
    let scenario = |wanted: &str| find(wanted, Some(&folder)).ok().and_then(|entry| entry.scenario().map(Arc::clone));
    let finished = match Finished::read(path, &scenario) {
        Ok(finished) => finished,
        Err(error) => {
            let localizer = localizer();
            tell(&localizer, "command-problem", &[("why", error.explain(&localizer).into())]);
            return Ok(ExitCode::from(code(&error)));
        }
    };
    let is_seen = !args.terminal && io::stdin().is_terminal() && io::stdout().is_terminal();
    if is_seen && Record::read(path).is_ok() && in_window(&folder, Opening::Record(path.to_owned())) {
        return Ok(ExitCode::SUCCESS);
    }
    let show = |console: &mut Console<'_>, words: &Localizer| Ok(terminal::replay(console, words, &finished, &folder)?);
    // Who sends it all to a file or a pager does not see a question.
    if io::stdin().is_terminal() && !io::stdout().is_terminal() {
        over(&mut io::empty(), Style::plain(80), show)
    } else {
        at_the_terminal(show)
    }
}

fn code(error: &RecordError) -> u8 {
    match error {
        RecordError::Document(_) | RecordError::Save(_) => 2,
        _ => 1,
    }
}
