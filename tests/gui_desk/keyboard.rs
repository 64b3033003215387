//! The game by keyboard alone.

use egui::Key;
use fulcrum::gui::screens::Screen;
use fulcrum::play::Save;

use crate::seat::{LAPTOP, Seat};

/// One press on what is open, as somebody would who makes the first move of each week.
fn go_on(seat: &mut Seat) {
    match seat.screen() {
        Screen::Title | Screen::Picker | Screen::Briefing | Screen::Monday | Screen::Reply | Screen::Friday | Screen::Ending => {
            seat.key(Key::Enter);
        }
        Screen::Dilemma => seat.key(Key::Num1),
        Screen::Week => {
            make_a_move(seat);
            seat.end_the_week();
        }
        Screen::Forecast => {
            seat.key(Key::Num1);
            if seat.screen() == Screen::Forecast {
                seat.key(Key::Num4);
            }
            seat.key(Key::Enter);
        }
        other => panic!("{other:?} is not on the way"),
    }
}

/// To the moves, the first that can be made, its first aims, and into the pan.
fn make_a_move(seat: &mut Seat) {
    let made = |seat: &Seat| seat.harness.state().play().expect("a play").session().view().moves_made().count();
    let before = made(seat);
    seat.key(Key::Num3);
    for _ in 0..5 {
        if made(seat) == before {
            seat.key(Key::Enter);
        }
    }
    assert_eq!(made(seat), before + 1, "a move is made with the keys of the screen");
}

#[test]
fn a_game_is_played_from_the_title_to_the_debrief() {
    let mut seat = Seat::at_the_title(LAPTOP, 100);
    let mut seen = vec![seat.screen()];
    while seat.screen() != Screen::Debrief {
        go_on(&mut seat);
        if seen.last() != Some(&seat.screen()) {
            seen.push(seat.screen());
        }
        assert!(seen.len() < 200, "{seen:?}");
    }
    for screen in [Screen::Briefing, Screen::Dilemma, Screen::Reply, Screen::Week, Screen::Forecast, Screen::Friday, Screen::Ending] {
        assert!(seen.contains(&screen), "{screen:?} was not on the way: {seen:?}");
    }
}

#[test]
fn killed_at_any_screen_it_goes_on_there() {
    let mut seat = Seat::at_the_briefing("first-loaf", 7, LAPTOP, 100);
    seat.key(Key::Enter);
    for step in 0..40 {
        let (screen, words) = (seat.screen(), seat.heard());
        seat = seat.killed_and_back();
        assert_eq!(seat.screen(), Screen::Title);
        seat.key(Key::Enter);
        assert_eq!(seat.screen(), screen, "after {step} presses");
        assert_eq!(seat.heard(), words, "after {step} presses");
        if seat.screen() == Screen::Friday && step > 25 {
            return;
        }
        go_on(&mut seat);
    }
    panic!("no Friday in forty presses");
}

#[test]
fn a_week_is_taken_back_from_friday() {
    let mut seat = Seat::at_the_briefing("first-loaf", 7, LAPTOP, 100);
    seat.key(Key::Enter);
    let monday = seat.heard();
    while seat.screen() != Screen::Friday {
        go_on(&mut seat);
    }
    seat.click("Undo this week");
    assert_eq!(seat.heard(), monday);
}

#[test]
fn a_move_in_hand_follows_the_arrows_and_is_put_down_by_escape() {
    let mut seat = Seat::at_the_briefing("first-loaf", 7, LAPTOP, 100);
    while seat.screen() != Screen::Week {
        go_on(&mut seat);
    }
    seat.key(Key::Num3);
    seat.key(Key::ArrowDown);
    seat.key(Key::Enter);
    assert!(seat.heard().contains("Which task?"), "{}", seat.heard());
    seat.key(Key::ArrowDown);
    seat.key(Key::ArrowDown);
    let tasks: Vec<String> =
        seat.harness.state().play().expect("a play").session().scenario().tasks.iter().map(|task| task.title.clone()).collect();
    assert!(seat.heard().contains(&format!("(“{}”)", tasks[1])), "{}", seat.heard());
    seat.key(Key::Escape);
    assert!(!seat.heard().contains("Which task?"));
    assert_eq!(seat.screen(), Screen::Week);
    assert_eq!(seat.harness.state().play().expect("a play").session().view().moves_made().count(), 0);
    // The arrows go from move to move again.
    seat.key(Key::ArrowDown);
    seat.key(Key::Enter);
    assert!(seat.heard().contains("Break the work down · "), "{}", seat.heard());
}

#[test]
fn every_decision_is_on_disk_before_the_next() {
    let mut seat = Seat::at_the_briefing("first-loaf", 7, LAPTOP, 100);
    seat.key(Key::Enter);
    for _ in 0..12 {
        go_on(&mut seat);
        let play = seat.harness.state().play().expect("a play");
        let kept = Save::read(play.path()).expect("a save").decisions.len();
        assert_eq!(kept, play.session().step().0);
    }
}
