//! People with their faces and a line each, and pieces of work with their bars.

use egui::{Painter, Rect, pos2, vec2};

use super::lay::{Grade, Laid, place_rows, rows, said};
use super::sheet::{Card, WorkRow};
use crate::gui::theme::{Theme, TypeSize, Weight};
use crate::gui::widgets::text::{LaidText, StyledText};
use crate::gui::widgets::{bar, face};

/// More people than this stand in two columns, where there is room.
const ONE_COLUMN: usize = 3;
/// Narrower than this there is one column.
const TWO_COLUMNS: f32 = 1300.0;

/// People, face left, name and lines right.
pub(super) fn people(painter: &Painter, theme: &Theme, cards: &[Card], width: f32, grade: Grade) -> Laid {
    let p = theme.palette;
    let columns = if cards.len() > ONE_COLUMN && width >= theme.grown(TWO_COLUMNS) { 2 } else { 1 };
    let gap = theme.grown(40.0);
    let wide = (width - gap * (columns - 1) as f32) / columns as f32;
    let side = grade.length(theme, 168.0);
    let left = side + theme.grown(28.0);
    let laid: Vec<(Card, LaidText, Vec<LaidText>)> = cards
        .iter()
        .map(|card| {
            let name = StyledText::of(theme, &card.portrait.name, grade.line(), Weight::Bold, p.ink)
                .gap(16.0)
                .and(&card.portrait.role, TypeSize::RoomNote, Weight::Regular, p.ink2)
                .lay(painter, wide - left);
            let lines =
                card.lines.iter().map(|line| grade.words(theme, line, grade.line(), Weight::Regular, p.ink).lay(painter, wide - left));
            (card.clone(), name, lines.collect())
        })
        .collect();
    let pad = grade.length(theme, 24.0);
    let high = |(_, name, lines): &(Card, LaidText, Vec<LaidText>)| {
        (name.size().y + lines.iter().map(|line| line.size().y).sum::<f32>()).max(side) + pad
    };
    let heights: Vec<f32> = laid.chunks(columns).map(|row| row.iter().map(high).fold(0.0, f32::max)).collect();
    let (least, most) = rows(&heights, theme.grown(220.0));
    Laid {
        least,
        most,
        draw: Box::new(move |ui, rect| {
            let theme = Theme::of(ui.ctx());
            for (row, people) in place_rows(rect, &heights).into_iter().zip(laid.chunks(columns)) {
                for (place, (card, name, lines)) in people.iter().enumerate() {
                    let x = row.left() + place as f32 * (wide + gap);
                    let tile = Rect::from_min_size(pos2(x, row.top() + 0.5 * pad), vec2(side, side));
                    face::paint(ui.painter(), tile, &card.portrait.looks, card.portrait.mood, theme.palette);
                    let mut y = tile.top();
                    name.paint(ui.painter(), pos2(x + left, y));
                    y += name.size().y;
                    for line in lines {
                        line.paint(ui.painter(), pos2(x + left, y));
                        y += line.size().y;
                    }
                    let cell = Rect::from_min_size(pos2(x, row.top()), vec2(wide, row.height()));
                    let plain = format!("{}, {}. {}", card.portrait.name, card.portrait.role, card.lines.join(" "));
                    said(ui, ("person", card.portrait.member.index()), cell, &plain, false);
                }
            }
        }),
    }
}

/// Pieces of work: title, how it stands, and a bar under both.
pub(super) fn work(painter: &Painter, theme: &Theme, work: &[WorkRow], width: f32, grade: Grade) -> Laid {
    let p = theme.palette;
    let (gap, bar_high) = (grade.length(theme, 22.0), theme.grown(14.0));
    let laid: Vec<(WorkRow, LaidText)> = work
        .iter()
        .map(|row| {
            let words = StyledText::of(theme, &row.title, grade.line(), Weight::SemiBold, p.ink).gap(18.0).and(
                &row.says,
                TypeSize::RoomNote,
                Weight::Regular,
                p.ink2,
            );
            (row.clone(), words.lay(painter, width))
        })
        .collect();
    let heights: Vec<f32> = laid.iter().map(|(_, words)| words.size().y + bar_high + gap).collect();
    let (least, most) = rows(&heights, theme.grown(100.0));
    Laid {
        least,
        most,
        draw: Box::new(move |ui, rect| {
            let theme = Theme::of(ui.ctx());
            for (place, (row, (work, words))) in place_rows(rect, &heights).into_iter().zip(laid).enumerate() {
                words.paint(ui.painter(), row.min);
                let track = Rect::from_min_size(pos2(row.left(), row.top() + words.size().y + 4.0), vec2(row.width(), bar_high));
                bar::progress_since(ui.painter(), track, f32::from(work.done.0) / 100.0, f32::from(work.done.1) / 100.0, &theme);
                said(ui, ("work", place), row, &format!("{}. {}", work.title, work.says), false);
            }
        }),
    }
}
