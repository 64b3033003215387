//! Which key does what at a step: read by the windows, and shown beside the notes.

use crate::debrief::Part;
use egui::{Event, Key, Modifiers};

use super::hand::{Confirmation, InputState, RoomOverlay, count_rows, is_tied};
use crate::workshop::{Question, Schedule, Step, WorkshopSession};

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// On: the next number, sheet or step.
    On,
    /// On one sheet; after the last, on.
    Forward,
    /// Back one sheet.
    Back,
    /// Past what can be left out.
    Skip,
    Undo,
    Blank,
    Notes,
    Rule,
    /// So many rows down.
    Row(i8),
    /// So many people more.
    People(i8),
    Digit(char),
    Rub,
    /// All who are missing abstain.
    Rest,
    /// An option, from 0.
    Pick(u8),
    TalkAgain,
    Luck,
    Chair,
    /// The plan from the chair is whole.
    Made,
    EndEarly,
    Advice,
    DropTable,
    Write,
    Colours,
    /// The facilitator's letters.
    Larger,
    Smaller,
    Beside,
    /// The windows change displays.
    Turn,
    /// The notes may be shown where they were asked for.
    Reveal,
    /// They may not: back to the room's page.
    Conceal,
    /// Opens what the room takes home in another program.
    OpenPaper,
    /// The next invented input of a rehearsal.
    Invent,
    Leave,
    Yes,
    No,
}

/// A key, what it does, and in which words that is shown; some only do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Binding {
    modifiers: Modifiers,
    key: Key,
    /// How it looks on a keyboard.
    pub(super) cap: &'static str,
    /// What it does: a key of the words, empty where it is not shown.
    pub(super) says: &'static str,
    /// What it means.
    pub(super) act: Act,
}

/// What the keys depend on, besides room and hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    pub(super) schedule: &'a Schedule,
    pub(super) has_two_windows: bool,
    /// Whether the second window waits for a word before it shows the notes.
    pub(super) is_covered: bool,
    pub(super) displays: usize,
    pub(super) is_rehearsal: bool,
}

const fn shown(key: Key, cap: &'static str, says: &'static str, act: Act) -> Binding {
    Binding { modifiers: Modifiers::NONE, key, cap, says, act }
}

const fn quiet(key: Key, act: Act) -> Binding {
    shown(key, "", "", act)
}

const fn with_command(key: Key, act: Act) -> Binding {
    Binding { modifiers: Modifiers::COMMAND, key, cap: "", says: "", act }
}

const PICKS: [(Key, u8); 4] = [(Key::Num1, 0), (Key::Num2, 1), (Key::Num3, 2), (Key::Num4, 3)];
const LETTERS: [(Key, u8); 4] = [(Key::A, 0), (Key::B, 1), (Key::C, 2), (Key::D, 3)];

/// The keys of this moment.
pub(super) fn bindings(room: &WorkshopSession, hand: &InputState, setting: Setting<'_>) -> Vec<Binding> {
    if hand.asking.is_some() || hand.writing.is_some() {
        let mut keys = vec![shown(Key::Enter, "Enter", "key-yes", Act::Yes), shown(Key::Escape, "Esc", "key-no", Act::No)];
        match hand.asking {
            Some(Confirmation::DropTable) => {
                keys[0] = shown(Key::Num1, "1–4", "key-which-table", Act::Pick(0));
                keys.extend(PICKS.map(|(key, option)| quiet(key, Act::Pick(option))));
            }
            // Whoever goes on typing numbers and Enter has not decided anything.
            Some(Confirmation::Settle(_)) => keys[0] = shown(Key::Y, "Y", "key-yes", Act::Yes),
            _ => {}
        }
        return keys;
    }
    if hand.veil.asks_about_secrets() {
        // What opens them is neither the key that asked nor one that is pressed at every step, here or on a remote control.
        let back = [Key::Enter, Key::N, Key::W, Key::F1, Key::Space, Key::ArrowRight, Key::PageDown];
        let mut keys = vec![shown(Key::Y, "Y", "key-reveal", Act::Reveal), shown(Key::Escape, "Esc", "key-conceal", Act::Conceal)];
        keys.extend(back.map(|key| quiet(key, Act::Conceal)));
        return keys;
    }
    let is_over = room.step() == Step::Over;
    // In the end there is no next step; notes that are covered are still opened by it.
    let enter = if is_over { quiet(Key::Enter, Act::On) } else { shown(Key::Enter, "Enter", "key-on", Act::On) };
    let mut keys = vec![enter, quiet(Key::PageDown, Act::On), quiet(Key::ArrowRight, Act::Forward)];
    if setting.is_rehearsal && !is_over {
        keys.push(shown(Key::Space, "Space", "key-invent", Act::Invent));
    }
    if setting.is_covered {
        keys.push(shown(Key::Y, "Y", "key-reveal", Act::Reveal));
    }
    keys.extend(of_step(room, hand, setting));
    keys.extend([quiet(Key::ArrowLeft, Act::Back), quiet(Key::PageUp, Act::Back)]);
    keys.push(shown(Key::U, "U", "key-undo", Act::Undo));
    keys.push(with_command(Key::Z, Act::Undo));
    keys.push(shown(Key::S, "S", "key-write", Act::Write));
    keys.push(shown(Key::Plus, "+", "key-more", Act::People(1)));
    keys.push(quiet(Key::Equals, Act::People(1)));
    keys.push(shown(Key::Minus, "−", "key-fewer", Act::People(-1)));
    if matches!(room.step(), Step::Letters(_)) {
        keys.push(shown(Key::Period, ".", "key-blank", Act::Blank));
    } else {
        keys.extend([shown(Key::B, "B", "key-blank", Act::Blank), quiet(Key::Period, Act::Blank)]);
    }
    if !setting.has_two_windows {
        keys.extend([shown(Key::N, "N", "key-notes", Act::Notes), quiet(Key::F1, Act::Notes)]);
    }
    keys.push(shown(Key::W, "W", if setting.has_two_windows { "key-one-window" } else { "key-two-windows" }, Act::Beside));
    if setting.displays > 1 {
        keys.push(shown(Key::F7, "F7", "key-turn", Act::Turn));
    }
    keys.push(shown(Key::F6, "F6", "key-colours", Act::Colours));
    keys.extend([with_command(Key::Plus, Act::Larger), with_command(Key::Equals, Act::Larger), with_command(Key::Minus, Act::Smaller)]);
    keys.push(shown(Key::Escape, "Esc", "key-leave", Act::Leave));
    keys
}

