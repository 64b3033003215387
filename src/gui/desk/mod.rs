//! The desk: what lies on it, which screen is open, and what a press does. It knows egui and no engine; the window lends it a place to
//! draw, tests do the same without one.
//!
//! A picture is made of a page (words and facts, made once per step) and of what the hands are at ([`UiState`](super::screens::Local)). A
//! press comes back as an [`Intent`]; [`apply`] is the one place where it changes something.

mod apply;
pub(in crate::gui) mod beside;
mod book;
mod bookmark;
mod draft;
mod draft_place;
mod first_moment;
mod foreign;
mod look_back;
mod notice;
mod outside;
mod overlay;
mod page;
mod shelf;
mod walked;

use std::time::Duration;

use egui::{Key, Modifiers, Ui, UiBuilder, Vec2, vec2};

use super::host::{Flow, Scene, WindowState};
use super::screens::overlay::{OverlayView, overlay_ui};
use super::screens::{Door, Intent, Overlay, Screen, UiState, notice_ui};
use super::settings::Settings;
use super::theme::Theme;
use crate::play::{DataFolder, DuePlan, Play, Store};
use crate::sim::luck::Seed;
use crate::wording::{Languages, Localizer};
use book::AllPlays;
use draft::Draft;
use first_moment::{FirstMoment, Press};
use look_back::LookBack;
use notice::Notice;
use page::{Page, ScreenContext};
use shelf::Shelf;

/// The desk.
pub struct Desk {
    folder: DataFolder,
    store: Store,
    shelf: Shelf,
    /// So many of the scenarios were searched for letters that cannot be drawn.
    searched: usize,
    localizer: Localizer,
    settings: Settings,
    /// The open screen.
    screen: Screen,
    /// The one that settings go back to.
    behind: Screen,
    /// The one that the briefing goes back to.
    before_briefing: Screen,
    /// How often another screen was opened: what was scrolled on one is not scrolled on the next of its kind.
    opened: u32,
    first_moment: FirstMoment,
    /// The scenario whose briefing is open.
    chosen: usize,
    /// The luck that somebody chose for it.
    luck: Option<Seed>,
    page: Page,
    ui_state: UiState,
    play: Option<Play>,
    /// The finished play that is looked back on.
    back: Option<LookBack>,
    /// All plays together.
    plays: AllPlays,
    /// Plans that wait to be asked about.
    due: Vec<DuePlan>,
    over: Option<OverlayView>,
    notices: Vec<Notice>,
    /// What is written of a note that is not kept yet.
    draft: Draft,
    /// Pictures of this screen and of what lies over it so far.
    pictures: [u8; 2],
    /// The window was changed, and that is not kept yet.
    window: Unkept,
    flow: Flow,
    /// The way into the workshop that was asked for, and is not taken yet.
    asked_workshop: Option<Door>,
}

/// Whether the size of the window is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Unkept {
    Kept,
    Changed,
    /// Since this time.
    Since(f64),
}

/// The window that the screens were drawn for.
const LAPTOP: Vec2 = vec2(1280.0, 720.0);
/// A window that is being sized is kept once it rests for so long.
const REST: Duration = Duration::from_millis(600);

impl Desk {
    /// A desk with what lies in the data folder, at its title.
    #[must_use]
    pub fn open(folder: DataFolder) -> Self {
        let (settings, problem) = Settings::load(&folder).map_or_else(|problem| (Settings::default(), Some(problem)), |it| (it, None));
        let localizer = Languages::for_player(&folder).localizer(settings.language);
        let notices = problem.iter().map(|problem| Notice::explaining(&localizer, problem)).collect();
        let mut desk = Self {
            store: Store::new(folder.clone()),
            shelf: Shelf::stock(&folder),
            searched: 0,
            folder,
            localizer,
            settings,
            screen: Screen::Title,
            behind: Screen::Title,
            before_briefing: Screen::Title,
            opened: 0,
            first_moment: FirstMoment::default(),
            chosen: 0,
            luck: None,
            page: Page::nothing(),
            ui_state: UiState::default(),
            play: None,
            back: None,
            plays: AllPlays::Unread,
            due: Vec::new(),
            over: None,
            notices,
            draft: Draft::default(),
            pictures: [0, 0],
            window: Unkept::Kept,
            flow: Flow::Stay,
            asked_workshop: None,
        };
        desk.notices.extend(desk.broken_plays());
        desk.keep_draft_of_before();
        desk.notices.extend(desk.broken_workshops());
        desk.show(Screen::Title);
        desk.due = desk.due_plans();
        desk.ask_about_plan();
        desk
    }

    /// How large the window was last.
    #[must_use]
    pub fn window(&self) -> WindowState {
        self.settings.window
    }

    /// The way into the workshop, if one was asked for since this was last asked: the desk makes room for it.
    pub fn hands_over(&mut self) -> Option<Door> {
        self.asked_workshop.take()
    }

    /// Somebody comes back from the workshop, which may wait now.
    pub fn back_from_workshop(&mut self) {
        if self.screen == Screen::Title {
            self.pictures[0] = 0;
            self.show(Screen::Title);
        }
    }

    /// Which screen is open.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// The play that is open.
    #[must_use]
    pub fn play(&self) -> Option<&Play> {
        self.play.as_ref()
    }

    /// What is set.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// What went wrong and was not yet read.
    pub fn notices(&self) -> impl Iterator<Item = &str> {
        self.notices.iter().map(|notice| notice.words.as_str())
    }

