//! Moving, turning and sizing of drawings.

use egui::{Pos2, Vec2, pos2, vec2};

/// A map of the plane that keeps lines straight; here always a similarity: it also keeps angles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Affine {
    /// Where (1, 0) points.
    x: Vec2,
    /// Where (0, 1) points.
    y: Vec2,
    /// Where the origin goes.
    origin: Vec2,
}

impl Affine {
    /// Leaves everything as it is.
    pub const IDENTITY: Self = Self { x: Vec2::RIGHT, y: Vec2::DOWN, origin: Vec2::ZERO };

    /// Moves.
    #[must_use]
    pub fn translate(by: Vec2) -> Self {
        Self { origin: by, ..Self::IDENTITY }
    }

    /// Sizes about the origin.
    #[must_use]
    pub fn scale(factor: f32) -> Self {
        Self { x: vec2(factor, 0.0), y: vec2(0.0, factor), origin: Vec2::ZERO }
    }

    /// Turns clockwise by degrees about a point.
    #[must_use]
    pub fn rotate(degrees: f32, about: Pos2) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let turn = Self { x: vec2(cos, sin), y: vec2(-sin, cos), origin: Vec2::ZERO };
        Self { origin: about.to_vec2() - turn.apply(about).to_vec2(), ..turn }
    }

    /// This after `first`.
    #[must_use]
    pub fn after(self, first: Self) -> Self {
        Self { x: self.direction(first.x), y: self.direction(first.y), origin: self.apply(first.origin.to_pos2()).to_vec2() }
    }

    /// Where a point goes.
    #[must_use]
    pub fn apply(self, p: Pos2) -> Pos2 {
        let moved = self.direction(p.to_vec2()) + self.origin;
        pos2(moved.x, moved.y)
    }

    /// How much longer things become.
    #[must_use]
    pub fn factor(self) -> f32 {
        self.x.length()
    }

    fn direction(self, d: Vec2) -> Vec2 {
        self.x * d.x + self.y * d.y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: Pos2, b: Pos2) -> bool {
        a.distance(b) < 1e-4
    }

    #[test]
    fn a_quarter_turn_about_a_point_is_clockwise_and_keeps_the_point() {
        let turn = Affine::rotate(90.0, pos2(10.0, 10.0));
        assert!(close(turn.apply(pos2(10.0, 10.0)), pos2(10.0, 10.0)));
        assert!(close(turn.apply(pos2(11.0, 10.0)), pos2(10.0, 11.0)));
    }

    #[test]
    fn after_applies_the_other_first() {
        let both = Affine::scale(2.0).after(Affine::translate(vec2(1.0, 0.0)));
        assert!(close(both.apply(Pos2::ZERO), pos2(2.0, 0.0)));
        assert!((both.factor() - 2.0).abs() < 1e-6);
    }
}
