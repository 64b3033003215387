//! The weeks of a play in a row: how the scale leaned in each that is past, where one is, what is still due.

use egui::{Align2, Painter, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{Theme, TypeSize, Weight, corner, height, radius};
use super::scale::small_beam;
use super::text::StyledText;

/// One week of the strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WeekMark {
    /// Over; the scale leaned so, −1 to 1.
    Past(f32),
    /// This one.
    Now,
    /// To come; so many tasks or promises are due in it.
    Next(u8),
}

/// Between two weeks.
const GAP: f32 = 3.0;

/// The strip. `now` and `of` are the two lines of this week ("Week 4", "of 10"); `label` is what a screen reader says.
pub fn strip_ui(ui: &mut Ui, weeks: &[WeekMark], now: &str, of: &str, label: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let width = |week: &WeekMark| wide(week, &theme);
    let all = weeks.iter().map(|week| width(week) + GAP).sum::<f32>() - GAP;
    let (rect, response) = ui.allocate_exact_size(vec2(all.max(0.0), theme.grown(height::CHIP)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
    let mut x = rect.left();
    for (i, week) in weeks.iter().enumerate() {
        let place = Rect::from_min_size(pos2(x, rect.top()), vec2(width(week), rect.height()));
        match week {
            WeekMark::Past(lean) => past(ui.painter(), place, i + 1, *lean, &theme),
            WeekMark::Now => this(ui.painter(), place, now, of, &theme),
            WeekMark::Next(due) => next(ui.painter(), place, i + 1, *due, &theme),
        }
        x += width(week) + GAP;
    }
    response
}

/// How wide a week is drawn, in points.
#[must_use]
pub fn wide(week: &WeekMark, theme: &Theme) -> f32 {
    theme.grown(if *week == WeekMark::Now { 68.0 } else { 38.0 })
}

fn past(painter: &Painter, rect: Rect, number: usize, lean: f32, theme: &Theme) {
    let p = theme.palette;
    painter.rect_filled(rect, corner(radius::ROW), p.sunk);
    let beam = vec2(theme.grown(26.0), theme.grown(14.0));
    small_beam(painter, Rect::from_min_size(pos2(rect.center().x - 0.5 * beam.x, rect.top() + theme.grown(3.0)), beam), lean, p);
    let digits = StyledText::of(theme, &number.to_string(), TypeSize::Note, Weight::Regular, p.ink2).leading(14.0);
    digits.line(painter).paint_in(painter, rect.with_min_y(rect.top() + theme.grown(19.0)), Align2::CENTER_TOP);
}

fn this(painter: &Painter, rect: Rect, now: &str, of: &str, theme: &Theme) {
    let p = theme.palette;
    painter.rect_filled(rect, corner(radius::ROW), p.ink);
    let upper = StyledText::of(theme, now, TypeSize::Body, Weight::Bold, p.card).leading(14.0).line(painter);
    let lower = StyledText::of(theme, of, TypeSize::Note, Weight::Regular, p.card).leading(13.0).line(painter);
    let top = rect.top() + 0.5 * (rect.height() - upper.size().y - lower.size().y);
    upper.paint(painter, pos2(rect.center().x - 0.5 * upper.size().x, top));
    lower.paint(painter, pos2(rect.center().x - 0.5 * lower.size().x, top + upper.size().y));
}

fn next(painter: &Painter, rect: Rect, number: usize, due: u8, theme: &Theme) {
    let p = theme.palette;
    painter.rect_stroke(rect, corner(radius::ROW), (1.0, p.line), StrokeKind::Inside);
    let digits = StyledText::of(theme, &number.to_string(), TypeSize::Note, Weight::Regular, p.ink3).leading(14.0).line(painter);
    let dot = theme.grown(4.0);
    let dots = if due > 0 { theme.grown(3.0) + dot } else { 0.0 };
    let top = rect.top() + 0.5 * (rect.height() - digits.size().y - dots);
    digits.paint(painter, pos2(rect.center().x - 0.5 * digits.size().x, top));
    for i in 0..due {
        let x = rect.center().x + (f32::from(i) - 0.5 * f32::from(due - 1)) * (dot + 2.0);
        painter.circle_filled(pos2(x, top + digits.size().y + dots - 0.5 * dot), 0.5 * dot, p.ink3);
    }
}
