//! The one place where a press changes something.

use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::sync::Arc;

use super::Desk;
use super::notice::Notice;
use crate::gui::host::Flow;
use crate::gui::screens::{Intent, Luck, Screen};
use crate::gui::settings::{Asking, Settings};
use crate::play::{Play, PlayError, Resumed, Step};
use crate::sim::luck::Seed;
use crate::sim::{Decision, Phase, Scenario};

impl Desk {
    /// Does what was asked for.
    pub(super) fn apply(&mut self, intent: Intent) {
        match intent {
            Intent::Go(screen) => self.go(screen),
            Intent::Back => self.show(self.behind),
            Intent::Resume(path) => self.resume(&path),
            Intent::Choose(place) => {
                self.chosen = place;
                self.show(Screen::Briefing);
            }
            Intent::Begin => self.begin(),
            Intent::Decide(decision) => self.decide(&[decision]),
            Intent::EndWeek => match self.settings.forecast {
                Asking::On => self.decide(&[Decision::EndWeek]),
                Asking::Off => self.decide(&[Decision::EndWeek, Decision::SkipForecast]),
            },
            Intent::UndoMove | Intent::BackToMoves => self.undo(|play| play.session().step().0.saturating_sub(1)),
            Intent::UndoWeek => self.undo(start_of_week),
            Intent::Read => self.read_on(),
            Intent::Again(luck) => self.again(luck),
            Intent::Set(settings) => self.set(settings),
            Intent::Open(overlay) => self.over = Some(overlay),
            Intent::Close => self.over = None,
            Intent::Dismiss => {
                self.notices.pop();
            }
            Intent::Quit => self.flow = Flow::Close,
        }
    }

    fn go(&mut self, screen: Screen) {
        self.over = None;
        if matches!(screen, Screen::Settings | Screen::Debrief) && self.screen != screen {
            self.behind = self.screen;
        }
        if screen == Screen::Title {
            // Nobody holds a play that is not looked at: another window may go on with it.
            self.play = None;
        }
        self.show(screen);
    }

    fn set(&mut self, settings: Settings) {
        self.settings = settings;
        if let Err(problem) = self.settings.save(&self.folder) {
            self.notices.push(Notice::of(&problem));
        }
    }

    fn begin(&mut self) {
        let Some(entry) = self.shelf.entries.get(self.chosen) else { return };
        if let Some(scenario) = entry.scenario() {
            let (scenario, file) = (Arc::clone(scenario), entry.file.clone());
            self.begin_play(scenario, file.as_deref(), new_luck());
        }
    }

    fn again(&mut self, luck: Luck) {
        let Some(play) = &self.play else { return };
        let session = play.session();
        let seed = match luck {
            Luck::Same => session.seed(),
            Luck::New => new_luck(),
        };
        let scenario = session.game().shared_scenario();
        let file = self.shelf.file_of(&scenario);
        self.begin_play(scenario, file.as_deref(), seed);
    }

    fn begin_play(&mut self, scenario: Arc<Scenario>, file: Option<&Path>, seed: Seed) {
        match self.store.begin(scenario, file, seed) {
            Ok(play) => {
                self.play = Some(play);
                self.show_monday();
            }
            Err(problem) => self.say(&problem),
        }
    }

    fn resume(&mut self, path: &Path) {
        let resumed = crate::play::Save::read(path).map_err(PlayError::from).and_then(|save| {
            let scenario = self.shelf.find(&save.header).cloned();
            scenario.map(|scenario| self.store.resume(path, scenario)).transpose()
        });
        match resumed {
            Ok(Some(Resumed::AsItWas(play))) => self.sit_down(play),
            Ok(Some(Resumed::Edited { play, fitting, of, because })) => {
                self.sit_down(play);
                let why = because.map_or_else(String::new, |because| because.to_string());
                let args = [("fitting", fitting.into()), ("of", of.into()), ("why", why.into())];
                let key = if fitting < of { "notice-edited-shorter" } else { "notice-edited" };
                self.notices.push(Notice::saying(self.words.fill(key, &args)));
            }
            Ok(None) => self.notices.push(Notice::saying(self.words.get("notice-scenario-gone"))),
            Err(problem) => self.say(&problem),
        }
    }

    fn sit_down(&mut self, play: Play) {
        let screen = screen_of(play.session().phase());
        self.play = Some(play);
        self.show(screen);
    }

    /// Takes decisions, all in a row or as far as they are taken; each is on disk before the next.
    fn decide(&mut self, decisions: &[Decision]) {
        for decision in decisions {
            let Some(play) = &mut self.play else { return };
            let step = play.session().step();
            if let Err(problem) = play.decide(step, *decision) {
                self.say(&problem);
                break;
            }
        }
        match decisions.last() {
            Some(Decision::Answer(_)) => self.show(Screen::Reply),
            Some(Decision::NextWeek) => self.show_monday(),
            _ => self.show_phase(),
        }
    }

    fn undo(&mut self, to: impl FnOnce(&Play) -> usize) {
        let Some(play) = &mut self.play else { return };
        let step = Step(to(play));
        if let Err(problem) = play.undo_to(step) {
            self.say(&problem);
        }
        self.show_phase();
    }

    fn read_on(&mut self) {
        self.show_phase();
    }

    /// The news where there are any, else what the Monday asks for.
    fn show_monday(&mut self) {
        self.show_phase();
    }

    fn show_phase(&mut self) {
        if let Some(play) = &self.play {
            self.show(screen_of(play.session().phase()));
        }
    }

    /// What went wrong, in words.
    fn say(&mut self, problem: &PlayError) {
        let words = match (problem, &self.play) {
            (PlayError::Refused(refusal), Some(play)) => self.words.refusal(&play.session().view(), refusal),
            _ => problem.to_string(),
        };
        self.notices.push(Notice::saying(words));
    }
}

/// Where the running week began, or the last one once the play has ended.
fn start_of_week(play: &Play) -> usize {
    let session = play.session();
    session.step_of_week(session.view().week()).map_or(0, |step| step.0)
}

fn screen_of(phase: Phase) -> Screen {
    match phase {
        Phase::Dilemma(_) => Screen::Dilemma,
        Phase::Moves => Screen::Week,
        Phase::Forecast => Screen::Forecast,
        Phase::Friday => Screen::Friday,
        Phase::Ended(_) => Screen::Ending,
    }
}

/// Luck that nobody has chosen.
fn new_luck() -> Seed {
    Seed(RandomState::new().hash_one("luck"))
}
