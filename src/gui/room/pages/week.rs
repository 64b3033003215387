//! A week of the room: Monday, what came of the answer, the plan from the chair, the forecast, Friday.

use super::super::show::{Block, Card, Mark, Sheet, WorkRow};
use super::question::portrait;
use super::{Book, tables};
use crate::gui::screens::Portrait;
use crate::play::Session;
use crate::sim::MemberId;
use crate::wording::pages::{self, FridayPage, TaskLine, Told};
use crate::wording::{CauseLine, Way, Words};

/// Causes told of a person; the facilitator has the others.
const CAUSES: usize = 2;

/// The news where there are any, the people with what they say, the work.
pub(super) fn monday(book: Book<'_>) -> Vec<Sheet> {
    let Book { words, room, .. } = book;
    if !room.is_one_room() {
        return tables::monday(book);
    }
    let session = room.session();
    let page = pages::monday(words, session);
    let kicker = words.fill("room-monday", &[("week", page.week.into())]);
    let mut sheets: Vec<Sheet> = page
        .news
        .iter()
        .map(|news| Sheet {
            kicker: kicker.clone(),
            title: news.title.clone(),
            face: session
                .view()
                .event(news.event)
                .face
                .and_then(|who| session.view().scope(news.event).one(who))
                .map(|who| portrait(session, who)),
            story: news.text.clone(),
            ..Sheet::default()
        })
        .collect();
    let cards: Vec<Card> = page
        .people
        .iter()
        .map(|person| Card {
            portrait: portrait(session, person.member),
            lines: person.says.iter().chain(person.face.iter()).take(2).cloned().collect(),
        })
        .collect();
    let notes = page.notes.iter().cloned().chain(page.told.iter().map(|told| told_line(words, session, told)));
    let notes: Vec<(Mark, String)> = notes.map(|note| (Mark::Dot, note)).collect();
    let mut right = vec![Block::Work(page.tasks.iter().filter(|task| !task.is_over).map(work).collect())];
    if !notes.is_empty() {
        right.push(Block::Points(notes));
    }
    sheets.push(Sheet {
        title: kicker,
        blocks: vec![Block::Columns(vec![(0.56, vec![Block::People(cards)]), (0.44, right)])],
        ..Sheet::default()
    });
    sheets
}

