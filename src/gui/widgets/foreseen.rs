//! What was foreseen above what came, week by week: an arrow for each, joined by “=” where they are the same.

use egui::{Align2, Color32, Painter, Rect, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::super::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius};
use super::text::StyledText;
use super::{focus, target::pointer_moves};
use crate::sim::Trend;

/// The forecasts of a play.
#[derive(Clone, Debug, PartialEq)]
pub struct Foreseen {
    /// The weeks, in order.
    pub weeks: Vec<ForeseenWeek>,
    /// Morale, output.
    pub rows: [String; 2],
    /// “week”.
    pub axis: String,
    /// The signs explained: foreseen, came, right, otherwise.
    pub legend: [String; 4],
}

/// A week's forecasts.
#[derive(Clone, Debug, PartialEq)]
pub struct ForeseenWeek {
    /// Which.
    pub week: u8,
    /// For each row, where it was asked: foreseen, and what came if there was something to compare with.
    pub pairs: [Option<(Trend, Option<Trend>)>; 2],
    /// All of it in words.
    pub said: String,
}

/// Heights at 100%.
const CELL: f32 = 56.0;
const HEAD: f32 = 22.0;

/// The drawing, as wide as there is room; the week that is pointed at or has the focus.
pub fn foreseen_ui(ui: &mut Ui, of: &Foreseen, read: Option<u8>) -> Option<u8> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let note = |text: &str, color| StyledText::of(&theme, text, TypeSize::Note, Weight::Regular, color);
    let width = ui.available_width();
    let names = of.rows.iter().map(|row| note(row, p.ink2).line(&painter).size().x).fold(0.0, f32::max).min(0.34 * width) + 10.0;
    let cell = theme.grown(CELL);
    let step = ((width - names) / of.weeks.len().max(1) as f32).min(theme.grown(64.0));
    let (rect, _) = ui.allocate_exact_size(vec2(width, theme.grown(HEAD) + 2.0 * (cell + 4.0)), Sense::hover());
    let left = rect.left() + names;
    note(&of.axis, p.ink2).line(&painter).paint(&painter, rect.min);
    for (row, name) in of.rows.iter().enumerate() {
        let place =
            Rect::from_min_size(pos2(rect.left(), rect.top() + theme.grown(HEAD) + row as f32 * (cell + 4.0)), vec2(names - 8.0, cell));
        note(name, p.ink2).lay(&painter, place.width()).paint_in(&painter, place, Align2::LEFT_CENTER);
    }
    let mut pointed = None;
    for (place, week) in of.weeks.iter().enumerate() {
        let column = Rect::from_min_size(pos2(left + place as f32 * step, rect.top()), vec2(step, rect.height()));
        let response = ui.interact(column, ui.id().with(("foreseen", week.week)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, read == Some(week.week), &week.said));
        let is_read = read == Some(week.week);
        let number =
            StyledText::of(&theme, &week.week.to_string(), TypeSize::Note, if is_read { Weight::Bold } else { Weight::Regular }, p.ink);
        number.line(&painter).paint_in(&painter, column.with_max_y(column.top() + theme.grown(HEAD)), Align2::CENTER_CENTER);
        for (row, pair) in week.pairs.iter().enumerate() {
            let top = rect.top() + theme.grown(HEAD) + row as f32 * (cell + 4.0);
            let place = Rect::from_min_size(pos2(column.left() + 2.0, top), vec2(step - 4.0, cell));
            if let Some(pair) = pair {
                pair_of(&painter, &theme, place, *pair);
            }
        }
        if is_read {
            painter.rect_stroke(column.shrink2(vec2(1.0, 0.0)), corner(radius::ROW), (1.4, p.ink), StrokeKind::Inside);
        }
        focus::ring_if_focused(ui, &response, radius::ROW);
        let moves = ui.input(pointer_moves);
        if response.gained_focus() || response.clicked() || (response.hovered() && moves) {
            pointed = Some(week.week);
        }
    }
    pointed
}

/// Foreseen above, what came below.
fn pair_of(painter: &Painter, theme: &Theme, place: Rect, (said, came): (Trend, Option<Trend>)) {
    let p = theme.palette;
    let (ground, edge) = match came {
        Some(came) if came == said => (p.good_tint, p.good),
        Some(_) => (p.paper, p.edge),
        None => (p.paper, p.line),
    };
    painter.rect(place, corner(radius::ROW), ground, (1.0, edge), StrokeKind::Inside);
    let upper = place.with_max_y(place.center().y);
    let lower = place.with_min_y(place.center().y);
    sign(painter, theme, upper, said, p.ink2);
    if let Some(came) = came {
        sign(painter, theme, lower, came, p.ink);
        let mark = if came == said { icon::CHECK } else { icon::NOT_EQUALS };
        let color = if came == said { p.good_text } else { p.ink2 };
        let mark = StyledText::new(theme).icon(mark, IconStyle::Regular, 11.0, color).line(painter);
        if place.width() > theme.grown(34.0) {
            mark.paint_in(painter, place.shrink(3.0), Align2::RIGHT_BOTTOM);
        }
    }
}

fn sign(painter: &Painter, theme: &Theme, place: Rect, trend: Trend, color: Color32) {
    let name = match trend {
        Trend::Up => icon::ARROW_UP,
        Trend::Level => icon::ARROW_RIGHT,
        Trend::Down => icon::ARROW_DOWN,
    };
    StyledText::new(theme).icon(name, IconStyle::Regular, 16.0, color).line(painter).paint_in(painter, place, Align2::CENTER_CENTER);
}
