//! What each answer sets in motion: in the one play, or at every table that plays. Hidden from the room.

use super::super::pages::texts;
use crate::debrief;
use crate::debrief::Part;
use crate::play::Session;
use crate::scenario_file::Library;
use crate::sim::{Change, Effect, EventId, MemberId, Scenario, Subject};
use crate::wording::Localizer;
use crate::wording::debrief::{rule, signed};
use crate::wording::workshop::poll;
use crate::workshop::{PlanFocus, PollKind, Step, Table, WorkshopSession};

/// So many changes of an answer are told, and of an answer at one of several tables.
const CHANGES: usize = 4;
const AT_A_TABLE: usize = 2;
/// From so many points a change is told.
const LEAST: f64 = 0.5;

/// What an option sets in motion.
#[derive(Clone, Debug)]
pub(super) struct Motion {
    /// The tables that are asked it, over their first option; nothing where all are asked the same.
    pub(super) tables: String,
    /// Its number, from 0.
    pub(super) option: u8,
    /// Its letter.
    pub(super) letter: String,
    /// What one reads.
    pub(super) text: String,
    /// What it does.
    pub(super) does: Vec<String>,
}

/// What the question in hand sets in motion.
pub(super) fn motion(localizer: &Localizer, room: &WorkshopSession) -> Vec<Motion> {
    if let Step::Debrief(Part::WhatIf) = room.step() {
        return Vec::new();
    }
    let Some(it) = room.poll() else { return at_tables(localizer, room) };
    let table = &room.tables()[0];
    let page = poll(localizer, &table.session, it);
    let of = |line: crate::wording::workshop::OptionLine| Motion {
        tables: String::new(),
        option: line.option,
        letter: line.letter,
        text: line.text,
        does: does(localizer, table, &it.asked, line.option, CHANGES),
    };
    page.options.into_iter().map(of).collect()
}

/// What tables read, and those that are asked it, by their places.
struct AskedOf<'a> {
    texts: Vec<String>,
    asked: &'a PollKind,
    tables: Vec<(usize, &'a Table)>,
}

/// Tables that are asked the same stand together.
fn at_tables(localizer: &Localizer, room: &WorkshopSession) -> Vec<Motion> {
    let mut questions: Vec<AskedOf<'_>> = Vec::new();
    for (place, table) in room.tables().iter().enumerate().filter(|(_, table)| table.is_playing()) {
        let Some(asked) = &table.asked else { continue };
        let texts = texts(localizer, table, asked).into_iter().map(|(text, _)| text).collect();
        match questions.iter_mut().find(|it| it.asked == asked && it.texts == texts) {
            Some(it) => it.tables.push((place, table)),
            None => questions.push(AskedOf { texts, asked, tables: vec![(place, table)] }),
        }
    }
    let is_one = questions.len() == 1;
    let of = |AskedOf { texts, asked, tables }: AskedOf<'_>| {
        let places: Vec<usize> = tables.iter().map(|(place, _)| *place).collect();
        let option = |(option, text): (u8, String)| {
            let each = tables.iter().map(|(place, table)| (*place, does(localizer, table, asked, option, AT_A_TABLE))).collect();
            let tables = if is_one || option > 0 { String::new() } else { localizer.tables(&places) };
            Motion { tables, option, letter: localizer.letter(option), text, does: merged(localizer, each) }
        };
        (0_u8..).zip(texts).map(option).collect::<Vec<_>>()
    };
    questions.into_iter().flat_map(of).collect()
}

/// Lines of several tables: what is true of all of them first, and once.
pub(super) fn merged(localizer: &Localizer, each: Vec<(usize, Vec<String>)>) -> Vec<String> {
    let all = each.len();
    let mut lines: Vec<(String, Vec<usize>)> = Vec::new();
    for (place, told) in each {
        for line in told {
            match lines.iter_mut().find(|(held, _)| *held == line) {
                Some((_, places)) => places.push(place),
                None => lines.push((line, vec![place])),
            }
        }
    }
    lines.sort_by_key(|(_, places)| places.len() < all);
    let named = |(line, places): (String, Vec<usize>)| {
        if places.len() == all {
            return line;
        }
        localizer.fill("notes-at-tables", &[("tables", localizer.tables(&places).into()), ("what", line.into())])
    };
    lines.into_iter().map(named).collect()
}

