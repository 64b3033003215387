//! The displays: while a scene is shown to a room, its first window fills one display and its second stands on another.
//!
//! Bevy keeps where a display stood when it was plugged in; where it stands now, the windowing system is asked. Nothing here knows what is
//! shown.

use bevy::ecs::lifecycle::{Insert, Remove};
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, OnMonitor, PrimaryWindow, WindowMode};
use bevy::winit::{EventLoopProxyWrapper, WINIT_WINDOWS, WinitUserEvent};
use winit::dpi::PhysicalPosition;
use winit::monitor::MonitorHandle;
use winit::window::{Fullscreen, Window as Frame};

use super::second_window::{self, First, SecondWindow};
use super::{HostEvent, HostWishes};
use crate::gui::frame::WindowSet;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Placed>()
        .insert_non_send(Displays(Vec::new()))
        .add_observer(outlive)
        .add_observer(wake_on::<Insert>)
        .add_observer(wake_on::<Remove>)
        .add_systems(Update, (look.in_set(WindowSet::Told), place.in_set(WindowSet::Placed).after(second_window::open_or_close)));
}

/// The displays with a picture of their own: the main one first, the others from the left.
pub(super) struct Displays(Vec<Place>);

impl Displays {
    /// Puts a window on the next one, full there where it was full here.
    pub(super) fn move_on(&self, of: Entity, window: &mut Window) {
        with_frame(of, |frame| {
            let here = frame.current_monitor();
            let at = self.0.iter().position(|place| Some(&place.handle) == here.as_ref()).unwrap_or(0);
            match self.0.get((at + 1) % self.0.len().max(1)) {
                Some(next) if window.mode == WindowMode::Windowed => next.stand(frame),
                Some(next) => next.fill(frame, window),
                None => {}
            }
        });
    }
}

/// How the first window stood before it was put on a display of its own; none while it stands where somebody put it.
#[derive(Resource, Default)]
pub(super) struct Placed(Option<WindowMode>);

impl Placed {
    /// Whether the first window stands on a display of its own for as long as the scene wants it.
    pub(super) fn is_so(&self) -> bool {
        self.0.is_some()
    }
}

/// In Bevy 0.19 a window goes with the display that it stands on (bevy #24867). Here no window is told to stand on one.
fn outlive(stands: On<Insert, OnMonitor>, mut commands: Commands) {
    commands.entity(stands.entity).remove::<OnMonitor>();
}

/// A display that comes or goes draws nothing by itself, and an idle window sleeps.
fn wake_on<Change: EntityEvent>(_: On<Change, Monitor>, window: Option<Res<EventLoopProxyWrapper>>) {
    if let Some(window) = window {
        // Without its loop there is no window to be placed.
        let _ = window.send_event(WinitUserEvent::WakeUp);
    }
}

fn with_frame<T>(of: Entity, what: impl FnOnce(&Frame) -> T) -> Option<T> {
    WINIT_WINDOWS.with_borrow(|windows| windows.get_window(of).map(|frame| what(frame)))
}

/// A display with a picture of its own.
struct Place {
    handle: MonitorHandle,
    bevys: Entity,
}

impl Place {
    /// The main display first, the others from the left. Displays that show the same are one.
    fn all(frame: &Frame, monitors: &Query<(Entity, &Monitor)>) -> Vec<Self> {
        let main = frame.primary_monitor();
        let there: Vec<MonitorHandle> = frame.available_monitors().collect();
        let stands: Vec<Stand> = there
            .iter()
            .map(|display| Stand { is_main: Some(display) == main.as_ref(), x: display.position().x, y: display.position().y })
            .collect();
        in_order(&stands)
            .into_iter()
            .filter_map(|at| {
                let handle = there.get(at)?.clone();
                let bevys = monitors.iter().find(|(_, monitor)| monitor.name == handle.name())?.0;
                Some(Self { handle, bevys })
            })
            .collect()
    }

