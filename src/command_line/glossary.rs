//! `fulcrum glossary`: the words of the game, explained; `--format md` makes the page `docs/glossary.md`.

use std::io::{self, Write};
use std::process::ExitCode;

use fulcrum::wording::Term;

use super::{GlossaryFormat, localizer};

pub(super) fn show(format: GlossaryFormat) -> anyhow::Result<ExitCode> {
    let localizer = localizer();
    let mut out = io::stdout().lock();
    match format {
        GlossaryFormat::Md => out.write_all(fulcrum::report::glossary_page(&localizer).as_bytes())?,
        GlossaryFormat::Text => {
            writeln!(out, "{}", localizer.get("glossary-intro"))?;
            for explanation in Term::ALL.map(|term| localizer.explain(term)) {
                writeln!(out, "\n{}", explanation.name)?;
                for line in explanation.lines() {
                    writeln!(out, "  {line}")?;
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
