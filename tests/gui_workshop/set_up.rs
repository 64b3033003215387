//! The set-up, and what it says of the time; a rehearsal, which shows where that comes from.

use egui::Key;
use fulcrum::gui::theme::Scheme;

use super::hall::{Hall, PROJECTOR};

#[test]
fn f1_in_the_set_up_shows_what_each_key_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.key(Key::F1);
    assert!(hall.reads("F3 writes the kit") && !hall.reads("Number in the room"));
    hall.key(Key::Escape);
    assert!(hall.reads("Number in the room") && !hall.window.state().has_left());
}

#[test]
fn the_set_up_says_how_the_time_adds_up_and_counting_grows_with_the_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    assert!(hall.reads("1: light, 5 min") && hall.reads("The debrief begins at minute 40 at the latest."));
    hall.digits("60");
    assert!(hall.reads("1: light, 6 min") && hall.reads("1 × 14:45 full + 3 × 5:45 light = "));
    for week in ["1: light, 6 min", "2: light, 6 min", "3: light, 6 min"] {
        hall.press(week);
    }
    assert!(hall.reads("make a week light, or play fewer"));
}

#[test]
fn a_rehearsal_shows_the_sum_of_its_time_and_where_it_comes_from() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.key(Key::Space);
    assert!(hall.reads("How the time adds up with 20 people"));
    let plan = fulcrum::wording::Localizer::english().time_plan(&hall.room().time_plan());
    assert_eq!(plan.len(), 4);
    for line in plan {
        assert!(hall.reads(&line), "{line}");
    }
    hall.key(Key::Plus);
    assert!(hall.reads("How the time adds up with 21 people"));
}

#[test]
fn nobody_in_the_room_is_said_before_it_begins() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    for _ in 0..2 {
        hall.key(Key::Backspace);
    }
    hall.press("Begin");
    assert!(hall.window.state().room().is_none());
    assert!(hall.reads("Somebody has to be in the room."));
}

#[test]
fn the_kit_is_written_and_its_place_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.press("Write the kit");
    assert!(hall.reads("first-loaf-kit.html"));
    assert!(folder.path().join("workshops/first-loaf-kit.html").is_file());
}
