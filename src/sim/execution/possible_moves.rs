//! Which moves can be made now, with which aims, and why others cannot.

use super::game::Game;
use super::member_state::MemberState;
use super::obstacle::Obstacle;
use super::scope::Scope;
use crate::sim::ids::*;
use crate::sim::moves::{Aim, AimKind};

impl Game {
    /// Whether a move so aimed can be made now, and if not, why.
    ///
    /// # Errors
    /// The first [`Obstacle`] in its way.
    pub fn can_make(&self, which: MoveId, aim: Aim) -> Result<(), Obstacle> {
        self.affordable(which)?;
        self.aimable(which, aim)
    }

    /// Whether a move can be made now with any aim.
    ///
    /// # Errors
    /// [`Obstacle`] of cost, or [`Obstacle::NoAim`] with the reason that stands against the first aim.
    pub fn can_make_somehow(&self, which: MoveId) -> Result<(), Obstacle> {
        self.affordable(which)?;
        let mut first = None;
        for aim in self.aims(which) {
            match self.aimable(which, aim) {
                Ok(()) => return Ok(()),
                Err(obstacle) => first = first.or(Some(obstacle)),
            }
        }
        Err(first.map_or(Obstacle::NoAim(Box::new(Obstacle::NoSuchTask)), |first| {
            if self.scenario().moves[which.index()].aim == AimKind::Team { first } else { Obstacle::NoAim(Box::new(first)) }
        }))
    }

    /// Every aim of the right kind, possible or not.
    pub fn aims(&self, which: MoveId) -> impl Iterator<Item = Aim> + '_ {
        let kind = self.scenario().moves[which.index()].aim;
        let people = move || self.state().members_in_play();
        let tasks = move || (0..self.scenario().tasks.len()).map(TaskId::at).filter(|task| !self.state().tasks[task.index()].hidden);
        let team = (kind == AimKind::Team).then_some(Aim::Team);
        let members = people().filter(move |_| kind == AimKind::Member).map(Aim::Member);
        let works = tasks().filter(move |_| kind == AimKind::Task).map(Aim::Task);
        let both = people()
            .filter(move |_| kind == AimKind::MemberAndTask)
            .flat_map(move |member| tasks().map(move |task| Aim::MemberAndTask(member, task)));
        team.into_iter().chain(members).chain(works).chain(both)
    }

    /// The aims with which a move can be made now, if it can be paid for.
    pub fn open_aims(&self, which: MoveId) -> impl Iterator<Item = Aim> + '_ {
        let aims = self.affordable(which).is_ok().then(|| self.aims(which));
        aims.into_iter().flatten().filter(move |aim| self.aimable(which, *aim).is_ok())
    }

    fn affordable(&self, which: MoveId) -> Result<(), Obstacle> {
        let (it, state) = (&self.scenario().moves[which.index()], self.state());
        if it.cost > state.attention {
            return Err(Obstacle::Attention { cost: it.cost, left: state.attention });
        }
        if it.budget > state.budget {
            return Err(Obstacle::Budget { cost: it.budget, left: state.budget });
        }
        Ok(())
    }

    fn aimable(&self, which: MoveId, aim: Aim) -> Result<(), Obstacle> {
        let (scenario, state) = (self.scenario(), self.state());
        let it = &scenario.moves[which.index()];
        if aim.kind() != it.aim {
            return Err(Obstacle::Aim(it.aim));
        }
        if let Some(member) = aim.member() {
            let there = state.members.get(member.index()).is_some_and(MemberState::is_here);
            if !there {
                return Err(Obstacle::Absent(member));
            }
        }
        if let Some(task) = aim.task() {
            let there = state.tasks.get(task.index()).is_some_and(|task| !task.hidden);
            if !there {
                return Err(Obstacle::NoSuchTask);
            }
        }
        if state.made_this_week().any(|made| made.which == which && made.aim == aim) {
            return Err(Obstacle::DoneThisWeek);
        }
        let scope = Scope::new(scenario, state).with_aim(aim);
        match it.needs.iter().position(|need| !scope.holds(&need.when)) {
            Some(need) => Err(Obstacle::Need(need)),
            None => Ok(()),
        }
    }
}
