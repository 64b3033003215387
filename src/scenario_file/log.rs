//! Where problems are collected while a file is read. Reading never stops at the first.

use super::code::Code;
use super::limits;
use super::problem::{Problem, Severity, Span};

/// The problems of one source, as they are found.
pub(super) struct Log<'a> {
    source: &'a str,
    problems: Vec<Problem>,
    reported: usize,
    has_errors: bool,
    /// What could not be read: whoever complains that something is missing looks here first.
    unread: Vec<Span>,
    /// The ids that those who wrote unknown ones probably meant.
    meant: Vec<String>,
    /// How often somebody looked there.
    looks: usize,
}

/// The problem is written down already; there is nothing more to say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reported;

impl<'a> Log<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, problems: Vec::new(), reported: 0, has_errors: false, unread: Vec::new(), meant: Vec::new(), looks: 0 }
    }

    pub(super) fn add(&mut self, problem: Problem) -> Reported {
        self.reported += 1;
        self.has_errors |= problem.severity() == Severity::Error;
        if !self.is_full() {
            self.problems.push(clipped(problem));
        }
        Reported
    }

    pub(super) fn report(&mut self, code: Code, span: Span, message: impl Into<String>) -> Reported {
        self.add(Problem::new(code, span, message))
    }

    /// Whether there are so many problems that no more are kept. They count as errors.
    pub(super) fn is_full(&self) -> bool {
        self.problems.len() >= limits::PROBLEMS
    }

    /// How many problems there are so far.
    pub(super) fn count(&self) -> usize {
        self.reported
    }

    /// Whether one of them keeps the file from being played.
    pub(super) fn has_errors(&self) -> bool {
        self.has_errors || self.is_full()
    }

    /// A stretch of the source that nobody will read.
    pub(super) fn leave_unread(&mut self, span: Span) {
        self.unread.push(span);
    }

    /// An unknown id was written where this one was probably meant.
    pub(super) fn probably_meant(&mut self, id: &str) {
        self.meant.push(id.to_owned());
    }

    /// Whether an id may be meant somewhere in what could not be read: whoever misses it there should keep quiet.
    pub(super) fn may_be_unread(&mut self, id: &str) -> bool {
        // Each look costs; a file that makes many of them is hopeless anyway.
        self.looks += 1;
        self.looks > limits::PROBLEMS * 10
            || self.meant.iter().any(|meant| meant == id)
            || self.unread.iter().any(|span| self.source[span.clone()].contains(id))
    }

    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    /// Where a stretch of the source stands in it; the start for a text from elsewhere.
    pub(super) fn span_of(&self, text: &str) -> Span {
        let start = (text.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        match start.checked_add(text.len()) {
            Some(end) if end <= self.source.len() => start..end,
            _ => 0..0,
        }
    }

    /// All problems, in the order of the source.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| (problem.span.start, problem.severity(), problem.code));
        self.problems.dedup();
        self.problems
    }
}

/// A problem that quotes no more of a file than fits a screen.
fn clipped(mut problem: Problem) -> Problem {
    const MOST: usize = 400;
    let clip = |text: &mut String| {
        if let Some((at, _)) = text.char_indices().nth(MOST) {
            text.truncate(at);
            text.push('…');
        }
    };
    clip(&mut problem.message);
    clip(&mut problem.label);
    problem.help.iter_mut().for_each(clip);
    problem
}
