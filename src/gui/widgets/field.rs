//! A field for words of the player's own: a plan, a note, a search.

use egui::{Margin, Response, TextEdit, Ui};

use super::super::theme::{Theme, TypeSize, Weight, height, radius, space};
use super::focus;

/// A field of one line, as wide as there is room. `label` is its name for a screen reader; `hint` stands in it while it is empty.
pub fn field_ui(ui: &mut Ui, text: &mut String, label: &str, hint: &str) -> Response {
    edit(ui, TextEdit::singleline(text), label, hint)
}

/// A field of several lines.
pub fn wide_field_ui(ui: &mut Ui, text: &mut String, rows: usize, label: &str, hint: &str) -> Response {
    edit(ui, TextEdit::multiline(text).desired_rows(rows), label, hint)
}

#[expect(clippy::cast_possible_truncation, reason = "a margin is a small whole number")]
fn edit(ui: &mut Ui, field: TextEdit, label: &str, hint: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let font = theme.font(TypeSize::Body, Weight::Regular);
    let line = ui.fonts_mut(|fonts| fonts.row_height(&font));
    let above = (0.5 * (theme.grown(height::CONTROL) - line)).round() as i8;
    let margin = Margin::symmetric(space::MEDIUM as i8, above);
    let response = ui.add(field.font(font).hint_text(hint).margin(margin).desired_width(f32::INFINITY));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(label));
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response
}
