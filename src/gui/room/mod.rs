//! The workshop in windows: the room for the projector, the notes for the facilitator; or one window with the notes on a key.
//!
//! All that happens is an input of [`crate::workshop::WorkshopSession`], kept before the next one; what is half typed is the hand's and is not kept.

mod act;
mod clock;
mod hand;
mod keys;
mod pages;
mod presenter;
mod running;
mod set_up;
mod show;
mod strip;

use std::time::Duration;

use egui::{Event, Rect, Ui, UiBuilder, pos2};

use super::settings::Settings;
use super::theme::letters::{borrow, lacking};
use super::theme::{TextScale, Theme, TypeSize, Weight};
use super::widgets::text::StyledText;
use crate::play::{DataFolder, Entry};
use crate::wording::{Languages, Localizer};
use crate::workshop::{Input, Step, WorkshopSession, Workshops};
pub use clock::Clock;
use hand::{Hand, Veil, count_rows};
use keys::{Setting, act_of, bindings};
use presenter::notes_ui;
use running::Running;
use set_up::SetUpForm;
use show::{room_scheme, sheet_ui};

/// A facilitator's clock shows minutes: often enough, and seldom enough to sleep between.
const MINUTES: Duration = Duration::from_secs(20);

/// The workshop, from its set-up to its papers.
pub struct Workshop {
    workshops: Workshops,
    folder: DataFolder,
    localizer: Localizer,
    settings: Settings,
    clock: Clock,
    form: SetUpForm,
    running: Option<Running>,
    /// Whether the notes have a window of their own.
    has_beside: bool,
    displays: usize,
    /// How often the room's page and the notes have changed displays.
    turns: usize,
    has_left: bool,
}

impl Workshop {
    /// At its set-up, with this scenario chosen, or the first. Looks as the player has set it.
    #[must_use]
    pub fn open(folder: DataFolder, settings: Settings, scenario: Option<Entry>, clock: Clock) -> Self {
        let localizer = Languages::for_player(&folder).localizer(settings.language);
        let workshops = Workshops::new(&folder);
        let form = SetUpForm::new(&folder, &workshops, scenario);
        Self {
            workshops,
            folder,
            localizer,
            settings,
            clock,
            form,
            running: None,
            has_beside: false,
            displays: 1,
            turns: 0,
            has_left: false,
        }
    }

    /// The workshop that runs.
    #[must_use]
    pub fn room(&self) -> Option<&WorkshopSession> {
        self.running.as_ref().map(Running::room)
    }

    /// What is set; the colours may have been changed here.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// Whether the facilitator has gone.
    #[must_use]
    pub fn has_left(&self) -> bool {
        self.has_left
    }

    /// Whether the first window shows the room's page, and not a page for one person.
    #[must_use]
    pub fn shows_the_room(&self) -> bool {
        self.running.as_ref().is_some_and(|running| running.hand.veil != Veil::Notes || self.has_beside)
    }

    /// The title of the facilitator's own window, where there is one.
    #[must_use]
    pub fn beside(&self) -> Option<String> {
        (self.has_beside && self.running.is_some()).then(|| self.localizer.get("notes-window"))
    }

    /// Somebody closed the facilitator's window: the notes are on a key then.
    pub fn beside_closed(&mut self) {
        self.has_beside = false;
    }

    /// So many displays are there: with a second one the notes get a window, when a workshop begins or when the display comes later. Where
    /// only one is left, or both show the same, the room may see it: the notes go.
    pub fn displays(&mut self, there: usize) {
        let before = std::mem::replace(&mut self.displays, there);
        let Some(running) = &mut self.running else { return };
        if there > before && there > 1 {
            self.has_beside = true;
            running.hand.done = self.localizer.get("room-display-came");
        } else if there < before && there == 1 && self.has_beside {
            self.has_beside = false;
            running.hand.done = self.localizer.get("room-display-went");
        }
    }

    /// How many displays further the room's page and the notes have gone, while a workshop runs.
    #[must_use]
    pub fn turns(&self) -> Option<usize> {
        self.running.as_ref().map(|_| self.turns)
    }

    /// Draws the room, or the set-up.
    pub fn ui(&mut self, ui: &mut Ui) {
        if self.running.is_some() {
            self.read(ui);
        }
        match &self.running {
            // The key that left it is not one for the set-up.
            None if self.has_left => {}
            None => self.set_up_ui(ui),
            Some(running) if matches!(running.hand.veil, Veil::Notes) && !self.has_beside => self.notes_ui(ui),
            Some(_) => self.room_ui(ui),
        }
    }

    /// Draws the facilitator's window.
    pub fn beside_ui(&mut self, ui: &mut Ui) {
        if self.running.is_some() {
            self.read(ui);
            self.notes_ui(ui);
        }
    }

    /// The window closes: a sentence that is being written is kept.
    pub fn closing(&mut self) {
        if let Some(running) = &mut self.running
            && let Some(words) = running.hand.writing.take().filter(|words| !words.trim().is_empty())
        {
            running.put(&self.localizer, Input::Said(words));
        }
    }

    fn leave(&mut self) {
        self.running = None;
        self.has_left = true;
    }

    /// Does what was pressed in this window, in the order it was pressed.
    fn read(&mut self, ui: &Ui) {
        let has_focus = ui.memory(|memory| memory.focused()).is_some();
        let events: Vec<Event> = ui.input(|input| input.events.clone());
        for event in &events {
            let Some(running) = &self.running else { break };
            let is_writing = running.hand.writing.is_some();
            let keys = self.keys(running);
            let takes_digits = !is_writing && (running.room().step() == Step::Gather || !count_rows(running.room()).is_empty());
            if let Some(act) = act_of(event, &keys, takes_digits, has_focus && !is_writing) {
                self.act(act);
                // The other window shows it too.
                ui.ctx().request_repaint();
            }
        }
    }

