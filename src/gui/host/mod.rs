//! The windows themselves: Bevy opens them, bevy_egui lends a [`Canvas`] in them. Nothing here knows what is drawn there.

mod blending;
mod displays;
mod fit;
#[cfg(all(unix, not(target_os = "macos")))]
mod hotplug;
mod icon;
mod modifiers;
mod no_window;
mod reader;
mod second_window;
mod sleep;
mod window;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::app::{Plugins, TerminalCtrlCHandlerPlugin};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass};
use egui::{LayerId, UiBuilder};

use crate::gui::frame::{FrameSet, WindowSet};
pub use no_window::NoWindow;
pub(in crate::gui) use second_window::{SecondCanvas, SecondLent, SecondPass};
pub use window::WindowState;

/// What the system does to a window, told to the game.
#[derive(Clone, Debug, PartialEq, Message)]
pub enum HostEvent {
    /// Somebody closes the window: what is not kept yet is kept now or lost.
    Closing,
    /// Somebody closed the second window.
    SecondWindowClosed,
    /// So many displays with a picture of their own are there now.
    Displays(usize),
    /// The window has another size, or fills the screen, or no longer does.
    WindowChanged(WindowState),
}

/// What the game wishes of its windows.
#[derive(Clone, Debug, Default, PartialEq, Resource)]
pub(in crate::gui) struct HostWishes {
    /// The size in points that what it shows was drawn for; a larger window shows it larger. None: it fills any size by itself.
    pub(in crate::gui) drawn_for: Option<egui::Vec2>,
    /// The title of a second window, where there should be one.
    pub(in crate::gui) second_window: Option<String>,
    /// The size that the second window was drawn for, as for the first.
    pub(in crate::gui) second_drawn_for: Option<egui::Vec2>,
    /// Where it is shown to a room: on several displays the first window fills one and the second stands on the one before it, the main
    /// one at first; the number says how many displays further both have gone since. None: the windows stand where they were put.
    pub(in crate::gui) turns: Option<usize>,
}

/// The place in a window that is drawn on in this pass.
#[derive(Default, Resource)]
pub(in crate::gui) struct Canvas {
    ui: Option<egui::Ui>,
    /// The context of the window that was drawn in last.
    pub(in crate::gui) ctx: Option<egui::Context>,
    /// Whether something was pressed in this pass.
    pub(in crate::gui) is_pressed: bool,
}

impl Canvas {
    /// Lends a place for one pass.
    pub(in crate::gui) fn lend(&mut self, ui: egui::Ui) {
        self.ctx = Some(ui.ctx().clone());
        self.ui = Some(ui);
    }

    /// The place, if one is lent.
    pub(in crate::gui) fn ui(&mut self) -> Option<&mut egui::Ui> {
        self.ui.as_mut()
    }

    /// All of a window.
    fn lend_all(&mut self, ctx: &egui::Context) {
        let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.content_rect());
        reader::name_root(ctx);
        self.lend(egui::Ui::new(ctx.clone(), "root".into(), builder));
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

/// Opens a window and shows the game in it, until it is closed; `before` is what assets are read from. To be called on the main thread.
///
/// # Errors
/// If there is no display, or none that can be drawn on: then nothing was shown.
pub(in crate::gui) fn run<B, M>(opening: WindowState, before: impl Plugins<B>, game: impl Plugins<M>) -> Result<(), NoWindow> {
    no_window::look_for_display()?;
    let shown = Arc::new(AtomicBool::new(false));
    no_window::guarded(&shown, || {
        app(opening, before, Arc::clone(&shown)).add_plugins(game).run();
    })
}

/// Opens a window and lets `draw` fill it. To be called on the main thread.
///
/// # Errors
/// If there is no display, or none that can be drawn on: then nothing was shown.
pub fn show(opening: WindowState, mut draw: impl FnMut(&mut egui::Ui) -> Flow + Send + Sync + 'static) -> Result<(), NoWindow> {
    let system = move |mut canvas: ResMut<Canvas>, mut exit: MessageWriter<AppExit>| {
        if canvas.ui().map(&mut draw) == Some(Flow::Close) {
            exit.write(AppExit::Success);
        }
    };
    let system = std::sync::Mutex::new(Some(system));
    run(
        opening,
        |_: &mut App| {},
        move |app: &mut App| {
            let system = system.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
            app.add_plugins(canvas);
            if let Some(system) = system {
                app.add_systems(EguiPrimaryContextPass, system.in_set(FrameSet::Draw));
            }
        },
    )
}

/// How many pictures were shown, and a flag for whoever waits for the first.
#[derive(Resource)]
struct FirstPicture {
    flag: Arc<AtomicBool>,
    pictures: u8,
}

fn app<B>(opening: WindowState, before: impl Plugins<B>, flag: Arc<AtomicBool>) -> App {
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
    app.add_plugins(before);
    app.add_plugins(plugins)
        .add_plugins(EguiPlugin::default())
        .add_plugins((
            fit::plugin,
            sleep::plugin,
            modifiers::plugin,
            reader::plugin,
            window::plugin,
            blending::plugin,
            second_window::plugin,
            displays::plugin,
        ))
        .insert_resource(FirstPicture { flag, pictures: 0 })
        .add_systems(EguiPrimaryContextPass, lend_canvas.in_set(FrameSet::Canvas).after(fit::fit))
        .add_systems(Last, note_first_picture);
    app
}

/// The order of a picture, whatever is drawn in it.
pub(in crate::gui) fn canvas(app: &mut App) {
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

fn lend_canvas(mut contexts: EguiContexts, mut canvas: ResMut<Canvas>) -> Result {
    canvas.lend_all(contexts.ctx_mut()?);
    Ok(())
}

/// By the second update the first one has been drawn.
fn note_first_picture(mut shown: ResMut<FirstPicture>) {
    if shown.pictures < 2 {
        shown.pictures += 1;
    } else if !shown.flag.load(Ordering::Relaxed) {
        shown.flag.store(true, Ordering::Relaxed);
    }
}
