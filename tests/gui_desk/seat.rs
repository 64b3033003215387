//! Somebody at a desk: what they press, and what they see.

use egui::epaint::TextShape;
use egui::{Key, Modifiers, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fulcrum::gui::headless::Headless;
use fulcrum::gui::screens::Screen;
use fulcrum::gui::settings::Settings;
use fulcrum::gui::theme::{Motion, Scheme, TextScale};
use fulcrum::play::{DataFolder, find};
use fulcrum::sim::luck::Seed;
use tempfile::TempDir;

use crate::texts::texts;

/// A laptop's window.
pub(crate) const LAPTOP: Vec2 = vec2(1280.0, 720.0);

/// Somebody at a desk, with a data folder of their own.
pub(crate) struct Seat {
    pub(crate) harness: Harness<'static, Headless>,
    pub(crate) folder: TempDir,
    size: Vec2,
}

impl Seat {
    /// At the title, with nothing played yet.
    pub(crate) fn at_the_title(size: Vec2, percent: u16) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let settings =
            Settings { text: TextScale::percent(percent), motion: Motion::Reduced, scheme: Scheme::Light, ..Settings::default() };
        settings.save(&DataFolder::at(folder.path())).expect("settings are kept");
        Self::in_folder(folder, size)
    }

    /// At the title, with what lies in the folder.
    pub(crate) fn in_folder(folder: TempDir, size: Vec2) -> Self {
        let desk = Headless::open(DataFolder::at(folder.path()));
        let mut seat = Self { harness: sit(desk, size), folder, size };
        seat.rest();
        seat
    }

    /// At the briefing of a scenario, to be begun with this luck.
    pub(crate) fn at_the_briefing(scenario: &str, seed: u64, size: Vec2, percent: u16) -> Self {
        let mut seat = Self::at_the_title(size, percent);
        let entry = find(scenario, None).expect("a built-in scenario");
        seat.desk().look_at(entry, Some(Seed(seed)));
        seat.rest();
        seat
    }

    /// Stands up without a word, as when the power fails, and comes back.
    pub(crate) fn killed_and_back(self) -> Self {
        let Self { harness, folder, size } = self;
        drop(harness);
        Self::in_folder(folder, size)
    }

    pub(crate) fn desk(&mut self) -> &mut Headless {
        self.harness.state_mut()
    }

    pub(crate) fn screen(&self) -> Screen {
        self.harness.state().screen()
    }

    /// Presses a key and looks until nothing moves.
    pub(crate) fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.rest();
    }

    /// One press on what is open, on the shortest way to the end: a first answer, no moves, no forecast.
    pub(crate) fn let_it_run(&mut self) {
        match self.screen() {
            Screen::Dilemma => self.key(Key::Num1),
            Screen::Week => self.end_the_week(),
            Screen::Forecast => self.key(Key::S),
            _ => self.key(Key::Enter),
        }
    }

    /// Ends the week, also with attention left.
    pub(crate) fn end_the_week(&mut self) {
        self.command(Key::Enter);
        if self.screen() == Screen::Week {
            self.key(Key::Enter);
        }
    }

    /// Presses Ctrl (on a Mac Cmd) and a key.
    pub(crate) fn command(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.rest();
    }

    /// Presses what has this name, by the pointer.
    pub(crate) fn click(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.rest();
    }

    /// Presses the first thing whose name begins so, by the pointer.
    pub(crate) fn click_what_begins(&mut self, name: &str) {
        let label = self.names().into_iter().find(|label| label.starts_with(name));
        let label = label.unwrap_or_else(|| panic!("nothing is named {name}… on {:?}: {:#?}", self.screen(), self.names()));
        // With large text some of it is scrolled to first.
        self.harness.get_all_by_label(&label).next().expect("it was just there").scroll_to_me();
        self.rest();
        self.harness.get_all_by_label(&label).next().expect("it was just there").click();
        self.rest();
    }

    /// The names of all that can be pressed, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let nodes = self.harness.root().children_recursive();
        let pressable = nodes.filter(|node| is_pressable(&node.accesskit_node()) && !node.accesskit_node().is_disabled());
        pressable.filter_map(|node| node.accesskit_node().label()).collect()
    }

    /// Ends only if nothing asks for pictures without end.
    pub(crate) fn rest(&mut self) {
        self.harness.run();
    }

    /// Every text on the screen, with what it may be seen through.
    pub(crate) fn texts(&self) -> Vec<(Rect, TextShape)> {
        texts(self.harness.output())
    }

    /// Everything that is said to a screen reader.
    pub(crate) fn heard(&self) -> String {
        let nodes = self.harness.root().children_recursive();
        let said = nodes.flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()]);
        said.flatten().collect::<Vec<_>>().join("\n")
    }
}

/// Whether it is of a kind that is pressed.
fn is_pressable(node: &egui_kittest::kittest::AccessKitNode<'_>) -> bool {
    use egui::accesskit::Role;
    matches!(node.role(), Role::Button | Role::RadioButton | Role::CheckBox | Role::Link | Role::TextInput | Role::ComboBox | Role::Slider)
}

fn sit(desk: Headless, size: Vec2) -> Harness<'static, Headless> {
    Harness::builder().with_size(size).with_max_steps(24).build_ui_state(
        |ui, desk: &mut Headless| {
            desk.ui(ui);
        },
        desk,
    )
}
