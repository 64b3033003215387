//! What lies over a screen until it is taken away: keys, menu, promises, and all that is known of a person or a task.

use egui::{Align2, CursorIcon, Frame, Id, Key, Margin, Modal, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::friday::WordLine;
use super::note_dialog::{self, ComeBack, NoteUiState};
use super::parts::{draw, item_ui, scroll, shown};
use super::question::{Question, ask_ui};
use super::{Intent, NavigationIntent, Overlay, Portrait, Screen};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius, space};
use crate::gui::widgets::button::Button;
use crate::gui::widgets::key_cap::KeyCap;
use crate::gui::widgets::text::{self, StyledText};
use crate::gui::widgets::{face, focus, sheet};
use crate::wording::Localizer;
use crate::wording::pages::{PersonLine, TaskLine};

/// What lies over the screen.
#[derive(Clone, Debug)]
pub enum OverlayView {
    /// The keys of this screen.
    Keys(Screen),
    /// The menu of this screen.
    Menu(Screen),
    /// What was promised.
    Word(Vec<WordLine>),
    /// People and work as they stand.
    Team(Vec<(Portrait, PersonLine)>, Vec<TaskLine>),
    /// A person.
    Person(Box<(Portrait, PersonLine)>),
    /// A task.
    Task(Box<TaskLine>),
    /// A note to write.
    Note,
    /// A plan that comes back.
    ComeBack(ComeBack),
    /// Something that is asked before it is done.
    Ask(Question),
}

/// Draws it in the middle of the window, over a veil. `is_fresh` in its first picture, when it takes the focus.
pub fn overlay_ui(ui: &mut Ui, page: &OverlayView, ui_state: &mut NoteUiState, localizer: &Localizer, is_fresh: bool) -> Option<Intent> {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let width = (page.width() * theme.text.factor()).min(whole.width() - 32.0) - 2.0 * space::SECTION;
    let frame = Frame::new()
        .fill(p.paper)
        .stroke(Stroke::new(1.0, p.edge))
        .corner_radius(corner(radius::SHEET))
        .inner_margin(Margin::symmetric(24, 20));
    let veil = if theme.is_dark() { egui::Color32::from_black_alpha(150) } else { p.ink.gamma_multiply(0.45) };
    let response = Modal::new(Id::new("over")).frame(frame).backdrop_color(veil).show(ui.ctx(), |ui| {
        ui.set_width(width.max(120.0));
        ui.set_max_height(whole.height() - 90.0);
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        content(ui, page, ui_state, localizer, is_fresh, whole.height() - 90.0)
    });
    let f1 = matches!(page, OverlayView::Keys(_)) && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::F1));
    let should_close = response.should_close() || f1;
    response.inner.or(should_close.then_some(Intent::Navigate(NavigationIntent::Close)))
}

impl OverlayView {
    fn width(&self) -> f32 {
        match self {
            Self::Menu(_) => 380.0,
            Self::Keys(_) | Self::Word(_) | Self::Person(_) | Self::Task(_) | Self::Note | Self::ComeBack(_) | Self::Ask(_) => 560.0,
            Self::Team(..) => 760.0,
        }
    }

    fn heading(&self, localizer: &Localizer) -> String {
        match self {
            Self::Keys(_) => localizer.get("over-keys"),
            Self::Menu(_) => localizer.get("over-menu"),
            Self::Word(_) => localizer.get("bar-word"),
            Self::Team(..) => localizer.get("over-team"),
            Self::Person(it) => it.0.name.clone(),
            Self::Task(it) => it.title.clone(),
            Self::Note => localizer.get("over-note"),
            Self::ComeBack(_) => localizer.get("over-come-back"),
            Self::Ask(question) => question.asks.clone(),
        }
    }
}

