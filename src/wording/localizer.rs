//! A loaded language: messages by key, with places for names and counts. It knows no message by name.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

use super::languages::{ENGLISH, Language, Languages};
use crate::sim::Scenario;

/// A name and what stands in its place.
pub type Arg<'a> = (&'static str, FluentValue<'a>);

/// The language that is spoken. What it has no words for is said in English; what English has none for shows its key.
#[derive(Clone)]
pub struct Localizer {
    languages: Languages,
    /// The languages to look in, the best first, English last.
    spoken: Vec<Arc<Language>>,
    origin: Origin,
}

/// Why a language is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// Somebody wants it.
    Wanted,
    /// There are no words for what is wanted.
    Fallback,
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localizer").field("language", &self.language()).field("origin", &self.origin).finish_non_exhaustive()
    }
}

impl Localizer {
    /// English, which is always there.
    #[must_use]
    pub fn english() -> Self {
        Languages::built_in().localizer_for([ENGLISH])
    }

    /// What speaks these languages, the best first. English comes last whether it is among them or not.
    pub(super) fn new(languages: Languages, mut spoken: Vec<Arc<Language>>) -> Self {
        let origin = if spoken.is_empty() { Origin::Fallback } else { Origin::Wanted };
        let is_spoken = |english: &Arc<Language>| spoken.iter().any(|language| language.tag == english.tag);
        if let Some(english) = languages.english().filter(|english| !is_spoken(english)) {
            spoken.push(Arc::clone(english));
        }
        Self { languages, spoken, origin }
    }

    /// The tag of the language that is spoken.
    #[must_use]
    pub fn language(&self) -> &str {
        self.spoken.first().map_or(ENGLISH, |language| &language.tag)
    }

    /// The languages there are.
    #[must_use]
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// What tells a play of this scenario: in the scenario's language where nobody wants one that there are words for.
    #[must_use]
    pub fn for_scenario(&self, scenario: &Scenario) -> Self {
        match self.origin {
            Origin::Wanted => self.clone(),
            Origin::Fallback => self.in_language_of(scenario),
        }
    }

    /// What speaks the scenario's own language, else English.
    #[must_use]
    pub fn in_language_of(&self, scenario: &Scenario) -> Self {
        self.languages.localizer_for([&scenario.language])
    }

    /// A message without places.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A message with its places filled.
    #[must_use]
    pub fn fill(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.find(key, Wanted::Value, args).unwrap_or_else(|| key.to_owned())
    }

