//! The kit, printed before the day: run sheet, scenes, handout, voting cards, seats, reflection sheet. With it a dead projector does not end
//! the session.

use maud::{Markup, html};

use crate::debrief::Part;
use crate::sim::Scope;
use crate::sim::scenario::Event;
use crate::sim::{Scenario, State};
use crate::wording::{Localizer, pages};
use crate::workshop::{Seating, Step, WeekKind, WorkshopSession, script};

use super::cards::{cards, seats};
use super::page;

/// The kit of a workshop as it is set up, as one HTML page.
#[must_use]
pub fn kit(localizer: &Localizer, room: &WorkshopSession) -> String {
    let scenario = room.scenario();
    let title = localizer.fill("ws-kit-title", &[("title", scenario.title.as_str().into())]);
    let body = html! {
        (run_sheet(localizer, room, &title))
        (scenes(localizer, scenario))
        (handout(localizer, scenario))
        (cards(localizer))
        (seats(localizer, scenario, &room.adopted()))
        (reflection(localizer, scenario))
    };
    page(localizer, &title, &scenario.language, &body)
}

fn run_sheet(localizer: &Localizer, room: &WorkshopSession, title: &str) -> Markup {
    let (set_up, notes) = (room.set_up(), room.scenario().facilitator.notes.trim());
    let people = match set_up.seating() {
        Seating::OneRoom => people(localizer, set_up.people()),
        Seating::Tables(tables) => {
            let args = [("people", people(localizer, set_up.people()).into()), ("tables", localizer.number(usize::from(tables)).into())];
            localizer.fill("ws-people-at-tables", &args)
        }
    };
    let args = [("minutes", minutes(localizer, set_up.length().minutes())), ("people", people)];
    let args = args.map(|(name, value)| (name, value.into()));
    let seating = set_up.seating();
    let says = Says::of(seating);
    let (rules_of, rules) = localizer.rules(seating);
    // Without votes nothing is divided, foreseen or asked again.
    let debrief: Vec<Step> = Part::IN_ROOM
        .into_iter()
        .filter(|part| room.is_one_room() || !matches!(part, Part::Splits | Part::Foresight | Part::WhatIf))
        .map(Step::Debrief)
        .collect();
    html! {
        section {
            h1 { (title) }
            p.lead { (localizer.fill("ws-kit-plan", &args)) }
            h2 { (localizer.get("ws-kit-run-sheet")) }
            (timetable(localizer, room))
            div.two {
                div {
                    h2 { (localizer.get("ws-kit-before")) }
                    ul { @for key in says.before { li { (localizer.get(key)) } } }
                }
                div {
                    h2 { (rules_of) }
                    ul { @for rule in rules { li { (rule) } } }
                }
            }
            h2 { (localizer.get("ws-kit-no-projector")) }
            @for key in says.no_projector { p { (localizer.get(key)) } }
            @if !notes.is_empty() {
                h2 { (localizer.get("ws-kit-notes")) }
                p { (notes) }
            }
        }
        section.page {
            div.whole {
                h2 { (localizer.get("ws-kit-a-full-week")) }
                (steps(localizer, &script(WeekKind::Full, seating, true), seating))
            }
            div.whole {
                h2 { (localizer.get("ws-kit-the-debrief")) }
                (steps(localizer, &debrief, seating))
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

fn timetable(localizer: &Localizer, room: &WorkshopSession) -> Markup {
    let set_up = room.set_up();
    let plan = room.time_plan();
    let mut seconds = plan.opening.total();
    let opening = if room.is_one_room() { "ws-kit-opening" } else { "ws-kit-opening-tables" };
    let mut rows = vec![(localizer.get(opening), String::new(), seconds.div_ceil(60))];
    for (week, kind) in (1_u8..).zip(set_up.weeks()) {
        seconds += plan.week(*kind).total();
        let name = localizer.fill("ws-kit-week", &[("week", week.into())]);
        rows.push((name, localizer.week_kind(*kind, set_up.seating()), seconds.div_ceil(60)));
    }
    rows.push((localizer.get("ws-kit-debrief"), String::new(), set_up.length().minutes()));
    html! {
        table {
            @for (what, how, upto) in rows {
                tr { td { (what) } td.how { (how) } td.n { (localizer.fill("ws-kit-upto", &[("n", upto.into())])) } }
            }
        }
    }
}

fn steps(localizer: &Localizer, steps: &[Step], seating: Seating) -> Markup {
    html! {
        table {
            @for step in steps { tr { th { (localizer.next_step(*step, seating)) } td { (localizer.to_say(*step, seating)) } } }
        }
    }
}

/// Every scene with its answers, for the facilitator. Nothing here tells which way an answer leans either: it may lie open on a table.
fn scenes(localizer: &Localizer, scenario: &Scenario) -> Markup {
    let state = State::start(scenario, crate::sim::luck::Seed(0));
    let scope = Scope::new(scenario, &state);
    let dilemmas = scenario.events.iter().filter(|event| !event.is_news());
    html! {
        section.page.dense {
            h1 { (localizer.get("ws-kit-scenes")) }
            p.lead { (localizer.get("ws-kit-scenes-note")) }
            @for event in dilemmas { (scene(localizer, event, &scope)) }
        }
    }
}

fn scene(localizer: &Localizer, event: &Event, scope: &Scope<'_>) -> Markup {
    html! {
        div.scene {
            h3 { (localizer.text(&event.title, scope)) }
            p { (localizer.text(&event.text, scope)) }
            table {
                @for (option, choice) in (0_u8..).zip(&event.choices) {
                    tr { th { (localizer.letter(option)) } td { (localizer.text(&choice.label, scope)) } }
                }
            }
        }
    }
}

fn handout(localizer: &Localizer, scenario: &Scenario) -> Markup {
    let briefing = pages::briefing(localizer, scenario);
    html! {
        section.page {
            h1 { (briefing.title) }
            p.lead { (briefing.place) }
            @for paragraph in &briefing.brief { p { (paragraph) } }
            p { strong { (briefing.success) } }
            p.lead { (briefing.terms) }
            @if let Some(sponsor) = &briefing.sponsor { p.lead { (sponsor) } }
            h2 { (localizer.get("ws-kit-people")) }
            @for (_, person) in &briefing.people { div.person { h3 { (person) } div.rule {} } }
            h2 { (localizer.get("ws-kit-work")) }
            ul { @for (_, task) in &briefing.tasks { li { (task) } } }
        }
    }
}

fn reflection(localizer: &Localizer, scenario: &Scenario) -> Markup {
    let state = State::start(scenario, crate::sim::luck::Seed(0));
    let scope = Scope::new(scenario, &state);
    html! {
        section.page {
            h1 { (localizer.get("ws-kit-reflect")) }
            p.lead { (scenario.title) }
            h3 { (localizer.get("ws-kit-reflect-notice")) }
            div.rule {} div.rule {}
            @for question in &scenario.debrief { h3 { (localizer.text(question, &scope)) } div.rule {} div.rule {} }
            (plan(localizer))
        }
    }
}

/// The if-then plan, to be written by hand.
pub(super) fn plan(localizer: &Localizer) -> Markup {
    html! {
        @for key in ["ws-slip-notice", "ws-slip-then"] { div.line { span { (localizer.get(key)) } i {} } }
        div.line { span { (localizer.get("ws-slip-by")) } i {} span { (localizer.get("ws-slip-told")) } i {} }
        div.line { span { (localizer.get("ws-slip-back")) } i {} }
    }
}

pub(super) fn minutes(localizer: &Localizer, n: u32) -> String {
    localizer.fill("ws-minutes", &[("n", n.into())])
}

pub(super) fn people(localizer: &Localizer, n: u16) -> String {
    localizer.fill("ws-people", &[("n", n.into())])
}
