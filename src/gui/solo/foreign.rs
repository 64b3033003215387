//! Scenarios in letters that the game does not bring along.

use egui::Context;

use super::SoloGame;
use super::notice::Notice;
use crate::gui::theme::letters::{borrow, lacking, runs_from_the_right};

impl SoloGame<'_> {
    /// Looks once at each scenario for letters that cannot be drawn, borrows a font for them, and says what stays without.
    pub(super) fn find_letters(&mut self, ctx: &Context) {
        let fresh = &self.shelf.entries[self.shelf.searched.min(self.shelf.entries.len())..];
        if fresh.is_empty() {
            return;
        }
        let texts = || fresh.iter().filter(|entry| entry.file().is_some()).map(|entry| (entry.id(), entry.text.as_str()));
        let from_the_right: Vec<String> = texts().filter(|(_, text)| runs_from_the_right(text)).map(|(id, _)| id.to_owned()).collect();
        let all: String = texts().map(|(_, text)| text).collect();
        self.shelf.searched = self.shelf.entries.len();
        let unknown = lacking(ctx, &all);
        if !unknown.is_empty() {
            let rest = borrow(ctx, &unknown);
            if !rest.is_empty() {
                let some: String = rest.iter().take(8).collect();
                let args = [("n", rest.len().into()), ("some", some.into())];
                self.shown.notices.push(Notice::saying(self.language.localizer.fill("notice-letters", &args)));
            }
            ctx.request_repaint();
        }
        if !from_the_right.is_empty() {
            let args = [("names", self.language.localizer.list(&from_the_right).into())];
            self.shown.notices.push(Notice::saying(self.language.localizer.fill("notice-from-the-right", &args)));
        }
    }
}
