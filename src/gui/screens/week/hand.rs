//! The one move in hand, and what it is being aimed at.

use egui::{Key, Ui};

use super::view::pan;
use crate::gui::screens::keys::pressed;
use crate::gui::widgets::scale::Pan;
use crate::play::Session;
use crate::sim::moves::AimKind;
use crate::sim::{Aim, MemberId, MoveId, TaskId};
use crate::wording::Localizer;

/// A move that was picked and is not yet placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InHand {
    /// Which.
    pub which: MoveId,
    /// The pan it would fall into.
    pub pan: Pan,
    /// Points.
    pub cost: u8,
    kind: AimKind,
    member: Option<MemberId>,
    task: Option<TaskId>,
    /// The list that arrow keys go through.
    side: Side,
}

/// One of the two lists that a move can be aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    People,
    Work,
}

/// How a person or task stands to the move in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    /// Nothing is being aimed at this list.
    Aside,
    /// It can be aimed at.
    Open,
    /// It is aimed at.
    Chosen(Pan),
    /// It cannot be aimed at.
    Closed,
}

impl InHand {
    /// Picks a move up. Where only one aim is possible it is taken.
    #[must_use]
    pub fn pick(session: &Session, which: MoveId) -> Self {
        let it = &session.scenario().moves[which.index()];
        let (side, kind) = (if it.aim == AimKind::Task { Side::Work } else { Side::People }, it.aim);
        let mut hand = Self { which, pan: pan(it.family.pan()), cost: it.cost, kind, member: None, task: None, side };
        let mut open = session.view().open_aims(which);
        if let (Some(only), None) = (open.next(), open.next()) {
            (hand.member, hand.task) = (only.member(), only.task());
        }
        hand
    }

    /// The aim, once it is whole.
    #[must_use]
    pub fn aim(&self) -> Option<Aim> {
        match (self.kind, self.member, self.task) {
            (AimKind::Team, ..) => Some(Aim::Team),
            (AimKind::Member, Some(member), _) => Some(Aim::Member(member)),
            (AimKind::Task, _, Some(task)) => Some(Aim::Task(task)),
            (AimKind::MemberAndTask, Some(member), Some(task)) => Some(Aim::MemberAndTask(member, task)),
            _ => None,
        }
    }

    pub(super) fn wants(&self, side: Side) -> bool {
        match self.kind {
            AimKind::Team => false,
            AimKind::Member => side == Side::People,
            AimKind::Task => side == Side::Work,
            AimKind::MemberAndTask => true,
        }
    }

    /// The list that still lacks an aim, or else the one that was aimed at last.
    pub(super) fn next_side(&self) -> Side {
        match self.kind {
            AimKind::Task => Side::Work,
            AimKind::MemberAndTask if self.member.is_some() => Side::Work,
            _ => Side::People,
        }
    }

