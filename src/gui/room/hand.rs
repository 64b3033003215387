//! What the facilitator's hands are at: a number half typed, the sheet that is open, what lies over the room. Nothing of it is kept.

use crate::sim::MoveId;
use crate::workshop::{Ballot, Step, WorkshopSession};

/// What the hands are at.
#[derive(Clone, Debug, Default)]
pub(super) struct InputState {
    /// The sheet that is open.
    pub(super) sheet: usize,
    /// The row that is counted: options, then who would rather not say; beyond these all is counted.
    pub(super) row: usize,
    /// Digits of a number that is not entered yet.
    pub(super) typed: String,
    /// What lies over the room's page.
    pub(super) veil: RoomOverlay,
    /// What has to be confirmed.
    pub(super) asking: Option<Confirmation>,
    /// A sentence that is being written down.
    pub(super) writing: Option<String>,
    /// The plan from the chair.
    pub(super) chair: ChairCursor,
    /// A sentence that was dropped just now.
    pub(super) dropped: Option<String>,
    /// What was not taken and why.
    pub(super) told: String,
    /// What was done, or happened.
    pub(super) done: String,
}

/// What lies over the room's page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum RoomOverlay {
    /// Nothing.
    #[default]
    Open,
    /// The room sees nothing.
    Blank,
    /// Whether the notes may be shown in the only window there is.
    NotesAsked,
    /// Whether they may have a window of their own on the only display there is.
    WindowAsked,
    /// The notes.
    Notes,
    /// This rule, from 0.
    Rule(usize),
}

/// What has to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Confirmation {
    /// Leave the workshop; it is kept.
    Leave,
    /// No more weeks.
    EndEarly,
    /// This week is the last one.
    EndAfter(u8),
    /// Which table stops.
    DropTable,
    /// The facilitator decides a tie for this option, from 0.
    Settle(u8),
}

impl RoomOverlay {
    /// Whether it asks if something secret may be shown.
    pub(super) fn asks_about_secrets(self) -> bool {
        matches!(self, Self::NotesAsked | Self::WindowAsked)
    }
}

/// A plan that is made move by move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ChairCursor {
    /// The line that is pointed at.
    pub(super) at: usize,
    /// The move whose aim is being chosen.
    pub(super) picked: Option<MoveId>,
}

/// A row that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CountRow {
    /// Cards for an option, or those who expect better spirits.
    Option(u8),
    /// Who would rather not say.
    Abstained,
}

impl InputState {
    /// For a step that was just reached, where the number in hand is the first that is not counted yet.
    pub(super) fn at(room: &WorkshopSession) -> Self {
        let rows = count_rows(room);
        let counted = |row: &CountRow| room.ballot().is_some_and(|ballot| count_of(ballot, *row) > 0);
        Self { row: rows.iter().rposition(counted).map_or(0, |last| last + 1), ..Self::default() }
    }
}

/// The rows that are counted now.
pub(super) fn count_rows(room: &WorkshopSession) -> Vec<CountRow> {
    let Some(ballot) = room.ballot() else { return Vec::new() };
    let open = |option: &u8| !matches!(room.step(), Step::Vote(..)) || room.poll().is_none_or(|poll| poll.asked.is_open(*option));
    let options = (0..ballot.counts().len() as u8).filter(open).map(CountRow::Option);
    match room.step() {
        Step::Practice | Step::Vote(..) => options.chain([CountRow::Abstained]).collect(),
        Step::Forecast => options.collect(),
        _ => Vec::new(),
    }
}

/// The count of a row.
pub(super) fn count_of(ballot: &Ballot, row: CountRow) -> u16 {
    match row {
        CountRow::Option(option) => ballot.counts()[usize::from(option)],
        CountRow::Abstained => ballot.abstained(),
    }
}

/// Whether a vote is decided and several lead.
pub(super) fn is_tied(room: &WorkshopSession) -> bool {
    matches!(room.step(), Step::Decide(_)) && room.poll().is_some_and(|poll| poll.leaders().len() != 1)
}
