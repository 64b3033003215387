//! How the terminal behaves: wrong answers, commands, undo, the end of input, resume, width.

use fulcrum::sim::luck::Seed;
use fulcrum::terminal::{Answers, Farewell, Headings, Style};

use crate::console::{Desk, built_in, fixture};
use crate::typist::{Way, input, play};

#[test]
fn ones_alone_reach_an_ending() {
    for scenario in [fixture(), built_in("first-loaf.ron"), built_in("home-by-noon.ron")] {
        for seed in 1..=5 {
            let desk = Desk::new();
            let run = desk.begin(&scenario, seed, Style::plain(80), &"1\n".repeat(400));
            assert_eq!(run.farewell, Farewell::Ended, "{} {seed}", scenario.id);
            assert!(desk.save().ended.is_some());
        }
    }
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    let scenario = fixture();
    let runs = [1, 2].map(|_| Desk::new().begin(&scenario, 7, Style::plain(80), &"1\n".repeat(100)).output);
    assert_eq!(runs[0], runs[1]);
}

#[test]
fn where_the_answers_end_the_play_waits_and_goes_on_as_if_nothing_had_been() {
    let scenario = fixture();
    let style = Style::plain(80);
    let (lines, session) = play(&scenario, 7, Way::Blend);
    let whole = Desk::new();
    whole.begin(&scenario, 7, style, &input(&lines));
    for cut in 0..lines.len() {
        let desk = Desk::new();
        let run = desk.begin(&scenario, 7, style, &input(&lines[..cut]));
        let taken = desk.save().decisions.len();
        if taken == session.decisions().len() {
            // The end is told also where nobody asks for it.
            assert_eq!(run.farewell, Farewell::Ended);
            continue;
        }
        assert_eq!(run.farewell, Farewell::InputEnded, "after {cut} lines");
        assert!(run.talk.contains("fulcrum play three-chairs --resume"), "after {cut} lines: {}", run.talk);

        // What was typed and was no decision yet is typed again.
        let rest = lines.iter().position(|typed| typed.decisions > taken).expect("a decision to come");
        let first = (0..=rest).rev().take_while(|place| lines[*place].decisions == taken || *place == rest).last().unwrap_or(rest);
        let first =
            if taken == 0 { 0 } else { first.max(lines.iter().position(|typed| typed.decisions == taken).map_or(0, |place| place + 1)) };
        let run = desk.resume(&scenario, style, &input(&lines[first..]));
        assert_eq!(run.farewell, Farewell::Ended, "after {cut} lines: {}", run.output);
        assert_eq!(desk.save().decisions.len(), session.decisions().len());

        assert_eq!(desk.save().decisions, whole.save().decisions, "after {cut} lines");
    }
}

#[test]
fn a_resumed_play_stands_at_the_prompt_where_it_was_left() {
    let scenario = fixture();
    let style = Style::plain(80);
    let (lines, _) = play(&scenario, 7, Way::Blend);
    let whole = Desk::new().begin(&scenario, 7, style, &input(&lines)).output;
    let last_prompt = |output: &str| -> String {
        let asked = output.trim_end().strip_suffix('>').expect("ends at a prompt");
        asked.trim_end().rsplit("\n\n").next().unwrap_or_default().to_owned()
    };
    for cut in 0..lines.len() - 1 {
        // Half an answer (a move in hand, one of two forecasts) is no decision, and is asked from its start.
        let is_whole = cut == 0 || lines[cut - 1].decisions > cut.checked_sub(2).map_or(0, |before| lines[before].decisions);
        if !is_whole {
            continue;
        }
        let desk = Desk::new();
        let left = desk.begin(&scenario, 7, style, &input(&lines[..cut])).output;
        assert!(whole.starts_with(left.trim_end()), "after {cut} lines");
        let back = desk.resume(&scenario, style, "").output;
        assert_eq!(last_prompt(&left), last_prompt(&back), "after {cut} lines");
    }
}

#[test]
fn a_wrong_answer_explains_and_asks_again() {
    let desk = Desk::new();
    let run = desk.begin(&fixture(), 7, Style::plain(80), "9\nperhaps\n\n-1\n1\n");
    assert!(run.output.contains("There is no 9 here. Type a number from 1 to 3"), "{}", run.output);
    assert!(run.output.contains("“perhaps” is none of these."), "{}", run.output);
    assert!(run.output.contains("Enter alone is no answer here."), "{}", run.output);
    assert_eq!(desk.save().decisions.len(), 1);
}

