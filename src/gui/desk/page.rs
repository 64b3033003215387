//! What the open screen shows: made once per step, laid out in every picture.

use egui::Ui;

use super::Desk;
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
    Settings,
}

impl Page {
    pub(super) fn ui(
        &self,
        ui: &mut Ui,
        local: &mut Local,
        _settings: &Settings,
        words: &Words,
        session: Option<&Session>,
    ) -> Option<Intent> {
        match self {
            Self::Week(view) => week_ui(ui, view, session?, &mut local.week, words),
            Self::Plain(page) => plain_ui(ui, page),
            Self::Settings => None,
        }
    }
}

impl Desk {
    /// Opens a screen, with a fresh page.
    pub(super) fn show(&mut self, screen: Screen) {
        self.screen = screen;
        let session = self.play.as_ref().map(|play| play.session());
        self.page = match (screen, session) {
            (Screen::Settings, _) => Page::Settings,
            (Screen::Title | Screen::Picker | Screen::Briefing, _) | (_, None) => Page::Plain(self.outside(screen)),
            (Screen::Week, Some(session)) => Page::Week(Box::new(WeekView::of(&self.words, session))),
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
