//! The set-up on one page: a row for each thing that is settled, and what can be done with it.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Key, Modifiers, Rect, Response, Ui, UiBuilder, accesskit, pos2, vec2};
use egui_phosphor::regular as icon;

use super::{SetUpForm, Wish};
use crate::gui::screens::parts::scroll;
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::{Button, ButtonKind};
use crate::gui::widgets::field::field_ui;
use crate::gui::widgets::text::{self, StyledText, styled_text_ui};
use crate::wording::Localizer;
use crate::workshop::{Length, Seating, WeekKind};

/// How people may sit.
const SEATINGS: [Seating; 4] = [Seating::OneRoom, Seating::Tables(2), Seating::Tables(3), Seating::Tables(4)];
/// The width of the form, at 100%.
const WIDE: f32 = 900.0;

pub(super) fn form_ui(ui: &mut Ui, form: &mut SetUpForm, localizer: &Localizer, displays: usize) -> Option<Wish> {
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
        text::title(ui, &localizer.get("setup-title"));
        ui.add_space(space::MEDIUM);
        if form.shows_keys {
            keys_ui(ui, localizer);
            return None;
        }
        let resumed = waiting_ui(ui, form, localizer);
        let entered = rows_ui(ui, form, localizer).then_some(Wish::Begin);
        ui.add_space(space::LARGE);
        if !form.told.is_empty() {
            styled_text_ui(ui, &StyledText::of(&theme, &form.told, TypeSize::Sheet, Weight::SemiBold, p.ink));
            ui.add_space(space::LARGE);
        }
        resumed.or(entered).or(actions_ui(ui, form, localizer, displays))
    });
    wish = wish.or(pressed);
    form.is_fresh = false;
    wish
}

/// Keys that need no focus.
fn by_key(ui: &Ui, form: &mut SetUpForm) -> Option<Wish> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::F1) || (form.shows_keys && (pressed(Key::Escape) || pressed(Key::Enter))) {
        form.shows_keys = !form.shows_keys;
        ui.ctx().request_repaint();
        return None;
    }
    if form.shows_keys {
        return None;
    }
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
        // Whoever comes back from a crash has a room waiting.
        return Some(form.waiting.first().map_or(Wish::Begin, |waiting| Wish::Resume(waiting.path.clone())));
    }
    pressed(Key::Escape).then_some(Wish::Leave)
}

/// Sessions that were broken off, first, for whoever comes back from a crash.
fn waiting_ui(ui: &mut Ui, form: &SetUpForm, localizer: &Localizer) -> Option<Wish> {
    let mut wish = None;
    for (place, waiting) in form.waiting.iter().enumerate() {
        let args = [
            ("title", waiting.title.as_str().into()),
            ("week", waiting.week.into()),
            ("weeks", waiting.weeks.into()),
            ("people", localizer.fill("ws-people", &[("n", waiting.people.into())]).into()),
        ];
        let label = localizer.fill("setup-continue", &args);
        let mut button = Button::new(&label).icon(icon::ARROW_RIGHT);
        if place == 0 {
            button = button.kind(ButtonKind::Primary).key("Enter");
        }
        let response = ui.add(button);
        if place == 0 && form.is_fresh {
            response.request_focus();
        }
        if response.clicked() {
            wish = Some(Wish::Resume(waiting.path.clone()));
        }
        ui.add_space(space::SMALL);
    }
    ui.add_space(space::SMALL);
    wish
}

