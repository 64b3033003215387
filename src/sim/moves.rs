//! Moves: what the player can spend attention on, what each may be aimed at, and why one cannot be made now.

use super::condition::{Condition, Scope};
use super::effect::{Effect, Outcome};
use super::game::Game;
use super::ids::*;

/// A move as the library or a scenario has it.
#[derive(Clone, Debug)]
pub struct Move {
    /// Its name in files.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The family it belongs to.
    pub family: Family,
    /// Points of attention.
    pub cost: u8,
    /// Money.
    pub budget: i32,
    /// What it may be aimed at.
    pub aim: AimKind,
    /// What it is for, in one line.
    pub purpose: String,
    /// What it takes away, in one line.
    pub price: String,
    /// Values it speaks to.
    pub speaks_to: Vec<Value>,
    /// What must hold, each with the reason shown when it does not.
    pub needs: Vec<Need>,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What it does besides, by circumstance.
    pub outcomes: Vec<Outcome>,
}

/// Something a move needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// The condition.
    pub when: Condition,
    /// What is said when it does not hold.
    pub why_not: String,
}

/// What a move may be aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize)]
pub enum AimKind {
    /// All of them.
    Team,
    /// One person.
    Member,
    /// One task.
    Task,
    /// One person and one task.
    MemberAndTask,
}

/// What a move was aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Aim {
    /// All of them.
    #[default]
    Team,
    /// This person.
    Member(MemberId),
    /// This task.
    Task(TaskId),
    /// This person and this task.
    MemberAndTask(MemberId, TaskId),
}

impl Aim {
    /// The person aimed at.
    #[must_use]
    pub const fn member(self) -> Option<MemberId> {
        match self {
            Self::Member(member) | Self::MemberAndTask(member, _) => Some(member),
            Self::Team | Self::Task(_) => None,
        }
    }

    /// The task aimed at.
    #[must_use]
    pub const fn task(self) -> Option<TaskId> {
        match self {
            Self::Task(task) | Self::MemberAndTask(_, task) => Some(task),
            Self::Team | Self::Member(_) => None,
        }
    }

    /// What sort of aim it is.
    #[must_use]
    pub const fn kind(self) -> AimKind {
        match self {
            Self::Team => AimKind::Team,
            Self::Member(_) => AimKind::Member,
            Self::Task(_) => AimKind::Task,
            Self::MemberAndTask(..) => AimKind::MemberAndTask,
        }
    }
}

/// A move that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// The week it was made in.
    pub week: u8,
    /// Which move.
    pub which: MoveId,
    /// What it was aimed at.
    pub aim: Aim,
}

/// Why a move cannot be made now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Not enough attention left.
    Attention {
        /// Points it costs.
        cost: u8,
        /// Points that are left.
        left: u8,
    },
    /// Not enough money left.
    Budget {
        /// What it costs.
        cost: i32,
        /// What is left.
        left: i32,
    },
    /// The same was done this week already.
    DoneThisWeek,
    /// It wants another kind of aim.
    Aim(AimKind),
    /// The person aimed at is not at work.
    Absent(MemberId),
    /// The task aimed at is not there.
    NoSuchTask,
    /// Something the move needs does not hold: the place of the [`Need`] in the move.
    Need(usize),
    /// No aim would do; for each, something stands against it. The first reason of all.
    NoAim(Box<Obstacle>),
}

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
            let there = state.members.get(member.index()).is_some_and(super::people::MemberState::is_here);
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
