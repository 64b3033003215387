//! The journal: notes, plans and what all plays together show; search, export, and the way back to any play. Nothing in it is deleted.

mod growth;
mod growth_view;
mod view;
mod written;

use egui::{Key, Rect, Ui, pos2, vec2};
use egui_phosphor::regular as icon;

use super::parts::{SheetLayout, at, scroll, sheets_ui, shown, tabs_ui};
use super::{Intent, NavigationIntent, Overlay, Screen, keys};
use crate::gui::theme::{Theme, TypeSize, Weight, height, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::field::field_ui;
use crate::gui::widgets::text::{StyledText, headline, note};
use crate::wording::Localizer;

pub use growth_view::{FamilyBar, Grown, GrowthView, PlayLine};
pub use view::{Book, How, JournalView, NoteLine, PageLines, PlanLine};

/// What the hands are at in the journal.
#[derive(Clone, Debug, Default)]
pub struct JournalUiState {
    /// The open tab.
    pub tab: usize,
    /// What is searched for.
    pub query: String,
    /// Whether the search field had the focus in the last picture: Escape leaves that first.
    is_typing: bool,
}

/// The tabs, by the keys of their names.
const TABS: [&str; 3] = ["book-tab-growth", "book-tab-plans", "book-tab-notes"];
const NUMBERS: [Key; 3] = [Key::Num1, Key::Num2, Key::Num3];
/// From this room on, in points at 100%, sheets stand beside each other.
const AT_ONCE: egui::Vec2 = vec2(900.0, 520.0);

/// The screen.
pub fn journal_ui(ui: &mut Ui, view: &JournalView, ui_state: &mut JournalUiState, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let was_typing = std::mem::replace(&mut ui_state.is_typing, ui.ctx().text_edit_focused());
    let mut asked = None;
    if keys::pressed(ui, Key::Escape) && !was_typing {
        asked = Some(Intent::Navigate(NavigationIntent::Go(Screen::Title)));
    }
    if !ui_state.is_typing
        && let Some(tab) = NUMBERS.iter().position(|key| keys::pressed(ui, *key))
    {
        ui_state.tab = tab;
    }
    let whole = ui.max_rect();
    let room = whole.size() / theme.text.factor();
    if room.x >= AT_ONCE.x && room.y >= AT_ONCE.y {
        let inner = whole.shrink(space::MEDIUM);
        let bottom = at(ui, "head", inner, |ui| {
            asked = head(ui, view, ui_state, localizer).or(asked.take());
            ui.cursor().top()
        });
        let rest = inner.with_min_y(bottom + space::SMALL);
        let from_tab = at(ui, ("tab", ui_state.tab, ui_state.query.is_empty()), rest, |ui| {
            tab_ui(ui, SheetLayout::SideBySide(rest), view, ui_state, localizer)
        });
        return from_tab.or(asked);
    }
    let from_page = at(ui, "all", whole.shrink(space::MEDIUM), |ui| {
        scroll(ui, "all of it", |ui| {
            ui.set_clip_rect(ui.clip_rect().expand2(vec2(6.0, 0.0)));
            let from_head = head(ui, view, ui_state, localizer);
            ui.add_space(space::MEDIUM);
            from_head.or(tab_ui(ui, SheetLayout::Stacked, view, ui_state, localizer))
        })
    });
    from_page.or(asked)
}

/// Its name, the tabs, what can be done with all of it, and where it lies.
fn head(ui: &mut Ui, view: &JournalView, ui_state: &mut JournalUiState, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let mut asked = None;
    headline(ui, &localizer.get("journal-title"));
    ui.add_space(space::SMALL);
    let buttons = [
        (localizer.get("book-write"), icon::NOTE_PENCIL, Some("N"), Intent::Navigate(NavigationIntent::Open(Overlay::Note))),
        (localizer.get("book-export"), icon::EXPORT, None, Intent::Book(Book::Export)),
        (localizer.get("back"), icon::ARROW_LEFT, Some("Esc"), Intent::Navigate(NavigationIntent::Go(Screen::Title))),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let width = (theme.grown(280.0)).min(ui.available_width());
        ui.allocate_ui(vec2(width, theme.grown(height::CONTROL)), |ui| {
            ui.set_width(width);
            let response = field_ui(ui, &mut ui_state.query, &localizer.get("book-search"), &localizer.get("book-search"));
            shown(&response);
            if response.changed() {
                asked = Some(Intent::Book(Book::Search(ui_state.query.clone())));
            }
        });
        for (label, sign, key, intent) in &buttons {
            let button = Button::new(label).icon(sign);
            let response = ui.add(match key {
                Some(key) => button.key(key),
                None => button,
            });
            shown(&response);
            if response.clicked() {
                asked = Some(intent.clone());
            }
        }
    });
    ui.add_space(space::TIGHT);
    note(ui, view.exported.as_ref().unwrap_or(&view.folder));
    ui.add_space(space::SMALL);
    let labels = TABS.map(|key| localizer.get(key));
    let widest = labels.iter().map(|label| StyledText::of(&theme, label, TypeSize::Body, Weight::SemiBold, theme.palette.ink));
    let widest = widest.map(|label| label.line(ui.painter()).size().x).fold(0.0, f32::max) + 20.0;
    let high = theme.grown(36.0);
    // Where names do not fit beside each other, tabs stand below each other.
    let rows = if widest * 3.0 + 12.0 <= ui.available_width() { 1 } else { 3 };
    let top = ui.cursor().min;
    let width = ui.available_width();
    for row in 0..rows {
        let place = Rect::from_min_size(pos2(top.x, top.y + row as f32 * (high + 4.0)), vec2(width, high));
        let shown: &[String] = if rows == 1 { &labels } else { &labels[row..=row] };
        let now = if rows == 1 {
            ui_state.tab
        } else if ui_state.tab == row {
            0
        } else {
            usize::MAX
        };
        if let Some(pressed) = at(ui, ("tabs", row), place, |ui| tabs_ui(ui, shown, now)) {
            ui_state.tab = if rows == 1 { pressed } else { row };
        }
    }
    ui.allocate_space(vec2(width, rows as f32 * (high + 4.0)));
    asked
}

fn tab_ui(ui: &mut Ui, layout: SheetLayout, view: &JournalView, ui_state: &JournalUiState, localizer: &Localizer) -> Option<Intent> {
    if !ui_state.query.trim().is_empty() {
        return sheets_ui(ui, layout, &[0.0], |ui, _, _| {
            written::found_ui(ui, view, localizer);
            None
        });
    }
    match ui_state.tab {
        1 => sheets_ui(ui, layout, &[0.0], |ui, _, _| written::plans_ui(ui, view, localizer)),
        2 => sheets_ui(ui, layout, &[0.0], |ui, _, _| {
            written::notes_ui(ui, view, localizer);
            None
        }),
        _ => growth::growth_ui(ui, layout, view, localizer),
    }
}
