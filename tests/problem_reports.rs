//! What an author gets to see: everything at once, drawn where it stands, with a way to mend it; and what a stranger's file can do, which is
//! nothing.

use std::path::Path;

use fulcrum::scenario_file::check::{self, Style};
use fulcrum::scenario_file::render::line_and_column;
use fulcrum::scenario_file::{Library, built_in, load, template};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence as Persist;

const GOOD: &str = include_str!("fixtures/good.ron");

fn found(text: &str) -> Vec<(&'static str, usize, usize)> {
    let problems = load("x.ron", text, Library::built_in()).problems;
    problems
        .iter()
        .map(|problem| {
            let (line, column) = line_and_column(text, problem.span.start);
            (problem.code.number(), line, column)
        })
        .collect()
}

fn drawn(text: &str) -> String {
    let mut out = Vec::new();
    check::text("x.ron", text).write_text(&mut out, Style::Plain).expect("written");
    String::from_utf8(out).expect("a text")
}

/// A change of the good scenario: each pair is found once, and replaced.
fn changed(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(GOOD.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from} is not there just once");
        text.replace(from, to)
    })
}

#[test]
fn a_wrong_id_a_misspelt_field_and_an_impossible_event_are_found_at_once() {
    let text = changed(&[
        ("served_by: [\"bench\"]", "served_by: [\"bensch\"]"),
        ("label: \"Show {quiet} the date.\"", "lable: \"Show {quiet} the date.\""),
        ("when: Weeks(1, 8)", "when: Weeks(9, 12)"),
    ]);
    assert_eq!(found(&text), [("F021", 12, 112), ("F011", 49, 23), ("F040", 68, 39)]);
}

#[test]
fn two_slips_in_one_item_are_two_problems() {
    let text = changed(&[("chance: 60", "chanse: 60"), ("text: \"{quiet} turns", "txet: \"{quiet} turns"), ("trust: 46", "trust: 146")]);
    assert_eq!(found(&text).iter().map(|it| it.0).collect::<Vec<_>>(), ["F011", "F011", "F017"]);
}

#[test]
fn a_slip_of_punctuation_leaves_the_rest_readable() {
    let text =
        changed(&[("chance: 60,", "chance: 60"), ("served_by: [\"bench\"]", "served_by: [\"bensch\"]"), ("chance: 50,", "chance: 150,")]);
    assert_eq!(found(&text).iter().map(|it| it.0).collect::<Vec<_>>(), ["F021", "F007", "F017"]);
}

#[test]
fn nothing_follows_from_what_could_not_be_read() {
    // The only way to "again" cannot be read; that "again" never happens does not follow.
    assert_eq!(found(&changed(&[("Later(2, \"again\")", "Latre(2, \"again\")")])).iter().map(|it| it.0).collect::<Vec<_>>(), ["F014"]);
    // An event that lost a field keeps its id.
    assert_eq!(found(&changed(&[("title: \"The drawing\", ", "")])).iter().map(|it| it.0).collect::<Vec<_>>(), ["F012"]);
}

#[test]
fn a_wrong_id_is_drawn_as_the_handbook_shows_it() {
    insta::assert_snapshot!(drawn(&changed(&[("served_by: [\"bench\"]", "served_by: [\"bensch\"]")])));
}

