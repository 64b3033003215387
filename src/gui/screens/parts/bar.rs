//! The bar over every screen of a play: where one is, how the scale leant so far, what was promised, keys and menu.

use egui::{Rect, Ui, pos2, vec2};
use egui_phosphor::regular as icon;

use super::place::{at, block_heading_ui, block_ui};
use crate::gui::screens::{Intent, NavigationIntent, Overlay};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, height};
use crate::gui::widgets::chip::chip_button_ui;
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::scale::logo;
use crate::gui::widgets::strip::{WeekMark, strip_ui, wide};
use crate::gui::widgets::text::StyledText;
use crate::play::{Session, TaskStanding};
use crate::wording::Localizer;
use crate::wording::pages::{PromiseLine, Word};

/// What stands in the bar.
#[derive(Clone, Debug)]
pub struct TopBar {
    /// The scenario.
    pub title: String,
    /// One line under it.
    pub place: String,
    /// The weeks, for the strip.
    pub weeks: Vec<WeekMark>,
    /// This week.
    pub now: String,
    /// Of how many.
    pub of: String,
    /// The strip in words.
    pub said: String,
    /// The player's word, in parts; empty if none was given.
    pub word: Vec<WordPart>,
}

/// A part of what is said about promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordPart {
    /// “1 due Friday”.
    pub words: String,
    /// Whether it presses.
    pub is_due: bool,
}

impl TopBar {
    /// As a play stands.
    #[must_use]
    pub fn of(localizer: &Localizer, session: &Session) -> Self {
        let view = session.view();
        let scenario = session.scenario();
        let week = view.week();
        let leans: Vec<f64> = view.leans().collect();
        let mark = |number: u8| match number.cmp(&week) {
            std::cmp::Ordering::Less => WeekMark::Past(leans.get(usize::from(number) - 1).copied().unwrap_or(0.0) as f32),
            std::cmp::Ordering::Equal => WeekMark::Now,
            std::cmp::Ordering::Greater => {
                let open = view.tasks().filter(|task| !matches!(task.standing(), TaskStanding::Done(_) | TaskStanding::Dropped));
                let promised = view.promises().filter(|(_, of, it)| it.is_owed() && of.due == number).count();
                let due = open.filter(|task| task.due() == number).count() + promised;
                WeekMark::Next(u8::try_from(due.min(MOST_DUE)).unwrap_or(0))
            }
        };
        let args = [("week", week.into()), ("weeks", scenario.weeks.into())];
        let leant = leans
            .iter()
            .enumerate()
            .map(|(i, lean)| localizer.fill("bar-leant", &[("week", (i + 1).into()), ("lean", localizer.lean(*lean).into())]));
        let said = std::iter::once(localizer.fill("bar-week-of", &args)).chain(leant).collect::<Vec<_>>().join(" ");
        Self {
            title: scenario.title.clone(),
            place: scenario.place.clone(),
            weeks: (1..=scenario.weeks).map(mark).collect(),
            now: localizer.fill("bar-week", &args),
            of: localizer.fill("bar-of", &args),
            said,
            word: word(localizer, &localizer.ledger(&view)),
        }
    }
}

/// So many dots fit under a week.
const MOST_DUE: usize = 4;

/// “2 kept · 1 broken · 1 due Friday”.
fn word(localizer: &Localizer, ledger: &[PromiseLine]) -> Vec<WordPart> {
    let kinds =
        [(Word::Kept, "bar-word-kept"), (Word::Broken, "bar-word-broken"), (Word::Owed, "bar-word-owed"), (Word::DueNow, "bar-word-due")];
    let part = |(kind, key): (Word, &str)| {
        let count = ledger.iter().filter(|line| line.stands == kind).count();
        (count > 0).then(|| WordPart { words: localizer.fill(key, &[("n", count.into())]), is_due: kind == Word::DueNow })
    };
    kinds.into_iter().filter_map(part).collect()
}

/// Between the parts of the bar.
const GAP: f32 = 16.0;

/// How much of the bar there is room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// All of it.
    All,
    /// This week alone instead of all weeks.
    ThisWeek,
    /// The player's word without its label, and only the most pressing part.
    ShortWord,
    /// Keys and menu without words, no line under the title.
    Least,
}

