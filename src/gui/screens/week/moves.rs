//! The moves, each under the pan its weight falls into.

use egui::{Rect, Response, Sense, Ui, pos2, vec2};
use egui_phosphor::regular as icon;

use super::WeekView;
use super::hand::InHand;
use super::view::{aim_key, pan};
use crate::gui::screens::parts::{at, scroll, shown};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, height, space};
use crate::gui::widgets::move_row::{MoveRow, MoveState, REASON, move_row_ui};
use crate::gui::widgets::scale::Pan;
use crate::gui::widgets::text::StyledText;
use crate::play::Session;
use crate::sim::MoveId;
use crate::sim::ids::Family;
use crate::wording::Localizer;
use crate::wording::pages::{FamilyBlock, MoveLine};

/// Between the two columns.
const GUTTER: f32 = space::LARGE;
/// The least a row can be, and the head of a family, at 100%.
const LEAST_ROW: f32 = 21.0;
const LEAST_HEAD: f32 = 23.0;
const HEAD: f32 = 28.0;
/// The most a row gets where there is room to spare.
const MOST_ROW: f32 = 32.0;

/// How the lists lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Columns {
    /// Beside each other, under their pans.
    Two,
    /// One under the other, each with its pan's name.
    One,
}

/// What happened to a move.
pub(super) struct Touched {
    pub(super) which: MoveId,
    pub(super) response: Response,
}

/// What the lists say: a move that was pressed, and one that is looked at.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) pressed: Option<Touched>,
    pub(super) looked_at: Option<MoveId>,
}

/// The lists.
pub(super) struct MoveLists<'a> {
    pub(super) view: &'a WeekView,
    pub(super) session: &'a Session,
    pub(super) localizer: &'a Localizer,
    pub(super) hand: Option<&'a InHand>,
    pub(super) focus_on: Option<MoveId>,
}

