//! The week, where most time goes: people, work, and the scale with the moves under its pans.

mod balance;
mod foot;
mod hand;
mod lay;
mod list;
mod moves;
mod people;
mod view;
mod work;

use egui::{Key, Modifiers, Ui};

pub use balance::Balance;
pub use hand::InHand;
pub use view::{MadeLine, Points, WeekView};
pub(in crate::gui) use view::{faces, pan};
pub(in crate::gui::screens) use {people::label as person_label, work::label as task_label};

use super::keys::{enter, pressed, pressed_with};
use super::parts::framed;
use super::{Intent, NavigationIntent, Overlay, PlayIntent};
use crate::gui::theme::space;
use crate::play::Session;
use crate::sim::{Aim, Decision, MemberId, MoveId, TaskId};
use crate::wording::Localizer;
use hand::{At, Side};

/// What the hands are at on the week screen.
#[derive(Clone, Debug, Default)]
pub struct WeekUiState {
    /// The move in hand.
    pub hand: Option<InHand>,
    /// The open tab, where the sheets are tabs.
    pub tab: Tab,
    /// The scale on its way.
    balance: Balance,
    /// Why what was just tried cannot be.
    refused: Option<String>,
    /// What should get the focus in the next picture.
    focus: Option<At>,
    /// The move that was looked at in the last picture.
    looked_at: Option<MoveId>,
}

impl WeekUiState {
    /// Empty hands; the tab, the focus and the scale stay as they are.
    pub(super) fn renew(&mut self) {
        self.hand = None;
        self.refused = None;
        self.looked_at = None;
    }
}

/// The sheets, where they are tabs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// The people.
    People,
    /// The work.
    Work,
    /// The moves.
    #[default]
    Moves,
}

/// What was asked for on this screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Place,
    Undo,
    End,
    /// A press on a person, task or move, by the pointer or by a key.
    Member(MemberId, By),
    Task(TaskId, By),
    Move(MoveId, By),
}

/// What pressed something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Pointer,
    Key,
}

impl By {
    fn of(response: &egui::Response) -> Self {
        if response.clicked_by(egui::PointerButton::Primary) { Self::Pointer } else { Self::Key }
    }
}

/// The screen.
pub fn week_ui(ui: &mut Ui, view: &WeekView, session: &Session, ui_state: &mut WeekUiState, localizer: &Localizer) -> Option<Intent> {
    let from_keys = listen(ui, view, session, ui_state);
    let mut asked = None;
    let least = lay::least(ui, ui.max_rect().width() - 2.0 * space::MEDIUM, view, session, ui_state, localizer);
    let from_bar = framed(ui, &view.bar, localizer, least, |ui, rect| {
        asked = lay::body(ui, rect, view, session, ui_state, localizer);
        None
    });
    let asked = from_keys.or(asked);
    from_bar.or(asked.and_then(|asked| answer(ui, asked, view, session, ui_state, localizer)))
}

/// Keys of the screen as a whole.
fn listen(ui: &Ui, view: &WeekView, session: &Session, ui_state: &mut WeekUiState) -> Option<Asked> {
    for (key, tab) in [(Key::Num1, Tab::People), (Key::Num2, Tab::Work), (Key::Num3, Tab::Moves)] {
        if pressed(ui, key) {
            ui_state.tab = tab;
            ui_state.focus = first_of(tab, view, session);
        }
    }
    if pressed_with(ui, Modifiers::COMMAND, Key::Z) || pressed(ui, Key::Backspace) {
        return (!view.made.is_empty()).then_some(Asked::Undo);
    }
    if pressed_with(ui, Modifiers::COMMAND, Key::Enter) {
        return Some(Asked::End);
    }
    let arrows = [Key::ArrowDown, Key::ArrowUp, Key::ArrowLeft, Key::ArrowRight];
    if ui_state.hand.is_none() && ui.memory(|memory| memory.focused()).is_none() && arrows.into_iter().any(|key| pressed(ui, key)) {
        // A first arrow goes to the moves.
        ui_state.tab = Tab::Moves;
        ui_state.focus = first_of(Tab::Moves, view, session);
        ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    }
    lock_focus(ui, ui_state.hand.is_some());
    let Some(hand) = &mut ui_state.hand else {
        let none_left = view.attention.spent >= view.attention.total;
        return (none_left && enter(ui)).then_some(Asked::End);
    };
    if pressed(ui, Key::Escape) {
        (ui_state.tab, ui_state.focus) = (Tab::Moves, Some(At::Move(hand.which)));
        ui_state.hand = None;
        ui_state.refused = None;
        return None;
    }
    if hand.follow_arrows(ui, session) {
        ui_state.refused = None;
        ui_state.focus = hand.at();
        ui_state.tab = tab_of(hand);
        // egui has taken the same arrow for itself where nothing had the focus.
        ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    }
    enter(ui).then_some(Asked::Place)
}

/// While a move is in hand the arrow keys aim and do not go from control to control; Escape puts it down and leaves the focus.
fn lock_focus(ui: &Ui, aims: bool) {
    if let Some(focused) = ui.memory(|memory| memory.focused()) {
        let filter = egui::EventFilter { horizontal_arrows: aims, vertical_arrows: aims, escape: aims, tab: false };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    }
}

