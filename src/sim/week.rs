//! How a week resolves: the ordered phases, each with its formula. Coefficients are in `assets/model.ron`.

use super::apply::Ledger;
use super::condition::Scope;
use super::ending;
use super::ids::*;
use super::luck::Draw;
use super::people::{MemberMeter, SecretKind};
use super::report::{Cause, Hindrance, Note, PersonWeek, Voiced};
use super::scenario::Scenario;
use super::state::{Settled, State};

use MemberMeter::{Clarity, Morale, Strain, Trust};

impl Ledger<'_> {
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

    /// Who has nothing to do picks the next open task that fits them best, the earlier due one first.
    fn find_work(&mut self) {
        for place in 0..self.state.members.len() {
            let member = MemberId::at(place);
            let it = &self.state.members[place];
            if !it.is_here() || it.task.is_some_and(|task| self.state.is_workable(self.scenario, task)) {
                continue;
            }
            match self.next_task(member) {
                Some(task) => {
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

    fn next_task(&self, member: MemberId) -> Option<TaskId> {
        let fit = |task: TaskId| {
            let of = &self.scenario.tasks[task.index()];
            let crowd = self.state.workers(task) as f64;
            self.state.skill(self.scenario, member, of.needs) - crowd - f64::from(self.state.tasks[task.index()].due) * 0.2
        };
        let open = (0..self.state.tasks.len()).map(TaskId::at).filter(|task| self.state.is_workable(self.scenario, *task));
        open.fold(None, |best: Option<(f64, TaskId)>, task| match best {
            Some((held, _)) if held >= fit(task) => best,
            _ => Some((fit(task), task)),
        })
        .map(|(_, task)| task)
    }

    /// Phase 2 and 3: work, and the flaws in it.
    fn work(&mut self) {
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
                self.add_progress(task, week.useful, Cause::Work(member));
                self.add_misdirected(task, week.misdirected, Cause::Unaimed(member));
                // Flaws found at once are done again; the rest stay in and lower quality.
                self.add_progress(task, -again, Cause::Flaws(member));
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

    fn helpers_work(&mut self) {
        let week = self.state.week;
        for place in 0..self.state.helpers.len() {
            let helper = self.state.helpers[place];
            if !(helper.from..=helper.until).contains(&week) {
                continue;
            }
            let open = |task: &TaskId| self.state.is_workable(self.scenario, *task);
            let task = helper.task.filter(open).or_else(|| (0..self.state.tasks.len()).map(TaskId::at).find(open));
            self.state.helpers[place].task = task;
            if let Some(task) = task {
                let model = &self.scenario.model;
                let days = model.help_days * (model.fit_base + model.fit_per_skill * helper.skill);
                self.add_progress(task, days, Cause::HelpersWork);
                self.report.useful.1 += days;
            }
        }
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

    /// Phase 4: strain, morale, clarity and trust drift.
    fn drift(&mut self) {
        for row in 0..self.report.people.len() {
            let week = self.report.people[row];
            self.drift_strain(&week);
            self.drift_morale(&week);
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
    fn drift_strain(&mut self, week: &PersonWeek) {
        let (model, member) = (&self.scenario.model, week.member);
        let it = &self.state.members[member.index()];
        let recovery = model.strain_base + model.strain_return * (model.strain_rest - it.meter(Strain));
        let hours = if week.overtime { model.strain_overtime + model.strain_overtime_again * f64::from(it.overtime_weeks) } else { 0.0 };
        self.add(member, Strain, recovery, Cause::Recovery);
        if let Some(task) = week.task {
            self.add(member, Strain, model.strain_pressure * week.pressure, Cause::Load(task));
        }
        self.add_hindrances(week, Strain, model.strain_hindrance);
        self.add(member, Strain, model.strain_challenge * week.challenge, Cause::Challenge);
        self.add(member, Strain, hours, Cause::Overtime);
    }

    /// Hindrances cut morale, challenges raise it (`demands`); no term multiplies leading with managing (`no-magic-synergy`).
    fn drift_morale(&mut self, week: &PersonWeek) {
        let (model, member) = (&self.scenario.model, week.member);
        let [morale, clarity, trust, strain] = self.state.members[member.index()].meters;
        let fading = model.morale_base + model.morale_return * (model.morale_rest - morale);
        self.add(member, Morale, fading, Cause::Fading);
        self.add_hindrances(week, Morale, model.morale_hindrance);
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
    fn add_hindrances(&mut self, week: &PersonWeek, meter: MemberMeter, weight: f64) {
        for (hindrance, size) in self.hindrances(week.member, week.task) {
            self.add(week.member, meter, weight * size, Cause::Hindrance(hindrance));
        }
    }

    fn hindrance(&self, member: MemberId) -> f64 {
        self.hindrances(member, self.state.members[member.index()].task).iter().map(|(_, size)| size).sum()
    }

    /// What stands in somebody's way, weighted; protected time halves it.
    fn hindrances(&self, member: MemberId, task: Option<TaskId>) -> [(Hindrance, f64); 4] {
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

    fn challenge(&self, member: MemberId) -> f64 {
        let model = &self.scenario.model;
        let it = &self.state.members[member.index()];
        let Some(task) = it.task else { return 0.0 };
        let goal = if self.state.tasks[task.index()].clear_goal { model.challenge_goal } else { 0.0 };
        let stretch = if it.stretch == Some(task) { model.challenge_stretch } else { 0.0 };
        goal + stretch
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
            let jitter = model.voice_jitter * self.state.seed.swing(week, Draw::Voice(secret.luck));
            let bar = secret.speaks_at_trust - model.safety_weight * (scenario.safety - 50.0) + jitter;
            let trust = it.meter(Trust);
            if trust >= bar {
                self.tell(SecretId::at(place), Voiced::ByTrust);
            } else if trust + model.heard_weight * it.heard >= bar {
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
        let results = ending::Results::of(self.scenario, self.state);
        self.report.delivery = results.delivery;
        self.report.team = results.team;
        self.report.lean = results.lean;
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
    let workers = state.workers(task) as f64;

    let fit = (model.fit_base + model.fit_per_skill * skill) * if workers > model.crowd_limit { model.crowd_factor } else { 1.0 };
    let drive = 1.0 + model.drive_span * (morale - 50.0) / 50.0;
    let stamina = 1.0 - model.stamina_loss * (strain - model.stamina_from).max(0.0) / (100.0 - model.stamina_from);
    let direction = (model.direction_base
        + model.direction_clarity * clarity / 100.0
        + if on.clear_goal { model.direction_goal } else { 0.0 }
        + if on.broken_down { model.direction_steps } else { 0.0 })
    .min(model.direction_cap);
    let unclear = (model.lost_clarity_from - clarity).max(0.0) / model.lost_clarity_from;
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
