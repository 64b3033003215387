//! Which page of a play was open: a play says what can be decided, and not whether its news was read.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::gui::screens::Screen;
use crate::play::DataFolder;
use crate::scenario_file::{SMALL_FILE, read_text};

/// Which page was open.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(super) struct Bookmark {
    /// The play's file.
    play: PathBuf,
    /// After how many decisions.
    step: usize,
    /// The page.
    page: Spot,
}

/// Pages that are read and decide nothing, and the one after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
enum Spot {
    News,
    Reply,
    Debrief,
    Elsewhere,
}

impl Bookmark {
    /// This page of this play.
    pub(super) fn at(play: &Path, step: usize, screen: Screen) -> Self {
        let page = match screen {
            Screen::Monday => Spot::News,
            Screen::Reply => Spot::Reply,
            Screen::Debrief => Spot::Debrief,
            _ => Spot::Elsewhere,
        };
        Self { play: play.to_owned(), step, page }
    }

    /// The page that was open at this step of this play, if it is known; `Some(None)` if it was the one where something is decided.
    pub(super) fn find(folder: &DataFolder, play: &Path, step: usize) -> Option<Option<Screen>> {
        let text = read_text(&file(folder), SMALL_FILE).ok()?;
        let mark: Self = ron::from_str(&text).ok()?;
        (mark.play == play && mark.step == step).then_some(match mark.page {
            Spot::News => Some(Screen::Monday),
            Spot::Reply => Some(Screen::Reply),
            Spot::Debrief => Some(Screen::Debrief),
            Spot::Elsewhere => None,
        })
    }

    /// Keeps it. It only spares a press: where it cannot be kept, nothing is lost and nothing is said.
    pub(super) fn keep(&self, folder: &DataFolder) {
        let text = ron::to_string(self).expect("this is a bug in Fulcrum: a bookmark that cannot be written as text");
        let _ = DataFolder::write(&file(folder), &text);
    }
}

fn file(folder: &DataFolder) -> PathBuf {
    folder.path().join("bookmark.ron")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bookmark_is_for_one_step_of_one_play() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(dir.path());
        let play = Path::new("plays/a.ron");
        assert_eq!(Bookmark::find(&folder, play, 3), None);
        Bookmark::at(play, 3, Screen::Reply).keep(&folder);
        assert_eq!(Bookmark::find(&folder, play, 3), Some(Some(Screen::Reply)));
        assert_eq!(Bookmark::find(&folder, play, 4), None);
        assert_eq!(Bookmark::find(&folder, Path::new("plays/b.ron"), 3), None);
        Bookmark::at(play, 3, Screen::Week).keep(&folder);
        assert_eq!(Bookmark::find(&folder, play, 3), Some(None));
    }
}
