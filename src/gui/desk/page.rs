//! What the open screen shows: made once per step, laid out in every picture.

use egui::Ui;

use super::Desk;
use super::outside::{debrief_view, ending_view};
use super::shelf::Shelf;
use crate::gui::screens::debrief::{DebriefView, debrief_ui};
use crate::gui::screens::ending::{EndingView, ending_ui};
use crate::gui::screens::picker::{PickerView, picker_ui};
use crate::gui::screens::settings::settings_ui;
use crate::gui::screens::title::{TitleView, title_ui};
use crate::gui::screens::week::{WeekView, week_ui};
use crate::gui::screens::{Intent, Local, PlainPage, Screen, plain_ui};
use crate::gui::settings::Settings;
use crate::play::Session;
use crate::sim::{Decision, Phase};
use crate::wording::{Words, pages};

/// What a screen shows.
pub(super) enum Page {
    Plain(PlainPage),
    Week(Box<WeekView>),
    Title(TitleView),
    Picker(PickerView),
    /// Where files are kept.
    Settings(String),
    Ending(Box<EndingView>),
    Debrief(Box<DebriefView>),
}

impl Page {
    pub(super) fn ui(
        &self,
        ui: &mut Ui,
        local: &mut Local,
        settings: &Settings,
        words: &Words,
        session: Option<&Session>,
    ) -> Option<Intent> {
        match self {
            Self::Week(view) => week_ui(ui, view, session?, &mut local.week, words),
            Self::Plain(page) => plain_ui(ui, page),
            Self::Title(view) => title_ui(ui, view, words),
            Self::Picker(view) => picker_ui(ui, view, words),
            Self::Settings(files) => settings_ui(ui, settings, files, words),
            Self::Ending(view) => ending_ui(ui, view, words),
            Self::Debrief(view) => debrief_ui(ui, view, &mut local.debrief, words),
        }
    }
}

impl Desk {
    /// Opens a screen, with a fresh page.
    pub(super) fn show(&mut self, screen: Screen) {
        self.screen = screen;
        if screen == Screen::Picker {
            // Files may have come, or been mended.
            self.shelf = Shelf::stock(&self.folder);
        }
        let session = self.play.as_ref().map(|play| play.session());
        self.page = match (screen, session) {
            (Screen::Settings, _) => Page::Settings(self.files()),
            (Screen::Title, _) => Page::Title(self.title_view()),
            (Screen::Picker, _) => Page::Picker(self.picker_view()),
            (Screen::Briefing, _) | (_, None) => Page::Plain(self.outside(screen)),
            (Screen::Week, Some(session)) => Page::Week(Box::new(WeekView::of(&self.words, session))),
            (Screen::Ending, Some(session)) if let Some(view) = ending_view(&self.words, session) => Page::Ending(Box::new(view)),
            (Screen::Debrief, Some(session)) => Page::Debrief(Box::new(debrief_view(&self.words, session))),
            (_, Some(session)) => Page::Plain(inside(&self.words, session)),
        };
    }

    fn outside(&self, screen: Screen) -> PlainPage {
        let go = |label: &str, intent| (label.to_owned(), intent);
        match screen {
            Screen::Picker => PlainPage {
                heading: "New play".into(),
                text: Vec::new(),
                presses: self.shelf.entries.iter().enumerate().map(|(i, entry)| (entry.name.clone(), Intent::Choose(i))).collect(),
            },
            Screen::Briefing => PlainPage { heading: "Briefing".into(), text: Vec::new(), presses: vec![go("Begin", Intent::Begin)] },
            _ => {
                let mut presses = Vec::new();
                if let Some(waiting) = super::shelf::last_waiting(&self.store, &self.shelf) {
                    presses.push(go("Continue", Intent::Resume(waiting.path)));
                }
                presses.push(go("New play", Intent::Go(Screen::Picker)));
                presses.push(go("Quit", Intent::Quit));
                PlainPage { heading: "Fulcrum".into(), text: Vec::new(), presses }
            }
        }
    }
}

fn inside(words: &Words, session: &Session) -> PlainPage {
    let go = |label: &str, intent| (label.to_owned(), intent);
    match session.phase() {
        Phase::Dilemma(_) => {
            let page = pages::dilemma(words, session).expect("this is a bug in Fulcrum: a dilemma without one");
            let choices = page.choices.into_iter().map(|it| (it.label, Intent::Decide(Decision::Answer(it.choice))));
            PlainPage { heading: page.title, text: page.text, presses: choices.collect() }
        }
        Phase::Moves => PlainPage { heading: "Week".into(), text: Vec::new(), presses: vec![go("End the week", Intent::EndWeek)] },
        Phase::Forecast => {
            PlainPage { heading: "Forecast".into(), text: Vec::new(), presses: vec![go("Skip", Intent::Decide(Decision::SkipForecast))] }
        }
        Phase::Friday => {
            let page = pages::friday(words, session);
            PlainPage { heading: page.headline, text: Vec::new(), presses: vec![go("Next week", Intent::Decide(Decision::NextWeek))] }
        }
        Phase::Ended(_) => PlainPage { heading: "The end".into(), text: Vec::new(), presses: vec![go("Title", Intent::Go(Screen::Title))] },
    }
}
