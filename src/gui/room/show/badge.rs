//! The letter of an option in its own shape and colour: circle, square, triangle, diamond.

use egui::{Align2, Painter, Pos2, Rect, Vec2, pos2, vec2};

use crate::gui::paint::{Canvas, Path};
use crate::gui::theme::{Theme, TypeSize, Weight, corner, radius};
use crate::gui::widgets::text::StyledText;

/// Draws it, `side` points high, around a point.
pub(in crate::gui::room) fn badge(painter: &Painter, theme: &Theme, center: Pos2, side: f32, option: u8, letter: &str) {
    let p = theme.palette;
    let color = p.votes[usize::from(option) % p.votes.len()];
    let half = 0.5 * side;
    let canvas = Canvas::at(painter, center);
    let mut drop = 0.0;
    match option % 4 {
        0 => canvas.disc(0.0, 0.0, half, color),
        1 => {
            painter.rect_filled(Rect::from_center_size(center, Vec2::splat(0.92 * side)), corner(radius::ROW), color);
        }
        2 => {
            // A letter sits low in a triangle.
            drop = 0.17 * side;
            canvas.fill_round(
                &Path::at(0.0, -half).line(1.04 * half, 0.9 * half).line(-1.04 * half, 0.9 * half).close(),
                0.04 * side,
                color,
            );
        }
        _ => canvas.fill(&Path::at(0.0, -1.06 * half).line(1.06 * half, 0.0).line(0.0, 1.06 * half).line(-1.06 * half, 0.0).close(), color),
    }
    let letter = StyledText::of(theme, letter, size(theme, side), Weight::Bold, p.on_vote).line(painter);
    letter.paint_in(painter, Rect::from_center_size(pos2(center.x, center.y + drop), vec2(side, side)), Align2::CENTER_CENTER);
}

/// The largest letter that a shape of this size holds.
fn size(theme: &Theme, side: f32) -> TypeSize {
    let fits = |size: &TypeSize| theme.size(*size) <= 0.55 * side;
    [TypeSize::RoomNumber, TypeSize::RoomText, TypeSize::RoomNote, TypeSize::Choice, TypeSize::Body]
        .into_iter()
        .find(fits)
        .unwrap_or(TypeSize::Note)
}
