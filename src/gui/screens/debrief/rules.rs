//! The rules, opened: choose a week and a change, and see its cause, its numbers, and what was measured about it.

use egui::{Rect, Ui, accesskit, vec2};
use egui_phosphor::regular as icon;

use super::super::Intent;
use super::super::parts::{SheetLayout, at, draw, item_ui, sheets_ui};
use super::look::Look;
use super::rules_view::ChangesOf;
use super::ui_state::DebriefUiState;
use super::view::Retrospect;
use super::what_if::weeks_ui;
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use crate::gui::widgets::rows::{Taken, one_of_ui, press_row_ui};
use crate::gui::widgets::sheet::hairline;
use crate::gui::widgets::text::{StyledText, body, headline, note, styled_text_ui};
use crate::wording::Localizer;
use crate::wording::debrief::{NumberLine, RulePage};

/// The sheet with the changes, at 100%.
const CHANGES: f32 = 330.0;

pub(super) fn rules_ui(
    ui: &mut Ui,
    layout: SheetLayout,
    back: &Retrospect,
    ui_state: &mut DebriefUiState,
    localizer: &Localizer,
) -> Option<Intent> {
    let view = &back.rules;
    let open = view.change(ui_state.change);
    let weeks = back.weeks.len();
    sheets_ui(ui, layout, &[CHANGES, 0.0], |ui, sheet, _| {
        if sheet == 1 {
            match open {
                Some(line) => rule_ui(ui, &line.page, localizer),
                None => _ = body(ui, &localizer.get("walk-rules-nothing")),
            }
            return None;
        }
        let step = weeks_ui(ui, &view.title, localizer);
        ui.add_space(space::SMALL);
        note(ui, &localizer.get("walk-rules-about"));
        ui.add_space(space::SMALL);
        for (place, of) in view.of.iter().enumerate() {
            ui.add_space(space::TIGHT);
            let is_open = ui_state.whose.unwrap_or(0) == place;
            let sign = if is_open { icon::CARET_DOWN } else { icon::CARET_RIGHT };
            let count = localizer.fill("walk-rules-count", &[("n", of.changes.len().into())]);
            let label = format!("{}, {count}", of.name);
            if press_row_ui(ui, sign, &of.name, &count, &label).clicked() {
                ui_state.whose = Some(place);
                ui_state.change = of.changes.first().map(|line| line.number);
            }
            if is_open {
                changes_ui(ui, of, open.map(|open| open.number), &mut ui_state.change);
            }
        }
        let to = usize::from(view.week).saturating_add_signed(step?).clamp(1, weeks.max(1));
        u8::try_from(to).ok().map(|week| Intent::LookBack(Look::Rules(week)))
    })
}

/// The changes of somebody or something, to choose one.
fn changes_ui(ui: &mut Ui, of: &ChangesOf, open: Option<usize>, change: &mut Option<usize>) {
    let place = Rect::from_min_size(ui.cursor().min + vec2(18.0, 0.0), vec2(ui.available_width() - 18.0, f32::INFINITY));
    let bottom = at(ui, ("changes", &of.name), place, |ui| {
        for line in &of.changes {
            ui.add_space(space::TIGHT);
            let cause = line.page.cause.as_deref().unwrap_or_default();
            if one_of_ui(ui, &line.page.change, cause, Taken::from(open == Some(line.number))).clicked() {
                *change = Some(line.number);
            }
        }
        ui.cursor().top()
    });
    ui.allocate_space(vec2(ui.available_width(), bottom - ui.cursor().top()));
}

fn rule_ui(ui: &mut Ui, page: &RulePage, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    ui.set_max_width(ui.available_width().min(820.0 * theme.text.factor()));
    let response = headline(ui, &page.change);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
    if let Some(cause) = &page.cause {
        ui.add_space(space::TIGHT);
        styled_text_ui(ui, &StyledText::of(&theme, cause, TypeSize::Sheet, Weight::Regular, p.ink));
    }
    ui.add_space(space::SMALL);
    note(ui, &page.source);
    if !page.numbers.is_empty() {
        ui.add_space(space::LARGE);
        styled_text_ui(ui, &StyledText::of(&theme, &localizer.get("walk-rules-numbers"), TypeSize::Body, Weight::Bold, p.ink));
        for (place, number) in page.numbers.iter().enumerate() {
            number_ui(ui, place, number);
        }
    }
    if !page.findings.is_empty() {
        ui.add_space(space::LARGE);
        styled_text_ui(ui, &StyledText::of(&theme, &localizer.get("walk-rules-evidence"), TypeSize::Body, Weight::Bold, p.ink));
        for finding in &page.findings {
            let id = ui.id().with(("finding", finding.key));
            ui.add_space(space::SMALL);
            item_ui(ui, id, &format!("{}: {} {}", finding.key, finding.finding, finding.source), |ui| {
                let head = StyledText::new(&theme).icon(icon::BOOK_OPEN, IconStyle::Regular, 15.0, p.ink2).gap(6.0);
                draw(ui, &head.and(finding.key, TypeSize::Line, Weight::SemiBold, p.ink2));
                draw(ui, &StyledText::of(&theme, &finding.finding, TypeSize::Body, Weight::Regular, p.ink));
                draw(ui, &StyledText::of(&theme, finding.source, TypeSize::Line, Weight::Regular, p.ink2));
            });
        }
    }
}

/// A number with its unit, what it means, and what it answers to.
fn number_ui(ui: &mut Ui, place: usize, number: &NumberLine) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let id = ui.id().with(("number", place));
    ui.add_space(space::SMALL);
    let said = format!("{}: {}. {} ({})", number.name, number.value, number.says, number.evidence);
    item_ui(ui, id, &said, |ui| {
        let head = StyledText::of(&theme, &number.value, TypeSize::Body, Weight::Bold, p.ink).gap(10.0);
        draw(ui, &head.and(&number.name, TypeSize::Line, Weight::Regular, p.ink2));
        draw(ui, &StyledText::of(&theme, &number.says, TypeSize::Body, Weight::Regular, p.ink));
        draw(ui, &StyledText::of(&theme, &number.evidence, TypeSize::Line, Weight::SemiBold, p.ink2));
    });
    ui.add_space(space::SMALL);
    hairline(ui);
}
