//! The picker: a card for each scenario, broken files among them.

use egui::{CursorIcon, Key, Rect, Response, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::keys::{enter, pressed};
use super::parts::{at, block_heading_ui, scroll, shown};
use super::{Intent, NavigationIntent, Portrait, Screen};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::text::{LaidText, StyledText};
use crate::gui::widgets::{face, focus, sheet};
use crate::wording::Localizer;

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct PickerPage {
    /// The cards, in the order of the catalog.
    pub cards: Vec<Card>,
    /// Where scenarios of one's own are looked for.
    pub folder: String,
}

/// One scenario, or one file with problems.
#[derive(Clone, Debug)]
pub enum Card {
    /// It can be played.
    Playable(ScenarioCard),
    /// It cannot.
    Broken {
        /// The name of the file.
        name: String,
        /// How many problems there are.
        count: String,
        /// The first of them.
        first: String,
    },
}

/// A scenario that can be played.
#[derive(Clone, Debug)]
pub struct ScenarioCard {
    /// What it is called.
    pub title: String,
    /// One line under it.
    pub place: String,
    /// Trade, length, people, level: one line.
    pub facts: String,
    /// What it practises, in a line.
    pub practises: String,
    /// The team.
    pub team: Vec<Portrait>,
    /// Whether and how it was played before, or where a play of it waits.
    pub played: Option<String>,
}

const NUMBERS: [Key; 9] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The screen. `is_fresh` in its first picture, when the first card gets the focus.
pub fn picker_ui(ui: &mut Ui, page: &PickerPage, localizer: &Localizer, is_fresh: bool) -> Option<Intent> {
    let mut asked =
        NUMBERS.iter().take(page.cards.len()).position(|key| pressed(ui, *key)).map(|it| Intent::Navigate(NavigationIntent::Choose(it)));
    if enter(ui) {
        asked = Some(Intent::Navigate(NavigationIntent::Choose(0)));
    }
    if pressed(ui, Key::Escape) {
        asked = Some(Intent::Navigate(NavigationIntent::Go(Screen::Title)));
    }
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let rect = ui.max_rect().shrink2(vec2(space::LARGE, space::MEDIUM));
    let painter = ui.painter().clone();
    let heading =
        StyledText::of(&theme, &localizer.get("picker-heading"), TypeSize::Headline, Weight::Bold, p.ink).lay(&painter, rect.width());
    let high = theme.grown(52.0).max(heading.size().y + 16.0);
    let back = localizer.get("back");
    let back_button = Button::new(&back).icon(icon::ARROW_LEFT).key("Esc").height(36.0);
    let back_wide = StyledText::of(&theme, &back, TypeSize::Body, Weight::SemiBold, p.ink).line(&painter).size().x
        + theme.grown(16.0)
        + theme.grown(30.0)
        + 50.0;
    at(ui, "heading", Rect::from_min_size(pos2(rect.left(), rect.top() + 0.5 * (high - heading.size().y)), heading.size()), |ui| {
        block_heading_ui(ui, &heading, &localizer.get("picker-heading"));
    });
    if heading.size().x + back_wide < rect.width() {
        let place = Rect::from_min_size(
            pos2(rect.right() - back_wide, rect.top() + 0.5 * (high - theme.grown(36.0))),
            vec2(back_wide, theme.grown(36.0)),
        );
        at(ui, "back", place, |ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if ui.add(back_button).clicked() {
                    asked = Some(Intent::Navigate(NavigationIntent::Go(Screen::Title)));
                }
            });
        });
    }
    let below = rect.with_min_y(rect.top() + high + space::SMALL).expand2(vec2(6.0, 0.0));
    let chosen = at(ui, "cards", below, |ui| scroll(ui, "cards", |ui| cards_ui(ui, page, localizer, is_fresh)));
    chosen.map(|it| Intent::Navigate(NavigationIntent::Choose(it))).or(asked)
}

fn cards_ui(ui: &mut Ui, page: &PickerPage, localizer: &Localizer, is_fresh: bool) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    ui.set_clip_rect(ui.clip_rect().expand2(vec2(4.0, 0.0)));
    ui.add_space(6.0);
    let gap = space::GUTTER;
    let width = ui.available_width() - 12.0;
    let columns = (width / (372.0 * theme.text.factor())).floor().clamp(1.0, 4.0);
    let each = ((width - (columns - 1.0) * gap) / columns).floor();
    let columns = columns as usize;
    let laid: Vec<Laid> = page.cards.iter().map(|card| Laid::lay(ui, card, localizer, each - 2.0 * space::LARGE)).collect();
    let mut chosen = None;
    for (row, cards) in laid.chunks(columns).enumerate() {
        let high = cards.iter().map(Laid::height).fold(0.0, f32::max) + 2.0 * space::LARGE;
        let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
        for (i, card) in cards.iter().enumerate() {
            let place = Rect::from_min_size(pos2(line.left() + 6.0 + i as f32 * (each + gap), line.top()), vec2(each, high));
            let index = row * columns + i;
            let response = card_ui(ui, place, &page.cards[index], card, index);
            if is_fresh && index == 0 {
                response.request_focus();
            }
            if response.clicked() {
                chosen = Some(index);
            }
        }
        ui.add_space(gap);
    }
    let note = StyledText::of(&theme, &page.folder, TypeSize::Note, Weight::Regular, theme.palette.ink2);
    ui.add_space(space::SMALL);
    crate::gui::widgets::text::styled_text_ui(ui, &note);
    ui.add_space(space::SMALL);
    chosen
}

