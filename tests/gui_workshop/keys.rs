//! A session by keys: counts, a tie, sentences, undo, and going on after a kill.

use egui::Key;
use fulcrum::gui::theme::Scheme;
use fulcrum::workshop::{Question, Step, Turn};

use super::hall::{Hall, PROJECTOR, at_first_dilemma};

#[test]
fn a_tie_is_said_and_settled_by_a_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::Enter);
    hall.count(&[6, 6]);
    hall.key(Key::Enter);
    assert!(hall.reads("A and B are level."));
    // A stray Enter leaves the keys where they are, and a number typed once too often decides nothing.
    for _ in 0..2 {
        hall.key(Key::Enter);
        assert_eq!(hall.step(), Step::Decide(Question::Dilemma));
        assert!(hall.reads("T: talk again · 1–4: decide yourself · L: leave it to luck"));
    }
    hall.key(Key::Num2);
    hall.key(Key::Num0);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Decide(Question::Dilemma), "“20” and Enter chose a letter");
    assert!(hall.reads("Decide for B yourself? Y: yes · Esc: no"));
    hall.key(Key::Escape);
    hall.key(Key::Num3);
    assert!(hall.reads("Only A and B can be settled on"));
    hall.key(Key::Num2);
    hall.key(Key::Y);
    assert_eq!(hall.step(), Step::Reply);
    assert!(hall.reads("You chose B"));
}

#[test]
fn more_cards_than_people_are_refused_kindly() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::Enter);
    hall.count(&[8, 7]);
    assert!(hall.reads("more cards than people in the room."));
    assert_eq!(hall.room().ballot().expect("a ballot").counts(), [8, 0, 0, 0]);
    // Somebody came late, and three more: the same count is right then.
    for _ in 0..3 {
        hall.key(Key::Plus);
    }
    hall.count(&[7]);
    assert_eq!(hall.room().ballot().expect("a ballot").counts(), [8, 7, 0, 0]);
    hall.key(Key::Minus);
    assert!(hall.reads("More cards than that are counted already."));
}

#[test]
fn undo_takes_back_what_was_typed_then_counts_then_steps() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::Enter);
    hall.count(&[5, 4]);
    hall.digits("3");
    hall.undo();
    assert_eq!(hall.room().ballot().expect("a ballot").counts(), [5, 4, 0, 0]);
    hall.undo();
    assert_eq!(hall.room().ballot().expect("a ballot").counts(), [5, 0, 0, 0]);
    hall.count(&[7]);
    assert_eq!(hall.room().ballot().expect("a ballot").counts(), [5, 7, 0, 0]);
    hall.key(Key::U);
    hall.key(Key::U);
    hall.key(Key::U);
    assert_eq!(hall.step(), Step::Ask(Question::Dilemma));
}

#[test]
fn a_killed_session_goes_on_at_the_same_step_with_the_same_counts() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::Enter);
    hall.count(&[5, 4]);
    // A killed program lets go of its lock and does nothing else.
    drop(hall);
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.press("Go on: The First Loaf, week 1 of 5, 12 people");
    assert_eq!(hall.step(), Step::Vote(Question::Dilemma, Turn::First));
    assert_eq!(hall.room().ballot().expect("a ballot").counts(), [5, 4, 0, 0]);
    // The next number is the third letter's.
    hall.count(&[3]);
    assert_eq!(hall.room().ballot().expect("a ballot").counts(), [5, 4, 3, 0]);
}

#[test]
fn leaving_begins_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    let sessions = || std::fs::read_dir(folder.path().join("workshops")).expect("a folder").count();
    let before = sessions();
    hall.key(Key::Escape);
    hall.key(Key::Enter);
    hall.key(Key::Enter);
    assert_eq!(sessions(), before);
}

#[test]
fn the_ring_empties_and_the_time_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    assert!(hall.reads("0:45 to read"));
    hall.wait(15);
    assert!(hall.reads("0:30 to read"));
    hall.wait(60 * 30);
    assert!(hall.reads("0:00 to read"));
    // Half an hour late, the notes say so, and what could be left out.
    hall.notes();
    assert!(hall.reads("minutes behind"));
    assert!(hall.reads("P: Make week 4 light"));
    hall.key(Key::P);
    assert_eq!(hall.room().weeks()[3], fulcrum::workshop::WeekKind::Light);
}

#[test]
fn a_sentence_is_written_down_and_no_key_acts_meanwhile() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::S);
    hall.window.event(egui::Event::Text("But who asked Irena?".to_owned()));
    hall.window.run_steps(2);
    hall.key(Key::U);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Ask(Question::Dilemma));
    let said: Vec<&str> = hall.room().said().iter().map(|said| said.words.as_str()).collect();
    assert_eq!(said, ["But who asked Irena?"]);
}

#[test]
fn a_sentence_that_was_dropped_comes_back_with_one_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::S);
    assert!(hall.reads("Enter keeps it, Esc drops it"));
    hall.window.event(egui::Event::Text("But who asked Irena?".to_owned()));
    hall.window.run_steps(2);
    hall.key(Key::Escape);
    assert!(hall.reads("Dropped. U brings it back."));
    assert!(hall.room().said().is_empty());
    hall.key(Key::U);
    assert_eq!(hall.step(), Step::Ask(Question::Dilemma));
    hall.key(Key::Enter);
    assert!(hall.reads("Written down."));
    assert_eq!(hall.room().said()[0].words, "But who asked Irena?");
    // Nothing was typed: nothing is said about it.
    hall.key(Key::S);
    hall.key(Key::Escape);
    assert!(!hall.reads("Dropped."));
}

#[test]
fn a_sentence_half_written_is_kept_when_the_window_closes() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::S);
    hall.window.event(egui::Event::Text("But who".to_owned()));
    hall.window.run_steps(2);
    hall.window.state_mut().closing();
    assert_eq!(hall.room().said()[0].words, "But who");
}

#[test]
fn enter_alone_goes_past_no_letter() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::Enter);
    assert!(hall.reads("Counting A") && hall.reads("then 3 more"));
    for _ in 0..8 {
        hall.key(Key::Enter);
    }
    assert!(hall.reads("How many for A? 0 is a number too."));
    hall.count(&[0]);
    assert!(hall.reads("Counting B") && hall.reads("then 2 more"));
    // A letter that was counted stays as it is.
    hall.count(&[4]);
    hall.key(Key::ArrowUp);
    hall.key(Key::Enter);
    assert!(hall.reads("Counting C"));
    assert_eq!(hall.room().ballot().expect("a ballot").counts(), [0, 4, 0, 0]);
}
