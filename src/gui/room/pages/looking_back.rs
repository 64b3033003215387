//! The room's debrief, part by part. From here on numbers are open; nobody's vote is, and no count under three.

use super::super::show::{Block, Curves, Mark, OptionRow, Sheet};
use super::PageContext;
use super::question::{bars, portrait};
use crate::debrief::Part;
use crate::debrief::story::Story;
use crate::play::{Session, percent};
use crate::wording::debrief::{seats, turning};
use crate::wording::workshop::Account;
use crate::wording::{Localizer, pages};
use crate::workshop::{FEWEST_SHOWN, OtherAnswer, RoomForecast, WorkshopSession};

/// Turning points shown to the room.
const TURNS: usize = 2;
/// Lines about a seat on one sheet.
const LINES: usize = 6;
/// Reasons told of each.
const WHY: usize = 3;

pub(super) fn part(book: PageContext<'_>, part: Part) -> Vec<Sheet> {
    let localizer = book.localizer;
    let sheets = match part {
        Part::Story => story(book),
        // The debriefs are worked out beside the window.
        Part::Splits | Part::Turning | Part::WhatIf | Part::Seats if book.back.is_none() => {
            vec![Sheet { title: localizer.get(if book.has_failed { "room-nothing-here" } else { "room-working-out" }), ..Sheet::default() }]
        }
        Part::Splits => splits(book),
        Part::Foresight => vec![forecasts(book)],
        Part::Turning => turns(book),
        Part::WhatIf => vec![what_if(book)],
        Part::Seats => other_seats(book),
        Part::Reflection => vec![closing(localizer)],
        // These are read alone.
        Part::Promises | Part::Rules => Vec::new(),
    };
    if sheets.is_empty() { vec![Sheet { title: localizer.get("room-nothing-here"), ..Sheet::default() }] } else { sheets }
}

fn story(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    let one = room.is_one_room();
    let mut sheets: Vec<Sheet> = (1_usize..)
        .zip(room.tables())
        .filter(|(_, table)| !table.dropped)
        .map(|(number, table)| {
            let page = pages::story(localizer, &table.session);
            let kicker = if one { String::new() } else { localizer.fill("ws-paper-table", &[("table", number.into())]) };
            let curves = Box::new(Curves {
                story: Story::of(&table.session),
                delivery: localizer.get("room-delivery"),
                team: localizer.get("room-team"),
                week: localizer.get("room-week"),
                said: page.weeks.iter().map(|week| week.numbers.clone()).collect::<Vec<_>>().join(" "),
            });
            let story = if room.is_cut_short() { vec![judged(localizer, room)] } else { Vec::new() };
            Sheet { kicker, title: page.results, story, blocks: vec![Block::Curves(curves)], foot: page.path, ..Sheet::default() }
        })
        .collect();
    if one && !room.is_cut_short() {
        sheets.extend(ending(localizer, room.session()));
    }
    sheets
}

/// By what a play is judged that did not come to the scenario's end.
fn judged(localizer: &Localizer, room: &WorkshopSession) -> String {
    let (played, of) = (usize::from(room.session().scenario().weeks), usize::from(room.scenario().weeks));
    localizer.fill("room-judged", &[("weeks", localizer.weeks(played).into()), ("of", localizer.number(of).into())])
}

fn ending(localizer: &Localizer, session: &Session) -> Option<Sheet> {
    let page = pages::ending(localizer, session)?;
    let lines = page.lines.into_iter().map(|line| (Mark::Dot, line)).collect();
    let blocks = vec![Block::Points(lines), Block::Scale(page.results.lean as f32, page.scale)];
    Some(Sheet { kicker: localizer.get("room-months-later"), title: page.title, story: page.text, blocks, ..Sheet::default() })
}

/// One sheet for each: where it was most divided, and what came of it.
fn splits(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, back, .. } = book;
    let recall = room.recall();
    let Some(back) = back else { return Vec::new() };
    let told = back.paper.splits.iter().zip(&recall.splits);
    told.map(|((page, came), split)| Sheet {
        kicker: localizer.fill("room-split", &[("week", page.week.into())]),
        title: page.title.clone(),
        story: came.clone(),
        blocks: vec![Block::Bars(bars(localizer, page, &split.poll))],
        foot: localizer.get(if split.poll.ballots.len() > 1 { "ws-net" } else { "room-shares" }),
        ..Sheet::default()
    })
    .collect()
}

