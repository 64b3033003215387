//! A question over a screen, asked before something is done that one press should not do.

use egui::{Ui, vec2};

use super::parts::shown;
use super::{Intent, NavigationIntent};
use crate::gui::theme::space;
use crate::gui::widgets::button::Button;
use crate::gui::widgets::text::body;

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// The question.
    pub asks: String,
    /// What it means to say yes.
    pub about: String,
    /// The words for yes, and what it does.
    pub yes: (String, Intent),
    /// The words for no.
    pub no: String,
}

/// The question and its two answers. `is_fresh` in its first picture, when yes gets the focus.
pub(super) fn ask_ui(ui: &mut Ui, question: &Question, is_fresh: bool) -> Option<Intent> {
    body(ui, &question.about);
    ui.add_space(space::LARGE);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let yes = ui.add(Button::primary(&question.yes.0).key("Enter"));
        shown(&yes);
        if is_fresh {
            yes.request_focus();
        }
        let no = ui.add(Button::new(&question.no).key("Esc"));
        shown(&no);
        if yes.clicked() { Some(question.yes.1.clone()) } else { no.clicked().then_some(Intent::Navigate(NavigationIntent::Close)) }
    })
    .inner
}
