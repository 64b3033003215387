//! The sensible boss: does what the week asks for, and turns to the other side where the last moves leant to one.

use crate::play::{MemberView, Step, View};
use crate::sim::ids::{Pan, Style};
use crate::sim::scenario::Choice;
use crate::sim::{Decision, Phase, Scenario};

use super::move_utility::MoveUtility;
use super::survey::load;
use super::{Policy, answer, luck, routine};

/// How strongly moves that leant to one side call for the other.
const COUNTERWEIGHT: f64 = 1.0;
/// How far a mood of the moment moves an answer.
const WHIM: f64 = 0.5;

/// Leads and manages, by what can be seen.
#[derive(Clone, Debug)]
pub struct Blend {
    utility: MoveUtility,
}

impl Blend {
    /// A player of this scenario.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        Self { utility: MoveUtility::new(scenario) }
    }
}

impl Policy for Blend {
    fn decide(&mut self, view: View<'_>, step: Step) -> Decision {
        let lean = lean(view);
        match view.phase() {
            Phase::Dilemma(_) => {
                let trust = trust_in_faces(view);
                answer::best(view, step, |no, choice| answer_utility(choice, lean, trust) + WHIM * luck(view, step, 32 + u64::from(no)))
            }
            Phase::Moves => {
                let behind = (load(view) - 1.0).clamp(0.0, 0.5);
                self.utility.best_move(view, |pan| match pan {
                    Pan::Manage => 1.0 - COUNTERWEIGHT * lean + behind,
                    Pan::Lead => 1.0 + COUNTERWEIGHT * lean - behind,
                })
            }
            phase => routine(phase),
        }
    }
}

/// Where this week's and last week's moves lean: −1 all led … +1 all managed, soft where there are few.
fn lean(view: View<'_>) -> f64 {
    let last_week = view.last_week().into_iter().flat_map(|report| &report.moves).map(|(which, ..)| *which);
    let (mut managed, mut led) = (0.0, 0.0);
    for which in view.moves_made().map(|(which, _)| which).chain(last_week) {
        let it = &view.scenario().moves[which.index()];
        match it.family.pan() {
            Pan::Manage => managed += f64::from(it.cost),
            Pan::Lead => led += f64::from(it.cost),
        }
    }
    (managed - led) / (managed + led + 3.0)
}

/// A side taken against the lean, both before one, and attention kept where it can be.
fn answer_utility(choice: &Choice, lean: f64, trust: f64) -> f64 {
    let side = match choice.style {
        Style::Manage(_) => 0.4 - lean,
        Style::Lead(_) => 0.4 + lean + (0.5 - trust),
        Style::Both(..) => 0.6,
        Style::Neither => 0.1,
    };
    side - 0.15 * f64::from(choice.attention)
}

/// How far the faces say that they trust, 0–1.
fn trust_in_faces(view: View<'_>) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for person in view.people().filter(MemberView::is_here) {
        sum += f64::from(person.mood().trust) / 100.0;
        count += 1.0;
    }
    if count > 0.0 { sum / count } else { 0.5 }
}
