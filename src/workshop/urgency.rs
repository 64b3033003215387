//! How much a move is called for, by what a boss can see: faces, what people said, how the work stands. What a move is for is read from
//! its effects, so that an author's own moves count like those of the library. How much each sign counts stands in `assets/advice.ron`.

use crate::play::{Band, MemberView, TaskStanding, TaskView, View};
use crate::scenario_file::Advice;
use crate::sim::ids::{Family, Pan};
use crate::sim::{Aim, Effect, MemberMeter, MoveId, PersonEffect, TaskEffect, Trend};

/// From 0 (no reason) to about 1 (at once).
pub(super) fn urgency(view: View<'_>, which: MoveId, aim: Aim) -> f64 {
    let (it, by) = (&view.scenario().moves[which.index()], Advice::built_in());
    let does = |is: fn(&Effect) -> bool| {
        let of_outcomes = it.outcomes.iter().flat_map(|outcome| Effect::walk(&outcome.effects));
        Effect::walk(&it.effects).chain(of_outcomes).any(is)
    };
    match aim {
        Aim::Team => {
            let team = Faces::of(view);
            match it.family {
                // Overtime is nobody's ready plan: it is an answer to one thing, and dear.
                Family::Schedule if does(|effect| matches!(effect, Effect::People(_, PersonEffect::Overtime))) => by.team_overtime,
                Family::Schedule if does(|effect| matches!(effect, Effect::People(_, PersonEffect::Focus))) => {
                    by.team_focus + by.team_focus_strain * team.strain
                }
                Family::Tasks | Family::Schedule => by.team_order + by.team_order_unclear * team.unclear,
                Family::Resources => by.team_resources,
                Family::Purpose => by.team_purpose + by.team_purpose_spirit * team.spirit,
                Family::Listening => by.team_listening + by.team_listening_distrust * team.distrust,
                Family::Acknowledging => by.team_thanks + by.team_thanks_spirit * team.spirit,
            }
        }
        Aim::Member(who) => {
            let person = view.person(who);
            let face = Faces::one(&person);
            match it.family {
                // That it can be made at all says that something waits for an answer.
                Family::Listening if does(|effect| matches!(effect, Effect::People(_, PersonEffect::Answer))) => by.person_answer,
                Family::Listening => {
                    let leaving = if person.is_leaving() { by.person_listening_leaving } else { 0.0 };
                    by.person_listening + by.person_listening_distrust * face.distrust + by.person_listening_spirit * face.spirit + leaving
                }
                Family::Acknowledging if person.earned_praise() => {
                    by.person_praise + by.person_praise_spirit * face.spirit + by.person_praise_distrust * face.distrust
                }
                Family::Acknowledging => 0.0,
                Family::Purpose => by.person_purpose + by.person_purpose_unclear * face.unclear + by.person_purpose_spirit * face.spirit,
                Family::Resources => {
                    person.task().map_or(0.0, |task| by.person_training * (by.person_training_full - person.skill_for(task)).max(0.0))
                }
                Family::Tasks | Family::Schedule => by.person_order + by.person_order_unclear * face.unclear,
            }
        }
        Aim::Task(task) => {
            let task = view.task(task);
            let (left, pressed) = (1.0 - f64::from(task.percent_done()) / 100.0, is_pressed(&task));
            let (hands, due) = (task.workers().count() as f64, task.due() <= view.week() + 1);
            if does(|effect| matches!(effect, Effect::Task(_, TaskEffect::Unblock))) {
                return by.task_unblock + by.task_unblock_hands * hands.min(by.task_unblock_most);
            }
            if does(|effect| {
                matches!(effect, Effect::Task(_, TaskEffect::Effort(less)) if *less < 0)
                    || matches!(effect, Effect::Task(_, TaskEffect::Due(_)))
            }) {
                return if pressed && due { by.task_less * left } else { 0.0 };
            }
            if does(|effect| matches!(effect, Effect::Task(_, TaskEffect::Help(_)))) {
                return if pressed && view.scenario().weeks > view.week() + 1 { by.task_help * left } else { 0.0 };
            }
            let unclear = task.workers().map(|who| Faces::one(&view.person(who)).unclear).fold(0.0, f64::max);
            let worked_on = if hands > 0.0 && task.is_workable() { 1.0 } else { by.task_idle };
            let order = by.task_order + by.task_order_hands * hands + by.task_order_unclear * unclear;
            worked_on * left * (order + if pressed { by.task_order_pressed } else { 0.0 })
        }
        Aim::MemberAndTask(who, task) => {
            let (person, task) = (view.person(who), view.task(task));
            if !task.is_workable() || task.is_done() {
                return 0.0;
            }
            if it.family.pan() == Pan::Lead {
                return if person.is_served_by(task.id) { by.match_served } else { 0.0 };
            }
            let gain = person.skill_for(task.id) - person.task().map_or(0.0, |now| person.skill_for(now));
            let empty = if task.workers().next().is_none() { by.match_empty } else { 0.0 };
            let alone = person.task().is_some_and(|now| view.task(now).workers().count() < 2 && !view.task(now).is_done());
            // Who leaves work that nobody else is on makes a hole to fill one.
            by.match_skill * gain + empty + if is_pressed(&task) { by.match_pressed } else { 0.0 }
                - if alone { by.match_alone } else { 0.0 }
        }
    }
}

