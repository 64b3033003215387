//! What can be set: how things look, how large, whether they move, and whether the game asks for forecasts.

use egui::{Align2, CursorIcon, Key, Rect, Response, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::keys::{enter, pressed};
use super::parts::{at, scroll, shown};
use super::{Intent, NavigationIntent, Portrait};
use crate::gui::settings::{Asking, Settings};
use crate::gui::theme::{IconStyle, Motion, Scheme, TextScale, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::text::{self, StyledText, styled_text_ui};
use crate::gui::widgets::{face, focus, sheet};
use crate::wording::{LanguageTag, Localizer};

/// What the screen shows besides the settings.
#[derive(Clone, Debug)]
pub struct SettingsPage {
    /// Where files are kept.
    pub folder: String,
    /// Somebody to show the looks with, and what they say.
    pub sample: Option<(Portrait, String)>,
}

/// The text sizes that are offered, in percent.
const SIZES: [u16; 7] = [100, 125, 150, 175, 200, 225, 250];

/// The screen.
pub fn settings_ui(ui: &mut Ui, page: &SettingsPage, settings: &Settings, localizer: &Localizer) -> Option<Intent> {
    let mut asked = (pressed(ui, Key::Escape) || enter(ui)).then_some(Intent::Navigate(NavigationIntent::Back));
    let theme = Theme::of(ui.ctx());
    let rect = ui.max_rect().shrink(space::MEDIUM);
    sheet::paint(ui.painter(), rect, &theme);
    let width = (rect.width() - 2.0 * space::LARGE).min(860.0 * theme.text.factor());
    let inner = Rect::from_center_size(rect.center(), vec2(width, rect.height() - 2.0 * space::LARGE));
    let changed = at(ui, "settings", inner, |ui| {
        scroll(ui, "settings", |ui| {
            ui.set_clip_rect(ui.clip_rect().expand2(vec2(6.0, 0.0)));
            ui.add_space(space::SMALL);
            text::title(ui, &localizer.get("settings-heading"));
            ui.add_space(space::LARGE);
            let changed = groups(ui, settings, localizer);
            ui.add_space(space::LARGE);
            sample(ui, page, localizer);
            ui.add_space(space::LARGE);
            let facts = [("settings-language", localizer.get("settings-language-is")), ("settings-files", page.folder.clone())];
            // Where there is a choice of languages, it stands among the choices.
            let is_chosen = usize::from(localizer.languages().names().count() > 1);
            for (heading, says) in &facts[is_chosen..] {
                text::sheet_title(ui, &localizer.get(heading));
                ui.add_space(2.0);
                styled_text_ui(ui, &StyledText::of(&theme, says, TypeSize::Body, Weight::Regular, theme.palette.ink2));
                ui.add_space(space::LARGE);
            }
            ui.add_space(space::SMALL);
            let response = ui.add(Button::primary(&localizer.get("settings-done")).key("Enter"));
            shown(&response);
            if response.clicked() {
                asked = Some(Intent::Navigate(NavigationIntent::Back));
            }
            ui.add_space(space::LARGE);
            changed
        })
    });
    changed.map(Intent::Set).or(asked)
}

fn groups(ui: &mut Ui, settings: &Settings, localizer: &Localizer) -> Option<Settings> {
    let mut changed = None;
    let schemes = [
        (Scheme::Light, icon::SUN, "settings-light"),
        (Scheme::Dark, icon::MOON, "settings-dark"),
        (Scheme::Contrast, icon::CIRCLE_HALF, "settings-contrast"),
        (Scheme::Room, icon::PROJECTOR_SCREEN, "settings-room"),
    ];
    let options: Vec<Choice> = schemes.iter().map(|(_, sign, key)| Choice::new(sign, localizer.get(key))).collect();
    let now = schemes.iter().position(|(scheme, ..)| *scheme == settings.scheme);
    if let Some(i) = group(ui, &localizer.get("settings-theme"), &options, now) {
        changed = Some(Settings { scheme: schemes[i].0, ..*settings });
    }
    let options: Vec<Choice> =
        SIZES.iter().map(|size| Choice::new("", localizer.fill("settings-percent", &[("n", (*size).into())]))).collect();
    let now = SIZES.iter().position(|size| *size == settings.text.as_percent());
    if let Some(i) = group(ui, &localizer.get("settings-text"), &options, now) {
        changed = Some(Settings { text: TextScale::percent(SIZES[i]), ..*settings });
    }
    let motions = [(Motion::Full, "settings-motion-full"), (Motion::Reduced, "settings-motion-reduced")];
    let options: Vec<Choice> = motions.iter().map(|(_, key)| Choice::new("", localizer.get(key))).collect();
    let now = motions.iter().position(|(motion, _)| *motion == settings.motion);
    if let Some(i) = group(ui, &localizer.get("settings-motion"), &options, now) {
        changed = Some(Settings { motion: motions[i].0, ..*settings });
    }
    let asking = [(Asking::On, "settings-forecast-on"), (Asking::Off, "settings-forecast-off")];
    let options: Vec<Choice> = asking.iter().map(|(_, key)| Choice::new("", localizer.get(key))).collect();
    let now = asking.iter().position(|(forecast, _)| *forecast == settings.forecast);
    if let Some(i) = group(ui, &localizer.get("settings-forecast"), &options, now) {
        changed = Some(Settings { forecast: asking[i].0, ..*settings });
    }
    let languages: Vec<_> = localizer.languages().names().collect();
    let spoken = settings.language.as_ref().map_or(localizer.language(), LanguageTag::as_str);
    let now = languages.iter().position(|(tag, _)| tag.as_str() == spoken);
    if languages.len() > 1 {
        let options: Vec<Choice> = languages.iter().map(|(_, name)| Choice::new("", name.clone())).collect();
        if let Some(i) = group(ui, &localizer.get("settings-language"), &options, now) {
            changed = Some(Settings { language: Some(languages[i].0), ..*settings });
        }
    }
    changed
}

/// One of several things that can be chosen.
struct Choice {
    icon: &'static str,
    label: String,
}

impl Choice {
    fn new(icon: &'static str, label: String) -> Self {
        Self { icon, label }
    }
}

/// A heading and its choices in a row; the one that was pressed.
fn group(ui: &mut Ui, heading: &str, choices: &[Choice], now: Option<usize>) -> Option<usize> {
    text::sheet_title(ui, heading);
    ui.add_space(6.0);
    let mut pressed = None;
    ui.push_id(heading, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for (i, choice) in choices.iter().enumerate() {
                let response = choice_ui(ui, choice, now == Some(i), heading);
                if response.clicked() {
                    pressed = Some(i);
                }
            }
        });
    });
    ui.add_space(space::LARGE);
    pressed
}

