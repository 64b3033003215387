//! The first moment of a screen takes no press: the second half of a double click, and a key that is still held, were meant for the screen
//! before.

use egui::{Event, InputState};

/// How long it lasts, in seconds from the screen's second picture on: by then the first one was seen.
const FIRST_MOMENT: f64 = 0.35;

/// By this time after it opened, in seconds, a screen was seen, however long ago its second picture is: a window in which nothing happens
/// draws none.
const SEEN_BY: f64 = 0.5;

/// How long a screen has been there, and whether the button that is down went down too early.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct FirstMoment {
    opened: Option<f64>,
    seen: Option<f64>,
    is_early_press: bool,
}

/// Whether what is pressed now was meant for this screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Press {
    /// It was.
    Meant,
    /// It was meant for the one before.
    TooEarly,
}

impl FirstMoment {
    /// Looks at what is pressed, once a pass.
    pub(super) fn look(&mut self, input: &InputState) -> Press {
        let now = input.time;
        let opened = *self.opened.get_or_insert(now);
        if now > opened {
            self.seen.get_or_insert(now.min(opened + SEEN_BY));
        }
        let is_early = self.seen.is_none_or(|seen| now - seen < FIRST_MOMENT);
        let pointer = &input.pointer;
        if pointer.any_pressed() {
            self.is_early_press = is_early && now > opened;
        } else if !pointer.any_down() && !pointer.any_released() {
            self.is_early_press = false;
        }
        let is_held = |event: &Event| matches!(event, Event::Key { pressed: true, repeat: true, .. });
        let is_held = is_early && input.events.iter().any(is_held);
        if self.is_early_press || is_held { Press::TooEarly } else { Press::Meant }
    }
}

#[cfg(test)]
mod tests {
    use egui::{Context, Modifiers, PointerButton, RawInput, pos2};

    use super::*;

    /// What a press counts as that comes so many seconds after the first picture, with none drawn between.
    fn pressed_after(seconds: f64) -> Press {
        let (ctx, mut moment, mut press) = (Context::default(), FirstMoment::default(), Press::Meant);
        let pos = pos2(10.0, 10.0);
        let button = Event::PointerButton { pos, button: PointerButton::Primary, pressed: true, modifiers: Modifiers::NONE };
        for (time, events) in [(1.0, vec![]), (1.0 + seconds, vec![Event::PointerMoved(pos), button])] {
            let mut picture = ctx.run_ui(RawInput { time: Some(time), events, ..RawInput::default() }, |ui| {
                press = ui.input(|input| moment.look(input));
            });
            picture.textures_delta.clear();
        }
        press
    }

    #[test]
    fn the_first_press_after_a_quiet_while_is_meant_for_the_screen_that_is_seen() {
        assert_eq!(pressed_after(0.1), Press::TooEarly);
        assert_eq!(pressed_after(2.0), Press::Meant);
    }
}
