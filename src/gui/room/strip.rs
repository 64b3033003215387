//! What the only window says at its foot. The room reads it too: keys, which letter is counted and how many come, and no count from which
//! one person's card could be told.

use super::hand::{CountRow, count_rows};
use super::presenter::told;
use super::running::Running;
use crate::wording::Words;
use crate::workshop::{Ballot, Part, Room, Step};

/// The line, where the facilitator needs one; `None` leaves the foot to the page.
pub(super) fn strip(words: &Words, running: &Running) -> Option<String> {
    if let Some(told) = told(words, &running.hand) {
        return Some(told.words);
    }
    if running.hand.writing.is_some() {
        return Some(String::new());
    }
    let room = running.room();
    match room.step() {
        Step::Gather => Some(people(words, running)),
        Step::Practice | Step::Vote(..) | Step::Forecast => counting(words, running),
        Step::Letters(_) => letters(words, running),
        Step::Decide(_) if room.poll().is_some_and(|poll| poll.leaders().len() != 1) => Some(words.get("strip-tie")),
        Step::Chair => Some(words.get("strip-chair")),
        Step::Debrief(Part::WhatIf) if room.what_if().is_none() => Some(words.get("strip-what-if")),
        Step::Over if !running.papers.is_empty() => Some(running.papers.join(" ")),
        _ => None,
    }
}

fn people(words: &Words, running: &Running) -> String {
    let typed = &running.hand.typed;
    if typed.is_empty() {
        let people = words.fill("ws-people", &[("n", running.room().present().into())]);
        return words.fill("strip-start", &[("people", words.capital(&people).into())]);
    }
    words.fill("notes-people-typed", &[("n", typed.as_str().into())])
}

fn counting(words: &Words, running: &Running) -> Option<String> {
    let room = running.room();
    let rows = count_rows(room);
    // How large a number is may be seen while it is typed, the number may not.
    let dots = match running.hand.typed.len() {
        0 => String::new(),
        digits => format!(" {}", "•".repeat(digits)),
    };
    match rows.get(running.hand.row) {
        Some(CountRow::Option(_)) if room.step() == Step::Forecast => Some(words.fill("strip-standing", &[("typed", dots.into())])),
        Some(CountRow::Option(option)) => {
            let letters = rows[running.hand.row + 1..].iter().filter(|row| matches!(row, CountRow::Option(_))).count();
            let args = [("letter", words.letter(*option).into()), ("typed", dots.into()), ("more", letters.into())];
            Some(words.fill("strip-counting", &args))
        }
        Some(CountRow::Abstained) => Some(words.fill("strip-abstaining", &[("typed", dots.into())])),
        None if room.step() == Step::Forecast => Some(words.get("strip-stood")),
        None => room.ballot().map(|ballot| counted(words, ballot)),
    }
}

/// All is counted that was held up.
fn counted(words: &Words, ballot: &Ballot) -> String {
    // How many are missing is not said: after a correction the difference could be one person's card.
    let missing = words.get(if ballot.missing() == 0 { "strip-all" } else { "strip-some-missing" });
    words.fill("strip-counted", &[("missing", missing.into())])
}

/// Whose letter is typed, and how many tables are still to say one.
fn letters(words: &Words, running: &Running) -> Option<String> {
    let waits = silent(running.room());
    if waits == 0 {
        return Some(words.get("strip-letters-in"));
    }
    Some(words.fill("strip-letter-of", &[("table", (running.waiting_table() + 1).into()), ("more", waits.into())]))
}

/// Tables that have not said a letter.
fn silent(room: &Room) -> usize {
    room.tables().iter().filter(|table| table.is_playing() && table.asked.is_some() && table.letter.is_none()).count()
}
