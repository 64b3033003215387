//! What the tests share: a hall, a clock that stands still until somebody moves it, and short ways to press keys.

#![allow(unreachable_pub, reason = "a test is a crate of its own")]

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use egui::epaint::TextShape;
use egui::{Event, Key, Modifiers, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use fulcrum::gui::room::{Clock, Opener, WorkshopApp};
use fulcrum::gui::settings::Settings;
use fulcrum::gui::theme::Scheme;
use fulcrum::play::{DataFolder, find};
use fulcrum::workshop::{Question, Step, WorkshopSession};

use crate::texts::texts;

/// A projector.
pub const PROJECTOR: Vec2 = vec2(1920.0, 1080.0);

/// Around what a harness draws.
const MARGIN: Vec2 = vec2(8.0, 8.0);

/// A room and a facilitator.
pub struct Hall {
    pub window: Harness<'static, WorkshopApp>,
    pub clock: Rc<Cell<u64>>,
    shown: Rc<Cell<Shown>>,
    /// Papers that were opened in another program.
    pub opened: Rc<RefCell<Vec<PathBuf>>>,
}

/// One of the two windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Room,
    Notes,
}

impl Hall {
    /// At its set-up.
    pub fn open(folder: &Path, scenario: &str, size: Vec2, scheme: Scheme) -> Self {
        let clock = Rc::new(Cell::new(1_780_000_000));
        let ticking = Rc::clone(&clock);
        let settings = Settings { scheme, ..Settings::default() };
        let entry = find(scenario, None).expect("a scenario");
        let opened: Rc<RefCell<Vec<PathBuf>>> = Rc::default();
        let opens = Rc::clone(&opened);
        let opener = Opener::new(move |path| {
            opens.borrow_mut().push(path.to_owned());
            Ok(())
        });
        let workshop = WorkshopApp::open(DataFolder::at(folder), settings, Some(entry), Clock::new(move || ticking.get()));
        let workshop = workshop.with_opener(opener);
        let shown = Rc::new(Cell::new(Shown::Room));
        let draws = Rc::clone(&shown);
        let mut window = Harness::builder().with_size(size + 2.0 * MARGIN).build_ui_state(
            move |ui, workshop: &mut WorkshopApp| match draws.get() {
                Shown::Room => workshop.ui(ui),
                Shown::Notes => workshop.beside_ui(ui),
            },
            workshop,
        );
        window.run_steps(4);
        Self { window, clock, shown, opened }
    }

    /// Looks at this window of the two from now on.
    pub fn look_at(&mut self, window: Shown) {
        self.shown.set(window);
        self.window.run_steps(2);
    }

    /// The notes in the only window: asked for, and confirmed.
    pub fn notes(&mut self) {
        self.key(Key::N);
        self.key(Key::Y);
    }

    /// In a rehearsal of First Loaf.
    pub fn rehearsing(folder: &Path, size: Vec2, scheme: Scheme) -> Self {
        let mut hall = Self::open(folder, "first-loaf", size, scheme);
        hall.press("Rehearse");
        hall
    }

    pub fn room(&self) -> &WorkshopSession {
        self.window.state().room().expect("a workshop that runs")
    }

    pub fn step(&self) -> Step {
        self.room().step()
    }

    /// Presses a button by its name.
    pub fn press(&mut self, label: &str) {
        self.window.get_by_label(label).click();
        self.window.run_steps(3);
    }

    pub fn key(&mut self, key: Key) {
        self.window.key_press(key);
        self.window.run_steps(2);
        // Debriefs are worked out beside the window.
        while self.window.state().is_working() {
            std::thread::yield_now();
            self.window.run_steps(1);
        }
    }

    pub fn undo(&mut self) {
        self.window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        self.window.run_steps(2);
    }

    /// Types digits as a keyboard does.
    pub fn digits(&mut self, digits: &str) {
        self.window.event(Event::Text(digits.to_owned()));
        self.window.run_steps(2);
    }

    /// Counts in a row, each followed by Enter.
    pub fn count(&mut self, counts: &[u16]) {
        for count in counts {
            for digit in count.to_string().chars() {
                self.digits(&digit.to_string());
            }
            self.key(Key::Enter);
        }
    }

    /// The next invented input of a rehearsal, as often as it takes.
    pub fn until(&mut self, stands: impl Fn(Step) -> bool) {
        for _ in 0..400 {
            if stands(self.step()) {
                return;
            }
            self.key(Key::Space);
        }
        panic!("it stays at {:?}", self.step());
    }

    /// Whether something is on the screen whose name holds these words.
    pub fn reads(&self, words: &str) -> bool {
        self.window
            .query_all_by(|node| {
                let holds = |text: Option<String>| text.is_some_and(|text| text.contains(words));
                holds(node.label()) || holds(node.value())
            })
            .next()
            .is_some()
    }

    /// Seconds go by.
    pub fn wait(&mut self, seconds: u64) {
        self.clock.set(self.clock.get() + seconds);
        self.window.run_steps(2);
    }

    /// The screen.
    pub fn screen(&self) -> Rect {
        self.window.ctx.content_rect()
    }

    /// Every text on the screen, with what it may be seen through.
    pub fn texts(&self) -> Vec<(Rect, TextShape)> {
        texts(self.window.output())
    }
}

/// Twelve people in the room, and the first Monday is read.
pub fn at_first_dilemma(folder: &Path) -> Hall {
    let mut hall = Hall::open(folder, "first-loaf", PROJECTOR, Scheme::Light);
    // The number that stands there is replaced by what is typed.
    hall.digits("15");
    hall.key(Key::Enter);
    assert_eq!((hall.step(), hall.room().present()), (Step::Gather, 15));
    hall.count(&[12]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Practice);
    hall.count(&[4, 4, 4]);
    hall.key(Key::Enter);
    assert_eq!(hall.step(), Step::Practised);
    while hall.step() != Step::Ask(Question::Dilemma) {
        hall.key(Key::Enter);
    }
    hall
}

/// On; where votes are counted, all cards go to the first letter.
pub fn one_letter_gets_all(hall: &mut Hall) {
    match hall.step() {
        Step::Vote(..) if hall.room().ballot().is_some_and(|ballot| ballot.counted() == 0) => hall.count(&[12]),
        Step::Letters(_) if hall.room().tables()[0].letter.is_none() => hall.key(Key::A),
        _ => hall.key(Key::Enter),
    }
}
