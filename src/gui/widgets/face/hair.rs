//! Hair: what is behind the head, and what is before it. It makes the silhouette that tells people apart.

use super::tones::Tones;
use crate::gui::paint::{Canvas, Path};
use crate::sim::people::Hair;

/// What is seen behind the head, drawn before neck and shoulders.
pub(super) fn behind(c: &Canvas, hair: Hair, t: &Tones) {
    match hair {
        Hair::Bun => {
            c.ellipse(60.0, 21.0, 8.5, 7.5, t.hair);
            c.ellipse(60.0, 44.0, 24.0, 22.0, t.hair);
        }
        Hair::Bob => {
            let shape = Path::at(35.0, 50.0)
                .curve([33.0, 26.0, 46.0, 18.0, 60.0, 18.0])
                .curve([74.0, 18.0, 87.0, 26.0, 85.0, 50.0])
                .curve([85.0, 62.0, 86.0, 70.0, 84.0, 76.0])
                .line(36.0, 76.0)
                .curve([34.0, 70.0, 35.0, 62.0, 35.0, 50.0])
                .close();
            c.fill(&shape, t.hair_deep);
        }
        Hair::Wrap => {
            let shape =
                Path::at(38.0, 44.0).curve([34.0, 26.0, 46.0, 16.0, 62.0, 17.0]).curve([80.0, 18.0, 86.0, 30.0, 82.0, 44.0]).close();
            c.fill(&shape, t.scarf);
        }
        Hair::Long => {
            let shape = Path::at(35.0, 48.0)
                .curve([33.0, 25.0, 46.0, 17.0, 60.0, 17.0])
                .curve([74.0, 17.0, 87.0, 25.0, 85.0, 48.0])
                .curve([85.0, 64.0, 89.0, 76.0, 91.0, 92.0])
                .curve([82.0, 99.0, 74.0, 97.0, 70.0, 94.0])
                .line(50.0, 94.0)
                .curve([46.0, 97.0, 38.0, 99.0, 29.0, 92.0])
                .curve([31.0, 76.0, 35.0, 64.0, 35.0, 48.0])
                .close();
            c.fill(&shape, t.hair_deep);
        }
        Hair::Curly => {
            for (x, y, r) in [
                (39.0, 56.0, 7.0),
                (36.5, 45.0, 8.0),
                (38.5, 34.5, 8.0),
                (46.0, 26.0, 8.0),
                (55.5, 21.5, 8.0),
                (66.5, 21.5, 8.0),
                (75.5, 26.5, 8.0),
                (82.0, 35.0, 8.0),
                (83.5, 45.0, 8.0),
                (81.0, 56.0, 7.0),
            ] {
                c.disc(x, y, r, t.hair_deep);
            }
            c.ellipse(60.0, 40.0, 22.0, 20.0, t.hair_deep);
        }
        Hair::Short | Hair::Wavy | Hair::Bald => {}
    }
}

