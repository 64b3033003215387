//! Luck as a function of (seed, week, what is drawn), never of how many draws came before.
//!
//! So the same seed with another decision is the same luck, and a counterfactual compares decisions, not dice. What is drawn is named by
//! the author's own ids, so that luck survives an edit elsewhere in the file.

use rand::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

/// The luck of a play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Seed(pub u64);

/// What is drawn. Each carries the [`name_key`] of the thing it is drawn for.
#[derive(Clone, Copy, Debug)]
pub enum Draw {
    /// How a person's week goes.
    Capacity(u64),
    /// Whether an event comes this week.
    Chance(u64),
    /// Who of several equal people is meant, for this event and person.
    Tie(u64, u64),
    /// How near somebody is to saying this.
    Voice(u64),
    /// Which of several lines somebody says.
    Line(u64),
    /// What a rehearsing player does; the number is the step.
    Player(u64),
}

impl Draw {
    fn key(self) -> u64 {
        let (kind, a, b) = match self {
            Self::Capacity(a) => (1, a, 0),
            Self::Chance(a) => (2, a, 0),
            Self::Tie(a, b) => (3, a, b),
            Self::Voice(a) => (4, a, 0),
            Self::Line(a) => (5, a, 0),
            Self::Player(a) => (6, a, 0),
        };
        mix(mix(kind, a), b)
    }
}

impl Seed {
    /// A number drawn for this, evenly from all of `u64`.
    #[must_use]
    pub fn draw(self, week: u8, what: Draw) -> u64 {
        Pcg64Mcg::seed_from_u64(mix(mix(self.0, u64::from(week)), what.key())).next_u64()
    }

    /// A share in `0.0..1.0`.
    #[must_use]
    pub fn share(self, week: u8, what: Draw) -> f64 {
        // 53 bits: every value is exact in f64.
        (self.draw(week, what) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number in `-1.0..1.0`.
    #[must_use]
    pub fn swing(self, week: u8, what: Draw) -> f64 {
        self.share(week, what) * 2.0 - 1.0
    }
}

/// A key for a thing by its written id (FNV-1a).
#[must_use]
pub fn name_key(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Spreads two numbers over one (multiply, fold, multiply), so that near keys give far luck.
fn mix(a: u64, b: u64) -> u64 {
    let x = (a ^ b.rotate_left(32)).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ b;
    (x ^ (x >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_is_the_same_luck_and_another_is_not() {
        let seed = Seed(7);
        let ana = name_key("ana");
        assert_eq!(seed.draw(3, Draw::Capacity(ana)), seed.draw(3, Draw::Capacity(ana)));
        assert_ne!(seed.draw(3, Draw::Capacity(ana)), seed.draw(4, Draw::Capacity(ana)));
        assert_ne!(seed.draw(3, Draw::Capacity(ana)), seed.draw(3, Draw::Chance(ana)));
        assert_ne!(seed.draw(3, Draw::Capacity(ana)), Seed(8).draw(3, Draw::Capacity(ana)));
    }

    #[test]
    fn shares_are_even() {
        let mut tenths = [0_u32; 10];
        for seed in 0..1000 {
            for week in 1..=10 {
                tenths[(Seed(seed).share(week, Draw::Chance(name_key("storm"))) * 10.0) as usize] += 1;
            }
        }
        // Ten thousand draws: 1,000 a tenth, standard deviation 30.
        assert!(tenths.iter().all(|n| (880..1120).contains(n)), "{tenths:?}");
    }

    #[test]
    fn these_values_never_change() {
        // A save holds decisions, not draws: another value here would break every save there is.
        assert_eq!(Seed(1).draw(1, Draw::Capacity(name_key("ana"))), 17_646_703_610_302_518_476);
        let of = |seed: u64, week, draw| Seed(seed).draw(week, draw);
        let drawn = [
            of(0, 1, Draw::Capacity(0)),
            of(41, 3, Draw::Chance(name_key("storm"))),
            of(99_999, 52, Draw::Tie(name_key("storm"), name_key("ben"))),
            of(7, 2, Draw::Voice(name_key("saw"))),
            of(u64::MAX, 12, Draw::Line(u64::MAX)),
            of(5, 0, Draw::Player(1)),
        ];
        let frozen = [
            4_453_737_989_843_081_078,
            8_741_849_775_667_705_306,
            3_829_595_864_578_284_662,
            10_148_939_397_919_224_869,
            1_850_802_863_140_131_249,
            16_325_977_989_997_477_564,
        ];
        assert_eq!(drawn, frozen);
    }
}
