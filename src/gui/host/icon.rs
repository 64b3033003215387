//! The game's mark as pixels, drawn without a screen: for the window's icon.

use egui::epaint::{Mesh, Primitive};
use egui::{Context, Pos2, RawInput, Rect, Vec2, pos2};

use super::super::theme::Scheme;
use super::super::widgets::scale::logo;

/// The mark, `side` pixels square, as red, green, blue and alpha, rows from the top.
#[must_use]
pub(super) fn mark(side: u32) -> Vec<u8> {
    let ctx = Context::default();
    // Discs would come from a texture.
    ctx.options_mut(|options| options.tessellation_options.prerasterized_discs = false);
    let rect = Rect::from_min_size(Pos2::ZERO, Vec2::splat(side as f32));
    let input = RawInput { screen_rect: Some(rect), ..RawInput::default() };
    let mut output = ctx.run_ui(input, |ui| logo(ui.painter(), rect.shrink(side as f32 / 32.0), Scheme::Light.palette()));
    output.textures_delta.clear();
    let mut picture = Picture::new(side);
    for shape in ctx.tessellate(std::mem::take(&mut output.shapes), 1.0) {
        if let Primitive::Mesh(mesh) = shape.primitive {
            picture.draw(&mesh);
        }
    }
    picture.into_rgba()
}

/// Premultiplied colours, 0–1.
struct Picture {
    side: u32,
    pixels: Vec<[f32; 4]>,
}

impl Picture {
    fn new(side: u32) -> Self {
        Self { side, pixels: vec![[0.0; 4]; (side * side) as usize] }
    }

    /// Lays the mesh over what is there. Its soft edges are part of it, so one look at the middle of each pixel is enough.
    fn draw(&mut self, mesh: &Mesh) {
        for triangle in mesh.indices.chunks_exact(3) {
            let corners = [triangle[0], triangle[1], triangle[2]].map(|i| mesh.vertices[i as usize]);
            let [a, b, c] = corners.map(|vertex| vertex.pos);
            let area = cross(a, b, c);
            if area == 0.0 {
                continue;
            }
            for (i, pixel) in self.pixels.iter_mut().enumerate() {
                let (x, y) = (i as u32 % self.side, i as u32 / self.side);
                // A little aside from the middle, so that an edge between two triangles belongs to one of them.
                let at = pos2(x as f32 + 0.5003, y as f32 + 0.5007);
                let parts = [cross(b, c, at) / area, cross(c, a, at) / area, cross(a, b, at) / area];
                if parts.iter().all(|part| *part >= 0.0) {
                    let over: [f32; 4] = std::array::from_fn(|channel| {
                        parts.iter().zip(corners).map(|(part, corner)| part * f32::from(corner.color[channel]) / 255.0).sum()
                    });
                    *pixel = std::array::from_fn(|channel| over[channel] + pixel[channel] * (1.0 - over[3]));
                }
            }
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
    fn into_rgba(self) -> Vec<u8> {
        let byte = |value: f32| (value.clamp(0.0, 1.0) * 255.0).round() as u8;
        self.pixels
            .into_iter()
            .flat_map(|[r, g, b, a]| {
                let undo = if a > 0.0 { 1.0 / a } else { 0.0 };
                [byte(r * undo), byte(g * undo), byte(b * undo), byte(a)]
            })
            .collect()
    }
}

/// Twice the area of a triangle, with its sign.
fn cross(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(pixels: &[u8], x: usize, y: usize) -> [u8; 4] {
        let start = (y * 64 + x) * 4;
        [pixels[start], pixels[start + 1], pixels[start + 2], pixels[start + 3]]
    }

    #[test]
    fn the_mark_has_its_three_parts_in_their_places() {
        let pixels = mark(64);
        assert_eq!(pixels.len(), 64 * 64 * 4);
        let p = Scheme::Light.palette();
        assert_eq!(at(&pixels, 32, 50), p.ink.to_array(), "the fulcrum stands in the middle");
        assert_eq!(at(&pixels, 12, 19), p.manage.to_array(), "the briefcase hangs left");
        assert_eq!(at(&pixels, 52, 10), p.lead.to_array(), "the bulb hangs right");
        assert_eq!(at(&pixels, 2, 60), [0; 4], "the ground is clear");
    }
}
