//! The debrief: a guided walk through eight parts, with its contents always at hand. It can be left at any time, and opens again where
//! it was left.

mod bar;
mod foresight;
mod ledger;
mod local;
mod look;
mod part;
mod rail;
mod reading;
mod rules;
mod rules_view;
mod seat;
mod story;
mod story_view;
mod take_along;
mod turning;
mod view;
mod what_if;
mod what_if_view;

use egui::{Key, Rect, Ui, Vec2, vec2};

use super::parts::{Room, sheets_ui};
use super::parts::{at, scroll};
use super::{Intent, Screen, keys};
use crate::gui::theme::{Theme, space};
use crate::gui::widgets::bar::progress_ui;
use crate::gui::widgets::text::{body, sheet_title};
use crate::wording::Words;
use rail::Step;

pub use local::{Answers, DebriefLocal, PlanDraft};
pub use look::Look;
pub use part::{Part, Walk};
pub use rules_view::{ChangeLine, ChangesOf, RulesView};
pub use story_view::{StoryView, WeekRead};
pub use view::{DebriefView, Far, KeptPlan, Ledgered, Own, Retrospect, SeatView, TurnView};
pub use what_if_view::{Added, AnswerLine, MadeMove, OpenMove, WhatIfView};

/// From this room on, in points at 100%, everything is seen at once.
const AT_ONCE: Vec2 = vec2(1000.0, 560.0);

/// The keys of the parts.
const NUMBERS: [Key; 8] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];

/// Lays the walk out at the part where it is.
pub fn debrief_ui(ui: &mut Ui, view: &DebriefView, local: &mut DebriefLocal, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.desk);
    let by_key = by_key(ui, view, local);
    let room = whole.size() / theme.text.factor();
    let pressed = if room.x >= AT_ONCE.x && room.y >= AT_ONCE.y {
        at_once(ui, whole.shrink(space::MEDIUM), view, local, words)
    } else {
        one_below_the_other(ui, whole, view, local, words)
    };
    by_key.or(pressed)
}

/// Keys of the walk; a text field that has the focus keeps them.
fn by_key(ui: &Ui, view: &DebriefView, local: &mut DebriefLocal) -> Option<Intent> {
    let was_typing = std::mem::replace(&mut local.is_typing, ui.ctx().text_edit_focused());
    if keys::pressed(ui, Key::Escape) {
        return (!was_typing).then_some(Intent::LookBack(Look::Leave));
    }
    if local.is_typing {
        return None;
    }
    if let Some(place) = NUMBERS.iter().position(|key| keys::pressed(ui, *key)) {
        return Some(to(ui, Part::ALL[place]));
    }
    if keys::pressed(ui, Key::Backspace) {
        return Some(local.walk.part.before().map_or(Intent::LookBack(Look::Leave), |part| to(ui, part)));
    }
    if keys::enter(ui) {
        return Some(on(ui, local.walk.part));
    }
    if ui.memory(|memory| memory.focused().is_none()) {
        let step = match (keys::pressed(ui, Key::ArrowLeft), keys::pressed(ui, Key::ArrowRight)) {
            (true, _) => -1,
            (_, true) => 1,
            _ => return None,
        };
        return turn(step, view, local);
    }
    None
}

