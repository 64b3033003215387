//! What each cause did to a meter, over all plays of the sample.

use super::causes::{After, ENTRIES, Way};
use super::{Bar, Evidence, Fact, Sample};

/// The facts of a row that are read off causes, in points a play.
pub(super) fn facts(evidence: &Evidence, key: &str) -> Vec<Fact> {
    if ENTRIES.iter().all(|entry| entry.key != key) {
        return Vec::new();
    }
    let sample = evidence.sample();
    let plays = sample.plays.len().max(1) as f64;
    let of = ENTRIES.iter().zip(sample.moved.0).filter(|(entry, _)| entry.key == key);
    of.map(|(entry, sum)| {
        let bar = match entry.way {
            Way::Up => Bar::Above(0.0),
            Way::Down => Bar::Below(0.0),
        };
        Fact::new(entry.says, came(sample, entry.after).then_some(sum / plays), bar)
    })
    .collect()
}

fn came(sample: &Sample, what: After) -> bool {
    match what {
        After::Nothing => true,
        After::Leaving => sample.left > 0,
        After::Souring => sample.soured > 0,
        After::Bite => sample.bitten > 0,
        After::Overtime => sample.overtime > 0,
    }
}
