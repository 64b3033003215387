//! The timer: a ring that empties clockwise, and the time left as a number.

use egui::{Align2, Rect, Ui, WidgetType, pos2, vec2};

use crate::gui::paint::{Canvas, Path};
use crate::gui::screens::parts::say;
use crate::gui::theme::{Theme, TypeSize, Weight};
use crate::gui::widgets::text::StyledText;
use crate::workshop::Timer;

/// Its diameter at 1080 points of height.
pub(super) const SIDE: f32 = 210.0;

/// Draws it into a square.
pub(super) fn ring_ui(ui: &mut Ui, rect: Rect, timer: Timer, label: &str) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let width = theme.grown(16.0);
    let r = 0.5 * (rect.width() - width);
    let canvas = Canvas::at(&painter, rect.center());
    canvas.ring(0.0, 0.0, r, width, p.sunk);
    let part = timer.left as f32 / timer.of.max(1) as f32;
    if timer.left > 0 {
        canvas.stroke(&arc(r, part), width, p.ink);
    }
    let minutes = format!("{}:{:02}", timer.left / 60, timer.left % 60);
    let number = StyledText::of(&theme, &minutes, TypeSize::RoomNumber, Weight::Bold, p.ink).line(&painter);
    let label_type = StyledText::of(&theme, label, TypeSize::RoomNote, Weight::Regular, p.ink2);
    let under = label_type.cut(&painter, 2.0 * r - width);
    let middle = rect.center();
    number.paint_in(
        &painter,
        Rect::from_center_size(pos2(middle.x, middle.y - theme.grown(16.0)), vec2(rect.width(), number.size().y)),
        Align2::CENTER_CENTER,
    );
    under.paint_in(
        &painter,
        Rect::from_center_size(pos2(middle.x, middle.y + theme.grown(28.0)), vec2(rect.width(), under.size().y)),
        Align2::CENTER_CENTER,
    );
    say(ui, "ring", rect, WidgetType::Label, &format!("{minutes} {label}"));
}

/// What is left, up to twelve o'clock: a part of a circle, 0–1.
fn arc(r: f32, part: f32) -> Path {
    let from = 1.0 - part.clamp(0.0, 1.0);
    let at = |turn: f32| {
        let angle = std::f32::consts::TAU * turn - std::f32::consts::FRAC_PI_2;
        (r * angle.cos(), r * angle.sin())
    };
    let steps = 96;
    let (x, y) = at(from);
    let mut path = Path::at(x, y);
    for step in 1..=steps {
        let (x, y) = at(from + (1.0 - from) * step as f32 / steps as f32);
        path = path.line(x, y);
    }
    path
}
