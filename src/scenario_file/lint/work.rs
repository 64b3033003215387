//! Work that cannot be done: in time, in this order, or at all.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::Whole;
use super::reach::Reach;
use crate::sim::scenario::Scenario;
use crate::sim::{Effect, PersonEffect, TaskEffect, TaskId};

/// Tasks that wait for one another in a circle.
pub(super) fn circles(whole: &Whole<'_, '_>, before: &Before, log: &mut Log<'_>) {
    let tasks = &whole.scenario.tasks;
    for (place, (id, written)) in whole.file.tasks.0.iter().enumerate() {
        if has(&before.rows[place], place) {
            let span = written.after.first().map_or_else(|| id.span(log), |after| after.span(log));
            let chain = tasks[place].after.iter().map(|after| format!("\"{}\"", tasks[after.index()].id)).collect::<Vec<_>>().join(", ");
            let problem = Problem::new(Code::Circle, span, format!("\"{}\" waits for itself, by way of {chain}", id.0));
            log.add(problem.label("none of these can ever start"));
        }
    }
}

/// Which tasks must be done before each, also by way of others; a row of bits for each task.
pub(super) struct Before {
    rows: Vec<Vec<u64>>,
}

impl Before {
    /// Warshall's closure: with the most tasks that a file may have, two million steps of 64 bits each.
    pub(super) fn new(scenario: &Scenario) -> Self {
        let tasks = &scenario.tasks;
        let mut rows = vec![vec![0; tasks.len().div_ceil(64)]; tasks.len()];
        for (row, task) in rows.iter_mut().zip(tasks) {
            task.after.iter().for_each(|after| row[after.index() / 64] |= 1 << (after.index() % 64));
        }
        for by_way_of in 0..tasks.len() {
            let further = rows[by_way_of].clone();
            for row in rows.iter_mut().filter(|row| has(row, by_way_of)) {
                join(row, &further);
            }
        }
        Self { rows }
    }

    /// For each of these tasks, whether it must be done before one of the others anyway.
    fn said_by_others(&self, tasks: &[TaskId]) -> Vec<bool> {
        let mut different = tasks.to_vec();
        different.sort_unstable();
        different.dedup();
        let width = self.rows.first().map_or(0, Vec::len);
        let joined = |held: &mut Vec<u64>, task: &TaskId| {
            let so_far = held.clone();
            join(held, &self.rows[task.index()]);
            Some(so_far)
        };
        // What those before each say, and what those after it say.
        let before: Vec<Vec<u64>> = different.iter().scan(vec![0; width], joined).collect();
        let mut after: Vec<Vec<u64>> = different.iter().rev().scan(vec![0; width], joined).collect();
        after.reverse();
        let said = |task: &TaskId| {
            let place = different.binary_search(task).ok();
            place.is_some_and(|place| has(&before[place], task.index()) || has(&after[place], task.index()))
        };
        tasks.iter().map(said).collect()
    }
}

fn has(row: &[u64], place: usize) -> bool {
    row[place / 64] & (1 << (place % 64)) != 0
}

fn join(row: &mut [u64], other: &[u64]) {
    row.iter_mut().zip(other).for_each(|(mine, theirs)| *mine |= theirs);
}

/// Deadlines that even a team at its best cannot meet.
pub(super) fn deadlines(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    let best = best_week(scenario);
    let earliest = earliest_finish(scenario, reach, best);
    let load = |week: u8| scenario.tasks.iter().filter(|task| task.due <= week && !task.hidden).map(|task| task.effort).sum::<f64>();
    // Of the weeks by which too much is due, the first says it all.
    let overloaded = (1..=scenario.weeks).find(|week| load(*week) > best * f64::from(*week));
    for (place, (id, written)) in whole.file.tasks.0.iter().enumerate() {
        let task = &scenario.tasks[place];
        let Some(finish) = earliest[place] else { continue };
        let label = if finish > u32::from(task.due) {
            format!("week {finish} is the earliest, with all hands at their best")
        } else if !task.hidden && overloaded == Some(task.due) {
            format!("{:.0} days of work are due by then; all hands at their best do {:.0}", load(task.due), best * f64::from(task.due))
        } else {
            continue;
        };
        let problem =
            Problem::new(Code::DeadlineTooTight, written.due.span(log), format!("\"{}\" cannot be done by week {}", id.0, task.due));
        log.add(problem.label(label).help("less effort, more weeks, or more people"));
    }
}

