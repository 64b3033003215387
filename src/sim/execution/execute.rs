//! What each word of the effect vocabulary does. No match here has a `_`, so that a new word does not compile before it does something.

use std::sync::Arc;

use super::member_state::Presence;
use super::report::{Cause, Note, Subject, Voiced};
use super::state::{Planned, Settled};
use super::state_writer::{EffectContext, StateWriter};
use super::task_state::Helper;
use crate::sim::condition::Meter;
use crate::sim::effect::{Effect, Follow, PersonEffect, TaskEffect};
use crate::sim::ids::*;

impl<'a> StateWriter<'a> {
    /// Carries out effects in their order.
    pub(super) fn execute(&mut self, effects: &'a [Effect], context: EffectContext) {
        for effect in effects {
            self.execute_one(effect, context);
        }
    }

    fn execute_one(&mut self, effect: &'a Effect, context: EffectContext) {
        let week = self.state.week;
        match effect {
            Effect::Add(meter, amount) => self.add_to(*meter, *amount, context),
            Effect::Set(flag) => self.state.flags[flag.index()] = true,
            Effect::Clear(flag) => self.state.flags[flag.index()] = false,
            Effect::Later(weeks, event) => {
                self.state.planned.push(Planned { event: *event, week: week.saturating_add(*weeks), cast: context.cast });
            }
            Effect::Cancel(event) => self.state.planned.retain(|planned| planned.event != *event),
            Effect::Reveal(secret) => self.tell(*secret, context.voiced),
            Effect::Heed(secret) => self.heed(*secret),
            Effect::Promise(promise) => {
                let it = &mut self.state.promises[promise.index()];
                if it.given.is_none() {
                    it.given = Some(week);
                    self.note(Note::Promised(*promise));
                }
            }
            Effect::Keep(promise) => self.settle(*promise, Settled::Kept(week)),
            Effect::Break(promise) => self.settle(*promise, Settled::Broken(week)),
            Effect::Release(promise) => self.settle(*promise, Settled::Released(week)),
            Effect::Follow(follow) => self.follow(follow, context),
            Effect::Fill(weeks) => {
                let from = week.saturating_add(*weeks);
                let skill = self.scenario.model.fill_skill;
                self.state.helpers.push(Helper { task: None, from, until: Helper::FOR_GOOD, skill });
            }
            Effect::People(who, effect) => {
                self.for_each(*who, context, |writer, member| writer.execute_on_person(*effect, member, context))
            }
            Effect::Task(task, effect) => {
                if let Some(task) = self.scope(&context).task(*task) {
                    self.execute_on_task(effect, task, context);
                }
            }
        }
    }

    fn execute_on_person(&mut self, effect: PersonEffect, member: MemberId, context: EffectContext) {
        let week = self.state.week;
        match effect {
            PersonEffect::Join => self.join(member),
            PersonEffect::Leave => self.leave(member),
            PersonEffect::Away(weeks) => self.send_away(member, weeks),
            PersonEffect::Overtime => self.state.members[member.index()].overtime = true,
            PersonEffect::Focus => self.state.members[member.index()].focus = true,
            PersonEffect::Heard(amount) => {
                let it = &mut self.state.members[member.index()];
                it.heard = it.heard.max(f64::from(amount) * context.worn).clamp(0.0, 100.0);
                it.last_heard = Some(week);
            }
            PersonEffect::Answer => {
                if let Some(secret) = self.state.raised_by(self.scenario, member) {
                    self.heed(secret);
                }
            }
        }
    }

