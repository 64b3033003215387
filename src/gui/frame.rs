//! The order in which a picture is made, and who it is made for. What is drawn is not known here.

use bevy::prelude::*;

/// How a picture is made, step after step. A window makes one or more passes of it a picture.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum FrameSet {
    /// A place to draw is lent.
    Canvas,
    /// The open screen is drawn, and what was pressed becomes an [`Intent`](super::screens::Intent).
    Draw,
    /// Intents are done.
    Handle,
    /// The screen that was asked for opens.
    Transition,
    /// What came of it is kept, and asked of the window.
    Settle,
}

/// What becomes of what the window's system does, before a picture is made.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum WindowSet {
    /// It is told as a [`HostEvent`].
    Told,
    /// The game takes it.
    Heard,
    /// The windows are opened, closed and placed as the game wishes.
    Placed,
}

/// Who plays: one person, or a room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Resource)]
pub(super) enum Mode {
    /// One person.
    #[default]
    Alone,
    /// A room.
    Workshop,
}
