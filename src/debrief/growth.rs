//! Over all plays: where the scale came to rest, whether foresight gets better, what is never used, and what was practised.

use jiff::Timestamp;

use crate::play::Finished;
use crate::sim::ids::Family;
use crate::sim::{Results, Trend};

use super::foresight::{Calibration, Foresight};
use super::reflection::families_used;

/// All plays, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// The plays.
    pub plays: Vec<GrowthPlay>,
    /// Foresight over all of them.
    pub foresight: Calibration,
    /// How many moves of each family were made, in the order of [`Family::ALL`].
    pub used: [u32; 6],
    /// What the scenarios practise, with the places in `plays`, the most practised first.
    pub practised: Vec<(String, Vec<usize>)>,
}

/// A play among others.
#[derive(Clone, Debug, PartialEq)]
pub struct GrowthPlay {
    /// When it ended.
    pub finished: Timestamp,
    /// The scenario.
    pub title: String,
    /// How it ended.
    pub results: Results,
    /// Where the scale leant on each Friday.
    pub leans: Vec<f64>,
    /// Foresight in it.
    pub foresight: Calibration,
    /// How many moves of each family were made.
    pub used: [u16; 6],
}

impl Growth {
    /// Reads the plays.
    #[must_use]
    pub fn of(plays: &[Finished]) -> Self {
        let mut sorted: Vec<&Finished> = plays.iter().collect();
        sorted.sort_by_key(|play| play.record.finished);
        let mut used = [0; 6];
        let mut said: Vec<(Trend, Trend)> = Vec::new();
        let mut practised: Vec<(String, Vec<usize>)> = Vec::new();
        let mut rows = Vec::new();
        for (place, play) in sorted.iter().enumerate() {
            let (game, scenario) = (play.session.game(), play.session.scenario());
            let foresight = Foresight::of(play.session.finished_weeks());
            said.extend(foresight.pairs());
            let here = families_used(game);
            used.iter_mut().zip(here).for_each(|(sum, count)| *sum += u32::from(count));
            for what in &scenario.practises {
                match practised.iter_mut().find(|(held, _)| held == what) {
                    Some((_, places)) => places.push(place),
                    None => practised.push((what.clone(), vec![place])),
                }
            }
            rows.push(GrowthPlay {
                finished: play.record.finished,
                title: scenario.title.clone(),
                results: game.results(),
                leans: play.session.view().leans().collect(),
                foresight: foresight.both,
                used: here,
            });
        }
        practised.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
        Self { plays: rows, foresight: Calibration::of(&said), used, practised }
    }

    /// The families that no move was ever made of.
    pub fn never_used(&self) -> impl Iterator<Item = Family> + '_ {
        Family::ALL.into_iter().filter(|family| self.used[family.index()] == 0)
    }
}