fn choice_ui(ui: &mut Ui, choice: &Choice, is_chosen: bool, heading: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let (ground, edge, ink) = if is_chosen { (p.ink, p.ink, p.card) } else { (p.card, p.edge, p.ink) };
    let mut type_ = StyledText::new(&theme);
    if !choice.icon.is_empty() {
        type_ = type_.icon(choice.icon, IconStyle::Regular, 16.0, ink).gap(6.0);
    }
    let block = type_.and(&choice.label, TypeSize::Body, Weight::SemiBold, ink).cut(ui.painter(), ui.max_rect().width() - 28.0);
    let (rect, response) = ui.allocate_exact_size(vec2(block.size().x + 26.0, theme.grown(38.0)), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_chosen, format!("{heading}: {}", choice.label)));
    shown(&response);
    let ground = if response.hovered() && !is_chosen { p.sunk } else { ground };
    ui.painter().rect(rect, corner(radius::CONTROL), ground, (1.0, edge), StrokeKind::Inside);
    block.paint_in(ui.painter(), rect, Align2::CENTER_CENTER);
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response
}

/// What it looks like, on somebody.
fn sample(ui: &mut Ui, page: &SettingsPage, localizer: &Localizer) {
    let Some((portrait, says)) = &page.sample else { return };
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let side = 88.0;
    let width = ui.available_width();
    let painter = ui.painter().clone();
    let room = width - side - 3.0 * space::MEDIUM;
    let name = StyledText::of(&theme, &portrait.name, TypeSize::Body, Weight::SemiBold, p.ink).gap(6.0);
    let name = name.and(&portrait.role, TypeSize::Note, Weight::Regular, p.ink2).cut_after(&painter, room, 2);
    let line = StyledText::of(&theme, says, TypeSize::Line, Weight::Regular, p.ink).lay(&painter, room);
    let good = StyledText::new(&theme).icon(icon::ARROW_UP, IconStyle::Regular, 13.0, p.good_text).gap(3.0);
    let trend = good.and(&localizer.get("trend-morale-up"), TypeSize::Note, Weight::Regular, p.good_text).line(&painter);
    let text = name.size().y + line.size().y + trend.size().y + 4.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, side.max(text) + 2.0 * space::MEDIUM), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, localizer.get("settings-sample")));
    painter.rect(rect, corner(radius::CONTROL), p.paper, (1.0, p.line), StrokeKind::Inside);
    let square = Rect::from_min_size(pos2(rect.left() + space::MEDIUM, rect.center().y - 0.5 * side), Vec2::splat(side));
    face::paint(&painter, square, &portrait.looks, portrait.mood, p);
    let mut at = pos2(square.right() + space::MEDIUM, rect.center().y - 0.5 * text);
    for block in [&name, &line, &trend] {
        block.paint(&painter, at);
        at.y += block.size().y + 2.0;
    }
}
