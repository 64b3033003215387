//! Scenarios as assets: read within bounds, loaded with their problems, and loaded again when their file is saved.

mod asset;
mod reload;
mod source;
mod watch;

use bevy::asset::io::AssetSourceBuilder;
use bevy::asset::{AssetApp as _, AssetServer};
use bevy::prelude::*;

pub(in crate::gui) use asset::ScenarioAsset;
use asset::ScenarioLoader;
use source::{ScenarioFiles, ScenarioReader};

/// Where scenarios are read from. To be added before the asset server is there.
pub(super) fn source_plugin(app: &mut App) {
    let files = ScenarioFiles::default();
    let shared = files.clone();
    app.insert_resource(files)
        .register_asset_source(source::NAME, AssetSourceBuilder::new(move || Box::new(ScenarioReader::new(shared.clone()))));
}

/// Loads and follows them.
pub(super) fn plugin(app: &mut App) {
    let files = app.world().resource::<ScenarioFiles>().clone();
    app.init_asset::<ScenarioAsset>().register_asset_loader(ScenarioLoader::new(files)).add_plugins((watch::plugin, reload::plugin));
    debug_assert!(app.world().contains_resource::<AssetServer>(), "scenarios are assets: the asset server comes first");
}
