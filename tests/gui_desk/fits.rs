//! Every screen at three text scales: no word is cut off, none lies on another, and Tab reaches all that can be pressed.

use std::collections::HashSet;

use egui::{Key, Rect, vec2};
use egui_kittest::kittest::NodeT as _;
use fulcrum::gui::screens::Screen;

use crate::seat::{LAPTOP, Seat};

const SCALES: [u16; 3] = [100, 150, 200];

/// Walks through a play and looks at each screen as it comes, once.
fn each_screen(percent: u16, mut look: impl FnMut(&mut Seat, &str)) {
    let mut seat = Seat::at_the_title(LAPTOP, percent);
    look(&mut seat, "title");
    seat.click_what_begins("Settings");
    look(&mut seat, "settings");
    seat.key(Key::Escape);
    seat.click_what_begins("New play");
    look(&mut seat, "picker");
    seat.click_what_begins("The First Loaf");
    look(&mut seat, "briefing");
    seat.key(Key::Enter);
    let mut seen = HashSet::new();
    while seat.screen() != Screen::Ending {
        let screen = seat.screen();
        if seen.insert(screen) {
            look(&mut seat, &format!("{screen:?}"));
        }
        match screen {
            Screen::Dilemma => seat.key(Key::Num2),
            Screen::Week => {
                seat.key(Key::Num3);
                seat.key(Key::Enter);
                if seen.len() < 6 {
                    look(&mut seat, "week with a move in hand");
                }
                seat.key(Key::Escape);
                seat.end_the_week();
            }
            Screen::Forecast => seat.key(Key::S),
            _ => seat.key(Key::Enter),
        }
    }
    look(&mut seat, "ending");
}

#[test]
fn no_word_is_cut_off() {
    for percent in SCALES {
        each_screen(percent, |seat, name| {
            let heard = seat.heard();
            let texts = seat.texts();
            assert!(texts.len() > 8, "{} texts on {name} at {percent}%", texts.len());
            for (clip, text) in texts {
                let said = text.galley.text().trim().to_owned();
                let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                // What scrolls may begin above or end below.
                let sideways = rect.left() >= clip.left() - 1.0 && rect.right() <= clip.right() + 1.0;
                assert!(sideways || !clip.intersects(rect), "{said:?} leaves {clip:?} sideways on {name} at {percent}%: {rect:?}");
                // What was shortened is said in full.
                assert!(!text.galley.elided || heard.contains(&said), "{said:?} is cut on {name} at {percent}% and said nowhere");
            }
        });
    }
}

#[test]
fn no_word_lies_on_another() {
    for percent in SCALES {
        each_screen(percent, |seat, name| {
            let seen: Vec<(String, Rect)> = seat
                .texts()
                .into_iter()
                .map(|(clip, text)| {
                    let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                    (text.galley.text().to_owned(), rect.intersect(clip))
                })
                .filter(|(_, rect)| rect.is_positive())
                .collect();
            for (i, (one, a)) in seen.iter().enumerate() {
                for (other, b) in &seen[i + 1..] {
                    let both = a.intersect(*b);
                    let apart = both.width() < 2.0 || both.height() < 2.0;
                    assert!(apart, "{one:?} and {other:?} lie on each other on {name} at {percent}%: {a:?}, {b:?}");
                }
            }
        });
    }
}

#[test]
fn tab_reaches_all_that_can_be_pressed() {
    for percent in [100, 200] {
        each_screen(percent, |seat, name| {
            let wanted: HashSet<String> = seat.names().into_iter().collect();
            let mut reached = HashSet::new();
            for _ in 0..wanted.len() + 30 {
                seat.key(Key::Tab);
                let focused = seat.harness.root().children_recursive().find(|node| node.is_focused());
                reached.extend(focused.and_then(|node| node.accesskit_node().label()));
            }
            let missed: Vec<_> = wanted.difference(&reached).collect();
            assert!(missed.is_empty(), "Tab does not reach {missed:?} on {name} at {percent}%");
        });
    }
}

#[test]
fn the_smallest_window_with_the_largest_text_can_still_be_played() {
    let mut seat = Seat::at_the_title(vec2(400.0, 300.0), 250);
    seat.key(Key::Enter);
    for _ in 0..60 {
        if seat.screen() == Screen::Ending {
            return;
        }
        seat.let_it_run();
    }
    panic!("stuck at {:?}", seat.screen());
}
