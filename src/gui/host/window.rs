//! The frame of a window: title, size, icon, full screen, which display.

use bevy::camera::ClearColor;
use bevy::prelude::*;
use bevy::window::{
    ExitCondition, MonitorSelection, PrimaryWindow, WindowCloseRequested, WindowMode, WindowResizeConstraints, WindowResolution,
};
use bevy::winit::WINIT_WINDOWS;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::displays::{Displays, Placed};
use super::{HostEvent, icon};
use crate::gui::frame::WindowSet;

/// How large the window is, kept from one start to the next.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
pub struct WindowState {
    /// In points, when it does not fill the screen.
    pub width: f32,
    /// In points, when it does not fill the screen.
    pub height: f32,
    /// Whether it fills the screen.
    pub full_screen: bool,
}

impl Default for WindowState {
    fn default() -> Self {
        Self { width: 1280.0, height: 720.0, full_screen: false }
    }
}

/// The smallest window, in points.
const SMALLEST: [f32; 2] = [400.0, 300.0];
/// The sides of the icon, in pixels.
const ICON: u32 = 64;

/// Bevy's window plugin with our window.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the size of a screen")]
pub(super) fn plugin_for(opening: WindowState) -> WindowPlugin {
    let side = |points: f32, least: f32| points.clamp(least, 16_384.0) as u32;
    let window = Window {
        title: "Fulcrum".into(),
        name: Some("fulcrum".into()),
        resolution: WindowResolution::new(side(opening.width, SMALLEST[0]), side(opening.height, SMALLEST[1])),
        resize_constraints: WindowResizeConstraints { min_width: SMALLEST[0], min_height: SMALLEST[1], ..default() },
        mode: mode(opening.full_screen),
        ..default()
    };
    WindowPlugin { primary_window: Some(window), exit_condition: ExitCondition::OnPrimaryClosed, ..default() }
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(ClearColor(Color::BLACK))
        .add_systems(Update, (set_icon, (tell_of_changes, tell_of_closing).in_set(WindowSet::Told)))
        .add_systems(EguiPrimaryContextPass, full_screen);
}

fn mode(full_screen: bool) -> WindowMode {
    if full_screen { WindowMode::BorderlessFullscreen(MonitorSelection::Current) } else { WindowMode::Windowed }
}

fn full_screen(
    mut contexts: EguiContexts,
    mut window: Single<(Entity, &mut Window), With<PrimaryWindow>>,
    displays: NonSend<Displays>,
) -> Result {
    let (of, window) = &mut *window;
    fill_or_move(contexts.ctx_mut()?, *of, window, &displays);
    Ok(())
}

/// F11 fills the screen or no longer does; with Shift the window goes to the next display.
pub(super) fn fill_or_move(ctx: &egui::Context, of: Entity, window: &mut Mut<Window>, displays: &Displays) {
    let pressed = |modifiers| ctx.input_mut(|input| input.consume_key(modifiers, egui::Key::F11));
    if pressed(egui::Modifiers::SHIFT) {
        displays.move_on(of, window);
    } else if pressed(egui::Modifiers::NONE) {
        window.mode = mode(window.mode == WindowMode::Windowed);
    }
}

fn tell_of_changes(
    window: Single<&Window, (With<PrimaryWindow>, Changed<Window>)>,
    placed: Res<Placed>,
    mut events: MessageWriter<HostEvent>,
    mut last: Local<Option<WindowState>>,
) {
    // What the scene asks for is not what the player has set.
    if placed.is_so() {
        return;
    }
    let full_screen = window.mode != WindowMode::Windowed;
    let before = last.unwrap_or_default();
    let (width, height) = if full_screen { (before.width, before.height) } else { (window.width(), window.height()) };
    let state = WindowState { width, height, full_screen };
    if last.replace(state) != Some(state) {
        events.write(HostEvent::WindowChanged(state));
    }
}

fn tell_of_closing(
    mut requests: MessageReader<WindowCloseRequested>,
    window: Single<Entity, With<PrimaryWindow>>,
    mut events: MessageWriter<HostEvent>,
) {
    if requests.read().any(|request| request.window == *window) {
        events.write(HostEvent::Closing);
    }
}

fn set_icon(window: Single<Entity, With<PrimaryWindow>>, mut done: Local<bool>, _main_thread: bevy::ecs::system::NonSendMarker) {
    if *done {
        return;
    }
    WINIT_WINDOWS.with_borrow(|windows| {
        if let Some(handle) = windows.get_window(*window) {
            // Where the system takes no icon from a window, it has another.
            handle.set_window_icon(winit::window::Icon::from_rgba(icon::mark(ICON), ICON, ICON).ok());
            *done = true;
        }
    });
}
