//! What was played, and the ways from the debrief.

use egui::{Align, Layout, Rect, Ui, Vec2, vec2};
use egui_phosphor::regular as icon;

use super::super::parts::{block_ui, shown};
use super::super::{Intent, Luck, NavigationIntent, Overlay, PlayIntent, Screen};
use super::view::{DebriefView, Own};
use crate::gui::theme::{Theme, TypeSize, Weight, height, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::chip::chip_button_ui;
use crate::gui::widgets::scale::logo_ui;
use crate::gui::widgets::text::StyledText;
use crate::wording::Localizer;

/// The bar over a wide window.
pub(super) fn bar_ui(ui: &mut Ui, rect: Rect, view: &DebriefView, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    super::super::parts::at(ui, "bar", rect, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            logo_ui(ui, theme.grown(34.0), "");
            // The names keep what the buttons leave.
            let buttons = theme.grown(if view.own == Own::Yes { 790.0 } else { 630.0 });
            let names = (ui.available_width() - buttons).max(0.0);
            ui.allocate_ui_with_layout(vec2(names, theme.grown(36.0)), Layout::top_down(Align::Min), |ui| {
                ui.set_width(names);
                ui.spacing_mut().item_spacing = Vec2::ZERO;
                names_ui(ui, view);
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                ways_ui(ui, view, localizer)
            })
            .inner
        })
        .inner
    })
}

/// What was played, how long it was and where.
pub(super) fn names_ui(ui: &mut Ui, view: &DebriefView) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let story = &view.story;
    // A long name ends before the buttons begin.
    let lines = [(&story.play, TypeSize::Sheet, Weight::Bold, p.ink), (&story.subtitle, TypeSize::Note, Weight::Regular, p.ink2)];
    for (text, size, weight, color) in lines {
        let block = StyledText::of(&theme, text, size, weight, color).cut(ui.painter(), ui.available_width());
        block_ui(ui, &block, text);
    }
}

/// The ways from here, the last one first where they stand from the right.
pub(super) fn ways_ui(ui: &mut Ui, view: &DebriefView, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let undo = localizer.fill("curves-undo", &[("week", view.story.last_week.into())]);
    let (same, new, journal) = (localizer.get("curves-same-luck"), localizer.get("curves-new-luck"), localizer.get("walk-journal"));
    let mut asked = None;
    let keys_word = StyledText::of(&theme, &localizer.get("bar-keys"), TypeSize::Note, Weight::Regular, theme.palette.ink2);
    let from_right = ui.layout().main_dir() == egui::Direction::RightToLeft;
    if from_right && chip_button_ui(ui, Some("F1"), Some(&keys_word), &localizer.get("bar-keys-label")).clicked() {
        asked = Some(Intent::Navigate(NavigationIntent::Open(Overlay::Keys)));
    }
    let mut ways = vec![
        (Button::new(&same).icon(icon::ARROW_COUNTER_CLOCKWISE), Intent::Play(PlayIntent::Again(Luck::Same))),
        (Button::new(&new).icon(icon::SHUFFLE), Intent::Play(PlayIntent::Again(Luck::New))),
    ];
    if view.own == Own::Yes {
        ways.push((Button::new(&undo).icon(icon::ARROW_U_UP_LEFT), Intent::Navigate(NavigationIntent::Open(Overlay::Reopen))));
    }
    ways.push((Button::new(&journal).icon(icon::NOTEBOOK), Intent::Navigate(NavigationIntent::Go(Screen::Journal))));
    if from_right {
        ways.reverse();
    }
    for (button, intent) in ways {
        let response = ui.add(button.height(height::CHIP));
        shown(&response);
        if response.clicked() {
            asked = Some(intent);
        }
    }
    asked
}
