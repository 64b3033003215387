//! What was foreseen against what came: how often it was right, whether chance or one fixed answer would have done as well, and which way
//! it erred.

use crate::sim::{Trend, WeekReport};

/// Fewer forecasts than this say nothing about anybody.
const ENOUGH: usize = 5;

/// What was foreseen, and what came.
#[derive(Clone, Debug, PartialEq)]
pub struct Foresight {
    /// Every forecast, in the order of weeks.
    pub weeks: Vec<Foreseen>,
    /// Team morale.
    pub morale: Calibration,
    /// Useful output. Nothing can be said of the first week.
    pub output: Calibration,
    /// Both together.
    pub both: Calibration,
}

/// A week's forecast and what came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// The week.
    pub week: u8,
    /// Morale: foreseen, came.
    pub morale: (Trend, Trend),
    /// Output: foreseen, came; nothing to compare in the first week.
    pub output: (Trend, Option<Trend>),
}

/// How well somebody foresaw.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// How many forecasts.
    pub said: usize,
    /// How many were right.
    pub hits: usize,
    /// How many saying “level” every time would have got right.
    pub level: usize,
    /// How many the one answer that fitted most often would have got right, and which it is.
    pub fixed: (Trend, usize),
    /// How many a guess by lot gets right on average.
    pub chance: f64,
    /// How likely a guess by lot does at least so well, 0–1.
    pub by_lot: f64,
    /// Mean of what was foreseen less what came, in steps of down, level, up: above 0 more was hoped for than came.
    pub lean: f64,
    /// Hits among the first half and among the second, and how many there were in each.
    pub halves: [(usize, usize); 2],
    /// What that says.
    pub reading: Reading,
}

/// Insight or luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Nothing was foreseen.
    None,
    /// Too few to say.
    TooFew,
    /// More than a guess by lot and more than any one answer.
    Insight,
    /// More than a guess by lot, but one fixed answer would have done as well.
    Habit,
    /// What a guess by lot may well get.
    Luck,
}

impl Foresight {
    /// Reads the forecasts of the weeks that are over.
    #[must_use]
    pub fn of(reports: &[WeekReport]) -> Self {
        let weeks: Vec<Foreseen> = reports
            .iter()
            .filter_map(|report| {
                let said = report.forecast?;
                let (morale, output) = ((said.morale, report.morale_trend()), (said.output, report.output_trend()));
                Some(Foreseen { week: report.week, morale, output })
            })
            .collect();
        let morale: Vec<(Trend, Trend)> = weeks.iter().map(|week| week.morale).collect();
        let output: Vec<(Trend, Trend)> = weeks.iter().filter_map(|week| Some((week.output.0, week.output.1?))).collect();
        let both: Vec<(Trend, Trend)> = weeks.iter().flat_map(Foreseen::pairs).collect();
        Self { morale: Calibration::of(&morale), output: Calibration::of(&output), both: Calibration::of(&both), weeks }
    }

    /// Every pair of foreseen and came, in the order of weeks.
    pub fn pairs(&self) -> impl Iterator<Item = (Trend, Trend)> + '_ {
        self.weeks.iter().flat_map(Foreseen::pairs)
    }
}

impl Foreseen {
    fn pairs(&self) -> impl Iterator<Item = (Trend, Trend)> + use<> {
        let output = self.output.1.map(|came| (self.output.0, came));
        std::iter::once(self.morale).chain(output)
    }
}

impl Calibration {
    /// Reads pairs of foreseen and came.
    #[must_use]
    pub fn of(pairs: &[(Trend, Trend)]) -> Self {
        let hits = |pairs: &[(Trend, Trend)]| pairs.iter().filter(|(said, came)| said == came).count();
        let came = |trend: Trend| pairs.iter().filter(|(_, came)| *came == trend).count();
        let (said, right) = (pairs.len(), hits(pairs));
        let fixed = [Trend::Level, Trend::Up, Trend::Down]
            .map(|trend| (trend, came(trend)))
            .into_iter()
            .fold((Trend::Level, 0), |best, it| if it.1 > best.1 { it } else { best });
        let by_lot = at_least(right, said);
        let lean = pairs.iter().map(|(said, came)| step(*said) - step(*came)).sum::<f64>() / said.max(1) as f64;
        let (first, second) = pairs.split_at(said / 2);
        let reading = match said {
            0 => Reading::None,
            few if few < ENOUGH => Reading::TooFew,
            _ if by_lot > 0.1 => Reading::Luck,
            _ if right <= fixed.1 => Reading::Habit,
            _ => Reading::Insight,
        };
        Self {
            said,
            hits: right,
            level: came(Trend::Level),
            fixed,
            chance: said as f64 / 3.0,
            by_lot,
            lean,
            halves: [(hits(first), first.len()), (hits(second), second.len())],
            reading,
        }
    }
}

fn step(trend: Trend) -> f64 {
    match trend {
        Trend::Down => -1.0,
        Trend::Level => 0.0,
        Trend::Up => 1.0,
    }
}

/// The probability of at least `hits` right out of `of` by lot, one in three each.
fn at_least(hits: usize, of: usize) -> f64 {
    // The chances of 0, 1, 2, … hits, one guess after the other.
    let mut chances = vec![1.0];
    for _ in 0..of {
        let mut next = vec![0.0; chances.len() + 1];
        for (count, chance) in chances.iter().enumerate() {
            next[count] += chance * 2.0 / 3.0;
            next[count + 1] += chance / 3.0;
        }
        chances = next;
    }
    chances[hits..].iter().sum()
}

#[cfg(test)]
mod tests {
    use super::Trend::{Down, Level, Up};
    use super::*;

    #[test]
    fn chance_is_the_binomial() {
        assert!((at_least(0, 7) - 1.0).abs() < 1e-12);
        assert!((at_least(2, 2) - 1.0 / 9.0).abs() < 1e-12);
        assert!((at_least(1, 2) - 5.0 / 9.0).abs() < 1e-12);
    }

    #[test]
    fn all_right_on_a_mixed_course_is_insight() {
        let pairs: Vec<_> = [Up, Level, Down, Up, Level, Down].map(|came| (came, came)).into();
        assert_eq!(Calibration::of(&pairs).reading, Reading::Insight);
    }

    #[test]
    fn one_answer_that_happens_to_fit_is_a_habit() {
        let pairs: Vec<_> = [Level, Level, Level, Level, Up, Level].map(|came| (Level, came)).into();
        let read = Calibration::of(&pairs);
        assert_eq!((read.reading, read.hits, read.level), (Reading::Habit, 5, 5));
    }

    #[test]
    fn a_third_right_is_luck_and_the_lean_tells_which_way_it_erred() {
        let pairs = [(Up, Down), (Up, Level), (Up, Up), (Up, Down), (Up, Level), (Up, Up)];
        let read = Calibration::of(&pairs);
        assert_eq!(read.reading, Reading::Luck);
        assert!(read.lean > 0.9, "{}", read.lean);
        assert_eq!(read.halves, [(1, 3), (1, 3)]);
    }

    #[test]
    fn few_forecasts_say_nothing() {
        assert_eq!(Calibration::of(&[(Up, Up)]).reading, Reading::TooFew);
        assert_eq!(Calibration::of(&[]).reading, Reading::None);
    }
}
