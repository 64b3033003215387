//! What a source imports: every path that it names, in a `use` with groups and at any depth, or in the code itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// All sources of a folder, at any depth. A folder that is not there, or has none, is a mistake of whoever asks.
pub(crate) fn sources(folder: &Path) -> Vec<PathBuf> {
    fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                gather(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    gather(folder, &mut found);
    assert!(!found.is_empty(), "{} has no sources", folder.display());
    found.sort();
    found
}

/// A source without comments, texts and tests.
pub(crate) fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(hashes) = raw_text(rest).filter(|_| !code.ends_with(is_word)) {
            let close = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            rest[start..].find(&close).map_or(rest.len(), |end| start + end + close.len())
        } else if letter == '"' {
            quoted(rest, '"')
        } else if rest.starts_with("'\\") || (letter == '\'' && rest.chars().nth(2) == Some('\'')) {
            quoted(rest, '\'')
        } else {
            code.push(letter);
            rest = &rest[letter.len_utf8()..];
            continue;
        };
        code.push(' ');
        rest = &rest[skipped..];
    }
    // Tests stand at the end of a file.
    code.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

/// How many `#` a raw text begins with, if one begins here.
fn raw_text(rest: &str) -> Option<usize> {
    let hashes = rest.strip_prefix('r')?;
    let count = hashes.len() - hashes.trim_start_matches('#').len();
    hashes[count..].starts_with('"').then_some(count)
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            letter if letter == quote => return at + letter.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Every path of a `use`, one for each item of its groups; those that hand on (`pub use`) apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    pub(crate) private: BTreeSet<Vec<String>>,
    pub(crate) public: BTreeSet<Vec<String>>,
}

/// The `use`s of a piece of code.
pub(crate) fn uses(code: &str) -> Uses {
    let mut uses = Uses::default();
    for (at, end) in statements(code) {
        let before = code[..at].trim_end();
        let is_public = before.ends_with("pub") || before.ends_with(')');
        expand(&code[at + 4..end], &mut Vec::new(), if is_public { &mut uses.public } else { &mut uses.private });
    }
    uses
}

/// Where each `use` begins, and where its semicolon is.
fn statements(code: &str) -> Vec<(usize, usize)> {
    let starts = |at: &usize| {
        let before = code[..*at].trim_end();
        let fresh = before.is_empty() || before.ends_with([';', '{', '}', ']', ')']) || before.ends_with("pub");
        fresh && !code[..*at].ends_with(is_word)
    };
    let all = code.match_indices("use ").map(|(at, _)| at).filter(starts);
    all.map(|at| (at, code[at..].find(';').map_or(code.len(), |end| at + end))).collect()
}

fn expand(path: &str, before: &mut Vec<String>, found: &mut BTreeSet<Vec<String>>) {
    let path = path.trim();
    if let Some(group) = path.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        split_group(group).into_iter().filter(|one| !one.trim().is_empty()).for_each(|one| expand(one, before, found));
        return;
    }
    if let Some((first, rest)) = path.split_once("::").filter(|(first, _)| !first.contains('{')) {
        before.push(first.trim().to_owned());
        expand(rest, before, found);
        before.pop();
        return;
    }
    let name = path.split(" as ").next().unwrap_or(path).trim();
    let mut whole = before.clone();
    if name != "self" || before.is_empty() {
        whole.push(name.to_owned());
    }
    found.insert(whole);
}

/// The parts of a group between commas, groups within it whole.
fn split_group(group: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&group[start..]);
    parts
}

/// Every path that the code itself names, outside of its `use`s, that begins with one of these words.
pub(crate) fn named(code: &str, first: &[&str]) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    let uses = statements(code);
    for word in first {
        let prefix = format!("{word}::");
        for (at, _) in code.match_indices(&prefix) {
            let before = &code[..at];
            let of_a_use = uses.iter().any(|(start, end)| (*start..*end).contains(&at)) || before.ends_with("(in ");
            if !of_a_use && !before.ends_with(is_word) && !before.ends_with("::") {
                let end = code[at..].find(|c: char| !is_word(c) && c != ':').map_or(code.len(), |end| at + end);
                found.insert(code[at..end].split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(source: &str) -> Vec<String> {
        uses(&code(source)).private.iter().map(|path| path.join("::")).collect()
    }

    #[test]
    fn groups_and_indented_uses_are_found() {
        let source =
            "use crate::gui;\n    use bevy::{math::Vec2, prelude::{App, Plugin as P}};\nfn f() {\n        use super::a::{self, b};\n}\n";
        assert_eq!(
            paths(source),
            ["bevy::math::Vec2", "bevy::prelude::App", "bevy::prelude::Plugin", "crate::gui", "super::a", "super::a::b"]
        );
    }

    #[test]
    fn a_group_of_the_whole_crate_over_lines_is_found() {
        assert_eq!(paths("use crate::{\n    play::View,\n    sim,\n};\n"), ["crate::play::View", "crate::sim"]);
    }

    #[test]
    fn comments_texts_and_tests_name_nothing() {
        let source = "// use crate::gui;\nfn f() { let a = \"use crate::gui;\"; let b = r#\"crate::\"gui\"#; let c = '\"'; }\n#[cfg(test)]\nmod tests { use crate::gui; }\n";
        assert!(paths(source).is_empty());
        assert!(named(&code(source), &["crate"]).is_empty());
    }

    #[test]
    fn a_path_in_the_middle_of_code_is_found() {
        let found = named(&code("fn f() { let a = crate::sim::luck::Seed(1); }"), &["crate"]);
        assert_eq!(found.into_iter().next(), Some(["crate", "sim", "luck", "Seed"].map(str::to_owned).to_vec()));
    }

    #[test]
    fn what_is_handed_on_is_apart() {
        let found = uses(&code("pub use a::B;\npub(super) use c::D;\nuse e::F;\n"));
        assert_eq!((found.public.len(), found.private.len()), (2, 1));
    }

    #[test]
    #[should_panic(expected = "no-such-folder")]
    fn a_folder_that_is_not_there_is_no_folder_without_mistakes() {
        sources(Path::new("no-such-folder"));
    }
}
