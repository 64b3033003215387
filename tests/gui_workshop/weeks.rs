//! Weeks by keys: light and full ones, a plan from the chair, a forecast, the end, early or not, and the papers.

use egui::Key;
use fulcrum::gui::theme::Scheme;
use fulcrum::workshop::{Question, Step, Turn};

use super::hall::{Hall, PROJECTOR, at_first_dilemma, one_letter_gets_all};

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
    assert!(hall.reads("Part 1 of the room picks it: those who listen for"));
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Letters(Question::Plan));
    hall.key(Key::B);
    assert!(hall.reads("Part 1 has said its letter."));
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Friday);
    assert_eq!(hall.room().week(), 1);
}

#[test]
fn a_full_week_shows_both_votes_and_the_net_movement() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.press("1: light, 5 min");
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
fn a_forecast_that_nobody_counted_is_not_taken_for_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    for _ in 0..200 {
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
fn a_whole_session_ends_with_its_papers_which_open_and_say_where_to_the_facilitator() {
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
    // The room reads no paths; the notes do.
    let papers = folder.path().join("workshops");
    assert!(!hall.reads("take-home") && !hall.reads(folder.path().to_str().expect("a name")));
    hall.key(Key::O);
    assert_eq!(*hall.opened.borrow(), [papers.join("first-loaf-1.take-home.html")]);
    hall.notes();
    assert!(hall.reads("first-loaf-1.take-home.html") && hall.reads("first-loaf-1.run-log.html"));
    let home = std::fs::read_to_string(papers.join("first-loaf-1.take-home.html")).expect("the paper for the room");
    assert!(home.contains("The First Loaf"));
    assert!(papers.join("first-loaf-1.run-log.html").is_file());
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
    // What is chosen from is seen where it is chosen, by the table too.
    let moves: Vec<String> = hall.room().scenario().moves.iter().map(|it| it.name.clone()).collect();
    assert!(moves.iter().filter(|name| hall.reads(name)).count() > 8);
    assert!(hall.reads("↑ ↓: choose · Enter: take it"));
    // The first move, aimed at the first that is possible.
    hall.key(Key::Enter);
    assert!(hall.reads("Who or what is it for?"));
    hall.key(Key::Enter);
    assert_eq!(hall.room().view().moves_made().count(), 1);
    hall.key(Key::F);
    assert_eq!(hall.step(), Step::Friday);
}

#[test]
fn to_make_a_week_the_last_one_says_what_it_does_and_loses_no_vote() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = at_first_dilemma(folder.path());
    hall.key(Key::Enter);
    hall.count(&[12]);
    hall.wait(60 * 26);
    // The mildest first: full weeks, then the weeks themselves.
    while hall.room().weeks().contains(&fulcrum::workshop::WeekKind::Full) {
        hall.key(Key::P);
        assert!(!hall.reads("Make week"), "a week is made light at once");
    }
    hall.key(Key::P);
    assert!(hall.reads("It is played as planned, with every vote; then comes the debrief."));
    assert_eq!(hall.room().weeks().len(), 5);
    hall.key(Key::Enter);
    assert!(hall.room().weeks().len() < 5);
    assert_eq!(hall.step(), Step::Vote(Question::Dilemma, Turn::First));
    assert_eq!(hall.room().ballot().expect("a ballot").counts()[0], 12);
    // To end now says what becomes of the week that runs.
    hall.key(Key::E);
    assert!(hall.reads("Nothing is decided in week 1 yet, so it is left out."));
    hall.key(Key::Escape);
    while hall.step() != Step::Reply {
        hall.key(Key::Enter);
    }
    hall.key(Key::E);
    assert!(hall.reads("Week 1 counts with what is decided in it"));
    hall.key(Key::Enter);
    assert_eq!(hall.room().session().finished_weeks().len(), 1);
    assert!(hall.reads("Judged by what could be done in this time, a week of five"));
}

#[test]
fn a_forecast_is_answered_on_its_friday() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.until(|step| step == Step::Forecast);
    assert!(hall.reads("raise a hand, or stand up"));
    hall.count(&[12]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Friday);
    let came = hall.room().recall().forecasts[0].was_right().expect("known on Friday");
    assert!(hall.reads("You foresaw: 60% of you expected better spirits. It came: the spirits"));
    assert!(hall.reads(if came { "Foreseen." } else { "Not foreseen." }));
}
