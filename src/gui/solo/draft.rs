//! A note that is being written. Put away it stays in its slip; whoever leaves the play or closes the window finds it in the journal; what
//! a killed program leaves of it lies beside the plays, and comes into the journal at the next start.

use std::path::PathBuf;
use std::time::Duration;

use egui::Context;
use serde::{Deserialize, Serialize};

use super::SoloGame;
use super::draft_place::Place;
use super::notice::Topic;
use crate::play::{DataFolder, JournalNote, PageOf};
use crate::scenario_file::{SMALL_FILE, read_text};

/// What is typed is written once it rests for so long.
const REST: Duration = Duration::from_millis(600);

/// What a note is about: its page, the title of the scenario, the week.
pub(super) type NotePlace = (PageOf, Option<String>, Option<u8>);

/// How much of the note that is being written lies on disk.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// What it is about, from its first letter on: it may be kept from another screen.
    about: Option<NotePlace>,
    /// The words that lie there.
    written: String,
    /// The words that do not, and since when they rest.
    resting: Option<(String, f64)>,
    /// Where it lies, once something of it was written.
    place: Option<Place>,
}

/// The file of a note that is being written.
#[derive(Debug, Serialize, Deserialize)]
struct OnDisk {
    /// The play it is about, if it is about one.
    play: Option<PathBuf>,
    /// The title of its scenario.
    title: Option<String>,
    note: JournalNote,
}

impl Draft {
    /// What the note that is being written is about.
    pub(super) fn about(&self) -> Option<NotePlace> {
        self.about.clone()
    }
}

impl SoloGame<'_> {
    /// Writes what is typed once it rests.
    pub(in crate::gui) fn save_draft(&mut self, ctx: &Context) {
        if self.writing.draft.about.is_none() && !self.shown.ui_state.slip.note.trim().is_empty() {
            self.writing.draft.about = Some(self.note_place());
        }
        let text = self.shown.ui_state.slip.note.trim();
        if text == self.writing.draft.written {
            self.writing.draft.resting = None;
            return;
        }
        let now = ctx.input(|input| input.time);
        match &self.writing.draft.resting {
            Some((resting, since)) if resting == text => {
                if now - since >= REST.as_secs_f64() {
                    self.write_draft();
                } else {
                    ctx.request_repaint_after(REST);
                }
            }
            _ => {
                self.writing.draft.resting = Some((text.to_owned(), now));
                ctx.request_repaint_after(REST);
            }
        }
    }

    fn write_draft(&mut self) {
        let text = self.shown.ui_state.slip.note.trim().to_owned();
        self.writing.draft.resting = None;
        if text.is_empty() {
            self.forget_draft();
            return;
        }
        let (of, title, note) = self.note(self.shown.ui_state.slip.kind, text.clone());
        let play = match of {
            PageOf::Play(path) => Some(path),
            PageOf::NoPlay => None,
        };
        let file = ron::to_string(&OnDisk { play, title, note }).expect("this is a bug in Fulcrum: a note that cannot be written as text");
        let place = self.writing.draft.place.take().map_or_else(|| Place::claim(&self.files.folder), Ok);
        let written = place.and_then(|place| DataFolder::write(&self.writing.draft.place.insert(place).file, &file));
        match written {
            Ok(()) => {
                self.writing.draft.written = text;
                self.can_write(Topic::Draft);
            }
            Err(problem) => self.cannot_write(Topic::Draft, &problem),
        }
    }

    /// The note that is being written goes into the journal as it is: somebody goes elsewhere.
    pub(super) fn keep_draft(&mut self) {
        let text = self.shown.ui_state.slip.note.trim().to_owned();
        if !text.is_empty() {
            self.keep_note(self.shown.ui_state.slip.kind, text);
        }
    }

    /// It is kept, or there is nothing in it any more.
    pub(super) fn forget_draft(&mut self) {
        let place = self.writing.draft.place.take();
        if let Some(place) = &place {
            place.clear();
        }
        self.writing.draft = Draft { place, ..Draft::default() };
    }

    /// What killed programs left of notes goes into the journal; what another program is writing now is left to it.
    pub(super) fn keep_draft_of_before(&mut self) {
        for place in Place::left(&self.files.folder) {
            let Ok(text) = read_text(&place.file, SMALL_FILE) else { continue };
            // What cannot be read stays where it is, and nothing is written over it.
            let Ok(OnDisk { play, title, note }) = ron::from_str(&text) else { continue };
            let of = play.map_or(PageOf::NoPlay, PageOf::Play);
            match self.journal().change(&of, title.as_deref(), |page| page.notes.push(note)) {
                Ok(_) => place.clear(),
                Err(problem) => self.cannot_write(Topic::Journal, &problem),
            }
        }
    }
}
