//! `fulcrum report`: finished plays as something to read, to print, to calculate with, or to hand to another system.

use std::collections::HashMap;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use fulcrum::play::{Batch, DataFolder, catalog};
use fulcrum::report::{Format, export};
use fulcrum::sim::Scenario;
use fulcrum::wording::Explain;

use super::{localizer, tell};

/// Writes the report to standard output; records that cannot be read are named, and the rest is reported. 1 if one was left out.
pub(super) fn report(records: &[PathBuf], format: Format) -> anyhow::Result<ExitCode> {
    let folder = DataFolder::find().ok();
    let entries = catalog(folder.as_ref());
    let scenarios: HashMap<&str, &Arc<Scenario>> = entries.iter().filter_map(|entry| Some((entry.id(), entry.scenario()?))).collect();
    let batch = Batch::read(records, &|id| scenarios.get(id).map(|scenario| Arc::clone(scenario)));
    let localizer = localizer();
    for left_out in &batch.left_out {
        tell(&localizer, "command-problem", &[("why", left_out.explain(&localizer).into())]);
    }
    if batch.plays.is_empty() {
        tell(&localizer, "command-nothing-to-report", &[]);
        return Ok(ExitCode::from(1));
    }
    let mut out = BufWriter::new(io::stdout().lock());
    // Plays of several scenarios are told in one language: that of the first.
    let localizer = batch.plays.first().map_or(localizer.clone(), |play| localizer.for_scenario(play.session.scenario()));
    export(&batch.plays, format, &localizer, &mut out)?;
    out.flush()?;
    Ok(ExitCode::from(u8::from(!batch.left_out.is_empty())))
}
