//! What the player has set: how things look, how large, and whether the game asks for forecasts. Kept in the data folder.

use std::path::PathBuf;

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::host::WindowState;
use super::theme::{Motion, Scheme, TextScale, Theme};
use crate::play::{DataFolder, FolderError};
use crate::scenario_file::{SMALL_FILE, read_text};
use crate::wording::{Explain, LanguageTag, Localizer};

/// Everything that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, Resource)]
#[serde(default)]
pub struct Settings {
    /// Which colours.
    pub scheme: Scheme,
    /// How large text is.
    pub text: TextScale,
    /// Whether things move.
    pub motion: Motion,
    /// Whether the game asks what one foresees.
    pub forecast: Asking,
    /// The language that was chosen; the system's where none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageTag>,
    /// How large the window was last.
    pub window: WindowState,
}

impl Default for Settings {
    fn default() -> Self {
        let (scheme, text, motion) = (Scheme::default(), TextScale::NORMAL, Motion::default());
        Self { scheme, text, motion, forecast: Asking::On, language: None, window: WindowState::default() }
    }
}

/// Whether the game asks what one foresees, before each Friday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub enum Asking {
    /// It asks.
    #[default]
    On,
    /// It does not.
    Off,
}

/// Why settings cannot be read. The usual ones are used, and the file is put aside.
#[derive(Debug, thiserror::Error)]
#[error("{path} is broken in line {line}: {why}")]
pub struct Unreadable {
    path: PathBuf,
    line: usize,
    why: String,
    kept: PathBuf,
}

impl Settings {
    /// The settings in a data folder; the usual ones where there are none.
    ///
    /// # Errors
    /// [`Unreadable`] if there is a file that cannot be read; it is put aside, so that no later write loses it.
    pub fn load(folder: &DataFolder) -> Result<Self, Unreadable> {
        let path = folder.settings();
        let Ok(text) = read_text(&path, SMALL_FILE) else { return Ok(Self::default()) };
        ron::from_str(&text).map_err(|error| {
            let kept = path.with_extension("unreadable.ron");
            // Where it cannot be put aside it cannot be written over either.
            let _ = std::fs::rename(&path, &kept);
            Unreadable { line: error.span.start.line, why: error.code.to_string(), path, kept }
        })
    }

    /// The settings in a data folder, or the usual ones where they cannot be read. Nothing is put aside.
    #[must_use]
    pub fn peek(folder: &DataFolder) -> Self {
        std::fs::read_to_string(folder.settings()).ok().and_then(|text| ron::from_str(&text).ok()).unwrap_or_default()
    }

    /// Writes them, whole.
    ///
    /// # Errors
    /// [`FolderError`] if the folder cannot be written.
    pub fn save(&self, folder: &DataFolder) -> Result<(), FolderError> {
        let style = ron::ser::PrettyConfig::new().struct_names(true);
        let text = ron::ser::to_string_pretty(self, style).expect("this is a bug in Fulcrum: settings that cannot be written as text");
        DataFolder::make(folder.path())?;
        DataFolder::write(&folder.settings(), &format!("// What is set in Fulcrum.\n{text}\n"))
    }

    /// The look that belongs to them.
    #[must_use]
    pub fn theme(&self) -> Theme {
        Theme::new(self.scheme, self.text, self.motion)
    }
}

impl Explain for Unreadable {
    fn explain(&self, localizer: &Localizer) -> String {
        let args = [("line", self.line.into()), ("why", self.why.as_str().into()), ("kept", self.kept.display().to_string().into())];
        localizer.about_file("settings-unreadable", &self.path, &args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, DataFolder) {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(dir.path());
        (dir, folder)
    }

    #[test]
    fn what_is_set_is_kept() {
        let (_dir, folder) = folder();
        let mut settings = Settings::load(&folder).expect("no file is no problem");
        settings.scheme = Scheme::Contrast;
        settings.text = TextScale::percent(175);
        settings.forecast = Asking::Off;
        settings.save(&folder).expect("a folder that can be written");
        assert_eq!(Settings::load(&folder).expect("what was written"), settings);
    }

    #[test]
    fn a_file_by_hand_may_leave_things_out_and_exaggerate() {
        let (_dir, folder) = folder();
        std::fs::write(folder.settings(), "(scheme: Dark, text: 900)").expect("a file");
        let settings = Settings::load(&folder).expect("settings");
        assert_eq!((settings.scheme, settings.text), (Scheme::Dark, TextScale::LARGEST));
    }

    #[test]
    fn a_broken_file_is_put_aside_and_not_lost() {
        let (dir, folder) = folder();
        std::fs::write(folder.settings(), "Settings(scheme: Purple)").expect("a file");
        let problem = Settings::load(&folder).expect_err("a scheme that is none");
        assert!(problem.to_string().contains("settings.ron"), "{problem}");
        Settings::default().save(&folder).expect("a folder that can be written");
        let kept = std::fs::read_to_string(dir.path().join("settings.unreadable.ron")).expect("the broken file");
        assert!(kept.contains("Purple"));
    }
}
