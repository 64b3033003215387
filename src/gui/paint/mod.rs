//! Drawing with ellipses, curves and strokes in a drawing's own units. It knows no theme and no game.

mod affine;
mod fill;
mod path;

use egui::epaint::{PathShape, PathStroke, Shape};
use egui::{Color32, Painter, Pos2, Rect, Vec2, pos2};

pub use affine::Affine;
pub use path::Path;

/// Where a drawing is made: a painter and the map from the drawing's units to the screen.
#[derive(Clone)]
pub struct Canvas<'p> {
    painter: &'p Painter,
    map: Affine,
}

impl<'p> Canvas<'p> {
    /// A drawing of `units` by `units`, put into a square of the screen.
    #[must_use]
    pub fn square(painter: &'p Painter, rect: Rect, units: f32) -> Self {
        let map = Affine::translate(rect.min.to_vec2()).after(Affine::scale(rect.width() / units));
        Self { painter, map }
    }

    /// A drawing in points, its origin at a place on the screen.
    #[must_use]
    pub fn at(painter: &'p Painter, origin: Pos2) -> Self {
        Self { painter, map: Affine::translate(origin.to_vec2()) }
    }

    /// A part of the drawing that is moved, turned or sized as a whole.
    #[must_use]
    pub fn group(&self, map: Affine) -> Self {
        Self { painter: self.painter, map: self.map.after(map) }
    }

    /// The same, moved.
    #[must_use]
    pub fn moved(&self, x: f32, y: f32) -> Self {
        self.group(Affine::translate(Vec2::new(x, y)))
    }

    /// Fills an outline.
    pub fn fill(&self, path: &Path, color: Color32) {
        let outline = path.flatten(self.map);
        if outline.points.len() >= 3 {
            self.painter.add(Shape::mesh(fill::fill(&outline.points, color, self.pixel())));
        }
    }

    /// Draws along an outline, with round ends and corners. See-through strokes end flat, for ends would show twice.
    pub fn stroke(&self, path: &Path, width: f32, color: Color32) {
        let outline = path.flatten(self.map);
        let width = width * self.map.factor();
        // Below this a round end cannot be told from a flat one.
        let round = color.is_opaque() && width > 1.2 * self.pixel();
        for mut run in outline.runs() {
            if round && !run.closed {
                let radius = 0.5 * width - 0.1 * self.pixel();
                self.painter.circle_filled(run.points[0], radius, color);
                self.painter.circle_filled(run.points[run.points.len() - 1], radius, color);
            } else if !run.closed {
                lengthen(&mut run.points, 0.35 * width);
            }
            let stroke = PathStroke::new(width, color);
            self.painter.add(if run.closed { PathShape::closed_line(run.points, stroke) } else { PathShape::line(run.points, stroke) });
        }
    }

    /// Fills an outline that is grown by half of `width` on all sides, with round corners.
    pub fn fill_round(&self, path: &Path, width: f32, color: Color32) {
        let outline = path.flatten(self.map);
        if outline.points.len() >= 3 {
            let grown = fill::grow(&outline.points, 0.5 * width * self.map.factor());
            self.painter.add(Shape::mesh(fill::fill(&grown, color, self.pixel())));
        }
    }

    /// Draws a closed outline in dashes.
    pub fn dash(&self, path: &Path, width: f32, color: Color32, [dash, gap]: [f32; 2]) {
        let mut outline = path.flatten(self.map);
        outline.points.push(outline.points[0]);
        let factor = self.map.factor();
        // A dash's soft ends make it longer by about a pixel.
        let (dash, gap) = (dash * factor - self.pixel(), gap * factor + self.pixel());
        self.painter.extend(Shape::dashed_line(&outline.points, (width * factor, color), dash.max(self.pixel()), gap));
    }

    /// A filled ellipse.
    pub fn ellipse(&self, x: f32, y: f32, rx: f32, ry: f32, color: Color32) {
        self.fill(&Path::ellipse(x, y, rx, ry), color);
    }

    /// A filled circle.
    pub fn disc(&self, x: f32, y: f32, r: f32, color: Color32) {
        self.painter.circle_filled(self.map.apply(pos2(x, y)), r * self.map.factor(), color);
    }

    /// A circle's line, half of it inside.
    pub fn ring(&self, x: f32, y: f32, r: f32, width: f32, color: Color32) {
        self.stroke(&Path::ellipse(x, y, r, r), width, color);
    }

    /// A filled circle with a line on its edge.
    pub fn outlined_disc(&self, x: f32, y: f32, r: f32, fill: Color32, width: f32, edge: Color32) {
        // In one colour it is one disc, or its two edges would show.
        if fill == edge {
            self.disc(x, y, r + 0.5 * width, fill);
        } else {
            self.disc(x, y, r, fill);
            self.ring(x, y, r, width, edge);
        }
    }

    /// One pixel, in points.
    fn pixel(&self) -> f32 {
        1.0 / self.painter.pixels_per_point()
    }
}

/// Makes an open line longer at both ends.
fn lengthen(points: &mut [Pos2], by: f32) {
    let last = points.len() - 1;
    let (first, end) = ((points[0] - points[1]).normalized(), (points[last] - points[last - 1]).normalized());
    points[0] += first * by;
    points[last] += end * by;
}
