//! What each cause did to a meter, over all plays of the sample: the report names a cause for every change, so that the rules can be
//! asked one by one.

use crate::sim::report::Hindrance;
use crate::sim::{Cause, Change, MemberMeter, Subject};

use MemberMeter::{Clarity, Morale, Strain, Trust};

use super::{Bar, Evidence, Fact, Sample};

/// A cause, the meter it moves, and which way it must.
struct Entry {
    /// The row it belongs to.
    key: &'static str,
    says: &'static str,
    meter: MemberMeter,
    is: fn(Cause) -> bool,
    way: Way,
    /// Whether the sample has any of it at all.
    came: fn(&Sample) -> bool,
}

#[derive(Clone, Copy)]
enum Way {
    Up,
    Down,
}

/// How far each entry moved its meter, over all plays.
#[derive(Clone, Copy, Debug)]
pub struct Moved([f64; ENTRIES.len()]);

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

/// The facts of a row that are read off causes, in points a play.
pub(super) fn facts(evidence: &Evidence, key: &str) -> Vec<Fact> {
    if ENTRIES.iter().all(|entry| entry.key != key) {
        return Vec::new();
    }
    let sample = evidence.sample();
    let plays = sample.plays.len().max(1) as f64;
    let of = ENTRIES.iter().zip(sample.moved.0).filter(|(entry, _)| entry.key == key);
    of.map(|(entry, sum)| {
        let bar = match entry.way {
            Way::Up => Bar::Above(0.0),
            Way::Down => Bar::Below(0.0),
        };
        Fact::new(entry.says, (entry.came)(sample).then_some(sum / plays), bar)
    })
    .collect()
}

const fn up(key: &'static str, says: &'static str, meter: MemberMeter, is: fn(Cause) -> bool) -> Entry {
    Entry { key, says, meter, is, way: Way::Up, came: always }
}

const fn down(key: &'static str, says: &'static str, meter: MemberMeter, is: fn(Cause) -> bool) -> Entry {
    Entry { key, says, meter, is, way: Way::Down, came: always }
}

/// Only where it came at all.
const fn where_it_came(entry: Entry, came: fn(&Sample) -> bool) -> Entry {
    Entry { came, ..entry }
}

fn always(_: &Sample) -> bool {
    true
}

const fn left(sample: &Sample) -> bool {
    sample.left > 0
}

const fn soured(sample: &Sample) -> bool {
    sample.soured > 0
}

const fn bitten(sample: &Sample) -> bool {
    sample.bitten > 0
}

const fn overtime(sample: &Sample) -> bool {
    sample.overtime > 0
}

const ENTRIES: &[Entry] = &[
    up("goals", "a finished task, on morale", Morale, |it| matches!(it, Cause::Finished(_))),
    down("goals", "a late task, on morale", Morale, |it| matches!(it, Cause::Overdue(_))),
    up("goals", "work that moved forward, on morale", Morale, |it| matches!(it, Cause::UsefulWork)),
    down("ambiguity", "not knowing what counts, on morale", Morale, |it| matches!(it, Cause::Unclear)),
    up("ambiguity", "a blocked task, on strain", Strain, |it| matches!(it, Cause::Hindrance(Hindrance::Blocked(_)))),
    up("ambiguity", "work that went astray, on strain", Strain, |it| matches!(it, Cause::Hindrance(Hindrance::LostWork))),
    down("ambiguity", "another task, on clarity", Clarity, |it| matches!(it, Cause::NewWork(_))),
    where_it_came(down("ambiguity", "a risk come true, on clarity", Clarity, |it| matches!(it, Cause::Bite(_))), bitten),
    up("demands", "all hindrances, on strain", Strain, |it| matches!(it, Cause::Hindrance(_))),
    down("demands", "all hindrances, on morale", Morale, |it| matches!(it, Cause::Hindrance(_))),
    up("demands", "challenges, on strain", Strain, |it| matches!(it, Cause::Challenge)),
    up("demands", "challenges, on morale", Morale, |it| matches!(it, Cause::Challenge)),
    up("demands", "rework, on strain", Strain, |it| matches!(it, Cause::Hindrance(Hindrance::Rework))),
    down("demands", "being tired, on morale", Morale, |it| matches!(it, Cause::Tired)),
    where_it_came(up("demands", "a risk come true, on strain", Strain, |it| matches!(it, Cause::Bite(_))), bitten),
    where_it_came(down("demands", "a risk come true, on morale", Morale, |it| matches!(it, Cause::Bite(_))), bitten),
    where_it_came(down("hours", "overtime, on morale", Morale, |it| matches!(it, Cause::Overtime)), overtime),
    up("listening", "what nobody heard, on strain", Strain, |it| matches!(it, Cause::Hindrance(Hindrance::Unheard))),
    where_it_came(down("listening", "what was said in vain, on trust", Trust, |it| matches!(it, Cause::Unheeded(_))), soured),
    down("lmx", "not being spoken to, on trust", Trust, |it| matches!(it, Cause::NotSpokenTo)),
    up("lmx", "a finished task, on trust", Trust, |it| matches!(it, Cause::Finished(_))),
    down("few-values", "what was made clear, week by week", Clarity, |it| matches!(it, Cause::Fading)),
    up("autonomy-support", "work for one’s own goal, on morale", Morale, |it| matches!(it, Cause::ServedGoal(_))),
    where_it_came(down("turnover-is-social", "somebody left, on morale", Morale, |it| matches!(it, Cause::SomebodyLeft(_))), left),
    where_it_came(down("turnover-is-social", "somebody left, on trust", Trust, |it| matches!(it, Cause::SomebodyLeft(_))), left),
];
