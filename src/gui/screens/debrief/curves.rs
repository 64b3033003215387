//! Delivery and team over the weeks, with the moves and the scale's path under them on the same axis: a column reads as a week.

use egui::epaint::Shape;
use egui::{Align2, Color32, Key, Painter, Pos2, Rect, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, accesskit, pos2, vec2};

use super::{DebriefLocal, DebriefView};
use crate::debrief::story::StoryWeek;
use crate::gui::screens::parts::shown;
use crate::gui::screens::week::pan;
use crate::gui::theme::{Palette, Theme, TypeSize, Weight, corner, radius};
use crate::gui::widgets::focus;
use crate::gui::widgets::scale::{Pan, small_beam};
use crate::gui::widgets::text::{Block, Words as Type};
use crate::sim::ids::Style;
use crate::wording::Words;

/// Where things are.
struct Plot {
    /// The field of the curves.
    field: Rect,
    weeks: usize,
    /// Rows under the field: moves, scale, weeks.
    moves: f32,
    scale: f32,
    numbers: f32,
    mark: f32,
}

impl Plot {
    fn lay(rect: Rect, weeks: usize, most_marks: usize, theme: &Theme) -> Self {
        let line = theme.grown(16.0);
        let mark = 12.0;
        let under = 10.0 + most_marks.max(1) as f32 * (mark + 3.0) + 8.0 + 26.0 + 6.0 + line + 10.0 + line;
        let left = theme.grown(58.0).min(0.2 * rect.width());
        let right = theme.grown(74.0).min(0.16 * rect.width());
        let field = Rect::from_min_max(
            pos2(rect.left() + left, rect.top() + line + 6.0),
            pos2(rect.right() - right, (rect.bottom() - under).max(rect.top() + line + 60.0)),
        );
        let moves = field.bottom() + 10.0;
        let scale = moves + most_marks.max(1) as f32 * (mark + 3.0) + 8.0;
        Self { field, weeks, moves, scale, numbers: scale + 26.0 + 6.0, mark }
    }

    fn x(&self, week: f32) -> f32 {
        self.field.left() + self.field.width() * week / self.weeks.max(1) as f32
    }

    fn at(&self, week: usize, value: f64) -> Pos2 {
        pos2(self.x(week as f32), self.field.bottom() - self.field.height() * (value as f32 / 100.0).clamp(0.0, 1.0))
    }

    /// The week at a place, from 1; the axis ends half a week after the last.
    fn week_at(&self, x: f32) -> Option<usize> {
        let week = (self.weeks as f32 * (x - self.field.left()) / self.field.width()).round();
        (week >= 1.0 && week <= self.weeks as f32).then_some(week as usize)
    }
}

/// What a point of a week looks like.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Move(Pan),
    Answer(Pan),
}

fn marks(week: &StoryWeek) -> Vec<Mark> {
    let moves = week.moves.iter().flat_map(|made| (0..made.cost).map(|_| Mark::Move(pan(made.pan))));
    let answer: &[Pan] = match week.answer.map(|(.., style)| style) {
        Some(Style::Manage(_)) => &[Pan::Manage],
        Some(Style::Lead(_)) => &[Pan::Lead],
        Some(Style::Both(..)) => &[Pan::Manage, Pan::Lead],
        Some(Style::Neither) | None => &[],
    };
    answer.iter().map(|pan| Mark::Answer(*pan)).chain(moves).collect()
}

/// The plot, of this size. Hover or arrow keys read a week.
pub(super) fn curves_ui(ui: &mut Ui, size: Vec2, view: &DebriefView, local: &mut DebriefLocal, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let story = &view.page.story;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let most = story.weeks.iter().map(|week| marks(week).len()).max().unwrap_or(0);
    let plot = Plot::lay(rect, story.weeks.len(), most, &theme);
    shown(&response);
    read(ui, &response, &plot, local);
    let reading = local.week.and_then(|week| view.page.weeks.get(week - 1));
    let summary = format!("{} {} {}", words.get("debrief-curves"), view.page.results, view.page.path);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &summary));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::GraphicsDocument);
        let value =
            reading.map_or_else(|| words.get("debrief-read-by-keys"), |line| format!("{} {}. {}.", line.numbers, line.moves, line.scale));
        node.set_value(value);
    });
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter().clone();
    grid(&painter, &plot, &theme, words);
    let delivery: Vec<Pos2> = points(&plot, story.start.delivery, story.weeks.iter().map(|week| week.results.delivery));
    let team: Vec<Pos2> = points(&plot, story.start.team, story.weeks.iter().map(|week| week.results.team));
    painter.extend(Shape::dashed_line(&team, (3.0, p.team), 7.0, 4.0));
    painter.line(delivery.clone(), (3.0, p.delivery));
    for at in team.iter().skip(1) {
        painter.circle(*at, 4.6, p.team, (1.5, p.paper));
    }
    for at in delivery.iter().skip(1) {
        painter.rect(Rect::from_center_size(*at, Vec2::splat(9.0)), 1.0, p.delivery, (1.5, p.paper), StrokeKind::Middle);
    }
    names(&painter, &delivery, &team, &theme, words);
    rows(&painter, &plot, view, &theme, words);
    legend(&painter, rect, &plot, &theme, words);
    if let (Some(week), Some(line)) = (local.week, reading) {
        reader(&painter, &plot, rect, week, view, &line.moves, &theme, words);
    }
    focus::ring_if_focused(ui, &response, radius::ROW);
}

