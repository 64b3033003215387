//! The journal at the terminal: over five plays, searched, and a plan that comes back on its day.

use fulcrum::play::{Journal, PageOf, Plan};
use fulcrum::terminal::{Farewell, Style};
use jiff::civil::{Date, date};

use crate::console::{Desk, TODAY, fixture};
use crate::typist::{Way, input, play};

/// Plays of different ways and lucks, all finished.
fn five_plays(desk: &Desk) {
    let scenario = fixture();
    for (seed, way) in [(1, Way::Manage), (2, Way::Manage), (3, Way::Lead), (4, Way::Blend), (5, Way::Blend)] {
        let (lines, _) = play(&scenario, seed, way);
        desk.begin(&scenario, seed, Style::plain(80), &(input(&lines) + "0\n"));
    }
}

fn planned(desk: &Desk, come_back: Date) {
    let plan = Plan {
        when: "Ana goes quiet in a meeting".into(),
        then: "I ask her afterwards".into(),
        made: date(2026, 10, 19),
        come_back,
        went: Vec::new(),
    };
    Journal::of(desk.store.folder()).change(&PageOf::NoPlay, None, |page| page.plans.push(plan)).expect("written");
}

fn plans(desk: &Desk) -> Vec<Plan> {
    Journal::of(desk.store.folder()).page(&PageOf::NoPlay).expect("a page").plans
}

#[test]
fn over_five_plays_it_shows_the_way_and_what_was_written() {
    let desk = Desk::new();
    five_plays(&desk);
    let typed =
        "journal\nnote The glue was never the glue.\nnote leader: Ms Ode asked the youngest first.\n1\nyoungest asked\nelephant\n\nleave\n";
    let run = desk.menu(&fixture(), typed);
    assert_eq!((run.farewell, run.unread), (Farewell::Quit, 0), "{}", run.output);
    let today = jiff::ZonedDateTime::now().in_tz("UTC").expect("a zone").date().to_string();
    // The day a play ended is the machine's own.
    insta::assert_snapshot!("journal-over-five-plays", run.output.replace(&today, "[today]"));
    assert!(run.talk.contains(&desk.path().join("journal").display().to_string()), "it says where the files lie: {}", run.talk);
}

#[test]
fn a_due_plan_comes_back_once_and_what_is_said_is_kept() {
    let (scenario, desk) = (fixture(), Desk::new());
    planned(&desk, TODAY);
    planned(&desk, TODAY.tomorrow().expect("a day"));

    let later = desk.menu(&scenario, "\nleave\n");
    assert_eq!(later.output.matches("A plan of yours").count(), 1, "only what is due: {}", later.output);
    assert!(plans(&desk).iter().all(|plan| plan.went.is_empty()), "Enter leaves it for another day");

    let asked = desk.menu(&scenario, "She had three things to say.\nleave\n");
    assert_eq!(asked.farewell, Farewell::Quit, "{}", asked.output);
    let kept = plans(&desk);
    assert_eq!((kept[0].went.len(), kept[1].went.len()), (1, 0));
    assert_eq!((kept[0].went[0].text.as_str(), kept[0].went[0].date), ("She had three things to say.", TODAY));

    let done = desk.menu(&scenario, "leave\n");
    assert!(!done.output.contains("How did it go"), "{}", done.output);
}

#[test]
fn a_finished_play_is_looked_back_on_from_the_menu_which_comes_again_after_it() {
    let (scenario, desk) = (fixture(), Desk::new());
    five_plays(&desk);
    let walk = "look back\n1\n8\nThe glue.\n\n\nleave\n";
    let run = desk.menu(&scenario, walk);
    assert_eq!((run.farewell, run.unread), (Farewell::Quit, 0), "{}", run.output);
    assert_eq!(run.output.matches("Manage the what, lead the how").count(), 2, "{}", run.output);
    let answered =
        desk.store.records().into_iter().filter_map(|path| fulcrum::play::Record::read(&path).ok()).filter(|it| !it.answers.is_empty());
    assert_eq!(answered.count(), 1);
}