/// How much somebody's face asks for somebody's time.
pub(super) fn weight_of_face(person: &MemberView<'_>) -> f64 {
    let (face, by) = (Faces::one(person), Advice::built_in());
    let sinking = MemberMeter::ALL.into_iter().filter(|meter| {
        let trend = person.reading(*meter).trend;
        trend == if meter.more_is_better() { Trend::Down } else { Trend::Up }
    });
    face.spirit
        + face.distrust
        + face.strain
        + by.face_sinking * sinking.count() as f64
        + if person.is_leaving() { by.face_leaving } else { 0.0 }
}

/// How much some work asks for somebody's time.
pub(super) fn weight_of_task(view: View<'_>, task: &TaskView<'_>) -> f64 {
    let by = Advice::built_in();
    let standing = match task.standing() {
        TaskStanding::Late => by.work_late,
        TaskStanding::Blocked(_) => by.work_blocked,
        TaskStanding::Behind => by.work_behind,
        TaskStanding::Nobody => by.work_nobody,
        TaskStanding::OnCourse => by.work_on_course,
        TaskStanding::WaitsFor(_) | TaskStanding::Done(_) | TaskStanding::Dropped => 0.0,
    };
    let soon = 1.0 - f64::from(task.due().saturating_sub(view.week())).min(by.work_soon_weeks) / by.work_soon_weeks;
    standing + by.work_soon * soon
}

fn is_pressed(task: &TaskView<'_>) -> bool {
    matches!(task.standing(), TaskStanding::Late | TaskStanding::Behind)
}

/// What faces tell, each 0–1: how much is missing, or weighs.
#[derive(Clone, Copy, Default)]
struct Faces {
    spirit: f64,
    distrust: f64,
    unclear: f64,
    strain: f64,
}

impl Faces {
    fn one(person: &MemberView<'_>) -> Self {
        let (mood, by) = (person.mood(), Advice::built_in());
        let unclear = match person.reading(MemberMeter::Clarity).band {
            Band::VeryLow => by.clear_very_low,
            Band::Low => by.clear_low,
            Band::Middle => by.clear_middle,
            Band::High => by.clear_high,
            Band::VeryHigh => by.clear_very_high,
        };
        let missing = |meter: f32| 1.0 - f64::from(meter) / 100.0;
        Self { spirit: missing(mood.morale), distrust: missing(mood.trust), unclear, strain: f64::from(mood.strain) / 100.0 }
    }

    /// On average; nothing where nobody is there.
    fn of(view: View<'_>) -> Self {
        let all: Vec<Self> = view.people().filter(MemberView::is_here).map(|person| Self::one(&person)).collect();
        let average = |of: fn(&Self) -> f64| all.iter().map(of).sum::<f64>() / (all.len().max(1)) as f64;
        Self {
            spirit: average(|face| face.spirit),
            distrust: average(|face| face.distrust),
            unclear: average(|face| face.unclear),
            strain: average(|face| face.strain),
        }
    }
}
