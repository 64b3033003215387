//! What a week did, for the room: the people and why, what was told, the work, and the scale, which is seen here for the first time.

use super::super::show::{Block, Card, Mark, Sheet, WorkRow};
use super::question::portrait;
use super::week::told_line;
use super::{Book, tables};
use crate::play::Session;
use crate::sim::MemberId;
use crate::wording::pages::{self, FridayPage};
use crate::wording::{CauseLine, Way, Words};

/// Causes told of a person; the facilitator has the others.
const CAUSES: usize = 2;
/// People on a sheet.
const PEOPLE: usize = 4;
/// Lines on a sheet.
const LINES: usize = 8;

/// The people and why; then the work and the scale.
pub(super) fn friday(book: Book<'_>) -> Vec<Sheet> {
    let Book { words, room, .. } = book;
    if !room.is_one_room() {
        return tables::friday(book);
    }
    let session = room.session();
    let page = pages::friday(words, session);
    let pages = page.people.len().div_ceil(PEOPLE).max(1);
    let people: Vec<Card> = page.people.iter().map(|person| card(session, person.member, &person.says, &person.causes)).collect();
    let sheet = |people: &[Card]| Sheet {
        kicker: page.heading.clone(),
        title: page.headline.clone(),
        blocks: vec![Block::People(people.to_vec())],
        ..Sheet::default()
    };
    let mut sheets: Vec<Sheet> = people.chunks(people.len().div_ceil(pages).max(1)).map(sheet).collect();
    sheets.extend(told_and_shared(words, session, &page));
    sheets.extend(work_of_week(words, &page));
    sheets
}

/// What people told, and what did the same to several of them.
fn told_and_shared(words: &Words, session: &Session, page: &FridayPage) -> Vec<Sheet> {
    let told = page.people.iter().flat_map(|person| &person.told).map(|told| (Mark::Dot, told_line(words, session, told)));
    let told: Vec<(Mark, String)> = told.collect();
    let shared: Vec<(Mark, String)> = page.everyone.iter().map(cause).collect();
    let told = (!told.is_empty()).then_some(told).map(|told| vec![Block::Points(told)]);
    let heading = || Block::Strong(words.get("room-friday-shared"));
    let shared = (!shared.is_empty()).then_some(shared).map(|shared| vec![heading(), Block::Points(shared)]);
    let lines = page.people.iter().map(|person| person.told.len()).sum::<usize>() + page.everyone.len();
    sheets_of(page, &words.get("room-friday-more"), [told, shared], lines)
}

/// The work that moved, and the scale; what did not move, and what was promised.
fn work_of_week(words: &Words, page: &FridayPage) -> Vec<Sheet> {
    let rows = page.tasks.iter().map(|task| {
        let says = std::iter::once(task.says.clone()).chain(task.standing.clone()).collect::<Vec<_>>().join(" · ");
        WorkRow { title: task.title.clone(), done: (task.from, task.to), says }
    });
    let scale = [("scale", page.scale.as_str().into()), ("moved", page.scale_moved.as_str().into())];
    let moved = vec![Block::Work(rows.collect()), Block::Scale(page.lean as f32, words.fill("room-scale", &scale))];
    let untouched = page
        .untouched
        .iter()
        .map(|(_, task, why)| words.fill("room-untouched", &[("task", task.as_str().into()), ("why", why.as_str().into())]));
    let still: Vec<(Mark, String)> =
        untouched.chain(page.word.iter().map(|line| line.words.clone())).map(|line| (Mark::Dot, line)).collect();
    let lines = page.tasks.len() + still.len();
    let still = (!still.is_empty()).then(|| vec![Block::Points(still)]);
    let mut sheets = sheets_of(page, &words.get("room-friday-work"), [Some(moved), still], lines);
    let says = page.sponsor.as_ref().filter(|sponsor| !sponsor.says.is_empty());
    if let (Some(last), Some(sponsor)) = (sheets.last_mut(), says) {
        last.blocks.push(Block::Points(vec![(Mark::Dot, format!("{}: {}", sponsor.who, sponsor.says))]));
    }
    sheets
}

/// Two parts on one sheet, or on one each where there are more lines than a sheet holds.
fn sheets_of(page: &FridayPage, title: &str, parts: [Option<Vec<Block>>; 2], lines: usize) -> Vec<Sheet> {
    let sheet = |blocks| Sheet { kicker: page.heading.clone(), title: title.to_owned(), blocks, ..Sheet::default() };
    let parts = parts.into_iter().flatten();
    if lines > LINES {
        return parts.map(sheet).collect();
    }
    let blocks: Vec<Block> = parts.flatten().collect();
    if blocks.is_empty() { Vec::new() } else { vec![sheet(blocks)] }
}

fn card(session: &Session, who: MemberId, says: &str, causes: &[CauseLine]) -> Card {
    let why = causes.iter().take(CAUSES).map(|cause| format!("{} {}", arrow(cause), cause.words));
    Card { portrait: portrait(session, who), lines: std::iter::once(says.to_owned()).chain(why).collect() }
}

fn arrow(cause: &CauseLine) -> &'static str {
    match cause.way {
        Way::Helped => "↑",
        Way::Hurt => "↓",
    }
}

/// A cause with its mark.
pub(super) fn cause(cause: &CauseLine) -> (Mark, String) {
    (if cause.way == Way::Helped { Mark::Up } else { Mark::Down }, cause.words.clone())
}
