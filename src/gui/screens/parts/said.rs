//! Words that stand out: what somebody told, and what else came of it.

use egui::{Frame, Margin, Ui};
use egui_phosphor::regular as icon;

use super::place::at;
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius};
use crate::gui::widgets::text::{StyledText, styled_text_ui};
use crate::wording::pages::Told;

/// What somebody told, on a soft ground.
pub(in crate::gui::screens) fn told_ui(ui: &mut Ui, told: &Told, name: &str) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    Frame::new().fill(p.lead_tint).corner_radius(corner(radius::CONTROL)).inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let head = StyledText::new(&theme).icon(icon::CHAT_CIRCLE_TEXT, IconStyle::Regular, 15.0, p.lead_text).gap(6.0);
        let head = head.and(&format!("{name} · {}", told.heading), TypeSize::Note, Weight::SemiBold, p.lead_text);
        styled_text_ui(ui, &head);
        ui.add_space(2.0);
        styled_text_ui(ui, &StyledText::of(&theme, &told.quote, TypeSize::Body, Weight::Regular, p.ink));
        styled_text_ui(ui, &StyledText::of(&theme, &told.because, TypeSize::Note, Weight::Regular, p.ink2));
    });
}

/// Sentences, each with a mark before it.
pub(in crate::gui::screens) fn notes_ui(ui: &mut Ui, notes: &[String]) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    for (i, note) in notes.iter().enumerate() {
        let indent = theme.grown(18.0);
        let block = StyledText::of(&theme, note, TypeSize::Body, Weight::Regular, p.ink).lay(ui.painter(), ui.available_width() - indent);
        let (rect, response) = ui.allocate_exact_size(egui::vec2(ui.available_width(), block.size().y + 2.0), egui::Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, note));
        at(ui, ("note", i), rect, |ui| {
            let dot = StyledText::new(&theme).icon(icon::DOT_OUTLINE, IconStyle::Regular, 14.0, p.ink2).line(ui.painter());
            dot.paint_in(
                ui.painter(),
                egui::Rect::from_min_size(rect.min, egui::vec2(indent, theme.grown(20.0))),
                egui::Align2::LEFT_CENTER,
            );
            block.paint(ui.painter(), egui::pos2(rect.left() + indent, rect.top()));
        });
    }
}
