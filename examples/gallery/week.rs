//! Pieces together, as on the week screen: the words are samples.

use egui::{Align2, Painter, Rect, Ui, UiBuilder, pos2, vec2};
use egui_phosphor::regular as icon;
use fulcrum::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, height, radius};
use fulcrum::gui::widgets::bar::progress;
use fulcrum::gui::widgets::button::{Button, ButtonKind};
use fulcrum::gui::widgets::chip::{chip_button_ui, chip_ui};
use fulcrum::gui::widgets::face::{Mood, paint, paint_round};
use fulcrum::gui::widgets::move_row::{MoveRow, MoveState, move_row_ui};
use fulcrum::gui::widgets::scale::{self, Attention, Geometry, Pan, Scale, logo};
use fulcrum::gui::widgets::sheet::{self, hairline_at};
use fulcrum::gui::widgets::strip::{WeekMark, strip_ui};
use fulcrum::gui::widgets::target::target;
use fulcrum::gui::widgets::text::StyledText;

use crate::faces::team;

pub(crate) fn show(ui: &mut Ui) {
    let theme = Theme::of(ui.ctx());
    top(ui, &theme);
    people(ui, Rect::from_min_size(pos2(12.0, 64.0), vec2(326.0, 570.0)), &theme);
    work(ui, Rect::from_min_size(pos2(348.0, 64.0), vec2(330.0, 570.0)), &theme);
    moves(ui, Rect::from_min_max(pos2(688.0, 64.0), pos2(1268.0, 634.0)), &theme);
    foot(ui, Rect::from_min_size(pos2(12.0, 642.0), vec2(1256.0, 66.0)), &theme);
}

fn at(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect), add);
}

fn top(ui: &mut Ui, theme: &Theme) {
    let p = theme.palette;
    let painter = ui.painter().clone();
    logo(&painter, Rect::from_min_size(pos2(16.0, 17.0), vec2(34.0, 34.0)), p);
    StyledText::of(theme, "Home by Noon", TypeSize::Sheet, Weight::Bold, p.ink).line(&painter).paint(&painter, pos2(60.0, 16.0));
    StyledText::of(theme, "Linden Ward discharge team", TypeSize::Note, Weight::Regular, p.ink2)
        .line(&painter)
        .paint(&painter, pos2(60.0, 36.0));
    let mut weeks = [-0.17, 0.22, 0.36].map(WeekMark::Past).to_vec();
    weeks.push(WeekMark::Now);
    weeks.extend([2, 2, 1, 1, 1, 0].map(WeekMark::Next));
    at(ui, Rect::from_min_size(pos2(248.0, 16.0), vec2(440.0, 36.0)), |ui| {
        strip_ui(ui, &weeks, "Week 4", "of 10", "Week 4 of 10");
    });
    at(ui, Rect::from_min_size(pos2(767.0, 16.0), vec2(500.0, 36.0)), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            let dot = |words: StyledText| words.gap(8.0).and("·", TypeSize::Body, Weight::Regular, p.ink3).gap(8.0);
            let word = StyledText::new(theme)
                .icon(icon::HANDSHAKE, IconStyle::Regular, 18.0, p.ink)
                .gap(8.0)
                .and("Your word", TypeSize::Body, Weight::SemiBold, p.ink)
                .gap(8.0)
                .and("2 kept", TypeSize::Body, Weight::Regular, p.ink2);
            let word = dot(dot(word).and("1 broken", TypeSize::Body, Weight::Regular, p.ink2));
            chip_ui(ui, &word.and("1 due Friday", TypeSize::Body, Weight::SemiBold, p.alert_text));
            let keys = StyledText::of(theme, "Keys", TypeSize::Note, Weight::Regular, p.ink2);
            chip_button_ui(ui, Some("F1"), Some(&keys), "Keys of this screen");
            let menu = StyledText::new(theme).icon(icon::LIST, IconStyle::Regular, 18.0, p.ink);
            chip_button_ui(ui, None, Some(&menu), "Menu");
        });
    });
}

