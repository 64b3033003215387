//! Keys that belong to a screen as a whole. They are taken only while nothing lies over it.

use egui::{Key, Modifiers, Ui};

/// Whether the key was pressed for this screen; it is taken then.
pub(super) fn pressed(ui: &Ui, key: Key) -> bool {
    pressed_with(ui, Modifiers::NONE, key)
}

/// The same with others held.
pub(super) fn pressed_with(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    let is_ours = ui.memory(|memory| memory.allows_interaction(ui.layer_id()));
    is_ours && ui.input_mut(|input| input.consume_key(modifiers, key))
}

/// Whether Enter was pressed and no control has the focus, which would take it for itself.
pub(super) fn enter(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused()).is_none() && pressed(ui, Key::Enter)
}
