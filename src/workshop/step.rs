//! Where a workshop stands, what comes after what, and the rings that the room sees.

use super::set_up::{Seating, WeekKind};
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
    /// Each table says a letter; in one room, in a light week, the part of the room whose turn it is.
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
    /// One question for hands up, or for standing.
    Forecast,
    /// What the week did.
    Friday,
    /// Looking back.
    Debrief(Part),
    /// It is over; the papers can be kept.
    Over,
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

    /// Seconds on the ring that the room sees, where there is one.
    pub(super) const fn ring(self, seating: Seating) -> Option<u32> {
        match (self, seating) {
            (Self::Ask(Question::Dilemma), _) => Some(45),
            (Self::Ask(Question::Plan), _) => Some(30),
            (Self::Vote(..), _) => Some(20),
            // A part of the room agrees on a letter; tables have talked before.
            (Self::Letters(_), Seating::OneRoom) => Some(30),
            (Self::Pairs(_), _) => Some(60),
            (Self::Talk(_), _) => Some(120),
            (Self::Decide(_), _) => Some(15),
            _ => None,
        }
    }
}

/// The steps of a week, in order.
#[must_use]
pub fn script(kind: WeekKind, seating: Seating, has_dilemma: bool) -> Vec<Step> {
    use Question::{Dilemma, Plan};
    let mut steps = vec![Step::Monday];
    if has_dilemma {
        steps.extend(round(Dilemma, kind, seating));
        steps.push(Step::Reply);
    }
    match (has_dilemma, kind, seating) {
        // One vote is enough for a light week: a part of the room picks the plan.
        (true, WeekKind::Light, Seating::OneRoom) => steps.extend([Step::Ask(Plan), Step::Letters(Plan)]),
        (true, ..) => steps.extend(round(Plan, WeekKind::Light, seating)),
        // Where there is no dilemma, the plan is what is talked about.
        (false, ..) => steps.extend(round(Plan, kind, seating)),
    }
    if (kind, seating) == (WeekKind::Full, Seating::OneRoom) {
        steps.push(Step::Forecast);
    }
    steps.push(Step::Friday);
    steps
}

fn round(question: Question, kind: WeekKind, seating: Seating) -> Vec<Step> {
    let (ask, first, again) = (Step::Ask(question), Step::Vote(question, Turn::First), Step::Vote(question, Turn::Again));
    match (seating, kind) {
        (Seating::OneRoom, WeekKind::Full) => {
            vec![ask, first, Step::Reveal(question), Step::Pairs(question), Step::Talk(question), again, Step::Decide(question)]
        }
        (Seating::OneRoom, WeekKind::Light) => vec![ask, first, Step::Decide(question)],
        (Seating::Tables(_), WeekKind::Full) => vec![ask, Step::Talk(question), Step::Letters(question)],
        (Seating::Tables(_), WeekKind::Light) => vec![ask, Step::Letters(question)],
    }
}
