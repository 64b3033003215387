//! Five people, seven moods.

use egui::{Rect, Ui, pos2, vec2};
use fulcrum::gui::theme::{Theme, TypeSize, Weight};
use fulcrum::gui::widgets::face::{Mood, paint};
use fulcrum::gui::widgets::text::StyledText;
use fulcrum::sim::people::{Cloth, Extra, Hair, HairColor, Looks, Neck, Skin};

const MOODS: [(&str, f32, f32, f32); 7] = [
    ("Thriving", 88.0, 20.0, 80.0),
    ("Content", 68.0, 30.0, 65.0),
    ("Level", 50.0, 45.0, 55.0),
    ("Strained", 42.0, 80.0, 60.0),
    ("Low", 28.0, 35.0, 55.0),
    ("Holding back", 42.0, 50.0, 18.0),
    ("Near leaving", 15.0, 85.0, 20.0),
];

/// Names, roles and looks of a team.
pub(crate) fn team() -> [(&'static str, &'static str, Looks); 5] {
    [
        ("Marta Nowak", "Discharge nurse", looks(Hair::Bun, HairColor::Grey, Skin::Pale, Cloth::Teal, Neck::VNeck, &[])),
        (
            "Imran Siddiqui",
            "Pharmacist",
            looks(Hair::Short, HairColor::Black, Skin::Tan, Cloth::Cream, Neck::Shirt, &[Extra::Glasses, Extra::Beard]),
        ),
        ("Ruth Adeyemi", "Social worker", looks(Hair::Wrap, HairColor::Black, Skin::Dark, Cloth::Plum, Neck::Round, &[Extra::Earrings])),
        ("Tomás Rivera", "Physiotherapist", looks(Hair::Wavy, HairColor::Brown, Skin::Olive, Cloth::Slate, Neck::Polo, &[Extra::Stubble])),
        ("Lena Brandt", "Ward clerk", looks(Hair::Bob, HairColor::Fair, Skin::Light, Cloth::Moss, Neck::Collar, &[])),
    ]
}

pub(crate) fn looks(hair: Hair, hair_color: HairColor, skin: Skin, cloth: Cloth, neck: Neck, extras: &[Extra]) -> Looks {
    Looks { hair, hair_color, skin, cloth, neck, extras: extras.to_vec() }
}

pub(crate) fn show(ui: &mut Ui) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter();
    let column = |i: usize| 188.0 + i as f32 * 153.43;
    for (i, (name, morale, strain, trust)) in MOODS.into_iter().enumerate() {
        let words = StyledText::of(&theme, name, TypeSize::Body, Weight::SemiBold, p.ink);
        words.line(painter).paint(painter, pos2(column(i), 20.0));
        let numbers = format!("morale {morale}\nstrain {strain}, trust {trust}");
        let words = StyledText::of(&theme, &numbers, TypeSize::Note, Weight::Regular, p.ink2).leading(15.0);
        words.line(painter).paint(painter, pos2(column(i), 40.0));
    }
    for (row, (name, role, looks)) in team().into_iter().enumerate() {
        let y = 78.0 + row as f32 * 126.0;
        StyledText::of(&theme, name, TypeSize::Body, Weight::SemiBold, p.ink).line(painter).paint(painter, pos2(28.0, y + 41.0));
        StyledText::of(&theme, role, TypeSize::Note, Weight::Regular, p.ink2)
            .leading(15.0)
            .line(painter)
            .paint(painter, pos2(28.0, y + 61.0));
        for (i, (_, morale, strain, trust)) in MOODS.into_iter().enumerate() {
            let rect = Rect::from_min_size(pos2(column(i).round(), y), vec2(118.0, 118.0));
            paint(painter, rect, &looks, Mood { morale, strain, trust }, p);
        }
    }
}
