//! Decisions as files hold them: by the author's ids, so that saves survive an edit elsewhere in the scenario.

use serde::{Deserialize, Serialize};

use crate::sim::{Aim, Decision, Forecast, Game, Phase, Scenario, Trend};

/// A decision by the author's ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum DecisionText {
    /// The answer to a dilemma.
    Answer {
        /// Id of the event.
        event: String,
        /// Id of the choice.
        choice: String,
    },
    /// A move.
    Move {
        /// Id of the move.
        id: String,
        /// Id of the person it was aimed at.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        who: Option<String>,
        /// Id of the task it was aimed at.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        task: Option<String>,
    },
    /// No more moves this week.
    EndWeek,
    /// What was foreseen.
    Foresee(ForecastText),
    /// Nothing was foreseen.
    SkipForecast,
    /// On to the next Monday.
    NextWeek,
}

/// A forecast as files hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForecastText {
    /// Team morale.
    pub morale: Trend,
    /// Useful output.
    pub output: Trend,
}

/// Why a written decision does not fit the scenario as it is now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// Another dilemma stands there now, or none.
    #[error("no dilemma {0}")]
    Event(String),
    /// The choice is gone.
    #[error("no choice {1} in {0}")]
    Choice(String, String),
    /// A move, person or task is gone.
    #[error("no {0}")]
    Gone(String),
    /// It is all there, and cannot be done now.
    #[error("refused")]
    Refused,
}

impl DecisionText {
    /// Writes a decision that was taken in this scenario; an answer needs the dilemma it answered.
    #[must_use]
    pub fn of(scenario: &Scenario, phase: Phase, decision: Decision) -> Self {
        match decision {
            Decision::Answer(choice) => {
                let Phase::Dilemma(event) = phase else { panic!("this is a bug in Fulcrum: an answer outside a dilemma") };
                let event = &scenario.events[event.index()];
                Self::Answer { event: event.id.clone(), choice: event.choices[usize::from(choice)].id.clone() }
            }
            Decision::Move(which, aim) => Self::Move {
                id: scenario.moves[which.index()].id.clone(),
                who: aim.member().map(|member| scenario.members[member.index()].id.clone()),
                task: aim.task().map(|task| scenario.tasks[task.index()].id.clone()),
            },
            Decision::EndWeek => Self::EndWeek,
            Decision::Foresee(Forecast { morale, output }) => Self::Foresee(ForecastText { morale, output }),
            Decision::SkipForecast => Self::SkipForecast,
            Decision::NextWeek => Self::NextWeek,
        }
    }

    /// The decision it means in a play that has come to this point.
    ///
    /// # Errors
    /// [`Misfit`] if the scenario no longer has what it names.
    pub fn read(&self, game: &Game) -> Result<Decision, Misfit> {
        let scenario = game.scenario();
        Ok(match self {
            Self::Answer { event, choice } => {
                let there = match game.phase() {
                    Phase::Dilemma(there) if scenario.events[there.index()].id == *event => there,
                    _ => return Err(Misfit::Event(event.clone())),
                };
                let place = scenario.choice(there, choice).ok_or_else(|| Misfit::Choice(event.clone(), choice.clone()))?;
                Decision::Answer(place)
            }
            Self::Move { id, who, task } => {
                let gone = |id: &String| Misfit::Gone(id.clone());
                let which = scenario.move_id(id).ok_or_else(|| gone(id))?;
                let member = who.as_ref().map(|who| scenario.member(who).ok_or_else(|| gone(who))).transpose()?;
                let task = task.as_ref().map(|task| scenario.task(task).ok_or_else(|| gone(task))).transpose()?;
                let aim = match (member, task) {
                    (None, None) => Aim::Team,
                    (Some(member), None) => Aim::Member(member),
                    (None, Some(task)) => Aim::Task(task),
                    (Some(member), Some(task)) => Aim::MemberAndTask(member, task),
                };
                Decision::Move(which, aim)
            }
            Self::EndWeek => Decision::EndWeek,
            Self::Foresee(ForecastText { morale, output }) => Decision::Foresee(Forecast { morale: *morale, output: *output }),
            Self::SkipForecast => Decision::SkipForecast,
            Self::NextWeek => Decision::NextWeek,
        })
    }
}
