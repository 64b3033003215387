//! The facilitator's page: what is next, what to ask, counts and who is missing, the time, and everything that the room must not see.

mod motion;
mod notes;
mod parts;

use egui::{Rect, Ui, pos2, vec2};

use super::hand::{Asking, Hand};
use super::keys::{Act, Binding};
use super::running::Running;
use crate::gui::screens::parts::{at, scroll};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::field::field_ui;
use crate::gui::widgets::sheet::{self, sheet_at};
use crate::gui::widgets::text::{self, Words as Type, heading, words_ui};
use crate::wording::Words;

pub(super) use notes::NotesPage;

/// Draws it; the act that was pressed with the pointer or by a screen reader.
pub(super) fn notes_ui(ui: &mut Ui, running: &mut Running, words: &Words, keys: &[Binding]) -> Option<Act> {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.desk);
    let inner = whole.shrink(space::MEDIUM);
    let top = Rect::from_min_size(inner.min, vec2(inner.width(), theme.grown(112.0)));
    at(ui, "next", top, |ui| next_ui(ui, running, words));
    let below = Rect::from_min_max(pos2(inner.left(), top.bottom() + space::GUTTER), inner.max);
    let third = (below.width() - 2.0 * space::GUTTER) / 3.0;
    // The keys stand below the counts: they are looked for there.
    let widths = [1.12 * third, 0.94 * third, 0.94 * third];
    let mut x = below.left();
    let mut asked = None;
    for (place, width) in widths.into_iter().enumerate() {
        let column = Rect::from_min_size(pos2(x, below.top()), vec2(width, below.height()));
        let pressed = sheet_at(ui, column, [space::LARGE, space::MEDIUM], |ui| {
            scroll(ui, ("notes", place), |ui| match place {
                0 => parts::hand_ui(ui, running, words, keys),
                1 => {
                    parts::motion_ui(ui, running, words);
                    None
                }
                _ => {
                    parts::people_ui(ui, running, words);
                    None
                }
            })
        });
        asked = asked.or(pressed);
        x += width + space::GUTTER;
    }
    asked
}

/// What is next and what to ask; the time.
fn next_ui(ui: &mut Ui, running: &mut Running, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let rect = ui.max_rect();
    sheet::paint(ui.painter(), rect, &theme);
    let inner = rect.shrink2(vec2(space::LARGE, space::SMALL));
    let time = theme.grown(330.0).min(0.36 * inner.width());
    let left = inner.with_max_x(inner.right() - time - space::SECTION);
    at(ui, "step", left, |ui| {
        let place = format!("{} · {}", running.head.title, running.head.place);
        text::kicker(ui, place.trim_end_matches(" · "));
        heading(ui, &running.notes.next, TypeSize::Headline);
        words_ui(ui, &Type::of(&theme, &running.notes.say, TypeSize::Sheet, Weight::Regular, theme.palette.ink2));
    });
    at(ui, "time", inner.with_min_x(inner.right() - time), |ui| time_ui(ui, running, words));
}

fn time_ui(ui: &mut Ui, running: &Running, words: &Words) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let schedule = running.schedule();
    let (behind, left) = words.time(&schedule);
    let minutes = running.room().set_up().length().minutes();
    let gone = words.fill("notes-minute", &[("n", (schedule.elapsed / 60).into()), ("of", minutes.into())]);
    let is_behind = schedule.behind > 90;
    let ring =
        running.timer().map(|timer| words.fill("notes-ring", &[("left", format!("{}:{:02}", timer.left / 60, timer.left % 60).into())]));
    let line = |ui: &mut Ui, words: &str, weight, color| words_ui(ui, &Type::of(&theme, words, TypeSize::Body, weight, color));
    line(ui, &gone, Weight::Regular, p.ink2);
    line(ui, &format!("{behind} · {left}"), Weight::SemiBold, if is_behind { p.alert_text } else { p.ink });
    if let Some(ring) = ring {
        line(ui, &ring, Weight::Regular, p.ink);
    }
    if let Some(advice) = schedule.advice.first() {
        line(ui, &words.fill("notes-advice", &[("what", words.advice(*advice).into())]), Weight::SemiBold, p.lead_text);
    }
}

/// What the facilitator is told: in the notes, and at the foot of the only window.
pub(super) struct Told {
    pub(super) words: String,
    /// Whether it was done, and not refused or to be confirmed.
    is_done: bool,
}

/// What was not taken, has to be confirmed, or was done.
pub(super) fn told(words: &Words, hand: &Hand) -> Option<Told> {
    let alert = |words: String| Some(Told { words, is_done: false });
    match hand.asking {
        Some(Asking::Leave) => alert(words.get("room-ask-leave")),
        Some(Asking::EndEarly) => alert(words.get("room-ask-end")),
        Some(Asking::DropTable) => alert(words.get("room-ask-table")),
        None if !hand.told.is_empty() => alert(hand.told.clone()),
        None if !hand.done.is_empty() => Some(Told { words: hand.done.clone(), is_done: true }),
        None => None,
    }
}

/// The field for a sentence that somebody said.
pub(super) fn writing_ui(ui: &mut Ui, hand: &mut Hand, words: &Words) {
    if let Some(sentence) = &mut hand.writing {
        let response = field_ui(ui, sentence, &words.get("room-write-label"), &words.get("room-write-hint"));
        response.request_focus();
        text::note(ui, &words.get("hand-write-keys"));
        ui.add_space(space::SMALL);
    }
}
