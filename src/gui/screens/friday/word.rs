//! You and your word: the scale, promises, forecasts, and the sponsor.

use std::time::Duration;

use egui::{Rect, Sense, Ui, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::causes::{causes_height, causes_said, causes_ui};
use super::{FridayUiState, FridayView, WordLine};
use crate::gui::motion::Settling;
use crate::gui::screens::parts::{at, draw, head, item_ui, say, scroll};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight as Bold, space};
use crate::gui::widgets::scale::{Geometry, Scale, Weight};
use crate::gui::widgets::sheet;
use crate::gui::widgets::text::StyledText;
use crate::wording::Localizer;
use crate::wording::pages::Word;

/// The column: the scale's sheet, the word's sheet, and the sponsor's.
pub(super) fn column(ui: &mut Ui, rect: Rect, view: &FridayView, ui_state: &mut FridayUiState, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let gap = space::GUTTER;
    let width = rect.width() - 26.0;
    let said: Vec<StyledText> = scale_words(view, &theme);
    let painter = ui.painter().clone();
    let lines: f32 = said.iter().map(|type_| type_.lay(&painter, width).size().y).sum();
    let geometry = geometry(width);
    let first = rect.with_max_y(rect.top() + theme.grown(28.0) + 11.0 + geometry.size.y + 8.0 + lines + 12.0);
    let inner = head(ui, first, &localizer.get("friday-you"), "");
    at(ui, "scale", inner, |ui| scale_ui(ui, view, ui_state, &geometry, &said));

    // What the sponsor says is seen whole where there is room for it; the promises above keep a few lines.
    let most = (rect.bottom() - first.bottom() - 2.0 * gap - theme.grown(LEAST_WORD)).max(theme.grown(LEAST_WORD));
    let sponsor = sponsor_height(ui, view, width).min(most);
    let last = rect.with_min_y(rect.bottom() - sponsor);
    let middle = Rect::from_min_max(
        pos2(rect.left(), first.bottom() + gap),
        pos2(rect.right(), if sponsor > 0.0 { last.top() - gap } else { rect.bottom() }),
    );
    sheet::paint(ui.painter(), middle, &theme);
    at(ui, "word", middle.shrink2(vec2(13.0, 9.0)), |ui| scroll(ui, "word", |ui| promises_ui(ui, view, localizer)));
    if sponsor > 0.0 {
        sheet::paint(ui.painter(), last, &theme);
        at(ui, "sponsor", last.shrink2(vec2(13.0, 12.0)), |ui| scroll(ui, "sponsor", |ui| sponsor_ui(ui, view, localizer)));
    }
}

/// The least height of the sheet with the promises, at 100%.
const LEAST_WORD: f32 = 84.0;

/// The same one under the other.
pub(super) fn flow(ui: &mut Ui, view: &FridayView, ui_state: &mut FridayUiState, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let said = scale_words(view, &theme);
    scale_ui(ui, view, ui_state, &Geometry::FRIDAY, &said);
    ui.add_space(space::MEDIUM);
    promises_ui(ui, view, localizer);
    ui.add_space(space::MEDIUM);
    sponsor_ui(ui, view, localizer);
}

fn geometry(width: f32) -> Geometry {
    let geometry = Geometry::FRIDAY.scaled((width / 236.0).clamp(0.8, 1.5));
    geometry.spread(width, geometry.arm)
}

/// What the week did to the scale, and which way the answer leant.
fn scale_words(view: &FridayView, theme: &Theme) -> Vec<StyledText> {
    let p = theme.palette;
    let line = |words: &str| StyledText::of(theme, words, TypeSize::Line, Bold::Regular, p.ink2);
    std::iter::once(&view.page.scale_moved).chain(&view.answer).map(|words| line(words)).collect()
}

fn scale_ui(ui: &mut Ui, view: &FridayView, ui_state: &mut FridayUiState, geometry: &Geometry, said: &[StyledText]) {
    let theme = Theme::of(ui.ctx());
    let time = ui.input(|input| input.time);
    let since = *ui_state.since.get_or_insert(time);
    let settling = Settling::after(Duration::from_secs_f64((time - since).max(0.0)), theme.motion);
    if !settling.is_done() {
        ui.ctx().request_repaint();
    }
    // The moves lie there already; the answer's weight falls now.
    let lie = |moves: u8, answer: bool| {
        let answer = answer.then_some(Weight::Falling(settling.fall));
        (0..moves).map(|_| Weight::Placed).chain(answer).collect::<Vec<_>>()
    };
    let (manage, lead) = (lie(view.weights[0], view.answer_weighs[0]), lie(view.weights[1], view.answer_weighs[1]));
    let lean = Scale::lean_between(view.lean_before as f32, view.page.lean as f32, settling);
    let (rect, _) = ui.allocate_exact_size(geometry.size, Sense::hover());
    Scale { manage: &manage, lead: &lead, ..Scale::leaning(lean) }.paint(ui.painter(), rect.min, geometry, theme.palette);
    let plain: Vec<String> = said.iter().map(StyledText::plain).collect();
    say(ui, "scale", rect, WidgetType::Image, &format!("{}. {}", view.page.scale, plain.join(" ")));
    ui.add_space(6.0);
    for type_ in said {
        draw(ui, type_);
    }
}

