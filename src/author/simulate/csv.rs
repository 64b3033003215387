//! One row per play, for a spreadsheet.

use std::io::{self, Write};

use crate::sim::Scenario;
use crate::sim::ids::Family;

use super::row::Row;

/// The names of the columns.
pub(super) fn head(out: &mut dyn Write) -> io::Result<()> {
    write!(out, "policy,seed,ending,delivery,team,balance,useful,misdirected,defects,left,morale,clarity,trust,strain")?;
    for family in Family::ALL {
        write!(out, ",{}", name(family))?;
    }
    writeln!(out)
}

/// A play. Ids need no quoting: they are letters, digits, hyphens and underscores.
pub(super) fn row(out: &mut dyn Write, scenario: &Scenario, row: &Row) -> io::Result<()> {
    let ending = &scenario.endings[row.ending.index()].id;
    write!(out, "{},{},{ending},{:.2},{:.2},{:.1}", row.policy, row.seed.0, row.delivery, row.team, row.balance)?;
    write!(out, ",{:.2},{:.2},{:.2},{}", row.useful, row.misdirected, row.defects, row.left)?;
    for reading in row.meters {
        write!(out, ",{reading:.2}")?;
    }
    for family in Family::ALL {
        write!(out, ",{}", row.moves_of(family))?;
    }
    writeln!(out)
}

/// A family as columns and JSON name it.
pub(super) fn name(family: Family) -> &'static str {
    match family {
        Family::Tasks => "tasks",
        Family::Schedule => "schedule",
        Family::Resources => "resources",
        Family::Purpose => "purpose",
        Family::Listening => "listening",
        Family::Acknowledging => "acknowledging",
    }
}
