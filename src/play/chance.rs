//! Luck for who asked for none.

use crate::sim::luck::Seed;

/// Seeds are below this, so that one can be read out and typed again.
const SEEDS: u64 = 100_000;

/// A seed that nobody has chosen, from the operating system's randomness, which the `rand` crates seed themselves from.
///
/// # Panics
/// If the operating system has none.
#[must_use]
pub fn fresh_seed() -> Seed {
    Seed(getrandom::u64().expect("the operating system gives no random numbers; choose one with --seed") % SEEDS)
}
