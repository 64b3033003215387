//! The numbers of the rules are held by the findings they name: a number that is bent makes a row of `tests/evidence.rs` fail.

use std::sync::Arc;

use fulcrum::author::evidence::{Evidence, row};
use fulcrum::scenario_file::{Library, built_in, findings, load};
use fulcrum::sim::Scenario;

fn scenarios(library: &Library) -> impl Iterator<Item = Arc<Scenario>> {
    let load = |(name, text): &(&str, &str)| load(name, text, library).scenario.expect("a built-in scenario loads");
    built_in().iter().map(load).collect::<Vec<_>>().into_iter()
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
        let fails = |scenario| row.facts(&Evidence::with_plays(&scenario, PLAYS)).iter().any(|fact| !fact.holds());
        if !scenarios(&library).any(fails) {
            unnoticed.push(format!("{} ({})", coefficient.name, row.key));
        }
    }
    assert!(unnoticed.is_empty(), "blunting these changes nothing that is tested: {}", unnoticed.join(", "));
}

#[test]
fn every_finding_that_is_named_is_in_the_table_and_every_value_in_its_range() {
    for coefficient in Library::built_in().coefficients() {
        let key = coefficient.evidence.key();
        assert!(key == "guess" || findings().contains_key(key), "{}: {key}", coefficient.name);
        assert!((coefficient.low..=coefficient.high).contains(&coefficient.value), "{}", coefficient.name);
    }
}

#[test]
fn every_finding_about_play_has_a_row() {
    // These say how debrief, journal and workshop are built.
    let built = ["debrief", "if-then", "peer-discussion"];
    for key in findings().keys() {
        assert_ne!(row(key).is_some(), built.contains(&key.as_str()), "{key}");
    }
}
