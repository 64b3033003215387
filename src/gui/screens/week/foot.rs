//! The bar at the bottom: the move in hand or looked at, what was done so far, and the ways on.

use egui::{Rect, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::{fill, regular as icon};

use super::balance::attention_words;
use super::hand::InHand;
use super::view::MadeLine;
use super::{Asked, WeekUiState, WeekView};
use crate::gui::screens::parts::{at, say};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::{Button, ButtonKind};
use crate::gui::widgets::scale::Pan;
use crate::gui::widgets::sheet;
use crate::gui::widgets::text::{LaidText, StyledText};
use crate::play::Session;
use crate::sim::MoveId;
use crate::wording::Localizer;
use crate::wording::pages;

/// What the bar is about.
pub(super) struct Foot<'a> {
    view: &'a WeekView,
    session: &'a Session,
    localizer: &'a Localizer,
    hand: Option<&'a InHand>,
    looked_at: Option<MoveId>,
    /// Why what was just tried cannot be.
    refused: Option<&'a str>,
}

/// What stands on the buttons, and why some cannot be pressed.
struct Labels {
    undo: String,
    nothing_to_undo: Option<String>,
    place: String,
    missing: Option<String>,
    end: String,
}

/// A heading and lines under it.
struct Text {
    heading: Option<StyledText>,
    lines: Vec<StyledText>,
}

impl Text {
    fn lay(&self, ui: &Ui, width: f32) -> Vec<LaidText> {
        let painter = ui.painter();
        self.heading.iter().chain(&self.lines).map(|type_| type_.lay(painter, width)).collect()
    }

    fn plain(&self) -> String {
        self.heading.iter().chain(&self.lines).map(StyledText::plain).collect::<Vec<_>>().join(" ")
    }
}

/// Around what stands in the bar: across, down.
const PAD: [f32; 2] = [16.0, 8.0];

impl<'a> Foot<'a> {
    /// The bar for what the hands are at.
    pub(super) fn of(view: &'a WeekView, session: &'a Session, ui_state: &'a WeekUiState, localizer: &'a Localizer) -> Self {
        let (hand, looked_at, refused) = (ui_state.hand.as_ref(), ui_state.looked_at, ui_state.refused.as_deref());
        Self { view, session, localizer, hand, looked_at, refused }
    }
}

