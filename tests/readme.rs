//! README shows what the program says.

use assert_cmd::Command;

const README: &str = include_str!("../README.md");

/// What was left out of a transcript.
const CUT: &str = "[…]";

#[test]
fn the_transcript_is_real() {
    let block = README.split("```").find(|block| block.contains(CUT) && block.contains("> ")).expect("a transcript");
    let pieces: Vec<&str> = block.split(CUT).map(|piece| piece.trim_matches('\n')).collect();
    let typed = block.lines().filter_map(|line| line.strip_prefix("> ")).map(|answer| format!("{answer}\n"));
    // After each move Enter puts it in place; then no more moves, no forecast, and on.
    let mut answers: Vec<String> = typed.collect();
    let moves = answers.split_off(1);
    answers.extend(moves.into_iter().flat_map(|it| [it, "1\n".to_owned()]));
    answers.extend(["0\n", "0\n", "0\n"].map(str::to_owned));

    let data = tempfile::tempdir().expect("a folder");
    let output = Command::cargo_bin("fulcrum")
        .expect("the program")
        .env("FULCRUM_DATA", data.path())
        .args(["play", "first-loaf", "--terminal", "--seed", "7"])
        .write_stdin(answers.concat())
        .output()
        .expect("it runs");
    let said = String::from_utf8(output.stdout).expect("text");
    let mut rest = said.as_str();
    for piece in pieces {
        let at = rest.find(piece).unwrap_or_else(|| panic!("README shows what the program does not say:\n{piece}\n\nIt says:\n{rest}"));
        rest = &rest[at + piece.len()..];
    }
}

#[test]
fn the_commands_it_names_are_there() {
    let help = Command::cargo_bin("fulcrum").expect("the program").arg("--help").output().expect("it runs");
    let help = String::from_utf8(help.stdout).expect("text");
    for line in README.lines().filter(|line| line.starts_with("fulcrum ")) {
        for command in line.split(" · ") {
            let word = command.trim_start_matches("fulcrum").split_whitespace().next().unwrap_or_default();
            let is_command = !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()) && word != "play:";
            assert!(!is_command || help.contains(&format!("  {word}")), "{word} is in README and not in the program");
        }
    }
}
