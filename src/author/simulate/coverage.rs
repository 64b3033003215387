//! What was seen in rehearsals, and what never was.

use crate::play::Session;
use crate::sim::{EndingId, EventId, Note, Scenario};

/// How often each thing was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Plays taken in.
    pub plays: u64,
    /// Times each event came.
    pub events: Vec<u64>,
    /// Times each choice was taken, by event.
    pub choices: Vec<Vec<u64>>,
    /// Plays that ended so.
    pub endings: Vec<u64>,
    /// Times each move was made.
    pub moves: Vec<u64>,
    /// Plays in which each hidden thing was told or found.
    pub told: Vec<u64>,
    /// Plays in which each hidden risk came true.
    pub bitten: Vec<u64>,
}

/// Things of a scenario that no play has shown.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct NeverSeen {
    /// Ids of events.
    pub events: Vec<String>,
    /// Ids of choices, each behind its event's: `event/choice`.
    pub choices: Vec<String>,
    /// Ids of endings.
    pub endings: Vec<String>,
    /// Ids of moves.
    pub moves: Vec<String>,
}

impl Coverage {
    /// Nothing yet.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        Self {
            plays: 0,
            events: vec![0; scenario.events.len()],
            choices: scenario.events.iter().map(|event| vec![0; event.choices.len()]).collect(),
            endings: vec![0; scenario.endings.len()],
            moves: vec![0; scenario.moves.len()],
            told: vec![0; scenario.secrets.len()],
            bitten: vec![0; scenario.secrets.len()],
        }
    }

    /// Takes a play in that is over.
    pub fn add(&mut self, session: &Session, ending: EndingId) {
        self.plays += 1;
        self.endings[ending.index()] += 1;
        for report in session.game().reports() {
            for event in &report.news {
                self.events[event.index()] += 1;
            }
            if let Some((event, choice)) = report.answered {
                self.events[event.index()] += 1;
                self.choices[event.index()][usize::from(choice)] += 1;
            }
            for (which, ..) in &report.moves {
                self.moves[which.index()] += 1;
            }
            for note in &report.notes {
                match note {
                    Note::Voiced(secret, _) => self.told[secret.index()] += 1,
                    Note::Bit(secret, _) => self.bitten[secret.index()] += 1,
                    _ => {}
                }
            }
        }
    }

    /// Takes in what another gathered.
    pub fn merge(&mut self, other: &Self) {
        fn add(mine: &mut [u64], theirs: &[u64]) {
            mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine += theirs);
        }
        self.plays += other.plays;
        add(&mut self.events, &other.events);
        self.choices.iter_mut().zip(&other.choices).for_each(|(mine, theirs)| add(mine, theirs));
        add(&mut self.endings, &other.endings);
        add(&mut self.moves, &other.moves);
        add(&mut self.told, &other.told);
        add(&mut self.bitten, &other.bitten);
    }

    /// What no play has shown. Choices of an event that never came are not named again.
    #[must_use]
    pub fn never_seen(&self, scenario: &Scenario) -> NeverSeen {
        fn unseen<'a>(counts: &[u64], ids: impl Iterator<Item = &'a String>) -> Vec<String> {
            counts.iter().zip(ids).filter(|(count, _)| **count == 0).map(|(_, id)| id.clone()).collect()
        }
        let came = |event: &EventId| self.events[event.index()] > 0;
        let choices = (0..scenario.events.len()).map(EventId::at).filter(came).flat_map(|event| {
            let of = &scenario.events[event.index()];
            unseen(&self.choices[event.index()], of.choices.iter().map(|choice| &choice.id))
                .into_iter()
                .map(|choice| format!("{}/{choice}", of.id))
        });
        NeverSeen {
            events: unseen(&self.events, scenario.events.iter().map(|event| &event.id)),
            choices: choices.collect(),
            endings: unseen(&self.endings, scenario.endings.iter().map(|ending| &ending.id)),
            moves: unseen(&self.moves, scenario.moves.iter().map(|it| &it.id)),
        }
    }
}
