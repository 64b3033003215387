//! What each cause does to a meter, and must do: the report names a cause for every change, so that the rules can be asked one by one.

use crate::sim::report::Hindrance;
use crate::sim::{Cause, Change, MemberMeter, Subject};

use MemberMeter::{Clarity, Morale, Strain, Trust};

/// A cause, the meter it moves, and which way it must.
pub(super) struct Entry {
    /// The row it belongs to.
    pub(super) key: &'static str,
    pub(super) says: &'static str,
    meter: MemberMeter,
    is: fn(Cause) -> bool,
    pub(super) way: Way,
    /// What must have come at all, that there is anything to measure.
    pub(super) after: After,
}

/// What must have come in some play.
#[derive(Clone, Copy)]
pub(super) enum After {
    /// Nothing that does not come in every play.
    Nothing,
    /// Somebody left.
    Leaving,
    /// Somebody gave up waiting for an answer.
    Souring,
    /// A hidden risk came true.
    Bite,
    /// Hours were worked over.
    Overtime,
}

#[derive(Clone, Copy)]
pub(super) enum Way {
    Up,
    Down,
}

/// How far each entry moved its meter, over all plays.
#[derive(Clone, Copy, Debug)]
pub struct Moved(pub(super) [f64; ENTRIES.len()]);

impl Default for Moved {
    fn default() -> Self {
        Self([0.0; ENTRIES.len()])
    }
}

impl Moved {
    pub(super) fn add(&mut self, change: &Change) {
        let Subject::Member(_, meter) = change.subject else { return };
        for (sum, entry) in self.0.iter_mut().zip(ENTRIES) {
            if entry.meter == meter && (entry.is)(change.cause) {
                *sum += change.amount;
            }
        }
    }

    pub(super) fn merge(&mut self, later: &Self) {
        self.0.iter_mut().zip(later.0).for_each(|(mine, theirs)| *mine += theirs);
    }
}

const fn up(key: &'static str, says: &'static str, meter: MemberMeter, is: fn(Cause) -> bool) -> Entry {
    Entry { key, says, meter, is, way: Way::Up, after: After::Nothing }
}

const fn down(key: &'static str, says: &'static str, meter: MemberMeter, is: fn(Cause) -> bool) -> Entry {
    Entry { key, says, meter, is, way: Way::Down, after: After::Nothing }
}

/// Only where that came at all.
const fn where_it_came(entry: Entry, after: After) -> Entry {
    Entry { after, ..entry }
}

pub(super) const ENTRIES: &[Entry] = &[
    up("goals", "a finished task, on morale", Morale, |it| matches!(it, Cause::Finished(_))),
    down("goals", "a late task, on morale", Morale, |it| matches!(it, Cause::Overdue(_))),
    up("goals", "work that moved forward, on morale", Morale, |it| matches!(it, Cause::UsefulWork)),
    down("ambiguity", "not knowing what counts, on morale", Morale, |it| matches!(it, Cause::Unclear)),
    up("ambiguity", "a blocked task, on strain", Strain, |it| matches!(it, Cause::Hindrance(Hindrance::Blocked(_)))),
    up("ambiguity", "work that went astray, on strain", Strain, |it| matches!(it, Cause::Hindrance(Hindrance::LostWork))),
    down("ambiguity", "another task, on clarity", Clarity, |it| matches!(it, Cause::NewWork(_))),
    where_it_came(down("ambiguity", "a risk come true, on clarity", Clarity, |it| matches!(it, Cause::Bite(_))), After::Bite),
    up("demands", "all hindrances, on strain", Strain, |it| matches!(it, Cause::Hindrance(_))),
    down("demands", "all hindrances, on morale", Morale, |it| matches!(it, Cause::Hindrance(_))),
    up("demands", "challenges, on strain", Strain, |it| matches!(it, Cause::Challenge)),
    up("demands", "challenges, on morale", Morale, |it| matches!(it, Cause::Challenge)),
    up("demands", "rework, on strain", Strain, |it| matches!(it, Cause::Hindrance(Hindrance::Rework))),
    down("demands", "being tired, on morale", Morale, |it| matches!(it, Cause::Tired)),
    where_it_came(up("demands", "a risk come true, on strain", Strain, |it| matches!(it, Cause::Bite(_))), After::Bite),
    where_it_came(down("demands", "a risk come true, on morale", Morale, |it| matches!(it, Cause::Bite(_))), After::Bite),
    where_it_came(down("hours", "overtime, on morale", Morale, |it| matches!(it, Cause::Overtime)), After::Overtime),
    up("listening", "what nobody heard, on strain", Strain, |it| matches!(it, Cause::Hindrance(Hindrance::Unheard))),
    where_it_came(down("listening", "what was said in vain, on trust", Trust, |it| matches!(it, Cause::Unheeded(_))), After::Souring),
    down("lmx", "not being spoken to, on trust", Trust, |it| matches!(it, Cause::NotSpokenTo)),
    up("lmx", "a finished task, on trust", Trust, |it| matches!(it, Cause::Finished(_))),
    down("few-values", "what was made clear, week by week", Clarity, |it| matches!(it, Cause::Fading)),
    up("autonomy-support", "work for one’s own goal, on morale", Morale, |it| matches!(it, Cause::ServedGoal(_))),
    where_it_came(
        down("turnover-is-social", "somebody left, on morale", Morale, |it| matches!(it, Cause::SomebodyLeft(_))),
        After::Leaving,
    ),
    where_it_came(down("turnover-is-social", "somebody left, on trust", Trust, |it| matches!(it, Cause::SomebodyLeft(_))), After::Leaving),
];
