//! The journal as Markdown: everything that was written, page by page, and what all plays together show.

use std::io::{self, Write};

use crate::debrief::Growth;
use crate::play::{NoteKind, Page};
use crate::wording::Words;
use crate::wording::debrief::growth;

use super::document::{Block, Document, Section};
use super::markdown;

/// Writes the journal.
///
/// # Errors
/// Whatever `out` says.
pub fn export_journal(pages: &[Page], plays: &Growth, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let mut sections: Vec<Section> = pages.iter().map(|page| section(words, page)).collect();
    sections.push(over_all(words, plays));
    markdown::write(&Document { language: "en", title: words.get("journal-title"), lead: Vec::new(), sections }, out)
}

fn section(words: &Words, page: &Page) -> Section {
    let mut blocks: Vec<Block> = Vec::new();
    for kind in NoteKind::ALL {
        let notes: Vec<String> = page.notes.iter().filter(|note| note.kind == kind).map(|note| words.noted(note)).collect();
        blocks.extend(Block::items(notes).map(|items| Block::Point(words.note_kind(kind), vec![items])));
    }
    blocks.extend(page.answers.iter().map(|it| Block::Point(it.question.clone(), Block::paras(it.answer.lines().map(str::to_owned)))));
    let plans: Vec<String> = page.plans.iter().map(|plan| words.planned(plan)).collect();
    blocks.extend(Block::items(plans).map(|items| Block::Point(words.get("journal-plans"), vec![items])));
    Section::new(2, page.title.clone().unwrap_or_else(|| words.get("journal-no-play")), blocks)
}

fn over_all(words: &Words, plays: &Growth) -> Section {
    let page = growth(words, plays);
    let mut blocks: Vec<Block> = Block::items(page.plays).into_iter().collect();
    blocks.extend(Block::paras([page.foresight, page.halves, page.never_used].into_iter().flatten()));
    blocks.extend(Block::items(page.practised).map(|items| Block::Point(words.get("journal-practised"), vec![items])));
    Section::new(2, words.get("journal-all-plays"), blocks)
}
