//! Turning points: for each week the best other decision, and what the decision that was made held up; the weeks that mattered most.

use rayon::prelude::*;

use crate::play::Session;
use crate::sim::{EndingId, Phase, Results};

use super::counterfactual::Counterfactual;
use super::progress::Progress;
use super::timeline::{Fit, Timeline};
use super::why::Why;

/// How many weeks are told.
const TOLD: usize = 3;

/// Less than so many points in both results together is not a turn.
const LEAST: f64 = 1.0;

/// What one decision made otherwise would have come to.
#[derive(Clone, Debug)]
pub struct Turn {
    /// The week it is made in.
    pub week: u8,
    /// The decision.
    pub otherwise: Counterfactual,
    /// Points of delivery and of team at the end, more (or fewer) than in the play.
    pub difference: Difference,
    /// The play that comes of it, at its end.
    pub session: Session,
    /// How far the later decisions still fitted.
    pub fit: Fit,
    /// Why it ends otherwise.
    pub why: Why,
}

/// How far two ends lie apart: the other one less the real one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// Points of delivery.
    pub delivery: f64,
    /// Points of team.
    pub team: f64,
}

/// A week, and what hung on it.
#[derive(Clone, Debug)]
pub struct WeekTurn {
    /// The week.
    pub week: u8,
    /// The best other decision, if one ends higher.
    pub better: Option<Turn>,
    /// What the best of the week's own decisions held up: the plain alternative (another answer, a move not made) that ends lowest.
    pub held: Option<Turn>,
}

/// All weeks, and the few that mattered most.
#[derive(Clone, Debug)]
pub struct TurningPoints {
    /// Every week in order.
    pub weeks: Vec<WeekTurn>,
    /// The decisions that most hung on, the weightiest first. No two of them tell of the same move: that one and the same thing would
    /// have helped in three weeks is said once.
    pub most: Vec<Telling>,
}

/// A decision that much hung on, and the weeks in which the same hung on it.
#[derive(Clone, Debug)]
pub struct Telling {
    /// The decision, in the week where most hung on it.
    pub turn: Turn,
    /// Other weeks in which the same decision would have come to at least half of that, the weightiest first.
    pub also: Vec<(u8, Difference)>,
}

impl Difference {
    pub(super) fn between(real: Results, other: Results) -> Self {
        Self { delivery: other.delivery - real.delivery, team: other.team - real.team }
    }

    /// The order of differences. Two results are never one score: a point of either counts the same here, and both are always told.
    #[must_use]
    pub fn sum(self) -> f64 {
        self.delivery + self.team
    }
}

impl Turn {
    fn of(timeline: &Timeline, (week, otherwise, difference): &Tried) -> Option<Self> {
        let (session, fit) = timeline.with(*week, *otherwise)?;
        let why = Why::of(timeline, *week, &session);
        Some(Self { week: *week, otherwise: *otherwise, difference: *difference, session, fit, why })
    }

    /// How that play ends.
    #[must_use]
    pub fn results(&self) -> Results {
        self.session.game().results()
    }

    /// The ending it reaches.
    #[must_use]
    pub fn ending(&self) -> EndingId {
        match self.session.phase() {
            Phase::Ended(ending) => ending,
            phase => panic!("this is a bug in Fulcrum: a play that was played on stands at {phase:?}"),
        }
    }
}

impl WeekTurn {
    /// The weightier of the two.
    #[must_use]
    pub fn main(&self) -> Option<&Turn> {
        match (&self.better, &self.held) {
            (Some(better), Some(held)) if held.difference.sum().abs() > better.difference.sum().abs() => Some(held),
            (Some(better), _) => Some(better),
            (None, held) => held.as_ref(),
        }
    }
}

