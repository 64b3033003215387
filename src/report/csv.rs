//! Rows, one per play, for a spreadsheet: the columns of `simulate`, with who and when before them.

use std::io::{self, Write};

use crate::debrief::{Foresight, families_used};
use crate::play::Finished;
use crate::sanitize::csv_cell;
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
        record.name.as_deref().map(csv_cell).unwrap_or_default(),
        csv_cell(&record.scenario),
        csv_cell(&record.finished.to_string()),
        record.seed.to_string(),
        csv_cell(&record.ending),
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
