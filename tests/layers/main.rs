//! The layering of ARCHITECTURE.md, and the manners of a source file, held by reading the sources.

mod graph;
mod imports;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use graph::Graph;
use imports::{code, named, sources, uses};

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

/// Parts of the window that know no screen, and what they must not know.
const WINDOW_LAYERS: &[(&str, &[&str])] = &[
    ("host", &["screens", "room", "desk", "front"]),
    ("theme", &["screens", "room", "desk", "front", "host", "widgets"]),
    ("paint", &["screens", "room", "desk", "front", "host", "widgets"]),
    ("widgets", &["screens", "room", "desk", "front", "host"]),
];

/// Crates that the rules may use: the language, serde's derives and keyed draws.
const RULES_USE: &[&str] = &["serde", "rand", "rand_pcg"];

/// Files that import one another in a circle, and should not. This list only ever gets shorter: a file that is in no circle any more must be
/// taken off it, and a new circle is refused.
const KNOWN_CIRCLES: &[&[&str]] = &[
    &[
        "gui/solo/book.rs",
        "gui/solo/draft.rs",
        "gui/solo/look_back.rs",
        "gui/solo/mod.rs",
        "gui/solo/notice.rs",
        "gui/solo/outside.rs",
        "gui/solo/page.rs",
        "gui/solo/state.rs",
    ],
    &["gui/host/displays.rs", "gui/host/second_window.rs", "gui/host/window.rs"],
    &["gui/room/mod.rs", "gui/room/set_up/mod.rs"],
    &[
        "gui/room/pages/friday.rs",
        "gui/room/pages/looking_back.rs",
        "gui/room/pages/question.rs",
        "gui/room/pages/tables.rs",
        "gui/room/pages/week.rs",
    ],
    &["gui/room/show/bars.rs", "gui/room/show/blocks.rs", "gui/room/show/curves.rs", "gui/room/show/lay.rs", "gui/room/show/people.rs"],
    &["gui/screens/debrief/view.rs", "gui/screens/debrief/what_if_view.rs"],
    &[
        "gui/screens/intent.rs",
        "gui/screens/journal/growth_view.rs",
        "gui/screens/journal/view.rs",
        "gui/screens/parts/bar.rs",
        "gui/screens/week/view.rs",
    ],
    &["gui/widgets/curves/lanes.rs", "gui/widgets/curves/lay.rs", "gui/widgets/curves/mod.rs"],
    &["gui/widgets/face/mod.rs", "gui/widgets/face/pose.rs"],
    &["play/finished.rs", "play/record.rs"],
    &["terminal/ask.rs", "terminal/table.rs"],
    &["terminal/menu.rs", "terminal/resume.rs"],
    &["terminal/walk/mod.rs", "terminal/walk/prompt.rs"],
    &["wording/languages.rs", "wording/localizer.rs"],
    &["workshop/durations.rs", "workshop/set_up.rs", "workshop/step.rs"],
    &["workshop/floor/mod.rs", "workshop/recall.rs", "workshop/schedule.rs", "workshop/session.rs"],
];

/// The most circles there may be once the known ones are gone.
const CIRCLES: usize = 2;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn src() -> PathBuf {
    root().join("src")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// The sources of a module, be it a folder or a file.
fn module_sources(folder: &Path) -> Vec<PathBuf> {
    let file = folder.with_extension("rs");
    if file.is_file() { vec![file] } else { sources(folder) }
}

/// Every path that a source names, in a `use` or elsewhere, which begins with one of these words.
fn paths(path: &Path, first: &[&str]) -> BTreeSet<Vec<String>> {
    let code = code(&read(path));
    let uses = uses(&code);
    let mut all = named(&code, first);
    all.extend(uses.private.into_iter().chain(uses.public).filter(|path| first.contains(&path[0].as_str())));
    all
}

/// Modules of `lib.rs`.
fn modules() -> BTreeSet<String> {
    let code = code(&read(&src().join("lib.rs")));
    let after = code.split("mod ").skip(1);
    after.filter_map(|rest| Some(rest.split_once(';')?.0.trim().to_owned())).collect()
}

/// Crates that stand in a part of Cargo.toml, as code names them.
fn crates(is_header: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let text = read(&root().join("Cargo.toml"));
    let mut found = BTreeSet::new();
    let mut within = false;
    for line in text.lines() {
        if line.starts_with('[') {
            within = is_header(line);
        } else if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| within && !name.starts_with([' ', '#'])) {
            found.insert(name.trim().replace('-', "_"));
        }
    }
    found
}

/// Crates that only the window may use: those of the feature `gui`.
fn engine() -> BTreeSet<String> {
    let text = read(&root().join("Cargo.toml"));
    let (_, rest) = text.split_once("\ngui = [").expect("the feature `gui`");
    let (list, _) = rest.split_once(']').expect("its end");
    list.split(',').filter_map(|one| one.trim().trim_matches('"').strip_prefix("dep:")).map(|name| name.replace('-', "_")).collect()
}

