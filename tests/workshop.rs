//! The workshop: what holds for any order of inputs, and the rounds by example.

mod support;

use std::sync::Arc;

use fulcrum::debrief::Part;
use fulcrum::play::DecisionText;
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Phase, Scenario};
use fulcrum::workshop::*;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence as Persist;

use support::*;

fn room_of(scenario: Arc<Scenario>, people: u16, seating: Seating, seed: u64) -> WorkshopSession {
    let set_up = SetUp::proposed(&scenario, people, seating, Length::Minutes60).expect("a set-up that fits");
    WorkshopSession::new(scenario, set_up, Seed(seed)).expect("a set-up that fits")
}

fn first_loaf() -> Arc<Scenario> {
    scenario(include_str!("../scenarios/first-loaf.ron"))
}

fn take(room: &mut WorkshopSession, inputs: &[Input]) {
    for input in inputs {
        let at = room.last_input() + 5;
        room.take(input.clone(), at).unwrap_or_else(|why| panic!("{input:?} at {:?} is refused: {why:?}", room.step()));
    }
}

/// On, with whatever an invented room does, until it stands at a step that fits.
fn until(room: &mut WorkshopSession, stands: impl Fn(&WorkshopSession) -> bool) {
    for _ in 0..2_000 {
        if stands(room) {
            return;
        }
        let input = invented(room).expect("the step comes before it is over");
        take(room, &[input]);
    }
    panic!("it goes round in circles at {:?}", room.step());
}

fn count(room: &mut WorkshopSession, counts: &[u16]) {
    for (option, to) in (0_u8..).zip(counts) {
        take(room, &[Input::Count { option, to: *to }]);
    }
}

fn any_input() -> impl Strategy<Value = Input> {
    let small = 0_u8..6;
    prop_oneof![
        8 => Just(Input::Next),
        1 => Just(Input::Skip),
        1 => (0_u16..260).prop_map(Input::Present),
        6 => (small.clone(), 0_u16..50).prop_map(|(option, to)| Input::Count { option, to }),
        1 => (0_u16..50).prop_map(Input::Abstain),
        2 => Just(Input::RestAbstains),
        4 => (0_u8..5, small.clone()).prop_map(|(table, option)| Input::Letter { table, option }),
        1 => Just(Input::TalkAgain),
        1 => small.clone().prop_map(|option| Input::Settle(Decider::Facilitator(option))),
        2 => Just(Input::Settle(Decider::Luck)),
        1 => Just(Input::Chair),
        1 => Just(Input::ChairMove(DecisionText::Move { id: "plan-week".into(), who: None, task: None })),
        1 => Just(Input::ChairMove(DecisionText::Move { id: "one-on-one".into(), who: Some("nobody".into()), task: None })),
        1 => "[ a-c]{0,6}".prop_map(Input::Said),
        1 => (0_u8..9).prop_map(Input::Lighten),
        1 => (0_u8..9).prop_map(Input::Fill),
        1 => (0_u8..5).prop_map(Input::DropTable),
        1 => Just(Input::EndEarly),
        1 => small.prop_map(Input::WhatIf),
    ]
}

fn any_seating() -> impl Strategy<Value = Seating> {
    prop_oneof![3 => Just(Seating::OneRoom), 1 => (2_u8..5).prop_map(Seating::Tables)]
}

fn ballots(room: &WorkshopSession) -> impl Iterator<Item = &Ballot> {
    room.polls().iter().chain(room.poll()).flat_map(|poll| &poll.ballots).chain(room.ballot())
}

