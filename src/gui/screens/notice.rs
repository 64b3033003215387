//! Something that went wrong, in a band over the screen, until it was read.

use egui::{Align, Layout, Rect, Sense, Ui, WidgetInfo, WidgetType, accesskit, pos2, vec2};
use egui_phosphor::regular as icon;

use super::parts::at;
use super::{Intent, NavigationIntent};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::text::StyledText;
use crate::wording::Localizer;

/// Draws the band at the top; returns what was pressed, and the rest of the screen.
pub fn notice_ui(ui: &mut Ui, says: &str, localizer: &Localizer) -> (Option<Intent>, Rect) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let painter = ui.painter().clone();
    let label = localizer.get("notice-dismiss");
    let button = StyledText::of(&theme, &label, TypeSize::Body, Weight::SemiBold, p.ink).line(&painter).size().x + 36.0;
    let sign = StyledText::new(&theme).icon(icon::WARNING_CIRCLE, IconStyle::Regular, 20.0, p.alert_text).line(&painter);
    let left = space::LARGE + sign.size().x + space::SMALL;
    let room = (whole.width() - left - button - 2.0 * space::LARGE).max(80.0);
    let block = StyledText::of(&theme, says, TypeSize::Body, Weight::SemiBold, p.ink).lay(&painter, room);
    let high = block.size().y.max(theme.grown(36.0)) + 2.0 * space::SMALL;
    let band = whole.with_max_y((whole.top() + high).min(whole.bottom() - 40.0));
    painter.rect_filled(band, 0.0, p.alert_tint);
    painter.hline(band.x_range(), band.bottom(), (1.0, p.alert));
    sign.paint(&painter, pos2(band.left() + space::LARGE, band.center().y - 0.5 * sign.size().y));
    block.paint(&painter, pos2(band.left() + left, band.center().y - 0.5 * block.size().y));
    let response = ui.interact(band, ui.id().with("notice"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, says));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Alert);
        node.set_live(accesskit::Live::Assertive);
    });
    let mut asked = None;
    at(ui, "dismiss", band.shrink2(vec2(space::LARGE, 0.0)), |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.add(Button::new(&label).height(34.0)).clicked() {
                asked = Some(Intent::Navigate(NavigationIntent::Dismiss));
            }
        });
    });
    (asked, whole.with_min_y(band.bottom()))
}
