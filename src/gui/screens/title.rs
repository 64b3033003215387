//! The title: the scale large, standing on the desk, and the ways in.

use std::path::PathBuf;

use egui::{CursorIcon, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::{fill, regular as icon};

use super::keys::enter;
use super::parts::{at, hints_ui, scroll, shown};
use super::{Door, Intent, NavigationIntent, Overlay, PlayIntent, Portrait, Screen};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::scale::{Attention, Geometry, Scale};
use crate::gui::widgets::text::{StyledText, heading, styled_text_ui};
use crate::gui::widgets::{face, focus, sheet};
use crate::wording::Localizer;

/// What the title shows.
#[derive(Clone, Debug)]
pub struct TitlePage {
    /// The workshop or else the play that waits, or else the one to begin with.
    pub first: Option<FirstCard>,
    /// The play that waits, where a workshop comes first.
    pub second: Option<FirstCard>,
    /// How many scenarios can be played.
    pub teams: usize,
    /// Where the scale leant in the last play.
    pub lean: f64,
}

/// The large card: the way in that one most likely wants.
#[derive(Clone, Debug)]
pub struct FirstCard {
    /// “Continue”.
    pub label: String,
    /// “Home by Noon · Monday of week 4”.
    pub what: String,
    /// The team.
    pub team: Vec<Portrait>,
    /// What it does.
    pub leads_to: FirstStep,
}

/// Where the large card leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FirstStep {
    /// On with the workshop in this file.
    Workshop(PathBuf),
    /// On with the play in this file.
    Resume(PathBuf),
    /// To the briefing of the scenario with this place in the catalog.
    Brief(usize),
}

impl FirstStep {
    fn intent(&self) -> Intent {
        match self {
            Self::Workshop(path) => Intent::Workshop(Door::GoOn(path.clone())),
            Self::Resume(path) => Intent::Play(PlayIntent::Resume(path.clone())),
            Self::Brief(place) => Intent::Navigate(NavigationIntent::Choose(*place)),
        }
    }
}

/// Where the ground begins, as a part of the height.
const GROUND: f32 = 0.8625;
/// The left column at 100%, and the largest drawing of the scale.
const COLUMN: f32 = 392.0;
const MARGIN: f32 = 72.0;

/// The screen. `is_fresh` in its first picture, when the way in gets the focus.
pub fn title_ui(ui: &mut Ui, page: &TitlePage, localizer: &Localizer, is_fresh: bool) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let rect = ui.max_rect();
    let ground = (rect.top() + GROUND * rect.height()).round();
    let painter = ui.painter().clone();
    painter.rect_filled(rect, 0.0, p.paper);
    painter.rect_filled(rect.with_min_y(ground), 0.0, p.desk);
    sheet::hairline_at(&painter, rect.left(), rect.right(), ground, &theme);

    let margin = MARGIN.min(0.056 * rect.width()).max(space::LARGE);
    let column = (COLUMN * theme.text.factor()).min(rect.width() - 2.0 * margin);
    scale(ui, page, rect, ground, rect.left() + margin + column);

    let keys = theme.grown(24.0);
    let left = Rect::from_min_max(
        pos2(rect.left() + margin, rect.top()),
        pos2(rect.left() + margin + column, rect.bottom() - keys - 3.0 * space::SMALL),
    );
    let above = if rect.height() / theme.text.factor() < 560.0 { space::LARGE } else { 52.0 };
    let asked = at(ui, "ways", left.expand2(vec2(8.0, 0.0)), |ui| {
        scroll(ui, "ways", |ui| {
            ui.set_clip_rect(ui.clip_rect().expand2(vec2(8.0, 0.0)));
            let inner = Rect::from_min_size(ui.cursor().min + vec2(8.0, above), vec2(column, f32::INFINITY));
            let mut child = ui.new_child(egui::UiBuilder::new().id_salt("column").max_rect(inner));
            child.spacing_mut().item_spacing = Vec2::ZERO;
            let asked = ways_in(&mut child, page, localizer, is_fresh);
            let used = child.min_rect();
            ui.allocate_rect(used.expand(8.0), Sense::hover());
            asked
        })
    });
    let row = Rect::from_min_size(
        pos2(rect.left() + margin, rect.bottom() - keys - 1.5 * space::LARGE + 4.0),
        vec2(rect.width() - 2.0 * margin, keys),
    );
    let row = if rect.height() > 500.0 { row.translate(vec2(0.0, -0.5 * (rect.bottom() - ground) + keys)) } else { row };
    let from_keys = at(ui, "keys", row, |ui| {
        let hints = [
            (&[("↑", " "), ("↓", "")][..], localizer.get("title-key-move")),
            (&[("F1", "")][..], localizer.get("title-key-keys")),
            (&[("F11", "")][..], localizer.get("title-key-full-screen")),
        ];
        hints_ui(ui, &hints).filter(|pressed| *pressed == 1).map(|_| Intent::Navigate(NavigationIntent::Open(Overlay::Keys)))
    });
    asked.or(from_keys)
}

