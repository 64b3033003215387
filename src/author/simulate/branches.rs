//! One decision changed, with the same luck: every answer to a dilemma played out, and every move against leaving it.
//!
//! Half of the plays are a sensible boss's, half those of a player who does anything; after the branch each plays on as it does. What is
//! gathered says what a choice or a move is worth where it really arises.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::author::policy::{Policy, PolicyName, play_on};
use crate::author::statistics::Summary;
use crate::play::Session;
use crate::sim::luck::{Draw, Seed};
use crate::sim::scenario::{Claim, ResultKind};
use crate::sim::{Aim, ChoiceNo, Decision, EventId, MoveId, Phase, Scenario};

/// Results nearer than this are the same.
const SAME: f64 = 0.25;
/// Aims tried of each move; the best counts, as somebody who makes it would look for one.
const AIMS_TRIED: usize = 4;
/// Steps that all branches together may take: one person, task or event in one week of a play.
const STEPS: u64 = 200_000_000;
/// However large a scenario is, so many plays are branched.
const FEWEST_PLAYS: u64 = 8;
/// Plays branched before the next look at whether somebody interrupted.
const BATCH: u64 = 16;
/// One play in so many is branched at moves, which takes many more branches than a dilemma.
const MOVES_EVERY: u64 = 4;

/// What branches showed.
#[derive(Clone, Debug)]
pub struct Branches {
    /// Of each choice, by event.
    pub choices: Vec<Vec<Worth>>,
    /// Of each move, against leaving it.
    pub moves: Vec<Worth>,
    /// Of each lesson that compares two answers: by how much the one ended higher. Nothing for other lessons.
    pub pays: Vec<Summary>,
}

/// What a choice or a move was worth.
#[derive(Clone, Copy, Debug, Default)]
pub struct Worth {
    /// Delivery: for a choice against the mean of the other answers, for a move against leaving it.
    pub delivery: Summary,
    /// Team, in the same way.
    pub team: Summary,
    /// Occasions on which both results together were higher than with anything else.
    pub won: u64,
    /// Occasions on which something else was no worse at either result, and better at one.
    pub beaten: u64,
}

impl Worth {
    /// On how many occasions it was compared.
    #[must_use]
    pub fn occasions(&self) -> u64 {
        self.delivery.count()
    }

    fn merge(&mut self, later: &Self) {
        self.delivery.merge(&later.delivery);
        self.team.merge(&later.team);
        self.won += later.won;
        self.beaten += later.beaten;
    }
}

/// How a play ended: delivery and team.
#[derive(Clone, Copy, PartialEq)]
struct End {
    delivery: f64,
    team: f64,
}

impl End {
    fn beats(self, other: Self) -> bool {
        let (delivery, team) = (self.delivery - other.delivery, self.team - other.team);
        delivery > -SAME && team > -SAME && (delivery > SAME || team > SAME)
    }

    fn sum(self) -> f64 {
        self.delivery + self.team
    }
}

/// How many plays are branched when so many are asked for: fewer of a scenario so large that they would take for ever. It is counted in
/// steps and never by the clock.
#[must_use]
pub fn plays_branched(scenario: &Scenario, asked_for: u64) -> u64 {
    asked_for.min(Branches::MOST_PLAYS).min((STEPS / steps_of_a_play(scenario).max(1)).max(FEWEST_PLAYS))
}

/// About how many steps it takes to branch one play: each answer of each week and each move, played on over half of the weeks.
fn steps_of_a_play(scenario: &Scenario) -> u64 {
    let size = scenario.members.len() + scenario.tasks.len() + scenario.events.len();
    let answers = scenario.events.iter().map(|event| event.choices.len()).max().unwrap_or(0);
    let branches = usize::from(scenario.weeks) * answers + scenario.moves.len();
    (size * branches) as u64 * u64::from(scenario.weeks.div_ceil(2))
}

impl Branches {
    /// The most plays that are branched.
    pub const MOST_PLAYS: u64 = 800;