fn looks(room: &WorkshopSession) -> String {
    let plays: Vec<_> =
        room.tables().iter().map(|table| (table.session.decisions(), table.session.phase(), table.dropped, table.letter)).collect();
    let votes = (room.ballot(), room.poll(), room.polls(), room.recall());
    format!("{:?} {:?} {:?} {plays:?} {votes:?} {:?} {:?}", room.step(), room.present(), room.weeks(), room.said(), room.since())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(Persist::WithSource("regressions"))), ..ProptestConfig::with_cases(48) })]

    #[test]
    fn any_order_of_inputs_keeps_counts_within_the_room_and_ends(
        inputs in proptest::collection::vec(any_input(), 0..160), people in 5_u16..61, seating in any_seating(), seed in any::<u64>()
    ) {
        let mut room = room_of(lab(), people, seating, seed);
        for (at, input) in inputs.into_iter().enumerate() {
            let before = looks(&room);
            if room.take(input, at as u32).is_err() {
                prop_assert_eq!(looks(&room), before, "a refused input changed something");
            }
            for ballot in ballots(&room) {
                let sum: u32 = ballot.counts().iter().map(|count| u32::from(*count)).sum();
                prop_assert!(sum + u32::from(ballot.abstained()) <= u32::from(ballot.present()));
                prop_assert!(ballot.present() >= 1);
            }
            prop_assert!(room.present() >= 1);
            let _ = room.schedule(at as u32);
        }
        until(&mut room, |room| room.step() == Step::Over);
        prop_assert!(room.tables().iter().any(|table| matches!(table.session.phase(), Phase::Ended(_))));
    }

    #[test]
    fn undo_is_as_if_it_had_not_been_done(
        inputs in proptest::collection::vec(any_input(), 1..60), seating in any_seating(), seed in any::<u64>()
    ) {
        let mut room = room_of(lab(), 20, seating, seed);
        let mut past = Vec::new();
        for (at, input) in inputs.into_iter().enumerate() {
            let before = looks(&room);
            if room.take(input, at as u32).is_ok() {
                past.push(before);
            }
        }
        let (again, taken) = WorkshopSession::replay(Arc::clone(room.scenario()), room.set_up().clone(), room.seed(), room.log()).expect("the same set-up");
        prop_assert_eq!((looks(&again), taken), (looks(&room), room.log().len()));
        for before in past.into_iter().rev() {
            room.undo().expect("something was done");
            prop_assert_eq!(looks(&room), before);
        }
        prop_assert_eq!(room.undo(), Err(Refused::NothingToUndo));
    }

    #[test]
    fn no_count_under_three_is_shown_or_can_be_worked_out(inputs in proptest::collection::vec(0_u16..14, 2..5), absent in 0_u16..4) {
        let people = (inputs.iter().sum::<u16>() + absent).max(1);
        let mut room = room_of(lab(), people, Seating::OneRoom, 1);
        take(&mut room, &[Input::Next]);
        for (option, to) in (0_u8..).zip(&inputs) {
            take(&mut room, &[Input::Count { option, to: *to }]);
        }
        let ballot = room.ballot().expect("the practice vote");
        let shown = shares(ballot);
        let visible = ballot.counts().iter().zip(&shown).filter(|(_, share)| share.is_some()).map(|(count, _)| *count);
        prop_assert!(visible.clone().all(|count| count >= FEWEST_SHOWN));
        let hidden = people - visible.sum::<u16>();
        prop_assert!(hidden == 0 || hidden >= FEWEST_SHOWN || shown.iter().all(Option::is_none), "{hidden} people are given away");
    }

    #[test]
    fn ready_plans_are_legal_and_differ(seed in any::<u64>(), player in any::<u64>(), decisions in 0_usize..30) {
        let mut session = play_some(&first_loaf(), seed, player, decisions);
        while !matches!(session.phase(), Phase::Moves | Phase::Ended(_)) {
            let decision = lucky_decision(&session, player);
            session.decide(session.step(), decision).expect("legal");
        }
        let plans = ready_plans(&session);
        prop_assert!(plans.len() <= 4);
        for (place, plan) in plans.iter().enumerate() {
            let mut played = session.clone();
            for (which, aim) in &plan.moves {
                prop_assert!(played.decide(played.step(), fulcrum::sim::Decision::Move(*which, *aim)).is_ok());
            }
            for other in &plans[..place] {
                prop_assert!(plan.moves != other.moves);
            }
        }
    }
}

fn play_some(scenario: &Arc<Scenario>, seed: u64, player: u64, decisions: usize) -> fulcrum::play::Session {
    let mut session = fulcrum::play::Session::new(Arc::clone(scenario), Seed(seed));
    for _ in 0..decisions {
        if !matches!(session.phase(), Phase::Ended(_)) {
            let decision = lucky_decision(&session, player);
            session.decide(session.step(), decision).expect("legal");
        }
    }
    session
}

