//! What pulled at a person, a task or the sponsor in a week: changes grouped by cause, the largest first, and none left out.
//!
//! It weighs and sorts; the words of each cause are in `causes.rs`.

use crate::play::Session;
use crate::sim::{Cause, Change, MemberId, MemberMeter, Subject, TaskId};

use super::language::Words;

/// Whether a cause did good or harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It helped.
    Helped,
    /// It hurt.
    Hurt,
}

/// How much, in three lengths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// One of three.
    Little,
    /// Two of three.
    Some,
    /// Three of three.
    Much,
}

/// One cause in words, with what it did.
#[derive(Clone, Debug, PartialEq)]
pub struct CauseLine {
    /// Good or harm.
    pub way: Way,
    /// How much.
    pub size: Size,
    /// The cause as a sentence.
    pub words: String,
    /// The causes it stands for; several where small ones are told together.
    pub of: Vec<Cause>,
    /// Whom it touched, where it is told of several at once; else nobody.
    pub who: Vec<MemberId>,
}

/// Whom or what causes are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seat {
    Everyone,
    Member(MemberId),
    Task(TaskId),
    Sponsor,
}

/// What belongs together in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// A week takes and gives back; only the balance is felt.
    LoadAndRest,
    /// What fades differs by what it is.
    Fading(MemberMeter),
    /// Flaws of all hands on a task.
    Flaws,
    /// Lost days of all hands on a task.
    Unaimed,
    /// However often somebody's work changed.
    NewWork,
    /// Anything else by its cause.
    One(Cause),
}

/// One group of causes and all it did.
#[derive(Clone, Debug)]
pub(super) struct Pull {
    pub(super) group: Group,
    pub(super) causes: Vec<Cause>,
    /// In points for people and the sponsor, in days for tasks; harm is negative.
    pub(super) good: f64,
    /// Sum of sizes, whatever the direction: what sorts it.
    pub(super) weight: f64,
}

/// At most so many causes have a line of their own; the rest are told together.
const LINES: usize = 4;

impl Group {
    /// Where a change belongs.
    pub(super) fn of(change: &Change) -> Self {
        match change.subject {
            Subject::Member(_, meter) => Self::of_cause(change.cause, Some(meter)),
            _ => Self::of_cause(change.cause, None),
        }
    }

    fn of_cause(cause: Cause, meter: Option<MemberMeter>) -> Self {
        match (cause, meter) {
            (Cause::Recovery | Cause::Load(_), _) => Self::LoadAndRest,
            (Cause::Fading, Some(meter)) => Self::Fading(meter),
            // Trust settles faster where nobody turned to them: the same thing to say.
            (Cause::NotSpokenTo, _) => Self::Fading(MemberMeter::Trust),
            (Cause::NewWork(_), _) => Self::NewWork,
            (Cause::Flaws(_), _) => Self::Flaws,
            (Cause::Unaimed(_), _) => Self::Unaimed,
            (cause, _) => Self::One(cause),
        }
    }
}

impl Seat {
    /// How good a change is for this seat, in its own unit; nothing if it is about something else.
    fn good(self, change: &Change) -> Option<f64> {
        match (self, change.subject) {
            (Self::Member(me), Subject::Member(member, meter)) if me == member => {
                Some(if meter.more_is_better() { change.amount } else { -change.amount })
            }
            // A point of skill is a tenth of a life's learning.
            (Self::Member(me), Subject::Skill(member, _)) if me == member => Some(change.amount * 8.0),
            (Self::Task(me), Subject::Progress(task)) if me == task => Some(change.amount),
            (Self::Task(me), Subject::Misdirected(task) | Subject::Rework(task) | Subject::Effort(task)) if me == task => {
                Some(-change.amount)
            }
            (Self::Task(me), Subject::Quality(task)) if me == task => Some(change.amount * 0.1),
            (Self::Sponsor, Subject::Credibility) => Some(change.amount),
            _ => None,
        }
    }

    /// From what weight a cause is told at all, has a middling size, and a large one.
    fn bars(self) -> [f64; 3] {
        match self {
            Self::Everyone | Self::Member(_) => [1.0, 3.0, 7.0],
            Self::Task(_) => [0.5, 1.0, 2.5],
            Self::Sponsor => [0.5, 2.5, 5.0],
        }
    }

    pub(super) fn size(self, weight: f64) -> Size {
        let [_, some, much] = self.bars();
        match weight {
            weight if weight >= much => Size::Much,
            weight if weight >= some => Size::Some,
            _ => Size::Little,
        }
    }
}

impl Pull {
    /// One cause, told by itself.
    pub(super) fn alone(cause: Cause, meter: Option<MemberMeter>, good: f64) -> Self {
        Self { group: Group::of_cause(cause, meter), causes: vec![cause], good, weight: good.abs() }
    }

    pub(super) fn way(&self) -> Way {
        if self.good >= 0.0 { Way::Helped } else { Way::Hurt }
    }
}

