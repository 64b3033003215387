//! xAPI statements against the rules of xAPI 1.0.3 that a learning record store refuses statements by.

mod support;

use std::path::PathBuf;

use fulcrum::play::{Answer, Batch, Record};
use fulcrum::report::{Format, export};
use fulcrum::wording::Localizer;
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

/// An IRI has a scheme and no spaces.
fn is_iri(text: &str) {
    let (scheme, rest) = text.split_once(':').expect("a scheme");
    assert!(!scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric()) && !rest.contains(char::is_whitespace), "{text}");
}

fn is_language_map(value: &Value) {
    for (tag, text) in value.as_object().expect("a language map") {
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
        assert!(ids.iter().enumerate().all(|(place, id)| !ids[..place].contains(id) && !id.contains(char::is_whitespace)), "{ids:?}");
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
