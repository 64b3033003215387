//! The head and what it says: eyes, brows, nose, mouth.

use egui::Color32;

use super::pose::Pose;
use super::tones::{FEATURE, FRAME, GOLD, Tones};
use crate::gui::paint::{Canvas, Path};
use crate::sim::people::{Extra, Looks};

/// Ears, skin, beard: what lies under the hair.
pub(super) fn skin(c: &Canvas, looks: &Looks, pose: &Pose, t: &Tones) {
    let slide = pose.away * 4.5;
    c.ellipse(39.0 + slide * 0.2, 53.0, 4.0, 6.0, t.shade);
    c.ellipse(81.0 + slide * 0.2, 53.0, 4.0, 6.0, t.shade);
    if looks.extras.contains(&Extra::Earrings) {
        c.disc(38.5, 61.0, 2.2, GOLD);
        c.disc(81.5, 61.0, 2.2, GOLD);
    }
    let head = Path::at(39.0, 46.0)
        .curve([39.0, 30.0, 48.0, 23.0, 60.0, 23.0])
        .curve([72.0, 23.0, 81.0, 30.0, 81.0, 46.0])
        .curve([81.0, 63.0, 73.0, 78.0, 60.0, 78.0])
        .curve([47.0, 78.0, 39.0, 63.0, 39.0, 46.0])
        .close();
    c.fill(&head, t.skin);
    let jaw = Path::at(39.2, 52.0)
        .curve([42.0, 58.0, 46.0, 60.0, 50.0, 60.5])
        .line(70.0, 60.5)
        .curve([74.0, 60.0, 78.0, 58.0, 80.8, 52.0])
        .curve([80.0, 66.0, 72.0, 78.0, 60.0, 78.0])
        .curve([48.0, 78.0, 40.0, 66.0, 39.2, 52.0])
        .close();
    if looks.extras.contains(&Extra::Beard) {
        c.fill(&jaw, t.hair);
    } else if looks.extras.contains(&Extra::Stubble) {
        c.fill(&jaw, t.skin.lerp_to_gamma(t.hair, 0.22));
    }
}

/// Eyes, brows, nose, glasses, mouth; they slide sideways when the head is turned.
pub(super) fn features(c: &Canvas, looks: &Looks, pose: &Pose, t: &Tones) {
    let c = &c.moved(pose.away * 4.5, 0.0);
    for k in [-1.0, 1.0] {
        eye(c, k, pose, t);
        brow(c, k, pose, t.brow);
    }
    if pose.frown > 0.5 || pose.strain > 0.72 {
        let faint = FEATURE.gamma_multiply(0.45);
        c.stroke(&Path::at(58.6, 42.0).line(58.4, 45.2), 1.0, faint);
        c.stroke(&Path::at(61.6, 42.0).line(61.8, 45.2), 1.0, faint);
    }
    let nose = Path::at(60.0, 50.0).bend([63.0 + pose.away, 57.0, 61.5 + pose.away, 59.6]).bend([59.5, 61.0, 57.8, 59.8]);
    c.stroke(&nose, 1.8, t.shade);
    if looks.extras.contains(&Extra::Glasses) {
        for k in [-1.0, 1.0] {
            c.stroke(&Path::round_rect(60.0 + 9.0 * k - 7.0, 46.0, 14.0, 12.0, 5.0), 1.6, FRAME);
        }
        c.stroke(&Path::at(58.0, 50.0).bend([60.0, 48.6, 62.0, 50.0]), 1.6, FRAME);
    }
    mouth(c, pose, t);
}

fn eye(c: &Canvas, k: f32, pose: &Pose, t: &Tones) {
    let (x, open) = (60.0 + 9.0 * k, pose.open);
    if pose.strain > 0.5 {
        let pouch = Path::at(x - 3.8, 57.4).bend([x, 59.6, x + 3.8, 57.4]);
        c.stroke(&pouch, 1.1, FEATURE.gamma_multiply((pose.strain - 0.5) * 1.3));
    }
    c.ellipse(x + pose.away * 1.2, 52.0, 2.5, 3.3 * open, FEATURE);
    let (corner, lid) = (52.0 - 1.2 * open, 52.0 - 3.4 * open - 2.1);
    c.stroke(&Path::at(x - 4.4, corner).bend([x, lid, x + 4.4, corner]), 1.3, FEATURE);
    if pose.morale > 0.75 {
        c.stroke(&Path::at(x - 3.6, 56.4).bend([x, 54.8, x + 3.6, 56.4]), 1.2, t.shade);
    }
}

fn brow(c: &Canvas, k: f32, pose: &Pose, color: Color32) {
    let (lift_in, lift_out) = if pose.bright() { (1.0, 1.4) } else { (0.0, 0.0) };
    let inner = 43.0 - lift_in - pose.worry * 3.8 + pose.frown * 3.0;
    let outer = 43.4 - lift_out + pose.worry * 1.6 - pose.frown * 0.6;
    let brow = Path::at(60.0 + 5.0 * k, inner).bend([60.0 + 9.5 * k, f32::midpoint(inner, outer) - 2.2, 60.0 + 14.5 * k, outer]);
    c.stroke(&brow, 2.3, color);
}

fn mouth(c: &Canvas, pose: &Pose, t: &Tones) {
    let width = 8.4 - 2.2 * pose.strain + if pose.bright() { 1.0 } else { 0.0 };
    let bend = pose.bend();
    let y = 67.5 - bend * 0.12;
    let (left, right) = (60.0 - width, 60.0 + width);
    if bend > 4.4 {
        let smile =
            Path::at(left, y - 1.5).bend([60.0, y + bend * 0.55, right, y - 1.5]).bend([60.0, y + bend * 2.1, left, y - 1.5]).close();
        let [teeth, line] = t.smile;
        c.fill(&smile, teeth);
        c.stroke(&smile, 1.5, line);
    } else {
        let skew = pose.frown * 1.6 * pose.side;
        let line = Path::at(left, y - bend * 0.3 + skew).bend([60.0, y + bend, right, y - bend * 0.3 - skew]);
        c.stroke(&line, 2.1, t.lip);
    }
}
