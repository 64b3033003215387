//! Why two plays of one luck ended apart: what the decision moved at once, what then came in one and not (or later) in the other, and what
//! of it is left at the end. Facts in the order of weeks; others make sentences of them.

use crate::play::Session;
use crate::sim::report::{Voiced, WasSaid};
use crate::sim::{Cause, EventId, Game, MemberId, MemberMeter, Note, Subject, TaskId, WeekReport, results};

use super::timeline::Timeline;

/// So many things are told of each kind.
const TOLD: usize = 3;

/// Why two plays ended apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Why {
    /// What stands apart on Friday of the week, the largest first.
    pub at_once: Vec<Moved>,
    /// What came in one play and not, or not then, in the other, in the order of weeks.
    pub then: Vec<Parted>,
    /// Days of work that stand apart over all weeks from then on.
    pub work: Work,
    /// What of it is left in the two results, the largest first.
    pub at_last: Vec<Left>,
}

/// Days of work, more in the other play.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Work {
    /// Useful ones.
    pub useful: f64,
    /// Ones that went the wrong way.
    pub misdirected: f64,
    /// Ones with flaws in them.
    pub flawed: f64,
}

/// A meter that stands apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// Whose.
    pub who: Vec<MemberId>,
    /// Whether these are all who were there.
    pub is_team: bool,
    /// Which meter.
    pub meter: MemberMeter,
    /// Points that it is higher in the other play, on average of those.
    pub amount: f64,
}

/// Something that came in one play and not, or not then, in the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parted {
    /// What came.
    pub what: Happening,
    /// The week it came in in the real play.
    pub real: Option<u8>,
    /// The week it came in in the other.
    pub other: Option<u8>,
}

/// What can come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Happening {
    /// Something that is not a number.
    Noted(Note),
    /// A dilemma or news.
    Came(EventId),
}

/// What is left at the end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Left {
    /// Where.
    pub part: ResultShare,
    /// Points of the result that it is part of, more in the other play.
    pub points: f64,
}

/// A part of one of the two results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResultShare {
    /// Delivery: what this task gave.
    Task(TaskId),
    /// Team: average morale.
    Morale,
    /// Team: average trust.
    Trust,
    /// Team: not being worn.
    Ease,
    /// Team: growth.
    Growth,
    /// Team: who stayed.
    Stayed,
}

impl Why {
    /// Compares a play with one that was decided otherwise from `week` on.
    #[must_use]
    pub fn of(timeline: &Timeline, week: u8, other: &Session) -> Self {
        let (real, other) = (timeline.end().game(), other.game());
        Self { at_once: at_once(real, other, week), then: then(real, other, week), work: work(real, other), at_last: at_last(real, other) }
    }
}

/// Weeks before the decision are the same in both.
fn work(real: &Game, other: &Game) -> Work {
    let sum = |game: &Game, of: fn(&WeekReport) -> f64| game.reports().iter().map(of).sum::<f64>();
    let apart = |of: fn(&WeekReport) -> f64| sum(other, of) - sum(real, of);
    Work { useful: apart(|week| week.useful.1), misdirected: apart(|week| week.misdirected), flawed: apart(|week| week.defects) }
}

/// Differences on Friday, each as one entry for all who differ the same way.
fn at_once(real: &Game, other: &Game, week: u8) -> Vec<Moved> {
    let place = usize::from(week) - 1;
    let (real, other) = (&real.reports()[place], &other.reports()[place]);
    let there: Vec<MemberId> = other.people.iter().map(|person| person.member).collect();
    let mut moved = Vec::new();
    for meter in MemberMeter::ALL {
        let apart: Vec<(MemberId, f64)> = there
            .iter()
            .map(|member| (*member, change(other, *member, meter) - change(real, *member, meter)))
            .filter(|(_, amount)| amount.abs() >= 0.75)
            .collect();
        for up in [true, false] {
            let same: Vec<&(MemberId, f64)> = apart.iter().filter(|(_, amount)| (*amount > 0.0) == up).collect();
            if !same.is_empty() {
                let amount = same.iter().map(|(_, amount)| amount).sum::<f64>() / same.len() as f64;
                let who: Vec<MemberId> = same.iter().map(|(member, _)| *member).collect();
                moved.push(Moved { is_team: who.len() == there.len() && there.len() > 1, who, meter, amount });
            }
        }
    }
    let weight = |moved: &Moved| moved.amount.abs() * (moved.who.len() as f64);
    moved.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    moved.truncate(TOLD);
    moved
}

fn change(report: &WeekReport, member: MemberId, meter: MemberMeter) -> f64 {
    let of = |change: &&crate::sim::Change| change.subject == Subject::Member(member, meter);
    report.changes.iter().filter(of).map(|change| change.amount).sum()
}

/// What came in one and not in the other: the weightiest few, in the order of weeks.
fn then(real: &Game, other: &Game, week: u8) -> Vec<Parted> {
    let (real, other) = (happenings(real, week), happenings(other, week));
    let mut parted: Vec<Parted> = Vec::new();
    for (what, _) in real.iter().chain(&other) {
        if parted.iter().any(|it| it.what == *what) {
            continue;
        }
        let when = |list: &[(Happening, u8)]| list.iter().find(|(it, _)| it == what).map(|(_, week)| *week);
        let (real, other) = (when(&real), when(&other));
        if real != other {
            parted.push(Parted { what: *what, real, other });
        }
    }
    parted.retain(|it| weight(it) > 0);
    // That a task was finished says already that it was not late.
    let finished: Vec<Happening> = parted.iter().map(|it| it.what).collect();
    parted.retain(|it| match it.what {
        Happening::Noted(Note::Overdue(task)) => !finished.contains(&Happening::Noted(Note::Finished(task, 0))),
        _ => true,
    });
    parted.sort_by_key(|it| (std::cmp::Reverse(weight(it)), it.first_week()));
    parted.truncate(TOLD);
    parted.sort_by_key(Parted::first_week);
    parted
}

