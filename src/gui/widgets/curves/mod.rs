//! Two results over the weeks, with the moves, the scale and the weeks on the same axis below, so that a column reads as a week.

mod flag;
mod lanes;
mod lay;

use egui::{Align2, Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{Theme, TypeSize, Weight, corner, radius};
use super::focus;
use super::scale::Pan;
use super::text::Words;
use lay::Lay;

/// Two results over the weeks.
#[derive(Clone, Debug, PartialEq)]
pub struct Curves {
    /// Delivery and team before the first week, 0–100.
    pub start: [f32; 2],
    /// The weeks.
    pub weeks: Vec<CurveWeek>,
    /// What stands on the curves.
    pub flags: Vec<Flag>,
    /// The words around them.
    pub words: CurveWords,
    /// All of it in a sentence, for a screen reader.
    pub said: String,
}

/// A week of the curves.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveWeek {
    /// “Week 6”.
    pub title: String,
    /// 0–100.
    pub delivery: f32,
    /// 0–100.
    pub team: f32,
    /// Where the scale leant, −1 to 1, managing positive.
    pub lean: f32,
    /// What was spent, in order.
    pub points: Vec<Spent>,
    /// The week in words, for a screen reader.
    pub said: String,
}

/// What a week's weight was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spent {
    /// A point of a move.
    Move(Pan),
    /// The answer to a dilemma, drawn hollow.
    Answer(Pan),
}

/// One of the two curves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    /// Solid, squares.
    Delivery,
    /// Dashed, circles.
    Team,
}

/// Something that was done, on a curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// The week, from 1.
    pub week: usize,
    /// On which curve.
    pub curve: Curve,
    /// What it was: managing or leading.
    pub pan: Pan,
    /// What was done.
    pub words: String,
}

/// The words around the curves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurveWords {
    /// The name of the one curve.
    pub delivery: String,
    /// The name of the other.
    pub team: String,
    /// What is counted upward, and in what.
    pub axis: String,
    /// Moves, scale, week: the rows below.
    pub rows: [String; 3],
    /// A point managing, a point leading, a hollow sign, a large sign.
    pub legend: [String; 4],
}

/// How high the curves are, in points, with this height for the plot itself.
#[must_use]
pub fn height(painter: &Painter, theme: &Theme, curves: &Curves, width: f32, plot: f32) -> f32 {
    lay::above(theme) + plot + lay::below(painter, theme, curves, width)
}

/// The curves in a rectangle. `read` is the week whose values are shown, from 1; the one that is pointed at comes back.
pub fn curves_ui(ui: &mut Ui, rect: Rect, curves: &Curves, read: Option<usize>) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    let lay = Lay::new(ui.painter(), &theme, curves, rect);
    let plot = ui.interact(rect, ui.id().with("curves"), Sense::hover());
    plot.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &curves.said));
    let weeks: Vec<egui::Response> = (1..=curves.weeks.len())
        .map(|week| {
            let response = ui.interact(lay.column(week), ui.id().with(("week", week)), Sense::click());
            let of = &curves.weeks[week - 1];
            response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, read == Some(week), &of.said));
            response
        })
        .collect();
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        grid(painter, &theme, curves, &lay, read);
        lines(painter, &theme, curves, &lay);
        lanes::paint(painter, &theme, curves, &lay, read);
        flag::paint(painter, &theme, curves, &lay);
        if let Some(week) = read {
            reading(painter, &theme, curves, &lay, week);
        }
        for week in &weeks {
            focus::ring_if_focused(ui, week, radius::ROW);
        }
    }
    // The keyboard says more clearly than a resting pointer what is meant.
    let by_key = weeks.iter().position(|week| week.gained_focus());
    let by_hand = weeks.iter().position(|week| week.clicked() || (week.hovered() && ui.input(|input| input.pointer.is_moving())));
    by_key.or(by_hand).map(|place| place + 1)
}

fn note(theme: &Theme, text: &str, weight: Weight, color: Color32) -> Words {
    Words::of(theme, text, TypeSize::Note, weight, color)
}

fn grid(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay, read: Option<usize>) {
    let p = theme.palette;
    let hair = Stroke::new(1.0, p.line);
    for value in [0.0, 25.0, 50.0, 75.0, 100.0] {
        let y = lay.y(value).round() + 0.5;
        painter.hline(lay.plot.x_range(), y, hair);
        let number = note(theme, &format!("{value}"), Weight::Regular, p.ink2).line(painter);
        number.paint(painter, pos2(lay.plot.left() - 10.0 - number.size().x, y - 0.5 * number.size().y));
    }
    for week in 1..=curves.weeks.len() {
        painter.vline(lay.x(week).round() + 0.5, lay.plot.top()..=lay.weeks.top(), hair);
    }
    note(theme, &curves.words.axis, Weight::Regular, p.ink2).line(painter).paint(painter, pos2(lay.plot.left(), lay.top));
    if let Some(week) = read {
        painter.vline(lay.x(week).round() + 0.5, lay.plot.y_range(), Stroke::new(1.4, p.ink));
    }
}

