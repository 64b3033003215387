//! The words of a file: brackets, texts, names, numbers, with their places. It knows the letters of RON and nothing of its meaning.

use super::code::Code;
use super::limits;
use super::log::Log;
use super::problem::{Problem, Span};
use crate::sanitize::{self, is_control};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    Comma,
    Colon,
    /// A text in straight quotes.
    Text,
    /// A text between other quotes: what a word processor makes of it.
    Quoted,
    /// A name: `Add`, `title`, `true`.
    Name,
    /// Starts like a number.
    Number,
    /// Anything else.
    Other(char),
    /// The end of the file.
    End,
}

#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
}

/// So many characters that cannot be seen are named in one file.
const UNSEEN: usize = 5;

/// Quotes that a word processor puts where RON wants straight ones.
const CURLY: &[char] = &['“', '”', '„', '«', '»', '‘', '’', '‚', '\''];

/// Whether a letter is a quote of any kind.
pub(super) fn is_quote(c: char) -> bool {
    c == '"' || CURLY.contains(&c)
}

/// All tokens, an `End` last; `None` if a text or comment never ends, so that nothing after it is what it seems.
pub(super) fn tokens(log: &mut Log<'_>) -> Option<Vec<Token>> {
    let source = log.source();
    find_unseen_characters(log);
    let mut lexer = Lexer { source, at: 0, quoted: 0 };
    let mut tokens = Vec::with_capacity(source.len() / 6);
    loop {
        match lexer.next() {
            Ok(token) => {
                let end = token.kind == Kind::End;
                tokens.push(token);
                if end {
                    return Some(tokens);
                }
            }
            Err(problem) => {
                log.add(explain_endless(source, &tokens).unwrap_or(problem));
                return None;
            }
        }
    }
}

/// A terminal obeys some characters instead of showing them, and some turn a line around or cannot be seen. No text needs one; at the
/// very start one of them is the mark of an encoding.
fn find_unseen_characters(log: &mut Log<'_>) {
    let source = log.source();
    for (at, c) in sanitize::unseen(source).filter(|place| *place != (0, '\u{feff}')).take(UNSEEN) {
        log.add(unseen_character(c, at..at + c.len_utf8(), "here"));
    }
}

/// What is said of a character that cannot be seen.
pub(super) fn unseen_character(c: char, span: Span, place: &str) -> Problem {
    let number = u32::from(c);
    if is_control(c) {
        Problem::new(Code::ControlCharacter, span, format!("there is a control character {place} (U+{number:04X})"))
            .help("delete it: it cannot be seen, and a terminal may obey it")
    } else {
        Problem::new(Code::Unseen, span, format!("there is a character {place} that cannot be seen (U+{number:04X})"))
            .help("delete it: readers see no trace of it, or see the letters after it in another order")
    }
}

