//! What one looks at keeps its place: under the pointer, in the first picture of a screen, from week to week.

use egui::{Event, Key, Modifiers, MouseWheelUnit, Rect, TouchPhase, vec2};
use egui_kittest::kittest::Queryable as _;
use fulcrum::gui::screens::Screen;
use fulcrum::play::TaskStanding;

use crate::seat::{LAPTOP, Seat};

fn at_the_week(scenario: &str, percent: u16) -> Seat {
    let mut seat = Seat::at_the_briefing(scenario, 7, LAPTOP, percent);
    while seat.screen() != Screen::Week {
        seat.let_it_run();
    }
    seat
}

/// The moves of the open week by name, and where they lie.
fn moves(seat: &Seat) -> Vec<(String, Rect)> {
    let names = seat.names();
    let scenario = seat.harness.state().play().expect("a play").session().scenario().moves.iter();
    let names = scenario.filter_map(|it| names.iter().find(|name| name.starts_with(&format!("{}, ", it.name))).cloned());
    names.map(|name| (name.clone(), seat.harness.get_by_label(&name).rect())).collect()
}

#[test]
fn nothing_moves_under_the_pointer_while_it_goes_over_the_moves() {
    for scenario in ["first-loaf", "home-by-noon", "high-water"] {
        let mut seat = at_the_week(scenario, 100);
        let before = moves(&seat);
        assert!(before.len() > 8, "{before:?}");
        for (name, rect) in &before {
            seat.harness.event(Event::PointerMoved(rect.center()));
            seat.rest();
            assert_eq!(moves(&seat), before, "while {name} of {scenario} is looked at");
        }
    }
}

#[test]
fn picking_a_move_up_moves_none() {
    let mut seat = at_the_week("home-by-noon", 100);
    let before = moves(&seat);
    let place = |all: &[(String, Rect)]| all.iter().map(|(_, rect)| *rect).collect::<Vec<_>>();
    seat.click(&before[0].0);
    assert!(seat.names().contains(&"Do it".to_owned()) || seat.heard().contains("Do it"), "{}", seat.heard());
    assert_eq!(place(&moves(&seat)), place(&before));
}

/// Every text and where it stands.
fn seen(seat: &Seat) -> Vec<(String, [i32; 4])> {
    #[expect(clippy::cast_possible_truncation, reason = "points on a screen")]
    let whole = |rect: Rect| [rect.left(), rect.top(), rect.right(), rect.bottom()].map(|side| side.round() as i32);
    let text = |(_, text): (Rect, egui::epaint::TextShape)| (text.galley.text().to_owned(), whole(text.visual_bounding_rect()));
    seat.texts().into_iter().map(text).collect()
}

#[test]
fn the_first_picture_of_a_screen_is_the_one_that_stays() {
    for (scenario, percent) in [("first-loaf", 100), ("high-water", 100), ("first-loaf", 150)] {
        let mut seat = Seat::at_the_title(LAPTOP, percent);
        let entry = fulcrum::play::find(scenario, None).expect("a scenario");
        seat.desk().look_at(entry, Some(fulcrum::sim::luck::Seed(7)));
        for _ in 0..14 {
            seat.harness.step();
            let (screen, first) = (seat.screen(), seen(&seat));
            seat.rest();
            assert_eq!(first, seen(&seat), "{screen:?} of {scenario} at {percent}%");
            let (key, modifiers) = match screen {
                Screen::Dilemma => (Key::Num1, Modifiers::NONE),
                Screen::Week => {
                    seat.command(Key::Enter);
                    (Key::Enter, Modifiers::NONE)
                }
                Screen::Forecast => (Key::S, Modifiers::NONE),
                _ => (Key::Enter, Modifiers::NONE),
            };
            seat.harness.key_press_modifiers(modifiers, key);
        }
    }
}

/// Whether something is scrolled: a text that begins above what it may be seen through.
fn is_scrolled(seat: &Seat) -> bool {
    seat.texts().iter().any(|(clip, text)| text.visual_bounding_rect().top() < clip.top() - 8.0)
}

#[test]
fn a_screen_does_not_keep_the_scroll_of_the_week_before() {
    let mut seat = Seat::at_the_briefing("first-loaf", 7, vec2(900.0, 520.0), 150);
    let friday = |seat: &mut Seat| {
        seat.let_it_run();
        while seat.screen() != Screen::Friday {
            seat.let_it_run();
        }
    };
    friday(&mut seat);
    assert!(!is_scrolled(&seat));
    seat.harness.event(Event::PointerMoved(egui::pos2(450.0, 400.0)));
    let wheel =
        Event::MouseWheel { unit: MouseWheelUnit::Point, delta: vec2(0.0, -300.0), modifiers: Modifiers::NONE, phase: TouchPhase::Move };
    seat.harness.event(wheel);
    seat.rest();
    assert!(is_scrolled(&seat), "there is something to scroll");
    friday(&mut seat);
    assert!(!is_scrolled(&seat));
}

#[test]
fn what_the_sponsor_says_on_friday_stays_on_its_card() {
    for seed in [1, 7] {
        let mut seat = Seat::at_the_briefing("first-loaf", seed, LAPTOP, 100);
        while seat.screen() != Screen::Ending {
            if seat.screen() == Screen::Friday {
                for (clip, text) in seat.texts() {
                    let bottom = text.visual_bounding_rect().bottom().min(clip.bottom());
                    assert!(bottom <= LAPTOP.y - 12.0, "{:?} ends at {bottom} with seed {seed}", text.galley.text());
                }
            }
            seat.let_it_run();
        }
    }
}

#[test]
fn what_can_be_done_is_in_sight_on_every_briefing() {
    for scenario in ["first-loaf", "home-by-noon", "high-water"] {
        let seat = Seat::at_the_briefing(scenario, 7, LAPTOP, 100);
        let begin = seat.harness.get_by_label("Begin").rect();
        assert!(begin.bottom() <= LAPTOP.y - 12.0, "{scenario}: {begin:?}");
    }
}

#[test]
fn a_blocked_task_says_that_nobody_is_on_it() {
    let mut found = 0;
    for scenario in ["first-loaf", "home-by-noon", "high-water"] {
        let seat = at_the_week(scenario, 100);
        let heard = seat.heard();
        let view = seat.harness.state().play().expect("a play").session().view();
        let stuck = view.tasks().filter(|task| matches!(task.standing(), TaskStanding::Blocked(_)));
        for task in stuck.filter(|task| task.workers().next().is_none()) {
            let line = heard.lines().find(|line| line.starts_with(&task.of().title)).expect("the task is told");
            assert!(line.contains("nobody is on it"), "{line}");
            found += 1;
        }
    }
    assert!(found > 0, "no blocked task without anybody in three scenarios");
}
