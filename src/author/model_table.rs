//! The coefficients as a sceptical participant may see them: value, unit, range, where it comes from, what it means.

use std::io::{self, Write};

use crate::scenario_file::{Evidence, Library, findings};

/// Writes every coefficient, and after them the findings they name.
///
/// # Errors
/// Whatever `out` says.
pub fn write_text(library: &Library, out: &mut impl Write) -> io::Result<()> {
    let all = library.coefficients();
    let guesses = all.iter().filter(|it| it.evidence == Evidence::Guess).count();
    writeln!(out, "The numbers of the rules. {} of {} answer to a finding, {guesses} are guesses.", all.len() - guesses, all.len())?;
    writeln!(out, "Findings are mostly correlations across leaders: they make a rule plausible and do not prove the game right.\n")?;
    let name = all.iter().map(|it| it.name.len()).max().unwrap_or(0);
    let key = all.iter().map(|it| it.evidence.key().len()).max().unwrap_or(0);
    for it in all {
        let range = format!("{}…{}", it.low, it.high);
        writeln!(out, "{:name$}  {:>7} {:7}  {:11}  {:key$}  {}", it.name, it.value, it.unit, range, it.evidence.key(), it.says)?;
    }
    writeln!(out, "\nThe findings")?;
    for (name, finding) in findings().iter().filter(|(name, _)| all.iter().any(|it| it.evidence.key() == name.as_str())) {
        writeln!(out, "{name:key$}  {} {} ({})", finding.finding, finding.size, finding.source)?;
        writeln!(out, "{:key$}  In the game: {}", "", finding.in_the_game)?;
    }
    Ok(())
}
