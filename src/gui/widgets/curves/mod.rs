//! Two results over the weeks, with the moves, the scale and the weeks on the same axis below, so that a column reads as a week.

mod flag;
mod lanes;
mod lay;
mod lines;
mod reading;

use egui::{Align2, Color32, Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{Theme, TypeSize, Weight, radius};
use super::focus;
use super::scale::Pan;
use super::target::pointer_moves;
use super::text::StyledText;
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
    /// Another play of the same luck beside this one.
    pub other: Option<Other>,
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

/// Another play of the same luck, beside the real one from some week on.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// The first week that differs, from 1.
    pub from: usize,
    /// Delivery and team of each week from then on, 0–100.
    pub weeks: Vec<[f32; 2]>,
    /// What it is called where it ends: “there”.
    pub name: String,
    /// What the legend says of it.
    pub legend: String,
}

impl Other {
    /// Delivery and team of a week, from 1, where it is another play already.
    #[must_use]
    pub fn at(&self, week: usize) -> Option<[f32; 2]> {
        self.weeks.get(week.checked_sub(self.from)?).copied()
    }
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

/// A week that is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pointed {
    /// Which, from 1.
    pub week: usize,
    /// Whether it was pressed, too.
    pub is_pressed: bool,
}

/// How high the curves are, in points, with this height for the plot itself.
#[must_use]
pub fn height(painter: &Painter, theme: &Theme, curves: &Curves, width: f32, plot: f32) -> f32 {
    lay::above(theme) + plot + lay::below(painter, theme, curves, width)
}

/// The curves in a rectangle. `read` is the week whose values are shown, from 1; the one that is pointed at comes back.
pub fn curves_ui(ui: &mut Ui, rect: Rect, curves: &Curves, read: Option<usize>) -> Option<Pointed> {
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
        lines::paint(painter, &theme, curves, &lay);
        lanes::paint(painter, &theme, curves, &lay, read);
        flag::paint(painter, &theme, curves, &lay);
        if let Some(week) = read {
            reading::paint(painter, &theme, curves, &lay, week);
        }
        for week in &weeks {
            focus::ring_if_focused(ui, week, radius::ROW);
        }
    }
    // The keyboard says more clearly than a resting pointer what is meant.
    let by_key = weeks.iter().position(|week| week.gained_focus());
    let by_hand = weeks.iter().position(|week| week.clicked() || (week.hovered() && ui.input(pointer_moves)));
    by_key.or(by_hand).map(|place| Pointed { week: place + 1, is_pressed: weeks[place].clicked() })
}

fn note(theme: &Theme, text: &str, weight: Weight, color: Color32) -> StyledText {
    StyledText::of(theme, text, TypeSize::Note, weight, color)
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
fn beside(painter: &Painter, words: &StyledText, at: Pos2, align: Align2) {
    let block = words.line(painter);
    let place = align.anchor_size(at, block.size());
    block.paint(painter, place.min);
}

#[cfg(test)]
mod tests {
    use super::Other;

    #[test]
    fn another_play_has_values_from_the_week_that_differs() {
        let other = Other { from: 3, weeks: vec![[1.0, 2.0], [3.0, 4.0]], name: String::new(), legend: String::new() };
        assert_eq!([1, 2, 3, 4, 5].map(|week| other.at(week)), [None, None, Some([1.0, 2.0]), Some([3.0, 4.0]), None]);
    }
}
