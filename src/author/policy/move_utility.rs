//! The utility of a move to a boss: by faces, by what stands still or is late, by what was raised, and by whom one has not spoken
//! to. From 0 (no reason) to about 1 (at once). It reads only what can be seen, and tells library moves apart by their ids; a move that
//! it does not know is judged by its family.

use crate::play::{Band, MemberView, TaskView, View};
use crate::sim::ids::{Family, Pan};
use crate::sim::{Aim, AimKind, Decision, MemberId, MemberMeter, MoveId, Scenario, TaskId, Trend};

use super::has_moved_enough;
use super::survey::{Survey, TaskSeen, TeamMood, points};

/// What each use in this week and the last leaves of a move's utility.
const WEAR: f64 = 0.5;
/// Below this it is better to do nothing.
const IDLE: f64 = 0.05;
/// Moves that a boss finds to be impossible, in one decision, before taking the best found until then. Among eight people and ten tasks
/// there are fewer than a thousand in all.
const LOOKS: u32 = 4_096;

/// What a boss of this scenario knows of its moves.
#[derive(Clone, Debug)]
pub(super) struct MoveUtility {
    known: Vec<Known>,
}

/// The library moves, told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl MoveUtility {
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

    /// The move of the highest utility among those that can be made, each pan weighted; ends the week where there is none.
    pub(super) fn best_move(&self, view: View<'_>, weigh: impl Fn(Pan) -> f64) -> Decision {
        if has_moved_enough(view) {
            return Decision::EndWeek;
        }
        let survey = Survey::new(view);
        let mut search = Search { view, best: None, looks: LOOKS };
        for (place, it) in view.scenario().moves.iter().enumerate() {
            let which = MoveId::at(place);
            let weight = weigh(it.family.pan()) / (0.5 + 0.5 * f64::from(it.cost));
            if weight <= 0.0 || it.cost > view.attention() || it.budget > view.budget() {
                continue;
            }
            let known = self.known[place];
            if it.aim == AimKind::MemberAndTask {
                search.pairs(which, weight, known, &survey);
            } else {
                for aim in view.aims(which) {
                    search.offer(which, aim, weight * worn(view, which, aim) * utility(view, &survey, known, aim));
                }
            }
        }
        search.best.map_or(Decision::EndWeek, |(_, which, aim)| Decision::Move(which, aim))
    }
}

/// The best move so far; of equal ones, the first in the order of moves, people and tasks.
struct Search<'v> {
    view: View<'v>,
    best: Option<(f64, MoveId, Aim)>,
    /// How many more moves it will find to be impossible before it takes what it has.
    looks: u32,
}

impl Search<'_> {
    fn bar(&self) -> f64 {
        self.best.map_or(IDLE, |(held, ..)| held)
    }

    fn can_make(&mut self, which: MoveId, aim: Aim) -> bool {
        if self.looks == 0 {
            return false;
        }
        let can = self.view.can_make(which, aim).is_ok();
        self.looks -= u32::from(!can);
        can
    }

    fn offer(&mut self, which: MoveId, aim: Aim, utility: f64) {
        if utility > self.bar() && self.can_make(which, aim) {
            self.best = Some((utility, which, aim));
        }
    }

    /// Each person with each task.
    fn pairs(&mut self, which: MoveId, weight: f64, known: Known, survey: &Survey) {
        let view = self.view;
        let lately: Vec<(MemberId, TaskId)> =
            lately(view).filter(|(made, _)| *made == which).filter_map(|(_, aim)| Some((aim.member()?, aim.task()?))).collect();
        for person in view.people().filter(|person| !person.has_left()) {
            let mut pairs = PairSearch { search: self, which, weight, known, survey, person, best: None };
            if known == Known::SeePotential {
                pairs.tasks_that_serve();
            } else {
                pairs.tasks_by_kind(&lately);
            }
            if let Some((utility, task)) = pairs.best {
                self.best = Some((utility, which, Aim::MemberAndTask(person.id, task)));
            }
        }
    }
}

/// A move at one person and each task.
struct PairSearch<'s, 'v> {
    search: &'s mut Search<'v>,
    which: MoveId,
    weight: f64,
    known: Known,
    survey: &'s Survey,
    person: MemberView<'v>,
    best: Option<(f64, TaskId)>,
}

impl PairSearch<'_, '_> {
    fn tasks_that_serve(&mut self) {
        for task in self.person.goal_served_by() {
            self.offer(task, self.utility(task));
        }
    }

