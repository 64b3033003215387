//! The program from outside: the command line is a contract.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command as Program, Stdio};

use assert_cmd::Command;
use tempfile::TempDir;

/// The program, with a data folder of its own and no display to open a window on.
fn fulcrum(data: &TempDir) -> Command {
    let mut command = Command::cargo_bin("fulcrum").expect("the program");
    command.env("FULCRUM_DATA", data.path()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command
}

fn data() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

/// What standard error says, with the exit code.
fn refused(command: &mut Command) -> (i32, String) {
    let output = command.output().expect("it runs");
    (output.status.code().expect("an exit code"), text(&output.stderr))
}

const ONES: &str = "1\n";

#[test]
fn list_names_the_flagship_first() {
    let folder = data();
    let output = fulcrum(&folder).args(["list", "--format", "json"]).output().expect("it runs");
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).expect("json");
    assert_eq!(rows[0]["id"], "home-by-noon");
    for key in ["id", "title", "weeks", "people", "language", "source"] {
        assert!(rows.as_array().expect("rows").iter().all(|row| !row[key].is_null()), "{key}");
    }
}

#[test]
fn ones_reach_an_ending_twice_with_the_same_bytes() {
    for scenario in ["home-by-noon", "first-loaf", "high-water"] {
        let folder = data();
        let play = || {
            let mut command = fulcrum(&folder);
            let output =
                command.args(["play", scenario, "--terminal", "--seed", "7"]).write_stdin(ONES.repeat(1000)).output().expect("it runs");
            assert!(output.status.success(), "{}", text(&output.stderr));
            text(&output.stdout)
        };
        let first = play();
        assert!(first.contains("Delivery"), "{scenario} does not reach its ending");
        assert_eq!(first, play());
    }
}

#[test]
fn when_the_answers_run_out_it_says_how_to_go_on_and_goes_on() {
    let folder = data();
    let (code, said) = refused(fulcrum(&folder).args(["play", "first-loaf", "--terminal", "--seed", "7"]).write_stdin(ONES.repeat(9)));
    assert_eq!(code, 0);
    assert!(said.contains("fulcrum play first-loaf --resume"), "{said}");
    let rest =
        fulcrum(&folder).args(["play", "first-loaf", "--terminal", "--resume"]).write_stdin(ONES.repeat(1000)).output().expect("it runs");
    assert!(text(&rest.stdout).contains("Delivery"));
    let (_, said) = refused(fulcrum(&folder).args(["play", "first-loaf", "--terminal", "--resume"]));
    assert!(said.contains("no play waits"), "{said}");
}

/// Every decision is on disk before the next prompt: whatever the moment, a kill loses nothing that was answered.
#[cfg(unix)]
#[test]
fn killed_at_any_prompt_it_goes_on_where_it_was() {
    let whole = decisions_after(usize::MAX);
    for prompts in [3, 6, 9, 14, 20] {
        let kept = decisions_after(prompts);
        assert!(!kept.is_empty() && whole.starts_with(&kept), "after {prompts} answers: {kept:?}");
    }
}

/// Answers `1` so often, kills the program while it waits for the next answer, and reads the decisions on disk.
#[cfg(unix)]
fn decisions_after(answers: usize) -> Vec<fulcrum::play::DecisionText> {
    let folder = data();
    let mut program = Program::new(assert_cmd::cargo::cargo_bin("fulcrum"))
        .args(["play", "first-loaf", "--terminal", "--seed", "7"])
        .env("FULCRUM_DATA", folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let mut input = program.stdin.take().expect("its input");
    let mut output = BufReader::new(program.stdout.take().expect("its output"));
    let mut line = String::new();
    for _ in 0..answers {
        if input.write_all(ONES.as_bytes()).is_err() {
            break;
        }
        // An answer from a pipe is repeated after its prompt; then everything before it was taken.
        loop {
            line.clear();
            if output.read_line(&mut line).expect("lines") == 0 || line.trim() == "> 1" {
                break;
            }
        }
        if line.is_empty() {
            break;
        }
    }
    let _ = program.kill();
    let _ = program.wait();
    let plays = folder.path().join("plays");
    let save = fs::read_dir(&plays)
        .expect("plays")
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|end| end == "ron"));
    fulcrum::play::Save::read(&save.expect("a save")).expect("whole").decisions
}

#[test]
fn an_unknown_scenario_gets_near_misses_and_the_list() {
    let folder = data();
    let (code, said) = refused(fulcrum(&folder).args(["play", "home-by-non"]));
    assert_eq!(code, 2);
    assert!(said.contains("did you mean home-by-noon?") && said.contains("first-loaf"), "{said}");
}

