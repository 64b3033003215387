//! What a week did, for the room: the people and why, what was told, the work, and the scale, which is seen here for the first time.

use super::super::show::{Block, Card, Mark, Sheet, WorkRow};
use super::looking_back::answered;
use super::question::portrait;
use super::week::told_line;
use super::{PageContext, tables};
use crate::play::Session;
use crate::wording::Localizer;
use crate::wording::pages::{self, FridayPage, PersonChange, Reason, Reasons, reasons};

/// People on a sheet of their own.
const PEOPLE: usize = 4;
/// People beside what was the same for several of them.
const BESIDE: usize = 3;
/// Lines on a sheet.
const LINES: usize = 8;

/// The people and why; then the work and the scale.
pub(super) fn friday(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    if !room.is_one_room() {
        return tables::friday(book);
    }
    let session = room.session();
    let page = pages::friday(localizer, session);
    let why = reasons(localizer, session);
    let people: Vec<Card> = page.people.iter().map(|person| card(localizer, session, person, &why)).collect();
    let team = same_for_several(localizer, &why);
    let most = if team.is_some() { BESIDE } else { PEOPLE };
    // As many on the first sheet as on each of the others, so that nobody stands alone on the last.
    let others = people.len().saturating_sub(most).div_ceil(PEOPLE);
    let evenly = people.len().div_ceil(1 + others);
    let (beside, others) = people.split_at(evenly.min(most));
    let sheet = |blocks: Vec<Block>| Sheet { kicker: page.heading.clone(), title: page.headline.clone(), blocks, ..Sheet::default() };
    let foreseen = room.recall().forecasts.into_iter().find(|forecast| forecast.week == room.week());
    let mut sheets = vec![sheet(match team {
        Some(team) => vec![Block::Columns(vec![(0.6, vec![Block::People(beside.to_vec())]), (0.4, team)])],
        None => vec![Block::People(beside.to_vec())],
    })];
    // What the room foresaw is answered at once.
    sheets[0].story = foreseen.iter().map(|forecast| answered(localizer, forecast)).collect();
    sheets.extend(others.chunks(PEOPLE).map(|people| sheet(vec![Block::People(people.to_vec())])));
    sheets.extend(told(localizer, session, &page));
    sheets.extend(work_of_week(localizer, &page));
    sheets
}

/// What did the same to several people, or to all of them.
fn same_for_several(localizer: &Localizer, why: &Reasons) -> Option<Vec<Block>> {
    let heading = localizer.get(if why.is_of_all { "room-friday-all" } else { "room-friday-several" });
    let lines = why.team.iter().map(|reason| (mark(reason), reason.words.clone()));
    (!why.team.is_empty()).then(|| vec![Block::Strong(heading), Block::Points(lines.collect())])
}

/// What people told.
fn told(localizer: &Localizer, session: &Session, page: &FridayPage) -> Option<Sheet> {
    let told = page.people.iter().flat_map(|person| &person.told).map(|told| (Mark::Dot, told_line(localizer, session, told)));
    let told: Vec<(Mark, String)> = told.collect();
    let title = localizer.get("room-friday-told");
    (!told.is_empty()).then(|| Sheet { kicker: page.heading.clone(), title, blocks: vec![Block::Points(told)], ..Sheet::default() })
}

/// The work that moved, and the scale; what did not move, and what was promised.
fn work_of_week(localizer: &Localizer, page: &FridayPage) -> Vec<Sheet> {
    let rows = page.tasks.iter().map(|task| {
        let says = std::iter::once(task.says.clone()).chain(task.standing.clone()).collect::<Vec<_>>().join(" · ");
        WorkRow { title: task.title.clone(), done: (task.from, task.to), says }
    });
    let scale = [("scale", page.scale.as_str().into()), ("moved", page.scale_moved.as_str().into())];
    let moved = vec![Block::Work(rows.collect()), Block::Scale(page.lean as f32, localizer.fill("room-scale", &scale))];
    let untouched = page
        .untouched
        .iter()
        .map(|(_, task, why)| localizer.fill("room-untouched", &[("task", task.as_str().into()), ("why", why.as_str().into())]));
    let still: Vec<(Mark, String)> =
        untouched.chain(page.word.iter().map(|line| line.words.clone())).map(|line| (Mark::Dot, line)).collect();
    let says = page.sponsor.as_ref().filter(|sponsor| !sponsor.says.is_empty());
    let lines = page.tasks.len() + still.len() + usize::from(says.is_some());
    let sheet = |blocks| Sheet { kicker: page.heading.clone(), title: localizer.get("room-friday-work"), blocks, ..Sheet::default() };
    let mut sheets = vec![sheet(moved)];
    if !still.is_empty() {
        if lines > LINES {
            sheets.push(sheet(Vec::new()));
        }
        sheets.last_mut().expect("this is a bug in Fulcrum: a Friday without a sheet").blocks.push(Block::Points(still));
    }
    if let (Some(last), Some(sponsor)) = (sheets.last_mut(), says) {
        last.blocks.push(Block::Points(vec![(Mark::Dot, format!("{}: {}", sponsor.who, sponsor.says))]));
    }
    sheets
}

fn card(localizer: &Localizer, session: &Session, person: &PersonChange, why: &Reasons) -> Card {
    let reasons = why.of(person.member).iter().map(|reason| format!("{} {}", arrow(reason), reason.words));
    let lines = std::iter::once(localizer.capital(&person.says)).chain(person.notes.iter().cloned()).chain(reasons);
    Card { portrait: portrait(session, person.member), lines: lines.collect() }
}

/// The mark of a reason.
pub(super) fn mark(reason: &Reason) -> Mark {
    match (reason.helped, reason.hurt) {
        (true, true) => Mark::Both,
        (false, true) => Mark::Down,
        _ => Mark::Up,
    }
}

fn arrow(reason: &Reason) -> &'static str {
    match mark(reason) {
        Mark::Both => "↑↓",
        Mark::Down => "↓",
        Mark::Up | Mark::Dot | Mark::Here => "↑",
    }
}
