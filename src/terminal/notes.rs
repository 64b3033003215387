//! A note from any prompt, kept in the journal with the day and the week.

use std::io;

use crate::play::{JournalError, JournalNote, NoteKind, Notebook};
use crate::wording::{Explain, Localizer};

use super::answer::{Fit, canonical, fit};
use super::console::Console;

/// What one types before a note to say what sort it is; a note without is one that resonates.
const KINDS: [(&str, NoteKind); 2] = [("leader:", NoteKind::Observed), ("example:", NoteKind::Example)];

/// Keeps a note; where nothing was typed with the command, asks for it.
pub(super) fn keep_note(
    console: &mut Console<'_>,
    localizer: &Localizer,
    notebook: &Notebook,
    week: Option<u8>,
    typed: &str,
) -> io::Result<()> {
    let asked = if typed.is_empty() { ask_for_note(console, localizer)? } else { Some(sorted(localizer, typed)) };
    let Some((kind, text)) = asked else { return Ok(()) };
    let kept = notebook.note(JournalNote { date: console.today, week, kind, text: text.to_owned() });
    say_kept(console, localizer, "written-kept", kept)
}

/// Says that something was kept, or that it was not and why.
pub(super) fn say_kept(console: &mut Console<'_>, localizer: &Localizer, key: &str, kept: Result<(), JournalError>) -> io::Result<()> {
    match kept {
        Ok(()) => console.say(&localizer.get(key)),
        Err(error) => {
            console.say(&localizer.get("written-not-kept"))?;
            console.mention(&error.explain(localizer))
        }
    }
}

/// The sort of a note, and the note.
fn sorted(localizer: &Localizer, typed: &str) -> (NoteKind, String) {
    let typed = &canonical(localizer, typed);
    for (begins, kind) in KINDS {
        if let Some(head) = typed.get(..begins.len())
            && head.eq_ignore_ascii_case(begins)
        {
            return (kind, typed[begins.len()..].trim().to_owned());
        }
    }
    (NoteKind::Resonates, typed.to_owned())
}

fn ask_for_note(console: &mut Console<'_>, localizer: &Localizer) -> io::Result<Option<(NoteKind, String)>> {
    let Some(text) = console.ask(&localizer.get("ask-note"))?.filter(|text| !text.is_empty()) else { return Ok(None) };
    let kinds = [NoteKind::Resonates, NoteKind::Observed, NoteKind::Example];
    let names = kinds.map(|kind| localizer.note_kind(kind));
    let list: Vec<String> = names.iter().zip(1..).map(|(name, number)| format!("{number} {name}")).collect();
    // What was written is kept whatever is typed here; at the end of the input too.
    let said = console.ask(&localizer.fill("ask-note-kind", &[("list", list.join(", ").into())]))?.unwrap_or_default();
    let by_number = said.trim_end_matches('.').parse::<usize>().ok().and_then(|number| kinds.get(number.checked_sub(1)?));
    let kind = by_number.copied().unwrap_or_else(|| match fit(&said, &names) {
        Fit::One(place) => kinds[place],
        _ => NoteKind::Resonates,
    });
    Ok(Some((kind, text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_what_sort_it_is() {
        assert_eq!(sorted(&Localizer::english(), "She asked first."), (NoteKind::Resonates, "She asked first.".to_owned()));
        assert_eq!(sorted(&Localizer::english(), "Leader: she asked first."), (NoteKind::Observed, "she asked first.".to_owned()));
        assert_eq!(sorted(&Localizer::english(), "example: our Monday list"), (NoteKind::Example, "our Monday list".to_owned()));
        assert_eq!(sorted(&Localizer::english(), "leaders listen"), (NoteKind::Resonates, "leaders listen".to_owned()));
    }
}
