//! The windows themselves: Bevy opens them, bevy_egui draws a [`Scene`] in them. Nothing here knows what a scene shows.

mod beside;
mod blending;
mod displays;
mod fit;
#[cfg(all(unix, not(target_os = "macos")))]
mod hotplug;
mod icon;
mod modifiers;
mod no_window;
mod reader;
mod sleep;
mod window;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass};
use egui::{LayerId, UiBuilder};

pub use no_window::NoWindow;
pub use window::WindowState;

/// What a window shows.
pub trait Scene: 'static {
    /// Draws one picture and takes what was pressed.
    fn ui(&mut self, ui: &mut egui::Ui) -> Flow;

    /// The size in points that what it shows was drawn for; a larger window shows it larger. None: it fills any size by itself.
    fn drawn_for(&self) -> Option<egui::Vec2> {
        None
    }

    /// The window has another size, or fills the screen, or no longer does.
    fn window_changed(&mut self, _state: WindowState) {}

    /// Somebody closes the window: what is not kept yet is kept now or lost.
    fn closing(&mut self) {}

    /// The title of a second window, where there should be one.
    fn beside(&self) -> Option<String> {
        None
    }

    /// The size in points that the second window was drawn for, as for the first.
    fn beside_drawn_for(&self) -> Option<egui::Vec2> {
        None
    }

    /// Draws one picture of the second window and takes what was pressed there.
    fn beside_ui(&mut self, _ui: &mut egui::Ui) {}

    /// Somebody closed the second window.
    fn beside_closed(&mut self) {}

    /// So many displays with a picture of their own are there now.
    fn displays(&mut self, _there: usize) {}

    /// Where it is shown to a room: on several displays the first window fills one and the second stands on the one before it, the main
    /// one at first; the number says how many displays further both have gone since. None: the windows stand where they were put.
    fn turns(&self) -> Option<usize> {
        None
    }
}

impl<F: FnMut(&mut egui::Ui) -> Flow + 'static> Scene for F {
    fn ui(&mut self, ui: &mut egui::Ui) -> Flow {
        self(ui)
    }
}

/// Whether the window stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// It stays.
    Stay,
    /// It closes.
    Close,
}

/// Opens a window and shows the scene in it, until it is closed. To be called on the main thread.
///
/// # Errors
/// If there is no display, or none that can be drawn on: then nothing was shown.
pub fn run(opening: WindowState, scene: impl Scene) -> Result<(), NoWindow> {
    no_window::look_for_display()?;
    let shown = Arc::new(AtomicBool::new(false));
    no_window::guarded(&shown, || {
        app(opening, Box::new(scene), Arc::clone(&shown)).run();
    })
}

/// The scene in the window.
struct Stage(Box<dyn Scene>);

/// Set once the first picture was shown.
#[derive(Resource)]
struct Shown {
    flag: Arc<AtomicBool>,
    pictures: u8,
}

fn app(opening: WindowState, scene: Box<dyn Scene>, flag: Arc<AtomicBool>) -> App {
    let mut app = App::new();
    // A window that sleeps draws no second picture in which a shader that came late could be used. The terminal game
    // answers Ctrl-C; drawing in the same thread saves waiting for a second one; Bevy's notes are for those who ask.
    let render = RenderPlugin { synchronous_pipeline_compilation: true, ..default() };
    let mut plugins = DefaultPlugins
        .set(window::plugin_for(opening))
        .set(render)
        .disable::<TerminalCtrlCHandlerPlugin>()
        .disable::<PipelinedRenderingPlugin>();
    if std::env::var_os("RUST_LOG").is_none() {
        plugins = plugins.disable::<LogPlugin>();
    }
    #[cfg(all(unix, not(target_os = "macos")))]
    app.add_plugins(hotplug::plugin);
    app.add_plugins(plugins)
        .add_plugins(EguiPlugin::default())
        .add_plugins((
            fit::plugin,
            sleep::plugin,
            modifiers::plugin,
            reader::plugin,
            window::plugin,
            blending::plugin,
            beside::plugin,
            displays::plugin,
        ))
        .insert_resource(Shown { flag, pictures: 0 })
        .insert_non_send(Stage(scene))
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(Last, note_first_picture);
    app
}

fn draw(mut contexts: EguiContexts, mut stage: NonSendMut<Stage>, mut exit: MessageWriter<AppExit>) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.content_rect());
    reader::name_root(&ctx);
    let mut ui = egui::Ui::new(ctx, "root".into(), builder);
    if stage.0.ui(&mut ui) == Flow::Close {
        exit.write(AppExit::Success);
    }
    Ok(())
}

/// By the second update the first one has been drawn.
fn note_first_picture(mut shown: ResMut<Shown>) {
    if shown.pictures < 2 {
        shown.pictures += 1;
    } else if !shown.flag.load(Ordering::Relaxed) {
        shown.flag.store(true, Ordering::Relaxed);
    }
}
