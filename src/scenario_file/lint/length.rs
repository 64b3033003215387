//! Texts as they will be read: on a projector, aloud, by people who came to play.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::{Problem, Span};
use super::super::resolve::{Measured, TextKind};
use super::Whole;
use crate::sim::{Text, TextPart};

/// Words of a sentence that can be read aloud in one breath.
const SENTENCE: usize = 20;
/// Words of a dilemma and its choices, read aloud in under a minute.
const SCENE: usize = 130;
/// How far the choices of a dilemma may differ, in words: the longest answer looks like the right one.
const CHOICES_DIFFER: usize = 6;

/// What a text is called and how many words it may have.
const fn limit(kind: TextKind) -> (&'static str, usize) {
    match kind {
        TextKind::Title => ("a title or name", 12),
        TextKind::Moment => ("a moment", 12),
        TextKind::Brief => ("the brief", 200),
        TextKind::Dilemma => ("the text of a dilemma", 60),
        TextKind::News => ("news", 60),
        TextKind::Choice => ("a choice", 20),
        TextKind::Reply => ("a reply", 30),
        TextKind::Spoken => ("a spoken line", 16),
        TextKind::Added => ("an added line", 30),
        TextKind::Ending => ("an ending", 60),
        TextKind::Debrief => ("a line in the debrief", 24),
        TextKind::Seat => ("an account from the other seat", 60),
        TextKind::OneLine => ("a line", 40),
        TextKind::Blocked => ("an obstacle", 20),
        TextKind::Notes => ("notes", 600),
    }
}

/// Each text alone, and each dilemma with its choices.
pub(super) fn texts(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    for text in &whole.uses.texts {
        one_text(text, log);
    }
    for (place, event) in whole.scenario.events.iter().enumerate() {
        let id = whole.file.events[place].id.span(log);
        let choices: Vec<usize> = event.choices.iter().map(|choice| words(&choice.label)).collect();
        let scene = words(&event.text) + choices.iter().sum::<usize>();
        if event.is_news() {
            continue;
        }
        if scene > SCENE {
            let problem = Problem::new(
                Code::SceneTooLong,
                id.clone(),
                format!("this dilemma has {scene} words with its choices; {SCENE} is the most"),
            );
            log.add(problem.help("it is read aloud to a room, in under a minute"));
        }
        choices_in_number_and_length(whole, place, &choices, id, log);
    }
}

fn one_text(text: &Measured, log: &mut Log<'_>) {
    let (what, most) = limit(text.kind);
    if text.words > most {
        let problem =
            Problem::new(Code::TextTooLong, text.span.clone(), format!("{what} has at most {most} words; this has {}", text.words));
        log.add(problem.help("cut it, or tell part of it elsewhere"));
    }
    if text.longest_sentence > SENTENCE && text.kind != TextKind::Notes {
        let message = format!("a sentence of {} words: “{} …”", text.longest_sentence, text.it_begins);
        log.add(Problem::new(Code::LongSentence, text.sentence.clone(), message).help("read it aloud; where you breathe twice, cut"));
    }
    if text.has_straight_quote {
        let problem = Problem::new(Code::StraightQuote, text.span.clone(), "there is a straight quote in this text");
        log.add(problem.help("write “ and ” for speech"));
    }
}

fn choices_in_number_and_length(whole: &Whole<'_, '_>, place: usize, choices: &[usize], id: Span, log: &mut Log<'_>) {
    if !(2..=4).contains(&choices.len()) {
        let message = format!("this dilemma has {} choice{}", choices.len(), if choices.len() == 1 { "" } else { "s" });
        log.add(Problem::new(Code::NumberOfChoices, id, message).help("two to four can be weighed against one another"));
    }
    let longest = (0..choices.len()).max_by_key(|choice| choices[*choice]);
    let shortest = choices.iter().min().copied().unwrap_or(0);
    if let Some(longest) = longest.filter(|longest| choices[*longest] > shortest + CHOICES_DIFFER) {
        let span = whole.file.events[place].choices[longest].label.span(log);
        let message = format!("this choice has {} words and the shortest beside it {shortest}", choices[longest]);
        log.add(Problem::new(Code::UnevenChoices, span, message).help("the longest answer looks like the right one: write them alike"));
    }
}

fn words(text: &Text) -> usize {
    let of = |part: &TextPart| match part {
        TextPart::Words(words) => words.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count(),
        TextPart::Name(_) => 1,
    };
    text.0.iter().map(of).sum()
}

/// The words that a player can come to read; the facilitator's notes are not among them.
pub(in super::super) fn reading_words(texts: &[Measured]) -> usize {
    texts.iter().filter(|text| text.kind != TextKind::Notes).map(|text| text.words).sum()
}
