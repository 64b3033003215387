//! What the room must not see: hidden states, whom a plan serves, counts under three, notes by accident.

use egui::Key;
use fulcrum::gui::theme::Scheme;
use fulcrum::sim::MemberMeter;
use fulcrum::workshop::{Question, Step};

use super::hall::{Hall, PROJECTOR, Shown};

#[test]
fn no_page_of_the_room_tells_what_is_hidden() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    let words = fulcrum::wording::Localizer::english();
    while !matches!(hall.step(), Step::Debrief(_)) {
        let session = hall.room().session();
        let (scenario, state) = (session.scenario(), session.game().state());
        for (secret, now) in scenario.secrets.iter().zip(&state.secrets).filter(|(_, now)| now.told.is_none()) {
            assert_eq!(now.told, None);
            let text = words.text(&secret.text, &session.view().scope_of(secret.owner));
            assert!(!hall.reads(&text), "{:?}: the room reads “{text}”", hall.step());
        }
        for (member, now) in scenario.members.iter().zip(&state.members) {
            let meters = format!("{:.0} · ", now.meter(MemberMeter::Morale));
            assert!(!hall.reads(&meters), "{:?}: the room reads how {} is", hall.step(), member.name);
        }
        assert!(!hall.reads("What each sets in motion"), "{:?}", hall.step());
        hall.key(Key::Space);
    }
}

/// In the first vote, with so many cards for the first letters, up to the line after the last one.
fn counted(folder: &std::path::Path, counts: &[u16]) -> Hall {
    let mut hall = Hall::rehearsing(folder, PROJECTOR, Scheme::Light);
    hall.until(|step| matches!(step, Step::Vote(..)));
    assert_eq!(hall.room().present(), 20);
    let letters = hall.room().ballot().expect("a ballot").counts().len();
    let none = std::iter::repeat_n(0, letters - counts.len());
    for count in counts.iter().copied().chain(none) {
        assert!(!hall.reads("missing.") && !hall.reads("Everybody"), "a number is told while letters are counted");
        hall.count(&[count]);
    }
    hall
}

#[test]
fn the_only_window_tells_whether_everybody_is_counted_and_no_number() {
    let folder = tempfile::tempdir().expect("a folder");
    // Two cards hide among those who are missing, and whoever knew of these would know of the two.
    let mut hall = counted(folder.path(), &[10, 6, 2]);
    assert!(hall.reads("Who would rather not say?"));
    hall.key(Key::Enter);
    assert!(hall.reads("Not everybody is counted."));
    hall.key(Key::X);
    assert!(hall.reads("Everybody is counted."));
    // Nor does what is refused tell how many are counted.
    for _ in 0..3 {
        hall.key(Key::Minus);
    }
    assert!(hall.reads("More cards than that are counted already."));
}

#[test]
fn what_is_said_of_a_vote_aloud_is_no_more_than_the_room_may_know() {
    for (counts, said) in [(&[18, 2][..], "This is what you decided."), (&[12, 8], "A won, with 60 percent.")] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut hall = counted(folder.path(), counts);
        hall.key(Key::X);
        while !matches!(hall.step(), Step::Decide(_)) {
            hall.key(Key::Enter);
        }
        hall.notes();
        assert!(hall.reads(said), "{counts:?}");
    }
}

#[test]
fn a_forecast_reads_what_was_said_on_monday_and_how_to_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    let mut said: Vec<String> = Vec::new();
    while hall.step() != Step::Forecast {
        if hall.step() == Step::Monday {
            let people = fulcrum::wording::pages::people(&fulcrum::wording::Localizer::english(), hall.room().session());
            said = people.into_iter().filter_map(|person| person.says).collect();
        }
        hall.key(Key::Space);
    }
    assert!(!said.is_empty());
    for says in said {
        assert!(hall.reads(&says), "{says}");
    }
    assert!(hall.reads("Yes, better: raise a hand, or stand up.") && hall.reads("The same or worse: keep your hand down"));
}

#[test]
fn the_notes_of_tables_tell_of_each_table_that_plays() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.press("3 tables");
    hall.press("Rehearse");
    hall.until(|step| step == Step::Friday);
    hall.until(|step| matches!(step, Step::Letters(_)));
    let room = hall.room();
    let lines = |place: usize| {
        let table = &room.tables()[place];
        let member = &table.session.game().state().members[0];
        MemberMeter::ALL.map(|meter| format!("{:.0}", member.meter(meter))).join(" · ")
    };
    let all: Vec<String> = (0..3).map(lines).collect();
    assert!(all.iter().all(|line| !hall.reads(line)));
    hall.notes();
    assert!(all.iter().all(|line| hall.reads(line)), "{all:?}");
    // Where tables differ, it is said whose it is.
    assert_ne!(all[0], all[1]);
    assert!(hall.reads("Table 1: ") || hall.reads("Tables 1 and "));
    assert!(hall.reads("What each sets in motion"));
}

