//! The player the statistics rest on: for each play it draws how engaged it is and how it leans, independently, so that managing and
//! leading vary apart. It allocates nothing while it plays.

use crate::play::{Step, View};
use crate::sim::ids::{Pan, Style};
use crate::sim::luck::{Draw, Seed};
use crate::sim::{Aim, AimKind, Decision, MemberId, MoveId, Phase, Scenario, TaskId};

use super::{Policy, answer, has_moved_enough, routine};

/// How often it draws anew when a move cannot be made, before it goes through them in order.
const TRIES: usize = 12;
/// Aims of each move that it then looks at; among eight people and ten tasks there are eighty.
const AIMS_LOOKED_AT: usize = 4_096;

/// Draws for each play how engaged it is and how it leans, and then each move and aim.
#[derive(Clone, Debug)]
pub struct Random {
    managing: Vec<MoveId>,
    leading: Vec<MoveId>,
    own: Option<Seed>,
}

impl Random {
    /// A player of this scenario, who draws from the luck of each play.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let of = |pan| (0..scenario.moves.len()).map(MoveId::at).filter(|it| scenario.moves[it.index()].family.pan() == pan).collect();
        Self { managing: of(Pan::Manage), leading: of(Pan::Lead), own: None }
    }

    /// One who decides by this luck, whatever that of the play: to see what luck alone does.
    #[must_use]
    pub fn with_own_luck(scenario: &Scenario, own: Seed) -> Self {
        Self { own: Some(own), ..Self::new(scenario) }
    }

    /// How much of its attention it spends in the play with this luck, 0–1.
    #[must_use]
    pub fn engaged(seed: Seed) -> f64 {
        seed.share(0, Draw::Player(0))
    }

    /// How much of what it spends goes into managing in the play with this luck, 0–1.
    #[must_use]
    pub fn managing(seed: Seed) -> f64 {
        seed.share(0, Draw::Player(1))
    }

    fn answer(view: View<'_>, seed: Seed) -> Decision {
        let (engaged, managing) = (Self::engaged(seed), Self::managing(seed));
        answer::weighted(view, seed.share(view.week(), Draw::Player(2)), |choice| {
            // A little for each, so that every answer is seen.
            0.1 + match choice.style {
                Style::Manage(_) => engaged * managing,
                Style::Lead(_) => engaged * (1.0 - managing),
                Style::Both(..) => engaged * 0.5,
                Style::Neither => 1.0 - engaged,
            }
        })
    }

    fn spend(&self, view: View<'_>, seed: Seed) -> Decision {
        let (left, spent) = (view.attention(), view.attention_spent());
        // The fraction of a point is settled by luck, once a week.
        let whim = seed.share(view.week(), Draw::Player(3));
        let wanted = (Self::engaged(seed) * f64::from(left + spent) + whim).floor();
        if left == 0 || f64::from(spent) >= wanted || has_moved_enough(view) {
            return Decision::EndWeek;
        }
        // Drawn by the place in the week, not by the step: another answer before does not change what is done after.
        let place = view.moves_made().count() as u64;
        let mut bits = seed.draw(view.week(), Draw::Player(4 + place));
        let moves = if share(&mut bits) < Self::managing(seed) { &self.managing } else { &self.leading };
        draw(view, &mut bits, moves).map_or(Decision::EndWeek, |(which, aim)| Decision::Move(which, aim))
    }
}

impl Policy for Random {
    fn decide(&mut self, view: View<'_>, _: Step) -> Decision {
        let seed = self.own.unwrap_or_else(|| view.seed());
        match view.phase() {
            Phase::Dilemma(_) => Self::answer(view, seed),
            Phase::Moves => self.spend(view, seed),
            phase => routine(phase),
        }
    }
}

/// One of these moves with an aim, both by luck; `None` if none of them can be made.
pub(super) fn draw(view: View<'_>, bits: &mut u64, moves: &[MoveId]) -> Option<(MoveId, Aim)> {
    if moves.is_empty() {
        return None;
    }
    let scenario = view.scenario();
    for _ in 0..TRIES {
        let which = moves[below(bits, moves.len())];
        let aim = match scenario.moves[which.index()].aim {
            AimKind::Team => Aim::Team,
            AimKind::Member => Aim::Member(MemberId::at(below(bits, scenario.members.len()))),
            AimKind::Task => Aim::Task(TaskId::at(below(bits, scenario.tasks.len()))),
            AimKind::MemberAndTask => {
                Aim::MemberAndTask(MemberId::at(below(bits, scenario.members.len())), TaskId::at(below(bits, scenario.tasks.len())))
            }
        };
        if view.can_make(which, aim).is_ok() {
            return Some((which, aim));
        }
    }
    let first = below(bits, moves.len());
    let from_there = moves[first..].iter().chain(&moves[..first]);
    from_there.copied().find_map(|which| {
        let aim = view.aims(which).take(AIMS_LOOKED_AT).find(|aim| view.can_make(which, *aim).is_ok());
        aim.map(|aim| (which, aim))
    })
}

/// A share in `0.0..1.0`.
fn share(bits: &mut u64) -> f64 {
    below(bits, 1 << 30) as f64 / f64::from(1 << 30)
}

/// A number below `limit`, taken from bits that are stirred for the next one.
pub(super) fn below(bits: &mut u64, limit: usize) -> usize {
    let taken = ((u128::from(*bits) * limit as u128) >> 64) as usize;
    *bits = bits.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f).rotate_left(23);
    taken
}
