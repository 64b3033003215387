//! The values of a week, in a dark box over its column.

use egui::{Painter, Rect, pos2, vec2};

use super::super::super::theme::{Theme, Weight, corner, radius};
use super::lay::Lay;
use super::{Curves, note};

pub(super) fn paint(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay, week: usize) {
    let Some(of) = curves.weeks.get(week - 1) else { return };
    let p = theme.palette;
    let say = |text: &str, weight| note(theme, text, weight, p.card).line(painter);
    let title = say(&of.title, Weight::SemiBold);
    let mut rows = vec![
        (say(&curves.words.delivery, Weight::Regular), say(&value(curves, week, 0), Weight::SemiBold)),
        (say(&curves.words.team, Weight::Regular), say(&value(curves, week, 1), Weight::SemiBold)),
    ];
    if let Some((other, values)) = curves.other.as_ref().and_then(|other| Some((other, other.at(week)?))) {
        for (name, value) in [&curves.words.delivery, &curves.words.team].into_iter().zip(values) {
            let name = format!("{name}, {}", other.name);
            rows.push((say(&name, Weight::Regular), say(&format!("{:.0}", value.round()), Weight::SemiBold)));
        }
    }
    let wide = rows.iter().map(|(name, value)| name.size().x + 14.0 + value.size().x).fold(title.size().x, f32::max);
    let high = title.size().y + rows.iter().map(|(name, _)| name.size().y).sum::<f32>();
    let size = vec2(wide + 24.0, high + 14.0);
    let left = (lay.x(week) - 0.5 * size.x).min(lay.plot.right() - size.x).max(lay.plot.left());
    // Over the column, unless a curve runs there.
    let highest = lay.y(of.delivery.max(of.team));
    let lowest = lay.y(of.delivery.min(of.team));
    let roof = lay.plot.top() - 0.3 * size.y;
    // What the axis counts is not covered.
    let axis = say(&curves.words.axis, Weight::Regular).size();
    let is_under_axis = left < lay.plot.left() + axis.x + 8.0;
    let roof = if is_under_axis { roof.max(lay.top + axis.y + 2.0) } else { roof.max(lay.top) };
    let top = if highest - 12.0 > roof + size.y || lay.plot.bottom() - 8.0 - size.y < lowest + 12.0 {
        roof
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

/// “46 (+13)”: where a curve stands in a week, and what the week did to it.
fn value(curves: &Curves, week: usize, curve: usize) -> String {
    let of = |week: usize| match week {
        0 => curves.start[curve],
        week => [curves.weeks[week - 1].delivery, curves.weeks[week - 1].team][curve],
    };
    let now = of(week).round();
    let change = now - of(week - 1).round();
    let sign = if change > 0.0 {
        "+"
    } else if change < 0.0 {
        "−"
    } else {
        "±"
    };
    format!("{now:.0} ({sign}{:.0})", change.abs())
}
