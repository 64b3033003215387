//! What was decided, and what else could have been, as sentences.

use crate::debrief::Counterfactual;
use crate::play::Session;
use crate::sim::{Aim, Cause, ChoiceNo, EventId, MoveId};

use super::super::localizer::Localizer;
use crate::play::attribution::{Contribution, Viewpoint};

impl Localizer {
    /// “You sat down with Nadia, door closed.”
    pub(super) fn move_made(&self, session: &Session, (which, aim): (MoveId, Aim)) -> String {
        self.cause(session, Viewpoint::Everyone, &Contribution::alone(Cause::Move(which, aim), None, 1.0))
    }

    /// The title of an event, in quotation marks.
    pub(super) fn event_title(&self, session: &Session, event: EventId) -> String {
        let view = session.view();
        self.quoted(&self.text(&view.event(event).title, &view.scope(event)))
    }

    /// A choice as one read it.
    pub(super) fn choice_label(&self, session: &Session, event: EventId, choice: ChoiceNo) -> String {
        let view = session.view();
        self.text(&view.event(event).choices[usize::from(choice)].label, &view.scope(event))
    }

    /// What is different there, by itself: “Your answer is: …” or “Not done: …”.
    pub(super) fn in_place(&self, session: &Session, otherwise: Counterfactual) -> String {
        let named = |(which, aim): (MoveId, Aim)| self.aimed_move(session.scenario(), which, aim);
        match otherwise {
            Counterfactual::Answer { event, other, .. } => {
                let args =
                    [("title", self.event_title(session, event).into()), ("choice", self.choice_label(session, event, other).into())];
                self.fill("if-answer", &args)
            }
            Counterfactual::LeftOut(which, aim) => self.fill("if-left-out", &[("move", named((which, aim)).into())]),
            Counterfactual::Added(which, aim) => self.fill("turn-added", &[("move", named((which, aim)).into())]),
            Counterfactual::Swapped { other, .. } => self.fill("turn-swapped", &[("move", named(other).into())]),
        }
    }

    /// What was done, and the one thing that is different there.
    pub(super) fn otherwise(&self, session: &Session, otherwise: Counterfactual) -> (String, String) {
        let named = |(which, aim): (MoveId, Aim)| self.aimed_move(session.scenario(), which, aim);
        match otherwise {
            Counterfactual::Answer { event, was, other } => {
                let was = self.choice_label(session, event, was);
                let args = [("title", self.event_title(session, event).into()), ("choice", was.into())];
                let other = self.choice_label(session, event, other);
                (self.fill("turn-answered", &args), self.fill("turn-answer", &[("choice", other.into())]))
            }
            Counterfactual::LeftOut(which, aim) => (self.move_made(session, (which, aim)), self.get("turn-left-out")),
            Counterfactual::Added(which, aim) => {
                (self.get("turn-had-room"), self.fill("turn-added", &[("move", named((which, aim)).into())]))
            }
            Counterfactual::Swapped { was, other } => {
                (self.move_made(session, was), self.fill("turn-swapped", &[("move", named(other).into())]))
            }
        }
    }
}
