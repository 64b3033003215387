//! Something that went wrong, in words that stay until they were read, or until it works again.

use std::path::{MAIN_SEPARATOR, Path};

use super::SoloGame;
use crate::wording::{Explain, Localizer};

/// Something that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    /// What, and what can be done.
    pub(super) words: String,
    /// What could not be written, if it is about that.
    topic: Option<Topic>,
}

/// What is written or read, again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// A play.
    Play,
    /// The settings.
    Settings,
    /// The journal.
    Journal,
    /// What was written of a play, in its record.
    Record,
    /// A note that is being written.
    Draft,
    /// The scenario with this place on the shelf, read anew.
    Scenario(usize),
}

impl Notice {
    /// An error, told.
    pub(super) fn explaining(localizer: &Localizer, problem: &dyn Explain) -> Self {
        Self::saying(problem.explain(localizer))
    }

    /// These words.
    pub(super) fn saying(words: String) -> Self {
        Self { words, topic: None }
    }

    /// The words as the window shows them: a file in the data folder goes by its name there. Where the folder is, the settings tell.
    pub(super) fn shown(&self, folder: &Path) -> String {
        self.words.replace(&format!("{}{MAIN_SEPARATOR}", folder.display()), "")
    }
}

impl SoloGame<'_> {
    /// Something could not be written; said once, however often it is tried.
    pub(super) fn cannot_write(&mut self, topic: Topic, problem: &dyn Explain) {
        self.cannot_write_because(topic, problem.explain(&self.language.localizer));
    }

    /// The same in these words.
    pub(super) fn cannot_write_because(&mut self, topic: Topic, words: String) {
        self.can_write(topic);
        self.shown.notices.push(Notice { words, topic: Some(topic) });
    }

    /// It could be written: what was said before is no longer so.
    pub(super) fn can_write(&mut self, topic: Topic) {
        self.shown.notices.retain(|notice| notice.topic != Some(topic));
    }
}
