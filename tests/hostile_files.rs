//! Files from strangers, as they were sent: nothing in them is obeyed, what is wrong is found and named, and what is fine can be played.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use fulcrum::sanitize::unseen;
use fulcrum::scenario_file::check::{self, Style};
use fulcrum::scenario_file::{Library, load};
use tempfile::TempDir;

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

fn written(name: &str) -> String {
    fs::read_to_string(case(name)).expect("a case")
}

fn codes(name: &str) -> Vec<&'static str> {
    load(name, &written(name), Library::built_in()).problems.iter().map(|problem| problem.code.number()).collect()
}

fn data() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn fulcrum(data: &TempDir) -> Command {
    let mut command = Command::cargo_bin("fulcrum").expect("the program");
    command.env("FULCRUM_DATA", data.path()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command
}

/// All that the program prints, on both streams, which must be plain letters.
fn printed(command: &mut Command) -> String {
    let output = command.output().expect("it runs");
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("text")).join("\n");
    let obeyed: Vec<(usize, char)> = unseen(&text).collect();
    assert_eq!(obeyed, [], "{text:?}");
    text
}

#[test]
fn a_name_that_turns_the_line_around_does_not_pass_check() {
    assert_eq!(codes("bidi-passes-check.ron"), ["F018"]);
    assert_eq!(check::files(&[&case("bidi-passes-check.ron")]).exit_code(), 1);
}

#[test]
fn check_draws_no_character_that_a_terminal_obeys() {
    for name in ["esc-in-key.ron", "bidi-passes-check.ron"] {
        let shown = printed(fulcrum(&data()).arg("check").arg(case(name)));
        assert!(shown.contains("U+001B") || shown.contains("U+202E"), "{shown}");
        let json = printed(fulcrum(&data()).args(["check", "--format", "json"]).arg(case(name)));
        assert!(json.contains("F002") || json.contains("F018"), "{json}");
    }
    // The lines are coloured, and of all that is obeyed nothing comes from the file.
    let mut out = Vec::new();
    check::files(&[&case("esc-in-key.ron")]).write_text(&mut out, Style::Coloured).expect("written");
    let out = String::from_utf8(out).expect("text");
    assert!(out.contains("\u{1b}[") && !out.contains("mira\u{1b}[31m\""), "{out:?}");
}

#[cfg(unix)]
#[test]
fn no_file_name_is_obeyed() {
    let folder = data();
    let scenarios = folder.path().join("scenarios");
    fs::create_dir_all(&scenarios).expect("made");
    let path = scenarios.join("a\u{1b}[31m\u{202e}b.ron");
    fs::copy(case("bidi-passes-check.ron"), &path).expect("copied");
    fs::write(scenarios.join("c\u{1b}]0;x\u{7}.ron"), "Scenario(").expect("written");
    for asked in [&["list"][..], &["list", "--format", "json"], &["play", "--terminal"]] {
        printed(fulcrum(&folder).args(asked));
    }
    for asked in ["check", "play", "simulate", "upgrade", "replay"] {
        printed(fulcrum(&folder).arg(asked).arg(&path));
    }
}

#[test]
fn a_title_in_a_save_is_shown_and_not_obeyed() {
    let folder = data();
    fs::create_dir_all(folder.path().join("plays")).expect("made");
    fs::copy(case("save-esc-title.ron"), folder.path().join("plays/first-loaf-1.ron")).expect("copied");
    let shown = printed(fulcrum(&folder).args(["play", "--terminal"]));
    assert!(shown.contains("\\u{1b}]0;pwn\\u{7}"), "{shown}");
    printed(fulcrum(&folder).args(["play", "first-loaf", "--terminal", "--resume"]));
}

#[test]
fn a_title_in_a_record_is_shown_and_not_obeyed() {
    let folder = data();
    printed(fulcrum(&folder).args(["play", "first-loaf", "--terminal", "--seed", "5"]).write_stdin("1\n".repeat(1000)));
    let record = folder.path().join("records/first-loaf-1.ron");
    let title = written("record-esc-title.ron").lines().find(|line| line.contains("title: ")).expect("a title").to_owned();
    let kept = fs::read_to_string(&record).expect("a record");
    let changed: Vec<&str> = kept.lines().map(|line| if line.contains("title: ") { title.as_str() } else { line }).collect();
    fs::write(&record, changed.join("\n")).expect("written");
    let shown = printed(fulcrum(&folder).arg("replay").arg(&record));
    assert!(shown.contains("\\u{1b}]0;pwn\\u{7}"), "{shown}");
    for format in ["md", "html", "csv", "xapi"] {
        printed(fulcrum(&folder).arg("report").arg(&record).args(["--format", format]));
    }
    let menu = printed(fulcrum(&folder).args(["play", "--terminal"]).write_stdin("look back\n4\n"));
    assert!(!menu.is_empty());
}

