//! A person as far as a face shows them.

use crate::gui::widgets::face::Mood;
use crate::play::MemberView;
use crate::sim::MemberId;
use crate::sim::people::Looks;

/// Somebody's name and face.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    /// Who.
    pub member: MemberId,
    /// First and last name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// How their face is drawn.
    pub looks: Looks,
    /// What it shows.
    pub mood: Mood,
}

impl Portrait {
    /// As a boss sees them.
    #[must_use]
    pub fn of(person: &MemberView<'_>) -> Self {
        let (of, mood) = (person.of(), person.mood());
        Self {
            member: person.id,
            name: of.name.clone(),
            role: of.role.clone(),
            looks: of.looks.clone(),
            mood: Mood { morale: mood.morale, strain: mood.strain, trust: mood.trust },
        }
    }

    /// What one calls them.
    #[must_use]
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or(&self.name)
    }
}
