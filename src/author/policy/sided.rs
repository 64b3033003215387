//! The two one-sided bosses: one who only manages, one who only leads. Each is good at it.

use crate::play::{Step, View};
use crate::sim::ids::{Pan, Style};
use crate::sim::{Decision, Phase, Scenario};

use super::move_utility::MoveUtility;
use super::{Policy, answer, routine};

/// Makes only moves of one pan, and answers as near to it as can be.
#[derive(Clone, Debug)]
pub struct Sided {
    side: Pan,
    utility: MoveUtility,
}

impl Sided {
    /// One who only manages.
    #[must_use]
    pub fn manager(scenario: &Scenario) -> Self {
        Self { side: Pan::Manage, utility: MoveUtility::new(scenario) }
    }

    /// One who only leads.
    #[must_use]
    pub fn leader(scenario: &Scenario) -> Self {
        Self { side: Pan::Lead, utility: MoveUtility::new(scenario) }
    }

    /// The own side before all; else as little of the other as can be.
    fn answer_utility(&self, style: Style) -> f64 {
        match (style, self.side) {
            (Style::Manage(_), Pan::Manage) | (Style::Lead(_), Pan::Lead) => 3.0,
            (Style::Neither, _) => 2.0,
            (Style::Both(..), _) => 1.0,
            (Style::Manage(_), Pan::Lead) | (Style::Lead(_), Pan::Manage) => 0.0,
        }
    }
}

impl Policy for Sided {
    fn decide(&mut self, view: View<'_>, step: Step) -> Decision {
        match view.phase() {
            Phase::Dilemma(_) => answer::best(view, step, |_, choice| self.answer_utility(choice.style)),
            Phase::Moves => self.utility.best_move(view, |pan| f64::from(u8::from(pan == self.side))),
            phase => routine(phase),
        }
    }
}
