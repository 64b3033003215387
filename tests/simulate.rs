//! Rehearsals: the same bytes whoever counts, honest when interrupted, and players that keep to their names.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use fulcrum::author::policy::{PolicyName, Random, play_on};
use fulcrum::author::simulate::{self, Error, Flaw, Options, Outcome, Rehearsed, Verdict};
use fulcrum::play::Session;
use fulcrum::scenario_file::{Library, built_in, load};
use fulcrum::sim::ids::{Pan, Style};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::scenario::{Claim, Lesson, ResultKind};
use fulcrum::sim::{Condition, Effect, EndingId, Meter, Phase, Scenario, TaskId, TaskRef};

/// The shortest of the built-in scenarios.
fn short() -> Scenario {
    let (name, text) = built_in().iter().copied().find(|(name, _)| *name == "first-loaf.ron").expect("a built-in scenario");
    (*load(name, text, Library::built_in()).scenario.expect("a built-in scenario loads")).clone()
}

fn options(plays: u64, policies: &[PolicyName]) -> Options {
    Options { plays, policies: policies.to_vec(), ..Options::default() }
}

fn run(scenario: Scenario, options: &Options) -> Outcome {
    simulate::run(&Arc::new(scenario), options, &mut |_| {}, &AtomicBool::new(false)).expect("rehearsed")
}

fn csv(scenario: &Arc<Scenario>, options: &Options, cancel: &AtomicBool) -> (String, Rehearsed) {
    let mut out = Vec::new();
    let rehearsed = simulate::run_csv(scenario, options, &mut out, &mut |_| {}, cancel).expect("rehearsed");
    (String::from_utf8(out).expect("text"), rehearsed)
}

fn text(outcome: &Outcome) -> String {
    let mut out = Vec::new();
    outcome.write_text(&mut out).expect("written");
    String::from_utf8(out).expect("text")
}

fn json(outcome: &Outcome) -> serde_json::Value {
    let mut out = Vec::new();
    outcome.write_json(&mut out).expect("written");
    serde_json::from_slice(&out).expect("JSON")
}

const QUICK: [PolicyName; 5] = [PolicyName::Passive, PolicyName::ManageOnly, PolicyName::LeadOnly, PolicyName::Blend, PolicyName::Random];

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let one = Options { threads: 1, ..options(300, &QUICK) };
    let three = Options { threads: 3, ..one.clone() };
    let (alone, together) = (run(short(), &one), run(short(), &three));
    assert_eq!(text(&alone), text(&together));
    assert_eq!(json(&alone), json(&together));
    let scenario = Arc::new(short());
    let cancel = AtomicBool::new(false);
    assert_eq!(csv(&scenario, &one, &cancel), csv(&scenario, &three, &cancel));
}

#[test]
fn the_searching_player_is_the_same_each_time_and_no_worse_than_a_sensible_boss() {
    let asked = options(4, &[PolicyName::Blend, PolicyName::Best]);
    let (once, again) = (run(short(), &asked), run(short(), &Options { threads: 1, ..asked.clone() }));
    assert_eq!(text(&once), text(&again));
    let sum = |policy| {
        let tally = once.tally(policy).expect("rehearsed");
        tally.delivery.mean() + tally.team.mean()
    };
    assert!(sum(PolicyName::Best) >= sum(PolicyName::Blend));
}

#[test]
fn one_play_is_told_without_an_interval_that_nobody_can_know() {
    let outcome = run(short(), &options(1, &[PolicyName::Passive]));
    let value = json(&outcome);
    assert!(value["policies"][0]["delivery"]["interval"].is_null(), "{value}");
    let text = text(&outcome);
    assert!(text.contains("±?") && !text.contains("±0.0"), "{text}");
}

#[test]
fn csv_has_the_columns_of_the_handbook_and_a_row_for_each_play() {
    let (text, rehearsed) = csv(&Arc::new(short()), &options(10, &QUICK), &AtomicBool::new(false));
    assert_eq!(rehearsed, Rehearsed::Whole);
    let mut lines = text.lines();
    let head = "policy,seed,ending,delivery,team,balance,useful,misdirected,defects,left,morale,clarity,trust,strain,\
                tasks,schedule,resources,purpose,listening,acknowledging";
    assert_eq!(lines.next(), Some(head));
    assert_eq!(lines.clone().count(), 50);
    assert!(lines.all(|line| line.split(',').count() == head.split(',').count()));
}

