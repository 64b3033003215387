//! Buttons. One primary button a screen, at the same place; the key that presses it stands on it.

use egui::{Align2, Color32, Rect, Response, Sense, StrokeKind, Ui, Vec2, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{IconStyle, Palette, Theme, TypeSize, Weight, corner, height, radius, space};
use super::focus;
use super::key_cap::KeyCap;
use super::scale::Pan;
use super::text::{LaidText, StyledText};

/// What a button is for, which is how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// Card with an edge.
    Secondary,
    /// Ink: the way on.
    Primary,
    /// In a pan's colour: the weight falls into that pan.
    Place(Pan),
}

/// A button, to be shown with `ui.add`.
#[derive(Clone, Debug)]
#[must_use = "show it with ui.add"]
pub struct Button<'a> {
    label: &'a str,
    kind: ButtonKind,
    before: Option<&'a str>,
    after: Option<&'a str>,
    key: Option<&'a str>,
    unless: Option<&'a str>,
    height: f32,
    width: Option<f32>,
}

impl<'a> Button<'a> {
    /// A secondary button.
    pub fn new(label: &'a str) -> Self {
        let height = height::CONTROL;
        Self { label, kind: ButtonKind::Secondary, before: None, after: None, key: None, unless: None, height, width: None }
    }

    /// The way on.
    pub fn primary(label: &'a str) -> Self {
        Self::new(label).kind(ButtonKind::Primary)
    }

    /// Of this kind.
    pub fn kind(self, kind: ButtonKind) -> Self {
        Self { kind, ..self }
    }

    /// With an icon before the label.
    pub fn icon(self, icon: &'a str) -> Self {
        Self { before: Some(icon), ..self }
    }

    /// With an icon after the label.
    pub fn icon_after(self, icon: &'a str) -> Self {
        Self { after: Some(icon), ..self }
    }

    /// With the key that presses it. The screen listens to the key; the cap only tells.
    pub fn key(self, key: &'a str) -> Self {
        Self { key: Some(key), ..self }
    }

    /// Cannot be pressed now, and why; the reason is also on the pointer.
    pub fn unless(self, reason: Option<&'a str>) -> Self {
        Self { unless: reason, ..self }
    }

    /// Of another height than 40 points (at 100%).
    pub fn height(self, height: f32) -> Self {
        Self { height, ..self }
    }

    /// How wide it is by itself, in points, as it is now.
    pub fn wide(&self, ui: &Ui) -> f32 {
        let theme = Theme::of(ui.ctx());
        let colors = Colors::of(self.kind, self.unless.is_none(), theme.palette);
        wide(&Row::lay(ui, &theme, self, &colors))
    }

    /// Of this width, in points.
    pub fn width(self, width: f32) -> Self {
        Self { width: Some(width), ..self }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let enabled = self.unless.is_none() && ui.is_enabled();
        let colors = Colors::of(self.kind, enabled, theme.palette);
        let row = Row::lay(ui, &theme, &self, &colors);

        let size = vec2(self.width.unwrap_or_else(|| wide(&row)), theme.grown(self.height));
        let sense = if enabled { Sense::click() } else { Sense::focusable_noninteractive() };
        let (rect, mut response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, self.label));
        if let Some(reason) = self.unless {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(reason));
            response = response.on_hover_text(reason);
        } else {
            response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
        }

        if ui.is_rect_visible(rect) {
            let p = theme.palette;
            let pressed = response.is_pointer_button_down_on();
            let ground = if pressed || response.hovered() {
                colors.ground.lerp_to_gamma(p.ink3, if pressed { 0.2 } else { 0.1 })
            } else {
                colors.ground
            };
            ui.painter().rect(rect, corner(radius::CONTROL), ground, (1.0, colors.edge), StrokeKind::Inside);
            row.paint(ui, rect);
            focus::ring_if_focused(ui, &response, radius::CONTROL);
        }
        response
    }
}

fn wide(row: &Row) -> f32 {
    (row.width() + 2.0 * space::LARGE + 2.0).round()
}

#[derive(Clone, Copy)]
struct Colors {
    ground: Color32,
    edge: Color32,
    text: Color32,
}

impl Colors {
    fn of(kind: ButtonKind, enabled: bool, p: &Palette) -> Self {
        match kind {
            _ if !enabled => Self { ground: p.paper, edge: p.line, text: p.ink3 },
            ButtonKind::Secondary => Self { ground: p.card, edge: p.edge, text: p.ink },
            ButtonKind::Primary => Self { ground: p.ink, edge: p.ink, text: p.card },
            ButtonKind::Place(Pan::Manage) => Self { ground: p.manage, edge: p.manage, text: p.on_manage },
            ButtonKind::Place(Pan::Lead) => Self { ground: p.lead, edge: p.lead_edge, text: p.on_lead },
        }
    }
}

/// What stands on a button, from left to right.
struct Row {
    parts: Vec<Part>,
}

enum Part {
    Words(LaidText),
    Key(KeyCap),
}

impl Part {
    fn size(&self) -> Vec2 {
        match self {
            Self::Words(block) => block.size(),
            Self::Key(cap) => cap.size(),
        }
    }
}

impl Row {
    fn lay(ui: &Ui, theme: &Theme, button: &Button, colors: &Colors) -> Self {
        let painter = ui.painter();
        let icon = |icon: &str, style| Part::Words(StyledText::new(theme).icon(icon, style, 16.0, colors.text).line(painter));
        let lock = button.unless.map(|_| icon(egui_phosphor::fill::LOCK_SIMPLE, IconStyle::Fill));
        let before = lock.or_else(|| button.before.map(|name| icon(name, IconStyle::Regular)));
        let label = StyledText::of(theme, button.label, TypeSize::Body, Weight::SemiBold, colors.text).line(painter);
        let after = button.after.map(|name| icon(name, IconStyle::Regular));
        let key = button.key.map(|key| {
            Part::Key(match button.kind {
                ButtonKind::Secondary => KeyCap::new(painter, theme, key),
                ButtonKind::Primary | ButtonKind::Place(_) => KeyCap::on(painter, theme, key, colors.text),
            })
        });
        Self { parts: [before, Some(Part::Words(label)), after, key].into_iter().flatten().collect() }
    }

    fn width(&self) -> f32 {
        let gaps = self.parts.len().saturating_sub(1) as f32 * space::SMALL;
        self.parts.iter().map(|part| part.size().x).sum::<f32>() + gaps
    }

    fn paint(&self, ui: &Ui, rect: Rect) {
        let mut x = rect.center().x - 0.5 * self.width();
        for part in &self.parts {
            let size = part.size();
            let place = Rect::from_min_size(pos2(x, rect.top()), vec2(size.x, rect.height()));
            match part {
                Part::Words(block) => block.paint_in(ui.painter(), place, Align2::CENTER_CENTER),
                Part::Key(cap) => cap.paint(ui.painter(), pos2(x, (rect.center().y - 0.5 * size.y).round())),
            }
            x += size.x + space::SMALL;
        }
    }
}
