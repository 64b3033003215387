//! The briefing: the situation, the people, the stake, and what success means; or what keeps a file from being played.

use std::path::PathBuf;

use egui::{Key, Rect, Sense, Ui, Vec2, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::keys::{enter, pressed};
use super::parts::{anchored, at, draw, item_ui, say, scroll, shown};
use super::{Intent, NavigationIntent, PlayIntent, Portrait, Screen};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::text::{self, StyledText, styled_text_ui};
use crate::gui::widgets::{face, sheet};
use crate::wording::Localizer;
use crate::wording::pages::BriefingPage;

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct BriefingView {
    /// The page.
    pub page: BriefingPage,
    /// The team.
    pub team: Vec<Portrait>,
    /// A play of this scenario that waits, and where it stands.
    pub waiting: Option<(PathBuf, String)>,
    /// The last play of it that has ended.
    pub finished: Option<PathBuf>,
    /// The screen it was opened from.
    pub back: Screen,
}

/// A file that cannot be played.
#[derive(Clone, Debug)]
pub struct BrokenView {
    /// Its name.
    pub name: String,
    /// What is wrong, each with its place.
    pub problems: Vec<ProblemLine>,
    /// The screen it was opened from.
    pub back: Screen,
}

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemLine {
    /// “line 19, column 72 · F021”.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// How it can be mended.
    pub help: Vec<String>,
}

/// The column of the team and that of the words, at 100%, and the gap between them.
const TEAM: f32 = 250.0;
const STORY: f32 = 740.0;
const BETWEEN: f32 = 48.0;

/// The screen.
pub fn briefing_ui(ui: &mut Ui, view: &BriefingView, localizer: &Localizer) -> Option<Intent> {
    let first = view.waiting.as_ref().map_or(Intent::Play(PlayIntent::Begin), |(path, _)| Intent::Play(PlayIntent::Resume(path.clone())));
    let mut asked = enter(ui).then(|| first.clone());
    if pressed(ui, Key::Escape) {
        asked = Some(Intent::Navigate(NavigationIntent::Go(view.back)));
    }
    let theme = Theme::of(ui.ctx());
    let rect = ui.max_rect().shrink(space::MEDIUM);
    sheet::paint(ui.painter(), rect, &theme);
    let grow = theme.text.factor();
    let inner = rect.shrink2(vec2(space::LARGE.max(0.04 * rect.width()), space::SECTION));
    let wide = inner.width() >= 900.0 * grow;
    // The two columns stay together in the middle.
    let spare = (inner.width() - (TEAM + STORY) * grow - BETWEEN).max(0.0);
    let inner = if wide { inner.shrink2(vec2(0.5 * spare, 0.0)) } else { inner };
    let left = if wide { inner.with_max_x(inner.left() + TEAM * grow) } else { Rect::NOTHING };
    let right = if wide { inner.with_min_x(left.right() + BETWEEN) } else { inner };
    if wide {
        at(ui, "team", left.expand2(vec2(4.0, 0.0)), |ui| {
            scroll(ui, "team", |ui| {
                text::sheet_title(ui, &localizer.get("briefing-team"));
                ui.add_space(space::MEDIUM);
                team_ui(ui, view, 64.0);
            });
        });
    }
    let pressed = at(ui, "words", right, |ui| {
        let top = |ui: &mut Ui| {
            story(ui, view, localizer);
            if !wide {
                ui.add_space(space::SECTION);
                text::sheet_title(ui, &localizer.get("briefing-team"));
                ui.add_space(space::SMALL);
                team_ui(ui, view, 48.0);
            }
        };
        anchored(ui, "briefing", top, |ui| presses(ui, view, localizer, first))
    });
    pressed.or(asked)
}

fn team_ui(ui: &mut Ui, view: &BriefingView, side: f32) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    for portrait in &view.team {
        let width = ui.available_width();
        let room = width - side - space::MEDIUM;
        let painter = ui.painter().clone();
        let name = StyledText::of(&theme, &portrait.name, TypeSize::Body, Weight::SemiBold, p.ink).cut_after(&painter, room, 2);
        let role = StyledText::of(&theme, &portrait.role, TypeSize::Line, Weight::Regular, p.ink2).cut_after(&painter, room, 2);
        let text = name.size().y + role.size().y;
        let (rect, _) = ui.allocate_exact_size(vec2(width, side.max(text)), Sense::hover());
        let square = Rect::from_min_size(pos2(rect.left(), rect.center().y - 0.5 * side), Vec2::splat(side));
        face::paint(&painter, square, &portrait.looks, portrait.mood, p);
        let top = rect.center().y - 0.5 * text;
        name.paint(&painter, pos2(square.right() + space::MEDIUM, top));
        role.paint(&painter, pos2(square.right() + space::MEDIUM, top + name.size().y));
        say(ui, ("person", portrait.member), rect, WidgetType::Image, &format!("{}, {}", portrait.name, portrait.role));
        ui.add_space(space::GUTTER);
    }
}

