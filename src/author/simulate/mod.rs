//! `fulcrum simulate`: rehearses a scenario with six players and says how it goes, what was never seen, which options are hollow, and
//! whether its lessons hold.
//!
//! The same options give the same bytes, on any machine and with any number of threads. It prints nothing by itself.

mod branches;
mod coverage;
mod csv;
mod hollow;
mod json;
mod lessons;
mod plot;
mod rehearse;
mod row;
mod tally;
mod text;

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::sim::Scenario;

use super::policy::PolicyName;

pub use branches::{Branches, Worth, plays_branched};
pub use coverage::{Coverage, NeverSeen};
pub use hollow::{Flaw, Hollow, OptionKind};
pub use lessons::{Finding, Measured, Verdict};
pub use rehearse::Rehearsed;
pub use row::Row;
pub use tally::{QUARTERS, Tally};

use rehearse::{PolicyPlays, rehearse};

/// The player that searches takes thousands of plays for each of its own, so it has one for so many of the others'.
const PLAYS_FOR_ONE_SEARCH: u64 = 200;
/// And at least so many, if there are that many.
const FEWEST_SEARCHES: u64 = 20;

/// What to rehearse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Plays of each policy. `best` has fewer, unless it is the only one.
    pub plays: u64,
    /// Luck of the first play; each next one has the next number.
    pub seed: u64,
    /// Who plays.
    pub policies: Vec<PolicyName>,
    /// Threads; 0: as many as the machine has cores.
    pub threads: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { plays: 1000, seed: 1, policies: PolicyName::ALL.to_vec(), threads: 0 }
    }
}

/// Why nothing could be rehearsed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// `--plays 0`.
    #[error("nothing to rehearse: --plays must be at least 1")]
    NoPlays,
    /// No policy was asked for.
    #[error("nobody to rehearse: name at least one policy")]
    NoPolicies,
    /// The threads could not be started.
    #[error("the threads could not be started: {0}; try a smaller --threads")]
    Threads(#[from] rayon::ThreadPoolBuildError),
    /// The rows could not be written.
    #[error("the rows could not be written: {0}")]
    Write(#[from] io::Error),
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Plays done.
    pub done: u64,
    /// Plays in all.
    pub total: u64,
}

/// What rehearsals showed.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was rehearsed.
    pub scenario: Arc<Scenario>,
    /// How.
    pub options: Options,
    /// Whether all was played; what is here is true of the plays that were.
    pub rehearsed: Rehearsed,
    /// Of each policy, in the order they were asked for.
    pub tallies: Vec<Tally>,
    /// Options compared with the same luck; `None` if it was interrupted before.
    pub branches: Option<Branches>,
    /// The scenario's lessons.
    pub findings: Vec<Finding>,
}

/// Rehearses. `progress` hears how far it is; once `cancel` is set, what is done so far is returned.
///
/// # Errors
/// [`Error`] if there is nothing to rehearse.
pub fn run(
    scenario: &Arc<Scenario>,
    options: &Options,
    progress: &mut (dyn FnMut(Progress) + Send),
    cancel: &AtomicBool,
) -> Result<Outcome, Error> {
    let plan = plan(options)?;
    let mut tallies: Vec<Tally> = plan.iter().map(|entry| Tally::new(scenario, entry.policy)).collect();
    let mut count = Count::new(&plan, progress);
    pool(options)?.install(|| {
        let rehearsed = rehearse(scenario, &plan, options.seed, cancel, |place, batch| {
            count.add(batch.tally.plays());
            tallies[place].merge(&batch.tally);
            Ok::<(), Error>(())
        })?;
        let branches = match rehearsed {
            Rehearsed::Whole => Branches::grow(scenario, plays_branched(scenario, options.plays), options.seed, cancel),
            Rehearsed::Interrupted => None,
        };
        let findings = lessons::findings(scenario, &tallies, branches.as_ref());
        let rehearsed = if branches.is_some() { rehearsed } else { Rehearsed::Interrupted };
        Ok(Outcome { scenario: Arc::clone(scenario), options: options.clone(), rehearsed, tallies, branches, findings })
    })
}

