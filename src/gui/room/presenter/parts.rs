//! The three columns of the notes: what the hands are at with the keys and the author's notes, what is in motion, who hides what.

use egui::{Align2, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::hand::{CountRow, RoomOverlay, count_of, count_rows};
use super::super::keys::{Act, Binding};
use super::super::pages::chair_lines;
use super::super::running::Running;
use super::super::show::badge;
use super::{told, writing_ui};
use crate::gui::screens::parts::hints_ui;
use crate::gui::theme::{Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::focus;
use crate::gui::widgets::sheet::hairline;
use crate::gui::widgets::text::{self, StyledText, sheet_title, styled_text_ui};
use crate::wording::{Explain as _, Localizer};
use crate::workshop::{Ballot, Question, Step};

/// What the hands are at: counts, letters, moves, a sentence; and the keys.
pub(super) fn hand_ui(ui: &mut Ui, running: &mut Running, localizer: &Localizer, keys: &[Binding]) -> Option<Act> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    if let Some(told) = told(localizer, running) {
        strong(ui, &told.words, if told.is_done { p.ink } else { p.alert_text });
        ui.add_space(space::MEDIUM);
    }
    if let Some(problem) = running.kept.unsaved() {
        strong(ui, &localizer.fill("notes-unsaved", &[("why", problem.explain(localizer).into())]), p.alert_text);
        ui.add_space(space::MEDIUM);
    }
    if running.hand.veil == RoomOverlay::Blank {
        strong(ui, &localizer.get("notes-blank"), p.ink);
        ui.add_space(space::MEDIUM);
    }
    writing_ui(ui, &mut running.hand, localizer);
    counts_ui(ui, running, localizer);
    letters_ui(ui, running, localizer);
    chair_ui(ui, running, localizer);
    if let Some(camp) = &running.notes.camp {
        strong(ui, camp, p.ink);
        ui.add_space(space::SMALL);
    }
    for paper in &running.papers {
        text::body(ui, paper);
        ui.add_space(space::SMALL);
    }
    if running.sheets.len() > 1 {
        let args = [("n", (running.hand.sheet + 1).into()), ("of", running.sheets.len().into())];
        text::note(ui, &localizer.fill("notes-sheet", &args));
        ui.add_space(space::SMALL);
    }
    ui.add_space(space::SMALL);
    hairline(ui);
    ui.add_space(space::MEDIUM);
    let pressed = keys_ui(ui, localizer, keys);
    if !running.notes.motion.is_empty() {
        ui.add_space(space::LARGE);
        author_ui(ui, running, localizer);
    }
    pressed
}

/// What the author says to the facilitator.
fn author_ui(ui: &mut Ui, running: &Running, localizer: &Localizer) {
    if running.notes.author.is_empty() {
        return;
    }
    sheet_title(ui, &localizer.get("ws-kit-notes"));
    ui.add_space(space::TIGHT);
    text::body(ui, &running.notes.author);
    ui.add_space(space::MEDIUM);
}

fn strong(ui: &mut Ui, words: &str, color: egui::Color32) {
    let theme = Theme::of(ui.ctx());
    styled_text_ui(ui, &StyledText::of(&theme, words, TypeSize::Sheet, Weight::SemiBold, color));
}

/// The keys of this moment; each can be pressed here too.
fn keys_ui(ui: &mut Ui, localizer: &Localizer, keys: &[Binding]) -> Option<Act> {
    let shown: Vec<&Binding> = keys.iter().filter(|binding| !binding.says.is_empty()).collect();
    let caps: Vec<[(&str, &str); 1]> = shown.iter().map(|binding| [(binding.cap, "")]).collect();
    let hints: Vec<(&[(&str, &str)], String)> =
        caps.iter().zip(&shown).map(|(cap, binding)| (&cap[..], localizer.get(binding.says))).collect();
    hints_ui(ui, &hints).map(|place| shown[place].act)
}

/// Who is in the room, and cards counted against them.
fn counts_ui(ui: &mut Ui, running: &Running, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let room = running.room();
    let rows = count_rows(room);
    let present = localizer.fill("ws-people", &[("n", room.present().into())]);
    let typed = &running.hand.typed;
    if room.step() == Step::Gather && !typed.is_empty() {
        strong(ui, &localizer.fill("notes-people-typed", &[("n", typed.as_str().into())]), theme.palette.ink);
    } else {
        strong(ui, &localizer.fill("notes-present", &[("people", present.into())]), theme.palette.ink);
    }
    ui.add_space(space::SMALL);
    let Some(ballot) = room.ballot().filter(|_| !rows.is_empty()) else { return };
    total_ui(ui, running, localizer, ballot, rows.get(running.hand.row).copied());
    for (place, row) in rows.iter().enumerate() {
        row_ui(ui, running, localizer, place, *row);
    }
    ui.add_space(space::TIGHT);
    text::note(ui, &localizer.get("notes-type"));
    ui.add_space(space::MEDIUM);
}

/// “31 of 34, 3 missing”, with the number that is being typed, large: it is looked at from the side while counting.
fn total_ui(ui: &mut Ui, running: &Running, localizer: &Localizer, ballot: &Ballot, row: Option<CountRow>) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let (typed, known) = (running.hand.typed.parse::<u16>(), row.map_or(0, |row| count_of(ballot, row)));
    let counted = ballot.counted() - known + typed.unwrap_or(known);
    let large = localizer.fill("hand-counted", &[("counted", counted.into()), ("present", ballot.present().into())]);
    let (key, n) = match ballot.present().checked_sub(counted) {
        None => ("hand-too-many", counted - ballot.present()),
        Some(sitting) if running.room().step() == Step::Forecast => ("notes-sitting", sitting),
        Some(missing) => ("hand-missing", missing),
    };
    let color = if counted > ballot.present() { p.alert_text } else { p.ink };
    let line = StyledText::of(&theme, &large, TypeSize::Title, Weight::Bold, color).gap(14.0);
    styled_text_ui(ui, &line.and(&localizer.fill(key, &[("n", n.into())]), TypeSize::Choice, Weight::SemiBold, color));
    ui.add_space(space::SMALL);
}

