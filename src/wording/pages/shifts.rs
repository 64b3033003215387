//! What a week did to people's meters: which meter moved, which way and how far, with the cause that did most of it; behind that, every
//! cause, meter by meter.

use crate::play::Session;
use crate::play::attribution::{Contribution, Group, Viewpoint, Way, contributions};
use crate::play::felt::{Emphasis, Felt};
use crate::scenario_file::Advice;
use crate::sim::{Cause, Change, MemberId, MemberMeter, Subject};

use super::super::attribution::CauseLine;
use super::super::localizer::Localizer;
use super::super::standing::meter_key;

/// A meter that moved so that one would notice, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// Whose; several where the same happened to them for the same reason.
    pub who: Vec<MemberId>,
    /// Which meter.
    pub meter: MemberMeter,
    /// By how many points; the mean where it is several people's.
    pub by: f64,
    /// Whether that is good for them.
    pub way: Way,
    /// “trust ↑↑”.
    pub moved: String,
    /// The cause that did most of it, as a sentence.
    pub cause: String,
    /// The same as facts.
    pub of: Vec<Cause>,
}

/// One meter of a person with everything that moved it.
#[derive(Clone, Debug, PartialEq)]
pub struct MeterChange {
    /// Which meter; `None` for what they learnt.
    pub meter: Option<MemberMeter>,
    /// “trust ↑↑”, “trust, as before”, or “skill ↑”.
    pub moved: String,
    /// Every cause, the largest first.
    pub causes: Vec<CauseLine>,
}

/// At first sight so many lines are told of several people at once.
const MOST_TOGETHER: usize = 2;
/// At first sight a person has one line, and a second one where a meter has two arrows, up to so many lines in all.
const MOST_LINES: usize = 6;
/// A change with one arrow is told while there are fewer lines than this.
const MOST_SMALL: usize = 3;

/// What is seen of a week's people at first sight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirstSight {
    /// What happened to several for the same reason.
    pub together: Vec<Shift>,
    /// What happened to one person, the person who changed most first.
    pub alone: Vec<Shift>,
}

/// The shifts that are told at first sight, out of all of everybody's.
pub(super) fn first_sight(localizer: &Localizer, session: &Session, people: &[MemberId]) -> FirstSight {
    let changes = &session.game().report().changes;
    let mut all: Vec<(Shift, Contribution)> = Vec::new();
    for member in people {
        all.extend(MemberMeter::ALL.into_iter().filter_map(|meter| shift(localizer, session, changes, *member, meter)));
    }
    all.sort_by(|a, b| b.0.by.abs().total_cmp(&a.0.by.abs()));
    let together = take_together(localizer, session, &mut all);
    let mut alone: Vec<Shift> = Vec::new();
    for (shift, _) in all {
        let is_plain = emphasis(shift.meter, shift.by) > Emphasis::Little;
        if is_plain && let Some(told) = alone.iter_mut().find(|told| told.who == shift.who && told.of == shift.of && told.way == shift.way)
        {
            // The same cause for another meter: one line for both.
            told.moved = localizer.fill("list-more", &[("a", told.moved.as_str().into()), ("b", shift.moved.into())]);
            continue;
        }
        let of_this_person = alone.iter().filter(|told| told.who == shift.who).count();
        let is_wanted = match of_this_person {
            0 => is_plain || alone.len() + together.len() < MOST_SMALL,
            1 => is_plain && alone.len() + together.len() < MOST_LINES,
            _ => false,
        };
        if is_wanted {
            alone.push(shift);
        }
    }
    let first_line = |who: &[MemberId]| alone.iter().position(|shift| shift.who == who).unwrap_or(usize::MAX);
    let order: Vec<usize> = alone.iter().map(|shift| first_line(&shift.who)).collect();
    let mut placed: Vec<(usize, Shift)> = order.into_iter().zip(alone).collect();
    placed.sort_by_key(|(place, _)| *place);
    FirstSight { together, alone: placed.into_iter().map(|(_, shift)| shift).collect() }
}

