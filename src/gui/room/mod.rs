//! The workshop in windows: the room for the projector, the notes for the facilitator; or one window with the notes on a key.
//!
//! All that happens is an input of [`crate::workshop::WorkshopSession`], kept before the next one; what is half typed is the hand's and is not kept.

mod act;
mod clock;
mod hand;
mod keys;
mod opener;
mod pages;
mod presenter;
mod running;
mod set_up;
mod show;
mod strip;

use std::time::Duration;

use egui::{Event, Rect, Ui, UiBuilder, pos2};

use super::background_job::LOOK;
use super::settings::Settings;
use super::theme::letters::{borrow, lacking};
use super::theme::{TextScale, Theme, TypeSize, Weight};
use super::widgets::text::StyledText;
use crate::play::{DataFolder, Entry};
use crate::wording::{Languages, Localizer};
use crate::workshop::{Input, Step, WorkshopSession, Workshops};
pub use clock::Clock;
use hand::{InputState, RoomOverlay, count_rows};
use keys::{Setting, act_of, bindings};
pub use opener::Opener;
use presenter::notes_ui;
use running::Running;
use set_up::SetUpForm;
use show::{room_scheme, sheet_ui};

/// A facilitator's clock shows minutes: often enough, and seldom enough to sleep between.
const MINUTES: Duration = Duration::from_secs(20);

/// The window of the notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NotesWindow {
    /// There is none: the notes are on a key.
    Closed,
    /// It waits for a word that the projector does not show it.
    Covered,
    /// It shows them.
    Open,
}

/// The workshop, from its set-up to its papers.
pub struct WorkshopApp {
    workshops: Workshops,
    folder: DataFolder,
    localizer: Localizer,
    settings: Settings,
    clock: Clock,
    opener: Opener,
    form: SetUpForm,
    running: Option<Running>,
    /// The window of the notes.
    notes: NotesWindow,
    displays: usize,
    /// How often the room's page and the notes have changed displays.
    turns: usize,
    has_left: bool,
}

