//! A whole session with invented votes, for the evening before: at each step the input that a room might give, by keyed luck.

use crate::sim::luck::{Draw, name_key};

use super::ballot::Ballot;
use super::input::{Decider, Input};
use super::session::WorkshopSession;
use super::step::{Step, Turn};
use crate::debrief::Part;

/// What an invented room does next; `None` once it is over.
#[must_use]
pub fn invented(room: &WorkshopSession) -> Option<Input> {
    let input = match room.step() {
        Step::Practice => counting(room, "practice", 0.6),
        // After talking, camps are larger: people move.
        Step::Vote(_, turn) => {
            counting(room, if turn == Turn::First { "first vote" } else { "vote again" }, if turn == Turn::First { 0.7 } else { 0.35 })
        }
        Step::Forecast => standing(room),
        Step::Letters(_) => letter(room),
        Step::Decide(_) if room.poll().is_some_and(|poll| poll.leaders().len() != 1) => Input::Settle(Decider::Luck),
        Step::Debrief(Part::WhatIf) if room.what_if().is_none() => Input::WhatIf(0),
        Step::Over => return None,
        _ => Input::Next,
    };
    Some(input)
}

/// The next camp that nobody has counted yet, as far as there are people for it; then the rest abstains; then on.
fn counting(room: &WorkshopSession, what: &str, even: f64) -> Input {
    let Some(ballot) = room.ballot() else { return Input::Next };
    let wanted = spread(room, ballot, what, even);
    let is_next = |wanted: u16, counted: u16| counted == 0 && (1..=ballot.missing()).contains(&wanted);
    let to_count = (0_u8..).zip(wanted.iter().zip(ballot.counts())).find(|(_, (wanted, counted))| is_next(**wanted, **counted));
    match to_count {
        Some((option, (to, _))) => Input::Count { option, to: *to },
        None if ballot.missing() > 0 => Input::RestAbstains,
        None => Input::Next,
    }
}

/// Cards over the options that are open: nearly everybody votes, and `even` says how far the camps are of a size (0 one camp, 1 all alike).
fn spread(room: &WorkshopSession, ballot: &Ballot, what: &str, even: f64) -> Vec<u16> {
    let open = |option: usize| room.poll().is_none_or(|poll| poll.asked.is_open(option as u8));
    let share = |of: &str, place: usize| room.seed().share(room.week(), Draw::Tie(name_key(what) ^ name_key(of), place as u64));
    let question = if room.poll().is_some_and(|poll| poll.asked.question() == super::step::Question::Plan) { "plan" } else { "dilemma" };
    let options = ballot.counts().len();
    let weights: Vec<f64> =
        (0..options).map(|option| if open(option) { even + (1.0 - even) * 3.0 * share(question, option) } else { 0.0 }).collect();
    let all: f64 = weights.iter().sum();
    let voting = f64::from(ballot.present()) * 0.97;
    weights.iter().map(|weight| if all > 0.0 { (voting * weight / all).floor() as u16 } else { 0 }).collect()
}

fn standing(room: &WorkshopSession) -> Input {
    let Some(ballot) = room.ballot() else { return Input::Next };
    let share = room.seed().share(room.week(), Draw::Tie(name_key("standing"), 0));
    let to = (f64::from(ballot.present()) * share).floor() as u16;
    if ballot.counts()[0] == 0 && (1..=ballot.missing()).contains(&to) { Input::Count { option: 0, to } } else { Input::Next }
}

fn letter(room: &WorkshopSession) -> Input {
    let waiting = (0_u8..).zip(room.tables()).find_map(|(place, table)| {
        let asked = table.asked.as_ref().filter(|_| table.is_playing() && table.letter.is_none())?;
        Some((place, asked))
    });
    let Some((table, asked)) = waiting else { return Input::Next };
    let open: Vec<u8> = (0..asked.options() as u8).filter(|option| asked.is_open(*option)).collect();
    let drawn = room.seed().draw(room.week(), Draw::Tie(name_key("letter"), u64::from(table) << 8 | asked.question() as u64));
    Input::Letter { table, option: open[(drawn % open.len() as u64) as usize] }
}
