//! What moved a person, a task or the sponsor in a week: changes grouped by cause, the largest first. Facts with their weights; what they
//! are called is none of its business. The weights stand in `assets/advice.ron`.

use crate::scenario_file::Advice;
use crate::sim::{Cause, Change, MemberId, MemberMeter, Subject, TaskId};

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

/// Whom or what causes are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewpoint {
    /// Of all people at once.
    Everyone,
    /// Of one person.
    Member(MemberId),
    /// Of one task.
    Task(TaskId),
    /// Of the sponsor.
    Sponsor,
}

/// What belongs together in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
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
pub struct Contribution {
    /// What it is told as.
    pub group: Group,
    /// The causes in it.
    pub causes: Vec<Cause>,
    /// In points for people and the sponsor, in days for tasks; harm is negative.
    pub good: f64,
    /// Sum of sizes, whatever the direction: what sorts it.
    pub weight: f64,
}

impl Group {
    /// Where a change belongs.
    #[must_use]
    pub fn of(change: &Change) -> Self {
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

impl Viewpoint {
    /// How good a change is from here, in its own unit; nothing if it is about something else.
    fn good(self, change: &Change) -> Option<f64> {
        match (self, change.subject) {
            (Self::Member(me), Subject::Member(member, meter)) if me == member => {
                Some(if meter.more_is_better() { change.amount } else { -change.amount })
            }
            (Self::Member(me), Subject::Skill(member, _)) if me == member => Some(change.amount * Advice::built_in().cause_skill_weight),
            (Self::Task(me), Subject::Progress(task)) if me == task => Some(change.amount),
            (Self::Task(me), Subject::Misdirected(task) | Subject::Rework(task) | Subject::Effort(task)) if me == task => {
                Some(-change.amount)
            }
            (Self::Task(me), Subject::Quality(task)) if me == task => Some(change.amount * Advice::built_in().cause_quality_weight),
            (Self::Sponsor, Subject::Credibility) => Some(change.amount),
            _ => None,
        }
    }

    /// From what weight a cause is told at all, has a middling size, and a large one.
    fn bars(self) -> [f64; 3] {
        let by = Advice::built_in();
        match self {
            Self::Everyone | Self::Member(_) => [by.cause_person_told, by.cause_person_some, by.cause_person_much],
            Self::Task(_) => [by.cause_task_told, by.cause_task_some, by.cause_task_much],
            Self::Sponsor => [by.cause_sponsor_told, by.cause_sponsor_some, by.cause_sponsor_much],
        }
    }

    /// How large something of this weight is called.
    #[must_use]
    pub fn size(self, weight: f64) -> Size {
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
    #[must_use]
    pub fn alone(cause: Cause, meter: Option<MemberMeter>, good: f64) -> Self {
        Self { group: Group::of_cause(cause, meter), causes: vec![cause], good, weight: good.abs() }
    }

    /// Whether it did good or harm, all in all.
    #[must_use]
    pub fn way(&self) -> Way {
        if self.good >= 0.0 { Way::Helped } else { Way::Hurt }
    }
}

/// What moved somebody or something, the largest first; nothing that is too small to be told.
#[must_use]
pub fn contributions(changes: &[Change], seat: Viewpoint) -> Vec<Contribution> {
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

/// Takes out of people's contributions what did good to each of several of them, or harm to each, with whom it did that to.
pub fn shared_by_way(of_each: &mut [(MemberId, Vec<Contribution>)]) -> Vec<(Contribution, Vec<MemberId>)> {
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
        if (same.len() as f64) < Advice::built_in().cause_together {
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

/// How large something is that was done to several people.
#[must_use]
pub fn size(contribution: &Contribution) -> Size {
    Viewpoint::Everyone.size(contribution.weight)
}

/// How many of these, the largest first, are told each by itself; the rest is told together.
#[must_use]
pub fn told_alone(viewpoint: Viewpoint, contributions: &[Contribution]) -> usize {
    let (by, [_, some, _]) = (Advice::built_in(), viewpoint.bars());
    // A line of its own costs a reader more than it tells where it moved next to nothing.
    let own = contributions.iter().take_while(|contribution| contribution.weight >= some * by.cause_own_line);
    own.count().min(by.cause_lines as usize)
}
