//! What the open screen shows: made once per step, laid out in every picture.

use egui::Ui;

use super::SoloGame;
use super::outside;
use crate::gui::screens::briefing::{BriefingView, BrokenView, briefing_ui, broken_ui};
use crate::gui::screens::debrief::{DebriefView, debrief_ui};
use crate::gui::screens::dilemma::{DilemmaView, ReplyView, dilemma_ui, reply_ui};
use crate::gui::screens::ending::{EndingView, ending_ui};
use crate::gui::screens::forecast::{Compares, ForecastView, forecast_ui};
use crate::gui::screens::friday::{FridayView, friday_ui};
use crate::gui::screens::journal::{JournalView, journal_ui};
use crate::gui::screens::monday::{MondayView, monday_ui};
use crate::gui::screens::parts::TopBar;
use crate::gui::screens::picker::{PickerPage, picker_ui};
use crate::gui::screens::settings::{SettingsPage, settings_ui};
use crate::gui::screens::title::{TitlePage, title_ui};
use crate::gui::screens::week::{WeekView, faces, week_ui};
use crate::gui::screens::{Intent, Portrait, Screen, UiState};
use crate::gui::settings::Settings;
use crate::play::{Play, Session};
use crate::sim::{EventId, MemberId, Phase};
use crate::wording::Localizer;
use crate::wording::pages;

/// What a screen shows.
pub(super) enum Page {
    Title(TitlePage),
    Picker(PickerPage),
    Briefing(Box<BriefingView>),
    Broken(BrokenView),
    Monday(Box<MondayView>),
    Dilemma(Box<DilemmaView>),
    Reply(Box<ReplyView>),
    Week(Box<WeekView>),
    Forecast(ForecastView),
    Friday(Box<FridayView>),
    Ending(Box<EndingView>),
    Debrief(Box<DebriefView>),
    Journal(Box<JournalView>),
    Settings(SettingsPage),
}

/// What a picture is made with, besides the page.
pub(super) struct ScreenContext<'a> {
    pub(super) ui_state: &'a mut UiState,
    pub(super) settings: &'a Settings,
    pub(super) localizer: &'a Localizer,
    pub(super) session: Option<&'a Session>,
    /// Whether this is the first picture of the screen.
    pub(super) is_fresh: bool,
}

impl Page {
    /// Before there is anything to show.
    pub(super) fn nothing() -> Self {
        Self::Title(TitlePage { first: None, second: None, teams: 0, lean: 0.0 })
    }

    pub(super) fn ui(&self, ui: &mut Ui, context: &mut ScreenContext<'_>) -> Option<Intent> {
        let words = context.localizer;
        match self {
            Self::Title(page) => title_ui(ui, page, words, context.is_fresh),
            Self::Picker(page) => picker_ui(ui, page, words, context.is_fresh),
            Self::Briefing(view) => briefing_ui(ui, view, words),
            Self::Broken(view) => broken_ui(ui, view, words),
            Self::Monday(view) => monday_ui(ui, view, words),
            Self::Dilemma(view) => dilemma_ui(ui, view, words),
            Self::Reply(view) => reply_ui(ui, view, words),
            Self::Week(view) => week_ui(ui, view, context.session?, &mut context.ui_state.week, words),
            Self::Forecast(view) => forecast_ui(ui, view, &mut context.ui_state.forecast, words),
            Self::Friday(view) => friday_ui(ui, view, &mut context.ui_state.friday, words),
            Self::Ending(view) => ending_ui(ui, view, words),
            Self::Debrief(view) => debrief_ui(ui, view, &mut context.ui_state.debrief, words),
            Self::Journal(view) => journal_ui(ui, view, &mut context.ui_state.journal, words),
            Self::Settings(page) => settings_ui(ui, page, context.settings, words),
        }
    }
}

