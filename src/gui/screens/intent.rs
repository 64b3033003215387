//! What a screen can ask for.

use std::path::PathBuf;

use super::debrief::Look;
use super::journal::Book;
use crate::gui::settings::Settings;
use crate::sim::{Decision, MemberId, TaskId};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Continue, new play, settings.
    Title,
    /// Which team to lead.
    Picker,
    /// The situation before the first Monday.
    Briefing,
    /// The news of a Monday.
    Monday,
    /// Something that wants an answer.
    Dilemma,
    /// What happened next.
    Reply,
    /// People, work and moves.
    Week,
    /// What the player foresees.
    Forecast,
    /// What the week did.
    Friday,
    /// How it ended.
    Ending,
    /// The story looked at afterwards.
    Debrief,
    /// Notes, plans, and all plays together.
    Journal,
    /// What can be set.
    Settings,
}

impl Screen {
    /// Whether a note can be written over it: every screen of a play, and the journal.
    #[must_use]
    pub const fn takes_notes(self) -> bool {
        !matches!(self, Self::Title | Self::Picker | Self::Briefing | Self::Settings)
    }
}

/// Something that lies over a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// The keys of this screen.
    Keys,
    /// The menu.
    Menu,
    /// A note for the journal.
    Note,
    /// Whether the week ends although attention is left.
    EndWeek,
    /// Whether a play that is over goes back to its last week.
    Reopen,
    /// People and work as they stand.
    Team,
    /// What was promised.
    Word,
    /// All that is known of a person.
    Person(MemberId),
    /// All that is known of a task.
    Task(TaskId),
}

/// Which luck a play is played again with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Luck {
    /// The same.
    Same,
    /// Another.
    New,
}

/// The way into the workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Door {
    /// By the set-up of a new one.
    SetUp,
    /// On with the one kept in this file.
    GoOn(PathBuf),
}

/// What was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Another screen.
    Go(Screen),
    /// The workshop.
    Workshop(Door),
    /// Back to the screen before.
    Back,
    /// Go on with the play in this file.
    Resume(PathBuf),
    /// Look at the scenario with this place in the catalog.
    Choose(usize),
    /// Begin the scenario that is looked at.
    Begin,
    /// Something in the play.
    Decide(Decision),
    /// No more moves; on to the forecast, or to Friday where none is asked for.
    EndWeek,
    /// Take the last move back.
    UndoMove,
    /// Back to the moves from the forecast.
    BackToMoves,
    /// Take this week back.
    UndoWeek,
    /// This was read; on to what comes after it.
    Read,
    /// The same scenario from the start.
    Again(Luck),
    /// Something on the walk through the debrief.
    LookBack(Look),
    /// Something in the journal.
    Book(Book),
    /// Other settings.
    Set(Settings),
    /// Lay something over the screen.
    Open(Overlay),
    /// Take it away.
    Close,
    /// The notice was read.
    Dismiss,
    /// Close the window.
    Quit,
}
