//! The workshop in front of the game that is played alone, for as long as it is open.

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

use super::frame::{FrameSet, Mode, WindowSet};
use super::host::{Canvas, HostEvent, HostWishes, SecondCanvas, SecondLent, SecondPass};
use super::room::{Clock, WorkshopApp};
use super::screens::{Door, Intent};
use super::solo::{LAPTOP, SoloGame};
use crate::play::Entry;

/// The workshop that is open, if one is. Its clock stays on the main thread.
pub(super) struct OpenWorkshop {
    workshop: Option<WorkshopApp>,
    displays: usize,
}

impl OpenWorkshop {
    /// Opens the set-up, with this scenario chosen, or the first.
    pub(super) fn open(&mut self, game: &SoloGame<'_>, mode: &mut Mode, scenario: Option<Entry>) {
        *mode = Mode::Workshop;
        let mut workshop = WorkshopApp::open(game.folder().clone(), game.settings(), scenario, Clock::system());
        workshop.displays(self.displays);
        self.workshop = Some(workshop);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Mode>()
        .insert_non_send(OpenWorkshop { workshop: None, displays: 1 })
        .add_systems(
            EguiPrimaryContextPass,
            (
                draw.run_if(resource_equals(Mode::Workshop)).in_set(FrameSet::Draw),
                on_intent.in_set(FrameSet::Handle),
                settle.in_set(FrameSet::Settle).after(FrameSet::Transition),
            ),
        )
        .add_systems(SecondPass, draw_second.after(SecondLent))
        .add_systems(Update, on_host_event.in_set(WindowSet::Heard));
}

fn draw(mut open: NonSendMut<OpenWorkshop>, mut canvas: ResMut<Canvas>) {
    let (Some(workshop), Some(ui)) = (&mut open.workshop, canvas.ui()) else { return };
    workshop.ui(ui);
}

fn draw_second(mut open: NonSendMut<OpenWorkshop>, mut canvas: ResMut<SecondCanvas>) {
    let (Some(workshop), Some(ui)) = (&mut open.workshop, canvas.0.ui()) else { return };
    workshop.beside_ui(ui);
    if workshop.has_left() {
        ui.ctx().request_repaint();
    }
}

fn on_intent(game: SoloGame, mut open: NonSendMut<OpenWorkshop>, mut mode: ResMut<Mode>, mut intents: MessageReader<Intent>) {
    for intent in intents.read() {
        let Intent::Workshop(door) = intent else { continue };
        open.open(&game, &mut mode, None);
        if let (Door::GoOn(path), Some(workshop)) = (door, &mut open.workshop) {
            workshop.resume(path);
        }
    }
}

/// What a workshop wishes of the windows, and who goes on when it was left.
fn settle(
    mut game: SoloGame,
    mut mode: ResMut<Mode>,
    mut open: NonSendMut<OpenWorkshop>,
    mut canvas: ResMut<Canvas>,
    mut wishes: ResMut<HostWishes>,
) {
    let Some(workshop) = &open.workshop else { return };
    if workshop.has_left() {
        (*mode, open.workshop) = (Mode::Alone, None);
        game.back_from_workshop();
        canvas.ctx.iter().for_each(egui::Context::request_repaint);
        return;
    }
    if std::mem::take(&mut canvas.is_pressed)
        && let Some(ctx) = &canvas.ctx
    {
        ctx.request_discard("a workshop was opened");
        ctx.request_repaint();
    }
    *wishes = HostWishes {
        // The room's page fills its window by itself.
        drawn_for: (!workshop.shows_the_room()).then_some(LAPTOP),
        second_window: workshop.beside(),
        second_drawn_for: Some(LAPTOP),
        turns: workshop.turns(),
    };
}

fn on_host_event(mut open: NonSendMut<OpenWorkshop>, mut wishes: ResMut<HostWishes>, mut events: MessageReader<HostEvent>) {
    for event in events.read() {
        if let HostEvent::Displays(there) = event {
            open.displays = *there;
        }
        let Some(workshop) = &mut open.workshop else { continue };
        match event {
            HostEvent::Closing => workshop.closing(),
            HostEvent::SecondWindowClosed => workshop.beside_closed(),
            HostEvent::Displays(there) => workshop.displays(*there),
            HostEvent::WindowChanged(_) => {}
        }
        (wishes.second_window, wishes.turns) = (workshop.beside(), workshop.turns());
    }
}
