//! The streams a play runs over: answers in, lines out, and what is not part of the play on the side.

use std::io::{self, BufRead, Read, Write};

use jiff::ZonedDateTime;
use jiff::civil::Date;

use crate::wording::Localizer;

use super::paper::Paper;
use super::patience::Patience;
use super::style::{Answers, Style};
use crate::sanitize::{visible_line, without_unseen};

/// Nobody types a longer answer; what is more is not kept.
const LONGEST_ANSWER: usize = 4000;

/// Answers in, lines out.
pub struct Console<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    talk: &'a mut dyn Write,
    /// How lines are set.
    pub style: Style,
    /// How long answers have led nowhere.
    patience: Patience,
    /// The day by which what is written is dated and plans fall due.
    pub today: Date,
}

impl std::fmt::Debug for Console<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Console").field("style", &self.style).finish_non_exhaustive()
    }
}

impl<'a> Console<'a> {
    /// A console over any streams: `output` gets the play, `talk` what is about it (where it is kept, how to go on).
    pub fn new(input: &'a mut dyn BufRead, output: &'a mut dyn Write, talk: &'a mut dyn Write, style: Style) -> Self {
        Self { input, output, talk, style, patience: Patience::default(), today: ZonedDateTime::now().date() }
    }

    pub(super) fn paper(&self) -> Paper {
        Paper::new(self.style)
    }

    /// Sets a screen, with an empty line before it.
    pub(super) fn show(&mut self, paper: Paper) -> io::Result<()> {
        let text = paper.into_text();
        if text.is_empty() {
            return Ok(());
        }
        self.output.write_all(b"\n")?;
        self.output.write_all(text.as_bytes())
    }

    /// Says something in a paragraph of its own.
    pub(super) fn say(&mut self, words: &str) -> io::Result<()> {
        let mut paper = self.paper();
        paper.para(words);
        self.show(paper)
    }

    /// Says something beside the play, in one line: it may be a command to copy.
    pub(super) fn mention(&mut self, words: &str) -> io::Result<()> {
        self.output.flush()?;
        writeln!(self.talk, "{}", visible_line(words))?;
        self.talk.flush()
    }

    /// Asks and waits for a line; `None` where the input has ended.
    pub(super) fn ask(&mut self, question: &str) -> io::Result<Option<String>> {
        let mut paper = self.paper();
        paper.para(question);
        self.show(paper)?;
        self.output.write_all(b"> ")?;
        self.output.flush()?;
        let answer = if self.patience.is_spent() { None } else { self.read_line()? };
        if self.style.answers == Answers::Piped || answer.is_none() {
            self.output.write_all(answer.as_deref().unwrap_or_default().as_bytes())?;
            self.output.write_all(b"\n")?;
        }
        if self.style.answers == Answers::Piped
            && let Some(line) = &answer
        {
            self.patience.hear(line);
        }
        Ok(answer)
    }

    /// Whether a file or a program answers, and has no answer left. Waits until that can be said.
    pub(super) fn is_at_end(&mut self) -> io::Result<bool> {
        Ok(self.style.answers == Answers::Piped && (self.patience.is_spent() || self.input.fill_buf()?.is_empty()))
    }

    /// Says, once, that nothing more is asked because the answers lead nowhere, where that is so.
    pub(super) fn tell_if_nobody_answers(&mut self, localizer: &Localizer) -> io::Result<()> {
        match self.patience.tell() {
            Some(answers) => self.mention(&localizer.fill("nobody-answers", &[("n", answers.into())])),
            None => Ok(()),
        }
    }

    /// Says that a decision was taken, the so-manieth of its play.
    pub(super) fn has_moved_on(&mut self, decisions: usize) {
        self.patience.decided(decisions);
    }

    /// A line without what a terminal would obey or nobody sees (a file may begin with a mark of its encoding), and no longer than an
    /// answer is.
    fn read_line(&mut self) -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        let mut limited = (&mut *self.input).take(LONGEST_ANSWER as u64);
        if limited.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        if bytes.last() != Some(&b'\n') && bytes.len() >= LONGEST_ANSWER {
            self.skip_line()?;
        }
        let text = String::from_utf8_lossy(&bytes);
        let typed: String = without_unseen(&text).chars().filter(|letter| !letter.is_control()).collect();
        Ok(Some(typed.trim().to_owned()))
    }

    /// What is left of a line that was too long.
    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let (used, ended) = {
                let waiting = self.input.fill_buf()?;
                match waiting.iter().position(|byte| *byte == b'\n') {
                    Some(place) => (place + 1, true),
                    None => (waiting.len(), waiting.is_empty()),
                }
            };
            self.input.consume(used);
            if ended {
                return Ok(());
            }
        }
    }
}
