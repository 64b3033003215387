//! Beginning a play, and going on with one whose scenario may have been edited since.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::play::{Misfit, Notebook, Play, PlayError, Resumed, Step, Store};
use crate::sim::Scenario;
use crate::sim::luck::Seed;
use crate::wording::{Explain, Localizer};

use super::console::Console;
use super::menu::choose;
use super::table::{Farewell, TerminalError, play};

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
pub fn begin(
    console: &mut Console<'_>,
    localizer: &Localizer,
    store: &Store,
    shelved: &Shelved,
    seed: Seed,
) -> Result<Farewell, TerminalError> {
    let localizer = &localizer.for_scenario(&shelved.scenario);
    let begun = store.begin(Arc::clone(&shelved.scenario), shelved.file.as_deref(), seed)?;
    Ok(play(console, localizer, begun, &shelved.name())?)
}

/// Goes on with a play on disk. Where its scenario was edited since, says so and asks whether to go on where it still fits.
///
/// # Errors
/// [`TerminalError`] where it cannot be opened, or lines cannot be read or written.
pub fn resume(
    console: &mut Console<'_>,
    localizer: &Localizer,
    store: &Store,
    shelved: &Shelved,
    path: &Path,
) -> Result<Farewell, TerminalError> {
    let (name, localizer) = (shelved.name(), &localizer.for_scenario(&shelved.scenario));
    match store.resume(path, Arc::clone(&shelved.scenario))? {
        Resumed::AsItWas(waiting) => Ok(play(console, localizer, waiting, &name)?),
        Resumed::Edited { play: waiting, fitting, of, because } => {
            let asked = edited(console, localizer, waiting.notebook(), (fitting, of), because.as_ref())?;
            let waiting = match asked {
                Edited::GoOn => waiting,
                Edited::StartAgain => start_again(waiting)?,
                Edited::Leave(farewell) => {
                    console.tell_if_nobody_answers(localizer)?;
                    return Ok(farewell);
                }
            };
            Ok(play(console, localizer, waiting, &name)?)
        }
    }
}

enum Edited {
    GoOn,
    StartAgain,
    Leave(Farewell),
}

fn edited(
    console: &mut Console<'_>,
    localizer: &Localizer,
    notebook: &Notebook,
    (fitting, of): (usize, usize),
    because: Option<&Misfit>,
) -> io::Result<Edited> {
    let args = [("fitting", fitting.into()), ("of", of.into())];
    console.say(&localizer.fill(if fitting == of { "edited-all-fit" } else { "edited-some-fit" }, &args))?;
    if let Some(misfit) = because {
        console.say(&localizer.fill("edited-because", &[("why", misfit.explain(localizer).into())]))?;
    }
    let options = [localizer.get("edited-go-on"), localizer.get("edited-again")];
    let mut paper = console.paper();
    for (place, option) in options.iter().enumerate() {
        paper.item(&format!("{:3}  ", place + 1), option);
    }
    console.show(paper)?;
    let question = localizer.fill("ask-edited", &[("last", options.len().into())]);
    Ok(match choose(console, localizer, notebook, &question, &options)? {
        Ok(0) => Edited::GoOn,
        Ok(_) => Edited::StartAgain,
        Err(farewell) => Edited::Leave(farewell),
    })
}

fn start_again(mut waiting: Play) -> Result<Play, PlayError> {
    waiting.undo_to(Step(0))?;
    Ok(waiting)
}
