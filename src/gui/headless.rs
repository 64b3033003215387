//! The game without a window and without a renderer: the same app, drawn into a place that somebody lends. For tests.

use bevy::asset::AssetPlugin;
use bevy::ecs::system::SystemState;
use bevy::prelude::*;
use bevy::state::app::StatesPlugin;
use bevy_egui::EguiPrimaryContextPass;
use egui::{Ui, UiBuilder};

use super::app::{FulcrumPlugin, Opening};
use super::host::{Canvas, HostEvent, HostWishes};
use super::screens::{Intent, Screen};
use super::settings::Settings;
use super::solo::SoloGame;
use crate::play::{DataFolder, Entry, Play};
use crate::sim::luck::Seed;

/// The game without a window.
pub struct Headless {
    app: App,
}

impl Headless {
    /// At its title, with what lies in this folder.
    #[must_use]
    pub fn open(folder: DataFolder) -> Self {
        Self::opening(folder, Opening::Title)
    }

    /// At what it opens with.
    #[must_use]
    pub fn opening(folder: DataFolder, opening: Opening) -> Self {
        let mut app = App::new();
        app.add_plugins(super::scenarios::source_plugin);
        app.add_plugins((MinimalPlugins, StatesPlugin, AssetPlugin::default(), FulcrumPlugin::new(folder, opening)));
        app.finish();
        app.cleanup();
        app.update();
        Self { app }
    }

    /// Draws one pass and does what was pressed.
    pub fn ui(&mut self, ui: &mut Ui) {
        self.app.update();
        let whole = ui.max_rect();
        let lent = ui.new_child(UiBuilder::new().id_salt("game").max_rect(whole));
        let world = self.app.world_mut();
        world.resource_mut::<Canvas>().lend(lent);
        world.run_schedule(EguiPrimaryContextPass);
    }

    /// Which screen is open.
    #[must_use]
    pub fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    /// What is set.
    #[must_use]
    pub fn settings(&self) -> Settings {
        *self.app.world().resource::<Settings>()
    }

    /// The play that is open.
    #[must_use]
    pub fn play(&self) -> Option<&Play> {
        super::solo::play_in(self.app.world())
    }

    /// What went wrong and was not yet read.
    pub fn notices(&self) -> impl Iterator<Item = &str> {
        super::solo::notices_in(self.app.world())
    }

    /// What the game wishes of its windows: the title of a second one.
    #[must_use]
    pub fn second_window(&self) -> Option<&str> {
        self.app.world().resource::<HostWishes>().second_window.as_deref()
    }

    /// Asks for this, as a press on a screen does.
    pub fn ask(&mut self, intent: Intent) {
        self.app.world_mut().write_message(intent);
        self.app.world_mut().run_schedule(EguiPrimaryContextPass);
    }

    /// The window's system tells this.
    pub fn tell(&mut self, event: HostEvent) {
        self.app.world_mut().write_message(event);
        self.app.update();
    }

    /// Opens the briefing of a scenario, to be begun with this luck.
    pub fn look_at(&mut self, entry: Entry, luck: Option<Seed>) {
        self.with(|game| game.look_at(entry, luck));
    }

    /// Goes on with the play in this file.
    pub fn resume(&mut self, path: &std::path::Path) {
        self.with(|game| game.resume(path));
    }

    /// Opens the debrief of the finished play in this record.
    pub fn look_back_at(&mut self, path: &std::path::Path) {
        self.with(|game| game.look_back_at(path));
    }

    fn with(&mut self, act: impl FnOnce(&mut SoloGame<'_>)) {
        let world = self.app.world_mut();
        let mut state = SystemState::<SoloGame>::new(world);
        act(&mut state.get_mut(world).expect("this is a bug in Fulcrum: the game lacks one of its resources"));
        world.run_schedule(StateTransition);
    }
}
