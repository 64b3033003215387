//! Presses that are quicker than the eye: what is meant for one screen does nothing on the next, and what cannot be taken back is asked.

use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::Queryable as _;
use fulcrum::gui::screens::Screen;

use crate::seat::{LAPTOP, Seat};

fn center(seat: &Seat, name: &str) -> Pos2 {
    seat.harness.get_by_label(name).rect().center()
}

/// The pointer arrives and clicks, all of it within one picture.
fn click_at_once(seat: &mut Seat, at: Pos2) {
    let button = |pressed| Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    seat.harness.input_mut().events.extend([Event::PointerMoved(at), button(true), button(false)]);
    seat.harness.step();
}

fn at_the_reply() -> Seat {
    let mut seat = Seat::at_the_briefing("first-loaf", 7, LAPTOP, 100);
    while seat.screen() != Screen::Reply {
        seat.let_it_run();
    }
    seat
}

fn at_the_week() -> Seat {
    let mut seat = at_the_reply();
    seat.key(Key::Enter);
    assert_eq!(seat.screen(), Screen::Week);
    seat
}

#[test]
fn a_double_click_on_the_way_to_the_week_does_not_end_the_week() {
    let end = center(&at_the_week(), "End the week");
    let mut seat = at_the_reply();
    let on = center(&seat, "On to the week");
    click_at_once(&mut seat, on);
    assert_eq!(seat.screen(), Screen::Week);
    click_at_once(&mut seat, end);
    seat.rest();
    assert_eq!(seat.screen(), Screen::Week);
    assert!(!seat.heard().contains("End the week now?"), "{}", seat.heard());
    // A press that comes later is taken.
    seat.rest();
    click_at_once(&mut seat, end);
    seat.rest();
    assert!(seat.heard().contains("End the week now?"), "{}", seat.heard());
}

#[test]
fn a_click_in_the_picture_in_which_the_pointer_arrives_is_taken() {
    let mut seat = Seat::at_the_title(LAPTOP, 100);
    let name = seat.names().into_iter().find(|name| name.starts_with("New play")).expect("a way in");
    let at = center(&seat, &name);
    click_at_once(&mut seat, at);
    assert_eq!(seat.screen(), Screen::Picker);
}

#[test]
fn a_week_with_points_left_ends_only_when_that_was_asked() {
    let mut seat = at_the_week();
    for _ in 0..2 {
        seat.click("End the week");
        assert!(seat.heard().contains("points of your attention are not spent"), "{}", seat.heard());
        seat.click("Back to the moves");
        assert_eq!(seat.screen(), Screen::Week);
        assert!(!seat.heard().contains("End the week now?"));
    }
    seat.command(Key::Enter);
    assert_eq!(seat.screen(), Screen::Week, "the keyboard is asked too");
    seat.key(Key::Enter);
    assert_eq!(seat.screen(), Screen::Forecast);
}

#[test]
fn a_finished_play_is_opened_again_only_when_that_was_asked() {
    let mut seat = Seat::at_the_briefing("first-loaf", 7, LAPTOP, 100);
    while seat.screen() != Screen::Ending {
        seat.let_it_run();
    }
    let steps = |seat: &Seat| seat.harness.state().play().expect("a play").session().step();
    let all = steps(&seat);
    seat.key(Key::Backspace);
    assert_eq!((seat.screen(), steps(&seat)), (Screen::Ending, all));
    seat.click("Leave it as it ended");
    assert_eq!((seat.screen(), steps(&seat)), (Screen::Ending, all));
    seat.key(Key::Enter);
    seat.click("Back to week 5");
    assert_eq!((seat.screen(), steps(&seat)), (Screen::Debrief, all));
    seat.click("Go back to week 5");
    assert!(steps(&seat) < all);
}

#[test]
fn escape_goes_back_to_where_the_briefing_was_opened() {
    let mut seat = Seat::at_the_title(LAPTOP, 100);
    seat.key(Key::Enter);
    assert_eq!(seat.screen(), Screen::Briefing);
    seat.key(Key::Escape);
    assert_eq!(seat.screen(), Screen::Title);
    seat.click_what_begins("New play");
    seat.click_what_begins("The First Loaf");
    seat.key(Key::Escape);
    assert_eq!(seat.screen(), Screen::Picker);
}
