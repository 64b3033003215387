//! An idle window sleeps. bevy_egui keeps egui awake in two ways, and both are undone here.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use bevy::asset::AssetEventSystems;
use bevy::ecs::entity::EntityHashMap;
use bevy::ecs::message::Messages;
use bevy::prelude::*;
use bevy::window::{RequestRedraw, WindowResized};
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::{EguiFullOutput, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet};
use egui::{Event, Modifiers, ViewportId};

/// Longer than anybody leaves a window alone.
const FOREVER: Duration = Duration::from_secs(24 * 60 * 60);

/// So many pictures after a letter was first drawn, or the window got another size, what is drawn is seen for sure.
const PICTURES_TO_SURE: u8 = 3;

pub(super) fn plugin(app: &mut App) {
    let mode = UpdateMode::reactive_low_power(FOREVER);
    app.insert_resource(WinitSettings { focused_mode: mode, unfocused_mode: mode })
        .init_resource::<NextPicture>()
        // Letters that are new go to the graphics card for the picture that first has them, not for the one after.
        .configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems))
        .add_systems(Startup, start_alarm)
        .add_systems(PreUpdate, drop_unchanged_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass))
        .add_systems(PostUpdate, note_next_picture.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput))
        .add_systems(PostUpdate, hold_back_later_pictures.after(EguiPostUpdateSet::PostProcessOutput));
}

/// bevy_egui tells egui every frame which modifier keys are held, and egui takes any event as a reason to draw again.
fn drop_unchanged_modifiers(mut inputs: Query<(Entity, &mut EguiInput)>, mut held: Local<EntityHashMap<Modifiers>>) {
    for (context, mut input) in &mut inputs {
        input.events.retain(|event| match event {
            Event::ModifiersChanged(now) => held.insert(context, *now) != Some(*now),
            _ => true,
        });
    }
}

/// In how long the next picture is wanted.
#[derive(Resource, Default)]
struct NextPicture(Option<Duration>);

fn note_next_picture(
    outputs: Query<&EguiFullOutput>,
    mut next: ResMut<NextPicture>,
    mut redraws: MessageWriter<RequestRedraw>,
    mut sized: MessageReader<WindowResized>,
    mut unseen: Local<u8>,
) {
    // Letters that are new to the font are on the graphics card some pictures after the one that first has them.
    if outputs.iter().any(|output| output.as_ref().is_some_and(|output| !output.textures_delta.set.is_empty())) {
        *unseen = PICTURES_TO_SURE;
    }
    // A picture for the size before is thrown away by the graphics card, with what a key did in it.
    if sized.read().count() > 0 {
        *unseen = PICTURES_TO_SURE;
    }
    if *unseen > 0 {
        *unseen -= 1;
        redraws.write(RequestRedraw);
        next.0 = Some(Duration::ZERO);
        return;
    }
    let delays = outputs.iter().filter_map(|output| output.as_ref()?.viewport_output.get(&ViewportId::ROOT)).map(|view| view.repaint_delay);
    next.0 = delays.min().filter(|delay| *delay < FOREVER);
}

/// bevy_egui takes "draw again in half a second" for "draw again at once". Here it is taken at its word.
fn hold_back_later_pictures(next: Res<NextPicture>, alarm: Option<Res<Alarm>>, mut redraws: ResMut<Messages<RequestRedraw>>) {
    if let (Some(delay), Some(alarm)) = (next.0, alarm)
        && !delay.is_zero()
    {
        redraws.clear();
        alarm.ring_in(delay);
    }
}

/// Wakes the window at a given time.
#[derive(Resource)]
struct Alarm(std::sync::Mutex<Sender<Instant>>);

impl Alarm {
    fn ring_in(&self, delay: Duration) {
        let sender = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // Without its thread, which only goes with the window, there is nobody to wake.
        let _ = sender.send(Instant::now() + delay);
    }
}

fn start_alarm(mut commands: Commands, proxy: Res<EventLoopProxyWrapper>) {
    let (sender, times) = channel();
    let proxy = (**proxy).clone();
    thread::spawn(move || ring(&times, &proxy));
    commands.insert_resource(Alarm(sender.into()));
}

/// Waits for times and wakes the window at the latest one given.
fn ring(times: &Receiver<Instant>, window: &EventLoopProxy<WinitUserEvent>) {
    let mut next: Option<Instant> = None;
    loop {
        let wait = next.map_or(FOREVER, |at| at.saturating_duration_since(Instant::now()));
        match times.recv_timeout(wait) {
            Ok(at) => next = Some(at),
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                if next.take().is_some() && window.send_event(WinitUserEvent::WakeUp).is_err() {
                    return;
                }
            }
        }
    }
}