/// The keys that only this step has.
fn of_step(room: &WorkshopSession, hand: &InputState, setting: Setting<'_>) -> Vec<Binding> {
    let mut keys = Vec::new();
    let step = room.step();
    if !count_rows(room).is_empty() {
        let up = if count_rows(room).len() > 1 {
            shown(Key::ArrowUp, "↑", "key-row", Act::Row(-1))
        } else {
            quiet(Key::ArrowUp, Act::Row(-1))
        };
        keys.extend([quiet(Key::ArrowDown, Act::Row(1)), up]);
        keys.push(quiet(Key::Backspace, Act::Rub));
        if step != Step::Forecast {
            keys.push(shown(Key::X, "X", "key-rest", Act::Rest));
        }
    }
    match step {
        Step::Gather => keys.push(quiet(Key::Backspace, Act::Rub)),
        Step::Over if !setting.is_rehearsal => keys.push(shown(Key::O, "O", "key-open", Act::OpenPaper)),
        Step::Ask(Question::Plan) | Step::Vote(Question::Plan, _) if room.is_one_room() => {
            keys.push(shown(Key::C, "C", "key-chair", Act::Chair));
        }
        Step::Letters(_) => {
            keys.push(shown(Key::A, "A–D", "key-letter", Act::Pick(0)));
            keys.extend(LETTERS.map(|(key, option)| quiet(key, Act::Pick(option))));
            keys.extend([quiet(Key::ArrowDown, Act::Row(1)), quiet(Key::ArrowUp, Act::Row(-1))]);
        }
        Step::Decide(_) if is_tied(room) => {
            keys.push(shown(Key::T, "T", "key-talk-again", Act::TalkAgain));
            keys.push(shown(Key::L, "L", "key-luck", Act::Luck));
            keys.push(shown(Key::Num1, "1–4", "key-decide", Act::Pick(0)));
            keys.extend(PICKS.map(|(key, option)| quiet(key, Act::Pick(option))));
        }
        Step::Chair => {
            keys.extend([quiet(Key::ArrowDown, Act::Row(1)), shown(Key::ArrowUp, "↑", "key-row", Act::Row(-1))]);
            keys.push(shown(Key::F, "F", "key-made", Act::Made));
        }
        Step::Debrief(Part::WhatIf) => {
            keys.push(shown(Key::Num1, "1–4", "key-what-if", Act::Pick(0)));
            keys.extend(PICKS.map(|(key, option)| quiet(key, Act::Pick(option))));
        }
        _ => {}
    }
    if matches!(step, Step::Practice | Step::Reveal(_) | Step::Pairs(_) | Step::Talk(_) | Step::Forecast | Step::Debrief(_)) {
        keys.push(shown(Key::K, "K", "key-skip", Act::Skip));
    }
    if matches!(step, Step::Friday | Step::Debrief(_)) || matches!(hand.veil, RoomOverlay::Rule(_)) {
        keys.push(shown(Key::R, "R", "key-rule", Act::Rule));
    }
    if step.is_in_a_week() {
        keys.push(shown(Key::E, "E", "key-end", Act::EndEarly));
        if !room.is_one_room() {
            keys.push(shown(Key::X, "X", "key-table-stops", Act::DropTable));
        }
        if !setting.schedule.advice.is_empty() {
            keys.push(shown(Key::P, "P", "key-advice", Act::Advice));
        }
    }
    keys
}

/// What an event means now. Where a control has the focus, Enter and Space press that.
pub(super) fn act_of(event: &Event, keys: &[Binding], takes_digits: bool, has_focus: bool) -> Option<Act> {
    match event {
        Event::Key { key: Key::Enter | Key::Space, .. } if has_focus => None,
        Event::Key { key, pressed: true, modifiers, .. } => {
            let fits = |binding: &&Binding| binding.key == *key && modifiers.matches_logically(binding.modifiers);
            keys.iter().find(fits).map(|binding| binding.act)
        }
        Event::Text(text) if takes_digits => text.chars().find(char::is_ascii_digit).map(Act::Digit),
        _ => None,
    }
}
