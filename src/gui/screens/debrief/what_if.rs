//! What if: a week decided otherwise, again and again, and the other course beside the real one.

use egui::{Rect, Ui, vec2};
use egui_phosphor::regular as icon;

use super::super::Intent;
use super::super::parts::{SheetLayout, sheets_ui, shown};
use super::look::Look;
use super::turning::{plot, told_ui};
use super::ui_state::DebriefUiState;
use super::view::Retrospect;
use super::what_if_view::{OpenMove, WhatIfView};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::map::map_ui;
use crate::gui::widgets::rows::{Taken, icon_button_ui, one_of_ui, press_row_ui};
use crate::gui::widgets::text::{StyledText, body, note, sheet_title, styled_text_ui};
use crate::wording::Localizer;

/// The left and the right sheet, at 100%.
const SIDES: [f32; 2] = [296.0, 290.0];

/// Another week, by the arrow keys.
pub(super) fn turned(week: u8, step: isize, weeks: usize) -> Option<Intent> {
    let to = usize::from(week).saturating_add_signed(step).clamp(1, weeks.max(1));
    (to != usize::from(week)).then(|| u8::try_from(to).ok().map(|week| Intent::LookBack(Look::WhatIf(week, None)))).flatten()
}

pub(super) fn what_if_ui(
    ui: &mut Ui,
    layout: SheetLayout,
    back: &Retrospect,
    ui_state: &mut DebriefUiState,
    localizer: &Localizer,
) -> Option<Intent> {
    let view = &back.what_if;
    sheets_ui(ui, layout, &[SIDES[0], 0.0, SIDES[1]], |ui, sheet, high| match sheet {
        0 => decisions(ui, view, ui_state, localizer),
        1 => {
            let top = ui.cursor().top();
            note(ui, &localizer.get("walk-what-if-about"));
            ui.add_space(space::SMALL);
            let used = ui.cursor().top() - top;
            let before = usize::from(view.week);
            let pointed = plot(ui, &view.curves, ui_state.other_week.unwrap_or(before), high.map(|high| high - used));
            ui_state.other_week = Some(pointed.week);
            let pressed = (pointed.is_pressed && pointed.week != before).then_some(pointed.week)?;
            u8::try_from(pressed).ok().map(|week| Intent::LookBack(Look::WhatIf(week, None)))
        }
        _ => {
            comes(ui, view, localizer);
            None
        }
    })
}

/// What was open in the week, and what is chosen.
fn decisions(ui: &mut Ui, view: &WhatIfView, ui_state: &mut DebriefUiState, localizer: &Localizer) -> Option<Intent> {
    let mut asked = weeks_ui(ui, &view.title, localizer).and_then(|step| turned(view.week, step, view.curves.weeks.len()));
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let choose = |plan: &crate::debrief::WeekPlan| Some(Intent::LookBack(Look::WhatIf(view.week, Some(plan.clone()))));
    if let Some((title, answers)) = &view.dilemma {
        ui.add_space(space::MEDIUM);
        styled_text_ui(ui, &StyledText::of(&theme, title, TypeSize::Body, Weight::SemiBold, p.ink));
        for answer in answers {
            ui.add_space(space::TIGHT);
            let note = if answer.was_given { localizer.get("walk-as-you-did") } else { String::new() };
            if one_of_ui(ui, &answer.text, &note, Taken::from(answer.is_taken)).clicked() && !answer.is_taken {
                asked = choose(&answer.plan);
            }
        }
    }
    ui.add_space(space::MEDIUM);
    let head = StyledText::of(&theme, &localizer.get("curves-moves"), TypeSize::Body, Weight::SemiBold, p.ink).gap(8.0);
    styled_text_ui(ui, &head.and(&view.left, TypeSize::Note, Weight::Regular, p.ink2));
    for made in &view.made {
        ui.add_space(space::TIGHT);
        let label = localizer.fill("walk-leave-out", &[("move", made.name.as_str().into())]);
        if press_row_ui(ui, icon::X, &made.name, "", &label).clicked() {
            asked = choose(&made.without);
        }
    }
    if view.made.is_empty() {
        note(ui, &localizer.get("curves-no-moves"));
    }
    if view.line.is_some() {
        ui.add_space(space::MEDIUM);
        let response = ui.add(Button::new(&localizer.get("walk-as-it-was")).icon(icon::ARROW_COUNTER_CLOCKWISE));
        shown(&response);
        if response.clicked() {
            asked = Some(Intent::LookBack(Look::WhatIf(view.week, None)));
        }
    }
    ui.add_space(space::MEDIUM);
    styled_text_ui(ui, &StyledText::of(&theme, &localizer.get("walk-add"), TypeSize::Body, Weight::SemiBold, p.ink));
    if view.open.is_empty() {
        note(ui, &localizer.get("walk-add-nothing"));
    }
    for line in &view.open {
        ui.add_space(space::TIGHT);
        asked = add_ui(ui, view.week, line, ui_state, localizer).or(asked);
    }
    asked
}

