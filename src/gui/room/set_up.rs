//! Before the room fills: which scenario, how many people, how they sit, how long, which weeks are full; or a session that was broken off.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Key, Modifiers, Rect, Ui, UiBuilder, accesskit, pos2, vec2};
use egui_phosphor::regular as icon;

use super::running::Running;
use super::{Clock, Workshop};
use crate::gui::screens::parts::scroll;
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::{Button, ButtonKind};
use crate::gui::widgets::field::field_ui;
use crate::gui::widgets::text::{self, Words as Type, words_ui};
use crate::play::{DataFolder, Entry, catalog, fresh_seed};
use crate::report::workshop::kit;
use crate::sim::luck::Seed;
use crate::wording::Words;
use crate::workshop::{Kept, Kind, Length, MOST_PEOPLE, Room, Seating, SetUp, SetUpError, WaitingWorkshop, WorkshopError, Workshops};

/// How people may sit.
const SEATINGS: [Seating; 4] = [Seating::OneRoom, Seating::Tables(2), Seating::Tables(3), Seating::Tables(4)];
/// So many broken-off sessions are offered.
const WAITING: usize = 3;
/// As many people as a first look takes.
const PEOPLE: &str = "20";
/// The width of the form, at 100%.
const WIDE: f32 = 900.0;

/// What is chosen so far.
pub(super) struct SetUpForm {
    entries: Vec<Entry>,
    chosen: usize,
    people: String,
    seating: Seating,
    length: Length,
    /// As proposed, or as somebody changed it.
    weeks: Vec<Kind>,
    waiting: Vec<WaitingWorkshop>,
    told: String,
    is_fresh: bool,
}

/// What was pressed.
enum Wish {
    Begin,
    Rehearse,
    Kit,
    Resume(PathBuf),
    Leave,
}

impl SetUpForm {
    pub(super) fn new(folder: &DataFolder, workshops: &Workshops, scenario: Option<Entry>) -> Self {
        let mut entries = catalog(Some(folder));
        let chosen = match scenario {
            None => entries.iter().position(|entry| entry.scenario().is_some()).unwrap_or(0),
            Some(wanted) => {
                let known = entries.iter().position(|entry| entry.source == wanted.source && entry.id() == wanted.id());
                known.unwrap_or_else(|| {
                    entries.push(wanted);
                    entries.len() - 1
                })
            }
        };
        let waiting = workshops.unfinished().into_iter().take(WAITING).collect();
        let (seating, length) = (Seating::OneRoom, Length::Minutes60);
        let mut form = Self {
            entries,
            chosen,
            people: PEOPLE.into(),
            seating,
            length,
            weeks: Vec::new(),
            waiting,
            told: String::new(),
            is_fresh: true,
        };
        form.propose();
        form
    }

    /// The weeks that fit the time.
    fn propose(&mut self) {
        let Some(scenario) = self.entries.get(self.chosen).and_then(Entry::scenario) else { return };
        if let Ok(set_up) = SetUp::proposed(scenario, 4, Seating::OneRoom, self.length) {
            self.weeks = set_up.weeks().to_vec();
        }
    }

    /// What is chosen, if it can be played.
    fn set_up(&self) -> Result<(&Entry, SetUp), SetUpError> {
        let entry = &self.entries[self.chosen];
        let scenario = entry.scenario().ok_or(SetUpError::Weeks)?;
        let people = self.people.trim().parse::<u16>().unwrap_or(0);
        let proposed = SetUp::proposed(scenario, people, self.seating, self.length)?;
        let set_up = (1_u8..).zip(&self.weeks).fold(proposed, |set_up, (week, kind)| set_up.with_week(week, *kind));
        Ok((entry, set_up))
    }
}

impl Workshop {
    /// Draws the set-up and does what was pressed.
    pub(super) fn set_up_ui(&mut self, ui: &mut Ui) {
        let theme = self.settings.theme();
        let Self { form, words, .. } = self;
        let wish = theme.dress(ui, |ui| form_ui(ui, form, words)).flatten();
        let Some(wish) = wish else { return };
        self.form.told.clear();
        ui.ctx().request_repaint();
        match wish {
            Wish::Begin => self.begin(),
            Wish::Rehearse => self.rehearse(),
            Wish::Kit => self.print_kit(),
            Wish::Resume(path) => self.resume(&path),
            Wish::Leave => self.leave(),
        }
    }

    /// Begins what is chosen.
    fn begin(&mut self) {
        let begun = match self.form.set_up() {
            Ok((entry, set_up)) => entry
                .scenario()
                .map(|scenario| self.workshops.begin(Arc::clone(scenario), &entry.text, set_up, fresh_seed(), self.clock.now())),
            Err(problem) => {
                self.form.told = cannot(&self.words, problem);
                return;
            }
        };
        match begun {
            Some(Ok(kept)) => self.run(kept),
            Some(Err(problem)) => self.form.told = why_not(&self.words, &problem),
            None => self.form.told = self.words.get("setup-problems"),
        }
    }

