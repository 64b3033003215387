//! A workshop that runs: what is kept, what is shown of it, and what the hands are at. Pages are made once per input.

use std::path::PathBuf;

use super::clock::Clock;
use super::hand::{InputState, RoomOverlay};
use super::pages::{DebriefPages, PageContext, head, rules, sheets};
use super::presenter::NotesPage;
use super::show::{Head, Sheet};
use crate::gui::background_job::{BackgroundJob, Outcome, Slice};
use crate::play::DataFolder;
use crate::report::workshop::{run_log, take_home};
use crate::wording::workshop::room_paper;
use crate::wording::{Explain as _, Localizer};
use crate::workshop::{DebriefWork, Input, Refused, RoomDebriefs, SavedWorkshop, Schedule, Step, Timer, WorkshopSession};

/// A workshop that runs.
pub(super) struct Running {
    pub(super) kept: SavedWorkshop,
    clock: Clock,
    pub(super) hand: InputState,
    pub(super) head: Head,
    pub(super) sheets: Vec<Sheet>,
    pub(super) rules: Vec<Sheet>,
    pub(super) notes: NotesPage,
    back: LookBack,
    /// Where the papers lie, or why they do not: for the facilitator.
    pub(super) papers: Vec<String>,
    /// What the room takes home, once it is written.
    take_home: Option<PathBuf>,
}

/// The debriefs, which replay the plays many times: worked out once, beside the window.
enum LookBack {
    /// The play is not over.
    NotYet,
    /// They are being worked out.
    Coming(BackgroundJob<RoomDebriefs>),
    /// They could not be worked out. The workshop goes on with what can be told without them.
    Failed,
    /// They are there, with the pages made of them.
    There(Box<DebriefPages>),
}

impl LookBack {
    fn pages(&self) -> Option<&DebriefPages> {
        if let Self::There(back) = self { Some(back) } else { None }
    }
}

impl Running {
    /// As it stands.
    pub(super) fn new(kept: SavedWorkshop, clock: Clock, localizer: &Localizer) -> Self {
        let clock = if kept.is_rehearsal() { clock.hurried() } else { clock };
        let hand = InputState::at(kept.room());
        let mut running = Self {
            kept,
            clock,
            hand,
            head: Head::default(),
            sheets: Vec::new(),
            rules: Vec::new(),
            notes: NotesPage::default(),
            back: LookBack::NotYet,
            papers: Vec::new(),
            take_home: None,
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
                    self.hand = InputState { veil: self.hand.veil, ..InputState::at(self.room()) };
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
            let veil = if self.hand.veil == RoomOverlay::Blank { RoomOverlay::Blank } else { RoomOverlay::Open };
            self.hand = InputState { veil, ..InputState::at(self.room()) };
        }
        self.renew(localizer);
        if self.room().step() == Step::Over && was != Step::Over {
            self.write_papers(localizer);
        }
    }

    /// Makes the pages again.
    fn renew(&mut self, localizer: &Localizer) {
        self.look_back(localizer);
        self.rules = rules(self.book(localizer));
        self.head = head(localizer, self.kept.room());
        self.notes = NotesPage::of(localizer, self.kept.room());
        self.renew_sheets(localizer);
    }

    /// Makes the room's sheets again, where what the hands point at is seen on them.
    pub(super) fn renew_sheets(&mut self, localizer: &Localizer) {
        self.sheets = sheets(self.book(localizer));
        self.hand.sheet = self.hand.sheet.min(self.sheets.len().saturating_sub(1));
    }

    fn book<'a>(&'a self, localizer: &'a Localizer) -> PageContext<'a> {
        let (is_rehearsal, has_failed) = (self.kept.is_rehearsal(), matches!(self.back, LookBack::Failed));
        PageContext { localizer, room: self.kept.room(), back: self.back.pages(), has_failed, chair: self.hand.chair, is_rehearsal }
    }

    /// Begins the debriefs when the play is over; what the room picks of them is read from the same.
    fn look_back(&mut self, localizer: &Localizer) {
        let room = self.kept.room();
        if !matches!(room.step(), Step::Debrief(_) | Step::Over) {
            self.back = LookBack::NotYet;
            self.take_home = None;
            return;
        }
        match &mut self.back {
            LookBack::NotYet => {
                let work = DebriefWork::new(room);
                self.back = LookBack::Coming(BackgroundJob::begin(move |progress| work.run(progress).map_or(Slice::Stopped, Slice::Done)));
            }
            LookBack::There(back) if back.of != room.what_if() => {
                back.paper = room_paper(localizer, room, &back.debriefs);
                back.of = room.what_if();
            }
            LookBack::Coming(_) | LookBack::Failed | LookBack::There(_) => {}
        }
    }

    /// Whether debriefs are still worked out.
    pub(super) fn is_working(&self) -> bool {
        matches!(self.back, LookBack::Coming(_))
    }

    /// Looks whether they are there.
    pub(super) fn poll(&mut self, localizer: &Localizer) {
        let LookBack::Coming(work) = &self.back else { return };
        match work.poll() {
            Outcome::Running => {}
            Outcome::Done(debriefs) => self.looked_back(localizer, debriefs),
            Outcome::Failed(_) => {
                self.back = LookBack::Failed;
                self.hand.told = localizer.get("room-debrief-failed");
                self.renew(localizer);
            }
        }
    }

    fn looked_back(&mut self, localizer: &Localizer, debriefs: RoomDebriefs) {
        let room = self.kept.room();
        let paper = room_paper(localizer, room, &debriefs);
        self.back = LookBack::There(Box::new(DebriefPages { debriefs, paper, of: room.what_if() }));
        self.renew(localizer);
        if self.room().step() == Step::Over {
            self.write_papers(localizer);
        }
    }

    /// The papers of a workshop that is left before its debriefs are worked out: they are waited for.
    pub(super) fn finish_papers(&mut self, localizer: &Localizer) {
        if self.room().step() != Step::Over || self.kept.is_rehearsal() {
            return;
        }
        let LookBack::Coming(work) = &self.back else { return };
        if let Outcome::Done(debriefs) = work.wait() {
            self.looked_back(localizer, debriefs);
        }
    }

    /// What the room takes home, once it is written.
    pub(super) fn take_home(&self) -> Option<PathBuf> {
        self.take_home.clone()
    }

    /// Writes what the room takes home and the run log beside the workshop.
    fn write_papers(&mut self, localizer: &Localizer) {
        let Some(path) = self.kept.path() else {
            self.papers = vec![localizer.get("room-papers-rehearsal")];
            return;
        };
        let Some(back) = self.back.pages() else { return };
        let room = self.kept.room();
        let home = path.with_extension("take-home.html");
        let papers: [(&str, PathBuf, String); 2] = [
            ("room-papers-home", home.clone(), take_home(localizer, room, &back.debriefs)),
            ("room-papers-log", path.with_extension("run-log.html"), run_log(localizer, room)),
        ];
        let written = papers.map(|(key, path, text)| match DataFolder::write(&path, &text) {
            Ok(()) => (localizer.fill(key, &[("path", path.display().to_string().into())]), true),
            Err(problem) => (problem.explain(localizer), false),
        });
        self.take_home = written[0].1.then_some(home);
        self.papers = written.map(|(told, _)| told).to_vec();
    }
}
