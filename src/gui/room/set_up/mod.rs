//! Before the room fills: which scenario, how many people, how they sit, how long, which weeks are full; or a session that was broken off.

mod form;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Ui;

use super::running::Running;
use super::{Clock, NotesWindow, WorkshopApp};
use crate::play::{DataFolder, Entry, catalog, fresh_seed};
use crate::report::workshop::kit;
use crate::sim::luck::Seed;
use crate::wording::{Explain, Localizer};
use crate::workshop::{
    Length, MOST_PEOPLE, SavedWorkshop, Seating, SetUp, SetUpError, TimePlan, WeekKind, WorkshopError, WorkshopFile, WorkshopSession,
    Workshops,
};

/// So many broken-off sessions are offered.
const WAITING: usize = 3;
/// As many people as a first look takes.
const PEOPLE: &str = "20";

/// What is chosen so far.
pub(super) struct SetUpForm {
    entries: Vec<Entry>,
    chosen: usize,
    people: String,
    seating: Seating,
    length: Length,
    /// As somebody changed them; else they are proposed for the people, seats and time.
    weeks: Option<Vec<WeekKind>>,
    waiting: Vec<WorkshopFile>,
    told: String,
    is_fresh: bool,
    /// Whether the keys are shown.
    shows_keys: bool,
}

/// What was pressed.
#[derive(PartialEq)]
enum Wish {
    Begin,
    Rehearse,
    Kit,
    Resume(PathBuf),
    Leave,
}

impl SetUpForm {
    pub(super) fn new(folder: &DataFolder, workshops: &Workshops, scenario: Option<Entry>) -> Self {
        let mut entries = catalog(Some(folder));
        let chosen = match scenario {
            None => entries.iter().position(|entry| entry.scenario().is_some()).unwrap_or(0),
            Some(wanted) => {
                let known = entries.iter().position(|entry| entry.source == wanted.source && entry.id() == wanted.id());
                known.unwrap_or_else(|| {
                    entries.push(wanted);
                    entries.len() - 1
                })
            }
        };
        let waiting = workshops.unfinished().into_iter().take(WAITING).collect();
        let (seating, length) = (Seating::OneRoom, Length::Minutes60);
        Self {
            entries,
            chosen,
            people: PEOPLE.into(),
            seating,
            length,
            weeks: None,
            waiting,
            told: String::new(),
            is_fresh: true,
            shows_keys: false,
        }
    }

    /// The texts of scenarios that did not come with the game.
    pub(super) fn texts(&self) -> String {
        self.entries.iter().filter(|entry| entry.file().is_some()).map(|entry| entry.text.as_str()).collect()
    }

    /// What is chosen, if it can be played.
    fn set_up(&self) -> Result<(&Entry, SetUp), SetUpError> {
        let entry = &self.entries[self.chosen];
        let scenario = entry.scenario().ok_or(SetUpError::Weeks)?;
        let people = self.people.trim().parse::<u16>().unwrap_or(0);
        let set_up = match &self.weeks {
            Some(weeks) => SetUp::new(scenario, people, self.seating, self.length, weeks.clone())?,
            None => SetUp::proposed(scenario, people, self.seating, self.length)?,
        };
        Ok((entry, set_up))
    }

    /// How the time adds up, where what is chosen can be played.
    fn time_plan(&self) -> Option<(SetUp, TimePlan)> {
        let (entry, set_up) = self.set_up().ok()?;
        let plan = set_up.time_plan(entry.scenario()?);
        Some((set_up, plan))
    }
}

impl WorkshopApp {
    /// Draws the set-up and does what was pressed.
    pub(super) fn set_up_ui(&mut self, ui: &mut Ui) {
        let theme = self.settings.theme();
        let Self { form, localizer, displays, .. } = self;
        let wish = theme.dress(ui, |ui| form::form_ui(ui, form, localizer, *displays)).flatten();
        let Some(wish) = wish else { return };
        self.form.told.clear();
        ui.ctx().request_repaint();
        match wish {
            Wish::Begin => self.begin(),
            Wish::Rehearse => self.rehearse(),
            Wish::Kit => self.print_kit(),
            Wish::Resume(path) => self.resume(&path),
            Wish::Leave => self.leave(),
        }
    }

