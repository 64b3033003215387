//! How long a debrief takes, with every counterfactual. A play of twelve weeks must stay under a second.

use std::sync::Arc;

use fulcrum::debrief::{Debrief, Progress, Timeline};
use fulcrum::play::Session;
use fulcrum::scenario_file::{Library, built_in, load};
use fulcrum::sim::luck::{Draw, Seed};
use fulcrum::sim::{Aim, Decision, MoveId, Phase, Scenario};

fn main() {
    divan::main();
}

/// The largest built-in scenario, stretched to twelve weeks.
fn twelve_weeks() -> Arc<Scenario> {
    let all = built_in().iter().copied().filter_map(|(name, text)| load(name, text, Library::built_in()).scenario);
    let mut largest = all.max_by_key(|scenario| scenario.members.len() * scenario.tasks.len()).expect("a built-in scenario");
    Arc::make_mut(&mut largest).weeks = 12;
    largest
}

/// A play that spends its attention, drawn by luck.
fn play(scenario: &Arc<Scenario>) -> Session {
    let mut session = Session::new(Arc::clone(scenario), Seed(11));
    while !matches!(session.phase(), Phase::Ended(_)) {
        let decision = decide(&session);
        session.decide(session.step(), decision).expect("a legal decision");
    }
    session
}

fn decide(session: &Session) -> Decision {
    let view = session.view();
    let drawn = Seed(5).draw(view.week(), Draw::Player(session.step().0 as u64)) as usize;
    match view.phase() {
        Phase::Dilemma(event) => {
            let open: Vec<u8> = (0..view.event(event).choices.len() as u8).filter(|choice| view.can_answer(*choice).is_ok()).collect();
            Decision::Answer(open[drawn % open.len()])
        }
        Phase::Moves => {
            let all: Vec<(MoveId, Aim)> = view.moves().flat_map(|it| view.open_aims(it.id).map(move |aim| (it.id, aim))).collect();
            if all.is_empty() { Decision::EndWeek } else { Decision::Move(all[drawn % all.len()].0, all[drawn % all.len()].1) }
        }
        Phase::Forecast => Decision::SkipForecast,
        Phase::Friday => Decision::NextWeek,
        Phase::Ended(_) => unreachable!("over"),
    }
}

#[divan::bench]
fn whole_debrief(bencher: divan::Bencher<'_, '_>) {
    let session = play(&twelve_weeks());
    bencher.bench_local(|| Progress::none(|progress| Debrief::of(&session, progress)).map(|debrief| debrief.seats().len()));
}

#[divan::bench]
fn one_replay(bencher: divan::Bencher<'_, '_>) {
    let session = play(&twelve_weeks());
    bencher.bench_local(|| Session::replay(session.game().shared_scenario(), session.seed(), session.decisions()));
}

#[divan::bench]
fn one_other_decision_in_the_middle(bencher: divan::Bencher<'_, '_>) {
    let timeline = Timeline::of(&play(&twelve_weeks())).expect("over");
    let other = timeline.others(6)[0];
    bencher.bench_local(|| timeline.with(6, other));
}
