//! How much a boss feels like making a move: by faces, by what stands still or is late, by what was raised, and by whom one has not spoken
//! to. From 0 (no reason) to about 1 (at once). It reads only what can be seen, and tells library moves apart by their ids; a move that
//! it does not know is judged by its family.

use crate::play::{Band, MemberView, TaskStanding, TaskView, View};
use crate::sim::ids::{Family, Pan};
use crate::sim::{Aim, Decision, MemberId, MemberMeter, MoveId, Scenario, TaskId, Trend};

/// What each use in this week and the last leaves of an urge.
const WEAR: f64 = 0.5;
/// An urge below this is none.
const IDLE: f64 = 0.05;

/// What a boss of this scenario knows of its moves.
#[derive(Clone, Debug)]
pub(super) struct Urges {
    known: Vec<Known>,
}

/// The library moves, told apart.
#[derive(Clone, Copy, Debug)]
enum Known {
    Assign,
    SetGoal,
    BreakDown,
    CutScope,
    GoAndLook,
    PlanWeek,
    MoveDeadline,
    Overtime,
    FocusTime,
    ClearBlocker,
    BringHelp,
    Training,
    FillSeat,
    ExplainWhy,
    BringBeneficiary,
    FirstSteps,
    OneOnOne,
    OpenFloor,
    ActOnHeard,
    NameContribution,
    SeePotential,
    ThankTeam,
    Other(Family),
}

/// What the whole team looks like, each 0–1: how much is missing.
struct Mood {
    spirit: f64,
    trust: f64,
    clarity: f64,
    strain: f64,
    pressed: bool,
}

impl Urges {
    pub(super) fn new(scenario: &Scenario) -> Self {
        let known = |it: &crate::sim::moves::Move| match it.id.as_str() {
            "assign" => Known::Assign,
            "set-goal" => Known::SetGoal,
            "break-down" => Known::BreakDown,
            "cut-scope" => Known::CutScope,
            "go-and-look" => Known::GoAndLook,
            "plan-week" => Known::PlanWeek,
            "move-deadline" => Known::MoveDeadline,
            "overtime" => Known::Overtime,
            "focus-time" => Known::FocusTime,
            "clear-blocker" => Known::ClearBlocker,
            "bring-help" => Known::BringHelp,
            "training" => Known::Training,
            "fill-seat" => Known::FillSeat,
            "explain-why" => Known::ExplainWhy,
            "bring-beneficiary" => Known::BringBeneficiary,
            "first-steps" => Known::FirstSteps,
            "one-on-one" => Known::OneOnOne,
            "open-floor" => Known::OpenFloor,
            "act-on-heard" => Known::ActOnHeard,
            "name-contribution" => Known::NameContribution,
            "see-potential" => Known::SeePotential,
            "thank-team" => Known::ThankTeam,
            _ => Known::Other(it.family),
        };
        Self { known: scenario.moves.iter().map(known).collect() }
    }

    /// The strongest urge among moves that can be made, each pan weighted; ends the week where there is none.
    pub(super) fn follow(&self, view: View<'_>, weigh: impl Fn(Pan) -> f64) -> Decision {
        let mood = Mood::of(view);
        let mut best = (IDLE, None);
        for (place, it) in view.scenario().moves.iter().enumerate() {
            let which = MoveId::at(place);
            let weight = weigh(it.family.pan()) / (0.5 + 0.5 * f64::from(it.cost));
            if weight <= 0.0 || it.cost > view.attention() || it.budget > view.budget() {
                continue;
            }
            for aim in view.aims(which) {
                let urge = weight * worn(view, which, aim) * urge(view, &mood, self.known[place], aim);
                if urge > best.0 && view.can_make(which, aim).is_ok() {
                    best = (urge, Some((which, aim)));
                }
            }
        }
        best.1.map_or(Decision::EndWeek, |(which, aim)| Decision::Move(which, aim))
    }
}

/// The third speech in three weeks moves nobody, and a boss notices.
fn worn(view: View<'_>, which: MoveId, aim: Aim) -> f64 {
    let last_week = view.last_week().into_iter().flat_map(|report| &report.moves).map(|(made, at, _)| (*made, *at));
    let lately = view.moves_made().chain(last_week).filter(|made| *made == (which, aim));
    lately.fold(1.0, |left, _| left * WEAR)
}

