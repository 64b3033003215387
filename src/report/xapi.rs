//! xAPI 1.0.3 statements: one for each play that was finished, one for each dilemma that was answered, one for each question that was
//! thought about. Anonymous unless a name is given; the same record always gives the same statements.

use std::io::{self, Write};

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::play::Finished;
use crate::sanitize::{self, UNDETERMINED, iri_segment, language_tag};
use crate::sim::Scope;
use crate::wording::Localizer;

/// Names things; nothing lies there.
const BASE: &str = "https://fulcrum.invalid";
const VERBS: &str = "http://adlnet.gov/expapi/verbs";
const ACTIVITIES: &str = "http://adlnet.gov/expapi/activities";

/// Writes all statements as one JSON array.
pub(super) fn write(plays: &[Finished], localizer: &Localizer, out: &mut impl Write) -> io::Result<()> {
    // What is said of a scenario is in its language.
    let statements = |play: &Finished| Statements::of(play, &localizer.in_language_of(play.session.scenario())).all();
    let all: Vec<Value> = plays.iter().flat_map(statements).collect();
    writeln!(out, "{}", sanitize::json(&serde_json::to_string_pretty(&all)?))
}

/// What all statements about a play share.
struct Statements<'a> {
    play: &'a Finished,
    localizer: &'a Localizer,
    /// The same for the same record.
    registration: Uuid,
    timestamp: String,
    scenario: String,
    /// The tag of the scenario's language.
    language: String,
}

impl<'a> Statements<'a> {
    fn of(play: &'a Finished, localizer: &'a Localizer) -> Self {
        let record = &play.record;
        let space = Uuid::new_v5(&Uuid::NAMESPACE_URL, BASE.as_bytes());
        Self {
            play,
            localizer,
            registration: Uuid::new_v5(&space, record.to_text().as_bytes()),
            // Nobody played before there were clocks that count so; a year below zero is no date there.
            timestamp: record.finished.max(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            scenario: format!("{BASE}/scenarios/{}", iri_segment(&record.scenario)),
            language: language_tag(&play.session.scenario().language).unwrap_or_else(|| UNDETERMINED.to_owned()),
        }
    }

    fn all(&self) -> Vec<Value> {
        let mut all = vec![self.completed()];
        let reports = self.play.session.game().reports();
        all.extend(reports.iter().filter_map(|report| Some(self.answered(report.week, report.answered?))));
        all.extend(
            self.play.record.answers.iter().enumerate().map(|(place, answer)| self.reflected(place, &answer.question, &answer.answer)),
        );
        all
    }

    fn completed(&self) -> Value {
        let results = self.play.session.game().results();
        let scenario = self.play.session.scenario();
        let extensions = json!({
            format!("{BASE}/xapi/delivery"): rounded(results.delivery),
            format!("{BASE}/xapi/team"): rounded(results.team),
            format!("{BASE}/xapi/balance"): rounded(-results.lean * 100.0),
        });
        let object = json!({
            "objectType": "Activity",
            "id": self.scenario,
            "definition": {"type": format!("{ACTIVITIES}/simulation"), "name": {self.language.as_str(): scenario.title}},
        });
        // No score and no success: two results side by side are neither.
        let result = json!({"completion": true, "response": self.play.record.ending, "extensions": extensions});
        self.statement("completed", "completed", object, result)
    }

    fn answered(&self, week: u8, (event, choice): (crate::sim::EventId, u8)) -> Value {
        let scenario = self.play.session.scenario();
        let of = &scenario.events[event.index()];
        let scope = self.play.session.game().scope(event);
        let choices: Vec<Value> =
            of.choices.iter().map(|choice| json!({"id": choice.id, "description": self.in_language(&choice.label, &scope)})).collect();
        let object = json!({
            "objectType": "Activity",
            "id": format!("{}/events/{}", self.scenario, iri_segment(&of.id)),
            "definition": {
                "type": format!("{ACTIVITIES}/cmi.interaction"),
                "name": self.in_language(&of.title, &scope),
                "interactionType": "choice",
                "choices": choices,
            },
        });
        let result = json!({
            "response": of.choices[usize::from(choice)].id,
            "extensions": {format!("{BASE}/xapi/week"): week},
        });
        self.statement(&format!("answered-{week}-{}", of.id), "answered", object, result)
    }

    fn reflected(&self, place: usize, question: &str, answer: &str) -> Value {
        let object = json!({
            "objectType": "Activity",
            "id": format!("{}/questions/{}", self.scenario, place + 1),
            "definition": {
                "type": format!("{ACTIVITIES}/cmi.interaction"),
                "name": {self.language.as_str(): question},
                "interactionType": "long-fill-in",
            },
        });
        self.statement(&format!("question-{place}"), "answered", object, json!({"response": answer}))
    }

    fn in_language(&self, text: &crate::sim::Text, scope: &Scope<'_>) -> Value {
        json!({self.language.as_str(): self.localizer.text(text, scope)})
    }

    fn statement(&self, key: &str, verb: &str, object: Value, result: Value) -> Value {
        let mut context = Map::new();
        context.insert("registration".into(), json!(self.registration));
        context.insert("platform".into(), json!(concat!("Fulcrum ", env!("CARGO_PKG_VERSION"))));
        context.insert("language".into(), json!(self.language));
        context.insert("revision".into(), json!(self.play.record.hash));
        if object["id"] != self.scenario.as_str() {
            let parent = json!([{"objectType": "Activity", "id": self.scenario}]);
            context.insert("contextActivities".into(), json!({"parent": parent}));
        }
        json!({
            "id": Uuid::new_v5(&self.registration, key.as_bytes()),
            "actor": self.actor(),
            "verb": {"id": format!("{VERBS}/{verb}"), "display": {"en-US": verb}},
            "object": object,
            "result": result,
            "context": context,
            "timestamp": self.timestamp,
            "version": "1.0.3",
        })
    }

    /// Somebody; who, only if they said so.
    fn actor(&self) -> Value {
        let account = |id: Uuid| json!({"homePage": format!("{BASE}/players"), "name": id});
        match &self.play.record.name {
            // The same name is the same person, so that their plays can be seen together.
            Some(name) => {
                let space = Uuid::new_v5(&Uuid::NAMESPACE_URL, BASE.as_bytes());
                json!({"objectType": "Agent", "name": name, "account": account(Uuid::new_v5(&space, name.as_bytes()))})
            }
            None => json!({"objectType": "Agent", "account": account(self.registration)}),
        }
    }
}

fn rounded(points: f64) -> f64 {
    (points * 100.0).round() / 100.0
}