/// The scale, standing on the ground, in what the column leaves.
fn scale(ui: &Ui, page: &TitlePage, rect: Rect, ground: f32, left: f32) {
    let room = rect.right() - left;
    let geometry = Geometry::TITLE;
    // From the tips of the pans to the edges there should be some air.
    let wide = 2.0 * (geometry.arm + geometry.rim) + 100.0;
    let factor = (room / wide).min((ground - rect.top()) / (geometry.base + 20.0)).min(2.0);
    if factor < 0.35 {
        return;
    }
    let geometry = geometry.scaled(factor);
    let middle = if factor < 0.99 { left + 0.5 * room } else { (left + 0.5 * room).max(880.0 * rect.width() / 1280.0) };
    let origin = pos2(middle - 0.5 * geometry.size.x, ground - geometry.base);
    let attention = Attention { total: 3, ..Attention::default() };
    Scale { attention, ..Scale::leaning(page.lean as f32) }.paint(ui.painter(), origin, &geometry, Theme::of(ui.ctx()).palette);
}

fn ways_in(ui: &mut Ui, page: &TitlePage, localizer: &Localizer, is_fresh: bool) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    heading(ui, &localizer.get("title-name"), TypeSize::Name);
    ui.add_space(space::GUTTER);
    styled_text_ui(ui, &StyledText::of(&theme, &localizer.get("title-line"), TypeSize::Story, Weight::Regular, p.ink2));
    ui.add_space(26.0);
    let mut asked = None;
    if let Some(card) = &page.first {
        let response = card_ui(ui, card);
        shown(&response);
        if is_fresh {
            response.request_focus();
        }
        if response.clicked() || enter(ui) {
            asked = Some(card.leads_to.intent());
        }
        ui.add_space(18.0);
    }
    let teams = localizer.fill("title-new-note", &[("n", page.teams.into()), ("word", localizer.number(page.teams).into())]);
    let second = page.second.as_ref().map(|card| (icon::PLAY, card.label.clone(), card.what.clone(), card.leads_to.intent()));
    let items = [
        (icon::PATH, "title-new", teams, Intent::Navigate(NavigationIntent::Go(Screen::Picker))),
        (icon::PROJECTOR_SCREEN, "title-workshop", localizer.get("title-workshop-note"), Intent::Workshop(Door::SetUp)),
        (icon::NOTEBOOK, "title-journal", String::new(), Intent::Navigate(NavigationIntent::Go(Screen::Journal))),
        (icon::GEAR_SIX, "title-settings", String::new(), Intent::Navigate(NavigationIntent::Go(Screen::Settings))),
        (icon::SIGN_OUT, "title-quit", String::new(), Intent::Navigate(NavigationIntent::Quit)),
    ];
    let items = items.map(|(sign, key, note, intent)| (sign, localizer.get(key), note, intent));
    for (i, (sign, label, note, intent)) in second.into_iter().chain(items).enumerate() {
        let response = item_ui(ui, sign, &label, &note);
        shown(&response);
        if is_fresh && page.first.is_none() && i == 0 {
            response.request_focus();
        }
        if response.clicked() {
            asked = Some(intent);
        }
    }
    asked
}