    /// Begins what is chosen.
    fn begin(&mut self) {
        let begun = match self.form.set_up() {
            Ok((entry, set_up)) => entry
                .scenario()
                .map(|scenario| self.workshops.begin(Arc::clone(scenario), &entry.text, set_up, fresh_seed(), self.clock.now())),
            Err(problem) => {
                self.form.told = cannot(&self.localizer, problem);
                return;
            }
        };
        match begun {
            Some(Ok(kept)) => self.run(kept),
            Some(Err(problem)) => self.form.told = why_not(&self.localizer, &problem),
            None => self.form.told = self.localizer.get("setup-problems"),
        }
    }

    fn rehearse(&mut self) {
        match self.form.room() {
            Ok(room) => {
                let kept = SavedWorkshop::rehearsal(room, self.clock.now());
                self.run(kept);
            }
            Err(problem) => self.form.told = cannot(&self.localizer, problem),
        }
    }

    /// Goes on with a session that was broken off, at the same step with the same counts.
    pub fn resume(&mut self, path: &Path) {
        match self.workshops.resume(path, self.clock.now()) {
            Ok(resumed) => {
                let (fitting, of) = (resumed.fitting, resumed.of);
                self.run(resumed.kept);
                if let (Some(running), true) = (&mut self.running, fitting < of) {
                    running.hand.told = self.localizer.fill("setup-shorter", &[("fitting", fitting.into()), ("of", of.into())]);
                }
            }
            Err(problem) => self.form.told = why_not(&self.localizer, &problem),
        }
    }

    fn run(&mut self, kept: SavedWorkshop) {
        self.notes = if self.displays > 1 { NotesWindow::Covered } else { NotesWindow::Closed };
        let clock: Clock = self.clock.clone();
        self.running = Some(Running::new(kept, clock, &self.localizer));
    }

    /// Writes the kit into the data folder.
    fn print_kit(&mut self) {
        let written = match self.form.room() {
            Ok(room) => {
                let path = self.folder.path().join("workshops").join(format!("{}-kit.html", room.scenario().id));
                let text = kit(&self.localizer, &room);
                let made = path.parent().map_or(Ok(()), DataFolder::make).and_then(|()| DataFolder::write(&path, &text));
                made.map(|()| path).map_err(|problem| problem.explain(&self.localizer))
            }
            Err(problem) => Err(cannot(&self.localizer, problem)),
        };
        self.form.told = match written {
            Ok(path) => self.localizer.fill("setup-kit-written", &[("path", path.display().to_string().into())]),
            Err(problem) => problem,
        };
    }
}

impl SetUpForm {
    /// A room as it is set up, of no luck that matters.
    fn room(&self) -> Result<WorkshopSession, SetUpError> {
        let (entry, set_up) = self.set_up()?;
        let scenario = entry.scenario().ok_or(SetUpError::Weeks)?;
        WorkshopSession::new(Arc::clone(scenario), set_up, Seed(1))
    }
}

fn cannot(localizer: &Localizer, problem: SetUpError) -> String {
    match problem {
        SetUpError::Nobody => localizer.get("setup-nobody"),
        SetUpError::TooManyPeople => localizer.fill("ws-not-too-many", &[("most", MOST_PEOPLE.into())]),
        SetUpError::Tables | SetUpError::EmptyTables => localizer.get("setup-empty-tables"),
        SetUpError::Weeks => localizer.get("setup-problems"),
    }
}

fn why_not(localizer: &Localizer, problem: &WorkshopError) -> String {
    match problem {
        WorkshopError::SetUp(problem) => cannot(localizer, *problem),
        other => other.explain(localizer),
    }
}
