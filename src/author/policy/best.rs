//! The player that searches, and so finds what a scenario can be exploited by.
//!
//! A beam over weeks: from each play kept so far it tries several next weeks with the same luck, lets a sensible boss finish each, and
//! keeps those that end best. It reads only the results of plays that are over. The work is bounded by [`BEAM`] × [`WEEKS_TRIED`] plays
//! for each week.

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

/// Searches for the strongest play with the luck at hand, and then plays it. It must be asked from the first step on.
#[derive(Clone, Debug)]
pub struct Best {
    scenario: Arc<Scenario>,
    plan: Vec<Decision>,
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
        Self { scenario: Arc::clone(scenario), plan: Vec::new() }
    }

    fn search(&self, seed: Seed) -> Vec<Decision> {
        let start = Session::new(Arc::clone(&self.scenario), seed);
        let wholes: [Box<dyn Policy>; 3] =
            [Box::new(Blend::new(&self.scenario)), Box::new(Sided::manager(&self.scenario)), Box::new(Sided::leader(&self.scenario))];
        let finished = wholes.into_iter().map(|mut player| finish(start.clone(), &mut *player));
        let mut best = finished.reduce(better).expect("this is a bug in Fulcrum: no play to begin with");
        let mut beam = vec![start];
        for week in 1..=self.scenario.weeks {
            let tried = beam.iter().enumerate().flat_map(|(place, from)| (0..WEEKS_TRIED).map(move |no| (place, no, from.clone())));
            let mut next: Vec<Node> = tried
                .map(|(place, no, from)| {
                    let luck = seed.draw(week, Draw::Player(u64::MAX - (place * WEEKS_TRIED + no) as u64));
                    let so_far = self.one_week(from, no, luck);
                    Node { ended: finish(so_far.clone(), &mut Blend::new(&self.scenario)), so_far }
                })
                .collect();
            next.sort_by(|a, b| b.ended.score.total_cmp(&a.ended.score));
            next.dedup_by(|a, b| a.ended.score == b.ended.score);
            next.truncate(BEAM);
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
            self.plan = self.search(view.seed());
        }
        *self.plan.get(step.0).expect("this is a bug in Fulcrum: the searching player was not asked from the start")
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
