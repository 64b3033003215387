//! What can be voted for, and what was: letters in their shapes, the latest vote solid, the one before it hollow, the net movement beside.

use egui::{Align2, Painter, Rect, StrokeKind, Ui, pos2, vec2};

use super::badge::badge;
use super::lay::{Grade, Laid, place_rows, rows, said};
use super::sheet::{BarRow, OptionRow, Share};
use crate::gui::theme::{Theme, TypeSize, Weight, corner, radius};
use crate::gui::widgets::sheet::hairline_at;
use crate::gui::widgets::text::{LaidText, StyledText};

/// The side of a letter's shape.
const BADGE: f32 = 86.0;
/// From the left edge to the words.
const LEFT: f32 = 124.0;
/// A bar as long as there is room stands for this share, or for the largest where that is more.
const LONGEST: u8 = 50;
/// A row that has all the room it likes.
const ROOMY: f32 = 164.0;

/// What can be voted for, a row each.
pub(super) fn options(painter: &Painter, theme: &Theme, options: &[OptionRow], width: f32, grade: Grade) -> Laid {
    let p = theme.palette;
    let left = theme.grown(LEFT);
    let pad = grade.length(theme, 22.0);
    let laid: Vec<(OptionRow, LaidText, Option<LaidText>)> = options
        .iter()
        .map(|row| {
            let ink = if row.why_not.is_some() { p.ink3 } else { p.ink };
            let words = grade.words(theme, &row.text, grade.choice(), Weight::Regular, ink).lay(painter, width - left);
            let why = row
                .why_not
                .as_ref()
                .map(|why| StyledText::of(theme, why, TypeSize::RoomNote, Weight::Regular, p.ink3).lay(painter, width - left));
            (row.clone(), words, why)
        })
        .collect();
    let side = theme.grown(BADGE);
    let heights: Vec<f32> =
        laid.iter().map(|(_, words, why)| (words.size().y + why.as_ref().map_or(0.0, |why| why.size().y)).max(side) + pad).collect();
    let (least, most) = rows(&heights, theme.grown(ROOMY));
    Laid {
        least,
        most,
        draw: Box::new(move |ui, rect| {
            let theme = Theme::of(ui.ctx());
            for (row, (option, words, why)) in place_rows(rect, &heights).into_iter().zip(laid) {
                hairline_at(ui.painter(), row.left(), row.right(), row.top(), &theme);
                badge(ui.painter(), &theme, pos2(row.left() + 0.5 * side, row.center().y), side, option.option, &option.letter);
                let high = words.size().y + why.as_ref().map_or(0.0, |why| why.size().y);
                let at = pos2(row.left() + left, row.center().y - 0.5 * high);
                words.paint(ui.painter(), at);
                if let Some(why) = &why {
                    why.paint(ui.painter(), pos2(at.x, at.y + words.size().y));
                }
                let why = option.why_not.as_deref().unwrap_or_default();
                said(ui, ("option", option.option), row, format!("{}: {} {why}", option.letter, option.text).trim_end(), false);
            }
        }),
    }
}

/// What was voted, a row each.
pub(super) fn bars(painter: &Painter, theme: &Theme, votes: &[BarRow], width: f32, grade: Grade) -> Laid {
    let p = theme.palette;
    let left = theme.grown(LEFT);
    let text = 0.5 * width - left;
    let pad = grade.length(theme, 20.0);
    let side = theme.grown(BADGE);
    let size = grade.beside();
    let laid: Vec<(BarRow, LaidText)> = votes
        .iter()
        .map(|row| {
            let weight = if row.is_decided { Weight::SemiBold } else { Weight::Regular };
            (row.clone(), grade.words(theme, &row.text, size, weight, p.ink).lay(painter, text))
        })
        .collect();
    let two = theme.grown(100.0);
    let shares = votes.iter().flat_map(|row| [row.first.0, row.again.as_ref().and_then(|again| again.0)]);
    let longest = shares.flatten().max().unwrap_or(0).max(LONGEST);
    let heights: Vec<f32> =
        laid.iter().map(|(row, words)| words.size().y.max(side).max(if row.again.is_some() { two } else { 0.0 }) + pad).collect();
    let (least, most) = rows(&heights, theme.grown(ROOMY));
    Laid {
        least,
        most,
        draw: Box::new(move |ui, rect| {
            let theme = Theme::of(ui.ctx());
            for (row, (vote, words)) in place_rows(rect, &heights).into_iter().zip(laid) {
                hairline_at(ui.painter(), row.left(), row.right(), row.top(), &theme);
                badge(ui.painter(), &theme, pos2(row.left() + 0.5 * side, row.center().y), side, vote.option, &vote.letter);
                words.paint(ui.painter(), pos2(row.left() + left, row.center().y - 0.5 * words.size().y));
                let bars = Rect::from_min_max(pos2(row.left() + 0.5 * rect.width() + theme.grown(40.0), row.top()), row.max);
                bars_of(ui, &theme, bars, &vote, longest);
                said(ui, ("vote", vote.option), row, &in_words(&vote), false);
            }
        }),
    }
}