fn promises_ui(ui: &mut Ui, view: &FridayView, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let mut is_first = true;
    let mut part = |ui: &mut Ui| {
        if !std::mem::take(&mut is_first) {
            ui.add_space(space::SMALL);
            sheet::hairline(ui);
            ui.add_space(space::SMALL);
        }
    };
    for (i, line) in view.words.iter().enumerate() {
        part(ui);
        let id = ui.id().with(("word", i));
        item_ui(ui, id, &format!("{}: {}", line.heading, line.text), |ui| word_ui(ui, line));
    }
    if !view.page.foresaw.is_empty() {
        part(ui);
        let said: Vec<&str> = view.page.foresaw.iter().map(|line| line.words.as_str()).collect();
        let id = ui.id().with("foresaw");
        item_ui(ui, id, &format!("{}: {}", localizer.get("window-friday-foresaw"), said.join(" ")), |ui| {
            let head = StyledText::new(&theme).icon(icon::EYE, IconStyle::Regular, 16.0, p.ink).gap(6.0);
            draw(ui, &head.and(&localizer.get("window-friday-foresaw"), TypeSize::Line, Bold::SemiBold, p.ink));
            for line in &view.page.foresaw {
                let color = if line.is_right { p.good_text } else { p.ink };
                draw(ui, &StyledText::of(&theme, &line.words, TypeSize::Line, Bold::Regular, color));
            }
        });
    }
    if is_first {
        draw(ui, &StyledText::of(&theme, &localizer.get("friday-no-word"), TypeSize::Line, Bold::Regular, p.ink2));
    }
}

pub(in crate::gui::screens) fn word_ui(ui: &mut Ui, line: &WordLine) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let (sign, color) = match line.stands {
        Word::Kept => (icon::CHECK_CIRCLE, p.good_text),
        Word::Broken => (icon::X_CIRCLE, p.alert_text),
        Word::Released => (icon::HANDSHAKE, p.ink),
        Word::Owed | Word::DueNow => (icon::HOURGLASS_MEDIUM, p.ink),
    };
    let head = StyledText::new(&theme).icon(sign, IconStyle::Regular, 16.0, color).gap(6.0);
    draw(ui, &head.and(&line.heading, TypeSize::Line, Bold::SemiBold, color));
    draw(ui, &StyledText::of(&theme, &line.text, TypeSize::Line, Bold::Regular, p.ink));
}

fn sponsor_types(view: &FridayView, theme: &Theme) -> Vec<StyledText> {
    let p = theme.palette;
    let Some(line) = &view.page.sponsor else { return Vec::new() };
    let mut types = vec![
        StyledText::of(theme, &line.who, TypeSize::Note, Bold::Regular, p.ink2),
        StyledText::of(theme, &line.says, TypeSize::Body, Bold::SemiBold, p.ink),
    ];
    types.extend(line.moved.as_ref().map(|moved| StyledText::of(theme, moved, TypeSize::Note, Bold::Regular, p.ink2)));
    types
}

fn sponsor_height(ui: &Ui, view: &FridayView, width: f32) -> f32 {
    let theme = Theme::of(ui.ctx());
    let types = sponsor_types(view, &theme);
    if types.is_empty() {
        return 0.0;
    }
    let causes = view.page.sponsor.as_ref().map_or(0.0, |line| causes_height(ui.painter(), &theme, &line.causes, width));
    let words: f32 = types.iter().map(|type_| type_.lay(ui.painter(), width).size().y).sum();
    (words + causes + 26.0).ceil()
}

fn sponsor_ui(ui: &mut Ui, view: &FridayView, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let Some(line) = &view.page.sponsor else { return };
    let said =
        format!("{}: {} {} {}", line.who, line.says, line.moved.as_deref().unwrap_or_default(), causes_said(localizer, &line.causes));
    let id = ui.id().with("sponsor");
    item_ui(ui, id, &said, |ui| {
        for type_ in sponsor_types(view, &theme) {
            draw(ui, &type_);
        }
        causes_ui(ui, &line.causes);
    });
}
