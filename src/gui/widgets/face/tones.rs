//! The colours of people: skin, hair, cloth. They are theirs and do not follow the theme.

use egui::Color32;

use crate::gui::theme::hex;
use crate::sim::people::{Cloth, Extra, Hair, HairColor, Looks, Neck, Skin};

/// Lines of eyes and lids.
pub(super) const FEATURE: Color32 = hex(0x2A201B);
/// Glasses.
pub(super) const FRAME: Color32 = hex(0x3A332E);
/// Earrings.
pub(super) const GOLD: Color32 = hex(0xE9D9B0);

/// The colours of one person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tones {
    pub(super) skin: Color32,
    pub(super) shade: Color32,
    pub(super) lip: Color32,
    /// Teeth, and the line around them.
    pub(super) smile: [Color32; 2],
    pub(super) hair: Color32,
    pub(super) hair_light: Color32,
    pub(super) hair_deep: Color32,
    pub(super) brow: Color32,
    pub(super) cloth: Color32,
    pub(super) trim: Color32,
    pub(super) under: Color32,
    pub(super) sleeve: Color32,
    pub(super) scarf: Color32,
    pub(super) scarf_light: Color32,
}

impl Tones {
    /// The colours of these looks.
    pub(super) fn of(looks: &Looks) -> Self {
        let [skin, shade, lip] = skin(looks.skin);
        let [hair, hair_light, hair_deep, brow] = hair(looks.hair_color);
        let [cloth, deep, sleeve] = cloth(looks.cloth);
        let (trim, under) = trim(looks.neck, looks.cloth, deep);
        let [scarf, scarf_light] = scarf(looks.cloth);
        // Inside a dark beard, only light lips can be seen.
        let bearded = looks.extras.contains(&Extra::Beard) && is_dark(looks.hair_color);
        let (lip, smile) = if bearded { (hex(0xF3DCCB), [hex(0xFFF6EE); 2]) } else { (lip, [hex(0xFFFAF4), lip]) };
        Self { skin, shade, lip, smile, hair, hair_light, hair_deep, brow, cloth, trim, under, sleeve, scarf, scarf_light }
    }
}

/// The side a person leans to, −1 or 1: it comes with the hair, so that it never changes.
pub(super) const fn side(hair: Hair) -> f32 {
    match hair {
        Hair::Bun | Hair::Wavy | Hair::Bald | Hair::Long => -1.0,
        Hair::Short | Hair::Bob | Hair::Wrap | Hair::Curly => 1.0,
    }
}

/// Skin, its shade, lips.
const fn skin(skin: Skin) -> [Color32; 3] {
    match skin {
        Skin::Pale => [hex(0xEFC9AE), hex(0xDDAE90), hex(0x8A4238)],
        Skin::Light => [hex(0xF4D3BD), hex(0xE2B79C), hex(0x9C473C)],
        Skin::Olive => [hex(0xD9A881), hex(0xC08D66), hex(0x7C3A2E)],
        Skin::Tan => [hex(0xC48D64), hex(0xAB754D), hex(0x6E3328)],
        Skin::Brown => [hex(0xA9714E), hex(0x8F5B3C), hex(0x5A281F)],
        Skin::Dark => [hex(0x8C5B40), hex(0x744830), hex(0x47201B)],
    }
}

/// Hair, a lighter and a deeper tone of it, brows.
const fn hair(color: HairColor) -> [Color32; 4] {
    match color {
        HairColor::Black => [hex(0x2B2320), hex(0x3B302B), hex(0x1F1917), hex(0x2B1F1A)],
        HairColor::Brown => [hex(0x4A3427), hex(0x5E4433), hex(0x3A281E), hex(0x4A3427)],
        HairColor::Chestnut => [hex(0x784630), hex(0x91593F), hex(0x633725), hex(0x693C29)],
        HairColor::Fair => [hex(0xC79A5B), hex(0xD6AE74), hex(0xB58749), hex(0xC79A5B)],
        HairColor::Red => [hex(0xAE552F), hex(0xC56C43), hex(0x944424), hex(0x994A29)],
        HairColor::Grey => [hex(0x8A7566), hex(0xA5917F), hex(0x75624F), hex(0x8A7566)],
        HairColor::White => [hex(0xF1ECE4), hex(0xFFFFFF), hex(0xC4BAAB), hex(0x9A8F81)],
    }
}

const fn is_dark(color: HairColor) -> bool {
    matches!(color, HairColor::Black | HairColor::Brown | HairColor::Chestnut)
}

/// Cloth, a deeper tone of it, a sleeve in its own shadow.
const fn cloth(cloth: Cloth) -> [Color32; 3] {
    match cloth {
        Cloth::Teal => [hex(0x5E8482), hex(0x4C6E6C), hex(0x527674)],
        Cloth::Cream => [hex(0xEDEAE2), hex(0xCFC9BD), hex(0xDCD7CB)],
        Cloth::Plum => [hex(0x87647B), hex(0x6D4E63), hex(0x77566C)],
        Cloth::Slate => [hex(0x55657A), hex(0x465466), hex(0x4B5A6E)],
        Cloth::Moss => [hex(0x7B8C5E), hex(0x627149), hex(0x6C7C50)],
        Cloth::Rust => [hex(0xB0694A), hex(0x8F5138), hex(0x9E5C40)],
        Cloth::Navy => [hex(0x3F5070), hex(0x303E58), hex(0x374763)],
        Cloth::Sand => [hex(0xCFB78D), hex(0xAF9769), hex(0xBFA67B)],
    }
}

/// The trim at the neck, and what is worn under an open shirt.
const fn trim(neck: Neck, cloth: Cloth, deep: Color32) -> (Color32, Color32) {
    let light = matches!(cloth, Cloth::Cream | Cloth::Sand);
    match neck {
        Neck::VNeck | Neck::Polo => (deep, deep),
        Neck::Shirt if light => (deep, hex(0x7C8CA0)),
        Neck::Shirt => (deep, hex(0xE4DDD0)),
        Neck::Round if light => (hex(0x8C7A66), deep),
        Neck::Round => (hex(0xEFE6D8), deep),
        Neck::Collar if light => (hex(0x7C8CA0), deep),
        Neck::Collar => (hex(0xF1ECE2), deep),
    }
}

/// A headscarf and its folds, chosen to go with the cloth.
const fn scarf(cloth: Cloth) -> [Color32; 2] {
    match cloth {
        Cloth::Plum | Cloth::Cream | Cloth::Slate => [hex(0x9A5A4E), hex(0xB87A6B)],
        Cloth::Teal | Cloth::Sand => [hex(0x7A4C5E), hex(0x976A7B)],
        Cloth::Moss | Cloth::Navy => [hex(0xB7853F), hex(0xCFA362)],
        Cloth::Rust => [hex(0x4D6E73), hex(0x6C8D91)],
    }
}
