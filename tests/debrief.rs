//! The debrief: what hung on a week, found by replaying with the same luck.

mod support;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use fulcrum::debrief::{Counterfactual, Fortune, Progress, Rest, Timeline, TurningPoints, Untold, WeekPlan, promise_ledger, rule, seats};
use fulcrum::play::Session;
use fulcrum::scenario_file::Library;
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Aim, Decision, Phase, Scenario};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence as Persist;

use support::*;

/// A play in which each week's decisions are given by `decide`; dilemmas get their first answer, and nothing is foreseen.
fn play(scenario: &Arc<Scenario>, seed: u64, mut decide: impl FnMut(&mut Session, u8)) -> Session {
    let mut session = Session::new(Arc::clone(scenario), Seed(seed));
    while !matches!(session.phase(), Phase::Ended(_)) {
        let step = session.step();
        match session.phase() {
            Phase::Dilemma(_) => session.decide(step, Decision::Answer(0)),
            Phase::Moves => {
                let week = session.view().week();
                decide(&mut session, week);
                session.decide(session.step(), Decision::EndWeek)
            }
            Phase::Forecast => session.decide(step, Decision::SkipForecast),
            Phase::Friday => session.decide(step, Decision::NextWeek),
            Phase::Ended(_) => unreachable!("over"),
        }
        .expect("a legal decision");
    }
    session
}

fn make(session: &mut Session, id: &str, aim: Aim) {
    let which = session.scenario().move_id(id).expect("a move of the library");
    session.decide(session.step(), Decision::Move(which, aim)).unwrap_or_else(|why| panic!("{id} is refused: {why:?}"));
}

fn turning(timeline: &Timeline) -> TurningPoints {
    Progress::none(|progress| TurningPoints::of(timeline, progress)).expect("nobody stopped it")
}

#[test]
fn two_plays_that_differ_in_one_week_both_name_that_week_with_the_difference() {
    // In week 2 one of them brings in help for the bench; the other does nothing that week. Everything else is the same.
    let plays = [true, false].map(|helped| {
        play(&lab(), 7, |session, week| {
            let bench = Aim::Task(session.scenario().task("bench").expect("a task of the lab"));
            match week {
                1 => make(session, "plan-week", Aim::Team),
                2 if helped => make(session, "bring-help", bench),
                _ => {}
            }
        })
    });
    let [helped, alone] = plays.map(|play| Timeline::of(&play).expect("over"));
    let apart = |of: fn(&Timeline) -> f64| of(&alone) - of(&helped);
    let (delivery, team) = (apart(|it| it.results().delivery), apart(|it| it.results().team));
    assert!(delivery + team < -3.0, "the two plays end {delivery} and {team} apart");

    let (of_helped, of_alone) = (turning(&helped), turning(&alone));
    for points in [&of_helped, &of_alone] {
        assert!(points.names(2), "{:?}", points.most);
    }

    // Without it the one play is the other, to the point.
    let held = of_helped.week(2).held.as_ref().expect("something hung on week 2");
    assert!(matches!(held.otherwise, Counterfactual::LeftOut(..)), "{:?}", held.otherwise);
    assert_eq!((held.difference.delivery, held.difference.team), (delivery, team));
    // With it, or something better still, the other ends higher.
    let better = of_alone.week(2).better.as_ref().expect("there was something better in week 2");
    assert!(better.difference.sum() >= -(delivery + team));

    for turn in [held, better] {
        assert!(!turn.why.at_once.is_empty() || !turn.why.then.is_empty(), "no cause for {:?}", turn.otherwise);
        assert!(!turn.why.at_last.is_empty(), "nothing left of {:?}", turn.otherwise);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(Persist::WithSource("regressions"))), ..ProptestConfig::with_cases(24) })]

    #[test]
    fn the_play_as_it_was_ends_as_it_did(seed in any::<u64>(), player in any::<u64>()) {
        let session = play_by_luck(&lab(), seed, player);
        let timeline = Timeline::of(&session).expect("over");
        for week in 1..=timeline.weeks() {
            let mut again = timeline.monday(week).clone();
            let fit = timeline.play_on(&mut again, &mut Rest::AsBefore);
            prop_assert_eq!(again.decisions(), session.decisions());
            prop_assert!(fit.left_out.is_empty() && fit.new.is_empty());
        }
    }

    #[test]
    fn every_other_decision_differs_and_ends(seed in any::<u64>(), player in any::<u64>()) {
        let session = play_by_luck(&lab(), seed, player);
        let timeline = Timeline::of(&session).expect("over");
        for week in 1..=timeline.weeks() {
            for otherwise in timeline.others(week) {
                prop_assert_ne!(&otherwise.apply(timeline.plan(week)), timeline.plan(week));
                if let Some((other, _)) = timeline.with(week, otherwise) {
                    prop_assert!(matches!(other.phase(), Phase::Ended(_)));
                    let before = timeline.monday(week).decisions();
                    prop_assert!(other.decisions().starts_with(before));
                }
            }
        }
    }

    #[test]
    fn the_best_of_a_week_is_the_best_that_was_tried(seed in any::<u64>(), player in any::<u64>()) {
        let session = play_by_luck(&lab(), seed, player);
        let timeline = Timeline::of(&session).expect("over");
        let found = turning(&timeline);
        let real = timeline.results().delivery + timeline.results().team;
        for week in &found.weeks {
            let best = timeline.others(week.week).into_iter().filter_map(|other| timeline.with(week.week, other)).map(|(end, _)| {
                let results = end.game().results();
                results.delivery + results.team - real
            }).fold(0.0, f64::max);
            let told = week.better.as_ref().map_or(0.0, |turn| turn.difference.sum());
            prop_assert!((best - told).abs() < 1e-9 || (told == 0.0 && best < 1.0), "week {}: {best} was there, {told} is told", week.week);
        }
    }

    #[test]
    fn who_kept_silent_was_short_of_something(seed in any::<u64>(), player in any::<u64>()) {
        let session = play_by_luck(&lab(), seed, player);
        for seat in seats(&session) {
            for Untold { secret, nearest, .. } in &seat.untold {
                if let Some(nearest) = nearest {
                    prop_assert!(nearest.missing > 0.0, "{secret:?} would have been said: {nearest:?}");
                }
            }
        }
    }

    #[test]
    fn every_change_can_be_opened(seed in any::<u64>(), player in any::<u64>()) {
        use fulcrum::debrief::Source;
        let session = play_by_luck(&lab(), seed, player);
        for change in session.game().reports().iter().flat_map(|report| &report.changes) {
            let rule = rule(Library::built_in(), session.scenario(), change);
            prop_assert!(rule.source != Source::Model || !rule.numbers.is_empty(), "nothing behind {change:?}");
        }
    }
}