    fn rehearse(&mut self) {
        match self.form.room() {
            Ok(room) => {
                let kept = Kept::rehearsal(room, self.clock.now());
                self.run(kept);
            }
            Err(problem) => self.form.told = cannot(&self.words, problem),
        }
    }

    /// Goes on with a session that was broken off, at the same step with the same counts.
    pub fn resume(&mut self, path: &std::path::Path) {
        match self.workshops.resume(path, self.clock.now()) {
            Ok(resumed) => {
                let (fitting, of) = (resumed.fitting, resumed.of);
                self.run(resumed.kept);
                if let (Some(running), true) = (&mut self.running, fitting < of) {
                    running.hand.told = self.words.fill("setup-shorter", &[("fitting", fitting.into()), ("of", of.into())]);
                }
            }
            Err(problem) => self.form.told = why_not(&self.words, &problem),
        }
    }

    fn run(&mut self, kept: Kept) {
        self.has_beside = self.displays > 1;
        let clock: Clock = self.clock.clone();
        self.running = Some(Running::new(kept, clock, &self.words));
    }

    /// Writes the kit into the data folder.
    fn print_kit(&mut self) {
        let written = match self.form.room() {
            Ok(room) => {
                let path = self.folder.path().join("workshops").join(format!("{}-kit.html", room.scenario().id));
                let text = kit(&self.words, &room);
                let made = path.parent().map_or(Ok(()), DataFolder::make).and_then(|()| DataFolder::write(&path, &text));
                made.map(|()| path).map_err(|problem| problem.to_string())
            }
            Err(problem) => Err(cannot(&self.words, problem)),
        };
        self.form.told = match written {
            Ok(path) => self.words.fill("setup-kit-written", &[("path", path.display().to_string().into())]),
            Err(problem) => problem,
        };
    }
}

impl SetUpForm {
    /// A room as it is set up, of no luck that matters.
    fn room(&self) -> Result<Room, SetUpError> {
        let (entry, set_up) = self.set_up()?;
        let scenario = entry.scenario().ok_or(SetUpError::Weeks)?;
        Room::new(Arc::clone(scenario), set_up, Seed(1))
    }
}

fn cannot(words: &Words, problem: SetUpError) -> String {
    match problem {
        SetUpError::Nobody => words.get("setup-nobody"),
        SetUpError::TooManyPeople => words.fill("ws-not-too-many", &[("most", MOST_PEOPLE.into())]),
        SetUpError::Tables | SetUpError::EmptyTables => words.get("setup-empty-tables"),
        SetUpError::Weeks => words.get("setup-problems"),
    }
}

fn why_not(words: &Words, problem: &WorkshopError) -> String {
    match problem {
        WorkshopError::SetUp(problem) => cannot(words, *problem),
        other => other.to_string(),
    }
}

fn form_ui(ui: &mut Ui, form: &mut SetUpForm, words: &Words) -> Option<Wish> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, p.paper);
    let wide = (WIDE * theme.text.factor()).min(whole.width() - 2.0 * space::WIDE);
    let left = (whole.center().x - 0.5 * wide).max(space::WIDE);
    let rect = Rect::from_min_size(pos2(left, whole.top() + space::WIDE), vec2(wide, whole.height() - 2.0 * space::WIDE));
    let mut child = ui.new_child(UiBuilder::new().id_salt("set up").max_rect(rect));
    let mut wish = by_key(ui, form);
    let pressed = scroll(&mut child, "set up", |ui| {
        // A ring of focus needs room at the edges.
        ui.set_clip_rect(ui.clip_rect().expand2(vec2(8.0, 0.0)));
        text::title(ui, &words.get("setup-title"));
        ui.add_space(space::MEDIUM);
        let resumed = waiting_ui(ui, form, words);
        rows_ui(ui, form, words);
        ui.add_space(space::LARGE);
        if !form.told.is_empty() {
            words_ui(ui, &Type::of(&theme, &form.told, TypeSize::Sheet, Weight::SemiBold, p.ink));
            ui.add_space(space::LARGE);
        }
        resumed.or(actions_ui(ui, words))
    });
    wish = wish.or(pressed);
    form.is_fresh = false;
    wish
}

/// Keys that need no focus.
fn by_key(ui: &Ui, form: &SetUpForm) -> Option<Wish> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::F2) {
        return Some(Wish::Rehearse);
    }
    if pressed(Key::F3) {
        return Some(Wish::Kit);
    }
    if pressed(Key::F4) {
        return form.waiting.first().map(|waiting| Wish::Resume(waiting.path.clone()));
    }
    let no_focus = ui.memory(|memory| memory.focused()).is_none();
    if no_focus && !form.is_fresh && pressed(Key::Enter) {
        return Some(Wish::Begin);
    }
    pressed(Key::Escape).then_some(Wish::Leave)
}

