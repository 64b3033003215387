//! Looking back on a finished play: the debrief made beside the window, what is written about it kept at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;
use jiff::civil::Date;

use super::SoloGame;
use super::notice::{Notice, Topic};
use super::page::Page;
use super::walked;
use crate::debrief::{Debrief, Part, WeekPlan};
use crate::gui::background_job::{BackgroundJob, LOOK, Outcome, Slice};
use crate::gui::screens::Screen;
use crate::gui::screens::debrief::{Answers, DebriefView, Far, KeptPlan, Look, Own, Retrospect, RulesView, StoryView, WhatIfView};
use crate::play::{Answer, Journal, PageOf, Plan, Play, Record, RecordError, Session};
use crate::sim::Phase;
use crate::wording::Explain;

/// A finished play that is looked back on.
pub(super) struct LookBack {
    session: Session,
    record: PathBuf,
    own: Own,
    work: Option<BackgroundJob<Debrief>>,
    debrief: Option<Debrief>,
}

impl LookBack {
    fn at(session: Session, record: PathBuf, own: Own) -> Self {
        let play = session.clone();
        let work = BackgroundJob::begin(move |progress| Debrief::of(&play, progress).map_or(Slice::Stopped, Slice::Done));
        Self { session, record, own, work: Some(work), debrief: None }
    }

    /// The play.
    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    fn is_of(&self, play: &Play) -> bool {
        self.record == play.record() && self.session.decisions() == play.session().decisions()
    }

    /// Its page in the journal, which is named as its file.
    pub(super) fn page_of(&self) -> PageOf {
        PageOf::Play(self.record.clone())
    }
}

/// Today, where the player is.
pub(super) fn today() -> Date {
    jiff::ZonedDateTime::now().date()
}

