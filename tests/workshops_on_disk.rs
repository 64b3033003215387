//! Workshops on disk: nothing is lost, whatever ends the program.

mod support;

use std::path::Path;
use std::sync::Arc;

use fulcrum::play::DataFolder;
use fulcrum::sim::luck::Seed;
use fulcrum::workshop::*;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence as Persist;

use support::*;

const NOW: u64 = 1_780_000_000;
const FIRST_LOAF: &str = include_str!("../scenarios/first-loaf.ron");

fn folder() -> (tempfile::TempDir, Workshops) {
    let folder = tempfile::tempdir().expect("a folder");
    let workshops = Workshops::new(&DataFolder::at(folder.path()));
    (folder, workshops)
}

fn begin(workshops: &Workshops, text: &str, seating: Seating) -> SavedWorkshop {
    let scenario = scenario(text);
    let set_up = SetUp::proposed(&scenario, 30, seating, Length::Minutes60).expect("it fits");
    workshops.begin(Arc::clone(&scenario), text, set_up, Seed(9), NOW).expect("it begins")
}

fn play_on(kept: &mut SavedWorkshop, inputs: usize) {
    for _ in 0..inputs {
        if let Some(input) = invented(kept.room()) {
            let now = NOW + u64::from(kept.room().last_input()) + 5;
            kept.take(input, now).expect("an invented input is taken");
        }
    }
}

fn looks(room: &WorkshopSession) -> String {
    let plays: Vec<_> = room.tables().iter().map(|table| (table.session.decisions(), table.session.phase(), table.letter)).collect();
    format!("{:?} {:?} {:?} {:?} {:?} {plays:?} {:?}", room.step(), room.since(), room.ballot(), room.poll(), room.polls(), room.said())
}

/// What a killed program leaves: the files as they are, and no lock.
fn after_a_kill(path: &Path) -> (tempfile::TempDir, Workshops, std::path::PathBuf) {
    let (folder, workshops) = folder();
    let there = folder.path().join("workshops");
    std::fs::create_dir(&there).expect("a folder");
    for end in ["ron", "scenario"] {
        let from = path.with_extension(end);
        std::fs::copy(&from, there.join(from.file_name().expect("a name"))).expect("a copy");
    }
    (folder, workshops, there.join(path.file_name().expect("a name")))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(Persist::WithSource("regressions"))), ..ProptestConfig::with_cases(12) })]

    #[test]
    fn a_killed_workshop_goes_on_at_the_same_step_with_the_same_counts(inputs in 0_usize..170, tables in 0_u8..2) {
        let (_folder, workshops) = folder();
        let seating = if tables == 0 { Seating::OneRoom } else { Seating::Tables(3) };
        let mut kept = begin(&workshops, FIRST_LOAF, seating);
        play_on(&mut kept, inputs);
        kept.take(Input::Said("Nobody asked “Kofi”, did we?".into()), NOW + 900).expect("words");
        let (_other, again, path) = after_a_kill(kept.path().expect("a file"));
        let resumed = again.resume(&path, NOW + 1000).expect("it resumes");
        prop_assert_eq!(resumed.fitting, resumed.of);
        prop_assert_eq!(looks(resumed.kept.room()), looks(kept.room()));
        let mut resumed = resumed.kept;
        // Undo goes back beyond the kill.
        resumed.undo().expect("the sentence");
        kept.undo().expect("the sentence");
        prop_assert_eq!(looks(resumed.room()), looks(kept.room()));
    }
}

#[test]
fn one_program_at_a_time() {
    let (_folder, workshops) = folder();
    let kept = begin(&workshops, FIRST_LOAF, Seating::OneRoom);
    let path = kept.path().expect("a file").to_owned();
    assert!(matches!(workshops.resume(&path, NOW), Err(WorkshopError::InUse)));
    drop(kept);
    assert!(workshops.resume(&path, NOW).is_ok());
}

#[test]
fn an_edit_of_the_scenario_does_not_touch_a_workshop_that_runs() {
    let (_folder, workshops) = folder();
    let own = FIRST_LOAF.replace("id: \"first-loaf\"", "id: \"my-loaf\"");
    let mut kept = begin(&workshops, &own, Seating::OneRoom);
    play_on(&mut kept, 40);
    let (path, looked) = (kept.path().expect("a file").to_owned(), looks(kept.room()));
    drop(kept);
    // The author's file is gone; the one beside the workshop is not.
    let resumed = workshops.resume(&path, NOW + 500).expect("it resumes");
    assert_eq!(looks(resumed.kept.room()), looked);
    assert_eq!(resumed.kept.room().scenario().id, "my-loaf");
}

