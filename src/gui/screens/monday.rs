//! The news of a Monday, and what else happened over the weekend.

use egui::{Rect, Sense, Ui, Vec2, WidgetType, pos2, vec2};

use super::dilemma::story_ui;
use super::keys::enter;
use super::parts::{Stage, TopBar, anchored, at, framed, notes_ui, primary_ui, say, stage_ui, told_ui};
use super::{Intent, PlayIntent, Portrait};
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::text;
use crate::gui::widgets::{face, sheet};
use crate::wording::Localizer;
use crate::wording::pages::{MondayPage, NewsLine};

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct MondayView {
    /// The bar over it.
    pub bar: TopBar,
    /// What is known.
    pub page: MondayPage,
    /// Whose face stands beside each piece of news.
    pub faces: Vec<Option<Portrait>>,
    /// The team.
    pub team: Vec<Portrait>,
}

/// The screen.
pub fn monday_ui(ui: &mut Ui, view: &MondayView, localizer: &Localizer) -> Option<Intent> {
    let asked = enter(ui).then_some(Intent::Play(PlayIntent::Read));
    let first = view.faces.first().and_then(Option::as_ref);
    let head = localizer.get("monday-team");
    let others: Vec<Portrait> = view.team.iter().filter(|face| first.is_none_or(|first| first.member != face.member)).cloned().collect();
    let stage = Stage { face: first, others: &others, others_head: &head, scale: None };
    let from_bar = framed(ui, &view.bar, localizer, 220.0, |ui, rect| {
        stage_ui(ui, rect, stage, |ui| {
            anchored(ui, "monday", |ui| told_so_far(ui, view, localizer), |ui| primary_ui(ui, &localizer.get("monday-on")))
        })
        .then_some(Intent::Play(PlayIntent::Read))
    });
    from_bar.or(asked)
}

fn told_so_far(ui: &mut Ui, view: &MondayView, localizer: &Localizer) {
    let heading = localizer.fill("window-monday-heading", &[("week", view.page.week.into()), ("weeks", view.page.weeks.into())]);
    if view.page.news.is_empty() {
        text::title(ui, &heading);
        ui.add_space(space::MEDIUM);
    }
    for (i, news) in view.page.news.iter().enumerate() {
        if i > 0 {
            ui.add_space(space::SECTION);
            sheet::hairline(ui);
            ui.add_space(space::SECTION);
        }
        let kicker = if news.moment.is_empty() { &heading } else { &news.moment };
        match view.faces.get(i).and_then(Option::as_ref).filter(|_| i > 0) {
            Some(portrait) => beside_face(ui, portrait, |ui| news_ui(ui, news, kicker)),
            None => news_ui(ui, news, kicker),
        }
    }
    if !view.page.notes.is_empty() {
        ui.add_space(space::LARGE);
        notes_ui(ui, &view.page.notes);
    }
    for told in &view.page.told {
        ui.add_space(space::MEDIUM);
        let name = view.team.iter().find(|face| face.member == told.who).map_or("", Portrait::first_name);
        told_ui(ui, told, name);
    }
}

fn news_ui(ui: &mut Ui, news: &NewsLine, kicker: &str) {
    text::kicker(ui, kicker);
    ui.add_space(2.0);
    text::title(ui, &news.title);
    ui.add_space(space::MEDIUM);
    for paragraph in &news.text {
        story_ui(ui, paragraph);
        ui.add_space(space::SMALL);
    }
}

/// A smaller face at the left of what it is about.
fn beside_face(ui: &mut Ui, portrait: &Portrait, add: impl FnOnce(&mut Ui)) {
    let side = 96.0;
    let min = ui.cursor().min;
    let width = ui.available_width();
    let theme = Theme::of(ui.ctx());
    let right = Rect::from_min_max(pos2(min.x + side + space::LARGE, min.y), pos2(min.x + width, f32::INFINITY));
    let bottom = at(ui, ("beside", portrait.member), right, |ui| {
        add(ui);
        ui.min_rect().bottom()
    });
    let square = Rect::from_min_size(min, Vec2::splat(side));
    face::paint(ui.painter(), square, &portrait.looks, portrait.mood, theme.palette);
    say(ui, ("face", portrait.member), square, WidgetType::Image, &format!("{}, {}", portrait.name, portrait.role));
    ui.allocate_exact_size(vec2(width, (bottom - min.y).max(side)), Sense::hover());
}
