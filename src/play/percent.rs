//! Counts as percentages: rounded, never cut off, and where they are shown together they add up to 100.

/// A count in percent of the whole, rounded to the nearest; of nothing, 0.
#[must_use]
pub fn percent(count: usize, whole: usize) -> u8 {
    u8::try_from((200 * count + whole) / (2 * whole).max(1)).unwrap_or(100).min(100)
}

/// Counts in percent of them all, for being shown together: they never add up to more than 100 (the largest remainders are rounded up).
/// Equal counts always get equal shares, even where the sum then falls short: three thirds are 33, 33 and 33. Of nothing, all are 0.
#[must_use]
pub fn percentages(counts: &[usize]) -> Vec<u8> {
    let whole: usize = counts.iter().sum();
    if whole == 0 {
        return vec![0; counts.len()];
    }
    let mut shares: Vec<usize> = counts.iter().map(|count| 100 * count / whole).collect();
    let mut left = 100 - shares.iter().sum::<usize>();
    let mut order: Vec<usize> = (0..counts.len()).filter(|place| counts[*place] > 0).collect();
    // By remainder, then by count; equal counts stand beside each other.
    order.sort_by_key(|place| std::cmp::Reverse((100 * counts[*place] % whole, counts[*place])));
    for level in order.chunk_by(|a, b| counts[*a] == counts[*b]) {
        if level.len() > left {
            break;
        }
        level.iter().for_each(|place| shares[*place] += 1);
        left -= level.len();
    }
    shares.into_iter().map(|share| u8::try_from(share).expect("this is a bug in Fulcrum: a share of more than the whole")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_and_not_cut_off() {
        assert_eq!([percent(11, 24), percent(1, 200), percent(0, 0), percent(3, 3)], [46, 1, 0, 100]);
    }

    #[test]
    fn shares_that_are_shown_together_never_come_to_more_than_a_hundred_and_what_is_equal_stays_equal() {
        assert_eq!(percentages(&[5, 3]), [63, 37]);
        assert_eq!(percentages(&[5, 5, 3]), [38, 38, 23]);
        assert_eq!(percentages(&[1, 1, 1]), [33, 33, 33]);
        assert_eq!(percentages(&[0, 0]), [0, 0]);
        for a in 0..15 {
            for (b, c) in (0..15).flat_map(|b| (0..15).map(move |c| (b, c))) {
                let shares = percentages(&[a, b, c]);
                let sum: u32 = shares.iter().copied().map(u32::from).sum();
                assert!(a + b + c == 0 && sum == 0 || (99..=100).contains(&sum), "{a} {b} {c}: {shares:?}");
                assert!(a != b || shares[0] == shares[1], "{a} {b} {c}: {shares:?}");
            }
        }
    }
}
