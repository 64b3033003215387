//! Outlines: lines, quadratic and cubic curves, in the drawing's own units.

use egui::epaint::{CubicBezierShape, QuadraticBezierShape};
use egui::{Color32, Pos2, Stroke, pos2};

use super::Affine;

/// One outline, open or closed.
#[derive(Clone, Debug, Default)]
pub struct Path {
    start: Pos2,
    steps: Vec<Step>,
    closed: bool,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Line(Pos2),
    Quadratic(Pos2, Pos2),
    Cubic(Pos2, Pos2, Pos2),
}

impl Path {
    /// Begins at a point.
    #[must_use]
    pub fn at(x: f32, y: f32) -> Self {
        Self { start: pos2(x, y), ..Self::default() }
    }

    /// A straight line to a point.
    #[must_use]
    pub fn line(mut self, x: f32, y: f32) -> Self {
        self.steps.push(Step::Line(pos2(x, y)));
        self
    }

    /// A curve with one handle: handle, end.
    #[must_use]
    pub fn bend(mut self, [hx, hy, x, y]: [f32; 4]) -> Self {
        self.steps.push(Step::Quadratic(pos2(hx, hy), pos2(x, y)));
        self
    }

    /// A curve with two handles: handle, handle, end.
    #[must_use]
    pub fn curve(mut self, [ax, ay, bx, by, x, y]: [f32; 6]) -> Self {
        self.steps.push(Step::Cubic(pos2(ax, ay), pos2(bx, by), pos2(x, y)));
        self
    }

    /// Back to the beginning.
    #[must_use]
    pub fn close(mut self) -> Self {
        self.closed = true;
        self
    }

    /// A rectangle with round corners.
    #[must_use]
    pub fn round_rect(x: f32, y: f32, w: f32, h: f32, r: f32) -> Self {
        // The handle length that makes a cubic a quarter of a circle.
        let k = r * (1.0 - 0.552_284_8);
        let (x1, y1) = (x + w, y + h);
        Self::at(x + r, y)
            .line(x1 - r, y)
            .curve([x1 - k, y, x1, y + k, x1, y + r])
            .line(x1, y1 - r)
            .curve([x1, y1 - k, x1 - k, y1, x1 - r, y1])
            .line(x + r, y1)
            .curve([x + k, y1, x, y1 - k, x, y1 - r])
            .line(x, y + r)
            .curve([x, y + k, x + k, y, x + r, y])
            .close()
    }

    /// An ellipse.
    #[must_use]
    pub fn ellipse(x: f32, y: f32, rx: f32, ry: f32) -> Self {
        let (kx, ky) = (rx * 0.552_284_8, ry * 0.552_284_8);
        Self::at(x + rx, y)
            .curve([x + rx, y + ky, x + kx, y + ry, x, y + ry])
            .curve([x - kx, y + ry, x - rx, y + ky, x - rx, y])
            .curve([x - rx, y - ky, x - kx, y - ry, x, y - ry])
            .curve([x + kx, y - ry, x + rx, y - ky, x + rx, y])
            .close()
    }

    /// The outline as points on the screen, close enough for any eye.
    #[must_use]
    pub(super) fn flatten(&self, map: Affine) -> Outline {
        // In points: a tenth of a pixel even on a screen with two pixels a point.
        const TOLERANCE: f32 = 0.05;
        let mut outline = Outline { points: vec![map.apply(self.start)], joints: vec![0], closed: self.closed };
        let mut at = self.start;
        for step in &self.steps {
            let last = outline.points.len();
            let mut add = |p: Pos2, _t: f32| {
                if outline.points.last().is_none_or(|q| q.distance(p) > 1e-3) {
                    outline.points.push(p);
                }
            };
            match *step {
                Step::Line(to) => {
                    add(map.apply(to), 1.0);
                    at = to;
                }
                Step::Quadratic(h, to) => {
                    let points = [at, h, to].map(|p| map.apply(p));
                    QuadraticBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, Stroke::NONE)
                        .for_each_flattened_with_t(TOLERANCE, &mut add);
                    at = to;
                }
                Step::Cubic(a, b, to) => {
                    let points = [at, a, b, to].map(|p| map.apply(p));
                    CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, Stroke::NONE)
                        .for_each_flattened_with_t(TOLERANCE, &mut add);
                    at = to;
                }
            }
            if outline.points.len() > last {
                outline.joints.push(outline.points.len() - 1);
            }
        }
        if outline.closed && outline.points.len() > 1 && outline.points[0].distance(outline.points[outline.points.len() - 1]) < 1e-2 {
            outline.points.pop();
            outline.joints.pop();
        }
        outline
    }
}

