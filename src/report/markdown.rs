//! Markdown: to read, to paste, to keep. Pictures, with all that is said of them, are left to the tables beside them.

use std::io::{self, Write};

use super::document::{Block, Document, Table};
use crate::sanitize::Markdown;

/// Writes a report.
pub(super) fn write(document: &Document, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# {}", Markdown(&document.title))?;
    for lead in &document.lead {
        writeln!(out, "\n{}", Markdown(lead))?;
    }
    for section in &document.sections {
        writeln!(out, "\n{} {}", "#".repeat(usize::from(section.level)), Markdown(&section.title))?;
        blocks(&section.blocks, section.level, out)?;
    }
    Ok(())
}

fn blocks(all: &[Block], level: u8, out: &mut impl Write) -> io::Result<()> {
    for block in all {
        match block {
            Block::Para(text) => writeln!(out, "\n{}", Markdown(text))?,
            Block::Point(title, inner) => {
                writeln!(out, "\n{} {}", "#".repeat(usize::from(level) + 1), Markdown(title))?;
                blocks(inner, level + 1, out)?;
            }
            Block::Voice(lines) => {
                writeln!(out)?;
                for (place, line) in lines.iter().enumerate() {
                    if place > 0 {
                        writeln!(out, ">")?;
                    }
                    writeln!(out, "> {}", Markdown(line))?;
                }
            }
            Block::Items(items) => {
                writeln!(out)?;
                for item in items {
                    writeln!(out, "- {}", Markdown(item))?;
                }
            }
            Block::Table(it) => table(it, out)?,
            Block::Picture(_) => {}
        }
    }
    Ok(())
}

fn table(table: &Table, out: &mut impl Write) -> io::Result<()> {
    let row = |cells: &[String]| format!("| {} |", cells.iter().map(|cell| Markdown(cell).to_string()).collect::<Vec<_>>().join(" | "));
    writeln!(out, "\n{}\n", Markdown(&table.caption))?;
    writeln!(out, "{}", row(&table.head))?;
    writeln!(out, "|{}", "---|".repeat(table.head.len()))?;
    table.rows.iter().try_for_each(|cells| writeln!(out, "{}", row(cells)))
}
