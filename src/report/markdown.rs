//! Markdown: to read, to paste, to keep. Pictures, with all that is said of them, are left to the tables beside them.

use std::io::{self, Write};

use super::document::{Block, Document, Table};

/// Writes a report.
pub(super) fn write(document: &Document, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# {}", Plain(&document.title))?;
    for lead in &document.lead {
        writeln!(out, "\n{}", Plain(lead))?;
    }
    for section in &document.sections {
        writeln!(out, "\n{} {}", "#".repeat(usize::from(section.level)), Plain(&section.title))?;
        blocks(&section.blocks, section.level, out)?;
    }
    Ok(())
}

fn blocks(all: &[Block], level: u8, out: &mut impl Write) -> io::Result<()> {
    for block in all {
        match block {
            Block::Para(text) => writeln!(out, "\n{}", Plain(text))?,
            Block::Point(title, inner) => {
                writeln!(out, "\n{} {}", "#".repeat(usize::from(level) + 1), Plain(title))?;
                blocks(inner, level + 1, out)?;
            }
            Block::Voice(lines) => {
                writeln!(out)?;
                for (place, line) in lines.iter().enumerate() {
                    if place > 0 {
                        writeln!(out, ">")?;
                    }
                    writeln!(out, "> {}", Plain(line))?;
                }
            }
            Block::Items(items) => {
                writeln!(out)?;
                for item in items {
                    writeln!(out, "- {}", Plain(item))?;
                }
            }
            Block::Table(it) => table(it, out)?,
            Block::Picture(_) => {}
        }
    }
    Ok(())
}

fn table(table: &Table, out: &mut impl Write) -> io::Result<()> {
    let row = |cells: &[String]| format!("| {} |", cells.iter().map(|cell| Plain(cell).to_string()).collect::<Vec<_>>().join(" | "));
    writeln!(out, "\n{}\n", Plain(&table.caption))?;
    writeln!(out, "{}", row(&table.head))?;
    writeln!(out, "|{}", "---|".repeat(table.head.len()))?;
    table.rows.iter().try_for_each(|cells| writeln!(out, "{}", row(cells)))
}

/// Words that mean nothing to Markdown or to HTML in it, on one line.
struct Plain<'a>(&'a str);

impl std::fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = self.0.trim();
        // A line that begins like a list or a heading is neither.
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let numbered = digits > 0 && text[digits..].starts_with(['.', ')']);
        for (place, c) in text.char_indices() {
            let special = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&');
            let listed = place == 0 && matches!(c, '-' | '+' | '=') || numbered && place == digits;
            if special || listed {
                f.write_str("\\")?;
            }
            write!(f, "{}", if c.is_control() { ' ' } else { c })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn nothing_a_person_wrote_is_markup() {
        assert_eq!(Plain("<b>*x*</b>\n# no").to_string(), "\\<b\\>\\*x\\*\\</b\\> \\# no");
        assert_eq!(Plain("- not a list").to_string(), "\\- not a list");
        assert_eq!(Plain("1. nor this").to_string(), "1\\. nor this");
        assert_eq!(Plain("12 of 100 | 5").to_string(), "12 of 100 \\| 5");
    }
}
