//! The window, where the program was built with one and there is a display. Where there is none, that is said in one line.

use std::path::PathBuf;

use fulcrum::play::{DataFolder, Entry};
use fulcrum::sim::luck::Seed;

/// What the window opens with.
#[cfg_attr(not(feature = "gui"), expect(dead_code, reason = "this build has no window that would read it"))]
pub(super) enum Opening {
    /// The title.
    Title,
    /// The briefing of a scenario, and the luck it is to be begun with, if somebody chose it.
    Briefing(Box<Entry>, Option<Seed>),
    /// The play in this file, at the page where it was left.
    Play(PathBuf),
    /// The debrief of the record in this file.
    Record(PathBuf),
    /// The set-up of a workshop, with this scenario chosen, or the first.
    Workshop(Option<Box<Entry>>),
}

/// Plays in the window until it is closed; `false` if none could be opened: then it is to be played in plain lines.
pub(super) fn in_window(folder: &DataFolder, opening: Opening) -> bool {
    match open(folder, opening) {
        Ok(()) => true,
        Err(why) => {
            // Who built it without a window knows.
            if cfg!(feature = "gui") {
                super::tell(&super::localizer(), "command-plain-lines", &[("why", why.into())]);
            }
            false
        }
    }
}

/// Shows the window until it is closed.
///
/// # Errors
/// Why none could be opened.
#[cfg(feature = "gui")]
pub(super) fn open(folder: &DataFolder, opening: Opening) -> Result<(), String> {
    use fulcrum::wording::Explain;

    use fulcrum::gui;

    let opening = match opening {
        Opening::Title => gui::Opening::Title,
        Opening::Briefing(entry, luck) => gui::Opening::Briefing(entry, luck),
        Opening::Play(path) => gui::Opening::Play(path),
        Opening::Record(path) => gui::Opening::Record(path),
        Opening::Workshop(scenario) => gui::Opening::Workshop(scenario),
    };
    super::crash::report_into(folder);
    gui::play_in_window(folder.clone(), opening).map_err(|why| why.explain(&super::localizer()))
}

/// This build has no window.
///
/// # Errors
/// That.
#[cfg(not(feature = "gui"))]
pub(super) fn open(_folder: &DataFolder, _opening: Opening) -> Result<(), String> {
    Err(super::localizer().get("command-no-window-here"))
}
