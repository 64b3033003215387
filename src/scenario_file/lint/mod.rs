//! A look at the whole: what each part says may be right, and together it may still not work. Nothing here is played.
//!
//! What depends on everything having been read is looked at only if it was: nobody is helped by what follows from another mistake.

#![deny(clippy::wildcard_enum_match_arm)]

mod choices;
mod endings;
mod events;
mod implies;
mod length;
mod links;
mod marks;
mod people;
mod promises;
mod reach;
mod same_names;
mod weeks;
mod work;

use super::log::Log;
use super::resolve::names::Names;
use super::resolve::{Casts, Resolved, Uses};
use super::written::File;
use crate::sim::Scenario;

pub(super) use length::reading_words;

/// A file as it is written and as it is meant. Both have the same things in the same places.
pub(super) struct Whole<'w, 'a> {
    file: &'w File<'a>,
    scenario: &'w Scenario,
    names: &'w Names<'a>,
    casts: &'w Casts<'a>,
    uses: &'w Uses<'a>,
}

impl<'w, 'a> Whole<'w, 'a> {
    pub(super) fn new(file: &'w File<'a>, resolved: &'w Resolved<'a>) -> Self {
        Self { file, scenario: &resolved.scenario, names: &resolved.names, casts: &resolved.casts, uses: &resolved.uses }
    }
}

/// Looks at the whole and writes down what it finds.
pub(super) fn lint(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    let all_was_read = !log.has_errors();
    let reach = reach::Reach::new(whole.scenario, &whole.uses.leads);
    events::never_happen(whole, &reach, log);
    let before = work::Before::new(whole.scenario);
    work::circles(whole, &before, log);
    length::texts(whole, log);
    choices::look_alike(whole, log);
    same_names::people(whole, log);
    same_names::titles(whole, log);
    if !all_was_read {
        return;
    }
    endings::reached(whole, &reach, log);
    events::planned_too_late(whole, &reach, log);
    events::conditions(whole, &reach, log);
    marks::flags_and_tallies(whole, log);
    marks::casts(whole, log);
    work::deadlines(whole, &reach, log);
    work::waiting(whole, &before, &reach, log);
    people::touched(whole, &reach, log);
    people::only_one(whole, log);
    people::may_be_gone(whole, &reach, log);
    promises::given_and_due(whole, &reach, log);
    promises::follows(whole, log);
}
