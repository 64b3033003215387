//! What an id can be: letters and digits of any language, hyphens and underscores, written so that two ids that look the same are the same.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::code::Code;
use super::problem::{Problem, Span};
use crate::sanitize::is_unseen;

/// Names that some systems keep for devices: no file can be called so.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "com", "lpt"];

/// The rule, for those who broke it.
const RULE: &str = "ids have letters, digits, hyphens and underscores, and begin with a letter or a digit";

/// What keeps a text from being an id, at its place.
pub(super) fn fault(id: &str, span: Span) -> Option<Problem> {
    let problem = |message: String| Problem::new(Code::BadId, span.clone(), message);
    if let Some(c) = id.chars().find(|c| !is_letter(*c)) {
        return Some(problem(format!("there is {} in this id", named(c))).help(RULE));
    }
    if let Some(c) = id.chars().next().filter(|c| !c.is_alphanumeric()) {
        return Some(problem(format!("this id begins with {}", named(c))).help(RULE));
    }
    if !is_nfc(id) {
        let whole: String = id.nfc().collect();
        let (there, here) = first_difference(&whole, id);
        let (here, there) = (here.map_or_else(String::new, named), there.map_or_else(String::new, named));
        let message = format!("a letter of this id is written in pieces, or in an old form: {here} where {there} is meant");
        return Some(problem(message).label(format!("write \"{whole}\"")));
    }
    is_device(id).then(|| {
        problem(format!("\"{id}\" is the name of a device on some systems and cannot be an id"))
            .help("write one more word: \"the-aux-cable\"")
    })
}

/// Whether a character can stand in an id. What cannot be seen, and what only changes how a letter is drawn, cannot.
fn is_letter(c: char) -> bool {
    let draws = matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    matches!(c, '-' | '_') || (unicode_ident::is_xid_continue(c) && !is_unseen(c) && !draws)
}

/// `con`, `NUL`, `com1`.
fn is_device(id: &str) -> bool {
    let lower = id.to_ascii_lowercase();
    let name = lower.strip_suffix(|c: char| c.is_ascii_digit() && (lower.starts_with("com") || lower.starts_with("lpt")));
    let needs_digit = matches!(name.unwrap_or(&lower), "com" | "lpt");
    DEVICES.contains(&name.unwrap_or(&lower)) && (name.is_some() || !needs_digit)
}

/// How two ids that look much the same differ, if it is by letters that are easily taken for others.
pub(super) fn difference(here: &str, there: &str) -> Option<String> {
    let (one, other) = first_difference(here, there);
    let is_plain = |c: Option<char>| c.is_none_or(|c| c.is_ascii());
    if is_plain(one) && is_plain(other) {
        return None;
    }
    if here.nfc().eq(there.nfc()) {
        return Some("both are written with the same letters, one of them in pieces: type it anew, or copy it".to_owned());
    }
    let say = |c: Option<char>| c.map_or_else(|| "nothing".to_owned(), named);
    Some(format!("they differ: {} here, {} there", say(one), say(other)))
}

/// The first characters by which two texts differ.
fn first_difference(one: &str, other: &str) -> (Option<char>, Option<char>) {
    let (mut one, mut other) = (one.chars(), other.chars());
    loop {
        match (one.next(), other.next()) {
            (Some(a), Some(b)) if a == b => {}
            ends => return ends,
        }
    }
}

/// A character so that nobody takes it for another.
fn named(c: char) -> String {
    let number = u32::from(c);
    match c {
        ' ' => "a blank".to_owned(),
        c if is_unseen(c) || c.is_whitespace() || is_mark(c) => format!("a character that cannot be seen (U+{number:04X})"),
        c if c.is_ascii() => format!("`{c}`"),
        c => format!("`{c}` (U+{number:04X})"),
    }
}

/// A mark that stands over the letter before it.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_any_language_are_an_id_and_what_looks_like_them_is_none() {
        for id in ["ana", "two-keys", "hill_road", "Ana2", "zöe", "ола", "आदि", "茶", "7-up", "common", "console", "com"] {
            assert_eq!(fault(id, 0..0), None, "{id}");
        }
        for id in [
            "a, b",
            "=cmd",
            "a b",
            "zo\u{308}e",
            "a\u{200b}na",
            "a\u{202e}",
            "-a",
            "_a",
            "\u{308}a",
            "a{b}",
            "a/b",
            "con",
            "NUL",
            "aux",
            "Com1",
            "lpt9",
            "a.b",
            "a\u{fe0f}",
            "ㅤ",
        ] {
            assert!(fault(id, 0..0).is_some(), "{id}");
        }
    }

    #[test]
    fn the_letter_is_named() {
        let message = |id: &str| fault(id, 0..0).expect("no id").message;
        assert_eq!(message("a, b"), "there is `,` in this id");
        assert_eq!(message("a b"), "there is a blank in this id");
        assert_eq!(message("a\u{200b}b"), "there is a character that cannot be seen (U+200B) in this id");
        assert!(message("zo\u{308}e").ends_with("`o` where `ö` (U+00F6) is meant"), "{}", message("zo\u{308}e"));
        assert_eq!(difference("оla", "ola").as_deref(), Some("they differ: `о` (U+043E) here, `o` there"));
        assert!(difference("zo\u{308}e", "zöe").expect("a difference").contains("in pieces"));
        assert_eq!(difference("bne", "ben"), None);
    }
}
