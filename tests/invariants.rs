//! What holds for any legal sequence of decisions.

mod support;

use std::sync::Arc;

use fulcrum::play::{Session, Step};
use fulcrum::sim::{Decision, MemberId, MemberMeter, Phase, Refusal, Subject};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence as Persist;

use support::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(Persist::WithSource("regressions"))), ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_legal_sequence_ends_and_meters_stay_in_range(seed in any::<u64>(), player in any::<u64>()) {
        let scenario = lab();
        let session = play_by_luck(&scenario, seed, player);
        prop_assert!(session.game().state().week <= scenario.weeks);
        for member in &session.game().state().members {
            for meter in member.meters {
                prop_assert!((0.0..=100.0).contains(&meter));
            }
        }
        let results = session.game().results();
        prop_assert!((0.0..=100.0).contains(&results.delivery) && (0.0..=100.0).contains(&results.team));
        prop_assert!((-1.0..=1.0).contains(&results.lean));
    }

    #[test]
    fn a_replay_is_byte_identical(seed in any::<u64>(), player in any::<u64>()) {
        let scenario = lab();
        let session = play_by_luck(&scenario, seed, player);
        let (again, taken) = Session::replay(Arc::clone(&scenario), session.seed(), session.decisions());
        prop_assert_eq!(taken, session.decisions().len());
        prop_assert_eq!(format!("{:?}", again.game().state()), format!("{:?}", session.game().state()));
        prop_assert_eq!(format!("{:?}", again.game().reports()), format!("{:?}", session.game().reports()));
    }

    #[test]
    fn undo_to_any_step_is_the_play_as_it_was(seed in any::<u64>(), player in any::<u64>(), cut in 0.0..1.0) {
        let scenario = lab();
        let mut session = play_by_luck(&scenario, seed, player);
        let step = Step((session.decisions().len() as f64 * cut) as usize);
        let (early, _) = Session::replay(Arc::clone(&scenario), session.seed(), &session.decisions()[..step.0]);
        session.undo_to(step);
        prop_assert_eq!(session.phase(), early.phase());
        prop_assert_eq!(session.game().state(), early.game().state());
    }

    #[test]
    fn a_restarted_session_plays_as_a_new_one(seed in any::<u64>(), player in any::<u64>()) {
        let scenario = lab();
        let mut used = play_by_luck(&scenario, seed.wrapping_add(1), player);
        let fresh = play_by_luck(&scenario, seed, player);
        used.restart(fresh.seed());
        for decision in fresh.decisions() {
            used.decide(used.step(), *decision).expect("legal there, legal here");
        }
        prop_assert_eq!(used.game().state(), fresh.game().state());
        prop_assert_eq!(used.game().reports(), fresh.game().reports());
    }

    #[test]
    fn every_change_of_a_meter_has_a_cause(seed in any::<u64>(), player in any::<u64>()) {
        let scenario = lab();
        let session = play_by_luck(&scenario, seed, player);
        for (place, member) in session.game().state().members.iter().enumerate() {
            for meter in MemberMeter::ALL {
                let subject = Subject::Member(MemberId::at(place), meter);
                let changes = session.game().reports().iter().flat_map(|week| &week.changes);
                let told: f64 = changes.filter(|change| change.subject == subject).map(|change| change.amount).sum();
                let moved = member.meter(meter) - scenario.members[place].start[meter as usize];
                prop_assert!((told - moved).abs() < 1e-6, "{subject:?}: told {told}, moved {moved}");
            }
        }
    }

    #[test]
    fn a_stale_decision_is_refused(seed in any::<u64>(), player in any::<u64>()) {
        let mut session = Session::new(lab(), fulcrum::sim::luck::Seed(seed));
        let stale = session.step();
        session.decide(stale, lucky_decision(&session, player)).expect("legal");
        prop_assert_eq!(session.decide(stale, Decision::EndWeek), Err(Refusal::Stale));
    }
}

#[test]
fn a_play_that_is_over_takes_no_decision() {
    let mut session = play_by_luck(&lab(), 5, 5);
    assert!(matches!(session.phase(), Phase::Ended(_)));
    let step = session.step();
    assert!(matches!(session.decide(step, Decision::NextWeek), Err(Refusal::NotNow(_))));
}
