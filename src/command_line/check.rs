//! `fulcrum check`: the mistakes in scenario files, all of them at once.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fulcrum::scenario_file::check;
use fulcrum::scenario_file::render::Style;

use super::{Format, finish};

/// Checks files and folders; 0 clean, 1 problems, 2 cannot read.
pub(super) fn check(paths: &[PathBuf], format: Format) -> anyhow::Result<ExitCode> {
    let here = [PathBuf::from(".")];
    let paths: Vec<&Path> = if paths.is_empty() { &here[..] } else { paths }.iter().map(PathBuf::as_path).collect();
    let report = check::files(&paths);
    let mut out = io::stdout().lock();
    let written = match format {
        Format::Text => report.write_text(&mut out, style(&io::stdout())),
        Format::Json => report.write_json(&mut out),
    };
    finish(ExitCode::from(report.exit_code()), written.and_then(|()| out.flush()).map_err(Into::into))
}

/// Colour where a terminal reads and nobody asked for none.
pub(super) fn style(reader: &impl IsTerminal) -> Style {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) || !reader.is_terminal();
    if plain { Style::Plain } else { Style::Coloured }
}
