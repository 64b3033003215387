//! Flags, tallies and names of a cast that only one side knows: read and never set, set and never read.

use std::collections::HashSet;

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::super::value::Id;
use super::Whole;

/// Flags and tallies.
pub(super) fn flags_and_tallies(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    let uses = whole.uses;
    one_side("flag", ["sets", "reads"], whole.names.flags.ids(), &uses.flags_read, &uses.flags_set, log);
    one_side("tally", ["adds to", "reads"], whole.names.tallies.ids(), &uses.tallies_read, &uses.tallies_added, log);
}

fn one_side<'a>(
    what: &str,
    [sets, reads]: [&str; 2],
    ids: &[Id<'a>],
    read: &[(usize, Id<'a>)],
    set: &[(usize, Id<'a>)],
    log: &mut Log<'_>,
) {
    let [first_read, first_set] = [read, set].map(|list| first_of_each(ids.len(), list));
    let [words_read, words_set] = [read, set].map(words);
    for (read, set) in first_read.into_iter().zip(first_set) {
        let (code, id, message) = match (read, set) {
            (Some(id), None) => (Code::ReadNeverSet, id, format!("nothing {sets} the {what} \"{}\"", id.0)),
            (None, Some(id)) => (Code::SetNeverRead, id, format!("nothing {reads} the {what} \"{}\"", id.0)),
            (Some(_), Some(_)) | (None, None) => continue,
        };
        if log.is_full() {
            return;
        }
        let (verb, there_are) = if code == Code::ReadNeverSet { (sets, &words_set) } else { (reads, &words_read) };
        let list = format!("what something {verb}");
        log.add(Problem::new(code, id.span(log), message).suggest(id.0, &list, there_are.iter().copied()));
    }
}

/// Where each of so many things stands first in a list.
fn first_of_each<'a>(count: usize, list: &[(usize, Id<'a>)]) -> Vec<Option<Id<'a>>> {
    let mut first = vec![None; count];
    for (place, id) in list {
        first[*place].get_or_insert(*id);
    }
    first
}

/// The different ids of a list, in order.
fn words<'a>(list: &[(usize, Id<'a>)]) -> Vec<&'a str> {
    let mut words: Vec<&str> = list.iter().map(|(_, id)| id.0).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Names of a cast that no text, condition or effect of the event or of its follow-ups uses.
pub(super) fn casts(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    let used = used_by_heirs(whole);
    for (event, written) in whole.file.events.iter().enumerate() {
        let inherited = whole.casts.of_event(event).inherited;
        for (own, (name, _)) in written.cast.0.iter().enumerate() {
            let place = u8::try_from(inherited + own).unwrap_or(u8::MAX);
            if !used.contains(&(event, place)) {
                let problem = Problem::new(Code::UnusedName, name.span(log), format!("\"{}\" is chosen and never used", name.0));
                log.add(problem.help(format!("write {{{}}} in a text, or \"{}\" in a condition or effect, or delete it", name.0, name.0)));
            }
        }
    }
}

/// Events with places of their cast that they use, or that an event with their people uses.
fn used_by_heirs(whole: &Whole<'_, '_>) -> HashSet<(usize, u8)> {
    let mut used = HashSet::new();
    for (event, place) in &whole.uses.cast {
        let mut at = Some(*event);
        // Where a place is known already, its ancestors are too.
        while let Some(event) = at.filter(|event| used.insert((*event, *place))) {
            at = whole.casts.of_event(event).from;
        }
    }
    used
}
