//! Notes, plans that come back, and the journal's own page.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fulcrum::gui::screens::Screen;
use fulcrum::play::{NoteKind, PageOf, Plan};
use jiff::civil::date;

use super::bench::{Bench, LAPTOP, by_the_menu, says, wait};

#[test]
fn a_note_is_written_on_the_week_with_one_key() {
    let bench = Bench::new();
    let path = bench.waiting();
    let mut harness = bench.harness(LAPTOP);
    harness.state_mut().resume(&path);
    harness.run();
    assert_eq!(harness.state().screen(), Screen::Week);
    harness.key_press(Key::N);
    harness.run();
    let field = harness.get_by_role_and_label(Role::MultilineTextInput, "Your note");
    assert!(field.is_focused());
    field.type_text("Nadia never sits. No, never");
    harness.run();
    harness.get_by_label("Leaders observed").click_accesskit();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.query_by_label("Your note").is_none(), "the slip is put away");
    let page = bench.journal().page(&PageOf::Play(path)).expect("read");
    assert_eq!(page.notes.len(), 1);
    let note = &page.notes[0];
    assert_eq!((note.text.as_str(), note.kind, note.week), ("Nadia never sits. No, never", NoteKind::Observed, Some(1)));
    assert_eq!(harness.state().screen(), Screen::Week);
}

#[test]
fn the_menu_leads_to_a_note_too_and_what_was_begun_is_still_there() {
    let bench = Bench::new();
    let path = bench.waiting();
    let mut harness = bench.harness(LAPTOP);
    harness.state_mut().resume(&path);
    harness.key_press(Key::F10);
    harness.run();
    harness.get_by_label("Write a note").click_accesskit();
    harness.run();
    harness.get_by_label("Your note").type_text("half a");
    harness.run();
    harness.get_by_label("Close").click_accesskit();
    harness.run();
    harness.key_press(Key::N);
    harness.run();
    assert_eq!(harness.get_by_label("Your note").value().as_deref(), Some("half a"));
}

/// A note is begun on the week of a play.
fn beginning_a_note(
    bench: &Bench,
    path: &std::path::Path,
    words: &str,
) -> egui_kittest::Harness<'static, fulcrum::gui::headless::Headless> {
    let mut harness = bench.harness(LAPTOP);
    harness.state_mut().resume(path);
    harness.run();
    harness.key_press(Key::N);
    harness.run();
    harness.get_by_label("Your note").type_text(words);
    harness.run();
    harness
}

/// The notes on the page of a play.
fn notes_of(bench: &Bench, path: &std::path::Path) -> Vec<String> {
    let page = bench.journal().page(&PageOf::Play(path.to_owned())).expect("read");
    page.notes.into_iter().map(|note| note.text).collect()
}

#[test]
fn a_note_half_written_is_kept_when_the_window_closes() {
    let bench = Bench::new();
    let path = bench.waiting();
    let mut harness = beginning_a_note(&bench, &path, "half a");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(notes_of(&bench, &path).is_empty());
    harness.state_mut().tell(fulcrum::gui::HostEvent::Closing);
    assert_eq!(notes_of(&bench, &path), ["half a"]);
    drop(harness);
    let _later = bench.harness(LAPTOP);
    assert_eq!(notes_of(&bench, &path), ["half a"], "it is kept once");
}

#[test]
fn a_note_half_written_stays_with_the_play_that_is_left() {
    let bench = Bench::new();
    let path = bench.waiting();
    let mut harness = beginning_a_note(&bench, &path, "half a");
    by_the_menu(&mut harness, "To the title");
    assert_eq!(harness.state().screen(), Screen::Title);
    assert_eq!(notes_of(&bench, &path), ["half a"]);
}

#[test]
fn a_note_is_about_what_it_was_begun_at_wherever_it_is_kept() {
    let bench = Bench::new();
    let path = bench.waiting();
    let mut harness = beginning_a_note(&bench, &path, "half a");
    by_the_menu(&mut harness, "Settings");
    assert_eq!(harness.state().screen(), Screen::Settings);
    harness.state_mut().tell(fulcrum::gui::HostEvent::Closing);
    assert_eq!(notes_of(&bench, &path), ["half a"]);
}

#[test]
fn what_a_killed_program_leaves_of_a_note_is_in_the_journal_at_the_next_start() {
    let bench = Bench::new();
    let path = bench.waiting();
    let mut harness = beginning_a_note(&bench, &path, "half a");
    // It rests for a second, and the power fails.
    harness.run_steps(60);
    drop(harness);
    let _again = bench.harness(LAPTOP);
    assert_eq!(notes_of(&bench, &path), ["half a"]);
    let _once_more = bench.harness(LAPTOP);
    assert_eq!(notes_of(&bench, &path).len(), 1);
}

