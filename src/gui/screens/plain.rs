//! A screen in its plainest form: a heading, some text, and buttons.

use egui::{CentralPanel, Frame, ScrollArea, Ui};

use super::Intent;
use crate::gui::theme::Theme;
use crate::gui::widgets::button::Button;
use crate::gui::widgets::text::{body, headline};

/// What a plain screen shows.
#[derive(Clone, Debug, Default)]
pub struct PlainPage {
    /// The heading.
    pub heading: String,
    /// Paragraphs.
    pub text: Vec<String>,
    /// What can be pressed; the first is the way on.
    pub presses: Vec<(String, Intent)>,
}

/// Lays it out.
pub fn plain_ui(ui: &mut Ui, page: &PlainPage) -> Option<Intent> {
    let mut asked = None;
    let theme = Theme::of(ui.ctx());
    CentralPanel::default().frame(Frame::new().fill(theme.palette.paper).inner_margin(24)).show(ui, |ui| {
        ScrollArea::vertical().show(ui, |ui| {
            headline(ui, &page.heading);
            for text in &page.text {
                body(ui, text);
            }
            for (i, (label, intent)) in page.presses.iter().enumerate() {
                let button = if i == 0 { Button::primary(label).key("Enter") } else { Button::new(label) };
                let pressed = ui.add(button).clicked();
                if pressed || (i == 0 && super::keys::enter(ui)) {
                    asked = Some(intent.clone());
                }
            }
        });
    });
    asked
}