impl MoveLists<'_> {
    /// Lays them out in the room there is.
    pub(super) fn show(&self, ui: &mut Ui, columns: Columns) -> Outcome {
        let theme = Theme::of(ui.ctx());
        let mut outcome = Outcome::default();
        let (row, head) = self.density(ui.available_height() / theme.text.factor(), columns);
        scroll(ui, "moves", |ui| {
            ui.set_clip_rect(ui.clip_rect().expand2(vec2(6.0, 4.0)));
            match columns {
                Columns::Two => self.beside(ui, &theme, row, head, &mut outcome),
                Columns::One => {
                    for side in [Pan::Manage, Pan::Lead] {
                        let color = if side == Pan::Manage { theme.palette.manage_text } else { theme.palette.lead_text };
                        let name = self.localizer.get(if side == Pan::Manage { "pan-manage" } else { "pan-lead" });
                        let type_ = StyledText::of(&theme, &name, TypeSize::Body, Weight::Bold, color);
                        ui.add_space(if side == Pan::Manage { 2.0 } else { theme.grown(12.0) });
                        crate::gui::widgets::text::styled_text_ui(ui, &type_);
                        self.column(ui, &theme, side, row, head, &mut outcome);
                    }
                }
            }
        });
        outcome
    }

    fn beside(&self, ui: &mut Ui, theme: &Theme, row: f32, head: f32, outcome: &mut Outcome) {
        let width = 0.5 * (ui.available_width() - GUTTER);
        let high = [Pan::Manage, Pan::Lead].map(|side| self.height(side, row, head)).into_iter().fold(0.0, f32::max);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(high)), Sense::hover());
        for side in [Pan::Manage, Pan::Lead] {
            let left = if side == Pan::Manage { rect.left() } else { rect.right() - width };
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
            at(ui, ("column", side == Pan::Manage), place, |ui| self.column(ui, theme, side, row, head, outcome));
        }
    }

    /// The heights of rows and heads with which all of it fits, or the least.
    fn density(&self, room: f32, columns: Columns) -> (f32, f32) {
        let needed = |row: f32, head: f32| {
            let [manage, lead] = [Pan::Manage, Pan::Lead].map(|side| self.height(side, row, head));
            if columns == Columns::Two { manage.max(lead) } else { f32::INFINITY }
        };
        if columns == Columns::One {
            return (height::ROW + 3.0, HEAD);
        }
        let mut row = MOST_ROW;
        while row > LEAST_ROW {
            let head = (HEAD + row - height::ROW).clamp(LEAST_HEAD, HEAD);
            if needed(row, head) <= room {
                return (row, head);
            }
            row -= 0.5;
        }
        (LEAST_ROW, LEAST_HEAD)
    }

    fn families(&self, side: Pan) -> impl Iterator<Item = &FamilyBlock> {
        self.view.moves.families.iter().filter(move |family| pan(family.pan) == side)
    }

    /// How high a column is, at 100%.
    fn height(&self, side: Pan, row: f32, head: f32) -> f32 {
        let line = |line: &MoveLine| row + if matches!(self.state(line), MoveState::Locked(why) if !why.is_empty()) { REASON } else { 0.0 };
        self.families(side).map(|family| head + family.moves.iter().map(line).sum::<f32>()).sum()
    }

    fn column(&self, ui: &mut Ui, theme: &Theme, side: Pan, row: f32, head: f32, outcome: &mut Outcome) {
        for family in self.families(side) {
            family_head(ui, theme, family, head);
            for line in &family.moves {
                let response = self.row(ui, line, side, row);
                shown(&response);
                if response.hovered() || response.has_focus() {
                    outcome.looked_at = Some(line.id);
                }
                if response.clicked() {
                    outcome.pressed = Some(Touched { which: line.id, response });
                }
            }
        }
    }

    fn state<'l>(&self, line: &'l MoveLine) -> MoveState<'l> {
        if self.hand.is_some_and(|hand| hand.which == line.id) {
            return MoveState::Picked;
        }
        match &line.why_not {
            None => MoveState::Open,
            Some(_) if self.view.made.iter().any(|made| made.which == line.id) => MoveState::Placed,
            Some(_) if self.view.too_dear.contains(&line.id) => MoveState::Locked(""),
            Some(why) => MoveState::Locked(why.trim_end_matches('.')),
        }
    }

    fn row(&self, ui: &mut Ui, line: &MoveLine, side: Pan, height: f32) -> Response {
        let scenario = self.session.scenario();
        let kind = scenario.moves[line.id.index()].aim;
        let made: Vec<&str> =
            self.view.made.iter().filter(|made| made.which == line.id).map(|made| made.aim.as_deref().unwrap_or("")).collect();
        let was_made = !made.is_empty();
        let in_hand = self.hand.filter(|hand| hand.which == line.id);
        let aim = match in_hand {
            Some(hand) => hand.aim().map(|aim| self.localizer.aim(scenario, aim)),
            None if was_made => Some(made.iter().filter(|aim| !aim.is_empty()).copied().collect::<Vec<_>>().join(" · ")),
            None => None,
        };
        let aim = aim.unwrap_or_else(|| self.localizer.get(aim_key(kind)));
        let state = match self.state(line) {
            MoveState::Open if was_made => MoveState::Placed,
            state => state,
        };
        let mut label = format!("{}, {}, {}. {}", line.name, line.cost, line.aim, line.purpose);
        match (&line.why_not, was_made) {
            (_, true) => label = format!("{label} {}", self.localizer.get("week-move-made")),
            (Some(why), false) => label = format!("{label} {why}"),
            (None, false) => {}
        }
        let row = MoveRow { pan: side, cost: line.attention, title: &line.name, aim: &aim, state, line: height, label: &label };
        let response = ui.push_id(("move", line.id), |ui| move_row_ui(ui, &row)).inner;
        if self.focus_on == Some(line.id) {
            response.request_focus();
        }
        response
    }
}

fn family_head(ui: &mut Ui, theme: &Theme, family: &FamilyBlock, height: f32) {
    let p = theme.palette;
    let color = if pan(family.pan) == Pan::Manage { p.manage_text } else { p.lead_text };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(height)), Sense::hover());
    let type_ = StyledText::new(theme).icon(family_icon(family.family), IconStyle::Regular, 15.0, color).gap(6.0);
    let type_ = type_.and(&family.name, TypeSize::Note, Weight::SemiBold, color).gap(6.0);
    let type_ = type_.and(&family.hint, TypeSize::Note, Weight::Regular, p.ink3);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, type_.plain()));
    let block = type_.cut(ui.painter(), rect.width() - 6.0);
    block.paint(ui.painter(), pos2(rect.left() + 6.0, rect.bottom() - theme.grown(2.0) - block.size().y));
}

fn family_icon(family: Family) -> &'static str {
    match family {
        Family::Tasks => icon::LIST_CHECKS,
        Family::Schedule => icon::CALENDAR_BLANK,
        Family::Resources => icon::TOOLBOX,
        Family::Purpose => icon::COMPASS,
        Family::Listening => icon::EAR,
        Family::Acknowledging => icon::HAND_HEART,
    }
}