struct Lexer<'a> {
    source: &'a str,
    at: usize,
    /// How many texts in curly quotes there were.
    quoted: usize,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    fn next(&mut self) -> Result<Token, Problem> {
        self.skip_blank()?;
        let start = self.at;
        let Some(c) = self.rest().chars().next() else {
            return Ok(Token { kind: Kind::End, span: start..start });
        };
        let kind = match c {
            '(' | '[' | '{' => self.one(c, Kind::Open(c)),
            ')' | ']' | '}' => self.one(c, Kind::Close(c)),
            ',' => self.one(c, Kind::Comma),
            ':' => self.one(c, Kind::Colon),
            '"' => self.text()?,
            'r' if self.rest().starts_with("r\"") || self.rest().starts_with("r#") => self.raw_text()?,
            _ if CURLY.contains(&c) => self.quoted(c),
            _ if c.is_ascii_digit() || matches!(c, '+' | '-' | '.') => self.run(Kind::Number),
            _ if c.is_alphabetic() || c == '_' => self.run(Kind::Name),
            _ => self.one(c, Kind::Other(c)),
        };
        Ok(Token { kind, span: start..self.at })
    }

    fn one(&mut self, c: char, kind: Kind) -> Kind {
        self.at += c.len_utf8();
        kind
    }

    fn run(&mut self, kind: Kind) -> Kind {
        let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.') || (kind == Kind::Number && matches!(c, '+' | '-'));
        let rest = self.rest();
        let end = rest.char_indices().skip(1).find(|(_, c)| !goes_on(*c)).map_or(rest.len(), |(at, _)| at);
        self.at += end;
        kind
    }

    fn text(&mut self) -> Result<Kind, Problem> {
        let start = self.at;
        let mut escaped = false;
        for (at, byte) in self.rest().bytes().enumerate().skip(1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    self.at += at + 1;
                    return Ok(Kind::Text);
                }
                _ => {}
            }
        }
        Err(never_ends(start))
    }

    fn raw_text(&mut self) -> Result<Kind, Problem> {
        let start = self.at;
        let hashes = self.rest()[1..].bytes().take_while(|byte| *byte == b'#').count();
        let body = start + 1 + hashes;
        if !self.source[body..].starts_with('"') {
            return Ok(self.run(Kind::Name));
        }
        let end = format!("\"{}", "#".repeat(hashes));
        let length = self.source[body + 1..].find(&end).ok_or_else(|| never_ends(start))?;
        self.at = body + 1 + length + end.len();
        Ok(Kind::Text)
    }

    /// From a curly quote to the last quote of its line that something of RON follows.
    fn quoted(&mut self, open: char) -> Kind {
        let mut end = open.len_utf8();
        self.quoted += 1;
        // Each is a problem, and more are not kept: there is no need to know where they end.
        let line = if self.quoted > limits::PROBLEMS { "" } else { first_line(self.rest()) };
        for (at, c) in line.char_indices().skip(1).filter(|(_, c)| is_quote(*c)) {
            let after = line[at + c.len_utf8()..].trim_start();
            if after.is_empty() || after.starts_with([',', ')', ']', '}', ':']) || after.starts_with("//") {
                end = at + c.len_utf8();
                break;
            }
        }
        self.at += end;
        Kind::Quoted
    }

    fn skip_blank(&mut self) -> Result<(), Problem> {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || is_control(c)).len();
            self.at += blank;
            if self.rest().starts_with("//") {
                self.at += self.rest().find('\n').unwrap_or(self.rest().len());
            } else if self.rest().starts_with("/*") {
                self.block_comment()?;
            } else if blank == 0 {
                return Ok(());
            }
        }
    }

    /// Block comments may stand within one another.
    fn block_comment(&mut self) -> Result<(), Problem> {
        let start = self.at;
        let bytes = self.rest().as_bytes();
        let (mut at, mut depth) = (0, 0_u32);
        while at < bytes.len() {
            match &bytes[at..(at + 2).min(bytes.len())] {
                b"/*" => (at, depth) = (at + 2, depth + 1),
                b"*/" => (at, depth) = (at + 2, depth - 1),
                _ => at += 1,
            }
            if depth == 0 {
                self.at += at;
                return Ok(());
            }
        }
        Err(Problem::new(Code::TextQuotes, start..start + 2, "this comment never ends").label("write */ where it ends"))
    }
}

/// The first line of a text, no more of it than a text can have.
pub(super) fn first_line(text: &str) -> &str {
    let text = &text[..text.floor_char_boundary(limits::TEXT_CHARACTERS)];
    text.lines().next().unwrap_or_default()
}

fn never_ends(start: usize) -> Problem {
    Problem::new(Code::TextQuotes, start..start + 1, "this text never ends")
        .label("it begins here")
        .help("write a straight quote \" where it ends")
        .help("a straight quote inside speech ends a text too early and turns all others around: write “ and ” there")
}

/// A text that never ends mostly comes of a quote too many or too few far above, where bare words stand beside a text or in its place.
fn explain_endless(source: &str, tokens: &[Token]) -> Option<Problem> {
    let place = (0..tokens.len()).find(|place| text_goes_on(source, tokens, *place) || is_bare_text(source, tokens, *place))?;
    Some(match tokens[place].kind {
        Kind::Text => super::mend::broken_text(source, &tokens[place].span, &tokens[place + 1].span),
        _ => super::mend::bare_text(&tokens[place].span),
    })
}

/// Whether a text ends at a token, and words follow on its line that can only belong to it.
pub(super) fn text_goes_on(source: &str, tokens: &[Token], place: usize) -> bool {
    let words = |token: &Token| {
        matches!(token.kind, Kind::Name | Kind::Number | Kind::Quoted | Kind::Text)
            || matches!(token.kind, Kind::Other(c) if !matches!(c, ';' | '='))
    };
    tokens[place].kind == Kind::Text && followed_on_its_line(source, tokens, place, words)
}

/// Whether a token is the first of several words where a value is wanted: a text without its first quote.
pub(super) fn is_bare_text(source: &str, tokens: &[Token], place: usize) -> bool {
    let after_colon = place.checked_sub(1).is_some_and(|before| tokens[before].kind == Kind::Colon);
    let word = |token: &Token| matches!(token.kind, Kind::Name);
    after_colon && tokens[place].kind == Kind::Name && followed_on_its_line(source, tokens, place, word)
}

/// Whether a token of some sort follows on the same line, and does not begin the next field.
fn followed_on_its_line(source: &str, tokens: &[Token], place: usize, is: impl Fn(&Token) -> bool) -> bool {
    let Some(next) = tokens.get(place + 1).filter(|next| is(next)) else { return false };
    let same_line = !source[tokens[place].span.end..next.span.start].contains('\n');
    let begins_a_field = next.kind == Kind::Name && tokens.get(place + 2).is_some_and(|token| token.kind == Kind::Colon);
    same_line && !begins_a_field
}
