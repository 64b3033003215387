//! The game by the pointer, on what a screen reader calls things.

use fulcrum::gui::screens::Screen;

use crate::seat::{LAPTOP, Seat};

#[test]
fn a_game_is_played_by_accessible_names() {
    let mut seat = Seat::at_the_title(LAPTOP, 100);
    seat.click_what_begins("New play");
    seat.click_what_begins("The First Loaf");
    seat.click("Begin");
    for _ in 0..200 {
        match seat.screen() {
            Screen::Monday => seat.click("Go on"),
            Screen::Dilemma => seat.click_what_begins("2: "),
            Screen::Reply => seat.click("On to the week"),
            Screen::Week => week(&mut seat),
            Screen::Forecast => forecast(&mut seat),
            Screen::Friday if seat.names().iter().any(|name| name == "See how it ended") => seat.click("See how it ended"),
            Screen::Friday => seat.click_what_begins("On to week "),
            Screen::Ending => seat.click("Look back"),
            Screen::Debrief => return,
            other => panic!("{other:?} is not on the way"),
        }
    }
    panic!("it does not end: {:?} {:#?}", seat.screen(), seat.names());
}

/// Two moves: one aimed at a person, one at all.
fn week(seat: &mut Seat) {
    seat.click_what_begins("One-on-one, ");
    let names = seat.names();
    let team: Vec<String> =
        seat.harness.state().play().expect("a play").session().scenario().members.iter().map(|it| it.name.clone()).collect();
    let person = team.into_iter().find(|person| names.iter().any(|name| name.starts_with(person)));
    seat.click_what_begins(&person.expect("somebody is here"));
    seat.click("Do it");
    seat.click_what_begins("Plan the week, ");
    seat.click("Do it");
    assert_eq!(seat.harness.state().play().expect("a play").session().view().moves_made().count(), 2);
    seat.click("End the week");
    if seat.screen() == Screen::Week {
        seat.click("End it as it is");
    }
}

fn forecast(seat: &mut Seat) {
    let names = seat.names();
    let first: Vec<&String> = names.iter().filter(|name| name.contains("stays level") || name.contains("about the same")).collect();
    for name in first {
        seat.click(name);
    }
    seat.click("See Friday");
}

#[test]
fn a_move_that_was_made_and_has_no_aim_left_says_so_where_moves_are_told() {
    let mut seat = Seat::at_the_briefing("first-loaf", 7, LAPTOP, 100);
    while seat.screen() != Screen::Week {
        seat.let_it_run();
    }
    seat.click_what_begins("Plan the week, ");
    seat.click("Do it");
    seat.click_what_begins("Plan the week, ");
    assert!(seat.heard().contains("You have done that this week."), "{}", seat.heard());
    assert!(!seat.names().contains(&"Do it".to_owned()));
    assert_eq!(seat.harness.state().notices().count(), 0);
}
