//! Soft edges. egui means its half-covered pixels to be mixed as the numbers stand (in gamma space, as browsers do), Bevy mixes
//! light (in linear space): dark text on paper would look thin, and light text on ink fat. So the window is composed in
//! gamma space and converted at the end.

use bevy::camera::{CompositingSpace, Hdr};
use bevy::prelude::*;
use bevy::render::view::Msaa;
use bevy::shader::{Shader, Source};
use bevy_egui::render::EGUI_SHADER_HANDLE;

/// What bevy_egui's shader does last, and what it should do instead.
const LINEAR: &str = "vec4<f32>(linear_from_gamma_rgb(color_gamma.rgb), color_gamma.a)";
const GAMMA: &str = "vec4<f32>(color_gamma)";

pub(super) fn plugin(app: &mut App) {
    let mut shaders = app.world_mut().resource_mut::<Assets<Shader>>();
    let is_ours = shaders.get_mut(&EGUI_SHADER_HANDLE).is_some_and(|mut shader| write_gamma(&mut shader));
    app.insert_resource(Compose(is_ours)).add_systems(Startup, open_eye);
}

/// Whether egui's shader writes gamma values.
#[derive(Resource)]
pub(super) struct Compose(bool);

/// The camera that everything is seen through.
fn open_eye(mut commands: Commands, compose: Res<Compose>) {
    spawn_eye(&mut commands, &compose);
}

/// A camera as each window has one.
pub(super) fn spawn_eye<'a>(commands: &'a mut Commands, compose: &Compose) -> EntityCommands<'a> {
    // Shapes bring their own soft edges.
    let mut camera = commands.spawn((Camera2d, Msaa::Off));
    if compose.0 {
        // Only a target of floats keeps gamma values as they are for bevy_egui.
        camera.insert((Hdr, CompositingSpace::Srgb));
    }
    camera
}

fn write_gamma(shader: &mut Shader) -> bool {
    let Source::Wgsl(source) = &shader.source else { return false };
    if !source.contains(LINEAR) {
        return false;
    }
    shader.source = Source::Wgsl(source.replace(LINEAR, GAMMA).into());
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shader_of_this_bevy_egui_is_known() {
        let mut app = App::new();
        app.init_resource::<Assets<Image>>()
            .init_resource::<Assets<Shader>>()
            .add_message::<AssetEvent<Image>>()
            .add_plugins((
                bevy::input::InputPlugin,
                bevy::time::TimePlugin,
                bevy::window::WindowPlugin::default(),
                bevy::a11y::AccessibilityPlugin,
            ))
            .add_plugins((bevy_egui::EguiPlugin::default(), plugin));
        assert!(app.world().resource::<Compose>().0);
    }
}
