//! All parts of looks, in some of their combinations, large and small.

use egui::{Rect, Ui, pos2, vec2};
use fulcrum::gui::theme::{Theme, TypeSize, Weight};
use fulcrum::gui::widgets::face::{Mood, paint, paint_round};
use fulcrum::gui::widgets::text::StyledText;
use fulcrum::sim::people::{Cloth, Extra, Hair, HairColor, Looks, Neck, Skin};

use crate::faces::looks;

pub(crate) fn show(ui: &mut Ui) {
    let theme = Theme::of(ui.ctx());
    let painter = ui.painter();
    let face = |x: f32, y: f32, size: f32, looks: &Looks, mood: Mood| {
        paint(painter, Rect::from_min_size(pos2(x, y), vec2(size, size)), looks, mood, theme.palette)
    };
    let bright = Mood { morale: 86.0, strain: 25.0, trust: 80.0 };
    let worn = Mood { morale: 40.0, strain: 78.0, trust: 30.0 };

    for (i, hair) in Hair::ALL.iter().enumerate() {
        let x = 24.0 + 156.0 * i as f32;
        StyledText::of(&theme, &format!("{hair:?}"), TypeSize::Note, Weight::SemiBold, theme.palette.ink)
            .line(painter)
            .paint(painter, pos2(x, 12.0));
        let color = HairColor::ALL[i % HairColor::ALL.len()];
        let skin = Skin::ALL[(5 * i + 2) % Skin::ALL.len()];
        let cloth = Cloth::ALL[(3 * i + 5) % Cloth::ALL.len()];
        let neck = Neck::ALL[i % Neck::ALL.len()];
        let extras: &[Extra] = match i {
            5 => &[Extra::Beard],
            6 => &[Extra::Earrings],
            1 => &[Extra::Stubble],
            7 => &[Extra::Glasses],
            _ => &[],
        };
        let person = looks(*hair, color, skin, cloth, neck, extras);
        face(x, 32.0, 146.0, &person, Mood::CALM);
        face(x, 184.0, 70.0, &person, bright);
        face(x + 76.0, 184.0, 70.0, &person, worn);
    }
    for (i, color) in HairColor::ALL.iter().enumerate() {
        let person = looks(Hair::Long, *color, Skin::ALL[i % 6], Cloth::ALL[(i + 1) % 8], Neck::Round, &[]);
        face(24.0 + 96.0 * i as f32, 268.0, 88.0, &person, Mood::CALM);
    }
    for (i, skin) in Skin::ALL.iter().enumerate() {
        let person = looks(Hair::Curly, HairColor::ALL[i], *skin, Cloth::ALL[i], Neck::Collar, &[]);
        face(712.0 + 92.0 * i as f32, 268.0, 88.0, &person, bright);
    }
    for (i, cloth) in Cloth::ALL.iter().enumerate() {
        for (k, neck) in Neck::ALL.iter().enumerate() {
            let person = looks(
                Hair::Bald,
                HairColor::ALL[(i + k) % 7],
                Skin::ALL[(i + 2 * k) % 6],
                *cloth,
                *neck,
                &[Extra::Stubble][..usize::from(k == 2)],
            );
            face(24.0 + 76.0 * i as f32, 364.0 + 70.0 * k as f32, 66.0, &person, Mood::CALM);
        }
    }
    for n in 0..40_u64 {
        let person = Looks::by_key(n.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let (x, y) = (648.0 + 62.0 * (n % 10) as f32, 364.0 + 62.0 * (n / 10) as f32);
        face(x, y, 56.0, &person, [bright, Mood::CALM, worn][(n % 3) as usize]);
        let small = Rect::from_min_size(pos2(648.0 + 30.0 * (n % 20) as f32, 624.0 + 30.0 * (n / 20) as f32), vec2(18.0, 18.0));
        paint_round(painter, small, &person, theme.palette.desk, theme.palette);
    }
}
