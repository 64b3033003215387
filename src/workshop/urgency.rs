//! How much a move is called for, by what a boss can see: faces, what people said, how the work stands. What a move is for is read from
//! its effects, so that an author's own moves count like those of the library.

use crate::play::{Band, MemberView, TaskStanding, TaskView, View};
use crate::sim::ids::{Family, Pan};
use crate::sim::{Aim, Effect, MemberMeter, MoveId, PersonEffect, TaskEffect, Trend};

/// From 0 (no reason) to about 1 (at once).
pub(super) fn urgency(view: View<'_>, which: MoveId, aim: Aim) -> f64 {
    let it = &view.scenario().moves[which.index()];
    let does = |is: fn(&Effect) -> bool| {
        let of_outcomes = it.outcomes.iter().flat_map(|outcome| Effect::walk(&outcome.effects));
        Effect::walk(&it.effects).chain(of_outcomes).any(is)
    };
    match aim {
        Aim::Team => {
            let team = Faces::of(view);
            match it.family {
                // Overtime is nobody's ready plan: it is an answer to one thing, and dear.
                Family::Schedule if does(|effect| matches!(effect, Effect::People(_, PersonEffect::Overtime))) => 0.02,
                Family::Schedule if does(|effect| matches!(effect, Effect::People(_, PersonEffect::Focus))) => 0.1 + 0.6 * team.strain,
                Family::Tasks | Family::Schedule => 0.2 + 0.6 * team.unclear,
                Family::Resources => 0.4,
                Family::Purpose => 0.2 + 0.6 * team.spirit,
                Family::Listening => 0.2 + 0.6 * team.distrust,
                Family::Acknowledging => 0.1 + 0.3 * team.spirit,
            }
        }
        Aim::Member(who) => {
            let person = view.person(who);
            let face = Faces::one(&person);
            match it.family {
                // That it can be made at all says that something waits for an answer.
                Family::Listening if does(|effect| matches!(effect, Effect::People(_, PersonEffect::Answer))) => 0.8,
                Family::Listening => 0.1 + 0.5 * face.distrust + 0.2 * face.spirit + if person.is_leaving() { 0.4 } else { 0.0 },
                Family::Acknowledging if person.earned_praise() => 0.2 + 0.5 * face.spirit + 0.2 * face.distrust,
                Family::Acknowledging => 0.0,
                Family::Purpose => 0.1 + 0.5 * face.unclear + 0.2 * face.spirit,
                Family::Resources => person.task().map_or(0.0, |task| 0.12 * (4.0 - person.skill_for(task)).max(0.0)),
                Family::Tasks | Family::Schedule => 0.1 + 0.5 * face.unclear,
            }
        }
        Aim::Task(task) => {
            let task = view.task(task);
            let (left, pressed) = (1.0 - f64::from(task.percent_done()) / 100.0, is_pressed(&task));
            let (hands, due) = (task.workers().count() as f64, task.due() <= view.week() + 1);
            if does(|effect| matches!(effect, Effect::Task(_, TaskEffect::Unblock))) {
                return 0.5 + 0.2 * hands.min(2.0);
            }
            if does(|effect| {
                matches!(effect, Effect::Task(_, TaskEffect::Effort(less)) if *less < 0)
                    || matches!(effect, Effect::Task(_, TaskEffect::Due(_)))
            }) {
                return if pressed && due { 0.35 * left } else { 0.0 };
            }
            if does(|effect| matches!(effect, Effect::Task(_, TaskEffect::Help(_)))) {
                return if pressed && view.scenario().weeks > view.week() + 1 { 0.7 * left } else { 0.0 };
            }
            let unclear = task.workers().map(|who| Faces::one(&view.person(who)).unclear).fold(0.0, f64::max);
            let worked_on = if hands > 0.0 && task.is_workable() { 1.0 } else { 0.1 };
            worked_on * left * (0.3 + 0.1 * hands + 0.3 * unclear + if pressed { 0.15 } else { 0.0 })
        }
        Aim::MemberAndTask(who, task) => {
            let (person, task) = (view.person(who), view.task(task));
            if !task.is_workable() || task.is_done() {
                return 0.0;
            }
            if it.family.pan() == Pan::Lead {
                return if person.is_served_by(task.id) { 0.7 } else { 0.0 };
            }
            let gain = person.skill_for(task.id) - person.task().map_or(0.0, |now| person.skill_for(now));
            let empty = if task.workers().next().is_none() { 0.35 } else { 0.0 };
            let alone = person.task().is_some_and(|now| view.task(now).workers().count() < 2 && !view.task(now).is_done());
            // Who leaves work that nobody else is on makes a hole to fill one.
            0.1 * gain + empty + if is_pressed(&task) { 0.15 } else { 0.0 } - if alone { 0.3 } else { 0.0 }
        }
    }
}

/// How much somebody's face asks for somebody's time.
pub(super) fn weight_of_face(person: &MemberView<'_>) -> f64 {
    let face = Faces::one(person);
    let sinking = MemberMeter::ALL.into_iter().filter(|meter| {
        let trend = person.reading(*meter).trend;
        trend == if meter.more_is_better() { Trend::Down } else { Trend::Up }
    });
    face.spirit + face.distrust + face.strain + 0.05 * sinking.count() as f64 + if person.is_leaving() { 0.5 } else { 0.0 }
}

/// How much some work asks for somebody's time.
pub(super) fn weight_of_task(view: View<'_>, task: &TaskView<'_>) -> f64 {
    let standing = match task.standing() {
        TaskStanding::Late => 1.0,
        TaskStanding::Blocked(_) => 0.9,
        TaskStanding::Behind => 0.8,
        TaskStanding::Nobody => 0.4,
        TaskStanding::OnCourse => 0.3,
        TaskStanding::WaitsFor(_) | TaskStanding::Done(_) | TaskStanding::Dropped => 0.0,
    };
    let soon = 1.0 - f64::from(task.due().saturating_sub(view.week()).min(6)) / 6.0;
    standing + 0.5 * soon
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
        let mood = person.mood();
        let unclear = match person.reading(MemberMeter::Clarity).band {
            Band::VeryLow => 0.9,
            Band::Low => 0.7,
            Band::Middle => 0.5,
            Band::High => 0.3,
            Band::VeryHigh => 0.1,
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
