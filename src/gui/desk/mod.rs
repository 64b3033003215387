//! The desk: what lies on it, which screen is open, and what a press does. It knows egui and no engine; the window lends it a place to
//! draw, tests do the same without one.
//!
//! A picture is made of a page (words and facts, made once per step) and of what the hands are at ([`Local`](super::screens::Local)). A
//! press comes back as an [`Intent`]; [`apply`] is the one place where it changes something.

mod apply;
mod notice;
mod outside;
mod page;
mod shelf;

use egui::Ui;

use super::host::{Flow, Scene, WindowState};
use super::screens::{self, Intent, Overlay, Screen};
use super::settings::Settings;
use super::theme::Theme;
use crate::play::{DataFolder, Play, Store};
use crate::wording::Words;
use notice::Notice;
use page::Page;
use shelf::Shelf;

pub use shelf::Entry;

/// The desk.
pub struct Desk {
    folder: DataFolder,
    store: Store,
    shelf: Shelf,
    words: Words,
    settings: Settings,
    /// The open screen.
    screen: Screen,
    /// The one that settings and debrief go back to.
    behind: Screen,
    /// The scenario whose briefing is open.
    chosen: usize,
    page: Page,
    local: screens::Local,
    play: Option<Play>,
    over: Option<Overlay>,
    notices: Vec<Notice>,
    flow: Flow,
}

impl Desk {
    /// A desk with what lies in the data folder, at its title.
    #[must_use]
    pub fn open(folder: DataFolder) -> Self {
        let mut notices = Vec::new();
        let settings = Settings::load(&folder).unwrap_or_else(|problem| {
            notices.push(Notice::of(&problem));
            Settings::default()
        });
        let mut desk = Self {
            store: Store::new(folder.clone()),
            shelf: Shelf::stock(&folder),
            folder,
            words: Words::english(),
            settings,
            screen: Screen::Title,
            behind: Screen::Title,
            chosen: 0,
            page: Page::Settings(String::new()),
            local: screens::Local::default(),
            play: None,
            over: None,
            notices,
            flow: Flow::Stay,
        };
        desk.show(Screen::Title);
        desk
    }

    /// How large the window was last.
    #[must_use]
    pub fn window(&self) -> WindowState {
        self.settings.window
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

    /// Draws the open screen and does what was pressed.
    pub fn ui(&mut self, ui: &mut Ui) -> Flow {
        let asked = self.settings.theme().dress(ui, |ui| self.draw(ui)).flatten();
        if let Some(intent) = asked {
            self.apply(intent);
            ui.ctx().request_repaint();
        }
        self.flow
    }

    fn draw(&mut self, ui: &mut Ui) -> Option<Intent> {
        let theme = Theme::of(ui.ctx());
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme.palette.desk);
        let Self { page, local, words, settings, play, .. } = self;
        page.ui(ui, local, settings, words, play.as_ref().map(Play::session))
    }
}

impl Scene for Desk {
    fn ui(&mut self, ui: &mut Ui) -> Flow {
        Self::ui(self, ui)
    }

    fn window_changed(&mut self, state: WindowState) {
        self.settings.window = state;
        if let Err(problem) = self.settings.save(&self.folder) {
            self.notices.push(Notice::of(&problem));
        }
    }
}
