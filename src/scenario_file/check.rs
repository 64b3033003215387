//! The engine of `fulcrum check`: files and folders in, a report out, as text or JSON.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use super::advice::read_advice;
use super::code::Code;
use super::library::{Library, read_model, read_moves};
use super::problem::Problem;
use super::render;
use super::severity::Severity;
use super::source::{ReadError, read, with_line_feeds};
use super::{Summary, load};
use crate::sanitize::{self, visible, visible_line};

pub use super::render::Style;

/// Hints of one code that are drawn for one file; the rest is counted.
const HINTS_DRAWN: usize = 3;
/// Folders within folders that are looked into.
const FOLDERS_DEEP: usize = 16;

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    files: Vec<Checked>,
}

/// What was found in one file.
#[derive(Debug)]
struct Checked {
    name: String,
    text: String,
    problems: Vec<Problem>,
    summary: Option<Summary>,
}

/// Checks each file, and each file `*.ron` in each folder and the folders below it, by name.
#[must_use]
pub fn files(paths: &[&Path]) -> Report {
    let mut report = Report::default();
    for path in paths {
        if path.is_dir() {
            report.folder(path, FOLDERS_DEEP);
        } else {
            report.file(path);
        }
    }
    report
}

/// Checks a text that has no file.
#[must_use]
pub fn text(name: &str, text: &str) -> Report {
    let mut report = Report::default();
    report.text(name.to_owned(), with_line_feeds(text).into_owned());
    report
}

impl Report {
    fn folder(&mut self, folder: &Path, deeper: usize) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(source) => return self.cannot_read(folder, &ReadError::Refused { path: folder.to_owned(), source }),
        };
        let mut entries: Vec<_> = entries.flatten().collect();
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            // A link to a folder may lead back here.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder && !hidden && deeper > 0 {
                self.folder(&path, deeper - 1);
            } else if !is_folder && path.extension().is_some_and(|end| end == "ron") {
                self.file(&path);
            }
        }
    }

    fn file(&mut self, path: &Path) {
        match read(path) {
            Ok(text) => self.text(path.display().to_string(), text),
            Err(error) => self.cannot_read(path, &error),
        }
    }

    fn text(&mut self, name: String, text: String) {
        // The library's files are checked by the same code; what they are, their first word says.
        let (problems, summary) = match first_word(&text) {
            "Model" => (read_model(&text).1, None),
            "Advice" => (read_advice(&text).1, None),
            "Moves" => (read_moves(&text).1, None),
            _ => {
                let loaded = load(&name, &text, Library::built_in());
                (loaded.problems, loaded.summary)
            }
        };
        self.files.push(Checked { name, text, problems, summary });
    }

    fn cannot_read(&mut self, path: &Path, error: &ReadError) {
        let why = std::error::Error::source(error).map_or_else(|| error.to_string(), |source| format!("{error}: {source}"));
        let problems = vec![Problem::new(Code::CannotRead, 0..0, why)];
        self.files.push(Checked { name: path.display().to_string(), text: String::new(), problems, summary: None });
    }

    /// 0: clean, hints allowed. 1: problems. 2: something cannot be read.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        let has = |is: &dyn Fn(&Problem) -> bool| self.problems().any(is);
        if has(&|problem| problem.code == Code::CannotRead) { 2 } else { u8::from(has(&|problem| problem.severity() != Severity::Hint)) }
    }

    /// All problems of all files, in their order.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.files.iter().flat_map(|file| &file.problems)
    }

    /// Writes the report for people.
    ///
    /// # Errors
    /// What `out` says.
    pub fn write_text(&self, out: &mut impl Write, style: Style) -> io::Result<()> {
        for file in &self.files {
            file.write_text(out, style)?;
        }
        if self.files.is_empty() {
            writeln!(out, "there is no scenario here")?;
        }
        let count = |severity: &Severity| {
            let count = self.problems().filter(|problem| problem.severity() == *severity).count();
            (count > 0).then(|| severity.counted(count))
        };
        let counts: Vec<String> = Severity::ALL.iter().filter_map(count).collect();
        if counts.is_empty() { Ok(()) } else { writeln!(out, "{}", counts.join(", ")) }
    }

    /// Writes the report for programs: a list of problems.
    ///
    /// # Errors
    /// What `out` says.
    pub fn write_json(&self, out: &mut impl Write) -> io::Result<()> {
        let mut problems = Vec::new();
        for file in &self.files {
            problems.extend(file.problems.iter().map(|problem| render::json(problem, &file.name, &file.text)));
        }
        writeln!(out, "{}", sanitize::json(&serde_json::to_string_pretty(&problems)?))
    }
}

impl Checked {
    fn write_text(&self, out: &mut impl Write, style: Style) -> io::Result<()> {
        let mut hints: BTreeMap<Code, usize> = BTreeMap::new();
        for problem in &self.problems {
            if problem.code == Code::CannotRead {
                writeln!(out, "error[{}]: {}", problem.code, visible(&problem.message))?;
                continue;
            }
            if problem.severity() == Severity::Hint {
                let seen = hints.entry(problem.code).or_default();
                *seen += 1;
                if *seen > HINTS_DRAWN {
                    continue;
                }
            }
            writeln!(out, "{}\n", render::text(problem, &self.name, &self.text, style))?;
        }
        for (code, seen) in hints.iter().filter(|(_, seen)| **seen > HINTS_DRAWN) {
            writeln!(out, "{}: {} more of hint[{code}]: {}\n", visible_line(&self.name), seen - HINTS_DRAWN, code.title().to_lowercase())?;
        }
        let clean = self.problems.iter().all(|problem| problem.severity() == Severity::Hint);
        match &self.summary {
            Some(summary) if clean => writeln!(out, "{summary}"),
            None if clean => writeln!(out, "{}: clean", visible_line(&self.name)),
            _ => Ok(()),
        }
    }
}

impl std::fmt::Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, people, tasks, dilemmas, news, endings, .. } = self;
        write!(f, "{id}: {people} people, {}, {}, {news} news, ", counted(*tasks, "task"), counted(*dilemmas, "dilemma"))?;
        write!(f, "{}, about {} of reading", counted(*endings, "ending"), counted(self.reading_minutes(), "minute"))
    }
}

/// “1 dilemma”, “3 dilemmas”.
fn counted(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}

/// The first word of a text that is no comment.
fn first_word(text: &str) -> &str {
    let line = text.lines().map(str::trim_start).find(|line| !line.is_empty() && !line.starts_with("//")).unwrap_or_default();
    line.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}
