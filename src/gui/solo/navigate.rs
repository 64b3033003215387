//! The way from screen to screen, what lies over them, and what is set.

use super::SoloGame;
use super::notice::Topic;
use super::page::has_news;
use crate::gui::host::Flow;
use crate::gui::screens::{NavigationIntent, Screen};
use crate::gui::settings::Settings;
use crate::play::{Entry, Session};
use crate::sim::Phase;
use crate::sim::luck::Seed;
use crate::wording::{Localizer, pages};

impl SoloGame<'_> {
    /// Goes where somebody wants to go.
    pub(super) fn apply_navigation(&mut self, intent: NavigationIntent) {
        match intent {
            NavigationIntent::Go(screen) => self.go(screen),
            NavigationIntent::Back => self.show(self.nav.behind),
            NavigationIntent::Choose(place) => self.choose(place, None),
            NavigationIntent::Open(overlay) => {
                self.shown.over = self.over_page(overlay);
                self.nav.pictures[1] = 0;
            }
            NavigationIntent::Close => {
                self.shown.over = None;
                if self.screen() == Screen::Title {
                    // What lay over it at the start kept the way in from the focus.
                    self.nav.pictures[0] = 0;
                }
            }
            NavigationIntent::Dismiss => {
                self.shown.notices.pop();
            }
            NavigationIntent::Quit => {
                self.keep_unkept_answers();
                self.keep_draft();
                self.host.flow = Flow::Close;
            }
        }
    }

    /// Opens the briefing of a scenario, which comes to the others if it does not lie with them; to be begun with this luck.
    pub(in crate::gui) fn look_at(&mut self, entry: Entry, luck: Option<Seed>) {
        let place = self.shelf.place_of(entry);
        self.choose(place, luck);
    }

    fn choose(&mut self, place: usize, luck: Option<Seed>) {
        (self.nav.chosen, self.nav.luck) = (place, luck);
        if self.screen() != Screen::Briefing {
            self.nav.before_briefing = self.screen();
        }
        self.show(Screen::Briefing);
    }

    pub(super) fn go(&mut self, screen: Screen) {
        self.keep_unkept_answers();
        self.shown.over = None;
        if screen == Screen::Settings && self.screen() != screen {
            self.nav.behind = self.screen();
        }
        if screen == Screen::Title {
            // A note belongs to the play it was begun in.
            self.keep_draft();
            // Nobody holds a play that is not looked at: another window may go on with it.
            self.open.play = None;
            self.open.back = None;
        }
        self.show(screen);
    }

    /// Other settings.
    pub(super) fn set(&mut self, settings: Settings) {
        let language = std::mem::replace(&mut *self.settings, settings).language;
        self.keep_settings();
        if language != settings.language {
            self.show(self.screen());
        }
    }

    /// Writes the settings.
    pub(super) fn keep_settings(&mut self) {
        match self.settings.save(&self.files.folder) {
            Ok(()) => self.can_write(Topic::Settings),
            Err(problem) => self.cannot_write(Topic::Settings, &problem),
        }
    }

    /// Opens a screen, or the one that the play is at: what its phase does not have is not shown.
    pub(super) fn show(&mut self, screen: Screen) {
        self.keep_unkept_answers();
        let screen = match &self.open.play {
            Some(play) => fitting(&self.language.localizer, play.session(), screen),
            None if screen.is_of_a_play() => Screen::Title,
            None => screen,
        };
        self.next.set(screen);
    }

    /// A screen has opened, after this one: its page is made anew.
    pub(super) fn opened(&mut self, before: Option<Screen>) {
        let screen = self.screen();
        if before != Some(screen) {
            self.nav.pictures[0] = 0;
            self.nav.opened = self.nav.opened.wrapping_add(1);
        }
        self.choose_language();
        self.shown.ui_state.renew(screen);
        match screen {
            Screen::Debrief => self.begin_look_back(),
            Screen::Journal => self.begin_all_plays(),
            _ => {}
        }
        self.renew_page();
        self.mark();
    }

    /// Makes what the open screen shows anew.
    pub(super) fn renew_page(&mut self) {
        self.shown.page = self.page(self.screen());
    }

    /// The language that was set, or the system's, or that of the scenario that is open.
    fn choose_language(&mut self) {
        let localizer = self.language.localizer.languages().localizer(self.settings.language);
        let scenario = self.open.play.as_ref().map(|play| play.session().scenario());
        let scenario = scenario.or(self.open.back.as_ref().map(|back| back.session().scenario()));
        self.language.localizer = scenario.map_or_else(|| localizer.clone(), |scenario| localizer.for_scenario(scenario));
    }
}

/// The screen on which this can be decided.
pub(super) const fn screen_of(phase: Phase) -> Screen {
    match phase {
        Phase::Dilemma(_) => Screen::Dilemma,
        Phase::Moves => Screen::Week,
        Phase::Forecast => Screen::Forecast,
        Phase::Friday => Screen::Friday,
        Phase::Ended(_) => Screen::Ending,
    }
}

/// The screen itself where the play has it now, else the one of its phase.
fn fitting(localizer: &Localizer, session: &Session, screen: Screen) -> Screen {
    let phase = session.phase();
    let has_it = match screen {
        Screen::Dilemma | Screen::Week | Screen::Forecast | Screen::Friday | Screen::Ending => false,
        Screen::Monday => has_news(localizer, session) && !matches!(phase, Phase::Ended(_)),
        Screen::Reply => session.view().answered().is_some() && pages::reply(localizer, session).is_some(),
        Screen::Title | Screen::Picker | Screen::Briefing | Screen::Debrief | Screen::Journal | Screen::Settings => true,
    };
    if has_it { screen } else { screen_of(phase) }
}
