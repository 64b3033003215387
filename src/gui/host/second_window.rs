//! A second window, where the game wishes for one: opened and closed as it says, and gone without harm when somebody closes it.

use bevy::camera::RenderTarget;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, RequestRedraw, WindowCloseRequested, WindowRef, WindowResolution};
use bevy_egui::{EguiContext, EguiSchedule, PrimaryEguiContext};

use super::blending::{Compose, spawn_eye};
use super::displays::Displays;
use super::{Canvas, HostEvent, HostWishes, fit, window};
use crate::gui::frame::WindowSet;

/// Its size when it opens, in points.
const SIZE: [u32; 2] = [1280, 720];

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<SecondCanvas>()
        .add_systems(Update, (let_go.in_set(WindowSet::Told), open_or_close.in_set(WindowSet::Placed)))
        .add_systems(SecondPass, lend_canvas.in_set(SecondLent));
}

/// When the second window is drawn.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::gui) struct SecondPass;

/// The place in the second window that is drawn on in this pass.
#[derive(Default, Resource)]
pub(in crate::gui) struct SecondCanvas(pub(in crate::gui) Canvas);

/// A place has been lent in the second window.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::gui) struct SecondLent;

/// The first window, and not the second.
pub(super) type First = (With<PrimaryWindow>, Without<SecondWindow>);
/// The second window, and not the first.
type Second = (With<SecondWindow>, Without<PrimaryWindow>);

/// The second window, with the camera that it is seen through.
#[derive(Component)]
pub(super) struct SecondWindow {
    eye: Entity,
}

/// Somebody closed it: its camera must go before it, or every picture would warn.
fn let_go(
    mut closed: MessageReader<WindowCloseRequested>,
    open: Query<&SecondWindow>,
    mut events: MessageWriter<HostEvent>,
    mut commands: Commands,
) {
    for request in closed.read() {
        if let Ok(second) = open.get(request.window) {
            commands.entity(second.eye).despawn();
            commands.entity(request.window).remove::<SecondWindow>();
            events.write(HostEvent::SecondWindowClosed);
        }
    }
}

/// Opens it when the game wishes for it, and closes it when it no longer does.
pub(super) fn open_or_close(
    wishes: Res<HostWishes>,
    open: Query<(Entity, &SecondWindow)>,
    compose: Res<Compose>,
    mut commands: Commands,
    mut redraws: MessageWriter<RequestRedraw>,
) {
    match (wishes.second_window.clone(), open.iter().next()) {
        (Some(title), None) => {
            let of = Window { title, name: Some("fulcrum".into()), resolution: WindowResolution::new(SIZE[0], SIZE[1]), ..default() };
            let there = commands.spawn(of).id();
            let eye = spawn_eye(&mut commands, &compose)
                .insert((RenderTarget::Window(WindowRef::Entity(there)), EguiSchedule::new(SecondPass)))
                .id();
            commands.entity(there).insert(SecondWindow { eye });
            redraws.write(RequestRedraw);
        }
        (None, Some((there, second))) => {
            commands.entity(second.eye).despawn();
            commands.entity(there).despawn();
            redraws.write(RequestRedraw);
        }
        _ => {}
    }
}

fn lend_canvas(
    mut context: Single<&mut EguiContext, Without<PrimaryEguiContext>>,
    mut there: Single<(Entity, &mut Window), Second>,
    displays: NonSend<Displays>,
    mut canvas: ResMut<SecondCanvas>,
    wishes: Res<HostWishes>,
) {
    let ctx = context.get_mut().clone();
    let (of, there) = &mut *there;
    fit::grow(&ctx, there, wishes.second_drawn_for);
    window::fill_or_move(&ctx, *of, there, &displays);
    canvas.0.lend_all(&ctx);
}