impl TurningPoints {
    /// Tries every other decision of every week; `None` if nobody waited for it.
    #[must_use]
    pub fn of(timeline: &Timeline, progress: &Progress<'_>) -> Option<Self> {
        let others: Vec<(u8, Counterfactual)> =
            (1..=timeline.weeks()).flat_map(|week| timeline.others(week).into_iter().map(move |otherwise| (week, otherwise))).collect();
        progress.expect(others.len());
        let ends: Vec<Option<Difference>> = others
            .par_iter()
            .map(|(week, otherwise)| {
                let ended = if progress.step() { timeline.with(*week, *otherwise) } else { None };
                ended.map(|(session, _)| Difference::between(timeline.results(), session.game().results()))
            })
            .collect();
        if progress.is_left() {
            return None;
        }
        let tried: Vec<Tried> = others.into_iter().zip(ends).filter_map(|((week, otherwise), end)| Some((week, otherwise, end?))).collect();
        let weeks: Vec<WeekTurn> = (1..=timeline.weeks()).into_par_iter().map(|week| WeekTurn::pick(timeline, week, &tried)).collect();
        let told = most(&tried);
        let most = told.iter().filter_map(|it| Some(Telling { turn: Turn::of(timeline, it)?, also: also(it, &told, &tried) })).collect();
        Some(Self { weeks, most })
    }

    /// The week with this number.
    ///
    /// # Panics
    /// If there was no such week.
    #[must_use]
    pub fn week(&self, week: u8) -> &WeekTurn {
        &self.weeks[usize::from(week) - 1]
    }
}

/// A decision that was tried, and what it came to.
type Tried = (u8, Counterfactual, Difference);

/// The weightiest decision, then the weightiest of the other weeks that is of another kind, and so on.
fn most(tried: &[Tried]) -> Vec<Tried> {
    // What a decision held up counts as what another one would have won; but only against the plain alternative.
    let counts = |(_, otherwise, difference): &&Tried| difference.sum() >= LEAST || (otherwise.is_plain() && difference.sum() <= -LEAST);
    let mut sorted: Vec<&Tried> = tried.iter().filter(counts).collect();
    sorted.sort_by(|a, b| b.2.sum().abs().total_cmp(&a.2.sum().abs()).then(a.0.cmp(&b.0)));
    let mut told: Vec<Tried> = Vec::new();
    for new_kind in [true, false] {
        for it in &sorted {
            let apart = |held: &Tried| held.0 != it.0 && !(new_kind && held.1.is_like(it.1));
            if told.len() < TOLD && told.iter().all(apart) {
                told.push(**it);
            }
        }
    }
    told
}

/// Other weeks in which the same would have come to at least half of it; weeks that are told themselves aside.
fn also((week, otherwise, difference): &Tried, told: &[Tried], tried: &[Tried]) -> Vec<(u8, Difference)> {
    let counts = |it: &&Tried| {
        let as_much = it.2.sum() * difference.sum().signum() >= difference.sum().abs() * 0.5;
        it.0 != *week && it.1.is_like(*otherwise) && as_much && told.iter().all(|told| told.0 != it.0)
    };
    let mut found: Vec<(u8, Difference)> = Vec::new();
    let mut like: Vec<&Tried> = tried.iter().filter(counts).collect();
    like.sort_by(|a, b| b.2.sum().abs().total_cmp(&a.2.sum().abs()).then(a.0.cmp(&b.0)));
    for it in like {
        if found.len() < TOLD && found.iter().all(|(week, _)| *week != it.0) {
            found.push((it.0, it.2));
        }
    }
    found
}

impl TurningPoints {
    /// Whether a week is named among those that mattered most.
    #[must_use]
    pub fn names(&self, week: u8) -> bool {
        self.most.iter().any(|told| told.turn.week == week || told.also.iter().any(|(also, _)| *also == week))
    }
}

impl WeekTurn {
    fn pick(timeline: &Timeline, week: u8, tried: &[Tried]) -> Self {
        let of_week = || tried.iter().filter(|(of, ..)| *of == week);
        // Of equal ones the first is taken: the plain ones stand first.
        let better = of_week().fold(None, |best: Option<&Tried>, it| match best {
            Some(held) if held.2.sum() >= it.2.sum() => best,
            _ => Some(it),
        });
        let held = of_week().filter(|(_, otherwise, _)| otherwise.is_plain()).min_by(|a, b| a.2.sum().total_cmp(&b.2.sum()));
        let better = better.filter(|(.., difference)| difference.sum() >= LEAST);
        let held = held.filter(|(.., difference)| difference.sum() <= -LEAST);
        Self { week, better: better.and_then(|it| Turn::of(timeline, it)), held: held.and_then(|it| Turn::of(timeline, it)) }
    }
}
