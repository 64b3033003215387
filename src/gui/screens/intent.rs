//! What a screen can ask for.

use std::path::PathBuf;

use bevy::ecs::message::Message;
use bevy::state::state::States;

use super::debrief::Look;
use super::journal::Book;
use crate::gui::settings::Settings;
use crate::sim::{Decision, MemberId, TaskId};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, States)]
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

    /// Whether it shows an open play, and nothing without one.
    #[must_use]
    pub const fn is_of_a_play(self) -> bool {
        match self {
            Self::Monday | Self::Dilemma | Self::Reply | Self::Week | Self::Forecast | Self::Friday | Self::Ending => true,
            Self::Title | Self::Picker | Self::Briefing | Self::Debrief | Self::Journal | Self::Settings => false,
        }
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

/// What was asked for. Each kind is taken by one handler.
#[derive(Clone, Debug, PartialEq, Message)]
pub enum Intent {
    /// Something in the play.
    Play(PlayIntent),
    /// Something on the walk through the debrief.
    LookBack(Look),
    /// Something in the journal.
    Book(Book),
    /// Other settings.
    Set(Settings),
    /// Another screen, or something over it.
    Navigate(NavigationIntent),
    /// The workshop.
    Workshop(Door),
}

/// What was asked for in a play.
#[derive(Clone, Debug, PartialEq)]
pub enum PlayIntent {
    /// Go on with the play in this file.
    Resume(PathBuf),
    /// Begin the scenario that is looked at.
    Begin,
    /// A decision.
    Decide(Decision),
    /// No more moves; on to the forecast, or to Friday where none is asked for.
    EndWeek,
    /// Take the last move back, or from the forecast go back to the moves.
    UndoMove,
    /// Take this week back.
    UndoWeek,
    /// This was read; on to what comes after it.
    Read,
    /// The same scenario from the start.
    Again(Luck),
}

/// Where somebody wants to go.
#[derive(Clone, Debug, PartialEq)]
pub enum NavigationIntent {
    /// Another screen.
    Go(Screen),
    /// Back to the screen before.
    Back,
    /// Look at the scenario with this place in the catalog.
    Choose(usize),
    /// Lay something over the screen.
    Open(Overlay),
    /// Take it away.
    Close,
    /// The notice was read.
    Dismiss,
    /// Close the window.
    Quit,
}
