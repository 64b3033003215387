//! A language that nobody speaks, made of the English one: every letter has an accent and every vowel stands twice, which is some 40 %
//! longer. And a scenario in Cyrillic letters. Where both meet, a plain letter is English that was left in the code.

#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part")]

use std::collections::BTreeSet;
use std::path::Path;

use fluent_syntax::ast::{Attribute, Entry, Expression, Identifier, Message, Pattern, PatternElement};
use fulcrum::scenario_file::{Library, findings};
use fulcrum::sim::text::TextPart;
use fulcrum::sim::{Line, Scenario, Text};

/// The tag of the language: no people speaks it, and it is no variant of English.
pub const TAG: &str = "zxx";

/// What the language calls itself.
pub const NAME: &str = "Ééńğľííšĥ";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áḃćďéḟğĥíĵķľḿńóṗǫŕšťúṽŵẋýžÁḂĆĎÉḞĞĤÍĴĶĽḾŃÓṖǪŔŠŤÚṼŴẊÝŽ";
const CYRILLIC: &str = "абцдефгхийклмнопярстувшъызАБЦДЕФГХИЙКЛМНОПЯРСТУВШЪЫЗ";

fn swapped(text: &str, letters: &str) -> String {
    let swap = |letter| PLAIN.chars().position(|plain| plain == letter).and_then(|place| letters.chars().nth(place)).unwrap_or(letter);
    text.chars().map(swap).collect()
}

/// English in the language that nobody speaks. A single letter stays one.
pub fn pseudo(text: &str) -> String {
    let is_vowel = |letter: char| "aeiouAEIOU".contains(letter);
    let is_word = text.chars().filter(|letter| letter.is_ascii_alphabetic()).count() > 1;
    let longer: String = text
        .chars()
        .flat_map(|letter| std::iter::once(letter).chain((is_word && is_vowel(letter)).then(|| letter.to_ascii_lowercase())))
        .collect();
    swapped(&longer, ACCENTED)
}

/// Writes the language into a folder of languages.
pub fn write_language(locales: &Path) {
    let (english, to) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/en"), locales.join(TAG));
    std::fs::create_dir_all(&to).expect("a folder");
    for entry in std::fs::read_dir(english).expect("English").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("a text");
        let mut resource = fluent_syntax::parser::parse(text).expect("Fluent");
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                message.value.iter_mut().for_each(translate);
                message.attributes.iter_mut().for_each(|attribute| translate(&mut attribute.value));
            }
        }
        std::fs::write(to.join(entry.file_name()), fluent_syntax::serializer::serialize(&resource)).expect("written");
    }
    std::fs::write(to.join("library.ftl"), library()).expect("written");
}

