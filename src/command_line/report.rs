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
use fulcrum::wording::{Explain, Localizer};

use super::scenarios::{self, Found};
use super::{finish, localizer, say, tell};

/// Writes the report to standard output; records that cannot be read are named, and the rest is reported. 1 if one was left out.
pub(super) fn report(named: &[PathBuf], elsewhere: &[PathBuf], format: Format) -> anyhow::Result<ExitCode> {
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
    let localizer = localizer();
    let records = records(named, &localizer)?;
    let batch = Batch::read(&records, &|wanted| scenarios.get(wanted).map(|it| Arc::clone(it)).or_else(|| by_file(wanted)));
    for left_out in &batch.left_out {
        tell(&localizer, "command-problem", &[("why", left_out.explain(&localizer).into())]);
        if let RecordError::UnknownScenario { path, id } = left_out {
            say(&format!("  {}", where_looked(folder.as_ref(), path, id, &localizer)));
        }
    }
    if batch.plays.is_empty() {
        tell(&localizer, "command-nothing-to-report", &[]);
        return Ok(ExitCode::from(1));
    }
    let mut out = BufWriter::new(io::stdout().lock());
    // Plays of several scenarios are told in one language: that of the first.
    let localizer = batch.plays.first().map_or(localizer.clone(), |play| localizer.for_scenario(play.session.scenario()));
    let written = export(&batch.plays, format, &localizer, &mut out).and_then(|()| out.flush());
    finish(ExitCode::from(u8::from(!batch.left_out.is_empty())), written.map_err(Into::into))
}

/// The files that were named, and for each folder the records in it.
fn records(named: &[PathBuf], localizer: &Localizer) -> anyhow::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for path in named {
        if !path.is_dir() {
            all.push(path.clone());
            continue;
        }
        let found = records_in(path).with_context(|| localizer.about_file("command-folder-not-read", path, &[]))?;
        if found.is_empty() {
            tell(localizer, "command-no-records-in", &[("path", path.display().to_string().into())]);
        }
        all.extend(found);
    }
    Ok(all)
}

/// Where a scenario was looked for, and how it can be given.
fn where_looked(folder: Option<&DataFolder>, record: &Path, id: &str, localizer: &Localizer) -> String {
    let save = folder.and_then(|folder| Save::read(&folder.plays().join(record.file_name().unwrap_or_default())).ok());
    let file = save.filter(|save| save.header.scenario == id).and_then(|save| save.header.file);
    let file = file.map_or_else(|| format!("{id}.ron"), |file| file.display().to_string());
    match folder {
        Some(folder) => localizer.about_file("command-looked-in", &folder.scenarios(), &[("file", file.into())]),
        None => localizer.fill("command-looked-nowhere", &[("file", file.into())]),
    }
}
