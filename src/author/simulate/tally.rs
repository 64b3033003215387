//! What is kept of many plays of one policy: a fixed amount, however many there are.

use crate::author::policy::PolicyName;
use crate::author::statistics::{Histogram, Summary};
use crate::play::Session;
use crate::sim::scenario::ResultKind;
use crate::sim::{Quadrant, Scenario};

use super::coverage::Coverage;
use super::row::Row;

/// What is kept of the plays of one policy.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Who played.
    pub policy: PolicyName,
    /// Delivery.
    pub delivery: Summary,
    /// Delivery, by whole points.
    pub deliveries: Histogram,
    /// Team.
    pub team: Summary,
    /// Team, by whole points.
    pub teams: Histogram,
    /// The scale, −100 all managing … +100 all leading.
    pub balance: Summary,
    /// Days of useful work, gone astray, and with flaws in them.
    pub useful: Summary,
    /// See `useful`.
    pub misdirected: Summary,
    /// See `useful`.
    pub defects: Summary,
    /// Morale, clarity, trust and strain over all weeks and people.
    pub meters: [Summary; 4],
    /// How many left in a play.
    pub left: Summary,
    /// In how many plays each person left.
    pub leavers: Vec<u64>,
    /// Plays in each quarter, in the order of [`QUARTERS`].
    pub quarters: [u64; 4],
    /// What was seen.
    pub coverage: Coverage,
}

/// The four quarters, as tables show them.
pub const QUARTERS: [Quadrant; 4] = [Quadrant::Thriving, Quadrant::WornOut, Quadrant::Lost, Quadrant::Neither];

impl Tally {
    /// Nothing yet.
    #[must_use]
    pub fn new(scenario: &Scenario, policy: PolicyName) -> Self {
        Self {
            policy,
            delivery: Summary::default(),
            deliveries: Histogram::default(),
            team: Summary::default(),
            teams: Histogram::default(),
            balance: Summary::default(),
            useful: Summary::default(),
            misdirected: Summary::default(),
            defects: Summary::default(),
            meters: [Summary::default(); 4],
            left: Summary::default(),
            leavers: vec![0; scenario.members.len()],
            quarters: [0; 4],
            coverage: Coverage::new(scenario),
        }
    }

    /// Takes a play in that is over.
    pub fn add(&mut self, session: &Session) -> Row {
        let row = Row::from_play(session, self.policy);
        self.delivery.add(row.delivery);
        self.deliveries.add(row.delivery);
        self.team.add(row.team);
        self.teams.add(row.team);
        self.balance.add(row.balance);
        self.useful.add(row.useful);
        self.misdirected.add(row.misdirected);
        self.defects.add(row.defects);
        self.meters.iter_mut().zip(row.meters).for_each(|(spread, reading)| spread.add(reading));
        self.left.add(f64::from(row.left));
        for (count, member) in self.leavers.iter_mut().zip(&session.game().state().members) {
            *count += u64::from(member.has_left());
        }
        for (count, quarter) in self.quarters.iter_mut().zip(QUARTERS) {
            *count += u64::from(row.quadrant == quarter);
        }
        self.coverage.add(session, row.ending);
        row
    }

    /// Takes in what another gathered of later plays.
    pub fn merge(&mut self, later: &Self) {
        self.delivery.merge(&later.delivery);
        self.deliveries.merge(&later.deliveries);
        self.team.merge(&later.team);
        self.teams.merge(&later.teams);
        self.balance.merge(&later.balance);
        self.useful.merge(&later.useful);
        self.misdirected.merge(&later.misdirected);
        self.defects.merge(&later.defects);
        self.meters.iter_mut().zip(&later.meters).for_each(|(mine, theirs)| mine.merge(theirs));
        self.left.merge(&later.left);
        self.leavers.iter_mut().zip(&later.leavers).for_each(|(mine, theirs)| *mine += theirs);
        self.quarters.iter_mut().zip(later.quarters).for_each(|(mine, theirs)| *mine += theirs);
        self.coverage.merge(&later.coverage);
    }

    /// How many plays.
    #[must_use]
    pub fn plays(&self) -> u64 {
        self.delivery.count()
    }

    /// One of the two results.
    #[must_use]
    pub fn result(&self, kind: ResultKind) -> &Summary {
        match kind {
            ResultKind::Delivery => &self.delivery,
            ResultKind::Team => &self.team,
        }
    }
}
