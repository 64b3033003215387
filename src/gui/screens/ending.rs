//! How it ended: a picture months later, and what became of whom.

use egui::{Key, Ui};

use super::dilemma::story_ui;
use super::keys::{enter, pressed};
use super::parts::{Stage, TopBar, anchored, framed, notes_ui, primary_ui, stage_ui};
use super::{Intent, NavigationIntent, Overlay, Portrait, Screen};
use crate::gui::theme::space;
use crate::gui::widgets::text;
use crate::wording::Localizer;
use crate::wording::pages::EndingPage;

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct EndingView {
    /// The bar over it.
    pub bar: TopBar,
    /// The ending.
    pub page: EndingPage,
    /// Those who are still there.
    pub team: Vec<Portrait>,
}

/// The screen.
pub fn ending_ui(ui: &mut Ui, view: &EndingView, localizer: &Localizer) -> Option<Intent> {
    let mut asked = enter(ui).then_some(Intent::Navigate(NavigationIntent::Go(Screen::Debrief)));
    if pressed(ui, Key::Backspace) {
        asked = Some(Intent::Navigate(NavigationIntent::Open(Overlay::Reopen)));
    }
    let head = localizer.get("ending-team");
    let stage = Stage { face: None, others: &view.team, others_head: &head, scale: Some((view.page.results.lean, &view.page.scale)) };
    let from_bar = framed(ui, &view.bar, localizer, 240.0, |ui, rect| {
        stage_ui(ui, rect, stage, |ui| {
            let top = |ui: &mut Ui| {
                text::kicker(ui, &localizer.fill("ending-kicker", &[("quarter", view.page.quarter.as_str().into())]));
                ui.add_space(2.0);
                text::title(ui, &view.page.title);
                ui.add_space(space::MEDIUM);
                for paragraph in &view.page.text {
                    story_ui(ui, paragraph);
                    ui.add_space(space::SMALL);
                }
                ui.add_space(space::SMALL);
                notes_ui(ui, &view.page.lines);
            };
            anchored(ui, "ending", top, |ui| primary_ui(ui, &localizer.get("ending-on")))
        })
        .then_some(Intent::Navigate(NavigationIntent::Go(Screen::Debrief)))
    });
    from_bar.or(asked)
}
