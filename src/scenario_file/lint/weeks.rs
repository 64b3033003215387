//! Sets of weeks: in which weeks something may happen.

/// Weeks of a play, 1 to 63.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weeks(u64);

impl Weeks {
    pub(super) const NONE: Self = Self(0);

    /// All weeks of a play of this length.
    pub(super) const fn all(length: u8) -> Self {
        Self::between(1, length)
    }

    /// From one week to another, both counted.
    pub(super) const fn between(first: u8, last: u8) -> Self {
        if first > last || first > 63 {
            return Self::NONE;
        }
        let last = if last > 63 { 63 } else { last };
        let first = if first == 0 { 1 } else { first };
        Self((u64::MAX >> (63 - last)) & (u64::MAX << first))
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those of `all` that are not in this set.
    pub(super) const fn out_of(self, all: Self) -> Self {
        Self(all.0 & !self.0)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The first of them.
    pub(super) fn first(self) -> Option<u8> {
        (self.0 != 0).then(|| self.0.trailing_zeros() as u8)
    }

    /// The last of them.
    pub(super) fn last(self) -> Option<u8> {
        (self.0 != 0).then(|| 63 - self.0.leading_zeros() as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::Weeks;

    #[test]
    fn both_ends_are_counted() {
        let weeks = Weeks::between(2, 5);
        assert_eq!((weeks.first(), weeks.last()), (Some(2), Some(5)));
        assert_eq!(weeks.out_of(Weeks::all(8)).and(Weeks::between(3, 6)), Weeks::between(6, 6));
        assert_eq!(Weeks::between(6, 5), Weeks::NONE);
        assert_eq!(Weeks::all(52).last(), Some(52));
    }
}
