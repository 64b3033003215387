//! A session by keys: counts, a light and a full week, a tie, undo, and going on after a kill.

use egui::Key;
use fulcrum::gui::theme::Scheme;
use fulcrum::workshop::{Question, Step, Turn};

use super::hall::{Hall, PROJECTOR};

/// Twelve people in the room, and the first Monday is read.
fn at_first_dilemma(folder: &std::path::Path) -> Hall {
    let mut hall = Hall::open(folder, "first-loaf", PROJECTOR, Scheme::Light);
    // The number that stands there is replaced by what is typed.
    hall.digits("15");
    hall.key(Key::Enter);
    assert_eq!((hall.step(), hall.room().present()), (Step::Gather, 15));
    hall.count(&[12]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Practice);
    hall.count(&[4, 4, 4]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Practised);
    while hall.step() != Step::Ask(Question::Dilemma) {
        hall.key(Key::Enter);
    }
    hall
}

#[test]
fn a_light_week_by_keys() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    assert_eq!(hall.room().present(), 12);
    hall.key(Key::Enter);
    hall.count(&[3, 6, 3]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Decide(Question::Dilemma));
    assert!(hall.reads("B leads."));
    assert!(hall.reads("50%"));
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Reply);
    assert!(hall.reads("You chose B"));
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Ask(Question::Plan));
    hall.key(Key::Enter);
    hall.count(&[12]);
    hall.key(Key::Enter);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Forecast);
    hall.count(&[7]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Friday);
    assert_eq!(hall.room().week(), 1);
}

#[test]
fn a_full_week_shows_both_votes_and_the_net_movement() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.press("1: light");
    hall.press("Begin");
    hall.count(&[20]);
    hall.key(Key::Enter);
    hall.key(Key::K);
    while hall.step() != Step::Ask(Question::Dilemma) {
        hall.key(Key::Enter);
    }
    hall.key(Key::Enter);
    hall.count(&[10, 4, 3, 3]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Reveal(Question::Dilemma));
    assert!(hall.reads("50%"));
    hall.key(Key::Enter);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Talk(Question::Dilemma));
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Vote(Question::Dilemma, Turn::Again));
    hall.count(&[4, 13, 3]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Decide(Question::Dilemma));
    assert!(hall.reads("50%, 20%, ↓ 30"));
    assert!(hall.reads("20%, 65%, ↑ 45"));
}

#[test]
fn a_tie_is_said_and_settled_by_a_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::Enter);
    hall.count(&[6, 6]);
    hall.key(Key::Enter);
    assert!(hall.reads("A and B are level."));
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Decide(Question::Dilemma));
    assert!(hall.reads("Talk again, decide yourself, or leave it to luck."));
    hall.key(Key::Num3);
    assert!(hall.reads("Only A and B can be settled on"));
    hall.key(Key::Num2);
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

/// On; where votes are counted, all cards go to the first letter.
fn one_letter_gets_all(hall: &mut Hall) {
    match hall.step() {
        Step::Vote(..) if hall.room().ballot().is_some_and(|ballot| ballot.counted() == 0) => hall.count(&[12]),
        _ => hall.key(Key::Enter),
    }
}

#[test]
fn a_forecast_that_nobody_counted_is_not_taken_for_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    for _ in 0..60 {
        match hall.step() {
            Step::Forecast => break,
            _ => one_letter_gets_all(&mut hall),
        }
    }
    assert_eq!(hall.step(), Step::Forecast);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Forecast);
    // Nobody is a number too, once it was typed.
    hall.count(&[0]);
    hall.key(Key::Enter);
    assert_ne!(hall.step(), Step::Forecast);
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
fn a_whole_session_ends_with_its_papers_and_says_where() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    // No invention: one letter gets all the cards each time.
    for _ in 0..400 {
        match hall.step() {
            Step::Over => break,
            Step::Forecast => hall.key(Key::K),
            _ => one_letter_gets_all(&mut hall),
        }
    }
    assert_eq!(hall.step(), Step::Over);
    assert!(hall.reads("first-loaf-1.take-home.html"));
    let papers = folder.path().join("workshops");
    let home = std::fs::read_to_string(papers.join("first-loaf-1.take-home.html")).expect("the paper for the room");
    assert!(home.contains("The First Loaf"));
    assert!(papers.join("first-loaf-1.run-log.html").is_file());
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
    hall.key(Key::N);
    hall.key(Key::Enter);
    assert!(hall.reads("minutes behind"));
    assert!(hall.reads("P: Make week 4 light"));
    hall.key(Key::P);
    assert_eq!(hall.room().weeks()[3], fulcrum::workshop::Kind::Light);
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

#[test]
fn tables_say_a_letter_each_and_live_side_by_side() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.press("2 tables");
    hall.press("Begin");
    while !matches!(hall.step(), Step::Letters(Question::Dilemma)) {
        hall.key(Key::Enter);
    }
    hall.key(Key::Enter);
    assert!(hall.reads("Table 1 has not said a letter."));
    hall.key(Key::A);
    hall.key(Key::B);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Reply);
    assert!(hall.reads("You chose A"));
    assert!(hall.reads("You chose B"));
    while hall.step() != Step::Friday {
        match hall.step() {
            Step::Letters(_) if hall.room().tables().iter().any(|table| table.letter.is_none()) => hall.key(Key::C),
            _ => hall.key(Key::Enter),
        }
    }
    assert!(hall.reads("Table 1"));
    assert!(hall.reads("Table 2"));
    hall.key(Key::X);
    hall.key(Key::Num2);
    assert!(hall.room().tables()[1].dropped);
}

#[test]
fn a_table_in_the_chair_makes_its_own_plan() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::Enter);
    hall.count(&[12]);
    while hall.step() != Step::Ask(Question::Plan) {
        hall.key(Key::Enter);
    }
    hall.key(Key::C);
    assert_eq!(hall.step(), Step::Chair);
    // The first move, aimed at the first that is possible.
    hall.key(Key::Enter);
    hall.key(Key::Enter);
    assert_eq!(hall.room().view().moves_made().count(), 1);
    hall.key(Key::F);
    assert_eq!(hall.step(), Step::Forecast);
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
