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
}

/// Plays in the window until it is closed; `false` if none could be opened: then it is to be played in plain lines.
#[cfg(feature = "gui")]
pub(super) fn in_window(folder: &DataFolder, opening: Opening) -> bool {
    use fulcrum::gui::{self, desk::Desk, front::Front};

    let mut desk = Desk::open(folder.clone());
    match opening {
        Opening::Title => {}
        Opening::Briefing(entry, luck) => desk.look_at(*entry, luck),
        Opening::Play(path) => desk.resume(&path),
        Opening::Record(path) => desk.look_back_at(&path),
    }
    super::crash::report_into(folder);
    match gui::run(desk.window(), Front::of(folder.clone(), desk)) {
        Ok(()) => true,
        Err(why) => {
            super::say(&format!("fulcrum: {why}; playing in plain lines"));
            false
        }
    }
}

/// This build has no window.
#[cfg(not(feature = "gui"))]
pub(super) fn in_window(_folder: &DataFolder, _opening: Opening) -> bool {
    false
}

/// Runs a workshop in the window until it is closed.
///
/// # Errors
/// Why no window could be opened.
#[cfg(feature = "gui")]
pub(super) fn workshop_in_window(folder: &DataFolder, scenario: Option<Entry>) -> Result<(), String> {
    use fulcrum::gui::{self, desk::Desk, front::Front};

    let desk = Desk::open(folder.clone());
    super::crash::report_into(folder);
    gui::run(desk.window(), Front::of(folder.clone(), desk).with_workshop(scenario)).map_err(|why| why.to_string())
}

/// This build has no window.
///
/// # Errors
/// That.
#[cfg(not(feature = "gui"))]
pub(super) fn workshop_in_window(_folder: &DataFolder, _scenario: Option<Entry>) -> Result<(), String> {
    Err("this build has no window".to_owned())
}
