//! What was lost on Friday: work that went into the wrong thing, whose, why, and which moves would mend it.

use crate::play::{Session, TaskView};
use crate::sim::{Cause, MemberId, MemberMeter, Subject, TaskId};

use super::super::localizer::Localizer;

/// From so many days it is told at first sight.
const TOLD_FROM: f64 = 1.0;
/// Under this clarity somebody is not sure what comes first.
const UNSURE: f64 = 50.0;
/// At most so many moves are named that would mend it.
const MENDS: usize = 2;

/// The largest loss of the week in two sentences: whose days, on what, why, and what would mend it.
pub(super) fn largest_loss(localizer: &Localizer, session: &Session) -> Option<String> {
    let view = session.view();
    let lost = view.tasks().map(|task| (task.id, days_lost(session, task.id)));
    let (task, days) = lost.max_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, days)| *days >= TOLD_FROM)?;
    let who = who_lost(session, task);
    let week = session.game().report().people.iter().filter(|week| who.contains(&week.member));
    let unsure = week.filter(|week| week.meters[MemberMeter::Clarity as usize] < UNSURE).count();
    let why = localizer.get(if unsure > 0 { "loss-because-unsure" } else { "loss-because-steps" });
    let args = [
        ("days", localizer.days(days).into()),
        ("who", localizer.names(session.scenario(), &who).into()),
        ("task", localizer.task(session.scenario(), task).into()),
        ("why", why.into()),
    ];
    let lost = localizer.fill("loss", &args);
    let mends = mends(localizer, session, &view.task(task));
    Some(match mends.is_empty() {
        true => lost,
        false => localizer.fill("loss-with-mend", &[("lost", lost.into()), ("mends", localizer.row(&mends, "list-or").into())]),
    })
}

fn days_lost(session: &Session, task: TaskId) -> f64 {
    let changes = session.game().report().changes.iter();
    changes.filter(|change| change.subject == Subject::Misdirected(task)).map(|change| change.amount).sum()
}

/// Those whose work it was, who lost most first.
fn who_lost(session: &Session, task: TaskId) -> Vec<MemberId> {
    let changes = session.game().report().changes.iter().filter(|change| change.subject == Subject::Misdirected(task));
    let mut lost: Vec<(f64, MemberId)> =
        changes.filter_map(|change| if let Cause::Unaimed(member) = change.cause { Some((change.amount, member)) } else { None }).collect();
    lost.sort_by(|a, b| b.0.total_cmp(&a.0));
    lost.into_iter().map(|(_, member)| member).collect()
}

/// The moves of this scenario that make work on this task clearer, and were not made for it yet.
fn mends(localizer: &Localizer, session: &Session, task: &TaskView<'_>) -> Vec<String> {
    let scenario = session.scenario();
    let wanted = [("set-goal", !task.has_goal()), ("break-down", !task.is_broken_down()), ("plan-week", true), ("first-steps", true)];
    let named = wanted.into_iter().filter(|(_, helps)| *helps).filter_map(|(id, _)| scenario.moves.iter().find(|it| it.id == id));
    named.take(MENDS).map(|it| localizer.quoted(&localizer.name_of_move(it))).collect()
}
