//! The briefcase and the light bulb. Both stand on y = 0, centred on x = 0, about 46 units high.

use crate::gui::paint::{Canvas, Path};
use crate::gui::theme::Palette;

/// Managing.
pub(super) fn briefcase(c: &Canvas, p: &Palette) {
    let handle = Path::at(-8.0, -33.0).line(-8.0, -37.0).bend([-8.0, -41.0, -4.0, -41.0]).line(4.0, -41.0).bend([8.0, -41.0, 8.0, -37.0]);
    c.stroke(&handle.line(8.0, -33.0), 4.0, p.manage);
    c.fill(&Path::round_rect(-25.0, -34.0, 50.0, 34.0, 5.0), p.manage);
    c.stroke(&Path::at(-24.2, -19.8).curve([-14.0, -14.0, 14.0, -14.0, 24.2, -19.8]), 1.8, p.on_manage);
    c.fill(&Path::round_rect(-4.0, -19.0, 8.0, 7.0, 1.8), p.on_manage);
}

/// Leading.
pub(super) fn bulb(c: &Canvas, p: &Palette) {
    for degrees in [-90.0_f32, -45.0, -135.0, 0.0, 180.0] {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let at = |r: f32| (r * cos, -29.0 + r * sin);
        let ((x0, y0), (x1, y1)) = (at(21.0), at(26.0));
        c.stroke(&Path::at(x0, y0).line(x1, y1), 2.2, p.lead_edge);
    }
    let glass = Path::at(-7.0, -11.0)
        .curve([-7.0, -18.0, -16.0, -20.0, -16.0, -30.0])
        .curve([-16.0, -39.0, -9.0, -46.0, 0.0, -46.0])
        .curve([9.0, -46.0, 16.0, -39.0, 16.0, -30.0])
        .curve([16.0, -20.0, 7.0, -18.0, 7.0, -11.0])
        .close();
    c.fill(&glass, p.lead);
    c.stroke(&glass, 1.6, p.lead_edge);
    let filament = Path::at(-3.4, -12.0).line(-5.0, -26.0).line(0.0, -21.5).line(5.0, -26.0).line(3.4, -12.0);
    c.stroke(&filament, 1.6, p.on_lead);
    c.fill(&Path::round_rect(-7.0, -10.5, 14.0, 7.5, 2.0), p.wood);
    c.fill(&Path::round_rect(-4.0, -3.4, 8.0, 3.4, 1.5), p.wood);
}
