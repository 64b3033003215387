//! Where problems are collected while a file is read. Reading never stops at the first.

use super::code::Code;
use super::limits;
use super::problem::{Problem, Span};
use super::severity::Severity;

/// How a word with something in brackets is written, if it is one.
pub(super) type Forms = fn(&str) -> Option<&'static str>;

/// The problems of one source, as they are found.
pub(super) struct Log<'a> {
    source: &'a str,
    /// How each word is written.
    forms: Forms,
    problems: Vec<Problem>,
    reported: usize,
    /// How many there are of each severity, those that are not kept too.
    found: [usize; Severity::ALL.len()],
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
    /// A log of a source that is written in words of these forms.
    pub(super) fn new(source: &'a str, forms: Forms) -> Self {
        Self {
            source,
            forms,
            problems: Vec::new(),
            reported: 0,
            found: [0; Severity::ALL.len()],
            unread: Vec::new(),
            meant: Vec::new(),
            looks: 0,
        }
    }

    /// How a word with something in brackets is written.
    pub(super) fn form(&self, word: &str) -> Option<&'static str> {
        (self.forms)(word)
    }

    pub(super) fn add(&mut self, problem: Problem) -> Reported {
        self.reported += 1;
        let found = &mut self.found[problem.severity() as usize];
        *found += 1;
        if *found <= limits::PROBLEMS {
            self.problems.push(clipped(problem));
        }
        Reported
    }

    pub(super) fn report(&mut self, code: Code, span: Span, message: impl Into<String>) -> Reported {
        self.add(Problem::new(code, span, message))
    }

    /// Whether there are so many errors that no more are kept. Hints and warnings have lists of their own: they keep nothing from being
    /// played, however many they are.
    pub(super) fn is_full(&self) -> bool {
        self.found[Severity::Error as usize] >= limits::PROBLEMS
    }

    /// How many problems there are so far.
    pub(super) fn count(&self) -> usize {
        self.reported
    }

    /// Whether one of them keeps the file from being played.
    pub(super) fn has_errors(&self) -> bool {
        self.found[Severity::Error as usize] > 0
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

    /// All problems, in the order of the source; at its end it is said how many more there are than are kept.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| (problem.span.start, problem.severity(), problem.code));
        self.problems.dedup();
        let more = |severity: &Severity| {
            let count = self.found[*severity as usize].saturating_sub(limits::PROBLEMS);
            (count > 0).then(|| severity.counted(count))
        };
        let more: Vec<String> = Severity::ALL.iter().filter_map(more).collect();
        if !more.is_empty() {
            let end = self.source.trim_end().len();
            let problem = Problem::new(Code::NotListed, end..end, format!("there are {} more than are listed", more.join(", ")));
            self.problems.push(problem.help(format!("mend some of these first: {} of each sort are listed", limits::PROBLEMS)));
        }
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
