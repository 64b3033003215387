//! Ready plans for a week, in place of eighteen moves: one mostly managing, one mostly leading, and blends that differ in whom they serve.
//!
//! Each is made of moves that are legal now, one after another, by what a boss can see.

use crate::play::{MemberView, Session, TaskStanding, View};
use crate::scenario_file::Advice;
use crate::sim::ids::Pan;
use crate::sim::luck::{Draw, name_key};
use crate::sim::{Aim, Decision, MemberId, MoveId, Phase, TaskId};

use super::urgency::{urgency, weight_of_face, weight_of_task};

/// As many as there are voting cards.
const MOST_PLANS: usize = 4;

/// Whom or what a plan is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanFocus {
    /// The work as a whole: it mostly manages.
    TheWork,
    /// The people as a whole: it mostly leads.
    ThePeople,
    /// A blend for one person.
    Person(MemberId),
    /// A blend for one task and those on it.
    Task(TaskId),
}

/// A plan for a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Whom it serves. It must not be shown before Friday: it tells how the plan leans.
    pub serves: PlanFocus,
    /// Its moves, in order.
    pub moves: Vec<(MoveId, Aim)>,
}

/// Up to four plans that differ, in an order of luck, so that no letter comes to mean a side.
#[must_use]
pub fn ready_plans(session: &Session) -> Vec<Plan> {
    plans_for(&[session])
}

/// Plans that every one of several plays can make, by what a boss sees in the first of them: all tables read the same page at the same
/// time then. Fewer than two where the plays are too far apart.
#[must_use]
pub(super) fn plans_for(plays: &[&Session]) -> Vec<Plan> {
    let Some(session) = plays.first().filter(|_| plays.iter().all(|play| play.phase() == Phase::Moves)) else { return Vec::new() };
    let view = session.view();
    let mut wanted = vec![PlanFocus::TheWork, PlanFocus::ThePeople];
    let (people, tasks) = (neediest_people(view), most_pressing_tasks(view));
    let in_turn = people.iter().copied().map(Some).zip(tasks.iter().copied().map(Some).chain(std::iter::repeat(None)));
    for (person, task) in in_turn {
        wanted.extend(person.map(PlanFocus::Person));
        wanted.extend(task.map(PlanFocus::Task));
    }
    let mut plans: Vec<Plan> = Vec::new();
    for serves in wanted {
        let plan = Plan { serves, moves: moves_for(plays, serves) };
        if !plan.moves.is_empty() && !plans.iter().any(|held| is_same(held, &plan)) {
            plans.push(plan);
        }
        if plans.len() == MOST_PLANS {
            break;
        }
    }
    let (seed, week) = (view.seed(), view.week());
    let mut drawn: Vec<(u64, Plan)> =
        (0..).zip(plans).map(|(place, plan)| (seed.draw(week, Draw::Tie(name_key("order of ready plans"), place)), plan)).collect();
    drawn.sort_by_key(|(luck, _)| *luck);
    drawn.into_iter().map(|(_, plan)| plan).collect()
}

fn is_same(a: &Plan, b: &Plan) -> bool {
    a.moves.len() == b.moves.len() && a.moves.iter().all(|made| b.moves.contains(made))
}

/// Whose face asks most for somebody's time, first.
fn neediest_people(view: View<'_>) -> Vec<MemberId> {
    let mut people: Vec<(f64, MemberId)> =
        view.people().filter(MemberView::is_here).map(|person| (weight_of_face(&person), person.id)).collect();
    people.sort_by(|a, b| b.0.total_cmp(&a.0));
    people.into_iter().map(|(_, id)| id).collect()
}

/// Which work asks most for somebody's time, first.
fn most_pressing_tasks(view: View<'_>) -> Vec<TaskId> {
    let is_over = |standing| matches!(standing, TaskStanding::Done(_) | TaskStanding::Dropped | TaskStanding::WaitsFor(_));
    let open = view.tasks().filter(|task| !is_over(task.standing()));
    let mut tasks: Vec<(f64, TaskId)> = open.map(|task| (weight_of_task(view, &task), task.id)).collect();
    tasks.sort_by(|a, b| b.0.total_cmp(&a.0));
    tasks.into_iter().map(|(_, id)| id).collect()
}

/// The moves of a plan: each time the one that is wanted most of those that can be made, until attention is spent.
fn moves_for(plays: &[&Session], serves: PlanFocus) -> Vec<(MoveId, Aim)> {
    let mut plays: Vec<Session> = plays.iter().copied().cloned().collect();
    let mut made: Vec<(MoveId, Aim)> = Vec::new();
    while let Some((which, aim)) = most_wanted(&plays, serves, &made) {
        for play in &mut plays {
            play.decide(play.step(), Decision::Move(which, aim)).expect("this is a bug in Fulcrum: an open move is refused");
        }
        made.push((which, aim));
    }
    made
}

