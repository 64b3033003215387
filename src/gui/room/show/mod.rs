//! The room's page, for eight metres: sizes grow and shrink with the window; a page that is too full takes the next smaller type.

mod badge;
mod bars;
mod blocks;
mod curves;
mod head;
mod lay;
mod people;
mod ring;
mod sheet;

use egui::{Rect, Ui, pos2, vec2};

use crate::gui::screens::parts::at;
use crate::gui::theme::{Scheme, Theme, TypeSize, Weight};
use crate::gui::widgets::face;
use crate::gui::widgets::text::StyledText;
use crate::workshop::Timer;

pub(super) use badge::badge;
pub(super) use head::Head;
use lay::{Grade, Laid};
pub(in crate::gui::room) use sheet::{BarRow, Block, Card, Curves, Mark, OptionRow, Share, Sheet, WorkRow};

/// Left and right of everything, at 1080 points of height.
const MARGIN: f32 = 64.0;
/// The bar over the page.
const HEAD: f32 = 104.0;
/// The line under it.
const FOOT: f32 = 68.0;
/// The side of the face.
const FACE: f32 = 204.0;
/// Between parts.
const GAP: f32 = 28.0;

/// The colours of the room for those that the player set.
#[must_use]
pub(super) fn room_scheme(of: Scheme) -> Scheme {
    if of == Scheme::Light { Scheme::Room } else { of }
}

/// Draws a page, and `strip` at its foot where the facilitator has no other window. The caller has dressed it in a room's theme.
pub(super) fn sheet_ui(ui: &mut Ui, head: &Head, sheet: &Sheet, timer: Option<Timer>, strip: Option<&str>) {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.paper);
    let margin = theme.grown(MARGIN);
    let inner = Rect::from_min_max(
        pos2(whole.left() + margin, whole.top() + theme.grown(HEAD)),
        pos2(whole.right() - margin, whole.bottom() - theme.grown(FOOT)),
    );
    head::head_ui(ui, Rect::from_min_max(pos2(inner.left(), whole.top()), pos2(inner.right(), inner.top())), head);
    foot_ui(ui, Rect::from_min_max(pos2(inner.left(), inner.bottom()), pos2(inner.right(), whole.bottom())), strip.unwrap_or(&sheet.foot));
    let timer = timer.and_then(|timer| Some((timer, sheet.ring.as_deref()?)));
    for grade in Grade::ALL {
        if try_ui(ui, inner, sheet, timer, grade) {
            return;
        }
    }
    // Words beyond the limits that `fulcrum check` warns of: small is better than cut.
    let mut text = theme.text;
    loop {
        text = text.squeezed();
        let smaller = Theme { text, ..theme };
        let done = smaller.dress(ui, |ui| try_ui(ui, inner, sheet, timer, Grade::LAST)).unwrap_or(true);
        if done || text.as_percent() <= 20 {
            break;
        }
    }
    theme.dress(ui, |_| ());
}

/// Lays the page out in a grade of type and draws it if it fits.
fn try_ui(ui: &mut Ui, inner: Rect, sheet: &Sheet, timer: Option<(Timer, &str)>, grade: Grade) -> bool {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let gap = theme.grown(GAP);
    let face_side = theme.grown(FACE);
    let ring_side = theme.grown(ring::SIDE);
    let left = if sheet.face.is_some() { face_side + theme.grown(36.0) } else { 0.0 };
    let right = if timer.is_some() { ring_side + gap } else { 0.0 };
    let width = inner.width() - left - right;
    let kicker = (!sheet.kicker.is_empty())
        .then(|| StyledText::of(&theme, &sheet.kicker, TypeSize::RoomNote, Weight::SemiBold, p.ink2).lay(&painter, width));
    let title =
        (!sheet.title.is_empty()).then(|| StyledText::of(&theme, &sheet.title, grade.title(), Weight::Bold, p.ink).lay(&painter, width));
    let story: Vec<_> =
        sheet.story.iter().map(|text| grade.words(&theme, text, grade.story(), Weight::Regular, p.ink).lay(&painter, width)).collect();
    let of = |block: &Option<crate::gui::widgets::text::LaidText>| block.as_ref().map_or(0.0, |block| block.size().y);
    let paragraph = theme.grown(14.0);
    let told: f32 = of(&kicker) + of(&title) + story.iter().map(|block| block.size().y + paragraph).sum::<f32>();
    let top = told.max(if sheet.face.is_some() { face_side } else { 0.0 }).max(if timer.is_some() { ring_side } else { 0.0 });
    let blocks: Vec<Laid> = sheet.blocks.iter().map(|block| lay::block(&painter, &theme, block, inner.width(), grade)).collect();
    let gaps = gap * blocks.len() as f32;
    let least: f32 = top + gaps + blocks.iter().map(|block| block.least).sum::<f32>();
    if least > inner.height() + 0.5 {
        return false;
    }
    if let Some(portrait) = &sheet.face {
        let rect = Rect::from_min_size(inner.min, vec2(face_side, face_side));
        face::paint(&painter, rect, &portrait.looks, portrait.mood, p);
        crate::gui::screens::parts::say(ui, "face", rect, egui::WidgetType::Image, &portrait.name);
    }
    let mut y = inner.top();
    let x = inner.left() + left;
    for (block, plain, is_title) in [(kicker, &sheet.kicker, false), (title, &sheet.title, true)] {
        if let Some(block) = block {
            block.paint(&painter, pos2(x, y));
            let rect = Rect::from_min_size(pos2(x, y), block.size());
            lay::said(ui, ("head", is_title), rect, plain, is_title);
            y += block.size().y;
        }
    }
    for (place, (block, plain)) in story.into_iter().zip(&sheet.story).enumerate() {
        y += paragraph;
        lay::text_at(ui, ("story", place), &block, pos2(x, y), plain);
        y += block.size().y;
    }
    if let Some((timer, label)) = timer {
        let rect = Rect::from_min_size(pos2(inner.right() - ring_side, inner.top()), vec2(ring_side, ring_side));
        ring::ring_ui(ui, rect, timer, label);
    }
    lay_below(ui, inner, inner.top() + top, blocks, inner.height() - least);
    true
}

/// Draws the blocks, what is left over shared among those that can use it.
fn lay_below(ui: &mut Ui, inner: Rect, from: f32, blocks: Vec<Laid>, over: f32) {
    let gap = Theme::of(ui.ctx()).grown(GAP);
    let wants: f32 = blocks.iter().map(|block| block.most - block.least).sum();
    let part = if wants > 0.0 { (over / wants).min(1.0) } else { 0.0 };
    let mut y = from;
    for (place, block) in blocks.into_iter().enumerate() {
        y += gap;
        let high = block.least + part * (block.most - block.least);
        let rect = Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), high));
        at(ui, ("block", place), rect, |ui| (block.draw)(ui, rect));
        y += high;
    }
}

fn foot_ui(ui: &mut Ui, rect: Rect, words: &str) {
    if words.is_empty() {
        return;
    }
    let theme = Theme::of(ui.ctx());
    let painter = ui.painter().clone();
    let block = StyledText::of(&theme, words, TypeSize::RoomNote, Weight::Regular, theme.palette.ink2).cut(&painter, rect.width());
    let rect = rect.with_max_y(rect.bottom() - theme.grown(12.0));
    block.paint_in(&painter, rect, egui::Align2::LEFT_CENTER);
    crate::gui::screens::parts::say(ui, "foot", rect, egui::WidgetType::Label, words);
}
