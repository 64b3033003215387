//! The ways from the title: one large, the others in rows.

use egui::{Align2, CursorIcon, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use crate::gui::screens::Portrait;
use crate::gui::screens::parts::shown;
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, height, radius};
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::text::Words;
use crate::gui::widgets::{face, focus};

/// The large way on.
pub(super) struct Card<'a> {
    pub(super) title: &'a str,
    pub(super) line: &'a str,
    pub(super) people: &'a [Portrait],
}

/// Around what lies on the card.
const MARGIN: f32 = 18.0;
/// A face, and the gap beside it.
const FACE: f32 = 46.0;
const GAP: f32 = 6.0;

/// The way that Enter takes, as wide as there is room.
pub(super) fn card_ui(ui: &mut Ui, card: &Card<'_>) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let width = ui.available_width();
    let painter = ui.painter();
    let play = Words::new(&theme).icon(fill::PLAY, IconStyle::Fill, 22.0, p.card).line(painter);
    let inset = MARGIN + play.size().x + 14.0;
    let room = width - inset - MARGIN;
    let cap = KeyCap::on(painter, &theme, "Enter", p.card);
    let title = Words::of(&theme, card.title, TypeSize::Sheet, Weight::Bold, p.card).cut(painter, room);
    let line = Words::of(&theme, card.line, TypeSize::Body, Weight::Regular, p.card).lay(painter, room);
    let side = theme.grown(FACE).min(room);
    let in_a_row = (((room + GAP) / (side + GAP)).floor() as usize).max(1);
    let rows = card.people.len().div_ceil(in_a_row) as f32;
    let faces = if rows > 0.0 { 10.0 + rows * (side + GAP) - GAP } else { 0.0 };
    let size = vec2(width, 14.0 + title.size().y + line.size().y + faces + 16.0);

    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let names: Vec<&str> = card.people.iter().map(Portrait::first_name).collect();
    let label = [card.title, card.line, &names.join(", ")].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(". ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let painter = ui.painter();
    let ground = if response.hovered() { p.ink.lerp_to_gamma(p.ink3, 0.2) } else { p.ink };
    painter.rect_filled(rect, corner(radius::SHEET), ground);
    let top = rect.top() + 14.0;
    play.paint(painter, pos2(rect.left() + MARGIN, top + 0.5 * (title.size().y - play.size().y) + 1.0));
    title.paint(painter, pos2(rect.left() + inset, top));
    line.paint(painter, pos2(rect.left() + inset, top + title.size().y));
    if title.size().x + cap.size().x + 12.0 < room {
        cap.paint(painter, pos2(rect.right() - MARGIN - cap.size().x, top));
    }
    let first = top + title.size().y + line.size().y + 10.0;
    for (i, person) in card.people.iter().enumerate() {
        let place = vec2((i % in_a_row) as f32, (i / in_a_row) as f32) * (side + GAP);
        let square = Rect::from_min_size(pos2(rect.left() + inset, first) + place, vec2(side, side));
        face::paint(painter, square, &person.looks, person.mood, p);
    }
    focus::ring_if_focused(ui, &response, radius::SHEET);
    response
}

/// A way in a row: icon, name, and a note where there is room.
pub(super) fn entry_ui(ui: &mut Ui, icon: &str, name: &str, note: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    // The icon stands under the card's edge, the row reaches out to both sides.
    let size = vec2(ui.available_width(), theme.grown(height::CONTROL));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    if !note.is_empty() {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(note));
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    shown(&response);
    let row = rect.expand2(vec2(4.0, 0.0));
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(row, corner(radius::CONTROL), p.sunk);
    }
    let words = Words::new(&theme).icon(icon, IconStyle::Regular, 20.0, p.ink2).line(painter);
    words.paint_in(painter, rect.with_min_x(rect.left() + 4.0), Align2::LEFT_CENTER);
    let left = rect.left() + 4.0 + words.size().x + 14.0;
    let name = Words::of(&theme, name, TypeSize::Sheet, Weight::SemiBold, p.ink).cut(painter, rect.right() - left);
    name.paint_in(painter, rect.with_min_x(left), Align2::LEFT_CENTER);
    let note = Words::of(&theme, note, TypeSize::Body, Weight::Regular, p.ink2).line(painter);
    if left + name.size().x + 16.0 + note.size().x <= rect.right() - 24.0 {
        note.paint_in(painter, rect.with_max_x(rect.right() - 24.0), Align2::RIGHT_CENTER);
    }
    focus::ring_if_focused(ui, &response.clone().with_new_rect(row), radius::CONTROL);
    response
}