    /// The words that ask for what is missing; nothing where nothing is.
    pub(super) fn question(&self) -> Option<&'static str> {
        match (self.aim(), self.kind, self.member) {
            (Some(_), ..) => None,
            (None, AimKind::Task, _) => Some("week-ask-task"),
            (None, AimKind::MemberAndTask, Some(_)) => Some("week-ask-task-too"),
            (None, AimKind::MemberAndTask, None) => Some("week-ask-person-first"),
            _ => Some("week-ask-person"),
        }
    }

    pub(super) fn member_stand(&self, session: &Session, member: MemberId) -> Stand {
        if !self.wants(Side::People) {
            return Stand::Aside;
        }
        let open = session.view().open_aims(self.which).any(|aim| aim.member() == Some(member));
        self.stand(self.member == Some(member), open)
    }

    pub(super) fn task_stand(&self, session: &Session, task: TaskId) -> Stand {
        if !self.wants(Side::Work) {
            return Stand::Aside;
        }
        let fits = |aim: Aim| aim.task() == Some(task) && (self.member.is_none() || aim.member().is_none() || aim.member() == self.member);
        let open = session.view().open_aims(self.which).any(fits);
        self.stand(self.task == Some(task), open)
    }

    fn stand(&self, is_chosen: bool, is_open: bool) -> Stand {
        match (is_chosen, is_open) {
            (true, _) => Stand::Chosen(self.pan),
            (false, true) => Stand::Open,
            (false, false) => Stand::Closed,
        }
    }

    /// Aims at a person, if that can be; a task that does not go with them is let go.
    pub(super) fn aim_at_member(&mut self, session: &Session, member: MemberId) {
        if self.member_stand(session, member) != Stand::Open {
            return;
        }
        (self.member, self.side) = (Some(member), Side::People);
        if let Some(task) = self.task
            && self.kind == AimKind::MemberAndTask
            && session.view().can_make(self.which, Aim::MemberAndTask(member, task)).is_err()
        {
            self.task = None;
        }
    }

    /// Aims at a task, if that can be.
    pub(super) fn aim_at_task(&mut self, session: &Session, task: TaskId) {
        if self.task_stand(session, task) == Stand::Open {
            (self.task, self.side) = (Some(task), Side::Work);
        }
    }

    /// Why a person cannot be aimed at.
    pub(super) fn why_not_member(&self, localizer: &Localizer, session: &Session, member: MemberId) -> Option<String> {
        let view = session.view();
        let mut aims = view.aims(self.which).filter(|aim| aim.member() == Some(member));
        let aim = aims.next().unwrap_or(Aim::Member(member));
        localizer.why_not(&view, self.which, aim)
    }

    /// Why a task cannot be aimed at.
    pub(super) fn why_not_task(&self, localizer: &Localizer, session: &Session, task: TaskId) -> Option<String> {
        let view = session.view();
        let fits = |aim: &Aim| aim.task() == Some(task) && (self.member.is_none() || aim.member().is_none() || aim.member() == self.member);
        let aim = view.aims(self.which).find(fits).unwrap_or(Aim::Task(task));
        localizer.why_not(&view, self.which, aim)
    }

    /// Moves the aim by arrow keys. Returns whether it moved.
    pub(super) fn follow_arrows(&mut self, ui: &Ui, session: &Session) -> bool {
        let by = i32::from(pressed(ui, Key::ArrowDown)) - i32::from(pressed(ui, Key::ArrowUp));
        let (left, right) = (pressed(ui, Key::ArrowLeft), pressed(ui, Key::ArrowRight));
        let before = *self;
        if left && self.wants(Side::People) {
            self.side = Side::People;
        }
        if right && self.wants(Side::Work) {
            self.side = Side::Work;
        }
        if by != 0 || self.side != before.side {
            self.step(session, by);
        }
        *self != before
    }

    /// To the next person or task that can be aimed at; to the first if none is.
    fn step(&mut self, session: &Session, by: i32) {
        let view = session.view();
        match self.side {
            Side::People => {
                let can = |member: &MemberId| !matches!(self.member_stand(session, *member), Stand::Closed | Stand::Aside);
                let all: Vec<MemberId> = view.people().map(|person| person.id).filter(can).collect();
                if let Some(member) = neighbour(&all, self.member, by) {
                    self.aim_at_member(session, member);
                }
            }
            Side::Work => {
                let can = |task: &TaskId| !matches!(self.task_stand(session, *task), Stand::Closed | Stand::Aside);
                let all: Vec<TaskId> = view.tasks().map(|task| task.id).filter(can).collect();
                if let Some(task) = neighbour(&all, self.task, by) {
                    self.aim_at_task(session, task);
                }
            }
        }
    }

    /// Goes on to what is still missing, and takes the first there.
    pub(super) fn aim_on(&mut self, session: &Session) {
        self.side = self.next_side();
        self.step(session, 0);
    }

    /// Whether it is aimed at this.
    pub(super) fn is_at(&self, at: At) -> bool {
        match at {
            At::Member(member) => self.member == Some(member),
            At::Task(task) => self.task == Some(task),
            At::Move(which) => self.which == which,
        }
    }

    /// The person or task that the arrow keys are at.
    pub(super) fn at(&self) -> Option<At> {
        match self.side {
            Side::People => self.member.map(At::Member),
            Side::Work => self.task.map(At::Task),
        }
    }
}

/// A person, a task or a move on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum At {
    Member(MemberId),
    Task(TaskId),
    Move(MoveId),
}

fn neighbour<T: Copy + PartialEq>(all: &[T], now: Option<T>, by: i32) -> Option<T> {
    let Some(place) = now.and_then(|now| all.iter().position(|it| *it == now)) else {
        return if by < 0 { all.last().copied() } else { all.first().copied() };
    };
    let next = i32::try_from(place).ok()? + by;
    all.get(usize::try_from(next.rem_euclid(i32::try_from(all.len()).ok()?)).ok()?).copied()
}
