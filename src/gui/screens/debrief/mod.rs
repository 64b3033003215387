//! The story, the first page of the debrief: two curves with what was done on them, the way through the map of endings, and one week
//! read closely. Here numbers are open.

mod reading;
mod view;

use egui::{Align, Frame, Key, Layout, Margin, Rect, Ui, Vec2, pos2, vec2};
use egui_phosphor::regular as icon;

use super::parts::{at, scroll, shown};
use super::{Intent, Luck, Overlay, Screen, keys};
use crate::gui::theme::{Theme, TypeSize, Weight, height, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::chip::chip_button_ui;
use crate::gui::widgets::curves::{self, curves_ui};
use crate::gui::widgets::map::map_ui;
use crate::gui::widgets::scale::logo_ui;
use crate::gui::widgets::sheet::{sheet_at, sheet_ui};
use crate::gui::widgets::text::{Words as Type, headline, kicker, note, sheet_title, words_ui};
use crate::wording::Words;
use reading::reading_ui;

pub use view::{DebriefView, WeekRead};

/// The week that is read, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DebriefLocal {
    /// None: the one that changed most.
    pub week: Option<usize>,
}

/// From this room on, in points at 100%, everything is seen at once.
const AT_ONCE: Vec2 = vec2(1000.0, 620.0);
/// The right column, at 100%.
const RIGHT: f32 = 306.0;
/// The least height of the plot itself, at 100%.
const PLOT: f32 = 190.0;

/// Lays the story out.
pub fn debrief_ui(ui: &mut Ui, view: &DebriefView, local: &mut DebriefLocal, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.desk);
    let read = local.week.filter(|week| *week <= view.weeks.len()).or(view.turned);
    if ui.memory(|memory| memory.focused().is_none()) {
        turn_pages(ui, local, read, view.weeks.len());
    }
    let on = keys::enter(ui).then_some(Intent::Go(Screen::Title));
    let back = keys::pressed(ui, Key::Escape) || keys::pressed(ui, Key::Backspace);
    let on = on.or(back.then_some(Intent::Go(Screen::Ending)));
    let room = whole.size() / theme.text.factor();
    let pressed = if room.x >= AT_ONCE.x && room.y >= AT_ONCE.y {
        at_once(ui, whole.shrink(space::MEDIUM), view, read, local, words)
    } else {
        at(ui, "all", whole, |ui| scroll(ui, "all of it", |ui| one_below_the_other(ui, view, read, local, words)))
    };
    on.or(pressed)
}

/// The arrow keys read one week after the other.
fn turn_pages(ui: &Ui, local: &mut DebriefLocal, read: Option<usize>, weeks: usize) {
    let now = read.unwrap_or(1);
    if keys::pressed(ui, Key::ArrowLeft) {
        local.week = Some(now.saturating_sub(1).max(1));
    }
    if keys::pressed(ui, Key::ArrowRight) {
        local.week = Some((now + 1).min(weeks.max(1)));
    }
}

fn at_once(ui: &mut Ui, inner: Rect, view: &DebriefView, read: Option<usize>, local: &mut DebriefLocal, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let bar = inner.with_max_y(inner.top() + theme.grown(44.0));
    let right = theme.grown(RIGHT).max(0.24 * inner.width()).min(0.42 * inner.height() + theme.grown(60.0));
    let below = inner.with_min_y(bar.bottom() + space::SMALL);
    let main = below.with_max_x(below.right() - right - space::GUTTER);
    let side = below.with_min_x(main.right() + space::GUTTER);
    let map_width = right - 28.0;
    let map = side.with_max_y(side.top() + map_width + theme.grown(28.0) + 28.0);

    let heading = Rect::from_min_max(bar.min + vec2(4.0, 0.0), bar.max);
    let asked = at(ui, "bar", heading, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            logo_ui(ui, theme.grown(34.0), "");
            // The names keep what the buttons leave.
            let buttons = theme.grown(790.0);
            let names = (ui.available_width() - buttons).max(0.0);
            ui.allocate_ui_with_layout(vec2(names, theme.grown(36.0)), Layout::top_down(Align::Min), |ui| {
                ui.set_width(names);
                names_ui(ui, view);
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                ways(ui, view, words)
            })
            .inner
        })
        .inner
    });
    sheet_at(ui, main, [20.0, 12.0], |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        told(ui, view, words);
        ui.add_space(6.0);
        let place = Rect::from_min_max(pos2(main.left() + 20.0, ui.cursor().top()), main.max - vec2(14.0, 10.0));
        plot(ui, place, view, read, local);
    });
    sheet_at(ui, map, [13.0, 11.0], |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        sheet_title(ui, &words.get("curves-map"));
        ui.add_space(space::SMALL);
        map_ui(ui, map_width, &view.map, read);
    });
    sheet_at(ui, side.with_min_y(map.bottom() + space::GUTTER), [15.0, 11.0], |ui| {
        scroll(ui, "reading", |ui| reading_ui(ui, view, read, words));
    });
    asked
}

