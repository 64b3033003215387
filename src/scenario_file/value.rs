//! The smallest things in a file, each read by RON from its own piece of the source, and each knowing where it stands.

use std::borrow::Cow;

use ron::value::RawValue;
use serde::{Deserialize, Deserializer, de};

use super::code::Code;
use super::lexer::unseen_character;
use super::limits;
use super::log::{Log, Reported};
use super::outline::{Piece, Shape};
use super::problem::{Problem, Span};
use super::read::{Read, read_by_ron};
use crate::sanitize::{is_control, unseen};

/// An id as it is written. Where its text lies in the source is where it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Id<'a>(pub(super) &'a str);

impl Id<'_> {
    /// There was none to be read, which was reported.
    pub(super) fn is_blank(self) -> bool {
        self.0.is_empty()
    }

    /// Where it stands, its quotes included where it has straight ones.
    pub(super) fn span(self, log: &Log<'_>) -> Span {
        let span = log.span_of(self.0);
        let quoted = span.start.saturating_sub(1)..span.end + 1;
        let is_quoted = log.source().get(quoted.clone()).is_some_and(|text| text.starts_with('"') && text.ends_with('"'));
        if is_quoted && !span.is_empty() { quoted } else { span }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Id<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Id<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an id in quotes")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Id<'de>, E> {
                if text.is_empty() { Err(E::custom("an id cannot be empty")) } else { Ok(Id(text)) }
            }

            fn visit_str<E: de::Error>(self, _: &str) -> Result<Id<'de>, E> {
                Err(E::custom("an id is written without backslashes"))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

read_by_ron!(Id<'a>, bool);

/// A number as it is written, read when its range is known.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Int<'a>(&'a str);

impl Int<'_> {
    pub(super) fn span(self, log: &Log<'_>) -> Span {
        log.span_of(self.0)
    }

    /// Whether it is written as nothing.
    pub(super) fn is_zero(self) -> bool {
        self.0 == "0"
    }

    /// The number, if it is whole and within the range.
    pub(super) fn read_within(self, range: std::ops::RangeInclusive<i64>, what: &str, log: &mut Log<'_>) -> Result<i64, Reported> {
        let (low, high) = (*range.start(), *range.end());
        let within = || format!("{what} is a whole number from {low} to {high}");
        if self.0.is_empty() {
            return Err(Reported);
        }
        match ron::from_str::<i64>(self.0) {
            Ok(number) if range.contains(&number) => Ok(number),
            Ok(number) => {
                let nearest = number.clamp(low, high);
                let problem = Problem::new(Code::OutOfRange, self.span(log), format!("{number} is out of range: {}", within()));
                Err(log.add(problem.label(format!("{} is {nearest}", if number < low { "the least" } else { "the most" }))))
            }
            Err(_) => {
                let label = match self.0.parse::<f64>() {
                    Ok(number) if number.is_finite() => "write it without a point",
                    _ if self.0.starts_with('"') => "write the number without quotes",
                    _ => "this is no number",
                };
                Err(log.add(Problem::new(Code::NotWhole, self.span(log), within()).label(label)))
            }
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Int<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&'de RawValue>::deserialize(deserializer)?;
        Ok(Int(raw.get_ron().trim()))
    }
}

impl<'a> Read<'a> for Int<'a> {
    fn read(piece: &Piece<'a>, _: &mut Log<'a>) -> Option<Self> {
        (!piece.broken).then_some(Int(piece.text))
    }
}

/// A number of the model, which need not be whole.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Real<'a>(&'a str);

impl Real<'_> {
    pub(super) fn span(self, log: &Log<'_>) -> Span {
        log.span_of(self.0)
    }

    /// The number, if it is one (infinities and "not a number" are none).
    pub(super) fn read(self, log: &mut Log<'_>) -> Result<f64, Reported> {
        if self.0.is_empty() {
            return Err(Reported);
        }
        match ron::from_str::<f64>(self.0) {
            Ok(number) if number.is_finite() => Ok(number),
            _ => Err(log.report(Code::WrongShape, self.span(log), "a number is wanted here")),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Real<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Int::deserialize(deserializer).map(|Int(text)| Real(text))
    }
}

