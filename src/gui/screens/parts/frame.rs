//! The frame of every screen of a play: the bar above, the rest below, all of it scrolling in a window that is very small.

use egui::{Rect, ScrollArea, Ui, pos2, vec2};

use super::bar::{TopBar, bar_ui};
use super::place::at;
use crate::gui::screens::Intent;
use crate::gui::theme::{Theme, space};
use crate::wording::Localizer;

/// The margin around everything.
const MARGIN: f32 = space::MEDIUM;
/// The bar's height at 100%.
const BAR: f32 = 44.0;

/// The bar, and below it a body that is at least `least` high, in points at 100%.
pub(in crate::gui::screens) fn framed(
    ui: &mut Ui,
    bar: &TopBar,
    localizer: &Localizer,
    least: f32,
    body: impl FnOnce(&mut Ui, Rect) -> Option<Intent>,
) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    let top = theme.grown(BAR);
    let needed = 2.0 * MARGIN + top + space::SMALL + theme.grown(least);
    let draw = |ui: &mut Ui, whole: Rect| {
        let inner = whole.shrink(MARGIN);
        let bar_rect = Rect::from_min_size(inner.min + vec2(4.0, 0.0), vec2(inner.width() - 8.0, top));
        let from_bar = at(ui, "bar", bar_rect, |ui| bar_ui(ui, bar, localizer));
        let rest = Rect::from_min_max(pos2(inner.left(), inner.top() + top + space::SMALL), inner.max);
        from_bar.or(at(ui, "body", rest, |ui| body(ui, rest)))
    };
    if needed <= whole.height() {
        return draw(ui, whole);
    }
    ScrollArea::vertical()
        .id_salt("all of it")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let width = ui.available_width();
            let (rect, _) = ui.allocate_exact_size(vec2(width, needed), egui::Sense::hover());
            draw(ui, rect)
        })
        .inner
}
