//! What is typed while one looks back: a number, a few words, a note, a text of one's own, or a way out.

use std::io;

use super::super::answer::{Answer, Command, Fit, fit, is_one_of};
use super::super::glossary::explain;
use super::super::notes::keep_note;
use super::super::table::Farewell;
use super::Walk;
use crate::debrief::Part;

/// What goes one step back.
const BACK: &[&str] = &["b", "back", "contents"];

/// What was typed at a question.
pub(super) enum Said {
    Enter,
    /// From 1.
    Number(usize),
    Words(String),
    /// One step back.
    Back,
    /// The same page again.
    Again,
    Leave(Farewell),
}

/// What was typed where a text is wanted.
pub(super) enum Text {
    Written(String),
    Nothing,
    Back,
    Leave(Farewell),
}

impl Walk<'_, '_> {
    /// Asks for a number, a few words or a way out.
    pub(super) fn ask(&mut self, question: &str) -> io::Result<Said> {
        let Some((line, answer)) = self.hear(question)? else { return Ok(Said::Leave(Farewell::InputEnded)) };
        Ok(match answer {
            Answer::Enter => Said::Enter,
            Answer::Number(0) | Answer::Command(Command::Quit) => Said::Leave(Farewell::Quit),
            Answer::Number(number) => Said::Number(number),
            Answer::Command(Command::Again) => Said::Again,
            Answer::Words(_) | Answer::Command(_) if is_one_of(self.localizer, &line, BACK) => Said::Back,
            Answer::Words(_) | Answer::Command(_) => Said::Words(line),
        })
    }

    /// Asks for a text. A number is one, but for 0.
    pub(super) fn ask_text(&mut self, question: &str) -> io::Result<Text> {
        let Some((line, answer)) = self.hear(question)? else { return Ok(Text::Leave(Farewell::InputEnded)) };
        Ok(match answer {
            Answer::Enter => Text::Nothing,
            Answer::Number(0) | Answer::Command(Command::Quit) => Text::Leave(Farewell::Quit),
            _ if is_one_of(self.localizer, &line, BACK) => Text::Back,
            _ => Text::Written(line),
        })
    }

    /// The next line that is an answer, as typed and as understood; notes and help are dealt with here. None: the input has ended.
    fn hear(&mut self, question: &str) -> io::Result<Option<(String, Answer)>> {
        loop {
            let Some(line) = self.console.ask(question)? else { return Ok(None) };
            match Answer::read(self.localizer, &line) {
                Answer::Command(Command::Help) => self.help()?,
                Answer::Command(Command::Explain(typed)) => explain(self.console, self.localizer, &typed)?,
                Answer::Command(Command::Note(text)) => self.note(&text)?,
                answer => return Ok(Some((line, answer))),
            }
        }
    }

    pub(super) fn explain_number(&mut self, number: usize, last: usize) -> io::Result<()> {
        let said = self.localizer.fill("walk-wrong-number", &[("n", number.to_string().into()), ("last", last.into())]);
        self.console.say(&said)
    }

    pub(super) fn explain_words(&mut self, typed: &str, last: usize) -> io::Result<()> {
        let short: String = typed.chars().take(40).collect();
        let said = self.localizer.fill("walk-wrong-words", &[("typed", short.into()), ("last", last.into())]);
        self.console.say(&said)
    }

    /// The part whose title a few words begin.
    pub(super) fn part_called(&self, typed: &str) -> Option<Part> {
        match fit(typed, &Part::ALONE.map(|part| self.localizer.part_title(part))) {
            Fit::One(place) => Part::ALONE.get(place).copied(),
            Fit::None | Fit::Several(_) => None,
        }
    }

    /// Numbers some things to choose from.
    pub(super) fn list(&mut self, heading: &str, options: &[String]) -> io::Result<()> {
        let mut paper = self.console.paper();
        paper.strong(heading);
        for (option, number) in options.iter().zip(1..) {
            paper.item(&format!("{number:3}  "), option);
        }
        self.console.show(paper)
    }

    fn note(&mut self, text: &str) -> io::Result<()> {
        keep_note(self.console, self.localizer, &self.notebook, None, text)
    }

    fn help(&mut self) -> io::Result<()> {
        let mut paper = self.console.paper();
        paper.strong(&self.localizer.get("help-heading"));
        paper.para(&self.localizer.get("walk-help"));
        paper.gap();
        for (command, key) in [
            ("typed-b", "walk-help-back"),
            ("typed-0", "walk-help-leave"),
            ("typed-again", "help-again"),
            ("typed-note", "help-note"),
            ("typed-help", "help-help"),
        ] {
            paper.item(&format!("  {:8} ", self.localizer.get(command)), &self.localizer.get(key));
        }
        paper.gap();
        paper.para(&self.localizer.fill("glossary-hint", &[("list", self.localizer.term_names().into())]));
        self.console.show(paper)
    }
}