/// A path made of short straight lines.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    pub(super) points: Vec<Pos2>,
    /// Indices of the points where one step met the next.
    pub(super) joints: Vec<usize>,
    pub(super) closed: bool,
}

/// A part of an outline without sharp corners.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) points: Vec<Pos2>,
    pub(super) closed: bool,
}

impl Outline {
    /// The outline, taken apart at its sharp corners.
    pub(super) fn runs(&self) -> Vec<Run> {
        let n = self.points.len();
        if n < 2 {
            return Vec::new();
        }
        let corners: Vec<usize> = self.joints.iter().copied().filter(|&i| self.is_sharp(i)).collect();
        match (self.closed, corners.first()) {
            (true, None) => vec![Run { points: self.points.clone(), closed: true }],
            (true, Some(&first)) => {
                let ends = corners.iter().copied().skip(1).chain([first + n]);
                corners.iter().zip(ends).map(|(&from, to)| self.run(from, to)).collect()
            }
            (false, _) => {
                let starts = [0].into_iter().chain(corners.iter().copied());
                let ends = corners.iter().copied().chain([n - 1]);
                starts.zip(ends).map(|(from, to)| self.run(from, to)).collect()
            }
        }
    }

    fn run(&self, from: usize, to: usize) -> Run {
        Run { points: (from..=to).map(|i| self.points[i % self.points.len()]).collect(), closed: false }
    }

    /// Whether the line turns at this point by more than about 40 degrees.
    fn is_sharp(&self, i: usize) -> bool {
        let n = self.points.len();
        if !self.closed && (i == 0 || i == n - 1) {
            return false;
        }
        let before = (self.points[i] - self.points[(i + n - 1) % n]).normalized();
        let after = (self.points[(i + 1) % n] - self.points[i]).normalized();
        before.dot(after) < 0.77
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_outline_does_not_repeat_its_first_point() {
        let square = Path::at(0.0, 0.0).line(4.0, 0.0).line(4.0, 4.0).line(0.0, 4.0).line(0.0, 0.0).close();
        let outline = square.flatten(Affine::IDENTITY);
        assert_eq!(outline.points.len(), 4);
        assert_eq!(outline.joints, [0, 1, 2, 3]);
    }

    #[test]
    fn a_flattened_ellipse_stays_on_the_ellipse() {
        let outline = Path::ellipse(10.0, 10.0, 8.0, 8.0).flatten(Affine::scale(2.0));
        for p in outline.points {
            assert!((p.distance(pos2(20.0, 20.0)) - 16.0).abs() < 0.1, "{p:?}");
        }
    }

    #[test]
    fn an_outline_comes_apart_at_its_sharp_corners_only() {
        let triangle = Path::at(0.0, 0.0).line(9.0, 0.0).line(0.0, 9.0).close().flatten(Affine::IDENTITY);
        assert_eq!(triangle.runs().len(), 3);
        let circle = Path::ellipse(0.0, 0.0, 9.0, 9.0).flatten(Affine::IDENTITY);
        assert!(matches!(circle.runs().as_slice(), [run] if run.closed));
        let tick = Path::at(0.0, 0.0).line(3.0, 3.0).line(9.0, -9.0).flatten(Affine::IDENTITY);
        let runs = tick.runs();
        assert_eq!(runs.len(), 2);
        assert_eq!(runs[0].points.last(), runs[1].points.first());
    }
}
