//! Work: who is on what, what a week of theirs yields, what of it goes astray, and the flaws in it.

use super::luck::Draw;
use super::report::{Cause, Note, PersonWeek};
use super::state::State;
use super::state_writer::StateWriter;
use crate::sim::MemberMeter::{Morale, Trust};
use crate::sim::ids::*;
use crate::sim::scenario::Scenario;

impl StateWriter<'_> {
    /// Who has nothing to do picks the next open task that fits them best, the earlier due one first.
    pub(super) fn find_work(&mut self) {
        self.look_at_tasks();
        for place in 0..self.state.members.len() {
            let member = MemberId::at(place);
            let it = &self.state.members[place];
            if !it.is_here() || it.task.is_some_and(|task| self.state.tasks[task.index()].workable) {
                continue;
            }
            match self.next_task(member) {
                Some(task) => {
                    self.state.tasks[task.index()].hands += 1;
                    self.assign(member, task);
                    self.note(Note::TookUp(member, task));
                }
                None => {
                    self.state.members[place].task = None;
                    self.note(Note::Idle(member));
                }
            }
        }
    }

    /// Who works on what, and what can be worked on: nothing changes that before the week's work is done.
    fn look_at_tasks(&mut self) {
        for place in 0..self.state.tasks.len() {
            let workable = self.state.is_workable(self.scenario, TaskId::at(place));
            let it = &mut self.state.tasks[place];
            it.workable = workable;
            it.hands = 0;
        }
        for member in self.state.members.iter().filter(|member| member.is_here()) {
            if let Some(task) = member.task {
                self.state.tasks[task.index()].hands += 1;
            }
        }
    }

    fn next_task(&self, member: MemberId) -> Option<TaskId> {
        let fit = |task: TaskId| {
            let (of, it) = (&self.scenario.tasks[task.index()], &self.state.tasks[task.index()]);
            self.state.skill(self.scenario, member, of.needs) - f64::from(it.hands) - f64::from(it.due) * 0.2
        };
        let mut best: Option<(f64, TaskId)> = None;
        for task in (0..self.state.tasks.len()).map(TaskId::at).filter(|task| self.state.tasks[task.index()].workable) {
            let fits = fit(task);
            if best.is_none_or(|(held, _)| fits > held) {
                best = Some((fits, task));
            }
        }
        best.map(|(_, task)| task)
    }

    /// Phase 2 and 3: work, and the flaws in it.
    pub(super) fn work(&mut self) {
        let citizenship = self.citizenship();
        for place in 0..self.state.members.len() {
            if !self.state.members[place].is_here() {
                continue;
            }
            let mut week = person_week(self.scenario, self.state, MemberId::at(place), citizenship);
            if let Some(task) = week.task {
                let member = week.member;
                let model = &self.scenario.model;
                let again = week.defects * model.rework_share;
                // Flaws found at once are done again; the rest stay in and lower quality.
                self.add_work(task, member, week.useful, again);
                self.add_misdirected(task, week.misdirected, Cause::Unaimed(member));
                self.state.tasks[task.index()].flaws += (week.defects - again) * model.flaw_weight;
                week.hindrance = self.hindrance(member);
                week.challenge = self.challenge(member);
            } else {
                week.hindrance = self.scenario.model.hindrance_idle;
            }
            self.report.useful.1 += week.useful;
            self.report.misdirected += week.misdirected;
            self.report.defects += week.defects;
            self.report.people.push(week);
        }
    }

    /// A team in good spirits and trust covers for one another (`lmx`).
    fn citizenship(&self) -> f64 {
        let spirit = self.state.average(Morale).unwrap_or(50.0) * 0.5 + self.state.average(Trust).unwrap_or(50.0) * 0.5;
        1.0 + self.scenario.model.citizenship * (spirit - 50.0) / 50.0
    }

    pub(super) fn helpers_work(&mut self) {
        let week = self.state.week;
        let workable = |task: &TaskId| self.state.tasks[task.index()].workable;
        let first = (0..self.state.tasks.len()).map(TaskId::at).find(workable);
        for place in 0..self.state.helpers.len() {
            let helper = self.state.helpers[place];
            if !(helper.from..=helper.until).contains(&week) {
                continue;
            }
            let task = helper.task.filter(|task| self.state.tasks[task.index()].workable).or(first);
            self.state.helpers[place].task = task;
            if let Some(task) = task {
                let model = &self.scenario.model;
                let days = model.help_days * (model.fit_base + model.fit_per_skill * helper.skill);
                self.add_progress(task, days, Cause::HelpersWork);
                self.report.useful.1 += days;
            }
        }
    }
}

/// What one person's week yields, as the formula of the model has it.
fn person_week(scenario: &Scenario, state: &State, member: MemberId, citizenship: f64) -> PersonWeek {
    let model = &scenario.model;
    let (of, it) = (&scenario.members[member.index()], &state.members[member.index()]);
    let [morale, clarity, _, strain] = it.meters;
    let hours = if it.overtime { model.overtime_hours } else { 1.0 };
    let luck = 1.0 + model.capacity_luck * state.seed.swing(state.week, Draw::Capacity(of.luck));
    let capacity = (of.capacity * hours * luck - it.taken).max(0.0);
    let mut week = PersonWeek {
        member,
        task: it.task,
        meters: it.meters,
        capacity,
        useful: 0.0,
        misdirected: 0.0,
        defects: 0.0,
        pressure: 0.0,
        hindrance: 0.0,
        challenge: 0.0,
        blocked: false,
        overtime: it.overtime,
    };
    let Some(task) = it.task else { return week };
    let on = &state.tasks[task.index()];
    let skill = state.skill(scenario, member, scenario.tasks[task.index()].needs);
    let workers = f64::from(on.hands);

    let fit = (model.fit_base + model.fit_per_skill * skill) * if workers > model.crowd_limit { model.crowd_factor } else { 1.0 };
    let drive = 1.0 + model.drive_span * (morale - 50.0) / 50.0;
    let stamina = 1.0 - model.stamina_loss * (strain - model.stamina_from).max(0.0) / (100.0 - model.stamina_from);
    let direction = (model.direction_base
        + model.direction_clarity * clarity / 100.0
        + if on.clear_goal { model.direction_goal } else { 0.0 }
        + if on.broken_down { model.direction_steps } else { 0.0 })
    .min(model.direction_cap);
    let unclear = (model.lost_clarity_from - clarity).max(0.0) / model.lost_clarity_from.max(1.0);
    let lost = ((1.0 - direction) * (1.0 + model.lost_enthusiasm * (morale - 50.0).max(0.0) / 50.0 * unclear)).clamp(0.0, 1.0);
    let blocked = if on.blocked.is_some() { model.blocked_factor } else { 1.0 };

    let done = capacity * fit * drive * stamina * blocked * citizenship;
    week.useful = done * (1.0 - lost);
    week.misdirected = done * lost;
    let carelessness = 1.0
        + model.defects_morale * (50.0 - morale) / 50.0
        + model.defects_strain * (strain - model.stamina_from).max(0.0) / (100.0 - model.stamina_from);
    let defect_share = (model.defects_base * carelessness + model.defects_skill * (3.0 - skill).max(0.0)).max(model.defects_floor);
    week.defects = week.useful * defect_share.min(1.0);
    let weeks_left = f64::from(on.due.saturating_sub(state.week)) + 1.0;
    let days_there = (of.capacity * fit * workers.max(1.0) * weeks_left).max(0.1);
    week.pressure = (on.left() / days_there).min(model.pressure_cap);
    week.blocked = on.blocked.is_some();
    week
}
