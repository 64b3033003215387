//! `fulcrum report`: finished plays as something to read, to print, to calculate with, or to hand to another system.

use std::collections::HashMap;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;

use fulcrum::play::{Batch, DataFolder, RecordError, Save, catalog, find, records_in};
use fulcrum::report::{Format, export};
use fulcrum::sim::Scenario;
use fulcrum::wording::Localizer;

use super::scenarios::{self, Found};
use super::{ReportFormat, finish, say};

/// Writes the report to standard output; records that cannot be read are named, and the rest is reported. 1 if one was left out.
pub(super) fn report(named: &[PathBuf], elsewhere: &[PathBuf], format: ReportFormat) -> anyhow::Result<ExitCode> {
    let folder = DataFolder::find().ok();
    let entries = catalog(folder.as_ref());
    let mut given = Vec::new();
    for file in elsewhere {
        match scenarios::find_file(file)? {
            Found::Scenario(entry) => given.push(entry),
            Found::Not(code) => return Ok(code),
        }
    }
    let known = entries.iter().chain(given.iter().map(|entry| &**entry));
    let scenarios: HashMap<&str, &Arc<Scenario>> = known.filter_map(|entry| Some((entry.id(), entry.scenario()?))).collect();
    // A save names the file of its scenario where that lies elsewhere.
    let by_file = |wanted: &str| find(wanted, folder.as_ref()).ok().and_then(|entry| entry.scenario().map(Arc::clone));
    let batch = Batch::read(&records(named)?, &|wanted| scenarios.get(wanted).map(|it| Arc::clone(it)).or_else(|| by_file(wanted)));
    for left_out in &batch.left_out {
        say(&format!("fulcrum: {left_out}"));
        if let RecordError::UnknownScenario { path, id } = left_out {
            say(&format!("  {}", where_looked(folder.as_ref(), path, id)));
        }
    }
    if batch.plays.is_empty() {
        say("fulcrum: nothing to report");
        return Ok(ExitCode::from(1));
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let written = export(&batch.plays, format.into(), &Localizer::english(), &mut out).and_then(|()| out.flush());
    finish(ExitCode::from(u8::from(!batch.left_out.is_empty())), written.map_err(Into::into))
}

/// The files that were named, and for each folder the records in it.
fn records(named: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for path in named {
        if !path.is_dir() {
            all.push(path.clone());
            continue;
        }
        let found = records_in(path).with_context(|| format!("the folder {} cannot be read", path.display()))?;
        if found.is_empty() {
            say(&format!("fulcrum: the folder {} holds no records (files that end in .ron)", path.display()));
        }
        all.extend(found);
    }
    Ok(all)
}

/// Where a scenario was looked for, and how it can be given.
fn where_looked(folder: Option<&DataFolder>, record: &Path, id: &str) -> String {
    let looked = folder.map_or_else(String::new, |folder| format!(" and in {}", folder.scenarios().display()));
    let from = folder.map(|folder| folder.plays().join(record.file_name().unwrap_or_default()));
    let from = from.and_then(|save| Save::read(&save).ok()).filter(|save| save.header.scenario == id).and_then(|save| save.header.file);
    let file = from.map_or_else(|| format!("{id}.ron"), |file| file.display().to_string());
    format!("it was looked for among those that come with Fulcrum{looked}; if it lies elsewhere, add --scenario {file}")
}

impl From<ReportFormat> for Format {
    fn from(format: ReportFormat) -> Self {
        match format {
            ReportFormat::Md => Self::Markdown,
            ReportFormat::Html => Self::Html,
            ReportFormat::Csv => Self::Csv,
            ReportFormat::Xapi => Self::Xapi,
        }
    }
}