impl WorkshopApp {
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
            opener: Opener::system(),
            form,
            running: None,
            notes: NotesWindow::Closed,
            displays: 1,
            turns: 0,
            has_left: false,
        }
    }

    /// With papers opened by another program than the system's.
    #[must_use]
    pub fn with_opener(mut self, opener: Opener) -> Self {
        self.opener = opener;
        self
    }

    /// Whether debriefs are still worked out beside the window.
    #[must_use]
    pub fn is_working(&self) -> bool {
        self.running.as_ref().is_some_and(Running::is_working)
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
        self.running.as_ref().is_some_and(|running| running.hand.veil != RoomOverlay::Notes || self.notes != NotesWindow::Closed)
    }

    /// The title of the facilitator's own window, where there is one.
    #[must_use]
    pub fn beside(&self) -> Option<String> {
        (self.notes != NotesWindow::Closed && self.running.is_some()).then(|| self.localizer.get("notes-window"))
    }

    /// Somebody closed the facilitator's window: the notes are on a key then.
    pub fn beside_closed(&mut self) {
        self.close_notes();
    }

    /// The notes lose their window, and do not come into the other one unasked.
    fn close_notes(&mut self) {
        self.notes = NotesWindow::Closed;
        if let Some(running) = self.running.as_mut().filter(|running| running.hand.veil == RoomOverlay::Notes) {
            running.hand.veil = RoomOverlay::Open;
        }
    }

    /// Where the notes have a window, they wait in it until somebody has looked where it lies.
    fn cover_notes(&mut self) {
        if self.notes == NotesWindow::Open {
            self.notes = NotesWindow::Covered;
        }
    }

    /// So many displays are there: with a second one the notes get a window, when a workshop begins or when the display comes later. Where
    /// only one is left, or both show the same, the room may see it: the notes go.
    pub fn displays(&mut self, there: usize) {
        let before = std::mem::replace(&mut self.displays, there);
        if there == before || self.running.is_none() {
            return;
        }
        self.cover_notes();
        let told = if there > before && there > 1 {
            self.notes = NotesWindow::Covered;
            "room-display-came"
        } else if there == 1 && self.notes != NotesWindow::Closed {
            self.close_notes();
            "room-display-went"
        } else {
            return;
        };
        if let Some(running) = &mut self.running {
            // Notes in the only window there was are the room's to see now.
            if running.hand.veil == RoomOverlay::Notes {
                running.hand.veil = RoomOverlay::Open;
            }
            running.hand.done = self.localizer.get(told);
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
        self.poll(ui);
        match &self.running {
            // The key that left it is not one for the set-up.
            None if self.has_left => {}
            None => self.set_up_ui(ui),
            Some(running) if running.hand.veil == RoomOverlay::Notes && self.notes == NotesWindow::Closed => self.notes_ui(ui),
            Some(_) => self.room_ui(ui),
        }
    }

    /// Draws the facilitator's window.
    pub fn beside_ui(&mut self, ui: &mut Ui) {
        if self.running.is_some() {
            self.read(ui);
            self.poll(ui);
            if self.notes == NotesWindow::Covered { self.covered_ui(ui) } else { self.notes_ui(ui) }
        }
    }

    /// Takes what was worked out beside the window.
    fn poll(&mut self, ui: &Ui) {
        if let Some(running) = &mut self.running
            && running.is_working()
        {
            running.poll(&self.localizer);
            ui.ctx().request_repaint_after(LOOK);
        }
    }

    /// The window closes: a sentence that is being written is kept.
    pub fn closing(&mut self) {
        if let Some(running) = &mut self.running
            && let Some(words) = running.hand.writing.take().filter(|words| !words.trim().is_empty())
        {
            running.put(&self.localizer, Input::Said(words));
        }
        self.finish_papers();
    }

    /// Papers that wait for the debrief are written before it is too late.
    fn finish_papers(&mut self) {
        if let Some(running) = &mut self.running {
            running.finish_papers(&self.localizer);
        }
    }

    fn leave(&mut self) {
        self.finish_papers();
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
            has_two_windows: self.notes != NotesWindow::Closed,
            is_covered: self.notes == NotesWindow::Covered,
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
        let strip = if self.notes != NotesWindow::Closed {
            None
        } else {
            self.running.as_ref().and_then(|running| strip::strip(&self.localizer, running))
        };
        let Self { running: Some(running), localizer, form, .. } = self else { return };
        wake(ui, running);
        theme.dress(ui, |ui| {
            find_letters(ui.ctx(), form);
            let whole = ui.max_rect();
            match running.hand.veil {
                RoomOverlay::Blank => {
                    ui.painter().rect_filled(whole, 0.0, egui::Color32::BLACK);
                }
                RoomOverlay::NotesAsked | RoomOverlay::WindowAsked => cover_ui(ui, localizer, "room-cover"),
                RoomOverlay::Rule(at) if at < running.rules.len() => {
                    sheet_ui(ui, &running.head, &running.rules[at], None, strip.as_deref())
                }
                _ => {
                    if let Some(sheet) = running.sheets.get(running.hand.sheet) {
                        sheet_ui(ui, &running.head, sheet, running.timer(), strip.as_deref());
                    }
                }
            }
            if self.notes == NotesWindow::Closed && running.hand.writing.is_some() {
                foot_field_ui(ui, &mut running.hand, localizer);
            }
        });
    }

    /// The notes' own window before somebody has looked where it lies.
    fn covered_ui(&self, ui: &mut Ui) {
        let theme = self.room_theme(ui.max_rect());
        let key = if self.displays > 1 { "room-cover-displays" } else { "room-cover" };
        theme.dress(ui, |ui| cover_ui(ui, &self.localizer, key));
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
        None if running.hand.veil != RoomOverlay::Blank => ui.ctx().request_repaint_after(MINUTES),
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

/// Before notes are shown where the room may see them: nothing but a warning, and what to press.
fn cover_ui(ui: &mut Ui, localizer: &Localizer, asks: &str) {
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
        &StyledText::of(&theme, &localizer.get(asks), TypeSize::RoomText, Weight::Regular, p.ink),
    );
}

/// Where a sentence is written in the only window: at its foot, as large as the rest.
fn foot_field_ui(ui: &mut Ui, hand: &mut InputState, localizer: &Localizer) {
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
