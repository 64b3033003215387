//! The coefficients as a sceptical participant may see them: value, unit, range, where it comes from, what it means.

use std::io::{self, Write};

use crate::scenario_file::Library;

use super::evidence::finding;

/// Writes every coefficient, and after them the findings they name.
///
/// # Errors
/// Whatever `out` says.
pub fn write_text(library: &Library, out: &mut impl Write) -> io::Result<()> {
    let all = library.coefficients();
    let guesses = all.iter().filter(|it| finding(it.evidence.key()).is_none()).count();
    writeln!(out, "The numbers of the rules. {} of {} answer to a finding, {guesses} are guesses.", all.len() - guesses, all.len())?;
    writeln!(out, "Findings are mostly correlations across leaders: they make a rule plausible and do not prove the game right.\n")?;
    let name = all.iter().map(|it| it.name.len()).max().unwrap_or(0);
    let key = all.iter().map(|it| it.evidence.key().len()).max().unwrap_or(0);
    for it in all {
        let range = format!("{}…{}", it.low, it.high);
        writeln!(out, "{:name$}  {:>7} {:7}  {:11}  {:key$}  {}", it.name, it.value, it.unit, range, it.evidence.key(), it.says)?;
    }
    writeln!(out, "\nThe findings")?;
    let mut named: Vec<&str> = all.iter().map(|it| it.evidence.key()).collect();
    named.sort_unstable();
    named.dedup();
    for finding in named.into_iter().filter_map(finding) {
        writeln!(out, "{:key$}  {} ({})", finding.key, finding.finding, finding.source)?;
        writeln!(out, "{:key$}  In the game: {}", "", finding.must_hold)?;
    }
    Ok(())
}
