//! A sheet with its title, and the tabs that sheets become where there is little room.

use egui::{Align2, CursorIcon, Rect, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::place::{at, block_heading_ui};
use crate::gui::theme::{Theme, TypeSize, Weight, corner, radius};
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::text::StyledText;
use crate::gui::widgets::{focus, sheet};

/// Draws a sheet with its title left and a note right; returns what is left for its content.
pub(in crate::gui::screens) fn head(ui: &mut Ui, rect: Rect, title: &str, note: &str) -> Rect {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    sheet::paint(ui.painter(), rect, &theme);
    let inner = Rect::from_min_max(rect.min + vec2(13.0, 11.0), rect.max - vec2(13.0, 9.0));
    let painter = ui.painter().clone();
    let title_block = StyledText::of(&theme, title, TypeSize::Sheet, Weight::Bold, p.ink).cut(&painter, inner.width());
    let high = theme.grown(28.0);
    at(ui, ("head", title), Rect::from_min_size(inner.min, vec2(title_block.size().x, high)), |ui| {
        block_heading_ui(ui, &title_block, title)
    });
    if !note.is_empty() {
        let room = inner.width() - title_block.size().x - 12.0;
        let block = StyledText::of(&theme, note, TypeSize::Note, Weight::Regular, p.ink2).cut(&painter, room.max(0.0));
        let baseline = title_block.size().y - block.size().y - theme.grown(1.0);
        block.paint(&painter, pos2(inner.right() - block.size().x, inner.top() + baseline));
        super::place::say(
            ui,
            ("note", title),
            Rect::from_min_size(pos2(inner.right() - block.size().x, inner.top()), block.size()),
            WidgetType::Label,
            note,
        );
    }
    inner.with_min_y(inner.top() + high)
}

/// Tabs with their number keys; the one that was pressed.
pub(in crate::gui::screens) fn tabs_ui(ui: &mut Ui, labels: &[String], now: usize) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let rect = ui.max_rect();
    let gap = 6.0;
    let width = ((rect.width() - gap * (labels.len() - 1) as f32) / labels.len() as f32).min(theme.grown(190.0));
    let mut pressed = None;
    for (i, label) in labels.iter().enumerate() {
        let place = Rect::from_min_size(pos2(rect.left() + i as f32 * (width + gap), rect.top()), vec2(width, rect.height()));
        let response = ui.interact(place, ui.id().with(("tab", i)), Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
        let is_open = i == now;
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_open, label));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Tab));
        let (ground, edge, text) = if is_open { (p.ink, p.ink, p.card) } else { (p.paper, p.edge, p.ink) };
        let painter = ui.painter();
        painter.rect(place, corner(radius::CONTROL), ground, (1.0, edge), StrokeKind::Inside);
        let cap = KeyCap::on(painter, &theme, &(i + 1).to_string(), text);
        let words = StyledText::of(&theme, label, TypeSize::Body, Weight::SemiBold, text).cut(painter, (width - 16.0).max(0.0));
        let with_cap = words.size().x + 8.0 + cap.size().x <= width - 16.0;
        let all = words.size().x + if with_cap { 8.0 + cap.size().x } else { 0.0 };
        let left = place.center().x - 0.5 * all;
        if with_cap {
            cap.paint(painter, pos2(left, (place.center().y - 0.5 * cap.size().y).round()));
        }
        words.paint_in(painter, place.with_max_x(left + all), Align2::RIGHT_CENTER);
        focus::ring_if_focused(ui, &response, radius::CONTROL);
        if response.clicked() {
            pressed = Some(i);
        }
    }
    pressed
}
