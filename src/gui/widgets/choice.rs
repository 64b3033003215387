//! A choice of a dilemma, large, with its number. Nothing on it tells which way it leans.

use egui::{Align2, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{Theme, TypeSize, Weight, corner, height, radius};
use super::focus;
use super::text::Words;

/// The side of the box with the number, at 100%.
const NUMBER: f32 = 38.0;
/// Between that and the words.
const GAP: f32 = 18.0;
/// Left of the number; right of the words it is 20.
const MARGIN: f32 = 14.0;

/// A choice as wide as there is room. `hint` is given only where a boss would know it; `label` is what a screen reader says.
pub fn choice_ui(ui: &mut Ui, number: u8, text: &str, hint: Option<&str>, label: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let side = theme.grown(NUMBER);
    let left = MARGIN + side + GAP;
    let room = (ui.available_width() - left - 20.0).max(40.0);
    let words = Words::of(&theme, text, TypeSize::Choice, Weight::Regular, p.ink).lay(ui.painter(), room);
    let hint = hint.map(|hint| Words::of(&theme, hint, TypeSize::Body, Weight::Regular, p.ink2).lay(ui.painter(), room));
    let inner = words.size().y + hint.as_ref().map_or(0.0, |hint| hint.size().y);
    let size = vec2(ui.available_width(), theme.grown(height::CHOICE).max(inner + 22.0));

    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    let held = response.has_focus() || response.hovered();
    let painter = ui.painter();
    painter.rect(rect, corner(radius::CHOICE), if held { p.sunk } else { p.card }, (1.0, p.line), StrokeKind::Inside);
    let square = Rect::from_center_size(pos2(rect.left() + MARGIN + 0.5 * side, rect.center().y), vec2(side, side));
    let (ground, edge, digit) = if response.has_focus() { (p.ink, p.ink, p.paper) } else { (egui::Color32::TRANSPARENT, p.edge, p.ink) };
    painter.rect(square, corner(radius::CONTROL), ground, (1.5, edge), StrokeKind::Inside);
    Words::of(&theme, &number.to_string(), TypeSize::Choice, Weight::Bold, digit).line(painter).paint_in(
        painter,
        square,
        Align2::CENTER_CENTER,
    );
    let top = rect.center().y - 0.5 * inner;
    words.paint(painter, pos2(rect.left() + left, top));
    if let Some(hint) = hint {
        hint.paint(painter, pos2(rect.left() + left, top + words.size().y));
    }
    focus::ring_if_focused(ui, &response, radius::CHOICE);
    response
}
