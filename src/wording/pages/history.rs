//! The weeks so far: what each was about, what was answered and what was done.

use crate::play::Session;
use crate::sim::{Decision, Phase};

use super::super::localizer::Localizer;

/// A week that is over, or the running one so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryWeek {
    /// The week, from 1.
    pub week: u8,
    /// What it was about; nothing while it runs.
    pub headline: Option<String>,
    /// The dilemma and the answer.
    pub answer: Option<String>,
    /// The moves, with their aims.
    pub moves: Vec<String>,
}

impl HistoryWeek {
    fn has_something(&self) -> bool {
        self.headline.is_some() || self.answer.is_some() || !self.moves.is_empty()
    }
}

/// Every week so far, the first one first.
#[must_use]
pub fn history(localizer: &Localizer, session: &Session) -> Vec<HistoryWeek> {
    let mut again = Session::new(session.game().shared_scenario(), session.seed());
    let mut weeks = Vec::new();
    for decision in session.decisions() {
        if *decision == Decision::NextWeek {
            weeks.push(week(localizer, &again));
        }
        let step = again.step();
        again.decide(step, *decision).expect("this is a bug in Fulcrum: a decision taken before is refused on replay");
    }
    let running = week(localizer, &again);
    if !matches!(again.phase(), Phase::Ended(_)) && running.has_something() {
        weeks.push(running);
    }
    weeks
}

fn week(localizer: &Localizer, session: &Session) -> HistoryWeek {
    let view = session.view();
    let answer = view.answered().map(|(event, choice)| {
        let (it, scope) = (view.event(event), view.scope(event));
        let label = localizer.text(&it.choices[usize::from(choice)].label, &scope);
        let title = localizer.quoted(&localizer.text(&it.title, &scope));
        localizer.fill("history-answer", &[("title", title.into()), ("answer", label.into())])
    });
    HistoryWeek {
        week: view.week(),
        headline: (session.phase() == Phase::Friday).then(|| localizer.headline(session)),
        answer,
        moves: view.moves_made().map(|(which, aim)| localizer.aimed_move(view.scenario(), which, aim)).collect(),
    }
}
