//! The game as an app of Bevy, without a window and without a renderer: transitions, messages, scenarios read anew, the second window.
#![cfg(feature = "gui")]

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use fulcrum::gui::headless::Headless;
use fulcrum::gui::screens::{Door, Intent, Luck, NavigationIntent, PlayIntent, Screen};
use fulcrum::gui::{HostEvent, Opening, WindowState};
use fulcrum::play::{DataFolder, find};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Decision, Phase};
use tempfile::TempDir;

/// A game with a data folder of its own.
fn game() -> (TempDir, Headless) {
    let folder = tempfile::tempdir().expect("a folder");
    let game = Headless::open(DataFolder::at(folder.path()));
    (folder, game)
}

fn go(screen: Screen) -> Intent {
    Intent::Navigate(NavigationIntent::Go(screen))
}

fn begun() -> (TempDir, Headless) {
    let (folder, mut game) = game();
    game.look_at(find("first-loaf", None).expect("it is built in"), Some(Seed(7)));
    game.ask(Intent::Play(PlayIntent::Begin));
    (folder, game)
}

#[test]
fn an_intent_is_a_message_and_opens_its_screen_in_the_same_pass() {
    let (_folder, mut game) = game();
    assert_eq!(game.screen(), Screen::Title);
    game.ask(go(Screen::Journal));
    assert_eq!(game.screen(), Screen::Journal);
    game.ask(go(Screen::Settings));
    game.ask(Intent::Navigate(NavigationIntent::Back));
    assert_eq!(game.screen(), Screen::Journal, "settings go back to where they were opened");
}

#[test]
fn the_phase_of_the_play_says_which_of_its_screens_is_shown() {
    let (_folder, mut game) = begun();
    while game.screen() != Screen::Week {
        match game.play().expect("a play").session().phase() {
            Phase::Dilemma(_) => game.ask(Intent::Play(PlayIntent::Decide(Decision::Answer(0)))),
            _ => game.ask(Intent::Play(PlayIntent::Read)),
        }
        if game.screen() != Screen::Week {
            game.ask(Intent::Play(PlayIntent::Read));
        }
    }
    for wanted in [Screen::Friday, Screen::Ending, Screen::Forecast, Screen::Dilemma] {
        game.ask(go(wanted));
        assert_eq!(game.screen(), Screen::Week, "{wanted:?} is not what the play is at");
    }
    game.ask(Intent::Play(PlayIntent::Decide(Decision::EndWeek)));
    assert_eq!(game.screen(), Screen::Forecast);
}

#[test]
fn a_screen_of_a_play_without_one_is_the_title() {
    let (_folder, mut game) = game();
    game.ask(go(Screen::Journal));
    game.ask(go(Screen::Week));
    assert_eq!(game.screen(), Screen::Title);
}

#[test]
fn each_domain_takes_its_own_intents_and_no_other() {
    let (_folder, mut game) = begun();
    let before = (game.screen(), game.play().expect("a play").session().step());
    let mut settings = game.settings();
    settings.text = settings.text.larger();
    game.ask(Intent::Set(settings));
    assert_eq!(game.settings(), settings);
    assert_eq!((game.screen(), game.play().expect("a play").session().step()), before);
    game.ask(Intent::Play(PlayIntent::Again(Luck::Same)));
    assert_eq!(game.play().expect("a play").session().seed(), Seed(7));
    assert_eq!(game.settings(), settings);
}

#[test]
fn a_window_that_is_closed_while_it_is_sized_is_as_large_next_time() {
    let (folder, mut game) = game();
    let state = WindowState { width: 1500.0, ..WindowState::default() };
    game.tell(HostEvent::WindowChanged(state));
    game.tell(HostEvent::Closing);
    drop(game);
    assert_eq!(Headless::open(DataFolder::at(folder.path())).settings().window, state);
}

#[test]
fn the_notes_get_a_second_window_with_a_second_display_and_lose_it_when_it_is_closed() {
    let (folder, game) = game();
    let mut harness = drawn(game);
    harness.state_mut().ask(Intent::Workshop(Door::SetUp));
    harness.run_steps(3);
    assert_eq!(harness.state().second_window(), None, "nothing runs yet");
    // Begun as it is proposed.
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
    harness.state_mut().tell(HostEvent::Displays(2));
    assert!(harness.state().second_window().is_some());
    harness.state_mut().tell(HostEvent::SecondWindowClosed);
    assert_eq!(harness.state().second_window(), None);
    drop(folder);
}

fn drawn(game: Headless) -> Harness<'static, Headless> {
    let mut harness = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).build_ui_state(
        |ui, game: &mut Headless| {
            game.ui(ui);
        },
        game,
    );
    harness.run_steps(4);
    harness
}

fn heard(harness: &Harness<'_, Headless>) -> String {
    let nodes = harness.root().children_recursive();
    nodes.flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()]).flatten().collect::<Vec<_>>().join("\n")
}

/// Looks until these words are there.
fn look_for(harness: &mut Harness<'_, Headless>, words: &str) {
    while !heard(harness).contains(words) {
        harness.run_steps(2);
        thread::sleep(Duration::from_millis(10));
    }
}

/// A copy of the first scenario in a file of its own, under this title.
fn file_with(folder: &Path, title: &str) -> PathBuf {
    let file = folder.join("mine.ron");
    let text = find("first-loaf", None).expect("it is built in").text;
    std::fs::write(&file, text.replace("The First Loaf", title)).expect("a file");
    file
}

#[test]
fn a_scenario_that_is_saved_while_its_briefing_is_open_is_shown_as_it_is_now() {
    let (folder, elsewhere) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("another"));
    let file = file_with(elsewhere.path(), "A First Title");
    let entry = find(&file, None).expect("it loads");
    let mut harness = drawn(Headless::opening(DataFolder::at(folder.path()), Opening::Briefing(Box::new(entry), None)));
    look_for(&mut harness, "A First Title");
    file_with(elsewhere.path(), "Another Title");
    look_for(&mut harness, "Another Title");
    assert_eq!(harness.state().screen(), Screen::Briefing);
}

#[test]
fn a_scenario_that_is_saved_broken_stays_as_it_was_and_says_why() {
    let (folder, elsewhere) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("another"));
    let file = file_with(elsewhere.path(), "A First Title");
    let entry = find(&file, None).expect("it loads");
    let mut harness = drawn(Headless::opening(DataFolder::at(folder.path()), Opening::Briefing(Box::new(entry), None)));
    look_for(&mut harness, "A First Title");
    std::fs::write(&file, "Scenario(oh").expect("a file");
    look_for(&mut harness, "has been saved with a problem");
    assert!(heard(&harness).contains("A First Title"), "the last one without a problem is still shown");
    file_with(elsewhere.path(), "A Third Title");
    look_for(&mut harness, "A Third Title");
    assert_eq!(harness.state().notices().count(), 0, "it works again");
}

#[test]
fn a_scenario_that_is_put_into_the_folder_is_on_the_picker_without_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = DataFolder::at(folder.path()).scenarios();
    std::fs::create_dir_all(&own).expect("a folder");
    let mut harness = drawn(Headless::open(DataFolder::at(folder.path())));
    harness.state_mut().ask(go(Screen::Picker));
    harness.run_steps(3);
    assert!(!heard(&harness).contains("A First Title"));
    file_with(&own, "A First Title");
    look_for(&mut harness, "A First Title");
}
