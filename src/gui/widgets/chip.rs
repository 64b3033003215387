//! Chips: small sheets in the bar over a screen, for one short fact or one small control.

use egui::{Align2, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{Theme, corner, height, radius, space};
use super::focus;
use super::key_cap::KeyCap;
use super::text::StyledText;

/// A chip that only tells. A screen reader says its words.
pub fn chip_ui(ui: &mut Ui, words: &StyledText) -> Response {
    show(ui, None, Some(words), space::MEDIUM, Sense::hover(), &words.plain(), WidgetType::Label)
}

/// A chip one can press, with the key that does. `words` may be missing where `key` says all.
pub fn chip_button_ui(ui: &mut Ui, key: Option<&str>, words: Option<&StyledText>, label: &str) -> Response {
    show(ui, key, words, 9.0, Sense::click(), label, WidgetType::Button)
}

fn show(ui: &mut Ui, key: Option<&str>, words: Option<&StyledText>, margin: f32, sense: Sense, label: &str, role: WidgetType) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let cap = key.map(|key| KeyCap::new(ui.painter(), &theme, key));
    let block = words.map(|words| words.line(ui.painter()));
    let widths = [cap.as_ref().map(|cap| cap.size().x), block.as_ref().map(|block| block.size().x)];
    let content = widths.iter().flatten().sum::<f32>() + if widths.iter().all(Option::is_some) { space::SMALL } else { 0.0 };

    let size = vec2((content + 2.0 * margin + 2.0).round(), theme.grown(height::CHIP));
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::labeled(role, true, label));
    let ground = if response.hovered() && sense.senses_click() { p.card } else { p.paper };
    ui.painter().rect(rect, corner(radius::CONTROL), ground, (1.0, p.line), StrokeKind::Inside);
    let mut x = rect.left() + margin + 1.0;
    if let Some(cap) = cap {
        cap.paint(ui.painter(), pos2(x, (rect.center().y - 0.5 * cap.size().y).round()));
        x += cap.size().x + space::SMALL;
    }
    if let Some(block) = block {
        let place = Rect::from_min_max(pos2(x, rect.top()), rect.max);
        block.paint_in(ui.painter(), place, Align2::LEFT_CENTER);
    }
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response
}
