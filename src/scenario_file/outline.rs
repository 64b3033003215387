//! The outline of a file: what stands within which brackets, before anybody asks what it means.
//!
//! RON's own parser stops at the first slip. The outline goes on: it says what is wrong, mends it in mind, and so leaves every other item
//! readable. Values are RON's to read (`value.rs`), each from its own piece of the source.

use super::code::Code;
use super::lexer::{Kind, Token};
use super::limits;
use super::log::Log;
use super::mend;
use super::problem::{Problem, Span};

/// A value as it stands in the source.
#[derive(Clone, Debug)]
pub(super) struct Piece<'a> {
    /// The text of it.
    pub(super) text: &'a str,
    /// Where it stands.
    pub(super) span: Span,
    /// What it is made of.
    pub(super) shape: Shape<'a>,
    /// A slip in it was reported already: it cannot be read as it stands.
    pub(super) broken: bool,
}

#[derive(Clone, Debug)]
pub(super) enum Shape<'a> {
    /// A text, a number or a word.
    Single(Kind),
    /// Something in brackets, perhaps with a name before them.
    Group(Group<'a>),
}

#[derive(Clone, Debug)]
pub(super) struct Group<'a> {
    pub(super) name: &'a str,
    pub(super) open: char,
    pub(super) entries: Vec<Entry<'a>>,
    /// Where it opens, the name included.
    pub(super) head: Span,
}

#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    pub(super) key: Option<Piece<'a>>,
    pub(super) value: Piece<'a>,
}

/// Reads the outline; `None` if nothing sensible can be said of the rest of the file.
pub(super) fn outline<'a>(log: &mut Log<'a>) -> Option<Piece<'a>> {
    let tokens = super::lexer::tokens(log)?;
    let mut reader = Reader {
        source: log.source(),
        tokens,
        at: 0,
        open: Vec::new(),
        balanced: false,
        unclosed: false,
        closed_in_mind: false,
        guesses: 0,
        log,
    };
    reader.balanced = reader.rest_fits(0, 0);
    reader.skip_extensions();
    if reader.peek() == Kind::End {
        reader.log.report(Code::NotAScenario, 0..0, "there is nothing in this file");
        return None;
    }
    let root = reader.value().ok()?;
    while reader.peek() != Kind::End {
        let span = reader.token().span.clone();
        match reader.peek() {
            Kind::Close(bracket) => reader.log.add(mend::closes_nothing(bracket, span, None)),
            _ => {
                reader.log.report(Code::Bracket, span, "everything is closed before this: a bracket above closes too early");
                break;
            }
        };
        reader.at += 1;
    }
    Some(root)
}

/// Nothing more can be read.
struct Lost;

/// What a closing bracket closes that does not fit the one that is open.
enum Closes {
    /// One further out: the one here was forgotten.
    FurtherOut,
    /// The one here, with the wrong letter.
    This,
    /// None: it is one too many.
    Nothing,
}

struct Reader<'l, 'a> {
    source: &'a str,
    tokens: Vec<Token>,
    at: usize,
    /// The brackets that are open here.
    open: Vec<char>,
    /// Whether every bracket of the file closes another of its sort.
    balanced: bool,
    /// Whether one was found unclosed.
    unclosed: bool,
    /// Whether it was just now, so that no comma is to be asked for after it.
    closed_in_mind: bool,
    /// How often the rest of the file was looked at for a guess.
    guesses: u32,
    log: &'l mut Log<'a>,
}

