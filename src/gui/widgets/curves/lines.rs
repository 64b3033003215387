//! The curves themselves, with their names where they end; another play of the same luck is dotted, its points hollow.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::super::super::theme::{Theme, Weight};
use super::super::text::LaidText;
use super::lay::Lay;
use super::{Curve, Curves, note};

pub(super) fn paint(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay) {
    let p = theme.palette;
    let colors = [p.delivery, p.team];
    let real = [lay.points(curves, Curve::Delivery), lay.points(curves, Curve::Team)];
    let other = [lay.other(curves, Curve::Delivery), lay.other(curves, Curve::Team)];
    for (points, color) in other.iter().zip(colors) {
        painter.extend(Shape::dashed_line(points, Stroke::new(2.0, color), 2.0, 4.0));
    }
    painter.add(Shape::line(real[0].clone(), Stroke::new(3.0, p.delivery)));
    painter.extend(Shape::dashed_line(&real[1], Stroke::new(3.0, p.team), 7.0, 4.0));
    for (curve, color) in colors.into_iter().enumerate() {
        real[curve].iter().skip(1).for_each(|point| marker(painter, *point, curve, color, (p.paper, color)));
        other[curve].iter().skip(1).for_each(|point| marker(painter, *point, curve, color, (color, p.paper)));
    }
    names(painter, theme, curves, lay, [&real, &other]);
}

/// A square on delivery, a circle on the team: filled with the second colour, edged with the first.
fn marker(painter: &Painter, at: Pos2, curve: usize, color: Color32, (edge, fill): (Color32, Color32)) {
    let width = if fill == color { 1.5 } else { 2.0 };
    match curve {
        0 => _ = painter.rect(Rect::from_center_size(at, vec2(9.0, 9.0)), 1.0, fill, (width, edge), StrokeKind::Middle),
        _ => _ = painter.circle(at, 5.0, fill, (width, edge)),
    }
}

/// The names of curves where they end; those that end together stand above one another.
fn names(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay, ends: [&[Vec<Pos2>; 2]; 2]) {
    let p = theme.palette;
    let there = curves.other.as_ref().map(|other| other.name.as_str());
    let texts = [Some(curves.words.delivery.as_str()), Some(curves.words.team.as_str()), there, there];
    let mut names: Vec<(LaidText, f32)> = Vec::new();
    for (place, text) in texts.into_iter().enumerate() {
        let (Some(text), Some(end)) = (text, ends[place / 2][place % 2].last()) else { continue };
        let (weight, color) = (if place < 2 { Weight::SemiBold } else { Weight::Regular }, [p.delivery, p.team][place % 2]);
        names.push((note(theme, text, weight, color).line(painter), end.y));
    }
    names.sort_by(|a, b| a.1.total_cmp(&b.1));
    for (block, y) in names.iter().zip(apart(&names)).map(|((block, _), y)| (block, y)) {
        block.paint(painter, pos2(lay.plot.right() + 10.0, y - 0.5 * block.size().y));
    }
}

/// Heights from top to bottom that are at least a line apart, and as near to the wanted ones as that lets them.
fn apart(names: &[(LaidText, f32)]) -> Vec<f32> {
    let mut ys: Vec<f32> = names.iter().map(|(_, y)| *y).collect();
    let line = names.iter().map(|(block, _)| block.size().y).fold(0.0, f32::max);
    for _ in 0..8 {
        for place in 1..ys.len() {
            let push = 0.5 * (line - (ys[place] - ys[place - 1])).max(0.0);
            ys[place - 1] -= push;
            ys[place] += push;
        }
    }
    ys
}
