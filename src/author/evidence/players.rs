//! Rows that are read by letting players play: who ends last, what a goal gives, what luck alone does.

use std::sync::Arc;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::author::policy::{Policy, PolicyName, Random, play_on};
use crate::author::regression::Moments;
use crate::author::statistics::Summary;
use crate::play::Session;
use crate::sim::luck::Seed;
use crate::sim::{Aim, Decision, Phase, Results, Scenario, TaskId};

use super::{Bar, Evidence, Fact, Sample, one_change};

/// Plays of each policy that are compared.
const COMPARED: u64 = 400;

/// The passive player is last on both results; naming is nearly as strong as purpose.
pub(super) fn passive_is_worst(evidence: &Evidence) -> Vec<Fact> {
    let means = |policy: PolicyName| {
        let ends = ends(evidence.scenario(), COMPARED, |_| policy.player(evidence.scenario()));
        let (mut delivery, mut team) = (Summary::default(), Summary::default());
        ends.iter().for_each(|end| {
            delivery.add(end.delivery);
            team.add(end.team);
        });
        (delivery.mean(), team.mean())
    };
    let passive = means(PolicyName::Passive);
    let others = [PolicyName::ManageOnly, PolicyName::LeadOnly, PolicyName::Blend].map(means);
    let least = |of: fn(&(f64, f64)) -> f64| others.iter().map(of).fold(f64::INFINITY, f64::min) - of(&passive);
    vec![
        Fact::new("delivery: the next to last above passive", least(|end| end.0), Bar::Above(0.0)),
        Fact::new("team: the next to last above passive", least(|end| end.1), Bar::Above(0.0)),
        // .39 against .44.
        Fact::new("being named, against a speech, for one person", one_change::named_against_speech(evidence), Bar::Above(0.6))
            .published(0.89),
    ]
}

/// How plays of a player end, by seeds from 1 on.
fn ends(scenario: &Arc<Scenario>, plays: u64, player: impl Fn(u64) -> Box<dyn Policy> + Sync) -> Vec<Results> {
    (1..=plays)
        .into_par_iter()
        .map(|seed| {
            let mut session = Session::new(Arc::clone(scenario), Seed(seed));
            play_on(&mut session, &mut *player(seed));
            session.game().results()
        })
        .collect()
}

/// The move that sets a goal, made or left in plays of the `random` player: what it does to that task's output in that week, over the
/// spread of such weeks.
pub(super) fn goals(evidence: &Evidence) -> Vec<Fact> {
    let scenario = evidence.scenario();
    let Some(which) = scenario.move_id("set-goal") else { return vec![Fact::new("the scenario sets no goals", None, Bar::Above(0.0))] };
    let pairs: Vec<Option<(f64, f64)>> = (1..=evidence.plays)
        .into_par_iter()
        .map(|seed| {
            let mut session = Session::new(Arc::clone(scenario), Seed(seed));
            let mut player = Random::new(scenario);
            let week = 1 + (seed % u64::from(scenario.weeks.max(2) - 1)) as u8;
            while session.view().week() < week || session.phase() != Phase::Moves {
                if matches!(session.phase(), Phase::Ended(_)) {
                    return None;
                }
                let step = session.step();
                let decision = player.decide(session.view(), step);
                decide(&mut session, decision);
            }
            let at_work = |aim: &Aim| aim.task().is_some_and(|task| session.view().task(task).workers().count() > 0);
            let open: Vec<Aim> = session.view().open_aims(which).filter(at_work).collect();
            let aim = *open.get(seed as usize % open.len().max(1))?;
            let task = aim.task()?;
            let mut with = session.clone();
            decide(&mut with, Decision::Move(which, aim));
            Some((output(with, task)?, output(session, task)?))
        })
        .collect();
    let (mut gain, mut left) = (Summary::default(), Summary::default());
    for (with, without) in pairs.into_iter().flatten() {
        gain.add(with - without);
        left.add(without);
    }
    let size = (left.deviation() > 0.0).then(|| gain.mean() / left.deviation());
    vec![Fact::new("standard deviations that a goal lifts output", size, Bar::Between(0.2, 0.9)).published(0.5)]
}

/// Useful days for each person on the task, in the week as it stands.
fn output(mut session: Session, task: TaskId) -> Option<f64> {
    decide(&mut session, Decision::EndWeek);
    decide(&mut session, Decision::SkipForecast);
    let weeks = session.game().report().people.iter().filter(|week| week.task == Some(task));
    let (useful, count) = weeks.fold((0.0, 0.0), |(useful, count), week| (useful + week.useful, count + 1.0));
    (count > 0.0).then(|| useful / count)
}

fn decide(session: &mut Session, decision: Decision) {
    let step = session.step();
    session.decide(step, decision).expect("this is a bug in Fulcrum: an open decision was refused");
}

/// The same plays without the bonus for speaking to what people value.
pub(super) fn experience_fit(evidence: &Evidence) -> Vec<Fact> {
    let mut without = (**evidence.scenario()).clone();
    without.model.value_bonus = 0.0;
    let without = Sample::from_plays(&Arc::new(without), evidence.plays);
    let mut moments = Moments::<4>::default();
    for (one, other) in evidence.sample().plays.iter().zip(&without.plays) {
        moments.add([one.delivery, one.team, other.delivery, other.team]);
    }
    let size = |with: usize, without: usize| (moments.mean(with) - moments.mean(without)) / moments.deviation(without).max(1e-9);
    vec![
        Fact::new("delivery, in standard deviations", size(0, 2), Bar::Between(-0.1, 0.1)).published(0.0),
        Fact::new("team, in standard deviations", size(1, 3), Bar::Between(0.001, 0.1)).published(0.0),
    ]
}

/// The share of the variance of results that luck makes, when the same player decides by the same draws.
pub(super) fn luck(evidence: &Evidence) -> Vec<Fact> {
    const PLAYERS: u64 = 80;
    const LUCKS: u64 = 25;
    let scenario = evidence.scenario();
    let ends = ends(scenario, PLAYERS * LUCKS, |seed| Box::new(Random::with_own_luck(scenario, Seed(1_000_000 + seed % PLAYERS))));
    let share = |read: fn(&Results) -> f64| {
        let (mut all, mut within) = (Summary::default(), vec![Summary::default(); PLAYERS as usize]);
        for (seed, end) in (1..).zip(&ends) {
            all.add(read(end));
            within[(seed % PLAYERS) as usize].add(read(end));
        }
        within.iter().map(Summary::variance).sum::<f64>() / PLAYERS as f64 / all.variance().max(1e-9)
    };
    vec![
        Fact::new("share of delivery’s variance that is luck", share(|end| end.delivery), Bar::Below(0.2)),
        Fact::new("share of team’s variance that is luck", share(|end| end.team), Bar::Below(0.2)),
    ]
}
