//! Filling of outlines of any shape, with smooth edges. egui itself fills convex ones only.

use earcut::Earcut;
use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Color32, Pos2, Vec2};

/// The inside of an outline in one colour. `feather` is the width of the soft edge, in points: one pixel.
#[must_use]
pub(super) fn fill(points: &[Pos2], color: Color32, feather: f32) -> Mesh {
    let mut triangles: Vec<u32> = Vec::new();
    Earcut::new().earcut(points.iter().map(|p| [p.x, p.y]), &[], &mut triangles);

    let mut mesh = Mesh::default();
    let outward = if signed_area(points) < 0.0 { -1.0 } else { 1.0 };
    let inset = (0.5 * feather).min(narrowest(points));
    for i in 0..points.len() {
        let normal = outward * normal(points, i);
        mesh.vertices.push(vertex(points[i] - normal * inset, color));
        mesh.vertices.push(vertex(points[i] + normal * 0.5 * feather, Color32::TRANSPARENT));
    }
    for triangle in triangles.chunks_exact(3) {
        mesh.add_triangle(2 * triangle[0], 2 * triangle[1], 2 * triangle[2]);
    }
    let n = u32::try_from(points.len()).expect("this is a bug in Fulcrum: an outline of four billion points");
    for i in 0..n {
        let (a, b) = (2 * i, 2 * ((i + 1) % n));
        mesh.add_triangle(a, a + 1, b + 1);
        mesh.add_triangle(a, b + 1, b);
    }
    mesh
}

fn vertex(pos: Pos2, color: Color32) -> Vertex {
    Vertex { pos, uv: WHITE_UV, color }
}

/// The outline grown by `by` on all sides, as if a disc of that radius had gone along it.
#[must_use]
pub(super) fn grow(points: &[Pos2], by: f32) -> Vec<Pos2> {
    /// The turn between two points of a round corner, in radians.
    const STEP: f32 = 0.35;
    let n = points.len();
    let outward = if signed_area(points) < 0.0 { -1.0 } else { 1.0 };
    let mut grown = Vec::with_capacity(n + 16);
    for i in 0..n {
        let before = (points[i] - points[(i + n - 1) % n]).normalized();
        let after = (points[(i + 1) % n] - points[i]).normalized();
        let turn = outward * (before.x * after.y - before.y * after.x).atan2(before.dot(after));
        if turn <= STEP {
            grown.push(points[i] + outward * normal(points, i) * by);
        } else {
            let from = (outward * before.rot90()).angle();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most ten")]
            let steps = (turn / STEP).ceil() as usize;
            grown.extend((0..=steps).map(|k| points[i] + Vec2::angled(from + outward * turn * k as f32 / steps as f32) * by));
        }
    }
    grown
}

/// Twice the area; positive when the points go clockwise on the screen.
fn signed_area(points: &[Pos2]) -> f32 {
    (0..points.len())
        .map(|i| {
            let (a, b) = (points[i], points[(i + 1) % points.len()]);
            a.x * b.y - b.x * a.y
        })
        .sum()
}

/// How far a soft edge may reach inward, so that a shape smaller than a pixel does not turn inside out.
fn narrowest(points: &[Pos2]) -> f32 {
    let size = egui::Rect::from_points(points).size();
    0.5 * size.x.min(size.y)
}

/// The direction away from the inside at a point of a clockwise outline; longer at corners, so that both edges move by one.
fn normal(points: &[Pos2], i: usize) -> Vec2 {
    /// A sharper corner than this is cut.
    const LONGEST: f32 = 2.0;
    let n = points.len();
    let before = (points[i] - points[(i + n - 1) % n]).normalized();
    let after = (points[(i + 1) % n] - points[i]).normalized();
    let (a, b) = (before.rot90(), after.rot90());
    let middle = (a + b) * 0.5;
    let squared = middle.length_sq();
    if squared < 1e-6 { a } else { middle / squared.max(1.0 / (LONGEST * LONGEST)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    fn area(mesh: &Mesh) -> f32 {
        mesh.indices
            .chunks_exact(3)
            .filter(|t| t.iter().all(|&i| mesh.vertices[i as usize].color != Color32::TRANSPARENT))
            .map(|t| {
                let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.vertices[i as usize].pos);
                0.5 * ((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)).abs()
            })
            .sum()
    }

    #[test]
    fn an_arrowhead_is_filled_without_its_notch() {
        let points = [pos2(0.0, 0.0), pos2(10.0, 10.0), pos2(0.0, 20.0), pos2(4.0, 10.0)];
        let mesh = fill(&points, Color32::BLACK, 1e-4);
        assert!((area(&mesh) - 60.0).abs() < 0.1, "{}", area(&mesh));
    }

    #[test]
    fn the_direction_of_the_outline_does_not_matter() {
        let mut points = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0), pos2(0.0, 10.0)];
        let one = area(&fill(&points, Color32::BLACK, 1.0));
        points.reverse();
        let other = area(&fill(&points, Color32::BLACK, 1.0));
        assert!((one - 81.0).abs() < 0.1 && (other - 81.0).abs() < 0.1, "{one} {other}");
    }

    #[test]
    fn a_grown_outline_stays_at_its_distance_even_at_a_sharp_tip() {
        let needle = [pos2(0.0, 0.0), pos2(100.0, 2.0), pos2(0.0, 4.0)];
        for corners in [needle, [needle[2], needle[1], needle[0]]] {
            let grown = grow(&corners, 3.0);
            assert!(grown.iter().all(|p| p.x < 103.1 && p.x > -3.1), "{grown:?}");
            assert!(grown.iter().any(|p| p.x > 102.5), "{grown:?}");
        }
    }
}
