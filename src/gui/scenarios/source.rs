//! Where the asset server finds scenarios: those that came with the game under `built-in/`, files under a number each, since a file may
//! lie anywhere. Every file is read by the game's own reader, which takes no more than a scenario can be.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use bevy::asset::AssetPath;
use bevy::asset::io::{AssetReader, AssetReaderError, PathStream, Reader, VecReader};
use bevy::prelude::*;

use crate::play::Source;
use crate::scenario_file;

/// The name of the source in asset paths.
pub(super) const NAME: &str = "scenario";
const BUILT_IN: &str = "built-in";
const FILE: &str = "file";

/// The files that were asked for, each with its number.
#[derive(Clone, Default, Resource)]
pub(super) struct ScenarioFiles(Arc<RwLock<Vec<PathBuf>>>);

impl ScenarioFiles {
    /// The path of a file's asset.
    pub(super) fn asset_path(&self, file: &Path) -> AssetPath<'static> {
        let mut files = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let number = files.iter().position(|it| it == file).unwrap_or_else(|| {
            files.push(file.to_owned());
            files.len() - 1
        });
        AssetPath::from(format!("{NAME}://{FILE}/{number}.ron"))
    }

    /// The file that an asset is read from.
    pub(super) fn file(&self, path: &Path) -> Option<PathBuf> {
        let number: usize = path.strip_prefix(FILE).ok()?.file_stem()?.to_str()?.parse().ok()?;
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(number).cloned()
    }

    /// Where a scenario comes from, and the name that its problems are told under.
    pub(super) fn source_of(&self, path: &Path) -> Option<(Source, String)> {
        if let Some(file) = self.file(path) {
            let name = file.display().to_string();
            return Some((Source::File(file), name));
        }
        built_in(path).map(|(name, _)| (Source::BuiltIn, name.to_owned()))
    }

    fn text(&self, path: &Path) -> Result<String, AssetReaderError> {
        if let Some((_, text)) = built_in(path) {
            return Ok(text.to_owned());
        }
        let file = self.file(path).ok_or_else(|| AssetReaderError::NotFound(path.to_owned()))?;
        scenario_file::read(&file).map_err(|error| AssetReaderError::Io(Arc::new(io::Error::other(error))))
    }
}

fn built_in(path: &Path) -> Option<(&'static str, &'static str)> {
    let name = path.strip_prefix(BUILT_IN).ok()?.to_str()?;
    scenario_file::built_in().iter().find(|(known, _)| *known == name).map(|(name, text)| (*name, *text))
}

/// Reads them.
pub(super) struct ScenarioReader(ScenarioFiles);

impl ScenarioReader {
    pub(super) fn new(files: ScenarioFiles) -> Self {
        Self(files)
    }
}

impl AssetReader for ScenarioReader {
    async fn read<'a>(&'a self, path: &'a Path) -> Result<impl Reader + 'a, AssetReaderError> {
        Ok(VecReader::new(self.0.text(path)?.into_bytes()))
    }

    async fn read_meta<'a>(&'a self, path: &'a Path) -> Result<impl Reader + 'a, AssetReaderError> {
        Err::<VecReader, _>(AssetReaderError::NotFound(path.to_owned()))
    }

    async fn read_directory<'a>(&'a self, path: &'a Path) -> Result<Box<PathStream>, AssetReaderError> {
        Err(AssetReaderError::NotFound(path.to_owned()))
    }

    async fn is_directory<'a>(&'a self, _path: &'a Path) -> Result<bool, AssetReaderError> {
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_number_and_a_built_in_one_its_name() {
        let files = ScenarioFiles::default();
        let (one, other) = (Path::new("/a/one.ron"), Path::new("/b/other.ron"));
        let path = files.asset_path(other);
        assert_ne!(files.asset_path(one), path);
        assert_eq!(files.asset_path(other), path);
        assert_eq!(files.file(path.path()).as_deref(), Some(other));
        assert!(files.text(Path::new("built-in/first-loaf.ron")).is_ok_and(|text| text.contains("first-loaf")));
        assert!(files.text(Path::new("file/7.ron")).is_err());
    }
}