#[test]
fn every_coefficient_a_rule_names_is_there_and_every_finding_is_known() {
    let findings = fulcrum::scenario_file::findings();
    let keys: Vec<&str> = findings.keys().map(String::as_str).collect();
    let known = [
        "ambiguity",
        "autonomy-support",
        "beneficiary",
        "debrief",
        "demands",
        "engagement-cap",
        "experience-fit",
        "few-values",
        "freedom-needs-clarity",
        "goals",
        "hi-structure-hi-consideration",
        "hours",
        "if-then",
        "listening",
        "lmx",
        "no-magic-synergy",
        "passive-is-worst",
        "peer-discussion",
        "quality-vs-quantity",
        "recognition",
        "safety",
        "turnover-is-social",
        "word-deed",
    ];
    assert_eq!(keys, known);
    for coefficient in Library::built_in().coefficients() {
        let key = coefficient.evidence.key();
        assert!(key == "guess" || findings.contains_key(key), "{key}");
    }
}

#[test]
fn a_policy_may_play_the_rest() {
    let session = play_by_luck(&lab(), 3, 4);
    let timeline = Timeline::of(&session).expect("over");
    let mut asked = 0;
    let mut branch = timeline.monday(2).clone();
    let other =
        timeline.others(2).into_iter().find(|other| matches!(other, Counterfactual::Answer { .. })).expect("another answer in week 2");
    let Counterfactual::Answer { other, .. } = other else { unreachable!("filtered") };
    branch.decide(branch.step(), Decision::Answer(other)).expect("an open answer");
    let mut by = |view: fulcrum::play::View<'_>, _| {
        asked += 1;
        match view.phase() {
            Phase::Dilemma(_) => Decision::Answer(0),
            _ => Decision::EndWeek,
        }
    };
    let fit = timeline.play_on(&mut branch, &mut Rest::By(&mut by));
    assert!(matches!(branch.phase(), Phase::Ended(_)));
    assert!(asked >= fit.new.len());
}

/// A play that gives this answer in week 2, the first one else, and makes no moves.
fn answered_in_week_two(scenario: Arc<Scenario>, answer: u8) -> Session {
    let mut session = Session::new(scenario, Seed(1));
    while !matches!(session.phase(), Phase::Ended(_)) {
        let decision = match session.phase() {
            Phase::Dilemma(_) => Decision::Answer(if session.view().week() == 2 { answer } else { 0 }),
            Phase::Moves => Decision::EndWeek,
            Phase::Forecast => Decision::SkipForecast,
            Phase::Friday => Decision::NextWeek,
            Phase::Ended(_) => unreachable!("over"),
        };
        session.decide(session.step(), decision).expect("legal");
    }
    session
}

