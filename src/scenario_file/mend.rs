//! What a slip of punctuation looks like, and how to mend it. What a parser says there is true and misleading: it names the place where it
//! lost its way, not the one where the author did.

use super::code::Code;
use super::problem::{Problem, Span};

/// A text that ended and goes on: a straight quote inside it, or a curly one where it should have ended.
pub(super) fn broken_text(source: &str, text: &Span, next: &Span) -> Problem {
    if let Some(at) = curly_end(&source[text.clone()]) {
        let at = text.start + at;
        let width = source[at..].chars().next().map_or(1, char::len_utf8);
        return Problem::new(Code::CurlyQuotes, at..at + width, "this text begins with a straight quote and ends with a curly one")
            .label("write \" here")
            .help("texts stand between straight quotes \"…\"; curly ones “…” are for speech inside them");
    }
    if let Some(at) = missing_end(&source[text.clone()]) {
        let at = text.start + at;
        return Problem::new(Code::TextQuotes, at..at, "a text does not end where it was meant to")
            .label("a straight quote \" is probably missing here");
    }
    let end = text.end - 1;
    let word: String = source[next.start..].chars().take_while(|c| !c.is_whitespace() && *c != '"').take(20).collect();
    Problem::new(Code::TextQuotes, end..text.end, "a straight quote ends the text here, and the text goes on")
        .label(format!("the text ends before `{word}`"))
        .help("write curly quotes “ and ” for speech inside a text; the straight ones \" only stand around it")
}

/// A text without its first quote.
pub(super) fn bare_text(first_word: &Span) -> Problem {
    Problem::new(Code::TextQuotes, first_word.clone(), "a text begins here without a quote")
        .label("write \" before it")
        .help("texts stand between straight quotes \"…\"")
}

/// Where a text was meant to end: at a closing curly quote that closes no speech and stands before something of RON.
fn curly_end(written: &str) -> Option<usize> {
    let mut speech = 0_i32;
    for (at, c) in written.char_indices() {
        match c {
            '“' | '„' | '«' => speech += 1,
            '”' | '»' => {
                speech -= 1;
                if speech < 0 && written[at + c.len_utf8()..].trim_start().starts_with([',', ')', ']', '}']) {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where a text was meant to end: before what looks like the next field.
fn missing_end(written: &str) -> Option<usize> {
    let looks_like_a_field = |at: usize| {
        let rest = written[at + 1..].trim_start();
        let name = rest.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(0);
        let value = rest[name..].strip_prefix(':').map(str::trim_start);
        name > 0
            && value.is_some_and(|value| value.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "[({\"".contains(c)))
    };
    written.match_indices(',').map(|(at, _)| at).find(|at| looks_like_a_field(*at))
}

/// A text between curly or single quotes.
pub(super) fn curly_quotes(source: &str, span: &Span) -> Problem {
    let first = source[span.clone()].chars().next().unwrap_or('“');
    Problem::new(Code::CurlyQuotes, span.clone(), format!("this text stands between {first} instead of straight quotes"))
        .label("write \" before and after it")
        .help("word processors turn straight quotes into curly ones; write scenarios in a plain text editor")
}

/// Two entries without a comma between them.
pub(super) fn missing_comma(end: usize) -> Problem {
    Problem::new(Code::Separator, end..end, "a comma is missing here").label("write , here")
}

/// A field without its colon.
pub(super) fn missing_colon(field: &str, end: usize) -> Problem {
    Problem::new(Code::Separator, end..end, format!("a colon is missing after `{field}`")).label("write : here")
}

/// Something else where a comma or colon stands.
pub(super) fn wrong_separator(written: char, wanted: char, span: Span) -> Problem {
    Problem::new(Code::Separator, span, format!("`{written}` stands where `{wanted}` is wanted")).label(format!("write {wanted} instead"))
}

/// A comma with nothing before it.
pub(super) fn comma_too_many(span: Span) -> Problem {
    Problem::new(Code::Separator, span, "there is a comma too many").label("delete it")
}

/// A field with nothing after its colon.
pub(super) fn missing_value(field: &str, span: Span) -> Problem {
    Problem::new(Code::Separator, span, format!("nothing is written after `{field}:`")).label("write the value here, or delete the field")
}

/// A bracket that nothing closes.
pub(super) fn unclosed(source: &str, open: &Span, missing_before: usize) -> Problem {
    let bracket = source[open.clone()].chars().last().unwrap_or('(');
    let line = 1 + source[..missing_before].matches('\n').count();
    let next: String = source[missing_before..].chars().take_while(|c| !c.is_whitespace()).take(20).collect();
    let place = if next.is_empty() { "at the end".to_owned() } else { format!("before `{next}` in line {line}") };
    Problem::new(Code::Bracket, open.clone(), format!("this `{bracket}` is never closed"))
        .label("it opens here")
        .help(format!("a `{}` is missing, probably {place}", closing(bracket)))
}

/// A closing bracket for which nothing is open.
pub(super) fn closes_nothing(bracket: char, span: Span, open: Option<char>) -> Problem {
    let problem = Problem::new(Code::Bracket, span, format!("this `{bracket}` closes nothing"));
    match open {
        Some(open) => problem.label(format!("`{}` would close what is open here", closing(open))),
        None => problem.label("everything is closed before it"),
    }
}

/// A closing bracket of the wrong sort.
pub(super) fn closes_wrongly(source: &str, bracket: char, span: Span, open: char, head: &Span) -> Problem {
    let line = 1 + source[..head.start].matches('\n').count();
    Problem::new(Code::Bracket, span, format!("this `{bracket}` closes a `{open}`"))
        .label(format!("`{}` is wanted here, or another bracket where it opens in line {line}", closing(open)))
}

/// The bracket that closes another.
pub(super) const fn closing(open: char) -> char {
    match open {
        '[' => ']',
        '{' => '}',
        _ => ')',
    }
}
