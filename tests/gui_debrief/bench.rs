//! A desk with finished plays on it, in a harness.

use std::path::PathBuf;
use std::sync::Arc;

use egui::accesskit::{Role, Toggled};
use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fulcrum::gui::headless::Headless;
use fulcrum::gui::settings::Settings;
use fulcrum::play::{DataFolder, Journal, Play, Store, find};
use fulcrum::sim::Phase;
use fulcrum::sim::luck::Seed;

use super::support::lucky_decision;

/// A data folder of its own.
pub(super) struct Bench {
    _dir: tempfile::TempDir,
    pub(super) folder: DataFolder,
}

impl Bench {
    pub(super) fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        Self { folder: DataFolder::at(dir.path()), _dir: dir }
    }

    pub(super) fn journal(&self) -> Journal {
        Journal::of(&self.folder)
    }

    /// A play of the first scenario, as far as `until` wants it.
    fn play(&self, seed: u64, until: impl Fn(Phase) -> bool) -> Play {
        let entry = find("first-loaf", None).expect("it is built in");
        let scenario = Arc::clone(entry.scenario().expect("it loads"));
        let mut play = Store::new(self.folder.clone()).begin(scenario, None, Seed(seed)).expect("room to write");
        while !until(play.session().phase()) {
            let decision = lucky_decision(play.session(), seed);
            play.decide(play.session().step(), decision).expect("a legal decision");
        }
        play
    }

    /// A play that is over: its file and its record.
    pub(super) fn finished(&self, seed: u64) -> (PathBuf, PathBuf) {
        let play = self.play(seed, |phase| matches!(phase, Phase::Ended(_)));
        (play.path().to_owned(), play.record().to_owned())
    }

    /// A play that waits at the moves of its first week.
    pub(super) fn waiting(&self) -> PathBuf {
        self.play(3, |phase| phase == Phase::Moves).path().to_owned()
    }

    pub(super) fn harness(&self, size: Vec2) -> Harness<'static, Headless> {
        let desk = Headless::open(self.folder.clone());
        let mut harness = Harness::builder().with_size(size).with_step_dt(1.0 / 60.0).with_max_steps(200).build_ui_state(
            |ui, desk: &mut Headless| {
                desk.ui(ui);
            },
            desk,
        );
        harness.run();
        harness
    }

    /// A desk that looks back on a finished play, once all of the debrief is there.
    pub(super) fn looking_back(&self, size: Vec2) -> Harness<'static, Headless> {
        let (_, record) = self.finished(7);
        let mut harness = self.harness(size);
        harness.state_mut().look_back_at(&record);
        harness.run();
        harness.get_by_label("2 Turning points").click_accesskit();
        wait(&mut harness, "Playing it again with every other decision");
        harness.get_by_label("1 The story, opened").click_accesskit();
        harness.run();
        harness
    }

    pub(super) fn set(&self, settings: &Settings) {
        settings.save(&self.folder).expect("room to write");
    }
}

pub(super) const LAPTOP: Vec2 = vec2(1280.0, 720.0);

/// Waits until these words are not there any more.
pub(super) fn wait(harness: &mut Harness<'_, Headless>, words: &str) {
    loop {
        harness.run();
        if harness.query_all_by_label(words).next().is_none() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

/// The part that is open, by its name in the contents.
pub(super) fn open_part(harness: &Harness<'_, Headless>) -> String {
    let tabs = harness.query_all_by_role(Role::Tab).filter(|tab| tab.accesskit_node().toggled() == Some(Toggled::True));
    let numbered = |label: &String| label.starts_with(|first: char| first.is_ascii_digit());
    tabs.filter_map(|tab| tab.accesskit_node().label()).find(numbered).expect("a part is open")
}

/// Whether somebody is told this.
pub(super) fn says(harness: &Harness<'_, Headless>, part: &str) -> bool {
    let said = |text: Option<String>| text.is_some_and(|text| text.contains(part));
    harness.root().children_recursive().any(|node| said(node.accesskit_node().label()) || said(node.accesskit_node().value()))
}

/// Puts away what lies over a screen, and takes this way out of its menu.
pub(super) fn by_the_menu(harness: &mut Harness<'_, Headless>, way: &str) {
    for key in [Key::Escape, Key::F10] {
        harness.key_press(key);
        harness.run();
    }
    harness.get_by_label(way).click_accesskit();
    harness.run();
}
