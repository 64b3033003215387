//! Playing by the thousand: in parallel, the same for any number of threads, in memory that does not grow with the number of plays.
//!
//! Plays are cut into blocks whose size hangs on nothing but the policy. A thread plays a block in order; blocks are taken in by their
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

/// Blocks of a policy that are played before it is the next one's turn, so that an interruption leaves something of each.
const BLOCKS_A_ROUND: u64 = 64;

/// The plays of one policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) policy: PolicyName,
    pub(super) plays: u64,
}

/// Plays that one thread plays in order.
pub(super) struct Block {
    pub(super) tally: Tally,
    pub(super) rows: Vec<Row>,
}

/// Plays all parts round by round and hands on each block in its order. Stops at the first block that was interrupted, and says so.
pub(super) fn rehearse<E>(
    scenario: &Arc<Scenario>,
    parts: &[Part],
    first_seed: u64,
    cancel: &AtomicBool,
    mut take: impl FnMut(usize, Block) -> Result<(), E>,
) -> Result<Rehearsed, E> {
    let mut round = 0;
    loop {
        let mut any = false;
        for (place, part) in parts.iter().enumerate() {
            let blocks = blocks(*part, round);
            any |= !blocks.is_empty();
            let played: Vec<Option<Block>> =
                blocks.into_par_iter().map(|plays| play(scenario, part.policy, first_seed, plays, cancel)).collect();
            for block in played {
                match block {
                    Some(block) => take(place, block)?,
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

fn blocks(part: Part, round: u64) -> Vec<Range<u64>> {
    let size = match part.policy {
        PolicyName::Best => 1,
        _ => 128,
    };
    let first = round.saturating_mul(BLOCKS_A_ROUND * size);
    let starts = (0..BLOCKS_A_ROUND).map(|block| first.saturating_add(block * size)).take_while(|start| *start < part.plays);
    starts.map(|start| start..start.saturating_add(size).min(part.plays)).collect()
}

fn play(scenario: &Arc<Scenario>, policy: PolicyName, first_seed: u64, plays: Range<u64>, cancel: &AtomicBool) -> Option<Block> {
    let mut player = policy.player(scenario);
    let mut block = Block { tally: Tally::new(scenario, policy), rows: Vec::new() };
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
        let row = block.tally.add(session);
        block.rows.push(row);
    }
    Some(block)
}