#[test]
fn a_row_can_be_played_again_by_its_seed() {
    let scenario = Arc::new(short());
    let (text, _) = csv(&scenario, &Options { seed: 41, ..options(3, &[PolicyName::Random]) }, &AtomicBool::new(false));
    let row: Vec<&str> = text.lines().nth(3).expect("the third play").split(',').collect();
    assert_eq!(row[1], "43");
    let mut session = Session::new(Arc::clone(&scenario), Seed(43));
    play_on(&mut session, &mut Random::new(&scenario));
    assert_eq!(format!("{:.2}", session.view().results().expect("over").delivery), row[3]);
}

#[test]
fn nothing_to_rehearse_is_an_error_that_says_so() {
    let refused = |options: &Options| simulate::run(&Arc::new(short()), options, &mut |_| {}, &AtomicBool::new(false)).map(|_| ());
    assert!(matches!(refused(&options(0, &QUICK)), Err(Error::NoPlays)));
    assert!(matches!(refused(&options(1, &[])), Err(Error::NoPolicies)));
    assert!("lucky".parse::<PolicyName>().expect_err("no policy").to_string().contains("manage_only"));
}

#[test]
fn an_interruption_leaves_what_was_done() {
    // A billion plays, interrupted at the first news of progress.
    let cancel = AtomicBool::new(false);
    let asked = options(1_000_000_000, &[PolicyName::Passive, PolicyName::Random]);
    let mut heard = None;
    let mut progress = |now: simulate::Progress| {
        heard = heard.or(Some(now));
        cancel.store(true, Ordering::Relaxed);
    };
    let outcome = simulate::run(&Arc::new(short()), &asked, &mut progress, &cancel).expect("rehearsed");
    assert_eq!(heard.expect("progress").total, 2_000_000_000);
    assert_eq!(outcome.rehearsed, Rehearsed::Interrupted);
    assert!(outcome.tallies[0].plays() >= 1);
    assert!(text(&outcome).contains("Interrupted"));
    assert_eq!(json(&outcome)["interrupted"], true);

    let (rows, rehearsed) = csv(&Arc::new(short()), &asked, &cancel);
    assert_eq!((rehearsed, rows.lines().count()), (Rehearsed::Interrupted, 1));
}

#[test]
fn a_policy_asked_for_twice_plays_once() {
    let outcome = run(short(), &options(5, &[PolicyName::Passive, PolicyName::Passive]));
    assert_eq!(outcome.tallies.len(), 1);
    assert_eq!(outcome.tallies[0].plays(), 5);
}

#[test]
fn a_scenario_without_moves_or_events_is_rehearsed() {
    let mut bare = short();
    bare.moves.clear();
    bare.events.iter_mut().for_each(|event| event.when = Condition::Never);
    let outcome = run(bare, &options(30, &QUICK));
    let blend = outcome.tally(PolicyName::Blend).expect("rehearsed");
    assert_eq!(blend.plays(), 30);
    let unseen = outcome.coverage().never_seen(&outcome.scenario);
    assert!(unseen.events.contains(&"the-first".to_owned()), "{unseen:?}");
    assert!(unseen.moves.is_empty(), "a move that is not there is not missed");
}

fn lower(than: &str, by: i32) -> Lesson {
    let claim = Claim::Lower { at: ResultKind::Team, who: "passive".to_owned(), than: than.to_owned(), by };
    Lesson { says: "A claim.".to_owned(), claim }
}

#[test]
fn lessons_are_proved_refuted_or_not_measured() {
    let mut claims = short();
    let reaches = |who: &str, percent| Lesson {
        says: "An ending.".to_owned(),
        claim: Claim::Reaches { who: who.to_owned(), ending: EndingId::at(claims.endings.len() - 1), percent },
    };
    let lessons = vec![
        lower("lead_only", 10),
        lower("lead_only", 60),
        lower("best", 1),
        lower("nobody", 1),
        reaches("passive", 90),
        reaches("lead_only", 90),
    ];
    claims.lessons = lessons;
    let outcome = run(claims, &options(100, &[PolicyName::Passive, PolicyName::LeadOnly]));
    let verdicts: Vec<Verdict> = outcome.findings.iter().map(|finding| finding.verdict).collect();
    use Verdict::{NotMeasured, Proved, Refuted};
    assert_eq!(verdicts, [Proved, Refuted, NotMeasured, NotMeasured, Proved, Refuted]);
    assert!(outcome.is_refuted());
    let text = text(&outcome);
    assert!(text.contains("PROVED: A claim.") && text.contains("REFUTED: A claim.") && text.contains("95% sure"), "{text}");
}

