//! A scenario whose file was saved while the game is open.

use std::path::PathBuf;
use std::sync::Arc;

use super::SoloGame;
use super::notice::Topic;
use super::outside::first_problem;
use crate::gui::screens::Screen;
use crate::play::Entry;

impl SoloGame<'_> {
    /// The files that scenarios lie in.
    pub(in crate::gui) fn scenario_files(&self) -> Vec<PathBuf> {
        self.shelf.entries.iter().filter_map(|entry| entry.file().map(ToOwned::to_owned)).collect()
    }

    /// What is open shows the scenario as it is now. One that was playable and is broken now stays as it was, and its problems are told.
    pub(in crate::gui) fn scenario_changed(&mut self, entry: &Arc<Entry>) {
        let place = self.shelf.entries.iter().position(|it| it.source == entry.source);
        let Some(place) = place else {
            self.shelf.entries.push(Arc::clone(entry));
            self.renew_outside();
            return;
        };
        let known = &self.shelf.entries[place];
        let is_broken_now = entry.scenario().is_none() && known.scenario().is_some();
        if is_broken_now {
            let first = first_problem(&self.language.localizer, entry).unwrap_or_default();
            let args = [("file", entry.name.as_str().into()), ("first", first.into())];
            let words = self.language.localizer.fill("notice-scenario-broken", &args);
            self.cannot_write_because(Topic::Scenario(place), words);
            return;
        }
        let is_same = known.text == entry.text && known.loaded.problems.len() == entry.loaded.problems.len();
        self.can_write(Topic::Scenario(place));
        if !is_same {
            self.shelf.entries[place] = Arc::clone(entry);
            // It may have letters that it had not.
            self.shelf.searched = self.shelf.searched.min(place);
            self.renew_outside();
        }
    }

    /// The screens that show scenarios are made anew.
    fn renew_outside(&mut self) {
        if matches!(self.screen(), Screen::Title | Screen::Picker | Screen::Briefing) {
            self.renew_page();
        }
    }
}