/// What gets the focus when a sheet is asked for by its number.
fn first_of(tab: Tab, view: &WeekView, session: &Session) -> Option<At> {
    match tab {
        Tab::People => session.view().people().find(|person| !person.has_left()).map(|person| At::Member(person.id)),
        Tab::Work => session.view().tasks().next().map(|task| At::Task(task.id)),
        Tab::Moves => {
            let mut moves = view.moves.families.iter().flat_map(|family| &family.moves);
            moves.find(|line| line.why_not.is_none()).map(|line| At::Move(line.id))
        }
    }
}

/// The tab on which the move in hand is being aimed.
fn tab_of(hand: &InHand) -> Tab {
    match hand.at() {
        Some(At::Task(_)) => Tab::Work,
        Some(At::Member(_)) => Tab::People,
        _ if hand.wants(hand.next_side()) => match hand.next_side() {
            Side::People => Tab::People,
            Side::Work => Tab::Work,
        },
        _ => Tab::Moves,
    }
}

/// What a press means.
fn answer(ui: &Ui, asked: Asked, view: &WeekView, session: &Session, ui_state: &mut WeekUiState, localizer: &Localizer) -> Option<Intent> {
    ui_state.refused = None;
    match asked {
        Asked::Place => place(ui, session, ui_state),
        Asked::Undo => {
            ui_state.hand = None;
            Some(Intent::Play(PlayIntent::UndoMove))
        }
        Asked::End => {
            ui_state.hand = None;
            Some(if view.can_move() {
                Intent::Navigate(NavigationIntent::Open(Overlay::EndWeek))
            } else {
                Intent::Play(PlayIntent::EndWeek)
            })
        }
        Asked::Move(which, by) => {
            let again = ui_state.hand.is_some_and(|hand| hand.which == which);
            match (again, by) {
                (true, By::Key) => return place(ui, session, ui_state),
                (true, By::Pointer) => ui_state.hand = None,
                // One that was made lies in its pan and can be pressed; it is picked up again only where an aim is left for it.
                (false, _) if session.view().open_aims(which).next().is_none() => {
                    let aim = session.view().aims(which).next().unwrap_or(Aim::Team);
                    (ui_state.hand, ui_state.refused) = (None, localizer.why_not(&session.view(), which, aim));
                }
                (false, _) => {
                    let hand = InHand::pick(session, which);
                    ui_state.tab = if hand.aim().is_some() { ui_state.tab } else { tab_of(&hand) };
                    ui_state.hand = Some(hand);
                }
            }
            None
        }
        Asked::Member(member, by) => {
            let Some(hand) = ui_state.hand.as_mut().filter(|hand| hand.wants(Side::People)) else {
                return Some(Intent::Navigate(NavigationIntent::Open(Overlay::Person(member))));
            };
            let before = *hand;
            hand.aim_at_member(session, member);
            press_on(ui, before, At::Member(member), by, session, ui_state, localizer)
        }
        Asked::Task(task, by) => {
            let Some(hand) = ui_state.hand.as_mut().filter(|hand| hand.wants(Side::Work)) else {
                return Some(Intent::Navigate(NavigationIntent::Open(Overlay::Task(task))));
            };
            let before = *hand;
            hand.aim_at_task(session, task);
            press_on(ui, before, At::Task(task), by, session, ui_state, localizer)
        }
    }
}

/// After a press on something that can be aimed at: it is chosen now, or it was already, or it cannot be.
fn press_on(
    ui: &Ui,
    before: InHand,
    at: At,
    by: By,
    session: &Session,
    ui_state: &mut WeekUiState,
    localizer: &Localizer,
) -> Option<Intent> {
    let hand = ui_state.hand.as_mut()?;
    if *hand != before {
        if hand.aim().is_none() {
            ui_state.tab = match hand.next_side() {
                Side::People => Tab::People,
                Side::Work => Tab::Work,
            };
        }
        return None;
    }
    let is_chosen = hand.is_at(at);
    if is_chosen && by == By::Key {
        return place(ui, session, ui_state);
    }
    if !is_chosen {
        ui_state.refused = match at {
            At::Member(member) => hand.why_not_member(localizer, session, member),
            At::Task(task) => hand.why_not_task(localizer, session, task),
            At::Move(_) => None,
        };
    }
    None
}

/// Places the move in hand, or goes on to what is still missing.
fn place(ui: &Ui, session: &Session, ui_state: &mut WeekUiState) -> Option<Intent> {
    let hand = ui_state.hand.as_mut()?;
    let Some(aim) = hand.aim() else {
        hand.aim_on(session);
        ui_state.focus = hand.at();
        ui_state.tab = tab_of(hand);
        return None;
    };
    let which = hand.which;
    ui_state.hand = None;
    ui_state.tab = Tab::Moves;
    if ui.memory(|memory| memory.focused()).is_some() {
        ui_state.focus = Some(At::Move(which));
    }
    Some(Intent::Play(PlayIntent::Decide(Decision::Move(which, aim))))
}
