//! xAPI statements against the rules of xAPI 1.0.3 that a learning record store refuses statements by.

mod support;

use std::path::PathBuf;

use fulcrum::play::{Answer, Batch, Finished, Record};
use fulcrum::report::{Format, export};
use fulcrum::sanitize::unseen;
use fulcrum::scenario_file::{Library, load};
use fulcrum::wording::Localizer;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence as Persist;
use serde_json::Value;

use support::*;

fn statements(name: Option<&str>) -> Vec<Value> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut paths: Vec<PathBuf> = Vec::new();
    for number in 0..5 {
        let mut record =
            Record::of(&play_by_luck(&lab(), number, number), "2026-11-02T09:00:00Z".parse().expect("a moment")).expect("over");
        record.name = name.map(str::to_owned);
        record.answers.push(Answer { question: "When?".into(), answer: "In week two.".into() });
        paths.push(folder.path().join(format!("{number}.ron")));
        record.write(&paths[number as usize]).expect("room to write");
    }
    let batch = Batch::read(&paths, &|_| Some(lab()));
    assert_eq!(batch.plays.len(), 5, "{:?}", batch.left_out);
    let mut out = Vec::new();
    export(&batch.plays, Format::Xapi, &Localizer::english(), &mut out).expect("memory takes everything");
    serde_json::from_slice(&out).expect("a JSON array")
}

/// Statements may have these members and no others (4.1).
const STATEMENT: &[&str] =
    &["id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version", "attachments"];
const RESULT: &[&str] = &["score", "success", "completion", "response", "duration", "extensions"];
const CONTEXT: &[&str] =
    &["registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement", "extensions"];
const DEFINITION: &[&str] = &[
    "name",
    "description",
    "type",
    "moreInfo",
    "interactionType",
    "correctResponsesPattern",
    "choices",
    "scale",
    "source",
    "target",
    "steps",
    "extensions",
];

fn only(value: &Value, allowed: &[&str]) {
    for key in value.as_object().expect("an object").keys() {
        assert!(allowed.contains(&key.as_str()), "{key} is not allowed in {value}");
    }
}

fn no_nulls(value: &Value) {
    match value {
        Value::Null => panic!("a null"),
        Value::Array(all) => all.iter().for_each(no_nulls),
        Value::Object(all) => all.values().for_each(no_nulls),
        _ => {}
    }
}

fn is_uuid(value: &Value) {
    let text = value.as_str().expect("a string");
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12], "{text}");
    assert!(text.chars().all(|c| c == '-' || c.is_ascii_digit() || ('a'..='f').contains(&c)), "{text}");
}

/// An IRI has a scheme; what stands after it is written in the characters that need no quoting there, or by bytes.
fn is_iri(text: &str) {
    assert!(text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c)), "{text}");
    for (at, _) in text.match_indices('%') {
        assert!(text[at + 1..].chars().take(2).filter(char::is_ascii_hexdigit).count() == 2, "{text}");
    }
    let (scheme, rest) = text.split_once(':').expect("a scheme");
    assert!(!scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric()) && !rest.contains(char::is_whitespace), "{text}");
}

fn is_language_map(value: &Value) {
    for (tag, text) in value.as_object().expect("a language map") {
        assert!(tag.split('-').next().is_some_and(|first| (2..=3).contains(&first.len())), "{tag}");
        assert!(tag.split('-').all(|part| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())), "{tag}");
        assert!(text.is_string());
    }
}

fn is_activity(value: &Value) {
    is_iri(value["id"].as_str().expect("an id"));
    assert_eq!(value["objectType"], "Activity");
    let Some(definition) = value.get("definition") else { return };
    only(definition, DEFINITION);
    is_iri(definition["type"].as_str().expect("a type"));
    is_language_map(&definition["name"]);
    if let Some(choices) = definition.get("choices") {
        assert_eq!(definition["interactionType"], "choice");
        let ids: Vec<&str> = choices.as_array().expect("a list").iter().map(|choice| choice["id"].as_str().expect("an id")).collect();
        assert!(
            ids.iter()
                .enumerate()
                .all(|(place, id)| !ids[..place].contains(id) && !id.contains(char::is_whitespace) && !id.contains("[,]")),
            "{ids:?}"
        );
        choices.as_array().expect("a list").iter().for_each(|choice| is_language_map(&choice["description"]));
    }
}

