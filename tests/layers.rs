//! The layering of ARCHITECTURE.md, and the manners of a source file, held by reading the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module and the modules it may use, innermost first.
const LAYERS: &[(&str, &[&str])] = &[
    ("sanitize", &[]),
    ("sim", &[]),
    ("scenario_file", &["sanitize", "sim"]),
    ("play", &["sanitize", "sim", "scenario_file"]),
    ("debrief", &["sim", "scenario_file", "play"]),
    ("workshop", &["sim", "scenario_file", "play", "debrief"]),
    ("wording", &["sim", "scenario_file", "play", "debrief", "workshop"]),
    ("author", &["sim", "scenario_file", "play", "debrief"]),
    ("report", &["sanitize", "sim", "scenario_file", "play", "debrief", "workshop", "wording"]),
    ("terminal", &["sanitize", "sim", "scenario_file", "play", "debrief", "wording"]),
    ("gui", &["sanitize", "sim", "scenario_file", "play", "debrief", "wording", "author", "report", "workshop"]),
];

/// Crates that only the window may use.
const ENGINE: &[&str] = &["bevy", "bevy_egui", "egui", "egui_plot", "egui_phosphor", "epaint"];

/// Crates that the rules may use.
const RULES_USE: &[&str] = &["std", "serde", "rand_core", "rand_pcg", "crate", "super", "self"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source that can be read")
}

/// The first segment of what stands after `prefix` at each place it stands in code.
fn named_after<'a>(text: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(move |line| line.split(prefix).skip(1)).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}

#[test]
fn arrows_point_inward() {
    for (module, may_use) in LAYERS {
        let folder = src().join(module);
        if !folder.exists() {
            continue;
        }
        for path in sources(&folder) {
            let text = read(&path);
            for used in named_after(&text, "crate::") {
                let known = LAYERS.iter().any(|(name, _)| *name == used);
                let fine = used == *module || may_use.contains(&used) || !known;
                assert!(fine, "{} uses {used}, which {module} must not know", path.display());
            }
        }
    }
}

#[test]
fn every_module_has_its_layer() {
    let text = read(&src().join("lib.rs"));
    for module in named_after(&text, "pub mod ") {
        assert!(LAYERS.iter().any(|(name, _)| *name == module), "{module} has no layer");
    }
}

#[test]
fn only_the_window_knows_the_engine() {
    for path in sources(&src()) {
        if path.starts_with(src().join("gui")) {
            continue;
        }
        let text = read(&path);
        for krate in ENGINE {
            let used = text.contains(&format!("use {krate}::")) || text.contains(&format!(" {krate}::"));
            assert!(!used, "{} uses {krate}", path.display());
        }
    }
}

#[test]
fn the_rules_use_the_language_and_luck_alone() {
    for path in sources(&src().join("sim")) {
        let text = read(&path);
        for used in text.lines().filter_map(|line| line.strip_prefix("use ")) {
            let first = used.split("::").next().unwrap_or(used);
            let own = first.chars().next().is_some_and(char::is_uppercase);
            assert!(own || RULES_USE.contains(&first), "{} uses {first}", path.display());
        }
        for forbidden in
            ["std::fs", "std::net", "std::time", "std::env", "HashMap", "HashSet", ".powf(", ".powi(", ".exp(", ".ln(", ".sin(", ".sqrt("]
        {
            assert!(!text.contains(forbidden), "{} has {forbidden}", path.display());
        }
    }
}

#[test]
fn every_file_says_what_it_is_for_and_stays_small() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["src", "tests", "benches"] {
        for path in sources(&root.join(folder)) {
            let text = read(&path);
            assert!(text.starts_with("//!"), "{} does not say what it is for", path.display());
            let lines = text.lines().count();
            assert!(lines <= 400, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn anyhow_stays_in_main() {
    let library = sources(&src()).into_iter().filter(|path| !path.ends_with("main.rs") && !path.starts_with(src().join("command_line")));
    for path in library {
        assert!(!read(&path).contains("anyhow"), "{} uses anyhow", path.display());
    }
}
