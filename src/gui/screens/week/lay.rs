//! Where the sheets lie: three beside each other where there is room, else as tabs with the scale beside them.

use egui::{Rect, Ui, pos2, vec2};

use super::balance::{attention_words, say_scale};
use super::foot::Foot;
use super::hand::{At, Stand};
use super::moves::{Columns, MoveLists};
use super::people::{PersonRow, people_ui};
use super::work::{Standing, TaskRow, work_ui};
use super::{Asked, By, Tab, WeekUiState, WeekView};
use crate::gui::screens::parts::{at, head, tabs_ui};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::scale::Geometry;
use crate::gui::widgets::sheet;
use crate::gui::widgets::text::StyledText;
use crate::play::Session;
use crate::wording::Localizer;

/// The least height of what lies between the tabs and the bar below, with the tabs, at 100%.
const LEAST_ABOVE: f32 = 160.0;
/// From this size on, at 100%, the three sheets lie beside each other.
const WIDE: [f32; 2] = [1180.0, 600.0];

/// The least height of everything under the bar in a window of this width, at 100%.
pub(super) fn least(ui: &Ui, width: f32, view: &WeekView, session: &Session, ui_state: &WeekUiState, localizer: &Localizer) -> f32 {
    LEAST_ABOVE + Foot::of(view, session, ui_state, localizer).height(ui, width) / Theme::of(ui.ctx()).text.factor()
}

/// Everything under the bar.
pub(super) fn body(
    ui: &mut Ui,
    rect: Rect,
    view: &WeekView,
    session: &Session,
    ui_state: &mut WeekUiState,
    localizer: &Localizer,
) -> Option<Asked> {
    let theme = Theme::of(ui.ctx());
    // As it was when the picture began: the sheets may change what the hands are at.
    let before = ui_state.clone();
    let foot = Foot::of(view, session, &before, localizer);
    let foot_high = foot.height(ui, rect.width());
    let above = rect.with_max_y(rect.bottom() - foot_high - space::SMALL);
    let mut week = Week { view, session, localizer, ui_state, theme };
    let room = rect.size() / theme.text.factor();
    let asked = if room.x >= WIDE[0] && room.y >= WIDE[1] { week.beside(ui, above) } else { week.as_tabs(ui, above) };
    let from_foot = at(ui, "foot", rect.with_min_y(rect.bottom() - foot_high), |ui| foot.show(ui, ui.max_rect()));
    from_foot.or(asked)
}

struct Week<'a> {
    view: &'a WeekView,
    session: &'a Session,
    localizer: &'a Localizer,
    ui_state: &'a mut WeekUiState,
    theme: Theme,
}

