//! What the room is shown at each step: facts and words of the workshop, put onto sheets. Nothing that only the facilitator may know is
//! read here, and nothing that tells which way an answer leans before Friday.

mod friday;
mod looking_back;
mod opening;
mod question;
mod rule;
mod tables;
mod week;

use super::hand::ChairCursor;
use super::show::{Head, Sheet};
use crate::wording::Localizer;
use crate::wording::workshop::RoomPaper;
use crate::workshop::{Question, RoomDebriefs, Step, Turn, WeekKind, WorkshopSession};

pub(super) use rule::rules;
pub(super) use tables::texts;
pub(super) use week::{chair_lines, open_moves};

/// What sheets are written from.
#[derive(Clone, Copy)]
pub(super) struct PageContext<'a> {
    pub(super) localizer: &'a Localizer,
    pub(super) room: &'a WorkshopSession,
    /// Once the play is over and looked back on.
    pub(super) back: Option<&'a DebriefPages>,
    /// Whether it cannot be looked back on.
    pub(super) has_failed: bool,
    /// What the table in the chair points at.
    pub(super) chair: ChairCursor,
    /// Whether only the facilitator is there.
    pub(super) is_rehearsal: bool,
}

/// What is worked out once when a play is over.
pub(super) struct DebriefPages {
    pub(super) debriefs: RoomDebriefs,
    pub(super) paper: RoomPaper,
    /// The what-if that the paper was written with.
    pub(super) of: Option<u8>,
}

/// The sheets of the step that a room stands at: at least one, turned one by one.
pub(super) fn sheets(book: PageContext<'_>) -> Vec<Sheet> {
    let one = |sheet: Sheet| vec![sheet];
    match book.room.step() {
        Step::Gather => opening::gather(book),
        Step::Practice => one(opening::practice(book)),
        Step::Practised => one(opening::practised(book)),
        Step::Brief => opening::brief(book),
        Step::Monday => week::monday(book),
        Step::Ask(question) | Step::Vote(question, _) | Step::Letters(question) => question::asked(book, question),
        Step::Reveal(question) | Step::Pairs(question) | Step::Talk(question) | Step::Decide(question) => question::voted(book, question),
        Step::Reply => week::reply(book),
        Step::Chair => one(week::chair(book)),
        Step::Forecast => one(week::forecast(book)),
        Step::Friday => friday::friday(book),
        Step::Debrief(part) => looking_back::part(book, part),
        Step::Over => one(opening::over(book)),
    }
}

/// The bar over all sheets of a step.
pub(super) fn head(localizer: &Localizer, room: &WorkshopSession) -> Head {
    let step = room.step();
    let place = match step {
        Step::Debrief(_) => localizer.get("room-place-debrief"),
        _ if step.is_in_a_week() => {
            localizer.fill("room-place-week", &[("week", room.week().into()), ("weeks", room.weeks().len().into())])
        }
        _ => String::new(),
    };
    let (steps, now) = strip(localizer, room);
    Head { title: room.scenario().title.clone(), place, steps, now }
}

/// The way from reading to deciding, while a question is in hand.
fn strip(localizer: &Localizer, room: &WorkshopSession) -> (Vec<String>, usize) {
    let question = match room.step() {
        Step::Ask(question)
        | Step::Vote(question, _)
        | Step::Letters(question)
        | Step::Reveal(question)
        | Step::Pairs(question)
        | Step::Talk(question)
        | Step::Decide(question) => question,
        _ => return (Vec::new(), 0),
    };
    let keys: &[&str] = match (room.is_one_room(), is_full(room, question)) {
        (true, true) => &["room-strip-read", "room-strip-vote", "room-strip-talk", "room-strip-again", "room-strip-decide"],
        (true, false) if room.part_in_turn().is_some() => &["room-strip-read", "room-strip-letter"],
        (true, false) => &["room-strip-read", "room-strip-vote", "room-strip-decide"],
        (false, true) => &["room-strip-read", "room-strip-talk", "room-strip-letter"],
        (false, false) => &["room-strip-read", "room-strip-letter"],
    };
    let now = match room.step() {
        Step::Vote(_, Turn::First) | Step::Reveal(_) => "room-strip-vote",
        Step::Vote(_, Turn::Again) => "room-strip-again",
        Step::Pairs(_) | Step::Talk(_) => "room-strip-talk",
        Step::Decide(_) => "room-strip-decide",
        Step::Letters(_) => "room-strip-letter",
        _ => "room-strip-read",
    };
    // A tie that is talked about once more in a light week has no place of its own.
    let place = keys.iter().position(|key| *key == now).unwrap_or(keys.len() - 1);
    (keys.iter().map(|key| localizer.get(key)).collect(), place)
}

fn is_full(room: &WorkshopSession, question: Question) -> bool {
    room.kind() == WeekKind::Full && room.is_talked_about(question)
}
