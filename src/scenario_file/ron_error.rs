//! What RON complains of, said in our words, at its place in the whole source.

use ron::error::{Error, Position, SpannedError};

use super::code::Code;
use super::log::Log;
use super::outline::Piece;
use super::problem::{Problem, Span};

/// Makes a problem of RON's error about a piece of the source.
pub(super) fn explain(error: &SpannedError, piece: &Piece<'_>, log: &Log<'_>) -> Problem {
    let source = log.source();
    let start = piece.span.start + offset(piece.text, error.span.start);
    let end = piece.span.start + offset(piece.text, error.span.end);
    let span = word_at(source, start.min(end)..end.max(start), &piece.span);
    match &error.code {
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let span = find_in(source, &piece.span, span.end, found).unwrap_or(span);
            Problem::new(Code::UnknownWord, span, format!("there is no word `{found}` for this place")).suggest(
                found,
                "the words that fit here",
                expected.iter().copied(),
            )
        }
        Error::NoSuchStructField { expected, found, outer } => {
            let span = find_in(source, &piece.span, span.end, found).unwrap_or(span);
            let what = outer.as_deref().unwrap_or("this");
            Problem::new(Code::UnknownField, span, format!("`{what}` has no field `{found}`")).suggest(
                found,
                "its fields",
                expected.iter().copied(),
            )
        }
        Error::MissingStructField { field, outer } => {
            let what = outer.as_deref().unwrap_or("this");
            let problem = Problem::new(Code::MissingField, first_line(source, piece), format!("`{what}` lacks `{field}`"));
            with_form(problem, what, log)
        }
        Error::DuplicateStructField { field, outer } => {
            let what = outer.as_deref().unwrap_or("this");
            Problem::new(Code::FieldTwice, span, format!("`{what}` has `{field}` twice")).label("delete one of them")
        }
        Error::Message(message) => Problem::new(Code::WrongShape, span, message.clone()),
        Error::IntegerOutOfBounds => Problem::new(Code::OutOfRange, span, "this number is far too large"),
        _ => wrong_shape(&error.code, piece, log, span),
    }
}

fn wrong_shape(error: &Error, piece: &Piece<'_>, log: &Log<'_>, span: Span) -> Problem {
    let wanted = match error {
        Error::ExpectedString => "an id in straight quotes is wanted here",
        Error::ExpectedBoolean => "`true` or `false` is wanted here",
        Error::ExpectedIdentifier => "a word is wanted here",
        Error::ExpectedArray => "a list in [ ] is wanted here",
        Error::ExpectedInteger => "a whole number is wanted here",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "this word wants something in ( ) after it",
        Error::ExpectedStructLikeEnd => "there is more in ( ) than this word wants",
        Error::ExpectedDifferentLength { .. } => "there is less in ( ) than this word wants",
        _ => "this cannot be read",
    };
    let word = enclosing_word(log, &piece.span, span.start);
    let bare = wanted == "this cannot be read" && word.is_none();
    let problem = Problem::new(if bare { Code::Unreadable } else { Code::WrongShape }, span, wanted);
    match word {
        _ if matches!(error, Error::ExpectedIdentifier) && piece.text.contains('"') => {
            problem.label("words stand without quotes; ids have them")
        }
        Some(word) => with_form(problem, word, log),
        None => problem,
    }
}

fn with_form(problem: Problem, word: &str, log: &Log<'_>) -> Problem {
    match log.form(word) {
        Some(form) => problem.label(format!("write it as {form}")),
        None => problem,
    }
}

/// The word whose brackets surround a place, or which stands at it.
fn enclosing_word<'s>(log: &Log<'s>, piece: &Span, at: usize) -> Option<&'s str> {
    let source = log.source();
    let before = &source[piece.start..at];
    let mut depth = 0_i32;
    for (place, c) in before.char_indices().rev() {
        match c {
            ')' | ']' => depth += 1,
            '(' | '[' if depth > 0 => depth -= 1,
            '(' => {
                let word = last_word(&before[..place]);
                if log.form(word).is_some() {
                    return Some(word);
                }
            }
            _ => {}
        }
    }
    let here = &source[at..piece.end];
    let end = here.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(here.len());
    let here = if end == 0 { last_word(before) } else { &here[..end] };
    log.form(here).is_some().then_some(here)
}

fn last_word(text: &str) -> &str {
    let start = text.char_indices().rev().find(|(_, c)| !c.is_alphanumeric() && *c != '_').map_or(0, |(at, c)| at + c.len_utf8());
    &text[start..]
}

/// Where RON's line and column lie in a text.
fn offset(text: &str, position: Position) -> usize {
    let line_start = match position.line {
        0 | 1 => 0,
        line => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(at, _)| at + 1),
    };
    let line = &text[line_start..];
    let column = line.char_indices().nth(position.col.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    line_start + column
}

/// The last place of a word before the parser gave up.
fn find_in(source: &str, piece: &Span, end: usize, word: &str) -> Option<Span> {
    let at = source[piece.start..end].rfind(word)? + piece.start;
    Some(at..at + word.len())
}

/// A span to look at: at least the word that begins there, never past the piece.
fn word_at(source: &str, span: Span, piece: &Span) -> Span {
    let blank = source[span.start..piece.end].len() - source[span.start..piece.end].trim_start().len();
    let start = if span.start + blank < piece.end { span.start + blank } else { span.start };
    let rest = &source[start..piece.end];
    let text = rest.strip_prefix('"').and_then(|text| text.find('"')).map(|end| end + 2);
    let word = text.unwrap_or_else(|| rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()));
    let end = if word > 0 { start + word } else { start + rest.chars().next().map_or(0, char::len_utf8) };
    start..end
}

fn first_line(source: &str, piece: &Piece<'_>) -> Span {
    let text = &source[piece.span.clone()];
    piece.span.start..piece.span.start + text.find('\n').unwrap_or(text.len())
}
