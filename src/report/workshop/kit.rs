//! The kit, printed before the day: run sheet, scenes, handout, voting cards, seats, reflection sheet. With it a dead projector does not end
//! the session.

use maud::{Markup, html};

use crate::sim::condition::Scope;
use crate::sim::scenario::Event;
use crate::sim::{Scenario, State};
use crate::wording::{Words, pages};
use crate::workshop::{Part, Question, Room, Seating, Step, Turn};

use super::cards::{cards, seats};
use super::page;

/// The kit of a workshop as it is set up, as one HTML page.
#[must_use]
pub fn kit(words: &Words, room: &Room) -> String {
    let scenario = room.scenario();
    let title = words.fill("ws-kit-title", &[("title", scenario.title.as_str().into())]);
    let body = html! {
        (run_sheet(words, room, &title))
        (scenes(words, scenario))
        (handout(words, scenario))
        (cards(words))
        (seats(words, scenario, &room.adopted()))
        (reflection(words, scenario))
    };
    page(&title, &scenario.language, &body)
}

fn run_sheet(words: &Words, room: &Room, title: &str) -> Markup {
    let (set_up, notes) = (room.set_up(), room.scenario().facilitator.notes.trim());
    let args = [("minutes", minutes(words, set_up.length().minutes())), ("people", people(words, set_up.people()))];
    let args = args.map(|(name, value)| (name, value.into()));
    html! {
        section.page {
            h1 { (title) }
            p.lead { (words.fill("ws-kit-plan", &args)) }
            h2 { (words.get("ws-kit-run-sheet")) }
            (timetable(words, room))
            div.two {
                div {
                    h2 { (words.get("ws-kit-before")) }
                    (list(words, &["ws-kit-before-1", "ws-kit-before-2", "ws-kit-before-3", "ws-kit-before-4"]))
                }
                div {
                    h2 { (words.get("ws-kit-rules")) }
                    (list(words, &["ws-kit-rule-1", "ws-kit-rule-2", "ws-kit-rule-3", "ws-kit-rule-4"]))
                }
            }
            h2 { (words.get("ws-kit-no-projector")) }
            p { (words.get("ws-kit-no-projector-1")) }
            p { (words.get("ws-kit-no-projector-2")) }
            @if !notes.is_empty() {
                h2 { (words.get("ws-kit-notes")) }
                p { (notes) }
            }
        }
        section.page {
            h2 { (words.get("ws-kit-a-full-week")) }
            (steps(words, &full_week(set_up.seating())))
            h2 { (words.get("ws-kit-the-debrief")) }
            (steps(words, &Part::ALL.map(Step::Debrief)))
        }
    }
}

fn timetable(words: &Words, room: &Room) -> Markup {
    let set_up = room.set_up();
    let mut minute = set_up.length().opening();
    let mut rows = vec![(words.get("ws-kit-opening"), String::new(), minute)];
    for (week, kind) in (1_u8..).zip(set_up.weeks()) {
        minute += kind.minutes();
        rows.push((words.fill("ws-kit-week", &[("week", week.into())]), words.week_kind(*kind), minute));
    }
    rows.push((words.get("ws-kit-debrief"), String::new(), set_up.length().minutes()));
    html! {
        table {
            @for (what, how, upto) in rows {
                tr { td { (what) } td.how { (how) } td.n { (words.fill("ws-kit-upto", &[("n", upto.into())])) } }
            }
        }
    }
}

fn steps(words: &Words, steps: &[Step]) -> Markup {
    html! {
        table {
            @for step in steps { tr { th { (words.next_step(*step)) } td { (words.to_say(*step)) } } }
        }
    }
}

fn full_week(seating: Seating) -> Vec<Step> {
    use Question::{Dilemma, Plan};
    match seating {
        Seating::OneRoom => vec![
            Step::Monday,
            Step::Ask(Dilemma),
            Step::Vote(Dilemma, Turn::First),
            Step::Reveal(Dilemma),
            Step::Pairs(Dilemma),
            Step::Talk(Dilemma),
            Step::Vote(Dilemma, Turn::Again),
            Step::Decide(Dilemma),
            Step::Reply,
            Step::Ask(Plan),
            Step::Forecast,
            Step::Friday,
        ],
        Seating::Tables(_) => {
            vec![Step::Monday, Step::Ask(Dilemma), Step::Pairs(Dilemma), Step::Letters(Dilemma), Step::Reply, Step::Ask(Plan), Step::Friday]
        }
    }
}

/// Every scene with its answers, for the facilitator. Nothing here tells which way an answer leans either: it may lie open on a table.
fn scenes(words: &Words, scenario: &Scenario) -> Markup {
    let state = State::start(scenario, crate::sim::luck::Seed(0));
    let scope = Scope::new(scenario, &state);
    let dilemmas = scenario.events.iter().filter(|event| !event.is_news());
    html! {
        section.page.dense {
            h1 { (words.get("ws-kit-scenes")) }
            p.lead { (words.get("ws-kit-scenes-note")) }
            @for event in dilemmas { (scene(words, event, &scope)) }
        }
    }
}

fn scene(words: &Words, event: &Event, scope: &Scope<'_>) -> Markup {
    html! {
        div.scene {
            h3 { (words.text(&event.title, scope)) }
            p { (words.text(&event.text, scope)) }
            table {
                @for (option, choice) in (0_u8..).zip(&event.choices) {
                    tr { th { (words.letter(option)) } td { (words.text(&choice.label, scope)) } }
                }
            }
        }
    }
}

fn handout(words: &Words, scenario: &Scenario) -> Markup {
    let briefing = pages::briefing(words, scenario);
    html! {
        section.page {
            h1 { (briefing.title) }
            p.lead { (briefing.place) }
            @for paragraph in &briefing.brief { p { (paragraph) } }
            p { strong { (briefing.success) } }
            p.lead { (briefing.terms) }
            @if let Some(sponsor) = &briefing.sponsor { p.lead { (sponsor) } }
            h2 { (words.get("ws-kit-people")) }
            @for (_, person) in &briefing.people { div.person { h3 { (person) } div.rule {} } }
            h2 { (words.get("ws-kit-work")) }
            ul { @for (_, task) in &briefing.tasks { li { (task) } } }
        }
    }
}

fn reflection(words: &Words, scenario: &Scenario) -> Markup {
    let state = State::start(scenario, crate::sim::luck::Seed(0));
    let scope = Scope::new(scenario, &state);
    html! {
        section.page {
            h1 { (words.get("ws-kit-reflect")) }
            p.lead { (scenario.title) }
            h3 { (words.get("ws-kit-reflect-notice")) }
            div.rule {} div.rule {}
            @for question in &scenario.debrief { h3 { (words.text(question, &scope)) } div.rule {} div.rule {} }
            (plan(words))
        }
    }
}

/// The if-then plan, to be written by hand.
pub(super) fn plan(words: &Words) -> Markup {
    html! {
        @for key in ["ws-slip-notice", "ws-slip-then"] { div.line { span { (words.get(key)) } i {} } }
        div.line { span { (words.get("ws-slip-by")) } i {} span { (words.get("ws-slip-told")) } i {} }
        div.line { span { (words.get("ws-slip-back")) } i {} }
    }
}

fn list(words: &Words, keys: &[&str]) -> Markup {
    html! { ul { @for key in keys { li { (words.get(key)) } } } }
}

pub(super) fn minutes(words: &Words, n: u32) -> String {
    words.fill("ws-minutes", &[("n", n.into())])
}

pub(super) fn people(words: &Words, n: u16) -> String {
    words.fill("ws-people", &[("n", n.into())])
}
