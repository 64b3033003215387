//! How far luck had a hand in it: the same decisions under other lucks, and where the real end lies among theirs.

use rayon::prelude::*;

use crate::sim::Results;
use crate::sim::luck::Seed;

use super::progress::Progress;
use super::timeline::Timeline;

/// So many other lucks.
const LUCKS: u64 = 100;

/// The odd step between seeds, so that neighbours share nothing.
const STRIDE: u64 = 0x9e37_79b9_7f4a_7c15;

/// How far luck had a hand in the two results.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fortune {
    /// How many other lucks were tried.
    pub lucks: usize,
    /// Share of the decisions that could be taken under the other lucks too, 0–1: how close the comparison is.
    pub fitting: f64,
    /// Delivery among the others.
    pub delivery: Among,
    /// Team among the others.
    pub team: Among,
}

/// A result among those of other lucks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Among {
    /// What it was.
    pub real: f64,
    /// A tenth of the others ended lower than this.
    pub low: f64,
    /// The middle of the others.
    pub middle: f64,
    /// A tenth of the others ended higher than this.
    pub high: f64,
    /// Share of the others that ended lower than the real one, 0–1.
    pub lower: f64,
    /// Share of the others that reached the bar (delivered, or thriving), 0–1.
    pub reached: f64,
    /// What that says.
    pub hand: Hand,
}

/// Which hand luck had in a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hand {
    /// These decisions end about so with most lucks.
    Little,
    /// They end lower with most lucks: luck helped.
    Helped,
    /// They end higher with most lucks: luck stood against them.
    Against,
}

impl Fortune {
    /// Plays the same decisions with other lucks; `None` if nobody waited for it.
    #[must_use]
    pub fn of(timeline: &Timeline, progress: &Progress<'_>) -> Option<Self> {
        progress.expect(LUCKS as usize);
        let first = timeline.end().seed().0;
        let ends: Vec<Option<(Results, f64)>> = (1..=LUCKS)
            .into_par_iter()
            .map(|place| {
                if !progress.step() {
                    return None;
                }
                let (session, fit) = timeline.with_luck(Seed(first.wrapping_add(place.wrapping_mul(STRIDE))));
                let all = fit.kept + fit.left_out.len() + fit.new.len();
                Some((session.game().results(), fit.kept as f64 / all.max(1) as f64))
            })
            .collect();
        let ends: Vec<(Results, f64)> = ends.into_iter().collect::<Option<_>>()?;
        let (model, real) = (&timeline.scenario().model, timeline.results());
        Some(Self {
            lucks: ends.len(),
            fitting: ends.iter().map(|(_, fit)| fit).sum::<f64>() / ends.len() as f64,
            delivery: Among::of(real.delivery, model.delivered_at, ends.iter().map(|(end, _)| end.delivery)),
            team: Among::of(real.team, model.thriving_at, ends.iter().map(|(end, _)| end.team)),
        })
    }
}

impl Among {
    fn of(real: f64, bar: f64, others: impl Iterator<Item = f64>) -> Self {
        let mut others: Vec<f64> = others.collect();
        others.sort_by(f64::total_cmp);
        let share = |count: usize| count as f64 / others.len() as f64;
        let lower = share(others.iter().filter(|other| **other < real).count());
        let reached = share(others.iter().filter(|other| **other >= bar).count());
        let at = |part: f64| others[((others.len() - 1) as f64 * part).round() as usize];
        let (low, middle, high) = (at(0.1), at(0.5), at(0.9));
        let hand = match real >= bar {
            true if reached < 0.25 => Hand::Helped,
            false if reached > 0.75 => Hand::Against,
            // Far out among the others, and by more than a shrug.
            _ if lower >= 0.9 && real - middle >= 4.0 => Hand::Helped,
            _ if lower <= 0.1 && middle - real >= 4.0 => Hand::Against,
            _ => Hand::Little,
        };
        Self { real, low, middle, high, lower, reached, hand }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn among(real: f64) -> Among {
        Among::of(real, 60.0, (40..=80).map(f64::from))
    }

    #[test]
    fn an_end_in_the_middle_of_the_others_owes_luck_little() {
        assert_eq!(among(60.0).hand, Hand::Little);
    }

    #[test]
    fn an_end_far_out_owes_it_much_either_way() {
        assert_eq!(among(79.0).hand, Hand::Helped);
        assert_eq!(among(41.0).hand, Hand::Against);
    }

    #[test]
    fn a_bar_that_most_others_miss_was_passed_with_luck() {
        let others = || (30..=61).map(f64::from);
        assert_eq!(Among::of(60.0, 60.0, others()).hand, Hand::Helped);
        assert_eq!(Among::of(59.0, 60.0, others()).hand, Hand::Helped, "nine in ten ended lower");
        assert_eq!(Among::of(46.0, 60.0, others()).hand, Hand::Little);
    }

    #[test]
    fn a_bar_that_most_others_pass_was_missed_against_luck() {
        assert_eq!(Among::of(59.0, 60.0, (55..=90).map(f64::from)).hand, Hand::Against);
    }
}
