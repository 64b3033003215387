//! What the parts of a debrief are called.

use crate::debrief::Part;

use super::super::localizer::Localizer;

impl Localizer {
    /// What a part is called where it is read.
    #[must_use]
    pub fn part_title(&self, part: Part) -> String {
        self.get(&format!("part-{}", part.key()))
    }

    /// The same in a narrow list.
    #[must_use]
    pub fn part_name(&self, part: Part) -> String {
        self.part(&format!("part-{}", part.key()), "short", &[])
    }

    /// The same over a section of a report about somebody's play.
    #[must_use]
    pub fn part_section(&self, part: Part) -> String {
        self.part(&format!("part-{}", part.key()), "section", &[])
    }
}
