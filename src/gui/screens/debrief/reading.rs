//! One week read closely, and what can be said of the whole.

use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};

use super::story_view::StoryView;
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::scale::{Pan, beam_ui};
use crate::gui::widgets::sheet::hairline;
use crate::gui::widgets::text::{StyledText, body, note, sheet_title, styled_text_ui};
use crate::wording::Localizer;

/// The week that is read, then the whole.
pub(super) fn reading_ui(ui: &mut Ui, view: &StoryView, read: Option<usize>, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    ui.spacing_mut().item_spacing = Vec2::ZERO;
    if let Some(week) = read.and_then(|week| view.weeks.get(week - 1)) {
        sheet_title(ui, &week.title);
        ui.add_space(2.0);
        note(ui, &week.numbers);
        ui.add_space(space::SMALL);
        for (pan, done) in &week.moves {
            let color = theme.palette.ink;
            sign_ui(ui, *pan, |ui| styled_text_ui(ui, &StyledText::of(&theme, done, TypeSize::Line, Weight::SemiBold, color)));
        }
        if week.moves.is_empty() {
            note(ui, &localizer.get("curves-no-moves"));
        }
        if let Some(answer) = &week.answer {
            ui.add_space(space::TIGHT);
            styled_text_ui(ui, &StyledText::of(&theme, answer, TypeSize::Line, Weight::Regular, theme.palette.ink2));
        }
        ui.add_space(space::SMALL);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            beam_ui(ui, vec2(theme.grown(40.0), theme.grown(23.0)), week.lean, &week.scale);
            note(ui, &week.scale);
        });
    }
    ui.add_space(space::MEDIUM);
    hairline(ui);
    ui.add_space(space::SMALL);
    for line in &view.whole {
        body(ui, line);
        ui.add_space(space::TIGHT);
    }
    ui.add_space(space::TIGHT);
    note(ui, &localizer.get("curves-read"));
}

/// A line behind the sign of managing or leading.
fn sign_ui(ui: &mut Ui, pan: Pan, line: impl FnOnce(&mut Ui) -> egui::Response) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    ui.horizontal_top(|ui| {
        let side = theme.grown(11.0);
        let (place, _) = ui.allocate_exact_size(vec2(side + 8.0, theme.grown(18.0)), Sense::hover());
        let sign = Rect::from_min_size(pos2(place.left(), place.center().y - 0.5 * side), vec2(side, side));
        match pan {
            Pan::Manage => {
                ui.painter().rect_filled(sign, 2.0, p.manage);
            }
            Pan::Lead => {
                ui.painter().circle(sign.center(), 0.5 * side, p.lead, (1.2, p.lead_edge));
            }
        }
        ui.vertical(|ui| line(ui));
    });
}
