//! What the week did to each person, who changed most first.

use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};
use egui_phosphor::regular as icon;

use super::causes::{causes_said, causes_ui};
use super::{FridayView, Sight};
use crate::gui::screens::parts::{at, draw, item_ui, told_ui};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::text::StyledText;
use crate::gui::widgets::{face, sheet};
use crate::wording::pages::{PersonChange, Shift};
use crate::wording::{Arg, Localizer};

/// A face beside what happened to somebody.
const FACE: f32 = 52.0;

pub(super) fn people_ui(ui: &mut Ui, view: &FridayView, sight: Sight, localizer: &Localizer) {
    if sight == Sight::First {
        for (place, shift) in view.page.first_sight.together.iter().enumerate() {
            let says = localizer.fill("shift-of", &shift_args(view, shift, localizer));
            let id = ui.id().with(("together", place));
            item_ui(ui, id, &says, |ui| {
                beside(ui, Portrayed::Everyone, |ui| {
                    let theme = Theme::of(ui.ctx());
                    let names = names(view, shift, localizer);
                    draw(ui, &StyledText::of(&theme, &names, TypeSize::Body, Weight::SemiBold, theme.palette.ink));
                    shift_ui(ui, shift);
                });
            });
        }
    }
    for person in &view.page.people {
        let shifts: Vec<&Shift> = view.page.first_sight.alone.iter().filter(|shift| shift.who[0] == person.member).collect();
        let has_news = person.has_left || !person.notes.is_empty() || !person.told.is_empty();
        if sight == Sight::First && shifts.is_empty() && !has_news {
            continue;
        }
        let id = ui.id().with(("person", person.member));
        let says = match sight {
            Sight::First => said_at_first_sight(person, &shifts, localizer),
            Sight::Every => said_in_full(person, localizer),
        };
        item_ui(ui, id, &says, |ui| {
            let portrait = view.faces.iter().find(|face| face.member == person.member);
            let portrayed = portrait.map_or(Portrayed::Everyone, Portrayed::One);
            beside(ui, portrayed, |ui| match sight {
                Sight::First => first_sight_ui(ui, person, &shifts),
                Sight::Every => in_full_ui(ui, person, localizer),
            });
        });
    }
}

/// A meter with its arrows, and the cause that did most of it.
fn shift_ui(ui: &mut Ui, shift: &Shift) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let meter = StyledText::of(&theme, &shift.moved, TypeSize::Line, Weight::SemiBold, p.ink).gap(6.0);
    draw(ui, &meter.and(&shift.cause, TypeSize::Line, Weight::Regular, p.ink2));
}

fn first_sight_ui(ui: &mut Ui, person: &PersonChange, shifts: &[&Shift]) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let head = StyledText::of(&theme, &person.name, TypeSize::Body, Weight::Bold, p.ink);
    let head = if person.has_left { head.and(&format!(" {}", person.says), TypeSize::Body, Weight::Regular, p.ink) } else { head };
    draw(ui, &head);
    for shift in shifts {
        shift_ui(ui, shift);
    }
    news_ui(ui, person);
}

fn in_full_ui(ui: &mut Ui, person: &PersonChange, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let head = StyledText::of(&theme, &person.name, TypeSize::Body, Weight::Bold, p.ink);
    draw(ui, &head.and(&format!(" {}", person.says), TypeSize::Body, Weight::Regular, p.ink));
    for change in &person.meters {
        draw(ui, &StyledText::of(&theme, &change.moved, TypeSize::Line, Weight::SemiBold, p.ink));
        causes_ui(ui, &change.causes);
    }
    if person.meters.is_empty() && person.notes.is_empty() && person.told.is_empty() {
        draw(ui, &StyledText::of(&theme, &localizer.get("nothing-pulled"), TypeSize::Line, Weight::Regular, p.ink2));
    }
    news_ui(ui, person);
}

/// What else happened to somebody, and what they told.
fn news_ui(ui: &mut Ui, person: &PersonChange) {
    let theme = Theme::of(ui.ctx());
    for note in &person.notes {
        draw(ui, &StyledText::of(&theme, note, TypeSize::Line, Weight::Regular, theme.palette.ink));
    }
    for told in &person.told {
        ui.add_space(6.0);
        told_ui(ui, told, &person.name);
    }
}

fn names(view: &FridayView, shift: &Shift, localizer: &Localizer) -> String {
    let name = |who: &crate::sim::MemberId| view.page.people.iter().find(|person| person.member == *who).map(|person| person.name.as_str());
    localizer.list(&shift.who.iter().filter_map(name).collect::<Vec<_>>())
}

fn shift_args<'a>(view: &FridayView, shift: &'a Shift, localizer: &Localizer) -> [Arg<'a>; 3] {
    [("who", names(view, shift, localizer).into()), ("meter", shift.moved.as_str().into()), ("cause", shift.cause.as_str().into())]
}

fn said_at_first_sight(person: &PersonChange, shifts: &[&Shift], localizer: &Localizer) -> String {
    let mut parts = vec![if person.has_left { format!("{} {}.", person.name, person.says) } else { format!("{}.", person.name) }];
    let line =
        |shift: &&Shift| localizer.fill("shift-more", &[("meter", shift.moved.as_str().into()), ("cause", shift.cause.as_str().into())]);
    parts.extend(shifts.iter().map(line));
    parts.extend(person.notes.iter().cloned());
    parts.extend(person.told.iter().map(|told| format!("{}: {} {}", told.heading, told.quote, told.because)));
    parts.join(" ")
}

fn said_in_full(person: &PersonChange, localizer: &Localizer) -> String {
    let mut parts = vec![format!("{} {}.", person.name, person.says)];
    parts.extend(person.notes.iter().cloned());
    parts.extend(person.meters.iter().map(|change| format!("{}. {}", change.moved, causes_said(localizer, &change.causes))));
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
