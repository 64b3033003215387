//! The walk through the eight parts.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fulcrum::gui::screens::Screen;
use fulcrum::play::{PageOf, Record};

use super::bench::{Bench, LAPTOP, by_the_menu, open_part, says};

/// Each part, and words that stand nowhere else.
const PARTS: [(&str, &str); 8] = [
    ("1 The story", "How it ended"),
    ("2 Turning points", "Every week in one line"),
    ("3 What if", "Choose a week with the arrow keys"),
    ("4 Your forecasts", "Insight or luck"),
    ("5 Your promises", "promise"),
    ("6 The other seat", "Choose somebody"),
    ("7 The rules behind it", "Choose a change"),
    ("8 What you take with you", "A plan for one real day"),
];
const NUMBERS: [Key; 8] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];

#[test]
fn the_keyboard_goes_through_all_parts_and_back() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    for (name, words) in PARTS {
        assert_eq!(open_part(&harness), name);
        assert!(says(&harness, words), "{name} does not say {words:?}");
        harness.key_press(Key::Enter);
        harness.run();
    }
    assert_eq!(harness.state().screen(), Screen::Title, "after the last part");
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    for (key, (name, _)) in NUMBERS.into_iter().zip(PARTS).rev() {
        harness.key_press(key);
        harness.run();
        assert_eq!(open_part(&harness), name);
    }
    harness.key_press(Key::Num3);
    harness.key_press(Key::Backspace);
    harness.run();
    assert_eq!(open_part(&harness), "2 Turning points");
}

#[test]
fn a_screen_reader_goes_to_every_part_by_name_and_hears_what_was_opened() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    for (name, words) in PARTS.into_iter().skip(2) {
        harness.get_by_role_and_label(Role::Tab, name).click_accesskit();
        harness.run();
        assert!(says(&harness, words), "{name} does not say {words:?}");
    }
    for (name, _) in PARTS.into_iter().take(7) {
        harness.get_by_role_and_label(Role::Tab, &format!("{name}, opened"));
    }
}

#[test]
fn a_walk_that_was_left_opens_where_it_was() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    harness.key_press(Key::Num6);
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().screen(), Screen::Journal);
    let record = bench.folder.records().join("first-loaf-1.ron");
    harness.state_mut().look_back_at(&record);
    harness.run();
    assert_eq!(open_part(&harness), "6 The other seat");
}

#[test]
fn a_week_is_decided_otherwise_again_and_again() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    harness.key_press(Key::Num3);
    harness.run();
    assert!(harness.query_by_label("As it was decided").is_none());
    let answers = harness.query_all_by_role(Role::RadioButton).filter(|it| it.accesskit_node().toggled() == Some(Toggled::False));
    let other = answers.filter_map(|it| it.accesskit_node().label()).next();
    let what = other.or_else(|| {
        let moves = harness.query_all_by_role(Role::Button).filter_map(|it| it.accesskit_node().label());
        moves.into_iter().find(|label| label.starts_with("Leave out: "))
    });
    harness.get_by_label(&what.expect("something to decide otherwise")).click_accesskit();
    harness.run();
    assert!(says(&harness, "decided differently"));
    assert!(says(&harness, "decided differently, it ends"), "the curves say it too");
    harness.get_by_label("As you decided it").click_accesskit();
    harness.run();
    assert!(says(&harness, "How it went"));
    let week = |harness: &egui_kittest::Harness<'_, fulcrum::gui::headless::Headless>| {
        harness.query_all_by_role(Role::Heading).filter_map(|it| it.accesskit_node().label()).find(|it| it.starts_with("Week "))
    };
    let before = week(&harness);
    let (back, on) = (Key::ArrowLeft, Key::ArrowRight);
    harness.key_press(if before.as_deref() == Some("Week 5") { back } else { on });
    harness.run();
    assert_ne!(week(&harness), before);
}

#[test]
fn every_seat_and_every_turning_point_is_reached_by_arrows() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    harness.key_press(Key::Num6);
    harness.run();
    let mut names = Vec::new();
    for _ in 0..3 {
        let heading = harness.query_all_by_role(Role::Heading).filter_map(|it| it.accesskit_node().label()).find(|it| it.contains(", "));
        names.extend(heading);
        harness.key_press(Key::ArrowRight);
        harness.run();
    }
    names.dedup();
    assert_eq!(names.len(), 3, "{names:?}");
}

