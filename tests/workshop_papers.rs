//! The workshop's words and papers: all of it has words, nothing small is shown, nothing leans, everything is escaped.

mod support;

use std::sync::Arc;

use fulcrum::debrief::Progress;
use fulcrum::play::Misfit;
use fulcrum::report::workshop::{kit, run_log, take_home};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Phase, Refusal, Scenario};
use fulcrum::wording::Localizer;
use fulcrum::wording::workshop::{poll, room_paper};
use fulcrum::workshop::*;

use support::*;

const FIRST_LOAF: &str = include_str!("../scenarios/first-loaf.ron");

fn room(scenario: &Arc<Scenario>, people: u16, seating: Seating) -> WorkshopSession {
    let set_up = SetUp::proposed(scenario, people, seating, Length::Minutes60).expect("it fits");
    WorkshopSession::new(Arc::clone(scenario), set_up, Seed(11)).expect("it fits")
}

/// Plays on as an invented room does, and looks at each step on the way.
fn play(room: &mut WorkshopSession, mut look: impl FnMut(&WorkshopSession)) {
    while let Some(input) = invented(room) {
        look(room);
        room.take(input, room.last_input() + 7).expect("an invented input is taken");
    }
    look(room);
}

fn debriefs(room: &WorkshopSession) -> Option<RoomDebriefs> {
    Progress::none(|progress| DebriefWork::new(room).run(progress))
}

#[test]
fn every_step_refusal_and_advice_has_words() {
    let words = Localizer::english();
    for seating in [Seating::OneRoom, Seating::Tables(4)] {
        let mut room = room(&scenario(FIRST_LOAF), 30, seating);
        play(&mut room, |room| {
            assert!(words.next_step(room.step(), seating).split_whitespace().count() <= 4);
            assert!(!words.to_say(room.step(), seating).is_empty());
            let schedule = room.schedule(room.last_input() * 3);
            assert!(!words.time(&schedule).0.is_empty());
            assert!(schedule.advice.iter().all(|advice| !words.advice(*advice).is_empty()));
        });
    }
    let room = room(&scenario(FIRST_LOAF), 30, Seating::OneRoom);
    let all = [
        Refused::NotNow,
        Refused::Nobody,
        Refused::TooManyPeople,
        Refused::OverCount { would_be: 31, present: 30 },
        Refused::AlreadyCounted { counted: 9 },
        Refused::NothingCounted,
        Refused::NoSuchOption,
        Refused::Closed(1),
        Refused::Tied(vec![0, 2]),
        Refused::NotALeader,
        Refused::TalkedEnough,
        Refused::LetterMissing(2),
        Refused::NoSuchTable,
        Refused::LastTable,
        Refused::NotALaterWeek,
        Refused::NothingPlayed,
        Refused::Move(Refusal::NotNow(Phase::Moves)),
        Refused::Misfit(Misfit::Gone("ana".into())),
        Refused::NoWords,
        Refused::NothingToUndo,
    ];
    for refused in all {
        assert!(words.not_taken(&room, &refused).len() > 10, "{refused:?}");
    }
    assert!(words.not_taken(&room, &Refused::Tied(vec![0, 2])).starts_with("A and C are level."));
    assert!(words.not_taken(&room, &Refused::OverCount { would_be: 31, present: 30 }).starts_with("That would be more cards than people"));
}

#[test]
fn a_vote_is_shown_in_shares_and_no_letter_means_a_side() {
    let words = Localizer::english();
    let mut room = room(&scenario(FIRST_LOAF), 30, Seating::OneRoom);
    play(&mut room, |_| {});
    let mut letters_of_managing = Vec::new();
    for asked in room.polls() {
        if let PollKind::Plans(plans) = &asked.asked {
            letters_of_managing.extend(plans.iter().position(|plan| plan.serves == PlanFocus::TheWork));
        }
        let page = poll(&words, room.session(), asked);
        for (option, line) in page.options.iter().enumerate() {
            let first = asked.first().map_or(0, |ballot| ballot.counts()[option]);
            assert!(first >= FEWEST_SHOWN || line.first.is_none(), "{first} of week {} is shown", page.week);
        }
        assert_eq!(page.options.iter().filter(|line| line.is_decided).count(), 1);
        assert_eq!(page.options.iter().any(|line| line.moved.is_some()), asked.ballots.len() > 1);
    }
    letters_of_managing.dedup();
    assert!(letters_of_managing.len() > 1, "the plan that manages always has the same letter");
}

