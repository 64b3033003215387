//! `fulcrum model`: the numbers of the rules and where they come from, for a sceptical participant.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use fulcrum::author::evidence;
use fulcrum::author::model_table;
use fulcrum::play::catalog;
use fulcrum::scenario_file::Library;

use super::finish;

/// Prints every coefficient with value, unit, range, evidence and meaning.
pub(super) fn show() -> anyhow::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    model_table::write_text(Library::built_in(), &mut out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Prints published findings beside measured ones for each built-in scenario; 1 if a sign or an order does not hold.
pub(super) fn validate() -> anyhow::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let (mut holds, mut written) = (true, Ok(()));
    for entry in catalog(None) {
        let Some(scenario) = entry.scenario() else { continue };
        let validation = evidence::validate(scenario);
        holds &= validation.holds();
        written = written.and_then(|()| validation.write_text(&mut out)).and_then(|()| out.flush());
    }
    finish(ExitCode::from(u8::from(!holds)), written.map_err(Into::into))
}