fn most_wanted(plays: &[Session], serves: PlanFocus, made: &[(MoveId, Aim)]) -> Option<(MoveId, Aim)> {
    let (first, others) = plays.split_first()?;
    let view = first.view();
    let is_open_in = |play: &Session, which, aim| play.view().open_aims(which).any(|open| open == aim);
    let mut best: Option<(f64, (MoveId, Aim))> = None;
    for place in 0..view.scenario().moves.len() {
        let which = MoveId::at(place);
        for aim in view.open_aims(which) {
            let wanted = move_utility(view, serves, made, which, aim);
            let is_best = wanted > 0.0 && best.is_none_or(|(held, _)| wanted > held);
            if is_best && others.iter().all(|play| is_open_in(play, which, aim)) {
                best = Some((wanted, (which, aim)));
            }
        }
    }
    best.map(|(_, chosen)| chosen)
}

fn move_utility(view: View<'_>, serves: PlanFocus, made: &[(MoveId, Aim)], which: MoveId, aim: Aim) -> f64 {
    let scenario = view.scenario();
    let (it, by) = (&scenario.moves[which.index()], Advice::built_in());
    let pan = it.family.pan();
    let leaning = match serves {
        PlanFocus::TheWork => {
            if pan == Pan::Manage {
                1.0
            } else {
                0.0
            }
        }
        PlanFocus::ThePeople => {
            if pan == Pan::Lead {
                1.0
            } else {
                0.0
            }
        }
        // A blend goes to the side it has less of; a person is first turned to, work is first put in order.
        PlanFocus::Person(_) | PlanFocus::Task(_) => {
            let spent = |of: Pan| -> u8 {
                let costs = made.iter().map(|(held, _)| &scenario.moves[held.index()]).filter(|held| held.family.pan() == of);
                costs.map(|held| held.cost).sum()
            };
            let (managed, led) = (spent(Pan::Manage), spent(Pan::Lead));
            let wanted = match managed.cmp(&led) {
                std::cmp::Ordering::Less => Pan::Manage,
                std::cmp::Ordering::Greater => Pan::Lead,
                std::cmp::Ordering::Equal if matches!(serves, PlanFocus::Person(_)) => Pan::Lead,
                std::cmp::Ordering::Equal => Pan::Manage,
            };
            // The last points do not go where a blend would stay one-sided.
            let is_last = it.cost >= view.attention();
            let one_sided = is_last && if pan == Pan::Manage { led == 0 } else { managed == 0 } && managed + led + it.cost > 1;
            if one_sided {
                by.plan_one_sided
            } else if pan == wanted {
                1.0
            } else {
                by.plan_other_side
            }
        }
    };
    let touching = match serves {
        PlanFocus::TheWork | PlanFocus::ThePeople => 1.0,
        PlanFocus::Person(who) => touches_person(view, aim, who),
        PlanFocus::Task(task) => touches_task(view, aim, task),
    };
    // Twice the same, or twice the same person, is less than half as good.
    let again = made.iter().map(|(held, at)| {
        if *held == which {
            by.plan_same_move
        } else if *at == aim && aim != Aim::Team {
            // Work that is put in order may well be put in order whole.
            if serves == PlanFocus::TheWork { by.plan_same_work } else { by.plan_same_aim }
        } else {
            1.0
        }
    });
    let lately = view.last_week().is_some_and(|report| report.moves.iter().any(|(held, at, _)| (*held, *at) == (which, aim)));
    let worn: f64 = again.product::<f64>() * if lately { by.plan_lately } else { 1.0 };
    urgency(view, which, aim) * leaning * touching * worn / (1.0 - by.plan_cost + by.plan_cost * f64::from(it.cost))
}

fn touches_person(view: View<'_>, aim: Aim, who: MemberId) -> f64 {
    let by = Advice::built_in();
    match aim {
        _ if aim.member() == Some(who) => by.plan_touches,
        Aim::Task(task) if view.person(who).task() == Some(task) => by.plan_touches_nearly,
        Aim::Team => by.plan_touches_all,
        _ => by.plan_touches_none,
    }
}

fn touches_task(view: View<'_>, aim: Aim, task: TaskId) -> f64 {
    let by = Advice::built_in();
    match aim {
        _ if aim.task() == Some(task) => by.plan_touches,
        Aim::Member(who) if view.person(who).task() == Some(task) => by.plan_touches_nearly,
        Aim::Team => by.plan_touches_all,
        _ => by.plan_touches_none,
    }
}