#[test]
fn what_is_typed_cannot_command_the_terminal() {
    let desk = Desk::new();
    let long = "x".repeat(100_000);
    let input = format!("\u{1b}[2J\u{7}\n{long}\n1\n");
    let run = desk.begin(&fixture(), 7, Style::plain(80), &input);
    assert!(!run.output.contains('\u{1b}') && !run.output.contains('\u{7}'));
    assert!(run.output.len() < 20_000, "a long answer is cut, not repeated");
    assert_eq!(desk.save().decisions.len(), 1, "and the line after it is read as the next");
}

#[test]
fn commands_answer_at_every_prompt() {
    let scenario = fixture();
    let (lines, _) = play(&scenario, 7, Way::Blend);
    let commands = [
        ("help", "What you can type"),
        ("people", "Ada Klein, joiner"),
        ("tasks", "For: The choir"),
        ("history", "The weeks so far"),
        ("word", "Your promises\n"),
        ("moves", "Lead the how"),
        ("again", "\n"),
    ];
    let asked: String = commands.iter().map(|(command, _)| format!("{command}\n")).collect();
    let typed: String = lines.iter().map(|typed| format!("{asked}{}\n", typed.line)).collect();
    let desk = Desk::new();
    let run = desk.begin(&scenario, 7, Style::plain(80), &typed);
    assert_eq!((run.farewell, run.unread), (Farewell::Ended, 0), "the commands change nothing of the play: {}", run.output);
    for (command, says) in commands {
        let typed = format!("\n> {command}\n");
        let answered = run.output.match_indices(&typed).map(|(place, _)| &run.output[place..]);
        let answered: Vec<&str> = answered.map(|from| from.split("\n> ").nth(1).unwrap_or_default()).collect();
        assert_eq!(answered.len(), lines.len(), "{command}");
        for answer in answered {
            assert!(answer.contains(says), "{command}: {answer}");
        }
    }
}

#[test]
fn quit_leaves_and_says_how_to_go_on() {
    let desk = Desk::new();
    let run = desk.begin(&fixture(), 7, Style::plain(80), "1\nquit\n1\n");
    assert_eq!(run.farewell, Farewell::Quit);
    assert!(run.talk.contains("fulcrum play three-chairs --resume"));
    assert_eq!(run.unread, 1);
}

#[test]
fn undo_takes_back_one_decision_a_week_or_several() {
    let scenario = fixture();
    let weeks = |count: usize| {
        let (lines, _) = play(&scenario, 7, Way::Blend);
        let end = lines.iter().enumerate().filter(|(place, typed)| *place > 0 && typed.line == "1" && lines[place - 1].line == "2");
        let last = end.map(|(place, _)| place).nth(count - 1).expect("that many weeks");
        input(&lines[..=last])
    };
    let decisions = |typed: String| {
        let desk = Desk::new();
        desk.begin(&scenario, 7, Style::plain(80), &typed);
        desk.save()
    };
    let after_two = decisions(weeks(2));
    assert_eq!(after_two.header.week, 3);
    assert_eq!(decisions(weeks(2) + "undo\n").decisions.len(), after_two.decisions.len() - 1);
    assert_eq!(decisions(weeks(2) + "undo week\n").header.week, 2);
    assert_eq!(decisions(weeks(2) + "undo 1\n").decisions.len(), 0);
    let nothing = Desk::new().begin(&scenario, 7, Style::plain(80), "undo\nundo week\n");
    assert_eq!(nothing.output.matches("There is nothing to take back.").count(), 2, "{}", nothing.output);
    let too_far = Desk::new().begin(&scenario, 7, Style::plain(80), &(weeks(2) + "undo 9\n"));
    assert!(too_far.output.contains("The play has not come to that week"), "{}", too_far.output);
}

#[test]
fn undo_puts_a_move_in_hand_back() {
    let desk = Desk::new();
    let run = desk.begin(&fixture(), 7, Style::plain(80), "1\none-on-one\nundo\nplan the week\nundo\n");
    assert_eq!(desk.save().decisions.len(), 1, "{}", run.output);
}

#[test]
fn a_move_can_be_named_with_its_aim() {
    let desk = Desk::new();
    let run = desk.begin(&fixture(), 7, Style::plain(80), "1\none bo\n1\n");
    assert!(run.output.contains("You are about to: One-on-one (Bo), 1 attention"), "{}", run.output);
    assert_eq!(desk.save().decisions.len(), 2);
}

