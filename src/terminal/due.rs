//! Plans whose day has come: at the start each is asked about once, and what is said is kept with it.

use std::io;

use crate::play::{Journal, Went};
use crate::wording::Localizer;

use super::answer::{Answer, Command};
use super::console::Console;
use super::notes::say_kept;
use super::table::Farewell;

/// Asks how each due plan went. Enter leaves it for another day; how it was left, if it was.
pub(super) fn ask_how_plans_went(console: &mut Console<'_>, localizer: &Localizer, journal: &Journal) -> io::Result<Option<Farewell>> {
    for due in journal.due(console.today) {
        let plan = &due.plan;
        let args = [("day", plan.made.to_string().into()), ("when", plan.when.as_str().into()), ("then", plan.then.as_str().into())];
        let mut paper = console.paper();
        paper.strong(&localizer.get("due-heading"));
        paper.para(&localizer.fill("due-plan", &args));
        console.show(paper)?;
        let Some(line) = console.ask(&localizer.get("ask-due"))? else { return Ok(Some(Farewell::InputEnded)) };
        match Answer::read(localizer, &line) {
            Answer::Enter => {}
            Answer::Command(Command::Quit) => return Ok(Some(Farewell::Quit)),
            _ => {
                let kept = journal.plan_went(&due, Went { date: console.today, text: line });
                say_kept(console, localizer, "written-kept", kept)?;
            }
        }
    }
    Ok(None)
}