#[test]
fn a_plan_comes_back_on_its_day_and_the_answer_is_kept() {
    let bench = Bench::new();
    let plan = Plan {
        when: "Ana goes quiet".into(),
        then: "I ask her afterwards".into(),
        made: date(2020, 1, 1),
        come_back: date(2020, 1, 8),
        went: Vec::new(),
    };
    bench.journal().change(&PageOf::NoPlay, None, |page| page.plans.push(plan)).expect("written");
    let mut harness = bench.harness(LAPTOP);
    assert!(says(&harness, "How did it go?"));
    assert!(says(&harness, "If Ana goes quiet, then I ask her afterwards."));
    harness.get_by_label("In part").click_accesskit();
    harness.run();
    harness.get_by_label("In a few words").focus();
    harness.run();
    harness.get_by_label("In a few words").type_text("She had three things to say.");
    harness.run();
    harness.get_by_label("Keep it").click_accesskit();
    harness.run();
    assert!(!says(&harness, "How did it go?"));
    let page = bench.journal().page(&PageOf::NoPlay).expect("read");
    assert_eq!(page.plans[0].went[0].text, "In part. She had three things to say.");
    assert!(!says(&bench.harness(LAPTOP), "How did it go?"), "it is asked once");
}

#[test]
fn a_plan_that_did_not_come_to_it_comes_back_again() {
    let bench = Bench::new();
    let plan = Plan { when: "a".into(), then: "b".into(), made: date(2020, 1, 1), come_back: date(2020, 1, 8), went: Vec::new() };
    bench.journal().change(&PageOf::NoPlay, None, |page| page.plans.push(plan)).expect("written");
    let mut harness = bench.harness(LAPTOP);
    harness.get_by_label("Not yet").click_accesskit();
    harness.run();
    harness.get_by_label("Keep it").click_accesskit();
    harness.run();
    let page = bench.journal().page(&PageOf::NoPlay).expect("read");
    assert_eq!(page.plans.len(), 2, "what was said stays, and the plan waits again");
    assert!(page.plans[0].went.len() == 1 && page.plans[1].went.is_empty());
    assert!(page.plans[1].come_back > page.plans[1].made);
}

#[test]
fn the_journal_opens_from_the_title_and_leads_back_to_a_play() {
    let bench = Bench::new();
    bench.finished(1);
    bench.finished(2);
    let mut harness = bench.harness(LAPTOP);
    harness.get_by_label("Journal").click_accesskit();
    wait(&mut harness, "Playing your plays again …");
    let plays: Vec<String> = harness
        .query_all_by_role(Role::Button)
        .filter_map(|it| it.accesskit_node().label())
        .filter(|it| it.starts_with("Look back: "))
        .collect();
    assert_eq!(plays.len(), 2);
    assert!(says(&harness, "Delivery and team at the end of 2 plays."));
    harness.query_all_by_label(&plays[0]).next().expect("a play").click_accesskit();
    harness.run();
    assert_eq!(harness.state().screen(), Screen::Debrief);
}

#[test]
fn search_finds_what_was_written_and_export_writes_it_beside_what_is_there() {
    let bench = Bench::new();
    let note = |text: &str| fulcrum::play::JournalNote { date: date(2026, 1, 1), week: None, kind: NoteKind::Example, text: text.into() };
    bench
        .journal()
        .change(&PageOf::NoPlay, None, |page| page.notes.extend([note("The keys lay there."), note("No bag.")]))
        .expect("written");
    let mut harness = bench.harness(LAPTOP);
    harness.get_by_label("Journal").click_accesskit();
    wait(&mut harness, "Playing your plays again …");
    for _ in 0..2 {
        harness.get_by_label("Export").click_accesskit();
        harness.run();
    }
    let files = std::fs::read_dir(bench.folder.path()).expect("a folder").flatten().map(|it| it.path());
    let written: Vec<String> = files
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .map(|path| std::fs::read_to_string(path).expect("a text"))
        .collect();
    assert_eq!(written.len(), 2);
    assert!(written.iter().all(|text| text.contains("The keys lay there.")));
    harness.get_by_role_and_label(Role::TextInput, "Search").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Search").type_text("KEYS");
    harness.run();
    assert!(says(&harness, "Found once") && says(&harness, "The keys lay there.") && !says(&harness, "No bag."));
}