#[test]
fn answers_and_plans_are_kept_in_the_journal_and_in_the_record() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    harness.key_press(Key::Num8);
    harness.run();
    let fields: Vec<String> = harness.query_all_by_role(Role::MultilineTextInput).filter_map(|it| it.accesskit_node().label()).collect();
    assert!(fields.len() >= 3, "{fields:?}");
    harness.get_by_role_and_label(Role::MultilineTextInput, &fields[0]).focus();
    harness.run();
    // Digits belong to the answer, not to the walk.
    harness.get_by_role_and_label(Role::MultilineTextInput, &fields[0]).type_text("I saw 2 dots");
    harness.run();
    assert_eq!(open_part(&harness), "8 What you take with you");
    harness.get_by_role_and_label(Role::TextInput, "If").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "If").type_text("a bag hangs on the door");
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "then").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "then").type_text("I ask whose it is");
    harness.run();
    harness.get_by_label("Keep this plan").click_accesskit();
    harness.run();
    assert!(says(&harness, "If a bag hangs on the door, then I ask whose it is."));
    let record = bench.folder.records().join("first-loaf-1.ron");
    let page = bench.journal().page(&PageOf::Play(record.clone())).expect("read");
    assert_eq!(page.answers.iter().map(|it| it.answer.as_str()).collect::<Vec<_>>(), ["I saw 2 dots"]);
    assert_eq!(page.plans.len(), 1);
    let record = Record::read(&record).expect("read");
    assert_eq!((record.answers, record.plans), (page.answers, page.plans));
}

#[test]
fn a_play_of_ones_own_leads_from_its_end_to_the_walk_and_back() {
    let bench = Bench::new();
    let (path, _) = bench.finished(5);
    let mut harness = bench.harness(LAPTOP);
    harness.state_mut().resume(&path);
    harness.run();
    assert_eq!(harness.state().screen(), Screen::Ending);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!((harness.state().screen(), open_part(&harness).as_str()), (Screen::Debrief, "1 The story"));
    harness.get_by_label("Play again, same luck");
    harness.key_press(Key::Backspace);
    harness.run();
    assert_eq!(harness.state().screen(), Screen::Ending, "before the first part");
}

#[test]
fn the_debrief_can_be_left_while_it_is_being_made() {
    let bench = Bench::new();
    let (path, _) = bench.finished(5);
    let mut harness = bench.harness(LAPTOP);
    harness.state_mut().resume(&path);
    harness.key_press(Key::Enter);
    harness.run();
    by_the_menu(&mut harness, "To the title");
    assert_eq!(harness.state().screen(), Screen::Title);
}

#[test]
fn escape_leaves_a_field_before_it_leaves_the_walk() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    harness.key_press(Key::Num8);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "If").focus();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().screen(), Screen::Debrief);
    harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
    harness.run();
    assert_eq!(harness.state().screen(), Screen::Journal);
}

#[test]
fn a_debrief_from_the_journal_leads_to_the_same_play_again() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    harness.get_by_label("Play again, same luck").click_accesskit();
    harness.run();
    let play = harness.state().play().expect("a new play");
    assert_eq!((play.session().seed(), play.session().step().0), (fulcrum::sim::luck::Seed(7), 0));
}

#[test]
fn answers_that_do_not_reach_the_record_are_not_kept_in_silence() {
    let bench = Bench::new();
    let mut harness = bench.looking_back(LAPTOP);
    let record = bench.folder.records().join("first-loaf-1.ron");
    std::fs::write(&record, "half a rec").expect("written");
    harness.key_press(Key::Num8);
    harness.run();
    let field = harness.query_all_by_role(Role::MultilineTextInput).next().and_then(|it| it.accesskit_node().label()).expect("a question");
    harness.get_by_role_and_label(Role::MultilineTextInput, &field).focus();
    harness.run();
    harness.get_by_role_and_label(Role::MultilineTextInput, &field).type_text("A bag on the door");
    harness.run();
    harness.get_by_role_and_label(Role::Tab, "1 The story, opened").click_accesskit();
    harness.run();
    assert!(says(&harness, "kept in the journal, but not in the record of this play"));
    let page = bench.journal().page(&PageOf::Play(record.clone())).expect("read");
    assert_eq!(page.answers.iter().map(|it| it.answer.as_str()).collect::<Vec<_>>(), ["A bag on the door"]);
    assert_eq!(std::fs::read_to_string(record).expect("left as it is"), "half a rec");
}
