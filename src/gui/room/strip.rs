//! What the only window says at its foot. The room reads it too: keys, which letter is counted and how many come, and no count from which
//! one person's card could be told.

use super::hand::{CountRow, count_rows, is_tied};
use super::presenter::told;
use super::running::Running;
use crate::debrief::Part;
use crate::wording::Localizer;
use crate::workshop::{Ballot, Poll, Step, WorkshopSession};

/// The line, where the facilitator needs one; `None` leaves the foot to the page.
pub(super) fn strip(localizer: &Localizer, running: &Running) -> Option<String> {
    if let Some(told) = told(localizer, running) {
        return Some(told.words);
    }
    if running.hand.writing.is_some() {
        return Some(String::new());
    }
    let room = running.room();
    match room.step() {
        Step::Gather => Some(people(localizer, running)),
        Step::Practice | Step::Vote(..) | Step::Forecast => counting(localizer, running),
        Step::Letters(_) => letters(localizer, running),
        Step::Decide(_) if is_tied(room) => {
            let leaders = room.poll().map(Poll::leaders).unwrap_or_default();
            Some(localizer.fill("strip-tie", &[("letters", localizer.letters(&leaders).into())]))
        }
        Step::Chair => Some(localizer.get("strip-chair")),
        Step::Debrief(Part::WhatIf) if room.what_if().is_none() => Some(localizer.get("strip-what-if")),
        // Where they lie is for the notes.
        Step::Over if running.kept.is_rehearsal() => Some(localizer.get("room-papers-rehearsal")),
        Step::Over if running.take_home().is_some() => Some(localizer.get("strip-papers")),
        Step::Over if running.is_working() => Some(localizer.get("strip-papers-coming")),
        Step::Over => Some(localizer.get("strip-no-papers")),
        _ => None,
    }
}

fn people(localizer: &Localizer, running: &Running) -> String {
    let typed = &running.hand.typed;
    if typed.is_empty() {
        let people = localizer.fill("ws-people", &[("n", running.room().present().into())]);
        return localizer.fill("strip-start", &[("people", localizer.capital(&people).into())]);
    }
    localizer.fill("notes-people-typed", &[("n", typed.as_str().into())])
}

fn counting(localizer: &Localizer, running: &Running) -> Option<String> {
    let room = running.room();
    let rows = count_rows(room);
    // How large a number is may be seen while it is typed, the number may not.
    let dots = match running.hand.typed.len() {
        0 => String::new(),
        digits => format!(" {}", "•".repeat(digits)),
    };
    match rows.get(running.hand.row) {
        Some(CountRow::Option(_)) if room.step() == Step::Forecast => Some(localizer.fill("strip-standing", &[("typed", dots.into())])),
        Some(CountRow::Option(option)) => {
            let letters = rows[running.hand.row + 1..].iter().filter(|row| matches!(row, CountRow::Option(_))).count();
            let args = [("letter", localizer.letter(*option).into()), ("typed", dots.into()), ("more", letters.into())];
            Some(localizer.fill("strip-counting", &args))
        }
        Some(CountRow::Abstained) => Some(localizer.fill("strip-abstaining", &[("typed", dots.into())])),
        None if room.step() == Step::Forecast => Some(localizer.get("strip-stood")),
        None => room.ballot().map(|ballot| counted(localizer, ballot)),
    }
}

/// All is counted that was held up.
fn counted(localizer: &Localizer, ballot: &Ballot) -> String {
    // How many are missing is not said: after a correction the difference could be one person's card.
    let missing = localizer.get(if ballot.missing() == 0 { "strip-all" } else { "strip-some-missing" });
    localizer.fill("strip-counted", &[("missing", missing.into())])
}

/// Whose letter is typed, and how many tables are still to say one.
fn letters(localizer: &Localizer, running: &Running) -> Option<String> {
    let waits = silent(running.room());
    if let Some(part) = running.room().part_in_turn() {
        let key = if waits == 0 { "strip-part-in" } else { "strip-part" };
        return Some(localizer.fill(key, &[("part", (part + 1).into())]));
    }
    if waits == 0 {
        return Some(localizer.get("strip-letters-in"));
    }
    Some(localizer.fill("strip-letter-of", &[("table", (running.waiting_table() + 1).into()), ("more", waits.into())]))
}

/// Tables that have not said a letter.
fn silent(room: &WorkshopSession) -> usize {
    room.tables().iter().filter(|table| table.is_playing() && table.asked.is_some() && table.letter.is_none()).count()
}
