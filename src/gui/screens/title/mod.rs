//! The title: the scale of the last play on the desk, and the ways from here. Going on stands first.

mod entry;

use std::path::PathBuf;

use egui::{Rect, ScrollArea, Ui, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::parts::{at, say, shown};
use super::{Intent, Portrait, Screen};
use crate::gui::theme::{Theme, TypeSize, Weight, height, space};
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::scale::{Attention, Geometry, Scale};
use crate::gui::widgets::sheet::hairline_at;
use crate::gui::widgets::text::{Words as Type, heading, words_ui};
use crate::wording::Words;
use entry::{Card, card_ui, entry_ui};

/// What the title shows.
#[derive(Clone, Debug)]
pub struct TitleView {
    /// The play that waits.
    pub waits: Option<Waits>,
    /// Where the scale of the last play leans, −1 to 1.
    pub lean: f32,
    /// The same in words.
    pub scale: String,
    /// How many teams there are to lead.
    pub teams: String,
}

/// A play that waits.
#[derive(Clone, Debug)]
pub struct Waits {
    /// Its file.
    pub path: PathBuf,
    /// Which, and where in it.
    pub line: String,
    /// Its team.
    pub people: Vec<Portrait>,
}

/// The left column at 100%.
const COLUMN: f32 = 392.0;
/// The widest part of the scale, and its ground, in its own units.
const SCALE: [f32; 2] = [690.0, 620.0];
/// The least of the scale that is worth its room.
const LEAST: f32 = 0.22;

/// Lays the title out.
pub fn title_ui(ui: &mut Ui, view: &TitleView, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let ground = if whole.height() < 420.0 { 0.0 } else { (0.1375 * whole.height()).max(theme.grown(18.0) + space::WIDE).round() };
    let horizon = whole.bottom() - ground;
    ui.painter().rect_filled(whole, 0.0, p.paper);
    ui.painter().rect_filled(whole.with_min_y(horizon), 0.0, p.desk);
    if ground > 0.0 {
        hairline_at(ui.painter(), whole.left(), whole.right(), horizon, &theme);
    }
    let margin = (0.05625 * whole.width()).min(72.0).round();
    let column = theme.grown(COLUMN).min(whole.width() - 2.0 * margin);
    scale(ui, view, whole.with_min_x(whole.left() + margin + column + space::SECTION).with_max_y(horizon));
    if ground > 0.0 {
        let strip = Rect::from_min_max(pos2(whole.left() + margin, horizon), pos2(whole.right() - margin, whole.bottom()));
        keys(ui, strip, words);
    }
    // Room for the ring around what has the focus.
    let ring = 6.0;
    let left =
        Rect::from_min_max(pos2(whole.left() + margin - ring - 8.0, whole.top()), pos2(whole.left() + margin + column + ring, horizon));
    at(ui, "column", left, |ui| {
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
                let top = (0.072 * whole.height()).min(52.0);
                let frame = egui::Frame::new().inner_margin(egui::Margin { left: 14, right: 6, top: 0, bottom: 8 });
                frame
                    .show(ui, |ui| {
                        ui.add_space(top);
                        ways(ui, view, words)
                    })
                    .inner
            })
            .inner
    })
}

/// The scale, standing on the horizon in what room there is.
fn scale(ui: &Ui, view: &TitleView, place: Rect) {
    let theme = Theme::of(ui.ctx());
    let factor = (place.width() / SCALE[0]).min(place.height() / SCALE[1]).min(1.6);
    if factor < LEAST {
        return;
    }
    let geometry = Geometry::TITLE.scaled(factor);
    let origin = pos2((place.center().x - 0.5 * geometry.size.x).round(), (place.bottom() - geometry.base).round());
    let attention = Attention { total: 3, ..Attention::default() };
    Scale { attention, ..Scale::leaning(view.lean) }.paint(ui.painter(), origin, &geometry, theme.palette);
    say(ui, "scale", Rect::from_min_size(origin, geometry.size).intersect(place), WidgetType::Image, &view.scale);
}

fn ways(ui: &mut Ui, view: &TitleView, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    // Words that are read grow; the name is large enough.
    let is_large = theme.text.as_percent() >= 150;
    let narrow = ui.available_width() < theme.grown(290.0);
    heading(ui, &words.get("title-name"), if is_large || narrow { TypeSize::Title } else { TypeSize::Name });
    ui.add_space(10.0);
    let size = if is_large || narrow { TypeSize::Sheet } else { TypeSize::Story };
    for key in ["title-promise", "title-promise-more"] {
        words_ui(ui, &Type::of(&theme, &words.get(key), size, Weight::Regular, p.ink2));
    }
    ui.add_space(if is_large { 16.0 } else { 26.0 });

    let mut asked = None;
    let new = words.get("title-new");
    let first = match &view.waits {
        Some(waits) => {
            let title = words.get("title-continue");
            let response = card_ui(ui, &Card { title: &title, line: &waits.line, people: &waits.people });
            if response.clicked() {
                asked = Some(Intent::Resume(waits.path.clone()));
            }
            response
        }
        None => {
            let response = card_ui(ui, &Card { title: &new, line: &view.teams, people: &[] });
            if response.clicked() {
                asked = Some(Intent::Go(Screen::Picker));
            }
            response
        }
    };
    shown(&first);
    ui.add_space(space::LARGE + 2.0);
    if view.waits.is_some() && entry_ui(ui, icon::PATH, &new, &view.teams).clicked() {
        asked = Some(Intent::Go(Screen::Picker));
    }
    if entry_ui(ui, icon::GEAR_SIX, &words.get("title-settings"), "").clicked() {
        asked = Some(Intent::Go(Screen::Settings));
    }
    if entry_ui(ui, icon::SIGN_OUT, &words.get("title-quit"), "").clicked() {
        asked = Some(Intent::Quit);
    }
    // So that Enter goes on, and the arrows know where to start.
    if ui.memory(|memory| memory.focused().is_none() && memory.allows_interaction(ui.layer_id())) {
        first.request_focus();
    }
    asked
}

/// The keys of this screen, on the ground.
fn keys(ui: &Ui, strip: Rect, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let painter = ui.painter();
    let groups: [(&[&str], &str); 3] = [(&["↑", "↓"], "title-key-move"), (&["F1"], "title-key-keys"), (&["F11"], "title-key-full")];
    let mut x = strip.left();
    let middle = strip.top() + 0.54 * strip.height();
    let high = theme.grown(height::KEY);
    for (caps, key) in groups {
        let text = words.get(key);
        let caps: Vec<KeyCap> = caps.iter().map(|cap| KeyCap::new(painter, &theme, cap)).collect();
        let label = Type::of(&theme, &text, TypeSize::Body, Weight::Regular, theme.palette.ink2).line(painter);
        let wide = caps.iter().map(|cap| cap.size().x + 4.0).sum::<f32>() + 3.0 + label.size().x;
        if x + wide > strip.right() {
            return;
        }
        let place = Rect::from_min_size(pos2(x, middle - 0.5 * high), vec2(wide, high));
        for cap in &caps {
            cap.paint(painter, pos2(x, (middle - 0.5 * high).round()));
            x += cap.size().x + 4.0;
        }
        label.paint(painter, pos2(x + 3.0, middle - 0.5 * label.size().y));
        say(ui, key, place, WidgetType::Label, &text);
        x = place.right() + space::LARGE;
    }
}
