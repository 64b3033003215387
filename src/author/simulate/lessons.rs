//! What a scenario claims to teach, against what was measured.

use crate::author::policy::PolicyName;
use crate::author::statistics::{Interval, Summary, wilson_interval};
use crate::sim::Scenario;
use crate::sim::scenario::{Claim, Lesson};

use super::branches::Branches;
use super::tally::Tally;

/// Fewer plays or occasions prove nothing.
const ENOUGH: u64 = 20;

/// A lesson, and how it fared.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Its place among the scenario's lessons.
    pub lesson: usize,
    /// What was measured, in the claim's own unit; `None` if nothing could be.
    pub measured: Option<Measured>,
    /// Whether that proves it.
    pub verdict: Verdict,
}

/// What was measured of a claim.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Points, or percent.
    pub value: f64,
    /// Where the true value lies; `None` where too little was seen to say.
    pub interval: Option<Interval>,
    /// What the claim asks for.
    pub bar: f64,
    /// Plays or occasions.
    pub plays: u64,
}

/// Whether a claim holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All of the interval is on the claim's side of the bar.
    Proved,
    /// None of it is.
    Refuted,
    /// The interval straddles the bar.
    Undecided,
    /// A policy that the claim names was not rehearsed, or too few plays came to the point.
    NotMeasured,
}

/// Every lesson against what was measured.
#[must_use]
pub(super) fn findings(scenario: &Scenario, tallies: &[Tally], branches: Option<&Branches>) -> Vec<Finding> {
    let lessons = scenario.lessons.iter().enumerate();
    lessons
        .map(|(place, lesson)| {
            let measured = measure(lesson, tallies, branches.map(|branches| &branches.pays[place]));
            Finding { lesson: place, measured, verdict: measured.map_or(Verdict::NotMeasured, verdict) }
        })
        .collect()
}

fn measure(lesson: &Lesson, tallies: &[Tally], pays: Option<&Summary>) -> Option<Measured> {
    let tally = |who: &str| {
        let policy: PolicyName = who.parse().ok()?;
        tallies.iter().find(|tally| tally.policy == policy)
    };
    match &lesson.claim {
        Claim::Lower { at, who, than, by } => {
            let (low, high) = (tally(who)?.result(*at), tally(than)?.result(*at));
            let (value, interval) = (high.difference(low), high.welch_interval(low));
            Some(Measured { value, interval, bar: f64::from(*by), plays: low.count().min(high.count()) })
        }
        Claim::Pays { by, .. } => {
            let pays = pays?;
            Some(Measured { value: pays.mean(), interval: pays.interval(), bar: f64::from(*by), plays: pays.count() })
        }
        Claim::Reaches { who, ending, percent } => {
            let tally = tally(who)?;
            let (hits, of) = (tally.coverage.endings[ending.index()], tally.plays());
            let Interval { low, high } = wilson_interval(hits, of);
            let value = if of > 0 { 100.0 * hits as f64 / of as f64 } else { 0.0 };
            Some(Measured { value, interval: Some(Interval { low: 100.0 * low, high: 100.0 * high }), bar: f64::from(*percent), plays: of })
        }
    }
}

fn verdict(measured: Measured) -> Verdict {
    match measured {
        Measured { plays, .. } if plays < ENOUGH => Verdict::NotMeasured,
        Measured { interval: None, .. } => Verdict::NotMeasured,
        Measured { interval: Some(interval), bar, .. } if interval.low >= bar => Verdict::Proved,
        Measured { interval: Some(interval), bar, .. } if interval.high < bar => Verdict::Refuted,
        Measured { .. } => Verdict::Undecided,
    }
}
