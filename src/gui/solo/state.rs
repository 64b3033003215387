//! What there is to somebody who plays alone, as resources of the engine: files, language, what is open, what is shown.

use bevy::ecs::resource::Resource;

use super::book::AllPlays;
use super::draft::Draft;
use super::first_moment::FirstMoment;
use super::look_back::LookBack;
use super::notice::Notice;
use super::page::Page;
use crate::gui::host::Flow;
use crate::gui::screens::overlay::OverlayView;
use crate::gui::screens::{Screen, UiState};
use crate::play::{DataFolder, DuePlan, Play, Store};
use crate::sim::luck::Seed;
use crate::wording::Localizer;

/// Where things are kept.
#[derive(Resource)]
pub(super) struct Files {
    pub(super) folder: DataFolder,
    pub(super) store: Store,
}

/// The language of the screens.
#[derive(Resource)]
pub(super) struct Language {
    pub(super) localizer: Localizer,
}

/// The way here and back.
#[derive(Resource)]
pub(super) struct Navigation {
    /// The screen that settings go back to.
    pub(super) behind: Screen,
    /// The one that the briefing goes back to.
    pub(super) before_briefing: Screen,
    /// How often another screen was opened: what was scrolled on one is not scrolled on the next of its kind.
    pub(super) opened: u32,
    pub(super) first_moment: FirstMoment,
    /// The scenario whose briefing is open.
    pub(super) chosen: usize,
    /// The luck that somebody chose for it.
    pub(super) luck: Option<Seed>,
    /// Pictures of this screen and of what lies over it so far.
    pub(super) pictures: [u8; 2],
}

impl Default for Navigation {
    fn default() -> Self {
        Self {
            behind: Screen::Title,
            before_briefing: Screen::Title,
            opened: 0,
            first_moment: FirstMoment::default(),
            chosen: 0,
            luck: None,
            pictures: [0, 0],
        }
    }
}

/// What is on the screen.
#[derive(Resource)]
pub(super) struct Shown {
    pub(super) page: Page,
    pub(super) ui_state: UiState,
    pub(super) over: Option<OverlayView>,
    pub(super) notices: Vec<Notice>,
}

/// The play that is open, and the finished one that is looked back on.
#[derive(Resource, Default)]
pub(super) struct OpenPlay {
    pub(super) play: Option<Play>,
    pub(super) back: Option<LookBack>,
}

/// What is written, and what was.
#[derive(Resource)]
pub(super) struct Writing {
    /// All plays together.
    pub(super) plays: AllPlays,
    /// Plans that wait to be asked about.
    pub(super) due: Vec<DuePlan>,
    /// What is written of a note that is not kept yet.
    pub(super) draft: Draft,
}

/// What is asked of the window.
#[derive(Resource)]
pub(super) struct WindowSide {
    /// The window was changed, and that is not kept yet.
    pub(super) window: Unkept,
    pub(super) flow: Flow,
}

/// Whether the size of the window is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Unkept {
    Kept,
    Changed,
    /// Since this time.
    Since(f64),
}
