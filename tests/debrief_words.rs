//! The debrief in words: it can be said of any play, it differs between plays, and nothing in it is left unfilled.

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use fulcrum::debrief::{Debrief, Growth, Progress, rule};
use fulcrum::play::{Batch, Page, Record, Session};
use fulcrum::report::export_journal;
use fulcrum::scenario_file::{Library, built_in, load};
use fulcrum::sim::Scenario;
use fulcrum::sim::ids::Family;
use fulcrum::wording::Localizer;
use fulcrum::wording::debrief as said;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence as Persist;

use support::*;

fn debrief(session: &Session) -> Debrief {
    Progress::none(|progress| Debrief::of(session, progress)).expect("over")
}

/// Everything the debrief says of a play.
fn all_of_it(localizer: &Localizer, session: &Session) -> String {
    let debrief = debrief(session);
    let changes = session.game().reports().iter().flat_map(|report| &report.changes);
    let rules = changes.map(|change| said::rule(localizer, session, change, &rule(Library::built_in(), session.scenario(), change)));
    format!(
        "{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}",
        said::turning(localizer, &debrief),
        said::seats(localizer, &debrief),
        said::foresight(localizer, &debrief),
        said::fortune(localizer, &debrief.fortune),
        said::ledger(localizer, &debrief),
        said::take_along(localizer, &debrief),
        rules.collect::<Vec<_>>(),
    )
}

fn scenarios() -> Vec<Arc<Scenario>> {
    built_in().iter().copied().filter_map(|(name, text)| load(name, text, Library::built_in()).scenario).chain([lab()]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(Persist::WithSource("regressions"))), ..ProptestConfig::with_cases(6) })]

    #[test]
    fn it_can_be_said_of_any_play(seed in any::<u64>(), player in any::<u64>()) {
        let words = Localizer::english();
        for scenario in scenarios() {
            let text = all_of_it(&words, &play_by_luck(&scenario, seed, player));
            for unfilled in ["{$", "{ $", "$who", "NaN", "-0 "] {
                prop_assert!(!text.contains(unfilled), "{unfilled} in {text}");
            }
        }
    }

    #[test]
    fn two_plays_are_told_differently(seed in any::<u64>(), player in any::<u64>()) {
        let words = Localizer::english();
        let (one, other) = (play_by_luck(&lab(), seed, player), play_by_luck(&lab(), seed, player.wrapping_add(1)));
        prop_assume!(one.game().results() != other.game().results());
        let told = |session: &Session| said::turning(&words, &debrief(session));
        prop_assert_ne!(told(&one), told(&other));
    }
}

#[test]
fn the_three_weeks_told_are_three_weeks() {
    let words = Localizer::english();
    for player in 0..6 {
        let page = said::turning(&words, &debrief(&play_by_luck(&lab(), 4, player)));
        let weeks: Vec<u8> = page.most.iter().map(|line| line.week).collect();
        assert!(weeks.len() <= 3 && weeks.iter().enumerate().all(|(place, week)| !weeks[..place].contains(week)), "{weeks:?}");
        assert_eq!(page.weeks.len(), 6);
        for line in &page.most {
            assert!(line.why.len() >= 2, "a number without its cause: {line:?}");
        }
    }
}

fn five_plays(folder: &Path) -> Batch {
    let paths: Vec<PathBuf> = (1..=5)
        .map(|number| {
            let finished = format!("2026-11-0{number}T09:00:00Z").parse().expect("a moment");
            let path = folder.join(format!("{number}.ron"));
            Record::of(&play_by_luck(&lab(), number, number), finished).expect("over").write(&path).expect("room to write");
            path
        })
        .rev()
        .collect();
    Batch::read(&paths, &|_| Some(lab()))
}

#[test]
fn over_five_plays_the_journal_shows_the_way() {
    let folder = tempfile::tempdir().expect("a folder");
    let batch = five_plays(folder.path());
    let growth = Growth::of(&batch.plays);
    assert_eq!(growth.plays.len(), 5);
    assert!(growth.plays.windows(2).all(|two| two[0].finished < two[1].finished), "oldest first");
    for play in &growth.plays {
        assert_eq!(play.leans.last().copied(), Some(play.results.lean));
    }
    let used = |family: Family| growth.plays.iter().any(|play| play.used[family.index()] > 0);
    let never: Vec<Family> = growth.never_used().collect();
    assert!(Family::ALL.into_iter().all(|family| used(family) != never.contains(&family)));
    assert_eq!(growth.practised, [("looking at one rule".to_owned(), vec![0, 1, 2, 3, 4])]);

    let mut out = Vec::new();
    export_journal(&[Page::default()], &growth, &Localizer::english(), &mut out).expect("memory takes everything");
    let text = String::from_utf8(out).expect("UTF-8");
    assert_eq!(text.matches("- The Lab: delivery").count(), 5, "{text}");
}