#[test]
fn every_module_has_its_layer_and_every_layer_its_module() {
    let layers: BTreeSet<String> = LAYERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(modules(), layers);
}

#[test]
fn arrows_point_inward() {
    for (module, may_use) in LAYERS {
        for path in module_sources(&src().join(module)) {
            for used in paths(&path, &["crate"]).iter().filter_map(|path| path.get(1)) {
                let known = LAYERS.iter().any(|(name, _)| name == used);
                let fine = used == module || may_use.contains(&used.as_str()) || !known;
                assert!(fine, "{} uses {used}, which {module} must not know", path.display());
            }
        }
    }
}

#[test]
fn what_holds_the_window_up_knows_no_screen() {
    for (part, must_not_know) in WINDOW_LAYERS {
        for path in module_sources(&src().join("gui").join(part)) {
            for used in inside_the_window(&path) {
                assert!(!must_not_know.contains(&used.as_str()), "{} uses {used}, which gui/{part} must not know", path.display());
            }
        }
    }
}

/// The parts of the window that a source of it names, from the crate or from above itself.
fn inside_the_window(path: &Path) -> Vec<String> {
    let within = path.strip_prefix(src().join("gui")).expect("a source of the window").with_extension("");
    let depth = within.components().filter(|part| part.as_os_str() != "mod").count();
    let part = |path: &Vec<String>| {
        let ups = path.iter().take_while(|segment| *segment == "super").count();
        match path[0].as_str() {
            "crate" if path.get(1).is_some_and(|segment| segment == "gui") => path.get(2).cloned(),
            "super" if ups == depth => path.get(ups).cloned(),
            _ => None,
        }
    };
    paths(path, &["crate", "super"]).iter().filter_map(part).collect()
}

#[test]
fn only_the_window_knows_the_engine() {
    let engine = engine();
    let all = crates(|header| header.ends_with("dependencies]"));
    assert!(engine.contains("bevy") && engine.contains("winit") && engine.contains("x11rb"), "{engine:?}");
    assert!(engine.is_subset(&all), "the feature names what is no dependency: {:?}", engine.difference(&all));
    let engine: Vec<&str> = engine.iter().map(String::as_str).collect();
    for path in sources(&src()).iter().filter(|path| !path.starts_with(src().join("gui"))) {
        let used = paths(path, &engine);
        assert!(used.is_empty(), "{} uses {used:?}", path.display());
    }
}

#[test]
fn the_rules_use_the_language_and_luck_alone() {
    let all = crates(|header| header.ends_with("dependencies]"));
    assert!(RULES_USE.iter().all(|name| all.contains(*name)), "the rules may use what is no dependency");
    let others: Vec<&str> = all.iter().map(String::as_str).filter(|name| !RULES_USE.contains(name)).collect();
    for path in sources(&src().join("sim")) {
        let used = paths(&path, &others);
        assert!(used.is_empty(), "{} uses {used:?}", path.display());
        let text = read(&path);
        for forbidden in
            ["std::fs", "std::net", "std::time", "std::env", "HashMap", "HashSet", ".powf(", ".powi(", ".exp(", ".ln(", ".sin(", ".sqrt("]
        {
            assert!(!text.contains(forbidden), "{} has {forbidden}", path.display());
        }
    }
}

#[test]
fn what_is_defined_knows_nothing_of_what_is_carried_out() {
    for path in sources(&src().join("sim/definition")) {
        for used in paths(&path, &["crate", "super"]) {
            let outside = used[0] == "crate" || used.iter().take(2).all(|segment| segment == "super");
            assert!(!outside, "{} uses {}", path.display(), used.join("::"));
        }
    }
}

#[test]
fn files_import_one_another_in_no_new_circle() {
    let graph = Graph::of(&src());
    let circles = graph.circles();
    let is_known = |circle: &&BTreeSet<&str>| KNOWN_CIRCLES.iter().any(|known| circle.iter().all(|file| known.contains(file)));
    let new: Vec<_> = circles.iter().filter(|circle| !is_known(circle)).collect();
    assert!(new.is_empty(), "these files import one another in a circle: {new:#?}");
    for file in KNOWN_CIRCLES.iter().copied().flatten() {
        let still = circles.iter().any(|circle| circle.contains(file));
        assert!(still, "{file} is in no circle any more: take it off the list of known circles");
    }
    assert!(KNOWN_CIRCLES.len() > CIRCLES || circles.len() <= CIRCLES, "{} circles: {circles:?}", circles.len());
}

#[test]
fn every_file_says_what_it_is_for_and_stays_small() {
    for folder in ["src", "tests", "benches", "examples"] {
        for path in sources(&root().join(folder)) {
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

#[test]
fn properties_keep_what_made_them_fail() {
    for path in sources(&root().join("tests")) {
        let text = code(&read(&path));
        let (properties, kept) = (text.matches("proptest! {").count(), text.matches("Persist::WithSource(").count());
        assert!(properties <= kept, "{} has {properties} groups of properties, and keeps failures of {kept}", path.display());
    }
}
