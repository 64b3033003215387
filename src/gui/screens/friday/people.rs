//! What the week did to each person, who changed most first.

use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};
use egui_phosphor::regular as icon;

use super::FridayView;
use super::causes::{causes_said, causes_ui};
use crate::gui::screens::parts::{at, draw, item_ui, told_ui};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::text::StyledText;
use crate::gui::widgets::{face, sheet};
use crate::wording::Localizer;
use crate::wording::pages::PersonChange;

/// A face beside what happened to somebody.
const FACE: f32 = 52.0;

pub(super) fn people_ui(ui: &mut Ui, view: &FridayView, localizer: &Localizer) {
    if !view.page.everyone.is_empty() {
        let says = format!("{} {}", localizer.get("window-friday-everyone"), causes_said(localizer, &view.page.everyone));
        let id = ui.id().with("everyone");
        item_ui(ui, id, &says, |ui| {
            beside(ui, Portrayed::Everyone, |ui| {
                let theme = Theme::of(ui.ctx());
                draw(
                    ui,
                    &StyledText::of(&theme, &localizer.get("window-friday-everyone"), TypeSize::Body, Weight::SemiBold, theme.palette.ink),
                );
                causes_ui(ui, &view.page.everyone);
            });
        });
    }
    for person in &view.page.people {
        let id = ui.id().with(("person", person.member));
        item_ui(ui, id, &said(person, localizer), |ui| {
            let portrait = view.faces.iter().find(|face| face.member == person.member);
            let portrayed = portrait.map_or(Portrayed::Everyone, Portrayed::One);
            beside(ui, portrayed, |ui| person_ui(ui, person, localizer));
        });
    }
}

fn person_ui(ui: &mut Ui, person: &PersonChange, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let head = StyledText::of(&theme, &person.name, TypeSize::Body, Weight::Bold, p.ink);
    draw(ui, &head.and(&format!(" {}", person.says), TypeSize::Body, Weight::Regular, p.ink));
    for note in &person.notes {
        draw(ui, &StyledText::of(&theme, note, TypeSize::Line, Weight::Regular, p.ink));
    }
    causes_ui(ui, &person.causes);
    if person.causes.is_empty() && person.notes.is_empty() && person.told.is_empty() {
        draw(ui, &StyledText::of(&theme, &localizer.get("nothing-pulled"), TypeSize::Line, Weight::Regular, p.ink2));
    }
    for told in &person.told {
        ui.add_space(6.0);
        told_ui(ui, told, &person.name);
    }
}

fn said(person: &PersonChange, localizer: &Localizer) -> String {
    let mut parts = vec![format!("{} {}.", person.name, person.says)];
    parts.extend(person.notes.iter().cloned());
    parts.push(causes_said(localizer, &person.causes));
    parts.extend(person.told.iter().map(|told| format!("{}: {} {}", told.heading, told.quote, told.because)));
    parts.join(" ")
}

/// Whose picture stands at the left.
enum Portrayed<'a> {
    Everyone,
    One(&'a crate::gui::screens::Portrait),
}

/// A hairline, a face, and words at its right.
fn beside(ui: &mut Ui, who: Portrayed<'_>, add: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    sheet::hairline(ui);
    ui.add_space(space::SMALL + 1.0);
    let (min, width) = (ui.cursor().min, ui.available_width());
    let id = match &who {
        Portrayed::Everyone => None,
        Portrayed::One(portrait) => Some(portrait.member),
    };
    let right = Rect::from_min_max(pos2(min.x + FACE + space::MEDIUM, min.y), pos2(min.x + width, f32::INFINITY));
    let bottom = at(ui, ("beside", id), right, |ui| {
        add(ui);
        ui.min_rect().bottom()
    });
    let square = Rect::from_min_size(min, Vec2::splat(FACE));
    match who {
        Portrayed::One(portrait) => face::paint(ui.painter(), square, &portrait.looks, portrait.mood, p),
        Portrayed::Everyone => {
            ui.painter().rect_filled(square, corner(radius::ROW), p.tile);
            let sign = StyledText::new(&theme).icon(icon::USERS_THREE, IconStyle::Regular, 26.0 / theme.text.factor(), p.ink2);
            sign.line(ui.painter()).paint_in(ui.painter(), square, egui::Align2::CENTER_CENTER);
        }
    }
    let high = (bottom - min.y).max(FACE);
    ui.allocate_exact_size(vec2(width, high + space::GUTTER), Sense::hover());
}
