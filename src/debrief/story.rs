//! The first page of the debrief: a play as two curves with the player's moves on them, the scale's path, and the way through the map of
//! four endings.

use crate::play::Session;
use crate::sim::ids::Style;
use crate::sim::{Aim, ChoiceNo, EndingId, EventId, MemberId, MoveId, Note, Phase, Quadrant, Results, Scenario, WeekReport, ids::Pan};

/// A play, or as much of it as there is.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Where delivery and team stood before the first week.
    pub start: Results,
    /// The weeks that are over.
    pub weeks: Vec<StoryWeek>,
    /// The results as they stand.
    pub results: Results,
    /// Which quarter of the map they are in.
    pub quadrant: Quadrant,
    /// The ending, once there is one.
    pub ending: Option<EndingId>,
    /// Points spent on managing and on leading, choices included.
    pub spent: (f64, f64),
    /// Who left, in which week.
    pub left: Vec<(MemberId, u8)>,
    /// Forecasts that were right, and how many there were.
    pub foresight: Hits,
}

/// A week of a play.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryWeek {
    /// Which, from 1.
    pub week: u8,
    /// Delivery, team and scale on its Friday.
    pub results: Results,
    /// The quarter of the map.
    pub quadrant: Quadrant,
    /// The moves, in order.
    pub moves: Vec<StoryMove>,
    /// The dilemma, the answer and which way that leant.
    pub answer: Option<(EventId, ChoiceNo, Style)>,
    /// Useful days, and days that went the wrong way.
    pub work: (f64, f64),
    /// What was foreseen, against what came.
    pub foresight: Hits,
}

/// A move on the curves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StoryMove {
    /// Which.
    pub which: MoveId,
    /// What it was aimed at.
    pub aim: Aim,
    /// The pan its weight fell into.
    pub pan: Pan,
    /// How many points it weighs.
    pub cost: u8,
}

/// Forecasts that were right, of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// Right ones.
    pub right: usize,
    /// All.
    pub of: usize,
}

impl Story {
    /// The story of a play so far.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let scenario = session.scenario();
        let state = session.game().state();
        let weeks: Vec<StoryWeek> = session.finished_weeks().iter().map(|report| week(scenario, report)).collect();
        let mut foresight = Hits::default();
        for week in &weeks {
            foresight.right += week.foresight.right;
            foresight.of += week.foresight.of;
        }
        let left = session.finished_weeks().iter().flat_map(|report| {
            report.notes.iter().filter_map(|note| if let Note::Left(member) = note { Some((*member, report.week)) } else { None })
        });
        let results = session.game().results();
        Self {
            start: Session::new(session.game().shared_scenario(), session.seed()).game().results(),
            weeks,
            results,
            quadrant: results.quadrant(scenario),
            ending: if let Phase::Ended(ending) = session.phase() { Some(ending) } else { None },
            spent: (state.managed, state.led),
            left: left.collect(),
            foresight,
        }
    }
}

fn week(scenario: &Scenario, report: &WeekReport) -> StoryWeek {
    let results = Results { delivery: report.delivery, team: report.team, lean: report.lean };
    let moves = report.moves.iter().map(|(which, aim, _)| {
        let it = &scenario.moves[which.index()];
        StoryMove { which: *which, aim: *aim, pan: it.family.pan(), cost: it.cost }
    });
    let answer = report.answered.map(|(event, choice)| {
        let style = scenario.events[event.index()].choices[usize::from(choice)].style;
        (event, choice, style)
    });
    StoryWeek {
        week: report.week,
        results,
        quadrant: results.quadrant(scenario),
        moves: moves.collect(),
        answer,
        work: (report.useful.1, report.misdirected),
        foresight: foresight(report),
    }
}

fn foresight(report: &WeekReport) -> Hits {
    let Some(forecast) = report.forecast else { return Hits::default() };
    let mut hits = Hits { right: usize::from(forecast.morale == report.morale_trend()), of: 1 };
    if let Some(came) = report.output_trend() {
        hits.of += 1;
        hits.right += usize::from(forecast.output == came);
    }
    hits
}
