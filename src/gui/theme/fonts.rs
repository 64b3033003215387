//! The typeface, Inter, in three weights from one variable file, and the icons, Phosphor, in two.

use std::sync::Arc;

use egui::epaint::text::{FontTweak, VariationCoords};
use egui::{FontData, FontDefinitions, FontFamily};
use egui_phosphor::Variant;

use super::metrics::Weight;

/// Which drawing of an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconStyle {
    /// Lines.
    Regular,
    /// Filled: the lock, the play triangle, a weight's briefcase.
    Fill,
}

/// How far the letters of Inter reach above the baseline, as a part of their size.
pub(crate) const ASCENT: f32 = 0.968_75;
/// The height of a row of Inter without extra leading, as a part of its size.
pub(crate) const ROW: f32 = 1.210_227;

/// The family that carries a weight.
#[must_use]
pub(crate) fn family(weight: Weight) -> FontFamily {
    match weight {
        Weight::Regular => FontFamily::Proportional,
        Weight::SemiBold => FontFamily::Name("semibold".into()),
        Weight::Bold => FontFamily::Name("bold".into()),
    }
}

/// The family that carries the icons.
#[must_use]
pub(crate) fn icons(style: IconStyle) -> FontFamily {
    match style {
        IconStyle::Regular => FontFamily::Name("icons".into()),
        IconStyle::Fill => FontFamily::Name("icons-fill".into()),
    }
}

/// Whether egui has the fonts already.
#[must_use]
pub(super) fn are_loaded(ctx: &egui::Context) -> bool {
    ctx.fonts(|fonts| fonts.definitions().families.contains_key(&family(Weight::Bold)))
}

/// All fonts. What Inter lacks falls back to egui's own.
#[must_use]
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (weight, wght) in [(Weight::Regular, 400.0), (Weight::SemiBold, 600.0), (Weight::Bold, 700.0)] {
        let name = format!("inter-{wght}");
        let tweak = FontTweak { coords: VariationCoords::new([(b"wght", wght)]), ..FontTweak::default() };
        fonts.font_data.insert(name.clone(), Arc::new(FontData::from_static(ttf_inter::REGULAR).tweak(tweak)));
        fonts.families.insert(family(weight), [vec![name], fallback.clone()].concat());
    }
    for (style, variant) in [(IconStyle::Regular, Variant::Regular), (IconStyle::Fill, Variant::Fill)] {
        let name = format!("phosphor-{style:?}");
        fonts.font_data.insert(name.clone(), Arc::new(variant.font_data()));
        fonts.families.insert(icons(style), vec![name]);
    }
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::FontId;

    fn width(ctx: &egui::Context, family: FontFamily) -> f32 {
        let font = FontId::new(14.0, family);
        ctx.fonts_mut(|fonts| fonts.layout_no_wrap("The beam leans to leading".into(), font, egui::Color32::WHITE).size().x)
    }

    fn context(fonts: FontDefinitions) -> egui::Context {
        let ctx = egui::Context::default();
        ctx.set_fonts(fonts);
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        ctx
    }

    #[test]
    fn the_weights_are_three_different_drawings() {
        let ctx = context(definitions());
        let [regular, semibold, bold] = [Weight::Regular, Weight::SemiBold, Weight::Bold].map(|weight| width(&ctx, family(weight)));
        assert!(regular < semibold && semibold < bold, "{regular} {semibold} {bold}");
    }

    #[test]
    fn the_measures_of_inter_are_as_written_down() {
        let ctx = context(definitions());
        let row = ctx.fonts_mut(|fonts| fonts.row_height(&FontId::new(1000.0, FontFamily::Proportional)));
        assert!((row / 1000.0 - ROW).abs() < 0.002, "{row}");
    }

    #[test]
    fn the_signs_the_game_uses_are_in_the_typeface() {
        let mut fonts = definitions();
        fonts.families.get_mut(&FontFamily::Proportional).expect("it has a family").truncate(1);
        let ctx = context(fonts);
        let drawing = |c: char| {
            let font = FontId::new(14.0, FontFamily::Proportional);
            let galley = ctx.fonts_mut(|fonts| fonts.layout_no_wrap(c.into(), font, egui::Color32::WHITE));
            galley.rows[0].glyphs[0].uv_rect
        };
        let nothing = drawing('\u{10FFFE}');
        let missing: Vec<char> = "–—“”‘’…·−↑↓→←áàâäãåéèêëíìîïñóòôöõøúùûüçßœæ€£%".chars().filter(|&c| drawing(c) == nothing).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