fn content(
    ui: &mut Ui,
    page: &OverlayView,
    ui_state: &mut NoteUiState,
    localizer: &Localizer,
    is_fresh: bool,
    most: f32,
) -> Option<Intent> {
    let mut asked = None;
    let theme = Theme::of(ui.ctx());
    let top = ui.cursor().min;
    let width = ui.available_width();
    let close_side = theme.grown(32.0);
    ui.scope(|ui| {
        ui.set_max_width(width - close_side - space::SMALL);
        text::headline(ui, &page.heading(localizer));
    });
    let place = Rect::from_min_size(pos2(top.x + width - close_side, top.y), Vec2::splat(close_side));
    let close = ui.interact(place, ui.id().with("close"), Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
    close.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, localizer.get("over-close")));
    let color = if close.hovered() { theme.palette.ink } else { theme.palette.ink2 };
    let sign = StyledText::new(&theme).icon(icon::X, IconStyle::Regular, 18.0, color).line(ui.painter());
    sign.paint_in(ui.painter(), place, Align2::CENTER_CENTER);
    focus::ring_if_focused(ui, &close, radius::CONTROL);
    if close.clicked() {
        asked = Some(Intent::Navigate(NavigationIntent::Close));
    }
    if is_fresh && !matches!(page, OverlayView::Menu(_) | OverlayView::Note | OverlayView::ComeBack(_) | OverlayView::Ask(_)) {
        close.request_focus();
    }
    ui.add_space(space::MEDIUM);
    let most = (most - (ui.cursor().top() - top.y) - 24.0).max(60.0);
    let key = ui.id().with("height");
    let known: f32 = ui.data(|data| data.get_temp(key)).unwrap_or(most);
    let place = Rect::from_min_size(ui.cursor().min, vec2(width, known.min(most)));
    let (from_parts, used) = super::parts::at(ui, "parts", place.expand2(vec2(6.0, 0.0)), |ui| {
        scroll(ui, "parts", |ui| {
            ui.set_clip_rect(ui.clip_rect().expand2(vec2(6.0, 4.0)));
            let start = ui.cursor().min;
            let inner = Rect::from_min_size(start + vec2(6.0, 0.0), vec2(ui.available_width() - 12.0, f32::INFINITY));
            let mut child = ui.new_child(egui::UiBuilder::new().id_salt("inner").max_rect(inner));
            child.spacing_mut().item_spacing = Vec2::ZERO;
            let asked = parts(&mut child, page, ui_state, localizer, is_fresh);
            let used = child.cursor().top() - start.y;
            ui.allocate_exact_size(vec2(1.0, used), Sense::hover());
            (asked, used)
        })
    });
    ui.allocate_exact_size(vec2(width, known.min(most)), Sense::hover());
    if (used - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, used));
        ui.ctx().request_discard("what lies over was measured");
        ui.ctx().request_repaint();
    }
    asked.or(from_parts)
}

fn parts(ui: &mut Ui, page: &OverlayView, ui_state: &mut NoteUiState, localizer: &Localizer, is_fresh: bool) -> Option<Intent> {
    match page {
        OverlayView::Keys(screen) => {
            keys(ui, *screen, localizer);
            None
        }
        OverlayView::Menu(screen) => menu(ui, *screen, localizer, is_fresh),
        OverlayView::Note => note_dialog::note_ui(ui, ui_state, localizer, is_fresh),
        OverlayView::ComeBack(plan) => note_dialog::come_back_ui(ui, plan, ui_state, localizer, is_fresh),
        OverlayView::Ask(question) => ask_ui(ui, question, is_fresh),
        OverlayView::Word(lines) => {
            ledger(ui, lines, localizer);
            None
        }
        OverlayView::Team(people, tasks) => {
            for (portrait, line) in people {
                person(ui, portrait, line, 64.0);
                ui.add_space(space::SMALL);
            }
            for line in tasks {
                sheet::hairline(ui);
                ui.add_space(space::SMALL);
                task(ui, line, localizer);
                ui.add_space(space::SMALL);
            }
            None
        }
        OverlayView::Person(it) => {
            person(ui, &it.0, &it.1, 112.0);
            None
        }
        OverlayView::Task(line) => {
            task(ui, line, localizer);
            None
        }
    }
}

