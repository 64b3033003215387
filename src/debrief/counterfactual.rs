//! One decision of a week made otherwise: which there are, and the play that comes of each.

use crate::play::Session;
use crate::sim::{Aim, ChoiceNo, Decision, EventId, MoveId, Phase};

use super::timeline::{Fit, Rest, Timeline, WeekPlan};

/// So many weeks of one person may be played again in all: about half a second. Where a large team or a long play makes more other
/// decisions than that, aims are left out evenly.
const PERSON_WEEKS: usize = 600_000;

/// Bounds of what that leaves to a week.
const A_WEEK: (usize, usize) = (30, 1500);

/// A decision made otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counterfactual {
    /// Another answer to the dilemma.
    Answer {
        /// The dilemma.
        event: EventId,
        /// The answer that was given.
        was: ChoiceNo,
        /// The other one.
        other: ChoiceNo,
    },
    /// A move not made.
    LeftOut(MoveId, Aim),
    /// A move made besides.
    Added(MoveId, Aim),
    /// A move in the place of another.
    Swapped {
        /// The move that was made.
        was: (MoveId, Aim),
        /// The other one.
        other: (MoveId, Aim),
    },
}

impl Counterfactual {
    /// The plan of the week with this decision in it.
    #[must_use]
    pub fn apply(self, plan: &WeekPlan) -> WeekPlan {
        let mut plan = plan.clone();
        match self {
            Self::Answer { event, other, .. } => plan.answer = Some((event, other)),
            Self::LeftOut(which, aim) => plan.moves.retain(|made| *made != (which, aim)),
            Self::Added(which, aim) => plan.moves.push((which, aim)),
            Self::Swapped { was, other } => plan.moves.iter_mut().filter(|made| **made == was).for_each(|made| *made = other),
        }
        plan
    }

    /// The move that this decision makes, if it makes one.
    #[must_use]
    pub fn makes(self) -> Option<(MoveId, Aim)> {
        match self {
            Self::Added(which, aim) | Self::Swapped { other: (which, aim), .. } => Some((which, aim)),
            Self::Answer { .. } | Self::LeftOut(..) => None,
        }
    }

    /// Whether it tells the same as another: the same move made, or the same left out, whatever it is aimed at.
    #[must_use]
    pub fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Answer { event, .. }, Self::Answer { event: other, .. }) => event == other,
            (Self::LeftOut(which, _), Self::LeftOut(other, _)) => which == other,
            _ => match (self.makes(), other.makes()) {
                (Some((which, _)), Some((other, _))) => which == other,
                _ => false,
            },
        }
    }

    /// Whether it only takes something away or gives another answer: what an alternative to the decision itself is, rather than a
    /// decision nobody thought of.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self, Self::Answer { .. } | Self::LeftOut(..))
    }
}

impl Timeline {
    /// The other decisions of a week that are worth trying, the plain ones first.
    #[must_use]
    pub fn others(&self, week: u8) -> Vec<Counterfactual> {
        let (monday, plan) = (self.monday(week), self.plan(week));
        let mut others = Vec::new();
        let mut session = monday.clone();
        if let (Phase::Dilemma(_), Some((event, was))) = (session.phase(), plan.answer) {
            let count = session.scenario().events[event.index()].choices.len();
            let open = (0..count).filter_map(|place| u8::try_from(place).ok()).filter(|choice| session.view().can_answer(*choice).is_ok());
            others.extend(open.filter(|choice| *choice != was).map(|other| Counterfactual::Answer { event, was, other }));
            session.decide(session.step(), Decision::Answer(was)).expect("this is a bug in Fulcrum: an answer that was given is refused");
        }
        others.extend(plan.moves.iter().map(|(which, aim)| Counterfactual::LeftOut(*which, *aim)));
        others.extend(moves_instead(&session, plan, self.most_a_week()));
        others
    }

    fn most_a_week(&self) -> usize {
        let weeks = usize::from(self.weeks());
        let played_again = (weeks * weeks / 2 * self.scenario().members.len()).max(1);
        (PERSON_WEEKS / played_again).clamp(A_WEEK.0, A_WEEK.1)
    }

    /// The play with one decision of a week made otherwise and the rest as before. `None` if that decision cannot be made.
    #[must_use]
    pub fn with(&self, week: u8, otherwise: Counterfactual) -> Option<(Session, Fit)> {
        let mut session = self.monday(week).clone();
        let mut fit = Fit::default();
        self.play_week(&mut session, &otherwise.apply(self.plan(week)), &mut Rest::AsBefore, &mut fit);
        let refused = |(which, aim)| fit.left_out.iter().any(|(_, left, at)| (*left, *at) == (which, aim));
        if otherwise.makes().is_some_and(refused) {
            return None;
        }
        fit.extend(self.play_on(&mut session, &mut Rest::AsBefore));
        Some((session, fit))
    }
}

/// Every move in the place of each that was made, and beside them where attention was left; at most so many.
fn moves_instead(session: &Session, plan: &WeekPlan, most: usize) -> Vec<Counterfactual> {
    let view = session.view();
    let cost = |which: MoveId| view.scenario().moves[which.index()].cost;
    let spent: u8 = plan.moves.iter().map(|(which, _)| cost(*which)).sum();
    let left = view.attention().saturating_sub(spent);
    let moves = || (0..view.scenario().moves.len()).map(MoveId::at);
    // Whether an aim is open costs more than to count it: where there are far too many, most are not even looked at.
    let aims: usize = moves().map(|which| view.aims(which).count()).sum();
    let look_at = aims.div_ceil(4 * most).max(1);
    let mut all = Vec::new();
    for which in moves() {
        let open = view.aims(which).step_by(look_at).filter(|aim| view.can_make(which, *aim).is_ok());
        for aim in open.filter(|aim| !plan.moves.contains(&(which, *aim))) {
            if cost(which) <= left {
                all.push(Counterfactual::Added(which, aim));
            }
            let given_up = plan.moves.iter().filter(|(was, _)| cost(which) <= left + cost(*was));
            all.extend(given_up.map(|was| Counterfactual::Swapped { was: *was, other: (which, aim) }));
        }
    }
    let step = all.len().div_ceil(most).max(1);
    all.into_iter().step_by(step).collect()
}
