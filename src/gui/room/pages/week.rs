//! A week of the room up to its Friday: Monday, what came of the answer, the plan from the chair, the forecast.

use super::super::hand::ChairCursor;
use super::super::show::{Block, Card, Mark, Sheet, WorkRow};
use super::question::portrait;
use super::{PageContext, tables};
use crate::gui::screens::Portrait;
use crate::play::Session;
use crate::sim::MoveId;
use crate::sim::report::Voiced;
use crate::wording::Localizer;
use crate::wording::pages::{self, TaskLine, Told};
use crate::workshop::WorkshopSession;

/// So many pieces of work stand in one column.
const MUCH_WORK: usize = 6;
/// Columns of what the table in the chair chooses from, and the fewest rows of one.
const CHAIR_COLUMNS: usize = 3;
const CHAIR_ROWS: usize = 4;
/// A team as large as this stands beside its work.
const SIDE_BY_SIDE: usize = 4;

/// The news where there are any, the people with what they say, the work.
pub(super) fn monday(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    if !room.is_one_room() {
        return tables::monday(book);
    }
    monday_of(localizer, room.session())
}

/// The Monday of one play.
pub(super) fn monday_of(localizer: &Localizer, session: &Session) -> Vec<Sheet> {
    let page = pages::monday(localizer, session);
    let kicker = localizer.fill("room-monday", &[("week", page.week.into())]);
    let mut sheets: Vec<Sheet> = news_of(localizer, session).into_iter().map(|sheet| Sheet { kicker: kicker.clone(), ..sheet }).collect();
    let is_large = page.people.len() > SIDE_BY_SIDE;
    // In a large team each says a line; who says nothing is seen.
    let lines = if is_large { 1 } else { 2 };
    let cards: Vec<Card> = page
        .people
        .iter()
        .map(|person| Card {
            portrait: portrait(session, person.member),
            lines: person.says.iter().chain(person.face.iter()).take(lines).cloned().collect(),
        })
        .collect();
    let notes = page.notes.iter().cloned().chain(page.told.iter().map(|told| told_line(localizer, session, told)));
    let notes: Vec<(Mark, String)> = notes.map(|note| (Mark::Dot, note)).collect();
    let rows: Vec<WorkRow> = page.tasks.iter().filter(|task| !task.is_over).map(work).collect();
    let notes = (!notes.is_empty()).then_some(Block::Points(notes));
    if is_large {
        sheets.push(Sheet { title: kicker.clone(), blocks: vec![Block::People(cards)], ..Sheet::default() });
        let blocks = std::iter::once(in_columns(rows)).chain(notes).collect();
        sheets.push(Sheet { kicker, title: localizer.get("room-work-title"), blocks, ..Sheet::default() });
    } else {
        let right = std::iter::once(Block::Work(rows)).chain(notes).collect();
        let blocks = vec![Block::Columns(vec![(0.56, vec![Block::People(cards)]), (0.44, right)])];
        sheets.push(Sheet { title: kicker, blocks, ..Sheet::default() });
    }
    sheets
}

/// Work, in two columns where there is much of it.
fn in_columns(mut rows: Vec<WorkRow>) -> Block {
    if rows.len() <= MUCH_WORK {
        return Block::Work(rows);
    }
    let right = rows.split_off(rows.len().div_ceil(2));
    Block::Columns(vec![(0.5, vec![Block::Work(rows)]), (0.5, vec![Block::Work(right)])])
}

/// A sheet for each piece of news.
pub(super) fn news_of(localizer: &Localizer, session: &Session) -> Vec<Sheet> {
    let face = |event| {
        let view = session.view();
        view.event(event).face.and_then(|who| view.scope(event).one(who)).map(|who| portrait(session, who))
    };
    let news = pages::monday(localizer, session).news.into_iter();
    news.map(|news| Sheet { title: news.title, face: face(news.event), story: news.text, ..Sheet::default() }).collect()
}

