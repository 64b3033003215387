//! The first page of the debrief: the story in two curves, the moves, the scale's path, and the way through the map of four endings.
//! Here numbers are open, and each has its unit.

mod aside;
mod curves;
mod map;

use egui::{Align, Key, Layout, Rect, Ui, pos2, vec2};
use egui_phosphor::regular as icon;

use super::keys::{enter, pressed};
use super::parts::{TopBar, at, block_heading_ui, block_ui, framed, scroll};
use super::{Intent, Luck, Screen};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::sheet;
use crate::gui::widgets::text::Words as Type;
use crate::wording::Words;
use crate::wording::pages::{EndingPage, StoryPage};

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct DebriefView {
    /// The bar over it.
    pub bar: TopBar,
    /// How it ended.
    pub ending: EndingPage,
    /// The story.
    pub page: StoryPage,
    /// From where on a play counts as delivered, and a team as thriving, 0–100.
    pub bars: [f64; 2],
}

/// What the hands are at in the debrief.
#[derive(Clone, Copy, Debug, Default)]
pub struct DebriefLocal {
    /// The week that is read.
    week: Option<usize>,
}

/// From this size on, at 100%, the map stands beside the curves.
const WIDE: [f32; 2] = [1020.0, 520.0];

/// The screen.
pub fn debrief_ui(ui: &mut Ui, view: &DebriefView, local: &mut DebriefLocal, words: &Words) -> Option<Intent> {
    let mut asked = enter(ui).then_some(Intent::Go(Screen::Title));
    if pressed(ui, Key::Escape) || pressed(ui, Key::Backspace) {
        asked = Some(Intent::Go(Screen::Ending));
    }
    let from_bar = framed(ui, &view.bar, words, 330.0, |ui, rect| {
        let theme = Theme::of(ui.ctx());
        let grow = theme.text.factor();
        let foot = foot_height(ui, rect.width(), words);
        let above = rect.with_max_y(rect.bottom() - foot - space::SMALL);
        if rect.width() >= WIDE[0] * grow && rect.height() >= WIDE[1] * grow {
            let side = (306.0 * grow).max(0.24 * rect.width()).min(0.42 * above.height() + 120.0);
            let main = above.with_max_x(above.right() - side - space::GUTTER);
            story_sheet(ui, main, view, local, words);
            aside::column(ui, above.with_min_x(above.right() - side), view, words);
        } else {
            stacked(ui, above, view, local, words);
        }
        at(ui, "foot", rect.with_min_y(rect.bottom() - foot), |ui| foot_ui(ui, words))
    });
    from_bar.or(asked)
}

/// The curves with their headline.
fn story_sheet(ui: &mut Ui, rect: Rect, view: &DebriefView, local: &mut DebriefLocal, words: &Words) {
    sheet::paint(ui.painter(), rect, &Theme::of(ui.ctx()));
    let inner = rect.shrink2(vec2(20.0, 12.0));
    at(ui, "story", inner, |ui| {
        headline(ui, view, words);
        ui.add_space(space::SMALL);
        let room = ui.available_size();
        curves::curves_ui(ui, room, view, local, words);
    });
}

/// All of it in one column that scrolls.
fn stacked(ui: &mut Ui, rect: Rect, view: &DebriefView, local: &mut DebriefLocal, words: &Words) {
    sheet::paint(ui.painter(), rect, &Theme::of(ui.ctx()));
    at(ui, "all", rect.shrink2(vec2(space::LARGE, space::MEDIUM)), |ui| {
        scroll(ui, "all", |ui| {
            let theme = Theme::of(ui.ctx());
            headline(ui, view, words);
            ui.add_space(space::SMALL);
            let width = ui.available_width();
            curves::curves_ui(ui, vec2(width, (0.5 * width).clamp(260.0, 460.0) + theme.grown(150.0)), view, local, words);
            ui.add_space(space::SECTION);
            aside::flow(ui, view, words);
        });
    });
}

