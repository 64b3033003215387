//! What the tests of the rules share: a small scenario, and short ways to decide.

#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part")]

use std::sync::Arc;

use fulcrum::play::Session;
use fulcrum::scenario_file::{Library, load};
use fulcrum::sim::luck::{Draw, Seed, name_key};
use fulcrum::sim::{Aim, Cause, Decision, Game, MemberId, MemberMeter, MoveId, Phase, Scenario, Subject, TaskId, WeekReport};

/// The text of the small scenario in which each rule can be looked at alone.
pub const LAB: &str = include_str!("../fixtures/lab.ron");

/// The small scenario.
pub fn lab() -> Arc<Scenario> {
    scenario(LAB)
}

/// A scenario that must load.
pub fn scenario(text: &str) -> Arc<Scenario> {
    let loaded = load("lab.ron", text, Library::built_in());
    loaded.scenario.unwrap_or_else(|| panic!("the scenario has problems: {:#?}", loaded.problems))
}

/// A game of the small scenario.
pub fn game(seed: u64) -> Game {
    Game::new(lab(), Seed(seed))
}

pub fn who(game: &Game, id: &str) -> MemberId {
    game.scenario().member(id).expect("a person of the lab")
}

pub fn task(game: &Game, id: &str) -> TaskId {
    game.scenario().task(id).expect("a task of the lab")
}

pub fn the_move(game: &Game, id: &str) -> MoveId {
    game.scenario().move_id(id).expect("a move of the library")
}

/// Makes a move aimed as it needs.
pub fn make(game: &mut Game, id: &str, aim: Aim) {
    let which = the_move(game, id);
    game.decide(Decision::Move(which, aim)).unwrap_or_else(|why| panic!("{id} is refused: {why:?}"));
}

/// Ends the week: answers a dilemma with `choice`, makes no more moves, foresees nothing.
pub fn to_friday(game: &mut Game, choice: u8) {
    if matches!(game.phase(), Phase::Dilemma(_)) {
        game.decide(Decision::Answer(choice)).expect("an answer");
    }
    game.decide(Decision::EndWeek).expect("the end of the week");
    game.decide(Decision::SkipForecast).expect("no forecast");
}

/// Ends the week and goes on to the next.
pub fn next_week(game: &mut Game, choice: u8) {
    to_friday(game, choice);
    game.decide(Decision::NextWeek).expect("the next week");
}

/// To the dilemma or the moves of a week, with first answers and no moves.
pub fn to_week(game: &mut Game, week: u8) {
    while game.state().week < week {
        next_week(game, 0);
    }
}

/// How much a meter of somebody moved in a week by causes that `is` names.
pub fn moved(report: &WeekReport, member: MemberId, meter: MemberMeter, is: impl Fn(Cause) -> bool) -> f64 {
    let of = |change: &&fulcrum::sim::Change| change.subject == Subject::Member(member, meter) && is(change.cause);
    report.changes.iter().filter(of).map(|change| change.amount).sum()
}

/// A session that plays to its end by keyed luck: any legal sequence.
pub fn play_by_luck(scenario: &Arc<Scenario>, seed: u64, player: u64) -> Session {
    let mut session = Session::new(Arc::clone(scenario), Seed(seed));
    while !matches!(session.phase(), Phase::Ended(_)) {
        let decision = lucky_decision(&session, player);
        session.decide(session.step(), decision).expect("a legal decision");
    }
    session
}

/// Some legal decision.
pub fn lucky_decision(session: &Session, player: u64) -> Decision {
    let luck = |what: &str, of: usize| {
        let key = name_key(what) ^ session.step().0 as u64;
        (Seed(player).draw(session.view().week(), Draw::Player(key)) % of as u64) as usize
    };
    let view = session.view();
    match view.phase() {
        Phase::Dilemma(event) => {
            let count = view.event(event).choices.len();
            let open: Vec<u8> = (0..count as u8).filter(|choice| view.can_answer(*choice).is_ok()).collect();
            Decision::Answer(open[luck("answer", open.len())])
        }
        Phase::Moves => {
            let all: Vec<(MoveId, Aim)> =
                view.moves().flat_map(|it| view.open_aims(it.id).map(move |aim| (it.id, aim)).collect::<Vec<_>>()).collect();
            match luck("move", all.len() + 1) {
                place if place < all.len() => Decision::Move(all[place].0, all[place].1),
                _ => Decision::EndWeek,
            }
        }
        Phase::Forecast => Decision::SkipForecast,
        Phase::Friday => Decision::NextWeek,
        Phase::Ended(_) => unreachable!("a play that is over"),
    }
}
