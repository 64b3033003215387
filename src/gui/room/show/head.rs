//! The bar over the room's page: the mark, what is played, which week, and the way from reading to deciding.

use egui::{Align2, Rect, Ui, WidgetType, pos2, vec2};

use crate::gui::screens::parts::say;
use crate::gui::theme::{Theme, TypeSize, Weight, corner, radius};
use crate::gui::widgets::scale::logo;
use crate::gui::widgets::text::StyledText;

/// What stands over every page of the room.
#[derive(Clone, Debug, Default)]
pub(in crate::gui::room) struct Head {
    /// The scenario's title.
    pub(in crate::gui::room) title: String,
    /// “Week 2 of 5”, or what else it is.
    pub(in crate::gui::room) place: String,
    /// The steps of a question, and which one it is.
    pub(in crate::gui::room) steps: Vec<String>,
    /// The place among these.
    pub(in crate::gui::room) now: usize,
}

impl Head {
    /// Title and place in one line.
    pub(in crate::gui::room) fn told(&self) -> String {
        let parts = [self.title.as_str(), &self.place];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

pub(super) fn head_ui(ui: &mut Ui, rect: Rect, head: &Head) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let mark = theme.grown(54.0);
    let middle = rect.top() + 0.52 * rect.height();
    logo(&painter, Rect::from_min_size(pos2(rect.left(), middle - 0.5 * mark), vec2(mark, mark)), p);
    // From the right: the steps, the one that runs on ink.
    let pad = theme.grown(22.0);
    let mut right = rect.right();
    for (place, step) in head.steps.iter().enumerate().rev() {
        let is_now = place == head.now;
        let (weight, ink) = if is_now { (Weight::Bold, p.card) } else { (Weight::Regular, p.ink2) };
        let block = StyledText::of(&theme, step, TypeSize::RoomNote, weight, ink).line(&painter);
        let chip = Rect::from_min_max(
            pos2(right - block.size().x - 2.0 * pad, middle - theme.grown(28.0)),
            pos2(right, middle + theme.grown(28.0)),
        );
        if is_now {
            painter.rect_filled(chip, corner(radius::CONTROL), p.ink);
            say(ui, "now", chip, WidgetType::Label, step);
        }
        block.paint_in(&painter, chip, Align2::CENTER_CENTER);
        right = chip.left() - theme.grown(6.0);
    }
    let x = rect.left() + mark + theme.grown(20.0);
    let words = StyledText::of(&theme, &head.title, TypeSize::RoomNote, Weight::Bold, p.ink).gap(20.0);
    let block = words.and(&head.place, TypeSize::RoomNote, Weight::Regular, p.ink2).cut(&painter, right - x - pad);
    let place = Rect::from_min_max(pos2(x, rect.top()), pos2(right, 2.0 * middle - rect.top()));
    block.paint_in(&painter, place, Align2::LEFT_CENTER);
    say(ui, "place", place, WidgetType::Label, &format!("{} {}", head.title, head.place));
}
