//! A play at the terminal, from wherever it stands to its end: one phase after the other, decisions taken and taken back.

use std::io;

use crate::play::{Notebook, Play, PlayError, Session, Step};
use crate::sim::{Decision, MoveId, Phase};
use crate::wording::{Explain, Localizer, pages};

use super::answer::Back;
use super::ask::{Ask, Reply};
use super::console::Console;

/// How a play was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Farewell {
    /// It came to its end.
    Ended,
    /// The player went away; it is saved.
    Quit,
    /// The answers ran out; it is saved.
    InputEnded,
    /// It was left, and what was decided could not be saved.
    NotSaved,
}

/// Why a play could not begin or go on.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// Lines cannot be read or written.
    #[error("the terminal is broken")]
    Io(#[from] io::Error),
    /// The play cannot be opened or written.
    #[error(transparent)]
    Play(#[from] PlayError),
}

impl Explain for TerminalError {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::Io(why) => localizer.fill("terminal-broken", &[("why", why.explain(localizer).into())]),
            Self::Play(error) => error.explain(localizer),
        }
    }
}

/// Plays on from where `play` stands until it ends, is left, or the answers run out. `name` is what one types to play this scenario: its
/// id, or the path of its file.
///
/// # Errors
/// [`io::Error`] where lines cannot be read or written.
pub fn play(console: &mut Console<'_>, localizer: &Localizer, play: Play, name: &str) -> io::Result<Farewell> {
    let notebook = play.notebook().clone();
    let line = Line::Kept(Box::new(play));
    let mut table = Table { console, localizer, line, notebook, from: Step(0), monday_shown: None, moves_shown: None };
    let farewell = table.run()?;
    table.console.tell_if_nobody_answers(localizer)?;
    if let Line::Kept(play) = &mut table.line
        && let Err(error) = play.ensure_saved()
    {
        let said = localizer.fill("left-unsaved", &[("why", error.explain(localizer).into())]);
        table.console.mention(&said)?;
        return Ok(Farewell::NotSaved);
    }
    if !matches!(table.session().phase(), Phase::Ended(_)) {
        let name = if name.contains(char::is_whitespace) { format!("\"{name}\"") } else { name.to_owned() };
        let how = localizer.fill("go-on-with", &[("command", format!("fulcrum play {name} --resume").into())]);
        table.console.mention(&how)?;
    }
    Ok(farewell)
}

/// A play, its streams and its language.
pub(super) struct Table<'t, 'c> {
    pub(super) console: &'t mut Console<'c>,
    pub(super) localizer: &'t Localizer,
    pub(super) line: Line,
    /// Where notes are kept.
    pub(super) notebook: Notebook,
    /// Nothing before this step can be taken back.
    pub(super) from: Step,
    /// The week whose Monday was shown last.
    pub(super) monday_shown: Option<u8>,
    /// The moves that were possible when they were listed last; `None` while they were never listed.
    pub(super) moves_shown: Option<Vec<MoveId>>,
}

/// What is decided at a table.
pub(super) enum Line {
    /// A play, kept at every decision.
    Kept(Box<Play>),
    /// A week decided otherwise: nothing of it is kept.
    WhatIf(Box<Session>),
}

impl Line {
    fn session(&self) -> &Session {
        match self {
            Self::Kept(play) => play.session(),
            Self::WhatIf(session) => session,
        }
    }

    fn decide(&mut self, step: Step, decision: Decision) -> Result<(), PlayError> {
        match self {
            Self::Kept(play) => play.decide(step, decision),
            Self::WhatIf(session) => session.decide(step, decision).map_err(PlayError::Refused),
        }
    }

    fn undo_to(&mut self, step: Step) -> Result<(), PlayError> {
        match self {
            Self::Kept(play) => play.undo_to(step),
            Self::WhatIf(session) => {
                session.undo_to(step);
                Ok(())
            }
        }
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Whatever phase the play is in now.
    On,
    /// Nothing.
    Leave(Farewell),
}

impl Table<'_, '_> {
    pub(super) fn session(&self) -> &Session {
        self.line.session()
    }

    fn run(&mut self) -> io::Result<Farewell> {
        if let Some(Turn::Leave(farewell)) = self.arrive()? {
            return Ok(farewell);
        }
        loop {
            let turn = match self.session().phase() {
                Phase::Dilemma(_) => self.dilemma()?,
                Phase::Moves => self.moves()?,
                Phase::Forecast => self.forecast()?,
                Phase::Friday => self.friday()?,
                Phase::Ended(_) => self.ended()?,
            };
            if let Turn::Leave(farewell) = turn {
                return Ok(farewell);
            }
        }
    }

