//! Looking back on a play in eight parts: a contents list, Enter for the next part, a number for any, `b` for the list, 0 to leave.

mod pages;
mod prompt;
mod reflect;
mod rules;
mod story;
mod what_if;

use std::io;

use crate::debrief::{Debrief, Part, Progress};
use crate::play::{Notebook, Session};
use crate::wording::Localizer;

use super::console::Console;
use super::style::Answers;
use super::table::Farewell;
use prompt::Said;

/// The part with this number, from 1.
fn numbered(number: usize) -> Option<Part> {
    Part::ALONE.get(number.checked_sub(1)?).copied()
}

/// Where to go from a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Go {
    /// To the next part; from the last, to the end.
    On,
    To(Part),
    Contents,
    Leave(Farewell),
}

/// Somebody who looks back on a play.
pub(super) struct Walk<'t, 'c> {
    console: &'t mut Console<'c>,
    localizer: &'t Localizer,
    /// The play, at its end.
    session: Session,
    /// Where what is written is kept.
    notebook: Notebook,
    /// What takes work, once it was wanted.
    looked_back: Option<Debrief>,
    manner: Manner,
}

/// Whether anybody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// What can be chosen is offered.
    Asking,
    /// What could be chosen is told.
    Telling,
}

impl<'t, 'c> Walk<'t, 'c> {
    /// Over a play that is over.
    pub(super) fn new(console: &'t mut Console<'c>, localizer: &'t Localizer, session: Session, notebook: Notebook) -> Self {
        Self { console, localizer, session, notebook, looked_back: None, manner: Manner::Asking }
    }

    /// From the contents and the first part on, until it ends or is left; how it was left, if it was.
    pub(super) fn run(&mut self) -> io::Result<Option<Farewell>> {
        self.contents()?;
        let mut part = Part::Story;
        loop {
            let go = match self.stay(part)? {
                Go::Contents => {
                    self.contents()?;
                    self.choose_part()?
                }
                go => go,
            };
            part = match go {
                Go::To(part) => part,
                Go::Leave(farewell) => return Ok(Some(farewell)),
                Go::On | Go::Contents => match part.next() {
                    Some(next) => next,
                    None => return Ok(None),
                },
            };
        }
    }

    /// Every part in order, with nothing asked.
    pub(super) fn show_all(&mut self) -> io::Result<()> {
        self.manner = Manner::Telling;
        Part::ALONE.into_iter().try_for_each(|part| self.show(part))
    }

    /// A part as a page.
    pub(super) fn show(&mut self, part: Part) -> io::Result<()> {
        let paper = self.page(part);
        self.console.show(paper)
    }

    fn contents(&mut self) -> io::Result<()> {
        let mut paper = self.console.paper();
        paper.strong(&self.localizer.get("look-back-contents"));
        for part in Part::ALONE {
            paper.item(&format!("{:3}  ", (part.place() + 1)), &self.localizer.part_title(part));
        }
        self.console.show(paper)
    }

    fn choose_part(&mut self) -> io::Result<Go> {
        let question = self.localizer.get("ask-contents");
        loop {
            match self.ask(&question)? {
                Said::Enter => return Ok(Go::To(Part::Story)),
                Said::Number(number) => match numbered(number) {
                    Some(part) => return Ok(Go::To(part)),
                    None => self.explain_number(number, Part::ALONE.len())?,
                },
                Said::Again | Said::Back => self.contents()?,
                Said::Words(typed) => match self.part_called(&typed) {
                    Some(part) => return Ok(Go::To(part)),
                    None => self.explain_words(&typed, Part::ALONE.len())?,
                },
                Said::Leave(farewell) => return Ok(Go::Leave(farewell)),
            }
        }
    }

    /// Shows a part and does there what can be done, until one goes elsewhere.
    fn stay(&mut self, part: Part) -> io::Result<Go> {
        self.show(part)?;
        match part {
            Part::WhatIf => self.decide_otherwise(),
            Part::Rules => self.point_at_changes(),
            Part::Reflection => self.reflect(),
            Part::Story | Part::Splits | Part::Turning | Part::Foresight | Part::Promises | Part::Seats => self.turn_page(part),
        }
    }

    /// What every part asks where there is nothing else to ask.
    fn turn_page(&mut self, part: Part) -> io::Result<Go> {
        let question = match part.next() {
            Some(next) => {
                self.localizer.fill("ask-part", &[("n", (next.place() + 1).into()), ("title", self.localizer.part_title(next).into())])
            }
            None => self.localizer.get("ask-part-last"),
        };
        let mut here_before = false;
        loop {
            match self.ask(&question)? {
                Said::Enter => return Ok(Go::On),
                Said::Back => return Ok(Go::Contents),
                Said::Again => self.show(part)?,
                Said::Leave(farewell) => return Ok(Go::Leave(farewell)),
                Said::Number(number) => match numbered(number) {
                    // A program that says the same again and again (`yes 1`) comes to an end too.
                    Some(it) if it == part && here_before && self.console.style.answers == Answers::Piped => {
                        return Ok(Go::Leave(Farewell::Quit));
                    }
                    // It stands there still; “again” shows it again.
                    Some(it) if it == part => {
                        here_before = true;
                        self.console.say(&self.localizer.get("walk-here"))?;
                    }
                    Some(it) => return Ok(Go::To(it)),
                    None => self.explain_number(number, Part::ALONE.len())?,
                },
                Said::Words(typed) => match self.part_called(&typed) {
                    Some(it) => return Ok(Go::To(it)),
                    None => self.explain_words(&typed, Part::ALONE.len())?,
                },
            }
        }
    }

    /// The debrief, made when it is first wanted.
    fn debrief(&mut self) -> &Debrief {
        let session = &self.session;
        self.looked_back.get_or_insert_with(|| {
            Progress::none(|progress| Debrief::of(session, progress))
                .expect("this is a bug in Fulcrum: looking back on a play that is not over")
        })
    }
}
