//! What a slip of punctuation looks like, and how to mend it. What a parser says there is true and misleading: it names the place where it
//! lost its way, not the one where the author did.

use super::code::Code;
use super::problem::{Problem, Span};

/// A text that ended and goes on: a straight quote inside it, or a curly one where it should have ended.
pub(super) fn broken_text(source: &str, text: &Span, next: &Span) -> Problem {
    let written = &source[text.clone()];
    if let Some(line) = written.find('\n')
        && let Some(end) = written[..line].rfind(['”', '“', '’', '»'])
        && written[end..line].trim_end().trim_start_matches(['”', '“', '’', '»']).trim_end_matches([',', ')', ']']).is_empty()
    {
        let at = text.start + end;
        let width = source[at..].chars().next().map_or(1, char::len_utf8);
        return Problem::new(Code::CurlyQuotes, at..at + width, "this text begins with a straight quote and ends with a curly one")
            .label("write \" here")
            .help("texts stand between straight quotes \"…\"; curly ones “…” are for speech inside them");
    }
    let end = text.end - 1;
    let word: String = source[next.start..].chars().take_while(|c| !c.is_whitespace() && *c != '"').take(20).collect();
    Problem::new(Code::TextQuotes, end..text.end, "a straight quote ends the text here, and the text goes on")
        .label(format!("the text ends before `{word}`"))
        .help("write curly quotes “ and ” for speech inside a text; the straight ones \" only stand around it")
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
    Problem::new(Code::Bracket, open.clone(), format!("this `{bracket}` is never closed"))
        .label("it opens here")
        .help(format!("a `{}` is missing, probably just before line {line}", closing(bracket)))
}

/// A closing bracket for which nothing is open.
pub(super) fn closes_nothing(bracket: char, span: Span, open: Option<char>) -> Problem {
    let problem = Problem::new(Code::Bracket, span, format!("this `{bracket}` closes nothing"));
    match open {
        Some(open) => problem.label(format!("`{}` would close what is open here", closing(open))),
        None => problem.label("everything is closed before it"),
    }
}

/// The bracket that closes another.
pub(super) const fn closing(open: char) -> char {
    match open {
        '[' => ']',
        '{' => '}',
        _ => ')',
    }
}
