//! How much one has to read: the words of Fridays and Mondays over whole plays, by size of team.

use fulcrum::terminal::Style;

use crate::console::{Desk, built_in};
use crate::typist::{Way, input, play};

/// The words of each screen that begins with `heading` and ends at the next question, over plays of every style.
fn words_of(scenario: &str, heading: &str) -> Vec<usize> {
    let scenario = built_in(scenario);
    let mut counts = Vec::new();
    for (seed, way) in [(1, Way::Manage), (2, Way::Lead), (3, Way::Blend), (4, Way::Manage), (5, Way::Lead), (6, Way::Blend)] {
        let (lines, _) = play(&scenario, seed, way);
        let run = Desk::new().begin(&scenario, seed, Style::plain(100), &input(&lines));
        let begins = format!("\n{heading}, week ");
        let screens = run.output.split(&begins).skip(1);
        counts.extend(screens.map(|screen| screen.split("\n1 or Enter: ").next().unwrap_or_default().split_whitespace().count()));
    }
    counts.sort_unstable();
    counts
}

fn at(counts: &[usize], percent: usize) -> usize {
    counts[(counts.len() - 1) * percent / 100]
}

#[test]
fn a_friday_of_five_people_has_about_two_hundred_words() {
    let counts = words_of("home-by-noon.ron", "Friday");
    assert!(at(&counts, 50) <= 200 && at(&counts, 90) <= 255, "{counts:?}");
}

#[test]
fn a_friday_of_seven_people_is_not_much_longer() {
    let counts = words_of("high-water.ron", "Friday");
    assert!(at(&counts, 50) <= 260 && at(&counts, 90) <= 310, "{counts:?}");
}
