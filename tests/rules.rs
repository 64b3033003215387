//! The rules by example, each looked at alone in a small scenario.

mod support;

use fulcrum::sim::report::{Hindrance, Voiced, WasSaid};
use fulcrum::sim::state::Settled;
use fulcrum::sim::{Aim, Cause, Decision, MemberMeter, Note, Obstacle, Phase, Refusal, Subject};

use support::*;

#[test]
fn a_move_costs_attention_and_weighs_in_its_pan() {
    let mut game = game(1);
    make(&mut game, "plan-week", Aim::Team);
    assert_eq!(game.state().attention, 2);
    assert!(game.state().lean() > 0.0);
    make(&mut game, "explain-why", Aim::Team);
    assert_eq!(game.state().lean(), 0.0);
}

#[test]
fn attention_that_is_spent_is_spent() {
    let mut game = game(1);
    let (help, parcel) = (the_move(&game, "bring-help"), task(&game, "parcel"));
    make(&mut game, "plan-week", Aim::Team);
    make(&mut game, "explain-why", Aim::Team);
    assert_eq!(game.can_make(help, Aim::Task(parcel)), Err(Obstacle::Attention { cost: 2, left: 1 }));
}

#[test]
fn the_same_move_again_works_less() {
    let mut game = game(1);
    let ana = who(&game, "ana");
    let gains = |game: &fulcrum::sim::Game| moved(game.report(), ana, MemberMeter::Morale, |cause| matches!(cause, Cause::Move(..)));
    make(&mut game, "explain-why", Aim::Team);
    let first = gains(&game);
    next_week(&mut game, 0);
    to_dilemma_answered(&mut game);
    make(&mut game, "explain-why", Aim::Team);
    let second = gains(&game);
    assert!((second / first - game.scenario().model.wear).abs() < 1e-9, "{first} then {second}");
}

#[test]
fn the_same_move_twice_in_a_week_is_refused_with_its_reason() {
    let mut game = game(1);
    let plan = the_move(&game, "plan-week");
    make(&mut game, "plan-week", Aim::Team);
    assert_eq!(game.decide(Decision::Move(plan, Aim::Team)), Err(Refusal::Move(plan, Obstacle::DoneThisWeek)));
}

#[test]
fn praise_for_work_not_done_costs_trust() {
    let mut game = game(1);
    let ben = who(&game, "ben");
    let before = game.state().members[ben.index()].meter(MemberMeter::Trust);
    make(&mut game, "name-contribution", Aim::Member(ben));
    assert!(game.state().members[ben.index()].meter(MemberMeter::Trust) < before);
}

#[test]
fn a_blocked_task_slows_and_hinders_until_it_is_cleared() {
    let useful = |cleared: bool| {
        let mut game = game(1);
        let (ana, bench) = (who(&game, "ana"), task(&game, "bench"));
        if cleared {
            make(&mut game, "clear-blocker", Aim::Task(bench));
        }
        to_friday(&mut game, 0);
        let hindered = moved(game.report(), ana, MemberMeter::Strain, |cause| cause == Cause::Hindrance(Hindrance::Blocked(bench)));
        (game.report().people[ana.index()].useful, hindered)
    };
    let (blocked, hindered) = useful(false);
    let (cleared, relieved) = useful(true);
    assert!(blocked < cleared * 0.8, "{blocked} against {cleared}");
    assert!(hindered > 0.0 && relieved == 0.0);
}

#[test]
fn enthusiasm_without_clarity_goes_astray_more_than_sober_clarity() {
    let useful = |morale: f64, clarity: f64| {
        let mut game = game(3);
        let ben = who(&game, "ben");
        let meters = &mut game.state_mut().members[ben.index()].meters;
        (meters[MemberMeter::Morale as usize], meters[MemberMeter::Clarity as usize]) = (morale, clarity);
        to_friday(&mut game, 0);
        game.report().people[ben.index()].useful
    };
    assert!(useful(75.0, 20.0) < useful(35.0, 75.0));
}

#[test]
fn what_is_unsaid_bites_and_what_is_heeded_does_not() {
    let mut unsaid = game(1);
    let secret = unsaid.scenario().secret("wet-boards").expect("a secret");
    to_week(&mut unsaid, 3);
    to_friday(&mut unsaid, 0);
    assert!(unsaid.report().notes.contains(&Note::Bit(secret, WasSaid::No)));

    let mut heeded = game(1);
    let (ana, bench) = (who(&heeded, "ana"), task(&heeded, "bench"));
    make(&mut heeded, "go-and-look", Aim::Task(bench));
    assert!(heeded.report().notes.contains(&Note::Voiced(secret, Voiced::ByLooking)));
    make(&mut heeded, "act-on-heard", Aim::Member(ana));
    to_week(&mut heeded, 4);
    assert!(heeded.reports().iter().all(|week| !week.notes.iter().any(|note| matches!(note, Note::Bit(..)))));
}