fn is_valid(statement: &Value) {
    no_nulls(statement);
    only(statement, STATEMENT);
    is_uuid(&statement["id"]);
    assert_eq!(statement["version"], "1.0.3");

    // An agent has exactly one inverse functional identifier (4.1.2).
    let actor = &statement["actor"];
    only(actor, &["objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"]);
    assert_eq!(["mbox", "mbox_sha1sum", "openid", "account"].iter().filter(|key| actor.get(**key).is_some()).count(), 1);
    only(&actor["account"], &["homePage", "name"]);
    is_iri(actor["account"]["homePage"].as_str().expect("a home page"));

    only(&statement["verb"], &["id", "display"]);
    is_iri(statement["verb"]["id"].as_str().expect("a verb"));
    is_language_map(&statement["verb"]["display"]);
    is_activity(&statement["object"]);

    let result = &statement["result"];
    only(result, RESULT);
    assert!(result.get("score").is_none() && result.get("success").is_none(), "two results are not one score");
    for key in result.get("extensions").and_then(Value::as_object).into_iter().flat_map(|all| all.keys()) {
        is_iri(key);
    }
    let context = &statement["context"];
    only(context, CONTEXT);
    is_uuid(&context["registration"]);
    if let Some(activities) = context.get("contextActivities") {
        only(activities, &["parent", "grouping", "category", "other"]);
        activities["parent"].as_array().expect("a list").iter().for_each(is_activity);
    }
    // ISO 8601 with its zone (4.5).
    let timestamp = statement["timestamp"].as_str().expect("a timestamp");
    assert!(timestamp.ends_with('Z') && timestamp.parse::<jiff::Timestamp>().is_ok(), "{timestamp}");
}

#[test]
fn every_statement_is_valid() {
    let all = statements(None);
    all.iter().for_each(is_valid);
    let ids: Vec<&str> = all.iter().map(|it| it["id"].as_str().expect("an id")).collect();
    assert!(ids.iter().enumerate().all(|(place, id)| !ids[..place].contains(id)), "an id twice");
    assert_eq!(all.iter().filter(|it| it["verb"]["id"].as_str().is_some_and(|verb| verb.ends_with("/completed"))).count(), 5);
}

#[test]
fn a_response_is_one_of_the_choices() {
    let asked = statements(None).into_iter().filter(|it| it["object"]["definition"].get("choices").is_some());
    let mut count = 0;
    for statement in asked {
        count += 1;
        let choices = statement["object"]["definition"]["choices"].as_array().expect("a list").clone();
        assert!(choices.iter().any(|choice| choice["id"] == statement["result"]["response"]), "{statement}");
    }
    assert!(count > 0);
}

#[test]
fn nobody_is_named_unless_they_gave_a_name() {
    assert!(statements(None).iter().all(|it| it["actor"].get("name").is_none()));
    let named = statements(Some("Ana"));
    assert!(named.iter().all(|it| it["actor"]["name"] == "Ana"));
    let accounts: Vec<&Value> = named.iter().map(|it| &it["actor"]["account"]["name"]).collect();
    assert!(accounts.windows(2).all(|two| two[0] == two[1]), "one person, one account");
}

#[test]
fn the_same_record_gives_the_same_statements() {
    assert_eq!(statements(None), statements(None));
}

const GOOD: &str = include_str!("fixtures/good.ron");

/// What somebody may write where they may write what they like.
const HOSTILE: &[&str] = &[
    "",
    "=1+1",
    "＝1",
    "\u{200b}=1",
    "\u{feff}@x",
    "a b",
    "a/b?c#d",
    "%41",
    "\u{202e}x",
    "\u{1b}[31m",
    "\u{9b}31m",
    "zo\u{308}e",
    "zoë",
    "茶",
    "English",
    "en_GB",
    "de-CH",
    "x\"y",
    "[,]",
    "a,b;c",
    "con",
    "-a",
    "a.b",
    "two\nlines",
    "</script>",
    "“so”",
    "en",
];

