//! Playing by the thousand: in parallel, the same for any number of threads, in memory that does not grow with the number of plays.
//!
//! Plays are cut into batches whose size hangs on nothing but the policy. A thread plays a batch in order; batches are taken in by their
//! place. So sums are made in one order, whoever made them, and what is done when somebody interrupts is the first so many plays.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::author::policy::{PolicyName, play_on};
use crate::play::Session;
use crate::sim::Scenario;
use crate::sim::luck::Seed;

use super::row::Row;
use super::tally::Tally;

/// Batches of a policy that are played before it is the next one's turn, so that an interruption leaves something of each.
const BATCHES_A_ROUND: u64 = 64;

/// The plays of one policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PolicyPlays {
    pub(super) policy: PolicyName,
    pub(super) plays: u64,
}

/// Plays that one thread plays in order.
pub(super) struct Batch {
    pub(super) tally: Tally,
    pub(super) rows: Vec<Row>,
}

/// Plays the plan round by round and hands on each batch in its order. Stops at the first batch that was interrupted, and says so.
pub(super) fn rehearse<E>(
    scenario: &Arc<Scenario>,
    plan: &[PolicyPlays],
    first_seed: u64,
    cancel: &AtomicBool,
    mut take: impl FnMut(usize, Batch) -> Result<(), E>,
) -> Result<Rehearsed, E> {
    let mut round = 0;
    loop {
        let mut any = false;
        for (place, entry) in plan.iter().enumerate() {
            let batches = batches(*entry, round);
            any |= !batches.is_empty();
            let played: Vec<Option<Batch>> =
                batches.into_par_iter().map(|plays| play(scenario, entry.policy, first_seed, plays, cancel)).collect();
            for batch in played {
                match batch {
                    Some(batch) => take(place, batch)?,
                    None => return Ok(Rehearsed::Interrupted),
                }
            }
        }
        if !any {
            return Ok(Rehearsed::Whole);
        }
        round += 1;
    }
}

/// Whether all was played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rehearsed {
    /// It was.
    Whole,
    /// Somebody interrupted.
    Interrupted,
}

fn batches(entry: PolicyPlays, round: u64) -> Vec<Range<u64>> {
    let size = match entry.policy {
        PolicyName::Best => 1,
        _ => 128,
    };
    let first = round.saturating_mul(BATCHES_A_ROUND * size);
    let starts = (0..BATCHES_A_ROUND).map(|batch| first.saturating_add(batch * size)).take_while(|start| *start < entry.plays);
    starts.map(|start| start..start.saturating_add(size).min(entry.plays)).collect()
}

fn play(scenario: &Arc<Scenario>, policy: PolicyName, first_seed: u64, plays: Range<u64>, cancel: &AtomicBool) -> Option<Batch> {
    let mut player = policy.player(scenario);
    let mut batch = Batch { tally: Tally::new(scenario, policy), rows: Vec::new() };
    let mut session = None;
    for play in plays {
        if cancel.load(Ordering::Relaxed) {
            return None;
        }
        let seed = Seed(first_seed.wrapping_add(play));
        let session = match &mut session {
            None => session.insert(Session::new(Arc::clone(scenario), seed)),
            Some(session) => {
                session.restart(seed);
                session
            }
        };
        play_on(session, &mut *player);
        let row = batch.tally.add(session);
        batch.rows.push(row);
    }
    Some(batch)
}
