//! What Friday shows, made once per step.

use crate::gui::screens::Portrait;
use crate::gui::screens::parts::TopBar;
use crate::gui::screens::week::{faces, pan};
use crate::gui::widgets::scale::Pan;
use crate::play::Session;
use crate::sim::Scenario;
use crate::sim::ids::Style;
use crate::wording::Localizer;
use crate::wording::pages::{self, FridayPage, PromiseLine, Word};

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct FridayView {
    /// The bar over it.
    pub bar: TopBar,
    /// The page.
    pub page: FridayPage,
    /// Everybody's face.
    pub faces: Vec<Portrait>,
    /// Points of this week's moves on the side of managing and of leading.
    pub weights: [u8; 2],
    /// On which sides the week's answer weighs.
    pub answer_weighs: [bool; 2],
    /// The same in words.
    pub answer: Option<String>,
    /// Where the scale leant before the answer weighed.
    pub lean_before: f64,
    /// Promises settled this week, and those still owed.
    pub words: Vec<WordLine>,
    /// “On to week 5”.
    pub next: String,
}

/// A promise on Friday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordLine {
    /// How it stands.
    pub stands: Word,
    /// “Kept”, “Due in week 5”.
    pub heading: String,
    /// What was said.
    pub text: String,
}

/// How much of Friday is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sight {
    /// One cause a person and meter.
    #[default]
    First,
    /// Every cause.
    Every,
}

impl Sight {
    /// The message that says how its arrows are read.
    pub(super) const fn note(self) -> &'static str {
        match self {
            Self::First => "friday-people-note",
            Self::Every => "friday-why-note",
        }
    }

    /// The other way of showing it.
    pub(super) const fn other(self) -> Self {
        match self {
            Self::First => Self::Every,
            Self::Every => Self::First,
        }
    }
}

/// What the hands are at on Friday.
#[derive(Clone, Copy, Debug, Default)]
pub struct FridayUiState {
    /// How much is shown.
    pub(super) sight: Sight,
    /// When the screen opened: the answer's weight falls then.
    pub(super) since: Option<f64>,
}

impl FridayView {
    /// What the week that ended did.
    #[must_use]
    pub fn of(localizer: &Localizer, session: &Session) -> Self {
        let view = session.view();
        let scenario = session.scenario();
        let mut weights = [0_u8; 2];
        for (which, _) in view.moves_made() {
            let it = &scenario.moves[which.index()];
            weights[usize::from(pan(it.family.pan()) == Pan::Lead)] += it.cost;
        }
        let style = view.answered().map(|(event, choice)| view.event(event).choices[usize::from(choice)].style);
        let (answer_weighs, key) = match style {
            None => ([false, false], None),
            Some(Style::Manage(_)) => ([true, false], Some("friday-answer-manage")),
            Some(Style::Lead(_)) => ([false, true], Some("friday-answer-lead")),
            Some(Style::Both(..)) => ([true, true], Some("friday-answer-both")),
            Some(Style::Neither) => ([false, false], Some("friday-answer-neither")),
        };
        // The last decision brought Friday, and with it the answer's weight.
        let decisions = session.decisions();
        let before = &decisions[..decisions.len().saturating_sub(1)];
        let before = Session::replay(session.game().shared_scenario(), session.seed(), before).0;
        let page = pages::friday(localizer, session);
        let is_last = view.week() >= scenario.weeks || session.game().state().is_team_gone();
        let next = [("week", (view.week() + 1).into())];
        Self {
            bar: TopBar::of(localizer, session),
            faces: faces(&view),
            weights,
            answer_weighs,
            answer: key.map(|key| localizer.get(key)),
            lean_before: before.view().lean(),
            words: word_lines(localizer, scenario, &page.word),
            next: if is_last { localizer.get("friday-next-end") } else { localizer.fill("friday-next", &next) },
            page,
        }
    }
}

/// Promises, each with a heading that says how it stands.
#[must_use]
pub fn word_lines(localizer: &Localizer, scenario: &Scenario, lines: &[PromiseLine]) -> Vec<WordLine> {
    let line = |line: &PromiseLine| {
        let due = scenario.promises[line.promise.index()].due;
        WordLine { stands: line.stands, heading: heading(localizer, line, due), text: line.text.clone() }
    };
    lines.iter().map(line).collect()
}

fn heading(localizer: &Localizer, line: &PromiseLine, due: u8) -> String {
    match line.stands {
        Word::Kept => localizer.get("friday-kept"),
        Word::Broken => localizer.get("friday-broken"),
        Word::Released => localizer.get("friday-released"),
        Word::DueNow | Word::Owed => localizer.fill("friday-due", &[("week", due.into())]),
    }
}
