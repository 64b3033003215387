//! Carrying out effects: the one place where state and report change together, so that nothing changes without a cause.

use super::member_state::Presence;
use super::report::{Cause, Change, Note, Subject, Voiced, WasSaid, WeekReport};
use super::scope::Scope;
use super::state::{Cast, Planned, Settled, State};
use crate::sim::effect::{Effect, Outcome};
use crate::sim::ids::*;
use crate::sim::moves::Aim;
use crate::sim::scenario::Scenario;

/// State and report, written together.
pub(super) struct StateWriter<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) state: &'a mut State,
    pub(super) report: &'a mut WeekReport,
}

/// Whose doing something is, and whom its pronouns mean.
#[derive(Clone, Copy)]
pub(super) struct EffectContext {
    pub(super) cause: Cause,
    pub(super) cast: Cast,
    pub(super) aim: Aim,
    pub(super) them: Option<MemberId>,
    /// What is left of a good effect after repetition, 0–1.
    pub(super) worn: f64,
    /// Share of `Rework` and of meters that reaches people, 0–1 (a bite that was foreseen is smaller).
    pub(super) share: f64,
    /// What brings out what is revealed.
    pub(super) voiced: Voiced,
}

impl EffectContext {
    pub(super) fn new(cause: Cause) -> Self {
        Self { cause, cast: Cast::default(), aim: Aim::Team, them: None, worn: 1.0, share: 1.0, voiced: Voiced::ByScene }
    }
}