impl Foot<'_> {
    /// How high the bar must be in this width. It is high enough for every move: what lies above keeps its place under the pointer
    /// whichever of them is looked at or in hand.
    pub(super) fn height(&self, ui: &Ui, width: f32) -> f32 {
        let theme = Theme::of(ui.ctx());
        let moves = self.view.moves.families.iter().flat_map(|family| &family.moves);
        let texts: Vec<Text> = moves.map(|line| self.looked_at(&theme, line.id)).chain([self.text(&theme)]).collect();
        let place = self.localizer.get("week-place");
        let place = Button::new(&place).kind(ButtonKind::Place(Pan::Manage)).key("Enter").wide(ui);
        let mut with_place = self.widths(ui);
        if self.hand.is_none() {
            with_place.insert(1, place);
        }
        let needed = [self.widths(ui), with_place].map(|buttons| self.height_with(ui, &theme, width, &texts, &buttons));
        needed.into_iter().fold(0.0, f32::max)
    }

    fn height_with(&self, ui: &Ui, theme: &Theme, width: f32, texts: &[Text], buttons: &[f32]) -> f32 {
        let (text_width, stacked) = self.split(theme, width, buttons);
        let made = self.made_room(ui, theme, text_width, stacked);
        let room = beside(text_width, made.as_ref());
        let high = |text: &Text| text.lay(ui, room).iter().map(|block| block.size().y).sum::<f32>();
        let text = texts.iter().map(high).fold(0.0, f32::max);
        let least = theme.grown(54.0);
        let text = text.max(if stacked { 0.0 } else { least });
        let rows = if stacked { theme.grown(40.0) * rows_of(buttons, width - 2.0 * PAD[0]) as f32 + space::SMALL } else { 0.0 };
        (text + rows + 2.0 * (PAD[1] - 2.0)).ceil()
    }

    /// How wide the text is, and whether the buttons stand under it.
    fn split(&self, theme: &Theme, width: f32, buttons: &[f32]) -> (f32, bool) {
        let inner = width - 2.0 * PAD[0];
        let all = buttons.iter().sum::<f32>() + space::SMALL * buttons.len() as f32;
        let beside = inner - all - space::LARGE;
        if beside >= theme.grown(300.0) { (beside, false) } else { (inner, true) }
    }

    fn labels(&self) -> Labels {
        let missing = self.hand.and_then(InHand::question).map(|key| self.localizer.get(key));
        Labels {
            undo: self.localizer.get("week-undo"),
            nothing_to_undo: self.view.made.is_empty().then(|| self.localizer.get("week-nothing-to-undo")),
            place: self.localizer.get("week-place"),
            missing,
            end: self.localizer.get("week-end"),
        }
    }

    /// The ways on, from left to right, and what each means.
    fn buttons<'l>(&self, labels: &'l Labels) -> Vec<(Button<'l>, Asked)> {
        let undo = Button::new(&labels.undo).icon(icon::ARROW_U_UP_LEFT).unless(labels.nothing_to_undo.as_deref());
        let place = self.hand.map(|hand| {
            let place = Button::new(&labels.place).kind(ButtonKind::Place(hand.pan)).key("Enter");
            (place.unless(labels.missing.as_deref()), Asked::Place)
        });
        let end = Button::new(&labels.end).icon_after(icon::ARROW_RIGHT);
        let end = if self.end_is_primary() { end.kind(ButtonKind::Primary).key("Enter") } else { end };
        [Some((undo, Asked::Undo)), place, Some((end, Asked::End))].into_iter().flatten().collect()
    }

    fn widths(&self, ui: &Ui) -> Vec<f32> {
        self.buttons(&self.labels()).iter().map(|(button, _)| button.wide(ui)).collect()
    }

    /// Draws it; what was asked for.
    pub(super) fn show(&self, ui: &mut Ui, rect: Rect) -> Option<Asked> {
        let theme = Theme::of(ui.ctx());
        sheet::paint(ui.painter(), rect, &theme);
        let inner = rect.shrink2(vec2(PAD[0], PAD[1] - 2.0));
        let buttons = self.widths(ui);
        let (text_width, stacked) = self.split(&theme, rect.width(), &buttons);
        let made = self.made_room(ui, &theme, text_width, stacked);
        let text = self.text(&theme);
        let width = beside(text_width, made.as_ref());
        let blocks = text.lay(ui, width);
        let high: f32 = blocks.iter().map(|block| block.size().y).sum();
        let mut y = if stacked { inner.top() } else { (inner.center().y - 0.5 * high).round() };
        for block in &blocks {
            block.paint(ui.painter(), pos2(inner.left(), y));
            y += block.size().y;
        }
        let said = say(ui, "in hand", Rect::from_min_size(inner.min, vec2(width, high.max(1.0))), WidgetType::Label, &text.plain());
        ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(egui::accesskit::Live::Polite));
        if let Some(made) = made {
            made.paint(ui, inner.left() + width + space::LARGE, inner);
        }
        let row = if stacked { inner.with_min_y(y + space::SMALL) } else { inner };
        self.buttons_ui(ui, &theme, row, stacked)
    }

    fn end_is_primary(&self) -> bool {
        self.hand.is_none() && self.view.attention.spent >= self.view.attention.total
    }

    fn buttons_ui(&self, ui: &mut Ui, theme: &Theme, rect: Rect, stacked: bool) -> Option<Asked> {
        let labels = self.labels();
        let buttons = self.buttons(&labels);
        let all = buttons.iter().map(|(button, _)| button.wide(ui)).sum::<f32>() + space::SMALL * (buttons.len() - 1) as f32;
        let mut asked = None;
        let show = |ui: &mut Ui| {
            for (button, meaning) in buttons {
                if ui.add(button).clicked() {
                    asked = Some(meaning);
                }
            }
        };
        if stacked {
            at(ui, "buttons", rect, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TIGHT);
                    show(ui);
                });
            });
        } else {
            let high = theme.grown(40.0);
            let place = Rect::from_min_size(
                pos2(rect.right() - all.ceil() - 4.0, (rect.center().y - 0.5 * high).round()),
                vec2(all.ceil() + 4.0, high),
            );
            at(ui, "buttons", place, |ui| {
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                        ui.spacing_mut().item_spacing.x = space::SMALL;
                        show(ui);
                    });
                });
            });
        }
        asked
    }

    fn text(&self, theme: &Theme) -> Text {
        let p = theme.palette;
        let heading = |words: &str| StyledText::of(theme, words, TypeSize::Body, Weight::SemiBold, p.ink);
        let note = |words: &str| StyledText::of(theme, words, TypeSize::Note, Weight::Regular, p.ink2).leading(17.0);
        if let Some(refused) = self.refused {
            let lock = StyledText::new(theme).icon(fill::LOCK_SIMPLE, IconStyle::Fill, 13.0, p.ink2).gap(4.0);
            let name = self.hand.map(|hand| heading(&self.localizer.move_name(self.session.scenario(), hand.which)));
            return Text { heading: name, lines: vec![lock.and(refused, TypeSize::Body, Weight::Regular, p.ink)] };
        }
        if let Some(hand) = self.hand {
            return self.in_hand(theme, hand);
        }
        if let Some(which) = self.looked_at {
            return self.looked_at(theme, which);
        }
        if let (Some(last), false) = (self.view.made.last(), self.view.came.is_empty()) {
            return Text { heading: Some(heading(&last.in_words())), lines: vec![note(&self.view.came.join(" "))] };
        }
        let left = attention_words(self.localizer, self.view);
        let hint = self.localizer.get(if self.end_is_primary() { "week-hint-end" } else { "week-hint-pick" });
        Text { heading: Some(heading(&left)), lines: vec![note(&hint)] }
    }

    fn in_hand(&self, theme: &Theme, hand: &InHand) -> Text {
        let p = theme.palette;
        let it = &self.session.scenario().moves[hand.which.index()];
        let cost = self.localizer.cost(it.cost, it.budget);
        let (name, lines) = match (hand.aim(), hand.question()) {
            (Some(aim), _) => {
                let held = pages::hand(self.localizer, self.session, hand.which, aim);
                (held.name, self.what_for(theme, &held.purpose, &held.price))
            }
            (None, question) => {
                let ask = self.localizer.get(question.unwrap_or("week-ask-person"));
                (it.name.clone(), vec![StyledText::of(theme, &ask, TypeSize::Body, Weight::Regular, p.ink)])
            }
        };
        let heading = StyledText::of(theme, &name, TypeSize::Body, Weight::Bold, p.ink).gap(4.0);
        Text { heading: Some(heading.and(&format!("· {cost}"), TypeSize::Body, Weight::Regular, p.ink2)), lines }
    }

    fn looked_at(&self, theme: &Theme, which: MoveId) -> Text {
        let p = theme.palette;
        let mut all = self.view.moves.families.iter().flat_map(|family| &family.moves);
        let Some(line) = all.find(|line| line.id == which) else { return Text { heading: None, lines: Vec::new() } };
        let heading = StyledText::of(theme, &line.name, TypeSize::Body, Weight::SemiBold, p.ink).gap(4.0);
        let heading = heading.and(&format!("· {} · {}", line.cost, line.aim), TypeSize::Body, Weight::Regular, p.ink2);
        let lines = match &line.why_not {
            Some(why) => {
                let lock = StyledText::new(theme).icon(fill::LOCK_SIMPLE, IconStyle::Fill, 12.0, p.ink2).gap(4.0);
                vec![
                    StyledText::of(theme, &line.purpose, TypeSize::Note, Weight::Regular, p.ink2).leading(17.0),
                    lock.and(why, TypeSize::Note, Weight::Regular, p.ink).leading(17.0),
                ]
            }
            None => self.what_for(theme, &line.purpose, &line.price),
        };
        Text { heading: Some(heading), lines }
    }

    fn what_for(&self, theme: &Theme, purpose: &str, price: &str) -> Vec<StyledText> {
        let p = theme.palette;
        let price_word = StyledText::of(theme, &self.localizer.get("week-price"), TypeSize::Note, Weight::SemiBold, p.ink2).gap(4.0);
        vec![
            StyledText::of(theme, purpose, TypeSize::Note, Weight::Regular, p.ink2).leading(17.0),
            price_word.and(price, TypeSize::Note, Weight::Regular, p.ink2).leading(17.0),
        ]
    }

    /// What was done so far, where there is room for it.
    fn made_room(&self, ui: &Ui, theme: &Theme, width: f32, stacked: bool) -> Option<MadeSoFar> {
        let p = theme.palette;
        if self.view.made.is_empty() || stacked || width < theme.grown(520.0) {
            return None;
        }
        let most = (width * 0.42).min(theme.grown(330.0));
        let lines: Vec<LaidText> =
            self.view.made.iter().rev().take(MOST_MADE).rev().map(|made| made_type(theme, made).cut(ui.painter(), most)).collect();
        let head = (lines.len() < MOST_MADE)
            .then(|| StyledText::of(theme, &self.localizer.get("week-so-far"), TypeSize::Note, Weight::Regular, p.ink2).line(ui.painter()));
        let width = lines.iter().chain(&head).map(|block| block.size().x).fold(0.0, f32::max);
        let said: Vec<String> = self.view.made.iter().map(MadeLine::in_words).collect();
        let said = format!("{}: {}", self.localizer.get("week-so-far"), self.localizer.clauses(&said));
        Some(MadeSoFar { head, lines, width, said })
    }
}

