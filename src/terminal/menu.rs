//! Before a play: what can be gone on with, what can be begun, and saves whose scenario was edited.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::play::{Misfit, Play, PlayError, Resumed, Step, Store, Waiting};
use crate::sim::Scenario;
use crate::sim::luck::Seed;
use crate::wording::Words;

use super::answer::{Answer, Command, Fit, fit};
use super::console::Console;
use super::table::{Farewell, TerminalError, play};

/// So many plays are offered to go on with, the last one first.
const OFFERED: usize = 5;

/// A scenario that can be played.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The file it was loaded from; none for a built-in one.
    pub file: Option<PathBuf>,
}

impl Shelved {
    /// What one types to play it: its id, or the path of its file.
    #[must_use]
    pub fn name(&self) -> String {
        self.file.as_ref().map_or_else(|| self.scenario.id.clone(), |file| file.display().to_string())
    }
}

/// Begins a play of this scenario and plays it.
///
/// # Errors
/// [`TerminalError`] where it cannot be kept, or lines cannot be read or written.
pub fn begin(console: &mut Console<'_>, words: &Words, store: &Store, shelved: &Shelved, seed: Seed) -> Result<Farewell, TerminalError> {
    let begun = store.begin(Arc::clone(&shelved.scenario), shelved.file.as_deref(), seed)?;
    Ok(play(console, words, begun, &shelved.name())?)
}

/// Goes on with a play on disk. Where its scenario was edited since, says so and asks whether to go on where it still fits.
///
/// # Errors
/// [`TerminalError`] where it cannot be opened, or lines cannot be read or written.
pub fn resume(console: &mut Console<'_>, words: &Words, store: &Store, shelved: &Shelved, path: &Path) -> Result<Farewell, TerminalError> {
    let name = shelved.name();
    match store.resume(path, Arc::clone(&shelved.scenario))? {
        Resumed::AsItWas(waiting) => Ok(play(console, words, waiting, &name)?),
        Resumed::Edited { play: waiting, fitting, of, because } => {
            let asked = edited(console, words, fitting, of, because.as_ref())?;
            let waiting = match asked {
                Edited::GoOn => waiting,
                Edited::StartAgain => start_again(waiting)?,
                Edited::Leave(farewell) => return Ok(farewell),
            };
            Ok(play(console, words, waiting, &name)?)
        }
    }
}

/// The first screen: go on with a play, begin one, or leave.
///
/// # Errors
/// [`TerminalError`] where a play cannot be opened or kept, or lines cannot be read or written.
pub fn menu(console: &mut Console<'_>, words: &Words, store: &Store, shelf: &[Shelved], seed: Seed) -> Result<Farewell, TerminalError> {
    let waiting = waiting(store, shelf);
    let mut options: Vec<String> = Vec::new();
    let mut paper = console.paper();
    paper.strong(&words.get("menu-title"));
    paper.para(&words.get("menu-line"));
    if !waiting.is_empty() {
        paper.heading(&words.get("menu-continue"));
    }
    for (it, _) in &waiting {
        let Ok(save) = &it.save else { continue };
        let header = &save.header;
        let args = [("title", header.title.as_str().into()), ("week", header.week.into()), ("weeks", header.weeks.into())];
        options.push(words.fill("menu-waiting", &args));
        paper.item(&format!("{:3}  ", options.len()), &options[options.len() - 1]);
    }
    paper.heading(&words.get("menu-new"));
    for shelved in shelf {
        let it = &shelved.scenario;
        options.push(it.title.clone());
        paper.item(&format!("{:3}  ", options.len()), &it.title);
        let people = it.members.iter().filter(|member| member.here).count();
        let args = [
            ("weeks", words.capital(&words.weeks(usize::from(it.weeks))).into()),
            ("people", words.number(people).into()),
            ("trade", it.trade.as_str().into()),
        ];
        if !it.place.is_empty() {
            paper.item("     ", &it.place);
        }
        paper.item("     ", &words.fill("menu-scenario", &args));
        if !it.practises.is_empty() {
            let list = words.clauses(&it.practises);
            paper.item("     ", &words.fill("briefing-practises", &[("list", list.into())]));
        }
    }
    paper.gap();
    options.push(words.get("menu-quit"));
    paper.item(&format!("{:3}  ", options.len()), &options[options.len() - 1]);
    console.show(paper)?;

    let question = words.fill("ask-menu", &[("last", options.len().into())]);
    let chosen = match choose(console, words, &question, &options)? {
        Ok(place) => place,
        Err(farewell) => return Ok(farewell),
    };
    if let Some((it, shelved)) = waiting.get(chosen) {
        return resume(console, words, store, shelved, &it.path);
    }
    match shelf.get(chosen - waiting.len()) {
        Some(shelved) => begin(console, words, store, shelved, seed),
        None => Ok(Farewell::Quit),
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

enum Edited {
    GoOn,
    StartAgain,
    Leave(Farewell),
}

fn edited(console: &mut Console<'_>, words: &Words, fitting: usize, of: usize, because: Option<&Misfit>) -> io::Result<Edited> {
    let args = [("fitting", fitting.into()), ("of", of.into())];
    console.say(&words.fill(if fitting == of { "edited-all-fit" } else { "edited-some-fit" }, &args))?;
    if let Some(misfit) = because {
        console.say(&words.fill("edited-because", &[("why", misfit.to_string().into())]))?;
    }
    let options = [words.get("edited-go-on"), words.get("edited-again")];
    let mut paper = console.paper();
    for (place, option) in options.iter().enumerate() {
        paper.item(&format!("{:3}  ", place + 1), option);
    }
    console.show(paper)?;
    let question = words.fill("ask-edited", &[("last", options.len().into())]);
    Ok(match choose(console, words, &question, &options)? {
        Ok(0) => Edited::GoOn,
        Ok(_) => Edited::StartAgain,
        Err(farewell) => Edited::Leave(farewell),
    })
}

fn start_again(mut waiting: Play) -> Result<Play, PlayError> {
    waiting.undo_to(Step(0))?;
    Ok(waiting)
}

/// Asks where there is no play yet: of the commands only `help` and `quit` mean anything here.
fn choose(console: &mut Console<'_>, words: &Words, question: &str, options: &[String]) -> io::Result<Result<usize, Farewell>> {
    loop {
        let Some(line) = console.ask(question)? else { return Ok(Err(Farewell::InputEnded)) };
        match Answer::of(&line) {
            Answer::Enter => return Ok(Ok(0)),
            Answer::Number(number) if (1..=options.len()).contains(&number) => return Ok(Ok(number - 1)),
            Answer::Command(Command::Quit) => return Ok(Err(Farewell::Quit)),
            Answer::Words(typed) if matches!(fit(&typed, options), Fit::One(_)) => {
                if let Fit::One(place) = fit(&typed, options) {
                    return Ok(Ok(place));
                }
            }
            _ => console.say(&words.fill("menu-help", &[("last", options.len().into())]))?,
        }
    }
}