#[test]
fn a_broken_scenario_shows_its_problems_and_starts_nothing() {
    let folder = data();
    let path = folder.path().join("broken.ron");
    fs::write(&path, include_str!("fixtures/lab.ron").replace("served_by: [\"bench\"]", "served_by: [\"bnch\"]")).expect("written");
    let (code, said) = refused(fulcrum(&folder).arg("play").arg(&path).write_stdin(ONES.repeat(50)));
    assert_eq!(code, 1);
    assert!(said.contains("did you mean") && said.contains("nothing was started"), "{said}");
    assert!(!folder.path().join("plays").exists(), "a play was begun");
}

#[test]
fn files_that_are_no_scenario_get_one_clear_message() {
    let folder = data();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    let sparse = |name: &str| {
        let path = folder.path().join(name);
        fs::File::create(&path).expect("made").set_len(100 << 20).expect("100 MB");
        path
    };
    let cases = [
        (sparse("large.ron"), 2),
        (write("brackets.ron", "[".repeat(10_000).as_bytes()), 1),
        (write("control.ron", b"Scenario(format: 1, id: \"x\x1b[2J\")"), 1),
        (write("latin.ron", b"Scenario(title: \"\xe9\")"), 2),
        (write("nan.ron", include_str!("fixtures/lab.ron").replace("morale: 55", "morale: NaN").as_bytes()), 1),
        (write("twice.ron", include_str!("fixtures/lab.ron").replace("weeks: 6,", "weeks: 6, weeks: 7,").as_bytes()), 1),
        (write("empty.ron", b""), 1),
        (folder.path().join("missing.ron"), 2),
    ];
    for (path, expected) in cases {
        let output = fulcrum(&folder).arg("check").arg(&path).output().expect("it runs");
        let said = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(expected), "{}: {said}", path.display());
        assert!(said.len() < 2000 && said.contains(&*path.file_name().expect("a name").to_string_lossy()), "{}: {said}", path.display());
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn check_finds_three_mistakes_in_one_run_at_their_places() {
    let folder = data();
    let path = folder.path().join("three.ron");
    let broken = include_str!("fixtures/lab.ron")
        .replace("served_by: [\"parcel\"]", "served_by: [\"parcl\"]")
        .replace("strain: 40,", "strian: 40,")
        .replace("when: Weeks(3, 3)", "when: Weeks(30, 33)");
    fs::write(&path, &broken).expect("written");
    let output = fulcrum(&folder).arg("check").arg(&path).args(["--format", "json"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("json");
    let problems = report.as_array().expect("problems");
    for wrong in ["\"parcl\"", "strian", "Weeks(30, 33)"] {
        let at = broken.find(wrong).expect("it is there");
        let line = broken[..at].matches('\n').count() + 1;
        assert!(problems.iter().any(|problem| problem["severity"] == "error" && problem["line"] == line), "{wrong}: {problems:#?}");
    }
}

#[test]
fn what_comes_with_the_game_checks_clean() {
    let folder = data();
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let output = fulcrum(&folder).arg("check").arg(scenarios).output().expect("it runs");
    assert!(output.status.success(), "{}", text(&output.stdout));
}

#[test]
fn a_new_scenario_checks_and_plays_at_once_and_is_not_overwritten() {
    let folder = data();
    fulcrum(&folder).current_dir(&folder).args(["new", "my-team"]).assert().success();
    fulcrum(&folder).current_dir(&folder).args(["check", "my-team.ron"]).assert().success();
    let output = fulcrum(&folder)
        .current_dir(&folder)
        .args(["play", "my-team.ron", "--terminal"])
        .write_stdin(ONES.repeat(600))
        .output()
        .expect("it runs");
    assert!(text(&output.stdout).contains("Delivery"), "{}", text(&output.stderr));
    let (code, said) = refused(fulcrum(&folder).current_dir(&folder).args(["new", "my-team"]));
    assert_eq!(code, 2);
    assert!(said.contains("is there already"), "{said}");
}

#[test]
fn rehearsals_are_the_same_for_any_number_of_threads() {
    let folder = data();
    let run = |threads: &str| {
        let mut command = fulcrum(&folder);
        command.args(["simulate", "first-loaf", "--plays", "60", "--seed", "1", "--threads", threads]).output().expect("it runs").stdout
    };
    assert_eq!(text(&run("1")), text(&run("2")));
}

#[test]
fn rehearsals_refuse_what_makes_no_sense() {
    let folder = data();
    let (code, said) = refused(fulcrum(&folder).args(["simulate", "first-loaf", "--plays", "0"]));
    assert_eq!(code, 2);
    assert!(said.contains("--plays"), "{said}");
    let (code, said) = refused(fulcrum(&folder).args(["simulate", "first-loaf", "--policy", "blnd"]));
    assert_eq!(code, 2);
    assert!(said.contains("blend"), "{said}");
}

#[test]
fn a_finished_play_leaves_a_record_that_reports_in_four_formats() {
    let folder = data();
    fulcrum(&folder).args(["play", "first-loaf", "--terminal", "--seed", "7"]).write_stdin(ONES.repeat(1000)).assert().success();
    let record = folder.path().join("records/first-loaf-1.ron");
    let broken = folder.path().join("records/broken.ron");
    fs::write(&broken, "Record(format: 1,").expect("written");
    for (format, holds) in [("md", "The First Loaf"), ("html", "<html lang"), ("csv", "first-loaf"), ("xapi", "\"verb\"")] {
        let output = fulcrum(&folder).arg("report").args([&record, &broken]).args(["--format", format]).output().expect("it runs");
        assert!(text(&output.stdout).contains(holds), "{format}: {}", text(&output.stdout));
        // The broken one is named and left out; the rest is reported all the same.
        assert!(text(&output.stderr).contains("broken.ron"));
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn the_model_names_its_evidence() {
    let folder = data();
    let output = fulcrum(&folder).arg("model").output().expect("it runs");
    let shown = text(&output.stdout);
    for name in fulcrum::sim::Coefficients::NAMES {
        assert!(shown.contains(name), "{name}");
    }
    assert!(shown.contains("Gilboa, Shirom, Fried and Cooper 2008") && shown.contains("guess"));
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_said_before_anything_starts() {
    let folder = data();
    let file = folder.path().join("not-a-folder");
    fs::write(&file, "").expect("written");
    let (code, said) = refused(fulcrum(&folder).env("FULCRUM_DATA", &file).args(["play", "first-loaf", "--terminal"]));
    assert_eq!(code, 2);
    assert!(said.contains("FULCRUM_DATA"), "{said}");
}

#[test]
fn a_finished_play_is_shown_again_and_what_cannot_be_is_refused_with_the_reason() {
    let folder = data();
    fulcrum(&folder).args(["play", "first-loaf", "--terminal", "--seed", "7"]).write_stdin(ONES.repeat(1000)).assert().success();
    let replay = |path: &Path| fulcrum(&folder).arg("replay").arg(path).output().expect("it runs");
    let (record, save) = (folder.path().join("records/first-loaf-1.ron"), folder.path().join("plays/first-loaf-1.ron"));
    for path in [&record, &save] {
        let output = replay(path);
        let shown = text(&output.stdout);
        assert!(output.status.success() && shown.contains("8. What you take with you") && !shown.contains("\n> "), "{shown}");
        let (code, said) = refused(fulcrum(&folder).arg("play").arg(path));
        assert!(code == 2 && said.contains("is a play and no scenario") && said.contains("fulcrum replay"), "{said}");
    }

    let (whole, kept) = (fs::read_to_string(&record).expect("a record"), fs::read_to_string(&save).expect("a save"));
    let hash = whole.split("hash: \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a hash").to_owned();
    let results = whole.split("results: (").nth(1).and_then(|rest| rest.split(')').next()).expect("results").to_owned();
    let ended = kept.find("ended:").expect("an end");
    let unfinished = kept[..ended].to_owned() + "decisions: [],\n)\n";
    let cases: [(&str, String, i32, &str); 9] = [
        ("truncated", whole[..whole.len() / 2].to_owned(), 2, "not whole"),
        ("truncated-save", kept[..kept.len() / 2].to_owned(), 2, "broken"),
        ("other", "Scenario(format: 1)".to_owned(), 2, "not whole"),
        ("unknown", whole.replacen("\"first-loaf\"", "\"moon\"", 1), 1, "there is no scenario “moon”"),
        ("version", whole.replacen(&hash, "0123456789abcdef", 1), 1, "another version"),
        ("edited", whole.replacen(&results, "9999, 9999", 1), 1, "changed by hand"),
        ("misfit", whole.replacen("EndWeek", "NextWeek", 1), 1, "does not fit"),
        ("unfinished", unfinished, 1, "only a play that is over"),
        ("newer", whole.replacen("format: 1", "format: 7", 1).replacen("seed:", "fate:", 1), 2, "newer Fulcrum"),
    ];
    for (name, written, code, why) in cases {
        let path = folder.path().join(format!("{name}.ron"));
        fs::write(&path, &written).expect("written");
        let output = replay(&path);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{name}: {said}");
        assert!(said.contains(why) && said.contains(&format!("{name}.ron")) && output.stdout.is_empty(), "{name}: {said}");
        assert_eq!(fs::read_to_string(&path).expect("there"), written, "{name} is left as it is");
    }
    assert_eq!(replay(&folder.path().join("nowhere.ron")).status.code(), Some(2));
    assert_eq!(replay(folder.path()).status.code(), Some(2));
}
