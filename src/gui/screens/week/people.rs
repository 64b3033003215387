//! The people of the team: each a face, a line, and where things go with them.

use egui::{CursorIcon, Rect, Response, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::hand::Stand;
use super::list::{Row, height, rows};
use crate::gui::motion::{self, FACE};
use crate::gui::screens::Portrait;
use crate::gui::screens::parts::{SCROLL_BAR, shown};
use crate::gui::theme::{IconStyle, Theme, TypeSize, Weight, corner, radius};
use crate::gui::widgets::face::{Mood, paint};
use crate::gui::widgets::focus;
use crate::gui::widgets::scale::Pan;
use crate::gui::widgets::sheet::hairline_at;
use crate::gui::widgets::target::target;
use crate::gui::widgets::text::{LaidText, StyledText};
use crate::sim::{MemberId, MemberMeter, Trend};
use crate::wording::Localizer;
use crate::wording::pages::PersonLine;

/// Smallest and largest face.
const FACE_SIZES: [f32; 2] = [52.0, 120.0];
/// Above and below the content of a row.
const PAD: f32 = 6.0;
/// Between a face and its words.
const GAP: f32 = 10.0;

/// One person of the list.
pub(super) struct PersonRow<'a> {
    pub(super) line: &'a PersonLine,
    pub(super) face: &'a Portrait,
    pub(super) stand: Stand,
}

