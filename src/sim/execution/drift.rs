//! How people drift in a week: strain, morale, clarity and trust, each term with its own cause.

use super::report::{Cause, Hindrance, PersonWeek};
use super::state_writer::StateWriter;
use crate::sim::ids::*;
use crate::sim::people::SecretKind;

use MemberMeter::{Clarity, Morale, Strain, Trust};

/// What stands in somebody's way, each thing with its weight.
type Hindrances = [(Hindrance, f64); 4];

impl StateWriter<'_> {
    /// Phase 4: strain, morale, clarity and trust drift.
    pub(super) fn drift(&mut self) {
        for row in 0..self.report.people.len() {
            let week = self.report.people[row];
            let hindrances = self.hindrances(week.member, week.task);
            self.drift_strain(&week, &hindrances);
            self.drift_morale(&week, &hindrances);
            self.drift_clarity_and_trust(week.member);
            let useful = week.useful >= self.scenario.model.earned_share * week.capacity;
            let it = &mut self.state.members[week.member.index()];
            it.lost_share = if week.capacity > 0.0 { week.misdirected / week.capacity } else { 0.0 };
            it.rework_share = if week.useful > 0.0 { week.defects / week.useful } else { 0.0 };
            it.earned |= useful;
            if week.task.is_some_and(|task| self.scenario.members[week.member.index()].goal_served_by(task)) {
                it.goal_weeks += 1;
            }
        }
    }

    /// All demands raise strain, hindrances most; hours more each week in a row (`demands`, `hours`).
    fn drift_strain(&mut self, week: &PersonWeek, hindrances: &Hindrances) {
        let (model, member) = (&self.scenario.model, week.member);
        let it = &self.state.members[member.index()];
        let recovery = model.strain_base + model.strain_return * (model.strain_rest - it.meter(Strain));
        let hours = if week.overtime { model.strain_overtime + model.strain_overtime_again * f64::from(it.overtime_weeks) } else { 0.0 };
        self.add(member, Strain, recovery, Cause::Recovery);
        if let Some(task) = week.task {
            self.add(member, Strain, model.strain_pressure * week.pressure, Cause::Load(task));
        }
        self.add_hindrances(member, hindrances, Strain, model.strain_hindrance);
        self.add(member, Strain, model.strain_challenge * week.challenge, Cause::Challenge);
        self.add(member, Strain, hours, Cause::Overtime);
    }

    /// Hindrances cut morale, challenges raise it (`demands`); no term multiplies leading with managing (`no-magic-synergy`).
    fn drift_morale(&mut self, week: &PersonWeek, hindrances: &Hindrances) {
        let (model, member) = (&self.scenario.model, week.member);
        let [morale, clarity, trust, strain] = self.state.members[member.index()].meters;
        let fading = model.morale_base + model.morale_return * (model.morale_rest - morale);
        self.add(member, Morale, fading, Cause::Fading);
        self.add_hindrances(member, hindrances, Morale, model.morale_hindrance);
        self.add(member, Morale, model.morale_challenge * week.challenge, Cause::Challenge);
        if let Some(task) = week.task {
            if self.scenario.members[member.index()].goal_served_by(task) {
                self.add(member, Morale, model.morale_goal, Cause::ServedGoal(task));
            }
            if week.useful >= model.earned_share * week.capacity {
                self.add(member, Morale, model.morale_progress, Cause::UsefulWork);
            }
        }
        self.add(member, Morale, model.morale_unclear * (50.0 - clarity).max(0.0), Cause::Unclear);
        self.add(member, Morale, model.morale_tired * (strain - 50.0).max(0.0), Cause::Tired);
        self.add(member, Morale, model.morale_trust * (trust - 50.0), Cause::TrustInYou);
        if week.overtime {
            self.add(member, Morale, model.morale_overtime, Cause::Overtime);
        }
    }

    fn drift_clarity_and_trust(&mut self, member: MemberId) {
        let model = &self.scenario.model;
        let [_, clarity, trust, _] = self.state.members[member.index()].meters;
        self.add(member, Clarity, model.clarity_return * (model.clarity_rest - clarity), Cause::Fading);
        self.add(member, Trust, model.trust_base + model.trust_return * (model.trust_rest - trust), Cause::Fading);
        if self.state.members[member.index()].last_spoken != Some(self.state.week) {
            self.add(member, Trust, model.trust_not_spoken, Cause::NotSpokenTo);
        }
    }

    /// Each hindrance apart, so that the report can name it.
    fn add_hindrances(&mut self, member: MemberId, hindrances: &Hindrances, meter: MemberMeter, weight: f64) {
        for (hindrance, size) in hindrances {
            self.add(member, meter, weight * size, Cause::Hindrance(*hindrance));
        }
    }

    pub(super) fn hindrance(&self, member: MemberId) -> f64 {
        self.hindrances(member, self.state.members[member.index()].task).iter().map(|(_, size)| size).sum()
    }

    /// What stands in somebody's way, weighted; protected time halves it.
    fn hindrances(&self, member: MemberId, task: Option<TaskId>) -> Hindrances {
        let model = &self.scenario.model;
        let it = &self.state.members[member.index()];
        let relief = if it.focus { model.focus_relief } else { 1.0 };
        let first = match task {
            None => (Hindrance::Idle, model.hindrance_idle),
            Some(task) => {
                let blocked = self.state.tasks[task.index()].blocked.is_some();
                (Hindrance::Blocked(task), if blocked { model.hindrance_blocked * relief } else { 0.0 })
            }
        };
        [
            first,
            (Hindrance::Unheard, model.hindrance_unheard * self.unheard_worries(member).min(2.0)),
            (Hindrance::Rework, model.hindrance_rework * it.rework_share * relief),
            (Hindrance::LostWork, model.hindrance_lost * it.lost_share * relief),
        ]
    }

    /// Worries and knowledge nobody heard weigh; a goal that was not told does not.
    fn unheard_worries(&self, member: MemberId) -> f64 {
        let of = &self.scenario.members[member.index()];
        let heavy = |secret: &&SecretId| {
            let it = &self.scenario.secrets[secret.index()];
            it.kind != SecretKind::Goal && it.from <= self.state.week && self.state.secrets[secret.index()].told.is_none()
        };
        of.knows.iter().filter(heavy).count() as f64
    }

    pub(super) fn challenge(&self, member: MemberId) -> f64 {
        let model = &self.scenario.model;
        let it = &self.state.members[member.index()];
        let Some(task) = it.task else { return 0.0 };
        let goal = if self.state.tasks[task.index()].clear_goal { model.challenge_goal } else { 0.0 };
        let stretch = if it.stretch == Some(task) { model.challenge_stretch } else { 0.0 };
        goal + stretch
    }
}
