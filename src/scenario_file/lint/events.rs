//! Events that never come, plans for after the end, and conditions that never hold.

use std::collections::HashMap;

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::super::resolve::Lead;
use super::Whole;
use super::implies::conjuncts;
use super::reach::{Reach, contradicts_itself};
use crate::sim::{Condition, EventId, Meter};

/// Events that no play can see.
pub(super) fn never_happen(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    let mut leads_to: Vec<Vec<&Lead>> = vec![Vec::new(); whole.scenario.events.len()];
    whole.uses.leads.iter().for_each(|lead| leads_to[lead.to.index()].push(lead));
    for (place, event) in whole.scenario.events.iter().enumerate() {
        let written = &whole.file.events[place];
        let leads = &leads_to[place];
        check_follow_up(whole, place, leads, log);
        let quiet = event.cast_from.is_some() && leads.is_empty();
        let may_be_led = event.cast_from.is_some() || matches!(event.when, Condition::Never);
        if reach.events[place].is_some() || quiet || written.id.is_blank() || (may_be_led && log.may_be_unread(written.id.0)) {
            continue;
        }
        let too_late = leads.iter().any(|lead| reach.origin(lead.from).is_some());
        let (span, label) = if too_late {
            (written.id.span(log), format!("what leads to it comes too late: the play has {} weeks", whole.scenario.weeks))
        } else if !leads.is_empty() {
            (written.id.span(log), "what leads to it can never happen".to_owned())
        } else if matches!(event.when, Condition::Never) {
            (written.id.span(log), "it waits for `Later` or a bite, and none names it".to_owned())
        } else {
            (written.when.span.clone(), why_never(&event.when, whole, reach))
        };
        log.add(Problem::new(Code::NeverHappens, span, format!("\"{}\" can never happen", written.id.0)).label(label));
    }
}

/// A follow-up sees the people of an event: that one, or one that sees the same people, must lead to it, and no other.
fn check_follow_up(whole: &Whole<'_, '_>, place: usize, leads: &[&Lead], log: &mut Log<'_>) {
    let Some(ancestor) = whole.casts.of_event(place).from else { return };
    let (id, from) = (whole.file.events[place].id, whole.file.events[place].cast_from.unwrap_or_default());
    let shares = |lead: &&&Lead| match lead.from.event() {
        Some(event) => whole.casts.descends(event.index(), ancestor),
        None => false,
    };
    if leads.iter().any(|lead| shares(&lead)) {
        for stranger in leads.iter().filter(|lead| !shares(lead)) {
            let problem = Problem::new(
                Code::NotLedHere,
                stranger.at.clone(),
                format!("\"{}\" needs the people of \"{}\", and they are not known here", id.0, from.0),
            );
            log.add(problem.help(format!("plan it from \"{}\", or from an event with its cast", from.0)));
        }
    } else if !log.may_be_unread(id.0) {
        let problem = Problem::new(Code::NotLedHere, from.span(log), format!("\"{}\" does not lead to \"{}\"", from.0, id.0));
        log.add(
            problem
                .label("it has no `Later` for this event")
                .help(format!("write Later(2, \"{}\") among the effects of \"{}\"", id.0, from.0)),
        );
    }
}

/// Why a condition can never hold, as far as one part of it says so.
fn why_never(condition: &Condition, whole: &Whole<'_, '_>, reach: &Reach<'_>) -> String {
    let scenario = whole.scenario;
    let event = |event: &EventId| format!("\"{}\" can never happen", scenario.events[event.index()].id);
    for part in conjuncts(condition) {
        if !reach.may(part).is_empty() {
            continue;
        }
        return match part {
            Condition::Weeks(first, last) if first > last => "the first of these weeks is after the last".to_owned(),
            Condition::Weeks(first, _) if *first > scenario.weeks => format!("the play has {} weeks", scenario.weeks),
            Condition::Flag(flag) => format!("nothing sets the flag \"{}\"", scenario.flags[flag.index()]),
            Condition::Since(of, _) if reach.events[of.index()].is_some() => format!("that is after the last week, {}", scenario.weeks),
            Condition::Since(of, _) | Condition::Chose(of, _) => event(of),
            Condition::Is(name) => format!("\"{}\" can never hold", scenario.named[name.index()].id),
            Condition::Owed(promise) | Condition::Kept(promise) | Condition::Broken(promise) => {
                format!("the promise \"{}\" is never given", scenario.promises[promise.index()].id)
            }
            Condition::Here(_) => "this person is not there at the start, and nothing lets them join".to_owned(),
            Condition::Above(..) | Condition::Below(..) => "no meter reads that".to_owned(),
            Condition::Always
            | Condition::Never
            | Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_)
            | Condition::Weeks(..)
            | Condition::Came(_)
            | Condition::Count(..)
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
            | Condition::Gone(_) => "this can never hold".to_owned(),
        };
    }
    if contradicts_itself(condition, scenario) { "two parts of this never hold at once" } else { "these parts never hold in the same week" }
        .to_owned()
}

/// Events planned for a week that the play does not have.
pub(super) fn planned_too_late(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    for lead in &whole.uses.leads {
        let Some(from) = reach.origin(lead.from) else { continue };
        let week = from.saturating_add(lead.weeks);
        if week > whole.scenario.weeks && reach.events[lead.to.index()].is_some() {
            let id = &whole.scenario.events[lead.to.index()].id;
            let problem = Problem::new(Code::AfterTheEnd, lead.at.clone(), format!("\"{id}\" would come in week {week} at the earliest"));
            log.add(problem.label(format!("the play has {} weeks", whole.scenario.weeks)));
        }
    }
}

/// Lines, outcomes and needs whose condition never holds.
pub(super) fn conditions(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    // Many lines ask the same: each condition is looked at once.
    let mut looked_at = HashMap::new();
    for (condition, span) in &whole.uses.conditions {
        // A flag that nothing sets and an event that never comes are reported where they are at home.
        if matches!(condition, Condition::Never) || asks_for_what_is_reported(condition, whole, reach) {
            continue;
        }
        let never =
            *looked_at.entry(condition).or_insert_with(|| reach.may(condition).is_empty() || contradicts_itself(condition, whole.scenario));
        if never {
            let label = why_never(condition, whole, reach);
            log.add(Problem::new(Code::NeverHolds, span.clone(), "this condition can never hold").label(label));
        }
    }
}

fn asks_for_what_is_reported(condition: &Condition, whole: &Whole<'_, '_>, reach: &Reach<'_>) -> bool {
    conjuncts(condition).into_iter().any(|part| match part {
        Condition::Flag(_) | Condition::Above(Meter::Tally(_), _) | Condition::Below(Meter::Tally(_), _) => reach.may(part).is_empty(),
        Condition::Since(event, _) | Condition::Chose(event, _) => reach.events[event.index()].is_none(),
        Condition::Owed(promise) | Condition::Kept(promise) | Condition::Broken(promise) => reach.promises[promise.index()].is_none(),
        Condition::Is(name) => asks_for_what_is_reported(&whole.scenario.named[name.index()].condition, whole, reach),
        // Of these nothing else is said.
        Condition::Always
        | Condition::Never
        | Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_)
        | Condition::Weeks(..)
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
        | Condition::Gone(_) => false,
    })
}