/// What pulled at a seat, the largest first.
pub(super) fn pulls(changes: &[Change], seat: Seat) -> Vec<Pull> {
    let mut pulls: Vec<Pull> = Vec::new();
    for change in changes {
        let Some(good) = seat.good(change) else { continue };
        let group = Group::of(change);
        match pulls.iter_mut().find(|pull| pull.group == group) {
            Some(pull) => {
                pull.good += good;
                pull.weight += good.abs();
                if !pull.causes.contains(&change.cause) {
                    pull.causes.push(change.cause);
                }
            }
            None => pulls.push(Pull { group, causes: vec![change.cause], good, weight: good.abs() }),
        }
    }
    let [told_from, ..] = seat.bars();
    pulls.retain(|pull| pull.weight >= told_from);
    for pull in pulls.iter_mut().filter(|pull| pull.group == Group::LoadAndRest) {
        // Only the balance is felt; it stays among the told ones, however small.
        pull.weight = pull.good.abs();
    }
    sort(&mut pulls);
    pulls
}

fn sort(pulls: &mut [Pull]) {
    pulls.sort_by(|a, b| b.weight.total_cmp(&a.weight));
}

/// So many people make something worth telling once for all of them.
const TOGETHER: usize = 3;

/// Takes out of people's pulls what did the same to several of them, with whom it did that to.
pub(super) fn shared(of_each: &mut [(MemberId, Vec<Pull>)]) -> Vec<(Pull, Vec<MemberId>)> {
    taken_out(of_each, |a, b| a.group == b.group && a.way() == b.way() && size(a) == size(b))
}

/// The same where it did good to each, or harm to each, to one more than to another.
pub(super) fn shared_by_way(of_each: &mut [(MemberId, Vec<Pull>)]) -> Vec<(Pull, Vec<MemberId>)> {
    taken_out(of_each, |a, b| a.group == b.group && a.way() == b.way())
}

fn taken_out(of_each: &mut [(MemberId, Vec<Pull>)], alike: impl Fn(&Pull, &Pull) -> bool) -> Vec<(Pull, Vec<MemberId>)> {
    let mut shared: Vec<(Pull, Vec<MemberId>)> = Vec::new();
    let all: Vec<Pull> = of_each.iter().flat_map(|(_, pulls)| pulls.iter().cloned()).collect();
    for first in all {
        let same: Vec<(MemberId, Pull)> = of_each
            .iter()
            .filter_map(|(member, pulls)| pulls.iter().find(|pull| alike(pull, &first)).map(|pull| (*member, pull.clone())))
            .collect();
        if same.len() < TOGETHER {
            continue;
        }
        let mut together = Pull { causes: Vec::new(), good: 0.0, weight: 0.0, ..first.clone() };
        for (_, pull) in &same {
            together.good += pull.good / same.len() as f64;
            together.weight += pull.weight / same.len() as f64;
            together.causes.extend(pull.causes.iter().filter(|cause| !together.causes.contains(cause)).copied().collect::<Vec<_>>());
        }
        for (_, pulls) in of_each.iter_mut() {
            pulls.retain(|pull| !alike(pull, &first));
        }
        shared.push((together, same.into_iter().map(|(member, _)| member).collect()));
    }
    shared.sort_by(|a, b| b.0.weight.total_cmp(&a.0.weight));
    shared
}

fn size(pull: &Pull) -> Size {
    Seat::Everyone.size(pull.weight)
}

impl Words {
    /// Some pulls as lines: the largest each with its own, the rest together.
    pub(super) fn cause_lines(&self, session: &Session, seat: Seat, pulls: &[Pull]) -> Vec<CauseLine> {
        let bars = seat.bars();
        // A line of its own costs a reader more than it tells where it moved next to nothing.
        let own = pulls.iter().take_while(|pull| pull.weight >= bars[1] * 0.5).count().min(LINES);
        let mut lines: Vec<CauseLine> = pulls[..own]
            .iter()
            .map(|pull| CauseLine {
                way: pull.way(),
                size: seat.size(pull.weight),
                words: self.cause(session, seat, pull),
                of: pull.causes.clone(),
                who: Vec::new(),
            })
            .collect();
        let (helped, hurt): (Vec<&Pull>, Vec<&Pull>) = pulls[own..].iter().partition(|pull| pull.way() == Way::Helped);
        lines.extend(self.rest(session, seat, Way::Helped, &helped));
        lines.extend(self.rest(session, seat, Way::Hurt, &hurt));
        lines
    }

    /// What did the same to several people, each line with their names unless it was all of them.
    pub(super) fn shared_lines(&self, session: &Session, shared: &[(Pull, Vec<MemberId>)], all: usize) -> Vec<CauseLine> {
        let line = |(pull, who): &(Pull, Vec<MemberId>)| {
            let cause = self.cause(session, Seat::Everyone, pull);
            let words = if who.len() == all {
                cause
            } else {
                let names = self.names(session.scenario(), who);
                self.fill("cause-of-some", &[("who", names.into()), ("cause", cause.trim_end_matches('.').into())])
            };
            CauseLine { way: pull.way(), size: size(pull), words, of: pull.causes.clone(), who: who.clone() }
        };
        shared.iter().map(line).collect()
    }

    /// Small things of one direction, together.
    fn rest(&self, session: &Session, seat: Seat, way: Way, pulls: &[&Pull]) -> Option<CauseLine> {
        let words = match pulls {
            [] => return None,
            [one] => self.cause(session, seat, one),
            several => {
                let list: Vec<String> = several.iter().map(|pull| self.cause_in_short(session, seat, pull)).collect();
                self.fill("cause-rest", &[("list", self.clauses(&list).into())])
            }
        };
        Some(CauseLine {
            way,
            size: Size::Little,
            words,
            of: pulls.iter().flat_map(|pull| pull.causes.iter().copied()).collect(),
            who: Vec::new(),
        })
    }
}
