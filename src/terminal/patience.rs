//! When nobody reads what is asked: a program or a file that answers without end, and whose answers lead nowhere (`yes zz`). A person at a
//! terminal has all the time there is.

/// The same answer so often, with nothing decided meanwhile.
const SAME: u32 = 25;

/// Any answers so many, with the play no further than it has been.
const ANY: u32 = 5_000;

/// Whether it was told that nothing more is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Told {
    #[default]
    NotYet,
    Once,
}

/// How long answers have led nowhere.
#[derive(Debug, Default)]
pub(super) struct Patience {
    last: String,
    same: u32,
    any: u32,
    /// The most decisions there were.
    furthest: usize,
    told: Told,
}

impl Patience {
    /// Counts an answer.
    pub(super) fn hear(&mut self, answer: &str) {
        self.any += 1;
        if self.last == answer {
            self.same += 1;
        } else {
            self.last.clear();
            self.last.push_str(answer);
            self.same = 1;
        }
    }

    /// A decision was taken. Going back and forth between the same weeks is no progress.
    pub(super) fn decided(&mut self, decisions: usize) {
        self.same = 0;
        if decisions > self.furthest {
            (self.furthest, self.any) = (decisions, 0);
        }
    }

    /// So many answers in a row led nowhere, where they were too many.
    pub(super) fn spent_on(&self) -> Option<u32> {
        [(self.same, SAME), (self.any, ANY)].into_iter().find(|(heard, most)| heard > most).map(|(heard, _)| heard - 1)
    }

    /// How many answers in a row led nowhere, the first time it is asked for.
    pub(super) fn tell(&mut self) -> Option<u32> {
        let spent = self.spent_on().filter(|_| self.told == Told::NotYet)?;
        self.told = Told::Once;
        Some(spent)
    }

    /// Whether no more is asked.
    pub(super) fn is_spent(&self) -> bool {
        self.spent_on().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_answer_counts_until_something_is_decided() {
        let mut patience = Patience::default();
        for _ in 0..SAME {
            patience.hear("zz");
        }
        patience.decided(1);
        for _ in 0..SAME {
            patience.hear("zz");
        }
        assert!(!patience.is_spent());
        patience.hear("zz");
        assert_eq!(patience.spent_on(), Some(SAME));
    }

    #[test]
    fn going_back_and_forth_without_end_comes_to_an_end() {
        let mut patience = Patience::default();
        let ends = (0..100_000).any(|_| {
            patience.hear("undo");
            patience.hear("1");
            patience.decided(1);
            patience.is_spent()
        });
        assert!(ends);
    }
}
