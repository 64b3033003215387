//! What pulled at a person, a task or the sponsor in a week: changes grouped by cause, the largest first, and none left out.
//!
//! It weighs and sorts; the words of each cause are in `causes.rs`.

use crate::play::Session;
use crate::sim::{Cause, Change, MemberId, MemberMeter, Subject, TaskId};

use super::localizer::Localizer;

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
pub(super) struct Contribution {
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

impl Contribution {
    /// One cause, told by itself.
    pub(super) fn alone(cause: Cause, meter: Option<MemberMeter>, good: f64) -> Self {
        Self { group: Group::of_cause(cause, meter), causes: vec![cause], good, weight: good.abs() }
    }

    pub(super) fn way(&self) -> Way {
        if self.good >= 0.0 { Way::Helped } else { Way::Hurt }
    }
}

/// What pulled at a seat, the largest first.
pub(super) fn contributions(changes: &[Change], seat: Seat) -> Vec<Contribution> {
    let mut contributions: Vec<Contribution> = Vec::new();
    for change in changes {
        let Some(good) = seat.good(change) else { continue };
        let group = Group::of(change);
        match contributions.iter_mut().find(|contribution| contribution.group == group) {
            Some(contribution) => {
                contribution.good += good;
                contribution.weight += good.abs();
                if !contribution.causes.contains(&change.cause) {
                    contribution.causes.push(change.cause);
                }
            }
            None => contributions.push(Contribution { group, causes: vec![change.cause], good, weight: good.abs() }),
        }
    }
    let [told_from, ..] = seat.bars();
    contributions.retain(|contribution| contribution.weight >= told_from);
    for contribution in contributions.iter_mut().filter(|contribution| contribution.group == Group::LoadAndRest) {
        // Only the balance is felt; it stays among the told ones, however small.
        contribution.weight = contribution.good.abs();
    }
    sort(&mut contributions);
    contributions
}

fn sort(contributions: &mut [Contribution]) {
    contributions.sort_by(|a, b| b.weight.total_cmp(&a.weight));
}

/// So many people make something worth telling once for all of them.
const TOGETHER: usize = 3;

/// The same where it did good to each, or harm to each, to one more than to another.
pub(super) fn shared_by_way(of_each: &mut [(MemberId, Vec<Contribution>)]) -> Vec<(Contribution, Vec<MemberId>)> {
    taken_out(of_each, |a, b| a.group == b.group && a.way() == b.way())
}

fn taken_out(
    of_each: &mut [(MemberId, Vec<Contribution>)],
    alike: impl Fn(&Contribution, &Contribution) -> bool,
) -> Vec<(Contribution, Vec<MemberId>)> {
    let mut shared: Vec<(Contribution, Vec<MemberId>)> = Vec::new();
    let all: Vec<Contribution> = of_each.iter().flat_map(|(_, contributions)| contributions.iter().cloned()).collect();
    for first in all {
        let same: Vec<(MemberId, Contribution)> = of_each
            .iter()
            .filter_map(|(member, contributions)| {
                contributions.iter().find(|contribution| alike(contribution, &first)).map(|contribution| (*member, contribution.clone()))
            })
            .collect();
        if same.len() < TOGETHER {
            continue;
        }
        let mut together = Contribution { causes: Vec::new(), good: 0.0, weight: 0.0, ..first.clone() };
        for (_, contribution) in &same {
            together.good += contribution.good / same.len() as f64;
            together.weight += contribution.weight / same.len() as f64;
            together
                .causes
                .extend(contribution.causes.iter().filter(|cause| !together.causes.contains(cause)).copied().collect::<Vec<_>>());
        }
        for (_, contributions) in of_each.iter_mut() {
            contributions.retain(|contribution| !alike(contribution, &first));
        }
        shared.push((together, same.into_iter().map(|(member, _)| member).collect()));
    }
    shared.sort_by(|a, b| b.0.weight.total_cmp(&a.0.weight));
    shared
}

fn size(contribution: &Contribution) -> Size {
    Seat::Everyone.size(contribution.weight)
}

impl Localizer {
    /// Some pulls as lines: the largest each with its own, the rest together.
    pub(super) fn cause_lines(&self, session: &Session, seat: Seat, contributions: &[Contribution]) -> Vec<CauseLine> {
        let bars = seat.bars();
        // A line of its own costs a reader more than it tells where it moved next to nothing.
        let own = contributions.iter().take_while(|contribution| contribution.weight >= bars[1] * 0.5).count().min(LINES);
        let mut lines: Vec<CauseLine> = contributions[..own]
            .iter()
            .map(|contribution| CauseLine {
                way: contribution.way(),
                size: seat.size(contribution.weight),
                words: self.cause(session, seat, contribution),
                of: contribution.causes.clone(),
                who: Vec::new(),
            })
            .collect();
        let (helped, hurt): (Vec<&Contribution>, Vec<&Contribution>) =
            contributions[own..].iter().partition(|contribution| contribution.way() == Way::Helped);
        lines.extend(self.rest(session, seat, Way::Helped, &helped));
        lines.extend(self.rest(session, seat, Way::Hurt, &hurt));
        lines
    }

    /// What did the same to several people, each line with their names unless it was all of them.
    pub(super) fn shared_lines(&self, session: &Session, shared: &[(Contribution, Vec<MemberId>)], all: usize) -> Vec<CauseLine> {
        let line = |(contribution, who): &(Contribution, Vec<MemberId>)| {
            let cause = self.cause(session, Seat::Everyone, contribution);
            let words = if who.len() == all {
                cause
            } else {
                let names = self.names(session.scenario(), who);
                self.fill("cause-of-some", &[("who", names.into()), ("cause", cause.trim_end_matches('.').into())])
            };
            CauseLine { way: contribution.way(), size: size(contribution), words, of: contribution.causes.clone(), who: who.clone() }
        };
        shared.iter().map(line).collect()
    }

    /// Small things of one direction, together.
    fn rest(&self, session: &Session, seat: Seat, way: Way, contributions: &[&Contribution]) -> Option<CauseLine> {
        let words = match contributions {
            [] => return None,
            [one] => self.cause(session, seat, one),
            several => {
                let list: Vec<String> = several.iter().map(|contribution| self.cause_in_short(session, seat, contribution)).collect();
                self.fill("cause-rest", &[("list", self.clauses(&list).into())])
            }
        };
        Some(CauseLine {
            way,
            size: Size::Little,
            words,
            of: contributions.iter().flat_map(|contribution| contribution.causes.iter().copied()).collect(),
            who: Vec::new(),
        })
    }
}
