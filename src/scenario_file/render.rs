//! Problems drawn for people (as a compiler draws them) and for programs (JSON).

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::problem::{Problem, Severity};

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
    let span = lines.mark(problem);
    let mut mark = AnnotationKind::Primary.span(span);
    if !problem.label.is_empty() {
        mark = mark.label(problem.label.as_str());
    }
    let snippet = Snippet::source(lines.text).line_start(lines.first).path(name).annotation(mark);
    let level = match problem.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::NOTE.with_name("hint"),
    };
    let title = level.primary_title(problem.message.as_str()).id(problem.code.number());
    let help = problem.help.iter().map(|help| Level::HELP.message(help.as_str()));
    let drawing: [Group<'_>; 1] = [title.element(snippet).elements(help)];
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.term_width(WIDTH).render(&drawing)
}

fn without_line(problem: &Problem, name: &str, source: &str) -> String {
    let (line, column) = line_and_column(source, problem.span.start);
    let severity = match problem.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    };
    let head = format!("{severity}[{}]: {}\n --> {name}:{line}:{column}", problem.code, problem.message);
    let label = Some(&problem.label).filter(|label| !label.is_empty()).map(|label| format!("\n  = {label}"));
    problem.help.iter().fold(head + &label.unwrap_or_default(), |text, help| format!("{text}\n  = help: {help}"))
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
