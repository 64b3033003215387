//! What if: what was decided in a week, what else could have been, and two ways beside each other.

use crate::debrief::{Branch, PlainIf, Timeline};
use crate::play::Session;
use crate::sim::Phase;

use super::super::localizer::Localizer;
use super::{gap, whole};

/// What was decided in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekDecided {
    /// The week.
    pub week: u8,
    /// The answer to its dilemma, if there was one.
    pub answer: Option<String>,
    /// What the author says of that answer, afterwards.
    pub says: Option<String>,
    /// The moves, in a row.
    pub moves: String,
}

/// A plain alternative, and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIfLine {
    /// The week.
    pub week: u8,
    /// What is different there.
    pub other: String,
    /// Delivery at the end there, with the difference.
    pub delivery: String,
    /// Team at the end there, with the difference.
    pub team: String,
    /// The title of another ending, where it is reached there.
    pub ending: Option<String>,
}

/// What was decided in each week.
#[must_use]
pub fn decided(localizer: &Localizer, timeline: &Timeline) -> Vec<WeekDecided> {
    let session = timeline.end();
    let weeks = (1..=timeline.weeks()).map(|week| {
        let plan = timeline.plan(week);
        let answer = plan.answer.map(|(event, choice)| {
            let args = [
                ("title", localizer.event_title(session, event).into()),
                ("choice", localizer.choice_label(session, event, choice).into()),
            ];
            localizer.fill("turn-answered", &args)
        });
        let says = plan.answer.and_then(|(event, choice)| {
            let view = session.view();
            let said = localizer.text(&view.event(event).choices[usize::from(choice)].debrief, &view.scope(event));
            (!said.is_empty()).then_some(said)
        });
        let made: Vec<String> = plan.moves.iter().map(|(which, aim)| localizer.aimed_move(session.scenario(), *which, *aim)).collect();
        WeekDecided { week, answer, says, moves: if made.is_empty() { localizer.get("story-no-moves") } else { localizer.clauses(&made) } }
    });
    weeks.collect()
}

/// Every plain alternative of a week: another answer, or a move not made.
#[must_use]
pub fn what_ifs(localizer: &Localizer, timeline: &Timeline, alternatives: &[PlainIf]) -> Vec<WhatIfLine> {
    let here = timeline.end();
    let lines = alternatives.iter().map(|it| {
        let there = it.session.game().results();
        let beside =
            |points: f64, by: f64| localizer.fill("if-beside", &[("points", whole(points).into()), ("by", gap(points - by, by).into())]);
        WhatIfLine {
            week: it.week,
            other: localizer.in_place(here, it.otherwise),
            delivery: beside(there.delivery, it.difference.delivery),
            team: beside(there.team, it.difference.team),
            ending: localizer.other_ending(here, &it.session),
        }
    });
    lines.collect()
}

/// The weeks from the one that was decided otherwise, a line each: where delivery and team stood on Friday, here and there.
#[must_use]
pub fn on_the_way(localizer: &Localizer, timeline: &Timeline, branch: &Branch) -> Vec<String> {
    let (here, there) = (timeline.end().game().reports(), branch.session.game().reports());
    let weeks = here.iter().zip(there).skip(usize::from(branch.week) - 1).map(|(here, there)| {
        let args = [
            ("week", here.week.into()),
            ("delivery-here", whole(here.delivery).into()),
            ("delivery-there", whole(there.delivery).into()),
            ("team-here", whole(here.team).into()),
            ("team-there", whole(there.team).into()),
        ];
        localizer.fill("if-week", &args)
    });
    weeks.collect()
}

impl Localizer {
    /// An alternative in a row: what is different, and how it ends.
    #[must_use]
    pub fn what_if_in_full(&self, line: &WhatIfLine) -> String {
        let args =
            [("other", line.other.as_str().into()), ("delivery", line.delivery.as_str().into()), ("team", line.team.as_str().into())];
        let said = self.fill("if-in-full", &args);
        match &line.ending {
            Some(title) => format!("{said} {}", self.fill("turn-ending", &[("title", title.as_str().into())])),
            None => said,
        }
    }

    /// The title of the ending of another play, where it is another one.
    pub(super) fn other_ending(&self, here: &Session, there: &Session) -> Option<String> {
        match there.phase() {
            Phase::Ended(ending) if there.phase() != here.phase() => {
                let title = &here.scenario().endings[ending.index()].title;
                Some(self.quoted(&self.text(title, &there.view().plain_scope())))
            }
            _ => None,
        }
    }
}
