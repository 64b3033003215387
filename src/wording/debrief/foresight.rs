//! Insight or luck: what was foreseen, and which hand luck had in the end.

use crate::debrief::{Among, Calibration, Debrief, Foreseen, Fortune, Hand, Reading};
use crate::sim::Trend;

use super::super::localizer::Localizer;
use super::whole;

/// Forecasts against what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForesightPage {
    /// What it comes to, in sentences.
    pub reading: Vec<String>,
    /// Every forecast: week, morale, output.
    pub weeks: Vec<(u8, String, String)>,
}

/// The same decisions with other lucks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FortunePage {
    /// What was done to find out.
    pub about: String,
    /// What it says of delivery.
    pub delivery: String,
    /// What it says of team.
    pub team: String,
}

/// What was foreseen.
#[must_use]
pub fn foresight(localizer: &Localizer, debrief: &Debrief) -> ForesightPage {
    let foresight = &debrief.foresight;
    let mut reading = vec![localizer.reading(&foresight.both)];
    if foresight.both.said > 0 {
        reading.extend(localizer.erred("foresight-lean-morale", &foresight.morale));
        reading.extend(localizer.erred("foresight-lean-output", &foresight.output));
        reading.extend(localizer.halves(&foresight.both));
    }
    ForesightPage { reading, weeks: foresight.weeks.iter().map(|week| localizer.foreseen(week)).collect() }
}

/// Which hand luck had.
#[must_use]
pub fn fortune(localizer: &Localizer, fortune: &Fortune) -> FortunePage {
    let percent = (fortune.fitting * 100.0).round();
    FortunePage {
        about: localizer.fill("fortune-about", &[("n", fortune.lucks.into()), ("percent", whole(percent).into())]),
        delivery: localizer.among("fortune-delivery", &fortune.delivery),
        team: localizer.among("fortune-team", &fortune.team),
    }
}

impl Localizer {
    fn reading(&self, it: &Calibration) -> String {
        let key = match it.reading {
            Reading::None => "foresight-none",
            Reading::TooFew => "foresight-few",
            Reading::Insight => "foresight-insight",
            Reading::Habit => "foresight-habit",
            Reading::Luck => "foresight-luck",
        };
        let args = [
            ("hits", it.hits.into()),
            ("said", it.said.into()),
            ("chance", whole(it.chance).into()),
            ("level", self.number_of(it.level).into()),
            ("fixed", self.trend_word(it.fixed.0).into()),
            ("fixed-hits", self.number_of(it.fixed.1).into()),
            ("by-lot", whole(it.by_lot * 100.0).into()),
        ];
        self.fill(key, &args)
    }

    /// Which way it erred, where it did.
    fn erred(&self, key: &str, it: &Calibration) -> Option<String> {
        match it.lean {
            _ if it.said < 3 => None,
            lean if lean > 0.3 => Some(self.part(key, "more", &[])),
            lean if lean < -0.3 => Some(self.part(key, "less", &[])),
            _ => None,
        }
    }

    /// Whether it got better, where there is enough to say so.
    pub(super) fn halves(&self, it: &Calibration) -> Option<String> {
        let [(first, of_first), (second, of_second)] = it.halves;
        (of_first >= 3 && of_second >= 3).then(|| {
            let args = [
                ("first", self.number_of(first).into()),
                ("of-first", self.number(of_first).into()),
                ("second", self.number_of(second).into()),
                ("of-second", self.number(of_second).into()),
            ];
            self.fill("foresight-halves", &args)
        })
    }

    fn foreseen(&self, week: &Foreseen) -> (u8, String, String) {
        let pair = |(said, came): (Trend, Trend)| {
            let key = if said == came { "foreseen-right" } else { "foreseen-other" };
            self.fill(key, &[("said", self.trend_word(said).into()), ("came", self.trend_word(came).into())])
        };
        let output = week.output.1.map_or_else(|| self.get("foreseen-nothing"), |came| pair((week.output.0, came)));
        (week.week, pair(week.morale), output)
    }

    /// “up”, “level” or “down”.
    #[must_use]
    pub fn trend_word(&self, trend: Trend) -> String {
        self.get(match trend {
            Trend::Up => "trend-up",
            Trend::Level => "trend-level",
            Trend::Down => "trend-down",
        })
    }

    fn among(&self, key: &str, it: &Among) -> String {
        let hand = match it.hand {
            Hand::Little => "little",
            Hand::Helped => "helped",
            Hand::Against => "against",
        };
        let args = [
            ("real", whole(it.real).into()),
            ("spread", (it.high.round() - it.low.round()).abs().into()),
            ("low", whole(it.low).into()),
            ("middle", whole(it.middle).into()),
            ("high", whole(it.high).into()),
            ("lower", whole(it.lower * 100.0).into()),
            ("reached", whole(it.reached * 100.0).into()),
        ];
        format!("{} {}", self.fill(key, &args), self.part(key, hand, &args))
    }
}
