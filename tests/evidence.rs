//! The findings that the rules answer to, each as a test on every built-in scenario. A number in `assets/model.ron` that is bent makes
//! the finding it names fail here.

use std::sync::{Arc, OnceLock};

use fulcrum::author::evidence::{Evidence, FINDINGS, Fact, ROWS, row};
use fulcrum::scenario_file::{Library, built_in, load};
use fulcrum::sim::Scenario;

fn scenario(file: &str, library: &Library) -> Arc<Scenario> {
    let (name, text) = built_in().into_iter().find(|(name, _)| *name == file).expect("a built-in scenario");
    load(name, text, library).scenario.expect("a built-in scenario without errors")
}

/// What failed, in words.
fn failures(facts: &[Fact]) -> Vec<String> {
    let failed = facts.iter().filter(|fact| !fact.holds());
    failed.map(|fact| format!("{}: {:?}, must be {:?}", fact.says, fact.measured, fact.bar)).collect()
}

fn holds(evidence: &Evidence, key: &str) {
    let facts = row(key).expect("a row of the table").facts(evidence);
    assert!(facts.iter().any(|fact| fact.measured.is_some()), "{key}: nothing could be measured");
    let failed = failures(&facts);
    assert!(failed.is_empty(), "{key} does not hold:\n{}", failed.join("\n"));
}

macro_rules! rows {
    (on $scenario:ident $file:literal: $($name:ident $key:literal,)+) => {
        mod $scenario {
            use super::*;

            static EVIDENCE: OnceLock<Evidence> = OnceLock::new();

            $(
                #[test]
                fn $name() {
                    holds(EVIDENCE.get_or_init(|| Evidence::of(&scenario($file, Library::built_in()))), $key);
                }
            )+
        }
    };
    ($($name:ident: $key:literal,)+) => {
        /// The rows that have tests.
        const TESTED: &[&str] = &[$($key),+];

        rows!(on home_by_noon "home-by-noon.ron": $($name $key,)+);
        rows!(on first_loaf "first-loaf.ron": $($name $key,)+);
        rows!(on high_water "high-water.ron": $($name $key,)+);
    };
}

rows! {
    hi_structure_hi_consideration: "hi-structure-hi-consideration",
    passive_is_worst: "passive-is-worst",
    no_magic_synergy: "no-magic-synergy",
    freedom_needs_clarity: "freedom-needs-clarity",
    quality_vs_quantity: "quality-vs-quantity",
    goals: "goals",
    ambiguity: "ambiguity",
    demands: "demands",
    hours: "hours",
    listening: "listening",
    lmx: "lmx",
    word_deed: "word-deed",
    few_values: "few-values",
    beneficiary: "beneficiary",
    recognition: "recognition",
    safety: "safety",
    turnover_is_social: "turnover-is-social",
    engagement_cap: "engagement-cap",
    experience_fit: "experience-fit",
    autonomy_support: "autonomy-support",
    luck: "luck",
}

#[test]
fn every_row_is_tested_and_every_finding_about_play_has_a_row() {
    assert_eq!(ROWS.iter().map(|row| row.key).collect::<Vec<_>>(), TESTED);
    // These say how debrief, journal and workshop are built.
    let built = ["debrief", "if-then", "peer-discussion"];
    for finding in FINDINGS {
        assert_ne!(row(finding.key).is_some(), built.contains(&finding.key), "{}", finding.key);
    }
}

#[test]
fn every_built_in_scenario_is_tested() {
    let mut files: Vec<&str> = built_in().iter().map(|(name, _)| *name).collect();
    files.sort_unstable();
    assert_eq!(files, ["first-loaf.ron", "high-water.ron", "home-by-noon.ron"]);
}

/// The coefficients that multiply: without effect they are 1, not 0.
const NEUTRAL_AT_ONE: &[&str] = &["overtime_hours", "blocked_factor", "focus_relief", "wear"];

#[test]
fn a_blunted_coefficient_is_noticed_by_the_finding_it_names() {
    // Fewer plays than the rows themselves: what is blunted to nothing shows.
    const PLAYS: u64 = 300;
    let mut unnoticed = Vec::new();
    for coefficient in Library::built_in().coefficients() {
        let Some(row) = row(coefficient.evidence.key()) else { continue };
        let blunt = if NEUTRAL_AT_ONE.contains(&coefficient.name.as_str()) { 1.0 } else { 0.0 };
        let library = Library::built_in().clone().with_coefficient(&coefficient.name, blunt);
        let noticed = ["home-by-noon.ron", "first-loaf.ron", "high-water.ron"].iter().any(|file| {
            let evidence = Evidence::of_plays(&scenario(file, &library), PLAYS);
            !failures(&row.facts(&evidence)).is_empty()
        });
        if !noticed {
            unnoticed.push(format!("{} ({})", coefficient.name, row.key));
        }
    }
    assert!(unnoticed.is_empty(), "blunting these changes nothing that is tested: {}", unnoticed.join(", "));
}

#[test]
fn a_finding_that_a_coefficient_names_is_in_the_table() {
    for coefficient in Library::built_in().coefficients() {
        let key = coefficient.evidence.key();
        assert!(key == "guess" || FINDINGS.iter().any(|finding| finding.key == key), "{}: {key}", coefficient.name);
        assert!((coefficient.low..=coefficient.high).contains(&coefficient.value), "{}", coefficient.name);
    }
}