read_by_ron!((Real<'a>, Real<'a>));

impl<'a> Read<'a> for Real<'a> {
    fn read(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        Int::read(piece, log).map(|Int(text)| Real(text))
    }
}

/// A text as it is written, quotes and all.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct QuotedText<'a>(&'a str);

impl<'a> QuotedText<'a> {
    pub(super) fn span(self, log: &Log<'_>) -> Span {
        log.span_of(self.0)
    }

    /// What it says, with its line breaks and indentation made into single spaces; a blank line stays a break between paragraphs.
    pub(super) fn read(self, log: &mut Log<'_>) -> Result<String, Reported> {
        let text = self.unescaped(log)?;
        // Those that stand there as they are were reported when the letters were read.
        if let Some((_, c)) = unseen(&text).find(|(_, c)| !self.0.contains(*c)) {
            let reported = log.add(unseen_character(c, self.span(log), "in this text"));
            if is_control(c) {
                return Err(reported);
            }
        }
        let length = text.chars().count();
        if length > limits::TEXT_CHARACTERS {
            let message = format!("this text has {length} characters; {} is the most", limits::TEXT_CHARACTERS);
            return Err(log.report(Code::TooMany, self.span(log), message));
        }
        Ok(flowing(&text))
    }

    /// Where a stretch of the text stands: exactly, if the text is written as it reads; else the whole text.
    pub(super) fn span_within(self, stretch: &str, log: &Log<'_>) -> Span {
        let whole = self.span(log);
        match self.0.find(stretch) {
            Some(at) => whole.start + at..whole.start + at + stretch.len(),
            None => whole,
        }
    }

    fn unescaped(self, log: &mut Log<'_>) -> Result<Cow<'a, str>, Reported> {
        if self.0.is_empty() {
            return Err(Reported);
        }
        if let Some(inner) = self.0.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'))
            && !inner.contains(['\\', '"'])
        {
            return Ok(Cow::Borrowed(inner));
        }
        match ron::from_str::<String>(self.0) {
            Ok(text) => Ok(Cow::Owned(text)),
            Err(_) if self.0.starts_with('"') => {
                let problem = Problem::new(Code::WrongShape, self.span(log), "a backslash in this text cannot be read");
                Err(log.add(problem.help("a backslash itself is written \\\\")))
            }
            Err(_) => {
                let problem = Problem::new(Code::WrongShape, self.span(log), "a text is wanted here");
                Err(log.add(problem.label("write it between straight quotes \"…\"")))
            }
        }
    }
}

/// One space for every stretch of blanks; a blank line is kept as the break that it is.
fn flowing(text: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
        match paragraphs.last_mut() {
            _ if words.is_empty() => open = false,
            Some(paragraph) if open => {
                paragraph.push(' ');
                paragraph.push_str(&words);
            }
            _ => {
                paragraphs.push(words);
                open = true;
            }
        }
    }
    paragraphs.join("\n\n")
}

impl<'de: 'a, 'a> Deserialize<'de> for QuotedText<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Int::deserialize(deserializer).map(|Int(text)| QuotedText(text))
    }
}

impl<'a> Read<'a> for QuotedText<'a> {
    fn read(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        if piece.broken {
            log.leave_unread(piece.span.clone());
        }
        (!piece.broken).then_some(QuotedText(piece.text))
    }
}

/// A value with its place.
#[derive(Clone, Debug, Default)]
pub(super) struct At<T> {
    /// The value.
    pub(super) it: T,
    /// Where it stands.
    pub(super) span: Span,
}

impl<'a, T: Read<'a>> Read<'a> for At<T> {
    fn read(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        T::read(piece, log).map(|it| Self { it, span: piece.span.clone() })
    }
}

/// Whether a piece is a list.
pub(super) fn is_list(piece: &Piece<'_>) -> bool {
    matches!(&piece.shape, Shape::Group(group) if group.open == '[' && group.name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::flowing;

    #[test]
    fn indentation_becomes_a_space_and_a_blank_line_a_paragraph() {
        assert_eq!(flowing("one\n      two  three\n\n   four\n"), "one two three\n\nfour");
        assert_eq!(flowing("  "), "");
    }
}