/// What falls over the forehead, drawn before the features.
pub(super) fn before(c: &Canvas, hair: Hair, t: &Tones) {
    match hair {
        Hair::Bun => {
            let shape = Path::at(38.0, 47.0)
                .curve([37.0, 28.0, 48.0, 20.0, 60.0, 20.0])
                .curve([72.0, 20.0, 83.0, 28.0, 82.0, 47.0])
                .curve([80.0, 38.0, 74.0, 32.0, 64.0, 31.0])
                .curve([52.0, 31.0, 42.0, 36.0, 38.0, 47.0])
                .close();
            c.fill(&shape, t.hair);
            c.stroke(&Path::at(50.0, 25.0).curve([54.0, 23.0, 60.0, 22.0, 66.0, 23.0]), 1.6, t.hair_light);
        }
        Hair::Short => {
            let shape = Path::at(38.0, 46.0)
                .curve([35.0, 26.0, 46.0, 17.0, 61.0, 17.0])
                .curve([76.0, 17.0, 86.0, 26.0, 82.0, 46.0])
                .curve([80.0, 40.0, 79.0, 36.0, 76.0, 33.0])
                .curve([68.0, 35.0, 52.0, 35.0, 45.0, 32.0])
                .curve([42.0, 36.0, 40.0, 40.0, 38.0, 46.0])
                .close();
            c.fill(&shape, t.hair);
        }
        Hair::Wavy => {
            let shape = Path::at(38.0, 47.0)
                .curve([32.0, 30.0, 42.0, 15.0, 58.0, 17.0])
                .curve([70.0, 11.0, 88.0, 22.0, 82.0, 47.0])
                .curve([80.0, 42.0, 80.0, 38.0, 77.0, 35.0])
                .curve([72.0, 37.0, 68.0, 33.0, 64.0, 31.0])
                .curve([58.0, 36.0, 50.0, 33.0, 46.0, 34.0])
                .curve([42.0, 37.0, 40.0, 41.0, 38.0, 47.0])
                .close();
            c.fill(&shape, t.hair);
            c.stroke(&Path::at(52.0, 22.0).curve([57.0, 19.0, 63.0, 20.0, 68.0, 23.0]), 2.0, t.hair_light);
        }
        Hair::Bob => {
            let shape = Path::at(38.0, 50.0)
                .curve([36.0, 28.0, 48.0, 20.0, 60.0, 20.0])
                .curve([72.0, 20.0, 84.0, 28.0, 82.0, 50.0])
                .curve([80.0, 42.0, 78.0, 38.0, 76.0, 36.0])
                .curve([64.0, 39.0, 52.0, 38.0, 46.0, 33.0])
                .curve([42.0, 38.0, 40.0, 43.0, 38.0, 50.0])
                .close();
            c.fill(&shape, t.hair);
        }
        Hair::Wrap => wrap(c, t),
        Hair::Bald => bald(c, t),
        Hair::Long => {
            // Parted a little off the middle, a lock down each side of the face.
            let shape = Path::at(37.5, 56.0)
                .curve([33.0, 30.0, 46.0, 19.0, 60.0, 19.0])
                .curve([74.0, 19.0, 87.0, 30.0, 82.5, 56.0])
                .curve([80.5, 44.0, 73.0, 35.0, 56.0, 28.0])
                .curve([47.0, 34.0, 40.5, 43.0, 37.5, 56.0])
                .close();
            c.fill(&shape, t.hair);
            c.stroke(&Path::at(56.0, 28.0).curve([57.0, 25.0, 58.0, 22.5, 60.0, 20.5]), 1.3, t.hair_deep);
            c.stroke(&Path::at(64.0, 24.0).curve([70.0, 26.0, 75.0, 30.0, 77.5, 36.0]), 1.6, t.hair_light);
        }
        Hair::Curly => {
            for (x, y, r) in [(43.0, 34.0, 6.5), (50.0, 28.5, 7.0), (59.0, 26.5, 7.0), (68.0, 28.0, 7.0), (76.0, 33.0, 6.5)] {
                c.disc(x, y, r, t.hair);
            }
            for (x, y, r) in [(39.5, 41.5, 4.5), (80.5, 41.5, 4.5), (48.0, 26.0, 6.5), (60.0, 23.0, 7.0), (72.0, 26.0, 6.5)] {
                c.disc(x, y, r, t.hair);
            }
            c.stroke(&Path::at(48.5, 26.0).curve([49.5, 22.8, 53.0, 21.8, 55.5, 23.2]), 1.5, t.hair_light);
            c.stroke(&Path::at(63.0, 21.6).curve([66.0, 20.2, 69.0, 21.2, 70.0, 23.6]), 1.5, t.hair_light);
        }
    }
}

fn wrap(c: &Canvas, t: &Tones) {
    let shape = Path::at(37.0, 44.0)
        .curve([36.0, 26.0, 46.0, 17.5, 61.0, 17.5])
        .curve([76.0, 17.5, 85.0, 27.0, 83.0, 44.0])
        .curve([76.0, 36.0, 46.0, 35.0, 37.0, 44.0])
        .close();
    c.fill(&shape, t.scarf);
    c.stroke(&Path::at(41.0, 38.0).curve([50.0, 29.0, 68.0, 26.0, 79.0, 32.0]), 2.0, t.scarf_light);
    c.stroke(&Path::at(46.0, 29.0).curve([54.0, 23.5, 64.0, 21.5, 72.0, 23.5]), 2.0, t.scarf_light);
    c.ellipse(81.0, 27.0, 6.5, 5.5, t.scarf);
    c.ellipse(81.0, 27.0, 3.2, 2.6, t.scarf_light);
}

/// A fringe over each ear, and light on the crown.
fn bald(c: &Canvas, t: &Tones) {
    for side in [-1.0, 1.0] {
        let x = |x: f32| 60.0 + side * x;
        let shape = Path::at(x(21.6), 52.0)
            .curve([x(23.4), 47.0, x(23.6), 41.0, x(20.6), 36.0])
            .curve([x(19.0), 38.0, x(18.8), 42.0, x(19.6), 46.0])
            .curve([x(19.8), 48.0, x(20.4), 50.0, x(21.6), 52.0])
            .close();
        c.fill(&shape, t.hair);
    }
    let light = t.skin.lerp_to_gamma(egui::Color32::WHITE, 0.28);
    c.stroke(&Path::at(49.0, 31.0).curve([51.0, 28.0, 55.0, 26.6, 59.0, 26.4]), 2.2, light);
}
