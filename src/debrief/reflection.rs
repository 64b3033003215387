//! What to take along: the scenario's own questions, and what of this play an if-then plan could begin with.

use crate::sim::ids::Family;
use crate::sim::state::Settled;
use crate::sim::{Game, MemberId, PromiseId, SecretId, Text};

use super::seats::Seat;
use super::timeline::Timeline;

/// So many beginnings are offered.
const OFFERED: usize = 3;

/// Questions, and beginnings of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Reflection<'a> {
    /// The scenario's questions.
    pub questions: Vec<&'a Text>,
    /// What happened that a plan could begin with, the weightiest first.
    pub beginnings: Vec<Beginning>,
}

/// Something of a play that an if-then plan could begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Beginning {
    /// Somebody knew something that would have helped, and did not say it.
    Silent(MemberId, SecretId),
    /// Somebody said something, and nothing came of it.
    InVain(MemberId, SecretId),
    /// A word was not kept.
    Broken(PromiseId),
    /// Nobody turned to somebody for so many weeks.
    Alone(MemberId, u8),
    /// No move of this family was made.
    NeverUsed(Family),
}

impl<'a> Reflection<'a> {
    /// What this play offers.
    #[must_use]
    pub fn of(timeline: &'a Timeline, seats: &[Seat<'_>]) -> Self {
        let game = timeline.end().game();
        let mut beginnings: Vec<Beginning> = Vec::new();
        for seat in seats {
            let silent = seat.untold.iter().filter(|untold| untold.bit.is_some());
            beginnings.extend(silent.map(|untold| Beginning::Silent(seat.member, untold.secret)));
            let in_vain = seat.told.iter().filter(|told| game.state().secrets[told.secret.index()].soured);
            beginnings.extend(in_vain.map(|told| Beginning::InVain(seat.member, told.secret)));
        }
        let promises = game.state().promises.iter().enumerate();
        let broken = promises.filter(|(_, it)| matches!(it.settled, Some(Settled::Broken(_))));
        beginnings.extend(broken.map(|(place, _)| Beginning::Broken(PromiseId::at(place))));
        let alone = seats.iter().filter(|seat| u16::from(seat.not_spoken_to) * 2 > u16::from(timeline.weeks()));
        let most_alone = alone.max_by_key(|seat| seat.not_spoken_to);
        beginnings.extend(most_alone.map(|seat| Beginning::Alone(seat.member, seat.not_spoken_to)));
        let used = families_used(game);
        let unused = Family::ALL.into_iter().filter(|family| used[family.index()] == 0 && offers(game, *family));
        beginnings.extend(unused.map(Beginning::NeverUsed));
        beginnings.truncate(OFFERED);
        Self { questions: timeline.scenario().debrief.iter().collect(), beginnings }
    }
}

/// How many moves of each family were made.
#[must_use]
pub fn families_used(game: &Game) -> [u16; 6] {
    let mut used = [0; 6];
    for made in &game.state().made {
        used[game.scenario().moves[made.which.index()].family.index()] += 1;
    }
    used
}

fn offers(game: &Game, family: Family) -> bool {
    game.scenario().moves.iter().any(|it| it.family == family)
}
