//! Beside the curves: the map, and what else there is to say of the whole play.

use egui::{Rect, Ui, vec2};

use super::DebriefView;
use super::map::map_ui;
use crate::gui::screens::parts::{at, draw, head, item_ui, scroll};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::scale::{Geometry, Scale};
use crate::gui::widgets::text::{Words as Type, sheet_title};
use crate::wording::Words;

/// Two sheets.
pub(super) fn column(ui: &mut Ui, rect: Rect, view: &DebriefView, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let width = rect.width() - 26.0;
    let high = (width + theme.grown(60.0)).min(0.58 * rect.height()).round();
    let inner = head(ui, rect.with_max_y(rect.top() + high), &words.get("debrief-where"), "");
    at(ui, "map", inner, |ui| map_ui(ui, inner.height(), view, words));
    let below = rect.with_min_y(rect.top() + high + space::GUTTER);
    let inner = head(ui, below, &words.get("debrief-rest"), "");
    at(ui, "rest", inner, |ui| scroll(ui, "rest", |ui| rest(ui, view, words)));
}

/// The same one under the other.
pub(super) fn flow(ui: &mut Ui, view: &DebriefView, words: &Words) {
    sheet_title(ui, &words.get("debrief-where"));
    ui.add_space(space::SMALL);
    let width = ui.available_width();
    map_ui(ui, (0.6 * width).clamp(180.0, 420.0), view, words);
    ui.add_space(space::SECTION);
    sheet_title(ui, &words.get("debrief-rest"));
    ui.add_space(space::SMALL);
    rest(ui, view, words);
}

fn rest(ui: &mut Ui, view: &DebriefView, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let mut said = vec![view.page.scale.clone()];
    said.extend(view.page.foresight.clone());
    said.extend(view.page.left.iter().cloned());
    said.extend(view.ending.lines.iter().cloned());
    let id = ui.id().with("rest");
    let label = format!("{} {}", words.get("debrief-rest"), said.join(" "));
    item_ui(ui, id, &label, |ui| {
        let geometry = Geometry::DILEMMA;
        let (_, place) = ui.allocate_space(vec2(ui.available_width(), geometry.size.y + 4.0));
        let origin = egui::pos2(place.center().x - 0.5 * geometry.size.x, place.top());
        Scale::leaning(view.page.story.results.lean as f32).paint(ui.painter(), origin, &geometry, p);
        for line in &said {
            ui.add_space(4.0);
            draw(ui, &Type::of(&theme, line, TypeSize::Line, Weight::Regular, p.ink2));
        }
    });
}
