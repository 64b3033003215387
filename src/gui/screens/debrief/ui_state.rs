//! What the hands are at in the debrief: nothing of it is kept.

use super::walk::Walk;
use crate::sim::MoveId;

/// What the hands are at.
#[derive(Clone, Debug, Default)]
pub struct DebriefUiState {
    /// How far the walk is.
    pub walk: Walk,
    /// The week of the curves that is read, from 1; none: the one that changed most.
    pub week: Option<usize>,
    /// Which of the turning points is open.
    pub turn: usize,
    /// The week that is read on the curves of turning points and of what could have been.
    pub other_week: Option<usize>,
    /// The move whose aims are open.
    pub aiming: Option<MoveId>,
    /// The forecast that is read.
    pub foreseen: Option<u8>,
    /// Whose seat is open.
    pub seat: usize,
    /// Whose changes are open: a place in the list of the week.
    pub whose: Option<usize>,
    /// Which change is open.
    pub change: Option<usize>,
    /// The answers as they are written.
    pub answers: Answers,
    /// The plan as it is written.
    pub plan: PlanDraft,
    /// Whether a text field had the focus in the last picture: Escape leaves that first.
    pub is_typing: bool,
}

/// Answers as they are written.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// One per question.
    pub texts: Vec<String>,
    /// Since when there is something that is not kept, in seconds.
    pub unkept: Option<f64>,
}

/// A plan as it is written.
#[derive(Clone, Debug, Default)]
pub struct PlanDraft {
    /// “If …”
    pub when: String,
    /// “then I …”
    pub then: String,
    /// In how many weeks to come back to it: a place in the list that is offered.
    pub back: usize,
}
