//! Scenarios of any size, for benches that grow.

#![allow(dead_code, unreachable_pub, reason = "each bench uses its own part")]

use std::fmt::Write;
use std::sync::Arc;

use fulcrum::scenario_file::{Library, load};
use fulcrum::sim::Scenario;

/// A scenario that must load.
pub fn loaded(text: &str) -> Arc<Scenario> {
    let loaded = load("grown.ron", text, Library::built_in());
    loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.problems))
}

/// A scenario with so many people, tasks, events and weeks.
pub fn grown(people: usize, tasks: usize, events: usize, weeks: usize) -> String {
    let mut text = format!(
        "Scenario(format: 1, id: \"grown\", title: \"Grown\", language: \"en\", weeks: {weeks}, attention: 3,\n  practises: [\"size\"], brief: \"Many people and much work.\",\n  team: {{\n",
    );
    for n in 0..people {
        let _ = writeln!(
            text,
            "    \"p{n}\": (name: \"Person{n} Surname\", role: \"Hand\", morale: 50, clarity: 40, trust: 45, strain: 35, skills: {{\"work\": 3}}, values: [Craft]),"
        );
    }
    text.push_str("  },\n  tasks: {\n");
    for n in 0..tasks {
        let _ = writeln!(
            text,
            "    \"t{n}\": (title: \"Task {n}\", effort: 12, due: {}, value: 3, needs: \"work\", on: [\"p{}\"]),",
            4 + n % (weeks - 3),
            n % people
        );
    }
    text.push_str("  },\n  events: [\n");
    for n in 0..events {
        let week = 1 + n % (weeks - 1);
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

/// A scenario in which 512 people get so many effects at once, from so many answers.
pub fn team_effects(answers: usize) -> String {
    let mut text = grown(512, 10, 1, 10);
    let meters = ["Morale", "Trust", "Strain", "Clarity"];
    let effects: Vec<String> = (0..250).map(|n| format!("Add({}(\"team\"), {})", meters[n % 4], 1 - 2 * (n as i32 % 2))).collect();
    let effects = effects.join(", ");
    let mut events = String::new();
    for event in 0..answers.div_ceil(4) {
        let _ = write!(events, "    (id: \"team{event}\", title: \"All\", when: Weeks(2, 4), text: \"All look up.\", choices: [");
        for answer in 0..4 {
            let _ = write!(
                events,
                "(id: \"a{answer}\", label: \"Do it.\", style: Neither, effects: [{effects}], reply: \"Done.\", debrief: \"You did.\"), "
            );
        }
        events.push_str("]),\n");
    }
    let place = text.find("  ],\n  endings").expect("the end of the events");
    text.insert_str(place, &events);
    text
}

/// A scenario in which everything hangs on everything: each event on a flag of the next one in the file, each cast on the one before, each
/// task on all before it, every line on a condition with a name and on somebody who is named in it.
pub fn tangled(size: usize) -> String {
    let mut text = grown(size, size, 1, 20);
    let mut events = String::new();
    for n in 0..size {
        let _ = writeln!(
            events,
            "    (id: \"x{n}\", title: \"Scene\", when: All([Flag(\"f{}\"), Is(\"some\")]), text: \"Person{n} waits.\",\n      lines: [(when: Is(\"some\"), text: \"Person{} nods.\"), (when: All([Is(\"some\"), Weeks(2, 9)]), text: \"Person{n} says so.\")],\n      effects: [Set(\"f{n}\"), Later(2, \"y{n}\"), Add(Tally(\"t{n}\"), 1)]),",
            n + 1,
            size - 1 - n,
        );
        let from = if n == 0 { String::new() } else { format!("cast_from: \"y{}\", ", n - 1) };
        let cast = if n % (size / 4).max(1) == 0 && n < size {
            format!("cast: {{\"c{n}\": (pick: Lowest(Trust), except: [\"p{n}\"])}}, ")
        } else {
            String::new()
        };
        let _ = writeln!(
            events,
            "    (id: \"y{n}\", title: \"Follow up\", when: Never, {from}{cast}text: \"It goes on.\", effects: [Later(1, \"y{}\")]),",
            (n + 1) % size
        );
    }
    let place = text.find("  ],\n  endings").expect("the end of the events");
    text.insert_str(place, &events);
    let parts: Vec<String> = (0..40).map(|n| format!("Any([Flag(\"f{}\"), Above(Trust(\"p{}\"), {n})])", n % size, n % size)).collect();
    let place = text.find("  team: {").expect("the team");
    text.insert_str(place, &format!("  named: {{\"some\": All([{}])}},\n", parts.join(", ")));
    for n in 1..size {
        let before: Vec<String> = (n.saturating_sub(20)..n).map(|task| format!("\"t{task}\"")).collect();
        let title = format!("title: \"Task {n}\"");
        text = text.replacen(&format!("{title}, "), &format!("{title}, after: [{}], ", before.join(", ")), 1);
    }
    text
}
