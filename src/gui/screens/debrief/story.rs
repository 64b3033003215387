//! The story, the first part of the debrief: two curves with what was done on them, the way through the map of endings, and one week
//! read closely. Here numbers are open.

use egui::{Align, Layout, Margin, Rect, Ui, Vec2, pos2, vec2};

use super::super::parts::{SheetLayout, at, scroll};
use super::reading::reading_ui;
use super::story_view::StoryView;
use super::ui_state::DebriefUiState;
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::curves::{self, curves_ui};
use crate::gui::widgets::map::map_ui;
use crate::gui::widgets::sheet::{sheet_at, sheet_ui};
use crate::gui::widgets::text::{StyledText, headline, kicker, sheet_title, styled_text_ui};
use crate::wording::Localizer;

/// The right column, at 100%.
const RIGHT: f32 = 306.0;
/// The least height of the plot itself, at 100%.
pub(super) const PLOT: f32 = 190.0;

/// Lays the story out.
pub(super) fn story_ui(ui: &mut Ui, layout: SheetLayout, view: &StoryView, ui_state: &mut DebriefUiState, localizer: &Localizer) {
    let read = ui_state.week.filter(|week| *week <= view.weeks.len()).or(view.turned);
    match layout {
        SheetLayout::SideBySide(rect) => at_once(ui, rect, view, read, ui_state, localizer),
        SheetLayout::Stacked => one_below_the_other(ui, view, read, ui_state, localizer),
    }
}

fn at_once(ui: &mut Ui, rect: Rect, view: &StoryView, read: Option<usize>, ui_state: &mut DebriefUiState, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let right = theme.grown(RIGHT).max(0.24 * rect.width()).min(0.42 * rect.height() + theme.grown(60.0));
    let main = rect.with_max_x(rect.right() - right - space::GUTTER);
    let side = rect.with_min_x(main.right() + space::GUTTER);
    let map_width = right - 28.0;
    let map = side.with_max_y(side.top() + map_width + theme.grown(28.0) + 28.0);
    sheet_at(ui, main, [20.0, 12.0], |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        told(ui, view, localizer);
        ui.add_space(6.0);
        let place = Rect::from_min_max(pos2(main.left() + 20.0, ui.cursor().top()), main.max - vec2(14.0, 10.0));
        plot(ui, place, view, read, ui_state);
    });
    sheet_at(ui, map, [13.0, 11.0], |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        sheet_title(ui, &localizer.get("curves-map"));
        ui.add_space(space::SMALL);
        map_ui(ui, map_width, &view.map, read);
    });
    sheet_at(ui, side.with_min_y(map.bottom() + space::GUTTER), [15.0, 11.0], |ui| {
        scroll(ui, "reading", |ui| reading_ui(ui, view, read, localizer));
    });
}

fn one_below_the_other(ui: &mut Ui, view: &StoryView, read: Option<usize>, ui_state: &mut DebriefUiState, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    sheet_ui(ui, Margin::symmetric(14, 12), |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        told(ui, view, localizer);
        ui.add_space(space::SMALL);
        let width = ui.available_width();
        let high = curves::height(ui.painter(), &theme, &view.curves, width, theme.grown(PLOT));
        let (place, _) = ui.allocate_exact_size(vec2(width, high), egui::Sense::hover());
        plot(ui, place, view, read, ui_state);
    });
    ui.add_space(space::GUTTER);
    sheet_ui(ui, Margin::symmetric(14, 12), |ui| {
        sheet_title(ui, &localizer.get("curves-map"));
        ui.add_space(space::SMALL);
        let width = ui.available_width().min(theme.grown(360.0));
        map_ui(ui, width, &view.map, read);
    });
    ui.add_space(space::GUTTER);
    sheet_ui(ui, Margin::symmetric(14, 12), |ui| reading_ui(ui, view, read, localizer));
}

fn plot(ui: &mut Ui, place: Rect, view: &StoryView, read: Option<usize>, ui_state: &mut DebriefUiState) {
    let pointed = at(ui, "plot", place, |ui| curves_ui(ui, place, &view.curves, read));
    if let Some(pointed) = pointed
        && ui_state.week != Some(pointed.week)
    {
        ui_state.week = Some(pointed.week);
        ui.ctx().request_repaint();
    }
}

/// How it ended, with both results beside it where there is room.
fn told(ui: &mut Ui, view: &StoryView, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let of = localizer.get("curves-of-hundred");
    let results = [("curves-delivery", view.results[0], p.delivery), ("curves-team", view.results[1], p.team)];
    let number = |ui: &mut Ui, (key, value, color): (&str, u8, egui::Color32)| {
        styled_text_ui(ui, &StyledText::of(&theme, &localizer.get(key), TypeSize::Note, Weight::SemiBold, color));
        let value = StyledText::of(&theme, &value.to_string(), TypeSize::Headline, Weight::Bold, color).gap(4.0);
        styled_text_ui(ui, &value.and(&of, TypeSize::Body, Weight::SemiBold, p.ink2).leading(30.0));
    };
    let numbers = theme.grown(200.0);
    let title = |ui: &mut Ui| {
        kicker(ui, &localizer.get("curves-kicker"));
        headline(ui, &view.title);
    };
    let rest = ui.available_width() - numbers - 2.0;
    if rest > theme.grown(240.0) {
        ui.horizontal_top(|ui| {
            ui.allocate_ui_with_layout(vec2(rest, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(rest);
                title(ui);
            });
            for result in results {
                ui.allocate_ui_with_layout(vec2(0.5 * numbers, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(0.5 * numbers);
                    number(ui, result);
                });
            }
        });
    } else {
        title(ui);
        ui.add_space(space::TIGHT);
        results.into_iter().for_each(|result| number(ui, result));
    }
    ui.add_space(space::TIGHT);
    styled_text_ui(ui, &StyledText::of(&theme, &view.told, TypeSize::Body, Weight::Regular, p.ink2));
}
