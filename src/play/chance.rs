//! Luck for who asked for none.

use std::hash::{BuildHasher, Hasher, RandomState};

use crate::sim::luck::Seed;

/// A seed that nobody has chosen: small enough to be read out and typed again.
#[must_use]
pub fn fresh_seed() -> Seed {
    // The standard library's hash keys are random in each process; no other source of chance is needed.
    Seed(RandomState::new().build_hasher().finish() % 100_000)
}