/// The large card.
fn card_ui(ui: &mut Ui, card: &FirstCard) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let width = ui.available_width();
    let left = 18.0 + theme.grown(22.0) + 14.0;
    let label = StyledText::of(&theme, &card.label, TypeSize::Sheet, Weight::Bold, p.card).line(&painter);
    let what = StyledText::of(&theme, &card.what, TypeSize::Body, Weight::Regular, p.card).lay(&painter, width - left - 18.0);
    let shown = card.team.len().min(8);
    let side = ((width - left - 18.0 + 6.0) / shown.max(1) as f32 - 6.0).min(46.0).floor();
    let faces = if shown == 0 || side < 20.0 { 0.0 } else { side + space::GUTTER };
    let size = vec2(width, (14.0 + label.size().y + 2.0 + what.size().y + faces + 16.0).round());
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let names = card.team.iter().map(|face| face.name.as_str()).collect::<Vec<_>>().join(", ");
    let told = [card.label.as_str(), &card.what, &names];
    let said = told.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &said));
    let ground = if response.hovered() { p.ink.lerp_to_gamma(p.ink3, 0.15) } else { p.ink };
    painter.rect_filled(rect, corner(radius::SHEET), ground);
    let play = StyledText::new(&theme).icon(fill::PLAY, IconStyle::Fill, 22.0, p.card).line(&painter);
    play.paint(&painter, rect.min + vec2(18.0, 14.0));
    label.paint(&painter, rect.min + vec2(left, 14.0));
    what.paint(&painter, rect.min + vec2(left, 16.0 + label.size().y));
    let cap = KeyCap::on(&painter, &theme, "Enter", p.card);
    if label.size().x + left + cap.size().x + 30.0 < width {
        cap.paint(&painter, pos2(rect.right() - 18.0 - cap.size().x, rect.top() + 14.0));
    }
    if faces > 0.0 {
        for (i, portrait) in card.team.iter().take(shown).enumerate() {
            let min = pos2(rect.left() + left + i as f32 * (side + 6.0), rect.bottom() - 16.0 - side);
            face::paint(&painter, Rect::from_min_size(min, Vec2::splat(side)), &portrait.looks, portrait.mood, p);
        }
    }
    focus::ring_if_focused(ui, &response, radius::SHEET);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// One way in: icon, name, and a few words at the right.
fn item_ui(ui: &mut Ui, sign: &str, label: &str, note: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(40.0)), Sense::click());
    let said = if note.is_empty() { label.to_owned() } else { format!("{label}, {note}") };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &said));
    if response.hovered() {
        painter.rect_filled(rect.expand2(vec2(6.0, -1.0)), corner(radius::CONTROL), p.card);
    }
    let words = StyledText::new(&theme).icon(sign, IconStyle::Regular, 20.0, p.ink2).gap(14.0);
    let words = words.and(label, TypeSize::Sheet, Weight::SemiBold, p.ink).line(&painter);
    words.paint_in(&painter, rect.with_min_x(rect.left() + 4.0), egui::Align2::LEFT_CENTER);
    let room = rect.width() - 4.0 - words.size().x - 40.0;
    if !note.is_empty() && room > theme.grown(60.0) {
        let note = StyledText::of(&theme, note, TypeSize::Body, Weight::Regular, p.ink2).cut(&painter, room);
        note.paint_in(&painter, rect.with_max_x(rect.right() - 24.0), egui::Align2::RIGHT_CENTER);
    }
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
