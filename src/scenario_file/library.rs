//! What every scenario gets: the moves and the numbers of the rules, as data with the reasons for them, checked by the same code as a
//! scenario.

use std::sync::OnceLock;

use super::Loaded;
use super::code::Code;
use super::finding::findings;
use super::hash::Fingerprint;
use super::log::Log;
use super::outline::{Piece, Shape, outline};
use super::problem::{Problem, Span};
use super::read::Read;
use super::record::Map;
use super::severity::Severity;
use super::value::Id;
use super::written;
use crate::sim::Coefficients;
use crate::sim::moves::Move;

/// What a coefficient answers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A finding, by its key in [`findings`].
    Finding(&'static str),
    /// Nobody measured it: it was set so that the findings hold together.
    Guess,
}

impl Evidence {
    /// The evidence of that key; `None` if there is none.
    #[must_use]
    pub fn of(key: &str) -> Option<Self> {
        match key {
            "guess" => Some(Self::Guess),
            key => findings().get_key_value(key).map(|(key, _)| Self::Finding(key)),
        }
    }

    /// Its key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Finding(key) => key,
            Self::Guess => "guess",
        }
    }
}

/// A number of the rules, with what it means and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Coefficient {
    /// Its name, one of [`Coefficients::NAMES`].
    pub name: String,
    /// Its value, in its unit, within `low..=high`.
    pub value: f64,
    /// What it is counted in.
    pub unit: String,
    /// The least at which its rule still makes sense.
    pub low: f64,
    /// The most.
    pub high: f64,
    /// What it answers to.
    pub evidence: Evidence,
    /// What it means.
    pub says: String,
}

/// The moves and the numbers.
#[derive(Clone, Debug)]
pub struct Library {
    coefficients: Vec<Coefficient>,
    model: Coefficients,
    moves: Vec<Move>,
    fingerprint: Fingerprint,
}

impl Library {
    /// The library that comes with Fulcrum.
    ///
    /// # Panics
    /// If `assets/model.ron` or `assets/moves.ron` has a problem, which is a bug in Fulcrum.
    #[must_use]
    pub fn built_in() -> &'static Self {
        static LIBRARY: OnceLock<Library> = OnceLock::new();
        LIBRARY.get_or_init(|| {
            let texts = (include_str!("../../assets/model.ron"), include_str!("../../assets/moves.ron"));
            Self::parse(texts.0, texts.1)
                .unwrap_or_else(|problems| panic!("this is a bug in Fulcrum: its library has problems: {problems:#?}"))
        })
    }

    /// Reads a library from the texts of a model and of moves.
    ///
    /// # Errors
    /// All problems of both, if one of them is an error.
    pub fn parse(model: &str, moves: &str) -> Result<Self, Vec<Problem>> {
        let (coefficients, problems) = read_model(model);
        let values = |name| coefficients.iter().find(|it| it.name == name).map(|it| it.value).ok_or(());
        let Ok(values) = Coefficients::try_from_names(values) else { return Err(problems) };
        let (move_list, move_problems) = read_moves(moves);
        let problems: Vec<Problem> = problems.into_iter().chain(move_problems).collect();
        if problems.iter().any(|problem| problem.severity() == Severity::Error) {
            return Err(problems);
        }
        let fingerprint = Fingerprint::new().with(model).with(moves);
        Ok(Self { coefficients, model: values, moves: move_list, fingerprint })
    }

    /// The same library with another value of one coefficient: for tests that blunt a rule, and for "what if".
    ///
    /// # Panics
    /// If there is no coefficient of that name.
    #[must_use]
    pub fn with_coefficient(mut self, name: &str, value: f64) -> Self {
        let held = self.model.by_name_mut(name).unwrap_or_else(|| panic!("this is a bug in Fulcrum: there is no coefficient {name}"));
        *held = value;
        for coefficient in self.coefficients.iter_mut().filter(|it| it.name == name) {
            coefficient.value = value;
        }
        self.fingerprint = self.fingerprint.with(name).with(&value.to_string());
        self
    }

    /// The numbers with their reasons, in the order of the file.
    #[must_use]
    pub fn coefficients(&self) -> &[Coefficient] {
        &self.coefficients
    }

    /// The numbers as the rules use them.
    #[must_use]
    pub fn model(&self) -> &Coefficients {
        &self.model
    }

    /// The moves, in the order of the file.
    #[must_use]
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    /// Checks and resolves a scenario with this library. See [`super::load`].
    #[must_use]
    pub fn load(&self, name: &str, text: &str) -> Loaded {
        super::load(name, text, self)
    }

    /// The fingerprint of a scenario that is played with this library.
    pub(super) fn hash_with(&self, scenario: &str) -> String {
        self.fingerprint.with(scenario).hex()
    }
}

