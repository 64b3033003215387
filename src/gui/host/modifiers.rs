//! A key counts with what was held when it was pressed. bevy_egui gives it what is held at the end of the frame, and on a slow
//! machine Ctrl is down and up again within one.

use std::collections::HashMap;

use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::input::WindowToEguiContextMap;
use bevy_egui::{EguiInput, EguiPreUpdateSet};
use egui::{Event, Modifiers};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, give_back.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass));
}

/// A key that went down or up, in which context, and what was held.
struct Stroke {
    context: Entity,
    key: egui::Key,
    is_down: bool,
    held: Modifiers,
}

fn give_back(
    mut keys: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut held: Local<Modifiers>,
    contexts: Res<WindowToEguiContextMap>,
    mut inputs: Query<&mut EguiInput>,
) {
    if lost.read().count() > 0 {
        *held = Modifiers::NONE;
    }
    let mut strokes = Vec::new();
    for message in keys.read() {
        if hold(&mut held, message) {
            continue;
        }
        let key = bevy_to_egui_key(&message.logical_key).or_else(|| bevy_to_egui_physical_key(&message.key_code));
        let here = contexts.window_to_contexts.get(&message.window).into_iter().flatten();
        let Some(key) = key else { continue };
        strokes.extend(here.map(|context| Stroke { context: *context, key, is_down: message.state.is_pressed(), held: *held }));
    }
    let mut done = HashMap::new();
    for stroke in strokes {
        let Ok(mut input) = inputs.get_mut(stroke.context) else { continue };
        // Both are in the order in which they were pressed; one that was given back already is not looked at again.
        let mut mine = input.events.iter_mut().filter_map(|event| match event {
            Event::Key { key, pressed, modifiers, .. } if *key == stroke.key && *pressed == stroke.is_down => Some(modifiers),
            _ => None,
        });
        let place = done.entry((stroke.context, stroke.key, stroke.is_down)).or_insert(0_usize);
        if let Some(modifiers) = mine.nth(*place) {
            *modifiers = stroke.held;
            *place += 1;
        }
    }
}

/// Whether this is a modifier key; then it is held from now on, or no longer.
fn hold(held: &mut Modifiers, message: &KeyboardInput) -> bool {
    let is_down = message.state.is_pressed();
    match message.logical_key {
        Key::Shift => held.shift = is_down,
        Key::Alt => held.alt = is_down,
        Key::Control => held.ctrl = is_down,
        Key::Super | Key::Meta => held.mac_cmd = is_down && cfg!(target_os = "macos"),
        _ => return false,
    }
    held.command = if cfg!(target_os = "macos") { held.mac_cmd } else { held.ctrl };
    true
}