/// How much work there is for the time that is left: 1 is just enough. A boss counts on half of everybody's days to be useful.
pub(super) fn load(view: View<'_>) -> f64 {
    let undone = |task: &TaskView<'_>| !task.is_done() && task.standing() != TaskStanding::Dropped;
    let left: f64 = view.tasks().filter(undone).map(|task| task.of().effort * (1.0 - f64::from(task.percent_done()) / 100.0)).sum();
    let days: f64 = view.people().filter(|person| !person.has_left()).map(|person| person.of().capacity * 0.5).sum();
    let weeks = f64::from(view.scenario().weeks - view.week()) + 1.0;
    left / (days * weeks).max(0.1)
}

impl Mood {
    fn of(view: View<'_>) -> Self {
        let (mut spirit, mut trust, mut clarity, mut strain, mut count) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for person in view.people().filter(MemberView::is_here) {
            let face = person.mood();
            spirit += f64::from(face.morale);
            trust += f64::from(face.trust);
            strain += f64::from(face.strain);
            clarity += points(person.reading(MemberMeter::Clarity).band);
            count += 100.0;
        }
        let share = |sum: f64| if count > 0.0 { sum / count } else { 0.5 };
        let pressed = load(view) > 1.0 || view.tasks().any(|task| matches!(task.standing(), TaskStanding::Late | TaskStanding::Behind));
        Self { spirit: 1.0 - share(spirit), trust: 1.0 - share(trust), clarity: 1.0 - share(clarity), strain: share(strain), pressed }
    }
}

/// What a band seems to be worth.
fn points(band: Band) -> f64 {
    match band {
        Band::VeryLow => 15.0,
        Band::Low => 33.0,
        Band::Middle => 50.0,
        Band::High => 67.0,
        Band::VeryHigh => 85.0,
    }
}

fn urge(view: View<'_>, mood: &Mood, known: Known, aim: Aim) -> f64 {
    match aim {
        Aim::Team => for_team(view, mood, known),
        Aim::Member(member) => for_member(view, known, view.person(member)),
        Aim::Task(task) => for_task(view, mood, known, view.task(task)),
        Aim::MemberAndTask(member, task) => for_both(view, known, view.person(member), view.task(task)),
    }
}

fn for_team(view: View<'_>, mood: &Mood, known: Known) -> f64 {
    let weeks_left = view.scenario().weeks - view.week();
    match known {
        Known::PlanWeek => 0.2 + 0.7 * mood.clarity,
        Known::Overtime if mood.pressed && mood.strain < 0.5 => 0.3,
        Known::FocusTime => 0.1 + if mood.strain > 0.5 { 0.7 * (mood.strain - 0.2) } else { 0.0 },
        Known::FillSeat if weeks_left >= 5 => 0.6,
        Known::ExplainWhy => 0.1 + 0.7 * mood.spirit,
        Known::BringBeneficiary => 0.2 + 0.9 * mood.spirit,
        Known::OpenFloor => 0.1 + 0.7 * mood.trust,
        Known::ThankTeam => 0.1 + 0.2 * mood.spirit,
        Known::Other(family) if family.pan() == Pan::Lead => 0.1 + 0.5 * mood.spirit,
        Known::Other(_) => 0.1 + 0.5 * mood.clarity,
        _ => 0.0,
    }
}

