//! What a scenario at the limits may cost, counted and not timed; `benches/limits.rs` has the times.

mod support;

use std::fmt::Write;

use fulcrum::author::policy::{PolicyName, SearchPlan, play_on};
use fulcrum::play::Session;
use fulcrum::scenario_file::{Code, Library, built_in, load};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::moves::Move;
use fulcrum::sim::{AimKind, Phase, Scenario};

use support::{LAB, lab, scenario};

fn built_in_scenarios() -> Vec<std::sync::Arc<Scenario>> {
    built_in().iter().filter_map(|(name, text)| load(name, text, Library::built_in()).scenario).collect()
}

/// The lab with more events, which give names to so many flags each.
fn many_flags(events: usize, flags: usize) -> String {
    let mut more = String::new();
    for event in 0..events {
        let names: Vec<String> = (0..flags).map(|flag| format!("Set(\"f{}\")", event * flags + flag)).collect();
        let _ =
            writeln!(more, "(id: \"many{event}\", title: \"Many\", when: Weeks(1, 2), text: \"Many.\", effects: [{}]),", names.join(", "));
    }
    LAB.replacen("events: [", &format!("events: [{more}"), 1)
}

#[test]
fn more_names_than_there_may_be_are_a_problem_and_no_panic() {
    let loaded = load("flags.ron", &many_flags(140, 500), Library::built_in());
    assert!(loaded.scenario.is_none());
    let too_many = loaded.problems.iter().filter(|problem| problem.code == Code::TooMany).count();
    assert_eq!(too_many, 1, "said once: {:?}", loaded.problems.first());
}

#[test]
fn a_thousand_flags_are_fine() {
    let loaded = load("flags.ron", &many_flags(2, 500), Library::built_in());
    assert!(loaded.problems.iter().all(|problem| problem.code != Code::TooMany));
}

#[test]
fn asking_to_follow_within_asking_cannot_set_off_more_than_a_play_can_bear() {
    let people: String = (0..500)
        .map(|n| {
            format!(
                "\"p{n}\": (name: \"P{n} Q\", role: \"Hand\", morale: 50, clarity: 40, trust: 45, strain: 35, skills: {{\"wood\": 3}}, values: [Craft]),"
            )
        })
        .collect();
    let follow = |inner: &str| format!("Follow(ask: [\"team\"], trust: 10, come: [{inner}], stay: [])");
    let file = |follow: &str| {
        let more = LAB.replacen("team: {", &format!("team: {{{people}"), 1);
        more.replacen("effects: [Set(\"stayed-late\")", &format!("effects: [{follow}, Set(\"stayed-late\")"), 1)
    };
    let too_many = |text: &str| {
        let loaded = load("follow.ron", text, Library::built_in());
        loaded.problems.iter().filter(|problem| problem.code == Code::TooMany).count()
    };
    let once = follow("Add(Strain(\"team\"), 1)");
    assert_eq!(too_many(&file(&once)), 0, "each of the team changes each");
    assert_eq!(too_many(&file(&follow(&once))), 1, "a hundred million changes");
}

#[test]
fn the_built_in_scenarios_are_searched_whole_with_nine_tenths_of_the_steps_to_spare() {
    for scenario in built_in_scenarios() {
        let plan = SearchPlan::for_scenario(&scenario);
        assert!(plan.is_whole(&scenario), "{}", scenario.title);
        assert!(plan.steps(&scenario) * 10 <= SearchPlan::STEPS, "{}: {} steps", scenario.title, plan.steps(&scenario));
    }
}

/// A scenario as large as a file may make it.
fn at_the_limits() -> Scenario {
    let mut large = (*lab()).clone();
    large.weeks = 52;
    large.members = large.members.iter().cycle().take(512).cloned().collect();
    large.tasks = large.tasks.iter().cycle().take(512).cloned().collect();
    large.events = large.events.iter().cycle().take(1024).cloned().collect();
    large
}

#[test]
fn a_search_at_the_limits_keeps_within_its_steps() {
    let large = at_the_limits();
    let plan = SearchPlan::for_scenario(&large);
    assert!(!plan.is_whole(&large));
    assert!(plan.steps(&large) <= SearchPlan::STEPS, "{plan:?}");
    assert!(plan.weeks >= 4, "{plan:?}");
}

#[test]
fn a_larger_scenario_is_never_searched_wider() {
    let mut last = usize::MAX;
    for weeks in [8, 16, 26, 52] {
        for people in [8, 32, 128, 512] {
            let mut grown = at_the_limits();
            grown.weeks = weeks;
            grown.members.truncate(people);
            let plan = SearchPlan::for_scenario(&grown);
            assert!(plan.steps(&grown) <= SearchPlan::STEPS);
            last = last.min(plan.kept * plan.tried);
        }
    }
    assert!(last >= 4);
}

#[test]
fn moves_that_cost_nothing_do_not_make_a_rehearsed_week_endless() {
    let mut free = (*scenario(LAB)).clone();
    let cheap = |it: &mut Move| {
        it.cost = 0;
        it.budget = 0;
        it.needs.clear();
    };
    free.moves.iter_mut().for_each(cheap);
    free.moves.iter_mut().filter(|it| it.id == "assign").for_each(|it| it.aim = AimKind::Member);
    free.members = free.members.iter().cycle().take(100).cloned().collect();
    let free = std::sync::Arc::new(free);
    for policy in [PolicyName::Blend, PolicyName::Random, PolicyName::ManageOnly, PolicyName::LeadOnly] {
        let mut session = Session::new(std::sync::Arc::clone(&free), Seed(3));
        play_on(&mut session, &mut *policy.player(&free));
        assert!(matches!(session.phase(), Phase::Ended(_)));
        let most = session.game().reports().iter().map(|report| report.moves.len()).max().unwrap_or(0);
        assert!(most <= 40, "{policy}: {most} moves in a week");
    }
}
