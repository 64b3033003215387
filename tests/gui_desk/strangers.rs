//! What strangers leave in the data folder: broken files, endless names, letters that few fonts have.

use egui::Key;
use fulcrum::gui::screens::Screen;
use tempfile::TempDir;

use crate::seat::{LAPTOP, Seat};

/// A data folder with this scenario in it.
fn folder_with(text: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("scenarios")).expect("a folder");
    std::fs::write(folder.path().join("scenarios").join("stranger.ron"), text).expect("a file");
    folder
}

fn small() -> String {
    let template = include_str!("../../assets/templates/small.ron");
    template.replace("my-team", "stranger")
}

#[test]
fn a_broken_scenario_is_listed_with_its_problems() {
    let folder = folder_with(&small().replacen("weeks:", "wekks:", 1));
    let mut seat = Seat::in_folder(folder, LAPTOP);
    seat.click_what_begins("New play");
    seat.click_what_begins("stranger.ron. One problem");
    assert_eq!(seat.screen(), Screen::Briefing);
    assert!(seat.heard().contains("wekks"), "{}", seat.heard());
    assert!(seat.heard().contains("weeks"), "{}", seat.heard());
    seat.key(Key::Escape);
    assert_eq!(seat.screen(), Screen::Picker);
}

#[test]
fn a_name_of_two_hundred_letters_and_letters_of_far_away_are_played() {
    let long = "Wilhelmina ".repeat(18);
    let text = small().replace("Mira Kovac", long.trim()).replace("Forty Bicycles", "四十辆自行车").replace("Tomas", "תומאס");
    let folder = folder_with(&text);
    let mut seat = Seat::in_folder(folder, LAPTOP);
    // What cannot be drawn is said, and can be put away.
    assert!(
        seat.harness.state().notices().any(|notice| notice.contains("right to left")),
        "{:?}",
        seat.harness.state().notices().collect::<Vec<_>>()
    );
    while seat.harness.state().notices().count() > 0 {
        seat.click("Dismiss");
    }
    seat.click_what_begins("New play");
    seat.click_what_begins("四十辆自行车");
    seat.click("Begin");
    for _ in 0..30 {
        for (clip, text) in seat.texts() {
            let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            assert!(rect.right() <= clip.right() + 1.0 || !clip.intersects(rect), "{:?} on {:?}", text.galley.text(), seat.screen());
        }
        if seat.screen() == Screen::Ending {
            return;
        }
        seat.let_it_run();
    }
    panic!("stuck at {:?}", seat.screen());
}

#[test]
fn a_broken_save_is_told_and_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let plays = folder.path().join("plays");
    std::fs::create_dir(&plays).expect("a folder");
    std::fs::write(plays.join("home-by-noon-1.ron"), "Save(version: 99, nonsense").expect("a file");
    let seat = Seat::in_folder(folder, LAPTOP);
    assert_eq!(seat.harness.state().notices().count(), 1);
    assert!(seat.heard().contains("home-by-noon-1.ron"), "{}", seat.heard());
    assert!(seat.folder.path().join("plays").join("home-by-noon-1.ron").exists());
}
