//! How a person changed in a week, in words: “trusts you more, but is more tired”.

use crate::sim::{Change, MemberId, MemberMeter, Subject};

use super::localizer::Localizer;

/// From so many points a change of a meter is said.
const SAID_FROM: f64 = 2.0;

/// From so many it is said without “a little”, and from so many with emphasis.
const PLAIN_FROM: f64 = 5.0;
const MUCH_FROM: f64 = 10.0;

/// How far each meter of a person moved since last Friday, in the order of [`MemberMeter::ALL`], and their skills together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Moved {
    pub(super) meters: [f64; 4],
    pub(super) skill: f64,
}

impl Moved {
    pub(super) fn of(changes: &[Change], who: MemberId) -> Self {
        let mut moved = Self::default();
        for change in changes {
            match change.subject {
                Subject::Member(member, meter) if member == who => moved.meters[meter as usize] += change.amount,
                Subject::Skill(member, _) if member == who => moved.skill += change.amount,
                _ => {}
            }
        }
        moved
    }

    /// What is said of it, the largest first.
    pub(super) fn felt(&self) -> Vec<Felt> {
        let meters = MemberMeter::ALL.into_iter().zip(self.meters);
        let mut felt: Vec<Felt> =
            meters.map(|(meter, by)| Felt { meter: Some(meter), by }).filter(|felt| felt.by.abs() >= SAID_FROM).collect();
        felt.sort_by(|a, b| b.by.abs().total_cmp(&a.by.abs()));
        // A third is said only where it is plain; a fourth never.
        felt.truncate(if felt.get(2).is_some_and(|felt| felt.by.abs() >= PLAIN_FROM) { 3 } else { 2 });
        if self.skill > 0.0 {
            felt.push(Felt { meter: None, by: self.skill });
        }
        felt
    }

    /// How much happened to them in all.
    pub(super) fn size(&self) -> f64 {
        self.meters.iter().map(|moved| moved.abs()).sum::<f64>() + self.skill * 5.0
    }
}

/// A change that is said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Felt {
    /// Which meter; `None` where somebody has learnt something.
    pub(super) meter: Option<MemberMeter>,
    /// How far it moved.
    pub(super) by: f64,
}

impl Felt {
    pub(super) fn is_good(self) -> bool {
        self.meter.is_none_or(|meter| (self.by > 0.0) == meter.more_is_better())
    }
}

impl Localizer {
    /// How somebody changed, to stand after their name.
    pub(super) fn moved(&self, moved: &Moved) -> String {
        let say =
            |felt: Felt| (felt.is_good(), felt.meter.map_or_else(|| self.get("change-skill-up"), |meter| self.one_moved(meter, felt.by)));
        let clauses: Vec<(bool, String)> = moved.felt().into_iter().map(say).collect();
        let Some(first_is_good) = clauses.first().map(|(good, _)| *good) else { return self.get("change-none") };
        // What went the same way as the largest first, then what went the other way.
        let (same, other): (Vec<_>, Vec<_>) = clauses.into_iter().partition(|(good, _)| *good == first_is_good);
        let join = |clauses: Vec<(bool, String)>| self.changes(&clauses.into_iter().map(|(_, said)| said).collect::<Vec<_>>());
        let (same, other) = (join(same), join(other));
        if other.is_empty() { same } else { self.fill("change-but", &[("a", same.into()), ("b", other.into())]) }
    }

    /// “trusts you more, is in better spirits, and is less tired”.
    fn changes(&self, said: &[String]) -> String {
        let Some((last, before)) = said.split_last() else { return String::new() };
        let row = before.iter().cloned().reduce(|row, next| self.fill("list-more", &[("a", row.into()), ("b", next.into())]));
        match row {
            Some(row) => self.fill("change-and", &[("a", row.into()), ("b", last.into())]),
            None => last.clone(),
        }
    }

    fn one_moved(&self, meter: MemberMeter, by: f64) -> String {
        let key = match (meter, by > 0.0) {
            (MemberMeter::Morale, true) => "change-morale-up",
            (MemberMeter::Morale, false) => "change-morale-down",
            (MemberMeter::Clarity, true) => "change-clarity-up",
            (MemberMeter::Clarity, false) => "change-clarity-down",
            (MemberMeter::Trust, true) => "change-trust-up",
            (MemberMeter::Trust, false) => "change-trust-down",
            (MemberMeter::Strain, true) => "change-strain-up",
            (MemberMeter::Strain, false) => "change-strain-down",
        };
        match by.abs() {
            by if by >= MUCH_FROM => self.part(key, "much", &[]),
            by if by >= PLAIN_FROM => self.get(key),
            _ => self.part(key, "little", &[]),
        }
    }
}
