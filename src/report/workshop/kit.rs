//! The kit, printed before the day: run sheet, scenes, handout, voting cards, seats, reflection sheet. With it a dead projector does not end
//! the session.

use maud::{Markup, html};

use crate::sim::condition::Scope;
use crate::sim::scenario::Event;
use crate::sim::{Scenario, State};
use crate::wording::{Words, pages};
use crate::workshop::{Kind, Part, Room, Seating, Step, script};

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
    let people = match set_up.seating() {
        Seating::OneRoom => people(words, set_up.people()),
        Seating::Tables(tables) => {
            let args = [("people", people(words, set_up.people()).into()), ("tables", words.number(usize::from(tables)).into())];
            words.fill("ws-people-at-tables", &args)
        }
    };
    let args = [("minutes", minutes(words, set_up.length().minutes())), ("people", people)];
    let args = args.map(|(name, value)| (name, value.into()));
    let seating = set_up.seating();
    let says = Says::of(seating);
    let (rules_of, rules) = words.rules(seating);
    // Without votes nothing is divided, foreseen or asked again.
    let debrief: Vec<Step> = Part::ALL
        .into_iter()
        .filter(|part| room.is_one_room() || !matches!(part, Part::Splits | Part::Forecasts | Part::WhatIf))
        .map(Step::Debrief)
        .collect();
    html! {
        section {
            h1 { (title) }
            p.lead { (words.fill("ws-kit-plan", &args)) }
            h2 { (words.get("ws-kit-run-sheet")) }
            (timetable(words, room))
            div.two {
                div {
                    h2 { (words.get("ws-kit-before")) }
                    ul { @for key in says.before { li { (words.get(key)) } } }
                }
                div {
                    h2 { (rules_of) }
                    ul { @for rule in rules { li { (rule) } } }
                }
            }
            h2 { (words.get("ws-kit-no-projector")) }
            @for key in says.no_projector { p { (words.get(key)) } }
            @if !notes.is_empty() {
                h2 { (words.get("ws-kit-notes")) }
                p { (notes) }
            }
        }
        section.page {
            div.whole {
                h2 { (words.get("ws-kit-a-full-week")) }
                (steps(words, &script(Kind::Full, seating, true), seating))
            }
            div.whole {
                h2 { (words.get("ws-kit-the-debrief")) }
                (steps(words, &debrief, seating))
            }
        }
    }
}

/// What is said otherwise where cards are counted and where tables say a letter.
struct Says {
    before: [&'static str; 4],
    no_projector: [&'static str; 2],
}

impl Says {
    fn of(seating: Seating) -> Self {
        match seating {
            Seating::OneRoom => Self {
                before: ["ws-kit-before-1", "ws-kit-before-2", "ws-kit-before-3", "ws-kit-before-4"],
                no_projector: ["ws-kit-no-projector-1", "ws-kit-no-projector-2"],
            },
            Seating::Tables(_) => Self {
                before: ["ws-kit-before-tables-1", "ws-kit-before-tables-2", "ws-kit-before-tables-3", "ws-kit-before-4"],
                no_projector: ["ws-kit-no-projector-tables-1", "ws-kit-no-projector-tables-2"],
            },
        }
    }
}

fn timetable(words: &Words, room: &Room) -> Markup {
    let set_up = room.set_up();
    let mut minute = set_up.length().opening();
    let mut rows = vec![(words.get(if room.is_one_room() { "ws-kit-opening" } else { "ws-kit-opening-tables" }), String::new(), minute)];
    for (week, kind) in (1_u8..).zip(set_up.weeks()) {
        minute += kind.minutes();
        rows.push((words.fill("ws-kit-week", &[("week", week.into())]), words.week_kind(*kind, set_up.seating()), minute));
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

fn steps(words: &Words, steps: &[Step], seating: Seating) -> Markup {
    html! {
        table {
            @for step in steps { tr { th { (words.next_step(*step, seating)) } td { (words.to_say(*step, seating)) } } }
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

pub(super) fn minutes(words: &Words, n: u32) -> String {
    words.fill("ws-minutes", &[("n", n.into())])
}

pub(super) fn people(words: &Words, n: u16) -> String {
    words.fill("ws-people", &[("n", n.into())])
}
