//! What a room can be shown of its own votes afterwards: where it was most divided, what it foresaw, and what it could decide otherwise.

use crate::debrief::{Counterfactual, Difference, Part, Timeline, Turn, Why};
use crate::sim::{ChoiceNo, EventId};

use super::floor::{RoomForecast, WorkshopState};
use super::poll::{Poll, PollKind};
use super::step::Question;

/// So many splits are told.
const SPLITS: usize = 2;
/// So many what-ifs are offered: one for each card.
const WHAT_IFS: usize = 4;

/// What a room can look back on.
#[derive(Clone, Debug, PartialEq)]
pub struct Recall {
    /// The widest splits of the silent votes, dilemmas before plans, the widest first.
    pub splits: Vec<Split>,
    /// What was foreseen, by week.
    pub forecasts: Vec<RoomForecast>,
    /// Weeks that the room could decide otherwise, in the order of weeks.
    pub what_ifs: Vec<OtherAnswer>,
}

/// A vote that divided the room.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// The question with its votes.
    pub poll: Poll,
    /// How divided the silent vote was: 0 of one mind, near 1 all apart.
    pub width: f64,
}

/// An answer that was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherAnswer {
    /// The week.
    pub week: u8,
    /// The dilemma.
    pub event: EventId,
    /// The answer that was given.
    pub was: ChoiceNo,
    /// The one with most cards of the others.
    pub other: ChoiceNo,
}

impl OtherAnswer {
    /// The play with this answer, the same luck and the rest as before. `None` if it could not be given.
    #[must_use]
    pub fn turn(self, timeline: &Timeline) -> Option<Turn> {
        let otherwise = Counterfactual::Answer { event: self.event, was: self.was, other: self.other };
        let (session, fit) = timeline.with(self.week, otherwise)?;
        let (real, there) = (timeline.results(), session.game().results());
        let difference = Difference { delivery: there.delivery - real.delivery, team: there.team - real.team };
        let why = Why::of(timeline, self.week, &session);
        Some(Turn { week: self.week, otherwise, difference, session, fit, why })
    }
}

impl RoomForecast {
    /// Whether most expected better spirits.
    #[must_use]
    pub fn foresaw_better(&self) -> bool {
        u32::from(self.better) * 2 > u32::from(self.present)
    }

    /// Whether the room was right, once it is known.
    #[must_use]
    pub fn was_right(&self) -> Option<bool> {
        self.came.map(|came| came == self.foresaw_better())
    }
}

impl Recall {
    pub(super) fn of(floor: &WorkshopState) -> Self {
        Self { splits: splits(floor), forecasts: floor.forecasts.clone(), what_ifs: what_ifs(floor) }
    }

    /// Forecasts that were right, and how many there were.
    #[must_use]
    pub fn foresight(&self) -> (usize, usize) {
        let known: Vec<bool> = self.forecasts.iter().filter_map(RoomForecast::was_right).collect();
        (known.iter().filter(|right| **right).count(), known.len())
    }
}

impl WorkshopState {
    /// The parts of the debrief that have something to show.
    pub(super) fn parts(&self) -> impl Iterator<Item = Part> + '_ {
        Part::IN_ROOM.into_iter().filter(|part| match part {
            Part::Splits => !splits(self).is_empty(),
            Part::Foresight => !self.forecasts.is_empty(),
            Part::WhatIf => !what_ifs(self).is_empty(),
            Part::Story | Part::Turning | Part::Seats | Part::Reflection => true,
            Part::Promises | Part::Rules => false,
        })
    }
}

fn width(poll: &Poll) -> Option<f64> {
    let counts = poll.first()?.counts();
    let (most, all) = (counts.iter().copied().max()?, counts.iter().map(|count| u32::from(*count)).sum::<u32>());
    (all > 0).then(|| 1.0 - f64::from(most) / f64::from(all))
}

fn splits(floor: &WorkshopState) -> Vec<Split> {
    let mut all: Vec<Split> = floor
        .polls
        .iter()
        .filter_map(|poll| Some(Split { width: width(poll)?, poll: poll.clone() }))
        .filter(|split| split.width > 0.0)
        .collect();
    // Plans differ in what is done, dilemmas in what is right: those first. Equally wide: the one that was talked about.
    let is_plan = |split: &Split| split.poll.asked.question() == Question::Plan;
    all.sort_by(|a, b| is_plan(a).cmp(&is_plan(b)).then(b.width.total_cmp(&a.width)).then(b.poll.ballots.len().cmp(&a.poll.ballots.len())));
    all.truncate(SPLITS);
    all
}

/// The dilemmas in which another answer had cards, the most divided first, told in the order of weeks.
pub(super) fn what_ifs(floor: &WorkshopState) -> Vec<OtherAnswer> {
    let mut found: Vec<(f64, OtherAnswer)> = floor.polls.iter().filter_map(|poll| Some((width(poll)?, other_answer(poll)?))).collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.truncate(WHAT_IFS);
    let mut others: Vec<OtherAnswer> = found.into_iter().map(|(_, other)| other).collect();
    others.sort_by_key(|other| other.week);
    others
}

fn other_answer(poll: &Poll) -> Option<OtherAnswer> {
    let PollKind::Dilemma { event, open } = &poll.asked else { return None };
    let (was, counts) = (poll.decided?.option, poll.last()?.counts());
    let others = (0_u8..).zip(open).filter(|(option, open)| **open && *option != was).map(|(option, _)| option);
    // Of equally many cards the first.
    let other = others.min_by_key(|option| std::cmp::Reverse(counts[usize::from(*option)]))?;
    Some(OtherAnswer { week: poll.week, event: *event, was, other })
}
