//! The first screen: plans whose day has come, then what can be gone on with, begun, or looked back on, and the journal.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::play::{Batch, Finished, Journal, Notebook, Store, Waiting};
use crate::sim::luck::Seed;
use crate::wording::debrief::whole;
use crate::wording::{Explain, Localizer};

use super::answer::{Answer, Command, Fit, fit};
use super::console::Console;
use super::due::ask_how_plans_went;
use super::glossary::explain;
use super::journal::read_journal;
use super::notes::keep_note;
use super::paper::Paper;
use super::replay::look_back;
use super::resume::{Shelved, begin, resume};
use super::table::{Farewell, TerminalError};

/// So many plays are offered to go on with, the last one first.
const OFFERED: usize = 5;

/// So many finished plays are offered to look back on, the last one first.
const LOOKED_BACK_ON: usize = 9;

/// What the menu offers.
enum Offer {
    GoOn(PathBuf, Shelved),
    Begin(Shelved),
    LookBack,
    Journal,
    Leave,
}

/// The first screen: go on with a play, begin one, look back on one, read the journal, or leave.
///
/// # Errors
/// [`TerminalError`] where a play cannot be opened or kept, or lines cannot be read or written.
pub fn menu(
    console: &mut Console<'_>,
    localizer: &Localizer,
    store: &Store,
    shelf: &[Shelved],
    seed: Seed,
) -> Result<Farewell, TerminalError> {
    let farewell = choose_from_menu(console, localizer, store, shelf, seed)?;
    console.tell_if_nobody_answers(localizer)?;
    Ok(farewell)
}

fn choose_from_menu(
    console: &mut Console<'_>,
    localizer: &Localizer,
    store: &Store,
    shelf: &[Shelved],
    seed: Seed,
) -> Result<Farewell, TerminalError> {
    let (journal, notebook) = (Journal::of(store.folder()), Notebook::of_no_play(store.folder()));
    if let Some(farewell) = ask_how_plans_went(console, localizer, &journal)? {
        return Ok(farewell);
    }
    loop {
        let (mut offers, options) = offer(console, localizer, store, shelf)?;
        let question = localizer.fill("ask-menu", &[("last", options.len().into())]);
        let chosen = match choose(console, localizer, &notebook, &question, &options)? {
            Ok(place) => offers.swap_remove(place),
            Err(farewell) => return Ok(farewell),
        };
        let left = match chosen {
            Offer::GoOn(it, shelved) => return resume(console, localizer, store, &shelved, &it),
            Offer::Begin(shelved) => return begin(console, localizer, store, &shelved, seed),
            Offer::Leave => Some(Farewell::Quit),
            Offer::LookBack => choose_finished(console, localizer, store, shelf)?,
            Offer::Journal => {
                let plays = finished(console, localizer, store, shelf)?;
                read_journal(console, localizer, &journal, &notebook, &plays)?
            }
        };
        if let Some(farewell) = left {
            return Ok(farewell);
        }
    }
}

/// Shows what there is, and gives it with the words it is called by.
fn offer(console: &mut Console<'_>, localizer: &Localizer, store: &Store, shelf: &[Shelved]) -> io::Result<(Vec<Offer>, Vec<String>)> {
    let (mut offers, mut options) = (Vec::new(), Vec::new());
    let mut paper = console.paper();
    paper.strong(&localizer.get("menu-title"));
    paper.para(&localizer.get("menu-line"));
    let waiting = waiting(store, shelf);
    if !waiting.is_empty() {
        paper.heading(&localizer.get("menu-continue"));
    }
    for (it, shelved) in waiting {
        let Ok(save) = &it.save else { continue };
        let header = &save.header;
        let args = [("title", header.title.as_str().into()), ("week", header.week.into()), ("weeks", header.weeks.into())];
        options.push(localizer.fill("menu-waiting", &args));
        number(&mut paper, &options);
        offers.push(Offer::GoOn(it.path, shelved.clone()));
    }
    paper.heading(&localizer.get("menu-new"));
    for shelved in shelf {
        options.push(shelved.scenario.title.clone());
        number(&mut paper, &options);
        scenario_on(&mut paper, localizer, shelved);
        offers.push(Offer::Begin(shelved.clone()));
    }
    paper.gap();
    if !store.records().is_empty() {
        options.push(localizer.get("menu-look-back"));
        number(&mut paper, &options);
        offers.push(Offer::LookBack);
    }
    for (offer, key) in [(Offer::Journal, "menu-journal"), (Offer::Leave, "menu-quit")] {
        options.push(localizer.get(key));
        number(&mut paper, &options);
        offers.push(offer);
    }
    console.show(paper)?;
    Ok((offers, options))
}

