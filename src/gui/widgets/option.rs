//! One of several options, of which exactly one holds.

use egui::{Align2, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{IconStyle, Palette, Theme, TypeSize, Weight, corner, height, radius, space};
use super::focus;
use super::text::Words;

/// The side of the small picture of a set of colours, at 100%.
const SWATCH: f32 = 20.0;

/// An option. `chosen` tells whether it holds now; `swatch` shows the colours it stands for.
pub fn option_ui(ui: &mut Ui, label: &str, group: &str, chosen: bool, swatch: Option<&Palette>) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let (ground, edge, text) = if chosen { (p.ink, p.ink, p.card) } else { (p.card, p.edge, p.ink) };
    let painter = ui.painter();
    // The sign is there in every option, so that none changes its width.
    let sign = Words::new(&theme).icon(egui_phosphor::regular::CHECK, IconStyle::Regular, 14.0, text).line(painter);
    let words = Words::of(&theme, label, TypeSize::Body, Weight::SemiBold, text).line(painter);
    let picture = if swatch.is_some() { theme.grown(SWATCH) + space::SMALL } else { 0.0 };
    let width = sign.size().x + space::SMALL + picture + words.size().x + 2.0 * space::MEDIUM;
    let (rect, response) = ui.allocate_exact_size(vec2(width.ceil(), theme.grown(height::CONTROL)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, format!("{group}: {label}")));
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);

    let painter = ui.painter();
    let ground = if response.hovered() && !chosen { p.sunk } else { ground };
    painter.rect(rect, corner(radius::CONTROL), ground, (1.0, edge), StrokeKind::Inside);
    let mut rest = rect.shrink2(vec2(space::MEDIUM, 0.0));
    if chosen {
        sign.paint_in(painter, rest, Align2::LEFT_CENTER);
    }
    rest.min.x += sign.size().x + space::SMALL;
    if let Some(of) = swatch {
        let side = theme.grown(SWATCH);
        let square = Rect::from_min_size(pos2(rest.left(), (rest.center().y - 0.5 * side).round()), vec2(side, side));
        painter.rect(square, corner(radius::KEY), of.paper, (1.0, of.edge), StrokeKind::Inside);
        let letter = Words::of(&theme, "a", TypeSize::Line, Weight::Bold, of.ink).line(painter);
        letter.paint_in(painter, square, Align2::CENTER_CENTER);
        rest.min.x += picture;
    }
    words.paint_in(painter, rest, Align2::LEFT_CENTER);
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response
}
