//! Displays that come and go under X11.
//!
//! winit 0.30 reads its events through a library that does not know those of displays, and throws them away; its list of displays stays as
//! it was when the program began. But it reads the list anew whenever the resources of a window change. So another connection listens for
//! displays, and then adds nothing at all to the window's resources, which counts as a change. Knows nothing of what is shown.

use std::error::Error;
use std::thread;

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::WINIT_WINDOWS;
use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::randr::{ConnectionExt as _, NotifyMask};
use x11rb::protocol::xproto::{AtomEnum, PropMode, Window as Id};
use x11rb::wrapper::ConnectionExt as _;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, listen);
}

fn listen(window: Single<Entity, With<PrimaryWindow>>, mut done: Local<bool>, _main_thread: bevy::ecs::system::NonSendMarker) {
    if *done {
        return;
    }
    let handle = WINIT_WINDOWS.with_borrow(|windows| Some(windows.get_window(*window)?.window_handle().ok()?.as_raw()));
    *done = handle.is_some();
    let id = match handle {
        Some(RawWindowHandle::Xlib(handle)) => Id::try_from(handle.window).ok(),
        Some(RawWindowHandle::Xcb(handle)) => Some(handle.window.get()),
        _ => None,
    };
    if let Some(id) = id {
        // Without it a display that is plugged in later is not seen, and all else goes on.
        thread::spawn(move || follow(id).ok());
    }
}

/// Listens until the server goes.
fn follow(window: Id) -> Result<(), Box<dyn Error>> {
    let (server, screen) = x11rb::connect(None)?;
    let root = server.setup().roots.get(screen).ok_or("no such screen")?.root;
    server.randr_select_input(root, NotifyMask::SCREEN_CHANGE | NotifyMask::CRTC_CHANGE)?;
    server.flush()?;
    loop {
        if let Event::RandrScreenChangeNotify(_) | Event::RandrNotify(_) = server.wait_for_event()? {
            server.change_property8(PropMode::APPEND, window, AtomEnum::RESOURCE_MANAGER, AtomEnum::STRING, &[])?;
            server.flush()?;
        }
    }
}
