//! Looking back: the eight parts as one reads them, what is written on the way, and the same play shown again from its files.

use std::sync::Arc;

use fulcrum::play::{Journal, NoteKind, Page, PageOf, Record};
use fulcrum::sim::Scenario;
use fulcrum::terminal::{Farewell, Style};
use jiff::civil::date;

use crate::console::{Desk, Run, TODAY, built_in, fixture};
use crate::typist::{Way, input, play};

/// A whole play, and then these lines.
fn played(desk: &Desk, scenario: &Arc<Scenario>, then: &[&str]) -> Run {
    let (lines, _) = play(scenario, 7, Way::Blend);
    let typed = input(&lines) + &then.iter().map(|line| format!("{line}\n")).collect::<String>();
    desk.begin(scenario, 7, Style::plain(80), &typed)
}

fn page(desk: &Desk) -> Page {
    Journal::of(desk.store.folder()).page(&PageOf::Play(desk.last_play())).expect("a page that can be read")
}

fn record(desk: &Desk) -> Record {
    Record::read(&desk.store.records()[0]).expect("a record that can be read")
}

/// What stands from the contents on.
fn from_contents(output: &str) -> &str {
    let at = output.find("Looking back, in eight parts").expect("the contents");
    &output[at..]
}

#[test]
fn a_walk_through_all_eight_parts() {
    let (scenario, desk) = (built_in("first-loaf.ron"), Desk::new());
    let parts = [
        // Turning points; what if: another answer in week 2, then week 1 decided anew.
        "||2|1|1|whole|2|one-on-one kofi|1|0|",
        // Foresight, word, seats; the rules: the first change of the first person of week 3.
        "|||3|1|1|b|b|",
        // Two questions of six are answered; a plan is made of the first beginning, and one in one's own words.
        "She asked before she painted.|||note example: our list on the door|Mine was a date.||",
        "1||21|If Ana goes quiet in a meeting|I ask her afterwards|2026-11-30||",
    ];
    let walk: Vec<&str> = parts.iter().flat_map(|part| part.split('|')).collect();
    let run = played(&desk, &scenario, &walk);
    assert_eq!((run.farewell, run.unread), (Farewell::Ended, 0), "{}", run.output);
    insta::assert_snapshot!("first-loaf-looked-back", from_contents(&run.output));

    let (page, record) = (page(&desk), record(&desk));
    assert_eq!(page.title.as_deref(), Some("The First Loaf"));
    let answers: Vec<&str> = page.answers.iter().map(|answer| answer.answer.as_str()).collect();
    assert_eq!(answers, ["She asked before she painted.", "Mine was a date."]);
    assert_eq!(page.notes.iter().map(|note| (note.kind, note.week)).collect::<Vec<_>>(), [(NoteKind::Example, None)]);
    assert_eq!(page.plans.iter().map(|plan| plan.come_back).collect::<Vec<_>>(), [date(2026, 11, 23), date(2026, 11, 30)]);
    assert_eq!(page.plans[1].when, "Ana goes quiet in a meeting");
    // What may be handed on is in the record; notes are not.
    assert_eq!((&record.answers, &record.plans), (&page.answers, &page.plans));
    assert!(!record.to_text().contains("our list on the door"));
}

#[test]
fn wherever_the_answers_end_it_is_left_cleanly_and_all_is_kept() {
    let scenario = fixture();
    let walk = ["", "3", "1", "1", "b", "7", "1", "1", "1", "b", "b", "b", "8", "The glue.", "If it rains", "I ask", "10", "", "0"];
    let typed = |line: &str| walk.iter().position(|it| *it == line).expect("typed");
    let (answered, planned) = (typed("The glue."), typed("I ask"));
    for cut in 0..=walk.len() {
        let desk = Desk::new();
        let run = played(&desk, &scenario, &walk[..cut]);
        assert_eq!((run.farewell, run.unread), (Farewell::Ended, 0), "after {cut} lines: {}", run.output);
        let (page, record) = (page(&desk), record(&desk));
        assert_eq!(page.answers.len(), usize::from(cut > answered), "after {cut} lines");
        // A plan that was said in full is kept, also without its day.
        assert_eq!(page.plans.len(), usize::from(cut > planned), "after {cut} lines");
        assert_eq!((record.answers.len(), record.plans.len()), (page.answers.len(), page.plans.len()));
    }
}

