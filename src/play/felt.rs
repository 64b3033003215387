//! How a person changed in a week, as far as one would tell of it: which meters, how far, how strongly. What is told from where stands in
//! `assets/advice.ron`.

use crate::scenario_file::Advice;
use crate::sim::{Change, MemberId, MemberMeter, Subject};

/// How far each meter of a person moved since last Friday, in the order of [`MemberMeter::ALL`], and their skills together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moved {
    /// In points, in the order of [`MemberMeter::ALL`].
    pub meters: [f64; 4],
    /// All skills together, in points.
    pub skill: f64,
}

impl Moved {
    /// How far somebody moved by some changes.
    #[must_use]
    pub fn of(changes: &[Change], who: MemberId) -> Self {
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
    #[must_use]
    pub fn felt(&self) -> Vec<Felt> {
        let advice = Advice::built_in();
        let meters = MemberMeter::ALL.into_iter().zip(self.meters);
        let mut felt: Vec<Felt> =
            meters.map(|(meter, by)| Felt { meter: Some(meter), by }).filter(|felt| felt.by.abs() >= advice.felt_from).collect();
        felt.sort_by(|a, b| b.by.abs().total_cmp(&a.by.abs()));
        // A third is said only where it is plain; a fourth never.
        felt.truncate(if felt.get(2).is_some_and(|felt| felt.by.abs() >= advice.felt_plain) { 3 } else { 2 });
        if self.skill > 0.0 {
            felt.push(Felt { meter: None, by: self.skill });
        }
        felt
    }

    /// How much happened to them in all.
    #[must_use]
    pub fn size(&self) -> f64 {
        self.meters.iter().map(|moved| moved.abs()).sum::<f64>() + self.skill * Advice::built_in().felt_skill_weight
    }
}

/// A change that is said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Felt {
    /// Which meter; `None` where somebody has learnt something.
    pub meter: Option<MemberMeter>,
    /// How far it moved.
    pub by: f64,
}

impl Felt {
    /// Whether it is for the better.
    #[must_use]
    pub fn is_good(self) -> bool {
        self.meter.is_none_or(|meter| (self.by > 0.0) == meter.more_is_better())
    }
}

/// How strongly the change of a meter is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Emphasis {
    /// “A little”.
    Little,
    /// As it is.
    Plain,
    /// With emphasis.
    Much,
}

impl Felt {
    /// How strongly it is told.
    #[must_use]
    pub fn emphasis(self) -> Emphasis {
        let advice = Advice::built_in();
        match self.by.abs() {
            by if by >= advice.felt_much => Emphasis::Much,
            by if by >= advice.felt_plain => Emphasis::Plain,
            _ => Emphasis::Little,
        }
    }
}
