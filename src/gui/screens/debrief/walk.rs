//! How far somebody came on the walk through the debrief.

use serde::{Deserialize, Serialize};

use crate::debrief::Part;

/// How far somebody came on the walk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    /// Where they are.
    pub part: Part,
    /// What was opened.
    pub read: Vec<Part>,
}

impl Walk {
    /// Goes to a part.
    pub fn go(&mut self, part: Part) {
        self.part = part;
        if !self.read.contains(&part) {
            self.read.push(part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_opened_is_remembered_once() {
        let mut walk = Walk::default();
        walk.go(Part::Promises);
        walk.go(Part::Story);
        walk.go(Part::Promises);
        assert_eq!((walk.part, walk.read), (Part::Promises, vec![Part::Promises, Part::Story]));
    }
}
