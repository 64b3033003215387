//! The forecast: two questions with three answers each, before Friday is seen.

use std::cell::Cell;

use egui::{Align2, CursorIcon, Key, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::keys::{enter, pressed};
use super::parts::{TopBar, anchored, at, framed};
use super::{Intent, PlayIntent};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::text::{self, StyledText};
use crate::gui::widgets::{focus, sheet};
use crate::sim::{Decision, Forecast, Trend};
use crate::wording::Localizer;

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct ForecastView {
    /// The bar over it.
    pub bar: TopBar,
    /// What was done this week, in a sentence.
    pub made: String,
    /// Whether there is a last week that output can be compared with.
    pub compares: Compares,
}

/// Whether there is a last week to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compares {
    /// There is.
    WithLastWeek,
    /// This is the first week.
    WithNothing,
}

/// What was foreseen so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ForecastUiState {
    morale: Option<Trend>,
    output: Option<Trend>,
}

const TRENDS: [Trend; 3] = [Trend::Up, Trend::Level, Trend::Down];
const MORALE_KEYS: [Key; 3] = [Key::Num1, Key::Num2, Key::Num3];
const OUTPUT_KEYS: [Key; 3] = [Key::Num4, Key::Num5, Key::Num6];

impl ForecastUiState {
    fn whole(self, compares: Compares) -> Option<Forecast> {
        let output = match compares {
            Compares::WithLastWeek => self.output?,
            // Nothing is compared in the first week, so nothing is asked.
            Compares::WithNothing => Trend::Level,
        };
        Some(Forecast { morale: self.morale?, output })
    }
}

/// The screen.
pub fn forecast_ui(ui: &mut Ui, view: &ForecastView, ui_state: &mut ForecastUiState, localizer: &Localizer) -> Option<Intent> {
    let both = view.compares == Compares::WithLastWeek;
    for (i, trend) in TRENDS.into_iter().enumerate() {
        if pressed(ui, MORALE_KEYS[i]) {
            ui_state.morale = Some(trend);
        }
        if both && pressed(ui, OUTPUT_KEYS[i]) {
            ui_state.output = Some(trend);
        }
    }
    let foresee = |ui_state: ForecastUiState| {
        ui_state.whole(view.compares).map(|forecast| Intent::Play(PlayIntent::Decide(Decision::Foresee(forecast))))
    };
    let mut asked = if enter(ui) { foresee(*ui_state) } else { None };
    if pressed(ui, Key::S) {
        asked = Some(Intent::Play(PlayIntent::Decide(Decision::SkipForecast)));
    }
    if pressed(ui, Key::Backspace) {
        asked = Some(Intent::Play(PlayIntent::UndoMove));
    }
    let from_bar = framed(ui, &view.bar, localizer, 240.0, |ui, rect| {
        let theme = Theme::of(ui.ctx());
        sheet::paint(ui.painter(), rect, &theme);
        let width = (rect.width() - 48.0).min(880.0 * theme.text.factor());
        let inner = Rect::from_center_size(rect.center(), vec2(width, rect.height() - 2.0 * space::SECTION));
        let now = Cell::new(*ui_state);
        at(ui, "forecast", inner, |ui| {
            let top = |ui: &mut Ui| {
                text::kicker(ui, &localizer.get("forecast-kicker"));
                ui.add_space(2.0);
                text::title(ui, &localizer.get("forecast-title"));
                ui.add_space(space::SMALL);
                let body = StyledText::of(&theme, &view.made, TypeSize::Sheet, Weight::Regular, theme.palette.ink2).leading(24.0);
                text::styled_text_ui(ui, &body);
                ui.add_space(space::SECTION);
                let mut answers = now.get();
                question(ui, "morale", localizer, &mut answers.morale, 1);
                if both {
                    ui.add_space(space::SECTION);
                    question(ui, "output", localizer, &mut answers.output, 4);
                }
                now.set(answers);
            };
            anchored(ui, "forecast", top, |ui| presses(ui, localizer, &mut asked, now.get(), view.compares));
        });
        *ui_state = now.get();
        None
    });
    from_bar.or(asked)
}

