//! The debrief: a guided walk through eight parts, with its contents always at hand. It can be left at any time, and opens again where
//! it was left.

mod bar;
mod foresight;
mod ledger;
mod look;
mod rail;
mod reading;
mod rules;
mod rules_view;
mod seat;
mod story;
mod story_view;
mod take_along;
mod turning;
mod ui_state;
mod view;
mod walk;
mod what_if;
mod what_if_view;

use egui::{Key, Rect, Ui, Vec2, vec2};

use super::parts::{SheetLayout, sheets_ui};
use super::parts::{at, scroll};
use super::{Intent, NavigationIntent, Screen, keys};
use crate::debrief::Part;
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::bar::progress_ui;
use crate::gui::widgets::text::{body, sheet_title};
use crate::wording::Localizer;
use rail::Step;

pub use look::Look;
pub use rules_view::{ChangeLine, ChangesOf, RulesView};
pub use story_view::{StoryView, WeekRead};
pub use ui_state::{Answers, DebriefUiState, PlanDraft};
pub use view::{DebriefView, Far, KeptPlan, Ledgered, Own, Retrospect, SeatView, TurnView};
pub use walk::Walk;
pub use what_if_view::{Added, AnswerLine, MadeMove, OpenMove, WhatIfView};

/// From this room on, in points at 100%, everything is seen at once.
const AT_ONCE: Vec2 = vec2(1000.0, 560.0);

/// The keys of the parts.
const NUMBERS: [Key; 8] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];

/// Lays the walk out at the part where it is.
pub fn debrief_ui(ui: &mut Ui, view: &DebriefView, ui_state: &mut DebriefUiState, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.desk);
    let by_key = by_key(ui, view, ui_state);
    let room = whole.size() / theme.text.factor();
    let pressed = if room.x >= AT_ONCE.x && room.y >= AT_ONCE.y {
        at_once(ui, whole.shrink(space::MEDIUM), view, ui_state, localizer)
    } else {
        one_below_the_other(ui, whole, view, ui_state, localizer)
    };
    by_key.or(pressed)
}

/// Keys of the walk; a text field that has the focus keeps them.
fn by_key(ui: &Ui, view: &DebriefView, ui_state: &mut DebriefUiState) -> Option<Intent> {
    let was_typing = std::mem::replace(&mut ui_state.is_typing, ui.ctx().text_edit_focused());
    if keys::pressed(ui, Key::Escape) {
        return (!was_typing).then_some(Intent::LookBack(Look::Leave));
    }
    if ui_state.is_typing {
        return None;
    }
    if let Some(place) = NUMBERS.iter().position(|key| keys::pressed(ui, *key)) {
        return Some(to(ui, Part::ALONE[place]));
    }
    if keys::pressed(ui, Key::Backspace) {
        return Some(ui_state.walk.part.before().map_or(Intent::LookBack(Look::Leave), |part| to(ui, part)));
    }
    if keys::enter(ui) {
        return Some(on(ui, ui_state.walk.part));
    }
    if ui.memory(|memory| memory.focused().is_none()) {
        let step = match (keys::pressed(ui, Key::ArrowLeft), keys::pressed(ui, Key::ArrowRight)) {
            (true, _) => -1,
            (_, true) => 1,
            _ => return None,
        };
        return turn(step, view, ui_state);
    }
    None
}

/// What the arrow keys turn in the open part.
fn turn(step: isize, view: &DebriefView, ui_state: &mut DebriefUiState) -> Option<Intent> {
    let weeks = view.story.weeks.len();
    let moved = |now: usize, count: usize| (now.saturating_add_signed(step)).min(count.saturating_sub(1));
    let back = view.back();
    match (ui_state.walk.part, back) {
        (Part::Story, _) => {
            let now = ui_state.week.or(view.story.turned).unwrap_or(1);
            ui_state.week = Some(moved(now.saturating_sub(1), weeks) + 1);
        }
        (Part::Turning, Some(back)) => ui_state.turn = moved(ui_state.turn, back.turns.len()),
        (Part::WhatIf, Some(back)) => return what_if::turned(back.what_if.week, step, weeks),
        (Part::Seats, Some(back)) => ui_state.seat = moved(ui_state.seat, back.seats.len()),
        (Part::Rules, Some(back)) => {
            let week = moved(usize::from(back.rules.week).saturating_sub(1), weeks) + 1;
            return u8::try_from(week).ok().map(|week| Intent::LookBack(Look::Rules(week)));
        }
        (Part::Foresight, Some(back)) => {
            let all: Vec<u8> = back.foreseen.iter().flat_map(|it| &it.weeks).map(|week| week.week).collect();
            let now = all.iter().position(|week| Some(*week) == ui_state.foreseen);
            ui_state.foreseen = all.get(now.map_or(0, |now| moved(now, all.len()))).copied();
        }
        _ => {}
    }
    None
}

/// To a part; no control of the one that is left keeps the focus.
fn to(ui: &Ui, part: Part) -> Intent {
    ui.memory_mut(|memory| memory.stop_text_input());
    if let Some(focused) = ui.memory(|memory| memory.focused()) {
        ui.memory_mut(|memory| memory.surrender_focus(focused));
    }
    Intent::LookBack(Look::At(part))
}

fn on(ui: &Ui, part: Part) -> Intent {
    part.next().map_or(Intent::Navigate(NavigationIntent::Go(Screen::Title)), |next| to(ui, next))
}

fn step(ui: &Ui, step: &Step, part: Part) -> Intent {
    match step {
        Step::To(part) => to(ui, *part),
        Step::On => on(ui, part),
    }
}