fn row_ui(ui: &mut Ui, running: &Running, localizer: &Localizer, place: usize, row: CountRow) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let is_now = running.hand.row == place;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(38.0)), Sense::hover());
    let painter = ui.painter().clone();
    if is_now {
        painter.rect_filled(rect, corner(radius::ROW), p.sunk);
        focus::ring(&painter, rect.shrink(3.0), radius::ROW, &theme);
    }
    let number = running.number_of(place, row);
    let (name, option) = match (row, running.room().step()) {
        (CountRow::Option(option), Step::Forecast) => (localizer.get("notes-standing"), Some(option)),
        (CountRow::Option(option), _) => (localizer.letter(option), Some(option)),
        (CountRow::Abstained, _) => (localizer.get("notes-abstained"), None),
    };
    let side = theme.grown(30.0);
    let mut x = rect.left() + space::SMALL;
    if let (Some(option), false) = (option, running.room().step() == Step::Forecast) {
        badge(&painter, &theme, pos2(x + 0.5 * side, rect.center().y), side, option, &name);
    } else {
        let block = StyledText::of(&theme, &name, TypeSize::Body, Weight::Regular, p.ink).line(&painter);
        block.paint_in(&painter, rect.with_min_x(x), Align2::LEFT_CENTER);
        x += block.size().x;
    }
    let block = StyledText::of(&theme, &number, TypeSize::Headline, Weight::Bold, p.ink).line(&painter);
    block.paint_in(
        &painter,
        Rect::from_min_max(pos2(x, rect.top()), pos2(rect.right() - space::LARGE, rect.bottom())),
        Align2::RIGHT_CENTER,
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name}: {number}")));
}

/// The letters of the tables.
fn letters_ui(ui: &mut Ui, running: &Running, localizer: &Localizer) {
    let room = running.room();
    if !matches!(room.step(), Step::Letters(_)) {
        return;
    }
    let now = running.waiting_table();
    for (place, table) in room.tables().iter().enumerate().filter(|(_, table)| table.is_playing() && table.asked.is_some()) {
        let letter = table.letter.map_or_else(|| localizer.get("notes-no-letter"), |letter| localizer.letter(letter));
        let (key, number) = match room.part_in_turn() {
            Some(part) => ("notes-part", usize::from(part)),
            None => ("notes-letter", place),
        };
        let line = localizer.fill(key, &[("table", (number + 1).into()), ("letter", letter.into())]);
        let theme = Theme::of(ui.ctx());
        strong(ui, &line, if place == now { theme.palette.ink } else { theme.palette.ink3 });
        ui.add_space(space::TIGHT);
    }
    ui.add_space(space::SMALL);
}

