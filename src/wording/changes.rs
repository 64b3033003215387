//! How a person changed in a week, in words: “trusts you more, but is more tired”.

use crate::play::felt::{Emphasis, Felt, Moved};
use crate::sim::MemberMeter;

use super::localizer::Localizer;

impl Localizer {
    /// How somebody changed, to stand after their name.
    pub(super) fn moved(&self, moved: &Moved) -> String {
        let say =
            |felt: Felt| (felt.is_good(), felt.meter.map_or_else(|| self.get("change-skill-up"), |meter| self.one_moved(meter, felt)));
        let clauses: Vec<(bool, String)> = moved.felt().into_iter().map(say).collect();
        let Some(first_is_good) = clauses.first().map(|(good, _)| *good) else { return self.get("change-none") };
        // What went the same way as the largest first, then what went the other way.
        let (same, other): (Vec<_>, Vec<_>) = clauses.into_iter().partition(|(good, _)| *good == first_is_good);
        let join = |clauses: Vec<(bool, String)>| self.changes(&clauses.into_iter().map(|(_, said)| said).collect::<Vec<_>>());
        let (same, other) = (join(same), join(other));
        if other.is_empty() { same } else { self.fill("change-but", &[("a", same.into()), ("b", other.into())]) }
    }

    /// “trusts you more, is in better spirits, and is less tired”.
    fn changes(&self, said: &[String]) -> String {
        self.row(said, "change-and")
    }

    fn one_moved(&self, meter: MemberMeter, felt: Felt) -> String {
        let key = match (meter, felt.by > 0.0) {
            (MemberMeter::Morale, true) => "change-morale-up",
            (MemberMeter::Morale, false) => "change-morale-down",
            (MemberMeter::Clarity, true) => "change-clarity-up",
            (MemberMeter::Clarity, false) => "change-clarity-down",
            (MemberMeter::Trust, true) => "change-trust-up",
            (MemberMeter::Trust, false) => "change-trust-down",
            (MemberMeter::Strain, true) => "change-strain-up",
            (MemberMeter::Strain, false) => "change-strain-down",
        };
        match felt.emphasis() {
            Emphasis::Much => self.part(key, "much", &[]),
            Emphasis::Plain => self.get(key),
            Emphasis::Little => self.part(key, "little", &[]),
        }
    }
}