/// The bar, as wide as there is room.
pub fn bar_ui(ui: &mut Ui, bar: &TopBar, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let rect = ui.max_rect();
    let painter = ui.painter().clone();
    let keys_word = StyledText::of(&theme, &localizer.get("bar-keys"), TypeSize::Note, Weight::Regular, p.ink2);
    let menu_word = StyledText::new(&theme).icon(icon::LIST, IconStyle::Regular, 18.0, p.ink);
    let width = |text: &StyledText| text.line(&painter).size().x + 20.0;
    let title = StyledText::of(&theme, &bar.title, TypeSize::Sheet, Weight::Bold, p.ink);
    let place = StyledText::of(&theme, &bar.place, TypeSize::Note, Weight::Regular, p.ink2);
    let mark = theme.grown(34.0);
    let week = |week: &WeekMark| wide(week, &theme);
    let key_cap = KeyCap::new(&painter, &theme, "F1").size().x;

    // What each part takes, from all of it to the least.
    let parts = |fit: Fit| {
        let heading = if fit < Fit::Least { title.line(&painter).size().x.max(place.line(&painter).size().x) } else { theme.grown(60.0) };
        let strip = if fit == Fit::All { bar.weeks.iter().map(|it| week(it) + 3.0).sum::<f32>() } else { week(&WeekMark::Now) };
        let word = word_words(&theme, bar, localizer, fit).map_or(0.0, |word| width(&word) + GAP);
        let keys = key_cap + if fit < Fit::Least { width(&keys_word) + 8.0 } else { 20.0 };
        (heading, strip, word, keys, width(&menu_word))
    };
    let needed = |fit: Fit| {
        let (heading, strip, word, keys, menu) = parts(fit);
        mark + 10.0 + heading + 26.0 + strip + GAP + word + keys + GAP + menu
    };
    let fit = [Fit::All, Fit::ThisWeek, Fit::ShortWord].into_iter().find(|fit| needed(*fit) <= rect.width()).unwrap_or(Fit::Least);

    let middle = rect.center().y;
    logo(&painter, Rect::from_min_size(pos2(rect.left(), (middle - 0.5 * mark).round()), vec2(mark, mark)), p);
    let chip = theme.grown(height::CHIP);
    let band = |left: f32, right: f32| Rect::from_min_max(pos2(left, middle - 0.5 * chip), pos2(right, middle + 0.5 * chip));

    let (_, strip, word, keys, menu) = parts(fit);
    let mut right = rect.right();
    let mut take = |width: f32| {
        let place = band(right - width, right);
        right -= width + GAP;
        place
    };
    let menu = take(menu);
    let keys = take(keys);
    let word = (word > 0.0).then(|| take(word - GAP));
    let left = rect.left() + mark + 10.0;
    let heading_room = (right - strip - 26.0 - left + GAP).max(0.0);
    let heading_width = heading(ui, bar, fit, pos2(left, rect.top()), heading_room);

    let mut asked = None;
    let strip = band(left + heading_width + 26.0, left + heading_width + 26.0 + strip);
    at(ui, "strip", strip, |ui| {
        let this = [WeekMark::Now];
        let weeks = if fit == Fit::All { &bar.weeks[..] } else { &this };
        strip_ui(ui, weeks, &bar.now, &bar.of, &bar.said).on_hover_text(&bar.said);
    });
    if let (Some(place), Some(type_)) = (word, word_words(&theme, bar, localizer, fit)) {
        let all: Vec<&str> = bar.word.iter().map(|part| part.words.as_str()).collect();
        let label = localizer.fill("bar-word-label", &[("parts", localizer.list(&all).into())]);
        if at(ui, "word", place, |ui| chip_button_ui(ui, None, Some(&type_), &label)).clicked() {
            asked = Some(Intent::Navigate(NavigationIntent::Open(Overlay::Word)));
        }
    }
    let keys_word = (fit < Fit::Least).then_some(&keys_word);
    if at(ui, "keys", keys, |ui| chip_button_ui(ui, Some("F1"), keys_word, &localizer.get("bar-keys-label"))).clicked() {
        asked = Some(Intent::Navigate(NavigationIntent::Open(Overlay::Keys)));
    }
    if at(ui, "menu", menu, |ui| chip_button_ui(ui, None, Some(&menu_word), &localizer.get("bar-menu-label"))).clicked() {
        asked = Some(Intent::Navigate(NavigationIntent::Open(Overlay::Menu)));
    }
    asked
}

/// The title and the line under it; how wide they are.
fn heading(ui: &mut Ui, bar: &TopBar, fit: Fit, min: egui::Pos2, room: f32) -> f32 {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let title = StyledText::of(&theme, &bar.title, TypeSize::Sheet, Weight::Bold, p.ink).cut(&painter, room);
    let place = StyledText::of(&theme, &bar.place, TypeSize::Note, Weight::Regular, p.ink2).cut(&painter, room);
    let high = ui.max_rect().height();
    let rows = if fit < Fit::Least { title.size().y + place.size().y } else { title.size().y };
    let top = min.y + (0.5 * (high - rows)).round();
    let size = vec2(title.size().x.max(if fit < Fit::Least { place.size().x } else { 0.0 }), rows);
    at(ui, "heading", Rect::from_min_size(pos2(min.x, top), size), |ui| {
        block_heading_ui(ui, &title, &bar.title);
        if fit < Fit::Least {
            block_ui(ui, &place, &bar.place);
        }
    });
    size.x
}

/// The player's word as type; nothing where none was given.
fn word_words(theme: &Theme, bar: &TopBar, localizer: &Localizer, fit: Fit) -> Option<StyledText> {
    let p = theme.palette;
    let pressing = bar.word.iter().find(|part| part.is_due).or(bar.word.last())?;
    let voice = |part: &WordPart| if part.is_due { (Weight::SemiBold, p.alert_text) } else { (Weight::Regular, p.ink2) };
    let mut type_ = StyledText::new(theme).icon(icon::HANDSHAKE, IconStyle::Regular, 18.0, p.ink).gap(8.0);
    if fit >= Fit::ShortWord {
        let (weight, color) = voice(pressing);
        return Some(type_.and(&pressing.words, TypeSize::Body, weight, color));
    }
    type_ = type_.and(&localizer.get("bar-word"), TypeSize::Body, Weight::SemiBold, p.ink).gap(8.0);
    for (i, part) in bar.word.iter().enumerate() {
        if i > 0 {
            type_ = type_.and("·", TypeSize::Body, Weight::Regular, p.ink3).gap(8.0);
        }
        let (weight, color) = voice(part);
        type_ = type_.and(&part.words, TypeSize::Body, weight, color).gap(8.0);
    }
    Some(type_)
}
