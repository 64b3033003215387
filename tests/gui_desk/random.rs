//! Hands that press anything: nothing breaks, and what is on disk is what is seen.

use egui::Key;
use fulcrum::gui::screens::Screen;
use fulcrum::play::Save;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence as Persist;

use crate::seat::{LAPTOP, Seat};

const KEYS: [Key; 19] = [
    Key::Enter,
    Key::Space,
    Key::Escape,
    Key::Tab,
    Key::Backspace,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::S,
    Key::L,
    Key::F1,
    Key::F10,
    Key::PageDown,
    Key::End,
];

/// A press: of a key, of a key with Ctrl, or of the so-manieth thing that can be pressed.
#[derive(Clone, Copy, Debug)]
enum Press {
    Key(usize),
    Command(usize),
    Thing(usize),
}

fn press() -> impl Strategy<Value = Press> {
    prop_oneof![
        6 => (0..KEYS.len()).prop_map(Press::Key),
        1 => (0..KEYS.len()).prop_map(Press::Command),
        5 => (0_usize..64).prop_map(Press::Thing),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(Persist::WithSource("regressions"))), ..ProptestConfig::with_cases(12) })]

    #[test]
    fn no_press_breaks_anything(presses in prop::collection::vec(press(), 90)) {
        let mut seat = Seat::at_the_briefing("first-loaf", 7, LAPTOP, 100);
        for press in presses {
            match press {
                Press::Key(which) => seat.key(KEYS[which]),
                Press::Command(which) => seat.command(KEYS[which]),
                Press::Thing(which) => {
                    let names = seat.names();
                    if !names.is_empty() {
                        let name = names[which % names.len()].clone();
                        seat.click_what_begins(&name);
                    }
                }
            }
            let of_a_play = !matches!(seat.screen(), Screen::Title | Screen::Picker | Screen::Briefing | Screen::Settings);
            if of_a_play {
                let Some(play) = seat.harness.state().play() else {
                    // The journal is of no play, and a record can be looked back on without one.
                    prop_assert!(matches!(seat.screen(), Screen::Journal | Screen::Debrief), "{:?} has no play", seat.screen());
                    continue;
                };
                let kept = Save::read(play.path()).expect("a save that can be read").decisions.len();
                prop_assert_eq!(kept, play.session().step().0);
            }
            prop_assert_eq!(seat.harness.state().notices().collect::<Vec<_>>(), Vec::<&str>::new());
        }
    }
}
