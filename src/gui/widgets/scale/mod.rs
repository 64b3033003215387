//! The scale: a briefcase, a light bulb, and the player who stands between. Beside it there are always words, given by
//! whoever draws it.

mod beam;
mod geometry;
mod icons;

use egui::{Painter, Pos2, Response, Sense, Ui, WidgetInfo, WidgetType, lerp, pos2};

use super::super::motion::Settling;
use super::super::paint::{Affine, Canvas, Path};
use super::super::theme::{Palette, Theme};

pub use beam::{beam_ui, logo, logo_ui, small_beam};
pub use geometry::{Geometry, turn};

/// The largest turn of the beam, in degrees.
const MOST: f32 = 9.0;

/// One of the two pans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pan {
    /// The briefcase: the *what*.
    Manage,
    /// The light bulb: the *how*.
    Lead,
}

/// One point of this week, lying in a pan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Weight {
    /// Placed.
    Placed,
    /// On its way down, 0 (above the pan) to 1 (in it).
    Falling(f32),
    /// The move in hand: dashed.
    InHand,
}

/// The player's attention, lying in the fulcrum's wells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    /// All points of the week.
    pub total: u8,
    /// Spent ones: rings.
    pub spent: u8,
    /// Those that the move in hand would take, in the colour of its pan.
    pub in_hand: u8,
    /// Where the move in hand would fall.
    pub pan: Option<Pan>,
}

/// What a scale shows.
#[derive(Clone, Copy, Debug)]
pub struct Scale<'a> {
    /// −1 (all leading) to 1 (all managing); the heavier side sinks.
    pub lean: f32,
    /// This week's points of managing.
    pub manage: &'a [Weight],
    /// This week's points of leading.
    pub lead: &'a [Weight],
    /// The wells; none when `total` is 0.
    pub attention: Attention,
}

impl Scale<'_> {
    /// A scale without weights or wells.
    #[must_use]
    pub const fn leaning(lean: f32) -> Self {
        Self { lean, manage: &[], lead: &[], attention: Attention { total: 0, spent: 0, in_hand: 0, pan: None } }
    }

    /// The lean while a scale settles from one to another.
    #[must_use]
    pub fn lean_between(from: f32, to: f32, settling: Settling) -> f32 {
        lerp(from..=to, settling.turn)
    }

    /// Draws it with the upper left corner of its box at `origin`.
    pub fn paint(&self, painter: &Painter, origin: Pos2, g: &Geometry, p: &Palette) {
        let c = Canvas::at(painter, origin);
        let degrees = turn(self.lean, MOST);
        let (sin, cos) = degrees.to_radians().sin_cos();
        let middle = g.middle();
        let end = |k: f32| pos2(middle.x + k * g.arm * cos, middle.y - k * g.arm * sin);

        fulcrum(&c, g, p);
        pan(&c, end(-1.0), g, Pan::Manage, self.manage, p);
        pan(&c, end(1.0), g, Pan::Lead, self.lead, p);
        the_beam(&c.moved(middle.x, middle.y).group(Affine::rotate(-degrees, Pos2::ZERO)), g.arm, p);
        for k in [-1.0, 1.0] {
            c.disc(end(k).x, end(k).y, 4.0, p.wood);
        }
        c.disc(middle.x, middle.y, 7.0, p.ink);
        c.disc(middle.x, middle.y, 2.6, p.paper);
        wells(&c, g, self.attention, p);
    }
}

/// The scale as a widget. `label` is what a screen reader says: how it leans, what lies in the pans, what attention is left.
pub fn scale_ui(ui: &mut Ui, scale: &Scale, geometry: &Geometry, label: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(geometry.size, Sense::hover());
    if ui.is_rect_visible(rect) {
        scale.paint(ui.painter(), rect.min, geometry, Theme::of(ui.ctx()).palette);
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, label));
    response
}

/// Tapering to its ends.
fn the_beam(c: &Canvas, arm: f32, p: &Palette) {
    let (end, half) = (arm + 5.0, arm / 2.0);
    let shape = Path::at(-end, 0.0)
        .bend([-half, -4.0, 0.0, -6.0])
        .bend([half, -4.0, end, 0.0])
        .bend([half, 3.0, 0.0, 4.5])
        .bend([-half, 3.0, -end, 0.0])
        .close();
    c.fill_round(&shape, 2.4, p.wood);
}

/// One concave triangle.
fn fulcrum(c: &Canvas, g: &Geometry, p: &Palette) {
    let (x, top, base, foot) = (g.middle().x, g.pivot, g.base, g.foot);
    let waist = top + (base - top) * 0.55;
    let shape = Path::at(x, top - 2.0)
        .curve([x + 6.0, waist, x + foot * 0.55, base - 14.0, x + foot, base])
        .line(x - foot, base)
        .curve([x - foot * 0.55, base - 14.0, x - 6.0, waist, x, top - 2.0])
        .close();
    c.fill_round(&shape, 3.0, p.ink);
}