fn for_member(view: View<'_>, known: Known, person: MemberView<'_>) -> f64 {
    let face = person.mood();
    let (spirit, trust) = (1.0 - f64::from(face.morale) / 100.0, 1.0 - f64::from(face.trust) / 100.0);
    let unclear = 1.0 - points(person.reading(MemberMeter::Clarity).band) / 100.0;
    let weeks_left = f64::from(view.scenario().weeks - view.week());
    let silent = f64::from(view.week() - person.last_spoken().unwrap_or(0)).min(4.0);
    match known {
        Known::Training => {
            let skill = person.task().map_or(5.0, |task| person.skill_for(task));
            (0.12 * (4.0 - skill) * weeks_left / f64::from(view.scenario().weeks)).max(0.0)
        }
        Known::FirstSteps => 0.5 * unclear + 0.2 * spirit,
        Known::OneOnOne => {
            let going = if person.is_leaving() { 0.5 } else { 0.0 };
            let sinking = if person.reading(MemberMeter::Trust).trend == Trend::Down { 0.1 } else { 0.0 };
            0.6 * trust + 0.2 * spirit + 0.05 * silent + going + sinking
        }
        Known::ActOnHeard => 0.8,
        Known::NameContribution if person.earned_praise() => 0.15 + 0.6 * spirit + 0.2 * trust,
        Known::NameContribution => 0.0,
        Known::Other(family) if family.pan() == Pan::Lead => 0.3 * trust + 0.3 * spirit,
        Known::Other(_) => 0.5 * unclear,
        _ => 0.0,
    }
}

fn for_task(view: View<'_>, mood: &Mood, known: Known, task: TaskView<'_>) -> f64 {
    let standing = task.standing();
    let hands = task.workers().count() as f64;
    let pressed = matches!(standing, TaskStanding::Late | TaskStanding::Behind);
    let weeks_left = view.scenario().weeks - view.week();
    let share_left = 1.0 - f64::from(task.percent_done()) / 100.0;
    let unclear = task.workers().map(|who| missing_clarity(view, who)).fold(0.0, f64::max);
    let at_work = if hands > 0.0 && task.is_workable() { 1.0 } else { 0.0 };
    match known {
        Known::ClearBlocker => 0.4 + 0.3 * hands.min(2.0),
        Known::SetGoal => at_work * share_left * (0.4 + 0.15 * hands + if pressed { 0.15 } else { 0.0 } + 0.2 * unclear),
        Known::BreakDown => at_work * share_left * (0.2 + 0.1 * hands + 0.45 * unclear),
        Known::CutScope if pressed && task.due() <= view.week() + 1 => 0.45 * share_left,
        Known::MoveDeadline if pressed && task.due() == view.week() && weeks_left > 0 => 0.35,
        Known::BringHelp if (pressed || mood.pressed) && task.is_workable() && weeks_left >= 2 => {
            (0.5 + 0.03 * task.of().effort) * share_left
        }
        Known::GoAndLook => at_work * (0.3 + if task.quality() < Band::High { 0.15 } else { 0.0 }),
        Known::Other(family) if family.pan() == Pan::Lead => at_work * 0.35,
        Known::Other(_) => at_work * (0.25 + if pressed { 0.2 } else { 0.0 }),
        _ => 0.0,
    }
}

fn for_both(view: View<'_>, known: Known, person: MemberView<'_>, task: TaskView<'_>) -> f64 {
    if !task.is_workable() || task.is_done() || person.task() == Some(task.id) {
        return 0.0;
    }
    let gain = person.skill_for(task.id) - person.task().map_or(0.0, |now| person.skill_for(now));
    let pull = pull(view, task.id) - person.task().map_or(0.0, |now| pull(view, now));
    match known {
        Known::Assign => 0.1 * gain + 0.3 * pull,
        Known::SeePotential if person.is_served_by(task.id) => 0.7 + 0.2 * pull + 0.05 * gain,
        Known::SeePotential => 0.0,
        Known::Other(_) => 0.05 * gain + 0.2 * pull,
        _ => 0.0,
    }
}

/// How much a task wants another pair of hands: undone, due soon, and few on it.
fn pull(view: View<'_>, task: TaskId) -> f64 {
    let task = view.task(task);
    if !task.is_workable() {
        return -1.0;
    }
    let soon = 1.0 - f64::from(task.due().saturating_sub(view.week()).min(6)) / 6.0;
    let few = match task.workers().count() {
        0 => 1.0,
        1 => 0.2,
        2 => 0.0,
        _ => -0.6,
    };
    let pressed = if matches!(task.standing(), TaskStanding::Late | TaskStanding::Behind) { 0.5 } else { 0.0 };
    soon + few + pressed
}

fn missing_clarity(view: View<'_>, who: MemberId) -> f64 {
    1.0 - points(view.person(who).reading(MemberMeter::Clarity).band) / 100.0
}
