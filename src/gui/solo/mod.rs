//! Playing alone: what a press does to the play, the journal, the settings and the way. [`SoloGame`] lends the resources to plain
//! functions; [`plugin`] says when they run. It draws into a place that is lent to it, and knows no window.

mod apply;
mod book;
mod bookmark;
mod draft;
mod draft_place;
mod edited;
mod first_moment;
mod foreign;
mod handlers;
mod look_back;
mod navigate;
mod notice;
mod outside;
mod overlay;
mod page;
mod shelf;
mod state;
mod walked;

use std::time::Duration;

use bevy::ecs::system::SystemParam;
use bevy::prelude::{App, NextState, Res, ResMut, State, World};
use egui::{Context, Key, Modifiers, Ui, UiBuilder, Vec2, vec2};

use super::host::{Flow, WindowState};
use super::screens::overlay::overlay_ui;
use super::screens::{Intent, NavigationIntent, Overlay, Screen, UiState, notice_ui};
use super::settings::Settings;
use super::theme::Theme;
use crate::play::{DataFolder, Play, Store};
use crate::wording::Languages;
use book::AllPlays;
use draft::Draft;
use first_moment::{FirstMoment, Press};
use notice::Notice;
use page::{Page, ScreenContext};
pub(in crate::gui) use shelf::Shelf;
use state::{Files, Language, Navigation, OpenPlay, Shown, Unkept, WindowSide, Writing};

pub(in crate::gui) use handlers::plugin;

/// Everything that a press of somebody who plays alone may change.
#[derive(SystemParam)]
pub(in crate::gui) struct SoloGame<'w> {
    files: Res<'w, Files>,
    shelf: ResMut<'w, Shelf>,
    language: ResMut<'w, Language>,
    settings: ResMut<'w, Settings>,
    nav: ResMut<'w, Navigation>,
    shown: ResMut<'w, Shown>,
    open: ResMut<'w, OpenPlay>,
    writing: ResMut<'w, Writing>,
    host: ResMut<'w, WindowSide>,
    screen: Res<'w, State<Screen>>,
    next: ResMut<'w, NextState<Screen>>,
}

/// The window that the screens were drawn for.
pub(in crate::gui) const LAPTOP: Vec2 = vec2(1280.0, 720.0);
/// A window that is being sized is kept once it rests for so long.
const REST: Duration = Duration::from_millis(600);

/// Reads the data folder and puts what lies there into the app.
pub(in crate::gui) fn read_folder(app: &mut App, folder: DataFolder) {
    let (settings, problem) = Settings::load(&folder).map_or_else(|problem| (Settings::default(), Some(problem)), |it| (it, None));
    let localizer = Languages::for_player(&folder).localizer(settings.language);
    let notices = problem.iter().map(|problem| Notice::explaining(&localizer, problem)).collect();
    app.insert_resource(Shelf::stock(&folder))
        .insert_resource(Files { store: Store::new(folder.clone()), folder })
        .insert_resource(Language { localizer })
        .insert_resource(settings)
        .init_resource::<Navigation>()
        .insert_resource(Shown { page: Page::nothing(), ui_state: UiState::default(), over: None, notices })
        .init_resource::<OpenPlay>()
        .insert_resource(Writing { plays: AllPlays::Unread, due: Vec::new(), draft: Draft::default() })
        .insert_resource(WindowSide { window: Unkept::Kept, flow: Flow::Stay });
}

/// The play that is open.
pub(in crate::gui) fn play_in(world: &World) -> Option<&Play> {
    world.resource::<OpenPlay>().play.as_ref()
}

/// What went wrong and was not yet read.
pub(in crate::gui) fn notices_in(world: &World) -> impl Iterator<Item = &str> {
    world.resource::<Shown>().notices.iter().map(|notice| notice.words.as_str())
}

