//! When the functions of [`SoloGame`] run: a picture is drawn, one handler a domain takes what was asked for, and what opens is made.

use bevy::prelude::*;
use bevy::state::state::{StateTransitionEvent, StateTransitionSystems};
use bevy_egui::EguiPrimaryContextPass;

use super::{LAPTOP, SoloGame};
use crate::gui::frame::{FrameSet, Mode, WindowSet};
use crate::gui::host::{Canvas, Flow, HostEvent, HostWishes};
use crate::gui::screens::{Intent, Screen};

/// Playing alone.
pub(in crate::gui) fn plugin(app: &mut App) {
    app.add_message::<Intent>()
        .insert_state(Screen::Title)
        .add_systems(StateTransition, open_screen.after(StateTransitionSystems::EnterSchedules))
        .add_systems(
            EguiPrimaryContextPass,
            (
                draw.run_if(resource_equals(Mode::Alone)).in_set(FrameSet::Draw),
                (on_play, on_journal, on_settings, on_navigation).in_set(FrameSet::Handle),
                settle.run_if(resource_equals(Mode::Alone)).in_set(FrameSet::Settle),
            ),
        )
        .add_systems(Update, on_host_event.in_set(WindowSet::Heard));
}

fn draw(mut game: SoloGame, mut canvas: ResMut<Canvas>, mut intents: MessageWriter<Intent>) {
    let Some(ui) = canvas.ui() else { return };
    if let Some(intent) = game.ui(ui) {
        canvas.is_pressed = true;
        intents.write(intent);
    }
}

fn on_play(mut game: SoloGame, mut intents: MessageReader<Intent>) {
    for intent in intents.read() {
        if let Intent::Play(intent) = intent {
            game.apply_play(intent.clone());
        }
    }
}

fn on_journal(mut game: SoloGame, mut intents: MessageReader<Intent>) {
    for intent in intents.read() {
        match intent {
            Intent::LookBack(look) => game.look(look.clone()),
            Intent::Book(book) => game.book(book.clone()),
            Intent::Play(_) | Intent::Set(_) | Intent::Navigate(_) | Intent::Workshop(_) => {}
        }
    }
}

fn on_settings(mut game: SoloGame, mut intents: MessageReader<Intent>) {
    for intent in intents.read() {
        if let Intent::Set(settings) = intent {
            game.set(*settings);
        }
    }
}

fn on_navigation(mut game: SoloGame, mut intents: MessageReader<Intent>) {
    for intent in intents.read() {
        if let Intent::Navigate(intent) = intent {
            game.apply_navigation(intent.clone());
        }
    }
}

/// Whatever screen has opened last gets its page.
fn open_screen(mut game: SoloGame, mut opened: MessageReader<StateTransitionEvent<Screen>>) {
    if let Some(last) = opened.read().last() {
        game.opened(last.exited);
    }
}

/// After everything that was asked for is done: it is drawn in this same picture.
fn settle(mut game: SoloGame, mut canvas: ResMut<Canvas>, mut wishes: ResMut<HostWishes>, mut exit: MessageWriter<AppExit>) {
    *wishes = HostWishes { drawn_for: Some(LAPTOP), ..HostWishes::default() };
    let Some(ctx) = canvas.ctx.clone() else { return };
    if std::mem::take(&mut canvas.is_pressed) {
        game.after_intent(&ctx);
    }
    game.keep_window(&ctx);
    game.save_draft(&ctx);
    if game.flow() == Flow::Close {
        exit.write(AppExit::Success);
    }
}

fn on_host_event(mut game: SoloGame, mut events: MessageReader<HostEvent>) {
    for event in events.read() {
        match event {
            HostEvent::Closing => game.closing(),
            HostEvent::WindowChanged(state) => game.window_changed(*state),
            HostEvent::SecondWindowClosed | HostEvent::Displays(_) => {}
        }
    }
}
