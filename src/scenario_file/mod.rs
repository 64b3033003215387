//! From a file to a [`Scenario`], or to everything that is wrong with it, as a compiler would say it.
//!
//! A text goes through four steps, each in a module: its [`outline`] (what stands within which brackets, with slips mended in mind), its
//! records ([`written`]; each value read by RON, each item alone), its names resolved ([`resolve`]), and a look at the whole ([`lint`]).
//! No step stops at the first problem; whatever is wrong with a file is a value ([`Problem`]).
//!
//! This module knows the rules' types and none of their play; it knows no terminal, and reads files only where [`source`] and [`check`] say so.

use std::sync::Arc;

use crate::sim::Scenario;

mod advice;
mod alphabet;
mod built_in;
pub mod check;
mod code;
mod finding;
mod hash;
mod lexer;
mod library;
mod limits;
mod lint;
mod log;
mod mend;
mod outline;
mod plain_file;
mod problem;
mod read;
mod record;
pub mod render;
mod resolve;
mod ron_error;
mod severity;
mod source;
mod suggest;
mod template;
pub mod upgrade;
mod value;
pub mod vocabulary;
mod words;
mod written;

pub use advice::Advice;
pub use built_in::{FLAGSHIP, built_in};
pub use code::Code;
pub use finding::{Finding, findings};
pub use library::{Coefficient, Evidence, Library};
pub use plain_file::{NotAFile, PlainFileError, SMALL_FILE, open_or_make, read_bytes, read_text};
pub use problem::{Problem, Span};
pub use severity::Severity;
pub use source::{ReadError, read};
pub use template::{NoTemplate, TEMPLATES, template};

use log::Log;
use outline::{Piece, Shape};
use vocabulary::{Fields, Section};

/// The format that this Fulcrum writes and reads.
pub const FORMAT: i64 = 1;

/// What became of a text.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// What the source is called: a path, or a name of Fulcrum's own.
    pub name: String,
    /// The scenario, if nothing keeps it from being played.
    pub scenario: Option<Arc<Scenario>>,
    /// What is wrong or worth a look, in the order of the file.
    pub problems: Vec<Problem>,
    /// What there is in it, as far as it could be read.
    pub summary: Option<Summary>,
}

/// How much there is in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Summary {
    pub id: String,
    pub people: usize,
    pub tasks: usize,
    pub dilemmas: usize,
    pub news: usize,
    pub endings: usize,
    /// Words that a player can come to read.
    pub words: usize,
}

impl Summary {
    /// Minutes it takes to read everything once, at two hundred words a minute.
    #[must_use]
    pub fn reading_minutes(&self) -> usize {
        self.words.div_ceil(200)
    }

    fn of(scenario: &Scenario, words: usize) -> Self {
        let news = scenario.events.iter().filter(|event| event.is_news()).count();
        Self {
            id: scenario.id.clone(),
            people: scenario.members.len(),
            tasks: scenario.tasks.len(),
            dilemmas: scenario.events.len() - news,
            news,
            endings: scenario.endings.len(),
            words,
        }
    }
}

/// The words that conditions, effects, meters, picks, styles and claims are made of, each with how it is written and what it means.
#[must_use]
pub fn vocabulary() -> &'static [Section] {
    words::SECTIONS
}

/// The records of the format with their fields.
#[must_use]
pub fn records() -> &'static [Fields] {
    written::RECORDS
}

/// Reads and checks a scenario.
#[must_use]
pub fn load(name: &str, text: &str, library: &Library) -> Loaded {
    let text = source::with_line_feeds(text);
    let mut log = Log::new(&text, words::form);
    let read = scenario(&mut log, library);
    let summary = read.as_ref().map(|(_, summary)| summary.clone());
    let scenario = read.filter(|_| !log.has_errors()).map(|(scenario, _)| Arc::new(scenario));
    Loaded { name: name.to_owned(), scenario, problems: log.into_problems(), summary }
}

fn scenario(log: &mut Log<'_>, library: &Library) -> Option<(Scenario, Summary)> {
    let root = outline::outline(log)?;
    let file = file(&root, log)?;
    let resolved = resolve::resolve(&file, library, log);
    lint::lint(&lint::Whole::new(&file, &resolved), log);
    let summary = Summary::of(&resolved.scenario, lint::reading_words(&resolved.uses.texts));
    Some((resolved.scenario, summary))
}

/// The records of a file, once it is known to be a scenario of a format that can be read.
fn file<'a>(root: &Piece<'a>, log: &mut Log<'a>) -> Option<written::File<'a>> {
    let group = match &root.shape {
        Shape::Group(group) if group.name == "Scenario" => group,
        _ => {
            let problem = Problem::new(Code::NotAScenario, library::head(root), "this is no scenario");
            log.add(problem.label("a scenario begins with `Scenario(`"));
            return None;
        }
    };
    let format = group.entries.iter().find(|entry| entry.key.as_ref().is_some_and(|key| key.text == "format"));
    if let Some(number) = format.and_then(|entry| entry.value.text.parse::<i64>().ok())
        && number > FORMAT
    {
        let span = format.map(|entry| entry.value.span.clone()).unwrap_or_default();
        let problem = Problem::new(Code::NewerFormat, span, format!("this scenario is written in format {number}"));
        log.add(
            problem.label(format!("this Fulcrum, {}, reads format {FORMAT}", env!("CARGO_PKG_VERSION"))).help("a newer Fulcrum reads it"),
        );
        return None;
    }
    Some(written::File::read_group(root, group, log))
}
