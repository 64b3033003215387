//! What hangs on what in a scenario: which effects an event has, what they bring, and which events ask for that.

use std::collections::HashMap;

use super::super::resolve::{Lead, Origin};
use super::implies::expanded;
use crate::sim::scenario::Scenario;
use crate::sim::{Condition, Effect, EventId, FlagId, MemberId, PersonEffect, PromiseId, SecretId, TaskEffect, TaskId, TaskRef, Who};

/// Something that is there from some week on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Thing {
    Flag(FlagId),
    Promise(PromiseId),
    Task(TaskId),
    Member(MemberId),
}

impl Thing {
    /// What is there once this effect came.
    pub(super) fn brought_by(effect: &Effect) -> Option<Self> {
        match effect {
            Effect::Set(flag) => Some(Self::Flag(*flag)),
            Effect::Promise(promise) | Effect::Keep(promise) | Effect::Break(promise) | Effect::Release(promise) => {
                Some(Self::Promise(*promise))
            }
            Effect::Task(TaskRef::Task(task), TaskEffect::Open) => Some(Self::Task(*task)),
            Effect::People(Who::Member(member), PersonEffect::Join) => Some(Self::Member(*member)),
            Effect::Add(..)
            | Effect::Clear(_)
            | Effect::Later(..)
            | Effect::Cancel(_)
            | Effect::Reveal(_)
            | Effect::Heed(_)
            | Effect::Follow(_)
            | Effect::Fill(_)
            | Effect::People(..)
            | Effect::Task(..) => None,
        }
    }

    /// What a condition asks for, if it asks when something is there; events are asked for besides.
    fn asked_by(condition: &Condition) -> Option<Self> {
        match condition {
            Condition::Flag(flag) => Some(Self::Flag(*flag)),
            Condition::Here(Who::Member(member)) => Some(Self::Member(*member)),
            Condition::Done(TaskRef::Task(task)) | Condition::Open(TaskRef::Task(task)) => Some(Self::Task(*task)),
            Condition::Owed(promise) | Condition::Kept(promise) | Condition::Broken(promise) => Some(Self::Promise(*promise)),
            Condition::Always
            | Condition::Never
            | Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_)
            | Condition::Is(_)
            | Condition::Weeks(..)
            | Condition::Since(..)
            | Condition::Chose(..)
            | Condition::Came(_)
            | Condition::Above(..)
            | Condition::Below(..)
            | Condition::Count(..)
            | Condition::Here(_)
            | Condition::Leaving(_)
            | Condition::Told(_)
            | Condition::Heeded(_)
            | Condition::Bitten(_)
            | Condition::Delivered
            | Condition::Thriving
            | Condition::Done(_)
            | Condition::Late(_)
            | Condition::Blocked(_)
            | Condition::WorksOn(..)
            | Condition::Released(_)
            | Condition::Did(..)
            | Condition::Earned(_)
            | Condition::Raised(_)
            | Condition::Serves(..)
            | Condition::Open(_)
            | Condition::Unclear(_)
            | Condition::Whole(_)
            | Condition::Gone(_) => None,
        }
    }
}

/// What hangs on what; events, effects and leads by their places.
pub(super) struct Links {
    /// Effects of each event and of its answers.
    pub(super) effects_of: Vec<Vec<usize>>,
    /// Leads to each event.
    pub(super) led_to: Vec<Vec<usize>>,
    /// Events that ask for an event, or that it leads to.
    pub(super) asked_by_events: Vec<Vec<usize>>,
    /// Events that ask for a thing.
    pub(super) asked_by: HashMap<Thing, Vec<usize>>,
}

impl Links {
    pub(super) fn new(scenario: &Scenario, effects: &[(Origin, &Effect)], leads: &[Lead]) -> Self {
        let none = || vec![Vec::new(); scenario.events.len()];
        let mut links = Self { effects_of: none(), led_to: none(), asked_by_events: none(), asked_by: HashMap::new() };
        for (place, (origin, effect)) in effects.iter().enumerate() {
            if let (Some(event), Some(_)) = (origin.event(), Thing::brought_by(effect)) {
                links.effects_of[event.index()].push(place);
            }
        }
        for (place, lead) in leads.iter().enumerate() {
            links.led_to[lead.to.index()].push(place);
            if let Some(from) = lead.from.event() {
                links.asked_by_events[from.index()].push(lead.to.index());
            }
        }
        for (place, event) in scenario.events.iter().enumerate() {
            for part in expanded(&event.when, &scenario.named).walk() {
                if let Condition::Since(event, _) | Condition::Chose(event, _) = part {
                    links.asked_by_events[event.index()].push(place);
                } else if let Some(thing) = Thing::asked_by(part) {
                    links.asked_by.entry(thing).or_default().push(place);
                }
            }
        }
        links
    }
}

/// Every effect of a scenario with whose it is.
pub(super) fn all_effects(scenario: &Scenario) -> Vec<(Origin, &Effect)> {
    let mut all = Vec::new();
    for (place, event) in scenario.events.iter().enumerate() {
        let id = EventId::at(place);
        gather(&event.effects, Origin::Event(id), &mut all);
        for (number, choice) in event.choices.iter().enumerate() {
            let origin = Origin::Choice(id, number as u8);
            gather(&choice.effects, origin, &mut all);
            choice.outcomes.iter().for_each(|outcome| gather(&outcome.effects, origin, &mut all));
        }
    }
    for (place, secret) in scenario.secrets.iter().enumerate() {
        let effects = secret.bite.as_ref().map_or(&[][..], |bite| &bite.effects);
        gather(effects, Origin::Bite(SecretId::at(place)), &mut all);
    }
    for it in &scenario.moves {
        gather(&it.effects, Origin::Move, &mut all);
        it.outcomes.iter().for_each(|outcome| gather(&outcome.effects, Origin::Move, &mut all));
    }
    all
}

fn gather<'s>(effects: &'s [Effect], origin: Origin, all: &mut Vec<(Origin, &'s Effect)>) {
    all.extend(Effect::walk(effects).map(|effect| (origin, effect)));
}