fn at_once(ui: &mut Ui, inner: Rect, view: &DebriefView, ui_state: &mut DebriefUiState, localizer: &Localizer) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let bar = inner.with_max_y(inner.top() + theme.grown(44.0));
    let from_bar = bar::bar_ui(ui, Rect::from_min_max(bar.min + vec2(4.0, 0.0), bar.max), view, localizer);
    let below = inner.with_min_y(bar.bottom() + space::SMALL);
    let rail = below.with_max_x(below.left() + theme.grown(rail::RAIL));
    let from_rail =
        at(ui, "rail", rail, |ui| rail::rail_ui(ui, rail, &ui_state.walk, localizer)).map(|it| step(ui, &it, ui_state.walk.part));
    let rest = below.with_min_x(rail.right() + space::GUTTER);
    let part = ui_state.walk.part;
    let from_part = at(ui, ("part", part), rest, |ui| part_ui(ui, SheetLayout::SideBySide(rest), view, ui_state, localizer));
    from_bar.or(from_rail).or(from_part)
}

fn one_below_the_other(
    ui: &mut Ui,
    whole: Rect,
    view: &DebriefView,
    ui_state: &mut DebriefUiState,
    localizer: &Localizer,
) -> Option<Intent> {
    let part = ui_state.walk.part;
    let inner = whole.shrink2(vec2(space::MEDIUM, 0.0));
    let key = ui.id().with("strip");
    let known: f32 = ui.data(|data| data.get_temp(key)).unwrap_or(0.0);
    let strip = |ui: &mut Ui, walk: &Walk| {
        ui.add_space(space::SMALL);
        let top = ui.cursor().top();
        let pressed = rail::strip_ui(ui, walk, localizer).map(|it| step(ui, &it, part));
        let high = ui.cursor().top() - top + space::SMALL;
        if (high - known).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(key, high));
            ui.ctx().request_repaint();
        }
        ui.add_space(space::SMALL);
        pressed
    };
    // The contents stay at hand unless they would take what there is to read from.
    let stays = known < 0.25 * whole.height();
    let mut from_strip = None;
    let mut below = inner;
    if stays {
        let bottom = at(ui, "contents", inner, |ui| {
            from_strip = strip(ui, &ui_state.walk);
            ui.cursor().top()
        });
        below = inner.with_min_y(bottom);
    }
    let from_page = at(ui, "all", below, |ui| {
        scroll(ui, ("all of it", part), |ui| {
            // Focus rings reach beyond the controls.
            ui.set_clip_rect(ui.clip_rect().expand2(vec2(6.0, 0.0)));
            if !stays {
                from_strip = strip(ui, &ui_state.walk);
            }
            let from_part = part_ui(ui, SheetLayout::Stacked, view, ui_state, localizer);
            ui.add_space(space::SMALL);
            let from_foot = ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
                let on = rail::on_ui(ui, part, localizer, None).clicked().then(|| on(ui, part));
                on.or(bar::ways_ui(ui, view, localizer))
            });
            ui.add_space(space::SMALL);
            bar::names_ui(ui, view);
            ui.add_space(space::MEDIUM);
            from_part.or(from_foot.inner)
        })
    });
    from_strip.or(from_page)
}

fn part_ui(ui: &mut Ui, layout: SheetLayout, view: &DebriefView, ui_state: &mut DebriefUiState, localizer: &Localizer) -> Option<Intent> {
    if ui_state.walk.part == Part::Story {
        story::story_ui(ui, layout, &view.story, ui_state, localizer);
        return None;
    }
    let back = match &view.far {
        Far::There(back) => back,
        Far::Coming(done) => return coming_ui(ui, layout, *done, localizer),
        Far::Failed => return failed_ui(ui, layout, localizer),
    };
    match ui_state.walk.part {
        // A room divides; somebody alone does not.
        Part::Story | Part::Splits => None,
        Part::Turning => turning::turning_ui(ui, layout, back, ui_state, localizer),
        Part::WhatIf => what_if::what_if_ui(ui, layout, back, ui_state, localizer),
        Part::Foresight => foresight::foresight_ui(ui, layout, back, ui_state, localizer),
        Part::Promises => ledger::ledger_ui(ui, layout, back, localizer),
        Part::Seats => seat::seat_ui(ui, layout, back, ui_state, localizer),
        Part::Rules => rules::rules_ui(ui, layout, back, ui_state, localizer),
        Part::Reflection => take_along::take_along_ui(ui, layout, back, ui_state, localizer),
    }
}

/// Where it could not be played again with every other decision.
fn failed_ui(ui: &mut Ui, layout: SheetLayout, localizer: &Localizer) -> Option<Intent> {
    sheets_ui(ui, layout, &[0.0], |ui, _, _| {
        sheet_title(ui, &localizer.get("walk-failed"));
        ui.add_space(space::SMALL);
        body(ui, &localizer.get("walk-failed-about"));
        None
    })
}

/// While the play is played again with every other decision.
fn coming_ui(ui: &mut Ui, layout: SheetLayout, done: f32, localizer: &Localizer) -> Option<Intent> {
    sheets_ui(ui, layout, &[0.0], |ui, _, _| {
        sheet_title(ui, &localizer.get("walk-coming"));
        ui.add_space(space::SMALL);
        body(ui, &localizer.get("walk-coming-about"));
        ui.add_space(space::LARGE);
        let width = ui.available_width().min(420.0);
        ui.scope(|ui| {
            ui.set_max_width(width);
            progress_ui(ui, 8.0, done, &localizer.get("walk-coming"));
        });
        None
    })
}
