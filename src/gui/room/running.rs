//! A workshop that runs: what is kept, what is shown of it, and what the hands are at. Pages are made once per input.

use std::path::PathBuf;

use super::clock::Clock;
use super::hand::{Hand, Veil};
use super::pages::{Book, LookingBack, head, rules, sheets};
use super::presenter::NotesPage;
use super::show::{Head, Sheet};
use crate::debrief::{Debrief, Progress};
use crate::play::DataFolder;
use crate::report::workshop::{run_log, take_home};
use crate::wording::Localizer;
use crate::wording::workshop::room_paper;
use crate::workshop::{Input, Kept, Refused, Schedule, Step, Timer, WorkshopSession};

/// A workshop that runs.
pub(super) struct Running {
    pub(super) kept: Kept,
    clock: Clock,
    pub(super) hand: Hand,
    pub(super) head: Head,
    pub(super) sheets: Vec<Sheet>,
    pub(super) rules: Vec<Sheet>,
    pub(super) notes: NotesPage,
    back: Option<LookingBack>,
    /// Where the papers lie, or why they do not.
    pub(super) papers: Vec<String>,
}

impl Running {
    /// As it stands.
    pub(super) fn new(kept: Kept, clock: Clock, localizer: &Localizer) -> Self {
        let clock = if kept.is_rehearsal() { clock.hurried() } else { clock };
        let hand = Hand::at(kept.room());
        let mut running = Self {
            kept,
            clock,
            hand,
            head: Head::default(),
            sheets: Vec::new(),
            rules: Vec::new(),
            notes: NotesPage::default(),
            back: None,
            papers: Vec::new(),
        };
        running.renew(localizer);
        running
    }

    pub(super) fn room(&self) -> &WorkshopSession {
        self.kept.room()
    }

    /// Seconds since it began.
    pub(super) fn elapsed(&self) -> u32 {
        self.kept.elapsed(self.clock.now())
    }

    pub(super) fn schedule(&self) -> Schedule {
        self.room().schedule(self.elapsed())
    }

    pub(super) fn timer(&self) -> Option<Timer> {
        let has_ring = self.sheets.get(self.hand.sheet).is_some_and(|sheet| sheet.ring.is_some());
        self.room().timer(self.elapsed()).filter(|_| has_ring)
    }

    /// Takes an input; what was not taken is told kindly, and nothing has changed then.
    pub(super) fn take(&mut self, localizer: &Localizer, input: Input) -> Result<(), Refused> {
        let was = self.room().step();
        let taken = self.kept.take(input, self.clock.now());
        match &taken {
            Ok(()) => {
                self.hand.told.clear();
                self.hand.done.clear();
                self.after(localizer, was);
            }
            Err(refused) => self.hand.told = localizer.not_taken(self.room(), refused),
        }
        taken
    }

    /// Takes the last input back.
    pub(super) fn undo(&mut self, localizer: &Localizer) {
        let was = self.room().step();
        match self.kept.undo() {
            Ok(input) => {
                self.after(localizer, was);
                if was == self.room().step() {
                    self.hand = Hand { veil: self.hand.veil, ..Hand::at(self.room()) };
                }
                if let Input::Count { option, .. } = input {
                    self.hand.row = super::hand::count_rows(self.room())
                        .iter()
                        .position(|row| *row == super::hand::CountRow::Option(option))
                        .unwrap_or(0);
                }
                self.hand.told.clear();
                self.hand.done = localizer.get("room-undone");
            }
            Err(refused) => self.hand.told = localizer.not_taken(self.room(), &refused),
        }
    }

    /// Pages of what changed; a new step begins with its first sheet, and the room sees it.
    fn after(&mut self, localizer: &Localizer, was: Step) {
        if was != self.room().step() {
            let veil = if self.hand.veil == Veil::Blank { Veil::Blank } else { Veil::Open };
            self.hand = Hand { veil, ..Hand::at(self.room()) };
        }
        self.renew(localizer);
        if self.room().step() == Step::Over && was != Step::Over {
            self.write_papers(localizer);
        }
    }

    /// Makes the pages again.
    fn renew(&mut self, localizer: &Localizer) {
        self.look_back(localizer);
        let book = Book { localizer, room: self.kept.room(), back: self.back.as_ref() };
        (self.head, self.sheets, self.rules) = (head(localizer, book.room), sheets(book), rules(book));
        self.notes = NotesPage::of(localizer, book.room);
        self.hand.sheet = self.hand.sheet.min(self.sheets.len().saturating_sub(1));
    }

    /// What a debrief needs, which replays the play many times: once, and again when the room picks its what-if.
    fn look_back(&mut self, localizer: &Localizer) {
        let room = self.kept.room();
        if !matches!(room.step(), Step::Debrief(_) | Step::Over) {
            self.back = None;
            return;
        }
        let picked = self.back.as_ref().is_some_and(|back| back.of == room.what_if());
        if picked {
            return;
        }
        let debrief =
            self.back.take().map(|back| back.debrief).or_else(|| Progress::none(|progress| Debrief::of(room.session(), progress)));
        self.back = debrief.zip(room_paper(localizer, room)).map(|(debrief, paper)| LookingBack { debrief, paper, of: room.what_if() });
    }

    /// Writes what the room takes home and the run log beside the workshop.
    fn write_papers(&mut self, localizer: &Localizer) {
        let Some(path) = self.kept.path() else {
            self.papers = vec![localizer.get("room-papers-rehearsal")];
            return;
        };
        let room = self.kept.room();
        let papers: [(&str, PathBuf, Option<String>); 2] = [
            ("room-papers-home", path.with_extension("take-home.html"), take_home(localizer, room)),
            ("room-papers-log", path.with_extension("run-log.html"), Some(run_log(localizer, room))),
        ];
        let written = papers.into_iter().filter_map(|(key, path, text)| {
            Some(match DataFolder::write(&path, &text?) {
                Ok(()) => localizer.fill(key, &[("path", path.display().to_string().into())]),
                Err(problem) => problem.to_string(),
            })
        });
        self.papers = written.collect();
    }
}
