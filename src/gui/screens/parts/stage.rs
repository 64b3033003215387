//! The stage: one large face at the left, the words at the right, and what can be done at the bottom.

use egui::{Align2, AsIdSalt, Rect, Sense, Ui, Vec2, WidgetType, pos2, vec2};

use super::place::{at, say, scroll};
use crate::gui::screens::Portrait;
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::face;
use crate::gui::widgets::scale::{Geometry, Scale};
use crate::gui::widgets::sheet;
use crate::gui::widgets::text::StyledText;

/// Who and what stands at the left.
#[derive(Clone, Copy)]
pub(in crate::gui::screens) struct Stage<'a> {
    /// The one it is about.
    pub(in crate::gui::screens) face: Option<&'a Portrait>,
    /// The others.
    pub(in crate::gui::screens) others: &'a [Portrait],
    /// What is said above them.
    pub(in crate::gui::screens) others_head: &'a str,
    /// Where the scale leans, and what is said beside it.
    pub(in crate::gui::screens) scale: Option<(f64, &'a str)>,
}

/// The largest face.
const FACE: f32 = 256.0;
/// A face among the others.
const SMALL: f32 = 58.0;
/// The left column, and the gap to the right one.
const LEFT: f32 = 300.0;
const BETWEEN: f32 = 56.0;

/// Lays the stage out on one sheet. `words` gets the right side.
pub(in crate::gui::screens) fn stage_ui<R>(ui: &mut Ui, rect: Rect, stage: Stage<'_>, words: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    sheet::paint(ui.painter(), rect, &theme);
    let effective = rect.width() / theme.text.factor();
    if rect.width() < 900.0 || effective < 640.0 {
        let inner = rect.shrink2(vec2(space::LARGE, space::MEDIUM));
        let strip = if rect.height() > 420.0 { heads(ui, inner, &stage) } else { 0.0 };
        return at(ui, "words", inner.with_min_y(inner.top() + strip), words);
    }
    // On a large window the two columns stay together.
    let spare = (rect.width() - 1256.0 * theme.text.factor().max(1.0)).max(0.0);
    let inner = Rect::from_min_max(rect.min + vec2(52.0 + 0.35 * spare, 36.0), rect.max - vec2(64.0 + 0.35 * spare, 24.0));
    left(ui, inner.with_max_x(inner.left() + LEFT), &stage);
    at(ui, "words", inner.with_min_x(inner.left() + LEFT + BETWEEN), words)
}

/// The left column.
fn left(ui: &mut Ui, rect: Rect, stage: &Stage<'_>) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let size = (0.44 * rect.height()).clamp(120.0, FACE).round();
    let mut y = rect.top();
    if let Some(portrait) = stage.face {
        let square = Rect::from_min_size(rect.min, Vec2::splat(size));
        face::paint(&painter, square, &portrait.looks, portrait.mood, p);
        y += size + space::MEDIUM;
        let name = StyledText::of(&theme, &portrait.name, TypeSize::Sheet, Weight::Bold, p.ink).gap(8.0);
        let name = name.and(&portrait.role, TypeSize::Body, Weight::Regular, p.ink2);
        let block = name.cut_after(&painter, rect.width(), 2);
        block.paint(&painter, pos2(rect.left(), y));
        say(ui, "the one", square.with_max_y(y + block.size().y), WidgetType::Image, &format!("{}, {}", portrait.name, portrait.role));
        y += block.size().y + space::LARGE;
    }
    let scale = Geometry::DILEMMA;
    let floor = rect.bottom() - stage.scale.map_or(0.0, |_| scale.size.y + space::LARGE);
    others(ui, Rect::from_min_max(pos2(rect.left(), y), pos2(rect.right(), floor)), stage, size);
    if let Some((lean, words)) = stage.scale {
        let origin = pos2(rect.left(), rect.bottom() - scale.size.y - 4.0);
        Scale::leaning(lean as f32).paint(&painter, origin, &scale, p);
        let x = origin.x + scale.size.x + 14.0;
        let block = StyledText::of(&theme, words, TypeSize::Body, Weight::Regular, p.ink2).lay(&painter, rect.right() + 40.0 - x);
        block.paint(&painter, pos2(x, rect.bottom() - 8.0 - block.size().y));
        say(ui, "scale", Rect::from_min_size(origin, scale.size), WidgetType::Image, words);
    }
}

