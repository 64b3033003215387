//! Every change of a week to point at, and the rules behind those that turned a play.

use crate::debrief::{self, Debrief, Side};
use crate::play::Session;
use crate::scenario_file::Library;
use crate::sim::{Change, Subject};

use super::super::localizer::Localizer;
use super::super::text::first_name;
use super::rules::{RulePage, rule};

/// Smaller than this a change reads as nothing.
const READS: f64 = 0.05;

/// All that changed for somebody, or at a task, in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesOf {
    /// Whom or what it is about.
    pub who: String,
    /// The changes, in the order of the week.
    pub lines: Vec<ChangeLine>,
}

/// A change in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeLine {
    /// Its place in the report of the week.
    pub place: usize,
    /// The change with its amount and cause.
    pub words: String,
}

/// A rule behind a turning point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedLine {
    /// The week.
    pub week: u8,
    /// In which play it came, in a few words.
    pub side: String,
    /// The rule, without what stood with an earlier one.
    pub rule: RulePage,
    /// What of it stood with an earlier one, in a sentence.
    pub as_before: Option<String>,
}

/// Every change of a week that is over: people first, then work, then the rest.
#[must_use]
pub fn changes(localizer: &Localizer, session: &Session, week: u8) -> Vec<ChangesOf> {
    let mut found: Vec<((u8, usize), ChangesOf)> = Vec::new();
    for (place, change) in session.game().reports()[usize::from(week) - 1].changes.iter().enumerate() {
        if change.amount.abs() < READS {
            continue;
        }
        let line = ChangeLine { place, words: localizer.change_line(session, change) };
        let key = seat(change.subject);
        match found.iter_mut().find(|(held, _)| *held == key) {
            Some((_, of)) => of.lines.push(line),
            None => found.push((key, ChangesOf { who: localizer.whose(session, change.subject), lines: vec![line] })),
        }
    }
    found.sort_by_key(|(key, _)| *key);
    found.into_iter().map(|(_, of)| of).collect()
}

/// The rules behind the turning points, in the order these are told.
#[must_use]
pub fn opened(localizer: &Localizer, debrief: &Debrief) -> Vec<OpenedLine> {
    let here = debrief.timeline.end();
    let mut known: Vec<String> = Vec::new();
    let lines = debrief::opened(&debrief.timeline, &debrief.turning).into_iter().map(|it| {
        let turn = &debrief.turning.most[it.turn].turn;
        let (session, key) = match it.side {
            Side::Here => (here, "opened-here"),
            Side::There => (&turn.session, "opened-there"),
        };
        let behind = debrief::rule(Library::built_in(), session.scenario(), &it.change);
        let side = localizer.fill(key, &[("week", turn.week.into())]);
        let mut rule = rule(localizer, session, &it.change, &behind);
        let mut before = Vec::new();
        let mut is_new = |name: &str| {
            let told = known.iter().any(|it| it == name);
            if told {
                before.push(name.to_owned())
            } else {
                known.push(name.to_owned())
            }
            !told
        };
        rule.numbers.retain(|number| is_new(&number.name));
        rule.findings.retain(|finding| is_new(finding.key));
        let as_before = (!before.is_empty()).then(|| localizer.fill("opened-before", &[("list", localizer.list(&before).into())]));
        OpenedLine { week: turn.week, side, rule, as_before }
    });
    lines.collect()
}

/// What belongs together, and where it stands.
fn seat(subject: Subject) -> (u8, usize) {
    match subject {
        Subject::Member(member, _) | Subject::Skill(member, _) => (0, member.index()),
        Subject::Progress(task) | Subject::Misdirected(task) | Subject::Rework(task) | Subject::Effort(task) | Subject::Quality(task) => {
            (1, task.index())
        }
        Subject::Budget | Subject::Credibility | Subject::Attention => (2, 0),
    }
}

impl Localizer {
    fn change_line(&self, session: &Session, change: &Change) -> String {
        let said = self.change_alone(session, change);
        match self.cause_of(session, change) {
            Some(cause) => self.fill("change-because", &[("change", said.into()), ("cause", cause.into())]),
            None => said,
        }
    }

    fn whose(&self, session: &Session, subject: Subject) -> String {
        let scenario = session.scenario();
        match subject {
            Subject::Member(member, _) | Subject::Skill(member, _) => first_name(scenario, member).to_owned(),
            Subject::Progress(task)
            | Subject::Misdirected(task)
            | Subject::Rework(task)
            | Subject::Effort(task)
            | Subject::Quality(task) => scenario.tasks[task.index()].title.clone(),
            Subject::Budget | Subject::Credibility | Subject::Attention => self.get("changes-you"),
        }
    }
}
