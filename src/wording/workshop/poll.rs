//! A question and its votes as the room may see them: letters and words, shares and net movement. Nothing here tells which way an option
//! leans, whom a plan serves, or a count.

use crate::play::Session;
use crate::workshop::{Decider, Movement, Poll, PollKind, movements, shares};

use super::super::localizer::Localizer;
use super::super::pages;

/// A question and its votes.
#[derive(Clone, Debug, PartialEq)]
pub struct PollPage {
    /// The week, from 1.
    pub week: u8,
    /// The title of the dilemma, or that it is about the plan.
    pub title: String,
    /// What can be voted for.
    pub options: Vec<OptionLine>,
    /// Who leads, or that it is level; nothing before a vote.
    pub verdict: Option<String>,
    /// What was decided and by whom, once it was.
    pub decided: Option<String>,
}

/// Something that can be voted for.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionLine {
    /// Its number, from 0.
    pub option: u8,
    /// Its letter.
    pub letter: String,
    /// What one reads.
    pub text: String,
    /// Why it cannot be voted for, if it cannot.
    pub why_not: Option<String>,
    /// Percent of the room in the silent vote; nothing before it, or where it is not shown.
    pub first: Option<u8>,
    /// Percent of the room after talking; nothing before it, or where it is not shown.
    pub again: Option<u8>,
    /// The net movement in words, where there were two votes.
    pub moved: Option<String>,
    /// Whether this was decided.
    pub is_decided: bool,
}

/// A question of a play that has come at least to the Monday of its week.
#[must_use]
pub fn poll(localizer: &Localizer, session: &Session, poll: &Poll) -> PollPage {
    let texts = texts(localizer, session, poll);
    let first = poll.first().map(shares);
    let again = poll.again().map(shares);
    let moved = poll.first().zip(poll.again()).map(|(first, again)| movements(first, again));
    let share = |shares: &Option<Vec<Option<u8>>>, place: usize| shares.as_ref().and_then(|shares| shares[place]);
    let options = (0_u8..).zip(texts.options).map(|(option, (text, why_not))| {
        let place = usize::from(option);
        OptionLine {
            option,
            letter: localizer.letter(option),
            text,
            why_not,
            first: share(&first, place),
            again: share(&again, place),
            moved: moved.as_ref().map(|moved| localizer.movement(moved[place])),
            is_decided: poll.decided.is_some_and(|decided| decided.option == option),
        }
    });
    let leaders = poll.leaders();
    let verdict = poll.last().map(|_| match leaders.as_slice() {
        [alone] => localizer.fill("ws-lead-one", &[("letter", localizer.letter(*alone).into())]),
        _ => localizer.fill("ws-lead-tie", &[("letters", localizer.letters(&leaders).into())]),
    });
    let decided = poll.decided.map(|decided| {
        let (key, part) = match decided.by {
            Decider::Vote => ("ws-decided-vote", 0),
            Decider::Facilitator(_) => ("ws-decided-facilitator", 0),
            Decider::Luck => ("ws-decided-luck", 0),
            Decider::Part(part) => ("ws-decided-part", part + 1),
        };
        localizer.fill(key, &[("letter", localizer.letter(decided.option).into()), ("part", part.into())])
    });
    PollPage { week: poll.week, title: texts.title, options: options.collect(), verdict, decided }
}

impl Localizer {
    /// What became of a share.
    #[must_use]
    pub fn movement(&self, movement: Movement) -> String {
        match movement {
            Movement::Up(points) => self.fill("ws-moved-up", &[("n", points.into())]),
            Movement::Down(points) => self.fill("ws-moved-down", &[("n", points.into())]),
            Movement::Level => self.get("ws-moved-level"),
            Movement::NotShown => self.get("ws-share-hidden"),
        }
    }

    /// A share of the room.
    #[must_use]
    pub fn share(&self, percent: Option<u8>) -> String {
        percent.map_or_else(|| self.get("ws-share-hidden"), |percent| self.fill("ws-share", &[("n", percent.into())]))
    }
}

struct Texts {
    title: String,
    options: Vec<(String, Option<String>)>,
}

fn texts(localizer: &Localizer, session: &Session, poll: &Poll) -> Texts {
    let scenario = session.scenario();
    match &poll.asked {
        PollKind::Dilemma { .. } => {
            // As it read when it was put: on the Monday of its week.
            let step = session.step_of_week(poll.week).expect("this is a bug in Fulcrum: a vote in a week that was not played");
            let then = Session::replay(session.game().shared_scenario(), session.seed(), &session.decisions()[..step.0]).0;
            let page = pages::dilemma(localizer, &then).expect("this is a bug in Fulcrum: a vote about a dilemma that did not come");
            Texts { title: page.title, options: page.choices.into_iter().map(|choice| (choice.label, choice.why_not)).collect() }
        }
        PollKind::Plans(plans) => {
            let options = localizer.plans(scenario, plans).into_iter().map(|plan| (plan, None));
            Texts { title: localizer.get("ws-plan-of-week"), options: options.collect() }
        }
    }
}
