//! Slips of paper that are written on over any screen: a note, and how a plan went.

use egui::{Ui, vec2};
use egui_phosphor::regular as icon;

use super::Intent;
use super::journal::{Book, How};
use super::parts::shown;
use crate::gui::theme::space;
use crate::gui::widgets::button::Button;
use crate::gui::widgets::field::wide_field_ui;
use crate::gui::widgets::rows::{Taken, one_of_ui};
use crate::gui::widgets::text::{body, note};
use crate::play::NoteKind;
use crate::wording::Words;

/// What is being written. It stays when the slip is put away, until it is kept.
#[derive(Clone, Debug)]
pub struct SlipLocal {
    /// The note.
    pub note: String,
    /// What sort of note it is.
    pub kind: NoteKind,
    /// How the plan went, in words.
    pub went: String,
    /// How the plan went.
    pub how: Option<How>,
}

impl Default for SlipLocal {
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
pub(super) fn note_ui(ui: &mut Ui, local: &mut SlipLocal, words: &Words, is_fresh: bool) -> Option<Intent> {
    note(ui, &words.get("book-note-about"));
    ui.add_space(space::SMALL);
    let field = wide_field_ui(ui, &mut local.note, 4, &words.get("book-note-field"), &words.get("book-note-hint"));
    shown(&field);
    if is_fresh {
        field.request_focus();
    }
    ui.add_space(space::SMALL);
    for kind in KINDS {
        if one_of_ui(ui, &words.note_kind(kind), "", Taken::from(local.kind == kind)).clicked() {
            local.kind = kind;
        }
        ui.add_space(space::TIGHT);
    }
    ui.add_space(space::SMALL);
    let (label, missing) = (words.get("book-keep"), words.get("book-note-missing"));
    let is_empty = local.note.trim().is_empty();
    let button = Button::primary(&label).icon(icon::CHECK).key("Ctrl Enter").unless(is_empty.then_some(missing.as_str()));
    let response = ui.add(button);
    shown(&response);
    let by_key = ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Enter));
    ((response.clicked() || by_key) && !is_empty).then(|| Intent::Book(Book::Note(local.kind, local.note.trim().to_owned())))
}

/// How a plan went.
pub(super) fn come_back_ui(ui: &mut Ui, plan: &ComeBack, local: &mut SlipLocal, words: &Words, is_fresh: bool) -> Option<Intent> {
    body(ui, &plan.plan);
    note(ui, &plan.made);
    ui.add_space(space::MEDIUM);
    for how in How::ALL {
        let response = one_of_ui(ui, &words.get(how.key()), "", Taken::from(local.how == Some(how)));
        if is_fresh && how == How::Well {
            response.request_focus();
        }
        if response.clicked() {
            local.how = Some(how);
        }
        ui.add_space(space::TIGHT);
    }
    ui.add_space(space::SMALL);
    shown(&wide_field_ui(ui, &mut local.went, 3, &words.get("book-went-field"), &words.get("book-went-hint")));
    ui.add_space(space::MEDIUM);
    let (label, later, missing) = (words.get("book-keep"), words.get("book-later"), words.get("book-went-missing"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let keep = ui.add(Button::primary(&label).icon(icon::CHECK).unless(local.how.is_none().then_some(missing.as_str())));
        shown(&keep);
        let put_away = ui.add(Button::new(&later));
        shown(&put_away);
        match local.how {
            Some(how) if keep.clicked() => Some(Intent::Book(Book::Went(how, local.went.trim().to_owned()))),
            _ => put_away.clicked().then_some(Intent::Close),
        }
    })
    .inner
}