/// The others, as many as there is room for; larger where nobody stands before them.
fn others(ui: &mut Ui, rect: Rect, stage: &Stage<'_>, size: f32) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    if stage.others.is_empty() || rect.height() < theme.grown(28.0) + SMALL {
        return;
    }
    let mut y = rect.top();
    let side = if stage.face.is_some() { SMALL } else { (0.5 * (size - space::SMALL)).round() };
    if !stage.others_head.is_empty() {
        let head = StyledText::of(&theme, stage.others_head, TypeSize::Body, Weight::Regular, p.ink2).line(&painter);
        head.paint(&painter, pos2(rect.left(), y));
        y += head.size().y + space::SMALL;
    }
    let line = theme.grown(16.0);
    let room = vec2(rect.width(), rect.bottom() - y);
    let (side, columns, fitting) = fitting(stage.others.len(), side, line, room);
    let shown = if fitting < stage.others.len() { fitting.saturating_sub(1) } else { stage.others.len() };
    let square = |i: usize| {
        let (column, row) = (i % columns, i / columns);
        let min = pos2(rect.left() + column as f32 * (side + space::SMALL), y + row as f32 * (side + line + space::SMALL));
        Rect::from_min_size(min, Vec2::splat(side))
    };
    for (i, portrait) in stage.others.iter().take(shown).enumerate() {
        let square = square(i);
        face::paint(&painter, square, &portrait.looks, portrait.mood, p);
        let name = StyledText::of(&theme, portrait.first_name(), TypeSize::Note, Weight::Regular, p.ink2).cut(&painter, side);
        name.paint(&painter, pos2(square.center().x - 0.5 * name.size().x, square.bottom()));
        let label = format!("{}, {}", portrait.name, portrait.role);
        say(ui, ("other", i), square, WidgetType::Image, &label).on_hover_text(label);
    }
    if fitting > 0 && shown < stage.others.len() {
        let rest = &stage.others[shown..];
        let more = StyledText::of(&theme, &format!("+{}", rest.len()), TypeSize::Sheet, Weight::SemiBold, p.ink2).line(&painter);
        more.paint_in(&painter, square(shown), Align2::CENTER_CENTER);
        let label = rest.iter().map(|portrait| format!("{}, {}", portrait.name, portrait.role)).collect::<Vec<_>>().join("; ");
        say(ui, "more others", square(shown), WidgetType::Label, &label).on_hover_text(label);
    }
}

/// The least side of a face among the others.
const LEAST: f32 = 38.0;

/// With which side `count` faces fit into this room, in how many columns, and how many of them fit.
fn fitting(count: usize, side: f32, line: f32, room: Vec2) -> (f32, usize, usize) {
    let places = |side: f32| {
        let columns = ((room.x + space::SMALL) / (side + space::SMALL)).floor().max(1.0);
        let rows = ((room.y + space::SMALL) / (side + line + space::SMALL)).floor().max(0.0);
        (columns as usize, (columns * rows) as usize)
    };
    let mut side = side;
    while places(side).1 < count && side > LEAST {
        side = (side - 2.0).max(LEAST);
    }
    let (columns, fitting) = places(side);
    (side, columns, fitting)
}

/// The faces in a row, where there is no room for a column; how high it is.
fn heads(ui: &mut Ui, rect: Rect, stage: &Stage<'_>) -> f32 {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let Some(portrait) = stage.face else { return 0.0 };
    let square = Rect::from_min_size(rect.min, Vec2::splat(72.0));
    face::paint(ui.painter(), square, &portrait.looks, portrait.mood, p);
    let name = StyledText::of(&theme, &portrait.name, TypeSize::Sheet, Weight::Bold, p.ink).gap(8.0);
    let name = name.and(&portrait.role, TypeSize::Body, Weight::Regular, p.ink2);
    let block = name.cut_after(ui.painter(), rect.width() - 84.0, 2);
    block.paint(ui.painter(), pos2(square.right() + space::MEDIUM, square.center().y - 0.5 * block.size().y));
    say(ui, "the one", square, WidgetType::Image, &format!("{}, {}", portrait.name, portrait.role));
    square.height() + space::SMALL
}

/// So much of the room, at least, is left to the words while what can be done keeps its place below them.
const FOR_WORDS: f32 = 0.4;
/// Below what can be done: focus rings reach beyond the controls.
const RING: f32 = 6.0;

/// Words at the top, what can be done at the bottom, always in sight. Where the words need more room they scroll; where what can be done
/// would leave them too little, all of it scrolls.
pub(in crate::gui::screens) fn anchored<R>(
    ui: &mut Ui,
    id: impl AsIdSalt,
    top: impl FnOnce(&mut Ui),
    bottom: impl FnOnce(&mut Ui) -> R,
) -> R {
    let key = ui.id().with(id);
    let place = ui.available_rect_before_wrap();
    let known: Option<f32> = ui.data(|data| data.get_temp(key));
    let measured = |ui: &mut Ui| {
        let start = ui.cursor().top();
        let result = bottom(ui);
        (result, ui.cursor().top() - start)
    };
    let (result, height) = match known {
        // Measured before anything scrolls: nobody sees this pass.
        None => at(ui, key, place, |ui| {
            top(ui);
            measured(ui)
        }),
        Some(known) if known + RING + space::LARGE <= (1.0 - FOR_WORDS) * place.height() => {
            let foot = place.with_min_y(place.bottom() - known - RING);
            at(ui, key, place.with_max_y(foot.top() - space::SMALL), |ui| {
                scroll(ui, key, |ui| {
                    ui.set_clip_rect(ui.clip_rect().expand2(vec2(RING, 0.0)));
                    top(ui);
                });
            });
            at(ui, key.with("foot"), foot, measured)
        }
        Some(known) => scroll(ui, key, |ui| {
            ui.set_clip_rect(ui.clip_rect().expand(RING));
            let start = ui.cursor().top();
            top(ui);
            let used = ui.cursor().top() - start;
            ui.add_space((place.height() - used - known - RING).max(space::LARGE));
            let measured = measured(ui);
            ui.allocate_exact_size(vec2(1.0, RING), Sense::hover());
            measured
        }),
    };
    if known.is_none_or(|known| (height - known).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(key, height));
        ui.ctx().request_discard("the bottom was measured");
        ui.ctx().request_repaint();
    }
    result
}