fn translate(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = pseudo(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| translate(&mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The texts of the library, which English keeps in its data files.
fn library() -> String {
    let (library, mut messages) = (Library::built_in(), Vec::new());
    for it in library.moves() {
        let needs = it.needs.iter().zip(1..).map(|(need, place)| (format!("need-{place}"), need.why_not.as_str()));
        let texts =
            [("name", &it.name), ("purpose", &it.purpose), ("price", &it.price)].map(|(name, text)| (name.to_owned(), text.as_str()));
        messages.push(message(&format!("move-{}", it.id), None, texts.into_iter().chain(needs)));
    }
    let key = |kind: &str, name: &str| format!("{kind}-{}", name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-"));
    for it in library.coefficients() {
        messages.push(message(&key("coefficient", &it.name), None, [("says".to_owned(), it.says.as_str())]));
    }
    for unit in library.coefficients().iter().map(|it| it.unit.as_str()).collect::<BTreeSet<_>>() {
        messages.push(message(&key("unit", unit), Some(unit), []));
    }
    for (name, it) in findings() {
        messages.push(message(
            &format!("finding-{name}"),
            None,
            [("found".to_owned(), it.finding.as_str()), ("size".to_owned(), &it.size)],
        ));
    }
    fluent_syntax::serializer::serialize(&fluent_syntax::ast::Resource { body: messages })
}

fn message<'a>(key: &str, value: Option<&str>, attributes: impl IntoIterator<Item = (String, &'a str)>) -> Entry<String> {
    let pattern = |text: &str| Pattern { elements: vec![PatternElement::TextElement { value: pseudo(text) }] };
    let attribute = |(name, text): (String, &str)| Attribute { id: Identifier { name }, value: pattern(text) };
    Entry::Message(Message {
        id: Identifier { name: key.to_owned() },
        value: value.map(pattern),
        attributes: attributes.into_iter().map(attribute).collect(),
        comment: None,
    })
}

/// The scenario in Cyrillic letters: its own texts, and not those of the library.
pub fn foreign(scenario: &Scenario) -> Scenario {
    let mut it = scenario.clone();
    let name = |text: &mut String| *text = swapped(text, CYRILLIC);
    [&mut it.title, &mut it.place, &mut it.trade, &mut it.success].into_iter().for_each(name);
    text(&mut it.brief);
    it.practises.iter_mut().chain(&mut it.skills).for_each(name);
    if let Some(sponsor) = &mut it.sponsor {
        [&mut sponsor.name, &mut sponsor.role].into_iter().for_each(name);
    }
    for member in &mut it.members {
        [&mut member.name, &mut member.role].into_iter().for_each(name);
        lines(&mut member.says);
        lines(&mut member.seat);
    }
    for task in &mut it.tasks {
        name(&mut task.title);
        task.for_whom.iter_mut().for_each(name);
        task.blocked.iter_mut().for_each(|blocked| text(std::sync::Arc::make_mut(blocked)));
    }
    for event in &mut it.events {
        [&mut event.title, &mut event.moment, &mut event.text].into_iter().for_each(text);
        lines(&mut event.lines);
        for choice in &mut event.choices {
            [&mut choice.label, &mut choice.why_not, &mut choice.reply, &mut choice.debrief].into_iter().for_each(text);
            choice.outcomes.iter_mut().for_each(|outcome| text(&mut outcome.reply));
        }
    }
    it.promises.iter_mut().for_each(|promise| text(&mut promise.text));
    for secret in &mut it.secrets {
        [&mut secret.text, &mut secret.says].into_iter().for_each(text);
    }
    for ending in &mut it.endings {
        [&mut ending.title, &mut ending.text].into_iter().for_each(text);
        lines(&mut ending.lines);
    }
    it.debrief.iter_mut().for_each(text);
    name(&mut it.facilitator.notes);
    let library = Library::built_in().moves();
    for own in it.moves.iter_mut().filter(|own| !library.iter().any(|it| it.id == own.id && it.name == own.name)) {
        [&mut own.name, &mut own.purpose, &mut own.price].into_iter().for_each(name);
        own.needs.iter_mut().for_each(|need| name(&mut need.why_not));
        own.outcomes.iter_mut().for_each(|outcome| text(&mut outcome.reply));
    }
    it
}

fn lines(lines: &mut [Line]) {
    lines.iter_mut().for_each(|line| text(&mut line.text));
}

fn text(text: &mut Text) {
    for part in &mut text.0 {
        if let TextPart::Words(words) = part {
            *words = swapped(words, CYRILLIC);
        }
    }
}

/// Plain letters in a text, word by word: English that is in no language's files. What stands for itself in every language is left out:
/// keys of findings, names of numbers, and who measured something.
pub fn english_in(text: &str) -> Vec<String> {
    let mut rest = text.to_owned();
    let mut known: Vec<&str> = findings().iter().flat_map(|(key, it)| [key.as_str(), it.source.as_str()]).collect();
    known.extend(Library::built_in().coefficients().iter().map(|it| it.name.as_str()));
    known.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for word in known {
        rest = rest.replace(word, "");
    }
    let words = rest.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