    /// An attribute of a message, if it has one of that name.
    #[must_use]
    pub fn attribute(&self, key: &str, name: &str, args: &[Arg<'_>]) -> Option<String> {
        let of_message = self.spoken.iter().find(|language| language.bundle.has_message(key))?;
        format(of_message, key, Wanted::Attribute(name), args)
    }

    /// An attribute that a message must have.
    #[must_use]
    pub(super) fn part(&self, key: &str, name: &str, args: &[Arg<'_>]) -> String {
        self.find(key, Wanted::Attribute(name), args).unwrap_or_else(|| format!("{key}.{name}"))
    }

    /// Whether there is such a message.
    #[must_use]
    pub(super) fn has(&self, key: &str) -> bool {
        self.spoken.iter().any(|language| language.bundle.has_message(key))
    }

    /// How many ways there are to say something: the attributes of a message.
    #[must_use]
    pub(super) fn ways(&self, key: &str) -> usize {
        let message = self.spoken.iter().find_map(|language| language.bundle.get_message(key));
        message.map_or(0, |message| message.attributes().count())
    }

    /// One of the ways to say something.
    #[must_use]
    pub(super) fn way(&self, key: &str, number: usize, args: &[Arg<'_>]) -> String {
        self.find(key, Wanted::Way(number), args).unwrap_or_else(|| key.to_owned())
    }

    /// Several things in a row: “a, b and c”.
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.row(items, "list-last")
    }

    /// Several things in a row, the last joined by the message of that key.
    pub(super) fn row<S: AsRef<str>>(&self, items: &[S], last_key: &str) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        let mut before = before.iter().map(|item| item.as_ref().to_owned());
        let Some(first) = before.next() else { return last.as_ref().to_owned() };
        let row = before.fold(first, |row, item| self.fill("list-more", &[("a", row.into()), ("b", item.into())]));
        self.fill(last_key, &[("a", row.into()), ("b", last.as_ref().into())])
    }

    /// “three”, before a noun.
    #[must_use]
    pub fn number(&self, n: usize) -> String {
        self.fill("number", &[("n", n.into())])
    }

    /// “a week”, “three weeks”.
    #[must_use]
    pub fn weeks(&self, n: usize) -> String {
        self.fill("weeks-count", &[("n", n.into()), ("word", self.number(n).into())])
    }

    /// “none”, “one” or “three”, alone.
    #[must_use]
    pub fn number_of(&self, n: usize) -> String {
        self.fill("number-of", &[("n", n.into())])
    }

    /// Several clauses that have commas of their own: “a; b; c”.
    #[must_use]
    pub fn clauses<S: AsRef<str>>(&self, items: &[S]) -> String {
        let row = items.iter().map(|item| item.as_ref().to_owned());
        row.reduce(|row, item| self.fill("clauses-more", &[("a", row.into()), ("b", item.into())])).unwrap_or_default()
    }

    /// The same with a large first letter.
    #[must_use]
    pub fn capital(&self, words: &str) -> String {
        let mut letters = words.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// A role as it reads inside a sentence.
    #[must_use]
    pub fn role(&self, role: &str) -> String {
        let mut letters = role.chars();
        match (letters.next(), letters.clone().next()) {
            // “Head baker” becomes “head baker”; “IT lead” stays.
            (Some(first), Some(second)) if second.is_lowercase() && self.get("roles-inside") == "lower" => {
                first.to_lowercase().chain(letters).collect()
            }
            _ => role.to_owned(),
        }
    }

    /// Somebody with their role: “Nadia Haddad, head baker”.
    #[must_use]
    pub fn person_and_role(&self, name: &str, role: &str) -> String {
        self.fill("person-and-role", &[("name", name.into()), ("role", self.role(role).into())])
    }

    /// What somebody says, in quotation marks; marks within become single ones.
    #[must_use]
    pub fn spoken(&self, line: &str) -> String {
        let within = self.get("quoted-within");
        let mut marks = within.chars();
        let (open, close) = (marks.next().unwrap_or('‘'), marks.next().unwrap_or('’'));
        let line: String = line
            .trim()
            .chars()
            .map(|letter| match letter {
                '“' => open,
                '”' => close,
                letter => letter,
            })
            .collect();
        self.fill("quoted", &[("words", line.into())])
    }

    /// The title of something, in quotation marks unless it has its own.
    #[must_use]
    pub fn quoted(&self, words: &str) -> String {
        let words = words.trim();
        if words.starts_with('“') { words.to_owned() } else { self.fill("quoted", &[("words", words.into())]) }
    }

    /// The first language that has it says it.
    fn find(&self, key: &str, wanted: Wanted<'_>, args: &[Arg<'_>]) -> Option<String> {
        self.spoken.iter().find_map(|language| format(language, key, wanted, args))
    }
}

/// Which pattern of a message is wanted.
#[derive(Clone, Copy)]
enum Wanted<'a> {
    Value,
    Attribute(&'a str),
    Way(usize),
}

/// A message of one language; nothing where it has none, or asks for something that it is not given.
fn format(language: &Language, key: &str, wanted: Wanted<'_>, args: &[Arg<'_>]) -> Option<String> {
    let message = language.bundle.get_message(key)?;
    let pattern = match wanted {
        Wanted::Value => message.value()?,
        Wanted::Attribute(name) => message.get_attribute(name)?.value(),
        Wanted::Way(number) => message.attributes().nth(number)?.value(),
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
    let mut errors = Vec::new();
    let text = language.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    debug_assert!(errors.is_empty() || language.tag != ENGLISH, "this is a bug in Fulcrum: “{key}” says “{text}”: {errors:?}");
    errors.is_empty().then_some(text)
}
