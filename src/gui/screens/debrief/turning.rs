//! Turning points: the weeks that mattered most, each as two courses of the same luck, with the cause in sentences.

use egui::{Rect, Ui, vec2};
use egui_phosphor::regular as icon;

use super::super::Intent;
use super::super::parts::{SheetLayout, at, draw, item_ui, notes_ui, sheets_ui, shown};
use super::look::Look;
use super::story::PLOT;
use super::ui_state::DebriefUiState;
use super::view::{Retrospect, TurnView};
use crate::debrief::Part;
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::curves::{self, Curves, Pointed, curves_ui};
use crate::gui::widgets::map::map_ui;
use crate::gui::widgets::rows::{Taken, one_of_ui};
use crate::gui::widgets::sheet::hairline;
use crate::gui::widgets::text::{StyledText, body, note, sheet_title, styled_text_ui};
use crate::gui::widgets::versus::{Versus, versus_ui};
use crate::wording::Localizer;
use crate::wording::debrief::TurnLine;

/// The right sheet, at 100%.
const RIGHT: f32 = 356.0;

pub(super) fn turning_ui(
    ui: &mut Ui,
    layout: SheetLayout,
    back: &Retrospect,
    ui_state: &mut DebriefUiState,
    localizer: &Localizer,
) -> Option<Intent> {
    let place = ui_state.turn.min(back.turns.len().saturating_sub(1));
    let Some(turn) = back.turns.get(place) else {
        return sheets_ui(ui, layout, &[0.0], |ui, _, _| {
            sheet_title(ui, &localizer.part_name(Part::Turning));
            ui.add_space(space::SMALL);
            body(ui, &back.turning_about);
            ui.add_space(space::LARGE);
            all_weeks(ui, back, localizer);
            None
        });
    };
    sheets_ui(ui, layout, &[0.0, RIGHT], |ui, sheet, high| match sheet {
        0 => {
            let top = ui.cursor().top();
            choose(ui, back, place, ui_state, localizer);
            let used = ui.cursor().top() - top;
            let read = ui_state.other_week.unwrap_or(usize::from(turn.line.week));
            ui_state.other_week = Some(plot(ui, &turn.curves, read, high.map(|high| high - used)).week);
            None
        }
        _ => {
            let asked = apart(ui, turn, (place, back.turns.len()), localizer);
            ui.add_space(space::LARGE);
            hairline(ui);
            ui.add_space(space::MEDIUM);
            all_weeks(ui, back, localizer);
            asked
        }
    })
}

/// The three of them, to choose from.
fn choose(ui: &mut Ui, back: &Retrospect, open: usize, ui_state: &mut DebriefUiState, localizer: &Localizer) {
    note(ui, &back.turning_about);
    ui.add_space(space::SMALL);
    let theme = Theme::of(ui.ctx());
    let count = back.turns.len();
    let width = ui.available_width();
    let is_row = width > theme.grown(210.0) * count as f32;
    let mut rows = |ui: &mut Ui, place: usize, turn: &TurnView| {
        let args = [("delivery", turn.line.delivery.2.as_str().into()), ("team", turn.line.team.2.as_str().into())];
        let apart = localizer.fill("walk-turn-apart", &args);
        let week = localizer.fill("curves-week-number", &[("week", turn.line.week.into())]);
        if one_of_ui(ui, &week, &apart, Taken::from(place == open)).clicked() {
            (ui_state.turn, ui_state.other_week) = (place, None);
        }
    };
    if !is_row {
        for (place, turn) in back.turns.iter().enumerate() {
            rows(ui, place, turn);
            ui.add_space(space::TIGHT);
        }
        return;
    }
    let each = (width - space::SMALL * (count - 1) as f32) / count as f32;
    let top = ui.cursor().min;
    let mut bottom = top.y;
    for (place, turn) in back.turns.iter().enumerate() {
        let left = top.x + place as f32 * (each + space::SMALL);
        let cell = Rect::from_min_size(egui::pos2(left, top.y), vec2(each, f32::INFINITY));
        bottom = at(ui, ("turn", place), cell, |ui| {
            rows(ui, place, turn);
            ui.cursor().top()
        })
        .max(bottom);
    }
    ui.allocate_space(vec2(width, bottom - top.y + space::SMALL));
}

