//! A card of the picker: all of it is one button.

use egui::{Align2, CursorIcon, Rect, Response, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::TeamCard;
use crate::gui::screens::Portrait;
use crate::gui::theme::{Theme, TypeSize, Weight, corner, radius};
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::sheet::{self, hairline_at};
use crate::gui::widgets::text::{Block, Words};
use crate::gui::widgets::{face, focus};

/// Around what stands on a card.
const MARGIN: f32 = 20.0;
/// A face, and the gap beside it.
const FACE: f32 = 52.0;
const GAP: f32 = 6.0;

/// A card that is laid out.
pub(super) struct Card<'a> {
    team: &'a TeamCard,
    title: Block,
    line: Block,
    facts: Block,
    practises: Block,
    played: Block,
    side: f32,
    in_a_row: usize,
}

impl<'a> Card<'a> {
    pub(super) fn lay(ui: &Ui, team: &'a TeamCard, width: f32) -> Self {
        let theme = Theme::of(ui.ctx());
        let p = theme.palette;
        let painter = ui.painter();
        let room = width - 2.0 * MARGIN;
        let cap = KeyCap::new(painter, &theme, "8").size().x + 8.0;
        let of = |text: &str, size, weight, color| Words::of(&theme, text, size, weight, color).lay(painter, room);
        let side = theme.grown(FACE).min((room - 2.0 * GAP) / 3.0);
        Self {
            team,
            title: Words::of(&theme, &team.title, TypeSize::Story, Weight::Bold, p.ink).leading(26.0).lay(painter, room - cap),
            line: of(&team.line, TypeSize::Body, Weight::Regular, p.ink2),
            facts: of(&team.facts, TypeSize::Line, Weight::SemiBold, p.ink),
            practises: of(&team.practises, TypeSize::Line, Weight::Regular, p.ink2),
            played: of(&team.played, TypeSize::Note, Weight::Regular, p.ink2),
            side,
            in_a_row: (((room + GAP) / (side + GAP)).floor() as usize).max(1),
        }
    }

    fn faces(&self) -> f32 {
        let rows = self.team.people.len().div_ceil(self.in_a_row) as f32;
        rows * (self.side + GAP) - if rows > 0.0 { GAP } else { 0.0 }
    }

    /// How high it must be.
    pub(super) fn height(&self) -> f32 {
        let blocks = [&self.title, &self.line, &self.facts, &self.practises, &self.played];
        blocks.iter().map(|block| block.size().y).sum::<f32>() + self.faces() + 2.0 * MARGIN + 4.0 + 16.0 + 16.0 + 4.0 + 25.0
    }

    /// Shows it. `number` is its place among the cards, from 1.
    pub(super) fn show(&self, ui: &mut Ui, size: Vec2, number: usize) -> Response {
        let theme = Theme::of(ui.ctx());
        let p = theme.palette;
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let label = format!("{}. {}. {}. {}. {}", self.team.title, self.team.line, self.team.facts, self.team.practises, self.team.played);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let painter = ui.painter();
        sheet::paint(painter, rect, &theme);
        let edge = if response.hovered() { p.ink } else { p.edge };
        painter.rect(rect, corner(radius::SHEET), if response.hovered() { p.card } else { p.paper }, (1.0, edge), StrokeKind::Inside);
        if number < 10 {
            let cap = KeyCap::new(painter, &theme, &number.to_string());
            cap.paint(painter, pos2(rect.right() - MARGIN - cap.size().x, rect.top() + MARGIN + 3.0));
        }
        let mut at = rect.min + vec2(MARGIN, MARGIN);
        let mut put = |block: &Block, gap: f32| {
            block.paint(painter, at);
            at.y += block.size().y + gap;
            at
        };
        put(&self.title, 4.0);
        let mut at = put(&self.line, 16.0);
        faces(ui, &self.team.people, at.x, at.y, self);
        at.y += self.faces() + 16.0;
        self.facts.paint(painter, at);
        at.y += self.facts.size().y + 4.0;
        self.practises.paint(painter, at);
        // The last line stands at the foot, so that neighbours agree.
        let foot = Rect::from_min_max(pos2(at.x, rect.bottom() - MARGIN - self.played.size().y), rect.max);
        hairline_at(painter, rect.left() + MARGIN, rect.right() - MARGIN, foot.top() - 12.0, &theme);
        self.played.paint_in(painter, foot, Align2::LEFT_TOP);
        focus::ring_if_focused(ui, &response, radius::SHEET);
        response
    }
}

fn faces(ui: &Ui, people: &[Portrait], left: f32, top: f32, card: &Card<'_>) {
    let palette = Theme::of(ui.ctx()).palette;
    for (i, person) in people.iter().enumerate() {
        let place = vec2((i % card.in_a_row) as f32, (i / card.in_a_row) as f32) * (card.side + GAP);
        let square = Rect::from_min_size(pos2(left, top) + place, vec2(card.side, card.side));
        face::paint(ui.painter(), square, &person.looks, person.mood, palette);
    }
}
