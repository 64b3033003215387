//! The work: each task with how far it is, who is on it, and how it stands.

use egui::{CursorIcon, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::WeekView;
use super::hand::Stand;
use super::list::{Row, height, rows};
use super::people::ground;
use crate::gui::screens::parts::{SCROLL_BAR, sentence, shown};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, radius};
use crate::gui::widgets::bar::progress;
use crate::gui::widgets::face::paint_round;
use crate::gui::widgets::focus;
use crate::gui::widgets::scale::Pan;
use crate::gui::widgets::sheet::hairline_at;
use crate::gui::widgets::target::target;
use crate::gui::widgets::text::{LaidText, StyledText};
use crate::play::TaskStanding;
use crate::sim::TaskId;
use crate::wording::Localizer;
use crate::wording::pages::TaskLine;

/// Above and below the content of a row.
const PAD: f32 = 5.0;
/// The height of the bar.
const BAR: f32 = 6.0;
/// A face in a row.
const FACE: f32 = 18.0;

/// One task of the list.
pub(super) struct TaskRow<'a> {
    pub(super) line: &'a TaskLine,
    pub(super) standing: Standing,
    pub(super) stand: Stand,
    /// Due this Friday, or past it.
    pub(super) presses: bool,
    /// That nobody is on it, where its standing says something else.
    pub(super) nobody: Option<&'a str>,
}

/// How pressing a standing is, which is how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Plain,
    Done,
    Waits,
    Blocked,
    Late,
    Nobody,
    Behind,
}

impl Standing {
    pub(super) fn of(standing: &TaskStanding<'_>) -> Self {
        match standing {
            TaskStanding::Done(_) => Self::Done,
            TaskStanding::Dropped | TaskStanding::OnCourse => Self::Plain,
            TaskStanding::Blocked(_) => Self::Blocked,
            TaskStanding::Late => Self::Late,
            TaskStanding::WaitsFor(_) => Self::Waits,
            TaskStanding::Nobody => Self::Nobody,
            TaskStanding::Behind => Self::Behind,
        }
    }

    /// Whether it hides that nobody is on the task.
    pub(super) fn hides_nobody(self) -> bool {
        matches!(self, Self::Blocked | Self::Late | Self::Behind)
    }

    fn icon(self) -> Option<&'static str> {
        match self {
            Self::Plain | Self::Behind => None,
            Self::Done => Some(icon::CHECK_CIRCLE),
            Self::Waits => Some(icon::HOURGLASS_MEDIUM),
            Self::Blocked => Some(icon::TRAFFIC_CONE),
            Self::Late => Some(icon::WARNING_CIRCLE),
            Self::Nobody => Some(icon::CIRCLE_DASHED),
        }
    }
}

/// The list; the task that was pressed, and the response.
pub(super) fn work_ui(
    ui: &mut Ui,
    view: &WeekView,
    tasks: &[TaskRow<'_>],
    localizer: &Localizer,
    focus_on: Option<TaskId>,
) -> Option<(TaskId, Response)> {
    let theme = Theme::of(ui.ctx());
    let room = ui.available_size();
    let lay = |width: f32| {
        let texts: Vec<Text> = tasks.iter().map(|row| Text::lay(ui, &theme, row, width)).collect();
        let least: Vec<f32> = texts.iter().map(|text| text.height(&theme) + 2.0 * PAD).collect();
        (texts, least)
    };
    let fits = Some(lay(room.x)).filter(|(_, least)| height(least) <= room.y);
    let (texts, least) = fits.unwrap_or_else(|| lay(room.x - SCROLL_BAR));
    let mut pressed = None;
    rows(ui, "work", &least, theme.grown(112.0), |ui, i, row| {
        let response = task_ui(ui, view, &theme, &tasks[i], &texts[i], row, localizer);
        if focus_on == Some(tasks[i].line.task) {
            response.request_focus();
        }
        if response.clicked() {
            pressed = Some((tasks[i].line.task, response));
        }
    });
    pressed
}

fn task_ui(ui: &mut Ui, view: &WeekView, theme: &Theme, task: &TaskRow<'_>, text: &Text, row: Row, localizer: &Localizer) -> Response {
    let p = theme.palette;
    let id = ui.id().with(("task", task.line.task));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), row.height), Sense::hover());
    let response = ui.interact(rect, id, Sense::click());
    let chosen = matches!(task.stand, Stand::Chosen(_));
    let said = std::iter::once(label(task.line, localizer)).chain(task.nobody.map(str::to_owned)).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, &said));
    shown(&response);
    if !ui.is_rect_visible(rect) {
        return response;
    }
    ground(ui, theme, rect, task.stand, &response);
    let painter = ui.painter();
    if row.has_line && !chosen {
        hairline_at(painter, rect.left(), rect.right(), rect.top(), theme);
    }
    let mut y = (rect.center().y - 0.5 * text.height(theme)).round();
    text.title.paint(painter, pos2(rect.left(), y));
    text.due.paint(painter, pos2(rect.right() - text.due.size().x, y + theme.grown(2.0)));
    y += text.title.size().y + 3.0;
    let bar_row = theme.grown(16.0);
    let bar = Rect::from_min_size(pos2(rect.left(), (y + 0.5 * (bar_row - BAR)).round()), vec2(rect.width() - theme.grown(40.0), BAR));
    progress(painter, bar, f32::from(task.line.percent) / 100.0, theme);
    text.percent.paint(painter, pos2(rect.right() - text.percent.size().x, y));
    y += bar_row + 3.0;
    let face = theme.grown(FACE);
    let mut x = rect.left();
    let tint = match task.stand {
        Stand::Chosen(Pan::Manage) => p.manage_tint,
        Stand::Chosen(Pan::Lead) => p.lead_tint,
        _ if response.hovered() => p.card,
        _ => p.paper,
    };
    for member in task.line.workers.iter().take(MOST_FACES).filter_map(|member| view.face(*member)) {
        paint_round(painter, Rect::from_min_size(pos2(x, y), Vec2::splat(face)), &member.looks, tint, p);
        x += face + 2.0;
    }
    text.stands.paint(painter, pos2(rect.left() + text.indent, y + theme.grown(1.0)));
    if let Stand::Chosen(pan) = task.stand {
        target(painter, rect.left_top() + vec2(2.0, 6.0), pan, p);
    }
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// So many faces fit in a row.
const MOST_FACES: usize = 4;

