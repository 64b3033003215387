//! What went wrong is told, by names that a player knows, and no longer than it is so.

use egui::Key;

use crate::seat::{LAPTOP, Seat};

#[test]
fn what_could_not_be_written_is_told_without_paths_and_until_it_can_be_written() {
    let mut seat = Seat::at_the_title(LAPTOP, 100);
    let settings = seat.folder.path().join("settings.ron");
    std::fs::remove_file(&settings).expect("it was there");
    std::fs::create_dir_all(settings.join("in the way")).expect("a folder");
    seat.command(Key::Plus);
    seat.command(Key::Plus);
    assert_eq!(seat.harness.state().notices().count(), 1, "said once");
    assert!(seat.heard().contains("settings.ron could not be written"), "{}", seat.heard());
    assert!(!seat.heard().contains(&seat.folder.path().display().to_string()), "{}", seat.heard());
    std::fs::remove_dir_all(&settings).expect("it is taken away");
    seat.command(Key::Minus);
    assert_eq!(seat.harness.state().notices().count(), 0);
}
