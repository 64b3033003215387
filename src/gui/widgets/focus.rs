//! The ring around what the keyboard would press: 2 points of ink, after a gap of 2, following the corners.

use egui::{Painter, Rect, Response, StrokeKind, Ui};

use super::super::theme::{Theme, corner};

/// The width of the ring, and of the gap.
const WIDTH: f32 = 2.0;

/// Draws the ring if the control has the focus.
pub fn ring_if_focused(ui: &Ui, response: &Response, rounding: f32) {
    if response.has_focus() {
        ring(ui.painter(), response.rect, rounding, &Theme::of(ui.ctx()));
    }
}

/// Draws the ring close around a row, so that it does not reach into the words of the next one.
pub fn row_ring_if_focused(ui: &Ui, response: &Response, rounding: f32) {
    if response.has_focus() {
        ring(ui.painter(), response.rect.shrink(WIDTH), rounding, &Theme::of(ui.ctx()));
    }
}

/// Draws the ring around a rectangle.
pub fn ring(painter: &Painter, rect: Rect, rounding: f32, theme: &Theme) {
    painter.rect_stroke(rect.expand(WIDTH), corner(rounding + WIDTH), (WIDTH, theme.palette.ink), StrokeKind::Outside);
}
