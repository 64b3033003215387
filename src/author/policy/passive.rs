//! The boss who is not there.

use crate::play::{Step, View};
use crate::sim::ids::Style;
use crate::sim::{Decision, Phase};

use super::{Policy, answer, routine};

/// Makes no moves; takes neither side, or, where that cannot be, whatever luck says.
#[derive(Clone, Copy, Debug)]
pub struct Passive;

impl Policy for Passive {
    fn decide(&mut self, view: View<'_>, step: Step) -> Decision {
        match view.phase() {
            Phase::Dilemma(_) => answer::best(view, step, |_, choice| f64::from(u8::from(choice.style == Style::Neither))),
            phase => routine(phase),
        }
    }
}
