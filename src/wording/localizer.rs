//! A loaded language: messages by key, with places for names and counts. It knows no message by name.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/locales");

/// A name and what stands in its place.
pub type Arg<'a> = (&'static str, FluentValue<'a>);

/// A loaded language.
pub struct Localizer {
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localizer").field("locales", &self.bundle.locales).finish_non_exhaustive()
    }
}

impl Localizer {
    /// English, which is always there.
    #[must_use]
    pub fn english() -> Self {
        Self::of("en").expect("this is a bug in Fulcrum: the English words are missing")
    }

    /// A language by its tag, if there are words for it.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let id: LanguageIdentifier = tag.parse().ok()?;
        let folder = LOCALES.get_dir(tag)?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks around names confuse plain terminals, and no language here mixes directions.
        bundle.set_use_isolating(false);
        for file in folder.files() {
            let text = file.contents_utf8().unwrap_or_default().to_owned();
            let resource = FluentResource::try_new(text).unwrap_or_else(|(_, errors)| {
                panic!("this is a bug in Fulcrum: {} cannot be read: {errors:?}", file.path().display());
            });
            if let Err(errors) = bundle.add_resource(resource) {
                panic!("this is a bug in Fulcrum: {} says something twice: {errors:?}", file.path().display());
            }
        }
        Some(Self { bundle })
    }

    /// The tags there are words for.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        LOCALES.dirs().filter_map(|dir| dir.path().file_name()?.to_str())
    }

    /// A message without places.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A message with its places filled.
    #[must_use]
    pub fn fill(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.find(key, Part::Whole, args).unwrap_or_else(|| no_words(key))
    }

    /// An attribute of a message, if it has one of that name.
    #[must_use]
    pub fn attribute(&self, key: &str, name: &str, args: &[Arg<'_>]) -> Option<String> {
        self.find(key, Part::Attribute(name), args)
    }

    /// An attribute that a message must have.
    #[must_use]
    pub(super) fn part(&self, key: &str, name: &str, args: &[Arg<'_>]) -> String {
        self.attribute(key, name, args).unwrap_or_else(|| no_words(key))
    }

    /// Whether there is such a message.
    #[must_use]
    pub(super) fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// How many ways there are to say something: the attributes of a message.
    #[must_use]
    pub(super) fn ways(&self, key: &str) -> usize {
        self.bundle.get_message(key).map_or(0, |message| message.attributes().count())
    }

    /// One of the ways to say something.
    #[must_use]
    pub(super) fn way(&self, key: &str, number: usize, args: &[Arg<'_>]) -> String {
        self.find(key, Part::Way(number), args).unwrap_or_else(|| no_words(key))
    }

    /// Several things in a row: “a, b and c”.
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        let mut before = before.iter().map(|item| item.as_ref().to_owned());
        let Some(first) = before.next() else { return last.as_ref().to_owned() };
        let row = before.fold(first, |row, item| self.fill("list-more", &[("a", row.into()), ("b", item.into())]));
        self.fill("list-last", &[("a", row.into()), ("b", last.as_ref().into())])
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

    fn find(&self, key: &str, part: Part<'_>, args: &[Arg<'_>]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match part {
            Part::Whole => message.value()?,
            Part::Attribute(name) => message.get_attribute(name)?.value(),
            Part::Way(number) => message.attributes().nth(number)?.value(),
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "this is a bug in Fulcrum: “{key}” says “{said}”: {errors:?}");
        Some(said)
    }
}

/// Which part of a message is wanted.
#[derive(Clone, Copy)]
enum Part<'a> {
    Whole,
    Attribute(&'a str),
    Way(usize),
}

fn no_words(key: &str) -> ! {
    panic!("this is a bug in Fulcrum: there are no words for “{key}”")
}