#[test]
fn plans_are_short_sentences_that_name_each_thing_once() {
    let words = Localizer::english();
    for text in [FIRST_LOAF, include_str!("../scenarios/home-by-noon.ron"), include_str!("../scenarios/high-water.ron")] {
        let scenario = scenario(text);
        let mut room = room(&scenario, 30, Seating::OneRoom);
        play(&mut room, |_| {});
        let all = room.polls().iter().filter_map(|poll| if let PollKind::Plans(plans) = &poll.asked { Some(plans) } else { None });
        for (plan, said) in all.flat_map(|plans| plans.iter().zip(words.plans(&scenario, plans))) {
            assert!(said.split_whitespace().count() <= 24, "{said}");
            assert!(!said.contains(['(', ')', ';']) && said.ends_with('.'), "{said}");
            let mut quoted: Vec<&str> = said.split('“').skip(1).collect();
            quoted.sort_unstable();
            let names = plan.moves.iter().filter_map(|(_, aim)| aim.member()).map(|member| scenario.members[member.index()].first_name());
            for name in names {
                assert_eq!(said.matches(name).count(), 1, "{name} in “{said}”");
            }
            let titles: Vec<&str> = quoted.iter().filter_map(|rest| rest.split('”').next()).collect();
            assert!(titles.windows(2).all(|pair| pair[0] != pair[1]), "{said}");
        }
        assert!(!room.polls().is_empty());
    }
}

#[test]
fn no_change_of_a_friday_stands_in_the_room_unexplained() {
    let words = Localizer::english();
    let mut changed = 0;
    for text in [FIRST_LOAF, include_str!("../scenarios/home-by-noon.ron"), include_str!("../scenarios/high-water.ron")] {
        let mut room = room(&scenario(text), 30, Seating::OneRoom);
        play(&mut room, |room| {
            if room.step() != Step::Friday {
                return;
            }
            let page = fulcrum::wording::pages::friday(&words, room.session());
            let why = fulcrum::wording::pages::reasons(&words, room.session());
            for person in
                page.people.iter().filter(|person| person.says != words.get("change-none") && person.says != words.get("change-left"))
            {
                let own = why.of(person.member).len();
                // What several share names them, unless it is of all.
                let team = &room.scenario().members;
                let of_all = |line: &str| !team.iter().any(|member| line.contains(member.first_name()));
                let first = team[person.member.index()].first_name();
                let shared = why.team.iter().any(|line| line.words.contains(first) || of_all(&line.words));
                assert!(own > 0 || shared, "week {}: {} {}", page.week, person.name, person.says);
                changed += 1;
            }
            let said: Vec<&str> = why.people.iter().flat_map(|(_, own)| own).map(|reason| reason.words.as_str()).collect();
            for line in &why.team {
                assert!(said.iter().filter(|own| **own == line.words).count() < 2, "“{}” is said for all and for each", line.words);
            }
        });
    }
    assert!(changed > 30, "{changed} changes");
}

#[test]
fn what_the_room_takes_home_tells_the_play_and_no_small_count() {
    let words = Localizer::english();
    let mut room = room(&scenario(FIRST_LOAF), 9, Seating::OneRoom);
    assert!(debriefs(&room).is_none(), "nothing is over yet");
    room.take(Input::Said("We knew <that> & said nothing".into()), 3).expect("words");
    play(&mut room, |_| {});
    let paper = room_paper(&words, &room, &debriefs(&room).expect("it is over"));
    assert_eq!(paper.splits.len(), 2);
    assert!(paper.what_if.is_some() && !paper.turns.is_empty() && paper.foresight.is_some());
    let page = take_home(&words, &room, &debriefs(&room).expect("it is over"));
    assert!(page.contains("We knew &lt;that&gt; &amp; said nothing") && !page.contains("<that>"));
    assert_eq!(page.matches("class=\"slip\"").count(), 12, "a slip for each of nine, four on a page");
    assert!(page.contains("not shown"), "in a room of nine some count is small");
}

#[test]
fn tables_stand_side_by_side() {
    let words = Localizer::english();
    let mut room = room(&scenario(FIRST_LOAF), 24, Seating::Tables(3));
    while room.week() < 3 {
        let input = invented(&room).expect("three weeks");
        room.take(input, room.last_input() + 7).expect("taken");
    }
    room.take(Input::DropTable(1), 900).expect("a table that goes");
    play(&mut room, |_| {});
    let paper = room_paper(&words, &room, &debriefs(&room).expect("it is over"));
    assert_eq!(paper.timelines.len(), 3);
    assert_eq!(paper.timelines[1].results, "stopped in week 3");
    // Each table that came to the end has its own turn, and the one that stopped has none.
    assert!(paper.turns.iter().any(|(heading, _)| heading.starts_with("Table 3: ")));
    assert!(!paper.turns.iter().any(|(heading, _)| heading.starts_with("Table 2: ")));
    let log = run_log(&words, &room);
    assert!(log.contains("Table 3, week 5") && !log.contains("Table 2, week 4"));
}