impl SoloGame<'_> {
    /// Sits down at the title: what is broken is said, what was left of notes is kept, a plan whose day has come is asked about.
    pub(in crate::gui) fn arrive(&mut self) {
        let broken = self.broken_plays();
        self.shown.notices.extend(broken);
        self.keep_draft_of_before();
        let broken = self.broken_workshops();
        self.shown.notices.extend(broken);
        self.show(Screen::Title);
        self.writing.due = self.due_plans();
        self.ask_about_plan();
    }

    /// Somebody comes back from the workshop, which may wait now.
    pub(in crate::gui) fn back_from_workshop(&mut self) {
        if self.screen() == Screen::Title {
            self.nav.pictures[0] = 0;
            self.show(Screen::Title);
        }
    }

    /// Where things are kept.
    pub(in crate::gui) fn folder(&self) -> &DataFolder {
        &self.files.folder
    }

    /// Which screen is open.
    pub(in crate::gui) fn screen(&self) -> Screen {
        *self.screen.get()
    }

    fn play(&self) -> Option<&Play> {
        self.open.play.as_ref()
    }

    /// What is set.
    pub(in crate::gui) fn settings(&self) -> Settings {
        *self.settings
    }

    /// Whether the window stays.
    pub(in crate::gui) fn flow(&self) -> Flow {
        self.host.flow
    }

    /// Draws the open screen and says what was pressed.
    pub(in crate::gui) fn ui(&mut self, ui: &mut Ui) -> Option<Intent> {
        self.poll_look_back(ui.ctx());
        self.poll_plays(ui.ctx());
        let press = ui.input(|input| self.nav.first_moment.look(input));
        let asked = self.settings.theme().dress(ui, |ui| self.draw(ui)).flatten();
        asked.filter(|_| press == Press::Meant)
    }

    /// After something was asked for and done.
    pub(in crate::gui) fn after_intent(&mut self, ctx: &Context) {
        if self.nav.pictures.contains(&0) {
            self.nav.first_moment = FirstMoment::default();
        }
        if self.nav.pictures[0] == 0 {
            // No control of the screen that was left takes the keys of the one that opens.
            ctx.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
        }
        // What came of it is drawn at once, in place of the picture in which it was pressed.
        ctx.request_discard("something was pressed");
        ctx.request_repaint();
    }

    fn draw(&mut self, ui: &mut Ui) -> Option<Intent> {
        let theme = Theme::of(ui.ctx());
        self.find_letters(ui.ctx());
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme.palette.desk);
        let is_covered = self.shown.over.is_some();
        let mut asked = if is_covered { None } else { self.listen(ui) };
        let mut rect = ui.max_rect();
        if let Some(notice) = self.shown.notices.last() {
            let (dismissed, rest) = notice_ui(ui, &notice.shown(self.files.folder.path()), &self.language.localizer);
            rect = rest;
            asked = asked.or(dismissed);
        }
        let mut screen = ui.new_child(UiBuilder::new().id_salt(("screen", self.screen(), self.nav.opened)).max_rect(rect));
        let Shown { page, ui_state, over, .. } = &mut *self.shown;
        let (settings, localizer) = (&*self.settings, &self.language.localizer);
        let session = self.open.play.as_ref().map(Play::session);
        let mut context = ScreenContext { ui_state, settings, localizer, session, is_fresh: self.nav.pictures[0] == 0 && !is_covered };
        asked = asked.or(page.ui(&mut screen, &mut context));
        if !is_covered && asked.is_none() && screen.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            asked = Some(Intent::Navigate(NavigationIntent::Open(Overlay::Menu)));
        }
        self.nav.pictures[0] = self.nav.pictures[0].saturating_add(1);
        if let Some(over) = over {
            let from_over = overlay_ui(ui, over, &mut ui_state.slip, localizer, self.nav.pictures[1] == 0);
            self.nav.pictures[1] = self.nav.pictures[1].saturating_add(1);
            // What lies beneath is not pressed meanwhile.
            return from_over;
        }
        asked
    }

    /// Keys that work on every screen.
    fn listen(&self, ui: &Ui) -> Option<Intent> {
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if pressed(Modifiers::NONE, Key::F1) {
            return Some(Intent::Navigate(NavigationIntent::Open(Overlay::Keys)));
        }
        if self.screen().takes_notes() && !ui.ctx().text_edit_focused() && pressed(Modifiers::NONE, Key::N) {
            return Some(Intent::Navigate(NavigationIntent::Open(Overlay::Note)));
        }
        if pressed(Modifiers::NONE, Key::F10) {
            return Some(Intent::Navigate(NavigationIntent::Open(Overlay::Menu)));
        }
        let larger = pressed(Modifiers::COMMAND, Key::Plus) || pressed(Modifiers::COMMAND, Key::Equals);
        let text = match (larger, pressed(Modifiers::COMMAND, Key::Minus)) {
            (true, _) => self.settings.text.larger(),
            (false, true) => self.settings.text.smaller(),
            (false, false) => return None,
        };
        Some(Intent::Set(Settings { text, ..*self.settings }))
    }

    /// Keeps the size of the window once it rests.
    pub(in crate::gui) fn keep_window(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        match self.host.window {
            Unkept::Kept => {}
            Unkept::Changed => {
                self.host.window = Unkept::Since(now);
                ctx.request_repaint_after(REST);
            }
            Unkept::Since(since) if now - since >= REST.as_secs_f64() || self.host.flow == Flow::Close => {
                self.host.window = Unkept::Kept;
                self.keep_settings();
            }
            Unkept::Since(_) => ctx.request_repaint_after(REST),
        }
    }

    /// Somebody closes the window: what is not kept yet is kept.
    pub(in crate::gui) fn closing(&mut self) {
        self.keep_unkept_answers();
        self.keep_draft();
        if self.host.window != Unkept::Kept {
            self.keep_settings();
        }
    }

    /// The window has another size, or fills the screen, or no longer does.
    pub(in crate::gui) fn window_changed(&mut self, state: WindowState) {
        if self.settings.window != state {
            self.settings.window = state;
            self.host.window = Unkept::Changed;
        }
    }
}
