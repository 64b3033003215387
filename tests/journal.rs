//! The journal: nothing written in it is ever lost, and what was planned comes back.

use std::path::PathBuf;

use fulcrum::play::{DataFolder, Journal, JournalNote, NoteKind, PageOf, Plan, Went};
use jiff::civil::{Date, date};

struct Desk {
    _folder: tempfile::TempDir,
    journal: Journal,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::of(&DataFolder::at(folder.path()));
    Desk { _folder: folder, journal }
}

fn play() -> PageOf {
    PageOf::Play(PathBuf::from("plays/first-loaf-1.ron"))
}

fn note(text: &str, date: Date) -> JournalNote {
    JournalNote { date, week: Some(2), kind: NoteKind::Observed, text: text.to_owned() }
}

fn plan(come_back: Date) -> Plan {
    Plan {
        when: "Ana goes quiet in a meeting".into(),
        then: "I ask her afterwards".into(),
        made: date(2026, 11, 2),
        come_back,
        went: Vec::new(),
    }
}

const DAY: Date = date(2026, 11, 2);

#[test]
fn what_was_written_is_there_again_line_by_line() {
    let desk = desk();
    let words = "She asked first.\nThen \"nothing\", for a minute.\n# \\ “done”";
    desk.journal.change(&play(), Some("The First Loaf"), |page| page.notes.push(note(words, DAY))).expect("written");
    desk.journal.change(&play(), None, |page| page.notes.push(note("second", DAY))).expect("written");
    let page = desk.journal.page(&play()).expect("read");
    assert_eq!(page.title.as_deref(), Some("The First Loaf"));
    assert_eq!(page.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), [words, "second"]);
    let file = std::fs::read_to_string(desk.journal.path(&play())).expect("a file");
    assert!(file.contains("She asked first.\nThen"), "a person can read it:\n{file}");
}

#[test]
fn a_page_that_cannot_be_read_is_left_alone_and_nothing_new_is_lost() {
    let desk = desk();
    desk.journal.change(&play(), None, |page| page.notes.push(note("first", DAY))).expect("written");
    let path = desk.journal.path(&play());
    std::fs::write(&path, "my own words, no longer a page").expect("written");
    desk.journal.change(&play(), None, |page| page.notes.push(note("second", DAY))).expect("written");
    desk.journal.change(&play(), None, |page| page.notes.push(note("third", DAY))).expect("written");
    assert_eq!(std::fs::read_to_string(&path).expect("there"), "my own words, no longer a page");
    let pages = desk.journal.pages();
    assert_eq!(pages.iter().filter(|(_, page)| page.is_err()).count(), 1);
    let kept: Vec<String> = pages.into_iter().filter_map(|(_, page)| page.ok()).flat_map(|page| page.notes).map(|note| note.text).collect();
    assert_eq!(kept, ["second", "third"]);
}

#[test]
fn a_plan_comes_back_on_its_day_until_somebody_says_how_it_went() {
    let desk = desk();
    let back = date(2026, 11, 16);
    desk.journal.change(&PageOf::NoPlay, None, |page| page.plans.push(plan(back))).expect("written");
    assert!(desk.journal.due(date(2026, 11, 15)).is_empty());
    let due = desk.journal.due(back);
    assert_eq!(due.len(), 1);
    desk.journal.plan_went(&due[0], Went { date: back, text: "She had three things to say.".into() }).expect("written");
    assert!(desk.journal.due(date(2027, 1, 1)).is_empty());
    let page = desk.journal.page(&PageOf::NoPlay).expect("read");
    assert_eq!(page.plans[0].went.len(), 1);
}

#[test]
fn search_finds_all_words_in_any_order_and_any_case() {
    let desk = desk();
    desk.journal.change(&play(), Some("The First Loaf"), |page| page.notes.push(note("The keys lay on the table.", DAY))).expect("written");
    desk.journal.change(&PageOf::NoPlay, None, |page| page.plans.push(plan(DAY))).expect("written");
    let found = |words: &str| desk.journal.search(words).len();
    assert_eq!((found("TABLE keys"), found("ana quiet"), found("keys ana"), found("")), (1, 1, 0, 0));
    assert_eq!(desk.journal.search("keys")[0].title.as_deref(), Some("The First Loaf"));
}

#[test]
fn two_who_write_at_once_lose_nothing() {
    let desk = desk();
    std::thread::scope(|scope| {
        for number in 0..8 {
            let journal = desk.journal.clone();
            scope.spawn(move || {
                journal.change(&play(), None, |page| page.notes.push(note(&number.to_string(), DAY))).expect("written");
            });
        }
    });
    assert_eq!(desk.journal.page(&play()).expect("read").notes.len(), 8);
}
