//! A note that is being written. Put away it stays in its slip; whoever leaves the play or closes the window finds it in the journal; what
//! a killed program leaves of it lies beside the plays, and comes into the journal at the next start.

use std::path::PathBuf;
use std::time::Duration;

use egui::Ui;
use serde::{Deserialize, Serialize};

use super::Desk;
use super::notice::Notice;
use crate::play::{DataFolder, JournalNote, PageOf};

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

impl Desk {
    fn draft_file(&self) -> PathBuf {
        self.folder.path().join("note.ron")
    }

    /// Writes what is typed once it rests.
    pub(super) fn save_draft(&mut self, ui: &Ui) {
        if self.draft.about.is_none() && !self.ui_state.slip.note.trim().is_empty() {
            self.draft.about = Some(self.note_place());
        }
        let text = self.ui_state.slip.note.trim();
        if text == self.draft.written {
            self.draft.resting = None;
            return;
        }
        let now = ui.input(|input| input.time);
        match &self.draft.resting {
            Some((resting, since)) if resting == text => {
                if now - since >= REST.as_secs_f64() {
                    self.write_draft();
                } else {
                    ui.ctx().request_repaint_after(REST);
                }
            }
            _ => {
                self.draft.resting = Some((text.to_owned(), now));
                ui.ctx().request_repaint_after(REST);
            }
        }
    }

    fn write_draft(&mut self) {
        let text = self.ui_state.slip.note.trim().to_owned();
        self.draft.resting = None;
        if text.is_empty() {
            self.forget_draft();
            return;
        }
        let (of, title, note) = self.note(self.ui_state.slip.kind, text.clone());
        let play = match of {
            PageOf::Play(path) => Some(path),
            PageOf::NoPlay => None,
        };
        let file = ron::to_string(&OnDisk { play, title, note }).expect("this is a bug in Fulcrum: a note that cannot be written as text");
        match DataFolder::write(&self.draft_file(), &file) {
            Ok(()) => self.draft.written = text,
            Err(problem) => self.notices.push(Notice::explaining(&self.localizer, &problem)),
        }
    }

    /// The note that is being written goes into the journal as it is: somebody goes elsewhere.
    pub(super) fn keep_draft(&mut self) {
        let text = self.ui_state.slip.note.trim().to_owned();
        if !text.is_empty() {
            self.keep_note(self.ui_state.slip.kind, text);
        }
    }

    /// It is kept, or there is nothing in it any more.
    pub(super) fn forget_draft(&mut self) {
        self.draft = Draft::default();
        // Where there is no file, or it cannot go, the worst is a note that is there twice.
        let _ = std::fs::remove_file(self.draft_file());
    }

    /// What a killed program left of a note goes into the journal.
    pub(super) fn keep_draft_of_before(&mut self) {
        let Ok(text) = std::fs::read_to_string(self.draft_file()) else { return };
        // What cannot be read stays where it is, and is written over by nothing but another note.
        let Ok(OnDisk { play, title, note }) = ron::from_str(&text) else { return };
        let of = play.map_or(PageOf::NoPlay, PageOf::Play);
        match self.journal().change(&of, title.as_deref(), |page| page.notes.push(note)) {
            Ok(_) => self.forget_draft(),
            Err(problem) => self.notices.push(Notice::explaining(&self.localizer, &problem)),
        }
    }
}
