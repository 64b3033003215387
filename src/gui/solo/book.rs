//! The journal on the desk: its page, what is written into it, plans that come back, and its export.

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::SoloGame;
use super::draft::NotePlace;
use super::look_back::today;
use super::notice::{Notice, Topic};
use super::page::Page;
use crate::debrief::{Growth, Progress};
use crate::gui::background_job::{BackgroundJob, LOOK, Outcome, Slice};
use crate::gui::screens::Screen;
use crate::gui::screens::journal::{Book, Grown, GrowthView, How, JournalView, NoteLine, PageLines, PlanLine};
use crate::gui::screens::note_dialog::ComeBack;
use crate::gui::screens::overlay::OverlayView;
use crate::play::{Batch, DuePlan, Journal, JournalNote, NoteKind, Page as JournalPage, PageOf, Plan, Went};
use crate::report::{Overwrite, WriteError, export_journal, write_file};
use crate::sim::Scenario;
use crate::wording::{Explain, Localizer};
use crate::workshop::Workshops;

/// All plays, played again.
pub(super) struct Plays {
    growth: Growth,
    /// Their records, oldest first.
    records: Vec<PathBuf>,
    /// Records that were left out, and why.
    left_out: Vec<String>,
}

/// What is known of all plays.
pub(super) enum AllPlays {
    /// Nobody asked yet.
    Unread,
    /// They are being played again.
    Coming(BackgroundJob<Plays>),
    /// They were.
    There(Plays),
    /// They cannot be: it was said.
    Failed,
}

/// A plan that comes back is asked about again after so many days if it did not come to it.
const AGAIN: i32 = 7;