fn lines(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay) {
    let p = theme.palette;
    let (delivery, team) = (lay.points(curves, Curve::Delivery), lay.points(curves, Curve::Team));
    painter.add(Shape::line(delivery.clone(), Stroke::new(3.0, p.delivery)));
    painter.extend(Shape::dashed_line(&team, Stroke::new(3.0, p.team), 7.0, 4.0));
    for point in delivery.iter().skip(1) {
        painter.rect(Rect::from_center_size(*point, vec2(9.0, 9.0)), 1.0, p.delivery, (1.5, p.paper), StrokeKind::Outside);
    }
    for point in team.iter().skip(1) {
        painter.circle(*point, 5.0, p.team, (1.5, p.paper));
    }
    let names = [(&curves.words.delivery, p.delivery, &delivery), (&curves.words.team, p.team, &team)];
    let blocks = names.map(|(name, color, _)| note(theme, name, Weight::SemiBold, color).line(painter));
    let mut ys = names.map(|(_, _, points)| points.last().map_or(lay.plot.center().y, |point| point.y));
    // Names of curves that end together stand above one another, the higher curve's above.
    let (gap, apart) = (ys[1] - ys[0], blocks[0].size().y);
    if gap.abs() < apart {
        let push = 0.5 * (apart - gap.abs()) * if gap < 0.0 { -1.0 } else { 1.0 };
        ys = [ys[0] - push, ys[1] + push];
    }
    for (block, y) in blocks.iter().zip(ys) {
        block.paint(painter, pos2(lay.plot.right() + 10.0, y - 0.5 * block.size().y));
    }
}

/// The values of a week, in a dark box over its column.
fn reading(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay, week: usize) {
    let Some(of) = curves.weeks.get(week - 1) else { return };
    let p = theme.palette;
    let before = |now: f32, curve: usize| {
        let earlier = match week {
            1 => curves.start[curve],
            _ => [curves.weeks[week - 2].delivery, curves.weeks[week - 2].team][curve],
        };
        now.round() - earlier.round()
    };
    let value = |now: f32, curve: usize| {
        let change = before(now, curve);
        let sign = if change > 0.0 {
            "+"
        } else if change < 0.0 {
            "−"
        } else {
            "±"
        };
        format!("{:.0} ({sign}{:.0})", now.round(), change.abs())
    };
    let say = |text: &str, weight| note(theme, text, weight, p.card).line(painter);
    let title = say(&of.title, Weight::SemiBold);
    let rows = [
        (say(&curves.words.delivery, Weight::Regular), say(&value(of.delivery, 0), Weight::SemiBold)),
        (say(&curves.words.team, Weight::Regular), say(&value(of.team, 1), Weight::SemiBold)),
    ];
    let wide = rows.iter().map(|(name, value)| name.size().x + 14.0 + value.size().x).fold(title.size().x, f32::max);
    let high = title.size().y + rows.iter().map(|(name, _)| name.size().y).sum::<f32>();
    let size = vec2(wide + 24.0, high + 14.0);
    let left = (lay.x(week) - 0.5 * size.x).min(lay.plot.right() - size.x).max(lay.plot.left());
    // Over the column, unless a curve runs there.
    let highest = lay.y(of.delivery.max(of.team));
    let lowest = lay.y(of.delivery.min(of.team));
    let roof = lay.plot.top() - 0.3 * size.y;
    let top = if highest - 12.0 > roof + size.y || lay.plot.bottom() - 8.0 - size.y < lowest + 12.0 {
        roof.max(lay.top)
    } else {
        lay.plot.bottom() - 8.0 - size.y
    };
    let ground = Rect::from_min_size(pos2(left, top), size);
    painter.rect_filled(ground, corner(radius::CONTROL), p.ink);
    let mut at = ground.min + vec2(12.0, 7.0);
    title.paint(painter, at);
    at.y += title.size().y;
    for (name, value) in rows {
        name.paint(painter, at);
        value.paint(painter, pos2(ground.right() - 12.0 - value.size().x, at.y));
        at.y += name.size().y;
    }
}

/// A sign of the briefcase's or the bulb's colour and shape.
fn sign(painter: &Painter, center: Pos2, reach: f32, spent: Spent, theme: &Theme) {
    let p = theme.palette;
    let square = Rect::from_center_size(center, vec2(2.0 * reach, 2.0 * reach));
    let rounding = (0.36 * reach).round();
    match spent {
        Spent::Move(Pan::Manage) => _ = painter.rect_filled(square, rounding, p.manage),
        Spent::Move(Pan::Lead) => _ = painter.circle(center, reach, p.lead, (1.2, p.lead_edge)),
        Spent::Answer(Pan::Manage) => _ = painter.rect(square, rounding, p.paper, (2.0, p.manage), StrokeKind::Inside),
        Spent::Answer(Pan::Lead) => _ = painter.circle(center, reach - 0.5, p.paper, (2.0, p.lead_edge)),
    }
}

/// Text beside a point of a plot, its middle at the point's height.
fn beside(painter: &Painter, words: &Words, at: Pos2, align: Align2) {
    let block = words.line(painter);
    let place = align.anchor_size(at, block.size());
    block.paint(painter, place.min);
}
