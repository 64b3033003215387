//! Characters that cannot be seen: which they are, where they belong all the same, and how they are shown.

use std::borrow::Cow;
use std::fmt::Write;

/// A control character: a terminal obeys it instead of showing it. Line breaks and tabs are none here.
#[must_use]
pub fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

/// A character that takes no room: a control character, a mark that turns the reading direction, a blank of no width, a filler. In a
/// word of some languages a few of them belong; [`unseen`] knows which.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    is_control(c)
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Persian and Indian words have joiners in them, pictures of people too, and Hebrew and Arabic lines have marks beside their letters.
const fn belongs_beside_letters(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// A letter beside which such a mark makes sense, or a picture.
fn takes_marks(c: char) -> bool {
    !c.is_ascii() && !is_unseen(c) && (c.is_alphabetic() || c >= '\u{2190}')
}

/// The characters of a text that cannot be seen and have no place there, with where they stand, in bytes.
pub fn unseen(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut before = None;
    text.char_indices().filter(move |(at, c)| {
        let beside = before.replace(*c);
        if !is_unseen(*c) {
            return false;
        }
        let after = text[at + c.len_utf8()..].chars().next();
        !(belongs_beside_letters(*c) && [beside, after].into_iter().flatten().any(takes_marks))
    })
}

/// A text as it can be shown on a terminal or a page: what cannot be seen is there as its number. Line breaks and tabs stay.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    escaped(text, |c, out| write!(out, "\\u{{{:x}}}", u32::from(c)))
}

/// The same in one line.
#[must_use]
pub fn visible_line(text: &str) -> Cow<'_, str> {
    match visible(text) {
        line if line.contains(['\n', '\r', '\t']) => Cow::Owned(line.replace("\r\n", " ").replace(['\n', '\r', '\t'], " ")),
        line => line,
    }
}

/// A text without what cannot be seen, for what somebody typed.
#[must_use]
pub fn without_unseen(text: &str) -> String {
    let mut hidden = unseen(text).map(|(at, _)| at).peekable();
    text.char_indices().filter(|(at, _)| hidden.next_if_eq(at).is_none()).map(|(_, c)| c).collect()
}

/// A text in which each unseen character, and each carriage return that begins no line break, is written by `write`.
pub(super) fn escaped(text: &str, write: impl Fn(char, &mut String) -> std::fmt::Result) -> Cow<'_, str> {
    let returns = text.match_indices('\r').filter(|(at, _)| !text[at + 1..].starts_with('\n')).map(|(at, _)| (at, '\r'));
    let mut places: Vec<(usize, char)> = unseen(text).chain(returns).collect();
    if places.is_empty() {
        return Cow::Borrowed(text);
    }
    places.sort_unstable();
    let (mut out, mut from) = (String::with_capacity(text.len() + places.len() * 7), 0);
    for (at, c) in places {
        out.push_str(&text[from..at]);
        write(c, &mut out).expect("this is a bug in Fulcrum: a text can grow");
        from = at + c.len_utf8();
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_or_nobody_sees_is_shown_as_its_number() {
        assert_eq!(visible("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(visible("\u{9b}31m"), "\\u{9b}31m");
        assert_eq!(visible("a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{ad}f"), "a\\u{202e}b\\u{2066}c\\u{200b}d\\u{feff}e\\u{ad}f");
        assert_eq!(visible("over\rwritten\r\nline\n\ttab"), "over\\u{d}written\r\nline\n\ttab");
        assert_eq!(visible_line("two\nlines"), "two lines");
    }

    #[test]
    fn what_belongs_to_a_word_or_a_picture_stays() {
        for text in ["“Zoë – naïve”", "می\u{200c}خواهم", "👩\u{200d}🔧", "שלום\u{200f}!", "क्\u{200d}ष", "…"]
        {
            assert_eq!(visible(text), text);
        }
        assert_eq!(without_unseen("\u{feff}1"), "1");
        assert_eq!(without_unseen("👩\u{200d}🔧 a\u{200d}b"), "👩\u{200d}🔧 ab");
    }
}