impl SoloGame<'_> {
    pub(super) fn journal(&self) -> Journal {
        Journal::of(&self.files.folder)
    }

    /// Begins to play all plays again.
    pub(super) fn begin_all_plays(&mut self) {
        let scenarios = self.shelf.entries.iter().rev().filter_map(|entry| entry.scenario());
        let known: HashMap<String, Arc<Scenario>> = scenarios.map(|it| (it.id.clone(), Arc::clone(it))).collect();
        let (folder, localizer) = (self.files.folder.records(), self.language.localizer.clone());
        self.writing.plays = AllPlays::Coming(BackgroundJob::begin(reading_all(folder, known, localizer)));
    }

    /// Looks whether they are there.
    pub(super) fn poll_plays(&mut self, ctx: &Context) {
        let AllPlays::Coming(work) = &self.writing.plays else { return };
        match work.poll() {
            Outcome::Done(plays) => {
                self.writing.plays = AllPlays::There(plays);
                self.renew_journal();
            }
            Outcome::Failed(_) => {
                self.writing.plays = AllPlays::Failed;
                self.shown.notices.push(Notice::saying(self.language.localizer.get("notice-growth-failed")));
                self.renew_journal();
            }
            Outcome::Running => ctx.request_repaint_after(LOOK),
        }
    }

    /// The journal's page is made anew where it is open.
    fn renew_journal(&mut self) {
        if self.screen() == Screen::Journal {
            self.renew_page();
            self.search();
        }
    }

    /// The page of the journal.
    pub(super) fn journal_page(&self) -> JournalView {
        let words = &self.language.localizer;
        let (mut pages, mut broken, mut plans) = (Vec::new(), Vec::new(), Vec::new());
        let due = self.journal().due(today());
        for (path, page) in self.journal().pages() {
            match page {
                Ok(page) => {
                    for plan in &page.plans {
                        let place = due.iter().position(|it| it.path == path && it.plan == *plan);
                        plans.push((plan.made, PlanLine::of(words, plan, place)));
                    }
                    pages.push(PageLines::of(words, &page));
                }
                Err(problem) => broken.push(problem.to_string()),
            }
        }
        pages.extend(self.workshop_lines());
        plans.sort_by_key(|(made, line)| (line.due.is_none(), std::cmp::Reverse(*made)));
        let grown = match &self.writing.plays {
            AllPlays::There(plays) => {
                broken.extend(plays.left_out.iter().cloned());
                Grown::There(Box::new(GrowthView::of(words, &plays.growth, &plays.records)))
            }
            AllPlays::Unread | AllPlays::Coming(_) => Grown::Coming,
            AllPlays::Failed => Grown::Failed,
        };
        let folder = self.files.folder.path().join("journal").display().to_string();
        JournalView {
            pages,
            plans: plans.into_iter().map(|(_, line)| line).collect(),
            grown,
            broken,
            folder: words.fill("book-folder", &[("folder", folder.into())]),
            exported: None,
            found: Vec::new(),
        }
    }

    /// Every workshop that was held, where there are any.
    fn workshop_lines(&self) -> Option<PageLines> {
        let words = &self.language.localizer;
        let all = Workshops::new(&self.files.folder).all();
        let lines = all.iter().map(|workshop| words.listed_workshop(workshop)).map(|(head, text)| NoteLine { head, text });
        (!all.is_empty()).then(|| PageLines { title: words.get("ws-listed-title"), lines: lines.collect() })
    }

    /// Does what was asked for in the journal.
    pub(super) fn book(&mut self, book: Book) {
        match book {
            Book::Search(_) => self.search(),
            Book::Note(kind, text) => self.keep_note(kind, text),
            Book::Ask(place) => {
                self.writing.due = self.journal().due(today());
                let place = place.min(self.writing.due.len());
                self.writing.due.rotate_left(place);
                self.ask_about_plan();
            }
            Book::Went(how, text) => self.plan_went(how, &text),
            Book::Export => self.export(),
        }
    }

    fn search(&mut self) {
        let found = self.journal().search(&self.shown.ui_state.journal.query);
        let lines = found.iter().map(|found| NoteLine::found(&self.language.localizer, found)).collect();
        if let Page::Journal(view) = &mut self.shown.page {
            view.found = lines;
        }
    }

    /// The page that a note goes onto, the title of its scenario, and the note: about what was there when it was begun.
    pub(super) fn note(&self, kind: NoteKind, text: String) -> (PageOf, Option<String>, JournalNote) {
        let (of, title, week) = self.writing.draft.about().unwrap_or_else(|| self.note_place());
        (of, title, JournalNote { date: today(), week, kind, text })
    }

    /// What a note that is begun now is about: its page, the title of the scenario, the week.
    pub(super) fn note_place(&self) -> NotePlace {
        let inside = self.screen().takes_notes() && self.screen() != Screen::Journal;
        let session = self.open.play.as_ref().map(|play| play.session()).or(self.open.back.as_ref().map(|back| back.session()));
        let session = session.filter(|_| inside);
        let of = match (&self.open.play, self.open.back.as_ref().filter(|_| inside)) {
            (Some(play), _) if inside => PageOf::Play(play.path().to_owned()),
            (None, Some(back)) => back.page_of(),
            _ => PageOf::NoPlay,
        };
        let title = session.map(|session| session.scenario().title.clone());
        let week = session.map(|session| session.view().week());
        (of, title, week)
    }

    /// Keeps a note on its page.
    pub(super) fn keep_note(&mut self, kind: NoteKind, text: String) {
        let (of, title, note) = self.note(kind, text);
        match self.journal().change(&of, title.as_deref(), |page| page.notes.push(note)) {
            Ok(_) => {
                self.shown.ui_state.slip.note.clear();
                self.forget_draft();
                self.shown.over = None;
                self.can_write(Topic::Journal);
                self.renew_journal();
            }
            Err(problem) => self.cannot_write(Topic::Journal, &problem),
        }
    }

    /// Asks about the first plan that is due, if one is.
    pub(super) fn ask_about_plan(&mut self) {
        self.shown.over = self.writing.due.first().map(|due| {
            let args = [("when", due.plan.when.as_str().into()), ("then", due.plan.then.as_str().into())];
            OverlayView::ComeBack(ComeBack {
                plan: self.language.localizer.fill("walk-plan", &args),
                made: self.language.localizer.fill("book-made-on", &[("date", due.plan.made.to_string().into())]),
            })
        });
        self.nav.pictures[1] = 0;
    }

    /// Plans whose day has come.
    pub(super) fn due_plans(&self) -> Vec<DuePlan> {
        self.journal().due(today())
    }

    fn plan_went(&mut self, how: How, text: &str) {
        if self.writing.due.is_empty() {
            return;
        }
        let due = self.writing.due.remove(0);
        let args = [("how", self.language.localizer.get(how.key()).into()), ("text", text.into())];
        let said = self.language.localizer.fill("book-went-said", &args).trim().to_owned();
        let journal = self.journal();
        if let Err(problem) = journal.plan_went(&due, Went { date: today(), text: said }) {
            self.cannot_write(Topic::Journal, &problem);
            self.writing.due.insert(0, due);
            return;
        }
        if how == How::NotYet {
            self.plan_again(&journal, &due);
        }
        (self.shown.ui_state.slip.went, self.shown.ui_state.slip.how) = (String::new(), None);
        self.ask_about_plan();
        self.renew_journal();
    }

    /// The same plan with a later day; what was said of it stays where it is.
    fn plan_again(&mut self, journal: &Journal, due: &DuePlan) {
        let back = today().checked_add(jiff::Span::new().days(AGAIN));
        let Ok(come_back) = back else { return };
        let plan = Plan { made: today(), come_back, went: Vec::new(), ..due.plan.clone() };
        // A page is named after its play's file.
        match journal.change(&PageOf::Play(due.path.clone()), None, |page| page.plans.push(plan)) {
            Ok(_) => self.can_write(Topic::Journal),
            Err(problem) => self.cannot_write(Topic::Journal, &problem),
        }
    }

    /// Writes all of it as Markdown, beside what is there already.
    fn export(&mut self) {
        let AllPlays::There(plays) = &self.writing.plays else { return };
        let pages: Vec<JournalPage> = self.journal().pages().into_iter().filter_map(|(_, page)| page.ok()).collect();
        let day = today();
        let names = (1_u32..).map(|number| if number == 1 { format!("journal-{day}.md") } else { format!("journal-{day}-{number}.md") });
        for name in names {
            let path = self.files.folder.path().join(name);
            match write_file(&path, Overwrite::Never, |out| export_journal(&pages, &plays.growth, &self.language.localizer, out)) {
                Ok(()) => {
                    let said = self.language.localizer.fill("book-exported", &[("path", path.display().to_string().into())]);
                    if let Page::Journal(view) = &mut self.shown.page {
                        view.exported = Some(said);
                    }
                    return;
                }
                Err(WriteError::Exists(_)) => {}
                Err(problem) => {
                    self.shown.notices.push(Notice::explaining(&self.language.localizer, &problem));
                    return;
                }
            }
        }
    }
}

/// Plays them again one after the other, a slice each.
fn reading_all(
    folder: PathBuf,
    known: HashMap<String, Arc<Scenario>>,
    localizer: Localizer,
) -> impl FnMut(&Progress<'_>) -> Slice<Plays> + Send {
    let mut paths: Option<VecDeque<PathBuf>> = None;
    let mut batch = Batch::default();
    move |_| {
        let paths = paths.get_or_insert_with(|| records_in(&folder));
        match paths.pop_front() {
            Some(path) => {
                let one = Batch::read(&[path], &|id| known.get(id).cloned());
                batch.plays.extend(one.plays);
                batch.left_out.extend(one.left_out);
                Slice::More
            }
            None => Slice::Done(together(std::mem::take(&mut batch), &localizer)),
        }
    }
}

fn records_in(folder: &Path) -> VecDeque<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "ron")).collect();
    paths.sort();
    paths.into()
}

fn together(mut batch: Batch, localizer: &Localizer) -> Plays {
    batch.plays.sort_by_key(|play| play.record.finished);
    Plays {
        growth: Growth::of(&batch.plays),
        records: batch.plays.into_iter().map(|play| play.path).collect(),
        left_out: batch.left_out.iter().map(|error| error.explain(localizer)).collect(),
    }
}
