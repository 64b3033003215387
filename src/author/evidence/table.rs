//! The table that compares published and measured, for whoever doubts.

use std::io::{self, Write};
use std::sync::Arc;

use crate::scenario_file::findings;
use crate::sim::Scenario;

use super::{Bar, Evidence, Fact, PLAYS, ROWS};

/// All rows, measured on one scenario.
#[derive(Clone, Debug)]
pub struct Validation {
    /// The scenario they were measured on.
    pub scenario: Arc<Scenario>,
    /// Each row's key, and what was measured.
    pub rows: Vec<(&'static str, Vec<Fact>)>,
}

/// Measures all rows. It takes some seconds.
#[must_use]
pub fn validate(scenario: &Arc<Scenario>) -> Validation {
    let evidence = Evidence::for_scenario(scenario);
    let rows = ROWS.iter().map(|row| (row.key, row.facts(&evidence))).collect();
    Validation { scenario: Arc::clone(scenario), rows }
}

impl Validation {
    /// Whether every sign and order is as it must be.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.rows.iter().flat_map(|(_, facts)| facts).all(Fact::holds)
    }

    /// The table, 80 columns wide.
    ///
    /// # Errors
    /// Whatever `out` says.
    pub fn write_text(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "{}: {PLAYS} plays of the random player", self.scenario.title)?;
        writeln!(out, "{:<50}{:>10}{:>10}  holds", "", "published", "measured")?;
        for (key, facts) in &self.rows {
            writeln!(out, "{key}{}", findings().get(*key).map_or(String::new(), |finding| format!(" ({})", finding.source)))?;
            for fact in facts {
                let number = |number: Option<f64>| number.map_or("–".to_owned(), |number| format!("{number:+.2}"));
                writeln!(out, "  {:<48}{:>10}{:>10}  {}", fact.says, number(fact.published), number(fact.measured), verdict(fact))?;
            }
        }
        let built = findings().keys().map(String::as_str).filter(|key| super::row(key).is_none());
        writeln!(out, "Not of the numbers, but of how the game is built: {}.", built.collect::<Vec<_>>().join(", "))?;
        let (failed, all) =
            self.rows.iter().flat_map(|(_, facts)| facts).fold((0, 0), |(failed, all), fact| (failed + u32::from(!fact.holds()), all + 1));
        match failed {
            0 => writeln!(out, "Every sign and order holds ({all})."),
            failed => writeln!(out, "{failed} of {all} do not hold."),
        }
    }
}

fn verdict(fact: &Fact) -> String {
    match (fact.measured, fact.holds(), fact.is_near()) {
        (None, ..) => "not here".to_owned(),
        (_, true, Some(false)) => "yes, far off".to_owned(),
        (_, true, _) => "yes".to_owned(),
        (_, false, _) => match fact.bar {
            Bar::Above(bar) => format!("NO: > {bar:.2}"),
            Bar::Below(bar) => format!("NO: < {bar:.2}"),
            Bar::Between(low, high) => format!("NO: {low:.2}–{high:.2}"),
        },
    }
}
