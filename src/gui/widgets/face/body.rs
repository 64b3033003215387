//! Neck, shoulders, what is worn, and the hand at the temple.

use egui::pos2;

use super::pose::Pose;
use super::tones::Tones;
use crate::gui::paint::{Affine, Canvas, Path};
use crate::gui::theme::hex;
use crate::sim::people::Neck;

/// Where the tile cuts the chest.
const CUT: f32 = 112.0;

/// Neck and torso.
pub(super) fn torso(c: &Canvas, pose: &Pose, t: &Tones) {
    let sh = pose.shoulders;
    let neck = Path::at(51.0, 68.0).line(69.0, 68.0).line(70.0, sh + 2.0).curve([66.0, sh + 8.0, 54.0, sh + 8.0, 50.0, sh + 2.0]).close();
    c.fill(&neck, t.shade);

    let (away, narrow) = (pose.away, pose.narrow);
    let (a, b) = (21.0 + narrow - away * 2.0, 99.0 - narrow - away * 2.0);
    let (left, right) = (sh - away * 2.4, sh + away * 2.4);
    let torso = Path::at(a, CUT)
        .curve([a, left + 12.0, 27.0 + narrow, left + 3.0, 42.0, left])
        .line(50.0, sh - 4.0)
        .curve([54.0, sh + 6.0, 66.0, sh + 6.0, 70.0, sh - 4.0])
        .line(78.0, right)
        .curve([93.0 - narrow, right + 3.0, b, right + 12.0, b, CUT])
        .close();
    c.fill(&torso, t.cloth);
    c.stroke(&torso, 1.0, hex(0x2A201B).gamma_multiply(0.16));
}

/// What is at the neck.
pub(super) fn neckline(c: &Canvas, neck: Neck, pose: &Pose, t: &Tones) {
    let sh = pose.shoulders;
    match neck {
        Neck::VNeck => {
            let skin = Path::at(50.0, sh - 4.0)
                .line(60.0, sh + 16.0)
                .line(70.0, sh - 4.0)
                .curve([66.0, sh + 5.0, 54.0, sh + 5.0, 50.0, sh - 4.0])
                .close();
            c.fill(&skin, t.shade);
            c.stroke(&Path::at(50.0, sh - 4.0).line(60.0, sh + 16.0).line(70.0, sh - 4.0), 3.0, t.trim);
        }
        Neck::Shirt => {
            let under = Path::at(49.0, sh - 3.0)
                .line(60.0, CUT)
                .line(71.0, sh - 3.0)
                .curve([66.0, sh + 6.0, 54.0, sh + 6.0, 49.0, sh - 3.0])
                .close();
            c.fill(&under, t.under);
            c.stroke(&Path::at(48.0, sh - 2.0).line(58.6, CUT - 1.0), 2.5, t.trim);
            c.stroke(&Path::at(72.0, sh - 2.0).line(61.4, CUT - 1.0), 2.5, t.trim);
        }
        Neck::Round => {
            let band = Path::at(46.0, sh - 2.0)
                .curve([50.0, sh + 12.0, 70.0, sh + 12.0, 74.0, sh - 2.0])
                .line(70.0, sh - 4.0)
                .curve([66.0, sh + 6.0, 54.0, sh + 6.0, 50.0, sh - 4.0])
                .close();
            c.fill(&band, t.trim);
        }
        Neck::Polo => {
            c.stroke(&Path::at(49.0, sh - 3.0).curve([53.0, sh + 9.0, 67.0, sh + 9.0, 71.0, sh - 3.0]), 4.5, t.trim);
            c.stroke(&Path::at(60.0, sh + 7.0).line(60.0, CUT - 1.0), 2.5, t.trim);
        }
        Neck::Collar => {
            let collar = Path::at(48.0, sh - 3.0)
                .line(44.0, sh + 8.0)
                .line(58.0, sh + 8.0)
                .line(60.0, sh + 4.0)
                .line(62.0, sh + 8.0)
                .line(76.0, sh + 8.0)
                .line(72.0, sh - 3.0)
                .curve([66.0, sh + 6.0, 54.0, sh + 6.0, 48.0, sh - 3.0])
                .close();
            c.fill(&collar, t.trim);
        }
    }
}

/// The hand at the temple.
pub(super) fn hand(c: &Canvas, pose: &Pose, t: &Tones) {
    let side = pose.side;
    let (x, y) = (60.0 + 21.0 * side, 58.0 + pose.sink);
    c.stroke(&Path::at(60.0 + 35.0 * side, 106.0).line(x + 8.0 * side, y + 16.0), 11.0, t.sleeve);
    c.stroke(&Path::at(x + 8.5 * side, y + 14.0).line(x + 4.0 * side, y + 4.0), 7.5, t.skin);
    c.group(Affine::rotate(-16.0 * side, pos2(x, y))).ellipse(x + 2.0 * side, y - 2.0, 5.5, 8.0, t.skin);
    c.stroke(&Path::at(x - 1.5 * side, y - 7.0).line(x, y + 2.0), 1.2, t.shade);
}
