//! Rows that are read by changing one thing, with the same luck.

use std::sync::Arc;

use crate::sim::{Aim, Condition, Game, MemberId, MemberMeter, PromiseId, Who};

use MemberMeter::{Clarity, Morale, Strain, Trust};

use super::twins::{difference, first, make, team, useful_a_week};
use super::{Bar, Evidence, Fact};

/// Leaves a week as it is.
fn nothing(_: &mut Game) {}

/// Enthusiastic but lost.
pub(super) fn freedom_needs_clarity(evidence: &Evidence) -> Vec<Fact> {
    let clamped = |morale: f64, clarity: f64| {
        move |game: &mut Game| {
            for member in &mut game.state_mut().members {
                member.meters[Morale as usize] = morale;
                member.meters[Clarity as usize] = clarity;
            }
        }
    };
    let weeks = evidence.quiet.weeks;
    let more = difference(&evidence.quiet, weeks, useful_a_week, clamped(35.0, 75.0), clamped(75.0, 20.0));
    vec![Fact::new("useful days: clear, low morale less lost, high", more, Bar::Above(0.0))]
}

/// What overtime gives shrinks; what it costs does not.
pub(super) fn hours(evidence: &Evidence) -> Vec<Fact> {
    let overtime = |weeks: u8| {
        move |game: &mut Game| {
            if game.state().week <= weeks {
                game.state_mut().members.iter_mut().for_each(|member| member.overtime = true);
            }
        }
    };
    let useful = |game: &Game| {
        let people = game.report().people.iter().filter(|week| week.task.is_some());
        let (useful, count) = people.fold((0.0, 0.0), |(useful, count), week| (useful + week.useful, count + 1.0));
        (count > 0.0).then(|| useful / count)
    };
    // What the overtime of week n adds, when those before it had overtime too.
    let added = |week: u8, read: &dyn Fn(&Game) -> Option<f64>| {
        let mut sum = Some(0.0);
        for (weeks, sign) in [(week, 1.0), (week - 1, -1.0)] {
            let whole = difference(&evidence.quiet, week, read, overtime(weeks), nothing);
            sum = sum.zip(whole).map(|(sum, whole)| sum + sign * whole);
        }
        sum
    };
    // The useful days of all weeks so far would count a week's gain twice; strain is what has piled up.
    let gain = |week: u8| difference(&evidence.quiet, week, useful, overtime(week), nothing);
    let (first, third) = (gain(1), gain(3));
    let (strain_first, strain_third) = (added(1, &team(Strain)), added(3, &team(Strain)));
    vec![
        Fact::new("useful days gained in a first week", first, Bar::Above(0.0)),
        Fact::new("gained in a third week, less in a first", third.zip(first).map(|(third, first)| third - first), Bar::Below(0.0)),
        Fact::new("strain of a first week", strain_first, Bar::Above(0.0)),
        Fact::new(
            "strain of a third week, less of a first",
            strain_third.zip(strain_first).map(|(third, first)| third - first),
            Bar::Above(0.0),
        ),
    ]
}

/// A broken promise costs more than a kept one earns.
pub(super) fn word_and_deed(evidence: &Evidence) -> Vec<Fact> {
    if evidence.quiet.promises.is_empty() {
        return vec![Fact::new("the scenario has no promises", None, Bar::Above(0.0))];
    }
    let judged = |kept_when: Condition| {
        let mut scenario = (*evidence.quiet).clone();
        scenario.promises.truncate(1);
        scenario.promises[0].due = 2;
        scenario.promises[0].kept_when = kept_when;
        Arc::new(scenario)
    };
    let to = evidence.quiet.promises[0].to;
    let read = |meter: MemberMeter| {
        move |game: &Game| match to {
            Who::Member(member) => Some(game.state().members[member.index()].meter(meter)),
            _ => game.state().average(meter),
        }
    };
    let give = |game: &mut Game| {
        if game.state().week == 1 {
            game.state_mut().promises[PromiseId(0).index()].given = Some(1);
        }
    };
    let others = |game: &Game| {
        let others = game.state().members.iter().enumerate().filter(|(place, _)| to != Who::Member(MemberId::at(*place)));
        others.map(|(_, member)| member.meter(Trust)).next()
    };
    let (kept, broken) = (judged(Condition::Always), judged(Condition::Never));
    let earned = difference(&kept, 2, read(Trust), give, nothing);
    let lost = difference(&broken, 2, read(Trust), give, nothing);
    let unclear = difference(&broken, 2, read(Clarity), give, nothing);
    let seen = difference(&broken, 2, others, give, nothing);
    vec![
        Fact::new("trust that a kept promise earns", earned, Bar::Above(0.0)),
        Fact::new("trust that a broken one costs", lost, Bar::Below(0.0)),
        Fact::new("how much more it costs than a kept one earns", earned.zip(lost).map(|(earned, lost)| -lost - earned), Bar::Above(0.0)),
        Fact::new("clarity that a broken one costs", unclear, Bar::Below(0.0)),
        Fact::new("trust that it costs with those who only see it", seen, Bar::Below(0.0)),
    ]
}