/// A pan that hangs plumb from the beam's end, with what lies in it.
fn pan(c: &Canvas, hook: Pos2, g: &Geometry, pan: Pan, weights: &[Weight], p: &Palette) {
    let (x, y, rim) = (hook.x, hook.y + g.drop, g.rim);
    for side in [-1.0, 1.0] {
        c.stroke(&Path::at(x, hook.y).line(x + side * (rim - 3.0), y), 1.3, p.ink3);
    }
    // With weights beside it, the icon makes room outward.
    let aside = match (weights.is_empty(), pan) {
        (true, _) => 0.0,
        (false, Pan::Manage) => -13.0,
        (false, Pan::Lead) => 13.0,
    };
    let icon = c.moved(x + aside, y - 1.0).group(Affine::scale(g.icon));
    match pan {
        Pan::Manage => icons::briefcase(&icon, p),
        Pan::Lead => icons::bulb(&icon, p),
    }
    for (weight, [away, up]) in weights.iter().zip(pile(2.1 * 13.0, rim)) {
        let rest = pos2(x - aside.signum() * away, y - 9.0 - up);
        self::weight(c, rest, hook.y, pan, *weight, p);
    }
    let bowl = Path::at(x - rim, y).curve([x - rim * 0.7, y + rim * 0.3, x + rim * 0.7, y + rim * 0.3, x + rim, y]).close();
    c.fill(&bowl, p.wood2);
    c.stroke(&bowl, 1.6, p.wood);
}

/// Where weights lie, from the pan's middle inward and up: side by side as far as the rim, then on top of each other.
fn pile(first: f32, rim: f32) -> impl Iterator<Item = [f32; 2]> {
    /// From one weight to the next, across and up.
    const STEP: [f32; 2] = [17.0, 14.5];
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a pan holds a few")]
    let below = 1 + ((rim - 6.0 - first).max(0.0) / STEP[0]) as usize;
    (0..).flat_map(move |row: usize| {
        // Each weight of a row lies between two of the row below, until there is one on each other.
        let width = below.saturating_sub(row).max(1);
        let start = first + 0.5 * STEP[0] * row.min(below - 1) as f32;
        (0..width).map(move |n| [start + STEP[0] * n as f32, STEP[1] * row as f32])
    })
}

/// One point. A falling one comes from the height of the beam.
fn weight(c: &Canvas, rest: Pos2, beam: f32, pan: Pan, weight: Weight, p: &Palette) {
    let (fill, edge) = colors(pan, p);
    let disc = |y: f32| c.outlined_disc(rest.x, y, 8.0, fill, 1.5, edge);
    match weight {
        Weight::Placed => disc(rest.y),
        Weight::Falling(way) => disc(lerp(beam.min(rest.y)..=rest.y, way)),
        Weight::InHand => c.dash(&Path::ellipse(rest.x, rest.y, 7.4, 7.4), 1.8, edge, [3.0, 2.2]),
    }
}

/// Solid: left. Coloured: in hand. Ring: spent.
fn wells(c: &Canvas, g: &Geometry, attention: Attention, p: &Palette) {
    // The fulcrum has room for three; more have to be smaller.
    let well = g.well * (3.0 / f32::from(attention.total.max(3)));
    for i in 0..attention.total {
        let x = g.middle().x + (f32::from(i) - f32::from(attention.total - 1) / 2.0) * well * 3.0;
        let y = g.base - g.well * 1.42;
        if i < attention.spent {
            c.ring(x, y, well * 0.9, 1.6, p.paper.lerp_to_gamma(p.ink, 0.25));
        } else if let Some(pan) = attention.pan.filter(|_| i < attention.spent + attention.in_hand) {
            c.outlined_disc(x, y, well * 0.95, colors(pan, p).0, 1.8, p.paper);
        } else {
            c.disc(x, y, well, p.paper);
        }
    }
}

/// A pan's fill and outline.
fn colors(pan: Pan, p: &Palette) -> (egui::Color32, egui::Color32) {
    match pan {
        Pan::Manage => (p.manage, p.manage),
        Pan::Lead => (p.lead, p.lead_edge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_stay_in_their_pan_and_do_not_lie_in_each_other() {
        for rim in [Geometry::WEEK.rim, Geometry::FRIDAY.rim] {
            let places: Vec<[f32; 2]> = pile(27.3, rim).take(6).collect();
            for (i, [x, y]) in places.iter().enumerate() {
                assert!(x + 8.0 <= rim + 2.0, "{x} is over the rim at {rim}");
                for [x2, y2] in &places[..i] {
                    assert!((x - x2).hypot(y - y2) > 14.0, "two weights in one place: {places:?}");
                }
            }
        }
    }
}
