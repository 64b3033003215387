//! Tables that play for themselves: a sheet for each where they are asked different things, side by side where they have lived a week.

use super::super::show::{Block, Mark, OptionRow, Sheet};
use super::PageContext;
use super::friday::mark;
use super::question::scene;
use super::week::{monday_of, news_of, reply_of, work};
use crate::wording::Localizer;
use crate::wording::pages::{self, Reason};
use crate::workshop::{PollKind, Question, Step, Table};

/// So many pieces of work stand in a column.
const TASKS: usize = 7;
/// So many people are told of in a column.
const PEOPLE: usize = 3;
/// So many causes are told of several people in a column.
const TEAM: usize = 2;

/// The name of a table.
fn name(localizer: &Localizer, place: usize) -> String {
    localizer.fill("ws-paper-table", &[("table", (place + 1).into())])
}

fn playing(book: PageContext<'_>) -> impl Iterator<Item = (usize, &Table)> {
    book.room.tables().iter().enumerate().filter(|(_, table)| table.is_playing())
}

/// Each table's question; one sheet where all are asked the same.
pub(super) fn asked(book: PageContext<'_>, question: Question) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    let (ring, foot) = match room.step() {
        Step::Talk(_) => ("room-ring-talk", "room-foot-table-talk"),
        Step::Letters(_) => ("room-ring-vote", "room-foot-letters"),
        _ => ("room-ring-read", "room-foot-read"),
    };
    let mut sheets: Vec<(Vec<usize>, Sheet, PollKind)> = Vec::new();
    for (place, table) in playing(book) {
        let Some(asked) = &table.asked else { continue };
        // Dilemmas read alike at every table only where what they say of the people does.
        let sheet = sheet(localizer, table, question, asked);
        match sheets.iter_mut().find(|(_, held, with)| with == asked && held.story == sheet.story) {
            Some((tables, ..)) => tables.push(place),
            None => sheets.push((vec![place], sheet, asked.clone())),
        }
    }
    let of_one = sheets.len() == 1;
    // Tables talk at the same time; they read sheet after sheet, and a ring over all sheets would be empty at the last.
    let is_timed = of_one || matches!(room.step(), Step::Talk(_));
    let named = |(places, sheet, _): (Vec<usize>, Sheet, PollKind)| {
        let kicker = if of_one { String::new() } else { localizer.tables(&places) };
        Sheet { kicker, ring: is_timed.then(|| localizer.get(ring)), foot: localizer.get(foot), ..sheet }
    };
    let sheets: Vec<Sheet> = sheets.into_iter().map(named).collect();
    if sheets.is_empty() { vec![Sheet::default()] } else { sheets }
}

/// What a table reads under each letter, and why that cannot be.
pub(in crate::gui::room) fn texts(localizer: &Localizer, table: &Table, asked: &PollKind) -> Vec<(String, Option<String>)> {
    let session = &table.session;
    match (asked, pages::dilemma(localizer, session)) {
        (PollKind::Dilemma { .. }, Some(page)) => page.choices.into_iter().map(|choice| (choice.label, choice.why_not)).collect(),
        (PollKind::Plans(plans), _) => localizer.plans(session.scenario(), plans).into_iter().map(|plan| (plan, None)).collect(),
        (PollKind::Dilemma { .. }, None) => Vec::new(),
    }
}

fn sheet(localizer: &Localizer, table: &Table, question: Question, asked: &PollKind) -> Sheet {
    let texts = texts(localizer, table, asked);
    let option =
        |(option, (text, why_not)): (u8, (String, Option<String>))| OptionRow { option, letter: localizer.letter(option), text, why_not };
    let mut sheet = scene(localizer, &table.session, question);
    sheet.blocks = vec![Block::Options((0_u8..).zip(texts).map(option).collect())];
    sheet
}

/// A sheet of columns, one for each table that plays.
fn side_by_side(book: PageContext<'_>, title: String, mut column: impl FnMut(&Table) -> Vec<Block>) -> Sheet {
    let columns = playing(book).map(|(place, table)| {
        let mut blocks = vec![Block::Strong(name(book.localizer, place))];
        blocks.extend(column(table));
        (1.0, blocks)
    });
    Sheet { title, blocks: vec![Block::Columns(columns.collect())], foot: book.localizer.get("room-same-luck"), ..Sheet::default() }
}

