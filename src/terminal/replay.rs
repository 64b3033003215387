//! A finished play shown again: how it ended, then the debrief. Where nobody answers, all of it in a row.

use std::io;

use crate::play::{DataFolder, Finished, Notebook};
use crate::wording::Localizer;
use crate::wording::pages;

use super::console::Console;
use super::screens::ending_paper;
use super::table::Farewell;
use super::walk::Walk;

/// Shows a finished play again. What is written about it is kept as it is after a play.
///
/// # Errors
/// [`io::Error`] where lines cannot be read or written.
pub fn replay(console: &mut Console<'_>, localizer: &Localizer, finished: &Finished, folder: &DataFolder) -> io::Result<Farewell> {
    let left = look_back(console, localizer, finished, folder)?;
    console.tell_if_nobody_answers(localizer)?;
    Ok(left.unwrap_or(Farewell::Ended))
}

/// The same; nothing if it was looked at to its end, and so one may go on with something else.
pub(super) fn look_back(
    console: &mut Console<'_>,
    localizer: &Localizer,
    finished: &Finished,
    folder: &DataFolder,
) -> io::Result<Option<Farewell>> {
    let localizer = &localizer.for_scenario(finished.session.scenario());
    let record = &finished.record;
    let day = record.finished.strftime("%Y-%m-%d").to_string();
    let args = [("title", record.title.as_str().into()), ("day", day.into()), ("seed", record.seed.to_string().into())];
    let mut paper = console.paper();
    paper.strong(&localizer.fill("replay-heading", &args));
    if let Some(name) = &record.name {
        paper.para(&localizer.fill("replay-by", &[("name", name.as_str().into())]));
    }
    console.show(paper)?;
    if let Some(page) = pages::ending(localizer, &finished.session) {
        let paper = ending_paper(console, localizer, &page);
        console.show(paper)?;
    }
    let unattended = console.is_at_end()?;
    let mut walk = Walk::new(console, localizer, finished.session.clone(), Notebook::of_finished(folder, finished));
    if unattended {
        walk.show_all()?;
        return Ok(None);
    }
    walk.run()
}
