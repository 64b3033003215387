//! The sheets of a part: beside each other where there is room, each scrolling for itself, else one below the other on one page.

use egui::{Margin, Rect, Ui, vec2};

use super::place::scroll;
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::sheet::{sheet_at, sheet_ui};

/// Where a part goes.
#[derive(Clone, Copy, Debug)]
pub(in crate::gui::screens) enum SheetLayout {
    /// Here, all of it seen at once.
    SideBySide(Rect),
    /// Down the page.
    Stacked,
}

/// Lays sheets out: their widths in points at 100%, 0 for the one that takes the rest. `add` gets each sheet's place, and the height of
/// what is seen of it at once, if there is one.
pub(in crate::gui::screens) fn sheets_ui<R>(
    ui: &mut Ui,
    layout: SheetLayout,
    widths: &[f32],
    mut add: impl FnMut(&mut Ui, usize, Option<f32>) -> Option<R>,
) -> Option<R> {
    let theme = Theme::of(ui.ctx());
    let SheetLayout::SideBySide(rect) = layout else {
        let mut asked = None;
        for place in 0..widths.len() {
            let of =
                ui.push_id(("sheet", place), |ui| sheet_ui(ui, Margin::symmetric(14, 12), |ui| plain(ui, |ui| add(ui, place, None))).inner);
            asked = asked.or(of.inner);
            ui.add_space(space::GUTTER);
        }
        return asked;
    };
    let gaps = space::GUTTER * (widths.len() - 1) as f32;
    let rest = rect.width() - gaps - widths.iter().map(|width| theme.grown(*width)).sum::<f32>();
    let mut left = rect.left();
    let mut asked = None;
    for (place, width) in widths.iter().enumerate() {
        let width = if *width == 0.0 { rest } else { theme.grown(*width) };
        let sheet = Rect::from_min_size(egui::pos2(left, rect.top()), vec2(width, rect.height()));
        left += width + space::GUTTER;
        let of = sheet_at(ui, sheet, [15.0, 11.0], |ui| {
            let high = ui.available_height();
            scroll(ui, ("sheet", place), |ui| {
                // Focus rings reach beyond the controls.
                ui.set_clip_rect(ui.clip_rect().expand2(vec2(5.0, 0.0)));
                plain(ui, |ui| add(ui, place, Some(high)))
            })
        });
        asked = asked.or(of);
    }
    asked
}

/// Without egui's own gaps.
fn plain<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
    add(ui)
}
