//! What was found in real teams must hold in the game, on every built-in scenario: each finding that can be measured is a test here, over
//! at least 2,000 plays. Sign and order fail; sizes that are far off are printed by `fulcrum model --validate`.

use std::sync::{Arc, OnceLock};

use fulcrum::author::evidence::{Evidence, PLAYS, ROWS, row};
use fulcrum::author::policy::PolicyName;
use fulcrum::author::simulate::{self, Options, Outcome, Verdict};
use fulcrum::scenario_file::{Library, built_in, load};
use fulcrum::sim::Scenario;
use std::sync::atomic::AtomicBool;

fn scenarios() -> Vec<Arc<Scenario>> {
    let load = |(name, text): &(&str, &str)| load(name, text, Library::built_in()).scenario.expect("a built-in scenario loads");
    built_in().iter().map(load).collect()
}

/// Measured once for all tests of this file.
fn evidence() -> &'static [Evidence] {
    static ALL: OnceLock<Vec<Evidence>> = OnceLock::new();
    ALL.get_or_init(|| scenarios().iter().map(Evidence::for_scenario).collect())
}

fn must_hold(key: &str) {
    let row = row(key).expect("a row");
    for evidence in evidence() {
        for fact in row.facts(evidence) {
            let title = &evidence.scenario().title;
            assert!(fact.holds(), "{title}, {key}: {} is {:?}, which must be {:?}", fact.says, fact.measured, fact.bar);
        }
    }
}

macro_rules! findings {
    ($($name:ident: $key:literal;)+) => {
        $(
            #[test]
            fn $name() {
                must_hold($key);
            }
        )+

        const TESTED: &[&str] = &[$($key,)+];
    };
}

findings! {
    leading_and_managing_both_raise_both: "hi-structure-hi-consideration";
    doing_nothing_is_worst: "passive-is-worst";
    the_blend_wins_by_no_magic: "no-magic-synergy";
    enthusiasm_without_clarity_is_lost: "freedom-needs-clarity";
    morale_moves_quality_more_than_quantity: "quality-vs-quantity";
    a_specific_goal_lifts_its_task: "goals";
    clarity_and_blockers_weigh_more_than_load: "ambiguity";
    hindrances_and_challenges_differ_in_morale_alone: "demands";
    hours_give_less_and_less: "hours";
    listening_works_through_trust: "listening";
    trust_decides_who_speaks_and_stays: "lmx";
    a_broken_word_costs_more_than_a_kept_one_earns: "word-deed";
    repeated_purpose_wears_off: "few-values";
    meeting_somebody_beats_another_speech: "beneficiary";
    specific_thanks_beat_blanket_ones: "recognition";
    safety_moves_who_speaks: "safety";
    leaving_follows_trust: "turnover-is-social";
    morale_moves_output_a_little: "engagement-cap";
    fit_is_a_small_modifier: "experience-fit";
    autonomy_lowers_strain: "autonomy-support";
    luck_decides_little: "luck";
}

#[test]
fn every_row_is_tested_on_enough_plays() {
    assert!(ROWS.iter().all(|row| TESTED.contains(&row.key)), "{:?}", ROWS.iter().map(|row| row.key).collect::<Vec<_>>());
    const { assert!(PLAYS >= 2000) };
}

/// Every policy that plays by itself, 400 plays each: what the claims about scenarios rest on.
fn rehearsals() -> &'static [Outcome] {
    static ALL: OnceLock<Vec<Outcome>> = OnceLock::new();
    ALL.get_or_init(|| {
        let policies = PolicyName::ALL.into_iter().filter(|policy| *policy != PolicyName::Best).collect();
        let options = Options { plays: 400, policies, ..Options::default() };
        let run = |scenario| simulate::run(scenario, &options, &mut |_| {}, &AtomicBool::new(false)).expect("rehearsed");
        scenarios().iter().map(run).collect()
    })
}

#[test]
fn each_scenario_proves_its_lessons() {
    for outcome in rehearsals() {
        let proved = outcome.findings.iter().filter(|finding| finding.verdict == Verdict::Proved).count();
        assert!(proved >= 2, "{}: {proved} lessons proved", outcome.scenario.title);
        assert!(!outcome.is_refuted(), "{} claims something that is not so", outcome.scenario.title);
    }
}

#[test]
fn no_pure_strategy_is_among_the_best() {
    for outcome in rehearsals() {
        let of = |policy| {
            let tally = outcome.tally(policy).expect("rehearsed");
            (tally.delivery.mean(), tally.team.mean())
        };
        let (blend, managed, led) = (of(PolicyName::Blend), of(PolicyName::ManageOnly), of(PolicyName::LeadOnly));
        let model = &outcome.scenario.model;
        assert!(blend.0 >= model.delivered_at && blend.1 >= model.thriving_at, "{}: blend {blend:?}", outcome.scenario.title);
        assert!(managed.1 < model.thriving_at, "{}: only managing {managed:?}", outcome.scenario.title);
        assert!(led.0 < blend.0 - 10.0, "{}: only leading {led:?}, blend {blend:?}", outcome.scenario.title);
    }
}