/// A task on a Monday.
pub(super) fn work(task: &TaskLine) -> WorkRow {
    let says = [task.due.as_str(), task.standing.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    WorkRow { title: task.title.clone(), done: (0, task.percent), says }
}

/// What somebody told, with their name; or what was found.
pub(super) fn told_line(localizer: &Localizer, session: &Session, told: &Told) -> String {
    if told.voiced == Voiced::ByLooking {
        return localizer.fill("room-found", &[("what", told.quote.as_str().into())]);
    }
    let who = portrait(session, told.who);
    localizer.fill("room-told", &[("who", who.first_name().into()), ("says", told.quote.as_str().into())])
}

pub(super) fn reply(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    if !room.is_one_room() {
        return tables::reply(book);
    }
    reply_of(localizer, room.session()).into_iter().collect()
}

/// What was answered in a play this week, and what came of it.
pub(super) fn reply_of(localizer: &Localizer, session: &Session) -> Option<Sheet> {
    let asked = pages::dilemma(localizer, session)?;
    let page = pages::reply(localizer, session)?;
    let (_, answer) = session.view().answered()?;
    let label = asked.choices.get(usize::from(answer)).map(|choice| choice.label.clone()).unwrap_or_default();
    let mut blocks: Vec<Block> = page.text.into_iter().map(Block::Strong).collect();
    let notes = page.notes.into_iter().chain(page.told.iter().map(|told| told_line(localizer, session, told)));
    let notes: Vec<(Mark, String)> = notes.map(|note| (Mark::Dot, note)).collect();
    if !notes.is_empty() {
        blocks.push(Block::Points(notes));
    }
    let letter = localizer.letter(answer);
    Some(Sheet {
        kicker: asked.title,
        title: localizer.get("room-reply-title"),
        face: asked.face.map(|who| portrait(session, who)),
        story: vec![localizer.fill("room-reply-chosen", &[("letter", letter.into()), ("label", label.into())])],
        blocks,
        ..Sheet::default()
    })
}

/// Moves that can be made now with some aim.
pub(in crate::gui::room) fn open_moves(room: &WorkshopSession) -> Vec<MoveId> {
    let view = room.view();
    view.moves().map(|it| it.id).filter(|which| view.open_aims(*which).next().is_some()).collect()
}

/// What the table in the chair chooses from: moves, or what the picked one can be aimed at.
pub(in crate::gui::room) fn chair_lines(localizer: &Localizer, room: &WorkshopSession, chair: ChairCursor) -> Vec<String> {
    let scenario = room.scenario();
    match chair.picked {
        None => open_moves(room).into_iter().map(|which| localizer.move_name(scenario, which)).collect(),
        Some(which) => room.view().open_aims(which).map(|aim| localizer.aim(scenario, aim)).collect(),
    }
}

/// What the table has made so far, and what it can choose from: it chooses aloud, so all of it may be seen.
pub(super) fn chair(book: PageContext<'_>) -> Sheet {
    let PageContext { localizer, room, chair, .. } = book;
    let page = pages::moves(localizer, room.session());
    let lines = chair_lines(localizer, room, chair);
    let asks = match chair.picked {
        _ if lines.is_empty() => localizer.get("room-chair-spent"),
        None => localizer.get("notes-chair-move"),
        Some(which) => format!("{}: {}", localizer.move_name(room.scenario(), which), localizer.get("notes-chair-aim")),
    };
    let made = page.made.into_iter().map(|made| (Mark::Dot, made));
    let mut blocks = vec![Block::Points(made.chain([(Mark::Dot, page.terms)]).collect()), Block::Strong(asks)];
    let marked: Vec<(Mark, String)> =
        lines.into_iter().enumerate().map(|(place, line)| (if place == chair.at { Mark::Here } else { Mark::Dot }, line)).collect();
    let columns =
        marked.chunks(marked.len().div_ceil(CHAIR_COLUMNS).max(CHAIR_ROWS)).map(|lines| (1.0, vec![Block::Points(lines.to_vec())]));
    let mut columns: Vec<(f32, Vec<Block>)> = columns.collect();
    columns.resize(CHAIR_COLUMNS, (1.0, Vec::new()));
    blocks.push(Block::Columns(columns));
    Sheet { title: localizer.get("room-chair-title"), story: vec![localizer.get("room-chair-story")], blocks, ..Sheet::default() }
}

/// The play as its week began. What came of the answer since then would tell something of Friday.
fn on_monday(session: &Session) -> Session {
    let decisions = session.decisions();
    let begun = session.start_of_week();
    Session::replay(session.game().shared_scenario(), session.seed(), &decisions[..begun.0]).0
}

/// The question, what people said on Monday, and how each answer is given.
pub(super) fn forecast(book: PageContext<'_>) -> Sheet {
    let PageContext { localizer, room, .. } = book;
    let monday = on_monday(room.session());
    let said = pages::people(localizer, &monday);
    let cards = monday.view().people().filter(|person| person.is_here()).map(|person| {
        let says = said.iter().find(|line| line.member == person.id).and_then(|line| line.says.clone());
        Card { portrait: Portrait::of(&person), lines: says.into_iter().collect() }
    });
    let cards: Vec<Card> = cards.collect();
    let [stand, sit] = ["room-forecast-stand", "room-forecast-sit"].map(|key| Block::Strong(localizer.get(key)));
    let blocks = if cards.len() > SIDE_BY_SIDE {
        vec![Block::People(cards), Block::Columns(vec![(0.5, vec![stand]), (0.5, vec![sit])])]
    } else {
        vec![Block::Columns(vec![(0.56, vec![Block::People(cards)]), (0.44, vec![stand, sit])])]
    };
    Sheet { title: localizer.get("room-forecast-title"), blocks, foot: localizer.get("room-forecast-foot"), ..Sheet::default() }
}
