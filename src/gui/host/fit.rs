//! A larger window shows a screen larger, and not with more air in it. Text that is set larger comes on top.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::HostWishes;

/// The most that is grown.
const MOST: f32 = 2.0;
/// Sizes go in steps, so that letters are not drawn anew with every point while a window is being sized.
const STEP: f32 = 0.05;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, fit);
}

pub(super) fn fit(mut contexts: EguiContexts, window: Single<&Window, With<PrimaryWindow>>, wishes: Res<HostWishes>) -> Result {
    grow(contexts.ctx_mut()?, &window, wishes.drawn_for);
    Ok(())
}

/// Shows what was drawn for a size as large as a window lets it.
pub(super) fn grow(ctx: &egui::Context, window: &Window, drawn_for: Option<egui::Vec2>) {
    let factor = drawn_for.map_or(1.0, |size| factor([window.width(), window.height()], [size.x, size.y]));
    if (ctx.zoom_factor() - factor).abs() > 0.5 * STEP {
        ctx.set_zoom_factor(factor);
        ctx.request_repaint();
    }
}

/// How much larger a window of this size shows what was drawn for another.
fn factor(window: [f32; 2], drawn_for: [f32; 2]) -> f32 {
    let room = (window[0] / drawn_for[0]).min(window[1] / drawn_for[1]);
    // A point of rounding must not cost a step.
    ((room / STEP + 0.05).floor() * STEP).clamp(1.0, MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_fills_a_larger_window_and_shrinks_in_none() {
        let at = |width, height| factor([width, height], [1280.0, 720.0]);
        assert_eq!(at(1280.0, 720.0), 1.0);
        assert_eq!(at(1920.0, 1080.0), 1.5);
        assert_eq!(at(3840.0, 2160.0), 2.0);
        assert_eq!(at(1920.0, 720.0), 1.0);
        assert_eq!(at(400.0, 300.0), 1.0);
    }
}
