//! `fulcrum list`: the scenarios there are, the flagship first.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

use fulcrum::play::{DataFolder, Source, catalog};
use fulcrum::sanitize::{self, visible_line};

use super::{Format, say};

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    title: &'a str,
    weeks: u8,
    people: usize,
    language: &'a str,
    source: String,
}

/// Lists them; a file with problems is named on standard error.
pub(super) fn list(format: Format) -> anyhow::Result<ExitCode> {
    let folder = DataFolder::find().ok();
    let entries = catalog(folder.as_ref());
    let rows: Vec<Row<'_>> = entries
        .iter()
        .filter_map(|entry| {
            let scenario = entry.scenario()?;
            let source = match &entry.source {
                Source::BuiltIn => "built-in".to_owned(),
                Source::File(path) => path.display().to_string(),
            };
            let people = scenario.members.len();
            Some(Row { id: &scenario.id, title: &scenario.title, weeks: scenario.weeks, people, language: &scenario.language, source })
        })
        .collect();
    let mut out = io::stdout().lock();
    match format {
        Format::Json => writeln!(out, "{}", sanitize::json(&serde_json::to_string_pretty(&rows)?))?,
        Format::Text => {
            let width = rows.iter().map(|row| row.id.chars().count()).max().unwrap_or(0);
            for row in &rows {
                writeln!(
                    out,
                    "{:width$}  {} · {} weeks, {} people · {} · {}",
                    row.id,
                    visible_line(row.title),
                    row.weeks,
                    row.people,
                    visible_line(row.language),
                    visible_line(&row.source)
                )?;
            }
        }
    }
    for entry in entries.iter().filter(|entry| entry.scenario().is_none()) {
        say(&format!("fulcrum: {} has problems; `fulcrum check {}` shows them", entry.name, entry.name));
    }
    Ok(ExitCode::SUCCESS)
}
