//! The words themselves: every key that is used exists, every key that exists is used, lines keep to their length.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fulcrum::scenario_file::Library;
use fulcrum::wording::{Languages, Localizer};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, end: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == end) {
                let text = std::fs::read_to_string(&path).expect("a text");
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}

/// Every message of a language, with its file and text up to the next one.
fn messages(language: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    for (_, text) in files(&root().join("assets/locales").join(language), "ftl") {
        for line in text.lines() {
            let starts = line.starts_with(|letter: char| letter.is_ascii_lowercase());
            match line.split_once('=') {
                Some((key, rest)) if starts => messages.push((key.trim().to_owned(), format!("{rest}\n"))),
                _ if line.starts_with(' ') => messages.last_mut().expect("a message before it").1.push_str(&format!("{line}\n")),
                _ => {}
            }
        }
    }
    messages
}

/// Words between straight quotes outside of tests, each with the code before it.
fn literals(text: &str) -> Vec<(String, String)> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let pieces: Vec<&str> = code.split('"').collect();
    pieces.chunks_exact(2).map(|pair| (pair[1].to_owned(), pair[0].trim_end().to_owned())).collect()
}

fn is_key(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_lowercase())
        && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
        && !word.ends_with('-')
}

/// Literals of all that speaks, each with the code before it.
fn spoken() -> Vec<(String, String)> {
    literals_of_all().into_iter().filter(|(word, _)| is_key(word)).collect()
}

fn literals_of_all() -> Vec<(String, String)> {
    let folders = ["wording", "terminal", "gui", "report", "workshop", "command_line"].map(|folder| root().join("src").join(folder));
    let sources = folders.iter().filter(|folder| folder.is_dir()).flat_map(|folder| files(folder, "rs"));
    sources.flat_map(|(_, text)| literals(&text)).collect()
}

/// Beginnings of keys that are put together: `ws-step-` of `format!("ws-step-{}", …)`.
fn beginnings() -> BTreeSet<String> {
    let beginning = |(word, _): (String, String)| word.split_once("-{").map(|(begins, _)| format!("{begins}-"));
    literals_of_all().into_iter().filter_map(beginning).filter(|begins| is_key(begins.trim_end_matches('-'))).collect()
}

#[test]
fn every_key_that_is_used_exists() {
    let beginnings = beginnings();
    let there: BTreeSet<String> = messages("en").into_iter().map(|(key, _)| key).collect();
    // What is asked for by name, and what a match or an if chooses to ask for: names of places do not stand there.
    let asked = |before: &str| {
        [
            "words.get(",
            "localizer.get(",
            "localizer().get(",
            "self.get(",
            ".fill(",
            ".part(",
            "_file(",
            "tell(&localizer, ",
            "::plain(",
            "::with(",
            "key:",
        ]
        .iter()
        .any(|call| before.ends_with(call))
    };
    let chosen = |word: &str, before: &str| word.contains('-') && (before.ends_with("=>") || before.ends_with('{'));
    let wording = |(word, before): &(String, String)| asked(before) || chosen(word, before);
    let put_together = |word: &str| beginnings.iter().any(|begins| there.contains(&format!("{begins}{word}")));
    let missing: BTreeSet<String> =
        spoken().into_iter().filter(wording).map(|(word, _)| word).filter(|word| !there.contains(word) && !put_together(word)).collect();
    assert!(missing.is_empty(), "no words in assets/locales/en for {missing:?}");
}

#[test]
fn every_key_that_exists_is_used() {
    let used: BTreeSet<String> = spoken().into_iter().map(|(word, _)| word).collect();
    let beginnings = beginnings();
    let is_used = |key: &String| used.contains(key) || beginnings.iter().any(|begins| key.starts_with(begins));
    let unused: Vec<String> =
        messages("en").into_iter().map(|(key, _)| key).filter(|key| !key.starts_with("did-") && !is_used(key)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn every_library_move_has_words_for_before_and_afterwards_and_no_other_has() {
    let library: BTreeSet<String> = Library::built_in().moves().iter().map(|it| format!("did-{}", it.id)).collect();
    let written: BTreeSet<String> =
        messages("en").into_iter().map(|(key, _)| key).filter(|key| key.starts_with("did-") && key != "did-other").collect();
    assert_eq!(written, library);
    let planned: BTreeSet<String> = Library::built_in().moves().iter().map(|it| format!("plan-move-{}", it.id)).collect();
    let written: BTreeSet<String> = messages("en").into_iter().map(|(key, _)| key).filter(|key| key.starts_with("plan-move-")).collect();
    assert_eq!(written, planned, "a plan is read aloud before it is made");
}

/// English keeps these in its data files, another language beside its other words.
const OF_THE_LIBRARY: [&str; 4] = ["move-", "coefficient-", "unit-", "finding-"];

#[test]
fn no_language_says_what_nobody_asks_for() {
    let english: BTreeSet<String> = messages("en").into_iter().map(|(key, _)| key).collect();
    for (tag, name) in Languages::built_in().names() {
        assert!(!name.is_empty(), "{} has no name", tag.as_str());
        for (key, _) in messages(tag.as_str()) {
            assert!(english.contains(&key) || OF_THE_LIBRARY.iter().any(|begins| key.starts_with(begins)), "{}: {key}", tag.as_str());
        }
    }
}

#[test]
fn a_key_without_words_shows_itself() {
    let localizer = Localizer::english();
    assert_eq!(localizer.get("no-such-key"), "no-such-key");
    assert_eq!(localizer.fill("no-such-key", &[("n", 1.into())]), "no-such-key");
}

#[test]
fn no_call_asks_for_english_whatever_is_spoken() {
    for (path, text) in files(&root().join("src"), "rs") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let in_code = code.lines().any(|line| line.contains("english()") && !line.trim_start().starts_with("//"));
        let makes_it = path.ends_with("wording/localizer.rs") || path.ends_with("wording/languages.rs");
        assert!(makes_it || !in_code, "{}", path.display());
    }
}

#[test]
fn spoken_lines_are_many_and_short() {
    for (key, text) in messages("en").into_iter().filter(|(key, _)| key.starts_with("line-")) {
        let lines: Vec<&str> =
            text.lines().filter_map(|line| line.trim().strip_prefix('.')?.split_once('=')).map(|(_, line)| line.trim()).collect();
        assert!(lines.len() >= 8, "{key} has {} lines", lines.len());
        for line in &lines {
            let count = line.split_whitespace().count();
            assert!((3..=16).contains(&count), "{key}: “{line}” has {count} words");
        }
        let different: BTreeSet<&&str> = lines.iter().collect();
        assert_eq!(different.len(), lines.len(), "{key} says something twice");
    }
}

#[test]
fn nobody_in_the_library_is_he_or_she() {
    let speaks =
        |key: &str| ["line-", "cause-", "did-", "note-", "change-", "headline-", "told-"].iter().any(|start| key.starts_with(start));
    for (key, text) in messages("en").into_iter().filter(|(key, _)| speaks(key)) {
        for word in text.to_lowercase().split(|letter: char| !letter.is_alphabetic()) {
            // A neighbour may be a he; whoever speaks or is spoken of may not.
            let is_pronoun =
                matches!(word, "she" | "her" | "hers" | "him" | "himself" | "herself") || (word == "he" && !key.starts_with("line-"));
            assert!(!is_pronoun, "{key} says “{word}”: {text}");
        }
    }
}

#[test]
fn a_language_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Localizer::english());
}
