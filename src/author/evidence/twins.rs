//! Two plays with the same luck that differ in one thing: what a single rule does, with everything else held.

use std::sync::Arc;

use crate::author::statistics::Summary;
use crate::sim::luck::Seed;
use crate::sim::{Aim, ChoiceNo, Condition, Decision, Game, MemberMeter, Phase, Scenario};

/// Pairs of plays that each comparison is made over.
pub(super) const TWINS: u64 = 200;

/// A copy in which nothing happens but work.
pub(super) fn quiet(scenario: &Scenario) -> Scenario {
    let mut quiet = scenario.clone();
    quiet.events.iter_mut().for_each(|event| event.when = Condition::Never);
    quiet
}

/// A play without moves up to the Friday of a week, or to its end. `each_week` is called where moves can be made, and may change what it
/// wants of the play.
pub(super) fn play(scenario: &Arc<Scenario>, seed: u64, weeks: u8, mut each_week: impl FnMut(&mut Game)) -> Game {
    let mut game = Game::new(Arc::clone(scenario), Seed(seed));
    loop {
        match game.phase() {
            Phase::Dilemma(_) => {
                let open = (0..ChoiceNo::MAX).find(|choice| game.can_answer(*choice).is_ok());
                decide(&mut game, Decision::Answer(open.expect("this is a bug in Fulcrum: a dilemma without an open choice")));
            }
            Phase::Moves => {
                each_week(&mut game);
                decide(&mut game, Decision::EndWeek);
            }
            Phase::Forecast => decide(&mut game, Decision::SkipForecast),
            Phase::Friday if game.state().week < weeks => decide(&mut game, Decision::NextWeek),
            Phase::Friday | Phase::Ended(_) => return game,
        }
    }
}

fn decide(game: &mut Game, decision: Decision) {
    game.decide(decision).expect("this is a bug in Fulcrum: an open decision was refused");
}

/// Makes a move of this name if it can be made. Attention and money are given for it, so that nothing else has to be gone without.
pub(super) fn make(game: &mut Game, id: &str, aim: Aim) -> bool {
    let Some(which) = game.scenario().move_id(id) else { return false };
    let (cost, budget) = (game.scenario().moves[which.index()].cost, game.scenario().moves[which.index()].budget);
    game.state_mut().attention += cost;
    game.state_mut().budget += budget;
    game.decide(Decision::Move(which, aim)).is_ok()
}

/// How much higher `with` reads than `without` on the Friday of this week, over many pairs; `None` if a reading is not there in any.
pub(super) fn difference(
    scenario: &Arc<Scenario>,
    week: u8,
    read: impl Fn(&Game) -> Option<f64>,
    with: impl Fn(&mut Game),
    without: impl Fn(&mut Game),
) -> Option<f64> {
    let mut spread = Summary::default();
    for seed in 1..=TWINS {
        let (one, other) = (play(scenario, seed, week, &with), play(scenario, seed, week, &without));
        if let (Some(one), Some(other)) = (read(&one), read(&other)) {
            spread.add(one - other);
        }
    }
    (spread.count() > 0).then(|| spread.mean())
}

/// The average of a meter over those at work.
pub(super) fn team(meter: MemberMeter) -> impl Fn(&Game) -> Option<f64> {
    move |game| game.state().average(meter)
}

/// The meter of whoever comes first in the team.
pub(super) fn first(meter: MemberMeter) -> impl Fn(&Game) -> Option<f64> {
    move |game| game.state().members.iter().find(|member| member.is_here()).map(|member| member.meter(meter))
}

/// Useful days for each person who was on a task, over the whole play.
pub(super) fn useful_a_week(game: &Game) -> Option<f64> {
    let weeks = game.reports().iter().flat_map(|report| &report.people).filter(|week| week.task.is_some());
    let (useful, count) = weeks.fold((0.0, 0.0), |(useful, count), week| (useful + week.useful, count + 1.0));
    (count > 0.0).then(|| useful / count)
}