#[test]
fn a_room_that_stopped_early_has_its_papers_without_an_ending() {
    let words = Localizer::english();
    let mut room = room(&scenario(FIRST_LOAF), 30, Seating::OneRoom);
    while room.week() < 3 {
        let input = invented(&room).expect("three weeks");
        room.take(input, room.last_input() + 7).expect("taken");
    }
    room.take(Input::EndEarly, 900).expect("two weeks were played");
    play(&mut room, |_| {});
    let paper = room_paper(&words, &room, &debriefs(&room).expect("it is over"));
    assert_eq!(paper.lead, "30 people led this team for the first two weeks of five.");
    assert_eq!(paper.timelines[0].ending, None);
}

#[test]
fn the_kit_has_what_a_day_without_projector_needs_and_gives_nothing_away() {
    let words = Localizer::english();
    let scenario = scenario(FIRST_LOAF);
    let kit = kit(&words, &room(&scenario, 30, Seating::OneRoom));
    for event in scenario.events.iter().filter(|event| !event.is_news()) {
        for choice in &event.choices {
            let fulcrum::sim::TextPart::Words(debrief) = &choice.debrief.0[0] else { continue };
            assert!(!kit.contains(debrief.as_str()), "{debrief}");
        }
    }
    for secret in &scenario.secrets {
        let fulcrum::sim::TextPart::Words(fact) = &secret.text.0[0] else { continue };
        assert!(!kit.contains(fact.as_str()), "{fact}");
    }
    assert_eq!(kit.matches("<svg").count(), 4);
    for member in &scenario.members {
        assert!(kit.contains(&format!("Listen for {} while we play.", member.first_name())));
    }
    assert!(kit.contains("until minute 60") && kit.contains("vote, talk, vote again"));
}

#[test]
fn the_kit_of_tables_speaks_of_letters_and_of_no_vote() {
    let words = Localizer::english();
    let kit = kit(&words, &room(&scenario(FIRST_LOAF), 24, Seating::Tables(3)));
    for of_a_room in [
        "smaller camp",
        "mallest camp",
        "ount cards",
        "the cards. Cards up",
        "shares",
        "full: vote",
        "Hands up",
        "practice vote",
        "wants the chair",
    ] {
        assert!(!kit.contains(of_a_room), "“{of_a_room}” in a kit for tables");
    }
    assert!(kit.contains("24 people at three tables") && kit.contains("One letter for the answer and one for the week"));
    assert!(kit.contains("Each table for itself. Who has not spoken yet?"));
}

#[test]
fn a_cast_name_begins_a_sentence_in_the_kit_with_a_capital() {
    let words = Localizer::english();
    for text in [FIRST_LOAF, include_str!("../scenarios/home-by-noon.ron"), include_str!("../scenarios/high-water.ron")] {
        let kit = kit(&words, &room(&scenario(text), 30, Seating::OneRoom));
        for small in [". somebody", "? somebody", ">somebody", ". the team ", ">the team "] {
            assert!(!kit.contains(small), "“{small}”");
        }
    }
    assert!(kit(&words, &room(&scenario(FIRST_LOAF), 30, Seating::OneRoom)).contains("omebody"));
}

#[test]
fn every_paper_says_on_the_screen_how_it_is_printed_clean() {
    let words = Localizer::english();
    let mut room = room(&scenario(FIRST_LOAF), 12, Seating::OneRoom);
    let before = kit(&words, &room);
    play(&mut room, |_| {});
    for paper in [before, run_log(&words, &room), take_home(&words, &room, &debriefs(&room).expect("it is over"))] {
        assert!(paper.contains("Turn “Headers and footers” off"));
        assert!(paper.contains("@media print { .on-screen { display: none; }") && paper.contains("@top-right { content: \"\"; }"));
    }
}

#[test]
fn how_the_time_adds_up_is_said_with_the_people_who_are_there() {
    let words = Localizer::english();
    let plan = |people| room(&scenario(FIRST_LOAF), people, Seating::OneRoom).time_plan();
    assert_eq!(words.time_plan(&plan(24))[1], "A light week: 4:51. Rings 2:20, pages read aloud 1:35, counting 0:56.");
    assert!(words.time_plan_sum(&plan(24)).contains("1 × 11:36 full + 4 × 4:51 light = "));
    assert!(words.time_plan_sum(&plan(60)).contains("1 × 14:45 full + 3 × 5:45 light = "));
}

#[test]
fn what_an_author_writes_is_escaped_everywhere() {
    let words = Localizer::english();
    let text =
        LAB.replace("title: \"The Lab\"", "title: \"The <b>Lab</b> & “co”\"").replace("Stop after week two.", "<script>alert(1)</script>");
    let scenario = scenario(&text);
    let mut room = room(&scenario, 12, Seating::OneRoom);
    let before = kit(&words, &room);
    play(&mut room, |_| {});
    let papers = [before, run_log(&words, &room), take_home(&words, &room, &debriefs(&room).expect("it is over"))];
    for paper in papers {
        assert!(!paper.contains("<script>") && !paper.contains("<b>"));
        assert!(paper.contains("The &lt;b&gt;Lab&lt;/b&gt; &amp; “co”"));
    }
}
