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
mod notice;
pub mod over;
pub mod parts;
pub mod picker;
mod portrait;
pub mod settings;
pub mod slip;
pub mod title;
pub mod week;

pub use intent::{Door, Intent, Luck, Overlay, Screen};
pub use notice::notice_ui;
pub use portrait::Portrait;

/// What the hands are at on a screen: nothing of it is kept.
#[derive(Clone, Debug, Default)]
pub struct Local {
    /// The week.
    pub week: week::WeekLocal,
    /// The forecast.
    pub forecast: forecast::ForecastLocal,
    /// Friday.
    pub friday: friday::FridayLocal,
    /// The debrief.
    pub debrief: debrief::DebriefLocal,
    /// The journal.
    pub journal: journal::JournalLocal,
    /// What is written over a screen.
    pub slip: slip::SlipLocal,
}

impl Local {
    /// What belongs to a screen that opens is fresh; the open tab and the scale's place stay.
    pub fn renew(&mut self, screen: Screen) {
        match screen {
            Screen::Week => self.week.renew(),
            Screen::Forecast => self.forecast = forecast::ForecastLocal::default(),
            Screen::Friday => self.friday = friday::FridayLocal::default(),
            Screen::Debrief => self.debrief = debrief::DebriefLocal::default(),
            _ => {}
        }
    }
}
