//! Things that are called the same: nobody who reads can tell which one is meant.

use std::collections::{HashMap, HashSet};

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::{Problem, Span};
use super::super::value::QuotedText;
use super::Whole;

/// People of one name, or of one first name, by which the game speaks of them.
pub(super) fn people(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    let mut first_names: HashMap<&str, &str> = HashMap::new();
    for (member, (_, written)) in whole.scenario.members.iter().zip(&whole.file.team.0).filter(|(member, _)| !member.name.is_empty()) {
        let first = member.first_name();
        let Some(other) = first_names.insert(first, &member.name) else { continue };
        let message = match other == member.name {
            true => format!("two people are called {other}"),
            false => format!("two people have the first name {first}"),
        };
        let problem = Problem::new(Code::SameName, written.name.span(log), message);
        log.add(problem.help("texts and lists speak of people by their first names: give one of them another"));
    }
}

/// Tasks, events and endings of one title, and choices of one event that read the same.
pub(super) fn titles(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    let file = whole.file;
    let choices = file.events.iter().map(|event| ("choices of this event", event.choices.iter().map(|choice| choice.label).collect()));
    let groups: [(&str, Vec<QuotedText<'_>>); 3] = [
        ("tasks", file.tasks.0.iter().map(|(_, task)| task.title).collect()),
        ("events", file.events.iter().map(|event| event.title).collect()),
        ("endings", file.endings.iter().map(|ending| ending.title).collect()),
    ];
    for (what, written) in groups.into_iter().chain(choices) {
        let spans: Vec<Span> = written.iter().map(|text| text.span(log)).collect();
        same(what, &spans, log);
    }
}

/// Texts that stand in the source with the same letters.
fn same(what: &str, written: &[Span], log: &mut Log<'_>) {
    let source = log.source();
    let mut seen: HashSet<Vec<&str>> = HashSet::new();
    for span in written.iter().filter(|span| !span.is_empty()) {
        let words: Vec<&str> = source[span.clone()].split_whitespace().collect();
        if !seen.insert(words) {
            let problem = Problem::new(Code::SameName, span.clone(), format!("two {what} read the same"));
            log.add(problem.help("in a list nobody can tell them apart: give one of them other words"));
        }
    }
}
