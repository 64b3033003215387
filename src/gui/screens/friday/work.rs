//! What the week did to each task, and which were not touched.

use egui::{Rect, Ui, pos2, vec2};

use super::causes::{causes_said, causes_ui};
use super::{FridayView, Sight};
use crate::gui::screens::parts::{draw, item_ui, sentence};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::bar::progress_since;
use crate::gui::widgets::sheet;
use crate::gui::widgets::text::StyledText;
use crate::wording::pages::TaskChange;
use crate::wording::{CauseLine, Localizer};

pub(super) fn work_ui(ui: &mut Ui, view: &FridayView, sight: Sight, localizer: &Localizer) {
    for task in &view.page.tasks {
        let id = ui.id().with(("task", task.task));
        let standing = task.standing.as_deref().unwrap_or_default();
        let causes = match sight {
            Sight::First => &[][..],
            Sight::Every => &task.causes,
        };
        let says = format!("{}: {}. {standing} {}", task.title, task.says, causes_said(localizer, causes));
        item_ui(ui, id, says.trim(), |ui| task_ui(ui, task, causes));
    }
    if !view.page.untouched.is_empty() {
        untouched(ui, view, localizer);
    }
    if let Some(loss) = view.page.loss.as_ref().filter(|_| sight == Sight::First) {
        item_ui(ui, ui.id().with("loss"), loss, |ui| {
            let theme = Theme::of(ui.ctx());
            sheet::hairline(ui);
            ui.add_space(space::SMALL);
            draw(ui, &StyledText::of(&theme, loss, TypeSize::Line, Weight::Regular, theme.palette.ink));
        });
    }
}

fn task_ui(ui: &mut Ui, task: &TaskChange, causes: &[CauseLine]) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    sheet::hairline(ui);
    ui.add_space(space::SMALL);
    let painter = ui.painter().clone();
    let width = ui.available_width();
    let says = StyledText::of(&theme, &task.says, TypeSize::Note, Weight::Regular, p.ink2).line(&painter);
    let title = StyledText::of(&theme, &task.title, TypeSize::Body, Weight::SemiBold, p.ink);
    let room = width - says.size().x - space::SMALL;
    // Where a long title and what is said do not fit on one line, they take two.
    let on_one_line = room >= theme.grown(110.0);
    let title = title.cut_after(&painter, if on_one_line { room } else { width }, 2);
    let high = title.size().y + if on_one_line { 0.0 } else { says.size().y };
    let (_, rect) = ui.allocate_space(vec2(width, high));
    title.paint(&painter, rect.min);
    let at = if on_one_line {
        pos2(rect.right() - says.size().x, rect.top() + theme.grown(2.0))
    } else {
        pos2(rect.left(), rect.top() + title.size().y)
    };
    says.paint(&painter, at);
    ui.add_space(5.0);
    let (_, bar) = ui.allocate_space(vec2(width, 8.0));
    progress_since(
        &painter,
        Rect::from_min_size(bar.min, vec2(width, 8.0)),
        f32::from(task.from) / 100.0,
        f32::from(task.to) / 100.0,
        &theme,
    );
    ui.add_space(5.0);
    if let Some(standing) = &task.standing {
        draw(ui, &StyledText::of(&theme, &sentence(standing), TypeSize::Line, Weight::SemiBold, p.alert_text));
    }
    causes_ui(ui, causes);
    ui.add_space(7.0);
}

fn untouched(ui: &mut Ui, view: &FridayView, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let each = |(_, title, standing): &(crate::sim::TaskId, String, String)| {
        localizer.fill("friday-untouched-task", &[("task", title.as_str().into()), ("standing", standing.as_str().into())])
    };
    let list = localizer.clauses(&view.page.untouched.iter().map(each).collect::<Vec<_>>());
    let says = format!("{} {list}.", localizer.get("window-friday-untouched"));
    let id = ui.id().with("untouched");
    item_ui(ui, id, &says, |ui| {
        sheet::hairline(ui);
        ui.add_space(space::SMALL);
        let head = StyledText::of(&theme, &localizer.get("window-friday-untouched"), TypeSize::Line, Weight::SemiBold, p.ink).gap(4.0);
        draw(ui, &head.and(&format!("{list}."), TypeSize::Line, Weight::Regular, p.ink2));
        ui.add_space(space::SMALL);
    });
}
