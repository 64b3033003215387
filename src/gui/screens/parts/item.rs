//! Items of a long page: drawn words that one control stands for, so that a keyboard can go from one to the next and a screen reader
//! says each as a whole.

use egui::{Id, Response, Sense, Ui, WidgetInfo, WidgetType};

use super::place::shown;
use crate::gui::theme::radius;
use crate::gui::widgets::focus;
use crate::gui::widgets::text::StyledText;

/// Draws words as wide as there is room, without a voice of their own.
pub(in crate::gui::screens) fn draw(ui: &mut Ui, words: &StyledText) {
    let block = words.lay(ui.painter(), ui.available_width());
    let (_, rect) = ui.allocate_space(block.size());
    if ui.is_rect_visible(rect) {
        block.paint(ui.painter(), rect.min);
    }
}

/// An item that can have the focus and says this.
pub(in crate::gui::screens) fn item_ui(ui: &mut Ui, id: Id, says: &str, content: impl FnOnce(&mut Ui)) -> Response {
    let top = ui.cursor().min;
    let width = ui.available_width();
    content(ui);
    let rect = egui::Rect::from_min_max(top, egui::pos2(top.x + width, ui.cursor().top()));
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, says));
    shown(&response);
    focus::ring_if_focused(ui, &response, radius::ROW);
    response
}

/// Words that stand alone: with a sentence letter first.
#[must_use]
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
