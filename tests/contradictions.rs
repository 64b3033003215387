//! Plays by chance in which nothing that is told contradicts what happened: endings and labels, what was known and what came of it,
//! promises, places in texts.

use std::collections::BTreeSet;
use std::sync::Arc;

use fulcrum::author::policy::PolicyName;
use fulcrum::play::{Session, catalog};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::report::{Note, WasSaid};
use fulcrum::sim::scope::Scope;
use fulcrum::sim::{Condition, Phase, Scenario};
use fulcrum::wording::{Localizer, pages};

/// So many plays of each scenario that comes with the game.
const PLAYS: u64 = 500;
/// Of so many each week's pages are read too.
const READ: u64 = 25;

fn built_in() -> Vec<Arc<Scenario>> {
    catalog(None).iter().map(|entry| entry.scenario().cloned().expect("the scenarios of the game load")).collect()
}

fn play(scenario: &Arc<Scenario>, seed: u64, mut look: impl FnMut(&Session)) -> Session {
    let mut session = Session::new(Arc::clone(scenario), Seed(seed));
    let mut player = PolicyName::Random.player(scenario);
    while !matches!(session.phase(), Phase::Ended(_)) {
        look(&session);
        let step = session.step();
        let decision = player.decide(session.view(), step);
        session.decide(step, decision).expect("a policy decides what is legal");
    }
    session
}

/// Whether an ending asks for this, alone or with other things.
fn asks_for(condition: &Condition, wanted: &Condition) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().any(|part| asks_for(part, wanted)),
        other => other == wanted,
    }
}

#[test]
fn an_ending_fits_the_label_and_the_label_fits_the_number() {
    for scenario in built_in() {
        for seed in 1..=PLAYS {
            let session = play(&scenario, seed, |_| {});
            let Phase::Ended(ending) = session.phase() else { unreachable!("it is over") };
            let (results, model) = (session.game().results(), &scenario.model);
            let (delivered, thriving) = (results.is_delivered(&scenario), results.is_thriving(&scenario));
            assert_eq!(delivered, results.delivery.round() >= model.delivered_at, "{} {seed}: {results:?}", scenario.id);
            assert_eq!(thriving, results.team.round() >= model.thriving_at, "{} {seed}: {results:?}", scenario.id);
            let when = &scenario.endings[ending.index()].when;
            assert!(delivered || !asks_for(when, &Condition::Delivered), "{} {seed}: told as delivered, {results:?}", scenario.id);
            assert!(thriving || !asks_for(when, &Condition::Thriving), "{} {seed}: told as thriving, {results:?}", scenario.id);
            let scope = Scope::new(&scenario, session.game().state());
            assert_eq!((scope.holds(&Condition::Delivered), scope.holds(&Condition::Thriving)), (delivered, thriving));
        }
    }
}

#[test]
fn what_was_acted_on_does_not_come_true_and_what_came_true_says_whether_it_was_known() {
    for scenario in built_in() {
        for seed in 1..=PLAYS {
            let session = play(&scenario, seed, |_| {});
            let state = session.game().state();
            let mut acted_on = BTreeSet::new();
            for report in session.game().reports() {
                for note in &report.notes {
                    if let Note::Heeded(secret) = note {
                        acted_on.insert(secret.index());
                    }
                    if let Note::Bit(secret, was_said) = note {
                        assert!(!acted_on.contains(&secret.index()), "{} {seed}: acted on, and came true all the same", scenario.id);
                        let told_before = state.secrets[secret.index()].told.is_some_and(|week| week < report.week);
                        assert!(*was_said == WasSaid::Yes || !told_before, "{} {seed}: told before, and said to be unsaid", scenario.id);
                    }
                }
            }
        }
    }
}

#[test]
fn a_promise_is_kept_or_broken_once_and_on_the_friday_that_says_so() {
    for scenario in built_in() {
        for seed in 1..=PLAYS {
            let session = play(&scenario, seed, |_| {});
            for (place, state) in session.game().state().promises.iter().enumerate() {
                let settled = session
                    .game()
                    .reports()
                    .iter()
                    .flat_map(|report| &report.notes)
                    .filter(|note| matches!(note, Note::Kept(it) | Note::Broken(it) | Note::Released(it) if it.index() == place));
                let settled = settled.count();
                assert!(settled <= 1, "{} {seed}: promise {place} was settled {settled} times", scenario.id);
                assert_eq!(settled == 1, state.settled.is_some(), "{} {seed}: promise {place}", scenario.id);
            }
        }
    }
}

#[test]
fn every_place_in_a_text_is_filled_and_no_person_is_told_twice_with_the_same_words() {
    let localizer = Localizer::english();
    for scenario in built_in() {
        for seed in 1..=READ {
            play(&scenario, seed, |session| {
                let shown = match session.phase() {
                    Phase::Friday => {
                        let page = pages::friday(&localizer, session);
                        let sight = &page.first_sight;
                        for shift in &sight.alone {
                            let same = sight
                                .alone
                                .iter()
                                .filter(|other| other.who == shift.who && other.cause == shift.cause && other.moved == shift.moved);
                            assert_eq!(same.count(), 1, "{page:#?}");
                        }
                        format!("{page:?}")
                    }
                    Phase::Moves => format!("{:?}", pages::monday(&localizer, session)),
                    _ => return,
                };
                let is_place =
                    |piece: &str| piece.chars().next().is_some_and(char::is_lowercase) && piece.contains('}') && !piece.starts_with(' ');
                let unfilled = shown.split("{").skip(1).filter(|piece| {
                    is_place(piece)
                        && piece.find('}').is_some_and(|end| end < 20 && piece[..end].chars().all(|c| c.is_lowercase() || c == '-'))
                });
                let unfilled: Vec<&str> = unfilled.map(|piece| &piece[..piece.len().min(30)]).collect();
                assert!(unfilled.is_empty(), "{} {seed}: {unfilled:?}", scenario.id);
            });
        }
    }
}

#[test]
fn what_was_known_is_never_told_as_having_come_out_too_late() {
    let localizer = Localizer::english();
    let mut known = 0;
    for scenario in built_in() {
        for seed in 1..=4 * READ {
            play(&scenario, seed, |session| {
                let report = session.game().report();
                let bit = |said| report.notes.iter().any(|note| matches!(note, Note::Bit(_, it) if *it == said));
                if session.phase() != Phase::Friday || !bit(WasSaid::Yes) || bit(WasSaid::No) {
                    return;
                }
                let headline = pages::friday(&localizer, session).headline;
                assert!(!headline.contains("too late"), "{} {seed}: {headline}", scenario.id);
                known += usize::from(headline.contains("You knew"));
            });
        }
    }
    assert!(known > 0, "no such Friday was met: this proves nothing");
}