/// What is written into the good scenario, and about the play.
#[derive(Clone, Debug)]
struct Written {
    id: String,
    choice: String,
    ending: String,
    language: String,
    title: String,
    name: String,
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![4 => prop::sample::select(HOSTILE).prop_map(str::to_owned), 1 => "[a-z]{1,8}", 1 => "\\PC{0,8}", 1 => any::<String>()]
}

fn written() -> impl Strategy<Value = Written> {
    let plain = |plain: &'static str| prop_oneof![1 => Just(plain.to_owned()), 1 => hostile()];
    (plain("good"), plain("school"), plain("none"), plain("en"), plain("Good"), hostile())
        .prop_map(|(id, choice, ending, language, title, name)| Written { id, choice, ending, language, title, name })
}

/// The statements and the rows of a play of the good scenario, written so; nothing where `check` does not let it through.
fn reported(written: &Written, seed: u64) -> Option<(String, String)> {
    // A text as it is, where it can be so.
    let quoted = |text: &str| if text.contains(['"', '\\']) { ron::to_string(text).expect("RON") } else { format!("\"{text}\"") };
    let changes = [
        ("id: \"good\"", format!("id: {}", quoted(&written.id))),
        ("\"school\"", quoted(&written.choice)),
        ("\"none\"", quoted(&written.ending)),
        ("language: \"en\"", format!("language: {}", quoted(&written.language))),
        ("title: \"Good\"", format!("title: {}", quoted(&written.title))),
        ("title: \"Who is it for?\"", format!("title: {}", quoted(&written.title))),
    ];
    let text = changes.iter().fold(GOOD.to_owned(), |text, (from, to)| text.replace(from, to));
    let scenario = load("x.ron", &text, Library::built_in()).scenario?;
    let session = play_by_luck(&scenario, seed, seed);
    let mut record = Record::of(&session, jiff::Timestamp::MIN).expect("over");
    record.name = Some(written.name.clone());
    record.answers.push(Answer { question: written.title.clone(), answer: written.name.clone() });
    let play = Finished { path: PathBuf::from("x.ron"), record, session };
    let [statements, rows] = [Format::Xapi, Format::Csv].map(|format| {
        let mut out = Vec::new();
        export(std::slice::from_ref(&play), format, &Localizer::english(), &mut out).expect("memory takes everything");
        String::from_utf8(out).expect("text")
    });
    Some((statements, rows))
}

fn is_safe(statements: &str, rows: &str) {
    for text in [statements, rows] {
        assert_eq!(unseen(text).collect::<Vec<_>>(), [], "{text:?}");
    }
    let statements: Vec<Value> = serde_json::from_str(statements).expect("a JSON array");
    statements.iter().for_each(is_valid);
    for row in csv::Reader::from_reader(rows.as_bytes()).records() {
        for cell in row.expect("a row").iter() {
            let formula = cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            assert!(!formula || cell.parse::<f64>().is_ok(), "{cell:?} would be reckoned with");
        }
    }
}

#[test]
fn what_check_lets_through_with_a_warning_is_valid_all_the_same() {
    let good = |change: fn(&mut Written)| {
        let mut written = Written {
            id: "good".into(),
            choice: "school".into(),
            ending: "none".into(),
            language: "en".into(),
            title: "Good".into(),
            name: "Ana".into(),
        };
        change(&mut written);
        written
    };
    let let_through = [
        good(|it| it.choice = "zoë_茶".into()),
        good(|it| it.ending = "आदि".into()),
        good(|it| it.language = "Plain English".into()),
        good(|it| it.title = "\u{202e}Good = \u{200b}fine".into()),
        good(|it| it.name = "\u{feff} ＝1+1".into()),
    ];
    for written in let_through {
        let (statements, rows) = reported(&written, 7).unwrap_or_else(|| panic!("{written:?} is not let through"));
        is_safe(&statements, &rows);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(Persist::WithSource("regressions"))), ..ProptestConfig::with_cases(200) })]

    #[test]
    fn every_report_of_a_scenario_that_check_lets_through_is_valid(written in written(), seed in 0..20_u64) {
        if let Some((statements, rows)) = reported(&written, seed) {
            is_safe(&statements, &rows);
        }
    }
}
