//! `fulcrum list`: the scenarios there are, the flagship first.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

use fulcrum::play::{DataFolder, Source, catalog};
use fulcrum::sanitize::{self, visible_line};

use super::{Format, localizer, tell};

/// As a program reads it.
const BUILT_IN: &str = "built-in";

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
    let (entries, localizer) = (catalog(folder.as_ref()), localizer());
    let rows: Vec<Row<'_>> = entries
        .iter()
        .filter_map(|entry| {
            let scenario = entry.scenario()?;
            let source = match &entry.source {
                Source::BuiltIn => BUILT_IN.to_owned(),
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
                let args = [
                    ("title", visible_line(row.title).into()),
                    ("weeks", row.weeks.into()),
                    ("people", row.people.into()),
                    ("language", visible_line(row.language).into()),
                    (
                        "source",
                        if row.source == BUILT_IN { localizer.get("command-built-in") } else { visible_line(&row.source).into_owned() }
                            .into(),
                    ),
                ];
                writeln!(out, "{:width$}  {}", row.id, localizer.fill("command-list-row", &args))?;
            }
        }
    }
    for entry in entries.iter().filter(|entry| entry.scenario().is_none()) {
        tell(&localizer, "command-has-problems", &[("name", entry.name.as_str().into())]);
    }
    Ok(ExitCode::SUCCESS)
}
