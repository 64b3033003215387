//! Settings: applied at once, and kept.

use egui::{Align, Layout, Ui, vec2};

use super::Intent;
use super::outside::{Outside, outside_ui};
use super::parts::shown;
use crate::gui::settings::{Asking, Settings};
use crate::gui::theme::{Motion, Scheme, TextScale, Theme, TypeSize, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::option::option_ui;
use crate::gui::widgets::sheet::{hairline, sheet_ui};
use crate::gui::widgets::text::{body, heading, note};
use crate::wording::Words;

/// Text sizes to choose from, in percent.
const SIZES: [u16; 7] = [100, 125, 150, 175, 200, 225, 250];
/// How wide names and notes are beside their options, at 100%.
const NAMES: f32 = 250.0;

/// Lays the settings out. `files` is where files are kept.
pub fn settings_ui(ui: &mut Ui, settings: &Settings, files: &str, words: &Words) -> Option<Intent> {
    let title = words.get("settings-title");
    let back = words.get("settings-done");
    let mut new = *settings;
    let page = Outside { title: &title, back: &back, to: Intent::Back, widest: 860.0 };
    let asked = outside_ui(ui, page, |ui| {
        sheet_ui(ui, egui::Margin::symmetric(20, 6), |ui| {
            choices(ui, &mut new, words);
            hairline(ui);
            row(ui, "settings-files", words, |ui| {
                ui.vertical(|ui| {
                    body(ui, files);
                    ui.add_space(space::SMALL);
                    let copy = ui.add(Button::new(&words.get("settings-copy")).icon(egui_phosphor::regular::COPY));
                    shown(&copy);
                    if copy.clicked() {
                        ui.ctx().copy_text(files.to_owned());
                    }
                });
            });
        });
        None
    });
    asked.or_else(|| (new != *settings).then_some(Intent::Set(new)))
}

fn choices(ui: &mut Ui, new: &mut Settings, words: &Words) {
    row(ui, "settings-scheme", words, |ui| {
        for scheme in Scheme::ALL {
            let key = match scheme {
                Scheme::Light => "settings-scheme-light",
                Scheme::Dark => "settings-scheme-dark",
                Scheme::Contrast => "settings-scheme-contrast",
                Scheme::Room => "settings-scheme-room",
            };
            let group = words.get("settings-scheme");
            let option = option_ui(ui, &words.get(key), &group, new.scheme == scheme, Some(scheme.palette()));
            shown(&option);
            if option.clicked() {
                new.scheme = scheme;
            }
        }
    });
    hairline(ui);
    let sizes = SIZES.map(|percent| (TextScale::percent(percent), words.fill("settings-percent", &[("n", percent.into())])));
    row(ui, "settings-text", words, |ui| one_of(ui, &mut new.text, &words.get("settings-text"), &sizes));
    hairline(ui);
    let motions = [(Motion::Full, words.get("settings-motion-full")), (Motion::Reduced, words.get("settings-motion-reduced"))];
    row(ui, "settings-motion", words, |ui| one_of(ui, &mut new.motion, &words.get("settings-motion"), &motions));
    hairline(ui);
    let asking = [(Asking::On, words.get("settings-forecast-on")), (Asking::Off, words.get("settings-forecast-off"))];
    row(ui, "settings-forecast", words, |ui| one_of(ui, &mut new.forecast, &words.get("settings-forecast"), &asking));
}

/// One of several values.
fn one_of<T: PartialEq + Copy>(ui: &mut Ui, value: &mut T, group: &str, options: &[(T, String)]) {
    for (option, label) in options {
        let response = option_ui(ui, label, group, value == option, None);
        shown(&response);
        if response.clicked() {
            *value = *option;
        }
    }
}

/// A name with its note, and the options beside it or below.
fn row(ui: &mut Ui, key: &str, words: &Words, options: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui.ctx());
    ui.add_space(14.0);
    let naming = |ui: &mut Ui| {
        heading(ui, &words.get(key), TypeSize::Sheet);
        ui.add_space(2.0);
        note(ui, &words.get(&format!("{key}-note")));
    };
    let choosing = |ui: &mut Ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
            options(ui);
        });
    };
    let names = theme.grown(NAMES);
    if ui.available_width() < 2.4 * names {
        naming(ui);
        ui.add_space(space::SMALL);
        choosing(ui);
    } else {
        let rest = ui.available_width() - names - space::SECTION;
        ui.horizontal_top(|ui| {
            ui.allocate_ui_with_layout(vec2(names, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(names);
                naming(ui);
            });
            ui.add_space(space::SECTION);
            ui.allocate_ui_with_layout(vec2(rest, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(rest);
                choosing(ui);
            });
        });
    }
    ui.add_space(14.0);
}
