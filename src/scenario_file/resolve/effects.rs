//! Effects with their ids resolved. An effect that cannot be resolved is left out; the others are looked at all the same.

use std::sync::Arc;

use super::super::code::Code;
use super::super::log::Reported;
use super::super::problem::Problem;
use super::super::value::{Id, Int};
use super::super::{limits, words, written};
use super::conditions::both;
use super::texts::TextKind;
use super::who::{Scope, Use};
use super::{Lead, Resolver};
use crate::sim::effect::Outcome;
use crate::sim::moves::AimKind;
use crate::sim::{Effect, FlagId, Follow, Meter, PersonEffect, TaskEffect, TaskRef, Who};

impl<'a> Resolver<'_, 'a> {
    pub(super) fn effects(&mut self, written: &[words::Effect<'a>], scope: &Scope) -> Vec<Effect> {
        written.iter().filter_map(|effect| self.effect(effect, scope).ok()).collect()
    }

    fn effect(&mut self, written: &words::Effect<'a>, scope: &Scope) -> Result<Effect, Reported> {
        use words::Effect as W;
        Ok(match written {
            W::Add(meter, amount) => {
                let (to, amount) = both(self.changed_meter(meter, *amount, scope), self.amount(*amount))?;
                Effect::Add(to, amount)
            }
            W::Set(flag) => {
                let place = self.names.flags.place(*flag, self.log)?;
                self.uses.flags_set.push((place, *flag));
                Effect::Set(FlagId::at(place))
            }
            W::Clear(flag) => Effect::Clear(FlagId::at(self.names.flags.place(*flag, self.log)?)),
            W::Later(weeks, event) => {
                let at = weeks.span(self.log);
                let weeks = self.small(*weeks, 1..=limits::WEEKS, "the weeks until then");
                let (weeks, to) = both(weeks, self.event(*event))?;
                self.uses.leads.push(Lead { from: scope.origin, to, weeks, at });
                Effect::Later(weeks, to)
            }
            W::Cancel(event) => Effect::Cancel(self.event(*event)?),
            W::Reveal(secret) => Effect::Reveal(self.secret(*secret)?),
            W::Heed(secret) => Effect::Heed(self.secret(*secret)?),
            W::Promise(promise) => Effect::Promise(self.promise(*promise)?),
            W::Keep(promise) => Effect::Keep(self.promise(*promise)?),
            W::Break(promise) => Effect::Break(self.promise(*promise)?),
            W::Release(promise) => Effect::Release(self.promise(*promise)?),
            W::Follow { ask, trust, come, stay } => self.follow(ask, *trust, come, stay, scope)?,
            W::Effort(task, days) => {
                let (task, days) = both(self.task(*task, scope), self.amount(*days))?;
                Effect::Task(task, TaskEffect::Effort(days))
            }
            W::Rework(task, days) => {
                let days = days.read_within(1..=limits::AMOUNT, "the days of rework", self.log);
                let (task, days) = both(self.task(*task, scope), days)?;
                Effect::Task(task, TaskEffect::Rework(days as i32))
            }
            W::Due(task, weeks) => {
                let weeks = weeks.read_within(-limits::WEEKS..=limits::WEEKS, "the number of weeks", self.log);
                let (task, weeks) = both(self.task(*task, scope), weeks)?;
                Effect::Task(task, TaskEffect::Due(weeks as i32))
            }
            W::Block(task, why) => {
                let why = self.text(*why, TextKind::Blocked, scope);
                Effect::Task(self.task(*task, scope)?, TaskEffect::Block(Arc::new(why)))
            }
            W::Unblock(task) => Effect::Task(self.task(*task, scope)?, TaskEffect::Unblock),
            W::Open(task) => Effect::Task(self.task(*task, scope)?, TaskEffect::Open),
            W::Drop(task) => Effect::Task(self.task(*task, scope)?, TaskEffect::Drop),
            W::Assign(who, task) => {
                let (who, task) = self.who_and_task(*who, *task, scope)?;
                Effect::Task(task, TaskEffect::Assign(who))
            }
            W::Join(who) => Effect::People(self.changed(*who, scope)?, PersonEffect::Join),
            W::Leave(who) => Effect::People(self.changed(*who, scope)?, PersonEffect::Leave),
            W::Away(who, weeks) => {
                let weeks = self.small(*weeks, 1..=limits::WEEKS, "a number of weeks");
                let (who, weeks) = both(self.changed(*who, scope), weeks)?;
                Effect::People(who, PersonEffect::Away(weeks))
            }
            W::Goal(task) => Effect::Task(self.task(*task, scope)?, TaskEffect::Goal),
            W::Steps(task) => Effect::Task(self.task(*task, scope)?, TaskEffect::Steps),
            W::Overtime(who) => Effect::People(self.changed(*who, scope)?, PersonEffect::Overtime),
            W::Focus(who) => Effect::People(self.changed(*who, scope)?, PersonEffect::Focus),
            W::Help(task, weeks) => {
                let weeks = self.small(*weeks, 1..=limits::WEEKS, "a number of weeks");
                let (task, weeks) = both(self.task(*task, scope), weeks)?;
                Effect::Task(task, TaskEffect::Help(weeks))
            }
            W::Fill(weeks) => Effect::Fill(self.small(*weeks, 1..=limits::WEEKS, "a number of weeks")?),
            W::Heard(who, amount) => {
                let amount = amount.read_within(1..=100, "how far somebody was heard", self.log);
                let (who, amount) = both(self.changed(*who, scope), amount)?;
                Effect::People(who, PersonEffect::Heard(amount as i32))
            }
            W::Answer(who) => Effect::People(self.changed(*who, scope)?, PersonEffect::Answer),
            W::Look(task) => Effect::Task(self.task(*task, scope)?, TaskEffect::Look),
            W::Stretch(who, task) => {
                let (who, task) = self.who_and_task(*who, *task, scope)?;
                Effect::Task(task, TaskEffect::Stretch(who))
            }
        })
    }

    fn changed(&mut self, who: Id<'a>, scope: &Scope) -> Result<Who, Reported> {
        self.who(who, Use::Change, scope)
    }

    fn who_and_task(&mut self, who: Id<'a>, task: Id<'a>, scope: &Scope) -> Result<(Who, TaskRef), Reported> {
        both(self.changed(who, scope), self.task(task, scope))
    }

    fn changed_meter(&mut self, meter: &words::Meter<'a>, amount: Int<'a>, scope: &Scope) -> Result<Meter, Reported> {
        use words::Meter as W;
        let name = match meter {
            W::Balance => "Balance",
            W::Delivery => "Delivery",
            W::Team => "Team",
            meter => return self.meter(meter, Use::Change, scope),
        };
        // The meter stands just before the amount.
        let end = amount.span(self.log).start;
        let start = self.log.source()[..end].rfind(name).unwrap_or(end);
        let problem = Problem::new(Code::ReadOnly, start..start + name.len(), format!("`{name}` can be read and not be changed"));
        Err(self.log.add(
            problem.help(
                "what can be changed: Morale, Clarity, Trust, Strain, Skill, Progress, Quality, Budget, Credibility, Attention, Tally",
            ),
        ))
    }

    fn amount(&mut self, number: Int<'a>) -> Result<i32, Reported> {
        let read = number.read_within(-limits::AMOUNT..=limits::AMOUNT, "the amount", self.log)?;
        if read == 0 {
            let span = number.span(self.log);
            self.log.add(Problem::new(Code::NoEffect, span, "this adds nothing").label("write an amount, or delete the effect"));
        }
        Ok(read as i32)
    }

    fn follow(
        &mut self,
        ask: &[Id<'a>],
        trust: Int<'a>,
        come: &[words::Effect<'a>],
        stay: &[words::Effect<'a>],
        scope: &Scope,
    ) -> Result<Effect, Reported> {
        let ask: Vec<_> = ask.iter().filter_map(|who| self.changed(*who, scope).ok()).collect();
        let with_them = scope.with_them();
        let (come, stay) = (self.effects(come, &with_them), self.effects(stay, &with_them));
        let bar = trust.read_within(0..=100, "the trust it takes", self.log)?;
        self.uses.follows.push((bar, trust.span(self.log)));
        let follow = Effect::Follow(Follow { ask, trust: bar as i32, come, stay });
        let changes = Effect::most_changes(std::slice::from_ref(&follow), self.file.team.0.len() as u64);
        if changes > limits::CHANGES {
            let message = format!("this can change {changes} things at once; {} is the most", limits::CHANGES);
            return Err(self.log.report(Code::TooMany, trust.span(self.log), message));
        }
        Ok(follow)
    }

    pub(super) fn outcomes(&mut self, written: &[written::Outcome<'a>], kind: TextKind, scope: &Scope) -> Vec<Outcome> {
        let last = written.len().saturating_sub(1);
        let mut outcomes = Vec::with_capacity(written.len());
        for (place, outcome) in written.iter().enumerate() {
            match &outcome.when {
                Some(when) if place == last => {
                    let problem = Problem::new(
                        Code::OutcomeOrder,
                        when.span.clone(),
                        "the last outcome has a `when`: if it does not hold, nothing happens",
                    );
                    self.log.add(problem.label("delete this `when`, or add an outcome without one after it"));
                }
                None if place < last => {
                    let span = self.log.span_of(outcome.head);
                    let problem = Problem::new(Code::OutcomeOrder, span, "this outcome has no `when`, so those after it never happen");
                    self.log.add(problem.label("write `when` here, or put it last"));
                }
                _ => {}
            }
            let when = outcome.when.as_ref().and_then(|when| self.condition_at(when, scope).ok());
            let effects = self.effects(&outcome.effects, scope);
            let reply = self.text_or_none(outcome.reply, kind, scope);
            outcomes.push(Outcome { when, effects, reply });
        }
        outcomes
    }

    /// What a move is aimed at, for its texts and effects.
    pub(super) fn aimed(aim: AimKind) -> Scope {
        Scope { aim: Some(aim), ..Scope::PLAIN }
    }
}
