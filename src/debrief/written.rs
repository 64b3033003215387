//! What the author wrote for a change: the numbers that stand in the move, the answer or the event that caused it.

use crate::sim::condition::Meter;
use crate::sim::effect::{Effect, Outcome, TaskEffect};
use crate::sim::{Cause, Change, Scenario, Subject};

/// The numbers for what changed, as they stand there, each once; none where something else caused it.
#[must_use]
pub(super) fn written(scenario: &Scenario, change: &Change) -> Vec<i32> {
    let (effects, outcomes): (&[Effect], &[Outcome]) = match change.cause {
        Cause::Move(which, _) => {
            let it = &scenario.moves[which.index()];
            (&it.effects, &it.outcomes)
        }
        Cause::Choice(event, choice) => {
            let it = &scenario.events[event.index()].choices[usize::from(choice)];
            (&it.effects, &it.outcomes)
        }
        Cause::Event(event) => (&scenario.events[event.index()].effects, &[]),
        _ => return Vec::new(),
    };
    let all = Effect::walk(effects).chain(outcomes.iter().flat_map(|outcome| Effect::walk(&outcome.effects)));
    let mut numbers: Vec<i32> = Vec::new();
    for number in all.filter_map(|effect| number_about(effect, change.subject)) {
        // What goes the other way is another outcome's.
        if f64::from(number) * change.amount > 0.0 && !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// The number that stands in an effect, if it is about this subject.
fn number_about(effect: &Effect, subject: Subject) -> Option<i32> {
    match (effect, subject) {
        (Effect::Add(meter, by), subject) if is_about(meter, subject) => Some(*by),
        (Effect::Task(_, TaskEffect::Effort(by)), Subject::Effort(_)) | (Effect::Task(_, TaskEffect::Rework(by)), Subject::Rework(_)) => {
            Some(*by)
        }
        _ => None,
    }
}

fn is_about(meter: &Meter, subject: Subject) -> bool {
    match (meter, subject) {
        (Meter::Member(one, _), Subject::Member(_, other)) => *one == other,
        (Meter::Skill(..), Subject::Skill(..))
        | (Meter::Progress(_), Subject::Progress(_))
        | (Meter::Quality(_), Subject::Quality(_))
        | (Meter::Budget, Subject::Budget)
        | (Meter::Credibility, Subject::Credibility)
        | (Meter::Attention, Subject::Attention) => true,
        _ => false,
    }
}