    /// Nothing yet.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        Self {
            choices: scenario.events.iter().map(|event| vec![Worth::default(); event.choices.len()]).collect(),
            moves: vec![Worth::default(); scenario.moves.len()],
            pays: vec![Summary::default(); scenario.lessons.len()],
        }
    }

    /// Branches so many plays. `None` if somebody interrupted.
    pub(super) fn grow(scenario: &Arc<Scenario>, plays: u64, first_seed: u64, cancel: &AtomicBool) -> Option<Self> {
        let batches: Vec<u64> = (0..plays.div_ceil(BATCH)).collect();
        let grown: Vec<Option<Self>> = batches
            .into_par_iter()
            .map(|batch| {
                let mut grown = Self::new(scenario);
                for play in batch * BATCH..((batch + 1) * BATCH).min(plays) {
                    if cancel.load(Ordering::Relaxed) {
                        return None;
                    }
                    grown.one_play(scenario, play, Seed(first_seed.wrapping_add(play)));
                }
                Some(grown)
            })
            .collect();
        let mut all = Self::new(scenario);
        for grown in grown {
            all.merge(&grown?);
        }
        Some(all)
    }

    fn merge(&mut self, later: &Self) {
        let worths = self.choices.iter_mut().flatten().zip(later.choices.iter().flatten());
        worths.for_each(|(mine, theirs)| mine.merge(theirs));
        self.moves.iter_mut().zip(&later.moves).for_each(|(mine, theirs)| mine.merge(theirs));
        self.pays.iter_mut().zip(&later.pays).for_each(|(mine, theirs)| mine.merge(theirs));
    }

    fn one_play(&mut self, scenario: &Arc<Scenario>, play: u64, seed: Seed) {
        let policy = if play.is_multiple_of(2) { PolicyName::Blend } else { PolicyName::Random };
        let mut player = policy.player(scenario);
        let mut session = Session::new(Arc::clone(scenario), seed);
        // Moves are branched in one week of some plays, drawn by luck; dilemmas wherever they come.
        let of_moves = (play / 2).is_multiple_of(MOVES_EVERY);
        let week = 1 + (seed.share(0, Draw::Player(3)) * f64::from(scenario.weeks)) as u8;
        let mut branched = !of_moves;
        while !matches!(session.phase(), Phase::Ended(_)) {
            match session.phase() {
                Phase::Dilemma(event) => self.at_dilemma(&session, &mut *player, event),
                Phase::Moves if !branched && session.view().week() == week => {
                    branched = true;
                    self.at_moves(&session, &mut *player);
                }
                _ => {}
            }
            let step = session.step();
            let decision = player.decide(session.view(), step);
            session.decide(step, decision).expect("this is a bug in Fulcrum: a rehearsing player was refused");
        }
    }

    fn at_dilemma(&mut self, session: &Session, player: &mut dyn Policy, event: EventId) {
        let count = self.choices[event.index()].len();
        let ends: Vec<Option<End>> = (0..count)
            .map(|choice| {
                let choice = ChoiceNo::try_from(choice).ok()?;
                session.view().can_answer(choice).ok()?;
                Some(end_after(session, player, &[Decision::Answer(choice)]))
            })
            .collect();
        compare(&ends, &mut self.choices[event.index()]);
        for (spread, lesson) in self.pays.iter_mut().zip(&session.scenario().lessons) {
            if let Claim::Pays { at, event: asked, choice, over, .. } = &lesson.claim
                && *asked == event
                && let (Some(one), Some(other)) = (ends[usize::from(*choice)], ends[usize::from(*over)])
            {
                spread.add(match at {
                    ResultKind::Delivery => one.delivery - other.delivery,
                    ResultKind::Team => one.team - other.team,
                });
            }
        }
    }

    fn at_moves(&mut self, session: &Session, player: &mut dyn Policy) {
        let left = end_after(session, player, &[Decision::EndWeek]);
        let made: Vec<Option<End>> = (0..self.moves.len())
            .map(|place| {
                let ends = aims(session, MoveId::at(place)).into_iter();
                let ends = ends.map(|aim| end_after(session, player, &[Decision::Move(MoveId::at(place), aim), Decision::EndWeek]));
                ends.max_by(|a, b| a.sum().total_cmp(&b.sum()))
            })
            .collect();
        for (place, end) in made.iter().enumerate() {
            let Some(end) = end else { continue };
            let worth = &mut self.moves[place];
            worth.delivery.add(end.delivery - left.delivery);
            worth.team.add(end.team - left.team);
            let others = || made.iter().enumerate().filter(|(other, _)| *other != place).filter_map(|(_, end)| *end);
            worth.won += u64::from(others().all(|other| end.sum() > other.sum() + SAME));
            worth.beaten += u64::from(left.beats(*end));
        }
    }
}

/// A few of the aims a move can have now, drawn by luck.
fn aims(session: &Session, which: MoveId) -> Vec<Aim> {
    let mut open: Vec<Aim> = session.view().open_aims(which).collect();
    let mut chosen = Vec::new();
    while !open.is_empty() && chosen.len() < AIMS_TRIED {
        let key = 64 * session.step().0 + 40 + chosen.len();
        let share = session.seed().share(session.view().week(), Draw::Player(key as u64));
        chosen.push(open.swap_remove((share * open.len() as f64) as usize));
    }
    chosen
}

/// How the play ends if these decisions are taken, and the player then plays on.
fn end_after(session: &Session, player: &mut dyn Policy, decisions: &[Decision]) -> End {
    let mut branch = session.clone();
    for decision in decisions {
        let step = branch.step();
        branch.decide(step, *decision).expect("this is a bug in Fulcrum: an open decision was refused");
    }
    play_on(&mut branch, player);
    let results = branch.game().results();
    End { delivery: results.delivery, team: results.team }
}

fn compare(ends: &[Option<End>], worths: &mut [Worth]) {
    for (place, (end, worth)) in ends.iter().zip(worths).enumerate() {
        let Some(end) = end else { continue };
        let others = || ends.iter().enumerate().filter(move |(other, _)| *other != place).filter_map(|(_, end)| *end);
        let count = others().count() as f64;
        if count == 0.0 {
            continue;
        }
        worth.delivery.add(end.delivery - others().map(|other| other.delivery).sum::<f64>() / count);
        worth.team.add(end.team - others().map(|other| other.team).sum::<f64>() / count);
        worth.won += u64::from(others().all(|other| end.sum() > other.sum() + SAME));
        worth.beaten += u64::from(others().any(|other| other.beats(*end)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario_file::{Library, built_in, load};

    #[test]
    fn built_in_scenarios_are_branched_in_full_and_larger_ones_within_their_steps() {
        for (name, text) in built_in() {
            let scenario = load(name, text, Library::built_in()).scenario.expect("a built-in scenario loads");
            assert_eq!(plays_branched(&scenario, 1_000), Branches::MOST_PLAYS, "{name}");
            let mut large = (*scenario).clone();
            large.weeks = 52;
            large.members = large.members.iter().cycle().take(512).cloned().collect();
            large.events = large.events.iter().cycle().take(1024).cloned().collect();
            let plays = plays_branched(&large, 1_000);
            assert!(plays == FEWEST_PLAYS || plays * steps_of_a_play(&large) <= STEPS, "{name}: {plays}");
        }
    }
}