#[test]
fn lines_keep_to_the_width() {
    for (scenario, width) in [(fixture(), 40), (fixture(), 80), (built_in("home-by-noon.ron"), 40), (built_in("home-by-noon.ron"), 100)] {
        let (lines, _) = play(&scenario, 3, Way::Blend);
        let run = Desk::new().begin(&scenario, 3, Style::plain(width), &input(&lines));
        // What was typed is repeated as it was.
        for line in run.output.lines().filter(|line| !line.starts_with("> ")) {
            assert!(textwrap::core::display_width(line) <= width, "{width}: {line}");
        }
    }
}

#[test]
fn a_person_is_waited_for_and_headings_are_bold() {
    let style = Style { headings: Headings::Bold, answers: Answers::Typed, ..Style::plain(80) };
    let desk = Desk::new();
    // Enter after the briefing and after Monday, an answer, Enter after the reply.
    let run = desk.begin(&fixture(), 7, style, "\n\n1\n\n");
    assert_eq!(run.output.matches("Enter: go on.").count(), 3, "{}", run.output);
    assert!(run.output.contains("\u{1b}[1mThree Chairs\u{1b}[0m"));
    assert_eq!(desk.save().decisions.len(), 1);
}

#[test]
fn the_menu_begins_goes_on_and_leaves() {
    let scenario = fixture();
    let desk = Desk::new();
    assert_eq!(desk.menu(&scenario, "perhaps\n3\n").farewell, Farewell::Quit);
    let run = desk.menu(&scenario, "1\n1\n");
    assert_eq!(run.farewell, Farewell::InputEnded);
    let run = desk.menu(&scenario, "1\n");
    assert!(run.output.contains("Three Chairs, week 1 of 4"), "{}", run.output);
    assert!(run.output.contains("You are back in “Three Chairs”, week 1 of 4."), "{}", run.output);
}

#[test]
fn an_edited_scenario_is_said_and_can_be_gone_on_with() {
    let desk = Desk::new();
    desk.begin(&fixture(), 7, Style::plain(80), "1\nplan the week\n1\n");
    let edited = crate::console::load(
        "three-chairs.ron",
        &include_str!("three-chairs.ron").replace("id: \"promise\", label", "id: \"give\", label"),
    );
    let run = desk.resume(&edited, Style::plain(80), "1\n");
    assert!(run.output.contains("0 of your 2 decisions still fit"), "{}", run.output);
    assert!(run.output.contains("has no choice “promise” any more"), "{}", run.output);
    let same_words = crate::console::load("three-chairs.ron", &include_str!("three-chairs.ron").replace("It smokes.", "It smokes a lot."));
    let desk = Desk::new();
    desk.begin(&fixture(), 7, Style::plain(80), "1\nplan the week\n1\n");
    let run = desk.resume(&same_words, Style::plain(80), "1\n0\n");
    assert!(run.output.contains("All of your 2 decisions still fit."), "{}", run.output);
    assert_eq!(desk.save().decisions.len(), 3);
}

#[test]
fn what_cannot_be_written_is_not_done_and_is_asked_again() {
    let scenario = fixture();
    let desk = Desk::new();
    let play = desk.store.begin(std::sync::Arc::clone(&scenario), None, Seed(7)).expect("begins");
    // The folder of plays goes: nothing can be written there any more.
    std::fs::remove_dir_all(desk.path().join("plays")).expect("removed");
    let (mut input, mut output, mut talk) = (std::io::Cursor::new("1\n".as_bytes()), Vec::new(), Vec::new());
    let mut console = fulcrum::terminal::Console::new(&mut input, &mut output, &mut talk, Style::plain(80));
    let farewell = fulcrum::terminal::play(&mut console, &fulcrum::wording::Localizer::english(), play, "three-chairs").expect("buffers");
    assert_eq!(farewell, Farewell::NotSaved);
    let output = String::from_utf8(output).expect("text");
    assert!(output.contains("That could not be saved, so it was not done."), "{output}");
    assert_eq!(output.matches("Your answer, 1 to 3:").count(), 2, "{output}");
    assert!(!output.contains(&desk.path().display().to_string()), "no path of this machine among the lines of the play");
}

#[test]
fn the_mark_of_an_encoding_before_the_first_answer_is_no_part_of_it() {
    let desk = Desk::new();
    let plain = desk.begin(&fixture(), 7, Style::plain(80), "1\n2\n");
    let marked = Desk::new().begin(&fixture(), 7, Style::plain(80), "\u{feff}1\n2\n");
    assert_eq!(plain.output, marked.output);
}