fn head(painter: &Painter, rect: Rect, theme: &Theme, title: &str, note: &str) {
    let p = theme.palette;
    let words = StyledText::of(theme, title, TypeSize::Sheet, Weight::Bold, p.ink).line(painter);
    words.paint(painter, pos2(rect.left() + 13.0, rect.top() + 11.0));
    let words = StyledText::of(theme, note, TypeSize::Note, Weight::Regular, p.ink2).line(painter);
    words.paint(painter, pos2(rect.right() - 13.0 - words.size().x, rect.top() + 15.0));
}

fn people(ui: &mut Ui, rect: Rect, theme: &Theme) {
    let p = theme.palette;
    let painter = ui.painter();
    sheet::paint(painter, rect, theme);
    head(painter, rect, theme, "People", "Monday morning");
    let (up, down, level) = (icon::ARROW_UP, icon::ARROW_DOWN, icon::ARROW_RIGHT);
    type Trend = (&'static str, &'static str, egui::Color32);
    let say: [(Mood, &str, [Trend; 2]); 5] = [
        (
            Mood { morale: 46.0, strain: 84.0, trust: 66.0 },
            "“Three doubles this month. I can do a fourth if I know what for.”",
            [(down, "Morale falling", p.alert_text), (up, "Strain rising", p.alert_text)],
        ),
        (
            Mood { morale: 30.0, strain: 55.0, trust: 48.0 },
            "“Which list is the real one? I packed for two who stayed.”",
            [(down, "Clarity falling", p.alert_text), (down, "Morale falling", p.alert_text)],
        ),
        (
            Mood { morale: 86.0, strain: 25.0, trust: 82.0 },
            "“Mr Hale’s daughter rang. He is in his own chair again.”",
            [(up, "Morale rising", p.good_text), (level, "Trust steady", p.ink2)],
        ),
        (
            Mood { morale: 44.0, strain: 45.0, trust: 18.0 },
            "“The home visits? They are fine. All fine.”",
            [(down, "Trust falling", p.alert_text), (level, "Strain steady", p.ink2)],
        ),
        (
            Mood { morale: 68.0, strain: 30.0, trust: 64.0 },
            "“Transport know my voice now. Two of them even ring back.”",
            [(up, "Clarity rising", p.good_text), (level, "Morale steady", p.ink2)],
        ),
    ];
    let (left, top, high) = (rect.left() + 13.0, rect.top() + 39.0, 104.0);
    for (i, ((name, role, looks), (mood, line, trends))) in team().into_iter().zip(say).enumerate() {
        let row = Rect::from_min_size(pos2(left, top + i as f32 * high), vec2(300.0, high));
        let aimed = i == 3;
        if aimed {
            let ground = row.expand2(vec2(8.0, 0.0));
            painter.rect(ground, corner(radius::CONTROL), p.lead_tint, (2.0, p.lead_edge), egui::StrokeKind::Inside);
        } else if i != 4 {
            hairline_at(painter, row.left(), row.right(), row.top(), theme);
        }
        paint(painter, Rect::from_min_size(pos2(row.left(), row.top() + 9.0), vec2(88.0, 88.0)), &looks, mood, p);
        let x = row.left() + 98.0;
        let words = StyledText::of(theme, name, TypeSize::Body, Weight::SemiBold, p.ink).gap(6.0);
        words.and(role, TypeSize::Note, Weight::Regular, p.ink2).line(painter).paint(painter, pos2(x, row.top() + 15.0));
        StyledText::of(theme, line, TypeSize::Line, Weight::Regular, p.ink).lay(painter, 202.0).paint(painter, pos2(x, row.top() + 36.0));
        let mut x = x;
        for (arrow, word, color) in trends {
            let words = StyledText::new(theme).icon(arrow, IconStyle::Regular, 13.0, color).gap(3.0);
            let block = words.and(word, TypeSize::Note, Weight::Regular, color).line(painter);
            block.paint(painter, pos2(x, row.top() + 75.0));
            x += block.size().x + 12.0;
        }
        if aimed {
            target(painter, pos2(row.left() + 7.0, row.top() + 15.0), Pan::Lead, p);
        }
    }
}

