//! The journal at the terminal: what all plays together show, what was written, search, and where the files lie.

use std::io;

use crate::debrief::Growth;
use crate::play::{Finished, Found, Journal, NoteKind, Notebook, Page};
use crate::wording::debrief::growth;
use crate::wording::{Explain, Localizer};

use super::answer::{Answer, Command, is_one_of};
use super::console::Console;
use super::glossary::explain;
use super::notes::keep_note;
use super::paper::Paper;
use super::plot::lean_mark;
use super::table::Farewell;

/// Shows the journal and searches in it, until one goes back; how it was left, if it was.
pub(super) fn read_journal(
    console: &mut Console<'_>,
    localizer: &Localizer,
    journal: &Journal,
    notebook: &Notebook,
    plays: &[Finished],
) -> io::Result<Option<Farewell>> {
    over_all_plays(console, localizer, plays)?;
    console.mention(&localizer.fill("journal-kept-in", &[("path", journal.folder().display().to_string().into())]))?;
    loop {
        let Some(line) = console.ask(&localizer.get("ask-journal"))? else { return Ok(Some(Farewell::InputEnded)) };
        match Answer::read(localizer, &line) {
            Answer::Enter => return Ok(None),
            Answer::Number(0) | Answer::Command(Command::Quit) => return Ok(Some(Farewell::Quit)),
            Answer::Number(1) => written(console, localizer, journal)?,
            Answer::Command(Command::Again) => over_all_plays(console, localizer, plays)?,
            Answer::Command(Command::Explain(typed)) => explain(console, localizer, &typed)?,
            Answer::Command(Command::Help) => console.say(&localizer.get("journal-help"))?,
            Answer::Command(Command::Note(text)) => keep_note(console, localizer, notebook, None, &text)?,
            _ if is_one_of(localizer, &line, &["b", "back"]) => return Ok(None),
            Answer::Number(_) | Answer::Command(_) | Answer::Words(_) => found(console, localizer, &line, &journal.search(&line))?,
        }
    }
}

fn over_all_plays(console: &mut Console<'_>, localizer: &Localizer, plays: &[Finished]) -> io::Result<()> {
    let grown = Growth::of(plays);
    let page = growth(localizer, &grown);
    let mut paper = console.paper();
    paper.strong(&localizer.get("journal-title"));
    paper.heading(&localizer.get("journal-all-plays"));
    if plays.is_empty() {
        paper.para(&localizer.get("journal-no-plays"));
    }
    for (line, play) in page.plays.iter().zip(&grown.plays) {
        let day = play.finished.strftime("%Y-%m-%d").to_string();
        paper.item("  ", &localizer.fill("journal-note", &[("date", day.into()), ("text", line.as_str().into())]));
        let path: Vec<String> = play.leans.iter().map(|lean| lean_mark(localizer, *lean)).collect();
        paper.item("    ", &localizer.fill("journal-scale", &[("path", path.join(" ").into())]));
    }
    if !plays.is_empty() {
        paper.item("    ", &localizer.get("journal-scale-legend"));
    }
    for sentence in page.foresight.iter().chain(&page.halves).chain(&page.never_used) {
        paper.para(sentence);
    }
    if !page.practised.is_empty() {
        paper.heading(&localizer.get("journal-practised"));
    }
    for line in &page.practised {
        paper.item("  ", line);
    }
    console.show(paper)
}

fn written(console: &mut Console<'_>, localizer: &Localizer, journal: &Journal) -> io::Result<()> {
    let mut paper = console.paper();
    let mut unread = Vec::new();
    let pages = journal.pages();
    for (_, page) in pages {
        match page {
            Ok(page) => page_on(&mut paper, localizer, &page),
            Err(error) => unread.push(error),
        }
    }
    let text_is_empty = paper.is_empty();
    console.show(paper)?;
    if text_is_empty {
        console.say(&localizer.get("journal-empty"))?;
    }
    unread.iter().try_for_each(|error| console.mention(&error.explain(localizer)))
}

fn page_on(paper: &mut Paper, localizer: &Localizer, page: &Page) {
    paper.heading(&page.title.clone().unwrap_or_else(|| localizer.get("journal-no-play")));
    for kind in NoteKind::ALL {
        let mut notes = page.notes.iter().filter(|note| note.kind == kind).peekable();
        if notes.peek().is_some() {
            paper.item("  ", &localizer.fill("journal-under", &[("what", localizer.note_kind(kind).into())]));
        }
        for note in notes {
            paper.item("    ", &localizer.noted(note));
        }
    }
    for answer in &page.answers {
        paper.item("  ", &answer.question);
        paper.item("    ", &answer.answer);
    }
    if !page.plans.is_empty() {
        paper.item("  ", &localizer.fill("journal-under", &[("what", localizer.get("journal-plans").into())]));
    }
    for plan in &page.plans {
        paper.item("    ", &localizer.planned(plan));
    }
}

fn found(console: &mut Console<'_>, localizer: &Localizer, typed: &str, found: &[Found]) -> io::Result<()> {
    let short: String = typed.chars().take(40).collect();
    let mut paper = console.paper();
    paper.strong(&localizer.fill("journal-found", &[("n", found.len().into()), ("typed", short.into())]));
    for it in found {
        let title = it.title.clone().unwrap_or_else(|| localizer.get("journal-no-play"));
        let head = match it.date {
            Some(date) => localizer.fill("journal-found-on", &[("title", title.into()), ("date", date.to_string().into())]),
            None => title,
        };
        paper.item("  ", &localizer.fill("journal-note", &[("date", head.into()), ("text", it.text.as_str().into())]));
    }
    console.show(paper)
}
