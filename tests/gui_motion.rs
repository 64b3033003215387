//! What moves in the window comes to rest, and lets the window sleep.
#![cfg(feature = "gui")]

use egui::Id;
use egui_kittest::Harness;
use fulcrum::gui::theme::{Motion, Scheme, TextScale, Theme};
use fulcrum::gui::widgets::face::{Mood, eased_mood};

const LOW: Mood = Mood { morale: 20.0, strain: 80.0, trust: 30.0 };
const HIGH: Mood = Mood { morale: 80.0, strain: 20.0, trust: 70.0 };

/// Shows a mood; returns what is drawn of it.
fn face(motion: Motion) -> Harness<'static, (Mood, Mood)> {
    let theme = Theme::new(Scheme::Light, TextScale::NORMAL, motion);
    let mut harness = Harness::builder().with_step_dt(0.1).with_max_steps(12).build_ui_state(
        move |ui, (is, drawn)| {
            theme.dress(ui, |ui| *drawn = eased_mood(ui.ctx(), Id::new("Marta"), *is));
        },
        (LOW, HIGH),
    );
    harness.run();
    harness
}

#[test]
fn a_face_is_first_drawn_as_it_is() {
    assert_eq!(face(Motion::Full).state().1, LOW);
}

#[test]
fn a_face_changes_on_its_way_and_rests() {
    let mut harness = face(Motion::Full);
    harness.state_mut().0 = HIGH;
    harness.run_steps(2);
    let drawn = harness.state().1;
    assert!(drawn.morale > LOW.morale && drawn.morale < HIGH.morale, "{drawn:?}");
    assert!(drawn.strain < LOW.strain && drawn.strain > HIGH.strain, "{drawn:?}");
    harness.run();
    assert_eq!(harness.state().1, HIGH);
    assert!(!harness.ctx.has_requested_repaint());
}

#[test]
fn with_reduced_motion_a_face_changes_at_once() {
    let mut harness = face(Motion::Reduced);
    harness.state_mut().0 = HIGH;
    harness.step();
    assert_eq!(harness.state().1, HIGH);
}
