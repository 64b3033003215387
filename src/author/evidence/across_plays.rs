//! Rows that are read across plays and people: what goes with what.

use std::sync::Arc;

use crate::author::regression::Moments;

use super::{Bar, Evidence, Fact, Sample};

/// Consideration and structure: each raises morale and output; leading the one more, managing the other at least as much.
pub(super) fn leading_and_managing(evidence: &Evidence) -> Vec<Fact> {
    let mut plays = Moments::<4>::default();
    evidence.sample().plays.iter().for_each(|play| plays.add([play.managed, play.led, play.morale, play.useful]));
    let (morale, output) = (plays.fit(2, &[0, 1]), plays.fit(3, &[0, 1]));
    let (Some(morale), Some(output)) = (morale, output) else { return Vec::new() };
    let ([on_morale, leads_morale], [on_output, leads_output]) = (pair(&morale.standardized), pair(&output.standardized));
    vec![
        Fact::new("managing on morale", on_morale, Bar::Above(0.0)).published(0.29),
        Fact::new("leading on morale", leads_morale, Bar::Above(0.0)).published(0.48),
        Fact::new("managing on useful output", on_output, Bar::Above(0.0)),
        Fact::new("leading on useful output", leads_output, Bar::Above(0.0)),
        Fact::new("morale: how much more leading does", leads_morale - on_morale, Bar::Above(0.0)),
        Fact::new("output: how much more managing does", on_output - leads_output, Bar::Between(0.0, on_output.abs() / 2.0)),
    ]
}

/// The product of the two explains nothing more.
pub(super) fn no_magic_synergy(evidence: &Evidence) -> Vec<Fact> {
    let mut plays = Moments::<4>::default();
    evidence.sample().plays.iter().for_each(|play| plays.add([play.managed, play.led, play.managed * play.led, play.morale]));
    let gain = plays.fit(3, &[0, 1, 2]).zip(plays.fit(3, &[0, 1])).map(|(with, without)| with.explained - without.explained);
    vec![Fact::new("share of morale that the product adds", gain, Bar::Below(0.02)).published(0.0)]
}

/// Listening makes trust, and through it, output.
pub(super) fn listening(evidence: &Evidence) -> Vec<Fact> {
    let mut plays = Moments::<6>::default();
    for play in &evidence.sample().plays {
        plays.add([play.listened, play.managed, play.led - play.listened, play.trust, play.useful, play.told]);
    }
    let on = |outcome| plays.fit(outcome, &[0, 1, 2]).map(|fit| fit.standardized[0]);
    let beyond = plays.fit(4, &[0, 1, 2, 3, 5]).map(|fit| fit.standardized[0]);
    let (trust, output, told) = (on(3), on(4), on(5));
    vec![
        Fact::new("listening on trust", trust, Bar::Above(0.0)).published(0.51),
        Fact::new("listening on what is told", told, Bar::Above(0.0)),
        Fact::new("listening on useful output", output, Bar::Above(0.0)).published(0.21),
        Fact::new("trust: how much more than output", minus(trust, output), Bar::Above(0.0)),
        Fact::new("output: what trust and the told explain", minus(output, beyond), Bar::Above(0.0)),
    ]
}

/// Trust decides whether people speak up and stay, more than how fast they work.
pub(super) fn trust_decides(evidence: &Evidence) -> Vec<Fact> {
    let (mut work, mut voice) = (Moments::<6>::default(), Moments::<2>::default());
    for person in &evidence.sample().people {
        work.add([person.trust, person.clarity, person.strain, person.skill, person.useful, person.intent]);
        if let Some(told) = person.told {
            voice.add([person.trust, told]);
        }
    }
    let output = work.fit(4, &[0, 1, 2, 3]).map(|fit| fit.standardized[0]);
    let (speaks, leaves) = (voice.correlation(0, 1), work.correlation(0, 5));
    vec![
        Fact::new("trust and speaking up", speaks, Bar::Above(0.0)).published(0.34),
        Fact::new("trust and wanting to leave", leaves, Bar::Below(0.0)),
        Fact::new("trust on useful output", output, Bar::Above(0.0)).published(0.30),
        Fact::new("speaking up: how much more than output", output.map(|output| speaks - output), Bar::Above(0.0)),
        Fact::new("wanting to leave: how much more than output", output.map(|output| -leaves - output), Bar::Above(0.0)),
    ]
}

/// Where it is safe to speak, more is told.
pub(super) fn safety(evidence: &Evidence) -> Vec<Fact> {
    let told = |safety: f64| {
        let mut scenario = (**evidence.scenario()).clone();
        scenario.safety = safety;
        let sample = Sample::from_plays(&Arc::new(scenario), evidence.plays);
        sample.plays.iter().map(|play| play.told).sum::<f64>() / sample.plays.len() as f64
    };
    vec![Fact::new("share told, safe less unsafe", told(70.0) - told(30.0), Bar::Above(0.0))]
}

/// Wanting to leave, which is what was measured in real teams, follows trust and not the variety of tasks.
pub(super) fn turnover_is_social(evidence: &Evidence) -> Vec<Fact> {
    let mut people = Moments::<4>::default();
    evidence.sample().people.iter().for_each(|person| people.add([person.trust, person.strain, person.variety, person.intent]));
    let Some(fit) = people.fit(3, &[0, 1, 2]) else { return Vec::new() };
    let &[trust, strain, variety] = fit.standardized.as_slice() else { return Vec::new() };
    vec![
        Fact::new("wanting to leave on trust", trust, Bar::Below(0.0)),
        Fact::new("trust: how much more than strain", trust.abs() - strain.abs(), Bar::Above(0.0)),
        Fact::new("trust: how much more than variety", trust.abs() - variety.abs(), Bar::Above(0.0)),
    ]
}

fn pair(of: &[f64]) -> [f64; 2] {
    [of[0], of[1]]
}

fn minus(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    Some(a? - b?)
}
