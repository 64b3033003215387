//! What can be pressed at the bottom of a screen: the way on, and the keys that do something here.

use egui::{Align, CursorIcon, Layout, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use crate::gui::theme::{Theme, TypeSize, Weight, radius, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::focus;
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::text::StyledText;

/// The way on, at the right; whether it was pressed.
pub(in crate::gui::screens) fn primary_ui(ui: &mut Ui, label: &str) -> bool {
    let high = Theme::of(ui.ctx()).grown(40.0);
    let size = vec2(ui.available_width(), high);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        let response = ui.add(Button::primary(label).icon_after(icon::ARROW_RIGHT).key("Enter"));
        super::place::shown(&response);
        response.clicked()
    })
    .inner
}

/// Keys and what they do, in a row; the one that was pressed with the pointer. Keys may be joined by a sign.
pub(in crate::gui) fn hints_ui(ui: &mut Ui, hints: &[(&[(&str, &str)], String)]) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(20.0, space::TIGHT);
        for (i, (keys, words)) in hints.iter().enumerate() {
            let painter = ui.painter().clone();
            let caps: Vec<(KeyCap, &str)> = keys.iter().map(|(key, sign)| (KeyCap::new(&painter, &theme, key), *sign)).collect();
            let sign = |sign: &str| StyledText::of(&theme, sign, TypeSize::Body, Weight::Regular, p.ink2).line(&painter);
            let said = StyledText::of(&theme, words, TypeSize::Body, Weight::Regular, p.ink2).line(&painter);
            let joined = |text: &str| if text.is_empty() { 0.0 } else { sign(text).size().x };
            let caps_wide: f32 = caps.iter().map(|(cap, text)| cap.size().x + joined(text)).sum();
            let size = vec2(caps_wide + 8.0 + said.size().x, theme.grown(22.0));
            let (rect, response) = ui.allocate_exact_size(size, Sense::click());
            let names: Vec<&str> = keys.iter().map(|(key, _)| *key).collect();
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, format!("{}: {words}", names.join("–"))));
            let mut x = rect.left();
            for (cap, text) in &caps {
                cap.paint(&painter, pos2(x, (rect.center().y - 0.5 * cap.size().y).round()));
                x += cap.size().x;
                if !text.is_empty() {
                    let block = sign(text);
                    block.paint(&painter, pos2(x, rect.center().y - 0.5 * block.size().y));
                    x += block.size().x;
                }
            }
            said.paint(&painter, pos2(x + 8.0, (rect.center().y - 0.5 * said.size().y).round()));
            focus::ring_if_focused(ui, &response, radius::KEY);
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                pressed = Some(i);
            }
        }
    });
    pressed
}