/// A meter's change with the cause that did most of it, if anybody would notice it.
fn shift(
    localizer: &Localizer,
    session: &Session,
    changes: &[Change],
    member: MemberId,
    meter: MemberMeter,
) -> Option<(Shift, Contribution)> {
    let of_meter = changes_of(changes, member, meter);
    let by: f64 = of_meter.iter().map(|change| change.amount).sum();
    if !is_felt(by) {
        return None;
    }
    let way = if (Felt { meter: Some(meter), by }).is_good() { Way::Helped } else { Way::Hurt };
    let seat = Viewpoint::Member(member);
    let main = contributions(&of_meter, seat).into_iter().find(|contribution| contribution.way() == way)?;
    // What came out too late, and what was told in vain, the headline and the notes say whole.
    let cause = match main.group {
        Group::One(Cause::Bite(_) | Cause::Unheeded(_)) => {
            localizer.capital(&localizer.fill("shift-cause-in-short", &[("cause", localizer.cause_in_short(session, seat, &main).into())]))
        }
        _ => localizer.cause(session, seat, &main),
    };
    let shift = Shift { who: vec![member], meter, by, way, moved: localizer.meter_moved(meter, by), cause, of: main.causes.clone() };
    Some((shift, main))
}

/// Takes out what moved the same meter of several people the same way for the same reason, and tells it once.
fn take_together(localizer: &Localizer, session: &Session, all: &mut Vec<(Shift, Contribution)>) -> Vec<Shift> {
    let mut together = Vec::new();
    for (first, main) in all.clone() {
        let alike = |other: &(Shift, Contribution)| other.0.meter == first.meter && other.0.way == first.way && other.1.group == main.group;
        let same: Vec<(Shift, Contribution)> = all.iter().filter(|other| alike(other)).cloned().collect();
        if (same.len() as f64) < Advice::built_in().cause_together || together.len() == MOST_TOGETHER {
            continue;
        }
        all.retain(|other| !alike(other));
        let by = same.iter().map(|(shift, _)| shift.by).sum::<f64>() / same.len() as f64;
        let mut of: Vec<Cause> = same.iter().flat_map(|(shift, _)| shift.of.iter().copied()).collect();
        of.dedup();
        together.push(Shift {
            who: same.iter().map(|(shift, _)| shift.who[0]).collect(),
            by,
            moved: localizer.meter_moved(first.meter, by),
            cause: localizer.cause(session, Viewpoint::Everyone, &main),
            of,
            ..first
        });
    }
    together
}

/// Every meter of a person that something moved, the one that moved most first, with all its causes.
pub(super) fn meter_changes(localizer: &Localizer, session: &Session, member: MemberId) -> Vec<MeterChange> {
    let changes = &session.game().report().changes;
    let seat = Viewpoint::Member(member);
    let mut moved: Vec<(f64, MeterChange)> = MemberMeter::ALL
        .into_iter()
        .filter_map(|meter| {
            let of_meter = changes_of(changes, member, meter);
            let causes = localizer.cause_lines(session, seat, &contributions(&of_meter, seat));
            let by: f64 = of_meter.iter().map(|change| change.amount).sum();
            let moved = localizer.meter_moved(meter, by);
            (!causes.is_empty()).then(|| (by.abs(), MeterChange { meter: Some(meter), moved, causes }))
        })
        .collect();
    moved.sort_by(|a, b| b.0.total_cmp(&a.0));
    let learnt: Vec<Change> =
        changes.iter().filter(|change| matches!(change.subject, Subject::Skill(who, _) if who == member)).copied().collect();
    let causes = localizer.cause_lines(session, seat, &contributions(&learnt, seat));
    let learnt = (!causes.is_empty()).then(|| MeterChange { meter: None, moved: localizer.get("skill-moved"), causes });
    moved.into_iter().map(|(_, change)| change).chain(learnt).collect()
}

fn changes_of(changes: &[Change], member: MemberId, meter: MemberMeter) -> Vec<Change> {
    changes.iter().filter(|change| change.subject == Subject::Member(member, meter)).copied().collect()
}

/// Whether anybody would notice it.
fn is_felt(by: f64) -> bool {
    by.abs() >= Advice::built_in().felt_from
}

fn emphasis(meter: MemberMeter, by: f64) -> Emphasis {
    Felt { meter: Some(meter), by }.emphasis()
}

impl Localizer {
    /// “trust ↑↑”: a meter, which way, and how far in one to three arrows. Less than anybody notices is “trust, as before”.
    pub(super) fn meter_moved(&self, meter: MemberMeter, by: f64) -> String {
        let name = self.part(meter_key(meter), "inside", &[]);
        if !is_felt(by) {
            return self.fill("meter-as-before", &[("meter", name.into())]);
        }
        let arrow = if by > 0.0 { "↑" } else { "↓" };
        let arrows = arrow.repeat(match emphasis(meter, by) {
            Emphasis::Little => 1,
            Emphasis::Plain => 2,
            Emphasis::Much => 3,
        });
        self.fill("meter-moved", &[("meter", name.into()), ("arrows", arrows.into())])
    }
}