/// Moves for the table in the chair, or what the picked one is aimed at.
fn chair_ui(ui: &mut Ui, running: &Running, localizer: &Localizer) {
    let room = running.room();
    if room.step() != Step::Chair {
        return;
    }
    let lines = chair_lines(localizer, room, running.hand.chair);
    sheet_title(ui, &localizer.get(if running.hand.chair.picked.is_some() { "notes-chair-aim" } else { "notes-chair-move" }));
    text::note(ui, &localizer.get("notes-chair-keys"));
    ui.add_space(space::SMALL);
    for (place, line) in lines.iter().enumerate() {
        let theme = Theme::of(ui.ctx());
        let p = theme.palette;
        let is_now = place == running.hand.chair.at;
        let block =
            StyledText::of(&theme, line, TypeSize::Body, if is_now { Weight::Bold } else { Weight::Regular }, p.ink).line(ui.painter());
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(25.0)), Sense::hover());
        if is_now {
            ui.painter().rect_filled(rect, corner(radius::ROW), p.sunk);
            response.scroll_to_me(None);
        }
        block.paint_in(ui.painter(), rect.with_min_x(rect.left() + space::SMALL), Align2::LEFT_CENTER);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, line));
    }
    ui.add_space(space::MEDIUM);
}

/// What each answer sets in motion, or else the author's notes; how the weeks are planned and what was said.
pub(super) fn motion_ui(ui: &mut Ui, running: &Running, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    if running.notes.motion.is_empty() {
        // Where nothing is asked there is room for them here.
        author_ui(ui, running, localizer);
    } else {
        let is_plan = running.room().step().question() == Some(Question::Plan);
        sheet_title(ui, &localizer.get(if is_plan { "notes-motion-plans" } else { "notes-motion" }));
        ui.add_space(space::SMALL);
    }
    for motion in &running.notes.motion {
        if !motion.tables.is_empty() {
            text::kicker(ui, &motion.tables);
            ui.add_space(space::TIGHT);
        }
        let side = theme.grown(26.0);
        let left = side + space::SMALL;
        let block = StyledText::of(&theme, &motion.text, TypeSize::Body, Weight::SemiBold, theme.palette.ink)
            .lay(ui.painter(), ui.available_width() - left);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), block.size().y.max(side)), Sense::hover());
        badge(ui.painter(), &theme, pos2(rect.left() + 0.5 * side, rect.top() + 0.5 * side), side, motion.option, &motion.letter);
        block.paint(ui.painter(), pos2(rect.left() + left, rect.top() + (0.5 * (side - block.size().y)).max(0.0)));
        let said = format!("{}: {}", motion.letter, motion.text);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
        for does in &motion.does {
            styled_text_ui(ui, &StyledText::of(&theme, does, TypeSize::Line, Weight::Regular, theme.palette.ink2));
        }
        ui.add_space(space::MEDIUM);
    }
    if running.notes.tips.is_empty() {
        weeks_ui(ui, running, localizer);
    }
}

/// How the weeks are planned, or what was decided in them; what was said.
fn weeks_ui(ui: &mut Ui, running: &Running, localizer: &Localizer) {
    let (title, weeks) = &running.notes.weeks;
    sheet_title(ui, title);
    for week in weeks {
        text::body(ui, week);
    }
    if !running.notes.said.is_empty() {
        ui.add_space(space::MEDIUM);
        sheet_title(ui, &localizer.get("ws-paper-said"));
        for said in &running.notes.said {
            text::body(ui, said);
        }
    }
}

/// Hidden states; where there are none, what helps at this step.
pub(super) fn people_ui(ui: &mut Ui, running: &Running, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    if !running.notes.people.is_empty() {
        sheet_title(ui, &localizer.get("notes-hidden"));
        if !running.notes.meters.is_empty() {
            text::note(ui, &running.notes.meters);
        }
        ui.add_space(space::SMALL);
    }
    if !running.notes.tips.is_empty() {
        sheet_title(ui, &localizer.get("notes-tips"));
    }
    for tip in &running.notes.tips {
        ui.add_space(space::SMALL);
        styled_text_ui(ui, &StyledText::of(&theme, tip, TypeSize::Choice, Weight::Regular, theme.palette.ink));
    }
    if !running.notes.tips.is_empty() {
        ui.add_space(space::LARGE);
        weeks_ui(ui, running, localizer);
    }
    for person in &running.notes.people {
        styled_text_ui(ui, &StyledText::of(&theme, &person.name, TypeSize::Body, Weight::SemiBold, theme.palette.ink));
        for meters in &person.meters {
            text::body(ui, meters);
        }
        for unsaid in &person.unsaid {
            styled_text_ui(ui, &StyledText::of(&theme, unsaid, TypeSize::Line, Weight::Regular, theme.palette.ink2));
        }
        ui.add_space(space::SMALL);
    }
}
