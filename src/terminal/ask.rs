//! A question at the terminal: what may be answered, what is explained, and what is asked again.

use std::io;

use crate::wording::Localizer;

use super::answer::{Answer, Back, Command, Fit, fit};
use super::table::Table;

/// A question.
pub(super) struct Ask {
    /// What is asked, in a line.
    pub(super) question: String,
    /// What may be chosen, numbered from 1; a few words of one choose it too.
    pub(super) options: Vec<String>,
    /// What Enter alone chooses.
    pub(super) enter: Option<usize>,
    /// What 0 chooses.
    pub(super) zero: Option<usize>,
    /// Whether something is in hand that going back by one puts back.
    pub(super) in_hand: InHand,
}

impl Ask {
    /// A question that wants a number or a few words.
    pub(super) fn new(question: String, options: Vec<String>) -> Self {
        Self { question, options, enter: None, zero: None, in_hand: InHand::Nothing }
    }

    /// A question with one answer: going on.
    pub(super) fn go_on(localizer: &Localizer, question: String) -> Self {
        Self::new(question, vec![localizer.get("ask-go-on")]).enter(0)
    }

    /// The same, with what Enter alone chooses.
    pub(super) fn enter(self, place: usize) -> Self {
        Self { enter: Some(place), ..self }
    }

    /// The same, with what 0 chooses.
    pub(super) fn zero(self, place: usize) -> Self {
        Self { zero: Some(place), ..self }
    }

    /// The same, where an answer was begun.
    pub(super) fn in_hand(self, in_hand: InHand) -> Self {
        Self { in_hand, ..self }
    }
}

/// Whether an answer was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InHand {
    Nothing,
    Something,
}

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// The option at this place.
    Chosen(usize),
    /// Words that fit no option, for questions that know what to do with them.
    Words(String),
    /// Back.
    Undo(Back),
    /// The same screen again.
    Again,
    /// Away.
    Quit,
    /// The answers ran out.
    End,
}

impl Table<'_, '_> {
    /// Asks until there is an answer. Words that fit no option are explained and asked again.
    pub(super) fn ask(&mut self, ask: &Ask) -> io::Result<Reply> {
        loop {
            match self.ask_freely(ask)? {
                Reply::Words(words) => self.explain_words(&words, ask.options.len())?,
                reply => return Ok(reply),
            }
        }
    }

    /// Asks until there is an answer, or words that fit no option.
    pub(super) fn ask_freely(&mut self, ask: &Ask) -> io::Result<Reply> {
        loop {
            let Some(line) = self.console.ask(&ask.question)? else { return Ok(Reply::End) };
            match Answer::read(self.localizer, &line) {
                Answer::Enter => match ask.enter {
                    Some(place) => return Ok(Reply::Chosen(place)),
                    None => self.explain("ask-not-enter", ask.options.len())?,
                },
                Answer::Number(0) if ask.zero.is_some() => return Ok(Reply::Chosen(ask.zero.unwrap_or_default())),
                Answer::Number(number) if (1..=ask.options.len()).contains(&number) => return Ok(Reply::Chosen(number - 1)),
                Answer::Number(number) => {
                    let args = [("n", number.to_string().into()), ("last", ask.options.len().into())];
                    let said = self.localizer.fill("ask-wrong-number", &args);
                    self.console.say(&said)?;
                }
                Answer::Command(Command::Undo(back)) if self.may_undo(back, ask) => return Ok(Reply::Undo(back)),
                Answer::Command(Command::Undo(back)) => {
                    self.explain(if matches!(back, Back::To(_)) { "undo-not-there" } else { "undo-nothing" }, ask.options.len())?;
                }
                Answer::Command(Command::Quit) => return Ok(Reply::Quit),
                Answer::Command(Command::Again) => return Ok(Reply::Again),
                Answer::Command(command) => self.answer_command(command)?,
                Answer::Words(words) => match fit(&words, &ask.options) {
                    Fit::One(place) => return Ok(Reply::Chosen(place)),
                    Fit::Several(places) => {
                        let list: Vec<String> = places.iter().map(|place| format!("{} {}", place + 1, ask.options[*place])).collect();
                        self.explain_several(&list)?;
                    }
                    Fit::None => return Ok(Reply::Words(words)),
                },
            }
        }
    }

    fn may_undo(&self, back: Back, ask: &Ask) -> bool {
        (back == Back::One && ask.in_hand == InHand::Something) || self.undo_target(back).is_some()
    }

    pub(super) fn explain_several(&mut self, list: &[String]) -> io::Result<()> {
        let said = self.localizer.fill("ask-several", &[("list", self.localizer.clauses(list).into())]);
        self.console.say(&said)
    }

    pub(super) fn explain_words(&mut self, typed: &str, last: usize) -> io::Result<()> {
        let short: String = typed.chars().take(40).collect();
        let said = self.localizer.fill("ask-wrong-words", &[("typed", short.into()), ("last", last.into())]);
        self.console.say(&said)
    }

    fn explain(&mut self, key: &'static str, last: usize) -> io::Result<()> {
        let said = self.localizer.fill(key, &[("last", last.into())]);
        self.console.say(&said)
    }
}
