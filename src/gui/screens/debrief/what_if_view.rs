//! A week decided otherwise: what was open then, what is chosen now, and what comes of it.

use super::story_view::StoryView;
use super::view::{beside, beside_on_map};
use crate::debrief::{Debrief, Rest, Timeline, WeekPlan};
use crate::gui::screens::week::pan;
use crate::gui::widgets::curves::Curves;
use crate::gui::widgets::map::Map;
use crate::gui::widgets::scale::Pan;
use crate::play::Session;
use crate::sim::{Aim, Decision, MoveId, Phase};
use crate::wording::Localizer;
use crate::wording::debrief::{self as said, TurnLine};
use crate::wording::pages;

/// A week decided otherwise.
#[derive(Clone, Debug)]
pub struct WhatIfView {
    /// The week, from 1.
    pub week: u8,
    /// Its name.
    pub title: String,
    /// The dilemma's title and its answers, if there was one.
    pub dilemma: Option<(String, Vec<AnswerLine>)>,
    /// The moves as they are chosen.
    pub made: Vec<MadeMove>,
    /// Attention that is left.
    pub left: String,
    /// Moves that could be made besides.
    pub open: Vec<OpenMove>,
    /// What comes of it, where it is decided otherwise.
    pub line: Option<TurnLine>,
    /// Both courses.
    pub curves: Curves,
    /// Both ways.
    pub map: Map,
}

/// An answer that was open.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerLine {
    /// What one would do.
    pub text: String,
    /// Whether it is the one that is chosen now.
    pub is_taken: bool,
    /// Whether it is the one that was given.
    pub was_given: bool,
    /// The week with it.
    pub plan: WeekPlan,
}

/// A move that is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct MadeMove {
    /// With its aim.
    pub name: String,
    /// Where its weight lies.
    pub pan: Pan,
    /// The week without it.
    pub without: WeekPlan,
}

/// A move that could be made besides.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenMove {
    /// Which.
    pub which: MoveId,
    /// What it is called.
    pub name: String,
    /// What it costs.
    pub cost: String,
    /// The aims that are open.
    pub aims: Vec<Added>,
}

/// A move added, so aimed.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    /// The aim in words.
    pub name: String,
    /// The week with it.
    pub plan: WeekPlan,
}

impl WhatIfView {
    /// A week by a plan, or as it was decided. What of the plan cannot be done is left out of it.
    #[must_use]
    pub fn of(localizer: &Localizer, debrief: &Debrief, story: &StoryView, week: u8, plan: Option<&WeekPlan>) -> Self {
        let timeline = &debrief.timeline;
        let was = timeline.plan(week);
        let (session, plan) = chosen(timeline, week, plan.unwrap_or(was));
        let otherwise = plan.answer != was.answer || plan.moves != was.moves;
        let branch = otherwise.then(|| timeline.what_if(week, &plan, &mut Rest::AsBefore));
        let there = branch.as_ref().map(|branch| &branch.session);
        let left = session.view().attention();
        Self {
            week,
            title: localizer.fill("curves-week-number", &[("week", week.into())]),
            dilemma: dilemma(localizer, timeline, week, &plan),
            made: made(localizer, &session, &plan),
            left: localizer.fill("walk-attention-left", &[("n", left.into())]),
            open: open(localizer, &session, &plan),
            line: branch.as_ref().map(|branch| said::what_if(localizer, timeline, branch)),
            curves: there.map_or_else(
                || Curves { flags: Vec::new(), ..story.curves.clone() },
                |there| beside(localizer, &story.curves, week, there),
            ),
            map: there.map_or_else(|| story.map.clone(), |there| beside_on_map(localizer, &story.map, week, there)),
        }
    }
}

/// The week up to the end of its moves by a plan, and the plan without what could not be done.
fn chosen(timeline: &Timeline, week: u8, plan: &WeekPlan) -> (Session, WeekPlan) {
    let mut session = timeline.monday(week).clone();
    let mut kept = WeekPlan { forecast: plan.forecast, ..WeekPlan::default() };
    if let (Phase::Dilemma(event), Some((answered, choice))) = (session.phase(), plan.answer)
        && event == answered
        && session.decide(session.step(), Decision::Answer(choice)).is_ok()
    {
        kept.answer = plan.answer;
    }
    for (which, aim) in &plan.moves {
        if session.decide(session.step(), Decision::Move(*which, *aim)).is_ok() {
            kept.moves.push((*which, *aim));
        }
    }
    (session, kept)
}

fn dilemma(localizer: &Localizer, timeline: &Timeline, week: u8, plan: &WeekPlan) -> Option<(String, Vec<AnswerLine>)> {
    let monday = timeline.monday(week);
    let Phase::Dilemma(event) = monday.phase() else { return None };
    let (view, was) = (monday.view(), timeline.plan(week).answer.map(|(_, choice)| choice));
    let (of, scope) = (view.event(event), view.scope(event));
    let title = localizer.text(&of.title, &scope);
    let open = (0_u8..).zip(&of.choices).filter(|(choice, _)| view.can_answer(*choice).is_ok());
    let answers = open.map(|(choice, of)| AnswerLine {
        text: localizer.text(&of.label, &scope),
        is_taken: plan.answer == Some((event, choice)),
        was_given: was == Some(choice),
        plan: WeekPlan { answer: Some((event, choice)), ..plan.clone() },
    });
    Some((title, answers.collect()))
}

fn made(localizer: &Localizer, session: &Session, plan: &WeekPlan) -> Vec<MadeMove> {
    let scenario = session.scenario();
    let line = |(place, (which, aim)): (usize, &(MoveId, Aim))| {
        let mut without = plan.clone();
        without.moves.remove(place);
        MadeMove { name: localizer.aimed_move(scenario, *which, *aim), pan: pan(scenario.moves[which.index()].family.pan()), without }
    };
    plan.moves.iter().enumerate().map(line).collect()
}

fn open(localizer: &Localizer, session: &Session, plan: &WeekPlan) -> Vec<OpenMove> {
    if session.phase() != Phase::Moves {
        return Vec::new();
    }
    let page = pages::moves(localizer, session);
    let lines = page.families.into_iter().flat_map(|family| family.moves);
    let view = session.view();
    let aims = |which: MoveId| {
        view.open_aims(which).map(move |aim| {
            let mut with = plan.clone();
            with.moves.push((which, aim));
            Added { name: localizer.aim(session.scenario(), aim), plan: with }
        })
    };
    let all = lines.map(|line| OpenMove { which: line.id, name: line.name, cost: line.cost, aims: aims(line.id).collect() });
    all.filter(|line| !line.aims.is_empty()).collect()
}
