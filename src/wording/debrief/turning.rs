//! Turning points in words.

use crate::debrief::{Debrief, Turn, TurningPoints};
use crate::play::Session;
use crate::sim::Phase;

use super::super::language::Words;
use super::{signed, whole};

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
}

/// The turning points of a play.
#[must_use]
pub fn turning(words: &Words, debrief: &Debrief) -> TurningPage {
    let session = debrief.course.end();
    let points: &TurningPoints = &debrief.turning;
    let heading = |place: usize, week: u8| {
        let key = if place == 0 { "turn-heading-most" } else { "turn-heading" };
        words.fill(key, &[("week", week.into())])
    };
    let lines = points.most.iter().enumerate();
    let most: Vec<TurnLine> = lines
        .map(|(place, it)| {
            let held = points.week(it.week).held.as_ref().filter(|held| held.otherwise != it.otherwise);
            TurnLine { heading: heading(place, it.week), held: held.map(|held| words.held(session, held)), ..turn(words, session, it) }
        })
        .collect();
    let weeks = points.weeks.iter().map(|week| {
        let line = week.main().map_or_else(
            || words.get("turn-none"),
            |main| {
                let (was, other) = words.otherwise(session, main.otherwise);
                let args = [
                    ("was", was.into()),
                    ("other", other.into()),
                    ("delivery", signed(main.difference.delivery).into()),
                    ("team", signed(main.difference.team).into()),
                ];
                words.fill("turn-in-short", &args)
            },
        );
        (week.week, line)
    });
    let about = if most.is_empty() { words.get("turning-none") } else { words.get("turning-about") };
    TurningPage { about, weeks: weeks.collect(), most }
}

/// One decision made otherwise, in words.
#[must_use]
pub fn turn(words: &Words, session: &Session, turn: &Turn) -> TurnLine {
    let (was, other) = words.otherwise(session, turn.otherwise);
    let (real, there) = (session.game().results(), turn.results());
    let results = [
        ("delivery", whole(there.delivery).into()),
        ("by-delivery", signed(turn.difference.delivery).into()),
        ("team", whole(there.team).into()),
        ("by-team", signed(turn.difference.team).into()),
    ];
    let other_ending = !matches!(session.phase(), Phase::Ended(ending) if ending == turn.ending());
    let title = &session.scenario().endings[turn.ending().index()].title;
    let title = words.quoted(&words.text(title, &turn.session.view().plain_scope()));
    let left_out: Vec<String> =
        turn.fit.left_out.iter().map(|(_, which, aim)| words.aimed_move(session.scenario(), *which, *aim)).collect();
    TurnLine {
        week: turn.week,
        heading: words.fill("turn-heading", &[("week", turn.week.into())]),
        was,
        other,
        delivery: (real.delivery, there.delivery, signed(turn.difference.delivery)),
        team: (real.team, there.team, signed(turn.difference.team)),
        results: words.fill("turn-results", &results),
        why: words.why(session, &turn.session, &turn.why),
        ending: other_ending.then(|| words.fill("turn-ending", &[("title", title.into())])),
        fit: (!left_out.is_empty()).then(|| words.fill("turn-fit", &[("moves", words.clauses(&left_out).into())])),
        held: None,
    }
}

impl Words {
    /// What a decision held up: how it ends without it.
    fn held(&self, session: &Session, held: &Turn) -> String {
        let (was, other) = self.otherwise(session, held.otherwise);
        let args = [
            ("was", was.into()),
            ("other", other.into()),
            ("delivery", signed(held.difference.delivery).into()),
            ("team", signed(held.difference.team).into()),
        ];
        self.fill("turn-held", &args)
    }
}
