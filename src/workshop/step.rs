//! Where a workshop stands, what comes after what, and about how long each takes.

use super::set_up::{Kind, Seating};
use crate::debrief::Part;

/// What the room is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// The dilemma of the week.
    Dilemma,
    /// What to do in the week: one of the ready plans.
    Plan,
}

/// Which vote on a question it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Turn {
    /// In silence, before anybody has spoken.
    First,
    /// After talking.
    Again,
}

/// Where a workshop stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// People come in; the number in the room is settled.
    Gather,
    /// A vote about nothing, so that everybody has held up a card once.
    Practice,
    /// What a result looks like.
    Practised,
    /// The situation, the people, the work; seats are adopted.
    Brief,
    /// What is known this Monday.
    Monday,
    /// A question is shown and read aloud.
    Ask(Question),
    /// Cards are up and counted.
    Vote(Question, Turn),
    /// Each table says a letter.
    Letters(Question),
    /// The first vote, as shares.
    Reveal(Question),
    /// Two by two.
    Pairs(Question),
    /// All together, the smallest camp first; at tables, each table by itself.
    Talk(Question),
    /// What the vote says; ties are settled here.
    Decide(Question),
    /// What happened next.
    Reply,
    /// A plan of one's own is entered.
    Chair,
    /// One question: stand or sit.
    Forecast,
    /// What the week did.
    Friday,
    /// Looking back.
    Debrief(Part),
    /// It is over; the papers can be kept.
    Over,
}

/// A part's share of the debrief in a room, in twentieths.
const fn twentieths(part: Part) -> u32 {
    match part {
        Part::Story | Part::Foresight => 2,
        Part::Splits | Part::Turning | Part::WhatIf | Part::Reflection => 3,
        Part::Seats => 4,
        // These are read alone.
        Part::Promises | Part::Rules => 0,
    }
}

impl Step {
    /// What is asked at this step.
    #[must_use]
    pub const fn question(self) -> Option<Question> {
        match self {
            Self::Ask(it)
            | Self::Vote(it, _)
            | Self::Letters(it)
            | Self::Reveal(it)
            | Self::Pairs(it)
            | Self::Talk(it)
            | Self::Decide(it) => Some(it),
            _ => None,
        }
    }

    /// Whether it is a step of a week.
    #[must_use]
    pub const fn is_in_a_week(self) -> bool {
        !matches!(self, Self::Gather | Self::Practice | Self::Practised | Self::Brief | Self::Debrief(_) | Self::Over)
    }

    /// Seconds it takes by plan in a week of this kind, where the debrief lasts so many minutes.
    pub(super) const fn seconds(self, kind: Kind, debrief: u32) -> u32 {
        let full = matches!(kind, Kind::Full);
        match self {
            Self::Gather => 90,
            Self::Practice | Self::Practised => 45,
            Self::Brief => 150,
            Self::Monday | Self::Ask(_) | Self::Vote(..) => {
                if full {
                    40
                } else {
                    28
                }
            }
            Self::Letters(_) | Self::Reveal(_) | Self::Decide(_) => 15,
            Self::Pairs(_) => 60,
            Self::Talk(_) => 100,
            Self::Reply => 20,
            Self::Chair => 60,
            Self::Forecast => 15,
            Self::Friday => {
                if full {
                    60
                } else {
                    40
                }
            }
            Self::Debrief(part) => 3 * debrief * twentieths(part),
            Self::Over => 0,
        }
    }

    /// Seconds on the ring that the room sees, where there is one.
    pub(super) const fn ring(self) -> Option<u32> {
        match self {
            Self::Ask(_) | Self::Vote(..) => Some(45),
            Self::Pairs(_) => Some(60),
            Self::Talk(_) => Some(120),
            Self::Decide(_) => Some(30),
            _ => None,
        }
    }
}

/// The steps of a week, in order.
#[must_use]
pub fn script(kind: Kind, seating: Seating, has_dilemma: bool) -> Vec<Step> {
    use Question::{Dilemma, Plan};
    let mut steps = vec![Step::Monday];
    if has_dilemma {
        steps.extend(round(Dilemma, kind, seating));
        steps.push(Step::Reply);
    }
    // Where there is no dilemma, the plan is what is talked about.
    steps.extend(round(Plan, if has_dilemma { Kind::Light } else { kind }, seating));
    if seating == Seating::OneRoom {
        steps.push(Step::Forecast);
    }
    steps.push(Step::Friday);
    steps
}

fn round(question: Question, kind: Kind, seating: Seating) -> Vec<Step> {
    let (ask, first, again) = (Step::Ask(question), Step::Vote(question, Turn::First), Step::Vote(question, Turn::Again));
    match (seating, kind) {
        (Seating::OneRoom, Kind::Full) => {
            vec![ask, first, Step::Reveal(question), Step::Pairs(question), Step::Talk(question), again, Step::Decide(question)]
        }
        (Seating::OneRoom, Kind::Light) => vec![ask, first, Step::Decide(question)],
        (Seating::Tables(_), Kind::Full) => vec![ask, Step::Talk(question), Step::Letters(question)],
        (Seating::Tables(_), Kind::Light) => vec![ask, Step::Letters(question)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_take_about_as_long_as_they_are_said_to() {
        for (kind, minutes) in [(Kind::Full, 9), (Kind::Light, 4)] {
            let steps = script(kind, Seating::OneRoom, true);
            let seconds: u32 = steps.iter().map(|step| step.seconds(kind, 20)).sum();
            assert!(seconds.abs_diff(minutes * 60) <= 60, "{kind:?} takes {seconds} s");
        }
    }

    #[test]
    fn the_debrief_takes_the_minutes_it_has() {
        let seconds: u32 = Part::IN_ROOM.into_iter().map(|part| Step::Debrief(part).seconds(Kind::Full, 20)).sum();
        assert_eq!(seconds, 20 * 60);
    }
}
