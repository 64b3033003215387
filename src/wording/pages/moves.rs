//! What attention can be spent on: moves by family with cost, aim, purpose and price, and why one cannot be made.

use crate::play::{MoveView, Session, View};
use crate::sim::ids::{Family, Pan};
use crate::sim::{Aim, MoveId};

use super::super::localizer::Localizer;
use super::super::notes::Told;
use super::since::{notes_of_last_decision, spoken};

/// What attention can be spent on.
#[derive(Clone, Debug, PartialEq)]
pub struct MovesPage {
    /// Points left.
    pub attention: u8,
    /// Points and money in words.
    pub terms: String,
    /// Where the scale leans, −1 all led … +1 all managed.
    pub lean: f64,
    /// The same in words.
    pub scale: String,
    /// The moves, managing first.
    pub families: Vec<FamilyBlock>,
    /// The moves made this week, with their aims.
    pub made: Vec<String>,
}

/// A family and its moves.
#[derive(Clone, Debug, PartialEq)]
pub struct FamilyBlock {
    /// Which.
    pub family: Family,
    /// The pan its weight falls into.
    pub pan: Pan,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub hint: String,
    /// Its moves.
    pub moves: Vec<MoveLine>,
}

/// A move.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveLine {
    /// Which.
    pub id: MoveId,
    /// What it is called.
    pub name: String,
    /// Points it costs.
    pub attention: u8,
    /// What it costs, in words.
    pub cost: String,
    /// What it may be aimed at.
    pub aim: String,
    /// What it is for.
    pub purpose: String,
    /// What it takes away.
    pub price: String,
    /// Why it cannot be made now, if it cannot.
    pub why_not: Option<String>,
}

/// Something a move may be aimed at.
#[derive(Clone, Debug, PartialEq)]
pub struct AimLine {
    /// What.
    pub aim: Aim,
    /// In words.
    pub name: String,
    /// Why not, if it cannot be aimed so.
    pub why_not: Option<String>,
}

/// The one move in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    /// The move with its aim.
    pub name: String,
    /// What it costs.
    pub cost: String,
    /// What it is for.
    pub purpose: String,
    /// What it takes away.
    pub price: String,
}

/// The moves as they can be made now.
#[must_use]
pub fn moves(localizer: &Localizer, session: &Session) -> MovesPage {
    let view = session.view();
    let all: Vec<MoveView<'_>> = view.moves().collect();
    let families = Family::ALL.into_iter().filter_map(|family| {
        let of_it: Vec<MoveLine> = all.iter().filter(|it| it.of.family == family).map(|it| move_line(localizer, &view, it)).collect();
        (!of_it.is_empty()).then(|| FamilyBlock {
            family,
            pan: family.pan(),
            name: localizer.family(family),
            hint: localizer.family_hint(family),
            moves: of_it,
        })
    });
    let made = view.moves_made().map(|(which, aim)| localizer.aimed_move(view.scenario(), which, aim));
    let terms = [("attention", view.attention().into()), ("budget", view.budget().into())];
    let key = if view.scenario().budget > 0 || view.budget() != 0 { "moves-terms" } else { "moves-terms-no-budget" };
    MovesPage {
        attention: view.attention(),
        terms: localizer.fill(key, &terms),
        lean: view.lean(),
        scale: localizer.lean(view.lean()),
        families: families.collect(),
        made: made.collect(),
    }
}

fn move_line(localizer: &Localizer, view: &View<'_>, it: &MoveView<'_>) -> MoveLine {
    MoveLine {
        id: it.id,
        name: localizer.name_of_move(it.of),
        attention: it.of.cost,
        cost: localizer.cost(it.of.cost, it.of.budget),
        aim: localizer.aim_kind(it.of.aim),
        purpose: localizer.purpose_of_move(it.of),
        price: localizer.price_of_move(it.of),
        why_not: it.obstacle.as_ref().map(|obstacle| localizer.obstacle(view, it.id, obstacle)),
    }
}

/// Every aim a move could have, with the reason where it cannot.
#[must_use]
pub fn aims(localizer: &Localizer, session: &Session, which: MoveId) -> Vec<AimLine> {
    let view = session.view();
    view.aims(which)
        .map(|aim| AimLine { aim, name: localizer.aim(view.scenario(), aim), why_not: localizer.why_not(&view, which, aim) })
        .collect()
}

/// The one move in hand: what it is for, what it costs, what it takes away.
#[must_use]
pub fn hand(localizer: &Localizer, session: &Session, which: MoveId, aim: Aim) -> Hand {
    let it = &session.scenario().moves[which.index()];
    Hand {
        name: localizer.aimed_move(session.scenario(), which, aim),
        cost: localizer.cost(it.cost, it.budget),
        purpose: localizer.purpose_of_move(it),
        price: localizer.price_of_move(it),
    }
}

/// What came of the last move at once: sentences, and what was told.
#[must_use]
pub fn made(localizer: &Localizer, session: &Session) -> (Vec<String>, Vec<Told>) {
    let view = session.view();
    let (mut said, told) = spoken(localizer, session, &notes_of_last_decision(session));
    if let Some((which, aim, Some(outcome))) = view.report().moves.last() {
        let reply = &view.scenario().moves[which.index()].outcomes[usize::from(*outcome)].reply;
        if !reply.is_empty() {
            said.insert(0, localizer.text(reply, &view.plain_scope().with_aim(*aim)));
        }
    }
    (said, told)
}