    fn execute_on_task(&mut self, effect: &'a TaskEffect, task: TaskId, context: EffectContext) {
        let it = &mut self.state.tasks[task.index()];
        match effect {
            TaskEffect::Effort(days) => self.change_scope(task, *days, context.cause),
            TaskEffect::Rework(days) => self.add_rework(task, f64::from(*days) * context.share, context.cause),
            TaskEffect::Due(weeks) => it.due = (i32::from(it.due) + weeks).clamp(1, i32::from(self.scenario.weeks_written)) as u8,
            TaskEffect::Block(why) => {
                it.blocked = Some(Arc::clone(why));
                self.note(Note::Blocked(task));
            }
            TaskEffect::Unblock => {
                if it.blocked.take().is_some() {
                    self.note(Note::Unblocked(task));
                }
            }
            TaskEffect::Open => {
                if std::mem::take(&mut it.hidden) {
                    self.note(Note::Opened(task));
                }
            }
            TaskEffect::Drop => self.drop_task(task),
            TaskEffect::Goal => it.clear_goal = true,
            TaskEffect::Steps => it.broken_down = true,
            TaskEffect::Help(weeks) => self.bring_help(task, *weeks),
            TaskEffect::Look => self.look_at(task),
            TaskEffect::Assign(who) => self.for_each(*who, context, |writer, member| writer.assign(member, task)),
            TaskEffect::Stretch(who) => self.for_each(*who, context, |writer, member| {
                writer.state.members[member.index()].stretch = Some(task);
                writer.assign(member, task);
            }),
        }
    }

    fn add_to(&mut self, meter: Meter, amount: i32, context: EffectContext) {
        let points = f64::from(amount);
        match meter {
            Meter::Member(meter, who) => {
                let good = (points > 0.0) == meter.more_is_better();
                let points = points * context.share * if good { context.worn } else { 1.0 };
                self.for_each(who, context, |writer, member| {
                    let bonus = if good { writer.value_bonus(member, context.cause) } else { 1.0 };
                    writer.add(member, meter, points * bonus, context.cause);
                });
            }
            Meter::Skill(who, skill) => self.for_each(who, context, |writer, member| {
                if let Some(skill) = writer.scope(&context).skill_id(member, skill) {
                    writer.add_skill(member, skill, points * context.worn, context.cause);
                }
            }),
            Meter::Quality(task) => {
                if let Some(task) = self.scope(&context).task(task) {
                    self.state.tasks[task.index()].quality_shift += points;
                    self.change(Subject::Quality(task), points, context.cause);
                }
            }
            Meter::Budget => self.add_budget(amount, context.cause),
            Meter::Credibility => self.add_credibility(points, context.cause),
            Meter::Attention => self.add_attention(amount, context.cause),
            Meter::Tally(tally) => {
                let it = &mut self.state.tallies[tally.index()];
                *it = it.saturating_add(amount);
            }
            Meter::Progress(task) => {
                if let Some(task) = self.scope(&context).task(task) {
                    let percent = self.state.tasks[task.index()].effort / 100.0;
                    self.add_progress(task, points * percent, context.cause);
                }
            }
            // The loader refuses to add to what can only be read.
            Meter::Balance | Meter::Delivery | Meter::Team => {}
        }
    }

    fn add_skill(&mut self, member: MemberId, skill: SkillId, points: f64, cause: Cause) {
        let before = self.state.skill(self.scenario, member, skill);
        self.state.skill_shift[member.index() * self.scenario.skills.len() + skill.index()] += points;
        let moved = self.state.skill(self.scenario, member, skill) - before;
        self.state.members[member.index()].learned += moved.max(0.0);
        self.change(Subject::Skill(member, skill), moved, cause);
    }

    /// A move that speaks to what somebody holds dear works a little better on them (`experience-fit`).
    fn value_bonus(&self, member: MemberId, cause: Cause) -> f64 {
        let Cause::Move(which, _) = cause else { return 1.0 };
        let speaks_to = &self.scenario.moves[which.index()].speaks_to;
        let shared = self.scenario.members[member.index()].values.iter().any(|value| speaks_to.contains(value));
        if shared { 1.0 + self.scenario.model.value_bonus } else { 1.0 }
    }

