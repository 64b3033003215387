//! Bars: how far a task is, and how much a cause did. Each has words beside it; the bar alone says nothing.

use egui::{Color32, Painter, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{IconStyle, Theme};
use super::text::StyledText;

/// A progress bar of one value, 0–1.
pub fn progress(painter: &Painter, rect: Rect, done: f32, theme: &Theme) {
    let p = theme.palette;
    track(painter, rect, theme);
    part(painter, rect, 0.0, done, p.ink2);
}

/// A progress bar that shows what was done this week: from `before` to `now`, 0–1.
pub fn progress_since(painter: &Painter, rect: Rect, before: f32, now: f32, theme: &Theme) {
    let p = theme.palette;
    track(painter, rect, theme);
    part(painter, rect, 0.0, now, p.ink);
    if before > 0.0 {
        let old = Rect::from_min_max(rect.min, pos2(at(rect, before.min(now)), rect.max.y));
        painter.rect_filled(old, 0.5 * rect.height(), p.ink3);
    }
}

/// A progress bar as a widget as wide as there is room. `label` says whose it is.
pub fn progress_ui(ui: &mut Ui, height: f32, done: f32, label: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    progress(ui.painter(), rect, done, &Theme::of(ui.ctx()));
    response.widget_info(|| WidgetInfo { value: Some(f64::from(done)), ..WidgetInfo::labeled(WidgetType::ProgressIndicator, true, label) });
    response
}

/// What a cause did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    /// It helped.
    Help,
    /// It hurt.
    Hurt,
}

/// How much a cause did, in three lengths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Much {
    /// A little.
    Little,
    /// Some.
    Some,
    /// A lot.
    Lot,
}

/// The width of an arrow with the longest cause bar, at 100%.
pub const CAUSE_WIDTH: f32 = 62.0;

/// An arrow and a bar: how much a cause helped or hurt. Drawn in a row that is `rect` high, from its left.
pub fn cause(painter: &Painter, rect: Rect, did: Did, much: Much, theme: &Theme) {
    let p = theme.palette;
    let (icon, text, fill) = match did {
        Did::Help => (egui_phosphor::regular::ARROW_UP, p.good_text, p.good),
        Did::Hurt => (egui_phosphor::regular::ARROW_DOWN, p.alert_text, p.alert),
    };
    StyledText::new(theme).icon(icon, IconStyle::Regular, 13.0, text).line(painter).paint_in(painter, rect, egui::Align2::LEFT_CENTER);
    let length = theme.grown(match much {
        Much::Little => 14.0,
        Much::Some => 28.0,
        Much::Lot => 42.0,
    });
    let left = rect.left() + theme.grown(17.0);
    let bar = Rect::from_center_size(pos2(left + 0.5 * length, rect.center().y), vec2(length, theme.grown(8.0)));
    painter.rect_filled(bar, 2.0, fill);
}

fn track(painter: &Painter, rect: Rect, theme: &Theme) {
    painter.rect_filled(rect, 0.5 * rect.height(), theme.palette.sunk);
}

fn part(painter: &Painter, rect: Rect, from: f32, to: f32, color: Color32) {
    if to > from {
        let filled = Rect::from_min_max(pos2(at(rect, from), rect.min.y), pos2(at(rect, to).max(at(rect, from) + 2.0), rect.max.y));
        painter.rect_filled(filled, 0.5 * rect.height(), color);
    }
}

fn at(rect: Rect, part: f32) -> f32 {
    rect.left() + rect.width() * part.clamp(0.0, 1.0)
}
