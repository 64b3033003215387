//! The say–do ledger: every word that was given, to whom, by which decision, and what became of it.

use crate::sim::state::Settled;
use crate::sim::{Cause, Game, MemberId, MemberMeter, Note, PromiseId, Subject};

/// A word that was given.
#[derive(Clone, Debug, PartialEq)]
pub struct PromiseEntry {
    /// The promise.
    pub promise: PromiseId,
    /// The week it was given in.
    pub given: u8,
    /// What was decided that week and gave it; `None` if it was given by something that happened.
    pub by: Option<Cause>,
    /// The week it fell due in.
    pub due: u8,
    /// What became of it; `None` if the play ended before.
    pub settled: Option<Settled>,
    /// What that did to people, the most moved first: person, meter, points.
    pub moved: Vec<(MemberId, MemberMeter, f64)>,
}

/// Every word that was given, in the order of weeks.
#[must_use]
pub fn promise_ledger(game: &Game) -> Vec<PromiseEntry> {
    let promises = game.scenario().promises.iter().zip(&game.state().promises).enumerate();
    let mut entries: Vec<PromiseEntry> = promises
        .filter_map(|(place, (of, state))| {
            let promise = PromiseId::at(place);
            let given = state.given?;
            Some(PromiseEntry {
                promise,
                given,
                by: given_by(game, promise, given),
                due: of.due,
                settled: state.settled,
                moved: moved(game, promise),
            })
        })
        .collect();
    entries.sort_by_key(|entry| (entry.given, entry.promise));
    entries
}

/// The decision of that week whose effects, or whose outcome's, give it.
fn given_by(game: &Game, promise: PromiseId, week: u8) -> Option<Cause> {
    use crate::sim::Effect;
    let report = &game.reports()[usize::from(week) - 1];
    let gives = |effects: &[Effect]| Effect::walk(effects).any(|effect| matches!(effect, Effect::Promise(it) if *it == promise));
    if !report.notes.contains(&Note::Promised(promise)) {
        return None;
    }
    let answer = report.answered.filter(|(event, choice)| {
        let it = &game.scenario().events[event.index()].choices[usize::from(*choice)];
        let outcome = report.outcome.map(|place| &it.outcomes[usize::from(place)]);
        gives(&it.effects) || outcome.is_some_and(|outcome| gives(&outcome.effects))
    });
    let made = report.moves.iter().find(|(which, _, outcome)| {
        let it = &game.scenario().moves[which.index()];
        let outcome = outcome.map(|place| &it.outcomes[usize::from(place)]);
        gives(&it.effects) || outcome.is_some_and(|outcome| gives(&outcome.effects))
    });
    answer.map(|(event, choice)| Cause::Choice(event, choice)).or(made.map(|(which, aim, _)| Cause::Move(*which, *aim)))
}

fn moved(game: &Game, promise: PromiseId) -> Vec<(MemberId, MemberMeter, f64)> {
    let changes = game.reports().iter().flat_map(|report| &report.changes);
    let of = changes.filter(|change| change.cause == Cause::Kept(promise) || change.cause == Cause::Broken(promise));
    let mut moved: Vec<(MemberId, MemberMeter, f64)> = of
        .filter_map(|change| match change.subject {
            Subject::Member(member, meter) => Some((member, meter, change.amount)),
            _ => None,
        })
        .collect();
    moved.sort_by(|a, b| b.2.abs().total_cmp(&a.2.abs()));
    moved
}
