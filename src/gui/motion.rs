//! How things come to rest: curves and times of the few movements there are. Nothing here is needed to understand the game.

use std::time::Duration;

use egui::{Context, Id, lerp};

use super::theme::{Motion, Theme};

/// A weight's fall into its pan.
pub const FALL: Duration = Duration::from_millis(160);
/// The beam's way to its new angle, after the fall.
pub const TILT: Duration = Duration::from_millis(420);
/// A face's change from one week to the next.
pub const FACE: Duration = Duration::from_millis(400);

/// Slow at first, as a thing falls.
#[must_use]
pub fn ease_in(progress: f32) -> f32 {
    progress.clamp(0.0, 1.0).powi(2)
}

/// Slow at last, without swinging over.
#[must_use]
pub fn ease_out(progress: f32) -> f32 {
    1.0 - (1.0 - progress.clamp(0.0, 1.0)).powi(3)
}

/// Where the scale is, some time after a weight was placed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settling {
    /// How far the weight has fallen, 0–1.
    pub fall: f32,
    /// How far the beam has turned from its old angle to its new one, 0–1.
    pub turn: f32,
}

impl Settling {
    /// At rest.
    pub const DONE: Self = Self { fall: 1.0, turn: 1.0 };

    /// After this time.
    #[must_use]
    pub fn after(elapsed: Duration, motion: Motion) -> Self {
        match motion {
            Motion::Reduced => Self::DONE,
            Motion::Full => Self {
                fall: ease_in(elapsed.as_secs_f32() / FALL.as_secs_f32()),
                turn: ease_out(elapsed.saturating_sub(FALL).as_secs_f32() / TILT.as_secs_f32()),
            },
        }
    }

    /// Whether nothing moves any more.
    #[must_use]
    pub fn is_done(self) -> bool {
        self == Self::DONE
    }
}

/// A value on its way: starts at the first value it is given, then goes to each new one in `time`. Asks for the next picture
/// only while it moves.
#[must_use]
pub fn eased(ctx: &Context, id: Id, target: f32, time: Duration) -> f32 {
    let now = ctx.input(|input| input.time);
    let mut way: Way = ctx.data(|data| data.get_temp(id)).unwrap_or(Way { from: target, to: target, since: now });
    let at = |way: Way| {
        let progress = (now - way.since) as f32 / time.as_secs_f32();
        lerp(way.from..=way.to, ease_out(progress))
    };
    if (way.to - target).abs() > f32::EPSILON {
        way = Way { from: at(way), to: target, since: now };
    }
    if Theme::of(ctx).motion == Motion::Reduced {
        way.from = target;
    }
    ctx.data_mut(|data| data.insert_temp(id, way));
    let value = at(way);
    if (value - target).abs() > f32::EPSILON {
        ctx.request_repaint();
    }
    value
}

#[derive(Clone, Copy)]
struct Way {
    from: f32,
    to: f32,
    since: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weight_falls_before_the_beam_turns() {
        let halfway = Settling::after(FALL / 2, Motion::Full);
        assert!(halfway.fall > 0.0 && halfway.fall < 0.5, "{halfway:?}");
        assert_eq!(halfway.turn, 0.0);
        let later = Settling::after(FALL + TILT / 2, Motion::Full);
        assert_eq!(later.fall, 1.0);
        assert!(later.turn > 0.5 && later.turn < 1.0, "{later:?}");
        assert!(Settling::after(FALL + TILT, Motion::Full).is_done());
    }

    #[test]
    fn with_reduced_motion_everything_is_at_rest_at_once() {
        assert!(Settling::after(Duration::ZERO, Motion::Reduced).is_done());
    }

    #[test]
    fn easing_never_swings_over() {
        for step in 0..=120 {
            let x = step as f32 / 100.0;
            assert!((0.0..=1.0).contains(&ease_in(x)) && (0.0..=1.0).contains(&ease_out(x)));
        }
    }
}
