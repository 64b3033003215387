//! The evidence the rules answer to, measured: each finding that says what must hold in the game is a function over many plays.
//!
//! Sign and order are hard ([`Fact::holds`]); sizes are soft ([`Fact::is_near`]): published numbers come from real teams, and a game
//! that came within ±.15 of all of them would be a lucky one.

mod across_plays;
mod by_cause;
mod causes;
mod held;
mod one_change;
mod person_weeks;
mod players;
mod sample;
mod table;
mod twins;

use std::sync::{Arc, OnceLock};

use crate::sim::Scenario;

pub use sample::{PersonRow, PlayRow, Sample, WeekRow};
pub use table::{Validation, validate};

/// Plays of the `random` player that the rows rest on.
pub const PLAYS: u64 = 2000;
/// How near a size must be to the published one, to be called near.
const NEAR: f64 = 0.15;

/// What the rows are measured on.
#[derive(Debug)]
pub struct Evidence {
    scenario: Arc<Scenario>,
    quiet: Arc<Scenario>,
    plays: u64,
    sample: OnceLock<Sample>,
}

impl Evidence {
    /// A scenario to measure, over [`PLAYS`] plays.
    #[must_use]
    pub fn for_scenario(scenario: &Arc<Scenario>) -> Self {
        Self::with_plays(scenario, PLAYS)
    }

    /// The same, over so many plays.
    #[must_use]
    pub fn with_plays(scenario: &Arc<Scenario>, plays: u64) -> Self {
        Self { scenario: Arc::clone(scenario), quiet: Arc::new(twins::quiet(scenario)), plays, sample: OnceLock::new() }
    }

    /// What the plays showed; they are played when first asked for.
    fn sample(&self) -> &Sample {
        self.sample.get_or_init(|| Sample::from_plays(&self.scenario, self.plays))
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }
}

/// Something that was measured, and what must hold of it.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// What was measured.
    pub says: &'static str,
    /// The number; `None` if this scenario has nothing to measure it on.
    pub measured: Option<f64>,
    /// What must hold of it.
    pub bar: Bar,
    /// The published number, where one is like it.
    pub published: Option<f64>,
}

/// What must hold of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bar {
    /// It is above this.
    Above(f64),
    /// It is below this.
    Below(f64),
    /// It lies between these.
    Between(f64, f64),
}

impl Fact {
    fn new(says: &'static str, measured: impl Into<Option<f64>>, bar: Bar) -> Self {
        Self { says, measured: measured.into().filter(|value| value.is_finite()), bar, published: None }
    }

    fn published(self, number: f64) -> Self {
        Self { published: Some(number), ..self }
    }

    /// Whether sign and order are as they must be. What cannot be measured here does not fail.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.measured.is_none_or(|measured| match self.bar {
            Bar::Above(bar) => measured > bar,
            Bar::Below(bar) => measured < bar,
            Bar::Between(low, high) => (low..=high).contains(&measured),
        })
    }

    /// Whether the size is near the published one; `None` if there is nothing to compare.
    #[must_use]
    pub fn is_near(&self) -> Option<bool> {
        Some((self.measured? - self.published?).abs() <= NEAR)
    }
}

/// A row of the table that can be measured.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The finding it answers to; `luck` answers to none.
    pub key: &'static str,
    measure: fn(&Evidence) -> Vec<Fact>,
}

impl Row {
    /// Measures all its facts.
    #[must_use]
    pub fn facts(&self, evidence: &Evidence) -> Vec<Fact> {
        let mut facts = (self.measure)(evidence);
        facts.extend(held::facts(evidence, self.key));
        facts.extend(by_cause::facts(evidence, self.key));
        facts
    }
}

/// The row with this key.
#[must_use]
pub fn row(key: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.key == key)
}

/// All rows that can be measured. What is left of the findings says how the game is built, not how it plays.
pub const ROWS: &[Row] = &[
    Row { key: "hi-structure-hi-consideration", measure: across_plays::leading_and_managing },
    Row { key: "passive-is-worst", measure: players::passive_is_worst },
    Row { key: "no-magic-synergy", measure: across_plays::no_magic_synergy },
    Row { key: "freedom-needs-clarity", measure: one_change::freedom_needs_clarity },
    Row { key: "quality-vs-quantity", measure: person_weeks::quality_and_quantity },
    Row { key: "goals", measure: players::goals },
    Row { key: "ambiguity", measure: person_weeks::ambiguity },
    Row { key: "demands", measure: person_weeks::demands },
    Row { key: "hours", measure: one_change::hours },
    Row { key: "listening", measure: across_plays::listening },
    Row { key: "lmx", measure: across_plays::trust_decides },
    Row { key: "word-deed", measure: one_change::word_and_deed },
    Row { key: "few-values", measure: one_change::few_values },
    Row { key: "beneficiary", measure: one_change::beneficiary },
    Row { key: "recognition", measure: one_change::recognition },
    Row { key: "safety", measure: across_plays::safety },
    Row { key: "turnover-is-social", measure: across_plays::turnover_is_social },
    Row { key: "engagement-cap", measure: person_weeks::engagement },
    Row { key: "experience-fit", measure: players::experience_fit },
    Row { key: "autonomy-support", measure: one_change::autonomy },
    Row { key: "luck", measure: players::luck },
];
