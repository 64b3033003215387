//! For those who work on the looks: every piece of the window in its states. Number keys turn the page, T changes the theme,
//! + and − the size of text, M reduces motion.

mod controls;
mod faces;
mod parts;
mod scales;
mod week;

use egui::{CentralPanel, Frame, Key, Ui};
use fulcrum::gui::theme::{Motion, Scheme, TextScale, Theme};
use fulcrum::gui::{Flow, WindowState};

fn main() -> Result<(), fulcrum::gui::NoWindow> {
    let mut gallery =
        Gallery { page: 0, scheme: Scheme::Light, text: TextScale::NORMAL, motion: Motion::Full, scales: scales::Scales::default() };
    fulcrum::gui::show(WindowState::default(), move |ui: &mut Ui| gallery.show(ui))
}

struct Gallery {
    page: usize,
    scheme: Scheme,
    text: TextScale,
    motion: Motion,
    scales: scales::Scales,
}

impl Gallery {
    fn show(&mut self, ui: &mut Ui) -> Flow {
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            return Flow::Close;
        }
        self.listen(ui);
        Theme::new(self.scheme, self.text, self.motion).dress(ui, |ui| {
            let ground = Theme::of(ui.ctx()).palette;
            let ground = if matches!(self.page, 0 | 2) { ground.paper } else { ground.desk };
            CentralPanel::default().frame(Frame::new().fill(ground)).show(ui, |ui| match self.page {
                0 => faces::show(ui),
                1 => parts::show(ui),
                2 => self.scales.show(ui),
                3 => controls::show(ui),
                _ => week::show(ui),
            });
        });
        Flow::Stay
    }

    fn listen(&mut self, ui: &Ui) {
        ui.input(|input| {
            for (page, key) in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5].into_iter().enumerate() {
                if input.key_pressed(key) {
                    self.page = page;
                }
            }
            if input.key_pressed(Key::T) {
                let now = Scheme::ALL.iter().position(|scheme| *scheme == self.scheme).unwrap_or(0);
                self.scheme = Scheme::ALL[(now + 1) % Scheme::ALL.len()];
            }
            if input.key_pressed(Key::Plus) || input.key_pressed(Key::Equals) {
                self.text = self.text.larger();
            }
            if input.key_pressed(Key::Minus) {
                self.text = self.text.smaller();
            }
            if input.key_pressed(Key::M) {
                self.motion = if self.motion == Motion::Full { Motion::Reduced } else { Motion::Full };
            }
        });
    }
}
