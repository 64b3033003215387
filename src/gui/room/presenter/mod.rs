//! The facilitator's page: what is next, what to ask, counts and who is missing, the time, and everything that the room must not see.

mod motion;
mod notes;
mod parts;

use egui::{Rect, Ui, pos2, vec2};

use super::hand::{Confirmation, InputState};
use super::keys::{Act, Binding};
use super::running::Running;
use crate::gui::screens::parts::{at, scroll};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::field::field_ui;
use crate::gui::widgets::sheet::{self, sheet_at};
use crate::gui::widgets::text::{self, StyledText, heading, styled_text_ui};
use crate::wording::Localizer;
use crate::workshop::Step;

pub(super) use notes::NotesPage;

/// With this many points of width, at 100%, three columns stand side by side, or two.
const THREE_COLUMNS: f32 = 1000.0;
const TWO_COLUMNS: f32 = 560.0;

/// A part of the notes.
#[derive(Clone, Copy)]
enum Part {
    /// Counts, letters, moves, and the keys.
    InputState,
    /// What each answer sets in motion.
    Motion,
    /// Hidden states.
    People,
}

/// Draws it; the act that was pressed with the pointer or by a screen reader.
pub(super) fn notes_ui(ui: &mut Ui, running: &mut Running, localizer: &Localizer, keys: &[Binding]) -> Option<Act> {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.desk);
    let inner = whole.shrink(space::MEDIUM);
    let wide = whole.width() / theme.text.factor();
    // The keys stand below the counts: they are looked for there.
    let columns: &[(f32, &[Part])] = match wide {
        _ if wide >= THREE_COLUMNS => &[(1.12, &[Part::InputState]), (0.94, &[Part::Motion]), (0.94, &[Part::People])],
        _ if wide >= TWO_COLUMNS => &[(1.0, &[Part::InputState]), (1.0, &[Part::Motion, Part::People])],
        _ => &[(1.0, &[Part::InputState, Part::Motion, Part::People])],
    };
    let is_wide = columns.len() == 3;
    let top = Rect::from_min_size(inner.min, vec2(inner.width(), theme.grown(if is_wide { 112.0 } else { 106.0 })));
    at(ui, "next", top, |ui| if is_wide { next_ui(ui, running, localizer) } else { narrow_next_ui(ui, running, localizer) });
    let below = Rect::from_min_max(pos2(inner.left(), top.bottom() + space::GUTTER), inner.max);
    let parts: f32 = columns.iter().map(|(part, _)| part).sum();
    let room = below.width() - space::GUTTER * (columns.len() - 1) as f32;
    let mut x = below.left();
    let mut asked = None;
    for (place, (part, content)) in columns.iter().enumerate() {
        let width = room * part / parts;
        let column = Rect::from_min_size(pos2(x, below.top()), vec2(width, below.height()));
        let pressed = sheet_at(ui, column, [space::LARGE, space::MEDIUM], |ui| {
            scroll(ui, ("notes", place), |ui| {
                content.iter().fold(None, |asked, part| asked.or(part_ui(ui, *part, running, localizer, keys)))
            })
        });
        asked = asked.or(pressed);
        x += width + space::GUTTER;
    }
    asked
}

fn part_ui(ui: &mut Ui, part: Part, running: &mut Running, localizer: &Localizer, keys: &[Binding]) -> Option<Act> {
    match part {
        Part::InputState => return parts::hand_ui(ui, running, localizer, keys),
        Part::Motion => parts::motion_ui(ui, running, localizer),
        Part::People => parts::people_ui(ui, running, localizer),
    }
    ui.add_space(space::LARGE);
    None
}

/// What is next and what to ask; the time.
fn next_ui(ui: &mut Ui, running: &mut Running, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let rect = ui.max_rect();
    sheet::paint(ui.painter(), rect, &theme);
    let inner = rect.shrink2(vec2(space::LARGE, space::SMALL));
    let time = theme.grown(330.0).min(0.36 * inner.width());
    let left = inner.with_max_x(inner.right() - time - space::SECTION);
    at(ui, "step", left, |ui| {
        text::kicker(ui, &running.head.told());
        heading(ui, &running.notes.next, TypeSize::Headline);
        styled_text_ui(ui, &StyledText::of(&theme, &running.notes.say, TypeSize::Sheet, Weight::Regular, theme.palette.ink2));
    });
    at(ui, "time", inner.with_min_x(inner.right() - time), |ui| {
        for line in time_lines(&theme, running, localizer) {
            styled_text_ui(ui, &line);
        }
    });
}