/// The keys of each screen: what is pressed, and the words for what it does.
fn keys_of(screen: Screen) -> &'static [(&'static [&'static str], &'static str)] {
    match screen {
        Screen::Title => &[(&["↑", "↓"], "keys-move"), (&["Enter"], "keys-press")],
        Screen::Picker => {
            &[(&["1", "…", "9"], "keys-card"), (&["↑", "↓", "←", "→"], "keys-move"), (&["Enter"], "keys-press"), (&["Esc"], "keys-back")]
        }
        Screen::Briefing => &[(&["Enter"], "keys-begin"), (&["Esc"], "keys-back")],
        Screen::Monday | Screen::Reply => &[(&["Enter"], "keys-on")],
        Screen::Dilemma => &[(&["1", "…", "4"], "keys-choose"), (&["L"], "keys-look"), (&["Esc"], "keys-menu")],
        Screen::Week => &[
            (&["Tab"], "keys-tab"),
            (&["↑", "↓", "←", "→"], "keys-week-arrows"),
            (&["Enter"], "keys-week-enter"),
            (&["Esc"], "keys-week-esc"),
            (&["Backspace"], "keys-week-undo"),
            (&["Ctrl", "Enter"], "keys-week-end"),
            (&["1", "2", "3"], "keys-week-tabs"),
        ],
        Screen::Forecast => &[
            (&["1", "2", "3"], "keys-forecast-morale"),
            (&["4", "5", "6"], "keys-forecast-output"),
            (&["Enter"], "keys-forecast-see"),
            (&["S"], "keys-forecast-skip"),
            (&["Backspace"], "keys-forecast-back"),
        ],
        Screen::Friday => &[
            (&["Tab"], "keys-tab-items"),
            (&["Enter"], "keys-friday-on"),
            (&["W"], "keys-friday-why"),
            (&["Backspace"], "keys-friday-undo"),
        ],
        Screen::Ending => &[(&["Enter"], "keys-ending-on"), (&["Backspace"], "keys-friday-undo")],
        Screen::Debrief => &[
            (&["Enter"], "keys-walk-on"),
            (&["Backspace"], "keys-walk-back"),
            (&["1", "8"], "keys-walk-parts"),
            (&["←", "→"], "keys-walk-turn"),
            (&["Tab"], "keys-tab-items"),
            (&["Esc"], "keys-walk-leave"),
        ],
        Screen::Journal => &[(&["1", "2", "3"], "keys-book-tabs"), (&["Tab"], "keys-tab-items"), (&["Esc"], "keys-back")],
        Screen::Settings => &[(&["Tab"], "keys-tab"), (&["Enter"], "keys-press"), (&["Esc"], "keys-back")],
    }
}

/// On every screen that takes notes.
const NOTES: (&[&str], &str) = (&["N"], "keys-note");
const EVERYWHERE: &[(&[&str], &str)] = &[
    (&["F1"], "keys-keys"),
    (&["F10"], "keys-menu"),
    (&["F11"], "keys-full-screen"),
    (&["Ctrl", "+"], "keys-larger"),
    (&["Ctrl", "−"], "keys-smaller"),
];

fn keys(ui: &mut Ui, screen: Screen, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let painter = ui.painter().clone();
    let notes = screen.takes_notes().then_some(&NOTES);
    let all: Vec<_> = keys_of(screen).iter().chain(notes).chain(EVERYWHERE).collect();
    let caps_of = |keys: &[&str]| keys.iter().map(|key| KeyCap::new(&painter, &theme, key)).collect::<Vec<_>>();
    let wide = |keys: &[&str]| caps_of(keys).iter().map(|cap| cap.size().x + 4.0).sum::<f32>();
    let left = all.iter().map(|(keys, _)| wide(keys)).fold(0.0, f32::max) + space::MEDIUM;
    let left = left.min(0.5 * ui.available_width());
    for (i, (keys, key)) in all.into_iter().enumerate() {
        let said = localizer.get(key);
        let id = ui.id().with(("key", i));
        item_ui(ui, id, &format!("{}: {said}", keys.join(" ")), |ui| {
            let block = StyledText::of(&theme, &said, TypeSize::Body, Weight::Regular, theme.palette.ink)
                .lay(&painter, ui.available_width() - left);
            let high = block.size().y.max(theme.grown(18.0)) + 8.0;
            let (_, rect) = ui.allocate_space(vec2(ui.available_width(), high));
            let mut x = rect.left();
            for cap in caps_of(keys) {
                cap.paint(&painter, pos2(x, (rect.top() + 0.5 * (high - cap.size().y)).round()));
                x += cap.size().x + 4.0;
            }
            block.paint(&painter, pos2(rect.left() + left, rect.top() + 0.5 * (high - block.size().y)));
        });
    }
}