#[test]
fn an_interval_that_straddles_the_bar_is_undecided() {
    let mut claims = short();
    let outcome = run(short(), &options(30, &[PolicyName::Passive, PolicyName::Random]));
    let team = |policy| &outcome.tally(policy).expect("rehearsed").team;
    let (random, passive) = (team(PolicyName::Random), team(PolicyName::Passive));
    let interval = random.welch_interval(passive).expect("thirty plays of each");
    let middle = random.difference(passive).round();
    assert!(interval.low < middle && middle < interval.high, "the interval of 30 plays holds a whole number");
    claims.lessons = vec![lower("random", middle as i32)];
    let outcome = run(claims, &options(30, &[PolicyName::Passive, PolicyName::Random]));
    assert_eq!(outcome.findings[0].verdict, Verdict::Undecided);
    assert!(!outcome.is_refuted());
}

#[test]
fn a_choice_that_always_wins_is_hollow() {
    let mut bent = short();
    let event = bent.event("white-wall").expect("an event of the scenario");
    bent.events.iter_mut().filter(|it| it.id != "white-wall").for_each(|it| it.when = Condition::Never);
    // The first answer makes all work better; the others do nothing.
    let tasks = (0..bent.tasks.len()).map(|task| TaskRef::Task(TaskId::at(task)));
    let gift: Vec<Effect> = tasks.map(|task| Effect::Add(Meter::Quality(task), 8)).collect();
    for (place, choice) in bent.events[event.index()].choices.iter_mut().enumerate() {
        choice.outcomes.clear();
        choice.effects = if place == 0 { gift.clone() } else { Vec::new() };
    }
    let hollow = run(bent, &options(120, &QUICK)).hollow();
    let of = |flaw| hollow.iter().filter(move |it| it.flaw == flaw).map(|it| it.id.as_str()).collect::<Vec<_>>();
    assert!(of(Flaw::AlwaysWins).iter().any(|id| id.starts_with("white-wall/")), "{hollow:?}");
    assert!(of(Flaw::NeverPays).iter().filter(|id| id.starts_with("white-wall/")).count() >= 2, "{hollow:?}");
}

#[test]
fn one_sided_players_keep_to_their_side_and_the_passive_one_makes_no_moves() {
    let scenario = Arc::new(short());
    for (policy, side) in
        [(PolicyName::ManageOnly, Some(Pan::Manage)), (PolicyName::LeadOnly, Some(Pan::Lead)), (PolicyName::Passive, None)]
    {
        let mut player = policy.player(&scenario);
        let mut moves = 0;
        for seed in 0..20 {
            let mut session = Session::new(Arc::clone(&scenario), Seed(seed));
            play_on(&mut session, &mut *player);
            for report in session.game().reports() {
                moves += report.moves.len();
                assert!(report.moves.iter().all(|(which, ..)| Some(scenario.moves[which.index()].family.pan()) == side), "{policy}");
                if let (Some((event, choice)), Some(side)) = (report.answered, side) {
                    let other = |style: Style| matches!((style, side), (Style::Lead(_), Pan::Manage) | (Style::Manage(_), Pan::Lead));
                    let choices = &scenario.events[event.index()].choices;
                    let had_own = choices.iter().any(|it| !other(it.style) && it.attention == 0 && it.needs == Condition::Always);
                    assert!(!other(choices[usize::from(choice)].style) || !had_own, "{policy} at {}", scenario.events[event.index()].id);
                }
            }
        }
        assert_eq!(moves > 0, side.is_some(), "{policy}");
    }
}

#[test]
fn a_player_sees_no_more_than_a_person() {
    // Two plays that differ only in what cannot be seen are decided alike, until they look different.
    let scenario = Arc::new(short());
    let mut hidden = short();
    hidden.secrets.iter_mut().for_each(|secret| secret.text = fulcrum::sim::Text::plain("something else"));
    hidden.members.iter_mut().for_each(|member| member.start[0] += 0.4);
    let hidden = Arc::new(hidden);
    for policy in QUICK {
        let (mut one, mut other) = (Session::new(Arc::clone(&scenario), Seed(5)), Session::new(Arc::clone(&hidden), Seed(5)));
        let (mut first, mut second) = (policy.player(&scenario), policy.player(&hidden));
        while one.phase() != Phase::Forecast {
            let step = one.step();
            let decision = first.decide(one.view(), step);
            assert_eq!(decision, second.decide(other.view(), step), "{policy}");
            one.decide(step, decision).expect("legal");
            other.decide(step, decision).expect("legal");
        }
    }
}
