//! The debriefs of a workshop's plays and of the what-ifs that the room is offered: long work, done once.

use crate::debrief::{Debrief, Progress, Turn};
use crate::play::Session;

use super::recall::OtherAnswer;
use super::session::WorkshopSession;

/// Everything about a workshop that takes long to work out. It stays true until an input of a week is taken back.
#[derive(Clone, Debug)]
pub struct RoomDebriefs {
    /// For each table in its place; nothing for one that stopped.
    tables: Vec<Option<Debrief>>,
    /// Which of them the room's own pages are about.
    of_the_room: usize,
    what_ifs: Vec<Option<Turn>>,
}

/// What is needed to work debriefs out, apart from the workshop it came from: it can go to another thread.
#[derive(Clone, Debug)]
pub struct DebriefWork {
    plays: Vec<Session>,
    of_the_room: usize,
    what_ifs: Vec<OtherAnswer>,
}

impl DebriefWork {
    /// Of a workshop whose play is over.
    #[must_use]
    pub fn new(room: &WorkshopSession) -> Self {
        Self {
            plays: room.tables().iter().map(|table| table.session.clone()).collect(),
            of_the_room: room.tables().iter().position(|table| !table.dropped).unwrap_or(0),
            what_ifs: room.recall().what_ifs,
        }
    }

    /// Does it; `None` while the room's play is not over, or if nobody waited for it.
    #[must_use]
    pub fn run(&self, progress: &Progress<'_>) -> Option<RoomDebriefs> {
        let tables: Vec<Option<Debrief>> = self.plays.iter().map(|play| Debrief::of(play, progress)).collect();
        let of_the_room = tables.get(self.of_the_room)?.as_ref()?;
        let what_ifs = self.what_ifs.iter().map(|other| other.turn(&of_the_room.timeline)).collect();
        Some(RoomDebriefs { of_the_room: self.of_the_room, what_ifs, tables })
    }
}

impl RoomDebriefs {
    /// The debrief of the room's play, or of the first table that goes on.
    ///
    /// # Panics
    /// Never: there are none without it.
    #[must_use]
    pub fn of_the_room(&self) -> &Debrief {
        self.tables[self.of_the_room].as_ref().expect("this is a bug in Fulcrum: debriefs without the room's own")
    }

    /// Those of tables that came to the end, with their places from 0.
    pub fn of_tables(&self) -> impl Iterator<Item = (usize, &Debrief)> {
        self.tables.iter().enumerate().filter_map(|(place, debrief)| Some((place, debrief.as_ref()?)))
    }

    /// What one of the offered what-ifs came to.
    #[must_use]
    pub fn what_if(&self, which: u8) -> Option<&Turn> {
        self.what_ifs.get(usize::from(which))?.as_ref()
    }
}
