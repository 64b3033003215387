//! What was written: notes and answers page by page, plans with their days, and what a search finds.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::super::Intent;
use super::super::parts::{draw, item_ui, shown};
use super::view::{Book, JournalView, NoteLine};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::sheet::hairline;
use crate::gui::widgets::text::{StyledText, body, note, sheet_title};
use crate::wording::Localizer;

pub(super) fn notes_ui(ui: &mut Ui, view: &JournalView, localizer: &Localizer) {
    if view.pages.iter().all(|page| page.lines.is_empty()) {
        body(ui, &localizer.get("book-no-notes"));
    }
    for (number, page) in view.pages.iter().enumerate().filter(|(_, page)| !page.lines.is_empty()) {
        sheet_title(ui, &page.title);
        for (place, line) in page.lines.iter().enumerate() {
            line_ui(ui, (number, place), line);
        }
        ui.add_space(space::SECTION);
    }
    for line in &view.broken {
        ui.add_space(space::SMALL);
        note(ui, line);
    }
}

pub(super) fn found_ui(ui: &mut Ui, view: &JournalView, localizer: &Localizer) {
    sheet_title(ui, &localizer.fill("book-found", &[("n", view.found.len().into())]));
    for (place, line) in view.found.iter().enumerate() {
        line_ui(ui, (usize::MAX, place), line);
    }
}

fn line_ui(ui: &mut Ui, place: (usize, usize), line: &NoteLine) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    ui.add_space(space::SMALL);
    let id = ui.id().with(("line", place));
    item_ui(ui, id, &format!("{}: {}", line.head, line.text), |ui| {
        draw(ui, &StyledText::of(&theme, &line.head, TypeSize::Note, Weight::SemiBold, p.ink2));
        for paragraph in line.text.lines() {
            draw(ui, &StyledText::of(&theme, paragraph, TypeSize::Body, Weight::Regular, p.ink));
        }
    });
}

pub(super) fn plans_ui(ui: &mut Ui, view: &JournalView, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let mut asked = None;
    sheet_title(ui, &localizer.get("journal-plans"));
    ui.add_space(2.0);
    note(ui, &localizer.get(if view.plans.is_empty() { "book-no-plans" } else { "book-plans-about" }));
    for (place, plan) in view.plans.iter().enumerate() {
        ui.add_space(space::MEDIUM);
        if place > 0 {
            hairline(ui);
            ui.add_space(space::MEDIUM);
        }
        let id = ui.id().with(("plan", place));
        item_ui(ui, id, &format!("{} {} {}", plan.text, plan.when, plan.went.join(" ")), |ui| {
            let head = StyledText::new(&theme).icon(icon::CALENDAR_BLANK, IconStyle::Regular, 16.0, p.ink2).gap(8.0);
            draw(ui, &head.and(&plan.text, TypeSize::Body, Weight::SemiBold, p.ink));
            draw(ui, &StyledText::of(&theme, &plan.when, TypeSize::Note, Weight::Regular, p.ink2));
            for went in &plan.went {
                draw(ui, &StyledText::of(&theme, went, TypeSize::Body, Weight::Regular, p.ink));
            }
        });
        if let Some(due) = plan.due {
            ui.add_space(space::SMALL);
            let label = localizer.get("book-ask");
            let response = ui.add(Button::new(&label).icon(icon::CALENDAR_CHECK));
            shown(&response);
            if response.clicked() {
                asked = Some(Intent::Book(Book::Ask(due)));
            }
        }
    }
    asked
}