#[test]
fn a_workshop_that_was_put_away_goes_on_where_its_clock_stood() {
    let (_folder, workshops) = folder();
    let mut kept = begin(&workshops, FIRST_LOAF, Seating::OneRoom);
    kept.take(Input::Next, NOW + 60).expect("on");
    let path = kept.path().expect("a file").to_owned();
    drop(kept);
    let after_a_crash = workshops.resume(&path, NOW + 300).expect("it resumes").kept;
    assert_eq!(after_a_crash.elapsed(NOW + 300), 300);
    drop(after_a_crash);
    let next_day = NOW + 24 * 60 * 60;
    let resumed = workshops.resume(&path, next_day).expect("it resumes").kept;
    assert_eq!(resumed.elapsed(next_day + 5), 65);
}

#[test]
fn what_waits_is_listed_and_what_is_over_or_broken_is_not() {
    let (folder, workshops) = folder();
    assert!(workshops.unfinished().is_empty());
    let mut first = begin(&workshops, FIRST_LOAF, Seating::OneRoom);
    play_on(&mut first, 60);
    let mut over = begin(&workshops, LAB, Seating::OneRoom);
    play_on(&mut over, 1_000);
    assert_eq!(over.room().step(), Step::Over);
    std::fs::write(folder.path().join("workshops/broken.ron"), "Workshop(format: 1, …").expect("written");
    let waiting = workshops.unfinished();
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].title.as_str(), waiting[0].people, waiting[0].week), ("The First Loaf", 30, first.room().week()));
    let broken = folder.path().join("workshops/broken.ron");
    assert!(matches!(workshops.resume(&broken, NOW), Err(WorkshopError::Unreadable(..))));
    assert_eq!(std::fs::read_to_string(&broken).expect("still there"), "Workshop(format: 1, …");
}

#[test]
fn a_newer_workshop_is_refused_by_name() {
    let (folder, workshops) = folder();
    drop(begin(&workshops, LAB, Seating::OneRoom));
    let path = folder.path().join("workshops/lab-1.ron");
    let text = std::fs::read_to_string(&path)
        .expect("a file")
        .replace("format: 1,", "format: 2,")
        .replace("fulcrum: \"0.1.0\"", "fulcrum: \"9.9.9\"");
    std::fs::write(&path, text).expect("written");
    assert!(matches!(workshops.resume(&path, NOW), Err(WorkshopError::Newer(_, by)) if by == "9.9.9"));
}

#[cfg(unix)]
#[test]
fn a_full_disk_does_not_stop_the_session_and_is_told() {
    let (folder, workshops) = folder();
    let mut kept = begin(&workshops, LAB, Seating::OneRoom);
    let there = folder.path().join("workshops");
    let away = folder.path().join("away");
    std::fs::rename(&there, &away).expect("moved");
    kept.take(Input::Next, NOW + 5).expect("the session goes on");
    assert!(kept.unsaved().is_some());
    assert_eq!(kept.room().step(), Step::Practice);
    std::fs::rename(&away, &there).expect("moved back");
    kept.take(Input::RestAbstains, NOW + 9).expect("the session goes on");
    assert!(kept.unsaved().is_none());
    let (_other, again, path) = after_a_kill(kept.path().expect("a file"));
    assert_eq!(looks(again.resume(&path, NOW + 10).expect("it resumes").kept.room()), looks(kept.room()));
}

#[test]
fn a_rehearsal_leaves_nothing_behind() {
    let (folder, workshops) = folder();
    let kept = begin(&workshops, LAB, Seating::OneRoom);
    let mut rehearsal = SavedWorkshop::rehearsal(kept.room().clone(), NOW);
    drop(kept);
    let files = || std::fs::read_dir(folder.path().join("workshops")).expect("a folder").count();
    let before = files();
    play_on(&mut rehearsal, 1_000);
    assert_eq!((rehearsal.room().step(), files()), (Step::Over, before));
}

#[test]
fn every_workshop_is_listed_for_the_journal_with_its_papers() {
    let (folder, workshops) = folder();
    let mut kept = begin(&workshops, FIRST_LOAF, Seating::OneRoom);
    play_on(&mut kept, 40);
    let path = kept.path().expect("a file").to_owned();
    let other = begin(&workshops, FIRST_LOAF, Seating::Tables(2));
    play_on(&mut kept, 1_000);
    assert_eq!(kept.room().step(), Step::Over);
    let paper = path.with_extension("take-home.html");
    std::fs::write(&paper, "a paper").expect("a file");
    drop((kept, other));
    let all = workshops.all();
    assert_eq!((all.len(), workshops.unfinished().len()), (2, 1));
    let over = all.iter().find(|it| it.is_over).expect("one is over");
    assert_eq!(over.papers, std::slice::from_ref(&paper));
    let (head, text) = fulcrum::wording::Localizer::english().listed_workshop(over);
    assert!(head.starts_with("The First Loaf · "), "{head}");
    assert!(
        text.starts_with("30 people, ") && text.contains("played to the end") && text.ends_with(&paper.display().to_string()),
        "{text}"
    );
    drop(folder);
}
