//! Turning points in words.

use crate::debrief::{Branch, Counterfactual, Debrief, Difference, Fit, Timeline, Turn, TurningPoints, Why};
use crate::play::Session;

use super::super::localizer::Localizer;
use super::{gap, whole};

/// The weeks that mattered.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPage {
    /// What this page does, in a sentence or two.
    pub about: String,
    /// The weeks that mattered most, the weightiest first.
    pub most: Vec<TurnLine>,
    /// Every week in order, one line each, for who wants to see them all.
    pub weeks: Vec<(u8, String)>,
}

/// One decision made otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct TurnLine {
    /// The week.
    pub week: u8,
    /// A heading.
    pub heading: String,
    /// What was done.
    pub was: String,
    /// What is different there.
    pub other: String,
    /// Delivery: here, there, and the difference as one reads it.
    pub delivery: (f64, f64, String),
    /// Team: here, there, and the difference as one reads it.
    pub team: (f64, f64, String),
    /// The two differences in a sentence.
    pub results: String,
    /// Why, in the order of weeks.
    pub why: Vec<String>,
    /// Another ending, where it is reached there.
    pub ending: Option<String>,
    /// What did not fit any more there.
    pub fit: Option<String>,
    /// What the week's own decisions held up, where there was that too.
    pub held: Option<String>,
    /// Other weeks in which the same hung on it.
    pub also: Option<String>,
}

/// The turning points of a play.
#[must_use]
pub fn turning(localizer: &Localizer, debrief: &Debrief) -> TurningPage {
    let session = debrief.timeline.end();
    let points: &TurningPoints = &debrief.turning;
    let heading = |place: usize, week: u8| {
        let key = if place == 0 { "turn-heading-most" } else { "turn-heading" };
        localizer.fill(key, &[("week", week.into())])
    };
    let lines = points.most.iter().enumerate().map(|(place, told)| {
        let it = &told.turn;
        let held = points.week(it.week).held.as_ref().filter(|held| held.otherwise != it.otherwise);
        let also: Vec<String> = told.also.iter().map(|(week, difference)| localizer.also(session, *week, *difference)).collect();
        TurnLine {
            heading: heading(place, it.week),
            held: held.map(|held| localizer.held(session, held)),
            also: (!also.is_empty()).then(|| localizer.fill("turn-also", &[("weeks", localizer.list(&also).into())])),
            ..turn(localizer, session, it)
        }
    });
    let most: Vec<TurnLine> = lines.collect();
    let weeks = points.weeks.iter().map(|week| {
        let line = week.main().map_or_else(
            || localizer.get("turn-none"),
            |main| {
                let real = session.game().results();
                let (was, other) = localizer.otherwise(session, main.otherwise);
                let args = [
                    ("was", was.into()),
                    ("other", other.into()),
                    ("delivery", gap(real.delivery, main.difference.delivery).into()),
                    ("team", gap(real.team, main.difference.team).into()),
                ];
                localizer.fill("turn-in-short", &args)
            },
        );
        (week.week, line)
    });
    let about = if most.is_empty() { localizer.get("turning-none") } else { localizer.get("turning-about") };
    TurningPage { about, weeks: weeks.collect(), most }
}

/// One decision made otherwise, in words.
#[must_use]
pub fn turn(localizer: &Localizer, session: &Session, turn: &Turn) -> TurnLine {
    let (was, other) = localizer.otherwise(session, turn.otherwise);
    let apart = Apart { there: &turn.session, difference: turn.difference, why: &turn.why, fit: &turn.fit };
    line(localizer, session, turn.week, (was, other), &apart)
}

/// A week that somebody decided otherwise, in words.
#[must_use]
pub fn what_if(localizer: &Localizer, timeline: &Timeline, branch: &Branch) -> TurnLine {
    let session = timeline.end();
    let decided = |of: &Session| -> String {
        let report = &of.game().reports()[usize::from(branch.week) - 1];
        let answer = report.answered.map(|(event, choice)| {
            let args = [("title", localizer.event_title(of, event).into()), ("choice", localizer.choice_label(of, event, choice).into())];
            localizer.fill("turn-answered", &args)
        });
        let made = report.moves.iter().map(|(which, aim, _)| localizer.move_made(of, (*which, *aim)));
        answer.into_iter().chain(made).collect::<Vec<_>>().join(" ")
    };
    let said = |of: &Session| Some(decided(of)).filter(|said| !said.is_empty()).unwrap_or_else(|| localizer.get("what-if-nothing"));
    let other = localizer.fill("what-if-there", &[("decided", said(&branch.session).into())]);
    let apart = Apart { there: &branch.session, difference: branch.difference, why: &branch.why, fit: &branch.fit };
    let line = line(localizer, session, branch.week, (said(session), other), &apart);
    TurnLine { heading: localizer.fill("what-if-heading", &[("week", branch.week.into())]), ..line }
}

/// A week in which one decision was made otherwise, in words: only what differs is told.
#[must_use]
pub fn what_if_one(localizer: &Localizer, timeline: &Timeline, branch: &Branch, otherwise: Counterfactual) -> TurnLine {
    let (was, other) = localizer.otherwise(timeline.end(), otherwise);
    TurnLine { was, other, ..what_if(localizer, timeline, branch) }
}

/// Another play, and how it lies apart.
struct Apart<'a> {
    there: &'a Session,
    difference: Difference,
    why: &'a Why,
    fit: &'a Fit,
}

fn line(localizer: &Localizer, here: &Session, week: u8, (was, other): (String, String), apart: &Apart<'_>) -> TurnLine {
    let (real, there) = (here.game().results(), apart.there.game().results());
    let difference = apart.difference;
    let results = [
        ("delivery", whole(there.delivery).into()),
        ("by-delivery", gap(real.delivery, difference.delivery).into()),
        ("team", whole(there.team).into()),
        ("by-team", gap(real.team, difference.team).into()),
    ];
    let ending = localizer.other_ending(here, apart.there).map(|title| localizer.fill("turn-ending", &[("title", title.into())]));
    let left_out: Vec<String> =
        apart.fit.left_out.iter().map(|(_, which, aim)| localizer.aimed_move(here.scenario(), *which, *aim)).collect();
    TurnLine {
        week,
        heading: localizer.fill("turn-heading", &[("week", week.into())]),
        was,
        other,
        delivery: (real.delivery, there.delivery, gap(real.delivery, difference.delivery)),
        team: (real.team, there.team, gap(real.team, difference.team)),
        results: localizer.fill("turn-results", &results),
        why: localizer.why(here, apart.there, apart.why),
        ending,
        fit: (!left_out.is_empty()).then(|| localizer.fill("turn-fit", &[("moves", localizer.clauses(&left_out).into())])),
        held: None,
        also: None,
    }
}

impl Localizer {
    /// “in week 2 (delivery +20, team +3)”
    fn also(&self, session: &Session, week: u8, difference: Difference) -> String {
        let real = session.game().results();
        let args = [
            ("week", week.into()),
            ("delivery", gap(real.delivery, difference.delivery).into()),
            ("team", gap(real.team, difference.team).into()),
        ];
        self.fill("turn-also-week", &args)
    }

    /// What a decision held up: how it ends without it.
    fn held(&self, session: &Session, held: &Turn) -> String {
        let real = session.game().results();
        let (was, other) = self.otherwise(session, held.otherwise);
        let args = [
            ("was", was.into()),
            ("other", other.into()),
            ("delivery", gap(real.delivery, held.difference.delivery).into()),
            ("team", gap(real.team, held.difference.team).into()),
        ];
        self.fill("turn-held", &args)
    }
}
