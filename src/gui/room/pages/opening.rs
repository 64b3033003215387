//! Before the first Monday, and after the last word.

use super::super::show::{BarRow, Block, Card, Mark, OptionRow, Sheet};
use super::PageContext;
use super::question::share;
use crate::gui::screens::Portrait;
use crate::wording::pages;
use crate::workshop::shares;

/// The practice vote's options.
const PRACTICE: [&str; 4] = ["room-practice-1", "room-practice-2", "room-practice-3", "room-practice-4"];
/// The room's own sentences that stand at its end.
const SENTENCES: usize = 6;

/// The rules; in a rehearsal also how the time adds up.
pub(super) fn gather(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    let (title, rules) = localizer.rules(room.set_up().seating());
    let gather = Sheet {
        title: room.scenario().title.clone(),
        story: vec![room.scenario().place.clone()],
        blocks: vec![Block::Strong(title), Block::Points(rules.map(|rule| (Mark::Dot, rule)).to_vec())],
        foot: localizer.fill("ws-people", &[("n", room.present().into())]),
        ..Sheet::default()
    };
    let mut sheets = vec![gather];
    if book.is_rehearsal {
        let lines = localizer.time_plan(&room.time_plan()).into_iter().map(|line| (Mark::Dot, line));
        sheets.push(Sheet {
            kicker: localizer.get("room-time-kicker"),
            title: localizer.fill("room-time-title", &[("people", localizer.fill("ws-people", &[("n", room.present().into())]).into())]),
            blocks: vec![Block::Points(lines.collect())],
            foot: localizer.get("room-time-foot"),
            ..Sheet::default()
        });
    }
    sheets
}

pub(super) fn practice(book: PageContext<'_>) -> Sheet {
    let localizer = book.localizer;
    let row = |(option, key): (u8, &&str)| OptionRow { option, letter: localizer.letter(option), text: localizer.get(key), why_not: None };
    Sheet {
        kicker: localizer.get("room-practice-kicker"),
        title: localizer.get("room-practice-title"),
        blocks: vec![Block::Options((0_u8..).zip(&PRACTICE).map(row).collect())],
        foot: localizer.get("ws-kit-rule-1"),
        ..Sheet::default()
    }
}

pub(super) fn practised(book: PageContext<'_>) -> Sheet {
    let PageContext { localizer, room, .. } = book;
    let shown = room.ballot().map(shares).unwrap_or_default();
    let row = |((option, key), percent): ((u8, &&str), Option<u8>)| BarRow {
        option,
        letter: localizer.letter(option),
        text: localizer.get(key),
        first: share(localizer, percent),
        again: None,
        moved: String::new(),
        is_decided: false,
    };
    Sheet {
        kicker: localizer.get("room-practice-kicker"),
        title: localizer.get("room-practised-title"),
        blocks: vec![Block::Bars((0_u8..).zip(&PRACTICE).zip(shown).map(row).collect())],
        foot: localizer.get("room-shares"),
        ..Sheet::default()
    }
}

/// The situation; then the people, each with the part of the room that listens for them; then the work.
pub(super) fn brief(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    let page = pages::briefing(localizer, room.scenario());
    let mut blocks: Vec<Block> = page.brief.iter().cloned().map(Block::Text).collect();
    blocks.push(Block::Strong(page.success));
    let story = Sheet { title: page.title.clone(), blocks, ..Sheet::default() };
    let view = room.view();
    let adopted = room.adopted();
    let parts = adopted.len();
    let card = |person: crate::play::MemberView<'_>| {
        let seat = adopted.iter().position(|who| *who == person.id);
        let key = if room.is_one_room() { "room-adopt" } else { "room-adopt-table" };
        let line = seat.map(|place| localizer.fill(key, &[("part", (place + 1).into()), ("parts", parts.into())]));
        Card { portrait: Portrait::of(&person), lines: line.into_iter().collect() }
    };
    let people = Sheet {
        kicker: localizer.get(if room.is_one_room() { "room-people-kicker" } else { "room-people-kicker-tables" }),
        title: localizer.get("room-people-title"),
        blocks: vec![Block::People(view.people().filter(|person| !person.has_left()).map(card).collect())],
        ..Sheet::default()
    };
    let tasks = page.tasks.into_iter().map(|(_, task)| (Mark::Dot, task)).collect();
    let work = Sheet {
        title: localizer.get("room-work-title"),
        blocks: vec![Block::Points(tasks), Block::Text(page.terms)],
        foot: page.sponsor.unwrap_or_default(),
        ..Sheet::default()
    };
    vec![story, people, work]
}

/// What was said in the room stands there last.
pub(super) fn over(book: PageContext<'_>) -> Sheet {
    let PageContext { localizer, room, .. } = book;
    let said: Vec<(Mark, String)> =
        room.said().iter().rev().take(SENTENCES).rev().map(|said| (Mark::Dot, localizer.quoted(&said.words))).collect();
    let blocks = if said.is_empty() { Vec::new() } else { vec![Block::Strong(localizer.get("ws-paper-said")), Block::Points(said)] };
    Sheet {
        title: localizer.get("room-over-title"),
        story: vec![localizer.get("room-over-story")],
        blocks,
        foot: localizer.get("ws-paper-promise"),
        ..Sheet::default()
    }
}
