//! Somebody who plays in a certain way and types what it takes. They see what a person sees.

use std::sync::Arc;

use fulcrum::play::{Session, TaskStanding, View};
use fulcrum::sim::ids::{Pan, Style};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Aim, ChoiceNo, Decision, Forecast, MoveId, Phase, Scenario, Trend};
use fulcrum::wording::Localizer;

/// A way of playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Manage,
    Lead,
    Blend,
}

/// A line, and how many decisions there are once it was typed.
pub(crate) struct Typed {
    pub(crate) line: String,
    pub(crate) decisions: usize,
}

/// A whole play: the lines, and where they lead.
pub(crate) fn play(scenario: &Arc<Scenario>, seed: u64, way: Way) -> (Vec<Typed>, Session) {
    play_in(&Localizer::english(), scenario, seed, way)
}

/// The same, typed in the language that is spoken.
pub(crate) fn play_in(localizer: &Localizer, scenario: &Arc<Scenario>, seed: u64, way: Way) -> (Vec<Typed>, Session) {
    let mut typist = Typist { session: Session::new(Arc::clone(scenario), Seed(seed)), words: localizer.clone(), way, typed: Vec::new() };
    while !matches!(typist.session.phase(), Phase::Ended(_)) {
        typist.go_on();
    }
    typist.note("1");
    (typist.typed, typist.session)
}

/// Lines as an input.
pub(crate) fn input(lines: &[Typed]) -> String {
    lines.iter().map(|typed| format!("{}\n", typed.line)).collect()
}

struct Typist {
    session: Session,
    words: Localizer,
    way: Way,
    typed: Vec<Typed>,
}

impl Typist {
    fn note(&mut self, line: impl Into<String>) {
        self.typed.push(Typed { line: line.into(), decisions: self.session.decisions().len() });
    }

    fn decide(&mut self, decision: Decision) {
        let step = self.session.step();
        self.session.decide(step, decision).expect("a legal decision");
    }

    fn go_on(&mut self) {
        match self.session.phase() {
            Phase::Dilemma(event) => {
                let (number, choice) = self.choose(event);
                self.decide(Decision::Answer(choice));
                self.note(number.to_string());
            }
            Phase::Moves => self.make_a_move(),
            Phase::Forecast => {
                let first = self.session.view().week() == 1;
                if !first {
                    self.note("2");
                }
                self.decide(Decision::Foresee(Forecast { morale: Trend::Level, output: Trend::Level }));
                self.note("2");
            }
            Phase::Friday => {
                self.decide(Decision::NextWeek);
                self.note("1");
            }
            Phase::Ended(_) => {}
        }
    }

    /// The choice that leans their way, with its number among those that can be taken.
    fn choose(&self, event: fulcrum::sim::EventId) -> (usize, ChoiceNo) {
        let view = self.session.view();
        let choices = &view.event(event).choices;
        let open: Vec<ChoiceNo> = (0..choices.len() as ChoiceNo).filter(|choice| view.can_answer(*choice).is_ok()).collect();
        let fits = |choice: &ChoiceNo| {
            let style = choices[usize::from(*choice)].style;
            match self.way {
                Way::Manage => matches!(style, Style::Manage(_)),
                Way::Lead => matches!(style, Style::Lead(_)),
                Way::Blend => matches!(style, Style::Both(..)),
            }
        };
        let place = open.iter().position(fits).unwrap_or(0);
        (place + 1, open[place])
    }

    fn make_a_move(&mut self) {
        let view = self.session.view();
        if !view.moves().any(|it| it.obstacle.is_none()) {
            self.decide(Decision::EndWeek);
            return self.note("1");
        }
        match self.wanted() {
            Some((which, aim)) => {
                let name = self.words.move_name(view.scenario(), which);
                let line = match aim {
                    Aim::Team => name,
                    aim => format!("{name} {}", self.words.aim(view.scenario(), aim)),
                };
                self.note(line);
                self.decide(Decision::Move(which, aim));
                self.note("1");
            }
            None => {
                self.decide(Decision::EndWeek);
                self.note("0");
            }
        }
    }

    /// The first of what they like to do that can be done now.
    fn wanted(&self) -> Option<(MoveId, Aim)> {
        let view = self.session.view();
        let ids: &[&str] = match (self.way, view.week() % 2) {
            (Way::Manage, _) => &["clear-blocker", "set-goal", "plan-week", "break-down", "overtime", "assign"],
            (Way::Lead, 1) => &["one-on-one", "explain-why", "act-on-heard", "name-contribution", "open-floor"],
            (Way::Lead, _) => &["open-floor", "first-steps", "name-contribution", "one-on-one", "thank-team"],
            (Way::Blend, 1) => &["clear-blocker", "act-on-heard", "set-goal", "one-on-one", "plan-week"],
            (Way::Blend, _) => &["clear-blocker", "act-on-heard", "plan-week", "one-on-one", "name-contribution"],
        };
        let moves = ids.iter().filter_map(|id| view.scenario().move_id(id));
        let pan = |which: &MoveId| view.scenario().moves[which.index()].family.pan();
        let made = |which: &MoveId| view.moves_made().any(|(made, _)| made == *which);
        let allowed = moves.filter(|which| self.way != Way::Manage || pan(which) == Pan::Manage).filter(|which| !made(which));
        allowed.filter_map(|which| self.aim(&view, which).map(|aim| (which, aim))).next()
    }

    /// Whom or what it is aimed at: whoever was longest not turned to, or what presses most.
    fn aim(&self, view: &View<'_>, which: MoveId) -> Option<Aim> {
        let open = view.open_aims(which);
        open.min_by_key(|aim| {
            let spoken = aim.member().map(|member| view.person(member).last_spoken());
            let unearned = aim.member().is_some_and(|member| !view.person(member).earned_praise());
            let pressing = aim.task().map(|task| {
                let task = view.task(task);
                (task.workers().next().is_none(), !matches!(task.standing(), TaskStanding::Late | TaskStanding::Behind), task.due())
            });
            let praises = view.scenario().moves[which.index()].id == "name-contribution";
            (praises && unearned, pressing, spoken)
        })
        .filter(|aim| {
            let praises = view.scenario().moves[which.index()].id == "name-contribution";
            !praises || aim.member().is_some_and(|member| view.person(member).earned_praise())
        })
    }
}
