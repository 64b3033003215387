//! A page outside of a play: its title, the way back, and below them what scrolls.

use egui::{Frame, Key, Margin, ScrollArea, Ui, Vec2, vec2};

use super::Intent;
use super::keys::pressed;
use crate::gui::theme::{Theme, TypeSize, height, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::scale::logo_ui;
use crate::gui::widgets::text::heading;

/// The title, the word on the way back, where that leads, and how wide the page may be, in points at 100%.
pub(super) struct Outside<'a> {
    pub(super) title: &'a str,
    pub(super) back: &'a str,
    pub(super) to: Intent,
    pub(super) widest: f32,
}

/// Lays a page out.
pub(super) fn outside_ui(ui: &mut Ui, page: Outside<'_>, body: impl FnOnce(&mut Ui) -> Option<Intent>) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.desk);
    let mut asked = pressed(ui, Key::Escape).then(|| page.to.clone());
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let least = if whole.width() < 700.0 { space::MEDIUM } else { space::WIDE };
        let spare = 0.5 * (ui.available_width() - theme.grown(page.widest)).max(2.0 * least);
        let margin = Margin::symmetric(0, if whole.height() < 420.0 { 8 } else { 20 });
        Frame::new().inner_margin(margin).show(ui, |ui| {
            let width = ui.available_width() - 2.0 * spare;
            ui.horizontal_top(|ui| {
                ui.add_space(spare);
                ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                    ui.set_width(width);
                    head(ui, &page, &mut asked);
                    ui.add_space(space::LARGE);
                    let from_body = body(ui);
                    asked = asked.take().or(from_body);
                });
            });
        });
    });
    asked
}

fn head(ui: &mut Ui, page: &Outside<'_>, asked: &mut Option<Intent>) {
    let theme = Theme::of(ui.ctx());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        if ui.add(Button::new(page.back).key("Esc").height(height::CHIP)).clicked() {
            *asked = Some(page.to.clone());
        }
        logo_ui(ui, theme.grown(34.0), "");
        heading(ui, page.title, TypeSize::Headline);
    });
}
