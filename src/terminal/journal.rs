//! The journal at the terminal: what all plays together show, what was written, search, and where the files lie.

use std::io;

use crate::debrief::Growth;
use crate::play::{Finished, Found, Journal, NoteKind, Notebook, Page};
use crate::wording::Words;
use crate::wording::debrief::growth;

use super::answer::{Answer, Command};
use super::console::Console;
use super::notes::keep_note;
use super::paper::Paper;
use super::plot::lean_mark;
use super::table::Farewell;

/// Shows the journal and searches in it, until one goes back; how it was left, if it was.
pub(super) fn read_journal(
    console: &mut Console<'_>,
    words: &Words,
    journal: &Journal,
    notebook: &Notebook,
    plays: &[Finished],
) -> io::Result<Option<Farewell>> {
    over_all_plays(console, words, plays)?;
    console.mention(&words.fill("journal-kept-in", &[("path", journal.folder().display().to_string().into())]))?;
    loop {
        let Some(line) = console.ask(&words.get("ask-journal"))? else { return Ok(Some(Farewell::InputEnded)) };
        match Answer::of(&line) {
            Answer::Enter => return Ok(None),
            Answer::Number(0) | Answer::Command(Command::Quit) => return Ok(Some(Farewell::Quit)),
            Answer::Number(1) => written(console, words, journal)?,
            Answer::Command(Command::Again) => over_all_plays(console, words, plays)?,
            Answer::Command(Command::Help) => console.say(&words.get("journal-help"))?,
            Answer::Command(Command::Note(text)) => keep_note(console, words, notebook, None, &text)?,
            _ if ["b", "back"].iter().any(|back| line.eq_ignore_ascii_case(back)) => return Ok(None),
            Answer::Number(_) | Answer::Command(_) | Answer::Words(_) => found(console, words, &line, &journal.search(&line))?,
        }
    }
}

fn over_all_plays(console: &mut Console<'_>, words: &Words, plays: &[Finished]) -> io::Result<()> {
    let grown = Growth::of(plays);
    let page = growth(words, &grown);
    let mut paper = console.paper();
    paper.strong(&words.get("journal-title"));
    paper.heading(&words.get("journal-all-plays"));
    if plays.is_empty() {
        paper.para(&words.get("journal-no-plays"));
    }
    for (line, play) in page.plays.iter().zip(&grown.plays) {
        let day = play.finished.strftime("%Y-%m-%d").to_string();
        paper.item("  ", &words.fill("journal-note", &[("date", day.into()), ("text", line.as_str().into())]));
        let path: Vec<&str> = play.leans.iter().map(|lean| lean_mark(*lean)).collect();
        paper.item("    ", &words.fill("journal-scale", &[("path", path.join(" ").into())]));
    }
    if !plays.is_empty() {
        paper.item("    ", &words.get("journal-scale-legend"));
    }
    for sentence in page.foresight.iter().chain(&page.halves).chain(&page.never_used) {
        paper.para(sentence);
    }
    if !page.practised.is_empty() {
        paper.heading(&words.get("journal-practised"));
    }
    for line in &page.practised {
        paper.item("  ", line);
    }
    console.show(paper)
}

fn written(console: &mut Console<'_>, words: &Words, journal: &Journal) -> io::Result<()> {
    let mut paper = console.paper();
    let mut unread = Vec::new();
    let pages = journal.pages();
    for (_, page) in pages {
        match page {
            Ok(page) => page_on(&mut paper, words, &page),
            Err(error) => unread.push(error),
        }
    }
    let text_is_empty = paper.is_empty();
    console.show(paper)?;
    if text_is_empty {
        console.say(&words.get("journal-empty"))?;
    }
    unread.iter().try_for_each(|error| console.mention(&error.to_string()))
}

fn page_on(paper: &mut Paper, words: &Words, page: &Page) {
    paper.heading(&page.title.clone().unwrap_or_else(|| words.get("journal-no-play")));
    for kind in NoteKind::ALL {
        let mut notes = page.notes.iter().filter(|note| note.kind == kind).peekable();
        if notes.peek().is_some() {
            paper.item("  ", &words.fill("journal-under", &[("what", words.note_kind(kind).into())]));
        }
        for note in notes {
            paper.item("    ", &words.noted(note));
        }
    }
    for answer in &page.answers {
        paper.item("  ", &answer.question);
        paper.item("    ", &answer.answer);
    }
    if !page.plans.is_empty() {
        paper.item("  ", &words.fill("journal-under", &[("what", words.get("journal-plans").into())]));
    }
    for plan in &page.plans {
        paper.item("    ", &words.planned(plan));
    }
}

fn found(console: &mut Console<'_>, words: &Words, typed: &str, found: &[Found]) -> io::Result<()> {
    let short: String = typed.chars().take(40).collect();
    let mut paper = console.paper();
    paper.strong(&words.fill("journal-found", &[("n", found.len().into()), ("typed", short.into())]));
    for it in found {
        let title = it.title.clone().unwrap_or_else(|| words.get("journal-no-play"));
        let head = match it.date {
            Some(date) => words.fill("journal-found-on", &[("title", title.into()), ("date", date.to_string().into())]),
            None => title,
        };
        paper.item("  ", &words.fill("journal-note", &[("date", head.into()), ("text", it.text.as_str().into())]));
    }
    console.show(paper)
}
