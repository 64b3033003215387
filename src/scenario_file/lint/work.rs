//! Work that cannot be done: in time, in this order, or at all.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::Whole;
use super::reach::Reach;
use crate::sim::Effect;
use crate::sim::scenario::Scenario;
use crate::sim::tasks::Task;

/// Tasks that wait for one another in a circle.
pub(super) fn circles(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    let tasks = &whole.scenario.tasks;
    let before = before(whole.scenario);
    for (place, (id, written)) in whole.file.tasks.0.iter().enumerate() {
        if before[place][place] {
            let span = written.after.first().map_or_else(|| id.span(log), |after| after.span(log));
            let chain = tasks[place].after.iter().map(|after| format!("\"{}\"", tasks[after.index()].id)).collect::<Vec<_>>().join(", ");
            let problem = Problem::new(Code::Circle, span, format!("\"{}\" waits for itself, by way of {chain}", id.0));
            log.add(problem.label("none of these can ever start"));
        }
    }
}

/// For each task, which others must be done before it, also by way of others.
fn before(scenario: &Scenario) -> Vec<Vec<bool>> {
    let of = |task: &Task| {
        let mut found = vec![false; scenario.tasks.len()];
        let mut next = task.after.clone();
        while let Some(one) = next.pop() {
            if !std::mem::replace(&mut found[one.index()], true) {
                next.extend(&scenario.tasks[one.index()].after);
            }
        }
        found
    };
    scenario.tasks.iter().map(of).collect()
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
    let overtime = if scenario.moves.iter().any(|it| it.effects.iter().any(|effect| matches!(effect, Effect::Overtime(_)))) {
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
    let helpers = scenario.moves.iter().filter(|it| it.effects.iter().any(|effect| matches!(effect, Effect::Help(..))));
    let affordable = helpers.map(|it| scenario.budget.checked_div(it.budget).unwrap_or(9)).max().unwrap_or(0);
    people + helper * f64::from(affordable.clamp(0, 9))
}

/// The first week in which each task can be done; `None` in a circle, or if it is never there.
fn earliest_finish(scenario: &Scenario, reach: &Reach<'_>, best: f64) -> Vec<Option<u32>> {
    let mut finish: Vec<Option<u32>> = vec![None; scenario.tasks.len()];
    // Each round settles at least the next task of every chain.
    for _ in 0..scenario.tasks.len() {
        let mut settled = false;
        for place in 0..scenario.tasks.len() {
            let task = &scenario.tasks[place];
            let ready = task.after.iter().map(|after| finish[after.index()]).collect::<Option<Vec<_>>>();
            if let (None, Some(ready), Some(there)) = (finish[place], ready, reach.tasks[place]) {
                let start = ready.into_iter().max().map_or(1, |last| last + 1).max(u32::from(there));
                finish[place] = Some(start + (task.effort / best.max(0.1)).ceil().max(1.0) as u32 - 1);
                settled = true;
            }
        }
        if !settled {
            break;
        }
    }
    finish
}

/// Tasks that are never there, and waiting that is in vain or says nothing.
pub(super) fn waiting(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    let before = before(scenario);
    for (place, (id, written)) in whole.file.tasks.0.iter().enumerate() {
        let task = &scenario.tasks[place];
        if reach.tasks[place].is_none() {
            let problem = Problem::new(Code::NeverOpened, id.span(log), format!("\"{}\" is hidden, and nothing opens it", id.0));
            log.add(problem.help(format!("write Open(\"{}\") among the effects of an event or a choice", id.0)));
        }
        for (at, after) in written.after.iter().zip(&task.after) {
            let first = &scenario.tasks[after.index()];
            let said_already = task.after.iter().any(|other| other != after && before[other.index()][after.index()]);
            let twice = task.after.iter().filter(|other| *other == after).count() > 1;
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
