//! Tables that decide for themselves: read at once, letters, side by side.

use egui::Key;
use fulcrum::gui::theme::Scheme;
use fulcrum::workshop::{Question, Step};

use super::hall::{Hall, PROJECTOR};

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
fn tables_read_their_plans_at_the_same_time_and_no_sheet_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.press("3 tables");
    hall.press("Begin");
    let mut weeks = 0;
    while !matches!(hall.step(), Step::Debrief(_)) {
        if let Step::Letters(question) = hall.step() {
            // Each table another letter, so that their plays go apart.
            for key in [Key::A, Key::B, Key::C] {
                hall.key(key);
            }
            hall.key(Key::Enter);
            assert!(!matches!(hall.step(), Step::Letters(_)), "the sheets are walked once more");
            weeks += usize::from(question == Question::Plan);
            continue;
        }
        if hall.step() == Step::Ask(Question::Plan) {
            let asked: Vec<_> = hall.room().tables().iter().map(|table| table.asked.clone()).collect();
            assert!(asked.windows(2).all(|pair| pair[0] == pair[1]), "week {}: each table has plans of its own", hall.room().week());
        }
        hall.key(Key::Enter);
    }
    assert!(weeks > 2);
}

#[test]
fn parts_of_the_room_have_numbers_where_answers_have_letters() {
    let folder = tempfile::tempdir().expect("a folder");
    for seating in ["One room", "3 tables"] {
        let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
        hall.press(seating);
        hall.press("Rehearse");
        hall.until(|step| step == Step::Brief);
        hall.key(Key::Space);
        assert!(hall.reads("art 1 of 3") || hall.reads("Seat 1 of your table"));
        assert!(!hall.reads("art A of") && !hall.reads("Seat A"));
    }
}