/// The news, once for all tables that have it; what people say; the work.
pub(super) fn monday(book: PageContext<'_>) -> Vec<Sheet> {
    let localizer = book.localizer;
    if book.room.week() == 1
        && let Some((_, table)) = playing(book).next()
    {
        // Nothing has been decided yet: it is the same everywhere.
        return monday_of(localizer, &table.session);
    }
    let title = localizer.fill("room-monday", &[("week", book.room.week().into())]);
    let mut news: Vec<(Vec<usize>, Sheet)> = Vec::new();
    for (place, table) in playing(book) {
        for sheet in news_of(localizer, &table.session) {
            match news.iter_mut().find(|(_, held)| held.title == sheet.title && held.story == sheet.story) {
                Some((tables, _)) => tables.push(place),
                None => news.push((vec![place], sheet)),
            }
        }
    }
    let all = playing(book).count();
    let mut sheets: Vec<Sheet> = Vec::new();
    for (places, sheet) in news {
        let kicker = if places.len() == all { title.clone() } else { localizer.tables(&places) };
        sheets.push(Sheet { kicker, ..sheet });
    }
    sheets.push(side_by_side(book, title.clone(), |table| {
        let page = pages::monday(localizer, &table.session);
        let said = page.people.iter().filter_map(|person| {
            let first = person.name.split_whitespace().next().unwrap_or_default();
            let says = person.says.as_ref()?;
            Some((Mark::Dot, localizer.fill("room-says", &[("who", first.into()), ("says", says.as_str().into())])))
        });
        vec![Block::Points(said.collect())]
    }));
    sheets.push(side_by_side(book, localizer.get("room-work-title"), |table| {
        let page = pages::monday(localizer, &table.session);
        let open = page.tasks.into_iter().filter(|task| !task.is_over).take(TASKS);
        vec![Block::Work(open.map(|task| work(&task)).collect())]
    }));
    sheets
}

pub(super) fn reply(book: PageContext<'_>) -> Vec<Sheet> {
    let localizer = book.localizer;
    let sheet = side_by_side(book, localizer.get("room-reply-title"), |table| {
        let Some(sheet) = reply_of(localizer, &table.session) else { return vec![Block::Text(localizer.get("room-no-dilemma"))] };
        let chosen = sheet.story.into_iter().map(Block::Text);
        chosen.chain(sheet.blocks).collect()
    });
    vec![sheet]
}

pub(super) fn friday(book: PageContext<'_>) -> Vec<Sheet> {
    let localizer = book.localizer;
    let title = localizer.fill("room-friday", &[("week", book.room.week().into())]);
    let sheet = side_by_side(book, title, |table| {
        let page = pages::friday(localizer, &table.session);
        let people = page.people.iter().take(PEOPLE).map(|person| {
            let args = [("who", person.name.as_str().into()), ("changed", person.says.as_str().into())];
            (Mark::Dot, localizer.fill("room-changed", &args))
        });
        vec![Block::Text(page.headline.clone()), Block::Points(people.collect()), Block::Scale(page.lean as f32, page.scale.clone())]
    });
    // What did most to each of them, and to several of them at once.
    let why = side_by_side(book, localizer.get("room-tables-why"), |table| {
        let page = pages::friday(localizer, &table.session);
        let why = pages::reasons(localizer, &table.session);
        // Once for those to whom it was the same.
        let mut largest: Vec<(&Reason, Vec<&str>)> = Vec::new();
        for person in page.people.iter().take(PEOPLE) {
            let Some(reason) = why.of(person.member).first() else { continue };
            match largest.iter_mut().find(|(held, _)| *held == reason) {
                Some((_, names)) => names.push(&person.name),
                None => largest.push((reason, vec![&person.name])),
            }
        }
        let largest = largest.into_iter().map(|(reason, names)| {
            let cause = reason.words.trim_end_matches('.').into();
            (mark(reason), localizer.fill("cause-of-some", &[("who", localizer.list(&names).into()), ("cause", cause)]))
        });
        let team = why.team.iter().take(TEAM).map(|reason| (mark(reason), reason.words.clone()));
        vec![Block::Points(largest.chain(team).collect())]
    });
    vec![sheet, why]
}