    /// Decides a week as in a play, up to where it would run; nothing if it came so far.
    pub(super) fn decide_week(&mut self) -> io::Result<Option<Farewell>> {
        loop {
            let turn = match self.session().phase() {
                Phase::Dilemma(_) => self.dilemma()?,
                Phase::Moves => self.moves()?,
                Phase::Forecast | Phase::Friday | Phase::Ended(_) => return Ok(None),
            };
            if let Turn::Leave(farewell) = turn {
                return Ok(Some(farewell));
            }
        }
    }

    /// The briefing where it begins; where it goes on, where that is.
    fn arrive(&mut self) -> io::Result<Option<Turn>> {
        if self.session().step() == Step(0) {
            let page = pages::briefing(self.localizer, self.session().scenario());
            let paper = self.briefing_paper(&page);
            self.console.show(paper)?;
            return self.pause();
        }
        let view = self.session().view();
        let args =
            [("title", view.scenario().title.as_str().into()), ("week", view.week().into()), ("weeks", view.scenario().weeks.into())];
        let said = self.localizer.fill("you-are-back", &args);
        self.console.say(&said)?;
        // Who comes back after days wants to know who and what there is, also in the middle of a week.
        match self.session().phase() {
            Phase::Dilemma(_) | Phase::Moves | Phase::Forecast => self.show_monday()?,
            Phase::Friday | Phase::Ended(_) => {}
        }
        Ok(None)
    }

    /// Waits for Enter where a person reads. What else they type there is done.
    pub(super) fn pause(&mut self) -> io::Result<Option<Turn>> {
        if self.console.style.answers == super::style::Answers::Piped {
            return Ok(None);
        }
        let question = self.localizer.get("ask-enter");
        let ask = Ask::go_on(self.localizer, question);
        match self.ask(&ask)? {
            Reply::Chosen(_) => Ok(None),
            other => Ok(Some(self.otherwise(other)?)),
        }
    }

    /// What is the same at every prompt: going back, leaving, seeing it again.
    pub(super) fn otherwise(&mut self, reply: Reply) -> io::Result<Turn> {
        match reply {
            Reply::Undo(back) => self.undo(back)?,
            Reply::Quit => return Ok(Turn::Leave(Farewell::Quit)),
            Reply::End => return Ok(Turn::Leave(Farewell::InputEnded)),
            Reply::Again | Reply::Chosen(_) | Reply::Words(_) => {}
        }
        Ok(Turn::On)
    }

    /// Takes a decision and writes it; where it cannot be, says why. Whether it was taken.
    pub(super) fn decide(&mut self, decision: Decision) -> io::Result<Taken> {
        let step = self.session().step();
        match self.line.decide(step, decision) {
            Ok(()) => {
                let reached = self.session().decisions().len();
                self.console.has_moved_on(reached);
                return Ok(Taken::Yes);
            }
            Err(PlayError::Refused(refusal)) => {
                let why = self.localizer.refusal(&self.session().view(), &refusal);
                self.console.say(&why)?;
            }
            Err(error) => self.not_saved(&error)?,
        }
        Ok(Taken::No)
    }

    /// Where going back would lead; nowhere if the play has not been there.
    pub(super) fn undo_target(&self, back: Back) -> Option<Step> {
        let session = self.session();
        let (now, monday) = (session.step(), session.start_of_week());
        let step = match back {
            Back::One => now.0.checked_sub(1).map(Step),
            Back::Week if now > monday => Some(monday),
            Back::Week => session.step_of_week(session.view().week().saturating_sub(1)),
            Back::To(week) => session.step_of_week(week),
        };
        step.filter(|step| (self.from..now).contains(step))
    }

    fn undo(&mut self, back: Back) -> io::Result<()> {
        let now = self.session().step();
        let Some(step) = self.undo_target(back) else { return Ok(()) };
        if let Err(error) = self.line.undo_to(step) {
            return self.not_saved(&error);
        }
        let week = self.session().view().week();
        let said = self.localizer.fill("undone", &[("n", (now.0 - step.0).into()), ("week", week.into())]);
        self.console.say(&said)
    }

    /// What the play says does not change with the machine it runs on; the reason goes beside it.
    fn not_saved(&mut self, error: &PlayError) -> io::Result<()> {
        let said = self.localizer.get("not-saved");
        self.console.say(&said)?;
        self.console.mention(&error.explain(self.localizer))
    }
}

/// Whether a decision was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    Yes,
    No,
}