/// Days of useful work in the best week this team can have: everybody there, clear, in high spirits, working overtime, with help.
fn best_week(scenario: &Scenario) -> f64 {
    let model = &scenario.model;
    let spirit = model.direction_cap * (1.0 + model.drive_span) * (1.0 + model.citizenship) * (1.0 + model.capacity_luck);
    let overtime = if scenario
        .moves
        .iter()
        .any(|it| Effect::walk(&it.effects).any(|effect| matches!(effect, Effect::People(_, PersonEffect::Overtime))))
    {
        model.overtime_hours
    } else {
        1.0
    };
    let person = |skills: &[f64], capacity: f64| {
        let skill = skills.iter().copied().fold(0.0, f64::max);
        capacity * overtime * (model.fit_base + model.fit_per_skill * skill) * spirit
    };
    let people: f64 = scenario.members.iter().map(|member| person(&member.skills, member.capacity)).sum();
    let helper = model.help_days * (model.fit_base + model.fit_per_skill * model.help_skill);
    let helpers =
        scenario.moves.iter().filter(|it| Effect::walk(&it.effects).any(|effect| matches!(effect, Effect::Task(_, TaskEffect::Help(_)))));
    let affordable = helpers.map(|it| scenario.budget.checked_div(it.budget).unwrap_or(9)).max().unwrap_or(0);
    people + helper * f64::from(affordable.clamp(0, 9))
}

/// The first week in which each task can be done; `None` in a circle, or if it is never there.
fn earliest_finish(scenario: &Scenario, reach: &Reach<'_>, best: f64) -> Vec<Option<u32>> {
    let mut finish: Vec<Option<u32>> = vec![None; scenario.tasks.len()];
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); scenario.tasks.len()];
    let mut waits_for: Vec<usize> = scenario.tasks.iter().map(|task| task.after.len()).collect();
    for (place, task) in scenario.tasks.iter().enumerate() {
        task.after.iter().for_each(|after| followers[after.index()].push(place));
    }
    let mut ready: Vec<usize> = (0..scenario.tasks.len()).filter(|place| waits_for[*place] == 0).collect();
    while let Some(place) = ready.pop() {
        let task = &scenario.tasks[place];
        let last = task.after.iter().filter_map(|after| finish[after.index()]).max();
        let Some(there) = reach.tasks[place] else { continue };
        let start = last.map_or(1, |last| last + 1).max(u32::from(there));
        finish[place] = Some(start + (task.effort / best.max(0.1)).ceil().max(1.0) as u32 - 1);
        for follower in &followers[place] {
            waits_for[*follower] -= 1;
            if waits_for[*follower] == 0 {
                ready.push(*follower);
            }
        }
    }
    finish
}

/// Tasks that are never there, and waiting that is in vain or says nothing.
pub(super) fn waiting(whole: &Whole<'_, '_>, before: &Before, reach: &Reach<'_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    for (place, (id, written)) in whole.file.tasks.0.iter().enumerate() {
        let task = &scenario.tasks[place];
        if reach.tasks[place].is_none() {
            let problem = Problem::new(Code::NeverOpened, id.span(log), format!("\"{}\" is hidden, and nothing opens it", id.0));
            log.add(problem.help(format!("write Open(\"{}\") among the effects of an event or a choice", id.0)));
        }
        let said_by_others = before.said_by_others(&task.after);
        let mut times = vec![0; if task.after.is_empty() { 0 } else { scenario.tasks.len() }];
        task.after.iter().for_each(|after| times[after.index()] += 1);
        for ((at, after), said_already) in written.after.iter().zip(&task.after).zip(said_by_others) {
            let first = &scenario.tasks[after.index()];
            let twice = times[after.index()] > 1;
            let message = if reach.tasks[after.index()].is_none() {
                format!("\"{}\" is never there, so this can never start", first.id)
            } else if first.due > task.due {
                format!("\"{}\" is due in week {}, after this", first.id, first.due)
            } else if said_already || twice {
                format!("it waits for \"{}\" already", first.id)
            } else {
                continue;
            };
            log.add(Problem::new(Code::DeadAfter, at.span(log), message).label("delete it, or change one of the two"));
        }
    }
}