    fn keys(&self, running: &Running) -> Vec<keys::Binding> {
        let schedule = running.schedule();
        let setting = Setting {
            schedule: &schedule,
            has_two_windows: self.has_beside,
            displays: self.displays,
            is_rehearsal: running.kept.is_rehearsal(),
        };
        bindings(running.room(), &running.hand, setting)
    }

    fn notes_ui(&mut self, ui: &mut Ui) {
        let theme = self.settings.theme();
        let Some(running) = &self.running else { return };
        let keys = self.keys(running);
        let Self { running: Some(running), localizer, form, .. } = self else { return };
        let pressed = theme.dress(ui, |ui| {
            find_letters(ui.ctx(), form);
            notes_ui(ui, running, localizer, &keys)
        });
        let pressed = pressed.flatten();
        wake(ui, running);
        if let Some(act) = pressed {
            self.act(act);
            ui.ctx().request_repaint();
        }
    }

    fn room_ui(&mut self, ui: &mut Ui) {
        let theme = self.room_theme(ui.max_rect());
        let strip = if self.has_beside { None } else { self.running.as_ref().and_then(|running| strip::strip(&self.localizer, running)) };
        let Self { running: Some(running), localizer, form, .. } = self else { return };
        wake(ui, running);
        theme.dress(ui, |ui| {
            find_letters(ui.ctx(), form);
            let whole = ui.max_rect();
            match running.hand.veil {
                Veil::Blank => {
                    ui.painter().rect_filled(whole, 0.0, egui::Color32::BLACK);
                }
                Veil::NotesAsked => cover_ui(ui, localizer),
                Veil::Rule(at) if at < running.rules.len() => sheet_ui(ui, &running.head, &running.rules[at], None, strip.as_deref()),
                _ => {
                    if let Some(sheet) = running.sheets.get(running.hand.sheet) {
                        sheet_ui(ui, &running.head, sheet, running.timer(), strip.as_deref());
                    }
                }
            }
            if !self.has_beside && running.hand.writing.is_some() {
                foot_field_ui(ui, &mut running.hand, localizer);
            }
        });
    }

    fn room_theme(&self, whole: Rect) -> Theme {
        let text = TextScale::of_room(whole.width(), whole.height());
        Theme {
            scheme: room_scheme(self.settings.scheme),
            palette: room_scheme(self.settings.scheme).palette(),
            text,
            motion: self.settings.motion,
        }
    }
}

/// Draws again when the ring or the minutes have moved.
fn wake(ui: &Ui, running: &Running) {
    match running.timer().filter(|timer| timer.left > 0) {
        Some(_) => ui.ctx().request_repaint_after(Duration::from_secs(1)),
        None if running.hand.veil != Veil::Blank => ui.ctx().request_repaint_after(MINUTES),
        None => {}
    }
}

/// Borrows fonts for letters of scenarios that the game does not bring along, once for each window.
fn find_letters(ctx: &egui::Context, form: &SetUpForm) {
    let done = egui::Id::new("letters of the workshop");
    if ctx.data_mut(|data| std::mem::replace(data.get_temp_mut_or(done, false), true)) {
        return;
    }
    let unknown = lacking(ctx, &form.texts());
    if !unknown.is_empty() {
        // What no font has is drawn as boxes, and `fulcrum check` is where authors are told.
        let _ = borrow(ctx, &unknown);
        ctx.request_repaint();
    }
}

/// Before notes are shown in the only window: they would be read by the room.
fn cover_ui(ui: &mut Ui, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, p.paper);
    let inner = whole.shrink(theme.grown(160.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(inner));
    super::widgets::text::heading(&mut child, &localizer.get("room-cover-title"), TypeSize::RoomTitle);
    child.add_space(theme.grown(24.0));
    super::widgets::text::styled_text_ui(
        &mut child,
        &StyledText::of(&theme, &localizer.get("room-cover"), TypeSize::RoomText, Weight::Regular, p.ink),
    );
}

/// Where a sentence is written in the only window: at its foot, as large as the rest.
fn foot_field_ui(ui: &mut Ui, hand: &mut Hand, localizer: &Localizer) {
    let Some(sentence) = &mut hand.writing else { return };
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    let aside = theme.grown(64.0);
    let rect = Rect::from_min_max(pos2(whole.left() + aside, whole.bottom() - aside), pos2(whole.right() - aside, whole.bottom() - 4.0));
    let keys = localizer.get("hand-write-keys");
    let beside = StyledText::of(&theme, &keys, TypeSize::RoomNote, Weight::Regular, theme.palette.ink2).line(ui.painter());
    beside.paint_in(ui.painter(), rect, egui::Align2::RIGHT_CENTER);
    super::screens::parts::say(ui, "keys of the field", rect, egui::WidgetType::Label, &keys);
    let rect = rect.with_max_x(rect.right() - beside.size().x - theme.grown(24.0));
    let font = theme.font(TypeSize::RoomNote, Weight::Regular);
    let margin = egui::Margin::symmetric(16, ((rect.height() - ui.fonts_mut(|fonts| fonts.row_height(&font))) / 2.0).max(0.0) as i8);
    let field = egui::TextEdit::singleline(sentence).font(font).margin(margin).hint_text(localizer.get("room-write-hint"));
    let response = ui.put(rect, field);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(localizer.get("room-write-label")));
    response.request_focus();
}
