//! Rows that are read across people's weeks of work.

use crate::author::regression::Moments;
use crate::sim::MemberMeter;

use super::{Bar, Evidence, Fact, WeekRow};

const MORALE: usize = MemberMeter::Morale as usize;
const CLARITY: usize = MemberMeter::Clarity as usize;
const STRAIN: usize = MemberMeter::Strain as usize;

/// Morale moves the share of flaws more than the effort.
pub(super) fn quality_and_quantity(evidence: &Evidence) -> Vec<Fact> {
    let mut weeks = Moments::<6>::default();
    for week in &evidence.sample().weeks {
        let effort = (week.useful + week.misdirected) / week.capacity.max(0.1);
        let flaws = week.defects / week.useful.max(0.01);
        weeks.add([week.meters[MORALE], week.meters[STRAIN], week.skill, week.blocked, effort, flaws]);
    }
    let on = |outcome| weeks.fit(outcome, &[0, 1, 2, 3]).map(|fit| fit.standardized[0]);
    let (effort, flaws) = (on(4), on(5));
    vec![
        Fact::new("morale on the share of flaws", flaws, Bar::Below(0.0)),
        Fact::new("morale on effort", effort, Bar::Above(0.0)),
        Fact::new("flaws: how much more than effort", flaws.zip(effort).map(|(flaws, effort)| -flaws - effort), Bar::Above(0.0)),
    ]
}

/// Clarity and blockers move output more than load.
pub(super) fn ambiguity(evidence: &Evidence) -> Vec<Fact> {
    let mut weeks = Moments::<7>::default();
    for week in &evidence.sample().weeks {
        let [morale, clarity, _, strain] = week.meters;
        weeks.add([clarity, week.blocked, week.pressure, morale, strain, week.skill, week.useful]);
    }
    let blockers = weeks.deviation(1) > 0.0;
    let on: &[usize] = if blockers { &[0, 2, 3, 4, 5, 1] } else { &[0, 2, 3, 4, 5] };
    let Some(fit) = weeks.fit(6, on) else { return Vec::new() };
    let (clarity, load) = (fit.standardized[0], fit.standardized[1]);
    let blocked = blockers.then(|| fit.slopes[5]);
    // A blocker is there or not: its effect is set against that of a standard deviation more load, in days.
    let a_load = load.abs() * weeks.deviation(6);
    vec![
        Fact::new("clarity on useful output", clarity, Bar::Above(0.0)),
        Fact::new("clarity: how much more than load", clarity - load.abs(), Bar::Above(0.0)),
        Fact::new("days lost to a blocker, less to more load", blocked.map(|blocked| -blocked - a_load), Bar::Above(0.0)),
    ]
}

/// All demands strain; hindrances cost morale, challenges give it.
pub(super) fn demands(evidence: &Evidence) -> Vec<Fact> {
    let mut weeks = Moments::<9>::default();
    for week in &evidence.sample().weeks {
        let [morale, clarity, trust, strain] = week.meters;
        weeks.add([week.hindrance, week.challenge, week.pressure, morale, clarity, trust, strain, week.morale_moved, week.strain_moved]);
    }
    let (strain, morale) = (weeks.fit(8, &[0, 1, 2, 3, 4, 5, 6]), weeks.fit(7, &[0, 1, 2, 3, 4, 5, 6]));
    let (Some(strain), Some(morale)) = (strain, morale) else { return Vec::new() };
    vec![
        Fact::new("hindrances on strain", strain.standardized[0], Bar::Above(0.0)),
        Fact::new("challenges on strain", strain.standardized[1], Bar::Above(0.0)),
        Fact::new("load on strain", strain.standardized[2], Bar::Above(0.0)),
        Fact::new("hindrances on morale", morale.standardized[0], Bar::Below(0.0)),
        Fact::new("challenges on morale", morale.standardized[1], Bar::Above(0.0)),
    ]
}

/// The top quarter by morale against the bottom one, with clarity, strain, skill and blockers held.
pub(super) fn engagement(evidence: &Evidence) -> Vec<Fact> {
    let mut weeks: Vec<&WeekRow> = evidence.sample().weeks.iter().collect();
    let mut moments = Moments::<6>::default();
    for week in &weeks {
        moments.add([
            week.meters[MORALE],
            week.meters[CLARITY],
            week.meters[STRAIN],
            week.skill,
            week.blocked,
            week.useful / week.capacity.max(0.1),
        ]);
    }
    let on: &[usize] = if moments.deviation(4) > 0.0 { &[0, 1, 2, 3, 4] } else { &[0, 1, 2, 3] };
    let Some(fit) = moments.fit(5, on) else { return Vec::new() };
    weeks.sort_by(|a, b| a.meters[MORALE].total_cmp(&b.meters[MORALE]));
    let quarter = weeks.len() / 4;
    let mean = |weeks: &[&WeekRow]| weeks.iter().map(|week| week.meters[MORALE]).sum::<f64>() / weeks.len().max(1) as f64;
    let (low, high) = (mean(&weeks[..quarter]), mean(&weeks[weeks.len() - quarter..]));
    let at_low = moments.mean(5) + fit.slopes[0] * (low - moments.mean(0));
    let more = fit.slopes[0] * (high - low) / at_low;
    vec![Fact::new("how much more the top quarter yields", more, Bar::Between(0.0, 0.5)).published(0.17)]
}
