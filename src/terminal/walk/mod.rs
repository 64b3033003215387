//! Looking back on a play in eight parts: a contents list, Enter for the next part, a number for any, `b` for the list, 0 to leave.

mod pages;
mod prompt;
mod reflect;
mod rules;
mod story;
mod what_if;

use std::io;

use crate::debrief::{Debrief, Progress};
use crate::play::{Notebook, Session};
use crate::wording::Localizer;

use super::console::Console;
use super::style::Answers;
use super::table::Farewell;
use prompt::Said;

/// A part of the debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Story,
    Turning,
    WhatIf,
    Foresight,
    Promises,
    Seats,
    Rules,
    Reflection,
}

impl Part {
    const ALL: [Self; 8] =
        [Self::Story, Self::Turning, Self::WhatIf, Self::Foresight, Self::Promises, Self::Seats, Self::Rules, Self::Reflection];

    fn number(self) -> usize {
        self as usize + 1
    }

    /// The part with this number, from 1.
    fn of(number: usize) -> Option<Self> {
        Self::ALL.get(number.checked_sub(1)?).copied()
    }

    fn title(self, localizer: &Localizer) -> String {
        localizer.get(match self {
            Self::Story => "part-story",
            Self::Turning => "part-turning",
            Self::WhatIf => "part-what-if",
            Self::Foresight => "part-foresight",
            Self::Promises => "part-word",
            Self::Seats => "part-seats",
            Self::Rules => "part-rules",
            Self::Reflection => "part-reflection",
        })
    }
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
                Go::On | Go::Contents => match Part::of(part.number() + 1) {
                    Some(next) => next,
                    None => return Ok(None),
                },
            };
        }
    }

    /// Every part in order, with nothing asked.
    pub(super) fn show_all(&mut self) -> io::Result<()> {
        self.manner = Manner::Telling;
        Part::ALL.into_iter().try_for_each(|part| self.show(part))
    }

    /// A part as a page.
    pub(super) fn show(&mut self, part: Part) -> io::Result<()> {
        let paper = self.page(part);
        self.console.show(paper)
    }

    fn contents(&mut self) -> io::Result<()> {
        let mut paper = self.console.paper();
        paper.strong(&self.localizer.get("look-back-contents"));
        for part in Part::ALL {
            paper.item(&format!("{:3}  ", part.number()), &part.title(self.localizer));
        }
        self.console.show(paper)
    }

    fn choose_part(&mut self) -> io::Result<Go> {
        let question = self.localizer.get("ask-contents");
        loop {
            match self.ask(&question)? {
                Said::Enter => return Ok(Go::To(Part::Story)),
                Said::Number(number) => match Part::of(number) {
                    Some(part) => return Ok(Go::To(part)),
                    None => self.explain_number(number, Part::ALL.len())?,
                },
                Said::Again | Said::Back => self.contents()?,
                Said::Words(typed) => match self.part_called(&typed) {
                    Some(part) => return Ok(Go::To(part)),
                    None => self.explain_words(&typed, Part::ALL.len())?,
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
            Part::Story | Part::Turning | Part::Foresight | Part::Promises | Part::Seats => self.turn_page(part),
        }
    }

    /// What every part asks where there is nothing else to ask.
    fn turn_page(&mut self, part: Part) -> io::Result<Go> {
        let question = match Part::of(part.number() + 1) {
            Some(next) => self.localizer.fill("ask-part", &[("n", next.number().into()), ("title", next.title(self.localizer).into())]),
            None => self.localizer.get("ask-part-last"),
        };
        let mut here_before = false;
        loop {
            match self.ask(&question)? {
                Said::Enter => return Ok(Go::On),
                Said::Back => return Ok(Go::Contents),
                Said::Again => self.show(part)?,
                Said::Leave(farewell) => return Ok(Go::Leave(farewell)),
                Said::Number(number) => match Part::of(number) {
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
                    None => self.explain_number(number, Part::ALL.len())?,
                },
                Said::Words(typed) => match self.part_called(&typed) {
                    Some(it) => return Ok(Go::To(it)),
                    None => self.explain_words(&typed, Part::ALL.len())?,
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
