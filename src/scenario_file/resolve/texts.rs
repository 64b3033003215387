//! Texts: names in braces become people, and each text is measured for what it is for.

use super::super::code::Code;
use super::super::problem::Problem;
use super::super::value::QuotedText;
use super::super::written;
use super::who::Scope;
use super::{Measured, Resolver};
use crate::sim::{Condition, Line, MemberId, Text, TextPart, Who};

/// What a text is for, which says how long it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum TextKind {
    /// A title, a name, a role.
    Title,
    /// Where and when.
    Moment,
    Brief,
    Dilemma,
    News,
    Choice,
    Reply,
    /// What somebody says.
    Spoken,
    /// A sentence added to a scene or an ending.
    Added,
    Ending,
    /// A line about an answer, for the debrief.
    Debrief,
    /// Somebody's own account.
    Seat,
    /// One line of any other sort.
    OneLine,
    /// What stands in a task's way.
    Blocked,
    /// For the facilitator: as long as it needs to be.
    Notes,
}

impl<'a> Resolver<'_, 'a> {
    /// A text in which people can be named.
    pub(super) fn text(&mut self, words: QuotedText<'a>, kind: TextKind, scope: &Scope) -> Text {
        let Some(text) = self.measured(words, kind) else { return Text::default() };
        let mut parts = Vec::new();
        let mut rest = text.as_str();
        while let Some(open) = rest.find('{') {
            let Some(length) = rest[open..].find('}') else {
                let span = words.span_within(&rest[open..], self.log);
                let problem = Problem::new(Code::UnknownName, span, "this brace is never closed");
                self.log.add(problem.help("a name in braces is written {ana}; other braces cannot stand in a text"));
                break;
            };
            let name = &rest[open + 1..open + length];
            if open > 0 {
                parts.push(TextPart::Words(rest[..open].to_owned()));
            }
            parts.extend(self.name(name, words, scope).map(TextPart::Name));
            rest = &rest[open + length + 1..];
        }
        if !rest.is_empty() {
            parts.push(TextPart::Words(rest.to_owned()));
        }
        Text(parts)
    }

    pub(super) fn text_or_none(&mut self, words: Option<QuotedText<'a>>, kind: TextKind, scope: &Scope) -> Text {
        words.map_or_else(Text::default, |words| self.text(words, kind, scope))
    }

    /// A text that is shown as it stands.
    pub(super) fn plain(&mut self, words: QuotedText<'a>, kind: TextKind) -> String {
        let text = self.measured(words, kind).unwrap_or_default();
        if let Some(open) = text.find('{') {
            let span = words.span_within(&text[open..=open], self.log);
            let problem = Problem::new(Code::UnknownName, span, "names cannot be put into this text");
            self.log.add(problem.label("write the name itself, without braces"));
        }
        text
    }

    pub(super) fn plain_or_none(&mut self, words: Option<QuotedText<'a>>, kind: TextKind) -> String {
        words.map_or_else(String::new, |words| self.plain(words, kind))
    }

    pub(super) fn lines(&mut self, written: &[written::Line<'a>], kind: TextKind, scope: &Scope) -> Vec<Line> {
        let line = |line: &written::Line<'a>, this: &mut Self| {
            let when = this.condition_at(&line.when, scope).unwrap_or(Condition::Always);
            Line { when, text: this.text(line.text, kind, scope) }
        };
        written.iter().map(|one| line(one, self)).collect()
    }

    fn measured(&mut self, words: QuotedText<'a>, kind: TextKind) -> Option<String> {
        let text = words.read(self.log).ok()?;
        let span = words.span(self.log);
        if text.is_empty() {
            self.log
                .add(Problem::new(Code::EmptyText, span, "there is nothing in this text").label("write something, or delete the field"));
            return None;
        }
        let mut measured = Measured::of(&text, kind, span);
        measured.sentence = words.span_within(&measured.it_begins, self.log);
        self.uses.texts.push(measured);
        Some(text)
    }

    fn name(&mut self, name: &str, words: QuotedText<'a>, scope: &Scope) -> Option<Who> {
        if let Some(place) = self.cast_place(name, scope) {
            return Some(place);
        }
        match name {
            "me" if scope.me.is_some() => return Some(Who::Me),
            "aim" if scope.aim.is_some_and(|aim| aim != crate::sim::moves::AimKind::Team) => return Some(Who::Aim),
            _ => {}
        }
        if let Some(place) = self.names.people.get(name) {
            return Some(Who::Member(MemberId::at(place)));
        }
        if self.log.is_full() {
            return None;
        }
        let span = words.span_within(&format!("{{{name}}}"), self.log);
        let problem = Problem::new(Code::UnknownName, span, format!("nobody is called {{{name}}}"));
        let cast = scope.event.map(|event| self.casts.of_event(event).places.clone()).unwrap_or_default();
        let there_are: Vec<&str> = self.names.people.names().chain(cast.iter().map(|name| name.0)).collect();
        self.log.add(problem.suggest(name, "names that can stand in braces here", there_are));
        None
    }
}

impl Measured {
    fn of(text: &str, kind: TextKind, span: super::Span) -> Self {
        let mut measured = Self {
            kind,
            sentence: span.clone(),
            span,
            words: 0,
            longest_sentence: 0,
            it_begins: String::new(),
            has_straight_quote: text.contains('"'),
        };
        let mut sentence: Vec<&str> = Vec::new();
        for word in text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)) {
            measured.words += 1;
            sentence.push(word);
            if sentence.len() > measured.longest_sentence {
                measured.longest_sentence = sentence.len();
                measured.it_begins = sentence.iter().take(3).copied().collect::<Vec<_>>().join(" ");
            }
            if word.trim_end_matches(['”', '’', '"', ')', '»']).ends_with(['.', '!', '?', '…', ':', ';']) {
                sentence.clear();
            }
        }
        measured
    }
}
