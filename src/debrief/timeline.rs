//! A finished play taken apart into weeks, so that any of them can be decided otherwise and the rest played as before. Same seed, same
//! luck: what differs at the end is the decision.

use std::sync::Arc;

use crate::play::{Session, Step, View};
use crate::sim::ids::Style;
use crate::sim::luck::Seed;
use crate::sim::{Aim, ChoiceNo, Decision, EventId, Forecast, MoveId, Phase, Results, Scenario};

/// What was decided in a week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeekPlan {
    /// The dilemma and the answer, if there was one.
    pub answer: Option<(EventId, ChoiceNo)>,
    /// The moves, in order.
    pub moves: Vec<(MoveId, Aim)>,
    /// What was foreseen.
    pub forecast: Option<Forecast>,
}

/// A finished play: its Mondays, its decisions, its end.
#[derive(Clone, Debug)]
pub struct Timeline {
    mondays: Vec<Session>,
    plans: Vec<WeekPlan>,
    end: Session,
}

/// Who decides where what was decided before does not fit any more.
pub enum Rest<'a> {
    /// A move that cannot be made is left out; a dilemma that did not come before is answered the way the player mostly leant.
    AsBefore,
    /// A named player decides, and spends the attention that is left.
    By(&'a mut dyn FnMut(View<'_>, Step) -> Decision),
}

/// How far the old decisions fitted a play that went another way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// Decisions taken as before.
    pub kept: usize,
    /// Moves that could not be made any more, with their week.
    pub left_out: Vec<(u8, MoveId, Aim)>,
    /// Decisions that had to be taken anew, with their week.
    pub new: Vec<(u8, Decision)>,
}

impl Fit {
    /// What came later, after this.
    pub(super) fn extend(&mut self, later: Self) {
        self.kept += later.kept;
        self.left_out.extend(later.left_out);
        self.new.extend(later.new);
    }
}

impl Timeline {
    /// A play that is over; `None` while it is not.
    #[must_use]
    pub fn of(play: &Session) -> Option<Self> {
        if !matches!(play.phase(), Phase::Ended(_)) {
            return None;
        }
        let mut session = Session::new(play.game().shared_scenario(), play.seed());
        let mut timeline = Self { mondays: Vec::new(), plans: Vec::new(), end: play.clone() };
        for decision in play.decisions() {
            if timeline.mondays.len() < usize::from(session.game().state().week) {
                timeline.mondays.push(session.clone());
                timeline.plans.push(WeekPlan::default());
            }
            let phase = session.phase();
            timeline.plans.last_mut().expect("this is a bug in Fulcrum: a decision before the first Monday").take(phase, *decision);
            session.decide(session.step(), *decision).expect("this is a bug in Fulcrum: a decision taken before is refused on replay");
        }
        Some(timeline)
    }

