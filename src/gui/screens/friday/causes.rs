//! Causes: an arrow, a bar in three lengths, and words.

use egui::{Painter, Rect, Ui, pos2, vec2};

use crate::gui::theme::{Theme, TypeSize, Weight};
use crate::gui::widgets::bar::{CAUSE_WIDTH, Did, Much, cause};
use crate::gui::widgets::text::{LaidText, StyledText};
use crate::wording::{CauseLine, Localizer, Size, Way};

/// Draws causes, the largest first.
pub(super) fn causes_ui(ui: &mut Ui, causes: &[CauseLine]) {
    let theme = Theme::of(ui.ctx());
    let left = left_of(&theme);
    for line in causes {
        let block = words_of(ui.painter(), &theme, line, ui.available_width());
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), block.size().y + BETWEEN));
        if !ui.is_rect_visible(rect) {
            continue;
        }
        let row = Rect::from_min_size(rect.min + vec2(0.0, 1.0), vec2(left, theme.grown(18.0)));
        let did = if line.way == Way::Helped { Did::Help } else { Did::Hurt };
        let much = match line.size {
            Size::Little => Much::Little,
            Size::Some => Much::Some,
            Size::Much => Much::Lot,
        };
        cause(ui.painter(), row, did, much, &theme);
        block.paint(ui.painter(), pos2(rect.left() + left, rect.top() + 1.0));
    }
}

/// Between two causes.
const BETWEEN: f32 = 2.0;

/// How high causes are in this width.
pub(super) fn causes_height(painter: &Painter, theme: &Theme, causes: &[CauseLine], width: f32) -> f32 {
    causes.iter().map(|line| words_of(painter, theme, line, width).size().y + BETWEEN).sum()
}

/// The words of a cause, beside its arrow and bar.
fn words_of(painter: &Painter, theme: &Theme, line: &CauseLine, width: f32) -> LaidText {
    let words = StyledText::of(theme, &line.words, TypeSize::Line, Weight::Regular, theme.palette.ink2);
    words.lay(painter, width - left_of(theme))
}

fn left_of(theme: &Theme) -> f32 {
    theme.grown(CAUSE_WIDTH) + 8.0
}

/// Causes as a screen reader says them.
pub(super) fn causes_said(localizer: &Localizer, causes: &[CauseLine]) -> String {
    let said = causes.iter().map(|line| {
        let key = match (line.way, line.size) {
            (Way::Helped, Size::Little) => "friday-helped-little",
            (Way::Helped, Size::Some) => "friday-helped-some",
            (Way::Helped, Size::Much) => "friday-helped-much",
            (Way::Hurt, Size::Little) => "friday-hurt-little",
            (Way::Hurt, Size::Some) => "friday-hurt-some",
            (Way::Hurt, Size::Much) => "friday-hurt-much",
        };
        localizer.fill(key, &[("cause", line.words.as_str().into())])
    });
    said.collect::<Vec<_>>().join(" ")
}