fn does(localizer: &Localizer, table: &Table, asked: &PollKind, option: u8, most: usize) -> Vec<String> {
    match asked {
        PollKind::Dilemma { event, .. } => answer_does(localizer, table, *event, option, most),
        PollKind::Plans(plans) => vec![serves(localizer, table.session.scenario(), plans[usize::from(option)].serves)],
    }
}

/// The changes of an answer, the largest first, and what it brings later.
fn answer_does(localizer: &Localizer, table: &Table, event: EventId, option: u8, most: usize) -> Vec<String> {
    let Some(session) = table.answered(option) else { return vec![localizer.get("notes-closed")] };
    let before = table.session.game().report().changes.len();
    let mut changes: Vec<&Change> = session.game().report().changes.iter().skip(before).collect();
    changes.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    let scenario = session.scenario();
    let mut does = told_together(localizer, &session, &changes);
    does.truncate(most);
    let choice = &scenario.events[event.index()].choices[usize::from(option)];
    let scope = session.view().scope(event);
    let of_outcomes = choice.outcomes.iter().flat_map(|outcome| Effect::walk(&outcome.effects));
    let later = Effect::walk(&choice.effects).chain(of_outcomes);
    does.extend(later.filter_map(|effect| match effect {
        Effect::Later(weeks, then) => {
            let title = localizer.text(&scenario.events[then.index()].title, &scope);
            Some(localizer.fill("notes-later", &[("weeks", localizer.weeks(usize::from(*weeks)).into()), ("title", title.into())]))
        }
        Effect::Promise(promise) => {
            Some(localizer.fill("notes-promise", &[("text", localizer.text(&scenario.promises[promise.index()].text, &scope).into())]))
        }
        _ => None,
    }));
    does.push(localizer.text(&choice.debrief, &scope));
    does
}

/// A line a change; people to whom the same happens share one: “Nadia, Irena and Kofi: Clarity +6”.
fn told_together(localizer: &Localizer, session: &Session, changes: &[&Change]) -> Vec<String> {
    let scenario = session.scenario();
    let mut lines = Vec::new();
    let mut told = Vec::new();
    for change in changes {
        let Subject::Member(of, meter) = change.subject else {
            lines.push(localizer.capital(&rule(localizer, session, change, &debrief::rule(Library::built_in(), scenario, change)).change));
            continue;
        };
        let in_all = |who: MemberId| -> f64 {
            changes.iter().filter(|other| other.subject == Subject::Member(who, meter)).map(|other| other.amount).sum()
        };
        let points = signed(in_all(of));
        if in_all(of).abs() < LEAST || told.contains(&(meter, points.clone())) {
            continue;
        }
        let everybody = (0..scenario.members.len()).map(MemberId::at);
        let who: Vec<MemberId> = everybody.filter(|who| in_all(*who).abs() >= LEAST && signed(in_all(*who)) == points).collect();
        let args = [
            ("who", localizer.names(scenario, &who).into()),
            ("what", localizer.capital(&localizer.meter(meter)).into()),
            ("points", points.as_str().into()),
        ];
        lines.push(localizer.fill("notes-change", &args));
        told.push((meter, points));
    }
    lines
}

fn weight(change: &Change) -> f64 {
    let points = if matches!(change.subject, Subject::Member(..) | Subject::Credibility) { 1.0 } else { 4.0 };
    points * change.amount.abs()
}

/// Whom a ready plan is for.
fn serves(localizer: &Localizer, scenario: &Scenario, serves: PlanFocus) -> String {
    match serves {
        PlanFocus::TheWork => localizer.get("notes-serves-work"),
        PlanFocus::ThePeople => localizer.get("notes-serves-people"),
        PlanFocus::Person(who) => localizer.fill("notes-serves", &[("whom", localizer.names(scenario, &[who]).into())]),
        PlanFocus::Task(task) => localizer.fill("notes-serves", &[("whom", localizer.task(scenario, task).into())]),
    }
}
