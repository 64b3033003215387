//! The changes of a week, each with the rule behind it.

use crate::debrief::rule;
use crate::play::Session;
use crate::scenario_file::Library;
use crate::sim::{Change, Subject};
use crate::wording::Localizer;
use crate::wording::debrief::{self as said, RulePage};

/// The changes of a week.
#[derive(Clone, Debug)]
pub struct RulesView {
    /// The week, from 1.
    pub week: u8,
    /// Its name.
    pub title: String,
    /// The changes by whom or what they are of, the people first.
    pub of: Vec<ChangesOf>,
}

/// The changes of somebody, or of a task.
#[derive(Clone, Debug)]
pub struct ChangesOf {
    /// Whose.
    pub name: String,
    /// The changes, the largest first.
    pub changes: Vec<ChangeLine>,
}

/// A change and the rule behind it.
#[derive(Clone, Debug)]
pub struct ChangeLine {
    /// Its number in the week.
    pub number: usize,
    /// The rule.
    pub page: RulePage,
}

impl RulesView {
    /// The changes of a week of a play.
    #[must_use]
    pub fn of(localizer: &Localizer, session: &Session, week: u8) -> Self {
        let report = &session.game().reports()[usize::from(week) - 1];
        let mut changes: Vec<(usize, &Change)> =
            report.changes.iter().enumerate().filter(|(_, change)| change.amount.abs() >= 0.05).collect();
        changes.sort_by(|a, b| (kind(a.1.subject)).cmp(&kind(b.1.subject)).then(b.1.amount.abs().total_cmp(&a.1.amount.abs())));
        let mut of: Vec<ChangesOf> = Vec::new();
        for (number, change) in changes {
            let name = name(localizer, session, change.subject);
            let page = said::rule(localizer, session, change, &rule(Library::built_in(), session.scenario(), change));
            let line = ChangeLine { number, page };
            match of.last_mut() {
                Some(last) if last.name == name => last.changes.push(line),
                _ => of.push(ChangesOf { name, changes: vec![line] }),
            }
        }
        Self { week, title: localizer.fill("curves-week-number", &[("week", week.into())]), of }
    }

    /// A change by its number, else the first.
    #[must_use]
    pub fn change(&self, number: Option<usize>) -> Option<&ChangeLine> {
        let all = || self.of.iter().flat_map(|of| &of.changes);
        all().find(|line| Some(line.number) == number).or_else(|| all().next())
    }
}

/// People first, then tasks, then the rest.
fn kind(subject: Subject) -> (u8, usize) {
    match subject {
        Subject::Member(member, _) | Subject::Skill(member, _) => (0, member.index()),
        Subject::Progress(task) | Subject::Misdirected(task) | Subject::Rework(task) | Subject::Effort(task) | Subject::Quality(task) => {
            (1, task.index())
        }
        Subject::Budget => (2, 0),
        Subject::Credibility => (2, 1),
        Subject::Attention => (2, 2),
    }
}

fn name(localizer: &Localizer, session: &Session, subject: Subject) -> String {
    match kind(subject) {
        (0, member) => session.scenario().members[member].name.clone(),
        (1, task) => session.scenario().tasks[task].title.clone(),
        _ => localizer.get("walk-rules-team"),
    }
}
