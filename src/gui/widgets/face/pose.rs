//! How somebody holds themselves and what their face does, from how they are.

use super::Mood;

/// Everything a face's drawing depends on besides who it is. Lengths in the drawing's units (a bust of 100).
#[derive(Clone, Copy, Debug)]
pub(super) struct Pose {
    /// Morale, 0–1.
    pub(super) morale: f32,
    /// Strain, 0–1.
    pub(super) strain: f32,
    /// The side the person leans to: −1 left, 1 right.
    pub(super) side: f32,
    /// Inner brows up, 0–1.
    pub(super) worry: f32,
    /// Inner brows down, 0–1.
    pub(super) frown: f32,
    /// The head is turned from the viewer, −1–1.
    pub(super) away: f32,
    /// How far the head sinks.
    pub(super) sink: f32,
    /// How far the head tips, in degrees.
    pub(super) tip: f32,
    /// The height of the shoulders, downward.
    pub(super) shoulders: f32,
    /// How far the shoulders close.
    pub(super) narrow: f32,
    /// How far the eyes are open, 0–1.
    pub(super) open: f32,
    /// A hand is at the temple.
    pub(super) hand: bool,
}

impl Pose {
    /// The pose of a mood.
    pub(super) fn new(mood: Mood, side: f32) -> Self {
        let [m, s, t] = [mood.morale, mood.strain, mood.trust].map(|meter| (meter / 100.0).clamp(0.0, 1.0));
        let lifted = |by: f32| if m > 0.7 { by } else { 0.0 };
        Self {
            morale: m,
            strain: s,
            side,
            worry: (0.55 * s + 0.75 * (0.6 - m)).clamp(0.0, 1.0),
            frown: ((0.5 - t) * 1.8).clamp(0.0, 1.0),
            away: ((0.55 - t) * 2.2).clamp(0.0, 1.0) * side,
            sink: (1.0 - m) * 6.0 + s * 1.5 - lifted(1.5),
            tip: ((1.0 - m) * 7.0 - lifted(2.0)) * side * 0.9,
            shoulders: 92.0 - s * 7.0 + (1.0 - m) * 5.0,
            narrow: (1.0 - m) * 5.0 - lifted(2.0),
            open: (1.0 - 0.5 * s - 0.5 * (0.55 - m).clamp(0.0, 1.0)).clamp(0.36, 1.0),
            hand: s >= 0.7 && m < 0.5,
        }
    }

    /// High spirits: everything is a little lifted.
    pub(super) fn bright(&self) -> bool {
        self.morale > 0.7
    }

    /// How the mouth bends: up when positive. Above 4.4 it opens to a smile.
    pub(super) fn bend(&self) -> f32 {
        let reach = if self.morale > 0.46 { 14.0 } else { 10.0 };
        (self.morale - 0.46) * reach - self.strain * 1.2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pose(morale: f32, strain: f32, trust: f32) -> Pose {
        Pose::new(Mood { morale, strain, trust }, 1.0)
    }

    #[test]
    fn each_meter_shows_in_its_own_way() {
        let level = pose(50.0, 45.0, 55.0);
        assert!(pose(88.0, 45.0, 55.0).bend() > 4.4 && level.bend() < 4.4, "morale opens the mouth to a smile");
        assert!(pose(20.0, 45.0, 55.0).sink > level.sink, "low morale sinks the head");
        assert!(pose(50.0, 90.0, 55.0).shoulders < level.shoulders, "strain lifts the shoulders");
        assert!(pose(50.0, 90.0, 55.0).open < level.open, "strain narrows the eyes");
        assert_eq!(level.away, 0.0);
        assert!(pose(50.0, 45.0, 18.0).away > 0.5, "lost trust turns the head");
        assert!(pose(30.0, 80.0, 55.0).hand && !level.hand);
    }

    #[test]
    fn no_mood_breaks_a_face() {
        for meter in [-50.0, 0.0, 100.0, 1000.0] {
            let pose = pose(meter, meter, meter);
            assert!((0.36..=1.0).contains(&pose.open) && pose.sink.abs() < 10.0 && pose.tip.abs() < 10.0, "{pose:?}");
        }
    }
}
