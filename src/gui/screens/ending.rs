//! How it ended: a picture months later, what became of whom, and where the scale came to rest.

use egui::{Margin, Rect, Ui, Vec2, pos2, vec2};
use egui_phosphor::regular as icon;

use super::parts::{at, room, scroll, shown};
use super::{Intent, Luck, Portrait, Screen, keys};
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::face::face_ui;
use crate::gui::widgets::scale::{Geometry, Scale, logo_ui, scale_ui};
use crate::gui::widgets::sheet::{self, sheet_at};
use crate::gui::widgets::text::{body, kicker, note, sheet_title, story, title};
use crate::wording::Words;
use crate::wording::pages::EndingPage;

/// What the ending shows.
#[derive(Clone, Debug)]
pub struct EndingView {
    /// What was played.
    pub play: String,
    /// One line under it.
    pub place: String,
    /// How it ended.
    pub page: EndingPage,
    /// Who is still there.
    pub people: Vec<Portrait>,
    /// The week one can go back to.
    pub last_week: u8,
}

/// From this room on, in points at 100%, the picture and the scale stand side by side.
const SIDE_BY_SIDE: Vec2 = vec2(900.0, 420.0);
/// The right sheet, at 100%.
const RIGHT: f32 = 306.0;

/// Lays the ending out.
pub fn ending_ui(ui: &mut Ui, view: &EndingView, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.desk);
    let room = room(ui);
    let on = keys::enter(ui).then_some(Intent::Go(Screen::Debrief));
    let inner = whole.shrink(space::MEDIUM);
    let pressed = if room.x >= SIDE_BY_SIDE.x && room.y >= SIDE_BY_SIDE.y {
        let foot = theme.grown(66.0);
        let right = theme.grown(RIGHT);
        let sheets = inner.with_max_y(inner.bottom() - foot - space::GUTTER);
        let left = sheets.with_max_x(sheets.right() - right - space::GUTTER);
        picture_sheet(ui, left, view, words);
        sheet_at(ui, sheets.with_min_x(left.right() + space::GUTTER), [16.0, 14.0], |ui| {
            scroll(ui, "rest", |ui| rest(ui, view, words));
        });
        let bar = inner.with_min_y(inner.bottom() - foot);
        sheet::paint(ui.painter(), bar, &theme);
        at(ui, "foot", bar.shrink2(vec2(16.0, 0.0)), |ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                ways(ui, view, words)
            })
            .inner
        })
    } else {
        at(ui, "all", whole, |ui| {
            scroll(ui, "all of it", |ui| {
                egui::Frame::new()
                    .fill(theme.palette.paper)
                    .inner_margin(Margin::symmetric(16, 12))
                    .show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        picture(ui, view, words);
                        ui.add_space(space::SECTION);
                        rest(ui, view, words);
                        ui.add_space(space::SECTION);
                        ui.horizontal_wrapped(|ui| {
                            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
                            ways(ui, view, words)
                        })
                        .inner
                    })
                    .inner
            })
        })
    };
    on.or(pressed)
}

/// The picture on its sheet, as wide as its lines and no wider, in the middle of it.
fn picture_sheet(ui: &mut Ui, rect: Rect, view: &EndingView, words: &Words) {
    let theme = Theme::of(ui.ctx());
    sheet::paint(ui.painter(), rect, &theme);
    let width = (rect.width() - 2.0 * space::WIDE).min(theme.grown(760.0));
    let left = rect.center().x - 0.5 * width;
    let place = Rect::from_min_max(pos2(left, rect.top() + 1.0), pos2(left + width + space::LARGE, rect.bottom() - 1.0));
    at(ui, "picture", place, |ui| {
        scroll(ui, "picture", |ui| {
            ui.set_max_width(width);
            ui.add_space(0.06 * rect.height());
            picture(ui, view, words);
            ui.add_space(space::SECTION);
        });
    });
}

fn picture(ui: &mut Ui, view: &EndingView, words: &Words) {
    kicker(ui, &words.get("ending-kicker"));
    ui.add_space(space::TIGHT);
    title(ui, &view.page.title);
    ui.add_space(space::LARGE);
    for paragraph in &view.page.text {
        story(ui, paragraph);
        ui.add_space(space::MEDIUM);
    }
    if !view.page.lines.is_empty() {
        ui.add_space(space::TIGHT);
        sheet::hairline(ui);
        ui.add_space(space::LARGE);
    }
    for line in &view.page.lines {
        body(ui, line);
        ui.add_space(space::SMALL);
    }
}

fn rest(ui: &mut Ui, view: &EndingView, words: &Words) {
    let theme = Theme::of(ui.ctx());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        logo_ui(ui, theme.grown(28.0), "");
        sheet_title(ui, &view.play);
    });
    note(ui, &view.place);
    ui.add_space(space::LARGE);
    let side = theme.grown(62.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        for person in &view.people {
            ui.allocate_ui_with_layout(vec2(side, side), egui::Layout::top_down(egui::Align::Center), |ui| {
                ui.set_width(side);
                face_ui(ui, side, &person.looks, person.mood, &person.name);
                note(ui, person.first_name());
            });
        }
    });
    ui.add_space(space::SECTION);
    sheet_title(ui, &words.get("ending-quarter"));
    ui.add_space(2.0);
    body(ui, &view.page.quarter);
    ui.add_space(space::LARGE);
    sheet_title(ui, &words.get("ending-scale"));
    ui.add_space(2.0);
    body(ui, &view.page.scale);
    ui.add_space(space::SMALL);
    let factor = (ui.available_width() / Geometry::FRIDAY.size.x).min(1.2);
    scale_ui(ui, &Scale::leaning(view.page.results.lean as f32), &Geometry::FRIDAY.scaled(factor), &view.page.scale);
}

/// The ways from here; the first is the way on.
fn ways(ui: &mut Ui, view: &EndingView, words: &Words) -> Option<Intent> {
    let undo = words.fill("ending-undo", &[("week", view.last_week.into())]);
    let (story, same) = (words.get("ending-story"), words.get("curves-same-luck"));
    let (new, to_title) = (words.get("curves-new-luck"), words.get("ending-title"));
    let buttons = [
        (Button::primary(&story).icon_after(icon::ARROW_RIGHT).key("Enter"), Intent::Go(Screen::Debrief)),
        (Button::new(&same).icon(icon::ARROW_COUNTER_CLOCKWISE), Intent::Again(Luck::Same)),
        (Button::new(&new).icon(icon::SHUFFLE), Intent::Again(Luck::New)),
        (Button::new(&undo).icon(icon::ARROW_U_UP_LEFT), Intent::UndoWeek),
        (Button::new(&to_title), Intent::Go(Screen::Title)),
    ];
    let mut asked = None;
    for (button, intent) in buttons {
        let response = ui.add(button);
        shown(&response);
        if response.clicked() {
            asked = Some(intent);
        }
    }
    asked
}