/// A move to add; one that needs an aim opens its aims first.
fn add_ui(ui: &mut Ui, week: u8, line: &OpenMove, ui_state: &mut DebriefUiState, localizer: &Localizer) -> Option<Intent> {
    let choose = |plan: &crate::debrief::WeekPlan| Some(Intent::LookBack(Look::WhatIf(week, Some(plan.clone()))));
    let is_open = ui_state.aiming == Some(line.which);
    let label = localizer.fill("walk-add-move", &[("move", line.name.as_str().into()), ("cost", line.cost.as_str().into())]);
    let sign = if is_open { icon::CARET_DOWN } else { icon::PLUS };
    let pressed = press_row_ui(ui, sign, &line.name, &line.cost, &label).clicked();
    if let ([only], true) = (&line.aims[..], pressed) {
        return choose(&only.plan);
    }
    if pressed {
        ui_state.aiming = (!is_open).then_some(line.which);
    }
    let mut asked = None;
    if is_open {
        let place = Rect::from_min_size(ui.cursor().min + vec2(18.0, 4.0), vec2(ui.available_width() - 18.0, f32::INFINITY));
        let bottom = super::super::parts::at(ui, ("aims", line.which), place, |ui| {
            for aim in &line.aims {
                let label = localizer.fill("walk-add-aimed", &[("move", line.name.as_str().into()), ("aim", aim.name.as_str().into())]);
                if press_row_ui(ui, icon::PLUS, &aim.name, "", &label).clicked() {
                    asked = choose(&aim.plan);
                    ui_state.aiming = None;
                }
                ui.add_space(space::TIGHT);
            }
            ui.cursor().top()
        });
        ui.allocate_space(vec2(ui.available_width(), bottom - ui.cursor().top()));
    }
    asked
}

/// What comes of it.
fn comes(ui: &mut Ui, view: &WhatIfView, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    match &view.line {
        Some(line) => {
            sheet_title(ui, &line.heading);
            ui.add_space(space::SMALL);
            told_ui(ui, line, localizer);
        }
        None => {
            sheet_title(ui, &localizer.get("walk-as-it-went"));
            ui.add_space(space::SMALL);
            body(ui, &localizer.get("walk-choose"));
        }
    }
    ui.add_space(space::MEDIUM);
    let width = ui.available_width().min(theme.grown(320.0));
    map_ui(ui, width, &view.map, Some(usize::from(view.week)));
}

/// The name of a week between two arrows; which way was pressed.
pub(super) fn weeks_ui(ui: &mut Ui, title: &str, localizer: &Localizer) -> Option<isize> {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let before = icon_button_ui(ui, icon::CARET_LEFT, &localizer.get("walk-week-before")).clicked();
        let after = icon_button_ui(ui, icon::CARET_RIGHT, &localizer.get("walk-week-after")).clicked();
        sheet_title(ui, title);
        match (before, after) {
            (true, _) => Some(-1),
            (_, true) => Some(1),
            _ => None,
        }
    })
    .inner
}
