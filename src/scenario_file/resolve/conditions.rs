//! Conditions and meters with their ids resolved. A condition with one wrong id is unknown as a whole; its other ids are looked at all the same.

use super::super::code::Code;
use super::super::log::Reported;
use super::super::value::{At, Int};
use super::super::{limits, words};
use super::Resolver;
use super::who::{Scope, Use};
use crate::sim::{Condition, EventId, FlagId, MemberMeter, Meter, NamedId, PromiseId, SecretId, TallyId};

impl<'a> Resolver<'_, 'a> {
    /// A condition that stands for itself; kept, so that one that can never hold is found.
    pub(super) fn condition_at(&mut self, written: &At<words::Condition<'a>>, scope: &Scope) -> Result<Condition, Reported> {
        let condition = self.whole_condition(written, scope)?;
        self.uses.conditions.push((condition.clone(), written.span.clone()));
        Ok(condition)
    }

    /// A condition within bounds: one that asks for named ones which ask for others can be small to write and endless to read.
    pub(super) fn whole_condition(&mut self, written: &At<words::Condition<'a>>, scope: &Scope) -> Result<Condition, Reported> {
        let condition = self.condition(&written.it, scope)?;
        let parts = parts(&condition, &self.named_parts);
        if parts > limits::CONDITION_PARTS {
            let message = format!("this condition has {parts} parts in all; {} is the most", limits::CONDITION_PARTS);
            return Err(self.log.report(Code::TooMany, written.span.clone(), message));
        }
        Ok(condition)
    }

    pub(super) fn condition(&mut self, written: &words::Condition<'a>, scope: &Scope) -> Result<Condition, Reported> {
        use words::Condition as W;
        Ok(match written {
            W::Always => Condition::Always,
            W::Never => Condition::Never,
            W::All(all) => Condition::All(self.conditions(all, scope)?),
            W::Any(any) => Condition::Any(self.conditions(any, scope)?),
            W::Not(not) => Condition::Not(Box::new(self.condition(not, scope)?)),
            W::Is(name) => Condition::Is(self.names.named.find(*name, self.log).map(NamedId::at)?),
            W::Weeks(first, last) => {
                let (first, last) = both(self.week(*first), self.week(*last))?;
                Condition::Weeks(first, last)
            }
            W::Since(event, weeks) => {
                let event = self.event(*event);
                let weeks = self.small(*weeks, 0..=limits::WEEKS, "a number of weeks");
                let (event, weeks) = both(event, weeks)?;
                Condition::Since(event, weeks)
            }
            W::Flag(flag) => {
                let place = self.names.flags.place(*flag, self.log)?;
                self.uses.flags_read.push((place, *flag));
                Condition::Flag(FlagId::at(place))
            }
            W::Chose(event, choice) => {
                let event = self.event(*event)?;
                let choice = self.names.choices[event.index()].find(*choice, self.log)?;
                Condition::Chose(event, u8::try_from(choice).unwrap_or(u8::MAX))
            }
            W::Came(count) => Condition::Came(self.small(*count, 1..=limits::BYTE, "a number of people")?),
            W::Above(meter, bar) => {
                let (meter, bar) = both(self.meter(meter, Use::Ask, scope), self.bar(*bar))?;
                Condition::Above(meter, bar)
            }
            W::Below(meter, bar) => {
                let (meter, bar) = both(self.meter(meter, Use::Ask, scope), self.bar(*bar))?;
                Condition::Below(meter, bar)
            }
            W::Count(count, of) => {
                let count = self.small(*count, 1..=limits::BYTE, "a number of people");
                let (count, of) = both(count, self.condition(of, &scope.with_them()))?;
                Condition::Count(count, Box::new(of))
            }
            W::Here(who) => Condition::Here(self.who(*who, Use::Ask, scope)?),
            W::Leaving(who) => Condition::Leaving(self.who(*who, Use::Ask, scope)?),
            W::Told(secret) => Condition::Told(self.secret(*secret)?),
            W::Heeded(secret) => Condition::Heeded(self.secret(*secret)?),
            W::Bitten(secret) => Condition::Bitten(self.secret(*secret)?),
            W::Delivered => Condition::Delivered,
            W::Thriving => Condition::Thriving,
            W::Done(task) => Condition::Done(self.task(*task, scope)?),
            W::Late(task) => Condition::Late(self.task(*task, scope)?),
            W::Blocked(task) => Condition::Blocked(self.task(*task, scope)?),
            W::WorksOn(who, task) => {
                let (who, task) = both(self.who(*who, Use::Ask, scope), self.task(*task, scope))?;
                Condition::WorksOn(who, task)
            }
            W::Owed(promise) => Condition::Owed(self.promise(*promise)?),
            W::Kept(promise) => Condition::Kept(self.promise(*promise)?),
            W::Broken(promise) => Condition::Broken(self.promise(*promise)?),
            W::Released(promise) => Condition::Released(self.promise(*promise)?),
            W::Did(family, who, weeks) => {
                let weeks = self.small(*weeks, 1..=limits::WEEKS, "a number of weeks");
                let (who, weeks) = both(self.who(*who, Use::Ask, scope), weeks)?;
                Condition::Did(*family, who, weeks)
            }
            W::Earned(who) => Condition::Earned(self.who(*who, Use::Ask, scope)?),
            W::Raised(who) => Condition::Raised(self.who(*who, Use::Ask, scope)?),
            W::Serves(who, task) => {
                let (who, task) = both(self.who(*who, Use::Ask, scope), self.task(*task, scope))?;
                Condition::Serves(who, task)
            }
            W::Open(task) => Condition::Open(self.task(*task, scope)?),
            W::Unclear(task) => Condition::Unclear(self.task(*task, scope)?),
            W::Whole(task) => Condition::Whole(self.task(*task, scope)?),
            W::Gone(who) => Condition::Gone(self.who(*who, Use::Ask, scope)?),
        })
    }

    fn conditions(&mut self, written: &[words::Condition<'a>], scope: &Scope) -> Result<Vec<Condition>, Reported> {
        let read: Vec<_> = written.iter().map(|one| self.condition(one, scope)).collect();
        read.into_iter().collect()
    }

    pub(super) fn meter(&mut self, written: &words::Meter<'a>, usage: Use, scope: &Scope) -> Result<Meter, Reported> {
        use words::Meter as W;
        Ok(match written {
            W::Morale(who) => Meter::Member(MemberMeter::Morale, self.who(*who, usage, scope)?),
            W::Clarity(who) => Meter::Member(MemberMeter::Clarity, self.who(*who, usage, scope)?),
            W::Trust(who) => Meter::Member(MemberMeter::Trust, self.who(*who, usage, scope)?),
            W::Strain(who) => Meter::Member(MemberMeter::Strain, self.who(*who, usage, scope)?),
            W::Skill(who, skill) => {
                let (who, skill) = both(self.who(*who, usage, scope), self.skill(*skill, scope))?;
                Meter::Skill(who, skill)
            }
            W::Progress(task) => Meter::Progress(self.task(*task, scope)?),
            W::Quality(task) => Meter::Quality(self.task(*task, scope)?),
            W::Budget => Meter::Budget,
            W::Credibility => Meter::Credibility,
            W::Attention => Meter::Attention,
            W::Balance => Meter::Balance,
            W::Tally(tally) => {
                let place = self.names.tallies.place(*tally, self.log)?;
                match usage {
                    Use::Change => self.uses.tallies_added.push((place, *tally)),
                    Use::Ask | Use::Single => self.uses.tallies_read.push((place, *tally)),
                }
                Meter::Tally(TallyId::at(place))
            }
            W::Delivery => Meter::Delivery,
            W::Team => Meter::Team,
        })
    }

    pub(super) fn event(&mut self, id: super::Id<'a>) -> Result<EventId, Reported> {
        self.names.events.find(id, self.log).map(EventId::at)
    }

    pub(super) fn secret(&mut self, id: super::Id<'a>) -> Result<SecretId, Reported> {
        self.names.secrets.find(id, self.log).map(SecretId::at)
    }

    pub(super) fn promise(&mut self, id: super::Id<'a>) -> Result<PromiseId, Reported> {
        self.names.promises.find(id, self.log).map(PromiseId::at)
    }

    pub(super) fn week(&mut self, number: Int<'a>) -> Result<u8, Reported> {
        self.small(number, 1..=limits::WEEKS, "a week")
    }

    fn bar(&mut self, number: Int<'a>) -> Result<i32, Reported> {
        let number = number.read_within(-limits::AMOUNT..=limits::AMOUNT, "the number to compare with", self.log)?;
        Ok(number as i32)
    }

    /// A number that fits a byte, as every range given here does.
    pub(super) fn small(&mut self, number: Int<'a>, range: std::ops::RangeInclusive<i64>, what: &str) -> Result<u8, Reported> {
        let number = number.read_within(range, what, self.log)?;
        Ok(u8::try_from(number).unwrap_or(u8::MAX))
    }
}

/// Both, or neither; each has been looked at.
pub(super) fn both<A, B>(a: Result<A, Reported>, b: Result<B, Reported>) -> Result<(A, B), Reported> {
    Ok((a?, b?))
}

/// How many parts a condition has, with those of the named ones it asks for.
pub(super) fn parts(condition: &Condition, named: &[usize]) -> usize {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().fold(1, |sum, one| parts(one, named).saturating_add(sum)),
        Condition::Not(one) | Condition::Count(_, one) => parts(one, named).saturating_add(1),
        Condition::Is(name) => named.get(name.index()).copied().unwrap_or(1),
        _ => 1,
    }
}