impl SoloGame<'_> {
    /// Makes the page of a screen; without a play there is only the title for the screens of one.
    pub(super) fn page(&self, screen: Screen) -> Page {
        let localizer = &self.language.localizer;
        match (screen, self.play().map(Play::session)) {
            (Screen::Picker, _) => Page::Picker(outside::picker(self)),
            (Screen::Briefing, _) => outside::briefing(self),
            (Screen::Journal, _) => Page::Journal(Box::new(self.journal_page())),
            (Screen::Debrief, _) if self.open.back.is_some() => self.debrief_page().unwrap_or_else(Page::nothing),
            (Screen::Settings, _) => Page::Settings(outside::settings(self)),
            (Screen::Title, _) | (_, None) => Page::Title(outside::title(self)),
            (Screen::Monday, Some(session)) => Page::Monday(Box::new(monday(localizer, session))),
            (Screen::Reply, Some(session)) => reply(localizer, session).unwrap_or_else(|| of_phase(localizer, session)),
            (_, Some(session)) => of_phase(localizer, session),
        }
    }
}

/// What can be decided now: the play's phase says so, and nothing else does.
fn of_phase(localizer: &Localizer, session: &Session) -> Page {
    const BUG: &str = "this is a bug in Fulcrum: a phase without what it shows";
    match session.phase() {
        Phase::Dilemma(_) => Page::Dilemma(Box::new(dilemma(localizer, session).expect(BUG))),
        Phase::Moves => Page::Week(Box::new(WeekView::of(localizer, session))),
        Phase::Forecast => Page::Forecast(forecast(localizer, session)),
        Phase::Friday => Page::Friday(Box::new(FridayView::of(localizer, session))),
        Phase::Ended(_) => Page::Ending(Box::new(EndingView {
            bar: TopBar::of(localizer, session),
            page: pages::ending(localizer, session).expect(BUG),
            team: faces(&session.view()).into_iter().filter(|face| !session.view().person(face.member).has_left()).collect(),
        })),
    }
}

/// What came of the answer to the last dilemma.
fn reply(localizer: &Localizer, session: &Session) -> Option<Page> {
    let asked = dilemma(localizer, session)?;
    let page = pages::reply(localizer, session)?;
    let (_, answer) = session.view().answered()?;
    Some(Page::Reply(Box::new(ReplyView { asked, answer: usize::from(answer), page })))
}

fn monday(localizer: &Localizer, session: &Session) -> MondayView {
    let page = pages::monday(localizer, session);
    let team = faces(&session.view());
    let faces = page.news.iter().map(|news| face_of(session, news.event).and_then(|who| portrait(&team, who))).collect();
    let team = team.into_iter().filter(|face| !session.view().person(face.member).has_left()).collect();
    MondayView { bar: TopBar::of(localizer, session), page, faces, team }
}

/// Whether there is something to tell on this Monday.
pub(super) fn has_news(localizer: &Localizer, session: &Session) -> bool {
    let page = pages::monday(localizer, session);
    !(page.news.is_empty() && page.notes.is_empty() && page.told.is_empty())
}

fn dilemma(localizer: &Localizer, session: &Session) -> Option<DilemmaView> {
    let page = pages::dilemma(localizer, session)?;
    let view = session.view();
    let all = faces(&view);
    let face = page.face.and_then(|who| portrait(&all, who));
    let others = all.into_iter().filter(|it| view.person(it.member).is_here() && page.face != Some(it.member)).collect();
    Some(DilemmaView { bar: TopBar::of(localizer, session), page, face, others, scale: (view.lean(), localizer.lean(view.lean())) })
}

fn forecast(localizer: &Localizer, session: &Session) -> ForecastView {
    let view = session.view();
    let made: Vec<String> = view.moves_made().map(|(which, aim)| localizer.aimed_move(view.scenario(), which, aim)).collect();
    let made = if made.is_empty() {
        localizer.get("forecast-made-nothing")
    } else {
        localizer.fill("forecast-made", &[("moves", localizer.clauses(&made).into())])
    };
    let compares = if view.week() > 1 { Compares::WithLastWeek } else { Compares::WithNothing };
    ForecastView { bar: TopBar::of(localizer, session), made, compares }
}

/// Whose face stands beside an event.
fn face_of(session: &Session, event: EventId) -> Option<MemberId> {
    let view = session.view();
    view.event(event).face.and_then(|who| view.scope(event).one(who))
}

fn portrait(all: &[Portrait], who: MemberId) -> Option<Portrait> {
    all.iter().find(|face| face.member == who).cloned()
}