/// What the arrow keys turn in the open part.
fn turn(step: isize, view: &DebriefView, local: &mut DebriefLocal) -> Option<Intent> {
    let weeks = view.story.weeks.len();
    let moved = |now: usize, count: usize| (now.saturating_add_signed(step)).min(count.saturating_sub(1));
    let back = view.back();
    match (local.walk.part, back) {
        (Part::Story, _) => {
            let now = local.week.or(view.story.turned).unwrap_or(1);
            local.week = Some(moved(now.saturating_sub(1), weeks) + 1);
        }
        (Part::Turning, Some(back)) => local.turn = moved(local.turn, back.turns.len()),
        (Part::WhatIf, Some(back)) => return what_if::turned(back.what_if.week, step, weeks),
        (Part::Seat, Some(back)) => local.seat = moved(local.seat, back.seats.len()),
        (Part::Rules, Some(back)) => {
            let week = moved(usize::from(back.rules.week).saturating_sub(1), weeks) + 1;
            return u8::try_from(week).ok().map(|week| Intent::LookBack(Look::Rules(week)));
        }
        (Part::Foresight, Some(back)) => {
            let all: Vec<u8> = back.foreseen.iter().flat_map(|it| &it.weeks).map(|week| week.week).collect();
            let now = all.iter().position(|week| Some(*week) == local.foreseen);
            local.foreseen = all.get(now.map_or(0, |now| moved(now, all.len()))).copied();
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
    part.next().map_or(Intent::Go(Screen::Title), |next| to(ui, next))
}

fn step(ui: &Ui, step: &Step, part: Part) -> Intent {
    match step {
        Step::To(part) => to(ui, *part),
        Step::On => on(ui, part),
    }
}

fn at_once(ui: &mut Ui, inner: Rect, view: &DebriefView, local: &mut DebriefLocal, words: &Words) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let bar = inner.with_max_y(inner.top() + theme.grown(44.0));
    let from_bar = bar::bar_ui(ui, Rect::from_min_max(bar.min + vec2(4.0, 0.0), bar.max), view, words);
    let below = inner.with_min_y(bar.bottom() + space::SMALL);
    let rail = below.with_max_x(below.left() + theme.grown(rail::RAIL));
    let from_rail = at(ui, "rail", rail, |ui| rail::rail_ui(ui, rail, &local.walk, words)).map(|it| step(ui, &it, local.walk.part));
    let rest = below.with_min_x(rail.right() + space::GUTTER);
    let part = local.walk.part;
    let from_part = at(ui, ("part", part), rest, |ui| part_ui(ui, Room::Desk(rest), view, local, words));
    from_bar.or(from_rail).or(from_part)
}

fn one_below_the_other(ui: &mut Ui, whole: Rect, view: &DebriefView, local: &mut DebriefLocal, words: &Words) -> Option<Intent> {
    let part = local.walk.part;
    let inner = whole.shrink2(vec2(space::MEDIUM, 0.0));
    let key = ui.id().with("strip");
    let known: f32 = ui.data(|data| data.get_temp(key)).unwrap_or(0.0);
    let strip = |ui: &mut Ui, walk: &Walk| {
        ui.add_space(space::SMALL);
        let top = ui.cursor().top();
        let pressed = rail::strip_ui(ui, walk, words).map(|it| step(ui, &it, part));
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
            from_strip = strip(ui, &local.walk);
            ui.cursor().top()
        });
        below = inner.with_min_y(bottom);
    }
    let from_page = at(ui, "all", below, |ui| {
        scroll(ui, ("all of it", part), |ui| {
            // Focus rings reach beyond the controls.
            ui.set_clip_rect(ui.clip_rect().expand2(vec2(6.0, 0.0)));
            if !stays {
                from_strip = strip(ui, &local.walk);
            }
            let from_part = part_ui(ui, Room::Page, view, local, words);
            ui.add_space(space::SMALL);
            let from_foot = ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
                let on = rail::on_ui(ui, part, words, None).clicked().then(|| on(ui, part));
                on.or(bar::ways_ui(ui, view, words))
            });
            ui.add_space(space::SMALL);
            bar::names_ui(ui, view);
            ui.add_space(space::MEDIUM);
            from_part.or(from_foot.inner)
        })
    });
    from_strip.or(from_page)
}

fn part_ui(ui: &mut Ui, room: Room, view: &DebriefView, local: &mut DebriefLocal, words: &Words) -> Option<Intent> {
    if local.walk.part == Part::Story {
        story::story_ui(ui, room, &view.story, local, words);
        return None;
    }
    let back = match &view.far {
        Far::There(back) => back,
        Far::Coming(done) => return coming_ui(ui, room, *done, words),
    };
    match local.walk.part {
        Part::Story => None,
        Part::Turning => turning::turning_ui(ui, room, back, local, words),
        Part::WhatIf => what_if::what_if_ui(ui, room, back, local, words),
        Part::Foresight => foresight::foresight_ui(ui, room, back, local, words),
        Part::Word => ledger::ledger_ui(ui, room, back, words),
        Part::Seat => seat::seat_ui(ui, room, back, local, words),
        Part::Rules => rules::rules_ui(ui, room, back, local, words),
        Part::TakeAlong => take_along::take_along_ui(ui, room, back, local, words),
    }
}

/// While the play is played again with every other decision.
fn coming_ui(ui: &mut Ui, room: Room, done: f32, words: &Words) -> Option<Intent> {
    sheets_ui(ui, room, &[0.0], |ui, _, _| {
        sheet_title(ui, &words.get("walk-coming"));
        ui.add_space(space::SMALL);
        body(ui, &words.get("walk-coming-about"));
        ui.add_space(space::LARGE);
        let width = ui.available_width().min(420.0);
        ui.scope(|ui| {
            ui.set_max_width(width);
            progress_ui(ui, 8.0, done, &words.get("walk-coming"));
        });
        None
    })
}
