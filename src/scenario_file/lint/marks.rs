//! Flags, tallies and names of a cast that only one side knows: read and never set, set and never read.

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
    for place in 0..ids.len() {
        let first = |list: &[(usize, Id<'a>)]| list.iter().find(|(of, _)| *of == place).map(|(_, id)| *id);
        let (code, id, message) = match (first(read), first(set)) {
            (Some(id), None) => (Code::ReadNeverSet, id, format!("nothing {sets} the {what} \"{}\"", id.0)),
            (None, Some(id)) => (Code::SetNeverRead, id, format!("nothing {reads} the {what} \"{}\"", id.0)),
            _ => continue,
        };
        let other_side = if code == Code::ReadNeverSet { set } else { read };
        let mut words: Vec<&str> = other_side.iter().map(|(_, id)| id.0).collect();
        words.sort_unstable();
        words.dedup();
        let list = format!("what something {}", if code == Code::ReadNeverSet { sets } else { reads });
        log.add(Problem::new(code, id.span(log), message).suggest(id.0, &list, words));
    }
}

/// Names of a cast that no text, condition or effect of the event or of its follow-ups uses.
pub(super) fn casts(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    for (event, written) in whole.file.events.iter().enumerate() {
        let inherited = whole.casts.of_event(event).inherited;
        for (own, (name, _)) in written.cast.0.iter().enumerate() {
            let place = u8::try_from(inherited + own).unwrap_or(u8::MAX);
            let used = |of: usize| whole.uses.cast.contains(&(of, place));
            let by_heirs = || (0..whole.file.events.len()).any(|heir| used(heir) && whole.casts.descends(heir, event));
            if !used(event) && !by_heirs() {
                let problem = Problem::new(Code::UnusedName, name.span(log), format!("\"{}\" is chosen and never used", name.0));
                log.add(problem.help(format!("write {{{}}} in a text, or \"{}\" in a condition or effect, or delete it", name.0, name.0)));
            }
        }
    }
}