#[test]
fn slips_of_punctuation_are_drawn_with_their_mend() {
    let slips = [
        ("text: \"The board rocks.\"", "text: \"Ben says \"no\" and leaves.\""),
        ("title: \"Good\"", "title: “Good”"),
        ("chance: 60,", "chance: 60"),
        ("when: Above(Tally(\"walks\"), 0), text", "when: Above(Tally(\"walks\"), 0, text"),
        ("effects: [Add(Morale(\"quiet\"), 6)", "effects: [Add(Moral(\"quiet\"), 6)"),
        ("effects: [Add(Morale(\"quiet\"), 6)", "effects: [Add(Morale(\"quiet\"))"),
        ("text: \"The boards lie in the yard.\"", "text: \"The boards lie in the yard."),
    ];
    let all: Vec<String> = slips.iter().map(|slip| drawn(&changed(&[*slip]))).collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn programs_get_the_same_as_people() {
    let text = changed(&[("served_by: [\"bench\"]", "served_by: [\"bensch\"]")]);
    let mut out = Vec::new();
    check::text("x.ron", &text).write_json(&mut out).expect("written");
    let problems: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
    let problem = &problems[0];
    assert_eq!(
        (problem["file"].as_str(), problem["code"].as_str(), problem["severity"].as_str()),
        (Some("x.ron"), Some("F021"), Some("error"))
    );
    assert_eq!((problem["line"].as_u64(), problem["column"].as_u64(), problem["end"]["column"].as_u64()), (Some(12), Some(112), Some(120)));
    assert_eq!(problem["message"], "no task has the id \"bensch\"");
    assert!(problem["help"][0].as_str().expect("help").contains("\"parcel\""));
}

#[test]
fn files_and_folders_are_checked_and_the_exit_code_says_how_it_went() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &[u8]| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(&path, text).expect("written");
    };
    let code = |path: &Path| check::files(&[path]).exit_code();
    write("good.ron", GOOD.as_bytes());
    write("below/good.ron", GOOD.as_bytes());
    write("README.md", b"not a scenario");
    assert_eq!(code(folder.path()), 0);
    let mut out = Vec::new();
    check::files(&[folder.path()]).write_text(&mut out, Style::Plain).expect("written");
    let clean = "good: 3 people, 4 tasks, 1 dilemma, 3 news, 3 endings, about 1 minute of reading\n";
    assert_eq!(String::from_utf8(out).expect("a text"), clean.repeat(2));

    write("hint.ron", changed(&[("text: \"Somebody swept.\"", "text: \"Ben swept.\"")]).as_bytes());
    assert_eq!(code(folder.path()), 0);
    write("warning.ron", changed(&[("trust: 46", "trust: 100")]).as_bytes());
    assert_eq!(code(folder.path()), 1);
    write("bytes.ron", b"Scenario(\xff)");
    assert_eq!(code(folder.path()), 2);
    assert_eq!(code(&folder.path().join("nobody.ron")), 2);
}

#[test]
fn every_built_in_scenario_is_clean_and_the_flagship_comes_first() {
    assert_eq!(built_in().first().map(|(name, _)| *name), Some(fulcrum::scenario_file::FLAGSHIP));
    for (name, text) in built_in() {
        assert_eq!(check::text(name, text).exit_code(), 0, "{}", drawn(text));
        let scenario = load(name, text, Library::built_in()).scenario.expect("a scenario");
        assert_eq!(format!("{}.ron", scenario.id), *name);
    }
}

#[test]
fn a_new_scenario_plays_at_once() {
    let text = template("small", "our-cellar").expect("a template");
    assert_eq!(found(&text), []);
    assert_eq!(load("x.ron", &text, Library::built_in()).scenario.expect("a scenario").id, "our-cellar");
    assert!(template("small", "Our Cellar").is_err());
    assert!(template("large", "our-cellar").is_err());
    for word in ["Weeks(", "Above(", "Below(", "Flag(", "Add(", "Set(", "Later(", "Reveal(", "Lowest("] {
        assert!(text.contains(word), "{word} is one of the nine words, and not in the template");
    }
}

#[test]
fn the_hash_changes_with_the_file_and_with_the_rules() {
    let hash = |text: &str, library: &Library| load("x.ron", text, library).scenario.expect("a scenario").hash.clone();
    let library = Library::built_in();
    assert_eq!(hash(GOOD, library), hash(GOOD, library));
    assert_ne!(hash(GOOD, library), hash(&changed(&[("effort: 12", "effort: 13")]), library));
    assert_ne!(hash(GOOD, library), hash(GOOD, &library.clone().with_coefficient("fit_base", 0.5)));
}