    /// Fills it with this window.
    fn fill(&self, frame: &Frame, window: &mut Window) {
        // First by the handle of today: Bevy's may say where the display was yesterday. Bevy then finds it done.
        frame.set_fullscreen(None);
        frame.set_outer_position(self.handle.position());
        frame.set_fullscreen(Some(Fullscreen::Borderless(Some(self.handle.clone()))));
        window.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Entity(self.bevys));
    }

    /// Puts this window into its middle.
    fn stand(&self, frame: &Frame) {
        let (whole, own, at) = (self.handle.size(), frame.outer_size(), self.handle.position());
        let aside = |whole: u32, own: u32| i32::try_from(whole.saturating_sub(own) / 2).unwrap_or(0);
        frame.set_outer_position(PhysicalPosition::new(at.x + aside(whole.width, own.width), at.y + aside(whole.height, own.height)));
    }
}

/// Where a display stands among the others, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Stand {
    is_main: bool,
    x: i32,
    y: i32,
}

/// Places in this list, the main display first and the others from the left; of displays that show the same only the first.
fn in_order(stands: &[Stand]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..stands.len()).collect();
    order.sort_by_key(|at| (!stands[*at].is_main, stands[*at].x, stands[*at].y));
    let mut seen = Vec::new();
    order.retain(|at| {
        let corner = (stands[*at].x, stands[*at].y);
        let is_new = !seen.contains(&corner);
        seen.push(corner);
        is_new
    });
    order
}

/// Once a picture: which displays are there.
fn look(
    window: Single<Entity, With<PrimaryWindow>>,
    monitors: Query<(Entity, &Monitor)>,
    mut displays: NonSendMut<Displays>,
    mut events: MessageWriter<HostEvent>,
) {
    let Some(there) = with_frame(*window, |frame| Place::all(frame, &monitors)).filter(|there| !there.is_empty()) else { return };
    if there.len() != displays.0.len() {
        events.write(HostEvent::Displays(there.len()));
    }
    displays.0 = there;
}

/// What the windows were last placed for.
#[derive(PartialEq)]
struct Wanted {
    turns: usize,
    displays: Vec<Entity>,
    beside: Option<Entity>,
}

fn place(
    wishes: Res<HostWishes>,
    mut first: Single<(Entity, &mut Window), First>,
    second: Query<Entity, With<SecondWindow>>,
    displays: NonSend<Displays>,
    mut placed: ResMut<Placed>,
    mut last: Local<Option<Wanted>>,
    mut to_focus: Local<Option<Entity>>,
) {
    let (of, window) = &mut *first;
    // A window that has just been placed takes the focus only after its first picture.
    if let Some(it) = to_focus.take() {
        with_frame(it, Frame::focus_window);
    }
    let places = &displays.0;
    let beside = second.iter().find(|second| with_frame(*second, |_| ()).is_some());
    let displays = places.iter().map(|place| place.bevys).collect();
    let wanted = wishes.turns.map(|turns| Wanted { turns, displays, beside });
    if wanted == *last {
        return;
    }
    let round = places.len().max(1);
    match &wanted {
        // Where the second display goes, the first window goes on filling the one that is left: that may be the room's, too.
        Some(Wanted { turns, .. }) if places.len() > 1 || (placed.is_so() && !places.is_empty()) => {
            placed.0.get_or_insert(window.mode);
            let (shown, own) = (&places[(turns + 1) % round], &places[turns % round]);
            with_frame(*of, |frame| shown.fill(frame, window));
            if let Some(beside) = beside.filter(|_| places.len() > 1) {
                with_frame(beside, |frame| {
                    frame.set_maximized(false);
                    own.stand(frame);
                    frame.set_maximized(true);
                });
            }
        }
        Some(_) => {}
        None => {
            if let Some(before) = placed.0.take() {
                window.mode = before;
            }
        }
    }
    *to_focus = wanted.is_some().then_some(beside.unwrap_or(*of));
    *last = wanted;
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn stand(is_main: bool, x: i32, y: i32) -> Stand {
        Stand { is_main, x, y }
    }

    #[test]
    fn the_main_display_comes_first_and_the_others_from_the_left() {
        let stands = [stand(false, 1920, 0), stand(false, -1280, 0), stand(true, 0, 0)];
        assert_eq!(in_order(&stands), [2, 1, 0]);
    }

    #[test]
    fn displays_that_show_the_same_are_one() {
        assert_eq!(in_order(&[stand(false, 0, 0), stand(true, 0, 0), stand(false, 1920, 0)]), [1, 2]);
        assert_eq!(in_order(&[]), [0_usize; 0]);
    }
}
