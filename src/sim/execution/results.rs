//! The two results, side by side and never one score, and the four quarters they make.

use super::member_state::MemberState;
use super::state::State;
use crate::sim::ids::*;
use crate::sim::scenario::Scenario;

/// How a play stands or ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Results {
    /// Value in time, times quality, 0–100.
    pub delivery: f64,
    /// Morale, trust, growth and who stayed, 0–100.
    pub team: f64,
    /// The scale: −1 all led … +1 all managed.
    pub lean: f64,
}

/// The four endings that two results make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quadrant {
    /// Delivered and thriving.
    Thriving,
    /// Delivered, worn out.
    WornOut,
    /// Enthusiastic but lost.
    Lost,
    /// Neither.
    Neither,
}

impl Results {
    /// The results as they stand. Where only the first weeks of a scenario are played, they are judged by what could be done in these.
    #[must_use]
    pub fn new(scenario: &Scenario, state: &State) -> Self {
        let delivery = share_of(scenario, state, value_in_reach(scenario, state));
        Self { delivery, team: team_where(scenario, state, |member| growth_in_reach(scenario, member)), lean: state.lean() }
    }

    /// Whether it counts as delivered: as the number is read, rounded to a whole one.
    #[must_use]
    pub fn is_delivered(&self, scenario: &Scenario) -> bool {
        self.delivery + 0.5 >= scenario.model.delivered_at
    }

    /// Whether the team counts as thriving: as the number is read, rounded to a whole one.
    #[must_use]
    pub fn is_thriving(&self, scenario: &Scenario) -> bool {
        self.team + 0.5 >= scenario.model.thriving_at
    }

    /// Which quarter of the map this is.
    #[must_use]
    pub fn quadrant(&self, scenario: &Scenario) -> Quadrant {
        match (self.is_delivered(scenario), self.is_thriving(scenario)) {
            (true, true) => Quadrant::Thriving,
            (true, false) => Quadrant::WornOut,
            (false, true) => Quadrant::Lost,
            (false, false) => Quadrant::Neither,
        }
    }
}

/// What a task gives as it stands, in units of value: less for scope that was cut, for flaws, and for each week it came late; a little for
/// what is under way.
#[must_use]
pub fn worth(scenario: &Scenario, state: &State, task: TaskId) -> f64 {
    let model = &scenario.model;
    let it = &state.tasks[task.index()];
    let worth = scenario.tasks[task.index()].value * (1.0 - it.cut) * it.quality() / 100.0;
    match it.done {
        Some(week) => {
            let late = f64::from(week.saturating_sub(it.due));
            worth * (1.0 - model.late_per_week * late).max(model.late_floor)
        }
        None if it.dropped => 0.0,
        None => worth * it.share_done() * model.unfinished_credit,
    }
}

/// What all tasks that are there could give, in units of value.
#[must_use]
pub fn whole_value(scenario: &Scenario, state: &State) -> f64 {
    there(scenario, state).map(|task| scenario.tasks[task.index()].value).sum()
}

/// The tasks that are there; one that was hidden counts once it was opened.
fn there<'a>(scenario: &'a Scenario, state: &'a State) -> impl Iterator<Item = TaskId> + 'a {
    let counts = |task: &TaskId| !(scenario.tasks[task.index()].hidden && state.tasks[task.index()].hidden);
    (0..state.tasks.len()).map(TaskId::at).filter(counts)
}

/// What these tasks could give in the weeks that are played: all that is due by then; of the rest what it is worth to be under way as far
/// as its date asks. Where the whole scenario is played, it is [`whole_value`].
#[must_use]
pub fn value_in_reach(scenario: &Scenario, state: &State) -> f64 {
    let reach = |task: TaskId| {
        let it = &scenario.tasks[task.index()];
        if it.due <= scenario.weeks {
            return it.value;
        }
        it.value * scenario.model.unfinished_credit * f64::from(scenario.weeks) / f64::from(it.due)
    };
    there(scenario, state).map(reach).sum()
}

/// Value of what was done, less for each week it came late, times its quality; a little for what is under way. In percent of all there is.
#[must_use]
pub fn delivery(scenario: &Scenario, state: &State) -> f64 {
    share_of(scenario, state, whole_value(scenario, state))
}

fn share_of(scenario: &Scenario, state: &State, all: f64) -> f64 {
    let got: f64 = there(scenario, state).map(|task| worth(scenario, state, task)).sum();
    if all > 0.0 { (100.0 * got / all).clamp(0.0, 100.0) } else { 0.0 }
}

/// How far somebody grew, 0–100.
fn growth(scenario: &Scenario, member: &MemberState) -> f64 {
    let model = &scenario.model;
    let goal = (f64::from(member.goal_weeks) / model.growth_weeks).min(1.0);
    100.0 * (goal + member.learned * model.growth_skill).min(1.0)
}

/// How far somebody grew of what the weeks that are played leave time for, 0–100.
#[must_use]
pub fn growth_in_reach(scenario: &Scenario, member: &MemberState) -> f64 {
    let growth = growth(scenario, member);
    if scenario.weeks == scenario.weeks_written {
        return growth;
    }
    (growth * f64::from(scenario.weeks_written) / f64::from(scenario.weeks)).min(100.0)
}

/// Morale, trust and ease of those who are there, and how they grew; less for each who left.
#[must_use]
pub fn team(scenario: &Scenario, state: &State) -> f64 {
    team_where(scenario, state, |member| growth(scenario, member))
}

fn team_where(scenario: &Scenario, state: &State, growth: impl Fn(&MemberState) -> f64) -> f64 {
    let model = &scenario.model;
    let (mut sum, mut count, mut left) = (0.0, 0.0, 0.0);
    for member in &state.members {
        if member.has_left() {
            left += 1.0;
        } else if member.is_in_team() {
            sum += model.team_morale * member.meter(MemberMeter::Morale)
                + model.team_trust * member.meter(MemberMeter::Trust)
                + model.team_ease * (100.0 - member.meter(MemberMeter::Strain))
                + model.team_growth * growth(member);
            count += 1.0;
        }
    }
    if count == 0.0 {
        return 0.0;
    }
    let stayed = 1.0 - model.left_weight * left / (count + left);
    (sum / count * stayed).clamp(0.0, 100.0)
}