fn presses(ui: &mut Ui, localizer: &Localizer, asked: &mut Option<Intent>, ui_state: ForecastUiState, compares: Compares) {
    let ready = ui_state.whole(compares);
    let missing = localizer.get("forecast-missing");
    ui.add_space(space::LARGE);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let (see, skip, back) = (localizer.get("forecast-see"), localizer.get("forecast-skip"), localizer.get("forecast-back"));
        let see = Button::primary(&see).icon_after(icon::ARROW_RIGHT).key("Enter").unless(ready.is_none().then_some(missing.as_str()));
        let see = ui.add(see);
        if let (true, Some(forecast)) = (see.clicked(), ready) {
            *asked = Some(Intent::Play(PlayIntent::Decide(Decision::Foresee(forecast))));
        }
        if ui.add(Button::new(&skip).key("S")).clicked() {
            *asked = Some(Intent::Play(PlayIntent::Decide(Decision::SkipForecast)));
        }
        if ui.add(Button::new(&back).icon(icon::ARROW_U_UP_LEFT)).clicked() {
            *asked = Some(Intent::Play(PlayIntent::UndoMove));
        }
    });
}

/// A question with its three answers beside each other.
fn question(ui: &mut Ui, name: &str, localizer: &Localizer, answer: &mut Option<Trend>, first_key: u8) {
    let asks = localizer.get(&format!("forecast-{name}"));
    text::heading(ui, &asks, TypeSize::Choice);
    ui.add_space(space::GUTTER);
    let theme = Theme::of(ui.ctx());
    let gap = space::GUTTER;
    let width = ui.available_width();
    let high = theme.grown(56.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    let each = (width - 2.0 * gap) / 3.0;
    for (i, trend) in TRENDS.into_iter().enumerate() {
        let place = Rect::from_min_size(pos2(rect.left() + i as f32 * (each + gap), rect.top()), vec2(each, high));
        let key = (first_key + u8::try_from(i).unwrap_or(0)).to_string();
        let said = localizer.get(&format!("forecast-{name}-{}", ["up", "level", "down"][i]));
        let response = answer_ui(ui, (name, i), place, trend, &said, &key, *answer == Some(trend), &asks);
        if response.clicked() {
            *answer = Some(trend);
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "one control, drawn once")]
fn answer_ui(ui: &Ui, id: (&str, usize), rect: Rect, trend: Trend, said: &str, key: &str, is_chosen: bool, asks: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let response = ui.interact(rect, ui.id().with(id), Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_chosen, format!("{asks} {said}")));
    super::parts::shown(&response);
    let painter = ui.painter();
    let (ground, ink, edge) = match (is_chosen, response.hovered()) {
        (true, _) => (p.ink, p.card, p.ink),
        (false, true) => (p.sunk, p.ink, p.edge),
        (false, false) => (p.card, p.ink, p.edge),
    };
    painter.rect(rect, corner(radius::CHOICE), ground, (1.0, edge), StrokeKind::Inside);
    let arrow = match trend {
        Trend::Up => icon::ARROW_UP,
        Trend::Level => icon::ARROW_RIGHT,
        Trend::Down => icon::ARROW_DOWN,
    };
    let cap = KeyCap::on(painter, &theme, key, ink);
    cap.paint(painter, pos2(rect.left() + space::MEDIUM, (rect.center().y - 0.5 * cap.size().y).round()));
    let left = rect.left() + space::MEDIUM + cap.size().x + space::SMALL;
    let words =
        StyledText::new(&theme).icon(arrow, IconStyle::Regular, 18.0, ink).gap(6.0).and(said, TypeSize::Sheet, Weight::SemiBold, ink);
    words.cut(painter, rect.right() - left - 4.0).paint_in(painter, rect.with_min_x(left), Align2::LEFT_CENTER);
    focus::ring_if_focused(ui, &response, radius::CHOICE);
    response
}
