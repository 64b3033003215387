//! The pages: nothing unexplained, nobody repeats themselves, the same play says the same.

use std::collections::BTreeMap;

use fulcrum::play::Session;
use fulcrum::sim::{Phase, Subject};
use fulcrum::wording::{Localizer, pages};

use crate::console::{built_in, fixture};
use crate::typist::{Way, play};

/// Every Monday and every Friday of a play.
fn each_week(session: &Session, mut look: impl FnMut(&Session)) {
    let mut again = Session::new(session.game().shared_scenario(), session.seed());
    look(&again);
    for decision in session.decisions() {
        let (step, before) = (again.step(), again.phase());
        again.decide(step, *decision).expect("legal before, legal again");
        if again.phase() == Phase::Friday || before == Phase::Friday && !matches!(again.phase(), Phase::Ended(_)) {
            look(&again);
        }
    }
}

#[test]
fn every_change_of_some_size_is_named() {
    let words = Localizer::english();
    for scenario in [fixture(), built_in("first-loaf.ron"), built_in("home-by-noon.ron")] {
        for (seed, way) in [(1, Way::Manage), (2, Way::Lead), (3, Way::Blend)] {
            let (_, session) = play(&scenario, seed, way);
            each_week(&session, |session| {
                if session.phase() != Phase::Friday {
                    return;
                }
                let page = pages::friday(&words, session);
                for change in &session.game().report().changes {
                    let large = match change.subject {
                        Subject::Member(..) => 1.0,
                        Subject::Skill(..) | Subject::Progress(_) | Subject::Misdirected(_) | Subject::Rework(_) | Subject::Effort(_) => {
                            0.5
                        }
                        Subject::Quality(_) => 5.0,
                        Subject::Credibility => 1.0,
                        // Told where they are spent: on Monday and with the moves.
                        Subject::Budget | Subject::Attention => continue,
                    };
                    if change.amount.abs() < large || has_gone(session, change.subject) {
                        continue;
                    }
                    assert!(page.names(change.subject, change.cause), "week {}: {change:?}\n{page:#?}", page.week);
                }
            });
        }
    }
}

/// Who left is told of as gone, and no more.
fn has_gone(session: &Session, subject: Subject) -> bool {
    match subject {
        Subject::Member(member, _) | Subject::Skill(member, _) => !session.game().state().members[member.index()].is_in_team(),
        _ => false,
    }
}

#[test]
fn nobody_says_the_same_twice_in_four_weeks() {
    let words = Localizer::english();
    let scenario = built_in("home-by-noon.ron");
    for seed in 1..=6 {
        let (_, session) = play(&scenario, seed, Way::Blend);
        let mut said: BTreeMap<u16, Vec<(u8, String)>> = BTreeMap::new();
        each_week(&session, |session| {
            if session.phase() == Phase::Friday {
                return;
            }
            for person in pages::monday(&words, session).people {
                if let Some(line) = person.says {
                    said.entry(person.member.0).or_default().push((session.view().week(), line));
                }
            }
        });
        for lines in said.values() {
            for (place, (week, line)) in lines.iter().enumerate() {
                let again = lines[place + 1..].iter().find(|(later, other)| other == line && later - week < 4);
                assert!(again.is_none(), "week {week} and {again:?}: {line}");
            }
        }
    }
}

#[test]
fn a_page_says_the_same_however_the_play_got_there() {
    let words = Localizer::english();
    let scenario = fixture();
    let (_, session) = play(&scenario, 5, Way::Blend);
    each_week(&session, |straight| {
        let mut back = session.clone();
        back.undo_to(straight.step());
        if straight.phase() == Phase::Friday {
            assert_eq!(pages::friday(&words, straight), pages::friday(&words, &back));
        } else {
            assert_eq!(pages::monday(&words, straight), pages::monday(&words, &back));
        }
    });
}

#[test]
fn a_dilemma_stands_as_it_was_put_after_it_is_answered() {
    let words = Localizer::english();
    let (_, session) = play(&fixture(), 7, Way::Blend);
    each_week(&session, |then| {
        if !matches!(then.phase(), Phase::Dilemma(_)) {
            return;
        }
        let put = pages::dilemma(&words, then);
        let mut later = session.clone();
        later.undo_to(fulcrum::play::Step(then.step().0 + 2));
        assert_eq!(pages::dilemma(&words, &later), put);
    });
}
