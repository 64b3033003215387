//! Which scenarios there are: the built-in ones, those in the data folder, and any file that is named.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::scenario_file::{self, Code, Library, Loaded, Problem, ReadError};
use crate::sim::Scenario;

use super::folder::DataFolder;

/// Where a scenario comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// It came with the game.
    BuiltIn,
    /// It lies in this file.
    File(PathBuf),
}

/// A scenario that can be played, or a file with problems.
#[derive(Debug)]
pub struct Entry {
    /// Where it comes from.
    pub source: Source,
    /// The name of its file.
    pub name: String,
    /// Its text, which problems point into.
    pub text: String,
    /// The scenario, or the problems.
    pub loaded: Loaded,
}

/// Why a scenario cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    /// No scenario has this id, and no file this name.
    #[error("there is no scenario “{wanted}”")]
    Unknown {
        /// What was asked for.
        wanted: String,
        /// Ids that look like it.
        near: Vec<String>,
        /// All ids there are.
        all: Vec<String>,
    },
    /// The file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
}

impl Entry {
    /// The scenario, if it has no errors.
    #[must_use]
    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.loaded.scenario.as_ref()
    }

    /// The file it lies in, if it is not built in.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match &self.source {
            Source::BuiltIn => None,
            Source::File(path) => Some(path),
        }
    }

    /// The scenario of this text, from there; its problems are told under this name.
    pub(crate) fn new(source: Source, name: String, text: String) -> Self {
        let loaded = scenario_file::load(&name, &text, Library::built_in());
        Self { source, name, text, loaded }
    }

    /// A file that is there and cannot be read: it is named with the reason, not left out.
    pub(crate) fn unreadable(path: PathBuf, why: &dyn std::fmt::Display) -> Self {
        let name = path.display().to_string();
        let problems = vec![Problem::new(Code::CannotRead, 0..0, why.to_string())];
        let loaded = Loaded { name: name.clone(), scenario: None, problems, summary: None };
        Self { source: Source::File(path), name, text: String::new(), loaded }
    }

    /// What one types to mean it: its id, or where it has problems the name of its file without the ending.
    fn called(&self) -> &str {
        let stem = self.file().and_then(Path::file_stem).and_then(std::ffi::OsStr::to_str);
        self.scenario().map_or(stem.unwrap_or(&self.name), |scenario| &scenario.id)
    }

    /// Whether this id is meant to be its own: a scenario with problems is asked for by the id in it, or by the name of its file.
    fn is_meant_by(&self, wanted: &str) -> bool {
        self.called() == wanted || self.scenario().is_none() && written_id(&self.text) == Some(wanted)
    }

    /// Its id, or its file's name where it has problems.
    #[must_use]
    pub fn id(&self) -> &str {
        self.scenario().map_or(&self.name, |scenario| &scenario.id)
    }
}

/// The built-in scenarios, the flagship first, then those in the data folder by name; files with problems among them.
#[must_use]
pub fn catalog(folder: Option<&DataFolder>) -> Vec<Entry> {
    let built_in = scenario_file::built_in().iter().map(|(name, text)| Entry::new(Source::BuiltIn, (*name).to_owned(), (*text).to_owned()));
    built_in.chain(own(folder)).collect()
}

fn own(folder: Option<&DataFolder>) -> Vec<Entry> {
    let Some(folder) = folder.map(DataFolder::scenarios) else { return Vec::new() };
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => return vec![Entry::unreadable(folder, &error)],
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "ron"));
    paths.sort();
    paths.into_iter().map(|path| from_file(&path).unwrap_or_else(|error| Entry::unreadable(path, &error))).collect()
}

/// The scenario with this id, or in this file, whatever its name is written in.
///
/// # Errors
/// [`NotFound`] with near misses and the list, or why the file cannot be read.
pub fn find(wanted: impl AsRef<OsStr>, folder: Option<&DataFolder>) -> Result<Entry, NotFound> {
    let path = Path::new(wanted.as_ref());
    if path.extension().is_some_and(|end| end == "ron") || path.components().count() > 1 || path.is_file() {
        return Ok(from_file(path)?);
    }
    let wanted = &*wanted.as_ref().to_string_lossy();
    let mut all = Vec::new();
    for (name, text) in scenario_file::built_in() {
        if name.strip_suffix(".ron") == Some(wanted) {
            return Ok(Entry::new(Source::BuiltIn, (*name).to_owned(), (*text).to_owned()));
        }
        all.push(name.trim_end_matches(".ron").to_owned());
    }
    let mut own = own(folder);
    all.extend(own.iter().map(|entry| entry.called().to_owned()));
    // One that can be played before one that is only called so.
    let playable = own.iter().position(|entry| entry.scenario().is_some_and(|scenario| scenario.id == wanted));
    if let Some(place) = playable.or_else(|| own.iter().position(|entry| entry.is_meant_by(wanted))) {
        return Ok(own.swap_remove(place));
    }
    let near = all.iter().filter(|id| strsim::jaro_winkler(id, wanted) > 0.8 || id.contains(wanted)).cloned().collect();
    Err(NotFound::Unknown { wanted: wanted.to_owned(), near, all })
}

/// The scenario in this file, whatever it is called.
///
/// # Errors
/// [`NotFound::Unreadable`] with the reason.
pub fn find_in_file(path: &Path) -> Result<Entry, NotFound> {
    Ok(from_file(path)?)
}

/// The first id in a text, which is that of its scenario.
fn written_id(text: &str) -> Option<&str> {
    let lines = text.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    let after = lines.filter_map(|line| line.split_once("id:")).map(|(_, after)| after.trim_start()).next()?;
    after.strip_prefix('"')?.split_once('"').map(|(id, _)| id)
}

fn from_file(path: &Path) -> Result<Entry, ReadError> {
    let text = scenario_file::read(path)?;
    Ok(Entry::new(Source::File(path.to_owned()), path.display().to_string(), text))
}
