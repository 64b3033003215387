//! A choice of a dilemma, large, with its number. Nothing on it tells which way it leans.

use egui::{Align2, Color32, CursorIcon, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{IconStyle, Palette, Theme, TypeSize, Weight, corner, height, radius};
use super::focus;
use super::text::StyledText;

/// The side of the box with the number, at 100%.
const NUMBER: f32 = 38.0;
/// Between that and the words.
const GAP: f32 = 18.0;
/// Left of the number; right of the words it is 20.
const MARGIN: f32 = 14.0;

/// How a choice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceState<'a> {
    /// It can be taken.
    Open,
    /// It cannot, and why.
    Locked(&'a str),
    /// It was taken.
    Taken,
}

/// What a choice shows.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// Its number, from 1.
    pub number: u8,
    /// What one would do.
    pub text: &'a str,
    /// What it costs, or what a boss would know of it.
    pub hint: Option<&'a str>,
    /// How it stands.
    pub state: ChoiceState<'a>,
    /// What a screen reader says.
    pub label: &'a str,
}

/// A choice as wide as there is room.
pub fn choice_ui(ui: &mut Ui, choice: &Choice) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let side = theme.grown(NUMBER);
    let left = MARGIN + side + GAP;
    let room = (ui.available_width() - left - 20.0).max(40.0);
    let ink = if matches!(choice.state, ChoiceState::Locked(_)) { p.ink3 } else { p.ink };
    let words = StyledText::of(&theme, choice.text, TypeSize::Choice, Weight::Regular, ink).lay(ui.painter(), room);
    let hint = hint(&theme, choice).map(|hint| hint.lay(ui.painter(), room));
    let inner = words.size().y + hint.as_ref().map_or(0.0, |hint| hint.size().y);
    let size = vec2(ui.available_width(), theme.grown(height::CHOICE).max(inner + 22.0));

    let sense = match choice.state {
        ChoiceState::Open => Sense::click(),
        ChoiceState::Locked(_) => Sense::focusable_noninteractive(),
        ChoiceState::Taken => Sense::hover(),
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let role = if choice.state == ChoiceState::Taken { WidgetType::Label } else { WidgetType::Button };
    response.widget_info(|| WidgetInfo::labeled(role, choice.state == ChoiceState::Open, choice.label));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let is_open = choice.state == ChoiceState::Open;
    let response = if is_open { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
    let held = is_open && (response.has_focus() || response.hovered());
    let filled = choice.state == ChoiceState::Taken || (is_open && response.has_focus());
    let painter = ui.painter();
    let ground = if held || filled { p.sunk } else { p.card };
    painter.rect(rect, corner(radius::CHOICE), ground, (1.0, p.line), StrokeKind::Inside);
    let square = Rect::from_center_size(pos2(rect.left() + MARGIN + 0.5 * side, rect.center().y), vec2(side, side));
    number(ui, &theme, square, choice, NumberColors::of(filled, ink, p));
    let top = rect.center().y - 0.5 * inner;
    words.paint(ui.painter(), pos2(rect.left() + left, top));
    if let Some(hint) = hint {
        hint.paint(ui.painter(), pos2(rect.left() + left, top + words.size().y));
    }
    focus::ring_if_focused(ui, &response, radius::CHOICE);
    response
}

fn hint(theme: &Theme, choice: &Choice) -> Option<StyledText> {
    let p = theme.palette;
    if let ChoiceState::Locked(why) = choice.state {
        let lock = StyledText::new(theme).icon(egui_phosphor::fill::LOCK_SIMPLE, IconStyle::Fill, 13.0, p.ink3).gap(4.0);
        return Some(lock.and(why, TypeSize::Body, Weight::Regular, p.ink3));
    }
    choice.hint.map(|hint| StyledText::of(theme, hint, TypeSize::Body, Weight::Regular, p.ink2))
}

struct NumberColors {
    ground: Color32,
    edge: Color32,
    digit: Color32,
}

impl NumberColors {
    fn of(is_filled: bool, ink: Color32, p: &Palette) -> Self {
        if is_filled {
            Self { ground: p.ink, edge: p.ink, digit: p.paper }
        } else {
            Self { ground: Color32::TRANSPARENT, edge: p.edge, digit: ink }
        }
    }
}

fn number(ui: &Ui, theme: &Theme, square: Rect, choice: &Choice, colors: NumberColors) {
    let painter = ui.painter();
    painter.rect(square, corner(radius::CONTROL), colors.ground, (1.5, colors.edge), StrokeKind::Inside);
    let digit = StyledText::of(theme, &choice.number.to_string(), TypeSize::Choice, Weight::Bold, colors.digit).line(painter);
    digit.paint_in(painter, square, Align2::CENTER_CENTER);
}