#[test]
fn being_listened_to_brings_out_what_trust_alone_would_not() {
    let mut game = game(1);
    let ana = who(&game, "ana");
    let secret = game.scenario().secret("wet-boards").expect("a secret");
    game.state_mut().members[ana.index()].meters[MemberMeter::Trust as usize] = 46.0;
    make(&mut game, "one-on-one", Aim::Member(ana));
    to_friday(&mut game, 0);
    assert!(game.report().notes.contains(&Note::Voiced(secret, Voiced::ByListening)), "{:?}", game.report().notes);
}

#[test]
fn a_bite_brings_its_scene_a_week_later() {
    let mut game = game(1);
    let warped = game.scenario().event("warped").expect("a scene");
    to_week(&mut game, 4);
    assert!(game.report().news.contains(&warped));
}

#[test]
fn a_promise_kept_earns_less_than_one_broken_costs() {
    let trust_moved = |stay_late: bool| {
        let mut game = game(1);
        let ben = who(&game, "ben");
        to_week(&mut game, 2);
        game.decide(Decision::Answer(1)).expect("the date, with the promise");
        if stay_late {
            let flag = game.scenario().flags.iter().position(|flag| flag == "stayed-late").expect("a flag");
            game.state_mut().flags[flag] = true;
        }
        game.decide(Decision::EndWeek).expect("no moves");
        game.decide(Decision::SkipForecast).expect("no forecast");
        game.decide(Decision::NextWeek).expect("week three");
        next_week(&mut game, 0);
        to_friday(&mut game, 0);
        let settled = game.state().promises[0].settled;
        assert_eq!(settled, Some(if stay_late { Settled::Broken(4) } else { Settled::Kept(4) }));
        moved(game.report(), ben, MemberMeter::Trust, |cause| matches!(cause, Cause::Kept(_) | Cause::Broken(_)))
    };
    let (kept, broken) = (trust_moved(false), trust_moved(true));
    assert!(kept > 0.0 && broken < 0.0 && -broken > kept, "{kept} and {broken}");
}

#[test]
fn people_follow_as_far_as_trust_and_credibility_reach() {
    let mut game = game(1);
    let (ana, ben) = (who(&game, "ana"), who(&game, "ben"));
    to_week(&mut game, 2);
    game.state_mut().members[ana.index()].meters[MemberMeter::Trust as usize] = 60.0;
    game.state_mut().members[ben.index()].meters[MemberMeter::Trust as usize] = 30.0;
    game.decide(Decision::Answer(2)).expect("the evening");
    assert!(game.report().notes.contains(&Note::Came(ana)));
    assert!(game.report().notes.contains(&Note::StayedAway(ben)));
    // One came, so the outcome for two does not hold: outcomes that ask who came are read after.
    assert_eq!(game.report().outcome, Some(1));
}

#[test]
fn a_follow_up_sees_the_same_person() {
    let mut game = game(1);
    to_week(&mut game, 2);
    let Phase::Dilemma(why) = game.phase() else { panic!("no dilemma in week two") };
    let first = game.state().events[why.index()].cast.get(0);
    game.decide(Decision::Answer(0)).expect("the school");
    game.decide(Decision::EndWeek).expect("no moves");
    game.decide(Decision::SkipForecast).expect("no forecast");
    game.decide(Decision::NextWeek).expect("week three");
    // Trust turns round in between: chosen anew, it would be the other one.
    let quiet = first.expect("somebody is quiet");
    game.state_mut().members[quiet.index()].meters[MemberMeter::Trust as usize] = 90.0;
    next_week(&mut game, 0);
    let Phase::Dilemma(again) = game.phase() else { panic!("no follow-up in week four") };
    assert_eq!(game.state().events[again.index()].cast.get(0), Some(quiet));
}

#[test]
fn hidden_tasks_open_and_people_join() {
    let mut game = game(1);
    let (cem, polish) = (who(&game, "cem"), task(&game, "polish"));
    assert!(!game.state().members[cem.index()].is_here());
    assert!(game.state().tasks[polish.index()].hidden);
    to_week(&mut game, 4);
    assert!(game.state().members[cem.index()].is_here());
    assert!(!game.state().tasks[polish.index()].hidden);
}

#[test]
fn a_task_waits_for_what_comes_before_it() {
    let game = game(1);
    let (label, parcel) = (task(&game, "label"), task(&game, "parcel"));
    assert_eq!(game.state().waits_for(game.scenario(), label), Some(parcel));
    assert!(!game.state().is_workable(game.scenario(), label));
}

