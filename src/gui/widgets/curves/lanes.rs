//! The rows under the curves: the points of each week, how the scale leant, the number of the week, and the legend.

use egui::{Align2, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::super::super::theme::{Theme, Weight};
use super::super::scale::{Pan, small_beam};
use super::super::text::LaidText;
use super::lay::{Lay, POINT};
use super::{Curves, Spent, beside, note, sign};

/// Half of a point's side, at 100%.
const REACH: f32 = 5.5;

pub(super) fn paint(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay, read: Option<usize>) {
    let p = theme.palette;
    let middles = [lay.moves.top() + theme.grown(26.0), lay.beams.top() + 0.4 * lay.beams.height(), lay.weeks.center().y];
    for (name, middle) in curves.words.rows.iter().zip(middles) {
        let words = note(theme, name, Weight::Regular, p.ink2);
        beside(painter, &words, pos2(lay.plot.left() - 10.0, middle), Align2::RIGHT_CENTER);
    }
    // Where weeks stand close, not each has room for its number.
    let widest = note(theme, "88", Weight::Bold, p.ink).line(painter).size().x + 4.0;
    let every = (widest / lay.step()).ceil().max(1.0) as usize;
    for (i, week) in curves.weeks.iter().enumerate() {
        let x = lay.x(i + 1);
        let reach = theme.grown(REACH).min(0.4 * lay.step());
        for (n, spent) in week.points.iter().enumerate() {
            let y = lay.moves.top() + theme.grown(26.0 + POINT * n as f32);
            sign(painter, pos2(x, y), reach, *spent, theme);
        }
        let wide = theme.grown(40.0).min(lay.step() - 4.0).max(12.0);
        let beam = Rect::from_center_size(pos2(x, lay.beams.center().y), vec2(wide, wide * 23.0 / 40.0));
        painter.rect_filled(beam.expand(1.0), 0.0, p.paper);
        small_beam(painter, beam, week.lean, p);
        let is_read = read == Some(i + 1);
        if is_read || (i + 1) % every == 0 {
            let (weight, color) = if is_read { (Weight::Bold, p.ink) } else { (Weight::Regular, p.ink2) };
            let number = note(theme, &(i + 1).to_string(), weight, color);
            beside(painter, &number, pos2(x, lay.weeks.center().y), Align2::CENTER_CENTER);
        }
    }
    legend(painter, theme, curves, lay);
}

/// The entry for the other play.
const THERE: usize = 4;

/// The signs of an entry of the legend.
fn signs(entry: usize) -> &'static [Spent] {
    match entry {
        0 => &[Spent::Move(Pan::Manage)],
        1 => &[Spent::Move(Pan::Lead)],
        2 => &[Spent::Answer(Pan::Manage), Spent::Answer(Pan::Lead)],
        THERE => &[],
        _ => &[Spent::Move(Pan::Manage), Spent::Move(Pan::Lead)],
    }
}

/// An entry of the legend: where it begins in its row, which row, its words, and how far each of its signs reaches.
struct Entry {
    x: f32,
    row: usize,
    words: LaidText,
    reach: f32,
    place: usize,
}

fn entries(painter: &Painter, theme: &Theme, curves: &Curves, width: f32) -> Vec<Entry> {
    let (mut x, mut row) = (0.0, 0);
    let mut all = Vec::new();
    let shown = if curves.flags.is_empty() { 3 } else { 4 };
    let usual = curves.words.legend.iter().take(shown).enumerate();
    for (place, text) in usual.chain(curves.other.iter().map(|other| (THERE, &other.legend))) {
        let reach = theme.grown(if place == 3 { 7.0 } else { REACH });
        let signs = if place == THERE { 2 } else { signs(place).len() };
        let room = signs as f32 * (2.0 * reach + 4.0) + 4.0;
        let words = note(theme, text, Weight::Regular, theme.palette.ink2).cut(painter, (width - room).max(20.0));
        let wide = room + words.size().x;
        if x > 0.0 && x + wide > width {
            (x, row) = (0.0, row + 1);
        }
        all.push(Entry { x, row, words, reach, place });
        x += wide + 22.0;
    }
    all
}

/// How high the legend is.
pub(super) fn legend_height(painter: &Painter, theme: &Theme, curves: &Curves, width: f32) -> f32 {
    let rows = entries(painter, theme, curves, width).last().map_or(0, |last| last.row + 1);
    6.0 + theme.grown(22.0) * rows as f32
}

fn legend(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay) {
    for entry in entries(painter, theme, curves, lay.legend.width()) {
        let y = lay.legend.top() + 6.0 + theme.grown(22.0) * (entry.row as f32 + 0.5);
        let mut x = lay.legend.left() + entry.x;
        if entry.place == THERE {
            x = there(painter, pos2(x, y), entry.reach, theme);
        }
        for spent in signs(entry.place) {
            sign(painter, pos2(x + entry.reach, y), entry.reach, *spent, theme);
            x += 2.0 * entry.reach + 4.0;
        }
        entry.words.paint(painter, pos2(x + 4.0, y - 0.5 * entry.words.size().y));
    }
}

/// A hollow point on each of two dotted curves; where its words begin.
fn there(painter: &Painter, at: Pos2, reach: f32, theme: &Theme) -> f32 {
    let p = theme.palette;
    let ends = [at, pos2(at.x + 4.0 * reach + 4.0, at.y)];
    painter.extend(Shape::dashed_line(&ends, Stroke::new(2.0, p.ink2), 2.0, 4.0));
    let square = Rect::from_center_size(pos2(at.x + reach, at.y), vec2(1.6 * reach, 1.6 * reach));
    painter.rect(square, 1.0, p.paper, (2.0, p.delivery), StrokeKind::Middle);
    painter.circle(pos2(at.x + 3.0 * reach + 4.0, at.y), 0.9 * reach, p.paper, (2.0, p.team));
    at.x + 4.0 * reach + 8.0
}
