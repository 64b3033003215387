//! What a room may see of a ballot: shares, never a count under three, since a single vote exposes a person.
//!
//! Hiding a small count is not enough where the rest gives it away: 60 and 30 of a hundred leave one in ten. So where what is hidden (with
//! those who did not vote) comes to one or two people, the smallest share that was shown is hidden too, with those that are level with it,
//! until it comes to none or to three.

use crate::play::percentages;

use super::ballot::Ballot;

/// The smallest count that is shown.
pub const FEWEST_SHOWN: u16 = 3;

/// What became of a share between the first vote and the last: the net movement, and no claim beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// So many points more of the room.
    Up(u8),
    /// So many points fewer.
    Down(u8),
    /// As before.
    Level,
    /// One of the two is not shown.
    NotShown,
}

/// The share of the room for each option, in percent; `None` is not shown.
#[must_use]
pub fn shares(ballot: &Ballot) -> Vec<Option<u8>> {
    let shown = visible(ballot);
    let mut counts: Vec<usize> =
        ballot.counts().iter().zip(&shown).map(|(count, shown)| if *shown { (*count).into() } else { 0 }).collect();
    // Who is hidden, or held up no card, is one share for all of them, so that the others tell nothing of it.
    counts.push(usize::from(ballot.present()) - counts.iter().sum::<usize>());
    percentages(&counts).into_iter().zip(shown).map(|(share, shown)| shown.then_some(share)).collect()
}

/// Which options' shares are shown.
fn visible(ballot: &Ballot) -> Vec<bool> {
    let counts = ballot.counts();
    let mut shown: Vec<bool> = counts.iter().map(|count| *count >= FEWEST_SHOWN).collect();
    loop {
        let visible: u16 = counts.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(count, _)| count).sum();
        let hidden = ballot.present() - visible;
        if hidden == 0 || hidden >= FEWEST_SHOWN {
            break;
        }
        // Those of the same count go together: that two are level is said aloud.
        let Some(smallest) = counts.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(count, _)| *count).min() else { break };
        for (count, shown) in counts.iter().zip(&mut shown) {
            *shown &= *count != smallest;
        }
    }
    shown
}

/// The net movement of each option between two ballots.
#[must_use]
pub fn movements(first: &Ballot, last: &Ballot) -> Vec<Movement> {
    let pairs = shares(first).into_iter().zip(shares(last));
    pairs
        .map(|pair| match pair {
            (Some(before), Some(after)) if after > before => Movement::Up(after - before),
            (Some(before), Some(after)) if after < before => Movement::Down(before - after),
            (Some(_), Some(_)) => Movement::Level,
            _ => Movement::NotShown,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ballot(counts: &[u16], present: u16) -> Ballot {
        let mut ballot = Ballot::new(counts.len(), present);
        for (option, count) in counts.iter().enumerate() {
            ballot.set(option, *count).expect("no more cards than people");
        }
        ballot
    }

    #[test]
    fn large_counts_are_shares_of_the_room() {
        assert_eq!(shares(&ballot(&[14, 6, 9, 5], 34)), [Some(41), Some(18), Some(26), Some(15)]);
    }

    #[test]
    fn a_small_count_is_not_shown_nor_given_away_by_the_others() {
        // 20 and 12 of 34 would leave two people.
        assert_eq!(shares(&ballot(&[20, 12, 2], 34)), [Some(59), None, None]);
        // Here the two hide among those who did not vote.
        assert_eq!(shares(&ballot(&[18, 12, 2], 34)), [Some(53), Some(35), None]);
    }

    #[test]
    fn what_is_level_is_shown_together_or_not_at_all() {
        // “A and B are level” beside the share of B would tell of two who held up C.
        assert_eq!(shares(&ballot(&[5, 5, 2], 12)), [None, None, None]);
        assert_eq!(shares(&ballot(&[5, 5, 3], 13)), [Some(38), Some(38), Some(23)]);
    }

    #[test]
    fn in_a_very_small_room_nothing_is_shown() {
        assert_eq!(shares(&ballot(&[3, 2], 5)), [None, None]);
        assert_eq!(shares(&ballot(&[1], 1)), [None]);
    }

    #[test]
    fn a_room_of_one_mind_may_say_so() {
        assert_eq!(shares(&ballot(&[0, 12, 0], 12)), [None, Some(100), None]);
    }

    #[test]
    fn movement_is_net_and_only_of_what_is_shown() {
        let (first, last) = (ballot(&[14, 6, 9, 5], 34), ballot(&[7, 11, 16, 0], 34));
        assert_eq!(movements(&first, &last), [Movement::Down(20), Movement::Up(14), Movement::Up(21), Movement::NotShown]);
    }
}
