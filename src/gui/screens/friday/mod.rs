//! Friday: what changed and why, per person and per task, then the player's word and one line for the sponsor.

mod causes;
mod people;
mod view;
mod word;
mod work;

use egui::{Align, Key, Layout, Modifiers, Rect, Ui, pos2, vec2};
use egui_phosphor::regular as icon;

pub use view::{FridayUiState, FridayView, Sight, WordLine, word_lines};
pub(in crate::gui::screens) use word::word_ui;

use super::keys::{enter, pressed, pressed_with};
use super::parts::{at, block_heading_ui, block_ui, framed, head, scroll};
use super::{Intent, PlayIntent};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::text::StyledText;
use crate::sim::Decision;
use crate::wording::Localizer;

/// From this size on, at 100%, the three columns lie beside each other.
const WIDE: [f32; 2] = [1080.0, 520.0];

/// The screen.
pub fn friday_ui(ui: &mut Ui, view: &FridayView, ui_state: &mut FridayUiState, localizer: &Localizer) -> Option<Intent> {
    let mut asked = enter(ui).then_some(Intent::Play(PlayIntent::Decide(Decision::NextWeek)));
    if pressed_with(ui, Modifiers::COMMAND, Key::Z) || pressed(ui, Key::Backspace) {
        asked = Some(Intent::Play(PlayIntent::UndoWeek));
    }
    if pressed(ui, Key::W) {
        ui_state.sight = ui_state.sight.other();
    }
    let from_bar = framed(ui, &view.bar, localizer, 300.0, |ui, rect| {
        let (from_head, below) = heading(ui, rect, view, &mut ui_state.sight, localizer);
        columns(ui, below, view, ui_state, localizer);
        from_head
    });
    from_bar.or(asked)
}

/// The headline with the ways on at its right, or under it; what is left below.
fn heading(ui: &mut Ui, rect: Rect, view: &FridayView, sight: &mut Sight, localizer: &Localizer) -> (Option<Intent>, Rect) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let (undo, on) = (localizer.get("friday-undo"), view.next.clone());
    let why = localizer.get(match sight {
        Sight::First => "friday-why",
        Sight::Every => "friday-in-short",
    });
    let wide = |text: &str| StyledText::of(&theme, text, TypeSize::Body, Weight::SemiBold, p.ink).line(&painter).size().x;
    let buttons = wide(&undo) + wide(&why) + wide(&on) + theme.grown(32.0) + 3.0 * 34.0 + 4.0 * 8.0 + theme.grown(12.0) * 5.0;
    let room = rect.width() - 8.0;
    let beside = room - buttons - space::SECTION >= theme.grown(320.0);
    let width = if beside { room - buttons - space::SECTION } else { room };
    let kicker = StyledText::of(&theme, &view.page.heading, TypeSize::Body, Weight::SemiBold, p.ink2).lay(&painter, width);
    let headline = StyledText::of(&theme, &view.page.headline, TypeSize::Headline, Weight::Bold, p.ink).lay(&painter, width);
    let text = kicker.size().y + 2.0 + headline.size().y;
    let high = text.max(theme.grown(58.0));
    let left = rect.left() + 4.0;
    let top = rect.top() + 8.0;
    at(ui, "headline", Rect::from_min_size(pos2(left, top + 0.5 * (high - text)), vec2(width, text)), |ui| {
        block_ui(ui, &kicker, &view.page.heading);
        ui.add_space(2.0);
        block_heading_ui(ui, &headline, &view.page.headline);
    });
    let row = theme.grown(40.0);
    let place = if beside {
        Rect::from_min_size(pos2(rect.right() - 4.0 - buttons, top + (0.5 * (high - row)).round()), vec2(buttons, row))
    } else {
        Rect::from_min_size(pos2(left, top + high + space::SMALL), vec2(room, row))
    };
    let layout = if beside { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    let mut asked = None;
    at(ui, "ways on", place, |ui| {
        ui.with_layout(layout, |ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            if ui.add(Button::primary(&on).key("Enter")).clicked() {
                asked = Some(Intent::Play(PlayIntent::Decide(Decision::NextWeek)));
            }
            if ui.add(Button::new(&why).key("W")).clicked() {
                *sight = sight.other();
            }
            if ui.add(Button::new(&undo).icon(icon::ARROW_COUNTER_CLOCKWISE)).clicked() {
                asked = Some(Intent::Play(PlayIntent::UndoWeek));
            }
        });
    });
    let used = if beside { 8.0 + high } else { 8.0 + high + space::SMALL + row };
    (asked, rect.with_min_y(rect.top() + used + space::SMALL))
}

fn columns(ui: &mut Ui, rect: Rect, view: &FridayView, ui_state: &mut FridayUiState, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let grow = theme.text.factor();
    let gap = space::GUTTER;
    if rect.width() < WIDE[0] * grow || rect.height() < (WIDE[1] - 120.0) * grow.min(1.0) {
        stacked(ui, rect, view, ui_state, localizer);
        return;
    }
    let spare = (rect.width() - 1256.0 * grow).max(0.0);
    let last = 262.0 * grow + 0.16 * spare;
    let middle = 404.0 * grow + 0.36 * spare;
    let third = rect.with_min_x(rect.right() - last);
    let second = Rect::from_min_max(pos2(third.left() - gap - middle, rect.top()), pos2(third.left() - gap, rect.bottom()));
    let first = rect.with_max_x(second.left() - gap);
    let inner = head(ui, first, &localizer.get("week-people"), &localizer.get(ui_state.sight.note()));
    at(ui, "people", inner, |ui| scroll(ui, "people", |ui| people::people_ui(ui, view, ui_state.sight, localizer)));
    let inner = head(ui, second, &localizer.get("week-work"), &localizer.get("friday-work-note"));
    at(ui, "work", inner, |ui| scroll(ui, "work", |ui| work::work_ui(ui, view, ui_state.sight, localizer)));
    word::column(ui, third, view, ui_state, localizer);
}

/// All of it in one column that scrolls.
fn stacked(ui: &mut Ui, rect: Rect, view: &FridayView, ui_state: &mut FridayUiState, localizer: &Localizer) {
    let inner = head(ui, rect, &localizer.get("week-people"), &localizer.get(ui_state.sight.note()));
    at(ui, "all", inner, |ui| {
        scroll(ui, "all", |ui| {
            people::people_ui(ui, view, ui_state.sight, localizer);
            ui.add_space(space::SECTION);
            crate::gui::widgets::text::sheet_title(ui, &localizer.get("week-work"));
            ui.add_space(space::SMALL);
            work::work_ui(ui, view, ui_state.sight, localizer);
            ui.add_space(space::SECTION);
            crate::gui::widgets::text::sheet_title(ui, &localizer.get("friday-you"));
            ui.add_space(space::SMALL);
            word::flow(ui, view, ui_state, localizer);
        });
    });
}
