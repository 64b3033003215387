//! A workshop that ends before its scenario does: what was voted is kept, what was played is judged by what could be done in it.

mod support;

use std::sync::Arc;

use fulcrum::debrief::Part;
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Phase, Quadrant, Scenario};
use fulcrum::workshop::*;

use support::*;

fn room(scenario: &Arc<Scenario>) -> WorkshopSession {
    let weeks = vec![WeekKind::Full; usize::from(scenario.weeks)];
    let set_up = SetUp::new(scenario, 20, Seating::OneRoom, Length::Minutes90, weeks).expect("it fits");
    WorkshopSession::new(Arc::clone(scenario), set_up, Seed(1)).expect("it fits")
}

fn first_loaf() -> Arc<Scenario> {
    scenario(include_str!("../scenarios/first-loaf.ron"))
}

fn take(room: &mut WorkshopSession, input: Input) {
    room.take(input, room.last_input() + 5).unwrap_or_else(|why| panic!("at {:?} it is refused: {why:?}", room.step()));
}

fn until(room: &mut WorkshopSession, stands: impl Fn(&WorkshopSession) -> bool) {
    for _ in 0..2_000 {
        if stands(room) {
            return;
        }
        let input = invented(room).expect("the step comes before it is over");
        take(room, input);
    }
    panic!("it goes round in circles at {:?}", room.step());
}

#[test]
fn a_week_in_which_nothing_is_decided_is_left_out() {
    let mut room = room(&first_loaf());
    until(&mut room, |room| room.step().is_in_a_week());
    assert!(!room.would_count_this_week());
    assert_eq!(room.take(Input::EndEarly, 900), Err(Refused::NothingPlayed));
    until(&mut room, |room| room.week() == 3 && matches!(room.step(), Step::Vote(..)));
    let mut at_friday = room.clone();
    assert!(!room.would_count_this_week());
    take(&mut room, Input::EndEarly);
    assert_eq!(room.step(), Step::Debrief(Part::Story));
    assert_eq!(room.session().finished_weeks().len(), 2);
    assert!(matches!(room.session().phase(), Phase::Ended(_)));
    assert!(room.is_cut_short() && room.polls().iter().all(|poll| poll.week <= 2));
    until(&mut at_friday, |room| room.step() == Step::Friday);
    take(&mut at_friday, Input::EndEarly);
    assert_eq!(at_friday.session().finished_weeks().len(), 3);
    // It was a wrong key.
    room.undo().expect("the end");
    assert_eq!((room.week(), room.session().finished_weeks().len()), (3, 2));
}

#[test]
fn a_vote_that_is_counted_is_kept_and_its_week_comes_to_its_friday() {
    for stands in [Step::Talk(Question::Dilemma), Step::Reply, Step::Ask(Question::Plan), Step::Forecast] {
        let mut room = room(&first_loaf());
        until(&mut room, |room| room.week() == 3 && matches!(room.step(), Step::Vote(Question::Dilemma, _)));
        take(&mut room, Input::Count { option: 1, to: 12 });
        take(&mut room, Input::Count { option: 0, to: 8 });
        take(&mut room, Input::Next);
        until(&mut room, |room| room.step() == stands);
        assert!(room.would_count_this_week(), "{stands:?}");
        take(&mut room, Input::EndEarly);
        assert_eq!(room.step(), Step::Debrief(Part::Story), "{stands:?}");
        assert_eq!(room.session().finished_weeks().len(), 3, "{stands:?}");
        assert!(room.polls().iter().any(|poll| poll.week == 3 && poll.decided.is_some()), "{stands:?}: the vote of week 3 is lost");
    }
}

#[test]
fn a_week_that_is_made_the_last_one_is_played_as_planned() {
    let mut room = room(&first_loaf());
    until(&mut room, |room| room.week() == 3 && matches!(room.step(), Step::Vote(Question::Dilemma, Turn::Again)));
    let votes = room.poll().expect("in hand").ballots.clone();
    assert_eq!(room.take(Input::EndAfter(2), 900), Err(Refused::NotALaterWeek));
    take(&mut room, Input::EndAfter(3));
    assert_eq!(room.step(), Step::Vote(Question::Dilemma, Turn::Again), "nothing has moved");
    assert_eq!(room.poll().expect("in hand").ballots, votes);
    assert_eq!(room.weeks().len(), 3);
    until(&mut room, |room| room.step() == Step::Forecast);
    until(&mut room, |room| room.step() == Step::Friday);
    take(&mut room, Input::Next);
    assert_eq!(room.step(), Step::Debrief(Part::Story));
    assert_eq!(room.session().finished_weeks().len(), 3);
    assert!(room.is_cut_short());
}

#[test]
fn what_was_played_is_judged_by_what_could_be_done_until_then() {
    for text in [include_str!("../scenarios/first-loaf.ron"), include_str!("../scenarios/home-by-noon.ron")] {
        let scenario = scenario(text);
        for last in 2..scenario.weeks {
            let mut room = room(&scenario);
            until(&mut room, |room| room.week() == last && room.step() == Step::Friday);
            let on_the_whole_scale = room.session().game().results();
            take(&mut room, Input::EndEarly);
            let judged = room.session().game().results();
            let title = &scenario.title;
            assert!(judged.delivery >= on_the_whole_scale.delivery, "{title}, {last} weeks");
            assert!(judged.team >= on_the_whole_scale.team, "{title}, {last} weeks");
            // Nothing is due before then that was not asked for: work that is on its way counts as on its way.
            let due: f64 = scenario.tasks.iter().filter(|task| task.due <= last && !task.hidden).map(|task| task.value).sum();
            let all: f64 = scenario.tasks.iter().filter(|task| !task.hidden).map(|task| task.value).sum();
            if on_the_whole_scale.delivery > 0.0 && due < 0.6 * all {
                let grown = judged.delivery / on_the_whole_scale.delivery;
                assert!(grown > 1.2 || judged.delivery > 99.0, "{title}, {last} weeks: {on_the_whole_scale:?} became {judged:?}");
            }
        }
    }
}

#[test]
fn a_team_that_did_what_it_could_in_three_weeks_is_not_called_neither() {
    let scenario = first_loaf();
    let mut delivered = 0;
    for seed in 0..20 {
        let set_up = SetUp::new(&scenario, 20, Seating::OneRoom, Length::Minutes90, vec![WeekKind::Full; 5]).expect("it fits");
        let mut room = WorkshopSession::new(Arc::clone(&scenario), set_up, Seed(seed)).expect("it fits");
        until(&mut room, |room| room.week() == 3 && room.step() == Step::Friday);
        take(&mut room, Input::EndEarly);
        let results = room.session().game().results();
        delivered += usize::from(results.quadrant(room.session().scenario()) != Quadrant::Neither);
    }
    assert!(delivered >= 10, "{delivered} of 20 rooms that voted by luck");
}

#[test]
fn what_a_scenario_asks_of_the_week_itself_stays_as_its_author_wrote_it() {
    // A deadline that is moved, and a condition on delivery, mean the same in a play that is cut short.
    let scenario = first_loaf();
    let mut room = room(&scenario);
    until(&mut room, |room| room.week() == 3 && room.step() == Step::Friday);
    let before = room.session().decisions().to_vec();
    take(&mut room, Input::EndAfter(4));
    assert_eq!(room.session().decisions(), before);
    assert_eq!(room.session().scenario().weeks_written, scenario.weeks);
}
