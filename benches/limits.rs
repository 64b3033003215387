//! What a file from a stranger can cost, and how that grows: `cargo bench --bench limits --no-default-features`.
//!
//! The bar: everything grows as the file does. A file of 254 KiB is checked in under 0.2 s, one of 972 KiB in under a second; a play at the
//! limits (500 people, 512 tasks, 1,000 events, 52 weeks) takes under a second with any player, and a search ends.

mod support;

use std::sync::Arc;

use divan::Bencher;
use divan::counter::BytesCount;
use fulcrum::author::policy::{PolicyName, play_on};
use fulcrum::play::Session;
use fulcrum::scenario_file::{Library, load};
use fulcrum::sim::luck::Seed;

use support::{grown, loaded, tangled, team_effects};

fn main() {
    divan::main();
}

fn check(bencher: Bencher<'_, '_>, text: &str) {
    bencher.counter(BytesCount::of_str(text)).bench_local(|| load("grown.ron", text, Library::built_in()));
}

/// Checking answers of 250 effects on a team of 512: the largest is a file of nearly a mebibyte.
#[divan::bench(args = [16, 32, 64, 128], sample_count = 10)]
fn check_team_effects(bencher: Bencher<'_, '_>, answers: usize) {
    check(bencher, &team_effects(answers));
}

/// Checking scenarios in which everything hangs on everything.
#[divan::bench(args = [50, 100, 200, 400], sample_count = 10)]
fn check_tangled(bencher: Bencher<'_, '_>, size: usize) {
    check(bencher, &tangled(size));
}

/// One play at the limits.
#[divan::bench(
    args = [PolicyName::Passive, PolicyName::Random, PolicyName::ManageOnly, PolicyName::LeadOnly, PolicyName::Blend, PolicyName::Best],
    sample_count = 1,
    sample_size = 1,
)]
fn play_at_the_limits(bencher: Bencher<'_, '_>, policy: &PolicyName) {
    play(bencher, 500, 512, 1000, *policy);
}

/// One play of a boss who manages, as everything grows at once.
#[divan::bench(args = [60, 125, 250, 500], sample_count = 3, sample_size = 1)]
fn play_grows(bencher: Bencher<'_, '_>, size: usize) {
    play(bencher, size, size, 2 * size, PolicyName::ManageOnly);
}

fn play(bencher: Bencher<'_, '_>, people: usize, tasks: usize, events: usize, policy: PolicyName) {
    let scenario = loaded(&grown(people, tasks, events, 52));
    bencher
        .with_inputs(|| (Session::new(Arc::clone(&scenario), Seed(1)), policy.player(&scenario)))
        .bench_local_refs(|(session, player)| play_on(session, &mut **player));
}
