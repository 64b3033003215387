//! Slips of paper that are written on over any screen: a note, and how a plan went.

use egui::{Ui, vec2};
use egui_phosphor::regular as icon;

use super::journal::{Book, How};
use super::parts::shown;
use super::{Intent, NavigationIntent};
use crate::gui::theme::space;
use crate::gui::widgets::button::Button;
use crate::gui::widgets::field::wide_field_ui;
use crate::gui::widgets::rows::{Taken, one_of_ui};
use crate::gui::widgets::text::{body, note};
use crate::play::NoteKind;
use crate::wording::Localizer;

/// What is being written. It stays when the slip is put away, until it is kept.
#[derive(Clone, Debug)]
pub struct NoteUiState {
    /// The note.
    pub note: String,
    /// What sort of note it is.
    pub kind: NoteKind,
    /// How the plan went, in words.
    pub went: String,
    /// How the plan went.
    pub how: Option<How>,
}

impl Default for NoteUiState {
    fn default() -> Self {
        Self { note: String::new(), kind: NoteKind::Resonates, went: String::new(), how: None }
    }
}

/// A plan that comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComeBack {
    /// “If …, then …”
    pub plan: String,
    /// When it was made.
    pub made: String,
}

/// The kinds of a note that somebody writes alone.
const KINDS: [NoteKind; 3] = [NoteKind::Resonates, NoteKind::Observed, NoteKind::Example];

/// A note. `is_fresh` in its first picture, when the field gets the focus.
pub(super) fn note_ui(ui: &mut Ui, ui_state: &mut NoteUiState, localizer: &Localizer, is_fresh: bool) -> Option<Intent> {
    note(ui, &localizer.get("book-note-about"));
    ui.add_space(space::SMALL);
    let field = wide_field_ui(ui, &mut ui_state.note, 4, &localizer.get("book-note-field"), &localizer.get("book-note-hint"));
    shown(&field);
    if is_fresh {
        field.request_focus();
    }
    ui.add_space(space::SMALL);
    for kind in KINDS {
        if one_of_ui(ui, &localizer.note_kind(kind), "", Taken::from(ui_state.kind == kind)).clicked() {
            ui_state.kind = kind;
        }
        ui.add_space(space::TIGHT);
    }
    ui.add_space(space::SMALL);
    let (label, missing) = (localizer.get("book-keep"), localizer.get("book-note-missing"));
    let is_empty = ui_state.note.trim().is_empty();
    let button = Button::primary(&label).icon(icon::CHECK).key("Ctrl Enter").unless(is_empty.then_some(missing.as_str()));
    let response = ui.add(button);
    shown(&response);
    let by_key = ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Enter));
    ((response.clicked() || by_key) && !is_empty).then(|| Intent::Book(Book::Note(ui_state.kind, ui_state.note.trim().to_owned())))
}

/// How a plan went.
pub(super) fn come_back_ui(
    ui: &mut Ui,
    plan: &ComeBack,
    ui_state: &mut NoteUiState,
    localizer: &Localizer,
    is_fresh: bool,
) -> Option<Intent> {
    body(ui, &plan.plan);
    note(ui, &plan.made);
    ui.add_space(space::MEDIUM);
    for how in How::ALL {
        let response = one_of_ui(ui, &localizer.get(how.key()), "", Taken::from(ui_state.how == Some(how)));
        if is_fresh && how == How::Well {
            response.request_focus();
        }
        if response.clicked() {
            ui_state.how = Some(how);
        }
        ui.add_space(space::TIGHT);
    }
    ui.add_space(space::SMALL);
    shown(&wide_field_ui(ui, &mut ui_state.went, 3, &localizer.get("book-went-field"), &localizer.get("book-went-hint")));
    ui.add_space(space::MEDIUM);
    let (label, later, missing) = (localizer.get("book-keep"), localizer.get("book-later"), localizer.get("book-went-missing"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let keep = ui.add(Button::primary(&label).icon(icon::CHECK).unless(ui_state.how.is_none().then_some(missing.as_str())));
        shown(&keep);
        let put_away = ui.add(Button::new(&later));
        shown(&put_away);
        match ui_state.how {
            Some(how) if keep.clicked() => Some(Intent::Book(Book::Went(how, ui_state.went.trim().to_owned()))),
            _ => put_away.clicked().then_some(Intent::Navigate(NavigationIntent::Close)),
        }
    })
    .inner
}
