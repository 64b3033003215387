//! A scenario as an asset: it, or the problems in its file.

use std::path::Path;
use std::sync::Arc;

use bevy::asset::io::Reader;
use bevy::asset::{Asset, AssetLoader, LoadContext};
use bevy::reflect::TypePath;

use super::source::ScenarioFiles;
use crate::play::Entry;

/// A scenario, or the problems in its file.
#[derive(Asset, Clone, TypePath)]
pub(in crate::gui) struct ScenarioAsset(pub(in crate::gui) Arc<Entry>);

/// Reads one from its text. Problems are no error of the loader: they are what is loaded.
#[derive(TypePath)]
pub(super) struct ScenarioLoader(ScenarioFiles);

impl ScenarioLoader {
    pub(super) fn new(files: ScenarioFiles) -> Self {
        Self(files)
    }
}

impl AssetLoader for ScenarioLoader {
    type Asset = ScenarioAsset;
    type Settings = ();
    type Error = std::io::Error;

    async fn load(&self, reader: &mut dyn Reader, (): &(), context: &mut LoadContext<'_>) -> Result<ScenarioAsset, std::io::Error> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).await?;
        // The reader gives text.
        let text = String::from_utf8(bytes).map_err(std::io::Error::other)?;
        let path: &Path = context.path().path();
        let (source, name) = self.0.source_of(path).ok_or_else(|| std::io::Error::other("a scenario from nowhere"))?;
        Ok(ScenarioAsset(Arc::new(Entry::new(source, name, text))))
    }

    fn extensions(&self) -> &[&str] {
        &["ron"]
    }
}
