//! What all plays together show.

use egui::{Align2, Rect, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::super::Intent;
use super::super::debrief::Look;
use super::super::parts::{SheetLayout, sheets_ui};
use super::growth_view::{FamilyBar, Grown, GrowthView};
use super::view::JournalView;
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::rows::press_row_ui;
use crate::gui::widgets::scale::Pan;
use crate::gui::widgets::series::series_ui;
use crate::gui::widgets::text::{StyledText, body, note, sheet_title, styled_text_ui};
use crate::wording::Localizer;

/// The sheet with the plays, at 100%.
const PLAYS: f32 = 400.0;
/// The height of a plot, at 100%.
const PLOT: f32 = 110.0;

pub(super) fn growth_ui(ui: &mut Ui, layout: SheetLayout, view: &JournalView, localizer: &Localizer) -> Option<Intent> {
    let grown = match &view.grown {
        Grown::There(grown) if !grown.plays.is_empty() => grown,
        other => {
            let key = match other {
                Grown::Coming => "book-coming",
                Grown::Failed => "notice-growth-failed",
                Grown::There(_) => "book-no-plays",
            };
            return sheets_ui(ui, layout, &[0.0], |ui, _, _| {
                body(ui, &localizer.get(key));
                broken_ui(ui, view);
                None
            });
        }
    };
    sheets_ui(ui, layout, &[0.0, PLAYS], |ui, sheet, _| {
        if sheet == 0 {
            plots_ui(ui, grown, localizer);
            return None;
        }
        let asked = plays_ui(ui, grown, localizer);
        broken_ui(ui, view);
        asked
    })
}

fn plots_ui(ui: &mut Ui, grown: &GrowthView, localizer: &Localizer) {
    sheet_title(ui, &localizer.get("book-tab-growth"));
    for line in &grown.said {
        ui.add_space(space::TIGHT);
        body(ui, line);
    }
    let head = |ui: &mut Ui, text: &str| {
        let theme = Theme::of(ui.ctx());
        ui.add_space(space::LARGE);
        styled_text_ui(ui, &StyledText::of(&theme, text, TypeSize::Body, Weight::SemiBold, theme.palette.ink));
        ui.add_space(space::TIGHT);
    };
    head(ui, &localizer.get("book-scale"));
    series_ui(ui, "scale", &grown.scale, PLOT);
    if let Some(foresight) = &grown.foresight {
        head(ui, &localizer.get("book-foresight"));
        series_ui(ui, "foresight", foresight, PLOT);
    }
    head(ui, &localizer.get("book-families"));
    let most = grown.families.iter().map(|it| it.used).max().unwrap_or(1).max(1);
    for family in &grown.families {
        family_ui(ui, family, most, localizer);
    }
    head(ui, &localizer.get("book-results"));
    series_ui(ui, "results", &grown.results, PLOT);
    for (place, (what, series)) in grown.practised.iter().enumerate() {
        head(ui, what);
        series_ui(ui, &format!("practised {place}"), series, 0.7 * PLOT);
    }
    ui.add_space(space::SMALL);
    note(ui, &localizer.get("book-read"));
}

/// A bar as long as a family was used; an empty one says that it never was.
fn family_ui(ui: &mut Ui, family: &FamilyBar, most: u32, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(24.0)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &family.said));
    let names = theme.grown(130.0).min(0.4 * rect.width());
    let name = StyledText::of(&theme, &family.name, TypeSize::Line, Weight::Regular, p.ink).cut(&painter, names - 8.0);
    name.paint_in(&painter, rect, Align2::LEFT_CENTER);
    let count = if family.used == 0 { localizer.get("book-never") } else { family.used.to_string() };
    let count = StyledText::of(&theme, &count, TypeSize::Line, Weight::SemiBold, p.ink).line(&painter);
    let room = (rect.width() - names - count.size().x - 10.0).max(0.0);
    let long = room * family.used as f32 / most as f32;
    let bar = Rect::from_min_max(
        pos2(rect.left() + names, rect.center().y - theme.grown(6.0)),
        pos2(rect.left() + names + long, rect.center().y + theme.grown(6.0)),
    );
    match family.pan {
        _ if family.used == 0 => {}
        Pan::Manage => _ = painter.rect_filled(bar, 2.0, p.manage),
        Pan::Lead => _ = painter.rect(bar, 6.0, p.lead, (1.0, p.lead_edge), StrokeKind::Inside),
    }
    count.paint(&painter, pos2(bar.right() + 8.0, rect.center().y - 0.5 * count.size().y));
}

fn plays_ui(ui: &mut Ui, grown: &GrowthView, localizer: &Localizer) -> Option<Intent> {
    let mut asked = None;
    sheet_title(ui, &localizer.get("book-plays"));
    ui.add_space(2.0);
    note(ui, &localizer.get("book-plays-about"));
    for play in &grown.plays {
        ui.add_space(6.0);
        let label = localizer.fill("book-look-back", &[("play", play.text.as_str().into())]);
        if press_row_ui(ui, icon::CLOCK_COUNTER_CLOCKWISE, &play.text, "", &label).clicked() {
            asked = Some(Intent::LookBack(Look::Record(play.record.clone())));
        }
    }
    asked
}

fn broken_ui(ui: &mut Ui, view: &JournalView) {
    for line in &view.broken {
        ui.add_space(space::SMALL);
        note(ui, line);
    }
}