/// Speaks of the purpose in these weeks.
fn speech(weeks: &'static [u8]) -> impl Fn(&mut Game) {
    move |game| {
        if weeks.contains(&game.state().week) {
            make(game, "explain-why", Aim::Team);
        }
    }
}

/// The third speech in three weeks.
pub(super) fn few_values(evidence: &Evidence) -> Vec<Fact> {
    if evidence.quiet.move_id("explain-why").is_none() {
        return vec![Fact::new("the scenario has no speeches", None, Bar::Above(0.0))];
    }
    let first = difference(&evidence.quiet, 3, team(Morale), speech(&[3]), nothing);
    let third = difference(&evidence.quiet, 3, team(Morale), speech(&[1, 2, 3]), speech(&[1, 2]));
    vec![
        Fact::new("morale that a first speech gives", first, Bar::Above(0.0)),
        Fact::new("a third in three weeks, against a first", third.zip(first).map(|(third, first)| third / first), Bar::Between(0.05, 0.6)),
    ]
}

/// Somebody it is for, against another speech.
pub(super) fn beneficiary(evidence: &Evidence) -> Vec<Fact> {
    if evidence.quiet.move_id("bring-beneficiary").is_none() {
        return vec![Fact::new("the scenario has nobody to bring in", None, Bar::Above(0.0))];
    }
    let brought = |game: &mut Game| match game.state().week {
        1 => {
            make(game, "explain-why", Aim::Team);
        }
        2 => {
            make(game, "bring-beneficiary", Aim::Team);
        }
        _ => {}
    };
    let more = difference(&evidence.quiet, 2, team(Morale), brought, speech(&[1, 2]));
    vec![Fact::new("morale, more than another speech gives", more, Bar::Above(0.0))]
}

/// Names what the first of the team did, in week 2, whether or not there was something to name.
fn named(earned: Earned) -> impl Fn(&mut Game) {
    move |game| {
        let first = game.state().present().next();
        if let (2, Some(member)) = (game.state().week, first) {
            game.state_mut().members[member.index()].earned = matches!(earned, Earned::Yes);
            make(game, "name-contribution", Aim::Member(member));
        }
    }
}

/// Whether there was something to name.
#[derive(Clone, Copy)]
enum Earned {
    Yes,
    No,
}

/// Specific and earned, against for all, against not earned.
pub(super) fn recognition(evidence: &Evidence) -> Vec<Fact> {
    let thanked = |game: &mut Game| {
        if game.state().week == 2 {
            make(game, "thank-team", Aim::Team);
        }
    };
    let specific = difference(&evidence.quiet, 2, first(Morale), named(Earned::Yes), nothing);
    let blanket = difference(&evidence.quiet, 2, first(Morale), thanked, nothing);
    let undeserved = difference(&evidence.quiet, 2, first(Trust), named(Earned::No), nothing);
    vec![
        Fact::new("morale of one who is named", specific, Bar::Above(0.0)),
        Fact::new("how much more than thanks to all", specific.zip(blanket).map(|(one, all)| one - all), Bar::Above(0.0)),
        Fact::new("trust after praise for work not done", undeserved, Bar::Below(0.0)),
    ]
}

/// What being named gives, against what a speech gives the same person.
pub(super) fn named_against_speech(evidence: &Evidence) -> Option<f64> {
    let specific = difference(&evidence.quiet, 2, first(Morale), named(Earned::Yes), nothing)?;
    let why = difference(&evidence.quiet, 2, first(Morale), speech(&[2]), nothing)?;
    (why > 0.0).then(|| specific / why)
}

/// Protected time: less strain, and no more hours.
pub(super) fn autonomy(evidence: &Evidence) -> Vec<Fact> {
    let protected = |game: &mut Game| {
        make(game, "focus-time", Aim::Team);
    };
    let capacity = |game: &Game| Some(game.reports().iter().flat_map(|report| &report.people).map(|week| week.capacity).sum::<f64>());
    if evidence.quiet.move_id("focus-time").is_none() {
        return vec![Fact::new("the scenario has no protected time", None, Bar::Above(0.0))];
    }
    let strain = difference(&evidence.quiet, 3, team(Strain), protected, nothing);
    let hours = difference(&evidence.quiet, 3, capacity, protected, nothing);
    vec![
        Fact::new("strain after three protected weeks", strain, Bar::Below(0.0)),
        Fact::new("days they give", hours, Bar::Between(-1e-9, 1e-9)),
    ]
}