fn one_below_the_other(ui: &mut Ui, view: &DebriefView, read: Option<usize>, local: &mut DebriefLocal, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    Frame::new()
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            names_ui(ui, view);
            ui.add_space(space::SMALL);
            let asked = ui
                .horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
                    ways(ui, view, words)
                })
                .inner;
            ui.add_space(space::MEDIUM);
            sheet_ui(ui, Margin::symmetric(14, 12), |ui| {
                told(ui, view, words);
                ui.add_space(space::SMALL);
                let width = ui.available_width();
                let high = curves::height(ui.painter(), &theme, &view.curves, width, theme.grown(PLOT));
                let (place, _) = ui.allocate_exact_size(vec2(width, high), egui::Sense::hover());
                plot(ui, place, view, read, local);
            });
            ui.add_space(space::GUTTER);
            sheet_ui(ui, Margin::symmetric(14, 12), |ui| {
                sheet_title(ui, &words.get("curves-map"));
                ui.add_space(space::SMALL);
                let width = ui.available_width().min(theme.grown(360.0));
                map_ui(ui, width, &view.map, read);
            });
            ui.add_space(space::GUTTER);
            sheet_ui(ui, Margin::symmetric(14, 12), |ui| reading_ui(ui, view, read, words));
            asked
        })
        .inner
}

fn plot(ui: &mut Ui, place: Rect, view: &DebriefView, read: Option<usize>, local: &mut DebriefLocal) {
    if let Some(week) = curves_ui(ui, place, &view.curves, read)
        && local.week != Some(week)
    {
        local.week = Some(week);
        ui.ctx().request_repaint();
    }
}

fn names_ui(ui: &mut Ui, view: &DebriefView) {
    sheet_title(ui, &view.play);
    note(ui, &view.subtitle);
}

/// How it ended, with both results beside it where there is room.
fn told(ui: &mut Ui, view: &DebriefView, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let of = words.get("curves-of-hundred");
    let results = [("curves-delivery", view.results[0], p.delivery), ("curves-team", view.results[1], p.team)];
    let number = |ui: &mut Ui, (key, value, color): (&str, u8, egui::Color32)| {
        words_ui(ui, &Type::of(&theme, &words.get(key), TypeSize::Note, Weight::SemiBold, color));
        let value = Type::of(&theme, &value.to_string(), TypeSize::Headline, Weight::Bold, color).gap(4.0);
        words_ui(ui, &value.and(&of, TypeSize::Body, Weight::SemiBold, p.ink2).leading(30.0));
    };
    let numbers = theme.grown(200.0);
    let title = |ui: &mut Ui| {
        kicker(ui, &words.get("curves-kicker"));
        headline(ui, &view.title);
    };
    let rest = ui.available_width() - numbers - 2.0;
    if rest > theme.grown(240.0) {
        ui.horizontal_top(|ui| {
            ui.allocate_ui_with_layout(vec2(rest, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(rest);
                title(ui);
            });
            for result in results {
                ui.allocate_ui_with_layout(vec2(0.5 * numbers, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(0.5 * numbers);
                    number(ui, result);
                });
            }
        });
    } else {
        title(ui);
        ui.add_space(space::TIGHT);
        results.into_iter().for_each(|result| number(ui, result));
    }
    ui.add_space(space::TIGHT);
    words_ui(ui, &Type::of(&theme, &view.told, TypeSize::Body, Weight::Regular, p.ink2));
}

/// The ways from here, the last one first where they stand from the right.
fn ways(ui: &mut Ui, view: &DebriefView, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let undo = words.fill("curves-undo", &[("week", view.last_week.into())]);
    let (same, new) = (words.get("curves-same-luck"), words.get("curves-new-luck"));
    let to_title = words.get("curves-to-title");
    let mut asked = None;
    let keys_word = Type::of(&theme, &words.get("bar-keys"), TypeSize::Note, Weight::Regular, theme.palette.ink2);
    let from_right = ui.layout().main_dir() == egui::Direction::RightToLeft;
    if from_right && chip_button_ui(ui, Some("F1"), Some(&keys_word), &words.get("bar-keys-label")).clicked() {
        asked = Some(Intent::Open(Overlay::Keys));
    }
    let buttons = [
        (Button::new(&same).icon(icon::ARROW_COUNTER_CLOCKWISE), Intent::Again(Luck::Same)),
        (Button::new(&new).icon(icon::SHUFFLE), Intent::Again(Luck::New)),
        (Button::new(&undo).icon(icon::ARROW_U_UP_LEFT), Intent::UndoWeek),
        (Button::primary(&to_title).key("Enter"), Intent::Go(Screen::Title)),
    ];
    let mut add = |(button, intent): (Button<'_>, Intent)| {
        let response = ui.add(button.height(height::CHIP));
        shown(&response);
        if response.clicked() {
            asked = Some(intent);
        }
    };
    if from_right {
        buttons.into_iter().rev().for_each(&mut add)
    } else {
        buttons.into_iter().for_each(&mut add)
    }
    asked
}
