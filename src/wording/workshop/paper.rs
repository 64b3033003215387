//! What a room takes home: how it went, where it was divided, what it foresaw, what turned it. No count under three, and nobody's vote.

use crate::debrief::{Debrief, Turn};
use crate::play::Session;
use crate::sim::MemberId;
use crate::workshop::{OtherAnswer, PollKind, RoomDebriefs, Split, Table, WorkshopSession};

use super::super::debrief::{seats, turning};
use super::super::localizer::Localizer;
use super::super::pages;
use super::poll::{PollPage, poll};

/// So many turning points are told.
const TURNS: usize = 2;
/// So many of the room's own sentences.
const SENTENCES: usize = 5;
/// So many of the scenario's questions; the reflection sheet has all.
const QUESTIONS: usize = 3;

/// What a room takes home.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomPaper {
    /// The title.
    pub title: String,
    /// Who played what, in a sentence.
    pub lead: String,
    /// How each play went: one, or one for each table.
    pub timelines: Vec<TimelinePage>,
    /// The widest splits, each with what came of it.
    pub splits: Vec<(PollPage, Vec<String>)>,
    /// Forecasts that were right.
    pub foresight: Option<String>,
    /// The decisions that turned it: what was done, what is different there, and by how much.
    pub turns: Vec<(String, String)>,
    /// At tables: each person's own account, once where tables would hear the same.
    pub accounts: Vec<Account>,
    /// What the room picked to see again.
    pub what_if: Option<WhatIfPage>,
    /// What was said in the room.
    pub said: Vec<String>,
    /// Questions to think about.
    pub questions: Vec<String>,
}

/// How a play went.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelinePage {
    /// The table, where there are several.
    pub table: Option<String>,
    /// The two results, or where it stopped.
    pub results: String,
    /// The way through the map.
    pub path: Option<String>,
    /// The scale.
    pub scale: Option<String>,
    /// The ending, where the play was not cut short.
    pub ending: Option<String>,
}

/// Somebody's own account of a play.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// Who.
    pub who: MemberId,
    /// Name and role.
    pub name: String,
    /// What they say.
    pub says: Vec<String>,
    /// The tables, from 0, at which they would say it.
    pub tables: Vec<usize>,
}

/// One answer given otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIfPage {
    /// The week and its dilemma.
    pub heading: String,
    /// What is different there, in a sentence.
    pub text: String,
    /// Why, in the order of weeks.
    pub why: Vec<String>,
}

/// What a room takes home, once its play is over and looked back on.
#[must_use]
pub fn room_paper(localizer: &Localizer, room: &WorkshopSession, debriefs: &RoomDebriefs) -> RoomPaper {
    let session = room.session();
    let debrief = debriefs.of_the_room();
    let recall = room.recall();
    let view = session.view();
    let foresight = recall.foresight();
    let of_tables: Vec<(usize, &Debrief)> = if room.is_one_room() { Vec::new() } else { debriefs.of_tables().collect() };
    let what_if = room.what_if().and_then(|which| {
        let other = recall.what_ifs.get(usize::from(which))?;
        Some(what_if_page(localizer, debrief, *other, debriefs.what_if(which)?))
    });
    RoomPaper {
        title: localizer.fill("ws-paper-title", &[("title", room.scenario().title.as_str().into())]),
        lead: lead(localizer, room),
        timelines: (1_usize..).zip(room.tables()).map(|(number, table)| timeline(localizer, room, number, table)).collect(),
        splits: recall.splits.iter().map(|split| split_page(localizer, session, split)).collect(),
        foresight: (foresight.1 > 0)
            .then(|| localizer.fill("ws-paper-foresight", &[("right", foresight.0.into()), ("of", foresight.1.into())])),
        turns: if room.is_one_room() { turns(localizer, debrief, TURNS) } else { turns_of_tables(localizer, &of_tables) },
        accounts: accounts(localizer, &of_tables),
        what_if,
        said: room.said().iter().take(SENTENCES).map(|said| localizer.quoted(&said.words)).collect(),
        questions: room.scenario().debrief.iter().take(QUESTIONS).map(|text| localizer.text(text, &view.plain_scope())).collect(),
    }
}

