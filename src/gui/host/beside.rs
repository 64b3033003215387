//! A second window, where a scene has one: opened and closed as the scene says, and gone without harm when somebody closes it.

use bevy::camera::RenderTarget;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, RequestRedraw, WindowCloseRequested, WindowRef, WindowResolution};
use bevy_egui::{EguiContext, EguiSchedule, PrimaryEguiContext};
use egui::{LayerId, UiBuilder};

use super::blending::{Compose, spawn_eye};
use super::displays::Displays;
use super::{Stage, fit, reader, window};

/// Its size when it opens, in points.
const SIZE: [u32; 2] = [1280, 720];

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (let_go, open_or_close).chain()).add_systems(BesidePass, draw);
}

/// When the second window is drawn.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct BesidePass;

/// The first window, and not the second.
pub(super) type First = (With<PrimaryWindow>, Without<Beside>);
/// The second window, and not the first.
type Second = (With<Beside>, Without<PrimaryWindow>);

/// The second window, with the camera that it is seen through.
#[derive(Component)]
pub(super) struct Beside {
    eye: Entity,
}

/// Somebody closed it: its camera must go before it, or every picture would warn.
fn let_go(mut closed: MessageReader<WindowCloseRequested>, open: Query<&Beside>, mut stage: NonSendMut<Stage>, mut commands: Commands) {
    for request in closed.read() {
        if let Ok(beside) = open.get(request.window) {
            commands.entity(beside.eye).despawn();
            commands.entity(request.window).remove::<Beside>();
            stage.0.beside_closed();
        }
    }
}

/// Opens it when the scene wants it, and closes it when the scene no longer does.
pub(super) fn open_or_close(
    stage: NonSend<Stage>,
    open: Query<(Entity, &Beside)>,
    compose: Res<Compose>,
    mut commands: Commands,
    mut redraws: MessageWriter<RequestRedraw>,
) {
    match (stage.0.beside(), open.iter().next()) {
        (Some(title), None) => {
            let of = Window { title, name: Some("fulcrum".into()), resolution: WindowResolution::new(SIZE[0], SIZE[1]), ..default() };
            let there = commands.spawn(of).id();
            let eye = spawn_eye(&mut commands, &compose)
                .insert((RenderTarget::Window(WindowRef::Entity(there)), EguiSchedule::new(BesidePass)))
                .id();
            commands.entity(there).insert(Beside { eye });
            redraws.write(RequestRedraw);
        }
        (None, Some((there, beside))) => {
            commands.entity(beside.eye).despawn();
            commands.entity(there).despawn();
            redraws.write(RequestRedraw);
        }
        _ => {}
    }
}

fn draw(
    mut context: Single<&mut EguiContext, Without<PrimaryEguiContext>>,
    mut there: Single<(Entity, &mut Window), Second>,
    displays: NonSend<Displays>,
    mut stage: NonSendMut<Stage>,
) {
    let ctx = context.get_mut().clone();
    let (of, there) = &mut *there;
    fit::grow(&ctx, there, stage.0.beside_drawn_for());
    window::fill_or_move(&ctx, *of, there, &displays);
    let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.content_rect());
    reader::name_root(&ctx);
    let mut ui = egui::Ui::new(ctx, "root".into(), builder);
    stage.0.beside_ui(&mut ui);
}