impl<'a> StateWriter<'a> {
    pub(super) fn scope(&self, context: &EffectContext) -> Scope<'_> {
        let scope = Scope::new(self.scenario, self.state).with_cast(context.cast).with_aim(context.aim);
        match context.them {
            Some(them) => scope.with_them(them),
            None => scope,
        }
    }

    pub(super) fn note(&mut self, note: Note) {
        self.report.notes.push(note);
    }

    pub(super) fn change(&mut self, subject: Subject, amount: f64, cause: Cause) {
        if amount != 0.0 {
            self.report.changes.push(Change { subject, amount, cause });
        }
    }

    /// Moves a meter of somebody within 0–100 and writes down what really moved.
    pub(super) fn add(&mut self, member: MemberId, meter: MemberMeter, amount: f64, cause: Cause) {
        let value = &mut self.state.members[member.index()].meters[meter as usize];
        let before = *value;
        *value = (before + amount).clamp(0.0, 100.0);
        let moved = *value - before;
        self.change(Subject::Member(member, meter), moved, cause);
    }

    pub(super) fn add_credibility(&mut self, amount: f64, cause: Cause) {
        let before = self.state.credibility;
        self.state.credibility = (before + amount).clamp(0.0, 100.0);
        self.change(Subject::Credibility, self.state.credibility - before, cause);
    }

    pub(super) fn add_budget(&mut self, amount: i32, cause: Cause) {
        self.state.budget = self.state.budget.saturating_add(amount);
        self.change(Subject::Budget, f64::from(amount), cause);
    }

    pub(super) fn add_attention(&mut self, amount: i32, cause: Cause) {
        self.state.attention_next = self.state.attention_next.saturating_add(amount);
        self.change(Subject::Attention, f64::from(amount), cause);
    }

    pub(super) fn add_progress(&mut self, task: TaskId, days: f64, cause: Cause) {
        let it = &mut self.state.tasks[task.index()];
        let before = it.progress;
        it.progress = (before + days).clamp(0.0, it.effort);
        let moved = it.progress - before;
        self.change(Subject::Progress(task), moved, cause);
    }

    /// A week's useful days of somebody, `again` of which are spent on its own flaws. What is left of the week once the task is done is
    /// not counted.
    pub(super) fn add_work(&mut self, task: TaskId, member: MemberId, useful: f64, again: f64) {
        let it = &mut self.state.tasks[task.index()];
        let done = useful.min(it.left() + again);
        let again = again.min(it.progress + done);
        it.progress += done - again;
        self.change(Subject::Progress(task), done, Cause::Work(member));
        self.change(Subject::Progress(task), -again, Cause::Flaws(member));
    }

    pub(super) fn add_misdirected(&mut self, task: TaskId, days: f64, cause: Cause) {
        self.change(Subject::Misdirected(task), days, cause);
    }

    /// Work that must be done again. On a finished task it can only stay in as flaws.
    pub(super) fn add_rework(&mut self, task: TaskId, days: f64, cause: Cause) {
        let it = &mut self.state.tasks[task.index()];
        if it.hidden || it.dropped {
            return;
        }
        if it.done.is_some() {
            let before = it.quality();
            it.flaws += days;
            let moved = it.quality() - before;
            self.change(Subject::Quality(task), moved, cause);
        } else {
            let back = days.min(it.progress);
            it.progress -= back;
            // What cannot come out of the work done comes on top of the work to do.
            it.effort += days - back;
            self.change(Subject::Rework(task), days, cause);
        }
    }

    /// Gives somebody a task; a new one costs them some clarity.
    pub(super) fn assign(&mut self, member: MemberId, task: TaskId) {
        let it = &mut self.state.members[member.index()];
        if it.task == Some(task) {
            return;
        }
        let had_one = it.task.is_some();
        it.task = Some(task);
        if it.stretch != Some(task) {
            it.stretch = None;
        }
        if had_one {
            self.add(member, MemberMeter::Clarity, self.scenario.model.clarity_new_work, Cause::NewWork(task));
        }
    }

    /// Something hidden is told, or comes out.
    pub(super) fn tell(&mut self, secret: SecretId, voiced: Voiced) {
        let week = self.state.week;
        let it = &mut self.state.secrets[secret.index()];
        if it.told.is_none() {
            it.told = Some(week);
            self.note(Note::Voiced(secret, voiced));
        }
    }

    /// A promise is settled, with what that does to whom it was made.
    pub(super) fn settle(&mut self, promise: PromiseId, settled: Settled) {
        let it = &mut self.state.promises[promise.index()];
        if it.settled.is_some() {
            return;
        }
        it.given = it.given.or(Some(self.state.week));
        it.settled = Some(settled);
        let model = &self.scenario.model;
        let (note, trust, clarity, others, cause) = match settled {
            Settled::Kept(_) => (Note::Kept(promise), model.kept_trust, 0.0, model.kept_others, Cause::Kept(promise)),
            Settled::Broken(_) => {
                (Note::Broken(promise), model.broken_trust, model.broken_clarity, model.broken_others, Cause::Broken(promise))
            }
            Settled::Released(_) => return self.note(Note::Released(promise)),
        };
        self.note(note);
        let to = self.scenario.promises[promise.index()].to;
        for place in 0..self.state.members.len() {
            let member = MemberId::at(place);
            if self.state.members[place].is_in_team() {
                let share = if to == Who::Member(member) || matches!(to, Who::Team | Who::Everyone) { 1.0 } else { others };
                self.add(member, MemberMeter::Trust, trust * share, cause);
                self.add(member, MemberMeter::Clarity, clarity * share, cause);
            }
        }
    }

    /// Somebody leaves; those who stay feel it.
    pub(super) fn leave(&mut self, member: MemberId) {
        let week = self.state.week;
        let it = &mut self.state.members[member.index()];
        if !it.is_in_team() {
            return;
        }
        it.presence = Presence::Left(week);
        it.task = None;
        it.notice = None;
        self.note(Note::Left(member));
        let model = &self.scenario.model;
        for place in 0..self.state.members.len() {
            if self.state.members[place].is_in_team() {
                self.add(MemberId::at(place), MemberMeter::Morale, model.left_morale, Cause::SomebodyLeft(member));
                self.add(MemberId::at(place), MemberMeter::Trust, model.left_trust, Cause::SomebodyLeft(member));
            }
        }
    }

    /// The outcome that comes of a choice or move.
    pub(super) fn outcome(&self, outcomes: &[Outcome], context: &EffectContext) -> Option<u8> {
        let scope = self.scope(context);
        let place = outcomes.iter().position(|outcome| outcome.when.as_ref().is_none_or(|when| scope.holds(when)))?;
        u8::try_from(place).ok()
    }

    /// Effects and the outcome that goes with them: read before, or after where it asks who came.
    pub(super) fn execute_with_outcome(&mut self, effects: &'a [Effect], outcomes: &'a [Outcome], context: EffectContext) -> Option<u8> {
        let after = outcomes.iter().any(Outcome::asks_who_came);
        let before = if after { None } else { self.outcome(outcomes, &context) };
        self.execute(effects, context);
        let place = if after { self.outcome(outcomes, &context) } else { before };
        if let Some(place) = place {
            self.execute(&outcomes[usize::from(place)].effects, context);
        }
        place
    }

    /// A hidden risk comes true: whole if nobody said it, less if it was said and nothing was done.
    pub(super) fn bite(&mut self, secret: SecretId) {
        let scenario = self.scenario;
        let it = &scenario.secrets[secret.index()];
        let Some(bite) = &it.bite else { return };
        let model = &scenario.model;
        let was_said = if self.state.secrets[secret.index()].told.is_some() { WasSaid::Yes } else { WasSaid::No };
        let share = if was_said == WasSaid::Yes { model.bite_told } else { 1.0 };
        let state = &mut self.state.secrets[secret.index()];
        state.bit = true;
        state.told = state.told.or(Some(self.state.week));
        self.note(Note::Bit(secret, was_said));
        let cause = Cause::Bite(secret);
        self.execute(&bite.effects, EffectContext { share: share * model.bite_rework, ..EffectContext::new(cause) });
        let on_it = |state: &State, place: usize| {
            let member = &state.members[place];
            member.is_here() && (member.task == it.about || MemberId::at(place) == it.owner)
        };
        for place in 0..self.state.members.len() {
            if on_it(self.state, place) {
                self.add(MemberId::at(place), MemberMeter::Strain, model.bite_strain * share, cause);
                self.add(MemberId::at(place), MemberMeter::Morale, model.bite_morale * share, cause);
                self.add(MemberId::at(place), MemberMeter::Clarity, model.bite_clarity * share, cause);
            }
        }
        self.add_credibility(model.bite_credibility * share, cause);
        if let Some(event) = bite.event {
            self.state.planned.push(Planned { event, week: self.state.week + 1, cast: Cast::default() });
        }
    }
}