struct Task {
    name: &'static str,
    due: u8,
    done: f32,
    who: Option<usize>,
    timeline: &'static str,
    /// What stands in its way, its icon, whether somebody has to do something.
    block: Option<(&'static str, &'static str, bool)>,
}

fn work(ui: &mut Ui, rect: Rect, theme: &Theme) {
    let p = theme.palette;
    let painter = ui.painter();
    sheet::paint(painter, rect, theme);
    head(painter, rect, theme, "Work", "Goal: 20 home by noon in week 10");
    let task = |name, due, done, who| Task { name, due, done, who, timeline: "On timeline", block: None };
    let tasks = [
        task("One checklist per patient", 5, 0.8, Some(0)),
        Task {
            block: Some(("Consultants have not agreed", icon::TRAFFIC_CONE, true)),
            timeline: "",
            ..task("Ward round at nine", 5, 0.25, Some(0))
        },
        Task {
            block: Some(("Waits for the ward round", icon::HOURGLASS_MEDIUM, false)),
            timeline: "",
            ..task("Medicines ready by ten", 6, 0.4, Some(1))
        },
        task("One call for transport", 6, 0.7, Some(4)),
        Task { timeline: "A little behind", ..task("Home visit before day three", 7, 0.3, Some(3)) },
        task("Family told by day two", 8, 0.45, Some(2)),
        Task {
            block: Some(("Nobody on it yet", icon::CIRCLE_DASHED, true)),
            timeline: "",
            ..task("Follow-up call in two days", 9, 0.0, None)
        },
    ];
    let team = team();
    let (left, right, high) = (rect.left() + 13.0, rect.right() - 13.0, 520.0 / 7.0);
    for (i, Task { name, due, done, who, timeline, block }) in tasks.into_iter().enumerate() {
        let y = (rect.top() + 39.0 + i as f32 * high).round();
        hairline_at(painter, left, right, y, theme);
        StyledText::of(theme, name, TypeSize::Body, Weight::SemiBold, p.ink).line(painter).paint(painter, pos2(left, y + 8.0));
        let week = StyledText::of(theme, "due week ", TypeSize::Note, Weight::Regular, p.ink2);
        let week = week.and(&due.to_string(), TypeSize::Note, Weight::Bold, p.ink2).line(painter);
        week.paint(painter, pos2(right - week.size().x, y + 10.0));
        progress(painter, Rect::from_min_size(pos2(left, y + 36.0), vec2(264.0, 6.0)), done, theme);
        let percent = StyledText::of(theme, &format!("{:.0}%", 100.0 * done), TypeSize::Note, Weight::Regular, p.ink2).line(painter);
        percent.paint(painter, pos2(right - percent.size().x, y + 31.0));
        let (line, mut x) = (y + 50.0, left);
        if let Some(who) = who {
            let (name, _, looks) = &team[who];
            paint_round(painter, Rect::from_min_size(pos2(x, line), vec2(18.0, 18.0)), looks, p.paper, p);
            let first = name.split(' ').next().unwrap_or(name);
            let words = StyledText::of(theme, first, TypeSize::Note, Weight::Regular, p.ink2)
                .gap(6.0)
                .and("·", TypeSize::Note, Weight::Regular, p.ink3)
                .gap(6.0);
            let words = words.and(timeline, TypeSize::Note, Weight::Regular, p.ink2).line(painter);
            words.paint(painter, pos2(x + 24.0, line + 1.0));
            x += 24.0 + words.size().x;
        }
        if let Some((why, sign, urgent)) = block {
            let (color, weight) = if urgent { (p.alert_text, Weight::SemiBold) } else { (p.ink2, Weight::Regular) };
            let words = StyledText::new(theme).icon(sign, IconStyle::Regular, 14.0, color).gap(4.0);
            words.and(why, TypeSize::Note, weight, color).line(painter).paint(painter, pos2(x, line + 1.0));
        }
    }
}

