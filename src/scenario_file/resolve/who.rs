//! Whom and what a word means: a person, a name of the cast, or one of the reserved words, each only where it means something.

use super::super::code::Code;
use super::super::log::Reported;
use super::super::problem::Problem;
use super::super::value::Id;
use super::{Origin, Resolver};
use crate::sim::moves::AimKind;
use crate::sim::{MemberId, SkillId, SkillRef, TaskId, TaskRef, Who};

/// Where a word stands, which decides what it can mean.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Scope {
    /// The event whose cast can be named.
    pub(super) event: Option<usize>,
    /// Whether somebody is looked at (inside `Count` and `Follow`).
    pub(super) them: bool,
    /// Whose line it is.
    pub(super) me: Option<MemberId>,
    /// What the move is aimed at.
    pub(super) aim: Option<AimKind>,
    /// Whose effects these are.
    pub(super) origin: Origin,
}

impl Scope {
    /// Where only people of the team can be named.
    pub(in super::super) const PLAIN: Self = Self { event: None, them: false, me: None, aim: None, origin: Origin::Nowhere };

    pub(super) fn with_them(self) -> Self {
        Self { them: true, ..self }
    }

    pub(super) fn with_origin(self, origin: Origin) -> Self {
        Self { origin, ..self }
    }
}

/// What a word for a person is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// To ask something of them, or to read a meter.
    Ask,
    /// To do something to them.
    Change,
    /// One single person, or one after the other: no average.
    Single,
}

impl<'a> Resolver<'_, 'a> {
    pub(super) fn who(&mut self, id: Id<'a>, usage: Use, scope: &Scope) -> Result<Who, Reported> {
        if id.is_blank() {
            return Err(Reported);
        }
        match id.0 {
            "team" | "everyone" | "anyone" if usage == Use::Single => self.meaningless(id, "one person is wanted here"),
            "team" => Ok(Who::Team),
            "everyone" => Ok(Who::Everyone),
            "anyone" if usage == Use::Change => {
                self.meaningless(id, "an effect cannot choose: write a person, a name of the cast, or \"team\"")
            }
            "anyone" => Ok(Who::Anyone),
            "them" if scope.them => Ok(Who::Them),
            "them" => self.meaningless(id, "\"them\" is the one looked at inside `Count` and `Follow`"),
            "me" => {
                scope.me.map(|_| Who::Me).map_or_else(|| self.meaningless(id, "\"me\" is for a person's own lines, `says` and `seat`"), Ok)
            }
            "aim" if scope.aim.is_some_and(|aim| aim != AimKind::Team) => Ok(Who::Aim),
            "aim" => self.meaningless(id, "\"aim\" is for moves that are aimed at a person or a task"),
            _ => self.person_or_cast(id, scope),
        }
    }

    fn person_or_cast(&mut self, id: Id<'a>, scope: &Scope) -> Result<Who, Reported> {
        if let Some(place) = self.cast_place(id.0, scope) {
            return Ok(place);
        }
        let Some(event) = scope.event.filter(|_| self.names.people.get(id.0).is_none()) else {
            return self.names.people.find(id, self.log).map(|place| Who::Member(MemberId::at(place)));
        };
        if self.log.is_full() || self.log.may_be_unread(id.0) {
            return Err(Reported);
        }
        let problem = Problem::new(Code::UnknownId, id.span(self.log), format!("nobody has the id \"{}\"", id.0));
        let there_are = self.names.people.names().chain(self.casts.of_event(event).places.iter().map(|name| name.0));
        let problem = problem.suggest(id.0, "people and names of the cast", there_are);
        Err(self.log.add(problem))
    }

    /// The place of a name in the cast of the event, which counts as its use.
    pub(super) fn cast_place(&mut self, name: &str, scope: &Scope) -> Option<Who> {
        let event = scope.event?;
        let place = self.casts.of_event(event).places.iter().position(|of| of.0 == name)?;
        let place = u8::try_from(place).ok()?;
        self.uses.cast.insert((event, place));
        Some(Who::Cast(place))
    }

    pub(super) fn task(&mut self, id: Id<'a>, scope: &Scope) -> Result<TaskRef, Reported> {
        match id.0 {
            "aim" if matches!(scope.aim, Some(AimKind::Task | AimKind::MemberAndTask)) => Ok(TaskRef::Aim),
            "aim" => self.meaningless(id, "as a task, \"aim\" is for moves that are aimed at a task"),
            _ => self.task_id(id).map(TaskRef::Task),
        }
    }

    pub(super) fn task_id(&mut self, id: Id<'a>) -> Result<TaskId, Reported> {
        self.names.tasks.find(id, self.log).map(TaskId::at)
    }

    pub(super) fn skill(&mut self, id: Id<'a>, scope: &Scope) -> Result<SkillRef, Reported> {
        match id.0 {
            "needed" if scope.aim.is_some() => Ok(SkillRef::Needed),
            "needed" => self.meaningless(id, "\"needed\" is for moves: the skill that their task needs"),
            _ => self.skill_id(id).map(SkillRef::Skill),
        }
    }

    pub(super) fn skill_id(&mut self, id: Id<'a>) -> Result<SkillId, Reported> {
        self.names.skills.find(id, self.log).map(SkillId::at)
    }

    fn meaningless<T>(&mut self, id: Id<'a>, label: &str) -> Result<T, Reported> {
        let problem = Problem::new(Code::NoMeaningHere, id.span(self.log), format!("\"{}\" has no meaning here", id.0));
        Err(self.log.add(problem.label(label)))
    }
}
