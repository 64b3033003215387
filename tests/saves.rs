//! Saves: every decision is on disk, whole, before the next; nothing is ever lost.

mod support;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use fulcrum::play::{DataFolder, Misfit, Play, PlayError, Resumed, Save, SaveError, Store};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Aim, Decision, Phase, Refusal, Scenario};

use support::*;

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::new(DataFolder::at(folder.path()));
    (folder, store)
}

fn begun(store: &Store, scenario: &Arc<Scenario>) -> Play {
    store.begin(Arc::clone(scenario), None, Seed(7)).expect("a play")
}

fn decide(play: &mut Play, decision: Decision) {
    let step = play.session().step();
    play.decide(step, decision).expect("a legal decision that is saved");
}

fn play_on(play: &mut Play, decisions: usize) {
    for _ in 0..decisions {
        let decision = lucky_decision(play.session(), 3);
        decide(play, decision);
    }
}

fn as_it_was(resumed: Resumed) -> Play {
    match resumed {
        Resumed::AsItWas(play) => play,
        Resumed::Edited { because, .. } => panic!("the scenario is said to be edited: {because:?}"),
    }
}

fn with_scenario(change: impl Fn(&str) -> String) -> Arc<Scenario> {
    scenario(&change(LAB))
}

#[test]
fn after_each_decision_the_file_replays_to_the_same_state() {
    let (_folder, store) = store();
    let lab = lab();
    let mut play = begun(&store, &lab);
    while !matches!(play.session().phase(), Phase::Ended(_)) {
        play_on(&mut play, 1);
        let (path, state) = (play.path().to_owned(), play.session().game().state().clone());
        // Dropping the play here is what a kill leaves behind: the file, and a lock that nobody holds.
        drop(play);
        play = as_it_was(store.resume(&path, Arc::clone(&lab)).expect("the play again"));
        assert_eq!(*play.session().game().state(), state);
    }
    let ended = Save::read(play.path()).expect("a save").ended;
    assert!(ended.is_some(), "the ending is written");
    assert!(store.unfinished(None).is_empty());
}

#[test]
fn undo_is_on_disk_too() {
    let (_folder, store) = store();
    let lab = lab();
    let mut play = begun(&store, &lab);
    play_on(&mut play, 5);
    let start = play.session().start_of_week();
    play.undo_to(start).expect("undone");
    assert_eq!(Save::read(play.path()).expect("a save").decisions.len(), start.0);
}

#[test]
fn a_refused_decision_is_neither_taken_nor_written() {
    let (_folder, store) = store();
    let mut play = begun(&store, &lab());
    let before = fs::read(play.path()).expect("a file");
    let step = play.session().step();
    let refused = play.decide(step, Decision::NextWeek);
    assert!(matches!(refused, Err(PlayError::Refused(Refusal::NotNow(Phase::Moves)))));
    assert_eq!(fs::read(play.path()).expect("a file"), before);
}

#[test]
fn two_programs_cannot_go_on_with_one_play() {
    let (_folder, store) = store();
    let lab = lab();
    let play = begun(&store, &lab);
    assert!(matches!(store.resume(play.path(), Arc::clone(&lab)), Err(PlayError::InUse)));
    let path = play.path().to_owned();
    drop(play);
    as_it_was(store.resume(&path, lab).expect("free again"));
}

#[test]
fn two_plays_of_one_scenario_have_two_files() {
    let (_folder, store) = store();
    let lab = lab();
    let (one, two) = (begun(&store, &lab), begun(&store, &lab));
    assert_ne!(one.path(), two.path());
    assert_eq!(store.unfinished(Some("lab")).len(), 2);
    assert!(store.unfinished(Some("another")).is_empty());
}

#[test]
fn an_edit_elsewhere_goes_on_where_it_was_and_keeps_the_old_file() {
    let (_folder, store) = store();
    let mut play = begun(&store, &lab());
    play_on(&mut play, 6);
    let (path, decisions) = (play.path().to_owned(), play.session().decisions().to_vec());
    let old = fs::read_to_string(&path).expect("a file");
    drop(play);
    let edited = with_scenario(|text| text.replace("There is a parcel to send off", "There is a small parcel to send off"));
    let Resumed::Edited { play, fitting, of, because } = store.resume(&path, edited).expect("opened") else {
        panic!("the edit is not noticed")
    };
    assert_eq!((fitting, of, because), (6, 6, None));
    assert_eq!(play.session().decisions(), decisions);
    assert_eq!(fs::read_to_string(path.with_extension("before-edit-1")).expect("the old file"), old);
}