/// The week under the pointer, or the one that the arrow keys are at.
fn read(ui: &Ui, response: &egui::Response, plot: &Plot, local: &mut DebriefLocal) {
    if let Some(at) = response.hover_pos() {
        local.week = plot.week_at(at.x);
    } else if !response.has_focus() {
        local.week = None;
    }
    if response.has_focus() {
        let arrows = egui::EventFilter { horizontal_arrows: true, ..egui::EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        let (left, right) = ui.input(|input| (input.key_pressed(Key::ArrowLeft), input.key_pressed(Key::ArrowRight)));
        local.week = match (local.week, left, right) {
            (None, ..) => Some(1),
            (Some(week), true, _) => Some((week - 1).max(1)),
            (Some(week), _, true) => Some((week + 1).min(plot.weeks.max(1))),
            (week, ..) => week,
        };
    }
}

fn points(plot: &Plot, start: f64, weeks: impl Iterator<Item = f64>) -> Vec<Pos2> {
    std::iter::once(start).chain(weeks).enumerate().map(|(week, value)| plot.at(week, value)).collect()
}

fn note(theme: &Theme, words: &str, color: Color32) -> Type {
    Type::of(theme, words, TypeSize::Note, Weight::Regular, color)
}

fn grid(painter: &Painter, plot: &Plot, theme: &Theme, words: &Words) {
    let p = theme.palette;
    let field = plot.field;
    for value in [0, 25, 50, 75, 100] {
        let y = plot.at(0, f64::from(value)).y;
        painter.hline(field.x_range(), y, (1.0, p.line));
        let label = note(theme, &value.to_string(), p.ink2).line(painter);
        label.paint(painter, pos2(field.left() - 10.0 - label.size().x, y - 0.5 * label.size().y));
    }
    for week in 1..=plot.weeks {
        painter.vline(plot.x(week as f32), field.top()..=plot.numbers - 4.0, (1.0, p.line));
    }
    let unit = note(theme, &words.get("debrief-points"), p.ink2).line(painter);
    unit.paint(painter, pos2(field.left(), field.top() - unit.size().y - 5.0));
}

/// The names at the ends of the curves, kept apart.
fn names(painter: &Painter, delivery: &[Pos2], team: &[Pos2], theme: &Theme, words: &Words) {
    let p = theme.palette;
    let (Some(delivery), Some(team)) = (delivery.last(), team.last()) else { return };
    let name = |key: &str, color| Type::of(theme, &words.get(key), TypeSize::Note, Weight::SemiBold, color).line(painter);
    let (upper_first, gap) = (delivery.y <= team.y, theme.grown(16.0));
    let (mut y_delivery, mut y_team) = (delivery.y, team.y);
    if (y_delivery - y_team).abs() < gap {
        let middle = 0.5 * (y_delivery + y_team);
        let half = if upper_first { 0.5 * gap } else { -0.5 * gap };
        (y_delivery, y_team) = (middle - half, middle + half);
    }
    for (block, x, y) in [(name("debrief-delivery", p.delivery), delivery.x, y_delivery), (name("debrief-team", p.team), team.x, y_team)] {
        block.paint(painter, pos2(x + 12.0, y - 0.5 * block.size().y));
    }
}

/// Moves, scale and week under each column.
fn rows(painter: &Painter, plot: &Plot, view: &DebriefView, theme: &Theme, words: &Words) {
    let p = theme.palette;
    let label = |key: &str, y: f32, high: f32| {
        let block = note(theme, &words.get(key), p.ink2).line(painter);
        block.paint(painter, pos2(plot.field.left() - 10.0 - block.size().x, y + 0.5 * (high - block.size().y)));
    };
    label("debrief-row-moves", plot.moves, plot.mark);
    label("debrief-row-scale", plot.scale, 22.0);
    label("debrief-row-week", plot.numbers, theme.grown(16.0));
    let step = plot.field.width() / plot.weeks.max(1) as f32;
    let every = (theme.grown(20.0) / step).ceil().max(1.0) as usize;
    for (i, week) in view.page.story.weeks.iter().enumerate() {
        let x = plot.x((i + 1) as f32);
        for (k, mark) in marks(week).into_iter().enumerate() {
            draw_mark(painter, pos2(x, plot.moves + (k as f32 + 0.5) * (plot.mark + 3.0) - 1.5), mark, plot.mark, p);
        }
        let beam = vec2(40.0_f32.min(0.9 * step), 22.0);
        if beam.x >= 14.0 {
            small_beam(painter, Rect::from_min_size(pos2(x - 0.5 * beam.x, plot.scale), beam), week.results.lean as f32, p);
        }
        if (i + 1) % every == 0 {
            let number = note(theme, &week.week.to_string(), p.ink2).line(painter);
            number.paint(painter, pos2(x - 0.5 * number.size().x, plot.numbers));
        }
    }
}

/// Square: a point managing; circle: a point leading; hollow: the answer to a dilemma.
fn draw_mark(painter: &Painter, at: Pos2, mark: Mark, size: f32, p: &Palette) {
    let square = Rect::from_center_size(at, Vec2::splat(size - 1.0));
    let r = 0.5 * size - 0.5;
    match mark {
        Mark::Move(Pan::Manage) => _ = painter.rect_filled(square, 2.0, p.manage),
        Mark::Move(Pan::Lead) => _ = painter.circle(at, r, p.lead, (1.0, p.lead_edge)),
        Mark::Answer(Pan::Manage) => _ = painter.rect(square, 2.0, p.paper, (2.0, p.manage), StrokeKind::Inside),
        Mark::Answer(Pan::Lead) => _ = painter.circle(at, r - 0.5, p.paper, (2.0, p.lead_edge)),
    }
}

fn legend(painter: &Painter, rect: Rect, plot: &Plot, theme: &Theme, words: &Words) {
    let p = theme.palette;
    let y = plot.numbers + theme.grown(16.0) + 10.0;
    let mut x = plot.field.left().min(rect.left() + 60.0);
    for (mark, key) in [
        (Mark::Move(Pan::Manage), "debrief-legend-manage"),
        (Mark::Move(Pan::Lead), "debrief-legend-lead"),
        (Mark::Answer(Pan::Manage), "debrief-legend-answer"),
    ] {
        let block = note(theme, &words.get(key), p.ink2).line(painter);
        if x + block.size().x + 20.0 > rect.right() {
            return;
        }
        draw_mark(painter, pos2(x + 6.0, y + 0.5 * block.size().y), mark, plot.mark, p);
        block.paint(painter, pos2(x + 18.0, y));
        x += block.size().x + 18.0 + 22.0;
    }
}

/// The week that is read: a line through it and a card with its numbers.
#[expect(clippy::too_many_arguments, reason = "one drawing")]
fn reader(painter: &Painter, plot: &Plot, rect: Rect, week: usize, view: &DebriefView, moves: &str, theme: &Theme, words: &Words) {
    let p = theme.palette;
    let story = &view.page.story;
    let Some(now) = story.weeks.get(week - 1) else { return };
    let before = week.checked_sub(2).map_or(story.start, |last| story.weeks[last].results);
    let x = plot.x(week as f32);
    painter.vline(x, plot.field.y_range(), (1.4, p.ink));
    let signed = |change: f64| {
        let change = change.round();
        if change < 0.0 { format!("−{:.0}", -change) } else { format!("+{change:.0}") }
    };
    let line = |key: &str, now: f64, before: f64| {
        let args = [
            ("name", words.get(key).into()),
            ("now", format!("{:.0}", now.round()).into()),
            ("change", signed(now.round() - before.round()).into()),
        ];
        note(theme, &words.fill("debrief-reading", &args), p.card)
    };
    let most = theme.grown(230.0);
    let head = words.fill("bar-week", &[("week", now.week.into())]);
    let blocks: Vec<Block> = [
        Type::of(theme, &head, TypeSize::Note, Weight::Bold, p.card),
        line("debrief-delivery", now.results.delivery, before.delivery),
        line("debrief-team", now.results.team, before.team),
        note(theme, moves, p.card),
    ]
    .iter()
    .map(|type_| type_.lay(painter, most))
    .collect();
    let size = vec2(
        blocks.iter().map(|block| block.size().x).fold(0.0, f32::max) + 24.0,
        blocks.iter().map(|block| block.size().y).sum::<f32>() + 16.0,
    );
    let left = if x + 12.0 + size.x <= rect.right() { x + 12.0 } else { (x - 12.0 - size.x).max(rect.left()) };
    let card = Rect::from_min_size(pos2(left, rect.top()), size);
    painter.rect_filled(card, corner(radius::CONTROL), p.ink);
    let mut y = card.top() + 8.0;
    for block in &blocks {
        block.paint_in(painter, Rect::from_min_size(pos2(card.left() + 12.0, y), block.size()), Align2::LEFT_TOP);
        y += block.size().y;
    }
}
