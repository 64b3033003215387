//! Sheets, buttons, keys, chips, bars and text.

use egui::Ui;
use egui_phosphor::regular as icon;
use fulcrum::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use fulcrum::gui::widgets::bar::{Did, Much, cause, progress_since, progress_ui};
use fulcrum::gui::widgets::button::{Button, ButtonKind};
use fulcrum::gui::widgets::chip::{chip_button_ui, chip_ui};
use fulcrum::gui::widgets::field::field_ui;
use fulcrum::gui::widgets::key_cap::key_cap_ui;
use fulcrum::gui::widgets::scale::Pan;
use fulcrum::gui::widgets::sheet::{hairline, sheet_ui};
use fulcrum::gui::widgets::text::{StyledText, body, headline, kicker, note, sheet_title, story, title};

pub(crate) fn show(ui: &mut Ui) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    egui::ScrollArea::vertical().show(ui, |ui| {
        ui.add_space(space::MEDIUM);
        ui.horizontal_wrapped(|ui| {
            ui.add_space(space::MEDIUM);
            let word = StyledText::new(&theme)
                .icon(icon::HANDSHAKE, IconStyle::Regular, 18.0, p.ink)
                .and("  Your word", TypeSize::Body, Weight::SemiBold, p.ink)
                .and("  2 kept  ·  1 broken  ·  ", TypeSize::Body, Weight::Regular, p.ink2)
                .and("1 due Friday", TypeSize::Body, Weight::SemiBold, p.alert_text);
            chip_ui(ui, &word);
            let keys = StyledText::of(&theme, "Keys", TypeSize::Note, Weight::Regular, p.ink2);
            chip_button_ui(ui, Some("F1"), Some(&keys), "Keys of this screen");
            let menu = StyledText::new(&theme).icon(icon::LIST, IconStyle::Regular, 18.0, p.ink);
            chip_button_ui(ui, None, Some(&menu), "Menu");
            key_cap_ui(ui, "Enter", "Enter: place it");
            key_cap_ui(ui, "1", "1: the first choice");
            key_cap_ui(ui, "F11", "F11: full screen");
        });
        sheet_ui(ui, 12, |ui| {
            sheet_title(ui, "Buttons");
            ui.add_space(space::SMALL);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                ui.add(Button::new("Undo").icon(icon::ARROW_U_UP_LEFT));
                ui.add(Button::new("Place it").kind(ButtonKind::Place(Pan::Lead)).key("Enter"));
                ui.add(Button::new("Place it").kind(ButtonKind::Place(Pan::Manage)).key("Enter"));
                ui.add(Button::new("End the week").icon_after(icon::ARROW_RIGHT));
                ui.add(Button::primary("On to week 5").key("Enter"));
                ui.add(Button::new("Undo this week").icon(icon::ARROW_COUNTER_CLOCKWISE));
                ui.add(Button::new("Buy training").unless(Some("No budget before week 6")));
            });
        });
        sheet_ui(ui, 12, |ui| {
            sheet_title(ui, "egui’s own, in our colours");
            ui.horizontal_wrapped(own);
        });
        sheet_ui(ui, 16, |ui| {
            kicker(ui, "Friday, week 4");
            headline(ui, "Fourteen people were home by noon. Two more than last week.");
            title(ui, "Eight beds by Friday");
            story(ui, "“Winter came early,” says Dana Whitlock, the site manager. “I need eight beds by Friday, not six.” Marta has heard. She puts her pen down. The others look at you.");
            body(ui, "Twenty people a day go home by noon. Imran has asked for the night pharmacy. Marta stays, for now. From week 2 on, the beam leaned to managing.");
            hairline(ui);
            note(ui, "About 12 minutes in all. It waits for you if you leave.");
            progress_ui(ui, 6.0, 0.8, "One checklist per patient");
            let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 8.0), egui::Sense::hover());
            progress_since(ui.painter(), rect, 0.25, 0.6, &theme);
            for (did, much) in [(Did::Help, Much::Lot), (Did::Hurt, Much::Some), (Did::Help, Much::Little)] {
                let (rect, _) = ui.allocate_exact_size(egui::vec2(theme.grown(62.0), theme.grown(18.0)), egui::Sense::hover());
                cause(ui.painter(), rect, did, much, &theme);
            }
        });
    });
}

#[derive(Clone)]
struct Own {
    text: String,
    on: bool,
    size: f32,
    choice: usize,
    language: usize,
}

fn own(ui: &mut Ui) {
    let id = ui.id().with("own");
    let mut own = ui.data(|data| data.get_temp(id)).unwrap_or(Own { text: "A note".into(), on: true, size: 40.0, choice: 0, language: 0 });
    ui.scope(|ui| {
        ui.set_max_width(300.0);
        field_ui(ui, &mut own.text, "Your plan", "When … then I …");
    });
    ui.checkbox(&mut own.on, "Ask for a forecast");
    ui.add(egui::Slider::new(&mut own.size, 0.0..=100.0));
    for (i, name) in ["Light", "Dark", "Contrast"].into_iter().enumerate() {
        ui.radio_value(&mut own.choice, i, name);
    }
    egui::ComboBox::from_label("Language").selected_text(["English", "Deutsch"][own.language]).show_ui(ui, |ui| {
        for (i, language) in ["English", "Deutsch"].into_iter().enumerate() {
            ui.selectable_value(&mut own.language, i, language);
        }
    });
    ui.data_mut(|data| data.insert_temp(id, own));
}
