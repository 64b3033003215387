//! How fast plays and files are, and how they grow: `cargo bench --bench play --no-default-features`.
//!
//! The bar: a million decisions a second of the random player on the flagship, on one core; a scenario of 1 MiB loads and is checked in
//! under 100 ms; growth is linear in people, tasks and events.

use std::fmt::Write;
use std::sync::Arc;

use divan::Bencher;
use divan::counter::ItemsCount;
use fulcrum::author::policy::{PolicyName, play_on};
use fulcrum::play::Session;
use fulcrum::scenario_file::{Library, built_in, load};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Decision, Scenario};

const SIZES: [usize; 3] = [5, 50, 500];

fn main() {
    divan::main();
}

fn flagship() -> (String, Arc<Scenario>) {
    let (name, text) = built_in()[0];
    (text.to_owned(), load(name, text, Library::built_in()).scenario.expect("the flagship loads"))
}

fn loaded(text: &str) -> Arc<Scenario> {
    let loaded = load("grown.ron", text, Library::built_in());
    loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.problems))
}

/// A scenario with so many people, tasks and events.
fn grown(people: usize, tasks: usize, events: usize) -> String {
    let mut text = String::from(
        "Scenario(format: 1, id: \"grown\", title: \"Grown\", language: \"en\", weeks: 10, attention: 3,\n  practises: [\"size\"], brief: \"Many people and much work.\",\n  team: {\n",
    );
    for n in 0..people {
        let _ = writeln!(
            text,
            "    \"p{n}\": (name: \"Person {n}\", role: \"Hand\", morale: 50, clarity: 40, trust: 45, strain: 35, skills: {{\"work\": 3}}, values: [Craft]),"
        );
    }
    text.push_str("  },\n  tasks: {\n");
    for n in 0..tasks {
        let _ = writeln!(
            text,
            "    \"t{n}\": (title: \"Task {n}\", effort: 12, due: {}, value: 3, needs: \"work\", on: [\"p{}\"]),",
            4 + n % 7,
            n % people
        );
    }
    text.push_str("  },\n  events: [\n");
    for n in 0..events {
        let week = 1 + n % 9;
        let _ = writeln!(
            text,
            "    (id: \"e{n}\", title: \"Scene {n}\", when: All([Weeks({week}, {}), Below(Morale(\"p{}\"), 70)]), chance: 50, text: \"Somebody asks.\",\n      choices: [\n        (id: \"a\", label: \"Say what it is for.\", style: Lead(Purpose), effects: [Add(Morale(\"p{}\"), 3), Add(Clarity(\"p{}\"), -1)], reply: \"A nod.\", debrief: \"A reason.\"),\n        (id: \"b\", label: \"Say when it is due.\", style: Manage(Schedule), effects: [Add(Clarity(\"p{}\"), 3), Add(Morale(\"p{}\"), -1)], reply: \"A nod.\", debrief: \"A date.\"),\n      ]),",
            week + 1,
            n % people,
            n % people,
            n % people,
            n % people,
            n % people
        );
    }
    text.push_str("  ],\n  endings: [\n    (id: \"good\", title: \"Good\", when: Above(Delivery, 59), text: \"It stands.\"),\n    (id: \"end\", title: \"The end\", when: Always, text: \"It ends.\"),\n  ],\n  debrief: [(ask: \"What happened?\")],\n)\n");
    text
}

/// Plays of a policy, one after the other, in one session's memory; counted in decisions.
fn rehearse(bencher: Bencher<'_, '_>, scenario: &Arc<Scenario>, policy: PolicyName) {
    let mut session = Session::new(Arc::clone(scenario), Seed(1));
    let mut player = policy.player(scenario);
    let mut decisions = 0;
    for seed in 1..=100 {
        session.restart(Seed(seed));
        play_on(&mut session, &mut *player);
        decisions += session.decisions().len();
    }
    let mut seed = 0;
    bencher.counter(ItemsCount::new(decisions / 100)).bench_local(|| {
        seed = seed % 100 + 1;
        session.restart(Seed(seed));
        play_on(&mut session, &mut *player);
    });
}

/// One play of the flagship; items are decisions.
#[divan::bench(args = [PolicyName::Passive, PolicyName::Random, PolicyName::Blend])]
fn one_play(bencher: Bencher<'_, '_>, policy: &PolicyName) {
    rehearse(bencher, &flagship().1, *policy);
}

/// One week of the flagship without moves, from Monday to Monday.
#[divan::bench]
fn one_week(bencher: Bencher<'_, '_>) {
    let session = Session::new(flagship().1, Seed(1));
    bencher.with_inputs(|| session.clone()).bench_local_values(|mut session| {
        for decision in [Decision::Answer(0), Decision::EndWeek, Decision::SkipForecast, Decision::NextWeek] {
            // A week without a dilemma refuses the answer, and goes on.
            let _ = session.decide(session.step(), decision);
        }
        session
    });
}

/// Loading and checking the flagship.
#[divan::bench]
fn load_flagship(bencher: Bencher<'_, '_>) {
    let (text, _) = flagship();
    bencher.bench_local(|| load("flagship.ron", &text, Library::built_in()));
}

/// Loading and checking a scenario of nearly 1 MiB.
#[divan::bench]
fn load_a_mebibyte(bencher: Bencher<'_, '_>) {
    let mut text = grown(500, 500, 1000);
    assert!(text.len() < 1 << 20, "{} bytes", text.len());
    text.push_str(&"// A remark that an author left.\n".repeat(((1 << 20) - text.len()) / 33));
    bencher.bench_local(|| load("large.ron", &text, Library::built_in()));
}

/// One play as people grow, each with a scene of their own.
#[divan::bench(args = SIZES)]
fn grow_people(bencher: Bencher<'_, '_>, people: usize) {
    rehearse(bencher, &loaded(&grown(people, 10, people)), PolicyName::Passive);
}

/// One play as tasks grow.
#[divan::bench(args = SIZES)]
fn grow_tasks(bencher: Bencher<'_, '_>, tasks: usize) {
    rehearse(bencher, &loaded(&grown(8, tasks, 20)), PolicyName::Passive);
}

/// One play as events grow.
#[divan::bench(args = SIZES)]
fn grow_events(bencher: Bencher<'_, '_>, events: usize) {
    rehearse(bencher, &loaded(&grown(8, 10, events)), PolicyName::Passive);
}
