//! The author's own texts, with names filled in, and the names of people and tasks.

use crate::sim::Scope;
use crate::sim::text::TextPart;
use crate::sim::{MemberId, Scenario, TaskId, Text, ids::Who};

use super::localizer::Localizer;

impl Localizer {
    /// A text of the scenario as it reads here: names filled in, paragraphs kept.
    #[must_use]
    pub fn text(&self, text: &Text, scope: &Scope<'_>) -> String {
        let mut said = String::new();
        for part in &text.0 {
            match part {
                TextPart::Words(words) => said.push_str(words),
                TextPart::Name(who) if begins_a_sentence(&said) => said.push_str(&self.capital(&self.name_of(*who, scope))),
                TextPart::Name(who) => said.push_str(&self.name_of(*who, scope)),
            }
        }
        said.trim().to_owned()
    }

    fn name_of(&self, who: Who, scope: &Scope<'_>) -> String {
        match (scope.one(who), who) {
            (Some(member), _) => first_name(scope.scenario, member).to_owned(),
            (None, Who::Team | Who::Everyone) => self.get("the-team"),
            (None, _) => self.get("somebody"),
        }
    }

    /// The title of a task, in quotation marks.
    #[must_use]
    pub fn task(&self, scenario: &Scenario, task: TaskId) -> String {
        self.quoted(&scenario.tasks[task.index()].title)
    }

    /// The first names of some people, in a row.
    #[must_use]
    pub fn names(&self, scenario: &Scenario, members: &[MemberId]) -> String {
        let names: Vec<&str> = members.iter().map(|member| first_name(scenario, *member)).collect();
        self.list(&names)
    }
}

/// Whether what comes next is the beginning of a sentence. Between quotation marks a sentence begins too.
fn begins_a_sentence(before: &str) -> bool {
    let before = before.trim_end_matches(|letter: char| letter.is_whitespace() || "“„«‘\"(".contains(letter));
    before.is_empty()
        || before.ends_with(['.', '!', '?', '…', '。'])
        || before.ends_with(".”")
        || before.ends_with("?”")
        || before.ends_with("!”")
}

/// What one calls somebody: their first name, or both names where somebody else has the same first one.
#[must_use]
pub fn first_name(scenario: &Scenario, member: MemberId) -> &str {
    let it = &scenario.members[member.index()];
    let is_shared = scenario.members.iter().filter(|other| other.first_name() == it.first_name()).count() > 1;
    if is_shared { &it.name } else { it.first_name() }
}
