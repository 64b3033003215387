//! Thousands of plays of the `random` player, as rows: plays, people in plays, and people's weeks.

use std::sync::Arc;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::causes::Moved;
use crate::author::policy::{Random, play_on};
use crate::play::Session;
use crate::sim::ids::Family;
use crate::sim::luck::Seed;
use crate::sim::report::PersonWeek;
use crate::sim::{Cause, Change, MemberId, MemberMeter, Note, Scenario, Subject, TaskId};

/// What many plays showed.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    /// A row for each play.
    pub plays: Vec<PlayRow>,
    /// A row for each person in each play.
    pub people: Vec<PersonRow>,
    /// A row for each person's week of work.
    pub weeks: Vec<WeekRow>,
    /// What each cause did, all plays together.
    pub moved: Moved,
    /// How many left, how many gave up waiting for an answer, how many risks came true, how many weeks of overtime were worked.
    pub left: u64,
    /// See `left`.
    pub soured: u64,
    /// See `left`.
    pub bitten: u64,
    /// See `left`.
    pub overtime: u64,
}

/// A play.
#[derive(Clone, Copy, Debug)]
pub struct PlayRow {
    /// Points spent on managing and on leading, choices included.
    pub managed: f64,
    /// See `managed`.
    pub led: f64,
    /// Moves of listening.
    pub listened: f64,
    /// Morale and trust of the team over all weeks.
    pub morale: f64,
    /// See `morale`.
    pub trust: f64,
    /// Useful days a week for each person at work.
    pub useful: f64,
    /// Share of the hidden things that were told or found.
    pub told: f64,
    /// Delivery.
    pub delivery: f64,
    /// Team.
    pub team: f64,
}

/// A person in a play.
#[derive(Clone, Copy, Debug)]
pub struct PersonRow {
    /// Trust, strain and clarity over their weeks.
    pub trust: f64,
    /// See `trust`.
    pub strain: f64,
    /// See `trust`.
    pub clarity: f64,
    /// Different tasks they worked on, a week.
    pub variety: f64,
    /// How near they came to leaving, 0–1; 1 who left.
    pub intent: f64,
    /// Share of what they carried that they told; `None` if they carried nothing.
    pub told: Option<f64>,
    /// Share of their days that was useful work.
    pub useful: f64,
    /// Skill in what they worked on.
    pub skill: f64,
}

/// A person's week of work on a task.
#[derive(Clone, Copy, Debug)]
pub struct WeekRow {
    /// Morale, clarity, trust and strain on Friday, before the week moved them.
    pub meters: [f64; 4],
    /// How the week moved morale and strain, without what the player or a scene did to them.
    pub morale_moved: f64,
    /// See `morale_moved`.
    pub strain_moved: f64,
    /// Days they could give.
    pub capacity: f64,
    /// Days of useful work.
    pub useful: f64,
    /// Days that went the wrong way.
    pub misdirected: f64,
    /// Days with flaws in them.
    pub defects: f64,
    /// Load, hindrances and challenges.
    pub pressure: f64,
    /// See `pressure`.
    pub hindrance: f64,
    /// See `pressure`.
    pub challenge: f64,
    /// 1 if their task was blocked.
    pub blocked: f64,
    /// Skill in what the task needs, as they began with.
    pub skill: f64,
    /// 1 if more people were on the task than can work side by side.
    pub crowded: f64,
}

impl Sample {
    /// So many plays, with luck from 1 on.
    #[must_use]
    pub fn from_plays(scenario: &Arc<Scenario>, plays: u64) -> Self {
        let blocks: Vec<u64> = (0..plays.div_ceil(100)).collect();
        let samples: Vec<Self> = blocks
            .into_par_iter()
            .map(|block| {
                let mut sample = Self::default();
                let mut session = Session::new(Arc::clone(scenario), Seed(0));
                let mut random = Random::new(scenario);
                for play in block * 100..((block + 1) * 100).min(plays) {
                    session.restart(Seed(1 + play));
                    play_on(&mut session, &mut random);
                    sample.add(&session);
                }
                sample
            })
            .collect();
        samples.into_iter().fold(Self::default(), |mut all, sample| {
            all.plays.extend(sample.plays);
            all.people.extend(sample.people);
            all.weeks.extend(sample.weeks);
            all.moved.merge(&sample.moved);
            all.left += sample.left;
            all.soured += sample.soured;
            all.bitten += sample.bitten;
            all.overtime += sample.overtime;
            all
        })
    }