    /// Runs something on each person a word means. The team is those at work, the aim of a move at a task those who work on it; a name
    /// means the person wherever they are, if of the team.
    pub(super) fn for_each(&mut self, who: Who, context: EffectContext, mut run: impl FnMut(&mut Self, MemberId)) {
        match who {
            Who::Team | Who::Everyone | Who::Anyone => {
                for place in 0..self.state.members.len() {
                    if self.state.members[place].is_here() {
                        run(self, MemberId::at(place));
                    }
                }
            }
            Who::Aim if context.aim.member().is_none() => {
                for place in 0..self.state.members.len() {
                    let it = &self.state.members[place];
                    if it.is_here() && it.task.is_some() && it.task == context.aim.task() {
                        run(self, MemberId::at(place));
                    }
                }
            }
            who => {
                if let Some(member) = self.scope(&context).one(who)
                    && !self.state.members[member.index()].has_left()
                {
                    run(self, member);
                }
            }
        }
    }

    fn follow(&mut self, follow: &'a Follow, context: EffectContext) {
        self.state.came.clear();
        let weight = self.scenario.model.follow_credibility;
        for who in &follow.ask {
            self.for_each(*who, context, |writer, member| {
                let trust = writer.state.members[member.index()].meter(MemberMeter::Trust);
                let reach = trust * (1.0 - weight) + writer.state.credibility * weight;
                let with_them = EffectContext { them: Some(member), ..context };
                if !writer.state.members[member.index()].is_here() || writer.state.came.contains(&member) {
                    return;
                }
                if reach >= f64::from(follow.trust) {
                    writer.state.came.push(member);
                    writer.note(Note::Came(member));
                    writer.execute(&follow.come, with_them);
                } else {
                    writer.note(Note::StayedAway(member));
                    writer.execute(&follow.stay, with_them);
                }
            });
        }
    }

    fn join(&mut self, member: MemberId) {
        let it = &mut self.state.members[member.index()];
        if it.presence == Presence::NotYet {
            it.presence = Presence::Here;
            it.monday = it.meters;
            it.last_monday = it.meters;
            self.note(Note::Joined(member));
        }
    }

    fn send_away(&mut self, member: MemberId, weeks: u8) {
        let until = self.state.week.saturating_add(weeks);
        let it = &mut self.state.members[member.index()];
        if it.is_here() {
            it.presence = Presence::Away(until);
            self.note(Note::Away(member, until));
        }
    }

    fn heed(&mut self, secret: SecretId) {
        let it = &mut self.state.secrets[secret.index()];
        if !it.heeded {
            it.heeded = true;
            self.note(Note::Heeded(secret));
        }
    }

    /// Scope: less work is less value; more work is only more work.
    fn change_scope(&mut self, task: TaskId, days: i32, cause: Cause) {
        let model = &self.scenario.model;
        let it = &mut self.state.tasks[task.index()];
        if it.done.is_some() || it.dropped {
            return;
        }
        let before = it.effort;
        it.effort = (before + f64::from(days)).max(it.progress).max(1.0);
        let moved = it.effort - before;
        it.cut = (it.cut + model.cut_value * (-moved / before).max(0.0)).min(1.0);
        self.change(Subject::Effort(task), moved, cause);
    }

    fn drop_task(&mut self, task: TaskId) {
        let it = &mut self.state.tasks[task.index()];
        if it.done.is_none() && !it.dropped {
            it.dropped = true;
            self.note(Note::Dropped(task));
            for member in self.state.members.iter_mut().filter(|member| member.task == Some(task)) {
                member.task = None;
            }
        }
    }

    /// Help costs some of the helped person's first week and gives from the second.
    fn bring_help(&mut self, task: TaskId, weeks: u8) {
        let (week, model) = (self.state.week, &self.scenario.model);
        let until = week.saturating_add(weeks);
        self.state.helpers.push(Helper { task: Some(task), from: week + 1, until, skill: model.help_skill });
        if let Some(shower) = self.state.members.iter_mut().find(|member| member.is_here() && member.task == Some(task)) {
            shower.taken += model.help_cost;
        }
    }

    /// Who goes and looks at a task finds what is hidden about it.
    fn look_at(&mut self, task: TaskId) {
        for place in 0..self.scenario.secrets.len() {
            let secret = &self.scenario.secrets[place];
            if secret.about == Some(task) && secret.from <= self.state.week {
                self.tell(SecretId::at(place), Voiced::ByLooking);
            }
        }
    }
}