impl SoloGame<'_> {
    /// Opens the debrief of the finished play in this record; what hinders is said.
    pub(in crate::gui) fn look_back_at(&mut self, path: &Path) {
        match self.read_record(path) {
            Ok(session) => {
                self.keep_draft();
                self.open.play = None;
                self.open.back = Some(LookBack::at(session, path.to_owned(), Own::No));
                self.show(Screen::Debrief);
            }
            Err(problem) => self.shown.notices.push(Notice::explaining(&self.language.localizer, &problem)),
        }
    }

    fn read_record(&self, path: &Path) -> Result<Session, RecordError> {
        let record = Record::read(path)?;
        let scenario = self.shelf.entries.iter().filter_map(|entry| entry.scenario()).find(|scenario| scenario.id == record.scenario);
        let unknown = || RecordError::UnknownScenario { path: path.to_owned(), id: record.scenario.clone() };
        record.replay(path, Arc::clone(scenario.ok_or_else(unknown)?))
    }

    /// Begins to look back on the open play, if that is not done yet.
    pub(super) fn begin_look_back(&mut self) {
        if let Some(play) = &self.open.play
            && matches!(play.session().phase(), Phase::Ended(_))
            && !self.open.back.as_ref().is_some_and(|back| back.is_of(play))
        {
            self.open.back = Some(LookBack::at(play.session().clone(), play.record().to_owned(), Own::Yes));
        }
        if let Some(back) = &self.open.back {
            self.shown.ui_state.debrief.walk = walked::find(&self.files.folder, &back.record);
            self.shown.ui_state.debrief.answers = self.answers(back);
        }
    }

    /// The answers as they were written before.
    fn answers(&self, back: &LookBack) -> Answers {
        let kept = Journal::of(&self.files.folder).page(&back.page_of()).map(|page| page.answers).unwrap_or_default();
        let texts = self
            .questions(back)
            .into_iter()
            .map(|question| kept.iter().find(|answer| answer.question == question).map(|answer| answer.answer.clone()).unwrap_or_default());
        Answers { texts: texts.collect(), unkept: None }
    }

    fn questions(&self, back: &LookBack) -> Vec<String> {
        let scope = back.session.view().plain_scope();
        back.session.scenario().debrief.iter().map(|question| self.language.localizer.text(question, &scope)).collect()
    }

    /// The page of the debrief.
    pub(super) fn debrief_page(&self) -> Option<Page> {
        let back = self.open.back.as_ref()?;
        let story = StoryView::of(&self.language.localizer, &back.session);
        let far = match &back.debrief {
            Some(debrief) => Far::There(Box::new(Retrospect::of(&self.language.localizer, debrief, &story, &self.plans(back), today()))),
            None => back.work.as_ref().map_or(Far::Failed, |work| Far::Coming(work.done())),
        };
        Some(Page::Debrief(Box::new(DebriefView { story, far, own: back.own })))
    }

    fn plans(&self, back: &LookBack) -> Vec<Plan> {
        Journal::of(&self.files.folder).page(&back.page_of()).map(|page| page.plans).unwrap_or_default()
    }

    /// Looks how far the debrief is, and shows it once it is there.
    pub(super) fn poll_look_back(&mut self, ctx: &Context) {
        let Some(back) = &mut self.open.back else { return };
        let Some(work) = &back.work else { return };
        let done = work.done();
        match work.poll() {
            Outcome::Done(debrief) => {
                (back.debrief, back.work) = (Some(debrief), None);
                if self.screen() == Screen::Debrief {
                    self.renew_page();
                }
            }
            Outcome::Failed(_) => {
                back.work = None;
                if let Page::Debrief(view) = &mut self.shown.page {
                    view.far = Far::Failed;
                }
            }
            Outcome::Running => {
                if let Page::Debrief(view) = &mut self.shown.page {
                    view.far = Far::Coming(done);
                }
                ctx.request_repaint_after(LOOK);
            }
        }
    }

    /// Does what was asked for on the walk.
    pub(super) fn look(&mut self, look: Look) {
        match look {
            Look::At(part) => self.walk_to(part),
            Look::WhatIf(week, plan) => {
                self.shown.ui_state.debrief.other_week = Some(usize::from(week));
                if plan.is_none() {
                    self.shown.ui_state.debrief.aiming = None;
                }
                self.decide_otherwise(week, plan.as_ref());
                self.walk_to(Part::WhatIf);
            }
            Look::Rules(week) => {
                let Some(back) = &self.open.back else { return };
                let rules = RulesView::of(&self.language.localizer, &back.session, week);
                (self.shown.ui_state.debrief.change, self.shown.ui_state.debrief.whose) = (None, None);
                if let Some(view) = self.retrospect() {
                    view.rules = rules;
                }
            }
            Look::Answers(texts) => {
                self.shown.ui_state.debrief.answers.unkept = None;
                self.keep_answers(&texts);
            }
            Look::Plan { when, then, come_back } => self.keep_plan(Plan { when, then, made: today(), come_back, went: Vec::new() }),
            Look::Leave => {
                let own = self.open.back.as_ref().map(|back| back.own);
                self.go(if own == Some(Own::Yes) { Screen::Ending } else { Screen::Journal });
            }
            Look::Record(path) => self.look_back_at(&path),
        }
    }

    fn walk_to(&mut self, part: Part) {
        self.keep_unkept_answers();
        self.shown.ui_state.debrief.walk.go(part);
        if let Some(back) = &self.open.back {
            walked::keep(&self.files.folder, &back.record, &self.shown.ui_state.debrief.walk);
        }
    }

    fn decide_otherwise(&mut self, week: u8, plan: Option<&WeekPlan>) {
        let Page::Debrief(view) = &self.shown.page else { return };
        let Some(debrief) = self.open.back.as_ref().and_then(|back| back.debrief.as_ref()) else { return };
        let what_if = WhatIfView::of(&self.language.localizer, debrief, &view.story, week, plan);
        if let Some(view) = self.retrospect() {
            view.what_if = what_if;
        }
    }

    fn retrospect(&mut self) -> Option<&mut Retrospect> {
        match &mut self.shown.page {
            Page::Debrief(view) => view.back_mut(),
            _ => None,
        }
    }

    /// Keeps what was written and not kept yet, because somebody goes elsewhere.
    pub(super) fn keep_unkept_answers(&mut self) {
        if self.shown.ui_state.debrief.answers.unkept.take().is_some() {
            let texts = self.shown.ui_state.debrief.answers.texts.clone();
            self.keep_answers(&texts);
        }
    }

    fn keep_answers(&mut self, texts: &[String]) {
        let Some(back) = &self.open.back else { return };
        let written =
            self.questions(back).into_iter().zip(texts).map(|(question, text)| Answer { question, answer: text.trim().to_owned() });
        let written: Vec<Answer> = written.collect();
        self.keep(move |answers, _| {
            for it in &written {
                match answers.iter_mut().find(|held| held.question == it.question) {
                    Some(held) => held.answer.clone_from(&it.answer),
                    None if it.answer.is_empty() => {}
                    None => answers.push(it.clone()),
                }
            }
        });
    }

    fn keep_plan(&mut self, plan: Plan) {
        let line = KeptPlan::of(&self.language.localizer, &plan);
        if self.keep(move |_, plans| plans.push(plan.clone())) {
            self.shown.ui_state.debrief.plan = crate::gui::screens::debrief::PlanDraft::default();
            if let Some(view) = self.retrospect() {
                view.plans.push(line);
            }
        }
    }

    /// Changes what is written about the play, in the journal and in its record if that is the player's own; whether it is kept.
    fn keep(&mut self, change: impl Fn(&mut Vec<Answer>, &mut Vec<Plan>)) -> bool {
        let Some(back) = &self.open.back else { return false };
        let title = back.session.scenario().title.clone();
        let journal = Journal::of(&self.files.folder);
        if let Err(problem) = journal.change(&back.page_of(), Some(&title), |page| change(&mut page.answers, &mut page.plans)) {
            self.cannot_write(Topic::Journal, &problem);
            return false;
        }
        self.can_write(Topic::Journal);
        let Some(back) = &self.open.back else { return false };
        if back.record.starts_with(self.files.folder.records()) {
            let written = Record::read(&back.record).map_err(|problem| problem.explain(&self.language.localizer)).and_then(|mut record| {
                change(&mut record.answers, &mut record.plans);
                record.write(&back.record).map_err(|problem| problem.explain(&self.language.localizer))
            });
            match written {
                Ok(()) => self.can_write(Topic::Record),
                Err(why) => {
                    let words = self.language.localizer.fill("notice-only-in-journal", &[("why", why.into())]);
                    self.cannot_write_because(Topic::Record, words);
                }
            }
        }
        true
    }
}
