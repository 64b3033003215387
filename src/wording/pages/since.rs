//! Looking back in a play: what stood before, and what has been noted since.

use crate::play::{Session, Step};
use crate::sim::Note;

use super::super::localizer::Localizer;
use super::super::notes::Told;

/// The play as it stood when `step` decisions had been taken.
pub(super) fn as_of(session: &Session, step: Step) -> Session {
    let decisions = &session.decisions()[..step.0.min(session.decisions().len())];
    Session::replay(session.game().shared_scenario(), session.seed(), decisions).0
}

/// What the last decision brought, as notes of the running week.
pub(super) fn notes_of_last_decision(session: &Session) -> Vec<Note> {
    let notes = &session.game().report().notes;
    let Some(before) = session.step().0.checked_sub(1) else { return notes.clone() };
    let earlier = as_of(session, Step(before));
    let known = if earlier.game().state().week == session.game().state().week { earlier.game().report().notes.len() } else { 0 };
    notes[known.min(notes.len())..].to_vec()
}

/// Notes as sentences, and what was told among them.
pub(super) fn spoken(localizer: &Localizer, session: &Session, notes: &[Note]) -> (Vec<String>, Vec<Told>) {
    let mut said: Vec<String> = localizer.who_came(session, notes);
    said.extend(notes.iter().filter_map(|note| localizer.note(session, *note)));
    (said, notes.iter().filter_map(|note| localizer.told(session, *note)).collect())
}
