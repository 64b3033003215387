//! A scenario that is saved is loaded again, and what is open shows it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bevy::asset::{AssetEvent, AssetLoadFailedEvent, AssetServer, Assets, Handle};
use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

use super::ScenarioAsset;
use super::source::ScenarioFiles;
use super::watch::Watch;
use crate::gui::frame::{FrameSet, WindowSet};
use crate::gui::host::Canvas;
use crate::gui::solo::{Shelf, SoloGame};
use crate::play;

/// How often, and how many times, an idle window looks whether a saved file is loaded.
const LOOK: Duration = Duration::from_millis(30);
const LOOKS: u8 = 50;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Followed>()
        .add_systems(
            Update,
            (follow.run_if(resource_changed::<Shelf>), load_saved, tell_failed, show_loaded).chain().after(WindowSet::Heard),
        )
        .add_systems(EguiPrimaryContextPass, look_again.in_set(FrameSet::Settle));
}

/// The files that are followed, each with its asset.
#[derive(Default, Resource)]
struct Followed {
    assets: BTreeMap<PathBuf, Handle<ScenarioAsset>>,
    looks_left: u8,
}

/// Every file on the shelf is an asset, and its folder is watched.
fn follow(game: SoloGame, files: Res<ScenarioFiles>, server: Res<AssetServer>, mut watch: ResMut<Watch>, mut followed: ResMut<Followed>) {
    watch.folder(&game.folder().scenarios());
    for file in game.scenario_files() {
        if let Some(folder) = file.parent() {
            watch.folder(folder);
        }
        followed.assets.entry(file.clone()).or_insert_with(|| server.load(files.asset_path(&file)));
    }
}

/// What was saved is loaded again; what is new in the folder, too.
fn load_saved(game: SoloGame, files: Res<ScenarioFiles>, server: Res<AssetServer>, watch: Res<Watch>, mut followed: ResMut<Followed>) {
    for file in watch.saved() {
        let is_own = file.parent() == Some(&*game.folder().scenarios());
        let path = files.asset_path(&file);
        match followed.assets.entry(file) {
            Entry::Occupied(_) => server.reload(path),
            Entry::Vacant(place) if is_own => {
                place.insert(server.load(path));
            }
            Entry::Vacant(_) => continue,
        }
        followed.looks_left = LOOKS;
    }
}

/// A file that cannot be read is an asset that says why.
fn tell_failed(
    mut failed: MessageReader<AssetLoadFailedEvent<ScenarioAsset>>,
    files: Res<ScenarioFiles>,
    mut assets: ResMut<Assets<ScenarioAsset>>,
) {
    for failed in failed.read() {
        if let Some(file) = files.file(failed.path.path())
            && let Err(why) = crate::scenario_file::read(&file)
        {
            // An asset that went meanwhile is shown nowhere.
            let _ = assets.insert(failed.id, ScenarioAsset(Arc::new(play::Entry::unreadable(file, &why))));
        }
    }
}

/// What is open shows what was loaded.
fn show_loaded(mut game: SoloGame, mut events: MessageReader<AssetEvent<ScenarioAsset>>, assets: Res<Assets<ScenarioAsset>>) {
    for event in events.read() {
        let (AssetEvent::Added { id } | AssetEvent::Modified { id }) = event else { continue };
        if let Some(ScenarioAsset(entry)) = assets.get(*id) {
            game.scenario_changed(entry);
        }
    }
}

/// Loading goes on beside the window, which would sleep.
fn look_again(canvas: Res<Canvas>, mut followed: ResMut<Followed>) {
    if followed.looks_left == 0 {
        return;
    }
    followed.looks_left -= 1;
    if let Some(ctx) = &canvas.ctx {
        ctx.request_repaint_after(LOOK);
    }
}
