//! `fulcrum workshop` where there is no display: it says so in one line, and the kit can be had all the same.

use assert_cmd::Command;

fn fulcrum(folder: &std::path::Path) -> Command {
    let mut command = Command::cargo_bin("fulcrum").expect("the program");
    command.env("FULCRUM_DATA", folder);
    for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(display);
    }
    command
}

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn without_a_display_it_says_in_one_line_what_can_be_had() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = fulcrum(folder.path()).args(["workshop", "first-loaf"]).output().expect("it runs");
    let said = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("a workshop needs one") && said.contains("fulcrum workshop first-loaf --kit kit.html"), "{said}");
}

#[test]
fn the_kit_needs_no_display_and_leaves_other_files_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kit.html");
    let args = ["workshop", "home-by-noon", "--people", "31", "--minutes", "90", "--kit"];
    fulcrum(folder.path()).args(args).arg(&file).assert().success();
    let kit = std::fs::read_to_string(&file).expect("the kit");
    assert!(kit.contains("31 people") && kit.contains("Home by Noon"));
    fulcrum(folder.path()).args(args).arg(&file).assert().code(2);
    assert_eq!(std::fs::read_to_string(&file).expect("the kit"), kit);
}

#[test]
fn a_set_up_that_cannot_be_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kit.html");
    let output = fulcrum(folder.path()).args(["workshop", "--people", "0", "--kit"]).arg(&file).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).expect("text").contains("somebody in the room"));
    assert!(!file.exists());
}
