//! Blocks of words: text, marked lines, the scale in words, and blocks side by side.

use egui::{Painter, Rect, pos2, vec2};
use egui_phosphor::regular as icon;

use super::lay::{Grade, Laid, block, text_at};
use super::sheet::{Block, Mark};
use crate::gui::screens::parts::at;
use crate::gui::theme::{IconStyle, Theme, Weight};
use crate::gui::widgets::scale::{Geometry, Scale};
use crate::gui::widgets::text::StyledText;

/// Running text.
pub(super) fn text(painter: &Painter, theme: &Theme, text: &str, weight: Weight, width: f32, grade: Grade) -> Laid {
    let block = grade.words(theme, text, grade.text(), weight, theme.palette.ink).lay(painter, width);
    let plain = text.to_owned();
    Laid::fixed(block.size().y, move |ui, rect| text_at(ui, "text", &block, rect.min, &plain))
}

/// Lines with a mark each.
pub(super) fn points(painter: &Painter, theme: &Theme, points: &[(Mark, String)], width: f32, grade: Grade) -> Laid {
    let p = theme.palette;
    let size = grade.line();
    let left = theme.grown(52.0);
    let gap = theme.grown(10.0);
    let lines: Vec<_> = points
        .iter()
        .map(|(mark, text)| {
            let (sign, color) = match mark {
                Mark::Dot => (icon::DOT_OUTLINE, p.ink2),
                Mark::Up => (icon::ARROW_UP, p.good_text),
                Mark::Down => (icon::ARROW_DOWN, p.alert_text),
                Mark::Both => (icon::ARROWS_DOWN_UP, p.ink2),
                Mark::Here => (icon::CARET_RIGHT, p.lead_text),
            };
            let weight = if *mark == Mark::Here { Weight::Bold } else { Weight::Regular };
            let sign = StyledText::new(theme).icon(sign, IconStyle::Regular, size.points(), color).line(painter);
            let words = grade.words(theme, text, size, weight, p.ink).lay(painter, width - left);
            (sign, words, text.clone())
        })
        .collect();
    let height = lines.iter().map(|(_, words, _)| words.size().y + gap).sum();
    Laid::fixed(height, move |ui, rect| {
        let mut y = rect.top();
        for (place, (sign, words, plain)) in lines.iter().enumerate() {
            sign.paint(ui.painter(), pos2(rect.left(), y + 2.0));
            text_at(ui, ("point", place), words, pos2(rect.left() + left, y), plain);
            y += words.size().y + gap;
        }
    })
}

/// The scale, and how it leans in words.
pub(super) fn scale(painter: &Painter, theme: &Theme, lean: f32, words: &str, width: f32, grade: Grade) -> Laid {
    let geometry = Geometry::FRIDAY.scaled(theme.text.factor());
    let size = geometry.size;
    let left = size.x + theme.grown(36.0);
    let block = grade.words(theme, words, grade.line(), Weight::SemiBold, theme.palette.ink).lay(painter, width - left);
    let (plain, p) = (words.to_owned(), theme.palette);
    Laid::fixed(block.size().y.max(size.y), move |ui, rect| {
        let origin = pos2(rect.left(), rect.center().y - 0.5 * size.y);
        Scale::leaning(lean).paint(ui.painter(), origin, &geometry, p);
        text_at(ui, "scale", &block, pos2(rect.left() + left, rect.center().y - 0.5 * block.size().y), &plain);
    })
}

/// Blocks side by side.
pub(super) fn columns(painter: &Painter, theme: &Theme, columns: &[(f32, Vec<Block>)], width: f32, grade: Grade) -> Laid {
    let between = theme.grown(56.0);
    let gap = theme.grown(20.0);
    let parts: f32 = columns.iter().map(|(part, _)| part).sum();
    let room = width - between * columns.len().saturating_sub(1) as f32;
    let laid: Vec<(f32, Vec<Laid>)> = columns
        .iter()
        .map(|(part, of)| {
            let wide = room * part / parts.max(0.01);
            (wide, of.iter().map(|it| block(painter, theme, it, wide, grade)).collect())
        })
        .collect();
    let high = |of: &dyn Fn(&Laid) -> f32| {
        let column = |(_, blocks): &(f32, Vec<Laid>)| blocks.iter().map(of).sum::<f32>() + gap * blocks.len().saturating_sub(1) as f32;
        laid.iter().map(column).fold(0.0, f32::max)
    };
    let (least, most) = (high(&|it| it.least), high(&|it| it.most));
    Laid {
        least,
        most,
        draw: Box::new(move |ui, rect| {
            let mut x = rect.left();
            for (place, (wide, blocks)) in laid.into_iter().enumerate() {
                let column = Rect::from_min_size(pos2(x, rect.top()), vec2(wide, rect.height()));
                let needs: f32 = blocks.iter().map(|it| it.least).sum::<f32>() + gap * blocks.len().saturating_sub(1) as f32;
                let wants: f32 = blocks.iter().map(|it| it.most - it.least).sum();
                let part = if wants > 0.0 { ((rect.height() - needs) / wants).clamp(0.0, 1.0) } else { 0.0 };
                let mut y = column.top();
                for (row, it) in blocks.into_iter().enumerate() {
                    let high = it.least + part * (it.most - it.least);
                    let cell = Rect::from_min_size(pos2(x, y), vec2(wide, high));
                    at(ui, ("column", place, row), cell, |ui| (it.draw)(ui, cell));
                    y += high + gap;
                }
                x += wide + between;
            }
        }),
    }
}
