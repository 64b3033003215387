//! The scale made small: a beam for one week of its path, and the game's mark.

use egui::{Painter, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::geometry::turn;
use crate::gui::paint::{Affine, Canvas, Path};
use crate::gui::theme::{Palette, Theme};

/// The largest turn of a small beam, in degrees.
const MOST: f32 = 20.0;

/// Draws one week's beam into a box: square and circle at its ends, on a small foot.
pub fn small_beam(painter: &Painter, rect: Rect, lean: f32, p: &Palette) {
    let c = Canvas::at(painter, rect.min);
    let (w, h) = (rect.width(), rect.height());
    let (sin, cos) = turn(lean, MOST).to_radians().sin_cos();
    let reach = 0.5 * w - 3.0;
    let (x, y) = (0.5 * w, h * 0.42);
    let (dx, dy) = (cos * reach, sin * reach);
    c.fill(&Path::at(x, y).line(x + 4.0, h - 1.0).line(x - 4.0, h - 1.0).close(), p.ink3);
    c.stroke(&Path::at(x - dx, y + dy).line(x + dx, y - dy), 2.0, p.ink);
    c.fill(&Path::round_rect(x - dx - 3.0, y + dy - 3.0, 6.0, 6.0, 1.0), p.manage);
    c.outlined_disc(x + dx, y - dy, 3.0, p.lead, 0.8, p.lead_edge);
}

/// A small beam as a widget. `label` says how it leans.
pub fn beam_ui(ui: &mut Ui, size: Vec2, lean: f32, label: &str) -> Response {
    place(ui, size, label, |painter, rect, palette| small_beam(painter, rect, lean, palette))
}

/// Draws the game's mark into a square.
pub fn logo(painter: &Painter, rect: Rect, p: &Palette) {
    let c = Canvas::square(painter, rect, 40.0);
    c.fill_round(&Path::at(20.0, 14.0).line(31.0, 37.0).line(9.0, 37.0).close(), 2.0, p.ink);
    c.stroke(&Path::at(5.0, 17.5).line(35.0, 10.5), 3.0, p.wood);
    let tip = Affine::rotate(-13.0, pos2(7.0, 10.0));
    c.group(tip).fill(&Path::round_rect(1.0, 6.0, 12.0, 9.0, 2.0), p.manage);
    c.outlined_disc(33.0, 5.0, 4.6, p.lead, 1.0, p.lead_edge);
}

/// The game's mark as a widget.
pub fn logo_ui(ui: &mut Ui, size: f32, label: &str) -> Response {
    place(ui, vec2(size, size), label, logo)
}

fn place(ui: &mut Ui, size: Vec2, label: &str, draw: impl FnOnce(&Painter, Rect, &Palette)) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.is_rect_visible(rect) {
        draw(ui.painter(), rect, Theme::of(ui.ctx()).palette);
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, label));
    response
}
