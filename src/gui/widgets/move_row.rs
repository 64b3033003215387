//! One move in the list under its pan: what it costs, what it is, what it is aimed at, and if it cannot be made, why.

use egui::{Align2, Color32, Painter, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{IconStyle, Palette, Theme, TypeSize, Weight, corner, radius};
use super::focus;
use super::scale::Pan;
use super::text::StyledText;

/// How a move stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveState<'a> {
    /// It can be made.
    Open,
    /// It is in hand.
    Picked,
    /// It was made this week.
    Placed,
    /// It cannot be made, and why.
    Locked(&'a str),
}

/// What a row tells.
#[derive(Clone, Copy, Debug)]
pub struct MoveRow<'a> {
    /// Where its weight falls.
    pub pan: Pan,
    /// Points of attention.
    pub cost: u8,
    /// What it is.
    pub title: &'a str,
    /// What it is, or would be, aimed at.
    pub aim: &'a str,
    /// How it stands.
    pub state: MoveState<'a>,
    /// How high its line is, in points at 100%; the usual is [`super::super::theme::height::ROW`].
    pub line: f32,
    /// What a screen reader says.
    pub label: &'a str,
}

/// Around what stands in a row.
const MARGIN: f32 = 6.0;
/// Where titles begin, at 100%.
const TITLE: f32 = 34.0;
/// The height of the line with the reason, at 100%.
pub const REASON: f32 = 16.0;

impl MoveRow<'_> {
    /// How high the row will be, in points.
    #[must_use]
    pub fn height(&self, theme: &Theme) -> f32 {
        theme.grown(self.line) + if self.reason().is_some() { theme.grown(REASON) } else { 0.0 }
    }

    /// Why it cannot be made, where the row says so; one reason for all is said elsewhere.
    fn reason(&self) -> Option<&str> {
        match self.state {
            MoveState::Locked(reason) => Some(reason).filter(|reason| !reason.is_empty()),
            MoveState::Open | MoveState::Picked | MoveState::Placed => None,
        }
    }
}

/// A row as wide as there is room.
pub fn move_row_ui(ui: &mut Ui, row: &MoveRow) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let locked = matches!(row.state, MoveState::Locked(_));
    let sense = if locked { Sense::focusable_noninteractive() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), row.height(&theme)), sense);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, !locked, row.state == MoveState::Picked, row.label));
    if let Some(reason) = row.reason() {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(reason));
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }

    let painter = ui.painter();
    let line = Rect::from_min_size(rect.min, vec2(rect.width(), theme.grown(row.line)));
    let colors = Colors::of(row, p);
    let hovered = response.hovered() && row.state == MoveState::Open;
    painter.rect_filled(line, corner(radius::ROW), if hovered { p.card } else { colors.ground });
    if row.state == MoveState::Picked {
        painter.rect_stroke(line, corner(radius::ROW), (2.0, colors.dot_edge), StrokeKind::Inside);
    }
    dots(painter, line, row, &colors, &theme);

    let weight = if matches!(row.state, MoveState::Picked | MoveState::Placed) { Weight::SemiBold } else { Weight::Regular };
    let inner = line.shrink2(vec2(MARGIN, 0.0));
    let room = (inner.width() - theme.grown(TITLE - MARGIN) - MARGIN).max(0.0);
    let title = StyledText::of(&theme, row.title, TypeSize::Line, weight, colors.text);
    // The title goes before the aim, which gets a third even so; of a move that lies in its pan one rather knows the title.
    let least = if matches!(row.state, MoveState::Picked | MoveState::Placed) { 0.6 } else { 1.0 / 3.0 };
    let for_aim = (room - title.line(painter).size().x).max(least * room);
    let aim = StyledText::of(&theme, row.aim, TypeSize::Note, Weight::Regular, colors.aim);
    let aim_width = aim.line(painter).size().x;
    let aim = aim.cut(painter, for_aim);
    let is_cut = title.line(painter).size().x + aim_width > room;
    let title = title.cut(painter, (room - aim.size().x).max(0.0));
    title.paint_in(painter, inner.with_min_x(line.left() + theme.grown(TITLE)), Align2::LEFT_CENTER);
    aim.paint_in(painter, inner, Align2::RIGHT_CENTER);
    if let Some(reason) = row.reason() {
        let why = StyledText::new(&theme)
            .icon(egui_phosphor::fill::LOCK_SIMPLE, IconStyle::Fill, 11.0, p.ink3)
            .gap(4.0)
            .and(reason, TypeSize::Note, Weight::Regular, p.ink3)
            .leading(14.0);
        let at =
            pos2(line.left() + theme.grown(TITLE), line.bottom() - theme.grown(3.0).min(0.5 * (theme.grown(row.line) - theme.grown(18.0))));
        why.cut(painter, (inner.right() - at.x).max(0.0)).paint(painter, at);
    }
    focus::row_ring_if_focused(ui, &response, radius::ROW);
    if is_cut && row.state == MoveState::Placed {
        return response.on_hover_text(format!("{} · {}", row.title, row.aim));
    }
    response
}

struct Colors {
    ground: Color32,
    text: Color32,
    aim: Color32,
    dot: Color32,
    dot_edge: Color32,
}

impl Colors {
    fn of(row: &MoveRow, p: &Palette) -> Self {
        let (fill, edge, on, tint) = match row.pan {
            Pan::Manage => (p.manage, p.manage, p.on_manage, p.manage_tint),
            Pan::Lead => (p.lead, p.lead_edge, p.on_lead, p.lead_tint),
        };
        let clear = Color32::TRANSPARENT;
        match row.state {
            MoveState::Open => Self { ground: clear, text: p.ink, aim: p.ink3, dot: fill, dot_edge: edge },
            MoveState::Picked => Self { ground: tint, text: p.ink, aim: p.ink, dot: fill, dot_edge: edge },
            MoveState::Placed => Self { ground: fill, text: on, aim: on, dot: on, dot_edge: on },
            MoveState::Locked(_) => Self { ground: clear, text: p.ink3, aim: p.ink3, dot: clear, dot_edge: p.edge },
        }
    }
}

/// One dot a point; hollow where the move cannot be made.
fn dots(painter: &Painter, line: Rect, row: &MoveRow, colors: &Colors, theme: &Theme) {
    let (radius, step) = (theme.grown(8.0) / 2.0, theme.grown(12.0));
    for i in 0..row.cost {
        let center = pos2(line.left() + MARGIN + radius + f32::from(i) * step, line.center().y);
        // egui draws a circle's line outside of it.
        if colors.dot == Color32::TRANSPARENT {
            painter.circle_stroke(center, radius - 1.3, (1.3, colors.dot_edge));
        } else if colors.dot == colors.dot_edge {
            painter.circle_filled(center, radius, colors.dot);
        } else {
            painter.circle(center, radius, colors.dot, (1.0, colors.dot_edge));
        }
    }
}
