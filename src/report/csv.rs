//! Rows, one per play, for a spreadsheet: the columns of `simulate`, with who and when before them.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::debrief::{Foresight, families_used};
use crate::play::Finished;
use crate::sim::MemberMeter;

/// The names of the columns.
const HEAD: [&str; 28] = [
    "play",
    "name",
    "scenario",
    "finished",
    "seed",
    "ending",
    "delivery",
    "team",
    "balance",
    "useful",
    "misdirected",
    "defects",
    "left",
    "morale",
    "clarity",
    "trust",
    "strain",
    "tasks",
    "schedule",
    "resources",
    "purpose",
    "listening",
    "acknowledging",
    "foreseen",
    "foreseen_right",
    "kept",
    "broken",
    "weeks",
];

/// Writes the rows.
pub(super) fn write(plays: &[Finished], out: &mut impl Write) -> io::Result<()> {
    let mut rows = ::csv::Writer::from_writer(out);
    rows.write_record(HEAD)?;
    for (place, play) in plays.iter().enumerate() {
        rows.write_record(row(place + 1, play))?;
    }
    rows.flush()
}

fn row(number: usize, play: &Finished) -> Vec<String> {
    let (record, game) = (&play.record, play.session.game());
    let (results, state) = (game.results(), game.state());
    let sum = |of: fn(&crate::sim::WeekReport) -> f64| format!("{:.2}", game.reports().iter().map(of).sum::<f64>());
    let foresight = Foresight::of(play.session.finished_weeks()).both;
    let mut row = vec![
        number.to_string(),
        record.name.as_deref().map(harmless).unwrap_or_default().into_owned(),
        record.scenario.clone(),
        record.finished.to_string(),
        record.seed.to_string(),
        record.ending.clone(),
        format!("{:.2}", results.delivery),
        format!("{:.2}", results.team),
        // As scenarios read it: −100 all managing … +100 all leading.
        format!("{:.1}", -results.lean * 100.0),
        sum(|week| week.useful.1),
        sum(|week| week.misdirected),
        sum(|week| week.defects),
        state.members.iter().filter(|member| member.has_left()).count().to_string(),
    ];
    row.extend(MemberMeter::ALL.map(|meter| state.average(meter).map(|value| format!("{value:.2}")).unwrap_or_default()));
    row.extend(families_used(game).map(|moves| moves.to_string()));
    let kept = state.promises.iter().filter(|promise| promise.is_kept()).count();
    let broken = state.promises.iter().filter(|promise| promise.is_broken()).count();
    row.extend([foresight.said, foresight.hits, kept, broken, game.reports().len()].map(|count| count.to_string()));
    row
}

/// A spreadsheet takes what begins like a formula for one; a name is none.
fn harmless(name: &str) -> Cow<'_, str> {
    if name.starts_with(['=', '+', '-', '@', '\t', '\r']) { Cow::Owned(format!("'{name}")) } else { Cow::Borrowed(name) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_is_no_formula() {
        assert_eq!(super::harmless("=1+1"), "'=1+1");
        assert_eq!(super::harmless("Ana"), "Ana");
    }
}
