//! Answering a dilemma by the utility of each choice. Which choices are open is in the view; how much one is worth is the policy's taste.

use crate::play::{Step, View};
use crate::sim::scenario::Choice;
use crate::sim::{ChoiceNo, Decision};

use super::luck;

/// The open choice of the highest utility; luck settles what is equal.
pub(super) fn best(view: View<'_>, step: Step, utility: impl Fn(ChoiceNo, &Choice) -> f64) -> Decision {
    let mut best = None;
    for (no, choice) in open(view) {
        let (worth, tie) = (utility(no, choice), luck(view, step, u64::from(no)));
        if best.is_none_or(|(held, held_tie, _)| (worth, tie) > (held, held_tie)) {
            best = Some((worth, tie, no));
        }
    }
    let (.., no) = best.expect("this is a bug in Fulcrum: a dilemma without an open choice");
    Decision::Answer(no)
}

/// An open choice, each with a chance in proportion to its weight; `drawn` is a share in `0.0..1.0`.
pub(super) fn weighted(view: View<'_>, drawn: f64, weight: impl Fn(&Choice) -> f64) -> Decision {
    let all: f64 = open(view).map(|(_, choice)| weight(choice)).sum();
    let mut left = drawn * all;
    let mut last = None;
    for (no, choice) in open(view) {
        last = Some(no);
        left -= weight(choice);
        if left < 0.0 {
            break;
        }
    }
    Decision::Answer(last.expect("this is a bug in Fulcrum: a dilemma without an open choice"))
}

pub(super) fn open(view: View<'_>) -> impl Iterator<Item = (ChoiceNo, &Choice)> {
    let choices = view.dilemma().map_or(&[][..], |event| &view.event(event).choices);
    (0..).zip(choices).filter(move |(no, _)| view.can_answer(*no).is_ok())
}
