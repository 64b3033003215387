//! Laying a page out before it is drawn: grades of type, and blocks with the height they need and could use.

use egui::{AsIdSalt, Painter, Pos2, Rect, Sense, Ui, WidgetInfo, WidgetType, accesskit, pos2, vec2};

use super::sheet::Block;
use super::{bars, blocks, curves, people};
use crate::gui::theme::{Theme, TypeSize, Weight};
use crate::gui::widgets::text::{LaidText, StyledText};

/// How large the type of a page is; each grade is a step smaller than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Grade(usize);

impl Grade {
    /// The largest first.
    pub(super) const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];
    /// The smallest that a room reads.
    pub(super) const LAST: Self = Self(4);

    /// Of the title.
    pub(super) fn title(self) -> TypeSize {
        if self.0 < 2 { TypeSize::RoomTitle } else { TypeSize::RoomNumber }
    }

    /// Of a story, which is decided on.
    pub(super) fn story(self) -> TypeSize {
        [TypeSize::RoomNumber, TypeSize::RoomChoice, TypeSize::RoomChoice, TypeSize::RoomText, TypeSize::RoomLine][self.0]
    }

    /// Of what can be voted for.
    pub(super) fn choice(self) -> TypeSize {
        [TypeSize::RoomNumber, TypeSize::RoomChoice, TypeSize::RoomChoice, TypeSize::RoomText, TypeSize::RoomText][self.0]
    }

    /// Of the same once it was voted on. Beside bars words have half the width, and everybody has read them: a step smaller, so that
    /// two lines stay two lines.
    pub(super) fn beside(self) -> TypeSize {
        [TypeSize::RoomChoice, TypeSize::RoomText, TypeSize::RoomText, TypeSize::RoomLine, TypeSize::RoomNote][self.0]
    }

    /// Of other words.
    pub(super) fn text(self) -> TypeSize {
        [TypeSize::RoomNumber, TypeSize::RoomChoice, TypeSize::RoomText, TypeSize::RoomLine, TypeSize::RoomNote][self.0]
    }

    /// Of words beside something else.
    pub(super) fn line(self) -> TypeSize {
        [TypeSize::RoomText, TypeSize::RoomText, TypeSize::RoomLine, TypeSize::RoomNote, TypeSize::RoomNote][self.0]
    }

    /// A length that shrinks with the grade, at 1080 points of height.
    pub(super) fn length(self, theme: &Theme, most: f32) -> f32 {
        theme.grown(most * [1.0, 0.95, 0.85, 0.75, 0.65][self.0])
    }

    /// Running words, their lines set close enough for a page and far enough for eight metres.
    pub(super) fn words(self, theme: &Theme, text: &str, size: TypeSize, weight: Weight, color: egui::Color32) -> StyledText {
        StyledText::of(theme, text, size, weight, color).leading((size.points() * 1.28).round())
    }
}

/// Draws a block into a rectangle.
type Draw = Box<dyn FnOnce(&mut Ui, Rect)>;

/// A block that is laid out.
pub(super) struct Laid {
    /// The height it needs.
    pub(super) least: f32,
    /// The height it could use.
    pub(super) most: f32,
    /// Draws it into a rectangle of a height between the two.
    pub(super) draw: Draw,
}

impl Laid {
    /// A block of one height.
    pub(super) fn fixed(height: f32, draw: impl FnOnce(&mut Ui, Rect) + 'static) -> Self {
        Self { least: height, most: height, draw: Box::new(draw) }
    }
}

/// Lays a block out in so much width.
pub(super) fn block(painter: &Painter, theme: &Theme, block: &Block, width: f32, grade: Grade) -> Laid {
    match block {
        Block::Text(text) => blocks::text(painter, theme, text, Weight::Regular, width, grade),
        Block::Strong(text) => blocks::text(painter, theme, text, Weight::Bold, width, grade),
        Block::Points(points) => blocks::points(painter, theme, points, width, grade),
        Block::Options(options) => bars::options(painter, theme, options, width, grade),
        Block::Bars(rows) => bars::bars(painter, theme, rows, width, grade),
        Block::People(cards) => people::people(painter, theme, cards, width, grade),
        Block::Work(rows) => people::work(painter, theme, rows, width, grade),
        Block::Columns(columns) => blocks::columns(painter, theme, columns, width, grade),
        Block::Curves(curves) => curves::curves(theme, curves, grade),
        Block::Scale(lean, words) => blocks::scale(painter, theme, *lean, words, width, grade),
    }
}

/// Words at a place, known to a screen reader.
pub(super) fn text_at(ui: &mut Ui, id: impl AsIdSalt, block: &LaidText, at: Pos2, plain: &str) {
    block.paint(ui.painter(), at);
    said(ui, id, Rect::from_min_size(at, block.size()), plain, false);
}

/// Tells a screen reader what is drawn in a rectangle.
pub(super) fn said(ui: &mut Ui, id: impl AsIdSalt, rect: Rect, plain: &str, is_heading: bool) {
    let response = ui.interact(rect, ui.id().with(id), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, plain));
    if is_heading {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(accesskit::Role::Heading);
            node.clear_value();
            node.set_label(plain);
        });
    }
}

/// Rows with hairlines between them, each at least so high, what is left over shared evenly up to `roomy` a row.
pub(super) fn rows(heights: &[f32], roomy: f32) -> (f32, f32) {
    let least: f32 = heights.iter().sum();
    let most = heights.iter().map(|height| height.max(roomy)).sum::<f32>();
    (least, most)
}

/// The rectangles of such rows.
pub(super) fn place_rows(rect: Rect, heights: &[f32]) -> Vec<Rect> {
    let least: f32 = heights.iter().sum();
    let more = ((rect.height() - least) / heights.len().max(1) as f32).max(0.0);
    let mut y = rect.top();
    let place = |height: &f32| {
        let row = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), height + more));
        y += height + more;
        row
    };
    heights.iter().map(place).collect()
}