/// The same where letters are large: the time above and below, what to ask as wide as there is room.
fn narrow_next_ui(ui: &mut Ui, running: &mut Running, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let rect = ui.max_rect();
    sheet::paint(ui.painter(), rect, &theme);
    at(ui, "step", rect.shrink2(vec2(space::LARGE, space::SMALL)), |ui| {
        heading(ui, &running.notes.next, TypeSize::Headline);
        styled_text_ui(ui, &StyledText::of(&theme, &running.notes.say, TypeSize::Body, Weight::Regular, theme.palette.ink2));
        ui.spacing_mut().item_spacing = vec2(space::LARGE, 0.0);
        ui.horizontal_wrapped(|ui| {
            for line in time_lines(&theme, running, localizer) {
                styled_text_ui(ui, &line);
            }
        });
    });
}

/// How much time is gone, how it stands, what is left on the ring, and what could be done about it.
fn time_lines(theme: &Theme, running: &Running, localizer: &Localizer) -> Vec<StyledText> {
    let p = theme.palette;
    let schedule = running.schedule();
    let (behind, left) = localizer.time(&schedule);
    let minutes = running.room().set_up().length().minutes();
    let gone = localizer.fill("notes-minute", &[("n", (schedule.elapsed / 60).into()), ("of", minutes.into())]);
    let is_behind = schedule.behind > 90;
    let line = |text: &str, weight, color| StyledText::of(theme, text, TypeSize::Body, weight, color);
    let stands = match running.room().step() {
        Step::Over => None,
        // What is left then is the debrief's own time.
        Step::Debrief(_) => {
            let minutes = minutes.saturating_sub(schedule.elapsed / 60);
            Some(localizer.fill("notes-left", &[("minutes", localizer.fill("ws-minutes", &[("n", minutes.into())]).into())]))
        }
        _ => Some(format!("{behind} · {left}")),
    };
    let mut lines = vec![line(&gone, Weight::Regular, p.ink2)];
    lines.extend(stands.map(|stands| line(&stands, Weight::SemiBold, if is_behind { p.alert_text } else { p.ink })));
    if let Some(timer) = running.timer() {
        let ring = localizer.fill("notes-ring", &[("left", format!("{}:{:02}", timer.left / 60, timer.left % 60).into())]);
        lines.push(line(&ring, Weight::Regular, p.ink));
    }
    if let Some(advice) = schedule.advice.first() {
        lines.push(line(&localizer.fill("notes-advice", &[("what", localizer.advice(*advice).into())]), Weight::SemiBold, p.lead_text));
    }
    lines
}

/// What the facilitator is told: in the notes, and at the foot of the only window.
pub(super) struct StatusLine {
    pub(super) words: String,
    /// Whether it was done, and not refused or to be confirmed.
    is_done: bool,
}

/// What was not taken, has to be confirmed, or was done.
pub(super) fn told(localizer: &Localizer, running: &Running) -> Option<StatusLine> {
    let (hand, room) = (&running.hand, running.room());
    let alert = |words: String| Some(StatusLine { words, is_done: false });
    match hand.asking {
        Some(Confirmation::Leave) => alert(localizer.get("room-ask-leave")),
        Some(Confirmation::EndEarly) if room.step() == Step::Friday => alert(localizer.get("room-ask-end-friday")),
        Some(Confirmation::EndEarly) => {
            let key = if room.would_count_this_week() { "room-ask-end-counted" } else { "room-ask-end" };
            alert(localizer.fill(key, &[("week", room.week().into())]))
        }
        Some(Confirmation::EndAfter(week)) => alert(localizer.fill("room-ask-end-after", &[("week", week.into())])),
        Some(Confirmation::Settle(option)) => alert(localizer.fill("room-ask-settle", &[("letter", localizer.letter(option).into())])),
        Some(Confirmation::DropTable) => alert(localizer.get("room-ask-table")),
        None if !hand.told.is_empty() => alert(hand.told.clone()),
        None if !hand.done.is_empty() => Some(StatusLine { words: hand.done.clone(), is_done: true }),
        None => None,
    }
}

/// The field for a sentence that somebody said.
pub(super) fn writing_ui(ui: &mut Ui, hand: &mut InputState, localizer: &Localizer) {
    if let Some(sentence) = &mut hand.writing {
        let response = field_ui(ui, sentence, &localizer.get("room-write-label"), &localizer.get("room-write-hint"));
        response.request_focus();
        ui.add_space(space::SMALL);
        text::note(ui, &localizer.get("hand-write-keys"));
        ui.add_space(space::SMALL);
    }
}
