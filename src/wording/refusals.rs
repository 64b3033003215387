//! Why a move cannot be made, and why a decision is not taken.

use crate::play::View;
use crate::sim::{Aim, MoveId, Obstacle, Phase, Refusal};

use super::localizer::Localizer;
use super::text::first_name;

impl Localizer {
    /// Why a move cannot be made.
    #[must_use]
    pub fn obstacle(&self, view: &View<'_>, which: MoveId, obstacle: &Obstacle) -> String {
        let scenario = view.scenario();
        match obstacle {
            Obstacle::Attention { cost, left } => self.fill("not-attention", &[("cost", (*cost).into()), ("left", (*left).into())]),
            Obstacle::Budget { cost, left } => self.fill("not-budget", &[("cost", (*cost).into()), ("left", (*left).into())]),
            Obstacle::DoneThisWeek => self.get("not-twice"),
            Obstacle::Aim(kind) => self.fill("not-that-aim", &[("kind", self.aim_kind(*kind).into())]),
            Obstacle::Absent(member) => self.fill("not-absent", &[("who", first_name(scenario, *member).into())]),
            Obstacle::NoSuchTask => self.get("not-there"),
            Obstacle::Need(place) => self.need_of_move(&scenario.moves[which.index()], *place),
            Obstacle::NoAim(first) => self.obstacle(view, which, first),
        }
    }

    /// Why a decision is not taken.
    #[must_use]
    pub fn refusal(&self, view: &View<'_>, refusal: &Refusal) -> String {
        match refusal {
            Refusal::NotNow(phase) => self.get(match phase {
                Phase::Dilemma(_) => "refused-phase-dilemma",
                Phase::Moves => "refused-phase-moves",
                Phase::Forecast => "refused-phase-forecast",
                Phase::Friday => "refused-phase-friday",
                Phase::Ended(_) => "refused-phase-ended",
            }),
            Refusal::NoSuchChoice => self.get("refused-no-choice"),
            Refusal::ChoiceClosed(event, choice) => {
                self.text(&view.event(*event).choices[usize::from(*choice)].why_not, &view.scope(*event))
            }
            Refusal::ChoiceTooDear(event, choice) => {
                let it = &view.event(*event).choices[usize::from(*choice)];
                self.fill("refused-too-dear", &[("cost", self.cost(it.attention, it.budget).into())])
            }
            Refusal::NoSuchMove => self.get("refused-no-move"),
            Refusal::Move(which, obstacle) => self.obstacle(view, *which, obstacle),
            Refusal::Stale => self.get("refused-stale"),
        }
    }

    /// Why a move so aimed cannot be made, if it cannot.
    #[must_use]
    pub fn why_not(&self, view: &View<'_>, which: MoveId, aim: Aim) -> Option<String> {
        view.can_make(which, aim).err().map(|obstacle| self.obstacle(view, which, &obstacle))
    }
}
