//! What a learning record wants of names: segments of an IRI, and tags of a language.

use std::fmt::Write;

use unic_langid::LanguageIdentifier;

/// The tag of a language that nobody can tell.
pub const UNDETERMINED: &str = "und";

/// A text as one segment of an IRI: letters, digits and `-._~` as they are, all else by its bytes.
#[must_use]
pub fn iri_segment(text: &str) -> String {
    let mut segment = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'-' | b'.' | b'_' | b'~' => segment.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => segment.push(char::from(byte)),
            byte => write!(segment, "%{byte:02X}").expect("this is a bug in Fulcrum: a text can grow"),
        }
    }
    segment
}

/// The language tag that a text is, as BCP 47 writes it: `en`, `pt-BR`; `None` if it is none.
#[must_use]
pub fn language_tag(text: &str) -> Option<String> {
    // A first part of more than three letters is a word; no language has such a tag.
    let first = text.split('-').next().unwrap_or_default();
    let starts_well = (2..=3).contains(&first.len()) && !text.contains('_');
    text.parse::<LanguageIdentifier>().ok().filter(|_| starts_well).map(|tag| tag.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_a_segment_and_few_are_tags() {
        assert_eq!(iri_segment("two-keys"), "two-keys");
        assert_eq!(iri_segment("a b/ë?#<"), "a%20b%2F%C3%AB%3F%23%3C");
        for tag in ["en", "de-CH", "pt-BR", "zh-Hant-TW", "und"] {
            assert_eq!(language_tag(tag).as_deref(), Some(tag));
        }
        for none in ["", "English", "en_GB", "e", "en-", "en GB", "\u{202e}en", "Plain English, mostly", "-en"] {
            assert_eq!(language_tag(none), None, "{none}");
        }
    }
}