#[test]
fn an_hour_holds_one_full_week_and_four_light_ones_and_fewer_where_more_cards_are_counted() {
    let weeks = |people| {
        let set_up = SetUp::proposed(&first_loaf(), people, Seating::OneRoom, Length::Minutes60).expect("it fits");
        assert!(set_up.time_plan(&first_loaf()).fits(), "{people} people");
        set_up.weeks().to_vec()
    };
    use WeekKind::{Full, Light};
    assert_eq!(weeks(24), [Light, Light, Light, Full, Light]);
    assert_eq!(weeks(5), [Light, Full, Light, Full, Light]);
    assert_eq!(weeks(60), [Light, Light, Light, Full]);
}

#[test]
fn a_long_scenario_is_played_as_far_as_the_time_goes() {
    let long = scenario(include_str!("../scenarios/home-by-noon.ron"));
    for length in Length::ALL {
        let set_up = SetUp::proposed(&long, 24, Seating::OneRoom, length).expect("it fits");
        assert!(set_up.time_plan(&long).fits(), "{length:?}");
        assert!(set_up.weeks().contains(&WeekKind::Full));
    }
    let mut room = room_of(long, 24, Seating::OneRoom, 3);
    until(&mut room, |room| room.step() == Step::Over);
    assert!(room.is_cut_short());
    assert!(matches!(room.session().phase(), Phase::Ended(_)));
}

#[test]
fn an_empty_room_and_wrong_tables_are_refused() {
    let refused = |people, seating| SetUp::proposed(&lab(), people, seating, Length::Minutes45).expect_err("it does not fit");
    assert_eq!(refused(0, Seating::OneRoom), SetUpError::Nobody);
    assert_eq!(refused(201, Seating::OneRoom), SetUpError::TooManyPeople);
    assert_eq!(refused(20, Seating::Tables(5)), SetUpError::Tables);
    assert_eq!(refused(3, Seating::Tables(4)), SetUpError::EmptyTables);
}

#[test]
fn a_full_week_votes_talks_and_votes_again() {
    let mut room = room_of(first_loaf(), 30, Seating::OneRoom, 1);
    until(&mut room, |room| room.kind() == WeekKind::Full && room.step() == Step::Ask(Question::Dilemma));
    take(&mut room, &[Input::Next]);
    assert_eq!(room.step(), Step::Vote(Question::Dilemma, Turn::First));
    count(&mut room, &[10, 12, 8]);
    take(&mut room, &[Input::Next]);
    assert_eq!(room.step(), Step::Reveal(Question::Dilemma));
    take(&mut room, &[Input::Next, Input::Next, Input::Next]);
    assert_eq!(room.step(), Step::Vote(Question::Dilemma, Turn::Again));
    // Two have left.
    take(&mut room, &[Input::Present(28)]);
    count(&mut room, &[6, 18, 4]);
    take(&mut room, &[Input::Next]);
    let poll = room.poll().expect("the question in hand");
    assert_eq!(poll.leaders(), [1]);
    let moved = movements(poll.first().expect("a first vote"), poll.last().expect("a second vote"));
    assert_eq!(moved, [Movement::Down(11), Movement::Up(24), Movement::Down(13), Movement::NotShown]);
    take(&mut room, &[Input::Next]);
    assert_eq!(room.step(), Step::Reply);
    assert_eq!(room.view().answered().map(|(_, choice)| choice), Some(1));
}

#[test]
fn a_light_week_has_one_vote_and_a_part_of_the_room_picks_the_plan() {
    let mut room = room_of(first_loaf(), 30, Seating::OneRoom, 1);
    until(&mut room, |room| room.kind() == WeekKind::Light && room.step() == Step::Vote(Question::Dilemma, Turn::First));
    count(&mut room, &[10, 12, 8]);
    take(&mut room, &[Input::Next]);
    assert_eq!(room.step(), Step::Decide(Question::Dilemma));
    until(&mut room, |room| room.step() == Step::Ask(Question::Plan));
    take(&mut room, &[Input::Next]);
    assert_eq!((room.step(), room.part_in_turn()), (Step::Letters(Question::Plan), Some(0)));
    assert_eq!(room.take(Input::Next, 900), Err(Refused::LetterMissing(0)));
    take(&mut room, &[Input::Letter { table: 0, option: 1 }, Input::Next]);
    // No forecast either: a forecast is a count.
    assert_eq!(room.step(), Step::Friday);
    assert!(room.recall().forecasts.is_empty());
    assert_eq!(room.polls().last().and_then(|poll| poll.decided), Some(Decided { option: 1, by: Decider::Part(0) }));
    // Next week it is another part's turn.
    until(&mut room, |room| matches!(room.step(), Step::Letters(_)));
    assert_eq!(room.part_in_turn(), Some(1));
}