/// How it ended, and the two results beside it.
fn headline(ui: &mut Ui, view: &DebriefView, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let number = |key: &str, value: f64, color| {
        let value = format!("{:.0}", value.round());
        let head = Type::of(&theme, &words.get(key), TypeSize::Note, Weight::SemiBold, color).line(&painter);
        let body = Type::of(&theme, &value, TypeSize::Headline, Weight::Bold, color).gap(4.0);
        let body = body.and(&words.get("debrief-of-100"), TypeSize::Body, Weight::SemiBold, p.ink2).line(&painter);
        let said = format!("{} {value} {}", words.get(key), words.get("debrief-of-100"));
        (head, body, said)
    };
    let results = view.page.story.results;
    let numbers = [number("debrief-delivery", results.delivery, p.delivery), number("debrief-team", results.team, p.team)];
    let each = |(head, body, _): &(_, _, String)| -> f32 {
        let (head, body): (&crate::gui::widgets::text::Block, &crate::gui::widgets::text::Block) = (head, body);
        head.size().x.max(body.size().x)
    };
    let wide = numbers.iter().map(each).sum::<f32>() + 2.0 * space::SECTION;
    let room = ui.available_width();
    let beside = room - wide >= theme.grown(260.0);
    let text = if beside { room - wide } else { room };
    let kicker = Type::of(&theme, &words.get("debrief-kicker"), TypeSize::Body, Weight::SemiBold, p.ink2).line(&painter);
    let title = Type::of(&theme, &view.ending.title, TypeSize::Headline, Weight::Bold, p.ink).lay(&painter, text);
    let said =
        Type::of(&theme, &view.page.path, TypeSize::Body, Weight::Regular, p.ink2).lay(&painter, room.min(640.0 * theme.text.factor()));
    let top = ui.cursor().min;
    let high = kicker.size().y + title.size().y;
    let numbers_high = numbers[0].0.size().y + numbers[0].1.size().y;
    let first = if beside { high.max(numbers_high) } else { high + space::SMALL + numbers_high };
    ui.allocate_exact_size(vec2(room, first + 4.0 + said.size().y), egui::Sense::hover());
    at(ui, "headline", Rect::from_min_size(top, vec2(text, high)), |ui| {
        block_ui(ui, &kicker, &words.get("debrief-kicker"));
        block_heading_ui(ui, &title, &view.ending.title);
    });
    let mut x = if beside { top.x + room - wide + space::SECTION } else { top.x };
    let y = if beside { top.y } else { top.y + high + space::SMALL };
    for (i, (head, body, label)) in numbers.iter().enumerate() {
        head.paint(&painter, pos2(x, y));
        body.paint(&painter, pos2(x, y + head.size().y));
        let wide = head.size().x.max(body.size().x);
        super::parts::say(ui, ("number", i), Rect::from_min_size(pos2(x, y), vec2(wide, numbers_high)), egui::WidgetType::Label, label);
        x += wide + space::SECTION;
    }
    at(ui, "path", Rect::from_min_size(pos2(top.x, top.y + first + 4.0), said.size()), |ui| block_ui(ui, &said, &view.page.path));
}

fn labels(words: &Words) -> [(String, Option<&'static str>); 3] {
    [
        (words.get("debrief-same-luck"), Some(icon::ARROW_COUNTER_CLOCKWISE)),
        (words.get("debrief-new-luck"), Some(icon::DICE_FIVE)),
        (words.get("debrief-title"), None),
    ]
}

/// The buttons take one row, or one each where there is little room.
fn foot_height(ui: &Ui, width: f32, words: &Words) -> f32 {
    let theme = Theme::of(ui.ctx());
    let each = |label: &str| {
        Type::of(&theme, label, TypeSize::Body, Weight::SemiBold, theme.palette.ink).line(ui.painter()).size().x + theme.grown(24.0) + 42.0
    };
    let all = labels(words).iter().map(|(label, _)| each(label) + space::SMALL).sum::<f32>() + theme.grown(50.0);
    let row = theme.grown(40.0);
    if all <= width { row } else { 3.0 * (row + space::TIGHT) }
}

fn foot_ui(ui: &mut Ui, words: &Words) -> Option<Intent> {
    let meanings = [Intent::Again(Luck::Same), Intent::Again(Luck::New), Intent::Go(Screen::Title)];
    let row = Theme::of(ui.ctx()).grown(40.0);
    let is_one_row = ui.available_height() < 1.5 * row;
    let layout = if is_one_row { Layout::right_to_left(Align::Center) } else { Layout::top_down(Align::Min) };
    let mut asked = None;
    ui.with_layout(layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TIGHT);
        let mut all: Vec<_> = labels(words).into_iter().zip(meanings).collect();
        all.reverse();
        for ((label, sign), meaning) in all {
            let is_primary = meaning == Intent::Go(Screen::Title);
            let mut button = if is_primary { Button::primary(&label).key("Enter") } else { Button::new(&label) };
            if let Some(sign) = sign {
                button = button.icon(sign);
            }
            if ui.add(button).clicked() {
                asked = Some(meaning);
            }
        }
    });
    asked
}
