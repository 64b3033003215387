//! Screen readers. bevy_egui makes the tree of what is shown; here it is told to, and what the reader presses comes back.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::input::WindowToEguiContextMap;
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet};

/// How soon a reader that was just started is noticed.
const ARRIVAL: Duration = Duration::from_millis(250);
/// How soon what a reader presses is noticed.
const PRESS: Duration = Duration::from_millis(30);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Mailboxes>().add_systems(Startup, start_watch).add_systems(
        PreUpdate,
        (share_mailboxes, enable, take_presses).chain().after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    );
}

/// Names the window in the tree.
pub(super) fn name_root(ctx: &egui::Context) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label("Fulcrum"));
}

/// Contexts that come after the window do not make a tree by themselves.
fn enable(requested: Res<AccessibilityRequested>, mut contexts: Query<&mut EguiContext>) {
    if requested.get() {
        for mut context in &mut contexts {
            context.get_mut().enable_accesskit();
        }
    }
}

/// What the reader pressed becomes an event of the window it was pressed in.
fn take_presses(mailboxes: Res<WinitActionRequestHandlers>, contexts: Res<WindowToEguiContextMap>, mut inputs: Query<&mut EguiInput>) {
    for (window, mailbox) in mailboxes.iter() {
        let Some(context) = contexts.window_to_contexts.get(window).and_then(|contexts| contexts.iter().next()) else { continue };
        let Ok(mut input) = inputs.get_mut(*context) else { continue };
        let mut mailbox = mailbox.lock().unwrap_or_else(PoisonError::into_inner);
        input.events.extend(mailbox.drain(..).map(egui::Event::AccessKitActionRequest));
    }
}

/// What winit puts the reader's presses into, for the watch.
#[derive(Resource, Default)]
struct Mailboxes(Arc<Mutex<Vec<Arc<Mutex<WinitActionRequestHandler>>>>>);

fn share_mailboxes(all: Res<WinitActionRequestHandlers>, shared: Res<Mailboxes>) {
    if all.is_changed() {
        *shared.0.lock().unwrap_or_else(PoisonError::into_inner) = all.values().map(Arc::clone).collect();
    }
}

/// A sleeping window hears nothing of a reader, so a thread looks now and then, and wakes it.
fn start_watch(proxy: Res<EventLoopProxyWrapper>, requested: Res<AccessibilityRequested>, mailboxes: Res<Mailboxes>) {
    let (window, requested, mailboxes) = ((**proxy).clone(), requested.clone(), Arc::downgrade(&mailboxes.0));
    thread::spawn(move || {
        let mut was_there = false;
        loop {
            let is_there = requested.get();
            thread::sleep(if is_there { PRESS } else { ARRIVAL });
            // They go with the window.
            let Some(mailboxes) = mailboxes.upgrade() else { return };
            let pressed = || {
                let shared = mailboxes.lock().unwrap_or_else(PoisonError::into_inner);
                shared.iter().any(|mailbox| !mailbox.lock().unwrap_or_else(PoisonError::into_inner).is_empty())
            };
            if (is_there && (!was_there || pressed())) && window.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
            was_there = is_there;
        }
    });
}
