//! Every part and the journal at every size of text and window: nothing is cut off at its sides, and an open page comes to rest.

use egui::{Key, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use fulcrum::gui::headless::Headless;
use fulcrum::gui::settings::Settings;
use fulcrum::gui::theme::TextScale;

use crate::texts::texts;

use super::bench::{Bench, LAPTOP, open_part, wait};

const SMALL: Vec2 = vec2(400.0, 300.0);
const LARGE: Vec2 = vec2(1920.0, 1080.0);

/// What can be seen of a text is all of its width; what lies above or below is scrolled to.
fn nothing_is_cut(harness: &Harness<'_, Headless>, size: Vec2, place: &str) {
    let window = Rect::from_min_size(egui::Pos2::ZERO, size);
    let mut seen = 0;
    for (clip, text) in texts(harness.output()) {
        if text.angle != 0.0 {
            continue;
        }
        let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
        let clip = clip.intersect(window);
        if rect.is_negative() || !clip.intersects(rect) {
            continue;
        }
        seen += 1;
        let said = text.galley.text();
        let fits = clip.left() - 1.0 <= rect.left() && rect.right() <= clip.right() + 1.0;
        assert!(fits, "{place} at {size}: {said:?} {rect:?} is wider than {clip:?}");
    }
    assert!(seen > 0, "{place} at {size} shows nothing");
}

fn at(percent: u16, size: Vec2) {
    let bench = Bench::new();
    bench.set(&Settings { text: TextScale::percent(percent), ..Settings::default() });
    let mut harness = bench.looking_back(size);
    for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8] {
        harness.key_press(key);
        harness.run();
        let place = format!("{} at {percent}%", open_part(&harness));
        nothing_is_cut(&harness, size, &place);
    }
    harness.key_press(Key::Escape);
    wait(&mut harness, "Playing your plays again …");
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        harness.key_press(key);
        harness.run();
        nothing_is_cut(&harness, size, &format!("journal at {percent}%"));
    }
    harness.key_press(Key::N);
    harness.run();
    harness.get_by_label("Your note");
    nothing_is_cut(&harness, size, &format!("note at {percent}%"));
}

#[test]
fn at_the_usual_size() {
    at(100, LAPTOP);
    at(100, LARGE);
}

#[test]
fn at_a_larger_size() {
    at(175, LAPTOP);
    at(200, LARGE);
}

#[test]
fn at_the_largest_size() {
    at(250, LAPTOP);
}

#[test]
fn in_a_very_small_window() {
    at(100, SMALL);
    at(250, SMALL);
}