#[test]
fn more_cards_than_people_are_refused_and_nothing_is_lost() {
    let mut room = room_of(first_loaf(), 12, Seating::OneRoom, 1);
    take(&mut room, &[Input::Next]);
    count(&mut room, &[5, 4]);
    let refused = room.take(Input::Count { option: 2, to: 4 }, 60).expect_err("thirteen of twelve");
    assert_eq!(refused, Refused::OverCount { would_be: 13, present: 12 });
    assert_eq!(room.take(Input::Present(8), 60), Err(Refused::AlreadyCounted { counted: 9 }));
    assert_eq!(room.take(Input::Present(0), 60), Err(Refused::Nobody));
    assert_eq!(room.ballot().expect("the practice vote").counts(), [5, 4, 0, 0]);
    // Somebody came late.
    take(&mut room, &[Input::Present(13)]);
    count(&mut room, &[5, 4, 4]);
}

#[test]
fn a_tie_is_talked_about_once_more_then_settled() {
    let mut room = room_of(first_loaf(), 20, Seating::OneRoom, 1);
    until(&mut room, |room| room.kind() == WeekKind::Full && room.step() == Step::Vote(Question::Dilemma, Turn::First));
    count(&mut room, &[10, 10]);
    until(&mut room, |room| matches!(room.step(), Step::Vote(_, Turn::Again)));
    count(&mut room, &[10, 10]);
    take(&mut room, &[Input::Next]);
    assert_eq!(room.take(Input::Next, 900), Err(Refused::Tied(vec![0, 1])));
    take(&mut room, &[Input::TalkAgain, Input::Next]);
    count(&mut room, &[10, 10]);
    take(&mut room, &[Input::Next]);
    assert_eq!(room.take(Input::TalkAgain, 900), Err(Refused::TalkedEnough));
    assert_eq!(room.take(Input::Settle(Decider::Facilitator(2)), 900), Err(Refused::NotALeader));
    let mut by_luck = room.clone();
    take(&mut by_luck, &[Input::Settle(Decider::Luck)]);
    let drawn = by_luck.polls().last().and_then(|poll| poll.decided).expect("settled");
    assert!(drawn.option < 2 && drawn.by == Decider::Luck);
    take(&mut room, &[Input::Settle(Decider::Facilitator(1))]);
    assert_eq!(room.view().answered().map(|(_, choice)| choice), Some(1));
}

#[test]
fn a_vote_without_cards_is_not_closed_and_one_of_abstentions_is_a_tie() {
    let mut room = room_of(first_loaf(), 20, Seating::OneRoom, 1);
    until(&mut room, |room| matches!(room.step(), Step::Vote(Question::Dilemma, _)));
    assert_eq!(room.take(Input::Next, 900), Err(Refused::NothingCounted));
    take(&mut room, &[Input::RestAbstains]);
    until(&mut room, |room| matches!(room.step(), Step::Decide(_)));
    assert!(room.poll().expect("in hand").leaders().len() > 1);
}

#[test]
fn the_table_in_the_chair_makes_its_own_plan() {
    let mut room = room_of(first_loaf(), 20, Seating::OneRoom, 1);
    until(&mut room, |room| room.step() == Step::Ask(Question::Plan));
    let talk = DecisionText::Move { id: "one-on-one".into(), who: Some("nadia".into()), task: None };
    take(&mut room, &[Input::Chair, Input::ChairMove(talk.clone())]);
    assert!(matches!(room.take(Input::ChairMove(talk), 900), Err(Refused::Move(_))));
    assert!(matches!(room.take(Input::ChairMove(DecisionText::NextWeek), 900), Err(Refused::NotNow)));
    assert_eq!(room.view().moves_made().count(), 1);
    take(&mut room, &[Input::Next]);
    assert_eq!(room.step(), Step::Friday);
}