/// Rehearses and writes a row for each play as it goes, so that it needs no memory for them. Says whether all was played.
///
/// # Errors
/// [`Error`] if there is nothing to rehearse, or if the rows cannot be written.
pub fn run_csv(
    scenario: &Arc<Scenario>,
    options: &Options,
    out: &mut (dyn io::Write + Send),
    progress: &mut (dyn FnMut(Progress) + Send),
    cancel: &AtomicBool,
) -> Result<Rehearsed, Error> {
    let plan = plan(options)?;
    let mut count = Count::new(&plan, progress);
    pool(options)?.install(|| {
        csv::head(out)?;
        let rehearsed = rehearse(scenario, &plan, options.seed, cancel, |_, batch| {
            count.add(batch.rows.len() as u64);
            batch.rows.iter().try_for_each(|row| csv::row(out, scenario, row))
        })?;
        out.flush()?;
        Ok(rehearsed)
    })
}

impl Outcome {
    /// Options that teach nothing; nothing is known of them if it was interrupted.
    #[must_use]
    pub fn hollow(&self) -> Vec<Hollow> {
        self.branches.as_ref().map_or_else(Vec::new, |branches| hollow::hollow(&self.scenario, branches))
    }

    /// What was seen by all policies together.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let mut all = Coverage::new(&self.scenario);
        self.tallies.iter().for_each(|tally| all.merge(&tally.coverage));
        all
    }

    /// Whether a lesson was refuted.
    #[must_use]
    pub fn is_refuted(&self) -> bool {
        self.findings.iter().any(|finding| finding.verdict == Verdict::Refuted)
    }

    /// The tally of a policy, if it was rehearsed.
    #[must_use]
    pub fn tally(&self, policy: PolicyName) -> Option<&Tally> {
        self.tallies.iter().find(|tally| tally.policy == policy)
    }

    /// A report that a trainer can read, 80 columns wide.
    ///
    /// # Errors
    /// Whatever `out` says.
    pub fn write_text(&self, out: &mut impl io::Write) -> io::Result<()> {
        text::write(self, out)
    }

    /// Everything, for programs.
    ///
    /// # Errors
    /// Whatever `out` says.
    pub fn write_json(&self, out: &mut impl io::Write) -> io::Result<()> {
        json::write(self, out)
    }
}

fn plan(options: &Options) -> Result<Vec<PolicyPlays>, Error> {
    if options.plays == 0 {
        return Err(Error::NoPlays);
    }
    let mut plan: Vec<PolicyPlays> = Vec::new();
    for policy in &options.policies {
        let plays = match policy {
            PolicyName::Best if options.policies.len() > 1 => {
                (options.plays / PLAYS_FOR_ONE_SEARCH).max(FEWEST_SEARCHES).min(options.plays)
            }
            _ => options.plays,
        };
        if plan.iter().all(|entry| entry.policy != *policy) {
            plan.push(PolicyPlays { policy: *policy, plays });
        }
    }
    if plan.is_empty() { Err(Error::NoPolicies) } else { Ok(plan) }
}

fn pool(options: &Options) -> Result<rayon::ThreadPool, Error> {
    Ok(rayon::ThreadPoolBuilder::new().num_threads(options.threads).build()?)
}

/// Counts plays, and tells who listens.
struct Count<'a> {
    now: Progress,
    tell: &'a mut (dyn FnMut(Progress) + Send),
}

impl<'a> Count<'a> {
    fn new(plan: &[PolicyPlays], tell: &'a mut (dyn FnMut(Progress) + Send)) -> Self {
        Self { now: Progress { done: 0, total: plan.iter().fold(0, |sum, entry| sum.saturating_add(entry.plays)) }, tell }
    }

    fn add(&mut self, plays: u64) {
        self.now.done += plays;
        (self.tell)(self.now);
    }
}