/// The words of a card, laid out, each with the room above it.
struct Laid {
    lines: Vec<(f32, LaidText)>,
    /// The side of a face, and the room above the faces; after so many lines.
    faces: Option<(usize, f32)>,
}

/// The side of a face on a card.
const FACE: f32 = 46.0;

impl Laid {
    fn lay(ui: &Ui, card: &Card, localizer: &Localizer, width: f32) -> Self {
        let theme = Theme::of(ui.ctx());
        let p = theme.palette;
        let painter = ui.painter();
        match card {
            Card::Playable(card) => {
                let title = StyledText::of(&theme, &card.title, TypeSize::Story, Weight::Bold, p.ink).leading(26.0);
                let mut lines = vec![
                    (0.0, title.cut_after(painter, width, 3)),
                    (0.0, StyledText::of(&theme, &card.place, TypeSize::Body, Weight::Regular, p.ink2).cut_after(painter, width, 2)),
                    (space::MEDIUM, StyledText::of(&theme, &card.facts, TypeSize::Line, Weight::Regular, p.ink2).lay(painter, width)),
                ];
                if !card.practises.is_empty() {
                    let head =
                        StyledText::of(&theme, &localizer.get("briefing-practice"), TypeSize::Line, Weight::SemiBold, p.ink).gap(4.0);
                    lines.push((6.0, head.and(&card.practises, TypeSize::Line, Weight::Regular, p.ink2).lay(painter, width)));
                }
                if let Some(played) = &card.played {
                    let sign = StyledText::new(&theme).icon(icon::CLOCK_COUNTER_CLOCKWISE, IconStyle::Regular, 14.0, p.ink).gap(6.0);
                    lines.push((6.0, sign.and(played, TypeSize::Line, Weight::SemiBold, p.ink).lay(painter, width)));
                }
                let side = ((width + 6.0) / card.team.len().max(1) as f32 - 6.0).min(FACE).floor();
                Self { lines, faces: Some((2, side)) }
            }
            Card::Broken { name, count, first } => {
                let sign = StyledText::new(&theme).icon(icon::WARNING_CIRCLE, IconStyle::Regular, 18.0, p.alert_text).gap(6.0);
                let lines = vec![
                    (0.0, StyledText::of(&theme, name, TypeSize::Sheet, Weight::Bold, p.ink).cut_after(painter, width, 2)),
                    (space::SMALL, sign.and(count, TypeSize::Body, Weight::SemiBold, p.alert_text).lay(painter, width)),
                    (space::TIGHT, StyledText::of(&theme, first, TypeSize::Line, Weight::Regular, p.ink2).cut_after(painter, width, 6)),
                ];
                Self { lines, faces: None }
            }
        }
    }

    fn height(&self) -> f32 {
        let lines: f32 = self.lines.iter().map(|(above, block)| above + block.size().y).sum();
        lines + self.faces.map_or(0.0, |(_, side)| side + space::MEDIUM)
    }
}

fn card_ui(ui: &Ui, rect: Rect, card: &Card, laid: &Laid, index: usize) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let response = ui.interact(rect, ui.id().with(("card", index)), Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, said(card)));
    shown(&response);
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = ui.painter();
    sheet::paint(painter, rect, &theme);
    if response.hovered() {
        painter.rect(rect, corner(radius::SHEET), p.card, (1.0, p.edge), StrokeKind::Inside);
    }
    let inner = rect.shrink(space::LARGE);
    let mut y = inner.top();
    for (i, (above, block)) in laid.lines.iter().enumerate() {
        if let (Some((after, side)), Card::Playable(card)) = (laid.faces, card)
            && i == after
        {
            y += space::MEDIUM;
            for (k, portrait) in card.team.iter().enumerate() {
                let min = pos2(inner.left() + k as f32 * (side + 6.0), y);
                face::paint(painter, Rect::from_min_size(min, Vec2::splat(side)), &portrait.looks, portrait.mood, p);
            }
            y += side;
        }
        y += above;
        block.paint(painter, pos2(inner.left(), y));
        y += block.size().y;
    }
    focus::ring_if_focused(ui, &response, radius::SHEET);
    response
}

fn said(card: &Card) -> String {
    match card {
        Card::Playable(card) => {
            let played = card.played.as_deref().unwrap_or_default();
            format!("{}. {}. {} {} {played}", card.title, card.place, card.facts, card.practises)
        }
        Card::Broken { name, count, first } => format!("{name}. {count} {first}"),
    }
}
