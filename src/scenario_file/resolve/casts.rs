//! The cast of each event: inherited places first, so that a place keeps its number from event to event.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::super::value::Id;
use super::super::written::File;
use super::names::{Names, RESERVED, Reserved, declare};
use crate::sim::scenario::CAST_LIMIT;

/// The names of an event's cast.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Cast<'a> {
    /// Its places, inherited ones first.
    pub(in super::super) places: Vec<Id<'a>>,
    /// How many are inherited.
    pub(in super::super) inherited: usize,
    /// The event they come from.
    pub(in super::super) from: Option<usize>,
    /// Where it and those that come from it stand in a walk over all, from each to those that come from it.
    walk: std::ops::Range<usize>,
}

/// The casts of all events.
#[derive(Debug, Default)]
pub(in super::super) struct Casts<'a>(Vec<Cast<'a>>);

impl<'a> Casts<'a> {
    pub(in super::super) fn of(file: &File<'a>, names: &Names<'a>, log: &mut Log<'a>) -> Self {
        let parents: Vec<Option<usize>> =
            file.events.iter().map(|event| event.cast_from.and_then(|from| names.events.find(from, log).ok())).collect();
        let in_circle = lead_into_a_circle(&parents);
        let mut casts = Self(Vec::with_capacity(file.events.len()));
        for (place, event) in file.events.iter().enumerate() {
            let mut line = vec![place];
            let circle = in_circle[place];
            if !circle {
                line.extend(std::iter::successors(parents[place], |parent| parents[*parent]));
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
                check_name(*name, &places[..inherited.min(CAST_LIMIT)], names, log);
            }
            if places.len() > CAST_LIMIT {
                let head = log.span_of(event.head);
                log.report(Code::TooMany, head, format!("the cast of this event has {} people; {CAST_LIMIT} is the most", places.len()));
                places.truncate(CAST_LIMIT);
            }
            let from = if circle { None } else { parents[place] };
            casts.0.push(Cast { inherited: inherited.min(places.len()), places, from, walk: 0..0 });
        }
        casts.number();
        casts
    }

    /// Walks from each event to those that come from it, and numbers them as it meets them.
    fn number(&mut self) {
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); self.0.len()];
        let mut open = Vec::new();
        for (place, cast) in self.0.iter().enumerate() {
            match cast.from {
                Some(parent) => children[parent].push(place),
                None => open.push(place),
            }
        }
        let mut next = 0;
        while let Some(place) = open.pop() {
            // Met for the second time, everything that comes from it has its number.
            if self.0[place].walk.start > 0 {
                self.0[place].walk.end = next + 1;
                continue;
            }
            next += 1;
            self.0[place].walk = next..next;
            open.push(place);
            open.append(&mut children[place]);
        }
    }

    pub(in super::super) fn of_event(&self, event: usize) -> &Cast<'a> {
        &self.0[event]
    }

    /// Whether the people of `event` are those of `ancestor`, or began as them.
    pub(in super::super) fn descends(&self, event: usize, ancestor: usize) -> bool {
        self.0[ancestor].walk.contains(&self.0[event].walk.start)
    }
}

/// Which events come from themselves, or from one that does.
fn lead_into_a_circle(parents: &[Option<usize>]) -> Vec<bool> {
    let mut known: Vec<Option<bool>> = vec![None; parents.len()];
    let mut met_from = vec![None; parents.len()];
    for start in 0..parents.len() {
        let (mut line, mut at) = (Vec::new(), Some(start));
        while let Some(event) = at.filter(|event| known[*event].is_none() && met_from[*event] != Some(start)) {
            met_from[event] = Some(start);
            line.push(event);
            at = parents[event];
        }
        let circle = at.is_some_and(|event| known[event].unwrap_or(true));
        line.into_iter().for_each(|event| known[event] = Some(circle));
    }
    known.into_iter().map(|circle| circle == Some(true)).collect()
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
