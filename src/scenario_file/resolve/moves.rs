//! Moves: the library's, and a scenario's own in the same form.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::super::value::Id;
use super::super::{limits, written};
use super::names::Names;
use super::texts::TextKind;
use super::{Casts, Origin, Resolver, Uses};
use crate::sim::moves::{AimKind, Move, Need};
use crate::sim::{Condition, Family};

/// The moves of the library, which know no scenario.
pub(in super::super) fn library_moves<'a>(moves: &[(Id<'a>, written::Move<'a>)], log: &mut Log<'a>) -> Vec<Move> {
    let file = written::File::default();
    let mut resolver = Resolver {
        file: &file,
        log,
        names: Names::empty(),
        casts: Casts::default(),
        uses: Uses::default(),
        named: Vec::new(),
        named_parts: Vec::new(),
        weeks: limits::WEEKS as u8,
    };
    moves.iter().map(|(id, written)| resolver.one_move(*id, written)).collect()
}

impl<'a> Resolver<'_, 'a> {
    /// The library's moves without those that are off, with the scenario's own, in the order of families.
    pub(super) fn moves(&mut self, library: &[Move]) -> Vec<Move> {
        let file = self.file;
        let names: Vec<&str> = library.iter().map(|it| it.id.as_str()).collect();
        for off in file.off.iter().filter(|off| !names.contains(&off.0)) {
            let problem = Problem::new(Code::UnknownId, off.span(self.log), format!("no library move has the id \"{}\"", off.0));
            self.log.add(problem.suggest(off.0, "library moves", names.iter().copied()));
        }
        let is_off = |id: &str| file.off.iter().any(|off| off.0 == id);
        let own = |id: &str| file.moves.0.iter().any(|(own, _)| own.0 == id);
        let mut moves: Vec<Move> = library.iter().filter(|it| !is_off(&it.id) && !own(&it.id)).cloned().collect();
        for (id, written) in &file.moves.0 {
            super::names::declare(*id, super::names::Reserved::Allowed, self.log);
            moves.push(self.one_move(*id, written));
        }
        moves.sort_by_key(|it| it.family.index());
        moves
    }

    fn one_move(&mut self, id: Id<'a>, written: &written::Move<'a>) -> Move {
        let aim = written.aim.0.unwrap_or(AimKind::Team);
        let scope = Self::aimed(aim).with_origin(Origin::Move);
        let needs = written.needs.iter().map(|need| Need {
            when: self.condition_at(&need.when, &scope).unwrap_or(Condition::Always),
            why_not: self.plain(need.why_not, TextKind::OneLine),
        });
        let needs = needs.collect();
        Move {
            id: id.0.to_owned(),
            name: self.plain(written.name, TextKind::Title),
            family: written.family.0.unwrap_or(Family::Tasks),
            cost: self.small(written.cost, 0..=limits::ATTENTION, "the cost in attention").unwrap_or(1),
            budget: written.budget.map_or(0.0, |money| self.points(money, 0..=limits::AMOUNT, "the cost in money")) as i32,
            aim,
            purpose: self.plain(written.purpose, TextKind::OneLine),
            price: self.plain(written.price, TextKind::OneLine),
            speaks_to: written.speaks_to.clone(),
            needs,
            effects: self.effects(&written.effects, &scope),
            outcomes: self.outcomes(&written.outcomes, TextKind::Reply, &scope),
        }
    }
}