#[test]
fn every_id_has_one_alphabet_and_the_letter_that_breaks_it_is_named() {
    for (name, letter) in [("f_comma.ron", "`,`"), ("f_eq.ron", "`=`")] {
        let problems = load(name, &written(name), Library::built_in()).problems;
        assert!(problems.iter().all(|problem| problem.code.number() == "F020"), "{problems:#?}");
        assert!(problems.len() == 4 && problems[0].message.contains(letter), "{problems:#?}");
    }
    let problems = load("ids_nfd.ron", &written("ids_nfd.ron"), Library::built_in()).problems;
    assert!(!problems.is_empty() && problems.iter().all(|problem| problem.code.number() == "F021"), "{problems:#?}");
    assert!(problems[0].help.iter().any(|help| help.contains("one of them in pieces")), "{problems:#?}");

    let good = include_str!("fixtures/good.ron");
    let ids = [
        ("\"ben\": (", "\"be n\": ("),
        ("\"bench\": (", "\"bench!\": ("),
        ("\"words\": 4", "\"wo\u{200b}rds\": 4"),
        ("id: \"rain\"", "id: \"aux\""),
        ("id: \"school\"", "id: \"a,b\""),
        ("\"tired\":", "\"zo\u{308}e\":"),
        ("cast: {\"quiet\"", "cast: {\"qui et\""),
        ("Set(\"stayed-late\")", "Set(\"stayed late\")"),
        ("\"fridays\": (", "\"=fridays\": ("),
    ];
    for (from, to) in ids {
        assert!(good.contains(from), "{from}");
        let problems = load("x.ron", &good.replacen(from, to, 1), Library::built_in()).problems;
        assert!(problems.iter().any(|problem| problem.code.number() == "F020"), "{to}: {problems:#?}");
    }
}

#[test]
fn two_hundred_hints_or_warnings_keep_nothing_from_being_played() {
    for (name, severity) in [("hints-200.ron", "hint"), ("warnings-200.ron", "warning")] {
        let loaded = load(name, &written(name), Library::built_in());
        assert!(loaded.scenario.is_some(), "{name}");
        assert!(loaded.problems.iter().all(|problem| problem.severity().name() != "error"));
        let count = loaded.problems.iter().filter(|problem| problem.severity().name() == severity).count();
        assert!(count >= 200, "{name}: {count}");
    }
    // More than are kept: it is said, and the scenario plays all the same.
    let text = written("warnings-200.ron");
    let flags: String = (0..150).map(|n| format!("Set(\"more{n}\"), ")).collect();
    let loaded = load("x.ron", &text.replacen("Set(\"flag0\")", &format!("{flags}Set(\"flag0\")"), 1), Library::built_in());
    assert!(loaded.scenario.is_some());
    let last = loaded.problems.last().expect("problems");
    assert_eq!(last.code.number(), "F079");
    assert!(last.message.contains("warnings more than are listed"), "{last:?}");
}

#[test]
fn a_line_may_end_with_a_carriage_return_alone() {
    let report = check::files(&[&case("cr.ron")]);
    assert_eq!(report.exit_code(), 0, "{:#?}", report.problems().collect::<Vec<_>>());
    let simulated = printed(fulcrum(&data()).arg("simulate").arg(case("cr.ron")).args(["--plays", "1", "--policy", "passive"]));
    assert!(simulated.contains("Forty Bicycles"), "{simulated}");
    assert!(load("cr.ron", &written("cr.ron"), Library::built_in()).scenario.is_some());
}

#[test]
fn an_extension_of_ron_is_one_line_to_delete_and_the_rest_is_read() {
    let problems = load("enable.ron", &written("enable.ron"), Library::built_in()).problems;
    assert_eq!(
        problems.iter().map(|problem| (problem.code.number(), problem.label.as_str())).collect::<Vec<_>>(),
        [("F001", "delete this line")]
    );
}

#[cfg(unix)]
#[test]
fn a_scenario_plays_and_goes_on_whatever_its_file_is_called() {
    use std::os::unix::ffi::OsStrExt;
    let folder = data();
    let path = folder.path().join(std::ffi::OsStr::from_bytes(b"m\xfcller.ron"));
    fs::write(&path, include_str!("../assets/templates/small.ron")).expect("written");
    let run = |asked: &[&str], input: &str| {
        let output = fulcrum(&folder).args(&asked[..1]).arg(&path).args(&asked[1..]).write_stdin(input).output().expect("it runs");
        assert!(output.status.success(), "{asked:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    run(&["check"], "");
    run(&["simulate", "--plays", "1", "--policy", "passive"], "");
    run(&["play", "--terminal"], "1\n1\n");
    run(&["play", "--terminal", "--resume"], "1\n");
    let resumed = fulcrum(&folder).args(["play", "--terminal", "--resume"]).output().expect("it runs");
    assert!(resumed.status.success(), "{}", String::from_utf8_lossy(&resumed.stderr));
}

#[test]
fn equal_first_names_titles_and_labels_are_a_hint() {
    assert_eq!(codes("ids_samefirst.ron"), ["F072"]);
    let good = include_str!("fixtures/good.ron");
    for (from, to) in [
        ("title: \"Send the parcel\"", "title: \"Write the label\""),
        ("label: \"Show {quiet} the date.\"", "label: \"Tell {quiet} about the school.\""),
        ("title: \"Rain\"", "title: \"The drawing\""),
    ] {
        assert!(good.contains(from), "{from}");
        let problems = load("x.ron", &good.replacen(from, to, 1), Library::built_in()).problems;
        assert_eq!(problems.iter().map(|problem| problem.code.number()).collect::<Vec<_>>(), ["F072"], "{to}");
    }
}

#[test]
fn the_bracket_that_is_missing_is_the_one_that_is_blamed() {
    let small = include_str!("../assets/templates/small.ron");
    for (written, without, line) in [
        ("served_by: [\"bicycles\"]),", "served_by: [\"bicycles\"],", "goal: ("),
        ("role: \"The town's school office\"),", "role: \"The town's school office\",", "sponsor: ("),
    ] {
        let text = small.replacen(written, without, 1);
        let problems = load("x.ron", &text, Library::built_in()).problems;
        assert_eq!(problems.iter().map(|problem| problem.code.number()).collect::<Vec<_>>(), ["F004"], "{problems:#?}");
        assert!(text[..problems[0].span.end].ends_with(line), "{problems:#?}");
    }
}
