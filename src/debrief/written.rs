//! What the author wrote for a change: the numbers that stand in the move, the answer or the event that caused it.

use crate::sim::condition::Meter;
use crate::sim::effect::{Effect, Outcome};
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
    let all = effects.iter().chain(outcomes.iter().flat_map(|outcome| &outcome.effects));
    let mut numbers: Vec<i32> = Vec::new();
    for number in all.flat_map(|effect| of(effect, change.subject)) {
        // What goes the other way is another outcome's.
        if f64::from(number) * change.amount > 0.0 && !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// The numbers of an effect that are about this subject.
fn of(effect: &Effect, subject: Subject) -> Vec<i32> {
    match effect {
        Effect::Add(meter, by) if is_about(meter, subject) => vec![*by],
        Effect::Effort(_, by) if matches!(subject, Subject::Effort(_)) => vec![*by],
        Effect::Rework(_, by) if matches!(subject, Subject::Rework(_)) => vec![*by],
        Effect::Follow(follow) => follow.come.iter().chain(&follow.stay).flat_map(|effect| of(effect, subject)).collect(),
        _ => Vec::new(),
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
