//! egui's own style, set from the theme, for the widgets that are used as egui has them: text fields, sliders, scroll bars.

use egui::epaint::FontColorTransferFunction;
use egui::style::{Selection, WidgetVisuals, Widgets};
use egui::{Color32, CornerRadius, FontFamily, FontId, Shadow, Stroke, Style, TextStyle, Visuals, vec2};

use super::metrics::{TypeSize, Weight, height, radius, space};
use super::{Motion, Theme};

/// The style that belongs to a theme.
#[must_use]
pub(super) fn style(theme: &Theme) -> Style {
    let mut style = Style { visuals: visuals(theme), ..Style::default() };
    style.text_styles = [
        (TextStyle::Small, theme.font(TypeSize::Note, Weight::Regular)),
        (TextStyle::Body, theme.font(TypeSize::Body, Weight::Regular)),
        (TextStyle::Button, theme.font(TypeSize::Body, Weight::SemiBold)),
        (TextStyle::Heading, theme.font(TypeSize::Headline, Weight::Bold)),
        (TextStyle::Monospace, FontId::new(theme.size(TypeSize::Line), FontFamily::Monospace)),
    ]
    .into();
    style.spacing.item_spacing = vec2(space::SMALL, space::SMALL);
    style.spacing.button_padding = vec2(space::LARGE, space::SMALL);
    style.spacing.interact_size = vec2(height::CONTROL, theme.grown(height::ROW));
    style.spacing.icon_width = theme.grown(18.0);
    style.spacing.icon_width_inner = theme.grown(10.0);
    style.spacing.slider_width = theme.grown(160.0);
    style.spacing.scroll.bar_width = 8.0;
    style.spacing.scroll.floating = false;
    style.interaction.selectable_labels = false;
    // A scroll bar that slides in would push the words aside bit by bit; what moves in the game moves by `gui::motion`.
    style.animation_time = 0.0;
    if theme.motion == Motion::Reduced {
        style.scroll_animation = egui::style::ScrollAnimation::none();
    }
    style
}

fn visuals(theme: &Theme) -> Visuals {
    let p = theme.palette;
    let mut visuals = if theme.is_dark() { Visuals::dark() } else { Visuals::light() };
    visuals.override_text_color = None;
    visuals.widgets = widgets(theme);
    visuals.selection = Selection { bg_fill: p.sunk, stroke: Stroke::new(1.0, p.ink) };
    visuals.hyperlink_color = p.ink;
    visuals.faint_bg_color = p.sunk;
    visuals.extreme_bg_color = p.card;
    visuals.text_edit_bg_color = Some(p.card);
    visuals.code_bg_color = p.sunk;
    visuals.warn_fg_color = p.alert_text;
    visuals.error_fg_color = p.alert_text;
    visuals.window_fill = p.paper;
    visuals.window_stroke = Stroke::new(1.0, p.line);
    visuals.window_corner_radius = corner(radius::SHEET);
    visuals.menu_corner_radius = corner(radius::CONTROL);
    visuals.window_shadow = Shadow { offset: [0, 1], blur: 2, spread: 0, color: p.shadow };
    visuals.popup_shadow = visuals.window_shadow;
    visuals.panel_fill = p.desk;
    visuals.weak_text_color = Some(p.ink3);
    visuals.disabled_alpha = 1.0;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    visuals.text_cursor.stroke = Stroke::new(2.0, p.ink);
    // A blinking caret would keep an idle window awake.
    visuals.text_cursor.blink = false;
    // Light text on dark ground is not made fatter: it is as heavy as it was drawn.
    visuals.text_options.color_transfer_function = FontColorTransferFunction::Off;
    visuals
}

fn widgets(theme: &Theme) -> Widgets {
    let p = theme.palette;
    let state = |fill: Color32, edge: Color32, width: f32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, edge),
        corner_radius: corner(radius::ROW),
        fg_stroke: Stroke::new(1.5, text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(p.paper, p.line, 1.0, p.ink),
        inactive: state(p.card, p.edge, 1.0, p.ink),
        hovered: state(p.sunk, p.ink, 1.0, p.ink),
        active: state(p.sunk, p.ink, 2.0, p.ink),
        open: state(p.sunk, p.edge, 1.0, p.ink),
    }
}

/// A radius as egui keeps it.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "radii are small whole numbers")]
pub fn corner(radius: f32) -> CornerRadius {
    CornerRadius::same(radius.round() as u8)
}
