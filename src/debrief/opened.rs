//! The changes behind a turning point: where the week lies furthest apart in the two plays, cause by cause, so that their rules can be
//! opened.

use crate::sim::{Cause, Change, MemberMeter, Subject, WeekReport};

use super::timeline::Timeline;
use super::turning::{Turn, TurningPoints};

/// So many changes are opened per turning point.
const OPENED: usize = 2;

/// Less than so many points apart explains nothing.
const LEAST: f64 = 0.5;

/// A day of work weighs as much as so many points of a meter.
const DAY: f64 = 5.0;

/// A change of the week, in one of the two plays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Opened {
    /// Which of the turning points that are told, from 0.
    pub turn: usize,
    /// In which play it came.
    pub side: Side,
    /// All that this cause did to this subject that week.
    pub change: Change,
}

/// One of two plays of one luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The play as it was.
    Here,
    /// The one with a decision made otherwise.
    There,
}

/// The changes by which the weeks of the turning points lie furthest apart, those of each week together and the weightiest first. No rule
/// is opened twice.
#[must_use]
pub fn opened(timeline: &Timeline, turning: &TurningPoints) -> Vec<Opened> {
    let mut told: Vec<Opened> = Vec::new();
    for (place, telling) in turning.most.iter().enumerate() {
        let before = told.len();
        for (side, change) in apart(timeline, &telling.turn) {
            let known = told.iter().any(|held| is_alike(&held.change, &change));
            if told.len() < before + OPENED && !known {
                told.push(Opened { turn: place, side, change });
            }
        }
    }
    told
}

/// Where a week lies apart, the furthest first.
fn apart(timeline: &Timeline, turn: &Turn) -> Vec<(Side, Change)> {
    let place = usize::from(turn.week) - 1;
    let (real, other) = (sums(&timeline.end().game().reports()[place]), sums(&turn.session.game().reports()[place]));
    let amount = |sums: &[Change], like: &Change| sums.iter().find(|it| is_same(it, like)).map_or(0.0, |it| it.amount);
    let mut apart: Vec<(f64, Side, Change)> = Vec::new();
    for change in real.iter().chain(&other) {
        let (here, there) = (amount(&real, change), amount(&other, change));
        let side = if there.abs() > here.abs() { Side::There } else { Side::Here };
        let change = Change { amount: if side == Side::There { there } else { here }, ..*change };
        let by = (there - here).abs() * weight(change.subject);
        if by >= LEAST && !apart.iter().any(|(.., held)| is_same(held, &change)) {
            apart.push((by, side, change));
        }
    }
    apart.sort_by(|a, b| b.0.total_cmp(&a.0));
    apart.into_iter().map(|(_, side, change)| (side, change)).collect()
}

/// What each cause did to each subject, summed.
fn sums(report: &WeekReport) -> Vec<Change> {
    let mut sums: Vec<Change> = Vec::new();
    for change in &report.changes {
        match sums.iter_mut().find(|held| is_same(held, change)) {
            Some(held) => held.amount += change.amount,
            None => sums.push(*change),
        }
    }
    sums
}

fn is_same(one: &Change, other: &Change) -> bool {
    one.subject == other.subject && one.cause == other.cause
}

/// Whether the same rule stands behind both.
fn is_alike(one: &Change, other: &Change) -> bool {
    let meter = |change: &Change| -> Option<MemberMeter> {
        match change.subject {
            Subject::Member(_, meter) => Some(meter),
            _ => None,
        }
    };
    let kind = std::mem::discriminant::<Subject>;
    let cause = std::mem::discriminant::<Cause>;
    match (one.cause, other.cause) {
        (Cause::Move(one, _), Cause::Move(other, _)) => one == other,
        _ => cause(&one.cause) == cause(&other.cause) && meter(one) == meter(other) && kind(&one.subject) == kind(&other.subject),
    }
}

fn weight(subject: Subject) -> f64 {
    match subject {
        Subject::Progress(_) | Subject::Misdirected(_) | Subject::Rework(_) | Subject::Effort(_) => DAY,
        _ => 1.0,
    }
}