#[test]
fn any_part_is_opened_by_number_or_name_and_b_leads_to_the_contents() {
    let desk = Desk::new();
    let run = played(&desk, &fixture(), &["6", "b", "promises", "rules", "b", "9", "nonsense", "0"]);
    let walked = from_contents(&run.output);
    let order = ["1. The story", "6. The other seat", "Looking back, in eight parts", "5. Your promises", "7. The rules behind it"];
    let mut rest = &walked["Looking".len()..];
    for heading in order {
        let at = rest.find(&format!("\n{heading}")).unwrap_or_else(|| panic!("{heading} does not come in its turn:\n{walked}"));
        rest = &rest[at + heading.len()..];
    }
    assert_eq!(run.unread, 0);
}

#[test]
fn a_record_and_its_save_are_shown_again_whole_where_nobody_answers() {
    let (scenario, desk) = (fixture(), Desk::new());
    played(&desk, &scenario, &["8", "It was the glue.", "", "0"]);
    let files = [desk.store.records()[0].clone(), desk.last_play()];
    let shown = files.map(|path| desk.replay(&scenario, &path, "").output);
    for output in &shown {
        for number in 1..=8 {
            assert_eq!(output.matches(&format!("\n{number}. ")).count(), 1, "part {number}: {output}");
        }
        assert!(!output.contains("\n> "), "nothing is asked: {output}");
        assert!(output.contains("It was the glue."), "what was written stands there: {output}");
    }
    // Only the day of the heading may differ.
    let rest = |output: &str| output.trim_start().split_once('\n').expect("a heading").1.to_owned();
    assert_eq!(rest(&shown[0]), rest(&shown[1]));
}

#[test]
fn a_file_from_elsewhere_is_walked_through_and_stays_as_it_is() {
    let (scenario, desk) = (fixture(), Desk::new());
    played(&desk, &scenario, &["0"]);
    let elsewhere = desk.path().join("from-a-friend.ron");
    std::fs::copy(&desk.store.records()[0], &elsewhere).expect("copied");
    let before = std::fs::read_to_string(&elsewhere).expect("there");
    let run = desk.replay(&scenario, &elsewhere, "8\nMine, not theirs.\n0\n");
    assert!(run.output.contains("Kept."), "{}", run.output);
    assert_eq!(std::fs::read_to_string(&elsewhere).expect("there"), before);
    let notes = Journal::of(desk.store.folder()).page(&PageOf::NoPlay).expect("a page");
    assert_eq!(notes.answers.len(), 1);
    assert!(page(&desk).answers.is_empty() && record(&desk).answers.is_empty());
}

#[test]
fn an_end_that_is_taken_back_and_reached_again_keeps_what_was_written() {
    let (scenario, desk) = (fixture(), Desk::new());
    played(&desk, &scenario, &["8", "It was the glue.", "", "0"]);
    let shelved = desk.resume(&scenario, Style::plain(80), "undo\n1\n0\n");
    assert_eq!(shelved.farewell, Farewell::Ended, "{}", shelved.output);
    assert_eq!(record(&desk).answers.len(), 1);
}

#[test]
fn a_note_is_kept_from_any_prompt_with_its_week_and_day() {
    let (scenario, desk) = (fixture(), Desk::new());
    let (lines, _) = play(&scenario, 7, Way::Blend);
    let typed: String = lines.iter().map(|typed| format!("note What I saw.\n{}\n", typed.line)).collect();
    let run = desk.begin(&scenario, 7, Style::plain(80), &(typed + "note leader: She asked.\nnote\nIn my own words.\n2\n0\n"));
    assert_eq!((run.farewell, run.unread), (Farewell::Ended, 0));
    let notes = page(&desk).notes;
    assert_eq!(notes.len(), lines.len() + 2);
    assert!(notes.iter().all(|note| note.date == TODAY));
    assert_eq!((notes[0].week, notes[0].text.as_str()), (Some(1), "What I saw."));
    let [before, last] = &notes[lines.len()..] else { panic!("two notes after the play") };
    assert_eq!((before.kind, before.text.as_str(), before.week), (NoteKind::Observed, "She asked.", None));
    assert_eq!((last.kind, last.text.as_str()), (NoteKind::Observed, "In my own words."));
}
