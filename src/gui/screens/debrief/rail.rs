//! The contents of the walk: eight named parts, where one is, what was opened, and the way on.

use egui::{Align2, CursorIcon, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, accesskit, pos2, vec2};
use egui_phosphor::regular as icon;

use super::super::parts::{at, scroll, shown};
use super::walk::Walk;
use crate::debrief::Part;
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::focus;
use crate::gui::widgets::sheet::sheet_at;
use crate::gui::widgets::text::{StyledText, note, sheet_title};
use crate::wording::Localizer;

/// The width of the rail, at 100%.
pub(super) const RAIL: f32 = 204.0;

/// What was pressed.
pub(super) enum Step {
    /// A part by name.
    To(Part),
    /// The way on.
    On,
}

/// The contents as a column at the left.
pub(super) fn rail_ui(ui: &mut Ui, rect: Rect, walk: &Walk, localizer: &Localizer) -> Option<Step> {
    let theme = Theme::of(ui.ctx());
    let mut pressed = None;
    sheet_at(ui, rect, [8.0, 11.0], |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
        let inner = ui.max_rect();
        let foot = theme.grown(86.0);
        at(ui, "contents", inner.with_max_y(inner.bottom() - foot), |ui| {
            scroll(ui, "contents", |ui| {
                ui.set_clip_rect(ui.clip_rect().expand2(vec2(4.0, 0.0)));
                ui.horizontal(|ui| {
                    ui.add_space(space::SMALL);
                    sheet_title(ui, &localizer.get("walk-rail"));
                });
                ui.add_space(6.0);
                for part in Part::ALONE {
                    if entry_ui(ui, part, walk, localizer).clicked() {
                        pressed = Some(Step::To(part));
                    }
                }
            });
        });
        at(ui, "foot", inner.with_min_y(inner.bottom() - foot).shrink2(vec2(8.0, 0.0)), |ui| {
            note(ui, &localizer.get("walk-waits"));
            ui.add_space(space::SMALL);
            if on_ui(ui, walk.part, localizer, Some(ui.available_width())).clicked() {
                pressed = Some(Step::On);
            }
        });
    });
    pressed
}

/// The way on: to the next part, and from the last one to the title.
pub(super) fn on_ui(ui: &mut Ui, part: Part, localizer: &Localizer, width: Option<f32>) -> Response {
    let label = part.next().map_or_else(|| localizer.get("walk-end"), |part| localizer.part_name(part));
    let button = Button::primary(&label).icon_after(icon::ARROW_RIGHT);
    let response = ui.add(match width {
        Some(width) => button.width(width),
        None => button.key("Enter"),
    });
    shown(&response);
    response
}

fn entry_ui(ui: &mut Ui, part: Part, walk: &Walk, localizer: &Localizer) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let (is_open, was_read) = (walk.part == part, walk.read.contains(&part));
    let ink = if is_open { p.card } else { p.ink };
    let quiet = if is_open { p.card } else { p.ink3 };
    let number = StyledText::of(&theme, &(part.place() + 1).to_string(), TypeSize::Body, Weight::SemiBold, quiet).line(&painter);
    let mark = theme.grown(14.0);
    let left = theme.grown(10.0) + theme.grown(9.0) + space::SMALL;
    let room = ui.available_width() - left - mark - space::TIGHT;
    let weight = if is_open { Weight::SemiBold } else { Weight::Regular };
    let name = StyledText::of(&theme, &localizer.part_name(part), TypeSize::Body, weight, ink).lay(&painter, room);
    let size = vec2(ui.available_width(), theme.grown(36.0).max(name.size().y + 12.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    tab(ui, &response, part, is_open, was_read, localizer);
    if is_open || response.hovered() {
        let place = rect.shrink2(vec2(0.0, 1.0));
        painter.rect_filled(place, corner(radius::CONTROL), if is_open { p.ink } else { p.sunk });
    }
    number.paint(&painter, pos2(rect.left() + theme.grown(10.0), rect.center().y - 0.5 * number.size().y));
    name.paint(&painter, pos2(rect.left() + left, rect.center().y - 0.5 * name.size().y));
    if was_read && !is_open {
        let sign = StyledText::new(&theme).icon(icon::CHECK, IconStyle::Regular, 13.0, p.ink3).line(&painter);
        sign.paint_in(&painter, rect.with_max_x(rect.right() - space::TIGHT), Align2::RIGHT_CENTER);
    }
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The contents as a strip of numbers, with the name of the open part beside them.
pub(super) fn strip_ui(ui: &mut Ui, walk: &Walk, localizer: &Localizer) -> Option<Step> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for part in Part::ALONE {
            let (is_open, was_read) = (walk.part == part, walk.read.contains(&part));
            let side = theme.grown(30.0).min(ui.max_rect().width() / 4.0 - 6.0);
            let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::click());
            tab(ui, &response, part, is_open, was_read, localizer);
            let (ground, edge, ink) = if is_open {
                (p.ink, p.ink, p.card)
            } else if was_read {
                (p.sunk, p.edge, p.ink)
            } else {
                (p.card, p.edge, p.ink)
            };
            ui.painter().rect(rect, corner(radius::CONTROL), ground, (1.0, edge), StrokeKind::Inside);
            let number = StyledText::of(&theme, &(part.place() + 1).to_string(), TypeSize::Body, Weight::SemiBold, ink).line(ui.painter());
            number.paint_in(ui.painter(), rect, Align2::CENTER_CENTER);
            focus::ring_if_focused(ui, &response, radius::CONTROL);
            if response.on_hover_text(localizer.part_name(part)).clicked() {
                pressed = Some(Step::To(part));
            }
        }
        let name = StyledText::of(&theme, &localizer.get(walk.part.key()), TypeSize::Sheet, Weight::Bold, p.ink);
        let block = name.lay(ui.painter(), ui.max_rect().width());
        super::super::parts::block_heading_ui(ui, &block, &localizer.get(walk.part.key()));
    });
    pressed
}

/// What a screen reader says of an entry.
fn tab(ui: &Ui, response: &Response, part: Part, is_open: bool, was_read: bool, localizer: &Localizer) {
    let args = [("n", (part.place() + 1).into()), ("name", localizer.part_name(part).into())];
    let label = localizer.fill(if was_read && !is_open { "walk-entry-read" } else { "walk-entry" }, &args);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_open, &label));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(accesskit::Role::Tab));
    shown(response);
}