fn moves(ui: &mut Ui, rect: Rect, theme: &Theme) {
    let p = theme.palette;
    sheet::paint(ui.painter(), rect, theme);
    let inner = Rect::from_min_max(pos2(rect.left() + 13.0, rect.top() + 7.0), pos2(rect.right() - 13.0, rect.bottom()));
    let painter = ui.painter();
    let attention = Attention { total: 3, spent: 1, in_hand: 1, pan: Some(Pan::Lead) };
    let week = Scale { lean: 0.42, manage: &[scale::Weight::Placed], lead: &[scale::Weight::InHand], attention };
    week.paint(painter, inner.min, &Geometry::WEEK.spread(inner.width(), 143.0), p);
    StyledText::of(theme, "Moves", TypeSize::Sheet, Weight::Bold, p.ink)
        .line(painter)
        .paint(painter, pos2(inner.left(), inner.top() + 2.0));
    StyledText::of(theme, "Leans to managing", TypeSize::Note, Weight::Regular, p.ink2)
        .line(painter)
        .paint(painter, pos2(inner.left(), inner.top() + 22.0));
    let titles = Rect::from_min_size(pos2(inner.left(), inner.top() + 128.0), vec2(inner.width(), 20.0));
    let half = 0.5 * (inner.width() - 16.0);
    let manage = StyledText::of(theme, "Manage the what", TypeSize::Body, Weight::Bold, p.manage_text).line(painter);
    manage.paint_in(painter, titles.with_max_x(titles.left() + half), Align2::CENTER_CENTER);
    let lead = StyledText::of(theme, "Lead the how", TypeSize::Body, Weight::Bold, p.lead_text).line(painter);
    lead.paint_in(painter, titles.with_min_x(titles.right() - half), Align2::CENTER_CENTER);
    let left = StyledText::of(theme, "2 of 3 attention left", TypeSize::Note, Weight::SemiBold, p.ink).line(painter);
    left.paint_in(painter, titles, Align2::CENTER_CENTER);

    use MoveState::{Locked, Open, Picked, Placed};
    let list = inner.with_min_y(inner.top() + 151.0);
    column(
        ui,
        list.with_max_x(list.left() + half),
        Pan::Manage,
        theme,
        &[
            (
                icon::LIST_CHECKS,
                "Tasks",
                "who does what",
                &[
                    ("Assign or reassign", "task, person", 1, Open),
                    ("Set a clear, hard goal", "task", 1, Open),
                    ("Break the work down", "task", 1, Open),
                    ("Cut scope", "task", 1, Open),
                ],
            ),
            (
                icon::CALENDAR_BLANK,
                "Schedule",
                "what happens when",
                &[
                    ("Plan the week", "team", 1, Open),
                    ("Move a deadline", "task", 1, Locked("Promised to the site in week 2")),
                    ("Call overtime", "team", 1, Open),
                    ("Protect focus time", "person", 1, Open),
                ],
            ),
            (
                icon::TOOLBOX,
                "Resources",
                "what it takes",
                &[
                    ("Clear a blocker", "Ward round", 1, Placed),
                    ("Bring in help", "task", 2, Open),
                    ("Pay for training", "person", 2, Locked("No budget before week 6")),
                ],
            ),
        ],
    );
    column(
        ui,
        list.with_min_x(list.right() - half),
        Pan::Lead,
        theme,
        &[
            (
                icon::COMPASS,
                "Purpose",
                "why it matters",
                &[
                    ("Explain the why", "team", 1, Open),
                    ("Bring in a patient’s family", "team", 2, Open),
                    ("Agree first steps", "person", 1, Open),
                ],
            ),
            (
                icon::EAR,
                "Listening",
                "what they see",
                &[
                    ("One-on-one", "Tomás", 1, Picked),
                    ("Open the floor", "team", 1, Open),
                    ("Act on what you heard", "team", 1, Locked("Nobody has raised anything yet")),
                ],
            ),
            (
                icon::HAND_HEART,
                "Acknowledging",
                "what they gave",
                &[
                    ("Praise specific work", "person", 1, Open),
                    ("Give a stretch task", "person, task", 2, Open),
                    ("Thank the team", "team", 1, Open),
                ],
            ),
        ],
    );
}

