//! Sheets of paper on a desk, and the hairlines between their rows. No boxes in boxes.

use egui::{Frame, InnerResponse, Margin, Painter, Rect, Shadow, Stroke, StrokeKind, Ui, pos2, vec2};

use super::super::theme::{Theme, corner, radius};

/// Draws an empty sheet.
pub fn paint(painter: &Painter, rect: Rect, theme: &Theme) {
    let p = theme.palette;
    let rounding = corner(radius::SHEET);
    painter.add(shadow(theme).as_shape(rect, rounding));
    painter.rect(rect, rounding, p.paper, (1.0, p.line), StrokeKind::Inside);
}

/// A sheet as high as what lies on it, as wide as there is room.
pub fn sheet_ui<R>(ui: &mut Ui, margin: impl Into<Margin>, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = Theme::of(ui.ctx());
    Frame::new()
        .fill(theme.palette.paper)
        .stroke(Stroke::new(1.0, theme.palette.line))
        .corner_radius(corner(radius::SHEET))
        .shadow(shadow(&theme))
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
}

/// A sheet of a given place and size, with `margin` (across, down) around what lies on it.
pub fn sheet_at<R>(ui: &mut Ui, rect: Rect, margin: [f32; 2], content: impl FnOnce(&mut Ui) -> R) -> R {
    paint(ui.painter(), rect, &Theme::of(ui.ctx()));
    let inner = rect.shrink2(vec2(margin[0] + 1.0, margin[1] + 1.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(inner), |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        content(ui)
    })
    .inner
}

/// A hairline as wide as there is room.
pub fn hairline(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    hairline_at(ui.painter(), rect.min.x, rect.max.x, rect.min.y, &Theme::of(ui.ctx()));
}

/// A hairline one pixel high, its upper edge at `y`.
pub fn hairline_at(painter: &Painter, left: f32, right: f32, y: f32, theme: &Theme) {
    painter.rect_filled(Rect::from_min_max(pos2(left, y), pos2(right, y + 1.0)), 0.0, theme.palette.line);
}

/// The one shadow: 1 down, 2 soft, 8%.
fn shadow(theme: &Theme) -> Shadow {
    Shadow { offset: [0, 1], blur: 2, spread: 0, color: theme.palette.shadow }
}
