//! Where the parts of the curves are: one x axis for plot, moves, scale and weeks.

use egui::{Painter, Pos2, Rect, pos2};

use super::super::super::theme::{Theme, Weight};
use super::{Curve, Curves, lanes, note};

/// The places.
pub(super) struct Lay {
    /// The upper edge of all of it, where the name of the axis stands.
    pub(super) top: f32,
    /// The plot: 0 at its bottom, 100 at its top.
    pub(super) plot: Rect,
    /// The row of moves.
    pub(super) moves: Rect,
    /// The row of small beams.
    pub(super) beams: Rect,
    /// The row of week numbers.
    pub(super) weeks: Rect,
    /// The legend.
    pub(super) legend: Rect,
    /// From week to week.
    step: f32,
}

/// Above the plot: the name of the axis.
pub(super) fn above(theme: &Theme) -> f32 {
    theme.grown(22.0)
}

/// Below the plot: three rows and the legend.
pub(super) fn below(painter: &Painter, theme: &Theme, curves: &Curves, width: f32) -> f32 {
    let rows = moves_row(theme, curves) + theme.grown(BEAMS) + theme.grown(WEEKS);
    rows + lanes::legend_height(painter, theme, curves, width - left_of(painter, theme, curves))
}

/// Heights of rows, and of one point in the row of moves, at 100%.
const BEAMS: f32 = 34.0;
const WEEKS: f32 = 24.0;
pub(super) const POINT: f32 = 15.0;

fn moves_row(theme: &Theme, curves: &Curves) -> f32 {
    let most = curves.weeks.iter().map(|week| week.points.len()).max().unwrap_or(0).max(2);
    theme.grown(26.0 + POINT * most as f32)
}

/// Left of the plot: numbers and the names of the rows.
fn left_of(painter: &Painter, theme: &Theme, curves: &Curves) -> f32 {
    let ink = theme.palette.ink2;
    let names = curves.words.rows.iter().map(String::as_str).chain(["100"]);
    10.0 + names.map(|name| note(theme, name, Weight::Regular, ink).line(painter).size().x).fold(0.0, f32::max)
}

impl Lay {
    pub(super) fn new(painter: &Painter, theme: &Theme, curves: &Curves, rect: Rect) -> Self {
        let names = [&curves.words.delivery, &curves.words.team];
        let name = |name: &&String| note(theme, name, Weight::SemiBold, theme.palette.ink).line(painter).size().x;
        let there = curves.other.iter().map(|other| &other.name);
        let right = rect.right() - names.into_iter().chain(there).map(|text| name(&text)).fold(0.0, f32::max) - 12.0;
        let left = rect.left() + left_of(painter, theme, curves);
        let bottom = rect.bottom() - below(painter, theme, curves, rect.width());
        let plot = Rect::from_min_max(pos2(left, rect.top() + above(theme)), pos2(right, bottom));
        let mut top = plot.bottom();
        let mut row = |height: f32| {
            let row = Rect::from_min_max(pos2(plot.left(), top), pos2(plot.right(), top + height));
            top += height;
            row
        };
        let (moves, beams, weeks) = (row(moves_row(theme, curves)), row(theme.grown(BEAMS)), row(theme.grown(WEEKS)));
        let legend = Rect::from_min_max(pos2(plot.left(), top), rect.max);
        let step = plot.width() / curves.weeks.len().max(1) as f32;
        Self { top: rect.top(), plot, moves, beams, weeks, legend, step }
    }

    /// From week to week.
    pub(super) fn step(&self) -> f32 {
        self.step
    }

    /// Where a week is; 0 is the start.
    pub(super) fn x(&self, week: usize) -> f32 {
        self.plot.left() + self.step * week as f32
    }

    /// Where a value is.
    pub(super) fn y(&self, value: f32) -> f32 {
        self.plot.bottom() - self.plot.height() * value / 100.0
    }

    /// All of a week, from the plot down to its number.
    pub(super) fn column(&self, week: usize) -> Rect {
        let x = self.x(week);
        Rect::from_min_max(pos2(x - 0.5 * self.step, self.plot.top()), pos2(x + 0.5 * self.step, self.weeks.bottom()))
    }

    /// A curve's points, the start first.
    pub(super) fn points(&self, curves: &Curves, curve: Curve) -> Vec<Pos2> {
        let [delivery, team] = curves.start;
        let start = match curve {
            Curve::Delivery => delivery,
            Curve::Team => team,
        };
        let weeks = curves.weeks.iter().map(|week| match curve {
            Curve::Delivery => week.delivery,
            Curve::Team => week.team,
        });
        std::iter::once(start).chain(weeks).enumerate().map(|(week, value)| pos2(self.x(week), self.y(value))).collect()
    }

    /// The points of the same curve in the other play, the last one they share first; none where there is no other.
    pub(super) fn other(&self, curves: &Curves, curve: Curve) -> Vec<Pos2> {
        let Some(other) = &curves.other else { return Vec::new() };
        let shared = self.points(curves, curve).get(other.from - 1).copied();
        let of = |values: [f32; 2]| match curve {
            Curve::Delivery => values[0],
            Curve::Team => values[1],
        };
        let apart = (other.from..=curves.weeks.len()).filter_map(|week| Some(pos2(self.x(week), self.y(of(other.at(week)?)))));
        shared.into_iter().chain(apart).collect()
    }
}
