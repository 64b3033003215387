//! The cast of each event: inherited places first, so that a place keeps its number from event to event.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::super::value::Id;
use super::super::written::File;
use super::names::{Names, RESERVED, Reserved, declare};
use crate::sim::state::CAST_LIMIT;

/// The names of an event's cast.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Cast<'a> {
    /// Its places, inherited ones first.
    pub(in super::super) places: Vec<Id<'a>>,
    /// How many are inherited.
    pub(in super::super) inherited: usize,
    /// The event they come from.
    pub(in super::super) from: Option<usize>,
}

/// The casts of all events.
#[derive(Debug, Default)]
pub(in super::super) struct Casts<'a>(Vec<Cast<'a>>);

impl<'a> Casts<'a> {
    pub(in super::super) fn of(file: &File<'a>, names: &Names<'a>, log: &mut Log<'a>) -> Self {
        let parents: Vec<Option<usize>> =
            file.events.iter().map(|event| event.cast_from.and_then(|from| names.events.find(from, log).ok())).collect();
        let mut casts = Self(Vec::with_capacity(file.events.len()));
        for (place, event) in file.events.iter().enumerate() {
            let mut line = vec![place];
            let mut circle = false;
            while let Some(parent) = parents[line[line.len() - 1]] {
                if line.contains(&parent) {
                    circle = true;
                    break;
                }
                line.push(parent);
            }
            if circle {
                let at = event.cast_from.unwrap_or_default();
                log.add(Problem::new(Code::Circle, at.span(log), "the casts of these events come from one another in a circle"));
                line.truncate(1);
            }
            let mut places: Vec<Id<'a>> = Vec::new();
            for of in line.iter().rev() {
                places.extend(file.events[*of].cast.0.iter().map(|(name, _)| *name));
            }
            let inherited = places.len().saturating_sub(event.cast.0.len());
            for (name, _) in &event.cast.0 {
                check_name(*name, &places[..inherited], names, log);
            }
            if places.len() > CAST_LIMIT {
                let head = log.span_of(event.head);
                log.report(Code::TooMany, head, format!("the cast of this event has {} people; {CAST_LIMIT} is the most", places.len()));
                places.truncate(CAST_LIMIT);
            }
            let from = if circle { None } else { parents[place] };
            casts.0.push(Cast { inherited: inherited.min(places.len()), places, from });
        }
        casts
    }

    pub(in super::super) fn of_event(&self, event: usize) -> &Cast<'a> {
        &self.0[event]
    }

    /// Whether the people of `event` are those of `ancestor`, or began as them.
    pub(in super::super) fn descends(&self, event: usize, ancestor: usize) -> bool {
        let mut at = Some(event);
        while let Some(event) = at {
            if event == ancestor {
                return true;
            }
            at = self.0[event].from;
        }
        false
    }
}

fn check_name<'a>(name: Id<'a>, inherited: &[Id<'a>], names: &Names<'a>, log: &mut Log<'a>) {
    let span = name.span(log);
    if RESERVED.contains(&name.0) {
        let problem =
            Problem::new(Code::ReservedId, span, format!("\"{}\" means something already and cannot be a name of the cast", name.0));
        log.add(problem.help(format!("reserved: {}", RESERVED.join(", "))));
    } else if names.people.get(name.0).is_some() {
        log.report(Code::SameIdTwice, span, format!("\"{}\" is a person of the team and cannot be a name of the cast", name.0));
    } else if inherited.contains(&name) {
        log.report(Code::SameIdTwice, span, format!("\"{}\" comes with the cast of the event before", name.0));
    } else {
        declare(name, Reserved::Allowed, log);
    }
}