    /// The scenario that was played.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        self.end.scenario()
    }

    /// The scenario that was played, to share.
    #[must_use]
    pub fn shared_scenario(&self) -> Arc<Scenario> {
        self.end.game().shared_scenario()
    }

    /// How many weeks were played.
    #[must_use]
    pub fn weeks(&self) -> u8 {
        u8::try_from(self.mondays.len()).expect("this is a bug in Fulcrum: more weeks than the loader allows")
    }

    /// The play as it stood on Monday of a week, from 1, before anything was decided.
    ///
    /// # Panics
    /// If there was no such week.
    #[must_use]
    pub fn monday(&self, week: u8) -> &Session {
        &self.mondays[usize::from(week) - 1]
    }

    /// What was decided in a week.
    ///
    /// # Panics
    /// If there was no such week.
    #[must_use]
    pub fn plan(&self, week: u8) -> &WeekPlan {
        &self.plans[usize::from(week) - 1]
    }

    /// The play at its end.
    #[must_use]
    pub fn end(&self) -> &Session {
        &self.end
    }

    /// How it ended.
    #[must_use]
    pub fn results(&self) -> Results {
        self.end.game().results()
    }

    /// Plays a session of this scenario on to its end: from Monday of `session`'s week with the old decisions, or, if something of that
    /// week was decided already, from the next Monday.
    pub fn play_on(&self, session: &mut Session, rest: &mut Rest<'_>) -> Fit {
        let mut fit = Fit::default();
        if session.start_of_week() != session.step() {
            self.finish_week(session, rest, &mut fit);
        }
        while !matches!(session.phase(), Phase::Ended(_)) {
            let week = session.game().state().week;
            match self.plans.get(usize::from(week) - 1) {
                Some(plan) => self.play_week(session, plan, rest, &mut fit),
                // The old play ended earlier, because nobody was left.
                None => self.play_week(session, &WeekPlan::default(), rest, &mut fit),
            }
        }
        fit
    }

    /// Plays the same decisions with another luck.
    #[must_use]
    pub fn with_luck(&self, seed: Seed) -> (Session, Fit) {
        let mut session = Session::new(self.shared_scenario(), seed);
        let fit = self.play_on(&mut session, &mut Rest::AsBefore);
        (session, fit)
    }

    /// A week from its Monday to the next, by a plan.
    pub(super) fn play_week(&self, session: &mut Session, plan: &WeekPlan, rest: &mut Rest<'_>, fit: &mut Fit) {
        let week = session.game().state().week;
        if let Phase::Dilemma(event) = session.phase() {
            let planned = plan.answer.filter(|(answered, _)| *answered == event).or_else(|| self.answer_elsewhere(event));
            match planned {
                Some((_, choice)) if session.view().can_answer(choice).is_ok() => {
                    take(session, Decision::Answer(choice));
                    fit.kept += 1;
                }
                _ => self.answer_anew(session, rest, fit),
            }
        }
        let before = fit.left_out.len();
        for (which, aim) in &plan.moves {
            let made = session.decide(session.step(), Decision::Move(*which, *aim)).is_ok();
            if made { fit.kept += 1 } else { fit.left_out.push((week, *which, *aim)) }
        }
        if fit.left_out.len() > before {
            spend_rest(session, rest, fit);
        }
        take(session, Decision::EndWeek);
        take(session, plan.forecast.map_or(Decision::SkipForecast, Decision::Foresee));
        take(session, Decision::NextWeek);
    }

    /// The rest of a week in which something was decided already: nothing more of it.
    fn finish_week(&self, session: &mut Session, rest: &mut Rest<'_>, fit: &mut Fit) {
        let week = session.game().state().week;
        while session.game().state().week == week {
            match session.phase() {
                Phase::Dilemma(_) => self.answer_anew(session, rest, fit),
                Phase::Moves => take(session, Decision::EndWeek),
                Phase::Forecast => take(session, Decision::SkipForecast),
                Phase::Friday => take(session, Decision::NextWeek),
                Phase::Ended(_) => return,
            }
        }
    }

    /// The answer that was given to this event in another week.
    fn answer_elsewhere(&self, event: EventId) -> Option<(EventId, ChoiceNo)> {
        self.plans.iter().filter_map(|plan| plan.answer).find(|(answered, _)| *answered == event)
    }

    fn answer_anew(&self, session: &mut Session, rest: &mut Rest<'_>, fit: &mut Fit) {
        let decision = match rest {
            Rest::AsBefore => Decision::Answer(self.habitual_answer(session)),
            Rest::By(decide) => decide(session.view(), session.step()),
        };
        fit.new.push((session.game().state().week, decision));
        take(session, decision);
    }

    /// The first open answer that leans as the player mostly leant.
    fn habitual_answer(&self, session: &Session) -> ChoiceNo {
        let Phase::Dilemma(event) = session.phase() else { panic!("this is a bug in Fulcrum: no dilemma to answer") };
        let choices = &session.scenario().events[event.index()].choices;
        let lean = self.results().lean;
        let far = |style: Style| match style {
            Style::Manage(_) => 1.0 - lean,
            Style::Lead(_) => 1.0 + lean,
            Style::Both(..) | Style::Neither => 1.0,
        };
        let open =
            (0..choices.len()).filter_map(|place| u8::try_from(place).ok()).filter(|choice| session.view().can_answer(*choice).is_ok());
        open.min_by(|a, b| far(choices[usize::from(*a)].style).total_cmp(&far(choices[usize::from(*b)].style)))
            .expect("this is a bug in Fulcrum: the loader lets no dilemma through without an answer that is open")
    }
}

impl WeekPlan {
    fn take(&mut self, phase: Phase, decision: Decision) {
        match (decision, phase) {
            (Decision::Answer(choice), Phase::Dilemma(event)) => self.answer = Some((event, choice)),
            (Decision::Move(which, aim), _) => self.moves.push((which, aim)),
            (Decision::Foresee(forecast), _) => self.forecast = Some(forecast),
            _ => {}
        }
    }
}

/// A named player spends the attention that became free.
fn spend_rest(session: &mut Session, rest: &mut Rest<'_>, fit: &mut Fit) {
    let Rest::By(decide) = rest else { return };
    let week = session.game().state().week;
    loop {
        let decision = decide(session.view(), session.step());
        if !matches!(decision, Decision::Move(..)) || session.decide(session.step(), decision).is_err() {
            return;
        }
        fit.new.push((week, decision));
    }
}

fn take(session: &mut Session, decision: Decision) {
    if let Err(refusal) = session.decide(session.step(), decision) {
        panic!("this is a bug in Fulcrum: {decision:?} is refused on the way to the end: {refusal:?}");
    }
}