/// What a screen reader says of a task.
pub(in crate::gui::screens) fn label(line: &TaskLine, localizer: &Localizer) -> String {
    let mut parts = vec![line.title.clone(), line.due.clone(), line.done.clone()];
    if !line.workers.is_empty() {
        parts.push(localizer.fill("week-task-on-it", &[("names", line.names.as_str().into())]));
    }
    parts.push(line.standing.clone());
    parts.extend(line.marks.iter().cloned());
    parts.join(", ")
}

/// The words of a row, laid out.
struct Text {
    title: LaidText,
    due: LaidText,
    percent: LaidText,
    stands: LaidText,
    /// Where the standing begins: after the faces.
    indent: f32,
}

impl Text {
    fn lay(ui: &Ui, theme: &Theme, task: &TaskRow<'_>, width: f32) -> Self {
        let p = theme.palette;
        let painter = ui.painter();
        let line = task.line;
        let (due_color, due_weight) = if task.presses { (p.alert_text, Weight::SemiBold) } else { (p.ink2, Weight::Regular) };
        let due = StyledText::of(theme, &line.due, TypeSize::Note, due_weight, due_color).line(painter);
        let title = StyledText::of(theme, &line.title, TypeSize::Body, Weight::SemiBold, p.ink);
        let title = title.cut_after(painter, width - due.size().x - theme.grown(8.0), 2);
        let percent = StyledText::of(theme, &format!("{}%", line.percent), TypeSize::Note, Weight::Regular, p.ink2).line(painter);
        let faces = line.workers.len().min(MOST_FACES) as f32;
        let indent = if faces > 0.0 { faces * (theme.grown(FACE) + 2.0) + theme.grown(4.0) } else { 0.0 };
        let stands = stands(theme, task).lay(painter, width - indent);
        Self { title, due, percent, stands, indent }
    }

    fn height(&self, theme: &Theme) -> f32 {
        self.title.size().y + 3.0 + theme.grown(16.0) + 3.0 + self.stands.size().y.max(theme.grown(FACE))
    }
}

/// “Marta · On course”.
fn stands(theme: &Theme, task: &TaskRow<'_>) -> StyledText {
    let p = theme.palette;
    let line = task.line;
    let mut type_ = StyledText::new(theme);
    if !line.workers.is_empty() {
        type_ = type_.and(&line.names, TypeSize::Note, Weight::Regular, p.ink2).gap(6.0);
        type_ = type_.and("·", TypeSize::Note, Weight::Regular, p.ink3).gap(6.0);
    }
    if let Some(nobody) = task.nobody {
        type_ = type_.icon(icon::CIRCLE_DASHED, IconStyle::Regular, 14.0, p.alert_text).gap(4.0);
        type_ = type_.and(&sentence(nobody), TypeSize::Note, Weight::SemiBold, p.alert_text).gap(6.0);
        type_ = type_.and("·", TypeSize::Note, Weight::Regular, p.ink3).gap(6.0);
    }
    let (color, weight) = match task.standing {
        Standing::Blocked | Standing::Late | Standing::Nobody => (p.alert_text, Weight::SemiBold),
        Standing::Done => (p.good_text, Weight::SemiBold),
        Standing::Plain | Standing::Waits | Standing::Behind => (p.ink2, Weight::Regular),
    };
    if let Some(sign) = task.standing.icon() {
        type_ = type_.icon(sign, IconStyle::Regular, 14.0, color).gap(4.0);
    }
    type_ = type_.and(&sentence(&line.standing), TypeSize::Note, weight, color);
    for mark in &line.marks {
        type_ = type_.gap(6.0).and("·", TypeSize::Note, Weight::Regular, p.ink3).gap(6.0);
        type_ = type_.and(&sentence(mark), TypeSize::Note, Weight::Regular, p.ink2);
    }
    type_
}