/// The coefficients of `Model({…})`, and what is wrong with it.
pub(super) fn read_model(text: &str) -> (Vec<Coefficient>, Vec<Problem>) {
    read_numbers("Model", Coefficients::NAMES, text)
}

/// The numbers of `Kind({…})`, which has one of each of these names, and what is wrong with it.
pub(super) fn read_numbers(kind: &str, names: &[&'static str], text: &str) -> (Vec<Coefficient>, Vec<Problem>) {
    let mut log = Log::new(text, super::words::form);
    let map = entries::<written::Coefficient<'_>>(kind, &mut log);
    let read = map.map(|map| coefficients(&map, names, &mut log)).unwrap_or_default();
    (read, log.into_problems())
}

/// The moves of `Moves({…})`, and what is wrong with it.
pub(super) fn read_moves(text: &str) -> (Vec<Move>, Vec<Problem>) {
    let mut log = Log::new(text, super::words::form);
    let map = entries::<written::Move<'_>>("Moves", &mut log).unwrap_or_default();
    let read = super::resolve::library_moves(&map.0, &mut log);
    (read, log.into_problems())
}

/// The entries of `Name({…})`.
fn entries<'a, T: Read<'a>>(name: &str, log: &mut Log<'a>) -> Option<Map<'a, T>> {
    let root = outline(log)?;
    match &root.shape {
        Shape::Group(group) if group.name == name && group.entries.len() == 1 => Map::read(&group.entries[0].value, log),
        _ => {
            log.report(Code::NotAScenario, head(&root), format!("this file begins with `{name}({{`"));
            None
        }
    }
}

/// Where a piece begins: its opening bracket, or all of it.
pub(super) fn head(piece: &Piece<'_>) -> Span {
    match &piece.shape {
        Shape::Group(group) => group.head.clone(),
        Shape::Single(_) => piece.span.clone(),
    }
}

fn coefficients<'a>(map: &Map<'a, written::Coefficient<'a>>, names: &[&'static str], log: &mut Log<'a>) -> Vec<Coefficient> {
    for (id, _) in map.0.iter().filter(|(id, _)| !names.contains(&id.0)) {
        let problem = Problem::new(Code::Coefficients, id.span(log), format!("no rule uses a coefficient \"{}\"", id.0));
        log.add(problem.suggest(id.0, "coefficients", names.iter().copied()));
    }
    for name in names.iter().filter(|name| !map.0.iter().any(|(id, _)| id.0 == **name)) {
        log.report(Code::Coefficients, 0..0, format!("the rules use a coefficient \"{name}\", and it is not here"));
    }
    map.0.iter().filter_map(|(id, written)| coefficient(*id, written, log)).collect()
}

fn coefficient<'a>(id: Id<'a>, written: &written::Coefficient<'a>, log: &mut Log<'a>) -> Option<Coefficient> {
    let value = written.value.read(log);
    let (low, high) = written.range.0.map(|(low, high)| (low.read(log), high.read(log)))?;
    let evidence = Evidence::of(written.evidence.0);
    if evidence.is_none() && !written.evidence.is_blank() {
        let problem =
            Problem::new(Code::UnknownEvidence, written.evidence.span(log), format!("there is no finding \"{}\"", written.evidence.0));
        let keys = findings().keys().map(String::as_str).chain(["guess"]);
        log.add(problem.suggest(written.evidence.0, "findings", keys));
    }
    let (unit, says) = (written.unit.read(log), written.says.read(log));
    let (value, low, high) = (value.ok()?, low.ok()?, high.ok()?);
    if !(low..=high).contains(&value) {
        let message = format!("{value} is out of the range of this coefficient, {low} to {high}");
        log.report(Code::CoefficientRange, written.value.span(log), message);
        return None;
    }
    Some(Coefficient { name: id.0.to_owned(), value, unit: unit.ok()?, low, high, evidence: evidence?, says: says.ok()? })
}
