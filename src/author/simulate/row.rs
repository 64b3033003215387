//! One play as a row of numbers.

use crate::author::policy::PolicyName;
use crate::play::Session;
use crate::sim::ids::Family;
use crate::sim::luck::Seed;
use crate::sim::{EndingId, Phase, Quadrant, Results};

/// One play that is over, as a row of numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Who played.
    pub policy: PolicyName,
    /// Its luck: `fulcrum play --seed` takes the same number.
    pub seed: Seed,
    /// How it ended.
    pub ending: EndingId,
    /// Which quarter of the map that is.
    pub quadrant: Quadrant,
    /// Delivery, 0–100.
    pub delivery: f64,
    /// Team, 0–100.
    pub team: f64,
    /// The scale: −100 all managing … +100 all leading.
    pub balance: f64,
    /// Days of useful work.
    pub useful: f64,
    /// Days that went the wrong way.
    pub misdirected: f64,
    /// Days with flaws in them.
    pub defects: f64,
    /// How many left.
    pub left: u16,
    /// Morale, clarity, trust and strain over all weeks and people, 0–100.
    pub meters: [f64; 4],
    /// Moves of each family, in the order of [`Family::ALL`].
    pub moves: [u16; 6],
}

impl Row {
    /// The row of a play that is over.
    #[must_use]
    pub fn from_play(session: &Session, policy: PolicyName) -> Self {
        let Phase::Ended(ending) = session.phase() else { panic!("this is a bug in Fulcrum: a row of a play that is not over") };
        let game = session.game();
        let (scenario, results) = (game.scenario(), Results::new(game.scenario(), game.state()));
        let mut row = Self {
            policy,
            seed: session.seed(),
            ending,
            quadrant: results.quadrant(scenario),
            delivery: results.delivery,
            team: results.team,
            balance: -100.0 * results.lean,
            useful: 0.0,
            misdirected: 0.0,
            defects: 0.0,
            left: game.state().members.iter().filter(|member| member.has_left()).count() as u16,
            meters: [0.0; 4],
            moves: [0; 6],
        };
        let mut weeks_of_people = 0.0;
        for report in game.reports() {
            row.useful += report.useful.1;
            row.misdirected += report.misdirected;
            row.defects += report.defects;
            for week in &report.people {
                weeks_of_people += 1.0;
                row.meters.iter_mut().zip(week.meters).for_each(|(sum, reading)| *sum += reading);
            }
            for (which, ..) in &report.moves {
                row.moves[scenario.moves[which.index()].family.index()] += 1;
            }
        }
        if weeks_of_people > 0.0 {
            row.meters.iter_mut().for_each(|sum| *sum /= weeks_of_people);
        }
        row
    }

    /// Moves of one family.
    #[must_use]
    pub fn moves_of(&self, family: Family) -> u16 {
        self.moves[family.index()]
    }
}
