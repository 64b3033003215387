//! A player for searching: half the time what a sensible boss would do, half the time anything. Its luck is its own, not the play's, so
//! that it tries another week each time.

use crate::play::{Step, View};
use crate::sim::{Decision, MoveId, Phase, Scenario};

use super::blend::Blend;
use super::random::{below, draw};
use super::{Policy, answer, has_moved_enough, routine};

/// Tries things.
#[derive(Clone, Debug)]
pub(super) struct Explorer {
    sensible: Blend,
    moves: Vec<MoveId>,
    bits: u64,
}

impl Explorer {
    pub(super) fn new(scenario: &Scenario, luck: u64) -> Self {
        Self { sensible: Blend::new(scenario), moves: (0..scenario.moves.len()).map(MoveId::at).collect(), bits: luck }
    }
}

impl Policy for Explorer {
    fn decide(&mut self, view: View<'_>, step: Step) -> Decision {
        match view.phase() {
            Phase::Dilemma(_) => {
                let wanted = below(&mut self.bits, answer::open(view).count());
                let (no, _) = answer::open(view).nth(wanted).expect("this is a bug in Fulcrum: a dilemma without an open choice");
                Decision::Answer(no)
            }
            Phase::Moves if has_moved_enough(view) => Decision::EndWeek,
            Phase::Moves if below(&mut self.bits, 2) == 0 => self.sensible.decide(view, step),
            Phase::Moves => match draw(view, &mut self.bits, &self.moves) {
                Some((which, aim)) => Decision::Move(which, aim),
                None => Decision::EndWeek,
            },
            phase => routine(phase),
        }
    }
}