    fn add(&mut self, session: &Session) {
        let game = session.game();
        let (scenario, state) = (game.scenario(), game.state());
        let mut people: Vec<Sums> = vec![Sums::default(); scenario.members.len()];
        let mut useful = 0.0;
        let mut listened = 0.0;
        self.left += state.members.iter().filter(|member| member.has_left()).count() as u64;
        self.soured += state.secrets.iter().filter(|secret| secret.soured).count() as u64;
        self.bitten += state.secrets.iter().filter(|secret| secret.bit).count() as u64;
        for report in game.reports() {
            report.changes.iter().for_each(|change| self.moved.add(change));
            self.overtime += report.people.iter().filter(|week| week.overtime).count() as u64;
            let moved = moved_by_the_week(scenario, &report.changes);
            let mut workers = vec![0_usize; scenario.tasks.len()];
            report.people.iter().filter_map(|week| week.task).for_each(|task| workers[task.index()] += 1);
            for week in &report.people {
                people[week.member.index()].add(scenario, week);
                useful += week.useful;
                if let Some(task) = week.task {
                    let moved = |meter: MemberMeter| moved[week.member.index()][meter as usize];
                    let workers = workers[task.index()];
                    self.weeks.push(WeekRow {
                        meters: week.meters,
                        morale_moved: moved(MemberMeter::Morale),
                        strain_moved: moved(MemberMeter::Strain),
                        capacity: week.capacity,
                        useful: week.useful,
                        misdirected: week.misdirected,
                        defects: week.defects,
                        pressure: week.pressure,
                        hindrance: week.hindrance,
                        challenge: week.challenge,
                        blocked: f64::from(u8::from(week.blocked)),
                        skill: skill(scenario, week.member, task),
                        crowded: f64::from(u8::from(workers as f64 > scenario.model.crowd_limit)),
                    });
                }
            }
            listened += report.moves.iter().filter(|(which, ..)| scenario.moves[which.index()].family == Family::Listening).count() as f64;
        }
        let mut told_by: Vec<(f64, f64)> = vec![(0.0, 0.0); scenario.members.len()];
        for secret in &scenario.secrets {
            told_by[secret.owner.index()].1 += 1.0;
        }
        for note in game.reports().iter().flat_map(|report| &report.notes) {
            if let Note::Voiced(secret, _) = note {
                told_by[scenario.secrets[secret.index()].owner.index()].0 += 1.0;
            }
        }
        let (told, hidden) = told_by.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        let all: Sums = people.iter().fold(Sums::default(), |all, one| all.with(one));
        let results = game.results();
        self.plays.push(PlayRow {
            managed: state.managed,
            led: state.led,
            listened,
            morale: all.mean(0),
            trust: all.mean(2),
            useful: useful / all.weeks.max(1.0),
            told: if hidden > 0.0 { told / hidden } else { 0.0 },
            delivery: results.delivery,
            team: results.team,
        });
        for ((sums, told), member) in people.iter().zip(&told_by).zip(&state.members) {
            if sums.weeks > 0.0 {
                self.people.push(PersonRow {
                    trust: sums.mean(2),
                    strain: sums.mean(3),
                    clarity: sums.mean(1),
                    variety: sums.tasks.len() as f64 / sums.weeks,
                    intent: if member.has_left() { 1.0 } else { (member.resentment / scenario.model.leave_at).min(1.0) },
                    told: (told.1 > 0.0).then(|| told.0 / told.1),
                    useful: sums.useful / sums.capacity.max(0.1),
                    skill: sums.skill / sums.worked.max(1.0),
                });
            }
        }
    }
}

/// A person's weeks, added up.
#[derive(Clone, Debug, Default)]
struct Sums {
    weeks: f64,
    worked: f64,
    meters: [f64; 4],
    capacity: f64,
    useful: f64,
    skill: f64,
    tasks: Vec<TaskId>,
}

impl Sums {
    fn add(&mut self, scenario: &Scenario, week: &PersonWeek) {
        self.weeks += 1.0;
        self.meters.iter_mut().zip(week.meters).for_each(|(sum, reading)| *sum += reading);
        if let Some(task) = week.task {
            self.worked += 1.0;
            self.capacity += week.capacity;
            self.useful += week.useful;
            self.skill += skill(scenario, week.member, task);
            if !self.tasks.contains(&task) {
                self.tasks.push(task);
            }
        }
    }

    fn with(mut self, other: &Self) -> Self {
        self.weeks += other.weeks;
        self.meters.iter_mut().zip(other.meters).for_each(|(sum, reading)| *sum += reading);
        self
    }

    fn mean(&self, meter: usize) -> f64 {
        self.meters[meter] / self.weeks.max(1.0)
    }
}

/// How far the week itself moved the meters of each person, in one pass over all changes.
fn moved_by_the_week(scenario: &Scenario, changes: &[Change]) -> Vec<[f64; 4]> {
    let mut moved = vec![[0.0; 4]; scenario.members.len()];
    for change in changes.iter().filter(|change| !is_from_outside(change.cause)) {
        if let Subject::Member(member, meter) = change.subject {
            moved[member.index()][meter as usize] += change.amount;
        }
    }
    moved
}

/// Whether the player or a scene did it, not the week.
fn is_from_outside(cause: Cause) -> bool {
    matches!(cause, Cause::Event(_) | Cause::Choice(..) | Cause::Move(..))
}

fn skill(scenario: &Scenario, member: MemberId, task: TaskId) -> f64 {
    scenario.members[member.index()].skills[scenario.tasks[task.index()].needs.index()]
}