/// One option's votes and its movement; the longest bar stands for `longest` percent.
fn bars_of(ui: &Ui, theme: &Theme, rect: Rect, vote: &BarRow, longest: u8) {
    let p = theme.palette;
    let painter = ui.painter();
    let color = p.votes[usize::from(vote.option) % p.votes.len()];
    let moved_room = theme.grown(if vote.again.is_some() { 150.0 } else { 0.0 });
    let most = rect.width() - moved_room - theme.grown(150.0);
    let bar = |share: u8, top: f32, high: f32| {
        Rect::from_min_size(pos2(rect.left(), top), vec2((most * f32::from(share) / f32::from(longest)).max(4.0), high))
    };
    let number = |words: &str, size, weight, ink, at: Rect| {
        StyledText::of(theme, words, size, weight, ink).line(painter).paint_in(painter, at, Align2::LEFT_CENTER);
    };
    let beside = |bar: Rect| Rect::from_min_max(pos2(bar.right() + theme.grown(18.0), bar.top()), pos2(rect.right(), bar.bottom()));
    let hidden = |share: &Share, place: Rect| {
        let at = Rect::from_min_max(place.min, pos2(rect.right(), place.bottom()));
        number(&share.1, TypeSize::RoomNote, Weight::Regular, p.ink2, at);
    };
    let hollow = |share: &Share, top: f32, high: f32| {
        let place = bar(share.0.unwrap_or(0), top, high);
        if share.0.is_some() {
            painter.rect(place, corner(radius::KEY), p.paper, (theme.grown(4.0), p.ink2), StrokeKind::Inside);
            number(&share.1, TypeSize::RoomNote, Weight::Regular, p.ink2, beside(place));
        } else {
            hidden(share, place);
        }
    };
    let solid = |share: &Share, top: f32, high: f32| {
        let place = bar(share.0.unwrap_or(0), top, high);
        if share.0.is_some() {
            painter.rect_filled(place, corner(radius::KEY), color);
            number(&share.1, TypeSize::RoomNumber, Weight::Bold, p.ink, beside(place));
        } else {
            hidden(share, place);
        }
    };
    let middle = rect.center().y;
    let Some(again) = &vote.again else {
        let high = theme.grown(46.0);
        solid(&vote.first, middle - 0.5 * high, high);
        return;
    };
    let (thin, thick, gap) = (theme.grown(32.0), theme.grown(46.0), theme.grown(8.0));
    let top = middle - 0.5 * (thin + gap + thick);
    hollow(&vote.first, top, thin);
    solid(again, top + thin + gap, thick);
    if vote.first.0.is_some() && again.0.is_some() {
        let block = StyledText::of(theme, &vote.moved, TypeSize::RoomText, Weight::SemiBold, p.ink).line(painter);
        block.paint_in(painter, rect, Align2::RIGHT_CENTER);
    }
}

/// The row for a screen reader.
fn in_words(vote: &BarRow) -> String {
    let again = vote.again.as_ref().map(|again| format!(", {}, {}", again.1, vote.moved)).unwrap_or_default();
    format!("{}: {} {}{again}", vote.letter, vote.text, vote.first.1)
}