/// A task on a Monday.
pub(super) fn work(task: &TaskLine) -> WorkRow {
    let says = [task.due.as_str(), task.standing.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    WorkRow { title: task.title.clone(), done: (0, task.percent), says }
}

/// What somebody told, with their name.
pub(super) fn told_line(words: &Words, session: &Session, told: &Told) -> String {
    let who = portrait(session, told.who);
    words.fill("room-told", &[("who", who.first_name().into()), ("says", told.quote.as_str().into())])
}

pub(super) fn reply(book: Book<'_>) -> Vec<Sheet> {
    let Book { words, room, .. } = book;
    if !room.is_one_room() {
        return tables::reply(book);
    }
    reply_of(words, room.session()).into_iter().collect()
}

/// What was answered in a play this week, and what came of it.
pub(super) fn reply_of(words: &Words, session: &Session) -> Option<Sheet> {
    let asked = pages::dilemma(words, session)?;
    let page = pages::reply(words, session)?;
    let (_, answer) = session.view().answered()?;
    let label = asked.choices.get(usize::from(answer)).map(|choice| choice.label.clone()).unwrap_or_default();
    let mut blocks: Vec<Block> = page.text.into_iter().map(Block::Strong).collect();
    let notes = page.notes.into_iter().chain(page.told.iter().map(|told| told_line(words, session, told)));
    let notes: Vec<(Mark, String)> = notes.map(|note| (Mark::Dot, note)).collect();
    if !notes.is_empty() {
        blocks.push(Block::Points(notes));
    }
    let letter = words.letter(answer);
    Some(Sheet {
        kicker: asked.title,
        title: words.get("room-reply-title"),
        face: asked.face.map(|who| portrait(session, who)),
        story: vec![words.fill("room-reply-chosen", &[("letter", letter.into()), ("label", label.into())])],
        blocks,
        ..Sheet::default()
    })
}

pub(super) fn chair(book: Book<'_>) -> Sheet {
    let Book { words, room, .. } = book;
    let page = pages::moves(words, room.session());
    let made: Vec<(Mark, String)> = page.made.into_iter().map(|made| (Mark::Dot, made)).collect();
    let mut blocks = vec![Block::Text(page.terms)];
    if !made.is_empty() {
        blocks.push(Block::Points(made));
    }
    Sheet { title: words.get("room-chair-title"), story: vec![words.get("room-chair-story")], blocks, ..Sheet::default() }
}

pub(super) fn forecast(book: Book<'_>) -> Sheet {
    let Book { words, room, .. } = book;
    let cards =
        room.view().people().filter(|person| person.is_here()).map(|person| Card { portrait: Portrait::of(&person), lines: Vec::new() });
    Sheet {
        title: words.get("room-forecast-title"),
        story: vec![words.get("room-forecast-story")],
        blocks: vec![Block::People(cards.collect())],
        ..Sheet::default()
    }
}

/// The people and why; then the work and the scale.
pub(super) fn friday(book: Book<'_>) -> Vec<Sheet> {
    let Book { words, room, .. } = book;
    if !room.is_one_room() {
        return tables::friday(book);
    }
    let session = room.session();
    let page = pages::friday(words, session);
    let people = page.people.iter().map(|person| card(session, person.member, &person.says, &person.causes)).collect();
    let blocks = vec![Block::People(people)];
    let mut sheets = vec![Sheet { kicker: page.heading.clone(), title: page.headline.clone(), blocks, ..Sheet::default() }];
    sheets.extend(told_and_shared(words, session, &page));
    sheets.push(work_of_week(words, &page));
    sheets
}

/// What people told, and what did the same to several of them.
fn told_and_shared(words: &Words, session: &Session, page: &FridayPage) -> Option<Sheet> {
    let told = page.people.iter().flat_map(|person| &person.told).map(|told| (Mark::Dot, told_line(words, session, told)));
    let told: Vec<(Mark, String)> = told.collect();
    let shared: Vec<(Mark, String)> = page.everyone.iter().map(cause).collect();
    let mut blocks = Vec::new();
    if !told.is_empty() {
        blocks.push(Block::Points(told));
    }
    if !shared.is_empty() {
        blocks.push(Block::Strong(words.get("room-friday-shared")));
        blocks.push(Block::Points(shared));
    }
    let title = words.get("room-friday-more");
    (!blocks.is_empty()).then(|| Sheet { kicker: page.heading.clone(), title, blocks, ..Sheet::default() })
}

fn work_of_week(words: &Words, page: &FridayPage) -> Sheet {
    let rows = page.tasks.iter().map(|task| {
        let says = std::iter::once(task.says.clone()).chain(task.standing.clone()).collect::<Vec<_>>().join(" · ");
        WorkRow { title: task.title.clone(), done: (task.from, task.to), says }
    });
    let mut blocks = vec![Block::Work(rows.collect())];
    let untouched: Vec<(Mark, String)> = page
        .untouched
        .iter()
        .map(|(_, task, why)| (Mark::Dot, words.fill("room-untouched", &[("task", task.as_str().into()), ("why", why.as_str().into())])))
        .collect();
    if !untouched.is_empty() {
        blocks.push(Block::Points(untouched));
    }
    let word: Vec<(Mark, String)> = page.word.iter().map(|line| (Mark::Dot, line.words.clone())).collect();
    if !word.is_empty() {
        blocks.push(Block::Points(word));
    }
    let scale = [("scale", page.scale.as_str().into()), ("moved", page.scale_moved.as_str().into())];
    blocks.push(Block::Scale(page.lean as f32, words.fill("room-scale", &scale)));
    let says = page.sponsor.as_ref().filter(|sponsor| !sponsor.says.is_empty());
    let foot = says.map(|sponsor| format!("{}: {}", sponsor.who, sponsor.says)).unwrap_or_default();
    Sheet { kicker: page.heading.clone(), title: words.get("room-friday-work"), blocks, foot, ..Sheet::default() }
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
