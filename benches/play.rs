//! How fast plays and files are, and how they grow: `cargo bench --bench play --no-default-features`.
//!
//! The bar: a million decisions a second of the random player on the flagship, on one core; a scenario of 1 MiB loads and is checked in
//! under 100 ms; growth is linear in people, tasks and events.

mod support;

use std::sync::Arc;

use divan::Bencher;
use divan::counter::ItemsCount;
use fulcrum::author::policy::{PolicyName, play_on};
use fulcrum::play::Session;
use fulcrum::scenario_file::{Library, built_in, load};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Decision, Scenario};

use support::{grown, loaded};

const SIZES: [usize; 3] = [5, 50, 500];

fn main() {
    divan::main();
}

fn flagship() -> (String, Arc<Scenario>) {
    let (name, text) = built_in()[0];
    (text.to_owned(), load(name, text, Library::built_in()).scenario.expect("the flagship loads"))
}

/// Plays of a policy, one after the other, in one session's memory; counted in decisions.
fn rehearse(bencher: Bencher<'_, '_>, scenario: &Arc<Scenario>, policy: PolicyName) {
    let mut session = Session::new(Arc::clone(scenario), Seed(1));
    let mut player = policy.player(scenario);
    let mut decisions = 0;
    for seed in 1..=100 {
        session.restart(Seed(seed));
        play_on(&mut session, &mut *player);
        decisions += session.decisions().len();
    }
    let mut seed = 0;
    bencher.counter(ItemsCount::new(decisions / 100)).bench_local(|| {
        seed = seed % 100 + 1;
        session.restart(Seed(seed));
        play_on(&mut session, &mut *player);
    });
}

/// One play of the flagship; items are decisions.
#[divan::bench(args = [PolicyName::Passive, PolicyName::Random, PolicyName::Blend])]
fn one_play(bencher: Bencher<'_, '_>, policy: &PolicyName) {
    rehearse(bencher, &flagship().1, *policy);
}

/// One week of the flagship without moves, from Monday to Monday.
#[divan::bench]
fn one_week(bencher: Bencher<'_, '_>) {
    let session = Session::new(flagship().1, Seed(1));
    bencher.with_inputs(|| session.clone()).bench_local_values(|mut session| {
        for decision in [Decision::Answer(0), Decision::EndWeek, Decision::SkipForecast, Decision::NextWeek] {
            // A week without a dilemma refuses the answer, and goes on.
            let _ = session.decide(session.step(), decision);
        }
        session
    });
}

/// Loading and checking the flagship.
#[divan::bench]
fn load_flagship(bencher: Bencher<'_, '_>) {
    let (text, _) = flagship();
    bencher.bench_local(|| load("flagship.ron", &text, Library::built_in()));
}

/// Loading and checking a scenario of nearly 1 MiB.
#[divan::bench]
fn load_a_mebibyte(bencher: Bencher<'_, '_>) {
    let mut text = grown(500, 500, 1000, 10);
    assert!(text.len() < 1 << 20, "{} bytes", text.len());
    text.push_str(&"// A remark that an author left.\n".repeat(((1 << 20) - text.len()) / 33));
    bencher.bench_local(|| load("large.ron", &text, Library::built_in()));
}

/// One play as people grow, each with a scene of their own.
#[divan::bench(args = SIZES)]
fn grow_people(bencher: Bencher<'_, '_>, people: usize) {
    rehearse(bencher, &loaded(&grown(people, 10, people, 10)), PolicyName::Passive);
}

/// One play as tasks grow.
#[divan::bench(args = SIZES)]
fn grow_tasks(bencher: Bencher<'_, '_>, tasks: usize) {
    rehearse(bencher, &loaded(&grown(8, tasks, 20, 10)), PolicyName::Passive);
}

/// One play as events grow.
#[divan::bench(args = SIZES)]
fn grow_events(bencher: Bencher<'_, '_>, events: usize) {
    rehearse(bencher, &loaded(&grown(8, 10, events, 10)), PolicyName::Passive);
}