#[test]
fn an_edit_that_takes_something_away_goes_on_as_far_as_it_fits() {
    let (_folder, store) = store();
    let lab = lab();
    let mut play = begun(&store, &lab);
    let plan = lab.move_id("plan-week").expect("a move");
    decide(&mut play, Decision::Move(plan, Aim::Team));
    decide(&mut play, Decision::EndWeek);
    decide(&mut play, Decision::SkipForecast);
    decide(&mut play, Decision::NextWeek);
    decide(&mut play, Decision::Answer(1));
    let path = play.path().to_owned();
    drop(play);
    let edited = with_scenario(|text| text.replace(r#"id: "date""#, r#"id: "the-date""#));
    let Resumed::Edited { play, fitting, of, because } = store.resume(&path, edited).expect("opened") else {
        panic!("the edit is not noticed")
    };
    assert_eq!((fitting, of), (4, 5));
    assert_eq!(because, Some(Misfit::Choice("why".into(), "date".into())));
    assert!(matches!(play.session().phase(), Phase::Dilemma(_)));
}

#[test]
fn looking_at_an_edited_scenario_again_and_again_keeps_one_old_file() {
    let (_folder, store) = store();
    let mut play = begun(&store, &lab());
    play_on(&mut play, 6);
    let path = play.path().to_owned();
    drop(play);
    let edited = with_scenario(|text| text.replace("There is a parcel to send off", "There is a small parcel to send off"));
    for _ in 0..5 {
        drop(store.resume(&path, Arc::clone(&edited)).expect("opened"));
    }
    let Ok(Resumed::Edited { mut play, .. }) = store.resume(&path, Arc::clone(&edited)) else { panic!("the edit is not noticed") };
    assert!(!path.with_extension("before-edit-2").exists());
    // Another old file is another copy.
    play_on(&mut play, 1);
    drop(play);
    drop(store.resume(&path, lab()).expect("opened"));
    assert!(path.with_extension("before-edit-2").exists() && !path.with_extension("before-edit-3").exists());
}

#[cfg(unix)]
#[test]
fn a_save_that_is_a_link_stays_one_and_what_it_leads_to_is_written() {
    let (folder, store) = store();
    let lab = lab();
    let play = begun(&store, &lab);
    let (path, elsewhere) = (play.path().to_owned(), folder.path().join("elsewhere.ron"));
    drop(play);
    fs::rename(&path, &elsewhere).expect("moved");
    std::os::unix::fs::symlink(&elsewhere, &path).expect("a link");
    let mut play = as_it_was(store.resume(&path, Arc::clone(&lab)).expect("opened"));
    play_on(&mut play, 2);
    assert!(path.is_symlink());
    assert_eq!(Save::read(&elsewhere).expect("a save").decisions.len(), 2);
    // Who comes by the other name meets the same lock.
    assert!(matches!(store.resume(&elsewhere, lab), Err(PlayError::InUse)));
}

#[test]
fn broken_saves_are_explained_and_kept() {
    let (folder, store) = store();
    let play = begun(&store, &lab());
    let whole = fs::read_to_string(play.path()).expect("a file");
    let path = folder.path().join("plays/broken.ron");
    let read = |text: &str| {
        fs::write(&path, text).expect("written");
        let error = Save::read(&path).expect_err("not a save");
        assert_eq!(fs::read_to_string(&path).expect("still there"), text);
        error
    };
    for cut in (1..whole.len() - 3).filter(|cut| whole.is_char_boundary(*cut)) {
        assert!(matches!(read(&whole[..cut]), SaveError::Broken(..)), "cut at {cut}");
    }
    assert!(matches!(read("Save(format: 2, fulcrum: \"9.0.0\", more: 1)"), SaveError::Newer(_, 2, by) if by == "9.0.0"));
    assert!(matches!(read(&whole.replace("format: 1", "format: one")), SaveError::Broken(..)));
    assert!(matches!(Save::read(Path::new("no/such/file.ron")), Err(SaveError::Unreadable(..))));
    assert!(store.all().iter().any(|waiting| waiting.save.is_err()), "a broken save is listed, not hidden");
}

#[cfg(unix)]
#[test]
fn a_decision_that_cannot_be_written_is_not_taken() {
    let (folder, store) = store();
    let mut play = begun(&store, &lab());
    let (step, before) = (play.session().step(), fs::read(play.path()).expect("a file"));
    // The folder goes away under the play: nothing can be written into it, by anybody.
    let (plays, away) = (folder.path().join("plays"), folder.path().join("away"));
    fs::rename(&plays, &away).expect("moved");
    assert!(matches!(play.decide(step, Decision::EndWeek), Err(PlayError::NotSaved(_))));
    assert_eq!(play.session().step(), step);
    fs::rename(&away, &plays).expect("moved back");
    assert_eq!(fs::read(play.path()).expect("a file"), before);
    play.decide(step, Decision::EndWeek).expect("now it can be written");
}

#[test]
fn a_scenario_file_that_cannot_be_read_is_listed_with_the_reason() {
    use fulcrum::play::catalog;
    let folder = tempfile::tempdir().expect("a folder");
    let data = DataFolder::at(folder.path());
    fs::create_dir_all(data.scenarios()).expect("made");
    fs::write(data.scenarios().join("latin.ron"), b"Scenario(\xff)").expect("written");
    fs::create_dir(data.scenarios().join("folder.ron")).expect("made");
    let entries = catalog(Some(&data));
    for (name, why) in [("latin.ron", "UTF-8"), ("folder.ron", "a folder")] {
        let entry = entries.iter().find(|entry| entry.name.ends_with(name)).expect("listed");
        assert!(entry.scenario().is_none() && entry.loaded.problems[0].message.contains(why), "{:?}", entry.loaded.problems);
    }
    // The folder itself is a file: what should lie in it cannot be listed, and that is said.
    fs::remove_dir_all(data.scenarios()).expect("removed");
    fs::write(data.scenarios(), "").expect("written");
    assert!(catalog(Some(&data)).iter().any(|entry| entry.scenario().is_none()));
}
