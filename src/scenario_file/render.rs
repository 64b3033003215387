//! Problems drawn for people (as a compiler draws them) and for programs (JSON). Nothing of a file that is drawn is obeyed by a terminal.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::problem::{Problem, Span};
use super::severity::Severity;
use crate::sanitize::{unseen, visible, visible_line};

/// How a drawing is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Letters only.
    Plain,
    /// With the escape codes of terminals.
    Coloured,
}

/// Columns of a drawn line: texts are longer, and are cut around the place that matters.
const WIDTH: usize = 120;
/// Bytes of a line that is drawn. Nobody writes longer ones.
const LONGEST_LINE: usize = 20_000;
/// Characters that are marked at most: of a long text its beginning is enough.
const MARKED: usize = 60;

/// Draws a problem with the line it stands in.
#[must_use]
pub fn text(problem: &Problem, name: &str, source: &str, style: Style) -> String {
    let lines = Lines::around(source, problem);
    if lines.text.len() > LONGEST_LINE {
        return without_line(problem, name, source);
    }
    let (shown, span) = shown(lines.text, lines.mark(problem));
    let (name, message, label) = (visible_line(name), visible(&problem.message), visible(&problem.label));
    let help: Vec<_> = problem.help.iter().map(|help| visible(help)).collect();
    let mut mark = AnnotationKind::Primary.span(span);
    if !label.is_empty() {
        mark = mark.label(&*label);
    }
    let snippet = Snippet::source(&*shown).line_start(lines.first).path(&*name).annotation(mark);
    let level = match problem.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::NOTE.with_name("hint"),
    };
    let title = level.primary_title(&*message).id(problem.code.number());
    let help = help.iter().map(|help| Level::HELP.message(&**help));
    let drawing: [Group<'_>; 1] = [title.element(snippet).elements(help)];
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.term_width(WIDTH).render(&drawing)
}

/// Lines with a sign in the place of each character that cannot be seen, so that columns stay, and where the mark is in them.
fn shown(text: &str, mark: Span) -> (Cow<'_, str>, Span) {
    const SIGN: char = char::REPLACEMENT_CHARACTER;
    let mut hidden = unseen(text).map(|(at, _)| at).peekable();
    if hidden.peek().is_none() {
        return (Cow::Borrowed(text), mark);
    }
    let (mut shown, mut span) = (String::with_capacity(text.len() + 16), mark.clone());
    for (at, c) in text.char_indices() {
        if at == mark.start {
            span.start = shown.len();
        }
        if at == mark.end {
            span.end = shown.len();
        }
        shown.push(if hidden.next_if_eq(&at).is_some() { SIGN } else { c });
    }
    for (end, place) in [(mark.start, &mut span.start), (mark.end, &mut span.end)] {
        if end >= text.len() {
            *place = shown.len();
        }
    }
    (Cow::Owned(shown), span)
}

fn without_line(problem: &Problem, name: &str, source: &str) -> String {
    let (line, column) = line_and_column(source, problem.span.start);
    let head = format!("{}[{}]: {}\n --> {name}:{line}:{column}", problem.severity().name(), problem.code, problem.message);
    let label = Some(&problem.label).filter(|label| !label.is_empty()).map(|label| format!("\n  = {label}"));
    let text = problem.help.iter().fold(head + &label.unwrap_or_default(), |text, help| format!("{text}\n  = help: {help}"));
    visible(&text).into_owned()
}

/// The lines of a source that a problem touches, at most a few of them.
struct Lines<'s> {
    text: &'s str,
    /// Where they begin.
    start: usize,
    /// The number of the first.
    first: usize,
}

impl<'s> Lines<'s> {
    fn around(source: &'s str, problem: &Problem) -> Self {
        const MOST: usize = 4;
        let at = problem.span.start.min(source.len());
        let start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let until = problem.span.end.clamp(at, source.len());
        let end = source[until..].find('\n').map_or(source.len(), |newline| until + newline);
        let end = source[start..end].match_indices('\n').nth(MOST - 1).map_or(end, |(newline, _)| start + newline);
        Self { text: source[start..end].trim_end_matches('\r'), start, first: line_of(source, at) }
    }

    /// What is marked, within these lines.
    fn mark(&self, problem: &Problem) -> std::ops::Range<usize> {
        let start = problem.span.start.min(self.start + self.text.len()) - self.start;
        let end = (problem.span.end.max(problem.span.start) - self.start).min(self.text.len());
        let most = self.text[start..].char_indices().nth(MARKED).map_or(self.text.len(), |(at, _)| start + at);
        start..end.min(most)
    }
}

fn line_of(source: &str, at: usize) -> usize {
    1 + source[..at].bytes().filter(|byte| *byte == b'\n').count()
}

/// Line and column of a place in a source, both from 1, the column in characters.
#[must_use]
pub fn line_and_column(source: &str, at: usize) -> (usize, usize) {
    let at = at.min(source.len());
    let start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    (line_of(source, at), 1 + source[start..at].chars().count())
}

/// A place, for programs.
#[derive(Debug, serde::Serialize)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

/// A problem, for programs.
#[derive(Debug, serde::Serialize)]
#[expect(missing_docs, reason = "the names say it; they are the format")]
pub struct JsonProblem<'p> {
    pub file: &'p str,
    pub line: usize,
    pub column: usize,
    pub end: Place,
    pub code: &'static str,
    pub severity: Severity,
    pub message: &'p str,
    pub label: &'p str,
    pub help: &'p [String],
}

/// A problem as `check --format json` writes it.
#[must_use]
pub fn json<'p>(problem: &'p Problem, name: &'p str, source: &str) -> JsonProblem<'p> {
    let (line, column) = line_and_column(source, problem.span.start);
    let (end_line, end_column) = line_and_column(source, problem.span.end);
    JsonProblem {
        file: name,
        line,
        column,
        end: Place { line: end_line, column: end_column },
        code: problem.code.number(),
        severity: problem.severity(),
        message: &problem.message,
        label: &problem.label,
        help: &problem.help,
    }
}
