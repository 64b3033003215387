//! Answers without end from a program that does not read: every prompt lets go of it, and what was decided is kept.

use fulcrum::terminal::{Farewell, Style};

use crate::console::{Desk, fixture};

/// What `yes` may be told to say.
const SAID: [&str; 16] = ["", "0", "undo", "undo 1", "zz", "1", "2", "3", "5", "8", "note", "help", "again", "people", "b", "-1"];

/// More than any run reads.
const ENDLESS: usize = 2_000;

#[test]
fn a_play_ends_or_lets_go_of_whoever_says_the_same_for_ever() {
    for said in SAID {
        let desk = Desk::new();
        let run = desk.begin(&fixture(), 7, Style::plain(80), &format!("{said}\n").repeat(ENDLESS));
        assert!(run.unread > 0, "“{said}” is read to its end: {}", run.farewell == Farewell::InputEnded);
        if run.farewell == Farewell::InputEnded {
            assert!(run.talk.contains("answers in a row led nowhere") && run.talk.contains("The play is saved"), "“{said}”: {}", run.talk);
        }
        assert!(desk.save().decisions.len() < 200);
    }
}

#[test]
fn the_menu_the_journal_and_the_debrief_let_go_of_it_too() {
    let scenario = fixture();
    for said in SAID {
        let desk = Desk::new();
        desk.begin(&scenario, 7, Style::plain(80), &"1\n".repeat(400));
        let endless = format!("{said}\n").repeat(ENDLESS);
        let record = desk.store.records().pop().expect("a record");
        assert!(desk.replay(&scenario, &record, &endless).unread > 0, "“{said}” in the debrief");
        assert!(desk.menu(&scenario, &endless).unread > 0, "“{said}” in the menu");
        // The journal is the third thing in this menu.
        assert!(desk.menu(&scenario, &format!("3\n{endless}")).unread > 0, "“{said}” in the journal");
    }
}

#[test]
fn going_back_and_forth_for_ever_is_no_progress() {
    let desk = Desk::new();
    let run = desk.begin(&fixture(), 7, Style::plain(80), &"1\nundo\n".repeat(10_000));
    assert!(run.unread > 0 && run.farewell == Farewell::InputEnded);
}
