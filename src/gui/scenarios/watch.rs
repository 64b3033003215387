//! Files that are saved while the game is open. Their folders are watched, since an editor may put a new file in place of the old one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreStartup, start);
}

/// What was saved, and the folders that are looked at.
#[derive(Resource)]
pub(super) struct Watch {
    saved: Mutex<Receiver<PathBuf>>,
    /// None where the system has no way to watch: then a file is read anew at the next start.
    watcher: Option<Mutex<RecommendedWatcher>>,
    folders: BTreeSet<PathBuf>,
}

impl Watch {
    /// Looks at this folder from now on.
    pub(super) fn folder(&mut self, folder: &Path) {
        let Some(watcher) = &self.watcher else { return };
        if !self.folders.contains(folder)
            && watcher.lock().unwrap_or_else(PoisonError::into_inner).watch(folder, RecursiveMode::NonRecursive).is_ok()
        {
            self.folders.insert(folder.to_owned());
        }
    }

    /// What was saved since this was last asked.
    pub(super) fn saved(&self) -> BTreeSet<PathBuf> {
        self.saved.lock().unwrap_or_else(PoisonError::into_inner).try_iter().collect()
    }
}

fn start(mut commands: Commands, window: Option<Res<EventLoopProxyWrapper>>) {
    let (send, saved) = channel();
    let window = window.map(|window| (**window).clone());
    let wake = move || {
        if let Some(window) = &window {
            // Without its loop there is no window that could show it.
            let _ = window.send_event(WinitUserEvent::WakeUp);
        }
    };
    let watcher = notify::recommended_watcher(move |event| tell(event, &send, &wake)).ok().map(Mutex::new);
    commands.insert_resource(Watch { saved: Mutex::new(saved), watcher, folders: BTreeSet::new() });
}

/// What was written, made or put in place; reading a file changes nothing.
fn tell(event: notify::Result<notify::Event>, send: &Sender<PathBuf>, wake: &impl Fn()) {
    let Ok(event) = event else { return };
    if !(event.kind.is_modify() || event.kind.is_create()) {
        return;
    }
    for path in event.paths.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ron")) {
        // Nobody may be there to hear of it any more.
        let _ = send.send(path);
    }
    wake();
}