/// Both courses, in the height that is left, or in their own on a page; the week that is read.
pub(super) fn plot(ui: &mut Ui, curves: &Curves, read: usize, high: Option<f32>) -> Pointed {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let least = curves::height(ui.painter(), &theme, curves, width, theme.grown(PLOT));
    let (place, _) = ui.allocate_exact_size(vec2(width, high.unwrap_or(least).max(least)), egui::Sense::hover());
    let read = read.clamp(1, curves.weeks.len().max(1));
    let pointed = at(ui, "plot", place, |ui| curves_ui(ui, place, curves, Some(read)));
    if pointed.is_some_and(|it| it.week != read) {
        ui.ctx().request_repaint();
    }
    pointed.unwrap_or(Pointed { week: read, is_pressed: false })
}

/// What was done, what could have been, and why it ends otherwise.
fn apart(ui: &mut Ui, turn: &TurnView, (place, of): (usize, usize), localizer: &Localizer) -> Option<Intent> {
    let line = &turn.line;
    sheet_title(ui, &line.heading);
    note(ui, &localizer.fill("walk-n-of", &[("n", (place + 1).into()), ("of", of.into())]));
    ui.add_space(space::SMALL);
    told_ui(ui, line, localizer);
    for more in [&line.held, &line.also].into_iter().flatten() {
        ui.add_space(space::SMALL);
        note(ui, more);
    }
    ui.add_space(space::MEDIUM);
    let response = ui.add(Button::new(&localizer.get("walk-try")).icon_after(icon::ARROW_RIGHT));
    shown(&response);
    ui.add_space(space::MEDIUM);
    let width = ui.available_width().min(Theme::of(ui.ctx()).grown(290.0));
    map_ui(ui, width, &turn.map, Some(usize::from(line.week)));
    response.clicked().then_some(Intent::LookBack(Look::WhatIf(line.week, None)))
}

/// Two plays of one luck, set side by side in words.
pub(super) fn told_ui(ui: &mut Ui, line: &TurnLine, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    styled_text_ui(ui, &StyledText::of(&theme, &line.was, TypeSize::Body, Weight::SemiBold, p.ink));
    ui.add_space(space::TIGHT);
    body(ui, &line.other);
    ui.add_space(space::SMALL);
    let tracks = [("curves-delivery", &line.delivery, p.delivery), ("curves-team", &line.team, p.team)];
    for (name, (here, there, apart), color) in tracks {
        let name = localizer.get(name);
        let args = [("name", name.as_str().into()), ("here", here.round().into()), ("there", there.round().into())];
        let said = localizer.fill("walk-versus", &args);
        versus_ui(ui, &Versus { name: &name, color, here: *here as f32, there: *there as f32, apart, said: &said });
    }
    note(ui, &localizer.get("walk-versus-legend"));
    ui.add_space(space::SMALL);
    body(ui, &line.results);
    if let Some(ending) = &line.ending {
        ui.add_space(space::TIGHT);
        body(ui, ending);
    }
    ui.add_space(space::SMALL);
    styled_text_ui(ui, &StyledText::of(&theme, &localizer.get("walk-why"), TypeSize::Line, Weight::SemiBold, p.ink2));
    ui.add_space(2.0);
    notes_ui(ui, &line.why);
    if let Some(fit) = &line.fit {
        ui.add_space(space::TIGHT);
        note(ui, fit);
    }
}

fn all_weeks(ui: &mut Ui, back: &Retrospect, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    sheet_title(ui, &localizer.get("walk-all-weeks"));
    for (week, line) in &back.weeks {
        ui.add_space(space::SMALL);
        let name = localizer.fill("curves-week-number", &[("week", (*week).into())]);
        let id = ui.id().with(("week line", *week));
        item_ui(ui, id, &format!("{name}. {line}"), |ui| {
            draw(ui, &StyledText::of(&theme, &name, TypeSize::Line, Weight::SemiBold, p.ink));
            draw(ui, &StyledText::of(&theme, line, TypeSize::Line, Weight::Regular, p.ink2));
        });
    }
}
