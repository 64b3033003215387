//! The say–do ledger: every word that was given, from the week it was given to the week it fell due, and what became of it.

use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};
use egui_phosphor::regular as icon;

use super::super::Intent;
use super::super::parts::{SheetLayout, at, draw, item_ui, sheets_ui};
use super::view::{Ledgered, Retrospect};
use crate::debrief::Part;
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use crate::gui::widgets::sheet::hairline;
use crate::gui::widgets::text::{StyledText, body, note, sheet_title};
use crate::sim::state::Settled;
use crate::wording::Localizer;

/// The lane of weeks beside an entry, at 100%.
const LANE: f32 = 300.0;

pub(super) fn ledger_ui(ui: &mut Ui, layout: SheetLayout, back: &Retrospect, localizer: &Localizer) -> Option<Intent> {
    sheets_ui(ui, layout, &[0.0], |ui, _, _| {
        ui.set_max_width(ui.available_width().min(Theme::of(ui.ctx()).grown(920.0)));
        sheet_title(ui, &localizer.part_name(Part::Promises));
        ui.add_space(space::SMALL);
        if back.ledger.is_empty() {
            body(ui, &localizer.get("walk-no-word"));
        } else {
            note(ui, &localizer.get("walk-word-about"));
        }
        for (place, entry) in back.ledger.iter().enumerate() {
            ui.add_space(space::SMALL);
            if place > 0 {
                hairline(ui);
                ui.add_space(space::SMALL);
            }
            entry_ui(ui, place, entry);
        }
        None
    })
}

fn entry_ui(ui: &mut Ui, place: usize, entry: &Ledgered) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let line = &entry.line;
    let id = ui.id().with(("word", place));
    item_ui(ui, id, &format!("{} {} {}", line.text, line.given, line.settled), |ui| {
        let width = ui.available_width();
        let lane = theme.grown(LANE);
        let has_lane = width > 2.2 * lane;
        let top = ui.cursor().min;
        let text = Rect::from_min_size(top, vec2(if has_lane { width - lane - space::SECTION } else { width }, f32::INFINITY));
        let bottom = at(ui, ("text", place), text, |ui| {
            let (sign, color) = sign_of(entry, &theme);
            let head = StyledText::new(&theme).icon(sign, IconStyle::Regular, 17.0, color).gap(8.0);
            draw(ui, &head.and(&line.text, TypeSize::Body, Weight::SemiBold, p.ink));
            draw(ui, &StyledText::of(&theme, &line.given, TypeSize::Line, Weight::Regular, p.ink2));
            draw(ui, &StyledText::of(&theme, &line.settled, TypeSize::Line, Weight::SemiBold, color));
            ui.cursor().top()
        });
        if has_lane {
            lane_ui(ui, Rect::from_min_max(pos2(top.x + width - lane, top.y), pos2(top.x + width, bottom)), entry, &theme);
        }
        ui.allocate_space(vec2(width, bottom - top.y));
    });
}

fn sign_of(entry: &Ledgered, theme: &Theme) -> (&'static str, egui::Color32) {
    let p = theme.palette;
    match entry.settled {
        Some(Settled::Kept(_)) => (icon::CHECK_CIRCLE, p.good_text),
        Some(Settled::Broken(_)) => (icon::X_CIRCLE, p.alert_text),
        Some(Settled::Released(_)) => (icon::HANDSHAKE, p.ink),
        None => (icon::HOURGLASS_MEDIUM, p.ink),
    }
}

/// The weeks: a ring where the word was given, a line to where it fell due, a sign where it was settled.
fn lane_ui(ui: &Ui, rect: Rect, entry: &Ledgered, theme: &Theme) {
    let p = theme.palette;
    let painter = ui.painter();
    let step = rect.width() / f32::from(entry.weeks.max(1));
    let x = |week: u8| rect.left() + step * (f32::from(week.min(entry.weeks)) - 0.5);
    let y = rect.top() + theme.grown(12.0);
    painter.hline(rect.x_range(), y, (1.0, p.line));
    let every = (theme.grown(20.0) / step).ceil().max(1.0) as u8;
    for week in (1..=entry.weeks).filter(|week| week % every == 0 || *week == 1) {
        painter.vline(x(week), y - 3.0..=y + 3.0, (1.0, p.line));
        let number = StyledText::of(theme, &week.to_string(), TypeSize::Note, Weight::Regular, p.ink2).line(painter);
        number.paint(painter, pos2(x(week) - 0.5 * number.size().x, y + theme.grown(10.0)));
    }
    let (sign, color) = sign_of(entry, theme);
    let settled = match entry.settled {
        Some(Settled::Kept(week) | Settled::Broken(week) | Settled::Released(week)) => week,
        None => entry.due.min(entry.weeks),
    };
    painter.line_segment([pos2(x(entry.given), y), pos2(x(settled), y)], Stroke::new(3.0, color));
    painter.circle(pos2(x(entry.given), y), theme.grown(5.0), p.paper, (2.0, color));
    let ground = Rect::from_center_size(pos2(x(settled), y), vec2(theme.grown(20.0), theme.grown(20.0)));
    painter.circle_filled(ground.center(), 0.5 * ground.width(), p.paper);
    let block = StyledText::new(theme).icon(sign, IconStyle::Regular, 18.0, color).line(painter);
    block.paint_in(painter, ground, Align2::CENTER_CENTER);
}
