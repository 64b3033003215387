//! The texts of the library: what its moves are called, what its numbers mean, what was measured. English is what stands in the data files;
//! another language has its own words under `move-…`, `coefficient-…`, `unit-…` and `finding-…`. What a scenario says instead stays as
//! its author wrote it.

use crate::scenario_file::{Coefficient, Finding, Library};
use crate::sim::moves::Move;
use crate::sim::{MoveId, Scenario};

use super::localizer::Localizer;

impl Localizer {
    /// What a move is called.
    #[must_use]
    pub fn move_name(&self, scenario: &Scenario, which: MoveId) -> String {
        self.name_of_move(&scenario.moves[which.index()])
    }

    pub(super) fn name_of_move(&self, it: &Move) -> String {
        self.of_library(it, "name", |it| Some(&it.name))
    }

    /// What a move is for.
    pub(super) fn purpose_of_move(&self, it: &Move) -> String {
        self.of_library(it, "purpose", |it| Some(&it.purpose))
    }

    /// What a move takes away.
    pub(super) fn price_of_move(&self, it: &Move) -> String {
        self.of_library(it, "price", |it| Some(&it.price))
    }

    /// Why a move cannot be made where its need at this place is not met.
    pub(super) fn need_of_move(&self, it: &Move, place: usize) -> String {
        self.of_library(it, &format!("need-{}", place + 1), |it| Some(&it.needs.get(place)?.why_not))
    }

    /// What a number of the rules means.
    pub(super) fn meaning(&self, it: &Coefficient) -> String {
        self.attribute(&key("coefficient", &it.name), "says", &[]).unwrap_or_else(|| it.says.clone())
    }

    /// What a number of the rules is counted in.
    pub(super) fn unit(&self, it: &Coefficient) -> String {
        let key = key("unit", &it.unit);
        if self.has(&key) { self.get(&key) } else { it.unit.clone() }
    }

    /// What was found, and how large it was.
    pub(super) fn finding(&self, key: &str, it: &Finding) -> (String, String) {
        let text = |name, english: &String| self.attribute(&format!("finding-{key}"), name, &[]).unwrap_or_else(|| english.clone());
        (text("found", &it.finding), text("size", &it.size))
    }

    /// A text of a move in this language, where it is the library's text.
    fn of_library<'m>(&self, it: &'m Move, name: &str, text: impl Fn(&'m Move) -> Option<&'m String>) -> String {
        let own = text(it).map(String::as_str).unwrap_or_default();
        let is_the_library_s = in_library(it).and_then(text).is_some_and(|library| library == own);
        let translated = is_the_library_s.then(|| self.attribute(&format!("move-{}", it.id), name, &[])).flatten();
        translated.unwrap_or_else(|| own.to_owned())
    }

    /// Whether a move is the library's, by its own name: only then do the words for it fit.
    pub(super) fn is_of_the_library(&self, it: &Move) -> bool {
        in_library(it).is_some_and(|library| library.name == it.name) && self.has(&format!("did-{}", it.id))
    }
}

fn in_library(it: &Move) -> Option<&'static Move> {
    Library::built_in().moves().iter().find(|library| library.id == it.id)
}

/// A key of small letters and hyphens.
fn key(kind: &str, name: &str) -> String {
    let name: String = name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
    format!("{kind}-{name}")
}
