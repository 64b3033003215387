//! The scale in its states. Space lets a weight fall.

use std::time::Duration;

use egui::{Key, Rect, Ui, pos2, vec2};
use fulcrum::gui::motion::Settling;
use fulcrum::gui::theme::{Theme, TypeSize, Weight as TypeWeight};
use fulcrum::gui::widgets::scale::{Attention, Geometry, Pan, Scale, Weight, logo, small_beam};
use fulcrum::gui::widgets::text::StyledText;

#[derive(Default)]
pub(crate) struct Scales {
    placed: usize,
    since: Option<f64>,
}

impl Scales {
    pub(crate) fn show(&mut self, ui: &mut Ui) {
        let theme = Theme::of(ui.ctx());
        let p = theme.palette;
        let painter = ui.painter().clone();
        Scale { attention: Attention { total: 3, ..Attention::default() }, ..Scale::leaning(0.3) }.paint(
            &painter,
            pos2(560.0, 0.0),
            &Geometry::TITLE,
            p,
        );

        let attention = Attention { total: 3, spent: 1, in_hand: 1, pan: Some(Pan::Lead) };
        let week = Scale { lean: 0.42, manage: &[Weight::Placed], lead: &[Weight::InHand], attention };
        week.paint(&painter, pos2(0.0, 8.0), &Geometry::WEEK, p);
        self.falling(ui, &theme);
        let friday = Scale { manage: &[Weight::Placed], lead: &[Weight::Placed], ..Scale::leaning(0.31) };
        friday.paint(&painter, pos2(20.0, 330.0), &Geometry::FRIDAY, p);
        Scale::leaning(0.36).paint(&painter, pos2(280.0, 350.0), &Geometry::DILEMMA, p);
        Scale { manage: &[Weight::InHand, Weight::InHand], ..Scale::leaning(-0.8) }.paint(
            &painter,
            pos2(20.0, 470.0),
            &Geometry::FRIDAY,
            p,
        );
        Scale::leaning(0.0).paint(&painter, pos2(280.0, 480.0), &Geometry::DILEMMA, p);
        for (i, lean) in [-1.0, -0.5, -0.17, 0.0, 0.22, 0.36, 1.0].into_iter().enumerate() {
            small_beam(&painter, Rect::from_min_size(pos2(20.0 + 40.0 * i as f32, 610.0), vec2(26.0, 14.0)), lean, p);
            small_beam(&painter, Rect::from_min_size(pos2(20.0 + 50.0 * i as f32, 640.0), vec2(40.0, 23.0)), lean, p);
        }
        for (size, x) in [(16.0, 20.0), (34.0, 50.0), (52.0, 100.0)] {
            logo(&painter, Rect::from_min_size(pos2(x, 668.0), vec2(size, size)), p);
        }
    }

    /// Points of leading fall into their pan, one a press.
    fn falling(&mut self, ui: &Ui, theme: &Theme) {
        let (pressed, now) = ui.input(|input| (input.key_pressed(Key::Space), input.time));
        if pressed {
            self.placed = (self.placed + 1) % 5;
            self.since = Some(now);
        }
        let elapsed = self.since.map_or(Duration::MAX, |since| Duration::from_secs_f64(now - since));
        let settling = Settling::after(elapsed, theme.motion);
        if !settling.is_done() {
            ui.ctx().request_repaint();
        }
        let lean = |led: usize| (1.0 - led as f32) / (4.0 + led as f32);
        let mut lead = vec![Weight::Placed; self.placed];
        if let Some(last) = lead.last_mut() {
            *last = Weight::Falling(settling.fall);
        }
        let scale = Scale {
            lean: Scale::lean_between(lean(self.placed.saturating_sub(1)), lean(self.placed), settling),
            manage: &[Weight::Placed],
            lead: &lead,
            attention: Attention { total: 5, spent: 1 + self.placed as u8, ..Attention::default() },
        };
        let painter = ui.painter();
        scale.paint(painter, pos2(0.0, 160.0), &Geometry::WEEK, theme.palette);
        let words = StyledText::of(theme, "Space lets a weight fall", TypeSize::Note, TypeWeight::Regular, theme.palette.ink2);
        words.line(painter).paint(painter, pos2(12.0, 140.0));
    }
}
