//! A key counts with what was held when it was pressed: as a key, as a letter, and for the clipboard. bevy_egui gives it what is held at
//! the end of the frame, and on a slow machine, in an expander or over a remote desktop, Ctrl is down and up again within one.

use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::input::WindowToEguiContextMap;
use bevy_egui::{EguiClipboard, EguiInput, EguiPreUpdateSet};
use egui::{Event, Modifiers};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, read_again.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass));
}

/// What is held while keys go down and up.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    modifiers: Modifiers,
    /// The Windows key, which egui does not know.
    system: bool,
}

/// Puts what the keyboard did in place of what bevy_egui made of it.
fn read_again(
    mut keys: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut held: Local<Held>,
    contexts: Res<WindowToEguiContextMap>,
    mut clipboard: ResMut<EguiClipboard>,
    mut inputs: Query<(Entity, &mut EguiInput)>,
) {
    let keys: Vec<&KeyboardInput> = keys.read().collect();
    let before = *held;
    for (context, mut input) in &mut inputs {
        let is_here =
            |key: &&&KeyboardInput| contexts.window_to_contexts.get(&key.window).is_some_and(|contexts| contexts.contains(&context));
        let here: Vec<&KeyboardInput> = keys.iter().filter(is_here).copied().collect();
        if !here.is_empty() {
            let made = events(&here, before, || clipboard.get_text());
            replace(&mut input.events, made);
        }
    }
    for key in keys {
        held.take(key);
    }
    if lost.read().count() > 0 {
        *held = Held::default();
    }
}

/// What the keyboard did stands where the first of what it was taken for stood.
fn replace(events: &mut Vec<Event>, made: Vec<Event>) {
    let is_typed = |event: &Event| matches!(event, Event::Key { .. } | Event::Text(_) | Event::Copy | Event::Cut | Event::Paste(_));
    let place = events.iter().position(is_typed).unwrap_or(events.len());
    events.retain(|event| !is_typed(event));
    events.splice(place..place, made);
}

/// What keys mean to egui, each with what was held when it was pressed. `paste` gives what is on the clipboard.
fn events(keys: &[&KeyboardInput], mut held: Held, mut paste: impl FnMut() -> Option<String>) -> Vec<Event> {
    let mut events = Vec::new();
    for message in keys {
        if held.take(message) {
            continue;
        }
        let is_down = message.state.is_pressed();
        if is_down && held.types() {
            events.extend(text(&message.logical_key).map(Event::Text));
        }
        let physical_key = bevy_to_egui_physical_key(&message.key_code);
        let Some(key) = bevy_to_egui_key(&message.logical_key).or(physical_key) else { continue };
        let modifiers = held.modifiers;
        events.push(Event::Key { key, pressed: is_down, repeat: false, modifiers, physical_key });
        if is_down && modifiers.command {
            events.extend(match key {
                egui::Key::C => Some(Event::Copy),
                egui::Key::X => Some(Event::Cut),
                egui::Key::V => paste().map(Event::Text),
                _ => None,
            });
        }
    }
    events
}

/// The letter that a key types.
fn text(key: &Key) -> Option<String> {
    match key {
        Key::Character(letters) if !letters.chars().any(char::is_control) => Some(letters.to_string()),
        Key::Space => Some(" ".into()),
        _ => None,
    }
}

impl Held {
    /// Whether this is a modifier key; then it is held from now on, or no longer.
    fn take(&mut self, message: &KeyboardInput) -> bool {
        let is_down = message.state.is_pressed();
        let is_mac = cfg!(target_os = "macos");
        let held = &mut self.modifiers;
        match message.logical_key {
            Key::Shift => held.shift = is_down,
            Key::Alt => held.alt = is_down,
            Key::Control => held.ctrl = is_down,
            Key::Super | Key::Meta => (held.mac_cmd, self.system) = (is_down && is_mac, is_down),
            _ => return false,
        }
        held.command = if is_mac { held.mac_cmd } else { held.ctrl };
        true
    }

    /// Whether a key types its letter. Ctrl and Alt together are AltGr, which types letters of its own.
    fn types(self) -> bool {
        let Modifiers { ctrl, alt, .. } = self.modifiers;
        (!self.system && !ctrl) || (!cfg!(target_os = "macos") && ctrl && alt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::input::ButtonState;
    use bevy::input::keyboard::KeyCode;

    fn key(logical_key: Key, key_code: KeyCode, state: ButtonState) -> KeyboardInput {
        KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window: Entity::PLACEHOLDER }
    }

    fn letter(letter: &str, key_code: KeyCode) -> [KeyboardInput; 2] {
        [ButtonState::Pressed, ButtonState::Released].map(|state| key(Key::Character(letter.into()), key_code, state))
    }

    /// Ctrl goes down, letters are pressed, and it goes up again, all of it within one frame.
    fn chord(letters: &[(&str, KeyCode)]) -> Vec<KeyboardInput> {
        let control = |state| key(Key::Control, KeyCode::ControlLeft, state);
        let letters = letters.iter().flat_map(|(of, code)| letter(of, *code));
        std::iter::once(control(ButtonState::Pressed)).chain(letters).chain([control(ButtonState::Released)]).collect()
    }

    fn typed(keys: &[KeyboardInput]) -> Vec<Event> {
        let keys: Vec<&KeyboardInput> = keys.iter().collect();
        let events = events(&keys, Held::default(), || Some("from the clipboard".into()));
        events.into_iter().filter(|event| !matches!(event, Event::Key { .. })).collect()
    }

    #[test]
    #[cfg(not(target_os = "macos"))]
    fn a_fast_chord_types_no_letter_and_reaches_the_clipboard() {
        let keys = chord(&[("a", KeyCode::KeyA), ("c", KeyCode::KeyC), ("x", KeyCode::KeyX), ("v", KeyCode::KeyV)]);
        assert_eq!(typed(&keys), [Event::Copy, Event::Cut, Event::Text("from the clipboard".into())]);
    }

    #[test]
    fn a_letter_before_or_after_the_chord_is_typed() {
        let keys: Vec<KeyboardInput> = letter("v", KeyCode::KeyV).into_iter().chain(chord(&[])).chain(letter("c", KeyCode::KeyC)).collect();
        assert_eq!(typed(&keys), [Event::Text("v".into()), Event::Text("c".into())]);
    }

    #[test]
    fn what_was_held_stays_with_its_key() {
        let keys = chord(&[("a", KeyCode::KeyA)]);
        let keys: Vec<&KeyboardInput> = keys.iter().collect();
        let held = events(&keys, Held::default(), || None);
        assert!(matches!(held[0], Event::Key { key: egui::Key::A, pressed: true, modifiers, .. } if modifiers.ctrl), "{held:?}");
    }

    #[test]
    fn what_the_pointer_did_keeps_its_place() {
        let gone = || Event::PointerGone;
        let mut events = vec![gone(), Event::Text("c".into()), Event::Copy];
        replace(&mut events, vec![Event::Cut]);
        assert_eq!(events, [gone(), Event::Cut]);
    }
}
