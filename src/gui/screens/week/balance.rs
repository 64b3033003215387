//! The scale over the moves: this week's weights in its pans, the player's attention in its fulcrum, and the same in words.

use std::time::Duration;

use egui::{Pos2, Rect, Ui, WidgetType};

use super::WeekView;
use super::hand::InHand;
use crate::gui::motion::Settling;
use crate::gui::screens::parts::say;
use crate::gui::theme::Theme;
use crate::gui::widgets::scale::{Attention, Geometry, Pan, Scale, Weight};
use crate::wording::Localizer;

/// What the scale showed last, so that it can move from there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Balance {
    seen: Option<Seen>,
    moving: Option<Moving>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Seen {
    week: u8,
    /// Points in each pan.
    points: [u8; 2],
    lean: f32,
}

/// On its way to where it will rest.
#[derive(Clone, Copy, Debug)]
struct Moving {
    since: f64,
    from: f32,
    /// The weights that fall.
    falling: Option<(Pan, u8)>,
}

impl Balance {
    /// Takes note of what the scale should show, and starts a movement where that is new.
    fn see(&mut self, now: Seen, time: f64) {
        let Some(before) = self.seen.replace(now) else { return };
        if before.week != now.week {
            // What still fell belongs to the week before.
            self.moving = None;
        }
        if before == now || before.week != now.week {
            return;
        }
        let fell = [Pan::Manage, Pan::Lead].into_iter().zip(0..2).find_map(|(pan, i)| {
            let more = now.points[i].checked_sub(before.points[i])?;
            (more > 0).then_some((pan, more))
        });
        self.moving = Some(Moving { since: time, from: before.lean, falling: fell });
    }

    /// Draws the scale with its upper left corner at `at`.
    pub(super) fn paint(&mut self, ui: &Ui, at: Pos2, geometry: &Geometry, view: &WeekView, hand: Option<&InHand>) {
        let theme = Theme::of(ui.ctx());
        let lean = view.lean as f32;
        let points = [view.weights(Pan::Manage), view.weights(Pan::Lead)];
        let time = ui.input(|input| input.time);
        self.see(Seen { week: view.monday.week, points, lean }, time);
        let settling = self.moving.map_or(Settling::DONE, |moving| {
            let elapsed = Duration::from_secs_f64((time - moving.since).max(0.0));
            // What is taken out does not fall; the beam alone turns back.
            let elapsed = if moving.falling.is_none() { elapsed + crate::gui::motion::FALL } else { elapsed };
            Settling::after(elapsed, theme.motion)
        });
        let mut shown = lean;
        if let Some(moving) = self.moving {
            shown = Scale::lean_between(moving.from, lean, settling);
            if settling.is_done() {
                self.moving = None;
            } else {
                ui.ctx().request_repaint();
            }
        }
        let weights = |pan: Pan, points: u8| {
            let falling = self.moving.and_then(|moving| moving.falling).filter(|(into, _)| *into == pan).map_or(0, |(_, n)| n);
            let lying = (0..points.saturating_sub(falling)).map(|_| Weight::Placed);
            let on_the_way = (0..falling.min(points)).map(|_| Weight::Falling(settling.fall));
            let dashed = hand.filter(|hand| hand.pan == pan).map_or(0, |hand| hand.cost);
            lying.chain(on_the_way).chain((0..dashed).map(|_| Weight::InHand)).collect::<Vec<_>>()
        };
        let (manage, lead) = (weights(Pan::Manage, points[0]), weights(Pan::Lead, points[1]));
        let attention = Attention {
            total: view.attention.total,
            spent: view.attention.spent,
            in_hand: hand.map_or(0, |hand| hand.cost),
            pan: hand.map(|hand| hand.pan),
        };
        Scale { lean: shown, manage: &manage, lead: &lead, attention }.paint(ui.painter(), at, geometry, theme.palette);
    }
}

/// “2 of 3 attention left”.
pub(super) fn attention_words(localizer: &Localizer, view: &WeekView) -> String {
    let left = view.attention.total - view.attention.spent;
    localizer.fill("week-attention", &[("left", left.into()), ("total", view.attention.total.into())])
}

/// Says the scale to a screen reader.
pub(super) fn say_scale(ui: &Ui, rect: Rect, view: &WeekView, localizer: &Localizer) {
    let weights = [("manage", view.weights(Pan::Manage).into()), ("lead", view.weights(Pan::Lead).into())];
    let label = format!("{}. {} {}.", view.moves.scale, localizer.fill("week-weights", &weights), attention_words(localizer, view));
    say(ui, "scale", rect, WidgetType::Image, &label);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_that_falls_does_not_fall_into_the_next_week() {
        let mut balance = Balance::default();
        balance.see(Seen { week: 1, points: [0, 0], lean: 0.0 }, 0.0);
        balance.see(Seen { week: 1, points: [2, 0], lean: 0.4 }, 1.0);
        assert!(balance.moving.is_some());
        balance.see(Seen { week: 2, points: [0, 0], lean: 0.4 }, 1.2);
        assert!(balance.moving.is_none(), "{balance:?}");
    }
}
