//! What was foreseen against what came, and which hand luck had in the end.

use egui::{Ui, vec2};

use super::super::Intent;
use super::super::parts::{SheetLayout, sheets_ui};
use super::ui_state::DebriefUiState;
use super::view::Retrospect;
use crate::debrief::Part;
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::foreseen::{Foreseen, foreseen_ui};
use crate::gui::widgets::spread::spread_ui;
use crate::gui::widgets::text::{StyledText, body, note, sheet_title, styled_text_ui};
use crate::wording::Localizer;

/// The sheet of luck, at 100%.
const LUCK: f32 = 430.0;

pub(super) fn foresight_ui(
    ui: &mut Ui,
    layout: SheetLayout,
    back: &Retrospect,
    ui_state: &mut DebriefUiState,
    localizer: &Localizer,
) -> Option<Intent> {
    sheets_ui(ui, layout, &[0.0, LUCK], |ui, sheet, _| {
        if sheet == 0 {
            sheet_title(ui, &localizer.part_name(Part::Foresight));
            ui.add_space(space::SMALL);
            for line in &back.foresight.reading {
                body(ui, line);
                ui.add_space(space::TIGHT);
            }
            if let Some(foreseen) = &back.foreseen {
                ui.add_space(space::MEDIUM);
                weeks_ui(ui, foreseen, ui_state, localizer);
            }
        } else {
            luck_ui(ui, back, localizer);
        }
        None
    })
}

fn weeks_ui(ui: &mut Ui, foreseen: &Foreseen, ui_state: &mut DebriefUiState, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let before = ui_state.foreseen;
    ui_state.foreseen = foreseen_ui(ui, foreseen, before).or(before);
    if ui_state.foreseen != before {
        ui.ctx().request_repaint();
    }
    ui.add_space(space::SMALL);
    let read = ui_state.foreseen.and_then(|read| foreseen.weeks.iter().find(|week| week.week == read));
    let told = read.map_or_else(|| localizer.get("walk-foreseen-point"), |week| week.said.clone());
    styled_text_ui(ui, &StyledText::of(&theme, &told, TypeSize::Body, Weight::SemiBold, p.ink));
    ui.add_space(space::SMALL);
    note(ui, &foreseen.legend.join(" "));
}

fn luck_ui(ui: &mut Ui, back: &Retrospect, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    sheet_title(ui, &localizer.get("walk-insight-or-luck"));
    ui.add_space(space::SMALL);
    note(ui, &back.fortune.about);
    let said = [&back.fortune.delivery, &back.fortune.team];
    for ((spread, said), color) in back.spreads.iter().zip(said).zip([p.delivery, p.team]) {
        ui.add_space(space::LARGE);
        styled_text_ui(ui, &StyledText::of(&theme, &spread.name, TypeSize::Body, Weight::Bold, color));
        ui.add_space(space::TIGHT);
        spread_ui(ui, spread, color);
        ui.add_space(space::TIGHT);
        body(ui, said);
    }
    ui.allocate_space(vec2(1.0, space::SMALL));
}