#[test]
fn ten_thousand_brackets_are_one_problem() {
    for text in
        ["(".repeat(10_000), format!("Scenario({}", "[".repeat(10_000)), format!("Scenario(format: 1, events: [{}", "All([".repeat(10_000))]
    {
        assert_eq!(found(&text).iter().map(|it| it.0).collect::<Vec<_>>(), ["F003"]);
    }
}

#[derive(Clone, Debug)]
enum Slip {
    Cut(usize, usize),
    Double(usize, usize),
    Swap(usize, usize),
    Put(usize, char),
}

fn slip() -> impl Strategy<Value = Slip> {
    let at = 0..GOOD.chars().count();
    let letters = prop::sample::select("()[]{},:;=\"“”'«\\/*#-9.eé\u{0}\u{1b}\n rNS".chars().collect::<Vec<_>>());
    prop_oneof![
        (at.clone(), 1..60_usize).prop_map(|(at, length)| Slip::Cut(at, length)),
        (at.clone(), 1..200_usize).prop_map(|(at, length)| Slip::Double(at, length)),
        (at.clone(), at.clone()).prop_map(|(a, b)| Slip::Swap(a, b)),
        (at, letters).prop_map(|(at, letter)| Slip::Put(at, letter)),
    ]
}

fn slipped(slips: &[Slip]) -> String {
    let mut text: Vec<char> = GOOD.chars().collect();
    for slip in slips {
        let end = |at: usize, length: usize| (at + length).min(text.len());
        match *slip {
            Slip::Cut(at, length) if at < text.len() => drop(text.drain(at..end(at, length))),
            Slip::Double(at, length) if at < text.len() => {
                let again: Vec<char> = text[at..end(at, length)].to_vec();
                text.splice(at..at, again);
            }
            Slip::Swap(a, b) if a.max(b) < text.len() => text.swap(a, b),
            Slip::Put(at, letter) if at < text.len() => text.insert(at, letter),
            _ => {}
        }
    }
    text.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(Persist::WithSource("regressions"))), ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_file_makes_the_loader_panic_and_every_problem_can_be_drawn(slips in prop::collection::vec(slip(), 1..4)) {
        let text = slipped(&slips);
        let loaded = load("x.ron", &text, Library::built_in());
        for problem in &loaded.problems {
            prop_assert!(text.get(problem.span.clone()).is_some(), "{problem:?} stands at no place of the text");
        }
        prop_assert!(!drawn(&text).is_empty());
        // What our outline takes for a scenario is RON: the parser of the format agrees.
        prop_assert!(loaded.scenario.is_none() || ron::from_str::<ron::Value>(&text).is_ok());
    }
}

#[test]
fn a_curly_quote_beside_an_id_is_no_place_in_the_middle_of_a_letter() {
    let small = slipped(&[]);
    // Beside each letter that stands next to a quote, on both sides.
    for (at, _) in small.char_indices().filter(|(_, letter)| *letter == '"') {
        for at in [at, at + 1] {
            let text = format!("{}“{}", &small[..at], &small[at..]);
            for problem in load("x.ron", &text, Library::built_in()).problems {
                assert!(text.get(problem.span.clone()).is_some(), "{problem:?} stands at no place of the text");
            }
        }
    }
}

#[test]
fn what_is_no_number_is_not_told_to_lose_its_point() {
    let label = |written: &str| {
        let problems = load("x.ron", &changed(&[("trust: 46", &format!("trust: {written}"))]), Library::built_in()).problems;
        problems.into_iter().find(|problem| problem.code.number() == "F016").expect("no whole number").label
    };
    assert_eq!(label("46.5"), "write it without a point");
    for no_number in ["NaN", "inf", "-inf", "1e400"] {
        assert_eq!(label(no_number), "this is no number", "{no_number}");
    }
}
