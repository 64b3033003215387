//! The map of four endings, with the way through it.

use std::f32::consts::FRAC_PI_2;

use egui::epaint::TextShape;
use egui::{Align2, Pos2, Rect, Sense, Ui, WidgetInfo, WidgetType, accesskit, pos2, vec2};

use super::DebriefView;
use crate::gui::theme::{Theme, TypeSize, Weight};
use crate::gui::widgets::text::Words as Type;
use crate::wording::Words;

/// The map, as wide as there is room and at most `most` high.
pub(super) fn map_ui(ui: &mut Ui, most: f32, view: &DebriefView, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let line = theme.grown(16.0);
    let side = (ui.available_width() - line - 8.0).min(most - line - 6.0).max(120.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), side + line + 6.0), Sense::hover());
    let said = format!("{} {}", words.get("debrief-map"), view.page.path);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(accesskit::Role::GraphicsDocument));
    let painter = ui.painter().clone();
    let left = rect.left() + line + 8.0;
    let field = Rect::from_min_size(pos2(left, rect.top()), vec2((rect.right() - left).min(1.25 * side), side));
    let at = |delivery: f64, team: f64| -> Pos2 {
        let part = |value: f64| (value as f32 / 100.0).clamp(0.0, 1.0);
        pos2(field.left() + field.width() * part(delivery), field.bottom() - field.height() * part(team))
    };
    let middle = at(view.bars[0], view.bars[1]);
    let quarters = [
        (Rect::from_min_max(pos2(middle.x, field.top()), pos2(field.right(), middle.y)), p.good_tint, Align2::RIGHT_TOP),
        (Rect::from_min_max(middle, field.max), p.manage_tint, Align2::RIGHT_BOTTOM),
        (Rect::from_min_max(field.min, middle), p.lead_tint, Align2::LEFT_TOP),
        (Rect::from_min_max(pos2(field.left(), middle.y), pos2(middle.x, field.bottom())), p.sunk, Align2::LEFT_BOTTOM),
    ];
    for ((quarter, ground, corner), name) in quarters.into_iter().zip(&view.page.quarters) {
        painter.rect_filled(quarter, 0.0, ground);
        let block = Type::of(&theme, name, TypeSize::Note, Weight::Regular, p.ink2).lay(&painter, quarter.width() - 12.0);
        if block.size().y + 8.0 <= quarter.height() {
            let place = corner.align_size_within_rect(block.size(), quarter.shrink2(vec2(6.0, 5.0)));
            block.paint(&painter, place.min);
        }
    }
    painter.vline(middle.x, field.y_range(), (2.0, p.paper));
    painter.hline(field.x_range(), middle.y, (2.0, p.paper));
    way(&painter, view, at, &theme, words);

    let across =
        Type::of(&theme, &words.get("debrief-axis-delivery"), TypeSize::Note, Weight::Regular, p.ink2).cut(&painter, field.width());
    across.paint(&painter, pos2(field.center().x - 0.5 * across.size().x, field.bottom() + 5.0));
    let galley = painter.layout_no_wrap(words.get("debrief-axis-team"), theme.font(TypeSize::Note, Weight::Regular), p.ink2);
    if galley.size().x <= field.height() {
        let start = pos2(rect.left(), field.center().y + 0.5 * galley.size().x);
        painter.add(TextShape::new(start, galley, p.ink2).with_angle(-FRAC_PI_2));
    }
}

/// From the start to the end, a dot a week.
fn way(painter: &egui::Painter, view: &DebriefView, at: impl Fn(f64, f64) -> Pos2, theme: &Theme, words: &Words) {
    let p = theme.palette;
    let story = &view.page.story;
    let results = std::iter::once(story.start).chain(story.weeks.iter().map(|week| week.results));
    let points: Vec<Pos2> = results.map(|results| at(results.delivery, results.team)).collect();
    painter.line(points.clone(), (2.2, p.ink));
    for point in &points {
        painter.circle_filled(*point, 3.2, p.ink);
    }
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
    let start = Type::of(theme, &words.get("debrief-start"), TypeSize::Note, Weight::Regular, p.ink).line(painter);
    if first.distance(*last) > start.size().x + 20.0 {
        start.paint(painter, pos2(first.x + 6.0, first.y - start.size().y - 3.0));
    }
    let number = Type::of(theme, &story.weeks.len().to_string(), TypeSize::Note, Weight::Bold, p.paper).line(painter);
    let r = 0.5 * number.size().x.max(number.size().y) + 2.0;
    painter.circle_filled(*last, r, p.ink);
    number.paint(painter, pos2(last.x - 0.5 * number.size().x, last.y - 0.5 * number.size().y));
}
