//! The game as an app of Bevy: which plugins there are, in which order a picture is made, and what it opens with.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

use super::host::{Canvas, HostEvent, HostWishes};
use super::scenarios;
use super::solo::{self, SoloGame};
use super::workshop_mode::{self, Mode, OpenWorkshop};
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

/// How a picture is made, step after step. A window makes one or more passes of it a picture.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum FrameSet {
    /// A place to draw is lent.
    Canvas,
    /// The open screen is drawn, and what was pressed becomes an [`Intent`](super::screens::Intent).
    Draw,
    /// Intents are done.
    Handle,
    /// The screen that was asked for opens.
    Transition,
    /// What came of it is kept, and asked of the window.
    Settle,
}

/// What becomes of what the window's system does, before a picture is made.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum WindowSet {
    /// It is told as a [`HostEvent`].
    Told,
    /// The game takes it.
    Heard,
    /// The windows are opened, closed and placed as the game wishes.
    Placed,
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
            .add_plugins((frame, scenarios::plugin, solo::plugin, workshop_mode::plugin))
            .add_systems(Startup, open);
    }
}

/// The order of a picture, whatever is drawn in it.
pub(super) fn frame(app: &mut App) {
    use FrameSet::{Canvas as Lend, Draw, Handle, Settle, Transition};
    app.init_resource::<Canvas>()
        .init_resource::<HostWishes>()
        .add_message::<HostEvent>()
        .configure_sets(EguiPrimaryContextPass, (Lend, Draw, Handle, Transition, Settle).chain())
        .configure_sets(Update, (WindowSet::Told, WindowSet::Heard, WindowSet::Placed).chain())
        .add_systems(EguiPrimaryContextPass, transition.in_set(FrameSet::Transition));
}

/// A screen that was asked for opens in the same picture.
fn transition(world: &mut World) {
    // An app without states, as the gallery is one, has no such schedule.
    let _ = world.try_run_schedule(StateTransition);
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
