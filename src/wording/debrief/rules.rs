//! The rules, opened: a change with its numbers and what was measured about it.

use crate::debrief::{Rule, Source};
use crate::play::Session;
use crate::sim::{Change, Subject};

use super::super::localizer::{Arg, Localizer};
use super::super::text::first_name;
use super::signed;
use crate::play::attribution::{Contribution, Viewpoint};

/// What stands behind a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulePage {
    /// The change, with its amount.
    pub change: String,
    /// Its cause.
    pub cause: Option<String>,
    /// Where its numbers stand.
    pub source: String,
    /// The numbers.
    pub numbers: Vec<NumberLine>,
    /// What was measured.
    pub findings: Vec<FindingLine>,
}

/// A number of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberLine {
    /// Its name, as in the model file.
    pub name: String,
    /// Its value with its unit.
    pub value: String,
    /// What it means.
    pub says: String,
    /// What it answers to: the key of a finding, or that it is a guess.
    pub evidence: String,
}

/// Something that was measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingLine {
    /// Its key.
    pub key: &'static str,
    /// What was found, and how large it was.
    pub finding: String,
    /// Who measured it.
    pub source: &'static str,
}

/// A change, opened.
#[must_use]
pub fn rule(localizer: &Localizer, session: &Session, change: &Change, rule: &Rule<'_>) -> RulePage {
    let written: Vec<String> = rule.written.iter().map(|number| signed(f64::from(*number))).collect();
    let list = localizer.list(&written);
    let source = match rule.source {
        Source::Model => localizer.get("rule-model"),
        Source::Move(which) => {
            let name = localizer.move_name(session.scenario(), which);
            let key = if written.is_empty() { "rule-move" } else { "rule-move-written" };
            localizer.fill(key, &[("move", name.into()), ("list", list.into())])
        }
        Source::Author if written.is_empty() => localizer.get("rule-author"),
        Source::Author => localizer.fill("rule-author-written", &[("list", list.into())]),
    };
    let numbers = rule.numbers.iter().map(|number| NumberLine {
        name: number.name.clone(),
        value: localizer.fill("rule-value", &[("value", short(number.value).into()), ("unit", localizer.unit(number).into())]),
        says: localizer.meaning(number),
        evidence: match number.evidence.key() {
            "guess" => localizer.get("rule-guess"),
            key => key.to_owned(),
        },
    });
    let findings = rule.evidence.iter().map(|(key, it)| {
        let (finding, size) = localizer.finding(key, it);
        FindingLine {
            key,
            finding: localizer.fill("rule-finding", &[("finding", finding.into()), ("size", size.into())]),
            source: &it.source,
        }
    });
    RulePage {
        change: localizer.change(session, change),
        cause: localizer.cause_of(session, change),
        source,
        numbers: numbers.collect(),
        findings: findings.collect(),
    }
}

/// A number without noise.
fn short(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').replace('-', "−")
}

impl Localizer {
    /// A finding with its key and who measured it.
    #[must_use]
    pub fn finding_in_full(&self, it: &FindingLine) -> String {
        self.fill("rule-finding-line", &[("key", it.key.into()), ("finding", it.finding.as_str().into()), ("source", it.source.into())])
    }

    /// “Nadia: trust +8.0 points”.
    fn change(&self, session: &Session, change: &Change) -> String {
        let (key, args) = self.change_parts(session, change);
        self.fill(key, &args)
    }

    /// “Trust +8.0 points”, where it stands under the name.
    pub(super) fn change_alone(&self, session: &Session, change: &Change) -> String {
        let (key, args) = self.change_parts(session, change);
        self.capital(&self.part(key, "alone", &args))
    }

    fn change_parts(&self, session: &Session, change: &Change) -> (&'static str, Vec<Arg<'static>>) {
        let scenario = session.scenario();
        let task = |task: crate::sim::TaskId| self.task(scenario, task);
        let (key, name, what) = match change.subject {
            Subject::Member(member, meter) => ("change-points", first_name(scenario, member).to_owned(), self.meter(meter)),
            Subject::Skill(member, skill) => {
                ("change-points", first_name(scenario, member).to_owned(), scenario.skills[skill.index()].clone())
            }
            Subject::Progress(it) => ("change-days", task(it), self.get("change-progress")),
            Subject::Misdirected(it) => ("change-days", task(it), self.get("change-misdirected")),
            Subject::Rework(it) => ("change-days", task(it), self.get("change-rework")),
            Subject::Effort(it) => ("change-days", task(it), self.get("change-effort")),
            Subject::Quality(it) => ("change-points", task(it), self.get("change-quality")),
            Subject::Budget => ("change-units", self.get("the-team"), self.get("change-budget")),
            Subject::Credibility => ("change-points", self.get("the-sponsor"), self.get("change-credibility")),
            Subject::Attention => ("change-units", self.get("change-you"), self.get("change-attention")),
        };
        let sign = if change.amount > 0.0 { "+" } else { "−" };
        let amount = format!("{sign}{:.1}", change.amount.abs());
        (key, vec![("name", name.into()), ("what", what.into()), ("amount", amount.into())])
    }

    /// The cause of a change as a sentence; causes that are only told in a group have none alone.
    pub(super) fn cause_of(&self, session: &Session, change: &Change) -> Option<String> {
        use crate::sim::Cause::{Fading, Flaws, Load, Recovery};
        let viewpoint = match change.subject {
            Subject::Member(member, _) | Subject::Skill(member, _) => Viewpoint::Member(member),
            Subject::Progress(task)
            | Subject::Misdirected(task)
            | Subject::Rework(task)
            | Subject::Effort(task)
            | Subject::Quality(task) => Viewpoint::Task(task),
            Subject::Budget | Subject::Credibility | Subject::Attention => Viewpoint::Sponsor,
        };
        Some(match change.cause {
            Recovery => self.get("cause-load-down"),
            Load(_) => self.get("cause-load-up"),
            Flaws(_) => self.get("cause-flaws"),
            Fading => self.get("cause-fading"),
            cause => self.cause(session, viewpoint, &Contribution::alone(cause, None, change.amount)),
        })
    }
}
