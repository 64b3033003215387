//! Which team to lead: a card for each, and the files that have problems.

mod card;

use egui::{Key, Ui, vec2};

use super::outside::{Outside, outside_ui};
use super::parts::shown;
use super::{Intent, Portrait, Screen, keys};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use crate::gui::widgets::sheet::sheet_ui;
use crate::gui::widgets::text::{Words as Type, heading, note, words_ui};
use crate::wording::Words;

/// What the picker shows.
#[derive(Clone, Debug)]
pub struct PickerView {
    /// Those that can be played.
    pub teams: Vec<TeamCard>,
    /// Those that cannot.
    pub broken: Vec<BrokenFile>,
    /// Where teams of one's own belong.
    pub own: String,
}

/// A scenario to choose.
#[derive(Clone, Debug)]
pub struct TeamCard {
    /// Its place on the shelf.
    pub place: usize,
    /// What it is called.
    pub title: String,
    /// One line under it.
    pub line: String,
    /// Trade, length, level.
    pub facts: String,
    /// What it practises.
    pub practises: String,
    /// Whether it was played before.
    pub played: String,
    /// The people.
    pub people: Vec<Portrait>,
}

/// A file with problems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenFile {
    /// The name of the file.
    pub name: String,
    /// What is wrong, in the order of the file.
    pub problems: Vec<ProblemLine>,
}

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemLine {
    /// “Line 4, column 2”.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// How it can be mended.
    pub help: Vec<String>,
}

/// How wide a card should be at least, at 100%; and how many stand in a row at most.
const CARD: f32 = 360.0;
const MOST: usize = 3;
/// The keys of the first nine.
const NUMBERS: [Key; 9] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Lays the picker out.
pub fn picker_ui(ui: &mut Ui, view: &PickerView, words: &Words) -> Option<Intent> {
    let by_number = view.teams.iter().zip(NUMBERS).find(|(_, key)| keys::pressed(ui, *key)).map(|(team, _)| Intent::Choose(team.place));
    let (title, back) = (words.get("picker-title"), words.get("picker-back"));
    let page = Outside { title: &title, back: &back, to: Intent::Go(Screen::Title), widest: 1200.0 };
    let asked = outside_ui(ui, page, |ui| {
        let asked = teams(ui, &view.teams);
        if !view.broken.is_empty() {
            ui.add_space(space::SECTION);
            broken(ui, &view.broken, words);
        }
        ui.add_space(space::LARGE);
        note(ui, &view.own);
        asked
    });
    by_number.or(asked)
}

fn teams(ui: &mut Ui, teams: &[TeamCard]) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let gap = space::GUTTER;
    let whole = ui.available_width();
    let columns = (((whole + gap) / (theme.grown(CARD) + gap)).floor() as usize).clamp(1, MOST.min(teams.len().max(1)));
    let width = ((whole - gap * (columns - 1) as f32) / columns as f32).floor();
    let mut asked = None;
    for (row, in_row) in teams.chunks(columns).enumerate() {
        let cards: Vec<card::Card> = in_row.iter().map(|team| card::Card::lay(ui, team, width)).collect();
        let height = cards.iter().map(card::Card::height).fold(0.0, f32::max);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap, gap);
            for (i, card) in cards.iter().enumerate() {
                let response = card.show(ui, vec2(width, height), row * columns + i + 1);
                shown(&response);
                if response.clicked() {
                    asked = Some(Intent::Choose(in_row[i].place));
                }
            }
        });
        ui.add_space(gap);
    }
    asked
}

fn broken(ui: &mut Ui, files: &[BrokenFile], words: &Words) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    sheet_ui(ui, egui::Margin::symmetric(20, 16), |ui| {
        heading(ui, &words.get("picker-broken"), TypeSize::Sheet);
        ui.add_space(2.0);
        note(ui, &words.get("picker-broken-note"));
        for file in files {
            ui.add_space(space::LARGE);
            let sign = Type::new(&theme).icon(egui_phosphor::regular::WARNING, IconStyle::Regular, 16.0, p.alert_text).gap(6.0);
            words_ui(ui, &sign.and(&file.name, TypeSize::Body, Weight::Bold, p.ink));
            for problem in &file.problems {
                ui.add_space(6.0);
                let line = Type::of(&theme, &problem.place, TypeSize::Line, Weight::SemiBold, p.alert_text).gap(8.0);
                words_ui(ui, &line.and(&problem.message, TypeSize::Line, Weight::Regular, p.ink));
                for help in &problem.help {
                    note(ui, help);
                }
            }
        }
    });
}
