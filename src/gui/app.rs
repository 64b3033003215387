//! The game as an app of Bevy: which plugins there are, in which order a picture is made, and what it opens with.

use std::path::PathBuf;

use bevy::prelude::*;

use super::frame::Mode;
use super::host::{self, NoWindow};
use super::scenarios;
use super::settings::Settings;
use super::solo::{self, SoloGame};
use super::workshop_mode::{self, OpenWorkshop};
use crate::play::{DataFolder, Entry};
use crate::sim::luck::Seed;

/// What the game opens with.
#[derive(Default)]
pub enum Opening {
    /// The title.
    #[default]
    Title,
    /// The briefing of a scenario, and the luck it is to be begun with, if somebody chose it.
    Briefing(Box<Entry>, Option<Seed>),
    /// The play in this file, at the page where it was left.
    Play(PathBuf),
    /// The debrief of the record in this file.
    Record(PathBuf),
    /// The set-up of a workshop, with this scenario chosen, or the first.
    Workshop(Option<Box<Entry>>),
}

/// The game: everything but the window.
pub struct FulcrumPlugin {
    folder: DataFolder,
    opening: std::sync::Mutex<Option<Opening>>,
}

impl FulcrumPlugin {
    /// With what lies in this folder.
    #[must_use]
    pub fn new(folder: DataFolder, opening: Opening) -> Self {
        Self { folder, opening: std::sync::Mutex::new(Some(opening)) }
    }
}

impl Plugin for FulcrumPlugin {
    fn build(&self, app: &mut App) {
        solo::read_folder(app, self.folder.clone());
        let opening = self.opening.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        app.insert_resource(ToOpen(opening))
            .add_plugins((host::canvas, scenarios::plugin, solo::plugin, workshop_mode::plugin))
            .add_systems(Startup, open);
    }
}

/// Plays in a window, until it is closed. To be called on the main thread.
///
/// # Errors
/// If there is no display, or none that can be drawn on: then nothing was shown.
pub fn play_in_window(folder: DataFolder, opening: Opening) -> Result<(), NoWindow> {
    // Settings that cannot be read are told in the window.
    let window = Settings::peek(&folder).window;
    host::run(window, scenarios::source_plugin, FulcrumPlugin::new(folder, opening))
}

#[derive(Resource)]
struct ToOpen(Option<Opening>);

fn open(mut game: SoloGame, mut workshop: NonSendMut<OpenWorkshop>, mut mode: ResMut<Mode>, mut to_open: ResMut<ToOpen>) {
    game.arrive();
    match to_open.0.take().unwrap_or_default() {
        Opening::Title => {}
        Opening::Briefing(entry, luck) => game.look_at(*entry, luck),
        Opening::Play(path) => game.resume(&path),
        Opening::Record(path) => game.look_back_at(&path),
        Opening::Workshop(scenario) => workshop.open(&game, &mut mode, scenario.map(|entry| *entry)),
    }
}
