//! Two ends of one result on a track: as it was, filled, and as it could have been, hollow.

use egui::{Color32, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{Theme, TypeSize, Weight};
use super::text::StyledText;

/// What a track shows.
#[derive(Clone, Copy, Debug)]
pub struct Versus<'a> {
    /// Which result.
    pub name: &'a str,
    /// Its colour.
    pub color: Color32,
    /// As it was, 0–100.
    pub here: f32,
    /// As it could have been, 0–100.
    pub there: f32,
    /// The difference as one reads it.
    pub apart: &'a str,
    /// All of it in words.
    pub said: &'a str,
}

/// A track as wide as there is room.
pub fn versus_ui(ui: &mut Ui, versus: &Versus<'_>) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let name = StyledText::of(&theme, versus.name, TypeSize::Line, Weight::Regular, p.ink2).line(&painter);
    let apart = StyledText::of(&theme, versus.apart, TypeSize::Line, Weight::Bold, p.ink).line(&painter);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(24.0)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, versus.said));
    let middle = rect.center().y;
    name.paint(&painter, pos2(rect.left(), middle - 0.5 * name.size().y));
    apart.paint(&painter, pos2(rect.right() - apart.size().x, middle - 0.5 * apart.size().y));
    let left = rect.left() + theme.grown(74.0).max(name.size().x + 8.0);
    let right = rect.right() - theme.grown(40.0).max(apart.size().x + 8.0);
    let x = |value: f32| left + (right - left).max(0.0) * value.clamp(0.0, 100.0) / 100.0;
    let half = theme.grown(3.0);
    let bar = |from: f32, to: f32| egui::Rect::from_min_max(pos2(from.min(to), middle - half), pos2(from.max(to), middle + half));
    painter.rect_filled(bar(left, right), half, p.sunk);
    let (here, there) = (x(versus.here), x(versus.there));
    painter.rect_filled(bar(here, there), 0.0, versus.color.gamma_multiply(0.6));
    painter.circle_filled(pos2(here, middle), theme.grown(6.0), versus.color);
    painter.circle(pos2(there, middle), theme.grown(5.5), p.paper, (2.4, versus.color));
    response.on_hover_text(versus.said)
}