#[test]
fn overtime_gives_less_than_it_costs_and_costs_more_each_week() {
    let mut game = game(1);
    let ana = who(&game, "ana");
    make(&mut game, "overtime", Aim::Team);
    to_friday(&mut game, 0);
    let strain = |game: &fulcrum::sim::Game| moved(game.report(), ana, MemberMeter::Strain, |cause| cause == Cause::Overtime);
    let first = strain(&game);
    game.decide(Decision::NextWeek).expect("week two");
    to_dilemma_answered(&mut game);
    make(&mut game, "overtime", Aim::Team);
    to_friday(&mut game, 0);
    assert!(strain(&game) > first);
}

#[test]
fn help_first_costs_time_and_then_gives_it() {
    let mut game = game(1);
    let parcel = task(&game, "parcel");
    let alone = {
        let mut alone = game.clone();
        to_friday(&mut alone, 0);
        alone.report().useful.1
    };
    make(&mut game, "bring-help", Aim::Task(parcel));
    to_friday(&mut game, 0);
    assert!(game.report().useful.1 < alone);
    game.decide(Decision::NextWeek).expect("week two");
    assert!(game.report().notes.contains(&Note::HelpCame));
    to_friday(&mut game, 0);
    assert!(game.report().changes.iter().any(|change| change.cause == Cause::HelpersWork && change.amount > 0.0));
}

#[test]
fn who_has_lost_all_trust_gives_notice_and_goes_unless_trust_comes_back() {
    let mut game = game(1);
    let ben = who(&game, "ben");
    game.state_mut().members[ben.index()].resentment = 100.0;
    game.state_mut().members[ben.index()].meters[MemberMeter::Trust as usize] = 10.0;
    to_friday(&mut game, 0);
    assert!(game.report().notes.contains(&Note::GaveNotice(ben)));
    let mut mended = game.clone();

    game.decide(Decision::NextWeek).expect("week two");
    let letter = game.scenario().event("going").expect("the letter");
    assert!(game.report().news.contains(&letter), "their scene comes first");
    to_friday(&mut game, 0);
    assert!(game.report().notes.contains(&Note::Left(ben)));

    mended.decide(Decision::NextWeek).expect("week two");
    mended.state_mut().members[ben.index()].meters[MemberMeter::Trust as usize] = 80.0;
    to_friday(&mut mended, 0);
    assert!(mended.report().notes.contains(&Note::Stayed(ben)));
}

#[test]
fn the_sponsor_who_stopped_believing_takes_a_point() {
    let mut game = game(1);
    game.state_mut().credibility = 5.0;
    next_week(&mut game, 0);
    assert_eq!(game.state().attention, 2);
    assert!(game.report().changes.iter().any(|change| change.cause == Cause::SponsorsDoubt));
}

#[test]
fn cutting_scope_cuts_value_too() {
    let mut game = game(1);
    let bench = task(&game, "bench");
    make(&mut game, "cut-scope", Aim::Task(bench));
    assert!(game.report().changes.iter().any(|change| change.subject == Subject::Effort(bench) && change.amount < 0.0));
    assert!(game.state().tasks[bench.index()].cut > 0.0);
}

#[test]
fn a_decision_for_another_phase_is_refused_and_changes_nothing() {
    let mut game = game(1);
    let before = game.state().clone();
    assert_eq!(game.decide(Decision::NextWeek), Err(Refusal::NotNow(Phase::Moves)));
    assert_eq!(*game.state(), before);
}

#[test]
fn the_same_seed_with_another_decision_is_the_same_luck() {
    // Rain is by chance alone: whatever is decided, it falls in the same weeks.
    let rain = |moves: &[&str]| {
        let mut game = game(11);
        let mut weeks = Vec::new();
        loop {
            let rain = game.scenario().event("rain").expect("rain");
            weeks.push(game.report().news.contains(&rain));
            to_dilemma_answered(&mut game);
            for id in moves {
                make(&mut game, id, Aim::Team);
            }
            to_friday(&mut game, 0);
            game.decide(Decision::NextWeek).expect("on");
            if matches!(game.phase(), Phase::Ended(_)) {
                return weeks;
            }
        }
    };
    let (idle, busy) = (rain(&[]), rain(&["plan-week", "overtime"]));
    assert_eq!(idle, busy);
    assert!(idle.contains(&true) && idle.contains(&false), "{idle:?}");
}

fn to_dilemma_answered(game: &mut fulcrum::sim::Game) {
    if matches!(game.phase(), Phase::Dilemma(_)) {
        game.decide(Decision::Answer(0)).expect("an answer");
    }
}