fn story(ui: &mut Ui, view: &BriefingView, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    ui.set_max_width(ui.available_width().min(STORY * theme.text.factor()));
    text::kicker(ui, &view.page.place);
    ui.add_space(2.0);
    text::title(ui, &view.page.title);
    ui.add_space(space::MEDIUM);
    for paragraph in &view.page.brief {
        styled_text_ui(ui, &StyledText::of(&theme, paragraph, TypeSize::Sheet, Weight::Regular, p.ink).leading(25.0));
        ui.add_space(space::SMALL);
    }
    ui.add_space(space::SMALL);
    let marked = |ui: &mut Ui, sign: &str, head: &str, said: &str| {
        let type_ = StyledText::new(&theme).icon(sign, IconStyle::Regular, 16.0, p.ink2).gap(8.0);
        let type_ = type_.and(head, TypeSize::Body, Weight::SemiBold, p.ink).gap(6.0);
        styled_text_ui(ui, &type_.and(said, TypeSize::Body, Weight::Regular, p.ink2));
        ui.add_space(6.0);
    };
    marked(ui, icon::FLAG, &localizer.get("window-briefing-success"), &view.page.success);
    marked(ui, icon::CALENDAR_BLANK, &localizer.get("briefing-time"), &view.page.terms);
    if let Some(sponsor) = &view.page.sponsor {
        marked(ui, icon::USER, &localizer.get("briefing-for"), sponsor);
    }
    let tasks: Vec<&str> = view.page.tasks.iter().map(|(_, said)| said.as_str()).collect();
    marked(ui, icon::LIST_CHECKS, &localizer.get("briefing-work"), &localizer.clauses(&tasks));
    if !view.page.practises.is_empty() {
        marked(ui, icon::COMPASS, &localizer.get("briefing-practice"), &localizer.clauses(&view.page.practises));
    }
}

fn presses(ui: &mut Ui, view: &BriefingView, localizer: &Localizer, first: Intent) -> Option<Intent> {
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let label = view.waiting.as_ref().map_or_else(
            || localizer.get("briefing-begin"),
            |(_, stands)| localizer.fill("briefing-continue", &[("moment", stands.as_str().into())]),
        );
        let response = ui.add(Button::primary(&label).icon_after(icon::ARROW_RIGHT).key("Enter"));
        shown(&response);
        if response.clicked() {
            asked = Some(first);
        }
        if view.waiting.is_some() && ui.add(Button::new(&localizer.get("briefing-anew"))).clicked() {
            asked = Some(Intent::Play(PlayIntent::Begin));
        }
        if let Some(path) = &view.finished
            && ui.add(Button::new(&localizer.get("briefing-look-back")).icon(icon::CLOCK_COUNTER_CLOCKWISE)).clicked()
        {
            asked = Some(Intent::Play(PlayIntent::Resume(path.clone())));
        }
        if ui.add(Button::new(&localizer.get("back")).icon(icon::ARROW_LEFT).key("Esc")).clicked() {
            asked = Some(Intent::Navigate(NavigationIntent::Go(view.back)));
        }
    });
    asked
}

/// What keeps a file from being played.
pub fn broken_ui(ui: &mut Ui, view: &BrokenView, localizer: &Localizer) -> Option<Intent> {
    let mut asked = (pressed(ui, Key::Escape) || enter(ui)).then_some(Intent::Navigate(NavigationIntent::Go(view.back)));
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let rect = ui.max_rect().shrink(space::MEDIUM);
    sheet::paint(ui.painter(), rect, &theme);
    let inner = rect.shrink2(vec2(space::LARGE.max(0.04 * rect.width()), space::SECTION));
    at(ui, "broken", inner, |ui| {
        let top = |ui: &mut Ui| {
            text::kicker(ui, &localizer.get("broken-kicker"));
            ui.add_space(2.0);
            text::headline(ui, &view.name);
            ui.add_space(space::LARGE);
            for (i, problem) in view.problems.iter().enumerate() {
                let says = format!("{}: {} {}", problem.place, problem.message, problem.help.join(" "));
                let id = ui.id().with(("problem", i));
                item_ui(ui, id, &says, |ui| {
                    sheet::hairline(ui);
                    ui.add_space(space::SMALL);
                    draw(ui, &StyledText::of(&theme, &problem.place, TypeSize::Note, Weight::SemiBold, p.alert_text));
                    draw(ui, &StyledText::of(&theme, &problem.message, TypeSize::Body, Weight::SemiBold, p.ink));
                    for help in &problem.help {
                        draw(ui, &StyledText::of(&theme, help, TypeSize::Line, Weight::Regular, p.ink2));
                    }
                    ui.add_space(space::SMALL);
                });
            }
        };
        anchored(ui, "broken", top, |ui| {
            if ui.add(Button::primary(&localizer.get("back")).icon(icon::ARROW_LEFT).key("Esc")).clicked() {
                asked = Some(Intent::Navigate(NavigationIntent::Go(view.back)));
            }
        });
    });
    asked
}
