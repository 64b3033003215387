//! What to take along: the scenario's questions, and an if-then plan with a day to come back to it. What is written is kept by itself.

use std::time::Duration;

use egui::{Rect, Ui, pos2, vec2};
use egui_phosphor::regular as icon;

use super::super::Intent;
use super::super::parts::{SheetLayout, at, draw, item_ui, sheets_ui, shown};
use super::look::Look;
use super::ui_state::{DebriefUiState, PlanDraft};
use super::view::Retrospect;
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::field::{field_ui, wide_field_ui};
use crate::gui::widgets::rows::{Taken, one_of_ui, press_row_ui};
use crate::gui::widgets::text::{StyledText, note, sheet_title, styled_text_ui};
use crate::wording::Localizer;

/// The sheet of the plan, at 100%.
const PLAN: f32 = 400.0;
/// Who pauses for so long has what they wrote kept.
const PAUSE: Duration = Duration::from_millis(800);

pub(super) fn take_along_ui(
    ui: &mut Ui,
    layout: SheetLayout,
    back: &Retrospect,
    ui_state: &mut DebriefUiState,
    localizer: &Localizer,
) -> Option<Intent> {
    sheets_ui(ui, layout, &[0.0, PLAN], |ui, sheet, _| {
        if sheet == 0 { questions_ui(ui, back, ui_state, localizer) } else { plan_ui(ui, back, &mut ui_state.plan, localizer) }
    })
}

fn questions_ui(ui: &mut Ui, back: &Retrospect, ui_state: &mut DebriefUiState, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let questions = &back.take_along.questions;
    ui_state.answers.texts.resize(questions.len(), String::new());
    sheet_title(ui, &localizer.get("walk-questions"));
    ui.add_space(2.0);
    note(ui, &localizer.get("walk-questions-about"));
    let now = ui.input(|input| input.time);
    let mut left_a_field = false;
    for (question, answer) in questions.iter().zip(&mut ui_state.answers.texts) {
        ui.add_space(space::LARGE);
        styled_text_ui(ui, &StyledText::of(&theme, question, TypeSize::Body, Weight::SemiBold, theme.palette.ink));
        ui.add_space(6.0);
        let response = wide_field_ui(ui, answer, 2, question, "");
        shown(&response);
        if response.changed() {
            ui_state.answers.unkept = Some(now);
        }
        left_a_field |= response.lost_focus();
    }
    ui.add_space(space::LARGE);
    let since = ui_state.answers.unkept?;
    if left_a_field || now - since >= PAUSE.as_secs_f64() {
        return Some(Intent::LookBack(Look::Answers(ui_state.answers.texts.clone())));
    }
    ui.ctx().request_repaint_after(PAUSE);
    None
}

fn plan_ui(ui: &mut Ui, back: &Retrospect, draft: &mut PlanDraft, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    sheet_title(ui, &localizer.get("walk-plan-heading"));
    ui.add_space(2.0);
    note(ui, &localizer.get("walk-plan-about"));
    ui.add_space(space::MEDIUM);
    let fields = [("walk-if", "walk-if-hint", &mut draft.when), ("walk-then", "walk-then-hint", &mut draft.then)];
    for (label, hint, text) in fields {
        styled_text_ui(ui, &StyledText::of(&theme, &localizer.get(label), TypeSize::Body, Weight::SemiBold, p.ink));
        ui.add_space(space::TIGHT);
        shown(&field_ui(ui, text, &localizer.get(label), &localizer.get(hint)));
        ui.add_space(space::SMALL);
    }
    styled_text_ui(ui, &StyledText::of(&theme, &localizer.get("walk-come-back"), TypeSize::Body, Weight::SemiBold, p.ink));
    days_ui(ui, back, draft);
    ui.add_space(space::MEDIUM);
    let is_whole = !draft.when.trim().is_empty() && !draft.then.trim().is_empty();
    let missing = localizer.get("walk-plan-missing");
    let label = localizer.get("walk-plan-keep");
    let response = ui.add(Button::new(&label).icon(icon::CALENDAR_CHECK).unless((!is_whole).then_some(missing.as_str())));
    shown(&response);
    let day = back.days.get(draft.back).or(back.days.first()).map(|(_, day)| *day);
    let asked = match (response.clicked(), day) {
        (true, Some(come_back)) => {
            let (when, then) = (draft.when.trim().to_owned(), draft.then.trim().to_owned());
            Some(Intent::LookBack(Look::Plan { when, then, come_back }))
        }
        _ => None,
    };
    if !back.plans.is_empty() {
        ui.add_space(space::LARGE);
        styled_text_ui(ui, &StyledText::of(&theme, &localizer.get("journal-plans"), TypeSize::Body, Weight::Bold, p.ink));
    }
    for (place, plan) in back.plans.iter().enumerate() {
        ui.add_space(space::SMALL);
        let id = ui.id().with(("plan", place));
        item_ui(ui, id, &format!("{} {}", plan.text, plan.back), |ui| {
            let head = StyledText::new(&theme).icon(icon::CALENDAR_BLANK, IconStyle::Regular, 15.0, p.ink2).gap(6.0);
            draw(ui, &head.and(&plan.text, TypeSize::Body, Weight::Regular, p.ink));
            draw(ui, &StyledText::of(&theme, &plan.back, TypeSize::Note, Weight::Regular, p.ink2));
        });
    }
    beginnings_ui(ui, back, draft, localizer);
    asked
}

/// The days to come back on, two in a row where there is room.
fn days_ui(ui: &mut Ui, back: &Retrospect, draft: &mut PlanDraft) {
    let width = ui.available_width();
    let columns = if width > Theme::of(ui.ctx()).grown(300.0) { 2 } else { 1 };
    let each = (width - space::TIGHT * (columns - 1) as f32) / columns as f32;
    for (row, days) in back.days.chunks(columns).enumerate() {
        ui.add_space(space::TIGHT);
        let top = ui.cursor().min;
        let mut bottom = top.y;
        for (column, (day, _)) in days.iter().enumerate() {
            let place = row * columns + column;
            let cell = Rect::from_min_size(pos2(top.x + column as f32 * (each + space::TIGHT), top.y), vec2(each, f32::INFINITY));
            let used = at(ui, ("day", place), cell, |ui| {
                if one_of_ui(ui, day, "", Taken::from(draft.back == place)).clicked() {
                    draft.back = place;
                }
                ui.cursor().top()
            });
            bottom = bottom.max(used);
        }
        ui.allocate_space(vec2(width, bottom - top.y));
    }
}

/// What of this play a plan could begin with.
fn beginnings_ui(ui: &mut Ui, back: &Retrospect, draft: &mut PlanDraft, localizer: &Localizer) {
    if back.take_along.beginnings.is_empty() {
        return;
    }
    let theme = Theme::of(ui.ctx());
    ui.add_space(space::LARGE);
    styled_text_ui(
        ui,
        &StyledText::of(&theme, &localizer.get("walk-plan-beginnings"), TypeSize::Body, Weight::SemiBold, theme.palette.ink),
    );
    for begin in &back.take_along.beginnings {
        ui.add_space(space::TIGHT);
        let args = [("when", begin.when.as_str().into()), ("then", begin.then.as_str().into())];
        let plan = localizer.fill("walk-plan", &args);
        let label = localizer.fill("walk-plan-begin", &[("because", begin.because.as_str().into()), ("plan", plan.as_str().into())]);
        if press_row_ui(ui, icon::PENCIL_SIMPLE, &begin.because, &plan, &label).clicked() {
            draft.when.clone_from(&begin.when);
            draft.then.clone_from(&begin.then);
        }
    }
}