fn forecasts(book: PageContext<'_>) -> Sheet {
    let PageContext { localizer, room, back, .. } = book;
    let lines = room.recall().forecasts.iter().map(|forecast| (Mark::Dot, forecast_line(localizer, forecast))).collect();
    let foresight = back.and_then(|back| back.paper.foresight.clone());
    Sheet {
        title: localizer.get("ws-paper-forecasts"),
        story: foresight.into_iter().collect(),
        blocks: vec![Block::Points(lines)],
        ..Sheet::default()
    }
}

fn forecast_line(localizer: &Localizer, forecast: &RoomForecast) -> String {
    told_forecast(localizer, forecast, "room-forecast-line")
}

/// On the Friday itself: what the room foresaw beside what came.
pub(super) fn answered(localizer: &Localizer, forecast: &RoomForecast) -> String {
    told_forecast(localizer, forecast, "room-forecast-answered")
}

/// How many expected better spirits, as far as that exposes nobody, and what came.
fn told_forecast(localizer: &Localizer, forecast: &RoomForecast, key: &str) -> String {
    let others = forecast.present - forecast.better;
    let exposes = |count: u16| count > 0 && count < FEWEST_SHOWN;
    let stood = if exposes(forecast.better) || exposes(others) {
        localizer.get(if forecast.foresaw_better() { "room-most-better" } else { "room-most-not" })
    } else {
        localizer.fill("room-expected-better", &[("n", percent(forecast.better.into(), forecast.present.into()).into())])
    };
    let came = match forecast.came {
        Some(true) => localizer.get("room-came-better"),
        Some(false) => localizer.get("room-came-not"),
        None => String::new(),
    };
    let right = match forecast.was_right() {
        Some(true) => "yes",
        Some(false) => "no",
        None => "open",
    };
    let args = [("week", forecast.week.into()), ("stood", stood.into()), ("came", came.into()), ("right", right.into())];
    localizer.capital(localizer.fill(key, &args).trim_end())
}

/// What turned it: one sheet for each, or the weightiest of each table.
fn turns(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, back, .. } = book;
    let Some(back) = back else { return Vec::new() };
    let kicker = localizer.get("ws-paper-turns");
    if !room.is_one_room() {
        let sheet = |(heading, text): &(String, String)| Sheet {
            kicker: kicker.clone(),
            title: heading.clone(),
            story: vec![text.clone()],
            foot: localizer.get("ws-paper-here-and-there"),
            ..Sheet::default()
        };
        return back.paper.turns.iter().map(sheet).collect();
    }
    let page = turning(localizer, back.debriefs.of_the_room());
    let turn = |turn: &crate::wording::debrief::TurnLine| {
        let why = turn.why.iter().take(WHY).map(|why| (Mark::Dot, why.clone())).collect();
        Sheet {
            kicker: kicker.clone(),
            title: turn.heading.clone(),
            story: vec![turn.was.clone(), turn.other.clone()],
            blocks: vec![Block::Strong(turn.results.clone()), Block::Points(why)],
            foot: localizer.get("ws-paper-here-and-there"),
            ..Sheet::default()
        }
    };
    let mut sheets: Vec<Sheet> = page.most.iter().take(TURNS).map(turn).collect();
    if sheets.is_empty() {
        sheets.push(Sheet { title: kicker, story: vec![page.about], ..Sheet::default() });
    }
    sheets
}