/// The last option, with its number.
fn number(paper: &mut Paper, options: &[String]) {
    if let Some(last) = options.last() {
        paper.item(&format!("{:3}  ", options.len()), last);
    }
}

fn scenario_on(paper: &mut Paper, localizer: &Localizer, shelved: &Shelved) {
    let it = &shelved.scenario;
    let people = it.members.iter().filter(|member| member.here).count();
    let args = [
        ("weeks", localizer.capital(&localizer.weeks(usize::from(it.weeks))).into()),
        ("people", localizer.number(people).into()),
        ("trade", it.trade.as_str().into()),
    ];
    if !it.place.is_empty() {
        paper.item("     ", &it.place);
    }
    paper.item("     ", &localizer.fill("menu-scenario", &args));
    if !it.practises.is_empty() {
        let list = localizer.clauses(&it.practises);
        paper.item("     ", &localizer.fill("briefing-practises", &[("list", list.into())]));
    }
}

/// Plays that wait and whose scenario is there, each with it.
fn waiting<'s>(store: &Store, shelf: &'s [Shelved]) -> Vec<(Waiting, &'s Shelved)> {
    let of = |it: &Waiting| {
        let header = &it.save.as_ref().ok()?.header;
        shelf.iter().find(|shelved| shelved.scenario.id == header.scenario && shelved.file == header.file)
    };
    store.unfinished(None).into_iter().filter_map(|it| of(&it).map(|shelved| (it, shelved))).take(OFFERED).collect()
}

/// Every finished play that can be shown again, the last one first; of the others it is said why not.
fn finished(console: &mut Console<'_>, localizer: &Localizer, store: &Store, shelf: &[Shelved]) -> io::Result<Vec<Finished>> {
    let find = |id: &str| shelf.iter().find(|shelved| shelved.scenario.id == id).map(|shelved| Arc::clone(&shelved.scenario));
    let mut batch = Batch::read(&store.records(), &find);
    for error in &batch.left_out {
        console.mention(&error.explain(localizer))?;
    }
    batch.plays.sort_by_key(|play| std::cmp::Reverse(play.record.finished));
    Ok(batch.plays)
}

fn choose_finished(console: &mut Console<'_>, localizer: &Localizer, store: &Store, shelf: &[Shelved]) -> io::Result<Option<Farewell>> {
    let mut plays = finished(console, localizer, store, shelf)?;
    plays.truncate(LOOKED_BACK_ON);
    let mut paper = console.paper();
    paper.strong(&localizer.get("menu-look-back"));
    let mut options = Vec::new();
    for play in &plays {
        let results = play.session.game().results();
        let args = [
            ("title", play.record.title.as_str().into()),
            ("day", play.record.finished.strftime("%Y-%m-%d").to_string().into()),
            ("delivery", whole(results.delivery).into()),
            ("team", whole(results.team).into()),
        ];
        options.push(localizer.fill("menu-finished", &args));
        number(&mut paper, &options);
    }
    options.push(localizer.get("menu-back"));
    number(&mut paper, &options);
    console.show(paper)?;
    let question = localizer.fill("ask-menu", &[("last", options.len().into())]);
    let notebook = Notebook::of_no_play(store.folder());
    match choose(console, localizer, &notebook, &question, &options)? {
        Ok(place) => match plays.get(place) {
            Some(play) => look_back(console, localizer, play, store.folder()),
            None => Ok(None),
        },
        Err(farewell) => Ok(Some(farewell)),
    }
}

/// Asks where there is no play yet: of the commands only `help`, `note` and `quit` mean anything here.
pub(super) fn choose(
    console: &mut Console<'_>,
    localizer: &Localizer,
    notebook: &Notebook,
    question: &str,
    options: &[String],
) -> io::Result<Result<usize, Farewell>> {
    loop {
        let Some(line) = console.ask(question)? else { return Ok(Err(Farewell::InputEnded)) };
        match Answer::read(localizer, &line) {
            Answer::Enter => return Ok(Ok(0)),
            Answer::Number(number) if (1..=options.len()).contains(&number) => return Ok(Ok(number - 1)),
            Answer::Command(Command::Quit) => return Ok(Err(Farewell::Quit)),
            Answer::Command(Command::Note(text)) => keep_note(console, localizer, notebook, None, &text)?,
            Answer::Command(Command::Explain(typed)) => explain(console, localizer, &typed)?,
            Answer::Words(typed) if matches!(fit(&typed, options), Fit::One(_)) => {
                if let Fit::One(place) = fit(&typed, options) {
                    return Ok(Ok(place));
                }
            }
            _ => console.say(&localizer.fill("menu-help", &[("last", options.len().into())]))?,
        }
    }
}
