//! The journal as Markdown: everything that was written, page by page, and what all plays together show.

use std::io::{self, Write};

use crate::debrief::Growth;
use crate::play::{NoteKind, Page};
use crate::wording::Localizer;
use crate::wording::debrief::growth;

use super::document::{Block, Document, Section};
use super::markdown;

/// Writes the journal.
///
/// # Errors
/// Whatever `out` says.
pub fn export_journal(pages: &[Page], plays: &Growth, localizer: &Localizer, out: &mut impl Write) -> io::Result<()> {
    let mut sections: Vec<Section> = pages.iter().map(|page| section(localizer, page)).collect();
    sections.push(over_all(localizer, plays));
    markdown::write(
        &Document {
            language: localizer.language().to_owned(),
            title: localizer.get("journal-title"),
            contents: localizer.get("report-contents"),
            lead: Vec::new(),
            sections,
        },
        out,
    )
}

fn section(localizer: &Localizer, page: &Page) -> Section {
    let mut blocks: Vec<Block> = Vec::new();
    for kind in NoteKind::ALL {
        let notes: Vec<String> = page.notes.iter().filter(|note| note.kind == kind).map(|note| localizer.noted(note)).collect();
        blocks.extend(Block::items(notes).map(|items| Block::Point(localizer.note_kind(kind), vec![items])));
    }
    blocks.extend(page.answers.iter().map(|it| Block::Point(it.question.clone(), Block::paras(it.answer.lines().map(str::to_owned)))));
    let plans: Vec<String> = page.plans.iter().map(|plan| localizer.planned(plan)).collect();
    blocks.extend(Block::items(plans).map(|items| Block::Point(localizer.get("journal-plans"), vec![items])));
    Section::new(2, page.title.clone().unwrap_or_else(|| localizer.get("journal-no-play")), blocks)
}

fn over_all(localizer: &Localizer, plays: &Growth) -> Section {
    let page = growth(localizer, plays);
    let mut blocks: Vec<Block> = Block::items(page.plays).into_iter().collect();
    blocks.extend(Block::paras([page.foresight, page.halves, page.never_used].into_iter().flatten()));
    blocks.extend(Block::items(page.practised).map(|items| Block::Point(localizer.get("journal-practised"), vec![items])));
    Section::new(2, localizer.get("journal-all-plays"), blocks)
}
