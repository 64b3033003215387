//! People, what they know, and their work.

use std::sync::Arc;

use super::super::code::Code;
use super::super::log::Reported;
use super::super::problem::Problem;
use super::super::value::{Id, Int};
use super::super::written;
use super::texts::TextKind;
use super::who::Scope;
use super::{Origin, Resolver};
use crate::sim::luck::name_key;
use crate::sim::people::{Bite, Goal, Looks, Member, Secret, SecretKind};
use crate::sim::tasks::Task;
use crate::sim::{MemberId, SecretId, SkillId, TaskId, Text};

/// The trust at which somebody tells what they want for themselves.
const GOAL_TOLD_AT_TRUST: f64 = 60.0;
/// Days a week that somebody gives when the author says nothing.
const CAPACITY: f64 = 5.0;

impl<'a> Resolver<'_, 'a> {
    pub(super) fn people(&mut self) -> (Vec<Member>, Vec<Secret>) {
        let file = self.file;
        let mut secrets = Vec::new();
        let mut members = Vec::with_capacity(file.team.0.len());
        for (place, (id, written)) in file.team.0.iter().enumerate() {
            members.push(self.member(MemberId::at(place), *id, written, &mut secrets));
        }
        (members, secrets)
    }

    fn member(&mut self, me: MemberId, id: Id<'a>, written: &written::Member<'a>, secrets: &mut Vec<Secret>) -> Member {
        let own_lines = Scope { me: Some(me), ..Scope::PLAIN };
        let goal = written.goal.as_ref().map(|goal| self.goal(me, goal, secrets));
        let knows = written.knows.iter().map(|knowledge| self.knowledge(me, knowledge, secrets)).collect();
        let mut skills = vec![0.0; self.names.skills.ids().len()];
        for (skill, points) in &written.skills.0 {
            let points = self.points(*points, 0..=5, "a skill");
            if let Ok(skill) = self.skill_id(*skill).map(SkillId::index) {
                skills[skill] = points;
            }
        }
        Member {
            id: id.0.to_owned(),
            luck: name_key(id.0),
            name: self.plain(written.name, TextKind::Title),
            role: self.plain(written.role, TextKind::Title),
            looks: written.looks.as_ref().and_then(looks).unwrap_or_else(|| Looks::by_key(name_key(id.0))),
            start: [
                self.points(written.morale, 0..=100, "morale"),
                self.points(written.clarity, 0..=100, "clarity"),
                self.points(written.trust, 0..=100, "trust"),
                self.points(written.strain, 0..=100, "strain"),
            ],
            skills,
            values: written.values.clone(),
            capacity: written.capacity.map_or(CAPACITY, |days| self.points(days, 1..=7, "the days a week")),
            here: written.here.unwrap_or(true),
            goal,
            knows,
            says: self.lines(&written.says, TextKind::Spoken, &own_lines),
            seat: self.lines(&written.seat, TextKind::Seat, &own_lines),
        }
    }

    fn goal(&mut self, owner: MemberId, written: &written::Goal<'a>, secrets: &mut Vec<Secret>) -> Goal {
        let secret = SecretId::at(secrets.len());
        secrets.push(Secret {
            id: written.id.0.to_owned(),
            luck: name_key(written.id.0),
            owner,
            kind: SecretKind::Goal,
            text: self.text(written.text, TextKind::OneLine, &Scope::PLAIN),
            says: self.text_or_none(written.says, TextKind::Spoken, &Scope::PLAIN),
            speaks_at_trust: GOAL_TOLD_AT_TRUST,
            about: None,
            from: 1,
            bite: None,
        });
        Goal { secret, served_by: self.task_ids(&written.served_by) }
    }

    fn knowledge(&mut self, owner: MemberId, written: &written::Knowledge<'a>, secrets: &mut Vec<Secret>) -> SecretId {
        let id = SecretId::at(secrets.len());
        let from = written.from.map_or(Ok(1), |from| self.week_of_play(from)).unwrap_or(1);
        let bite = self.bite(id, from, written);
        secrets.push(Secret {
            id: written.id.0.to_owned(),
            luck: name_key(written.id.0),
            owner,
            kind: if bite.is_some() { SecretKind::Knowledge } else { SecretKind::Worry },
            text: self.text(written.text, TextKind::OneLine, &Scope::PLAIN),
            says: self.text_or_none(written.says, TextKind::Spoken, &Scope::PLAIN),
            speaks_at_trust: self.points(written.speaks_at_trust, 0..=100, "the trust at which they say it"),
            about: written.about.and_then(|task| self.task_id(task).ok()),
            from,
            bite,
        });
        id
    }

    fn bite(&mut self, secret: SecretId, from: u8, written: &written::Knowledge<'a>) -> Option<Bite> {
        let scope = Scope::PLAIN.with_origin(Origin::Bite(secret));
        let event = written.event.and_then(|event| self.event(event).ok());
        let effects = self.effects(&written.effects, &scope);
        let Some(number) = written.bites_in_week else {
            if !written.effects.is_empty() || written.event.is_some() {
                let problem = Problem::new(
                    Code::MissingField,
                    self.log.span_of(written.head),
                    "this has an event or effects, and no week in which it bites",
                );
                self.log.add(problem.label("write `bites_in_week`, or delete them: without a week it is a worry that only weighs"));
            }
            return None;
        };
        let week = self.week_of_play(number).ok()?;
        if week < from {
            let problem = Problem::new(
                Code::BiteBeforeSaid,
                number.span(self.log),
                format!("this bites in week {week} and can be said only from week {from}"),
            );
            self.log.add(problem.help("nobody could have known: let it bite later, or be said earlier"));
        }
        if let (Some(event), Some(to)) = (written.event, event) {
            let at = event.span(self.log);
            self.uses.leads.push(super::Lead { from: Origin::Bite(secret), to, weeks: 1, at });
        }
        Some(Bite { week, event, effects })
    }

    pub(super) fn tasks(&mut self) -> Vec<Task> {
        let file = self.file;
        file.tasks.0.iter().map(|(id, written)| self.one_task(*id, written)).collect()
    }

    fn one_task(&mut self, id: Id<'a>, written: &written::Task<'a>) -> Task {
        let blocked = written.blocked.map(|why| Arc::new(self.text(why, TextKind::Blocked, &Scope::PLAIN)));
        Task {
            id: id.0.to_owned(),
            title: self.plain(written.title, TextKind::Title),
            effort: self.points(written.effort, 1..=1000, "the effort in days"),
            due: self.week_of_play(written.due).unwrap_or(1),
            value: self.points(written.value, 0..=100, "the value"),
            needs: self.skill_id(written.needs).unwrap_or(SkillId(0)),
            after: self.task_ids(&written.after),
            for_whom: written.for_whom.map(|whom| self.plain(whom, TextKind::OneLine)),
            on: written.on.iter().filter_map(|who| self.names.people.find(*who, self.log).ok().map(MemberId::at)).collect(),
            blocked: blocked.filter(|why: &Arc<Text>| !why.is_empty()),
            hidden: written.hidden.unwrap_or(false),
        }
    }

    fn task_ids(&mut self, written: &[Id<'a>]) -> Vec<TaskId> {
        written.iter().filter_map(|task| self.task_id(*task).ok()).collect()
    }

    /// A number as the rules reckon with it; the least one where it cannot be read, which was reported.
    pub(super) fn points(&mut self, number: Int<'a>, range: std::ops::RangeInclusive<i64>, what: &str) -> f64 {
        let least = *range.start();
        number.read_within(range, what, self.log).unwrap_or(least) as f64
    }

    /// A week that the play has.
    pub(super) fn week_of_play(&mut self, number: Int<'a>) -> Result<u8, Reported> {
        self.small(number, 1..=i64::from(self.weeks), "a week of this play")
    }
}

fn looks(written: &written::Looks<'_>) -> Option<Looks> {
    Some(Looks {
        hair: written.hair.0?,
        hair_color: written.hair_color.0?,
        skin: written.skin.0?,
        cloth: written.cloth.0?,
        neck: written.neck.0?,
        extras: written.extras.clone(),
    })
}