/// What is left for the text beside what was done so far.
fn beside(width: f32, made: Option<&MadeSoFar>) -> f32 {
    width - made.map_or(0.0, |made| made.width + 2.0 * space::LARGE)
}

/// So many moves stand in the bar, the last ones.
const MOST_MADE: usize = 3;

struct MadeSoFar {
    head: Option<LaidText>,
    lines: Vec<LaidText>,
    width: f32,
    said: String,
}

impl MadeSoFar {
    fn paint(&self, ui: &Ui, x: f32, rect: Rect) {
        let theme = Theme::of(ui.ctx());
        let painter = ui.painter();
        painter.vline(x, rect.y_range(), (1.0, theme.palette.line));
        let high: f32 = self.head.iter().chain(&self.lines).map(|block| block.size().y).sum();
        let mut y = (rect.center().y - 0.5 * high).round();
        for block in self.head.iter().chain(&self.lines) {
            block.paint(painter, pos2(x + space::LARGE, y));
            y += block.size().y;
        }
        let place = Rect::from_min_size(pos2(x + space::LARGE, rect.top()), vec2(self.width, rect.height()));
        let response = ui.interact(place, ui.id().with("made so far"), egui::Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &self.said));
        response.on_hover_text(&self.said);
    }
}

fn made_type(theme: &Theme, made: &MadeLine) -> StyledText {
    let p = theme.palette;
    let (sign, color) = match made.pan {
        Pan::Manage => (fill::BRIEFCASE, p.manage),
        Pan::Lead => (fill::LIGHTBULB, p.lead_edge),
    };
    let type_ =
        StyledText::new(theme).icon(sign, IconStyle::Fill, 14.0, color).gap(6.0).and(&made.name, TypeSize::Line, Weight::SemiBold, p.ink);
    let type_ = match &made.aim {
        Some(aim) => type_.gap(6.0).and(aim, TypeSize::Line, Weight::Regular, p.ink2),
        None => type_,
    };
    type_.leading(18.0)
}

impl MadeLine {
    /// “Clear a blocker: Ward round at nine”.
    pub(super) fn in_words(&self) -> String {
        self.aim.as_ref().map_or_else(|| self.name.clone(), |aim| format!("{}: {aim}", self.name))
    }
}

/// In how many rows the buttons stand.
fn rows_of(buttons: &[f32], width: f32) -> usize {
    let (mut rows, mut x) = (1, 0.0);
    for button in buttons {
        if x > 0.0 && x + button > width {
            rows += 1;
            x = 0.0;
        }
        x += button + space::SMALL;
    }
    rows
}