/// What is offered; once one is picked, what it shows.
fn what_if(book: PageContext<'_>) -> Sheet {
    let PageContext { localizer, room, back, .. } = book;
    if let (Some(_), Some(page)) = (room.what_if(), back.and_then(|back| back.paper.what_if.as_ref())) {
        let why = page.why.iter().take(WHY).map(|why| (Mark::Dot, why.clone())).collect();
        return Sheet {
            kicker: localizer.get("ws-paper-what-if"),
            title: page.heading.clone(),
            story: vec![page.text.clone()],
            blocks: vec![Block::Points(why)],
            foot: localizer.get("ws-paper-here-and-there"),
            ..Sheet::default()
        };
    }
    let recall = room.recall();
    let options = (0_u8..).zip(&recall.what_ifs).map(|(option, other)| OptionRow {
        option,
        letter: localizer.letter(option),
        text: offered(localizer, room, other),
        why_not: None,
    });
    Sheet {
        title: localizer.get("ws-paper-what-if"),
        story: vec![localizer.get("room-what-if-story")],
        blocks: vec![Block::Options(options.collect())],
        foot: localizer.get("room-same-luck"),
        ..Sheet::default()
    }
}

/// A week with the answer that was not given.
fn offered(localizer: &Localizer, room: &WorkshopSession, other: &OtherAnswer) -> String {
    let session = room.session();
    let event = &session.scenario().events[other.event.index()];
    let scope = session.view().scope(other.event);
    let title = localizer.text(&event.title, &scope);
    let label = localizer.text(&event.choices[usize::from(other.other)].label, &scope);
    localizer.fill("room-offered", &[("week", other.week.into()), ("title", title.into()), ("label", label.into())])
}

/// Each person's own account, then what reached them and what they never said.
fn other_seats(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, back, .. } = book;
    let Some(back) = back else { return Vec::new() };
    let session = room.session();
    if !room.is_one_room() {
        return back.paper.accounts.iter().map(|account| account_of_tables(localizer, room, account)).collect();
    }
    let pages = seats(localizer, back.debriefs.of_the_room());
    pages
        .into_iter()
        .flat_map(|seat| {
            let face = Some(portrait(session, seat.who));
            let kicker = localizer.get("room-seat");
            let account = Sheet {
                kicker: kicker.clone(),
                title: seat.name.clone(),
                face: face.clone(),
                story: Vec::new(),
                blocks: seat.account.into_iter().map(Block::Text).collect(),
                ..Sheet::default()
            };
            let facts: Vec<(Mark, String)> =
                seat.wanted.into_iter().chain(seat.alone).chain(seat.noticed).map(|line| (Mark::Dot, line)).collect();
            let told = seat.told.into_iter().map(|line| (Mark::Dot, line));
            let untold = seat.untold.into_iter().map(|it| (Mark::Dot, it.whole()));
            let unsaid: Vec<(Mark, String)> = told.chain(untold).collect();
            let is_long = facts.len() + unsaid.len() > LINES;
            let said = (!unsaid.is_empty()).then_some(unsaid);
            let said = said.map(|said| vec![Block::Strong(localizer.get("room-seat-said")), Block::Points(said)]);
            let facts = vec![Block::Points(facts)];
            let rest = match said {
                Some(said) if is_long => vec![facts, said],
                Some(said) => vec![facts.into_iter().chain(said).collect()],
                None => vec![facts],
            };
            let sheet =
                move |blocks| Sheet { kicker: kicker.clone(), title: seat.name.clone(), face: face.clone(), blocks, ..Sheet::default() };
            std::iter::once(account).chain(rest.into_iter().map(sheet)).collect::<Vec<_>>()
        })
        .collect()
}

/// Somebody's own account, and at which tables they would give it.
fn account_of_tables(localizer: &Localizer, room: &WorkshopSession, account: &Account) -> Sheet {
    let playing = room.tables().iter().filter(|table| !table.dropped).count();
    let kicker = if account.tables.len() == playing {
        localizer.get("room-seat")
    } else {
        localizer.fill("room-seat-of", &[("tables", localizer.tables(&account.tables).into())])
    };
    Sheet {
        kicker,
        title: account.name.clone(),
        face: Some(portrait(room.session(), account.who)),
        blocks: account.says.iter().cloned().map(Block::Text).collect(),
        ..Sheet::default()
    }
}

fn closing(localizer: &Localizer) -> Sheet {
    let lines = ["room-closing-1", "room-closing-2", "room-closing-3", "room-closing-4"];
    Sheet {
        title: localizer.get("room-closing-title"),
        story: vec![localizer.get("room-closing-story")],
        blocks: lines.iter().map(|key| Block::Strong(localizer.get(key))).collect(),
        ..Sheet::default()
    }
}
