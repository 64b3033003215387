//! The screens: plain functions that lay out a page and say what was pressed. They change nothing, decide nothing and read no
//! files; what a press means is the [desk](super::desk)'s work.

pub mod briefing;
pub mod debrief;
pub mod dilemma;
pub mod ending;
pub mod forecast;
pub mod friday;
mod intent;
pub mod journal;
mod keys;
pub mod monday;
pub mod note_dialog;
mod notice;
pub mod overlay;
pub mod parts;
pub mod picker;
mod portrait;
pub mod question;
pub mod settings;
pub mod title;
pub mod week;

pub use intent::{Door, Intent, Luck, NavigationIntent, Overlay, PlayIntent, Screen};
pub use notice::notice_ui;
pub use portrait::Portrait;

/// What the hands are at on a screen: nothing of it is kept.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// The week.
    pub week: week::WeekUiState,
    /// The forecast.
    pub forecast: forecast::ForecastUiState,
    /// Friday.
    pub friday: friday::FridayUiState,
    /// The debrief.
    pub debrief: debrief::DebriefUiState,
    /// The journal.
    pub journal: journal::JournalUiState,
    /// What is written over a screen.
    pub slip: note_dialog::NoteUiState,
}

impl UiState {
    /// What belongs to a screen that opens is fresh; the open tab and the scale's place stay.
    pub fn renew(&mut self, screen: Screen) {
        match screen {
            Screen::Week => self.week.renew(),
            Screen::Forecast => self.forecast = forecast::ForecastUiState::default(),
            Screen::Friday => self.friday = friday::FridayUiState::default(),
            Screen::Debrief => self.debrief = debrief::DebriefUiState::default(),
            _ => {}
        }
    }
}