/// What came from a week on, each once, with what differs by accident made equal.
fn happenings(game: &Game, from: u8) -> Vec<(Happening, u8)> {
    let mut found: Vec<(Happening, u8)> = Vec::new();
    for report in game.reports().iter().filter(|report| report.week >= from) {
        let told = report.notes.iter().filter_map(|note| plain(*note)).map(Happening::Noted);
        let came = report.answered.iter().map(|(event, _)| *event).chain(report.news.iter().copied()).map(Happening::Came);
        for what in told.chain(came) {
            if !found.iter().any(|(it, _)| *it == what) {
                found.push((what, report.week));
            }
        }
    }
    found
}

/// A note without what is beside the point here; `None` for what explains nothing.
fn plain(note: Note) -> Option<Note> {
    match note {
        Note::Voiced(secret, _) => Some(Note::Voiced(secret, Voiced::ByScene)),
        Note::Bit(secret, _) => Some(Note::Bit(secret, WasSaid::No)),
        Note::Finished(task, _) => Some(Note::Finished(task, 0)),
        Note::Away(..) | Note::Back(_) | Note::TookUp(..) | Note::Idle(_) | Note::HelpCame | Note::Promised(_) => None,
        note => Some(note),
    }
}

/// How much something explains. What came in one only explains more than what came at another time.
fn weight(parted: &Parted) -> u32 {
    let alone = parted.real.is_none() || parted.other.is_none();
    let own = match parted.what {
        Happening::Noted(Note::Left(_)) => 10,
        Happening::Noted(Note::Bit(..)) => 9,
        Happening::Noted(Note::Broken(_) | Note::Kept(_) | Note::Released(_)) => 8,
        Happening::Noted(Note::Voiced(..)) => 7,
        Happening::Noted(Note::Finished(..) | Note::Dropped(_)) => 6,
        Happening::Noted(Note::GaveNotice(_) | Note::Stayed(_)) => 5,
        Happening::Noted(Note::Heeded(_) | Note::Came(_) | Note::StayedAway(_)) => 4,
        Happening::Noted(Note::Overdue(_)) => 3,
        Happening::Came(_) => 3,
        Happening::Noted(_) => 1,
    };
    match (alone, parted.what) {
        (true, _) => own + 10,
        (false, Happening::Noted(Note::Finished(..) | Note::Left(_) | Note::Voiced(..))) => own,
        // That something else came a week sooner explains nothing.
        (false, _) => 0,
    }
}

impl Parted {
    /// The first week in which the two are apart by it.
    #[must_use]
    pub fn first_week(&self) -> u8 {
        self.real.into_iter().chain(self.other).min().expect("this is a bug in Fulcrum: something that came in neither play")
    }
}

fn at_last(real: &Game, other: &Game) -> Vec<Left> {
    let mut left: Vec<Left> = (0..real.scenario().tasks.len())
        .map(TaskId::at)
        .map(|task| Left { part: ResultShare::Task(task), points: share(other, task) - share(real, task) })
        .collect();
    let (was, would) = (team_parts(real), team_parts(other));
    left.extend(was.into_iter().zip(would).map(|((part, was), (_, would))| Left { part, points: would - was }));
    left.retain(|it| it.points.abs() >= 0.5);
    left.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    left.truncate(TOLD);
    left
}

/// Points of delivery that a task gave.
fn share(game: &Game, task: TaskId) -> f64 {
    let (scenario, state) = (game.scenario(), game.state());
    let it = &state.tasks[task.index()];
    if it.hidden {
        return 0.0;
    }
    100.0 * results::worth(scenario, state, task) / results::value_in_reach(scenario, state).max(0.1)
}

/// Points of team by where they come from; that somebody left is what is missing to the result.
fn team_parts(game: &Game) -> [(ResultShare, f64); 5] {
    let (model, state) = (&game.scenario().model, game.state());
    let staying: Vec<_> = state.members.iter().filter(|member| member.is_in_team()).collect();
    let count = (staying.len() as f64).max(1.0);
    let average = |meter: MemberMeter| staying.iter().map(|member| member.meter(meter)).sum::<f64>() / count;
    let growth = |member: &crate::sim::member_state::MemberState| results::growth_in_reach(game.scenario(), member);
    let parts = [
        model.team_morale * average(MemberMeter::Morale),
        model.team_trust * average(MemberMeter::Trust),
        model.team_ease * (100.0 - average(MemberMeter::Strain)),
        model.team_growth * staying.iter().map(|member| growth(member)).sum::<f64>() / count,
    ];
    let missing = game.results().team - parts.iter().sum::<f64>();
    let [morale, trust, ease, growth] = parts;
    [
        (ResultShare::Morale, morale),
        (ResultShare::Trust, trust),
        (ResultShare::Ease, ease),
        (ResultShare::Growth, growth),
        (ResultShare::Stayed, missing),
    ]
}

/// Whether a cause is the player's own doing, or follows at once from it.
#[must_use]
pub fn is_of_the_player(cause: Cause) -> bool {
    matches!(cause, Cause::Move(..) | Cause::Choice(..) | Cause::Kept(_) | Cause::Broken(_) | Cause::NotSpokenTo | Cause::Unheeded(_))
}
