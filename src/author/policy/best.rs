//! The player that searches, and so finds what a scenario can be exploited by.
//!
//! A beam over weeks: from each play kept so far it tries several next weeks with the same luck, lets a sensible boss finish each, and
//! keeps those that end best. It reads only the results of plays that are over. How much it tries is settled beforehand by the size of the
//! scenario ([`SearchPlan`]): in steps and never by the clock, so that the same scenario and luck give the same play on every machine.

use std::sync::Arc;

use crate::play::{Session, Step, View};
use crate::sim::luck::{Draw, Seed};
use crate::sim::{Decision, Phase, Scenario};

use super::blend::Blend;
use super::explorer::Explorer;
use super::sided::Sided;
use super::{Policy, play_on};

/// Plays kept from week to week.
const BEAM: usize = 3;
/// Next weeks tried from each.
const WEEKS_TRIED: usize = 16;

/// How far the search goes in a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchPlan {
    /// Plays kept from week to week.
    pub kept: usize,
    /// Next weeks tried from each.
    pub tried: usize,
    /// Weeks searched, from the first; a sensible boss plays the rest.
    pub weeks: u8,
}

impl SearchPlan {
    /// Steps that one search may take. A step is one person, task or event in one week of a play. The built-in scenarios take less than a
    /// tenth of it.
    pub const STEPS: u64 = 4_000_000;
    /// With fewer tries than this a week is not searched: the three sensible players, and one who does anything.
    const FEWEST_TRIED: usize = 4;

    /// The widest search that the steps allow: first fewer weeks are tried from each play, then fewer plays are kept, then fewer weeks
    /// are searched.
    #[must_use]
    pub fn for_scenario(scenario: &Scenario) -> Self {
        let narrower = [BEAM, 1].into_iter().flat_map(|kept| (Self::FEWEST_TRIED..=WEEKS_TRIED).rev().map(move |tried| (kept, tried)));
        let whole = narrower.map(|(kept, tried)| Self { kept, tried, weeks: scenario.weeks });
        let shorter = (1..scenario.weeks).rev().map(|weeks| Self { kept: 1, tried: Self::FEWEST_TRIED, weeks });
        let first = Self { kept: 1, tried: Self::FEWEST_TRIED, weeks: 1 };
        whole.chain(shorter).find(|plan| plan.steps(scenario) <= Self::STEPS).unwrap_or(first)
    }

    /// Whether nothing of the search is left out for the scenario's size.
    #[must_use]
    pub fn is_whole(&self, scenario: &Scenario) -> bool {
        *self == Self { kept: BEAM, tried: WEEKS_TRIED, weeks: scenario.weeks }
    }

    /// The most steps that it takes: each try is played to the end.
    #[must_use]
    pub fn steps(&self, scenario: &Scenario) -> u64 {
        let size = scenario.members.len() + scenario.tasks.len() + scenario.events.len();
        let weeks: u64 = (1..=self.weeks).map(|week| u64::from(scenario.weeks.saturating_sub(week)) + 1).sum();
        (self.kept * self.tried * size) as u64 * weeks
    }
}

/// Searches for the strongest play with the luck at hand, and then plays it. It must be asked from the first step on.
#[derive(Clone, Debug)]
pub struct Best {
    scenario: Arc<Scenario>,
    search: SearchPlan,
    found: Vec<Decision>,
}

/// A play up to a Monday, and how it ends if a sensible boss takes over.
struct Node {
    so_far: Session,
    ended: Ended,
}

/// A play that is over. Both results count alike.
#[derive(Clone)]
struct Ended {
    decisions: Vec<Decision>,
    score: f64,
}

impl Best {
    /// A player of this scenario.
    #[must_use]
    pub fn new(scenario: &Arc<Scenario>) -> Self {
        Self { scenario: Arc::clone(scenario), search: SearchPlan::for_scenario(scenario), found: Vec::new() }
    }

    fn search(&self, seed: Seed) -> Vec<Decision> {
        let start = Session::new(Arc::clone(&self.scenario), seed);
        let wholes: [Box<dyn Policy>; 3] =
            [Box::new(Blend::new(&self.scenario)), Box::new(Sided::manager(&self.scenario)), Box::new(Sided::leader(&self.scenario))];
        let finished = wholes.into_iter().map(|mut player| finish(start.clone(), &mut *player));
        let mut best = finished.reduce(better).expect("this is a bug in Fulcrum: no play to begin with");
        let mut beam = vec![start];
        let SearchPlan { kept, tried, weeks } = self.search;
        for week in 1..=weeks {
            let tries = beam.iter().enumerate().flat_map(|(place, from)| (0..tried).map(move |no| (place, no, from.clone())));
            let mut next: Vec<Node> = tries
                .map(|(place, no, from)| {
                    let luck = seed.draw(week, Draw::Player(u64::MAX - (place * WEEKS_TRIED + no) as u64));
                    let so_far = self.one_week(from, no, luck);
                    Node { ended: finish(so_far.clone(), &mut Blend::new(&self.scenario)), so_far }
                })
                .collect();
            next.sort_by(|a, b| b.ended.score.total_cmp(&a.ended.score));
            next.dedup_by(|a, b| a.ended.score == b.ended.score);
            next.truncate(kept);
            if let Some(first) = next.first() {
                best = better(best, first.ended.clone());
            }
            beam = next.into_iter().map(|node| node.so_far).filter(|play| !matches!(play.phase(), Phase::Ended(_))).collect();
        }
        best.decisions
    }

    /// The next week, as one of several players would have it.
    fn one_week(&self, mut session: Session, tried: usize, luck: u64) -> Session {
        let mut player: Box<dyn Policy> = match tried {
            0 => Box::new(Blend::new(&self.scenario)),
            1 => Box::new(Sided::manager(&self.scenario)),
            2 => Box::new(Sided::leader(&self.scenario)),
            _ => Box::new(Explorer::new(&self.scenario, luck)),
        };
        let week = session.view().week();
        while session.view().week() == week && !matches!(session.phase(), Phase::Ended(_)) {
            let step = session.step();
            let decision = player.decide(session.view(), step);
            session.decide(step, decision).expect("this is a bug in Fulcrum: a searching player was refused");
        }
        session
    }
}

impl Policy for Best {
    fn decide(&mut self, view: View<'_>, step: Step) -> Decision {
        if step == Step(0) {
            self.found = self.search(view.seed());
        }
        *self.found.get(step.0).expect("this is a bug in Fulcrum: the searching player was not asked from the start")
    }
}

fn finish(mut session: Session, player: &mut dyn Policy) -> Ended {
    play_on(&mut session, player);
    let score = session.view().results().map_or(0.0, |results| results.delivery + results.team);
    Ended { decisions: session.decisions().to_vec(), score }
}

/// The earlier one, if they are equal.
fn better(held: Ended, other: Ended) -> Ended {
    if other.score > held.score { other } else { held }
}