/// Sessions that were broken off, first, for whoever comes back from a crash.
fn waiting_ui(ui: &mut Ui, form: &SetUpForm, words: &Words) -> Option<Wish> {
    let mut wish = None;
    for (place, waiting) in form.waiting.iter().enumerate() {
        let args = [
            ("title", waiting.title.as_str().into()),
            ("week", waiting.week.into()),
            ("weeks", waiting.weeks.into()),
            ("people", words.fill("ws-people", &[("n", waiting.people.into())]).into()),
        ];
        let label = words.fill("setup-continue", &args);
        let mut button = Button::new(&label).icon(icon::ARROW_RIGHT);
        if place == 0 {
            button = button.key("F4");
        }
        if ui.add(button).clicked() {
            wish = Some(Wish::Resume(waiting.path.clone()));
        }
        ui.add_space(space::SMALL);
    }
    ui.add_space(space::SMALL);
    wish
}

fn rows_ui(ui: &mut Ui, form: &mut SetUpForm, words: &Words) {
    row_ui(ui, &words.get("setup-scenario"), |ui| {
        for place in 0..form.entries.len() {
            let entry = &form.entries[place];
            let title = entry.scenario().map_or(entry.name.clone(), |scenario| scenario.title.clone());
            let problem = entry.scenario().is_none().then(|| words.get("setup-problems"));
            if choice_ui(ui, &title, place == form.chosen, problem.as_deref()) {
                form.chosen = place;
                form.propose();
            }
        }
    });
    row_ui(ui, &words.get("setup-people"), |ui| {
        let wide = Theme::of(ui.ctx()).grown(110.0);
        ui.allocate_ui(vec2(wide, 0.0), |ui| {
            let response = field_ui(ui, &mut form.people, &words.get("setup-people-label"), "20");
            form.people.retain(|letter| letter.is_ascii_digit());
            form.people.truncate(3);
            if form.is_fresh {
                response.request_focus();
            }
        });
    });
    row_ui(ui, &words.get("setup-seating"), |ui| {
        for seating in SEATINGS {
            let label = match seating {
                Seating::OneRoom => words.get("setup-one-room"),
                Seating::Tables(tables) => words.fill("ws-log-tables", &[("n", tables.into())]),
            };
            if choice_ui(ui, &label, form.seating == seating, None) {
                form.seating = seating;
            }
        }
    });
    row_ui(ui, &words.get("setup-length"), |ui| {
        for length in Length::ALL {
            let label = words.fill("ws-minutes", &[("n", length.minutes().into())]);
            if choice_ui(ui, &label, form.length == length, None) {
                form.length = length;
                form.propose();
            }
        }
    });
    row_ui(ui, &words.get("setup-weeks"), |ui| {
        for place in 0..form.weeks.len() {
            let is_full = form.weeks[place] == Kind::Full;
            let key = if is_full { "setup-week-full" } else { "setup-week-light" };
            if choice_ui(ui, &words.fill(key, &[("week", (place + 1).into())]), is_full, None) {
                form.weeks[place] = if is_full { Kind::Light } else { Kind::Full };
            }
        }
    });
    let minutes = form.set_up().map(|(_, set_up)| (set_up.minutes_of_play(), set_up.length().guard()));
    if let Ok((play, guard)) = minutes {
        let key = if play > guard { "setup-too-long" } else { "setup-fits" };
        text::body(ui, &words.fill(key, &[("play", play.into()), ("guard", guard.into())]));
    }
}

/// A row of the form: what it is about, and what can be chosen.
fn row_ui(ui: &mut Ui, label: &str, choices: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui.ctx());
    let left = theme.grown(150.0);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(left, theme.grown(40.0)), egui::Sense::hover());
        let block = Type::of(&theme, label, TypeSize::Sheet, Weight::SemiBold, theme.palette.ink).line(ui.painter());
        block.paint_in(ui.painter(), rect, egui::Align2::LEFT_CENTER);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
            choices(ui);
        });
    });
    ui.add_space(space::MEDIUM);
}

/// One of several; whether it was pressed.
fn choice_ui(ui: &mut Ui, label: &str, is_chosen: bool, unless: Option<&str>) -> bool {
    let kind = if is_chosen { ButtonKind::Primary } else { ButtonKind::Secondary };
    let response = ui.add(Button::new(label).kind(kind).unless(unless));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(if is_chosen { accesskit::Toggled::True } else { accesskit::Toggled::False });
    });
    response.clicked()
}

fn actions_ui(ui: &mut Ui, words: &Words) -> Option<Wish> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        let actions = [
            (ButtonKind::Primary, "setup-begin", "Enter", Wish::Begin),
            (ButtonKind::Secondary, "setup-rehearse", "F2", Wish::Rehearse),
            (ButtonKind::Secondary, "setup-kit", "F3", Wish::Kit),
            (ButtonKind::Secondary, "setup-leave", "Esc", Wish::Leave),
        ];
        for (kind, key, cap, does) in actions {
            let label = words.get(key);
            if ui.add(Button::new(&label).kind(kind).key(cap)).clicked() {
                wish = Some(does);
            }
        }
    });
    ui.add_space(space::MEDIUM);
    text::note(ui, &words.get("setup-note"));
    wish
}
