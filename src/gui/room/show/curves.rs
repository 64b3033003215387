//! The two curves of a play for a room: delivery solid with squares, team dashed with circles, their names at their ends.

use egui::epaint::Shape;
use egui::{Align2, Painter, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use super::lay::{Grade, Laid, said};
use super::sheet::Curves;
use crate::gui::theme::{Theme, TypeSize, Weight, corner};
use crate::gui::widgets::text::StyledText;

/// Room at the right for the names.
const NAMES: f32 = 330.0;
/// Room at the left for the numbers.
const NUMBERS: f32 = 84.0;
/// Room below for the weeks.
const WEEKS: f32 = 52.0;

/// Lays the curves out: as high as there is room, within reason.
pub(super) fn curves(theme: &Theme, curves: &Curves, grade: Grade) -> Laid {
    let curves = curves.clone();
    Laid { least: grade.length(theme, 400.0), most: theme.grown(620.0), draw: Box::new(move |ui, rect| draw(ui, rect, &curves)) }
}

fn draw(ui: &mut Ui, rect: Rect, of: &Curves) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let plot = Rect::from_min_max(
        pos2(rect.left() + theme.grown(NUMBERS), rect.top() + theme.grown(20.0)),
        pos2(rect.right() - theme.grown(NAMES), rect.bottom() - theme.grown(WEEKS)),
    );
    let weeks = of.story.weeks.len().max(1);
    let at = |week: usize, value: f64| {
        pos2(
            plot.left() + plot.width() * week as f32 / weeks as f32,
            plot.bottom() - plot.height() * (value as f32 / 100.0).clamp(0.0, 1.0),
        )
    };
    for value in [0.0, 50.0, 100.0] {
        let y = at(0, value).y;
        painter.hline(plot.x_range(), y, Stroke::new(theme.grown(2.0), p.line));
        let number = StyledText::of(&theme, &format!("{value:.0}"), TypeSize::RoomNote, Weight::Regular, p.ink2).line(&painter);
        number.paint(&painter, pos2(plot.left() - theme.grown(18.0) - number.size().x, y - 0.5 * number.size().y));
    }
    for week in 1..=weeks {
        let words = if week == 1 { format!("{} {week}", of.week) } else { week.to_string() };
        let number = StyledText::of(&theme, &words, TypeSize::RoomNote, Weight::Regular, p.ink2).line(&painter);
        number.paint(&painter, pos2(at(week, 0.0).x - 0.5 * number.size().x, plot.bottom() + theme.grown(10.0)));
    }
    let line = |of_week: &dyn Fn(usize) -> f64| -> Vec<Pos2> { (0..=of.story.weeks.len()).map(|week| at(week, of_week(week))).collect() };
    let delivery = line(&|week| if week == 0 { of.story.start.delivery } else { of.story.weeks[week - 1].results.delivery });
    let team = line(&|week| if week == 0 { of.story.start.team } else { of.story.weeks[week - 1].results.team });
    let width = theme.grown(6.0);
    painter.add(Shape::line(delivery.clone(), Stroke::new(width, p.delivery)));
    painter.extend(Shape::dashed_line(&team, Stroke::new(width, p.team), theme.grown(22.0), theme.grown(12.0)));
    for point in &delivery {
        painter.rect_filled(Rect::from_center_size(*point, Vec2::splat(theme.grown(20.0))), corner(2.0), p.delivery);
    }
    for point in &team {
        painter.circle_filled(*point, theme.grown(11.0), p.team);
    }
    names(&painter, &theme, plot, of, [delivery.last(), team.last()]);
    said(ui, "curves", rect, &of.said, false);
}

/// The names at the ends, kept apart where the curves end close together.
fn names(painter: &Painter, theme: &Theme, plot: Rect, of: &Curves, ends: [Option<&Pos2>; 2]) {
    let p = theme.palette;
    let [Some(delivery), Some(team)] = ends else { return };
    let apart = theme.grown(48.0);
    let mut ys = [delivery.y, team.y];
    let between = (ys[0] - ys[1]).abs();
    if between < apart {
        let push = 0.5 * (apart - between);
        let (upper, lower) = if ys[0] <= ys[1] { (0, 1) } else { (1, 0) };
        ys[upper] -= push;
        ys[lower] += push;
    }
    let x = plot.right() + theme.grown(30.0);
    for (name, y, color) in [(&of.delivery, ys[0], p.delivery), (&of.team, ys[1], p.team)] {
        let block = StyledText::of(theme, name, TypeSize::RoomLine, Weight::Bold, color).line(painter);
        block.paint_in(painter, Rect::from_min_size(pos2(x, y - apart), vec2(theme.grown(NAMES), 2.0 * apart)), Align2::LEFT_CENTER);
    }
}