type Family<'a> = (&'a str, &'a str, &'a str, &'a [(&'a str, &'a str, u8, MoveState<'a>)]);

fn column(ui: &mut Ui, rect: Rect, pan: Pan, theme: &Theme, families: &[Family]) {
    let p = theme.palette;
    at(ui, rect, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (sign, name, note, moves) in families {
            let color = if pan == Pan::Manage { p.manage_text } else { p.lead_text };
            let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), egui::Sense::hover());
            let words = StyledText::new(theme).icon(sign, IconStyle::Regular, 15.0, color).gap(6.0);
            let words = words.and(name, TypeSize::Note, Weight::SemiBold, color).gap(6.0);
            words
                .and(note, TypeSize::Note, Weight::Regular, p.ink3)
                .line(ui.painter())
                .paint(ui.painter(), pos2(place.left() + 6.0, place.top() + 10.0));
            for (title, aim, cost, state) in *moves {
                move_row_ui(ui, &MoveRow { pan, cost: *cost, title, aim, state: *state, line: height::ROW, label: title });
            }
        }
    });
}

fn foot(ui: &mut Ui, rect: Rect, theme: &Theme) {
    let p = theme.palette;
    sheet::paint(ui.painter(), rect, theme);
    let painter = ui.painter();
    let x = rect.left() + 17.0;
    let words = StyledText::of(theme, "One-on-one with Tomás", TypeSize::Body, Weight::Bold, p.ink).and(
        " · 1 point",
        TypeSize::Body,
        Weight::Regular,
        p.ink2,
    );
    words.line(painter).paint(painter, pos2(x, rect.top() + 9.0));
    let words = StyledText::of(
        theme,
        "Half an hour, door closed. It may bring out what he has not said.\nThe cost: half an hour less for the plan.",
        TypeSize::Note,
        Weight::Regular,
        p.ink2,
    );
    words.leading(17.0).line(painter).paint(painter, pos2(x, rect.top() + 29.0));
    painter.rect_filled(Rect::from_min_size(pos2(579.0, rect.top() + 17.0), vec2(1.0, 38.0)), 0.0, p.line);
    StyledText::of(theme, "This week so far", TypeSize::Note, Weight::Regular, p.ink2)
        .line(painter)
        .paint(painter, pos2(597.0, rect.top() + 18.0));
    let words = StyledText::new(theme).icon(egui_phosphor::fill::BRIEFCASE, IconStyle::Fill, 16.0, p.manage).and(
        "  ",
        TypeSize::Note,
        Weight::Regular,
        p.ink,
    );
    let words = words.and("Clear a blocker", TypeSize::Body, Weight::SemiBold, p.ink).and(
        "  Ward round at nine",
        TypeSize::Body,
        Weight::Regular,
        p.ink2,
    );
    words.line(painter).paint(painter, pos2(597.0, rect.top() + 35.0));
    at(ui, Rect::from_min_max(pos2(863.0, rect.top() + 16.0), rect.max), |ui| {
        ui.horizontal(|ui| {
            ui.add(Button::new("Undo").icon(icon::ARROW_U_UP_LEFT));
            ui.add(Button::new("Place it").kind(ButtonKind::Place(Pan::Lead)).key("Enter"));
            ui.add(Button::new("End the week").icon_after(icon::ARROW_RIGHT));
        });
    });
}