#[test]
fn a_promise_given_to_those_who_came_is_the_answers_and_not_something_that_happened() {
    use fulcrum::sim::Cause;
    let asked = LAB.replace("come: [Add(Strain(\"them\"), 5)]", "come: [Add(Strain(\"them\"), 5), Promise(\"fridays\")]");
    assert_ne!(asked, LAB);
    let session = answered_in_week_two(scenario(&asked), 2);
    let entries = promise_ledger(session.game());
    let [entry] = entries.as_slice() else { panic!("one word was given: {entries:?}") };
    assert!(matches!(entry.by, Some(Cause::Choice(_, 2))), "{entry:?}");
}

#[test]
fn a_word_is_in_the_ledger_with_who_gave_it_and_what_became_of_it() {
    use fulcrum::sim::Cause;
    use fulcrum::sim::state::Settled;
    // The second answer of week 2 promises free Fridays.
    let session = answered_in_week_two(lab(), 1);
    let entries = promise_ledger(session.game());
    let [entry] = entries.as_slice() else { panic!("one word was given: {entries:?}") };
    assert_eq!((entry.given, entry.due), (2, 4));
    assert!(matches!(entry.by, Some(Cause::Choice(_, 1))));
    assert_eq!(entry.settled, Some(Settled::Kept(4)));
    assert!(entry.moved.iter().all(|(_, _, points)| *points > 0.0) && !entry.moved.is_empty());
}

#[test]
fn luck_is_weighed_against_a_hundred_others() {
    let timeline = Timeline::of(&play_by_luck(&lab(), 3, 4)).expect("over");
    let fortune = Progress::none(|progress| Fortune::of(&timeline, progress)).expect("nobody stopped it");
    assert!(fortune.fitting > 0.3 && fortune.fitting <= 1.0);
    for among in [fortune.delivery, fortune.team] {
        assert!(among.low <= among.middle && among.middle <= among.high);
        assert!((0.0..=1.0).contains(&among.lower) && (0.0..=1.0).contains(&among.reached));
    }
}

#[test]
fn work_that_nobody_waits_for_ends_without_a_result() {
    let timeline = Timeline::of(&play_by_luck(&lab(), 3, 4)).expect("over");
    let stop = AtomicBool::new(true);
    let progress = Progress::new(&stop, &|_| {});
    assert!(TurningPoints::of(&timeline, &progress).is_none());
    assert!(Fortune::of(&timeline, &progress).is_none());
}

#[test]
fn progress_is_told_and_reaches_the_end() {
    let timeline = Timeline::of(&play_by_luck(&lab(), 3, 4)).expect("over");
    let most = std::sync::Mutex::new(0.0_f32);
    let progress = |share: f32| {
        let mut most = most.lock().expect("no panic");
        *most = most.max(share);
    };
    let stop = AtomicBool::new(false);
    TurningPoints::of(&timeline, &Progress::new(&stop, &progress)).expect("nobody stopped it");
    assert!(*most.lock().expect("no panic") > 0.9);
}

#[test]
fn a_week_decided_by_hand_is_the_same_as_by_a_plan() {
    let timeline = Timeline::of(&play_by_luck(&lab(), 9, 2)).expect("over");
    let plan = WeekPlan::default();
    let by_plan = timeline.what_if(3, &plan, &mut Rest::AsBefore);
    let mut by_hand = timeline.monday(3).clone();
    while by_hand.view().week() == 3 {
        let decision = match by_hand.phase() {
            // The plan has no answer, so the one that was given stands, here as there.
            Phase::Dilemma(_) => Decision::Answer(timeline.plan(3).answer.expect("a dilemma was answered").1),
            Phase::Moves => Decision::EndWeek,
            Phase::Forecast => Decision::SkipForecast,
            Phase::Friday => Decision::NextWeek,
            Phase::Ended(_) => unreachable!("there are more weeks"),
        };
        by_hand.decide(by_hand.step(), decision).expect("legal");
    }
    let by_hand = timeline.branch(3, by_hand, &mut Rest::AsBefore);
    assert_eq!(by_hand.session.decisions(), by_plan.session.decisions());
    assert_eq!(by_hand.difference, by_plan.difference);
    assert_eq!(by_hand.why, by_plan.why);
    let line = fulcrum::wording::debrief::what_if(&fulcrum::wording::Localizer::english(), &timeline, &by_plan);
    assert!(line.results.contains(&line.delivery.2) && line.results.contains(&line.team.2), "{line:?}");
}