#[test]
fn notes_show_only_after_a_second_key_and_go_with_the_next_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.until(|step| step == Step::Ask(Question::Dilemma));
    hall.key(Key::N);
    assert!(hall.reads("Is the projector showing this screen?"));
    assert!(!hall.reads("What each sets in motion"));
    hall.key(Key::Y);
    assert!(hall.reads("What each sets in motion"));
    hall.key(Key::Enter);
    assert!(matches!(hall.step(), Step::Vote(..)));
    assert!(!hall.reads("What each sets in motion"));
}

#[test]
fn with_a_window_of_their_own_notes_never_come_into_the_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.key(Key::W);
    hall.key(Key::Y);
    assert!(hall.window.state().beside().is_some());
    hall.until(|step| step == Step::Ask(Question::Dilemma));
    hall.notes();
    assert!(!hall.reads("What each sets in motion"));
    hall.window.state_mut().beside_closed();
    hall.window.run_steps(2);
    assert!(hall.window.state().beside().is_none());
    assert!(!hall.reads("What each sets in motion"));
}

#[test]
fn on_the_only_display_nothing_opens_secrets_without_a_second_key_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.until(|step| step == Step::Ask(Question::Dilemma));
    let usual = [Key::Enter, Key::Space, Key::PageDown, Key::ArrowRight, Key::Escape, Key::N, Key::W, Key::F1];
    for asks in [Key::W, Key::N, Key::F1] {
        for stray in usual {
            hall.key(asks);
            assert!(hall.reads("Is the projector showing this screen?") && !hall.reads("What each sets in motion"), "{asks:?}");
            assert!(hall.window.state().beside().is_none(), "{asks:?} opens a window unasked");
            hall.key(stray);
            assert!(!hall.reads("What each sets in motion"), "{asks:?}, then {stray:?}");
            assert!(hall.window.state().beside().is_none(), "{asks:?}, then {stray:?}");
            assert_eq!(hall.step(), Step::Ask(Question::Dilemma), "{asks:?}, then {stray:?}");
        }
    }
    hall.key(Key::W);
    hall.key(Key::Y);
    assert!(hall.window.state().beside().is_some() && !hall.reads("What each sets in motion"));
    hall.look_at(Shown::Notes);
    assert!(hall.reads("What each sets in motion"));
}

#[test]
fn notes_do_not_come_back_into_the_only_window_when_theirs_is_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.until(|step| step == Step::Ask(Question::Dilemma));
    let ways: [fn(&mut Hall); 3] = [
        |hall| hall.window.state_mut().beside_closed(),
        |hall| hall.key(Key::W),
        |hall| {
            hall.window.state_mut().displays(2);
            hall.window.state_mut().displays(1);
        },
    ];
    for closes in ways {
        hall.notes();
        assert!(hall.reads("What each sets in motion"));
        hall.key(Key::W);
        hall.key(Key::Y);
        closes(&mut hall);
        hall.window.run_steps(2);
        assert!(hall.window.state().beside().is_none());
        assert!(!hall.reads("What each sets in motion"));
    }
}

#[test]
fn with_two_displays_notes_wait_until_somebody_has_looked_where_they_lie() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    hall.window.state_mut().displays(2);
    hall.window.run_steps(2);
    hall.press("Rehearse");
    hall.until(|step| step == Step::Ask(Question::Dilemma));
    hall.look_at(Shown::Notes);
    let is_hidden = |hall: &Hall| hall.reads("Is the projector showing this screen?") && !hall.reads("What each sets in motion");
    assert!(is_hidden(&hall));
    hall.key(Key::Y);
    assert!(!is_hidden(&hall) && hall.reads("What each sets in motion"));
    // The displays change places: it may be the projector now.
    hall.key(Key::F7);
    assert!(is_hidden(&hall));
    hall.key(Key::Y);
    // A third one came, and one went.
    for there in [3, 2] {
        hall.window.state_mut().displays(there);
        hall.window.run_steps(2);
        assert!(is_hidden(&hall), "{there} displays");
        hall.key(Key::Y);
        assert!(hall.reads("What each sets in motion"));
    }
}

#[test]
fn the_room_is_blank_on_a_key_and_stays_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.until(|step| step == Step::Monday);
    hall.key(Key::B);
    assert!(hall.texts().is_empty());
    hall.key(Key::B);
    assert!(hall.reads("Monday of week 1"));
}

#[test]
fn a_rule_opens_only_once_its_friday_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.until(|step| step == Step::Ask(Question::Dilemma));
    hall.key(Key::R);
    assert!(!hall.reads("The rule behind it"));
    hall.until(|step| step == Step::Friday);
    hall.key(Key::R);
    assert!(hall.reads("The rule behind it: week 1"));
    hall.key(Key::Enter);
    assert!(!hall.reads("The rule behind it"));
    assert_eq!(hall.step(), Step::Friday);
}
