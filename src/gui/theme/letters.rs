//! Letters that the game's typeface lacks. They are borrowed from the fonts of the machine, where one of those has them; the rest
//! can only be named. Nothing is looked for before a text needs it.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Context, FontData, FontFamily, FontId, Id, LayerId, Shape};
use fontdb::Database;

use super::fonts::family;
use super::metrics::Weight;

/// Letters, each once.
pub(in crate::gui) type Letters = BTreeSet<char>;

/// As many fonts are borrowed at most: scripts are seldom mixed, and fonts with many letters are large.
const MOST: usize = 3;

/// The letters of a text that cannot be drawn now. The fonts must be loaded.
#[must_use]
pub(in crate::gui) fn lacking(ctx: &Context, text: &str) -> Letters {
    let unusual: Letters = text.chars().filter(|c| !c.is_ascii() && !c.is_whitespace() && !c.is_control()).collect();
    let font = FontId::new(14.0, FontFamily::Proportional);
    ctx.fonts_mut(|fonts| unusual.into_iter().filter(|c| !fonts.has_glyph(&font, *c)).collect())
}

/// Looks for letters in the picture that was just drawn, whoever wrote them, that cannot be drawn as they should, and borrows fonts for them.
/// Each letter is looked for once.
pub(super) fn borrow_for_picture(ctx: &Context) {
    let key = Id::new("letters that were looked for");
    let known: Letters = ctx.data(|data| data.get_temp(key)).unwrap_or_default();
    let unknown: Letters = lacking(ctx, &written(ctx)).difference(&known).copied().collect();
    if unknown.is_empty() {
        return;
    }
    let rest = borrow(ctx, &unknown);
    ctx.data_mut(|data| data.insert_temp(key, known.union(&unknown).copied().collect::<Letters>()));
    if rest.len() < unknown.len() {
        ctx.request_discard("letters were borrowed");
        ctx.request_repaint();
    }
}

/// The unusual letters of a picture, without the icons, which have fonts of their own.
fn written(ctx: &Context) -> String {
    fn collect(shape: &Shape, letters: &mut Letters) {
        match shape {
            Shape::Text(text) if !text.galley.text().is_ascii() => {
                letters.extend(text.galley.text().chars().filter(|c| !c.is_ascii() && !is_icon(*c)))
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, letters)),
            _ => {}
        }
    }
    let layers: Vec<LayerId> = ctx.memory(|memory| memory.layer_ids().collect());
    let mut letters = Letters::new();
    ctx.graphics(|graphics| {
        let shapes = layers.into_iter().filter_map(|layer| graphics.get(layer)).flat_map(|list| list.all_entries());
        shapes.for_each(|entry| collect(&entry.shape, &mut letters));
    });
    letters.into_iter().collect()
}

fn is_icon(letter: char) -> bool {
    matches!(u32::from(letter), 0xE000..=0xF8FF)
}

/// Borrows fonts of the machine that have these letters. Returns the letters that no font has.
pub(in crate::gui) fn borrow(ctx: &Context, letters: &Letters) -> Letters {
    let mut installed = Database::new();
    installed.load_system_fonts();
    let (fonts, rest) = choose(&installed, letters.clone());
    if fonts.is_empty() {
        return rest;
    }
    // What was borrowed before stays.
    let mut all = ctx.fonts(|fonts| fonts.definitions().clone());
    for font in fonts {
        let name = format!("borrowed-{}", all.font_data.len());
        all.font_data.insert(name.clone(), Arc::new(font));
        for weight in [Weight::Regular, Weight::SemiBold, Weight::Bold] {
            all.families.entry(family(weight)).or_default().push(name.clone());
        }
    }
    ctx.set_fonts(all);
    rest
}

/// Whether some of it is written from right to left, which the window sets from left to right: Hebrew, Arabic and their neighbours.
#[must_use]
pub(in crate::gui) fn runs_from_the_right(text: &str) -> bool {
    text.chars().any(|c| matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF))
}

/// The fonts that together have most of the letters, and the letters that are still lacking.
fn choose(installed: &Database, mut lacking: Letters) -> (Vec<FontData>, Letters) {
    let mut chosen = Vec::new();
    while !lacking.is_empty() && chosen.len() < MOST {
        let had = |id| {
            let letters = installed.with_face_data(id, |data, index| letters_in(data, index, &lacking));
            letters.unwrap_or_default()
        };
        let faces = installed.faces().map(|face| (face.id, had(face.id)));
        // Of two that have as many the first, in the order in which the system names them.
        let best = faces.reduce(|best, next| if next.1.len() > best.1.len() { next } else { best });
        let Some((id, letters)) = best.filter(|(_, letters)| !letters.is_empty()) else { break };
        let data = installed.with_face_data(id, |data, index| FontData { index, ..FontData::from_owned(data.to_vec()) });
        chosen.extend(data);
        lacking.retain(|c| !letters.contains(c));
    }
    (chosen, lacking)
}

fn letters_in(data: &[u8], index: u32, wanted: &Letters) -> Letters {
    let Ok(face) = ttf_parser::Face::parse(data, index) else { return Letters::new() };
    wanted.iter().copied().filter(|c| face.glyph_index(*c).is_some()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_borrowed_for_what_it_has_and_the_rest_is_named() {
        let mut installed = Database::new();
        installed.load_font_data(ttf_inter::REGULAR.to_vec());
        let wanted: Letters = "ёж漢字".chars().collect();
        let (fonts, rest) = choose(&installed, wanted);
        assert_eq!(fonts.len(), 1);
        assert_eq!(rest, "漢字".chars().collect());
        assert_eq!(choose(&Database::new(), rest.clone()).1, rest);
    }

    #[test]
    fn what_somebody_types_is_looked_at_and_icons_are_not() {
        let ctx = Context::default();
        let icon = egui_phosphor::regular::LIST;
        let mut seen = String::new();
        let mut picture = ctx.run_ui(egui::RawInput::default(), |ui| {
            ui.label(format!("a note: 漢字 {icon}"));
            seen = written(ui.ctx());
        });
        picture.textures_delta.clear();
        assert_eq!(seen, "字漢");
    }

    #[test]
    fn scripts_from_the_right_are_known() {
        assert!(runs_from_the_right("the sign said مخبز"));
        assert!(runs_from_the_right("שלום"));
        assert!(!runs_from_the_right("“Ёлка”, 漢字, naïve — 12 €"));
    }
}
