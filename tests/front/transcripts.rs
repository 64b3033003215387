//! Recorded plays: what one reads, line by line, from briefing to debrief. A change of words or rules shows here as what a player sees.

use fulcrum::terminal::{Farewell, Style};

use crate::console::{Desk, built_in, fixture};
use crate::typist::{Way, input, play};

fn record(name: &str, scenario: &std::sync::Arc<fulcrum::sim::Scenario>, way: Way, width: usize) {
    let (lines, session) = play(scenario, 7, way);
    let desk = Desk::new();
    let run = desk.begin(scenario, 7, Style::plain(width), &input(&lines));
    assert_eq!(run.farewell, Farewell::Ended, "{}", run.output);
    assert_eq!(run.unread, 0, "a line too many was typed");
    assert_eq!(desk.save().decisions.len(), session.decisions().len(), "what was typed is what was meant");
    insta::assert_snapshot!(name, run.output);
}

#[test]
fn three_chairs_managed() {
    record("three-chairs-manage", &fixture(), Way::Manage, 80);
}

#[test]
fn three_chairs_led() {
    record("three-chairs-lead", &fixture(), Way::Lead, 40);
}

#[test]
fn three_chairs_blended() {
    record("three-chairs-blend", &fixture(), Way::Blend, 80);
}

#[test]
fn the_flagship_managed() {
    record("home-by-noon-manage", &built_in("home-by-noon.ron"), Way::Manage, 100);
}

#[test]
fn the_flagship_led() {
    record("home-by-noon-lead", &built_in("home-by-noon.ron"), Way::Lead, 100);
}

#[test]
fn the_flagship_blended() {
    record("home-by-noon-blend", &built_in("home-by-noon.ron"), Way::Blend, 100);
}
