//! What was done, large on a curve, with its name where no curve runs.

use egui::{Painter, Pos2, Rect, Vec2, pos2, vec2};

use super::super::super::theme::{Theme, Weight};
use super::lay::Lay;
use super::{Curve, Curves, Spent, note, sign};

/// How far a large sign reaches, at 100%.
const REACH: f32 = 7.5;

pub(super) fn paint(painter: &Painter, theme: &Theme, curves: &Curves, lay: &Lay) {
    let p = theme.palette;
    let both = [lay.points(curves, Curve::Delivery), lay.points(curves, Curve::Team)];
    let mut taken: Vec<Rect> = Vec::new();
    for flag in &curves.flags {
        let points = match flag.curve {
            Curve::Delivery => &both[0],
            Curve::Team => &both[1],
        };
        let Some(at) = points.get(flag.week).copied() else { continue };
        let words = note(theme, &flag.words, Weight::Regular, p.ink).cut(painter, 0.45 * lay.plot.width());
        let name = best(at, words.size(), lay, &both, &taken);
        let foot = pos2(name.center().x.clamp(at.x - 14.0, at.x + 14.0), if name.top() > at.y { name.top() } else { name.bottom() });
        painter.line_segment([at, foot], (1.0, p.ink3));
        words.paint(painter, name.min);
        painter.circle_filled(at, theme.grown(REACH) + 2.5, p.paper);
        sign(painter, at, theme.grown(REACH), Spent::Move(flag.pan), theme);
        taken.push(name.expand(4.0));
    }
}

/// The place for a name around a point that hides the least.
fn best(at: Pos2, size: Vec2, lay: &Lay, curves: &[Vec<Pos2>; 2], taken: &[Rect]) -> Rect {
    let mut places = Vec::new();
    for far in [34.0, 56.0, 22.0, 84.0] {
        for left in [at.x - 11.0 - size.x, at.x + 11.0, at.x - 0.5 * size.x] {
            for top in [at.y - far - size.y, at.y + far] {
                places.push(Rect::from_min_size(pos2(left, top), size));
            }
        }
    }
    let room = lay.plot.shrink2(vec2(2.0, 2.0));
    let cost = |place: &Rect| {
        let outside = if room.contains_rect(*place) { 0.0 } else { 100.0 };
        let hidden = curves.iter().map(|curve| crossed(curve, place.expand(6.0))).sum::<f32>();
        let over = taken.iter().filter(|other| other.intersects(*place)).count() as f32;
        outside + 4.0 * over + hidden
    };
    let first = places[0];
    places.into_iter().fold(first, |best, place| if cost(&place) < cost(&best) { place } else { best })
}

/// How much of a curve runs through a rectangle, in samples.
fn crossed(curve: &[Pos2], place: Rect) -> f32 {
    const SAMPLES: usize = 12;
    let inside = |pair: &[Pos2]| (0..SAMPLES).filter(|i| place.contains(pair[0].lerp(pair[1], *i as f32 / SAMPLES as f32))).count();
    curve.windows(2).map(inside).sum::<usize>() as f32
}