#[test]
fn one_or_none_of_the_ready_plans_touches_a_side_only_and_blends_touch_both() {
    let room = {
        let mut room = room_of(first_loaf(), 20, Seating::OneRoom, 1);
        until(&mut room, |room| room.step() == Step::Ask(Question::Plan));
        room
    };
    let plans = ready_plans(room.session());
    assert_eq!(plans.len(), 4);
    for plan in plans {
        let pans: Vec<_> = plan.moves.iter().map(|(which, _)| room.scenario().moves[which.index()].family.pan()).collect();
        let sides = (pans.contains(&fulcrum::sim::ids::Pan::Manage), pans.contains(&fulcrum::sim::ids::Pan::Lead));
        let wanted = match plan.serves {
            PlanFocus::TheWork => (true, false),
            PlanFocus::ThePeople => (false, true),
            PlanFocus::Person(_) | PlanFocus::Task(_) => (true, true),
        };
        assert_eq!(sides, wanted, "{plan:?}");
    }
}

#[test]
fn tables_share_their_luck_and_one_may_drop_out() {
    let mut room = room_of(first_loaf(), 24, Seating::Tables(3), 5);
    until(&mut room, |room| matches!(room.step(), Step::Letters(Question::Dilemma)));
    assert_eq!(room.take(Input::Next, 900), Err(Refused::LetterMissing(0)));
    take(&mut room, &[Input::Letter { table: 0, option: 0 }, Input::Letter { table: 1, option: 1 }, Input::DropTable(2)]);
    assert_eq!(room.take(Input::Letter { table: 2, option: 0 }, 900), Err(Refused::NoSuchTable));
    take(&mut room, &[Input::Next, Input::DropTable(1)]);
    assert_eq!(room.take(Input::DropTable(0), 900), Err(Refused::LastTable));
    let seeds: Vec<_> = room.tables().iter().map(|table| table.session.seed()).collect();
    assert_eq!(seeds, [Seed(5); 3]);
    until(&mut room, |room| room.step() == Step::Over);
}

#[test]
fn an_invented_session_goes_through_every_part() {
    let mut room = room_of(first_loaf(), 34, Seating::OneRoom, 7);
    let mut seen = Vec::new();
    while let Some(input) = invented(&room) {
        if seen.last() != Some(&room.step()) {
            seen.push(room.step());
        }
        take(&mut room, &[input]);
    }
    for part in Part::IN_ROOM {
        assert!(seen.contains(&Step::Debrief(part)), "{part:?} is missing");
    }
    let recall = room.recall();
    assert_eq!(recall.splits.len(), 2);
    assert_eq!(recall.foresight().1, 1, "a forecast in each full week");
    assert!(room.log().len() < 400, "five minutes hold {} inputs", room.log().len());
}

#[test]
fn being_late_is_told_with_what_could_be_left_out() {
    let mut room = room_of(first_loaf(), 20, Seating::OneRoom, 1);
    take(&mut room, &[Input::Fill(2)]);
    until(&mut room, |room| room.week() == 2 && matches!(room.step(), Step::Talk(_)));
    let on_time = room.schedule(16 * 60);
    let late = room.schedule(26 * 60);
    assert!(late.behind > on_time.behind + 5 * 60);
    assert!(late.advice.contains(&Advice::SkipTalk) && late.advice.contains(&Advice::Lighten(4)));
    assert!(matches!(late.advice.last(), Some(Advice::EndAfter(week)) if (2..5).contains(week)));
    assert_eq!(room.schedule(41 * 60).advice, [Advice::DebriefNow]);
    assert!(room.schedule(6 * 60).advice.contains(&Advice::Fill(3)));
    take(&mut room, &[Input::Lighten(4)]);
    assert!(room.schedule(26 * 60).needed < late.needed);
    assert_eq!(room.take(Input::Lighten(2), 1600), Err(Refused::NotALaterWeek));
}
