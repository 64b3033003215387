//! Rows one can press: one of several answers, or something to add or to take away. As wide as there is room, words in full.

use egui::{Align2, Color32, CursorIcon, Painter, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use super::focus;
use super::text::StyledText;

/// Whether a row is the one that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is.
    Yes,
    /// It is not.
    No,
}

impl From<bool> for Taken {
    fn from(is_taken: bool) -> Self {
        if is_taken { Self::Yes } else { Self::No }
    }
}

/// One of several: a ring before its words, filled where it is taken. `note` follows the words in the second voice.
pub fn one_of_ui(ui: &mut Ui, words: &str, note: &str, taken: Taken) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let label = if note.is_empty() { words.to_owned() } else { format!("{words} ({note})") };
    let ring = theme.grown(14.0);
    let (rect, response) = lay(ui, words, note, ring, Weight::Regular);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, taken == Taken::Yes, &label));
    if taken == Taken::Yes {
        ui.painter().rect_stroke(rect, corner(radius::CONTROL), (1.6, p.ink), StrokeKind::Inside);
    }
    let middle = pos2(rect.left() + space::MEDIUM + 0.5 * ring, rect.top() + 8.0 + theme.grown(9.0));
    ui.painter().circle(middle, 0.5 * ring, p.card, (1.5, if taken == Taken::Yes { p.ink } else { p.edge }));
    if taken == Taken::Yes {
        ui.painter().circle_filled(middle, 0.25 * ring, p.ink);
    }
    response
}

/// Something to press, with an icon before its words.
pub fn press_row_ui(ui: &mut Ui, icon: &str, words: &str, note: &str, label: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let side = theme.grown(16.0);
    let (rect, response) = lay(ui, words, note, side, Weight::SemiBold);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    let place = Rect::from_min_size(rect.min + vec2(space::MEDIUM, 8.0), vec2(side, theme.grown(18.0)));
    sign(ui.painter(), &theme, icon, place, theme.palette.ink2);
    response
}

/// A small round control with an icon alone; the words are for whoever does not see it.
pub fn icon_button_ui(ui: &mut Ui, icon: &str, label: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let side = theme.grown(32.0);
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    let ground = if response.hovered() { p.sunk } else { p.card };
    ui.painter().rect(rect, corner(radius::CONTROL), ground, (1.0, p.edge), StrokeKind::Inside);
    sign(ui.painter(), &theme, icon, rect, p.ink);
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(label)
}

fn sign(painter: &Painter, theme: &Theme, icon: &str, place: Rect, color: Color32) {
    let block = StyledText::new(theme).icon(icon, IconStyle::Regular, 16.0, color).line(painter);
    block.paint_in(painter, place, Align2::CENTER_CENTER);
}

/// The ground, the words and the ring of focus.
fn lay(ui: &mut Ui, words: &str, note: &str, sign: f32, weight: Weight) -> (Rect, Response) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let left = space::MEDIUM + sign + space::SMALL;
    let mut type_ = StyledText::of(&theme, words, TypeSize::Line, weight, p.ink);
    if !note.is_empty() {
        type_ = type_.gap(6.0).and(note, TypeSize::Line, Weight::Regular, p.ink2);
    }
    let width = ui.available_width();
    let block = type_.lay(ui.painter(), (width - left - space::MEDIUM).max(40.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, block.size().y + 16.0), Sense::click());
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let ground = if response.hovered() { p.sunk } else { p.card };
    ui.painter().rect(rect, corner(radius::CONTROL), ground, (1.0, p.line), StrokeKind::Inside);
    block.paint(ui.painter(), rect.min + vec2(left, 8.0));
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    (rect, response.on_hover_cursor(CursorIcon::PointingHand))
}
