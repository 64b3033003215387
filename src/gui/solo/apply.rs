//! The play: begun, gone on with, decided, taken back.

use std::path::Path;
use std::sync::Arc;

use super::SoloGame;
use super::bookmark::Bookmark;
use super::look_back::LookBack;
use super::navigate::screen_of;
use super::notice::{Notice, Topic};
use super::page::has_news;
use crate::gui::screens::{Luck, PlayIntent, Screen};
use crate::gui::settings::Asking;
use crate::play::{Play, PlayError, Resumed, Step, fresh_seed};
use crate::sim::luck::Seed;
use crate::sim::{Decision, Phase, Scenario};
use crate::workshop::Workshops;

impl SoloGame<'_> {
    /// Does what was asked for in the play.
    pub(super) fn apply_play(&mut self, intent: PlayIntent) {
        match intent {
            PlayIntent::Resume(path) => self.resume(&path),
            PlayIntent::Begin => self.begin(),
            PlayIntent::Decide(decision) => self.decide(&[decision]),
            PlayIntent::EndWeek => {
                self.shown.over = None;
                match self.settings.forecast {
                    Asking::On => self.decide(&[Decision::EndWeek]),
                    Asking::Off => self.decide(&[Decision::EndWeek, Decision::SkipForecast]),
                }
            }
            PlayIntent::UndoMove => {
                self.undo(|play| play.session().step().0.saturating_sub(1));
                self.show_phase();
            }
            PlayIntent::UndoWeek => {
                self.shown.over = None;
                self.undo(week_before);
                self.show_monday();
            }
            PlayIntent::Read => self.show_phase(),
            PlayIntent::Again(luck) => self.again(luck),
        }
    }

    fn begin(&mut self) {
        let Some(entry) = self.shelf.entries.get(self.nav.chosen) else { return };
        if let Some(scenario) = entry.scenario() {
            let (scenario, file) = (Arc::clone(scenario), entry.file().map(Path::to_owned));
            let seed = self.nav.luck.take().unwrap_or_else(fresh_seed);
            self.begin_play(scenario, file.as_deref(), seed);
        }
    }

    fn again(&mut self, luck: Luck) {
        let open = self.open.play.as_ref().map(Play::session).or(self.open.back.as_ref().map(LookBack::session));
        let Some(session) = open else { return };
        let seed = match luck {
            Luck::Same => session.seed(),
            Luck::New => fresh_seed(),
        };
        let scenario = session.game().shared_scenario();
        let file = self.shelf.file_of(&scenario);
        self.begin_play(scenario, file.as_deref(), seed);
    }

    fn begin_play(&mut self, scenario: Arc<Scenario>, file: Option<&Path>, seed: Seed) {
        self.keep_draft();
        match self.files.store.begin(scenario, file, seed) {
            Ok(play) => {
                self.can_write(Topic::Play);
                self.open.play = Some(play);
                self.show_monday();
            }
            Err(problem) => self.say(&problem),
        }
    }

    /// Goes on with the play in this file, at the page where it was left; what hinders is said.
    pub(in crate::gui) fn resume(&mut self, path: &Path) {
        let resumed = crate::play::Save::read(path).map_err(PlayError::from).and_then(|save| {
            let scenario = self.shelf.fetch(&save.header);
            scenario.map(|scenario| self.files.store.resume(path, scenario)).transpose()
        });
        match resumed {
            Ok(Some(Resumed::AsItWas(play))) => self.sit_down(play),
            Ok(Some(Resumed::Edited { play, fitting, of, because })) => {
                self.sit_down(play);
                let why = because.map_or_else(String::new, |because| because.to_string());
                let args = [("fitting", fitting.into()), ("of", of.into()), ("why", why.into())];
                let key = if fitting < of { "notice-edited-shorter" } else { "notice-edited" };
                self.shown.notices.push(Notice::saying(self.language.localizer.fill(key, &args)));
            }
            Ok(None) => self.shown.notices.push(Notice::saying(self.language.localizer.get("notice-scenario-gone"))),
            Err(problem) => self.say(&problem),
        }
    }

    /// Opens a play at the page where it was left.
    fn sit_down(&mut self, play: Play) {
        let session = play.session();
        let marked = Bookmark::find(&self.files.folder, play.path(), session.step().0);
        let has_ended = matches!(session.phase(), Phase::Ended(_));
        let is_fresh_monday = !has_ended && session.step() == session.start_of_week() && has_news(&self.language.localizer, session);
        let screen = match marked {
            Some(Some(screen)) => screen,
            None if is_fresh_monday => Screen::Monday,
            Some(None) | None => screen_of(session.phase()),
        };
        self.open.play = Some(play);
        self.show(screen);
    }

    /// Remembers which page is open.
    pub(super) fn mark(&self) {
        let is_of_the_play =
            !matches!(self.screen(), Screen::Title | Screen::Picker | Screen::Briefing | Screen::Settings | Screen::Journal);
        if let (Some(play), true) = (&self.open.play, is_of_the_play) {
            Bookmark::at(play.path(), play.session().step().0, self.screen()).keep(&self.files.folder);
        }
    }

    /// What is wrong with plays that cannot be read; they are kept as they are.
    pub(super) fn broken_plays(&self) -> Vec<Notice> {
        self.files
            .store
            .all()
            .into_iter()
            .filter_map(|waiting| Some(Notice::explaining(&self.language.localizer, &waiting.save.err()?)))
            .collect()
    }

    /// What is wrong with kept workshops that cannot go on; they are left as they are.
    pub(super) fn broken_workshops(&self) -> Vec<Notice> {
        Workshops::new(&self.files.folder).broken().iter().map(|problem| Notice::explaining(&self.language.localizer, problem)).collect()
    }

    /// Takes decisions, all in a row or as far as they are taken; each is on disk before the next.
    fn decide(&mut self, decisions: &[Decision]) {
        let mut is_taken = true;
        for decision in decisions {
            let Some(play) = &mut self.open.play else { return };
            let step = play.session().step();
            match play.decide(step, *decision) {
                Ok(_) => self.can_write(Topic::Play),
                Err(problem) => {
                    self.say(&problem);
                    is_taken = false;
                    break;
                }
            }
        }
        match decisions.last() {
            _ if !is_taken => self.show_phase(),
            Some(Decision::Answer(_)) => self.show(Screen::Reply),
            Some(Decision::NextWeek) => self.show_monday(),
            _ => self.show_phase(),
        }
    }

    fn undo(&mut self, to: impl FnOnce(&Play) -> usize) {
        let Some(play) = &mut self.open.play else { return };
        let step = Step(to(play));
        match play.undo_to(step) {
            Ok(_) => self.can_write(Topic::Play),
            Err(problem) => self.say(&problem),
        }
    }

    /// The news where there are any, else what the Monday asks for.
    fn show_monday(&mut self) {
        match &self.open.play {
            Some(play) if has_news(&self.language.localizer, play.session()) && !matches!(play.session().phase(), Phase::Ended(_)) => {
                self.show(Screen::Monday);
            }
            _ => self.show_phase(),
        }
    }

    fn show_phase(&mut self) {
        if let Some(play) = &self.open.play {
            self.show(screen_of(play.session().phase()));
        }
    }

    /// What went wrong, in words.
    fn say(&mut self, problem: &PlayError) {
        match (problem, &self.open.play) {
            (PlayError::Refused(refusal), Some(play)) => {
                let words = self.language.localizer.refusal(&play.session().view(), refusal);
                self.shown.notices.push(Notice::saying(words));
            }
            _ => self.cannot_write(Topic::Play, problem),
        }
    }
}

/// The step at which the week that ended began; where the play is over, its last week.
fn week_before(play: &Play) -> usize {
    let session = play.session();
    match session.phase() {
        // What ended the play is the step from the last Friday to no Monday.
        Phase::Ended(_) => session.step_of_week(session.view().week()).map_or(0, |step| step.0),
        _ => session.start_of_week().0,
    }
}