    /// Tasks of a kind are worth the same to a person, but for those that this move was made with lately; so not every one is weighed.
    fn tasks_by_kind(&mut self, lately: &[(MemberId, TaskId)]) {
        let survey = self.survey;
        for kind in survey.kinds() {
            let (now, id) = (self.person.task(), self.person.id);
            let fresh = |task: &TaskId| now != Some(*task) && !lately.contains(&(id, *task));
            let mut worth = None;
            for task in kind.iter().copied().filter(fresh) {
                let worth = *worth.get_or_insert_with(|| self.utility(task));
                // The next one counts only where this one is impossible.
                if self.offer(task, worth) != Offer::Impossible || self.search.looks == 0 {
                    break;
                }
            }
        }
        let id = self.person.id;
        for (_, task) in lately.iter().filter(|(member, _)| *member == id) {
            self.offer(*task, self.utility(*task));
        }
    }

    fn utility(&self, task: TaskId) -> f64 {
        let aim = Aim::MemberAndTask(self.person.id, task);
        self.weight * worn(self.search.view, self.which, aim) * for_pair(self.survey, self.known, &self.person, task)
    }

    /// Of equal ones the first in the order of tasks is taken.
    fn offer(&mut self, task: TaskId, utility: f64) -> Offer {
        let wanted = match self.best {
            Some((held, at)) => utility > held || (utility == held && task < at),
            None => utility > self.search.bar(),
        };
        if !wanted {
            return Offer::Unwanted;
        }
        if !self.search.can_make(self.which, Aim::MemberAndTask(self.person.id, task)) {
            return Offer::Impossible;
        }
        self.best = Some((utility, task));
        Offer::Taken
    }
}

/// What became of a task that was offered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offer {
    Taken,
    Unwanted,
    Impossible,
}

/// The moves of this week and the last.
fn lately(view: View<'_>) -> impl Iterator<Item = (MoveId, Aim)> {
    let last_week = view.last_week().into_iter().flat_map(|report| &report.moves).map(|(made, at, _)| (*made, *at));
    view.moves_made().chain(last_week)
}

/// The third speech in three weeks moves nobody, and a boss notices.
fn worn(view: View<'_>, which: MoveId, aim: Aim) -> f64 {
    lately(view).filter(|made| *made == (which, aim)).fold(1.0, |left, _| left * WEAR)
}

fn utility(view: View<'_>, survey: &Survey, known: Known, aim: Aim) -> f64 {
    match aim {
        Aim::Team => for_team(view, &survey.team, known),
        Aim::Member(member) => for_member(view, known, view.person(member)),
        Aim::Task(task) => for_task(view, survey, known, &view.task(task)),
        Aim::MemberAndTask(member, task) => for_pair(survey, known, &view.person(member), task),
    }
}

fn for_team(view: View<'_>, mood: &TeamMood, known: Known) -> f64 {
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

fn for_task(view: View<'_>, survey: &Survey, known: Known, task: &TaskView<'_>) -> f64 {
    let seen = survey.task(task.id);
    let TaskSeen { hands, pressed, unclear, .. } = *seen;
    let weeks_left = view.scenario().weeks - view.week();
    let share_left = 1.0 - f64::from(task.percent_done()) / 100.0;
    let at_work = if hands > 0.0 && seen.workable { 1.0 } else { 0.0 };
    match known {
        Known::ClearBlocker => 0.4 + 0.3 * hands.min(2.0),
        Known::SetGoal => at_work * share_left * (0.4 + 0.15 * hands + if pressed { 0.15 } else { 0.0 } + 0.2 * unclear),
        Known::BreakDown => at_work * share_left * (0.2 + 0.1 * hands + 0.45 * unclear),
        Known::CutScope if pressed && task.due() <= view.week() + 1 => 0.45 * share_left,
        Known::MoveDeadline if pressed && task.due() == view.week() && weeks_left > 0 => 0.35,
        Known::BringHelp if (pressed || survey.team.pressed) && seen.workable && weeks_left >= 2 => {
            (0.5 + 0.03 * task.of().effort) * share_left
        }
        Known::GoAndLook => at_work * (0.3 + if task.quality() < Band::High { 0.15 } else { 0.0 }),
        Known::Other(family) if family.pan() == Pan::Lead => at_work * 0.35,
        Known::Other(_) => at_work * (0.25 + if pressed { 0.2 } else { 0.0 }),
        _ => 0.0,
    }
}

fn for_pair(survey: &Survey, known: Known, person: &MemberView<'_>, task: TaskId) -> f64 {
    let seen = survey.task(task);
    if !seen.workable || person.task() == Some(task) {
        return 0.0;
    }
    let now = person.task();
    let gain = person.skill_for(task) - now.map_or(0.0, |now| person.skill_for(now));
    let pull = seen.pull - now.map_or(0.0, |now| survey.task(now).pull);
    match known {
        Known::Assign => 0.1 * gain + 0.3 * pull,
        Known::SeePotential if person.is_served_by(task) => 0.7 + 0.2 * pull + 0.05 * gain,
        Known::SeePotential => 0.0,
        Known::Other(_) => 0.05 * gain + 0.2 * pull,
        _ => 0.0,
    }
}
