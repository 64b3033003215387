//! The other seat: one person after the other, their own account of these weeks in their voice.

use egui::{Align2, CursorIcon, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, accesskit, vec2};
use egui_phosphor::regular as icon;

use super::super::Intent;
use super::super::parts::{SheetLayout, draw, item_ui, notes_ui, sheets_ui, shown};
use super::ui_state::DebriefUiState;
use super::view::{Retrospect, SeatView};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::text::{StyledText, body, headline, note, styled_text_ui};
use crate::gui::widgets::{face, focus};
use crate::wording::Localizer;

/// The sheet with all faces, at 100%.
const FACES: f32 = 232.0;

pub(super) fn seat_ui(
    ui: &mut Ui,
    layout: SheetLayout,
    back: &Retrospect,
    ui_state: &mut DebriefUiState,
    localizer: &Localizer,
) -> Option<Intent> {
    let open = ui_state.seat.min(back.seats.len().saturating_sub(1));
    sheets_ui(ui, layout, &[FACES, 0.0], |ui, sheet, _| {
        if sheet == 0 {
            note(ui, &localizer.get("walk-seat-about"));
            for (place, seat) in back.seats.iter().enumerate() {
                ui.add_space(space::TIGHT);
                if entry_ui(ui, seat, place == open).clicked() {
                    ui_state.seat = place;
                }
            }
        } else if let Some(seat) = back.seats.get(open) {
            account_ui(ui, seat, localizer);
        }
        None
    })
}

fn entry_ui(ui: &mut Ui, seat: &SeatView, is_open: bool) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let side = 40.0;
    let name = seat.portrait.as_ref().map_or(seat.page.name.as_str(), |it| it.name.as_str());
    let room = ui.available_width() - side - 3.0 * space::SMALL;
    let ink = if is_open { p.card } else { p.ink };
    let block = StyledText::of(&theme, name, TypeSize::Body, Weight::SemiBold, ink).lay(&painter, room);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), side.max(block.size().y) + 12.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_open, &seat.page.name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(accesskit::Role::Tab));
    shown(&response);
    if is_open || response.hovered() {
        painter.rect_filled(rect, corner(radius::CONTROL), if is_open { p.ink } else { p.sunk });
    }
    if let Some(portrait) = &seat.portrait {
        let place = Rect::from_min_size(rect.min + vec2(space::SMALL, 6.0), Vec2::splat(side));
        face::paint(&painter, place, &portrait.looks, portrait.mood, p);
    }
    let words = rect.with_min_x(rect.left() + side + 2.0 * space::SMALL);
    block.paint_in(&painter, words, Align2::LEFT_CENTER);
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn account_ui(ui: &mut Ui, seat: &SeatView, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let page = &seat.page;
    let wide = ui.available_width();
    ui.set_max_width(wide.min(760.0 * theme.text.factor()));
    let side = if wide > theme.grown(520.0) { 132.0 } else { 88.0 };
    match &seat.portrait {
        Some(portrait) if wide > theme.grown(420.0) => {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::LARGE;
                face::face_ui(ui, side, &portrait.looks, portrait.mood, &page.name);
                headline(ui, &page.name);
            });
        }
        Some(portrait) => {
            face::face_ui(ui, side, &portrait.looks, portrait.mood, &page.name);
            ui.add_space(space::MEDIUM);
            headline(ui, &page.name);
        }
        None => _ = headline(ui, &page.name),
    }
    ui.add_space(space::MEDIUM);
    for line in &page.account {
        styled_text_ui(ui, &StyledText::of(&theme, &localizer.spoken(line), TypeSize::Story, Weight::Regular, p.ink));
        ui.add_space(space::SMALL);
    }
    if let Some(wanted) = &page.wanted {
        ui.add_space(space::SMALL);
        body(ui, wanted);
    }
    group(ui, icon::EAR, &localizer.get("walk-seat-noticed"), &page.noticed);
    if let Some(alone) = &page.alone {
        ui.add_space(space::SMALL);
        body(ui, alone);
    }
    group(ui, icon::CHAT_CIRCLE_TEXT, &localizer.get("walk-seat-told"), &page.told);
    if page.untold.is_empty() {
        return;
    }
    head(ui, icon::LOCK_SIMPLE, &localizer.get("walk-seat-untold"));
    for (place, line) in page.untold.iter().enumerate() {
        let id = ui.id().with(("untold", place));
        let all = [Some(&line.fact), Some(&line.came), line.would_have.as_ref()];
        let said: Vec<&str> = all.into_iter().flatten().map(String::as_str).collect();
        item_ui(ui, id, &said.join(" "), |ui| {
            draw(ui, &StyledText::of(&theme, &line.fact, TypeSize::Body, Weight::Regular, p.ink));
            for said in said.iter().skip(1) {
                draw(ui, &StyledText::of(&theme, said, TypeSize::Line, Weight::Regular, p.ink2));
            }
        });
        ui.add_space(space::SMALL);
    }
}

fn head(ui: &mut Ui, sign: &str, title: &str) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    ui.add_space(space::LARGE);
    let type_ = StyledText::new(&theme).icon(sign, IconStyle::Regular, 16.0, p.ink2).gap(8.0);
    styled_text_ui(ui, &type_.and(title, TypeSize::Body, Weight::SemiBold, p.ink));
    ui.add_space(space::TIGHT);
}

fn group(ui: &mut Ui, sign: &str, title: &str, lines: &[String]) {
    if !lines.is_empty() {
        head(ui, sign, title);
        notes_ui(ui, lines);
    }
}