/// The heading, and what was done, what is different there, and by how much.
fn turns(localizer: &Localizer, debrief: &Debrief, most: usize) -> Vec<(String, String)> {
    let told = turning(localizer, debrief).most.into_iter().take(most);
    told.map(|turn| (turn.heading, format!("{} {} {}", turn.was, turn.other, turn.results))).collect()
}

/// The weightiest of each table.
fn turns_of_tables(localizer: &Localizer, tables: &[(usize, &Debrief)]) -> Vec<(String, String)> {
    let of_table = |(place, debrief): &(usize, &Debrief)| {
        let (heading, text) = turns(localizer, debrief, 1).pop()?;
        let table = localizer.fill("ws-paper-table", &[("table", (place + 1).into())]);
        Some((format!("{table}: {heading}"), text))
    };
    tables.iter().filter_map(of_table).collect()
}

/// In the order of people, then of tables.
fn accounts(localizer: &Localizer, tables: &[(usize, &Debrief)]) -> Vec<Account> {
    let mut all: Vec<Account> = Vec::new();
    for (place, debrief) in tables {
        for seat in seats(localizer, debrief) {
            match all.iter_mut().find(|held| held.who == seat.who && held.says == seat.account) {
                Some(held) => held.tables.push(*place),
                None => all.push(Account { who: seat.who, name: seat.name, says: seat.account, tables: vec![*place] }),
            }
        }
    }
    all.sort_by_key(|account| account.who.index());
    all
}

fn lead(localizer: &Localizer, room: &WorkshopSession) -> String {
    let weeks = |n: usize| localizer.weeks(n);
    let people = localizer.fill("ws-people", &[("n", room.present().into())]);
    let played = room.session().finished_weeks().len();
    let mut args = vec![("people", people.into()), ("weeks", weeks(played).into())];
    if !room.is_one_room() {
        args.push(("tables", localizer.number(room.tables().len()).into()));
        return localizer.fill("ws-paper-tables", &args);
    }
    if room.is_cut_short() {
        args.push(("of", localizer.number(usize::from(room.scenario().weeks)).into()));
        return localizer.fill("ws-paper-lead-short", &args);
    }
    localizer.fill("ws-paper-lead", &args)
}

fn timeline(localizer: &Localizer, room: &WorkshopSession, number: usize, table: &Table) -> TimelinePage {
    let name = (!room.is_one_room()).then(|| localizer.fill("ws-paper-table", &[("table", number.into())]));
    let Some(ending) = pages::ending(localizer, &table.session) else {
        let week = table.session.view().week();
        let results = localizer.fill("ws-paper-table-stopped", &[("week", week.into())]);
        return TimelinePage { table: name, results, path: None, scale: None, ending: None };
    };
    let story = pages::story(localizer, &table.session);
    // An ending was written for the last week; a play that was cut short has none.
    let told = (!room.is_cut_short()).then(|| localizer.fill("ws-paper-ended", &[("title", localizer.quoted(&ending.title).into())]));
    TimelinePage { table: name, results: story.results, path: Some(story.path), scale: Some(story.scale), ending: told }
}

/// A split, and what came of what was decided.
fn split_page(localizer: &Localizer, session: &Session, split: &Split) -> (PollPage, Vec<String>) {
    let page = poll(localizer, session, &split.poll);
    let mut came: Vec<String> = page.decided.clone().into_iter().collect();
    if let (PollKind::Dilemma { event, .. }, Some(decided)) = (&split.poll.asked, split.poll.decided) {
        let choice = &session.scenario().events[event.index()].choices[usize::from(decided.option)];
        came.push(localizer.text(&choice.debrief, &session.view().scope(*event)));
    }
    (page, came)
}

fn what_if_page(localizer: &Localizer, debrief: &Debrief, answer: OtherAnswer, turn: &Turn) -> WhatIfPage {
    let session = debrief.timeline.end();
    let line = super::super::debrief::turn(localizer, session, turn);
    let event = &session.scenario().events[answer.event.index()];
    let scope = session.view().scope(answer.event);
    let title = localizer.text(&event.title, &scope);
    let label = localizer.text(&event.choices[usize::from(answer.other)].label, &scope);
    WhatIfPage {
        heading: localizer.fill("ws-paper-week", &[("week", answer.week.into()), ("title", title.into())]),
        text: localizer.fill("ws-paper-other", &[("other", label.trim_end_matches('.').into()), ("results", line.results.into())]),
        why: line.why,
    }
}
