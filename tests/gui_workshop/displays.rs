//! Displays that are there, come and go: what the workshop asks of its windows then. That windows follow is the host's.

use egui::Key;
use fulcrum::gui::theme::Scheme;
use fulcrum::workshop::Step;

use super::hall::{Hall, PROJECTOR};

#[test]
fn with_a_second_display_the_notes_have_a_window_and_f7_swaps() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "first-loaf", PROJECTOR, Scheme::Light);
    assert!(hall.reads("One display is there"));
    hall.window.state_mut().displays(2);
    hall.window.run_steps(2);
    assert!(hall.reads("Two displays are there"));
    assert_eq!(hall.window.state().turns(), None);
    hall.press("Rehearse");
    assert!(hall.window.state().beside().is_some());
    assert_eq!(hall.window.state().turns(), Some(0));
    hall.key(Key::F7);
    assert_eq!(hall.window.state().turns(), Some(1));
}

#[test]
fn a_projector_that_comes_late_or_goes_costs_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    hall.until(|step| step == Step::Monday);
    assert!(hall.window.state().beside().is_none());
    hall.window.state_mut().displays(2);
    assert!(hall.window.state().beside().is_some());
    // What is left may be the projector, or show the same as it: nothing secret may stand there.
    hall.window.state_mut().displays(1);
    hall.window.run_steps(2);
    assert!(hall.window.state().beside().is_none());
    assert!(hall.reads("A display has gone"));
    assert_eq!(hall.step(), Step::Monday);
    hall.key(Key::W);
    hall.key(Key::Y);
    assert!(hall.window.state().beside().is_some());
}