    /// Draws the open screen and does what was pressed.
    pub fn ui(&mut self, ui: &mut Ui) -> Flow {
        self.poll_look_back(ui.ctx());
        self.poll_plays(ui.ctx());
        let press = ui.input(|input| self.first_moment.look(input));
        let asked = self.settings.theme().dress(ui, |ui| self.draw(ui)).flatten();
        let asked = asked.filter(|_| press == Press::Meant);
        if let Some(intent) = asked {
            self.apply(intent);
            if self.pictures.contains(&0) {
                self.first_moment = FirstMoment::default();
            }
            if self.pictures[0] == 0 {
                // No control of the screen that was left takes the keys of the one that opens.
                ui.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
            }
            // What came of it is drawn at once, in place of the picture in which it was pressed.
            ui.ctx().request_discard("something was pressed");
            ui.ctx().request_repaint();
        }
        self.keep_window(ui);
        self.save_draft(ui);
        self.flow
    }

    fn draw(&mut self, ui: &mut Ui) -> Option<Intent> {
        let theme = Theme::of(ui.ctx());
        self.find_letters(ui.ctx());
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme.palette.desk);
        let is_covered = self.over.is_some();
        let mut asked = if is_covered { None } else { self.listen(ui) };
        let mut rect = ui.max_rect();
        if let Some(notice) = self.notices.last() {
            let (dismissed, rest) = notice_ui(ui, &notice.shown(self.folder.path()), &self.localizer);
            rect = rest;
            asked = asked.or(dismissed);
        }
        let mut screen = ui.new_child(UiBuilder::new().id_salt(("screen", self.screen, self.opened)).max_rect(rect));
        let Self { page, ui_state, localizer, settings, play, .. } = self;
        let session = play.as_ref().map(Play::session);
        let mut context = ScreenContext { ui_state, settings, localizer, session, is_fresh: self.pictures[0] == 0 && !is_covered };
        asked = asked.or(page.ui(&mut screen, &mut context));
        if !is_covered && asked.is_none() && screen.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            asked = Some(Intent::Open(Overlay::Menu));
        }
        self.pictures[0] = self.pictures[0].saturating_add(1);
        if let Some(over) = &self.over {
            let from_over = overlay_ui(ui, over, &mut self.ui_state.slip, &self.localizer, self.pictures[1] == 0);
            self.pictures[1] = self.pictures[1].saturating_add(1);
            // What lies beneath is not pressed meanwhile.
            return from_over;
        }
        asked
    }

    /// Keys that work on every screen.
    fn listen(&self, ui: &Ui) -> Option<Intent> {
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if pressed(Modifiers::NONE, Key::F1) {
            return Some(Intent::Open(Overlay::Keys));
        }
        if self.screen.takes_notes() && !ui.ctx().text_edit_focused() && pressed(Modifiers::NONE, Key::N) {
            return Some(Intent::Open(Overlay::Note));
        }
        if pressed(Modifiers::NONE, Key::F10) {
            return Some(Intent::Open(Overlay::Menu));
        }
        let larger = pressed(Modifiers::COMMAND, Key::Plus) || pressed(Modifiers::COMMAND, Key::Equals);
        let text = match (larger, pressed(Modifiers::COMMAND, Key::Minus)) {
            (true, _) => self.settings.text.larger(),
            (false, true) => self.settings.text.smaller(),
            (false, false) => return None,
        };
        Some(Intent::Set(Settings { text, ..self.settings }))
    }

    /// Opens a screen, with a fresh page.
    fn show(&mut self, screen: Screen) {
        if screen != self.screen {
            self.pictures[0] = 0;
            self.opened = self.opened.wrapping_add(1);
        }
        self.keep_unkept_answers();
        self.screen = screen;
        self.choose_language();
        self.ui_state.renew(screen);
        match screen {
            Screen::Debrief => self.begin_look_back(),
            Screen::Journal => self.begin_all_plays(),
            _ => {}
        }
        self.page = self.page(screen);
        self.mark();
    }

    /// The language that was set, or the system's, or that of the scenario that is open.
    fn choose_language(&mut self) {
        let localizer = self.localizer.languages().localizer(self.settings.language);
        let scenario = self.play.as_ref().map(|play| play.session().scenario());
        let scenario = scenario.or(self.back.as_ref().map(|back| back.session().scenario()));
        self.localizer = scenario.map_or_else(|| localizer.clone(), |scenario| localizer.for_scenario(scenario));
    }

    /// Keeps the size of the window once it rests.
    fn keep_window(&mut self, ui: &Ui) {
        let now = ui.input(|input| input.time);
        match self.window {
            Unkept::Kept => {}
            Unkept::Changed => {
                self.window = Unkept::Since(now);
                ui.ctx().request_repaint_after(REST);
            }
            Unkept::Since(since) if now - since >= REST.as_secs_f64() || self.flow == Flow::Close => {
                self.window = Unkept::Kept;
                self.keep_settings();
            }
            Unkept::Since(_) => ui.ctx().request_repaint_after(REST),
        }
    }
}

impl Scene for Desk {
    fn ui(&mut self, ui: &mut Ui) -> Flow {
        Self::ui(self, ui)
    }

    fn drawn_for(&self) -> Option<Vec2> {
        Some(LAPTOP)
    }

    fn closing(&mut self) {
        self.keep_unkept_answers();
        self.keep_draft();
        if self.window != Unkept::Kept {
            self.keep_settings();
        }
    }

    fn window_changed(&mut self, state: WindowState) {
        if self.settings.window != state {
            self.settings.window = state;
            self.window = Unkept::Changed;
        }
    }
}
