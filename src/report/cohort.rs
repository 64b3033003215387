//! Many plays together: how they ended, how they lie among each other, what was answered and used.

use std::collections::BTreeMap;

use crate::debrief::{Calibration, Foresight, families_used};
use crate::play::Finished;
use crate::sim::{EventId, Quadrant, Results, Scenario, Trend};

/// Many plays, by scenario.
#[derive(Debug)]
pub struct Cohort<'a> {
    /// One group per scenario and version, in the order they first come.
    pub groups: Vec<Group<'a>>,
}

/// The plays of one scenario.
#[derive(Debug)]
pub struct Group<'a> {
    /// The plays.
    pub plays: Vec<&'a Finished>,
    /// How many ended in each quarter, thriving, worn out, lost, neither.
    pub quarters: [usize; 4],
    /// How many came to each ending, in the scenario's order.
    pub endings: Vec<usize>,
    /// Delivery: a tenth, the middle, nine tenths.
    pub delivery: [f64; 3],
    /// Team: a tenth, the middle, nine tenths.
    pub team: [f64; 3],
    /// Where the scale came to rest, −100 all managing … +100 all leading: a tenth, the middle, nine tenths.
    pub balance: [f64; 3],
    /// Moves of each family per play, in the order of [`crate::sim::ids::Family::ALL`].
    pub used: [f64; 6],
    /// How each dilemma was answered: how many took each choice.
    pub answers: BTreeMap<EventId, Vec<usize>>,
    /// Foresight of all together.
    pub foresight: Calibration,
    /// Promises kept and broken.
    pub word: (usize, usize),
    /// How many people left, over all plays.
    pub left: usize,
}

/// The quarters, in the order they are counted.
pub(super) const QUARTERS: [Quadrant; 4] = [Quadrant::Thriving, Quadrant::WornOut, Quadrant::Lost, Quadrant::Neither];

impl<'a> Cohort<'a> {
    /// Looks at many plays.
    #[must_use]
    pub fn of(plays: &'a [Finished]) -> Self {
        let mut by_scenario: Vec<Vec<&'a Finished>> = Vec::new();
        for play in plays {
            let same =
                |held: &&mut Vec<&Finished>| held[0].record.hash == play.record.hash && held[0].record.scenario == play.record.scenario;
            match by_scenario.iter_mut().find(same) {
                Some(group) => group.push(play),
                None => by_scenario.push(vec![play]),
            }
        }
        Self { groups: by_scenario.into_iter().map(Group::of).collect() }
    }
}

impl<'a> Group<'a> {
    fn of(plays: Vec<&'a Finished>) -> Self {
        let scenario = plays[0].session.scenario();
        let results: Vec<Results> = plays.iter().map(|play| play.session.game().results()).collect();
        let mut quarters = [0; 4];
        for result in &results {
            let quarter = result.quadrant(scenario);
            quarters[QUARTERS.iter().position(|it| *it == quarter).expect("this is a bug in Fulcrum: a fifth quarter")] += 1;
        }
        let mut endings = vec![0; scenario.endings.len()];
        for play in &plays {
            if let Some(place) = scenario.ending(&play.record.ending) {
                endings[place.index()] += 1;
            }
        }
        let mut used = [0.0; 6];
        let mut said: Vec<(Trend, Trend)> = Vec::new();
        let (mut word, mut left) = ((0, 0), 0);
        for play in &plays {
            let game = play.session.game();
            used.iter_mut().zip(families_used(game)).for_each(|(sum, count)| *sum += f64::from(count));
            said.extend(Foresight::of(play.session.finished_weeks()).pairs());
            word.0 += game.state().promises.iter().filter(|promise| promise.is_kept()).count();
            word.1 += game.state().promises.iter().filter(|promise| promise.is_broken()).count();
            left += game.state().members.iter().filter(|member| member.has_left()).count();
        }
        let count = plays.len() as f64;
        Self {
            quarters,
            endings,
            delivery: spread(results.iter().map(|it| it.delivery)),
            team: spread(results.iter().map(|it| it.team)),
            balance: spread(results.iter().map(|it| -it.lean * 100.0)),
            used: used.map(|sum| sum / count),
            answers: answers(&plays),
            foresight: Calibration::of(&said),
            word,
            left,
            plays,
        }
    }

    /// The scenario they played.
    #[must_use]
    pub fn scenario(&self) -> &'a Scenario {
        self.plays[0].session.scenario()
    }
}

fn answers(plays: &[&Finished]) -> BTreeMap<EventId, Vec<usize>> {
    let mut answers: BTreeMap<EventId, Vec<usize>> = BTreeMap::new();
    let given = plays.iter().flat_map(|play| play.session.game().reports().iter().filter_map(|report| report.answered));
    for (event, choice) in given {
        let choices = plays[0].session.scenario().events[event.index()].choices.len();
        let counts = answers.entry(event).or_insert_with(|| vec![0; choices]);
        counts[usize::from(choice)] += 1;
    }
    answers
}

fn spread(values: impl Iterator<Item = f64>) -> [f64; 3] {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    [0.1, 0.5, 0.9].map(|part| values[((values.len() - 1) as f64 * part).round() as usize])
}
