//! One HTML file that needs nothing else: no script, no network, no font. It reads well with a screen reader and prints well. Everything
//! in it is escaped by the template, and what cannot be seen is shown as its number.

use std::io::{self, Write};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::document::{Block, Document, Section, Table};
use crate::sanitize::visible;

/// How it looks, on a screen and on paper.
const STYLE: &str = include_str!("../../assets/report.css");

/// Writes a report.
pub(super) fn write(document: &Document, out: &mut impl Write) -> io::Result<()> {
    out.write_all(visible(&page(document).into_string()).as_bytes())
}

fn page(document: &Document) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(document.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content=(concat!("Fulcrum ", env!("CARGO_PKG_VERSION")));
                title { (document.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (document.title) }
                    @for lead in &document.lead { p { (lead) } }
                }
                nav aria-label=(document.contents) {
                    ol {
                        @for (place, section) in document.sections.iter().enumerate().filter(|(_, section)| section.level == 2) {
                            li { a href={ "#part-" (place) } { (section.title) } }
                        }
                    }
                }
                main {
                    @for (place, section) in document.sections.iter().enumerate() { (part(section, place)) }
                }
            }
        }
    }
}

fn part(section: &Section, place: usize) -> Markup {
    let id = format!("part-{place}");
    html! {
        // Only the large parts are landmarks: many with one name would be none.
        @if section.level == 2 {
            section aria-labelledby=(id) {
                (heading(2, Some(&id), &section.title))
                (blocks(&section.blocks, 2, &id))
            }
        } @else {
            (heading(section.level, Some(&id), &section.title))
            (blocks(&section.blocks, section.level, &id))
        }
    }
}

fn heading(level: u8, id: Option<&str>, title: &str) -> Markup {
    html! {
        @match level {
            2 => { h2 id=[id] { (title) } }
            3 => { h3 id=[id] { (title) } }
            _ => { h4 id=[id] { (title) } }
        }
    }
}

fn blocks(all: &[Block], level: u8, within: &str) -> Markup {
    html! {
        @for (place, block) in all.iter().enumerate() {
            @match block {
                Block::Para(text) => { p { (text) } }
                Block::Point(title, inner) => {
                    div.point {
                        (heading(level + 1, None, title))
                        (blocks(inner, level + 1, &format!("{within}-{place}")))
                    }
                }
                Block::Voice(lines) => { blockquote { @for line in lines { p { (line) } } } }
                Block::Items(items) => { ul { @for item in items { li { (item) } } } }
                Block::Table(it) => { (table(it)) }
                Block::Picture(picture) => {
                    figure { (picture.svg(&format!("{within}-{place}"))) figcaption { (picture.title) } }
                    @if let Some(legend) = &picture.legend { p { (legend) } }
                }
            }
        }
    }
}

fn table(table: &Table) -> Markup {
    html! {
        table {
            caption { (table.caption) }
            thead { tr { @for name in &table.head { th scope="col" { (name) } } } }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (place, cell) in row.iter().enumerate() {
                            @if place == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                        }
                    }
                }
            }
        }
    }
}
