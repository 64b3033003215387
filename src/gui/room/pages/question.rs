//! A question before and after it is voted on. Shares, never counts; no word of whom a plan serves or how an answer leans.

use super::super::show::{BarRow, Block, OptionRow, Share, Sheet};
use super::{PageContext, tables};
use crate::gui::screens::Portrait;
use crate::play::Session;
use crate::sim::MemberId;
use crate::wording::workshop::{PollPage, poll};
use crate::wording::{Localizer, pages};
use crate::workshop::{Poll, Question, Step, Turn, WorkshopSession};

/// The question, to be read and voted on; a sheet for each table where they are asked different things.
pub(super) fn asked(book: PageContext<'_>, question: Question) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    let Some(it) = room.poll() else { return tables::asked(book, question) };
    let page = poll(localizer, room.session(), it);
    let options = page.options.iter().map(|line| OptionRow {
        option: line.option,
        letter: line.letter.clone(),
        text: line.text.clone(),
        why_not: line.why_not.clone(),
    });
    let options = Block::Options(options.collect());
    let (ring, foot) = match room.step() {
        Step::Ask(_) => ("room-ring-read", "room-foot-read"),
        Step::Letters(_) => ("room-ring-letter", "room-foot-part"),
        Step::Vote(_, Turn::First) => ("room-ring-vote", "room-foot-vote"),
        _ => ("room-ring-vote", "room-foot-again"),
    };
    let mut sheet = scene(localizer, room.session(), question);
    if let Some(part) = room.part_in_turn() {
        sheet.story = vec![picks(localizer, room, part)];
    }
    sheet.blocks = vec![options];
    sheet.ring = Some(localizer.get(ring));
    sheet.foot = localizer.get(foot);
    vec![sheet]
}

/// The part of the room that picks this week's plan, and whom it listens for.
fn picks(localizer: &Localizer, room: &WorkshopSession, part: u8) -> String {
    let who = room.adopted()[usize::from(part)];
    let name = room.scenario().members[who.index()].first_name();
    localizer.fill("room-part-picks", &[("part", (part + 1).into()), ("name", name.into())])
}

/// What a question says before its options: a scene, or that it is about the plan.
pub(super) fn scene(localizer: &Localizer, session: &Session, question: Question) -> Sheet {
    match (question, pages::dilemma(localizer, session)) {
        (Question::Dilemma, Some(page)) => {
            Sheet { title: page.title, face: page.face.map(|who| portrait(session, who)), story: page.text, ..Sheet::default() }
        }
        _ => Sheet { title: localizer.get("ws-plan-of-week"), story: vec![localizer.get("room-plan-story")], ..Sheet::default() },
    }
}

pub(super) fn portrait(session: &Session, who: MemberId) -> Portrait {
    Portrait::of(&session.view().person(who))
}

/// The shares, with what is to be done now.
pub(super) fn voted(book: PageContext<'_>, question: Question) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    let Some(it) = room.poll() else { return tables::asked(book, question) };
    let page = poll(localizer, room.session(), it);
    let (key, ring) = match room.step() {
        Step::Reveal(_) => ("room-reveal", None),
        Step::Pairs(_) => ("room-pairs", Some("room-ring-pairs")),
        Step::Talk(_) => ("room-talk", Some("room-ring-talk")),
        _ => ("", Some("room-ring-decide")),
    };
    let is_decision = matches!(room.step(), Step::Decide(_));
    let said = if is_decision { page.verdict.clone().unwrap_or_default() } else { localizer.get(key) };
    let foot = localizer.get(if it.ballots.len() > 1 { "ws-net" } else { "room-shares" });
    vec![Sheet {
        title: page.title.clone(),
        story: vec![said],
        blocks: vec![Block::Bars(bars(localizer, &page, it))],
        foot,
        ring: ring.map(|ring| localizer.get(ring)),
        ..Sheet::default()
    }]
}

/// A vote's rows.
pub(super) fn bars(localizer: &Localizer, page: &PollPage, it: &Poll) -> Vec<BarRow> {
    let twice = it.again().is_some();
    let row = |line: &crate::wording::workshop::OptionLine| BarRow {
        option: line.option,
        letter: line.letter.clone(),
        text: line.text.clone(),
        first: share(localizer, line.first),
        again: twice.then(|| share(localizer, line.again)),
        moved: line.moved.clone().unwrap_or_default(),
        is_decided: line.is_decided,
    };
    page.options.iter().map(row).collect()
}

/// A share, and in words.
pub(super) fn share(localizer: &Localizer, percent: Option<u8>) -> Share {
    (percent, localizer.share(percent))
}
