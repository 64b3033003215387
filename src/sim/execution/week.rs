//! How a week resolves: its phases in order. Work is in `work.rs`, drift in `drift.rs`, the rest here; coefficients are in `assets/model.ron`.

use super::luck::Draw;
use super::report::{Cause, Note, Voiced};
use super::results::Results;
use super::scope::Scope;
use super::state::{Settled, State};
use super::state_writer::StateWriter;
use crate::sim::ids::*;
use crate::sim::people::SecretKind;

use MemberMeter::{Morale, Strain, Trust};

impl StateWriter<'_> {
    /// Monday to Friday, after the player's decisions.
    pub(super) fn resolve_week(&mut self) {
        self.report.morale.0 = self.state.average_on_monday(Morale);
        self.find_work();
        self.work();
        self.helpers_work();
        self.finish_tasks();
        self.drift();
        self.voice();
        self.risks_come_true();
        self.promises_fall_due();
        self.leaving();
        self.deadlines();
        self.end_of_week();
    }

    fn finish_tasks(&mut self) {
        let week = self.state.week;
        for place in 0..self.state.tasks.len() {
            let it = &mut self.state.tasks[place];
            if it.done.is_some() || it.dropped || it.hidden || it.left() > 1e-9 {
                continue;
            }
            it.done = Some(week);
            let task = TaskId::at(place);
            let early = i16::from(it.due) - i16::from(week);
            self.note(Note::Finished(task, early.clamp(-100, 100) as i8));
            if early >= 0 {
                self.rejoice(task);
            }
            for member in self.state.members.iter_mut().filter(|member| member.task == Some(task)) {
                member.earned = true;
                member.task = None;
            }
        }
    }

    /// Finished in time: good for those who did it, a little for the others.
    fn rejoice(&mut self, task: TaskId) {
        let model = &self.scenario.model;
        for place in 0..self.state.members.len() {
            if self.state.members[place].is_here() {
                let share = if self.state.members[place].task == Some(task) { 1.0 } else { model.finished_others };
                self.add(MemberId::at(place), Morale, model.finished_morale * share, Cause::Finished(task));
                self.add(MemberId::at(place), Trust, model.finished_trust * share, Cause::Finished(task));
            }
        }
        self.add_credibility(model.finished_credibility, Cause::Finished(task));
    }

    /// Phase 5: who knows or wants something says it when trust and being listened to suffice (`safety`, `listening`).
    fn voice(&mut self) {
        let (scenario, week) = (self.scenario, self.state.week);
        let model = &scenario.model;
        for (place, secret) in scenario.secrets.iter().enumerate() {
            let it = &self.state.members[secret.owner.index()];
            if self.state.secrets[place].told.is_some() || secret.from > week || !it.is_here() {
                continue;
            }
            let bar = secret.speaks_at_trust - model.safety_weight * (scenario.safety - 50.0);
            let (trust, heard) = (it.meter(Trust), model.heard_weight * it.heard);
            if trust + heard < bar - model.voice_jitter {
                // Too far for any luck.
                continue;
            }
            let bar = bar + model.voice_jitter * self.state.seed.swing(week, Draw::Voice(secret.luck));
            if trust >= bar {
                self.tell(SecretId::at(place), Voiced::ByTrust);
            } else if trust + heard >= bar {
                self.tell(SecretId::at(place), Voiced::ByListening);
            }
        }
    }

    /// What nobody dealt with comes true in its week; who said something in vain stops saying things.
    fn risks_come_true(&mut self) {
        let (scenario, week) = (self.scenario, self.state.week);
        let model = &scenario.model;
        for (place, secret) in scenario.secrets.iter().enumerate() {
            let id = SecretId::at(place);
            let it = self.state.secrets[place];
            if it.heeded || it.bit {
                continue;
            }
            if secret.bite.as_ref().is_some_and(|bite| bite.week == week) {
                self.bite(id);
                continue;
            }
            let waited = it.told.map_or(0, |told| week - told);
            let owner = secret.owner;
            if secret.kind != SecretKind::Goal && !it.soured && f64::from(waited) >= model.unheeded_weeks {
                self.state.secrets[place].soured = true;
                if self.state.members[owner.index()].is_in_team() {
                    self.add(owner, Trust, model.unheeded_trust, Cause::Unheeded(id));
                }
            }
        }
    }

    /// Phase 6 (`word-deed`).
    fn promises_fall_due(&mut self) {
        let week = self.state.week;
        for (place, promise) in self.scenario.promises.iter().enumerate() {
            if self.state.promises[place].is_owed() && week >= promise.due {
                let kept = Scope::new(self.scenario, self.state).holds(&promise.kept_when);
                let settled = if kept { Settled::Kept(week) } else { Settled::Broken(week) };
                self.settle(PromiseId::at(place), settled);
            }
        }
    }

    /// Phase 7: resentment grows where trust and morale are low under strain; past the bar somebody gives notice, and goes a week later
    /// unless trust came back (`turnover-is-social`).
    fn leaving(&mut self) {
        let (model, week) = (&self.scenario.model, self.state.week);
        for place in 0..self.state.members.len() {
            let member = MemberId::at(place);
            let it = &mut self.state.members[place];
            if !it.is_here() {
                continue;
            }
            let grows = model.resent_trust * (model.resent_trust_from - it.meter(Trust)).max(0.0)
                + model.resent_morale * (model.resent_morale_from - it.meter(Morale)).max(0.0)
                + model.resent_strain * (it.meter(Strain) - model.resent_strain_from).max(0.0);
            it.resentment = (it.resentment + grows - model.resent_fade).max(0.0);
            match it.notice {
                Some(given) if given < week => {
                    if it.meter(Trust) >= model.stay_trust {
                        it.notice = None;
                        it.resentment = 0.0;
                        self.note(Note::Stayed(member));
                    } else {
                        self.leave(member);
                    }
                }
                None if it.resentment >= model.leave_at => {
                    it.notice = Some(week);
                    self.note(Note::GaveNotice(member));
                }
                _ => {}
            }
        }
    }

    /// Phase 8: what is due and not done.
    fn deadlines(&mut self) {
        let model = &self.scenario.model;
        for place in 0..self.state.tasks.len() {
            let it = &self.state.tasks[place];
            if it.done.is_some() || it.dropped || it.hidden || it.due != self.state.week {
                continue;
            }
            let task = TaskId::at(place);
            self.note(Note::Overdue(task));
            self.add_credibility(model.late_credibility, Cause::Overdue(task));
            for member in 0..self.state.members.len() {
                if self.state.members[member].is_here() && self.state.members[member].task == Some(task) {
                    self.add(MemberId::at(member), Morale, model.late_morale, Cause::Overdue(task));
                }
            }
        }
    }

    fn end_of_week(&mut self) {
        let model = &self.scenario.model;
        for it in &mut self.state.members {
            it.heard = (it.heard - model.heard_fade).max(0.0);
            it.overtime_weeks = if it.overtime { it.overtime_weeks + 1 } else { 0 };
            it.overtime = false;
            it.focus = false;
            it.taken = 0.0;
        }
        self.state.attention = 0;
        self.report.morale.1 = self.state.average(Morale).unwrap_or(0.0);
        let results = Results::new(self.scenario, self.state);
        self.report.delivery = results.delivery;
        self.report.team = results.team;
        self.report.lean = results.lean;
    }
}

impl State {
    /// The average of a meter on Monday over those at work now.
    fn average_on_monday(&self, meter: MemberMeter) -> f64 {
        let (mut sum, mut count) = (0.0, 0.0);
        for member in self.members.iter().filter(|member| member.is_here()) {
            sum += member.monday[meter as usize];
            count += 1.0;
        }
        if count > 0.0 { sum / count } else { 0.0 }
    }
}