impl Week<'_> {
    fn beside(&mut self, ui: &mut Ui, rect: Rect) -> Option<Asked> {
        let grow = self.theme.text.factor();
        let spare = (rect.width() - 1256.0 * grow).max(0.0);
        let people = (326.0 * grow + 0.22 * spare).round();
        let work = (330.0 * grow + 0.22 * spare).round();
        let gap = space::GUTTER;
        let people = rect.with_max_x(rect.left() + people);
        let work = Rect::from_min_max(pos2(people.right() + gap, rect.top()), pos2(people.right() + gap + work, rect.bottom()));
        let moves = rect.with_min_x(work.right() + gap);
        let from_people = self.people(ui, people);
        let from_work = self.work(ui, work);
        from_people.or(from_work).or(self.moves_under_the_scale(ui, moves))
    }

    fn people(&mut self, ui: &mut Ui, rect: Rect) -> Option<Asked> {
        let note = self.localizer.get("week-people-note");
        let title = self.localizer.get("week-people");
        let inner = head(ui, rect, &title, &note);
        let focus_on = self.take_focus(|at| if let At::Member(member) = at { Some(member) } else { None });
        let rows: Vec<PersonRow<'_>> = self.people_rows();
        let pressed = at(ui, "people", inner, |ui| people_ui(ui, &rows, self.localizer, focus_on));
        pressed.map(|(member, response)| Asked::Member(member, By::of(&response)))
    }

    fn people_rows(&self) -> Vec<PersonRow<'_>> {
        let row = |line| {
            let view: &crate::wording::pages::PersonLine = line;
            let stand = self.ui_state.hand.map_or(Stand::Aside, |hand| hand.member_stand(self.session, view.member));
            self.view.face(view.member).map(|face| PersonRow { line: view, face, stand })
        };
        self.view.monday.people.iter().filter_map(row).collect()
    }

    fn work(&mut self, ui: &mut Ui, rect: Rect) -> Option<Asked> {
        let title = self.localizer.get("week-work");
        let note = self.view.budget.clone().unwrap_or_default();
        let inner = head(ui, rect, &title, &note);
        let focus_on = self.take_focus(|at| if let At::Task(task) = at { Some(task) } else { None });
        let play = self.session.view();
        let nobody = self.localizer.get("task-nobody");
        let rows: Vec<TaskRow<'_>> = self
            .view
            .monday
            .tasks
            .iter()
            .map(|line| {
                let task = play.task(line.task);
                let stand = self.ui_state.hand.map_or(Stand::Aside, |hand| hand.task_stand(self.session, line.task));
                let standing = Standing::of(&task.standing());
                let nobody = (line.workers.is_empty() && standing.hides_nobody()).then_some(nobody.as_str());
                TaskRow { line, standing, stand, presses: !line.is_over && task.due() <= play.week(), nobody }
            })
            .collect();
        let pressed = at(ui, "work", inner, |ui| work_ui(ui, self.view, &rows, self.localizer, focus_on));
        pressed.map(|(task, response)| Asked::Task(task, By::of(&response)))
    }

    /// The sheet of moves: the scale above, a list under each pan.
    fn moves_under_the_scale(&mut self, ui: &mut Ui, rect: Rect) -> Option<Asked> {
        sheet::paint(ui.painter(), rect, &self.theme);
        let inner = Rect::from_min_max(rect.min + vec2(13.0, 7.0), rect.max - vec2(13.0, 8.0));
        // The drawing grows with the window, the words on it with the text.
        let grow = (inner.width() / 556.0).min(inner.height() / 540.0).clamp(1.0, 1.7);
        let geometry = Geometry::WEEK.scaled(grow);
        let arm = 0.25 * (inner.width() + space::LARGE);
        let words_high = self.theme.grown(20.0);
        let geometry = Geometry { size: vec2(inner.width(), geometry.base + 6.0 + words_high), ..geometry.spread(inner.width(), arm) };
        let hand = self.ui_state.hand;
        self.ui_state.balance.paint(ui, inner.min, &geometry, self.view, hand.as_ref());
        let scale = Rect::from_min_size(inner.min, geometry.size);
        say_scale(ui, scale, self.view, self.localizer);
        self.words_of_scale(ui, scale);
        let list = inner.with_min_y(scale.bottom() + 3.0);
        self.lists(ui, list, Columns::Two)
    }

    /// The title, the lean, the names of the pans, and the attention that is left.
    fn words_of_scale(&self, ui: &Ui, scale: Rect) {
        let (p, theme, painter) = (self.theme.palette, &self.theme, ui.painter());
        let title = StyledText::of(theme, &self.localizer.get("week-moves"), TypeSize::Sheet, Weight::Bold, p.ink).line(painter);
        title.paint(painter, scale.min + vec2(0.0, 2.0));
        let lean = StyledText::of(theme, &self.view.moves.scale, TypeSize::Note, Weight::Regular, p.ink2).line(painter);
        lean.paint(painter, scale.min + vec2(0.0, 2.0 + title.size().y));
        let line = scale.with_min_y(scale.bottom() - theme.grown(20.0));
        let half = 0.5 * (scale.width() - space::LARGE);
        let pan = |key: &str, color| StyledText::of(theme, &self.localizer.get(key), TypeSize::Body, Weight::Bold, color).line(painter);
        let center = egui::Align2::CENTER_CENTER;
        pan("pan-manage", p.manage_text).paint_in(painter, line.with_max_x(line.left() + half), center);
        pan("pan-lead", p.lead_text).paint_in(painter, line.with_min_x(line.right() - half), center);
        let attention = StyledText::of(theme, &attention_words(self.localizer, self.view), TypeSize::Note, Weight::SemiBold, p.ink);
        attention.line(painter).paint_in(painter, line, center);
    }

    fn lists(&mut self, ui: &mut Ui, rect: Rect, columns: Columns) -> Option<Asked> {
        let focus_on = self.take_focus(|at| if let At::Move(which) = at { Some(which) } else { None });
        let hand = self.ui_state.hand;
        let lists = MoveLists { view: self.view, session: self.session, localizer: self.localizer, hand: hand.as_ref(), focus_on };
        let outcome = at(ui, "moves", rect, |ui| lists.show(ui, columns));
        if self.ui_state.looked_at != outcome.looked_at {
            self.ui_state.looked_at = outcome.looked_at;
            // The bar below is drawn from what was looked at in the picture before.
            ui.ctx().request_repaint();
        }
        outcome.pressed.map(|touched| Asked::Move(touched.which, By::of(&touched.response)))
    }

    fn as_tabs(&mut self, ui: &mut Ui, rect: Rect) -> Option<Asked> {
        let tabs = [(Tab::People, "week-people"), (Tab::Work, "week-work"), (Tab::Moves, "week-moves")];
        let labels: Vec<String> = tabs.iter().map(|(_, key)| self.localizer.get(key)).collect();
        let now = tabs.iter().position(|(tab, _)| *tab == self.ui_state.tab).unwrap_or(0);
        let aside = self.aside_width(rect);
        let left = rect.with_max_x(rect.right() - aside.map_or(0.0, |width| width + space::GUTTER));
        let high = self.theme.grown(36.0);
        if let Some(chosen) = at(ui, "tabs", left.with_max_y(left.top() + high), |ui| tabs_ui(ui, &labels, now)) {
            self.ui_state.tab = tabs[chosen].0;
        }
        match aside {
            Some(width) => self.aside(ui, rect.with_min_x(rect.right() - width)),
            None => self.one_line(
                ui,
                Rect::from_min_max(pos2(left.left(), left.top() + high), pos2(left.right(), left.top() + high + self.theme.grown(22.0))),
            ),
        }
        let below = if aside.is_some() { high + space::SMALL } else { high + self.theme.grown(22.0) + space::TIGHT };
        let sheet_rect = left.with_min_y(left.top() + below);
        match self.ui_state.tab {
            Tab::People => self.people(ui, sheet_rect),
            Tab::Work => self.work(ui, sheet_rect),
            Tab::Moves => {
                sheet::paint(ui.painter(), sheet_rect, &self.theme);
                let inner = sheet_rect.shrink2(vec2(13.0, 8.0));
                let narrow = inner.width() / self.theme.text.factor() < 480.0;
                self.lists(ui, inner, if narrow { Columns::One } else { Columns::Two })
            }
        }
    }

    /// How wide the scale's column is beside the tabs; nothing where there is no room for one.
    fn aside_width(&self, rect: Rect) -> Option<f32> {
        let width = (0.24 * rect.width()).clamp(200.0, 320.0).round();
        let left = (rect.width() - width) / self.theme.text.factor();
        (left >= 300.0 && rect.height() >= 240.0).then_some(width)
    }

    fn aside(&mut self, ui: &mut Ui, rect: Rect) {
        let (p, theme) = (self.theme.palette, self.theme);
        sheet::paint(ui.painter(), rect, &theme);
        let inner = rect.shrink2(vec2(13.0, 12.0));
        let geometry = Geometry::FRIDAY.scaled((inner.width() / 228.0).min(1.2));
        let hand = self.ui_state.hand;
        self.ui_state.balance.paint(ui, inner.min, &geometry.spread(inner.width(), geometry.arm), self.view, hand.as_ref());
        say_scale(ui, Rect::from_min_size(inner.min, geometry.size), self.view, self.localizer);
        let painter = ui.painter();
        let mut y = inner.top() + geometry.size.y + 6.0;
        let lines = [
            StyledText::of(&theme, &attention_words(self.localizer, self.view), TypeSize::Note, Weight::SemiBold, p.ink),
            StyledText::of(&theme, &self.view.moves.scale, TypeSize::Note, Weight::Regular, p.ink2),
        ];
        let made = self.view.made.iter().map(|made| StyledText::of(&theme, &made.in_words(), TypeSize::Note, Weight::Regular, p.ink2));
        for type_ in lines.into_iter().chain(made) {
            let block = type_.lay(painter, inner.width());
            if y + block.size().y > inner.bottom() {
                break;
            }
            block.paint(painter, pos2(inner.left(), y));
            y += block.size().y + 2.0;
        }
    }

    /// The scale in one line of words, where there is no room to draw it.
    fn one_line(&mut self, ui: &mut Ui, rect: Rect) {
        let p = self.theme.palette;
        let words = format!("{} · {}", attention_words(self.localizer, self.view), self.view.moves.scale);
        let block = StyledText::of(&self.theme, &words, TypeSize::Note, Weight::SemiBold, p.ink2).cut(ui.painter(), rect.width() - 4.0);
        block.paint_in(ui.painter(), rect.with_min_x(rect.left() + 2.0), egui::Align2::LEFT_CENTER);
        say_scale(ui, rect, self.view, self.localizer);
    }

    /// The focus that was asked for, if it is for this list.
    fn take_focus<T>(&mut self, mine: impl FnOnce(At) -> Option<T>) -> Option<T> {
        let found = self.ui_state.focus.and_then(mine);
        if found.is_some() {
            self.ui_state.focus = None;
        }
        found
    }
}
