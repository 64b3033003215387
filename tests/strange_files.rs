//! Files from strangers, and files that went wrong: nothing hangs, nothing is hidden, and what is said of them is so.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command as Program, Stdio};
use std::time::Duration;

use assert_cmd::Command;
use tempfile::TempDir;

use fulcrum::play::{DataFolder, DocumentError, Record};
use support::LAB;

/// Nothing here takes a second; what takes so long never ends.
const NEVER: Duration = Duration::from_secs(30);

fn fulcrum(data: &TempDir) -> Command {
    let mut command = Command::cargo_bin("fulcrum").expect("the program");
    command.env("FULCRUM_DATA", data.path()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.timeout(NEVER);
    command
}

fn data() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// The exit code, and what standard output and standard error say.
fn run(command: &mut Command) -> (i32, String, String) {
    let output = command.output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code().expect("it ended by itself"), text(output.stdout), text(output.stderr))
}

fn played(folder: &TempDir, answers: usize) {
    let (code, ..) = run(fulcrum(folder).args(["play", "first-loaf", "--terminal", "--seed", "7"]).write_stdin("1\n".repeat(answers)));
    assert_eq!(code, 0);
}

#[cfg(unix)]
fn pipe(path: &Path) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    assert!(Program::new("mkfifo").arg(path).status().expect("it runs").success());
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_is_refused_and_neither_waited_for_nor_read() {
    let folder = data();
    let at = |name: &str| folder.path().join(name);
    for name in ["plays/waits-1.ron", "journal/waits.ron", "records/waits.ron", "settings.ron", "first-loaf-1.ron"] {
        pipe(&at(name));
    }
    std::os::unix::fs::symlink("/dev/zero", at("plays/endless-1.ron")).expect("a link");
    let (code, _, said) = run(fulcrum(&folder).args(["play", "--terminal"]).write_stdin("quit\n"));
    assert!(code == 0 && said.contains("waits-1.ron") && said.contains("endless-1.ron") && said.contains("a device or a pipe"), "{said}");
    for (what, path) in [("replay", "records/waits.ron"), ("replay", "plays/endless-1.ron")] {
        let (code, _, said) = run(fulcrum(&folder).arg(what).arg(at(path)));
        assert!(code == 2 && said.contains("a device or a pipe"), "{what} {path}: {said}");
    }
    for format in ["md", "xapi"] {
        let (code, _, said) = run(fulcrum(&folder).arg("report").arg(at("records")).args(["--format", format]));
        assert!(code == 1 && said.contains("a device or a pipe"), "{said}");
    }
    let (code, _, said) = run(fulcrum(&folder).args(["play", "--resume", "--terminal"]));
    assert!(code == 2 && said.contains("a device or a pipe"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_lock_that_is_a_pipe_is_said_and_not_waited_for() {
    let folder = data();
    pipe(&folder.path().join("plays/first-loaf-1.lock"));
    let (code, _, said) = run(fulcrum(&folder).args(["play", "first-loaf", "--terminal"]).write_stdin("1\n"));
    assert!(code == 2 && said.contains("first-loaf-1.lock") && said.contains("a device or a pipe"), "{said}");
    pipe(&folder.path().join("journal/notes.lock"));
    let (code, _, said) = run(fulcrum(&folder).args(["play", "--terminal"]).write_stdin("note Ask first.\nquit\n"));
    assert!(code == 0 && said.contains("notes.lock") && said.contains("a device or a pipe"), "{said}");
}

#[test]
fn a_broken_save_is_said_and_the_older_play_offered_and_not_opened() {
    let folder = data();
    let plays = folder.path().join("plays");
    fs::create_dir_all(&plays).expect("made");
    let broken = plays.join("first-loaf-7.ron");
    fs::write(&broken, include_str!("cases/save-truncated.ron")).expect("written");
    for args in [&["play", "--resume", "--terminal"][..], &["play", "first-loaf", "--resume", "--terminal"]] {
        let (code, shown, said) = run(fulcrum(&folder).args(args));
        assert!(code == 2 && shown.is_empty() && said.contains("first-loaf-7.ron is broken, in line"), "{said}");
        assert!(!said.contains("no play waits"), "{said}");
    }
    played(&folder, 9);
    let later = fs::File::options().write(true).open(&broken).expect("opened");
    later.set_modified(std::time::SystemTime::now() + Duration::from_secs(60)).expect("dated");
    let (code, shown, said) = run(fulcrum(&folder).args(["play", "--resume", "--terminal"]));
    let older = plays.join("first-loaf-1.ron");
    let offer = format!("--resume={}", older.display());
    assert!(code == 2 && shown.is_empty() && said.contains("first-loaf-7.ron") && said.contains(&offer), "{said}");
    let (code, shown, _) = run(fulcrum(&folder).args(["play", &offer, "--terminal"]));
    assert!(code == 0 && shown.contains("You are back in"), "{shown}");
}

#[test]
fn a_record_of_a_later_format_is_refused_and_the_version_that_reads_it_named() {
    let folder = data();
    let path = folder.path().join("nine.ron");
    fs::write(&path, include_str!("cases/record-format-9.ron")).expect("written");
    assert!(matches!(Record::read(&path), Err(DocumentError::Newer(_, 9, by)) if by == "0.1.0"));
    for args in [&["replay"][..], &["report", "--format", "md"]] {
        let (_, shown, said) = run(fulcrum(&folder).args(args).arg(&path));
        assert!(shown.is_empty() && said.contains("format 9"), "{said}");
    }
}

#[test]
fn a_scenario_of_ones_own_with_one_mistake_shows_it_wherever_it_is_asked_for() {
    let folder = data();
    let scenarios = DataFolder::at(folder.path()).scenarios();
    fs::create_dir_all(&scenarios).expect("made");
    let broken = LAB.replace("served_by: [\"bench\"]", "served_by: [\"bnch\"]");
    fs::write(scenarios.join("my-lab.ron"), broken).expect("written");
    // By the id in it, and by the name of its file.
    for id in ["lab", "my-lab"] {
        for args in [&["play", id, "--terminal"][..], &["simulate", id], &["workshop", id, "--kit", "kit.html"]] {
            let (code, _, said) = run(fulcrum(&folder).current_dir(&folder).args(args));
            assert!(code == 1 && said.contains("bnch") && !said.contains("there is no scenario"), "{args:?}: {said}");
        }
    }
}

#[cfg(unix)]
#[test]
fn where_the_data_folder_is_gone_nobody_is_told_that_the_play_is_saved() {
    use std::io::{BufRead, BufReader, Write};
    let folder = data();
    let inside = folder.path().join("data");
    let mut program = Program::new(assert_cmd::cargo::cargo_bin("fulcrum"))
        .args(["play", "first-loaf", "--terminal", "--seed", "7"])
        .env("FULCRUM_DATA", &inside)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut input = program.stdin.take().expect("its input");
    input.write_all(b"1\n").expect("it listens");
    let lines = BufReader::new(program.stdout.take().expect("its output")).lines();
    let mut lines = lines.map(|line| line.expect("text"));
    assert!(lines.any(|line| line.trim() == "> 1"));
    fs::rename(&inside, folder.path().join("away")).expect("moved");
    input.write_all(b"quit\n").expect("it listens");
    drop(input);
    lines.for_each(drop);
    let output = program.wait_with_output().expect("it ends");
    let said = String::from_utf8(output.stderr).expect("text");
    assert!(said.contains("The play is not saved") && !said.contains("The play is saved"), "{said}");
    assert!(said.contains("its folder is not there any more") && !said.contains("room"), "{said}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_cause_is_said_once() {
    let folder = data();
    let file = folder.path().join("file");
    fs::write(&file, "").expect("written");
    let (_, _, said) = run(fulcrum(&folder).env("FULCRUM_DATA", &file).args(["play", "first-loaf", "--terminal"]));
    assert_eq!(said.matches("Not a directory").count() + said.matches("File exists").count(), 1, "{said}");
    let (_, _, said) = run(fulcrum(&folder).args(["upgrade", "no-such-file.ron"]));
    assert_eq!(said.matches("does not exist").count(), 1, "{said}");
}

#[test]
fn who_stops_reading_does_not_change_what_check_has_found() {
    let folder = data();
    let path = folder.path().join("broken.ron");
    fs::write(&path, LAB.replace("served_by: [\"bench\"]", "served_by: [\"bnch\"]")).expect("written");
    // More than a pipe holds, so that it is still writing when nobody reads any more.
    let mut program = Program::new(assert_cmd::cargo::cargo_bin("fulcrum"))
        .arg("check")
        .args(vec![&path; 600])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    drop(program.stdout.take());
    assert_eq!(program.wait().expect("it ends").code(), Some(1));
}

#[test]
fn more_threads_than_any_machine_has_are_refused() {
    let folder = data();
    let (code, _, said) = run(fulcrum(&folder).args(["simulate", "first-loaf", "--plays", "1", "--threads", "100000"]));
    assert!(code == 2 && said.contains("0..=512"), "{said}");
}

#[test]
fn what_a_killed_write_left_is_gone_after_the_next_start() {
    let folder = data();
    let plays = folder.path().join("plays");
    fs::create_dir_all(&plays).expect("made");
    let (left, young) = (plays.join("first-loaf-1.ronAb12Cd.part"), plays.join("first-loaf-1.ronXy34Zw.part"));
    let old = fs::File::create(&left).expect("made");
    old.set_modified(std::time::SystemTime::now() - Duration::from_secs(3600)).expect("dated");
    drop(old);
    fs::File::create(&young).expect("made");
    played(&folder, 3);
    assert!(!left.exists() && young.exists());
}

#[test]
fn a_report_reads_the_records_of_a_folder_and_takes_a_scenario_from_elsewhere() {
    let (folder, elsewhere) = (data(), data());
    let scenario = elsewhere.path().join("lab.ron");
    fs::write(&scenario, LAB).expect("written");
    let (code, shown, _) =
        run(fulcrum(&folder).arg("play").arg(&scenario).args(["--terminal", "--seed", "7"]).write_stdin("1\n".repeat(400)));
    assert!(code == 0 && shown.contains("Delivery"), "{shown}");
    let records = folder.path().join("records");
    let report = || {
        let mut command = fulcrum(&folder);
        command.arg("report").arg(&records).args(["--format", "md"]);
        command
    };
    let (code, _, said) = run(&mut report());
    assert!(code == 1 && said.contains(&*DataFolder::at(folder.path()).scenarios().to_string_lossy()), "{said}");
    assert!(said.contains(&format!("--scenario {}", scenario.display())), "{said}");
    let (code, shown, said) = run(report().arg("--scenario").arg(&scenario));
    assert!(code == 0 && shown.starts_with("# "), "{said}");
    // A picture that is not there has no caption either.
    assert!(!shown.contains("Dashed with circles"), "{shown}");
    let (code, _, said) = run(fulcrum(&folder).arg("report").arg(folder.path().join("plays").join("none")).args(["--format", "csv"]));
    assert!(code == 1 && said.contains("nothing to report"), "{said}");
}
