//! Where the parts of a scale are.

use egui::{Pos2, Vec2, pos2, vec2};

/// The measures of a scale, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geometry {
    /// The box it is drawn in.
    pub size: Vec2,
    /// From the pivot to where a pan hangs.
    pub arm: f32,
    /// From there down to the pan's rim.
    pub drop: f32,
    /// Half the width of a pan.
    pub rim: f32,
    /// The pivot, from the top of the box.
    pub pivot: f32,
    /// The ground, from the top of the box.
    pub base: f32,
    /// Half the width of the foot.
    pub foot: f32,
    /// The size of briefcase and bulb; 1 is 46 high.
    pub icon: f32,
    /// The radius of an attention well.
    pub well: f32,
}

impl Geometry {
    /// Over the two lists of moves.
    pub const WEEK: Self =
        Self { size: vec2(556.0, 148.0), arm: 143.0, drop: 60.0, rim: 58.0, pivot: 27.0, base: 122.0, foot: 60.0, icon: 1.0, well: 7.4 };
    /// On Friday.
    pub const FRIDAY: Self =
        Self { size: vec2(228.0, 116.0), arm: 72.0, drop: 52.0, rim: 38.0, pivot: 16.0, base: 112.0, foot: 42.0, icon: 0.8, well: 5.4 };
    /// Beside a dilemma.
    pub const DILEMMA: Self =
        Self { size: vec2(156.0, 84.0), arm: 52.0, drop: 36.0, rim: 23.0, pivot: 12.0, base: 80.0, foot: 31.0, icon: 0.54, well: 4.0 };
    /// On the title, standing on the desk.
    pub const TITLE: Self = Self {
        size: vec2(720.0, 720.0),
        arm: 214.0,
        drop: 226.0,
        rim: 122.0,
        pivot: 148.0,
        base: 620.0,
        foot: 138.0,
        icon: 2.4,
        well: 13.0,
    };

    /// All of it larger or smaller.
    #[must_use]
    pub fn scaled(self, factor: f32) -> Self {
        Self {
            size: self.size * factor,
            arm: self.arm * factor,
            drop: self.drop * factor,
            rim: self.rim * factor,
            pivot: self.pivot * factor,
            base: self.base * factor,
            foot: self.foot * factor,
            icon: self.icon * factor,
            well: self.well * factor,
        }
    }

    /// The same scale with its pans hanging further apart or closer, in a box as wide.
    #[must_use]
    pub fn spread(self, width: f32, arm: f32) -> Self {
        Self { size: vec2(width, self.size.y), arm, ..self }
    }

    /// The pivot.
    #[must_use]
    pub(super) fn middle(&self) -> Pos2 {
        pos2(0.5 * self.size.x, self.pivot)
    }
}

/// How far the beam turns at a lean, in degrees, the managing side down when positive. `most` is about the largest turn.
/// A soft limit: the first move is seen, the tenth does not turn it over.
#[must_use]
pub fn turn(lean: f32, most: f32) -> f32 {
    most * 1.25 * lean / (0.25 + lean.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_move_is_seen_and_the_last_does_not_turn_it_over() {
        let first = turn(1.0 / 4.0, 9.0);
        assert!(first > 5.0, "{first}");
        assert!(turn(1.0, 9.0) <= 9.0 && turn(-1.0, 9.0) >= -9.0);
        assert_eq!(turn(0.0, 9.0), 0.0);
        assert!(turn(0.4, 9.0) < turn(0.5, 9.0));
    }
}
