//! Two people of one first name: nobody is picked in silence, and each can be named.

use fulcrum::play::DecisionText;
use fulcrum::terminal::Style;

use crate::console::{Desk, load};

/// Ann Lee is `mira`, and Ann Smith `tomas`.
const TWO_ANNS: &str = include_str!("../cases/ids_samefirst.ron");

/// Who a one-on-one was with after this was typed at the first moves, if it was with anybody.
fn one_on_one(typed: &str) -> (Option<String>, String) {
    let scenario = load("two-anns.ron", TWO_ANNS);
    let desk = Desk::new();
    // The dilemma first, if there is one.
    let run = desk.begin(&scenario, 7, Style::plain(100), &format!("1\n{typed}"));
    let who = desk.save().decisions.into_iter().find_map(|decision| match decision {
        DecisionText::Move { id, who, .. } if id == "one-on-one" => who,
        _ => None,
    });
    (who, run.output)
}

#[test]
fn a_first_name_that_two_have_is_asked_about() {
    let (who, output) = one_on_one("one-on-one ann\n");
    assert_eq!(who, None, "{output}");
    assert!(output.contains("1  Ann Lee") && output.contains("2  Ann Smith"), "{output}");
    let (who, output) = one_on_one("one-on-one ann\nann\n2\n1\n");
    assert_eq!(who.as_deref(), Some("tomas"), "{output}");
}

#[test]
fn the_full_name_and_as_much_of_it_as_tells_them_apart_are_understood() {
    for (typed, expected) in [("ann lee", "mira"), ("ann smith", "tomas"), ("ann l", "mira"), ("smith", "tomas")] {
        let (who, output) = one_on_one(&format!("one-on-one {typed}\n1\n"));
        assert_eq!(who.as_deref(), Some(expected), "{typed}: {output}");
    }
}

#[test]
fn what_is_said_of_one_of_them_names_which() {
    let (_, output) = one_on_one("one-on-one ann lee\n1\n");
    assert!(output.contains("One-on-one (Ann Lee)"), "{output}");
}

#[test]
fn tasks_of_one_title_are_told_apart_by_their_ids() {
    let twins = TWO_ANNS.replace("Find a rider for each", "Make forty bicycles safe");
    let scenario = load("twins.ron", &twins);
    let run = Desk::new().begin(&scenario, 7, Style::plain(100), "1\nset-goal\nset a goal\nmake forty\n");
    let listed = |id: &str| run.output.contains(&format!("Make forty bicycles safe ({id})"));
    assert!(listed("bicycles") && listed("families"), "{}", run.output);
}
