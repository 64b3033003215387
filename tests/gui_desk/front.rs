//! The title and the workshop behind it: what waits is offered first, what is broken is said.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fulcrum::gui::headless::Headless;
use fulcrum::play::{DataFolder, Store, find};
use fulcrum::sim::luck::Seed;
use fulcrum::workshop::{Input, Length, Seating, SetUp, Workshops};

use crate::seat::LAPTOP;

const NOW: u64 = 1_780_000_000;

/// A workshop that was killed while people came in.
fn broken_off(folder: &Path) {
    let entry = find("first-loaf", None).expect("a scenario");
    let scenario = Arc::clone(entry.scenario().expect("it plays"));
    let set_up = SetUp::proposed(&scenario, 20, Seating::OneRoom, Length::Minutes60).expect("it fits");
    let workshops = Workshops::new(&DataFolder::at(folder));
    let mut kept = workshops.begin(scenario, &entry.text, set_up, Seed(9), NOW).expect("it begins");
    kept.take(Input::Present(12), NOW + 5).expect("twelve came");
}

/// A play that was left on its first Monday.
fn left_play(folder: &Path) {
    let entry = find("first-loaf", None).expect("a scenario");
    let scenario = Arc::clone(entry.scenario().expect("it plays"));
    drop(Store::new(DataFolder::at(folder)).begin(scenario, None, Seed(3)).expect("a play"));
}

fn at_the_title(folder: &Path) -> Harness<'static, Headless> {
    let folder = DataFolder::at(folder);
    let front = Headless::open(folder);
    let draw = |ui: &mut egui::Ui, front: &mut Headless| {
        front.ui(ui);
    };
    let mut harness = Harness::builder().with_size(LAPTOP).build_ui_state(draw, front);
    harness.run_steps(4);
    harness
}

fn press(harness: &mut Harness<'_, Headless>, key: Key) {
    harness.key_press(key);
    harness.run_steps(4);
}

fn heard(harness: &Harness<'_, Headless>) -> String {
    let nodes = harness.root().children_recursive();
    let said = nodes.flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()]);
    said.flatten().collect::<Vec<_>>().join("\n")
}

const GO_ON: &str = "Go on with the workshop. The First Loaf, week 1, 12 people";

#[test]
fn a_workshop_that_waits_is_the_first_way_in_and_a_play_the_second() {
    let folder = tempfile::tempdir().expect("a folder");
    broken_off(folder.path());
    left_play(folder.path());
    let mut harness = at_the_title(folder.path());
    assert!(harness.get_by_label(GO_ON).is_focused());
    let said = heard(&harness);
    let place = |words: &str| said.find(words).unwrap_or_else(|| panic!("{words} is not there:\n{said}"));
    assert!(place(GO_ON) < place("Continue, The First Loaf"));
    assert!(place("Continue, The First Loaf") < place("New play"));
    press(&mut harness, Key::Enter);
    assert!(heard(&harness).contains("Four rules of the room"), "{}", heard(&harness));
    assert!(!heard(&harness).contains("New play"));
    // Left again, it waits again.
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::Enter);
    assert!(harness.get_by_label(GO_ON).is_focused());
}

#[test]
fn the_journal_lists_every_workshop() {
    let folder = tempfile::tempdir().expect("a folder");
    broken_off(folder.path());
    let mut harness = at_the_title(folder.path());
    harness.get_by_label("Journal").click();
    harness.run_steps(4);
    press(&mut harness, Key::Num3);
    let said = heard(&harness);
    assert!(said.contains("The First Loaf · ") && said.contains("12 people, in week 1 of five weeks."), "{said}");
}

#[test]
fn without_a_workshop_the_play_is_first() {
    let folder = tempfile::tempdir().expect("a folder");
    left_play(folder.path());
    let harness = at_the_title(folder.path());
    assert!(heard(&harness).contains("Continue. The First Loaf"));
    assert!(!heard(&harness).contains("Go on with the workshop"));
}

#[test]
fn a_workshop_that_cannot_be_read_is_said_at_the_title_and_left_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    broken_off(folder.path());
    let file = folder.path().join("workshops/first-loaf-1.ron");
    let half = std::fs::read_to_string(&file).expect("a file")[..120].to_owned();
    std::fs::write(&file, &half).expect("written");
    let harness = at_the_title(folder.path());
    let said = heard(&harness);
    assert!(said.contains("first-loaf-1.ron cannot be read, and is left as it is"), "{said}");
    assert!(!said.contains("Go on with the workshop"));
    assert_eq!(std::fs::read_to_string(&file).expect("still there"), half);
}

#[test]
fn a_workshop_whose_scenario_is_gone_says_so_where_a_new_one_is_set_up() {
    let folder = tempfile::tempdir().expect("a folder");
    broken_off(folder.path());
    std::fs::remove_file(folder.path().join("workshops/first-loaf-1.scenario")).expect("removed");
    let mut harness = at_the_title(folder.path());
    press(&mut harness, Key::Enter);
    let said = heard(&harness);
    assert!(said.contains("first-loaf-1.ron cannot be read, and is left as it is"), "{said}");
    assert!(folder.path().join("workshops/first-loaf-1.ron").is_file());
}

#[test]
fn a_workshop_of_last_week_is_found_in_the_set_up_and_not_on_the_title() {
    let folder = tempfile::tempdir().expect("a folder");
    broken_off(folder.path());
    let waiting = Workshops::new(&DataFolder::at(folder.path())).unfinished();
    let file = std::fs::File::options().write(true).open(&waiting[0].path).expect("its file");
    file.set_modified(waiting[0].written - Duration::from_secs(7 * 24 * 60 * 60)).expect("a time");
    let mut harness = at_the_title(folder.path());
    assert!(harness.query_by_label(GO_ON).is_none());
    harness.get_by_label_contains("Workshop").click();
    harness.run_steps(4);
    assert!(heard(&harness).contains("Go on: The First Loaf"));
}