/// The list; the person that was pressed, and the response.
pub(super) fn people_ui(
    ui: &mut Ui,
    people: &[PersonRow<'_>],
    localizer: &Localizer,
    focus_on: Option<MemberId>,
) -> Option<(MemberId, Response)> {
    let theme = Theme::of(ui.ctx());
    let room = ui.available_size();
    let lay = |face: f32, width: f32| {
        let texts: Vec<Text> = people.iter().map(|row| Text::lay(ui, &theme, localizer, row.line, width - face - GAP)).collect();
        let least: Vec<f32> = texts.iter().map(|text| text.size().max(face) + 2.0 * PAD).collect();
        (face, texts, least)
    };
    let largest = (room.y / people.len().max(1) as f32 - 2.0 * PAD).clamp(FACE_SIZES[0], FACE_SIZES[1]).min(0.34 * room.x).round();
    // Where somebody has much to say, faces get smaller before the list scrolls.
    let fits = [largest, 0.9 * largest, 0.8 * largest, 0.7 * largest].map(f32::round).into_iter().map(|face| lay(face, room.x));
    let (face, texts, least) =
        fits.into_iter().find(|(.., least)| height(least) <= room.y).unwrap_or_else(|| lay(largest, room.x - SCROLL_BAR));
    let mut pressed = None;
    rows(ui, "people", &least, 1.7 * face, |ui, i, row| {
        let person = &people[i];
        let response = person_ui(ui, &theme, person, &texts[i], row, face);
        if focus_on == Some(person.line.member) {
            response.request_focus();
        }
        if response.clicked() {
            pressed = Some((person.line.member, response));
        }
    });
    pressed
}

fn person_ui(ui: &mut Ui, theme: &Theme, person: &PersonRow<'_>, text: &Text, row: Row, size: f32) -> Response {
    let p = theme.palette;
    let id = ui.id().with(("person", person.line.member));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), row.height), Sense::hover());
    let response = ui.interact(rect, id, Sense::click());
    let chosen = matches!(person.stand, Stand::Chosen(_));
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, label(person.line)));
    shown(&response);
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = ui.painter();
    ground(ui, theme, rect, person.stand, &response);
    if row.has_line && !chosen {
        hairline_at(painter, rect.left(), rect.right(), rect.top(), theme);
    }
    let square = Rect::from_min_size(pos2(rect.left(), (rect.center().y - 0.5 * size).round()), Vec2::splat(size));
    paint(painter, square, &person.face.looks, eased(ui, person.face), p);
    text.paint(ui, pos2(square.right() + GAP, (rect.center().y - 0.5 * text.size()).round()));
    if let Stand::Chosen(pan) = person.stand {
        target(painter, square.min + vec2(6.0, 6.0), pan, p);
    }
    focus::ring_if_focused(ui, &response, radius::CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// What lies under a row of a list that can be aimed at.
pub(super) fn ground(ui: &Ui, theme: &Theme, rect: Rect, stand: Stand, response: &Response) {
    let p = theme.palette;
    let wide = rect.expand2(vec2(8.0, 0.0));
    let rounding = corner(radius::CONTROL);
    let painter = ui.painter();
    match stand {
        Stand::Chosen(pan) => {
            let (tint, edge) = match pan {
                Pan::Manage => (p.manage_tint, p.manage),
                Pan::Lead => (p.lead_tint, p.lead_edge),
            };
            painter.rect(wide, rounding, tint, (2.0, edge), StrokeKind::Inside);
        }
        Stand::Open => {
            let fill = if response.hovered() { p.card } else { p.paper };
            painter.rect(wide.shrink2(vec2(0.0, 2.0)), rounding, fill, (1.0, p.edge), StrokeKind::Inside);
        }
        Stand::Aside if response.hovered() => {
            painter.rect_filled(wide.shrink2(vec2(0.0, 1.0)), rounding, p.card);
        }
        Stand::Aside | Stand::Closed => {}
    }
}

/// A face on its way from last week's mood to this week's.
fn eased(ui: &Ui, face: &Portrait) -> Mood {
    let id = |meter: &str| ui.id().with(("mood", face.member, meter));
    let ease = |meter: &str, target: f32| motion::eased(ui.ctx(), id(meter), target, FACE);
    Mood { morale: ease("morale", face.mood.morale), strain: ease("strain", face.mood.strain), trust: ease("trust", face.mood.trust) }
}

/// What a screen reader says of somebody.
pub(in crate::gui::screens) fn label(line: &PersonLine) -> String {
    let trends: Vec<&str> = line.trends.iter().map(|(.., said)| said.as_str()).collect();
    let mut parts = vec![format!("{}, {}.", line.name, line.role)];
    parts.extend(line.says.clone());
    parts.extend(line.face.clone());
    if !trends.is_empty() {
        parts.push(format!("{}.", trends.join(", ")));
    }
    parts.push(line.stands.clone());
    parts.extend(line.told.iter().cloned());
    parts.join(" ")
}

/// The words of a row, laid out.
struct Text {
    name: LaidText,
    says: Option<LaidText>,
    /// Pieces in lines, each with its distance from the left.
    trends: Vec<Vec<(f32, LaidText)>>,
    line: f32,
}

impl Text {
    fn lay(ui: &Ui, theme: &Theme, localizer: &Localizer, line: &PersonLine, width: f32) -> Self {
        let p = theme.palette;
        let painter = ui.painter();
        let name = StyledText::of(theme, &line.name, TypeSize::Body, Weight::SemiBold, p.ink).gap(6.0);
        let name = name.and(&line.role, TypeSize::Note, Weight::Regular, p.ink2).cut_after(painter, width, 2);
        let says = line.says.as_ref().map(|says| StyledText::of(theme, says, TypeSize::Line, Weight::Regular, p.ink).lay(painter, width));
        let mut pieces: Vec<StyledText> = line.trends.iter().map(|(meter, trend, said)| trend_type(theme, *meter, *trend, said)).collect();
        if pieces.is_empty() || line.says.is_none() {
            let stands = line.stands.trim_end_matches('.');
            pieces.insert(0, StyledText::of(theme, stands, TypeSize::Note, Weight::Regular, p.ink2));
        }
        if !line.told.is_empty() {
            let told = StyledText::new(theme).icon(icon::CHAT_CIRCLE_TEXT, IconStyle::Regular, 13.0, p.lead_text).gap(3.0);
            pieces.push(told.and(&localizer.get("week-person-told"), TypeSize::Note, Weight::Regular, p.lead_text));
        }
        let gap = theme.grown(12.0);
        let mut trends: Vec<Vec<(f32, LaidText)>> = Vec::new();
        let mut x = f32::INFINITY;
        for piece in pieces {
            let block = piece.cut(painter, width);
            if x + block.size().x > width {
                trends.push(Vec::new());
                x = 0.0;
            }
            let next = x + block.size().x + gap;
            trends.last_mut().expect("this is a bug in Fulcrum: no line to write in").push((x, block));
            x = next;
        }
        Self { name, says, trends, line: theme.grown(16.0) }
    }

    fn size(&self) -> f32 {
        let says = self.says.as_ref().map_or(0.0, |says| says.size().y + 1.0);
        self.name.size().y + says + 3.0 + self.trends.len() as f32 * self.line
    }

    fn paint(&self, ui: &Ui, at: egui::Pos2) {
        let painter = ui.painter();
        let mut y = at.y;
        self.name.paint(painter, at);
        y += self.name.size().y + 1.0;
        if let Some(says) = &self.says {
            says.paint(painter, pos2(at.x, y));
            y += says.size().y;
        }
        y += 2.0;
        for line in &self.trends {
            for (x, block) in line {
                block.paint(painter, pos2(at.x + x, y));
            }
            y += self.line;
        }
    }
}

fn trend_type(theme: &Theme, meter: MemberMeter, trend: Trend, said: &str) -> StyledText {
    let p = theme.palette;
    let (arrow, rises) = match trend {
        Trend::Up => (icon::ARROW_UP, true),
        Trend::Down => (icon::ARROW_DOWN, false),
        Trend::Level => (icon::ARROW_RIGHT, meter.more_is_better()),
    };
    let color = match trend {
        Trend::Level => p.ink2,
        _ if rises == meter.more_is_better() => p.good_text,
        _ => p.alert_text,
    };
    StyledText::new(theme).icon(arrow, IconStyle::Regular, 13.0, color).gap(3.0).and(said, TypeSize::Note, Weight::Regular, color)
}