/// The rows; whether Enter was pressed in the number of people.
fn rows_ui(ui: &mut Ui, form: &mut SetUpForm, localizer: &Localizer) -> bool {
    row_ui(ui, &localizer.get("setup-scenario"), |ui| {
        for place in 0..form.entries.len() {
            let entry = &form.entries[place];
            let title = entry.scenario().map_or(entry.name.clone(), |scenario| scenario.title.clone());
            let problem = entry.scenario().is_none().then(|| localizer.get("setup-problems"));
            if choice_ui(ui, &title, place == form.chosen, problem.as_deref()) {
                form.chosen = place;
                form.weeks = None;
            }
        }
    });
    let mut is_entered = false;
    row_ui(ui, &localizer.get("setup-people"), |ui| {
        let theme = Theme::of(ui.ctx());
        ui.allocate_ui(vec2(theme.grown(110.0), theme.grown(40.0)), |ui| {
            let response = field_ui(ui, &mut form.people, &localizer.get("setup-people-label"), "");
            form.people.retain(|letter| letter.is_ascii_digit());
            form.people.truncate(3);
            if form.is_fresh && form.waiting.is_empty() {
                response.request_focus();
                select_all(ui, &response, form.people.len());
            }
            is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        });
    });
    row_ui(ui, &localizer.get("setup-seating"), |ui| {
        for seating in SEATINGS {
            let label = match seating {
                Seating::OneRoom => localizer.get("setup-one-room"),
                Seating::Tables(tables) => localizer.fill("ws-log-tables", &[("n", tables.into())]),
            };
            if choice_ui(ui, &label, form.seating == seating, None) {
                form.seating = seating;
                form.weeks = None;
            }
        }
    });
    row_ui(ui, &localizer.get("setup-length"), |ui| {
        for length in Length::ALL {
            let label = localizer.fill("ws-minutes", &[("n", length.minutes().into())]);
            if choice_ui(ui, &label, form.length == length, None) {
                form.length = length;
                form.weeks = None;
            }
        }
    });
    let Some((set_up, plan)) = form.time_plan() else { return is_entered };
    row_ui(ui, &localizer.get("setup-weeks"), |ui| {
        for (place, kind) in set_up.weeks().iter().enumerate() {
            let is_full = *kind == WeekKind::Full;
            let key = if is_full { "setup-week-full" } else { "setup-week-light" };
            let args = [("week", (place + 1).into()), ("n", plan.week(*kind).minutes().into())];
            if choice_ui(ui, &localizer.fill(key, &args), is_full, None) {
                let mut weeks = set_up.weeks().to_vec();
                weeks[place] = if is_full { WeekKind::Light } else { WeekKind::Full };
                form.weeks = Some(weeks);
            }
        }
    });
    text::body(ui, &localizer.time_plan_sum(&plan));
    is_entered
}

/// What each key does, and what is settled here.
fn keys_ui(ui: &mut Ui, localizer: &Localizer) {
    for line in localizer.get("setup-help").lines() {
        text::body(ui, line);
        ui.add_space(space::SMALL);
    }
}

/// What is typed next takes the place of what stands there.
fn select_all(ui: &Ui, field: &Response, letters: usize) {
    let mut state = TextEditState::load(ui.ctx(), field.id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(0), CCursor::new(letters))));
    state.store(ui.ctx(), field.id);
}

/// A row of the form: what it is about, and what can be chosen.
fn row_ui(ui: &mut Ui, label: &str, choices: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui.ctx());
    let left = theme.grown(150.0);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(left, theme.grown(40.0)), egui::Sense::hover());
        let block = StyledText::of(&theme, label, TypeSize::Sheet, Weight::SemiBold, theme.palette.ink).line(ui.painter());
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

fn actions_ui(ui: &mut Ui, form: &SetUpForm, localizer: &Localizer, displays: usize) -> Option<Wish> {
    let mut wish = None;
    let is_first = form.waiting.is_empty();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        let actions = [
            ("setup-begin", is_first.then_some("Enter"), Wish::Begin),
            ("setup-rehearse", Some("F2"), Wish::Rehearse),
            ("setup-kit", Some("F3"), Wish::Kit),
            ("setup-leave", Some("Esc"), Wish::Leave),
        ];
        for (key, cap, does) in actions {
            let label = localizer.get(key);
            let kind = if is_first && does == Wish::Begin { ButtonKind::Primary } else { ButtonKind::Secondary };
            let button = Button::new(&label).kind(kind);
            if ui.add(cap.map_or(button, |cap| Button::new(&label).kind(kind).key(cap))).clicked() {
                wish = Some(does);
            }
        }
    });
    ui.add_space(space::MEDIUM);
    text::note(ui, &localizer.get("setup-note"));
    ui.add_space(space::SMALL);
    text::note(ui, &localizer.get(if displays > 1 { "setup-two-displays" } else { "setup-one-display" }));
    wish
}