fn menu(ui: &mut Ui, screen: Screen, localizer: &Localizer, is_fresh: bool) -> Option<Intent> {
    let mut ways = vec![
        ("menu-go-on", icon::ARROW_LEFT, Intent::Navigate(NavigationIntent::Close)),
        ("menu-keys", icon::KEYBOARD, Intent::Navigate(NavigationIntent::Open(Overlay::Keys))),
    ];
    if screen.takes_notes() {
        ways.push(("menu-note", icon::NOTE_PENCIL, Intent::Navigate(NavigationIntent::Open(Overlay::Note))));
    }
    if screen != Screen::Settings {
        ways.push(("title-settings", icon::GEAR_SIX, Intent::Navigate(NavigationIntent::Go(Screen::Settings))));
    }
    if screen != Screen::Title {
        ways.push(("window-menu-title", icon::HOUSE, Intent::Navigate(NavigationIntent::Go(Screen::Title))));
    }
    ways.push(("title-quit", icon::SIGN_OUT, Intent::Navigate(NavigationIntent::Quit)));
    let mut asked = None;
    let width = ui.available_width();
    for (i, (key, sign, intent)) in ways.into_iter().enumerate() {
        let response = ui.add(Button::new(&localizer.get(key)).icon(sign).width(width));
        shown(&response);
        if is_fresh && i == 0 {
            response.request_focus();
        }
        if response.clicked() {
            asked = Some(intent);
        }
        ui.add_space(space::SMALL);
    }
    let theme = Theme::of(ui.ctx());
    draw(ui, &StyledText::of(&theme, &localizer.get("menu-saved"), TypeSize::Note, Weight::Regular, theme.palette.ink2));
    asked
}

fn ledger(ui: &mut Ui, lines: &[WordLine], localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    if lines.is_empty() {
        draw(ui, &StyledText::of(&theme, &localizer.get("over-no-word"), TypeSize::Body, Weight::Regular, p.ink2));
    }
    for (i, line) in lines.iter().enumerate() {
        let id = ui.id().with(("word", i));
        item_ui(ui, id, &format!("{}: {}", line.heading, line.text), |ui| {
            if i > 0 {
                sheet::hairline(ui);
            }
            ui.add_space(space::SMALL);
            super::friday::word_ui(ui, line);
            ui.add_space(space::SMALL);
        });
    }
}

/// All that is known of somebody.
fn person(ui: &mut Ui, portrait: &Portrait, line: &PersonLine, side: f32) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let id = ui.id().with(("person", line.member));
    item_ui(ui, id, &super::week::person_label(line), |ui| {
        let (min, width) = (ui.cursor().min, ui.available_width());
        let right = Rect::from_min_max(pos2(min.x + side + space::LARGE, min.y), pos2(min.x + width, f32::INFINITY));
        let bottom = super::parts::at(ui, ("person", line.member), right, |ui| {
            let name = StyledText::of(&theme, &line.name, TypeSize::Body, Weight::SemiBold, p.ink).gap(6.0);
            draw(ui, &name.and(&line.role, TypeSize::Body, Weight::Regular, p.ink2));
            if let Some(says) = &line.says {
                draw(ui, &StyledText::of(&theme, says, TypeSize::Sheet, Weight::Regular, p.ink).leading(23.0));
            }
            ui.add_space(4.0);
            let mut said: Vec<&str> = line.face.as_deref().into_iter().collect();
            let trends: Vec<&str> = line.trends.iter().map(|(.., said)| said.as_str()).collect();
            let trends = trends.join(", ");
            if !trends.is_empty() {
                said.push(&trends);
            }
            said.push(&line.stands);
            for words in said {
                draw(ui, &StyledText::of(&theme, words, TypeSize::Line, Weight::Regular, p.ink2));
            }
            for told in &line.told {
                let sign = StyledText::new(&theme).icon(icon::CHAT_CIRCLE_TEXT, IconStyle::Regular, 14.0, p.lead_text).gap(4.0);
                draw(ui, &sign.and(told, TypeSize::Line, Weight::SemiBold, p.lead_text));
            }
            ui.cursor().top()
        });
        face::paint(ui.painter(), Rect::from_min_size(min, Vec2::splat(side)), &portrait.looks, portrait.mood, p);
        ui.allocate_space(vec2(width, (bottom - min.y).max(side)));
    });
}

/// All that is known of a task.
fn task(ui: &mut Ui, line: &TaskLine, localizer: &Localizer) {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let id = ui.id().with(("task", line.task));
    item_ui(ui, id, &super::week::task_label(line, localizer), |ui| {
        let head = StyledText::of(&theme, &line.title, TypeSize::Body, Weight::SemiBold, p.ink).gap(8.0);
        draw(ui, &head.and(&line.due, TypeSize::Line, Weight::Regular, p.ink2));
        let mut said = vec![format!("{} · {}", line.done, line.standing)];
        if !line.workers.is_empty() {
            said.push(super::parts::sentence(&localizer.fill("week-task-on-it", &[("names", line.names.as_str().into())])));
        }
        said.extend(line.for_whom.clone());
        said.extend(line.marks.iter().map(|mark| super::parts::sentence(mark)));
        for localizer in said {
            draw(ui, &StyledText::of(&theme, &localizer, TypeSize::Line, Weight::Regular, p.ink2));
        }
    });
}
