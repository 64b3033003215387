//! Placing: a part of the screen for a part of the content, and scrolling where it does not fit.

use std::sync::Arc;

use egui::{AsIdSalt, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, accesskit};

use crate::gui::theme::Theme;
use crate::gui::widgets::text::LaidText;

/// Lays something out in a rectangle, without egui's own gaps. The id keeps its parts apart from others.
pub(in crate::gui) fn at<R>(ui: &mut Ui, id: impl AsIdSalt, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().id_salt(id).max_rect(rect));
    child.spacing_mut().item_spacing = Vec2::ZERO;
    add(&mut child)
}

/// The room that the bar of what scrolls takes.
pub(in crate::gui::screens) const SCROLL_BAR: f32 = 14.0;

/// Lets what is higher than its place scroll; a bar stands beside it then.
pub(in crate::gui) fn scroll<R>(ui: &mut Ui, id: impl AsIdSalt, add: impl FnOnce(&mut Ui) -> R) -> R {
    let usual = Arc::clone(ui.style());
    let quiet = Theme::of(ui.ctx()).palette.edge;
    // The bar is quieter than what it moves.
    ui.visuals_mut().widgets.inactive.fg_stroke.color = quiet;
    ui.spacing_mut().scroll.bar_width = 6.0;
    ui.spacing_mut().scroll.bar_inner_margin = SCROLL_BAR - 6.0;
    ui.spacing_mut().scroll.bar_outer_margin = 0.0;
    let area = ScrollArea::vertical().id_salt(id).auto_shrink([false, false]);
    let output = area.show(ui, |ui| {
        ui.set_style(Arc::clone(&usual));
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        add(ui)
    });
    ui.set_style(usual);
    // egui learns only now whether a bar is needed: nobody sees the pass in which it is missing.
    let is_over = output.content_size.y > output.inner_rect.height() + 0.5;
    let known: Option<bool> = ui.data(|data| data.get_temp(output.id.with("is over")));
    if known.unwrap_or(false) != is_over {
        ui.data_mut(|data| data.insert_temp(output.id.with("is over"), is_over));
        ui.ctx().request_discard("it scrolls, or no longer does");
        ui.ctx().request_repaint();
    }
    output.inner
}

/// Brings what just got the focus into view.
pub(in crate::gui::screens) fn shown(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// Text that is laid out already, as a widget of its size.
pub(in crate::gui::screens) fn block_ui(ui: &mut Ui, block: &LaidText, plain: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(block.size(), Sense::hover());
    if ui.is_rect_visible(rect) {
        block.paint(ui.painter(), rect.min);
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, plain));
    response
}

/// The same as a heading.
pub(in crate::gui::screens) fn block_heading_ui(ui: &mut Ui, block: &LaidText, plain: &str) -> Response {
    let response = block_ui(ui, block, plain);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(accesskit::Role::Heading));
    response
}

/// Something that a painter draws, said to a screen reader.
pub(in crate::gui) fn say(ui: &Ui, id: impl AsIdSalt, rect: Rect, role: WidgetType, words: &str) -> Response {
    let response = ui.interact(rect, ui.id().with(id), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, true, words));
    response
}