impl<'a> Reader<'_, 'a> {
    fn token(&self) -> &Token {
        &self.tokens[self.at]
    }

    fn peek(&self) -> Kind {
        self.token().kind
    }

    /// The kind of the token `ahead` of this one.
    fn ahead(&self, ahead: usize) -> Kind {
        self.tokens.get(self.at + ahead).map_or(Kind::End, |token| token.kind)
    }

    /// Where the last token ended.
    fn last_end(&self) -> usize {
        self.at.checked_sub(1).map_or(0, |last| self.tokens[last].span.end)
    }

    fn piece(&self, span: Span, shape: Shape<'a>, broken: bool) -> Piece<'a> {
        Piece { text: &self.source[span.clone()], span, shape, broken }
    }

    /// Passes over the lines in which RON is asked for extensions: `#![enable(implicit_some)]`.
    fn skip_extensions(&mut self) {
        while matches!((self.peek(), self.ahead(1), self.ahead(2)), (Kind::Other('#'), Kind::Other('!'), Kind::Open('['))) {
            let start = self.token().span.start;
            while !matches!(self.peek(), Kind::Close(']') | Kind::End) {
                self.at += 1;
            }
            let problem = Problem::new(Code::Unreadable, start..self.token().span.end, "scenarios are read without extensions of RON");
            self.log.add(problem.label("delete this line"));
            self.at += usize::from(self.peek() != Kind::End);
        }
    }

    fn value(&mut self) -> Result<Piece<'a>, Lost> {
        let Token { kind, span } = self.token().clone();
        match kind {
            Kind::Open(open) => self.group(span.clone(), span.start..span.start, open),
            Kind::Name if matches!(self.ahead(1), Kind::Open('(')) => {
                self.at += 1;
                let head = span.start..self.token().span.end;
                self.group(head, span, '(')
            }
            Kind::Text => {
                self.at += 1;
                self.text(span)
            }
            Kind::Name if super::lexer::is_bare_text(self.source, &self.tokens, self.at) => {
                self.log.add(mend::bare_text(&span));
                Err(Lost)
            }
            Kind::Name | Kind::Number => {
                self.at += 1;
                Ok(self.piece(span, Shape::Single(kind), false))
            }
            Kind::Quoted => {
                self.at += 1;
                self.log.add(mend::curly_quotes(self.source, &span));
                Ok(self.piece(span, Shape::Single(Kind::Text), true))
            }
            _ => {
                self.at += 1;
                self.log.report(Code::Unreadable, span.clone(), "this cannot be read: a value is wanted here");
                Ok(self.piece(span, Shape::Single(kind), true))
            }
        }
    }

    /// A text, as far as its author meant it to go.
    fn text(&mut self, span: Span) -> Result<Piece<'a>, Lost> {
        if !super::lexer::text_goes_on(self.source, &self.tokens, self.at - 1) {
            return Ok(self.piece(span, Shape::Single(Kind::Text), false));
        }
        self.log.add(mend::broken_text(self.source, &span, &self.token().span));
        // The text ends at the last quote of this line that a comma or bracket follows.
        let line_end = span.end + super::lexer::first_line(&self.source[span.end..]).len();
        let mut last = self.at;
        while self.tokens[last].span.end <= line_end && self.tokens[last].kind != Kind::End {
            let after = self.tokens.get(last + 1).map_or(Kind::End, |token| token.kind);
            if self.tokens[last].kind == Kind::Text && matches!(after, Kind::Comma | Kind::Close(_)) {
                self.at = last + 1;
                let span = span.start..self.tokens[last].span.end;
                return Ok(self.piece(span, Shape::Single(Kind::Text), true));
            }
            last += 1;
        }
        Err(Lost)
    }

    fn group(&mut self, head: Span, name: Span, open: char) -> Result<Piece<'a>, Lost> {
        if self.open.len() >= limits::NESTING {
            let problem = Problem::new(Code::NestedTooDeep, head, format!("brackets stand more than {} deep here", limits::NESTING));
            self.log.add(problem.help("give a part of the condition a name under `named`, and ask for it with Is(\"…\")"));
            return Err(Lost);
        }
        self.at += 1;
        let before = self.log.count();
        self.open.push(open);
        let entries = self.entries(open, &head)?;
        self.open.pop();
        let span = head.start..self.last_end();
        let broken = self.log.count() > before;
        let group = Group { name: &self.source[name], open, entries, head };
        Ok(self.piece(span, Shape::Group(group), broken))
    }

    fn entries(&mut self, open: char, head: &Span) -> Result<Vec<Entry<'a>>, Lost> {
        let mut entries: Vec<Entry<'a>> = Vec::new();
        loop {
            match self.peek() {
                Kind::Close(bracket) if bracket == mend::closing(open) => {
                    self.at += 1;
                    return Ok(entries);
                }
                Kind::Close(bracket) => {
                    let span = self.token().span.clone();
                    match self.meaning_of(bracket) {
                        Closes::FurtherOut => return self.unclosed(head, entries),
                        Closes::This => {
                            self.log.add(mend::closes_wrongly(self.source, bracket, span, open, head));
                            self.at += 1;
                            return Ok(entries);
                        }
                        Closes::Nothing => {
                            self.log.add(mend::closes_nothing(bracket, span, Some(open)));
                            self.at += 1;
                            if self.peek() == Kind::Comma {
                                self.at += 1;
                            }
                        }
                    }
                }
                Kind::End => return self.unclosed(head, entries),
                Kind::Comma => {
                    let span = self.token().span.clone();
                    self.log.add(mend::comma_too_many(span));
                    self.at += 1;
                }
                _ if entries.first().is_some_and(|first| self.belongs_further_out(open, head, first)) => {
                    return self.unclosed(head, entries);
                }
                _ => {
                    entries.push(self.entry()?);
                    self.separator();
                }
            }
        }
    }

    /// Whether the next entry cannot stand beside the first one, so that a closing bracket must be missing before it: a field in a list, a
    /// nameless item among fields, a field that stands further out than those of its record.
    fn belongs_further_out(&mut self, open: char, head: &Span, first: &Entry<'a>) -> bool {
        let field = self.peek() == Kind::Name && self.ahead(1) == Kind::Colon;
        let item = matches!(self.peek(), Kind::Open(_)) || (self.peek() == Kind::Text && self.ahead(1) == Kind::Colon);
        match first.key.as_ref().map(|key| &key.shape) {
            Some(Shape::Single(Kind::Name)) if open == '(' => item || (field && self.is_further_out(head, first)),
            Some(Shape::Single(Kind::Name)) => false,
            // Or an id stands there without its quotes.
            Some(_) => field && open == '{' && self.rest_fits(self.open.len() - 1, self.at),
            // In a record that begins without a name, the name was forgotten.
            None => field && (open == '[' || head.len() > 1),
        }
    }

    /// Whether the next field begins a line no deeper than the one in which the record opens, although the record's first field stands in
    /// that line or deeper, and the rest of the file fits if the record is closed before it.
    fn is_further_out(&mut self, head: &Span, first: &Entry<'a>) -> bool {
        let here = self.token().span.start;
        let breaks = |from: usize, to: usize| self.source[from..to].contains('\n');
        if self.balanced || self.unclosed || !breaks(self.last_end(), here) {
            return false;
        }
        let deep = indentation(self.source, head.start);
        let first = first.key.as_ref().map_or(head.end, |key| key.span.start);
        let first_is_deeper = !breaks(head.end, first) || indentation(self.source, first) > deep;
        first_is_deeper && indentation(self.source, here) <= deep && self.rest_fits(self.open.len() - 1, self.at)
    }

    /// What a closing bracket that does not fit was meant to close. The place alone does not say; what decides is which meaning lets the
    /// rest of the file fit.
    fn meaning_of(&mut self, bracket: char) -> Closes {
        let further_out = self.open.iter().rposition(|open| mend::closing(*open) == bracket);
        let (next, this) = (self.at + 1, self.open.len() - 1);
        match further_out {
            Some(level) if self.rest_fits(level + 1, self.at) => Closes::FurtherOut,
            _ if self.rest_fits(this, next) => Closes::This,
            Some(_) if !self.rest_fits(this + 1, next) => Closes::FurtherOut,
            _ => Closes::Nothing,
        }
    }

    /// Whether the brackets from a token on close just the first `levels` that are open here. Each look costs the length of the file; who
    /// needs many of them is not helped by guesses.
    fn rest_fits(&mut self, levels: usize, from: usize) -> bool {
        const GUESSES: u32 = 100;
        self.guesses += 1;
        if self.guesses > GUESSES {
            return false;
        }
        let mut open = self.open[..levels].to_vec();
        self.tokens[from..].iter().all(|token| match token.kind {
            Kind::Open(bracket) => {
                open.push(bracket);
                true
            }
            Kind::Close(bracket) => open.pop().is_some_and(|open| mend::closing(open) == bracket),
            _ => true,
        }) && open.is_empty()
    }

    /// A closing bracket is missing before the next token. Once is a slip that can be mended in mind; twice, and all is guessing.
    fn unclosed(&mut self, head: &Span, entries: Vec<Entry<'a>>) -> Result<Vec<Entry<'a>>, Lost> {
        if self.unclosed {
            return Err(Lost);
        }
        self.unclosed = true;
        self.closed_in_mind = true;
        let next = self.token().span.start;
        self.log.add(mend::unclosed(self.source, head, next));
        if self.peek() == Kind::End { Err(Lost) } else { Ok(entries) }
    }

    fn entry(&mut self) -> Result<Entry<'a>, Lost> {
        let first = self.value()?;
        let field = first.text;
        match self.peek() {
            Kind::Colon => self.at += 1,
            Kind::Other('=') => {
                let span = self.token().span.clone();
                self.log.add(mend::wrong_separator('=', ':', span));
                self.at += 1;
            }
            Kind::Text | Kind::Number | Kind::Open('[' | '{') if matches!(first.shape, Shape::Single(Kind::Name)) => {
                self.log.add(mend::missing_colon(field, first.span.end));
            }
            _ => return Ok(Entry { key: None, value: first }),
        }
        if matches!(self.peek(), Kind::Comma | Kind::Close(_) | Kind::End) {
            self.log.add(mend::missing_value(field, first.span.clone()));
            let nothing = self.piece(first.span.end..first.span.end, Shape::Single(Kind::End), true);
            return Ok(Entry { key: Some(first), value: nothing });
        }
        Ok(Entry { key: Some(first), value: self.value()? })
    }

    fn separator(&mut self) {
        let closed_in_mind = std::mem::take(&mut self.closed_in_mind);
        match self.peek() {
            Kind::Comma => self.at += 1,
            Kind::Close(_) | Kind::End => {}
            Kind::Other(written @ (';' | '.')) => {
                let span = self.token().span.clone();
                self.log.add(mend::wrong_separator(written, ',', span));
                self.at += 1;
            }
            _ if closed_in_mind => {}
            Kind::Other(_) => {
                let span = self.token().span.clone();
                self.log.report(Code::Unreadable, span, "this cannot be read: a comma is wanted here");
                self.at += 1;
                if self.peek() == Kind::Comma {
                    self.at += 1;
                }
            }
            _ => {
                let end = self.last_end();
                self.log.add(mend::missing_comma(end));
            }
        }
    }
}

/// How many blanks the line of a place begins with. Of a very long line its end is looked at.
fn indentation(source: &str, at: usize) -> usize {
    let from = source.floor_char_boundary(at.saturating_sub(limits::TEXT_CHARACTERS));
    let line = source[from..at].rsplit('\n').next().unwrap_or_default();
    line.len() - line.trim_start().len()
}
